//! `vanban completions` and `vanban man`: made from the arguments themselves.

use std::fs;
use std::io::{self, Write};

use clap_mangen::Man as Page;
use vanban::Language;

use crate::arguments::{Completions, Man};
use crate::failure::Outcome;
use crate::{help, output};

pub(crate) fn completions(arguments: &Completions) -> io::Result<Outcome> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut help::command(Language::English), "vanban", &mut script);
    let mut out = output::standard();
    out.write_all(&script)?;
    out.flush()?;
    Ok(Outcome::Fine)
}

pub(crate) fn run(arguments: &Man, language: Language) -> io::Result<Outcome> {
    let command = help::command(language);
    match &arguments.output {
        Some(directory) => {
            fs::create_dir_all(directory)?;
            clap_mangen::generate_to(command, directory)?;
        }
        None => {
            let mut out = output::standard();
            Page::new(command).render(&mut out)?;
            out.flush()?;
        }
    }
    Ok(Outcome::Fine)
}
