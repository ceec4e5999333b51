//! `vanban review`: what is doubtful, each with the line it came from and the reason.

use std::io;
use std::ops::ControlFlow;

use vanban::Language;

use crate::arguments::Review;
use crate::documents::{self, Wanted};
use crate::doubts::{Reason, doubts};
use crate::failure::Outcome;
use crate::lines::Lines;
use crate::sheet::{Cell, Dates, Heading, Sheet};
use crate::words::Words;

const HEADINGS: &[(Words, u16)] = &[
    (Words::new("File", "Tệp"), 30),
    (Words::new("Line", "Dòng"), 7),
    (Words::new("Column", "Cột"), 7),
    (Words::new("Field", "Trường"), 18),
    (Words::new("What was read", "Giá trị đã đọc"), 40),
    (Words::new("Confidence", "Độ tin cậy"), 10),
    (Words::new("Why it is doubtful", "Lý do nghi ngờ"), 50),
    (Words::new("The line in the text", "Dòng trong văn bản"), 60),
    (Words::new("Code", "Mã"), 20),
];

pub(crate) fn run(arguments: &Review, language: Language) -> io::Result<Outcome> {
    let headings: Vec<_> = HEADINGS.iter().map(|(words, width)| Heading::new(*words, *width, language)).collect();
    let mut sheet = Sheet::create(&arguments.sheet, &headings, Dates::Iso, language)?;
    let outcome = documents::each(&arguments.inputs, Wanted::Any, |name, document| {
        let lines = Lines::of(&document);
        for doubt in doubts(&document, arguments.below) {
            let line = doubt.span.and_then(|span| lines.line(span.start));
            let column = doubt.span.and_then(|span| lines.column(span.start));
            let reasons: Vec<_> = doubt.reasons.iter().map(|reason| reason.say(language)).collect();
            let mut codes: Vec<_> = doubt.reasons.iter().filter_map(code).collect();
            codes.dedup();
            sheet.row(&[
                Cell::Text(name.to_owned()),
                line.map_or(Cell::Empty, |line| Cell::Count(line as u64)),
                column.map_or(Cell::Empty, |column| Cell::Count(column as u64)),
                Cell::Text(doubt.part.words().of(language).to_owned()),
                Cell::text(doubt.read.as_deref()),
                doubt.confidence.map_or(Cell::Empty, |confidence| Cell::Share(confidence.value())),
                Cell::Text(reasons.join("; ")),
                Cell::text(line.map(|line| lines.text_of(line))),
                Cell::text(Some(codes.join(", "))),
            ])?;
        }
        Ok(ControlFlow::Continue(()))
    })?;
    sheet.finish()?;
    Ok(outcome)
}

fn code(reason: &Reason<'_>) -> Option<&'static str> {
    match reason {
        Reason::Remark(diagnostic) => Some(diagnostic.code.name()),
        Reason::LowConfidence | Reason::Missing => None,
    }
}
