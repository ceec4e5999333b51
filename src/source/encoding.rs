//! The encodings by name.

use std::fmt;

/// An encoding that Vietnamese text was typed with.
///
/// ```
/// use vanban::Encoding;
/// assert_eq!(Encoding::from_name("ABC"), Some(Encoding::Tcvn3));
/// assert_eq!(Encoding::Tcvn3.name(), "tcvn3");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-16, low byte first.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// Windows-1252: Western text without Vietnamese.
    Windows1252,
    /// Windows-1258, Microsoft's code page for Vietnamese: base letters and combining tones.
    Windows1258,
    /// TCVN3 (VN3 of TCVN 5712:1993) of the ABC fonts (`.VnTime`); capitals with tones come from capital fonts
    /// (`.VnTimeH`) and have no codes of their own.
    Tcvn3,
    /// VNI for Windows (`VNI-Times`): a base letter and a byte for its marks.
    Vni,
    /// VISCII 1.1 (RFC 1456).
    Viscii,
    /// VPS (`VPS Times`).
    Vps,
}

impl Encoding {
    /// All encodings.
    pub const ALL: &'static [Self] = &[
        Self::Utf8,
        Self::Utf16Le,
        Self::Utf16Be,
        Self::Windows1252,
        Self::Windows1258,
        Self::Tcvn3,
        Self::Vni,
        Self::Viscii,
        Self::Vps,
    ];

    /// The name, in lower case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
            Self::Windows1252 => "windows-1252",
            Self::Windows1258 => "windows-1258",
            Self::Tcvn3 => "tcvn3",
            Self::Vni => "vni",
            Self::Viscii => "viscii",
            Self::Vps => "vps",
        }
    }

    /// Other names in use.
    const fn aliases(self) -> &'static [&'static str] {
        match self {
            Self::Utf8 => &["utf8"],
            Self::Utf16Le => &["utf16le"],
            Self::Utf16Be => &["utf16be"],
            Self::Windows1252 => &["cp1252"],
            Self::Windows1258 => &["cp1258"],
            Self::Tcvn3 => &["abc", "tcvn", "tcvn-5712", "tcvn5712-3"],
            Self::Vni => &["vni-windows"],
            Self::Viscii => &["viscii1.1"],
            Self::Vps => &["x-viet-vps"],
        }
    }

    /// The encoding of a name or of an alias (`abc`, `cp1258` …), in either case.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let is = |known: &str| known.eq_ignore_ascii_case(name);
        Self::ALL
            .iter()
            .copied()
            .find(|encoding| is(encoding.name()) || encoding.aliases().iter().any(|alias| is(alias)))
    }
}

impl fmt::Display for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_and_alias_leads_to_its_encoding_only() {
        for &encoding in Encoding::ALL {
            assert_eq!(Encoding::from_name(encoding.name()), Some(encoding));
            for alias in encoding.aliases() {
                assert_eq!(Encoding::from_name(&alias.to_uppercase()), Some(encoding));
            }
        }
        assert_eq!(Encoding::from_name("koi8-r"), None);
    }
}
