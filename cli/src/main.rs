//! The program `vanban`: arguments in, exit code out.

use std::process::ExitCode;

use clap::FromArgMatches;

mod arguments;
mod batch;
mod check;
mod cite;
mod conveyor;
mod decode;
mod documents;
mod doubts;
mod explain;
mod failure;
mod faults;
mod graph;
mod help;
mod intake;
mod interrupt;
mod lines;
mod manual;
mod messages;
mod output;
mod print;
mod refused;
mod review;
mod sheet;
mod stamp;
mod stream;
mod table;
mod tasks;
mod usage;
mod view;
mod words;

use arguments::{Arguments, Command};
use failure::{Halt, Outcome};

fn main() -> ExitCode {
    let (asked, line) = help::asked(std::env::args_os());
    messages::speak(asked);
    let language = messages::language();
    let matches = help::command(language).try_get_matches_from(line);
    let matches = matches.unwrap_or_else(|error| usage::refuse(&error, language));
    let arguments = Arguments::from_arg_matches(&matches).unwrap_or_else(|error| usage::refuse(&error, language));
    let outcome = run(&arguments).unwrap_or_else(|Halt { outcome, said }| {
        if !said.is_empty() {
            eprintln!("vanban: {said}");
        }
        outcome
    });
    ExitCode::from(outcome as u8)
}

fn run(arguments: &Arguments) -> Result<Outcome, Halt> {
    let language = messages::language();
    match &arguments.command {
        Some(Command::Batch(batch)) => batch::run(batch),
        Some(Command::Stream(stream)) => stream::run(stream),
        Some(Command::Cite(cite)) => Ok(cite::run(cite)?),
        Some(Command::Graph(graph)) => Ok(graph::run(graph, language)?),
        Some(Command::Decode(decode)) => decode::run(decode, language),
        Some(Command::Schema) => Ok(print::schema()?),
        Some(Command::Table(table)) => Ok(table::run(table, language)?),
        Some(Command::Tasks(tasks)) => Ok(tasks::run(tasks, language)?),
        Some(Command::Review(review)) => Ok(review::run(review, language)?),
        Some(Command::Check(check)) => Ok(check::run(check, language)?),
        Some(Command::Explain(explain)) => Ok(explain::run(explain, language)?),
        Some(Command::View(view)) => Ok(view::run(view, language)?),
        Some(Command::Completions(completions)) => Ok(manual::completions(completions)?),
        Some(Command::Man(man)) => Ok(manual::run(man, language)?),
        None => Ok(print::run(&arguments.print)?),
    }
}
