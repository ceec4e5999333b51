//! What is wrong with a command line, in Vietnamese; in English clap says it.

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use vanban::Language;

use crate::failure::Outcome;

/// Says what is wrong, or gives the help or version that was asked for, and ends the program.
pub(crate) fn refuse(error: &Error, language: Language) -> ! {
    match vietnamese(error) {
        Some(said) if language == Language::Vietnamese => {
            eprintln!("vanban: {said}");
            std::process::exit(Outcome::Usage as i32)
        }
        _ => error.exit(),
    }
}

/// What is wrong; `None` where nothing is, or nothing is known of it.
fn vietnamese(error: &Error) -> Option<String> {
    let argument = value(error, ContextKind::InvalidArg);
    let given = value(error, ContextKind::InvalidValue);
    let said = match error.kind() {
        ErrorKind::UnknownArgument => format!("không có tùy chọn hoặc tham số {argument}"),
        ErrorKind::InvalidSubcommand => format!("không có lệnh {}", value(error, ContextKind::InvalidSubcommand)),
        ErrorKind::MissingRequiredArgument => format!("thiếu {argument}"),
        ErrorKind::ArgumentConflict => {
            format!("{argument} không dùng cùng {}", value(error, ContextKind::PriorArg))
        }
        ErrorKind::InvalidValue if given.is_empty() => format!("{argument} cần một giá trị"),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => format!("giá trị {given} của {argument} không hợp lệ"),
        ErrorKind::TooManyValues => format!("thừa giá trị {given} của {argument}"),
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => format!("{argument} chưa đủ giá trị"),
        ErrorKind::NoEquals => format!("{argument} cần dấu `=` trước giá trị"),
        ErrorKind::InvalidUtf8 => "tham số không phải UTF-8".to_owned(),
        _ => return None,
    };
    let values = value(error, ContextKind::ValidValue);
    let values = if values.is_empty() { String::new() } else { format!("; các giá trị: {values}") };
    let meant = value(error, ContextKind::SuggestedArg) + &value(error, ContextKind::SuggestedSubcommand);
    let meant = if meant.is_empty() { String::new() } else { format!("; có phải là {meant}?") };
    Some(format!("{said}{values}{meant} (xem --help)"))
}

/// What the error knows of its place, as one text.
fn value(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::help::command;

    fn said(line: &str) -> Option<String> {
        let error = command(Language::Vietnamese).try_get_matches_from(line.split(' ')).unwrap_err();
        vietnamese(&error)
    }

    #[test]
    fn mistakes_are_told_in_vietnamese() {
        for (line, expected) in [
            ("vanban stream --jobbs 3", "không có tùy chọn hoặc tham số --jobbs; có phải là --jobs? (xem --help)"),
            ("vanban batch in", "thiếu --output <OUT> (xem --help)"),
            ("vanban batch in -o out -j 0", "giá trị 0 của --jobs <N> không hợp lệ (xem --help)"),
            ("vanban batch in -o", "--output <OUT> cần một giá trị (xem --help)"),
            (
                "vanban batch in -o out --retry some",
                "giá trị some của --retry <RETRY> không hợp lệ; các giá trị: failed, none, all (xem --help)",
            ),
        ] {
            assert_eq!(said(line).as_deref(), Some(expected), "{line}");
        }
    }

    #[test]
    fn help_is_no_mistake() {
        assert_eq!(said("vanban --help"), None);
        assert_eq!(said("vanban batch -h"), None);
    }
}
