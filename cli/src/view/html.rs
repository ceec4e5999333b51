//! HTML in which text cannot become markup: markup is written in this program, and everything else is escaped.

use std::fmt::Write;

/// A piece of HTML.
#[derive(Debug, Default)]
pub(super) struct Html {
    written: String,
}

impl Html {
    pub(super) fn with_capacity(bytes: usize) -> Self {
        Self { written: String::with_capacity(bytes) }
    }

    /// Markup: only what stands in the source of this program, never a value.
    pub(super) fn markup(&mut self, markup: &'static str) -> &mut Self {
        self.written.push_str(markup);
        self
    }

    /// Text between tags.
    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        escape(text, &mut self.written);
        self
    }

    /// An attribute, to be written inside of a tag.
    pub(super) fn attribute(&mut self, name: &'static str, value: &str) -> &mut Self {
        self.written.push(' ');
        self.written.push_str(name);
        self.written.push_str("=\"");
        escape(value, &mut self.written);
        self.written.push('"');
        self
    }

    /// An attribute whose value is a number.
    pub(super) fn number(&mut self, name: &'static str, value: usize) -> &mut Self {
        // Writing to a string cannot fail.
        let _ = write!(self.written, " {name}={value}");
        self
    }

    /// JSON inside of a script element of data: `<` must not end the element.
    pub(super) fn json(&mut self, json: &str) -> &mut Self {
        for c in json.chars() {
            match c {
                '<' => self.written.push_str("\\u003c"),
                '>' => self.written.push_str("\\u003e"),
                '&' => self.written.push_str("\\u0026"),
                c => self.written.push(c),
            }
        }
        self
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.written.into_bytes()
    }
}

/// Writes text so that it is shown as it is. Control characters, which browsers drop, and marks that turn the direction
/// of writing, which can show a text as another, are shown as signs.
fn escape(text: &str, to: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find(is_special) {
        let (plain, special) = rest.split_at(at);
        to.push_str(plain);
        let mut characters = special.chars();
        match characters.next() {
            Some('&') => to.push_str("&amp;"),
            Some('<') => to.push_str("&lt;"),
            Some('>') => to.push_str("&gt;"),
            Some('"') => to.push_str("&quot;"),
            // The control pictures stand in the order of the control characters.
            Some(c @ '\0'..='\x1F') => to.push(char::from_u32(0x2400 + c as u32).unwrap_or('\u{FFFD}')),
            Some(c) => {
                let _ = write!(to, "[U+{:04X}]", c as u32);
            }
            None => {}
        }
        rest = characters.as_str();
    }
    to.push_str(rest);
}

fn is_special(c: char) -> bool {
    match c {
        '&' | '<' | '>' | '"' => true,
        '\t' | '\n' | '\r' => false,
        '\0'..='\x1F' | '\x7F'..='\u{9F}' => true,
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let mut html = Html::default();
        html.text(text);
        String::from_utf8(html.into_bytes()).unwrap()
    }

    #[test]
    fn text_cannot_become_markup() {
        assert_eq!(shown("<script>alert(1)</script>"), "&lt;script&gt;alert(1)&lt;/script&gt;");
        assert_eq!(shown("a & b"), "a &amp; b");
        let mut html = Html::default();
        html.markup("<p").attribute("title", "\"><img src=x>").markup(">");
        assert_eq!(String::from_utf8(html.into_bytes()).unwrap(), "<p title=\"&quot;&gt;&lt;img src=x&gt;\">");
    }

    #[test]
    fn data_cannot_end_its_script() {
        let mut html = Html::default();
        html.json(r#"["</script><script>"]"#);
        assert_eq!(String::from_utf8(html.into_bytes()).unwrap(), r#"["\u003c/script\u003e\u003cscript\u003e"]"#);
    }

    #[test]
    fn control_characters_and_turned_text_are_visible() {
        assert_eq!(shown("a\x0Cb\0c"), "a\u{240C}b\u{2400}c");
        assert_eq!(shown("a\u{202E}b"), "a[U+202E]b");
        assert_eq!(shown("Đồng Xa\t1\n"), "Đồng Xa\t1\n");
    }
}
