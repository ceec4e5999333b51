//! Điều, khoản, điểm: the provisions of a document, one of them and all that a mention names.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A provision of a document. Parts that the mention does not name are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Provision<'t> {
    /// Phần.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<Cow<'t, str>>,
    /// Chương.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chapter: Option<Cow<'t, str>>,
    /// Mục.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub section: Option<Cow<'t, str>>,
    /// Tiểu mục.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subsection: Option<Cow<'t, str>>,
    /// Phụ lục; the empty string for one without a label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appendix: Option<Cow<'t, str>>,
    /// Điều.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub article: Option<Cow<'t, str>>,
    /// Khoản.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clause: Option<Cow<'t, str>>,
    /// Điểm.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub point: Option<Cow<'t, str>>,
}

impl<'t> Provision<'t> {
    /// Whether no unit is named.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.units().iter().all(|label| label.is_none())
    }

    /// The labels of all units, the biggest first.
    fn units(&self) -> [&Option<Cow<'t, str>>; 8] {
        let Self { part, chapter, section, subsection, appendix, article, clause, point } = self;
        [part, chapter, section, subsection, appendix, article, clause, point]
    }

    fn units_mut(&mut self) -> [&mut Option<Cow<'t, str>>; 8] {
        let Self { part, chapter, section, subsection, appendix, article, clause, point } = self;
        [part, chapter, section, subsection, appendix, article, clause, point]
    }

    /// The length of what [`Self::write`] writes at the most, in bytes.
    fn length(&self) -> usize {
        self.units().into_iter().flatten().map(|label| label.len() + 1).sum()
    }

    /// Writes every label with the mark of its unit behind it.
    fn write(&self, out: &mut String) {
        for (unit, label) in (UNITS_FROM..).zip(self.units()) {
            if let Some(label) = label {
                if label.bytes().any(|byte| is_mark(byte.into())) {
                    label.split(is_mark).for_each(|piece| out.push_str(piece));
                } else {
                    out.push_str(label);
                }
                out.push(char::from(unit));
            }
        }
    }

    /// Reads what [`Self::write`] has written.
    fn read(written: &'t str) -> Self {
        let mut provision = Self::default();
        let mut units = provision.units_mut();
        for label in written.split_inclusive(is_mark) {
            let unit = label.bytes().last().and_then(|mark| mark.checked_sub(UNITS_FROM));
            if let Some(slot) = unit.and_then(|unit| units.get_mut(usize::from(unit))) {
                **slot = label.get(..label.len() - 1).map(Cow::Borrowed);
            }
        }
        provision
    }
}

/// The provisions that a mention names, lists and ranges expanded.
///
/// They are written in one text: a range of a hundred articles takes little more room than its labels.
///
/// ```
/// let cited = vanban::cite("theo các điểm a, b khoản 2 Điều 5 Luật Đất đai");
/// let points: Vec<_> = cited[0].provisions.iter().filter_map(|provision| provision.point).collect();
/// assert_eq!(points, ["a", "b"]);
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Provisions {
    /// The labels of every provision, each with the mark of its unit behind it, and behind all of them [`END`].
    written: Box<str>,
}

/// The mark that ends a provision.
const END: char = '\0';
/// The mark of the biggest unit; those of the others follow in order.
const UNITS_FROM: u8 = 1;

/// Whether a character is a mark; no label holds any.
const fn is_mark(c: char) -> bool {
    c <= '\u{8}'
}

impl Provisions {
    /// The provisions, in the order in which they are named.
    pub fn iter(&self) -> impl Iterator<Item = Provision<'_>> + Clone {
        self.written.split_terminator(END).map(Provision::read)
    }

    /// The provision that is named first.
    #[must_use]
    pub fn first(&self) -> Option<Provision<'_>> {
        self.iter().next()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        memchr::memchr_iter(END as u8, self.written.as_bytes()).count()
    }

    /// Whether none is named.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.written.is_empty()
    }
}

impl From<&[Provision<'_>]> for Provisions {
    fn from(provisions: &[Provision<'_>]) -> Self {
        let length = provisions.iter().map(|provision| provision.length() + END.len_utf8()).sum();
        let mut written = String::with_capacity(length);
        for provision in provisions {
            provision.write(&mut written);
            written.push(END);
        }
        Self { written: written.into_boxed_str() }
    }
}

impl fmt::Debug for Provisions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl Serialize for Provisions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de> Deserialize<'de> for Provisions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Vec::<Provision<'_>>::deserialize(deserializer)?.as_slice().into())
    }
}

/// The provision of the document at hand in which something stands.
///
/// It is written as [`Provisions`] are and takes no more room than its labels: nearly every mention stands in one.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Place {
    written: Box<str>,
}

impl Place {
    /// The provision.
    #[must_use]
    pub fn provision(&self) -> Provision<'_> {
        Provision::read(&self.written)
    }
}

impl From<&Provision<'_>> for Place {
    fn from(provision: &Provision<'_>) -> Self {
        let mut written = String::with_capacity(provision.length());
        provision.write(&mut written);
        Self { written: written.into_boxed_str() }
    }
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.provision().fmt(f)
    }
}

impl Serialize for Place {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.provision().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Place {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self::from(&Provision::deserialize(deserializer)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn provisions_are_what_was_written_also_those_that_name_nothing() {
        let label = |label: &'static str| Some(Cow::Borrowed(label));
        let all = [
            Provision { article: label("5a"), clause: label("2"), point: label("đ"), ..Provision::default() },
            Provision::default(),
            Provision { part: label("thứ hai"), appendix: label(""), ..Provision::default() },
        ];
        let provisions = Provisions::from(&all[..]);
        assert_eq!(provisions.iter().collect::<Vec<_>>(), all);
        assert_eq!((provisions.len(), provisions.is_empty()), (3, false));
        let none = Provisions::default();
        assert_eq!((none.len(), none.is_empty(), none.first()), (0, true, None));
        assert!(all.iter().all(|provision| Place::from(provision).provision() == *provision));
    }

    #[test]
    fn a_label_from_elsewhere_cannot_be_taken_for_a_mark() {
        let odd = Provision { article: Some(Cow::Borrowed("5\0\u{7}6")), ..Provision::default() };
        let articles: Vec<_> =
            Provisions::from(&[odd][..]).iter().map(|provision| provision.article.map(Cow::into_owned)).collect();
        assert_eq!(articles, [Some("56".to_owned())]);
    }
}
