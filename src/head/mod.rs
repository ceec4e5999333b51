//! What stands above the content: letterhead, number, date line, title, subject, marks, recipients.

use crate::outline::PassageSink;
use crate::reading::Reading;
use crate::{Diagnostic, Field};

mod recipients;
mod subject;

/// What was read above the content. Spans are those of the working text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Head {
    pub(crate) subject: Option<Field>,
    pub(crate) recipients: Vec<Field>,
}

/// Reads what stands above the content.
pub(crate) fn read(
    reading: &Reading<'_>,
    citations: &mut impl PassageSink,
    _diagnostics: &mut Vec<Diagnostic>,
) -> Head {
    Head { subject: subject::read(reading, citations), recipients: recipients::read(reading) }
}
