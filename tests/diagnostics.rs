//! Every diagnostic code: explained in both languages, with an example that brings it about.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

use vanban::{Code, Document, Encoding, Language, Parser};

/// What brings about the codes that no line of a text can show: bytes, lengths, limits.
fn beyond_examples(code: Code) -> Option<Document> {
    Some(match code {
        Code::EmptyText => vanban::parse("\u{C}\n"),
        Code::TextTooLong => Parser::new().max_bytes(4).parse("QUYẾT ĐỊNH"),
        Code::DiagnosticsCapped => {
            Parser::new().max_diagnostics(1).parse("Số: 12/QÐ-UBND\u{200B}\nQUYẾT ÐỊNH\nVề việc mở các các lớp\n")
        }
        Code::EncodingDoubtful => vanban::parse_bytes(b"Ch\xADa k\xFD").unwrap(),
        Code::InvalidBytes => Parser::new().encoding(Encoding::Utf8).parse_bytes(b"Quy\xE1\xBA\xBFt \xC4\n").unwrap(),
        Code::DepthLimit => vanban::parse(&nested()),
        _ => return None,
    })
}

/// Units of every kind inside of each other, deeper than the tree goes.
fn nested() -> String {
    let openings = [
        "Phần I",
        "MỘT",
        "Chương I",
        "HAI",
        "Mục 1",
        "BA",
        "Tiểu mục 1",
        "BỐN",
        "Điều 1.",
        "1.",
        "a)",
        "1.",
        "1.1.",
        "1.1.1.",
        "1.1.1.1.",
        "1.1.1.1.1.",
        "-",
        "+",
        "*",
        "•",
        "1)",
        "a.",
        "A.",
        "i)",
        "(1)",
        "(a)",
        "(A)",
        "A)",
        "(i)",
    ];
    let heading = |opening: &str| {
        opening.contains(char::is_alphabetic) && opening.chars().all(|c| c.is_alphanumeric() || c == ' ')
    };
    openings.iter().map(|opening| format!("{opening}{}\n", if heading(opening) { "" } else { " Việc:" })).collect()
}

fn names(document: &Document) -> Vec<&'static str> {
    document.diagnostics.iter().map(|remark| remark.code.name()).collect()
}

#[test]
fn every_code_is_brought_about_by_its_example() {
    let mut silent = Vec::new();
    for code in Code::ALL {
        let example = code.explanation(Language::English).example;
        let document = beyond_examples(*code).unwrap_or_else(|| vanban::parse_bytes(example.as_bytes()).unwrap());
        if !names(&document).contains(&code.name()) {
            silent.push(format!("{}: {:?}", code.name(), names(&document)));
        }
    }
    assert!(silent.is_empty(), "{silent:#?}");
}

#[test]
fn every_code_has_messages_explanations_and_an_example() {
    for code in Code::ALL {
        let (en, vi) = (code.explanation(Language::English), code.explanation(Language::Vietnamese));
        assert!(!en.example.is_empty() && en.example == vi.example, "{} has no example", code.name());
        for (language, text) in [(Language::English, en.text), (Language::Vietnamese, vi.text)] {
            let message = code.message(language);
            assert!(text.ends_with('.') && !message.ends_with('.'), "{}: {message}: {text}", code.name());
        }
        assert_ne!(code.message(Language::English), code.message(Language::Vietnamese), "{}", code.name());
        assert_ne!(en.text, vi.text, "{}", code.name());
        assert_eq!(Code::from_name(code.name()), Some(*code));
    }
}
