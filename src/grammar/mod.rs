//! The grammar of what stands inside a line: numbers, dates, enumerators, provisions, citations.

pub(crate) mod authority;
pub(crate) mod date;
pub(crate) mod note;
pub(crate) mod number;
pub(crate) mod numeral;
pub(crate) mod provision;
pub(crate) mod stage_direction;

mod blank;

pub(crate) use blank::{before_blank, behind_blank};
