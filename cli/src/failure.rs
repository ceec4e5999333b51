//! Why a document could not be converted, and how a run ended.

use std::io;
use std::path::Path;

use serde::Serialize;
use vanban::Language;

use crate::messages::{self, Message};
use crate::refused;

/// How the program ends; the number is its exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Outcome {
    /// All well.
    Fine = 0,
    /// Some documents failed.
    SomeFailed = 1,
    /// Usage or set-up: nothing was done.
    Usage = 2,
    /// Stopped early; the same command goes on.
    Stopped = 3,
    /// Ctrl-C; the same command goes on.
    Interrupted = 130,
}

impl Outcome {
    /// `Fine`, or `SomeFailed` where documents failed.
    pub(crate) fn of(failed: bool) -> Self {
        if failed { Self::SomeFailed } else { Self::Fine }
    }
}

/// The stable codes of failures in reports and results.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum FailureCode {
    NotFound,
    PermissionDenied,
    Unreadable,
    UnreadableDirectory,
    LinkLoop,
    NotAFile,
    LockFile,
    Changed,
    NotText,
    TooLarge,
    OutputTaken,
    Unwritable,
    Panic,
    BadRecord,
}

impl FailureCode {
    const fn message(self) -> Message {
        match self {
            Self::NotFound => Message::NotFound,
            Self::PermissionDenied => Message::PermissionDenied,
            Self::Unreadable => Message::Unreadable,
            Self::UnreadableDirectory => Message::UnreadableDirectory,
            Self::LinkLoop => Message::LinkLoop,
            Self::NotAFile => Message::NotAFile,
            Self::LockFile => Message::LockFile,
            Self::Changed => Message::Changed,
            Self::NotText => Message::NotText,
            Self::TooLarge => Message::TooLarge,
            Self::OutputTaken => Message::OutputTaken,
            Self::Unwritable => Message::Unwritable,
            Self::Panic => Message::Panic,
            Self::BadRecord => Message::BadRecord,
        }
    }
}

/// Why one document could not be converted.
#[derive(Clone, Debug)]
pub(crate) struct Failure {
    pub(crate) code: FailureCode,
    values: Vec<String>,
}

impl Failure {
    pub(crate) const fn new(code: FailureCode) -> Self {
        Self { code, values: Vec::new() }
    }

    pub(crate) fn with(code: FailureCode, value: impl ToString) -> Self {
        Self { code, values: vec![value.to_string()] }
    }

    /// An error of opening or reading an input.
    pub(crate) fn reading(error: &io::Error) -> Self {
        #[cfg(unix)]
        if error.raw_os_error() == Some(libc::ELOOP) {
            return Self::new(FailureCode::LinkLoop);
        }
        match error.kind() {
            io::ErrorKind::NotFound => Self::new(FailureCode::NotFound),
            io::ErrorKind::PermissionDenied => Self::new(FailureCode::PermissionDenied),
            _ => Self::with(FailureCode::Unreadable, error),
        }
    }

    /// An error of writing an output.
    pub(crate) fn writing(error: &io::Error) -> Self {
        Self::with(FailureCode::Unwritable, error)
    }

    /// The sentence for people, in the language that is spoken.
    pub(crate) fn say(&self) -> String {
        self.say_in(messages::language())
    }

    /// The sentence for reports and results, the same wherever the program runs.
    pub(crate) fn record(&self) -> String {
        self.say_in(Language::English)
    }

    fn say_in(&self, language: Language) -> String {
        let said = |value| if self.code == FailureCode::NotText { refused::say(value, language) } else { value };
        let values: Vec<_> = self.values.iter().map(|value| said(value.as_str())).collect();
        self.code.message().say_in(language, &values)
    }

    /// Says it on standard error.
    pub(crate) fn tell(&self, path: &Path) {
        eprintln!("vanban: {}: {}", path.display(), self.say());
    }
}

impl From<vanban::Error> for Failure {
    fn from(error: vanban::Error) -> Self {
        match error {
            vanban::Error::NotText { kind, hint } => {
                Self { code: FailureCode::NotText, values: vec![kind.to_owned(), hint.to_owned()] }
            }
            vanban::Error::TooLarge { bytes, limit } => Self::too_large(bytes, limit),
            other => Self::with(FailureCode::Unreadable, other),
        }
    }
}

impl Failure {
    pub(crate) fn too_large(bytes: u64, limit: u64) -> Self {
        Self { code: FailureCode::TooLarge, values: vec![bytes.to_string(), limit.to_string()] }
    }
}

/// What keeps a run from starting or going on, with what to say about it.
#[derive(Debug)]
pub(crate) struct Halt {
    pub(crate) outcome: Outcome,
    pub(crate) said: String,
}

impl Halt {
    /// The run cannot start.
    pub(crate) fn usage(message: Message, values: &[&str]) -> Self {
        Self { outcome: Outcome::Usage, said: message.say(values) }
    }

    /// The run cannot go on: the output takes no more.
    pub(crate) fn writing(error: &io::Error) -> Self {
        Self { outcome: Outcome::Stopped, said: Message::StoppedWriting.say(&[&error.to_string()]) }
    }
}

impl From<io::Error> for Halt {
    /// An error of standard output. A reader that has seen enough is no error, and there is nothing to say.
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Self { outcome: Outcome::Fine, said: String::new() };
        }
        Self { outcome: Outcome::Usage, said: error.to_string() }
    }
}
