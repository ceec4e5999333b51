//! `vanban check`: the remarks on documents, each with its line and carets below the place.

use std::io::{self, IsTerminal, Write};
use std::ops::ControlFlow;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use vanban::{Diagnostic, Document, Language, Severity};

use crate::arguments::Check;
use crate::documents::{self, Wanted};
use crate::failure::Outcome;
use crate::lines::Lines;
use crate::output;
use crate::words::{Words, count};

/// Lines shown before and after the place of a remark.
const CONTEXT: usize = 1;

/// Lines of a place beyond which only the first are shown.
const SHOWN: usize = 6;

const FOUND: Words = Words::new("found `{0}`", "trong văn bản: `{0}`");
const READ_AS: Words = Words::new("read as `{0}`", "đọc là `{0}`");
const SUMMARY: Words =
    Words::new("{0} documents: {1} errors, {2} warnings, {3} notes", "{0} văn bản: {1} lỗi, {2} cảnh báo, {3} ghi chú");

pub(crate) fn run(arguments: &Check, language: Language) -> io::Result<Outcome> {
    let mut out = output::standard();
    let renderer = if colours() { Renderer::styled() } else { Renderer::plain() };
    let mut counts = [0_u64; 3];
    let mut documents = 0;
    let outcome = documents::each(&arguments.files, Wanted::Texts, |name, document| {
        documents += 1;
        let lines = Lines::of(&document);
        for diagnostic in &document.diagnostics {
            counts[diagnostic.severity as usize] += 1;
            let report = report(name, &document, &lines, diagnostic, language);
            writeln!(out, "{}\n", renderer.render(&[report]))?;
        }
        Ok(ControlFlow::Continue(()))
    })?;
    let [infos, warnings, errors] = counts.map(|number| count(number, language));
    writeln!(out, "{}", SUMMARY.fill(language, &[&count(documents, language), &errors, &warnings, &infos]))?;
    out.flush()?;
    let failing = arguments.fail_on.map(Severity::from);
    let severities = [Severity::Info, Severity::Warning, Severity::Error];
    let fails = severities.iter().zip(counts).any(|(level, count)| failing.is_some_and(|f| *level >= f) && count > 0);
    Ok(if fails { Outcome::SomeFailed } else { outcome })
}

/// Whether standard output takes colours: a terminal that is not told otherwise (<https://no-color.org>).
fn colours() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    io::stdout().is_terminal() && !set("NO_COLOR") && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
}

/// The word for a severity.
pub(crate) const fn severity(severity: Severity) -> Words {
    match severity {
        Severity::Info => Words::new("note", "ghi chú"),
        Severity::Warning => Words::new("warning", "cảnh báo"),
        Severity::Error => Words::new("error", "lỗi"),
    }
}

/// A remark with the lines around its place.
fn report<'a>(
    name: &'a str,
    document: &'a Document,
    lines: &Lines<'_>,
    diagnostic: &'a Diagnostic,
    language: Language,
) -> Group<'a> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::NOTE,
    }
    .with_name(severity(diagnostic.severity).of(language));
    let title = level.primary_title(diagnostic.code.message(language)).id(diagnostic.code.name());
    let span = diagnostic.span;
    let Some(first) = lines.line(span.start) else {
        return Group::with_title(title);
    };
    let last = lines.line(span.end.saturating_sub(1).max(span.start)).unwrap_or(first).min(first + SHOWN);
    let from = first.saturating_sub(CONTEXT).max(1);
    let window = vanban::Span::new(lines.start(from), lines.start(last + CONTEXT + 1));
    let source = document.text_of(window).unwrap_or_default();
    let within = |offset: u32| (offset.clamp(window.start, window.end) - window.start) as usize;
    let label = match (&diagnostic.found, &diagnostic.read_as) {
        (_, Some(read_as)) if !read_as.is_empty() => READ_AS.fill(language, &[read_as]),
        (Some(found), _) => FOUND.fill(language, &[found]),
        (None, _) => String::new(),
    };
    // The end of the last line shown, without its line end.
    let end = within(span.end.min(lines.start(last + 1)));
    let end = source.get(..end).map_or(end, |shown| shown.trim_end_matches(['\r', '\n']).len());
    let start = within(span.start);
    // The renderer would count every mark of decomposed letters as a column.
    let column = lines.column(span.start).unwrap_or(1);
    title.element(Origin::path(name).line(first).char_column(column)).element(
        Snippet::source(source.trim_end_matches(['\r', '\n']))
            .line_start(from)
            .fold(false)
            .annotation(AnnotationKind::Primary.span(start..end.max(start)).label(label)),
    )
}

#[cfg(test)]
mod tests {
    use vanban::Parser;

    use super::*;

    fn rendered(text: &str, code: vanban::Code) -> String {
        let document = Parser::new().lines(true).parse(text);
        let lines = Lines::of(&document);
        let at = text.find("/Q").unwrap() as u32;
        let diagnostic = Diagnostic::repair(code, vanban::Span::new(at, at + 4), "x", "y");
        let group = report("a.txt", &document, &lines, &diagnostic, Language::English);
        Renderer::plain().render(&[group])
    }

    fn caret_column(rendered: &str) -> usize {
        let carets = rendered.lines().find(|line| line.contains('^')).unwrap();
        carets.chars().position(|c| c == '^').unwrap()
    }

    #[test]
    fn carets_stand_below_the_place_in_composed_and_decomposed_text() {
        let composed = rendered("Đồng Xa\nSố hồ sơ: 12/QD-UBND\n", vanban::Code::NumberRepaired);
        let decomposed = rendered(
            "Đo\u{302}\u{300}ng Xa\nSo\u{302}\u{301} ho\u{302}\u{300} sơ: 12/QD-UBND\n",
            vanban::Code::NumberRepaired,
        );
        assert_eq!(caret_column(&composed), caret_column(&decomposed));
        assert!(composed.contains("a.txt:2:13") && decomposed.contains("a.txt:2:13"), "{composed}{decomposed}");
        assert!(composed.contains("read as `y`"), "{composed}");
    }

    #[test]
    fn a_remark_on_an_empty_text_has_no_lines() {
        let document = Parser::new().lines(true).parse("");
        let diagnostic = Diagnostic::new(vanban::Code::EmptyText, vanban::Span::default());
        let lines = Lines::of(&document);
        let group = report("a.txt", &document, &lines, &diagnostic, Language::Vietnamese);
        assert_eq!(Renderer::plain().render(&[group]), "cảnh báo[empty-text]: văn bản trống");
    }
}
