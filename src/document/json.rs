//! Compact JSON, written straight into a string: byte for byte what `serde_json::to_string` writes.
//!
//! A document is mostly text. Whether something in a piece of text has to be escaped is seen without a branch for every
//! byte, and the keys of the contract need no look at all.

use serde::ser::{Error as _, Impossible, Serialize, SerializeSeq, SerializeStruct, SerializeTuple, Serializer};
use serde_json::Error;

use crate::source::scan::any_of;

/// The JSON of a value of the contract: structures, lists, text, numbers, names of variants.
pub(super) fn json(value: &impl Serialize, capacity: usize) -> Result<String, Error> {
    let mut out = String::with_capacity(capacity);
    value.serialize(Writer { out: &mut out })?;
    Ok(out)
}

/// Writes one value.
struct Writer<'o> {
    out: &'o mut String,
}

impl Writer<'_> {
    fn number(self, mut number: u64) {
        let mut digits = [b'0'; 20];
        let mut from = digits.len();
        for slot in digits.iter_mut().rev() {
            *slot = b'0' + (number % 10) as u8;
            number /= 10;
            from -= 1;
            if number == 0 {
                break;
            }
        }
        self.out.push_str(digits.get(from..).and_then(|digits| std::str::from_utf8(digits).ok()).unwrap_or_default());
    }
}

/// Whether a byte of a text cannot stand in JSON as it is.
const fn is_escaped(byte: u8) -> bool {
    (byte < 0x20) | (byte == b'"') | (byte == b'\\')
}

/// Writes a text between quotation marks.
fn text(out: &mut String, text: &str) {
    out.push('"');
    if any_of(text.as_bytes(), is_escaped) {
        escaped(out, text);
    } else {
        out.push_str(text);
    }
    out.push('"');
}

fn escaped(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(is_escaped) {
        let (before, behind) = rest.split_at_checked(at).unwrap_or_default();
        out.push_str(before);
        let byte = behind.bytes().next().unwrap_or_default();
        match byte {
            b'"' => out.push_str("\\\""),
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            0x08 => out.push_str("\\b"),
            0x0C => out.push_str("\\f"),
            _ => {
                let digit = |digit: u8| char::from_digit(u32::from(digit), 16).unwrap_or('0');
                out.push_str("\\u00");
                out.extend([digit(byte >> 4), digit(byte & 0xF)]);
            }
        }
        rest = behind.get(1..).unwrap_or_default();
    }
    out.push_str(rest);
}

/// What the contract does not hold: maps, bytes, variants with values.
fn foreign<T>() -> Result<T, Error> {
    Err(Error::custom("no value of the contract"))
}

impl<'o> Serializer for Writer<'o> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Members<'o>;
    type SerializeTuple = Members<'o>;
    type SerializeTupleStruct = Impossible<(), Error>;
    type SerializeTupleVariant = Impossible<(), Error>;
    type SerializeMap = Impossible<(), Error>;
    type SerializeStruct = Members<'o>;
    type SerializeStructVariant = Impossible<(), Error>;

    fn serialize_bool(self, value: bool) -> Result<(), Error> {
        self.out.push_str(if value { "true" } else { "false" });
        Ok(())
    }

    fn serialize_i8(self, value: i8) -> Result<(), Error> {
        self.serialize_i64(i64::from(value))
    }

    fn serialize_i16(self, value: i16) -> Result<(), Error> {
        self.serialize_i64(i64::from(value))
    }

    fn serialize_i32(self, value: i32) -> Result<(), Error> {
        self.serialize_i64(i64::from(value))
    }

    fn serialize_i64(self, value: i64) -> Result<(), Error> {
        if value < 0 {
            self.out.push('-');
        }
        self.number(value.unsigned_abs());
        Ok(())
    }

    fn serialize_u8(self, value: u8) -> Result<(), Error> {
        self.serialize_u64(u64::from(value))
    }

    fn serialize_u16(self, value: u16) -> Result<(), Error> {
        self.serialize_u64(u64::from(value))
    }

    fn serialize_u32(self, value: u32) -> Result<(), Error> {
        self.serialize_u64(u64::from(value))
    }

    fn serialize_u64(self, value: u64) -> Result<(), Error> {
        self.number(value);
        Ok(())
    }

    fn serialize_f32(self, value: f32) -> Result<(), Error> {
        self.serialize_f64(f64::from(value))
    }

    fn serialize_f64(self, value: f64) -> Result<(), Error> {
        // Confidences are hundredths from 0 to 1.
        let hundredths = (value * 100.0).round();
        if (0.0..100.0).contains(&hundredths) && hundredths / 100.0 == value {
            let (tens, ones) = ((hundredths as u8) / 10, (hundredths as u8) % 10);
            self.out.extend(['0', '.', char::from(b'0' + tens)]);
            if ones > 0 {
                self.out.push(char::from(b'0' + ones));
            }
        } else {
            self.out.push_str(&serde_json::to_string(&value)?);
        }
        Ok(())
    }

    fn serialize_char(self, value: char) -> Result<(), Error> {
        text(self.out, value.encode_utf8(&mut [0; 4]));
        Ok(())
    }

    fn serialize_str(self, value: &str) -> Result<(), Error> {
        text(self.out, value);
        Ok(())
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), Error> {
        foreign()
    }

    fn serialize_none(self) -> Result<(), Error> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Error> {
        self.out.push_str("null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Error> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, name: &'static str) -> Result<(), Error> {
        self.serialize_str(name)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Error> {
        foreign()
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Members<'o>, Error> {
        Ok(Members::new(self.out, '[', ']'))
    }

    fn serialize_tuple(self, _: usize) -> Result<Members<'o>, Error> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Impossible<(), Error>, Error> {
        foreign()
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<(), Error>, Error> {
        foreign()
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Impossible<(), Error>, Error> {
        foreign()
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Members<'o>, Error> {
        Ok(Members::new(self.out, '{', '}'))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<(), Error>, Error> {
        foreign()
    }
}

/// Writes the members of a list or of a structure.
struct Members<'o> {
    out: &'o mut String,
    begun: bool,
    close: char,
}

impl<'o> Members<'o> {
    fn new(out: &'o mut String, open: char, close: char) -> Self {
        out.push(open);
        Self { out, begun: false, close }
    }

    fn next(&mut self) -> Writer<'_> {
        if self.begun {
            self.out.push(',');
        }
        self.begun = true;
        Writer { out: self.out }
    }
}

impl SerializeSeq for Members<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        value.serialize(self.next())
    }

    fn end(self) -> Result<(), Error> {
        self.out.push(self.close);
        Ok(())
    }
}

impl SerializeTuple for Members<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        value.serialize(self.next())
    }

    fn end(self) -> Result<(), Error> {
        self.out.push(self.close);
        Ok(())
    }
}

impl SerializeStruct for Members<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Error> {
        let writer = self.next();
        writer.out.push('"');
        writer.out.push_str(key);
        writer.out.push_str("\":");
        value.serialize(writer)
    }

    fn end(self) -> Result<(), Error> {
        self.out.push(self.close);
        Ok(())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use serde::Serialize;

    use super::json;
    use crate::Confidence;

    #[derive(Serialize)]
    struct Everything {
        text: Vec<String>,
        confidences: Vec<Confidence>,
        numbers: (u32, u64, i64),
        absent: Option<u8>,
        truth: [bool; 2],
    }

    #[test]
    fn it_is_the_json_of_serde_json() {
        let everything = Everything {
            text: (0..0x250_u32).filter_map(char::from_u32).map(|c| format!("“a{c}\"\\b”")).collect(),
            confidences: (0..=100).map(Confidence::from_percent).collect(),
            numbers: (7, u64::MAX, i64::MIN),
            absent: None,
            truth: [true, false],
        };
        assert_eq!(json(&everything, 0).unwrap(), serde_json::to_string(&everything).unwrap());
        let document = crate::parse("Số: 12/QĐ-UBND\n\nĐiều 1. Mở “một”\tlớp theo \"Luật\" Giáo dục.\n");
        assert_eq!(document.to_json().unwrap(), serde_json::to_string(&document).unwrap());
    }
}
