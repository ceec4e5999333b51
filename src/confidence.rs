//! How sure a value is.

use serde::{Deserialize, Serialize};

/// The share of values of this standing that are right, in hundredths: of all values given with 0.90, nine in ten.
///
/// In JSON a number from 0 to 1 with at most two decimals.
///
/// ```
/// use vanban::Confidence;
/// assert_eq!(Confidence::from_percent(90).value(), 0.9);
/// assert!(Confidence::from_percent(90) < Confidence::CERTAIN);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "f64", into = "f64")]
pub struct Confidence(u8);

impl Confidence {
    /// Nothing speaks against it.
    pub const CERTAIN: Self = Self(100);

    /// A confidence of `percent` hundredths; more than 100 count as 100.
    #[must_use]
    pub const fn from_percent(percent: u8) -> Self {
        Self(if percent > 100 { 100 } else { percent })
    }

    /// The confidence in hundredths.
    #[must_use]
    pub const fn percent(self) -> u8 {
        self.0
    }

    /// The confidence from 0 to 1.
    #[must_use]
    pub fn value(self) -> f64 {
        f64::from(self.0) / 100.0
    }
}

impl From<f64> for Confidence {
    fn from(value: f64) -> Self {
        // `as` saturates and turns NaN into 0: every float gives a confidence.
        Self::from_percent((value * 100.0).round() as u8)
    }
}

impl From<Confidence> for f64 {
    fn from(confidence: Confidence) -> Self {
        confidence.value()
    }
}
