//! The program as its users meet it: processes, files, signals.

#![allow(missing_docs, reason = "tests name what they show")]

mod decode;
mod desk;
#[cfg(feature = "fault-injection")]
mod faults;
mod graph;
#[cfg(unix)]
mod hostile;
mod journal;
mod json_lines;
mod killed;
mod names;
mod output;
mod repeated;
mod stream;
mod table;
mod trial;
