//! `vanban explain`: what a code of a remark means and what to do, in plain words.

use std::io::{self, Write};

use vanban::{Code, Language};

use crate::arguments::Explain;
use crate::check::severity;
use crate::failure::Outcome;
use crate::output;
use crate::words::Words;

const EXAMPLE: Words = Words::new("For example", "Ví dụ");
const UNKNOWN: Words = Words::new(
    "there is no code {0}; `vanban explain` lists all",
    "không có mã {0}; chạy `vanban explain` để xem tất cả",
);
const NEAREST: Words = Words::new("there is no code {0}; did you mean {1}?", "không có mã {0}; có phải là {1}?");

/// Spelling errors up to which another code may have been meant.
const NEAR: usize = 4;

pub(crate) fn run(arguments: &Explain, language: Language) -> io::Result<Outcome> {
    let mut out = output::standard();
    if arguments.codes.is_empty() {
        for code in Code::ALL {
            writeln!(
                out,
                "{:<22} {:<10} {}",
                code.name(),
                severity(code.severity()).of(language),
                code.message(language)
            )?;
        }
    }
    let mut outcome = Outcome::Fine;
    for (at, name) in arguments.codes.iter().enumerate() {
        match Code::from_name(name) {
            Some(code) => {
                if at > 0 {
                    writeln!(out)?;
                }
                explain(&mut out, code, language)?;
            }
            None => {
                out.flush()?;
                let said = match nearest(name) {
                    Some(code) => NEAREST.fill(language, &[name, code.name()]),
                    None => UNKNOWN.fill(language, &[name]),
                };
                eprintln!("vanban: {said}");
                outcome = Outcome::Usage;
            }
        }
    }
    out.flush()?;
    Ok(outcome)
}

fn explain(out: &mut impl Write, code: Code, language: Language) -> io::Result<()> {
    let explanation = code.explanation(language);
    let message = code.message(language);
    writeln!(out, "{} ({}): {message}.", code.name(), severity(code.severity()).of(language))?;
    writeln!(out, "\n  {}", explanation.text)?;
    if !explanation.example.is_empty() {
        writeln!(out, "\n{}:\n", EXAMPLE.of(language))?;
        for line in explanation.example.lines() {
            writeln!(out, "    {line}")?;
        }
    }
    Ok(())
}

/// The code whose name is spelt most like a word.
fn nearest(word: &str) -> Option<Code> {
    let distance = |code: &Code| distance(word, code.name());
    Code::ALL.iter().copied().min_by_key(distance).filter(|code| distance(code) <= NEAR)
}

/// How many letters have to be put in, left out or changed to make one word of the other (Levenshtein).
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, c) in one.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, o) in other.iter().enumerate() {
            let changed = diagonal + usize::from(c != *o);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_code_is_recognised() {
        assert_eq!(nearest("number_blank"), Some(Code::NumberBlank));
        assert_eq!(nearest("date-imposible"), Some(Code::DateImpossible));
        assert_eq!(nearest("a completely different thing"), None);
    }

    #[test]
    fn every_code_is_explained_in_both_languages() {
        for code in Code::ALL {
            let (en, vi) = (code.explanation(Language::English), code.explanation(Language::Vietnamese));
            assert!(!en.text.is_empty() && !vi.text.is_empty(), "{}", code.name());
            assert_ne!(code.message(Language::English), code.message(Language::Vietnamese), "{}", code.name());
            let mut shown = Vec::new();
            explain(&mut shown, *code, Language::Vietnamese).unwrap();
            assert!(String::from_utf8(shown).unwrap().contains(code.message(Language::Vietnamese)));
        }
    }
}
