//! What can go wrong: only turning bytes into text, and reading JSON.

/// An error of this crate. Parsing text has none.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The bytes are no text but a file of another kind.
    #[error("not a text but {kind}: {hint}")]
    NotText {
        /// What the bytes are: `a PDF file`, `a PNG image`, `binary data` …
        kind: &'static str,
        /// What to do instead.
        hint: &'static str,
    },
    /// The input is longer than spans can address or than the limit allows.
    #[error("the input has {bytes} bytes, the limit is {limit}; split it, or raise the limit up to 4 GiB")]
    TooLarge {
        /// Length of the input.
        bytes: u64,
        /// The limit in force.
        limit: u64,
    },
    /// JSON that does not follow the contract.
    #[error("JSON that does not follow the contract vanban/1: {0}")]
    Json(String),
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::Json(error.to_string())
    }
}
