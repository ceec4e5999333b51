//! Nhiệm vụ: who has to do what, with whom, by when.
//!
//! A task is a leaf of the body that charges somebody: by its own words, by those of the section above it, or, in
//! documents whose introduction addresses those who receive it, by being a measure. What describes, defines, allows, or
//! only orders the execution of the document is none.

use crate::document::{Content, Task};
use manner::Manner;

mod attribute;
mod charged;
mod closing;
mod deadline;
mod duty;
mod founding;
mod heading;
#[cfg(test)]
mod invented;
mod item;
mod known;
mod lead;
mod manner;
mod name;
mod opening;
mod part;
mod phrases;
mod table;
mod walk;
mod words;

/// Reads the tasks of a document whose body and head are known.
pub(crate) fn read(text: &str, content: &Content) -> Vec<Task> {
    match Manner::of(content) {
        Manner::Never => Vec::new(),
        manner => walk::tasks(text, content, manner),
    }
}
