//! What a line shows of the part that it belongs to.

use std::sync::LazyLock;

use super::shape;
use crate::fold::{Key, distance};
use crate::lines::TextLine;
use crate::vocabulary::anchors::{ANCHORS, Anchor, Place, Setting};

/// A sign that a line shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Signal {
    /// A line of running text: long, or closed by a full stop, and not in capitals.
    Sentence,
    /// In capitals.
    UpperCase,
    /// Begins with a small letter.
    LowerStart,
    /// Ends like a sentence or an item.
    SentenceEnd,
    /// Quốc hiệu, tiêu ngữ, or the title of Party or youth union.
    NationalTitle,
    /// `Số:` with a symbol.
    NumberLine,
    /// `Số:` with nothing that can be read.
    NumberBlank,
    /// A symbol without `Số:`.
    NumberShape,
    /// A place and `ngày … tháng … năm …`.
    DateLine,
    /// Nothing but the name of a document type, in capitals.
    TypeLine,
    /// Begins with the name of a document type, in capitals.
    TypeOpening,
    /// `V/v`, `Về việc`.
    About,
    /// `Về`, or a verb that often opens a subject.
    AboutShort,
    /// `Kính gửi`.
    Recipients,
    /// `Căn cứ`, `Theo đề nghị`.
    Basis,
    /// `Thực hiện …`, `Trong thời gian qua …`: a word that opens the first paragraph of a document.
    Opening,
    /// `QUYẾT ĐỊNH:`.
    Enactment,
    /// `Điều 1`, `Chương I`, `Mục 1`, `Phần`.
    Provision,
    /// `1.`, `I.`, `a)`.
    Enumerator,
    /// A list marker.
    Dash,
    /// `Nơi nhận`.
    Distribution,
    /// `Như trên`, `Như Điều 3`.
    AsAbove,
    /// `Lưu:`.
    FileCopy,
    /// `TM.`, `KT.`, `T/M` …
    SigningAuthority,
    /// A position in capitals.
    Position,
    /// Like a person's name.
    PersonName,
    /// `(đã ký)`.
    Signed,
    /// `Ký bởi:`, `Thời gian ký:`.
    ElectronicSignature,
    /// A web or e-mail address.
    Address,
    /// A day with a time of day.
    Timestamp,
    /// `ĐẾN`, `Chuyển:`.
    IncomingStamp,
    /// The name of a body, in capitals.
    Body,
    /// `PHỤ LỤC`.
    Appendix,
    /// `DANH SÁCH`, `MẪU SỐ 01`: often the heading of something attached.
    Enclosure,
    /// `(Kèm theo …`.
    IssuedWith,
    /// `SAO Y`.
    CopyHeading,
    /// `XÁC THỰC VĂN BẢN HỢP NHẤT`.
    Authentication,
    /// `MẬT`, `HỎA TỐC`, `Dự thảo`.
    Mark,
    /// `… thông qua ngày …`.
    Adoption,
    /// `./.`
    EndMark,
    /// Address or tax code of an addressee.
    Whereabouts,
    /// So far from the beginning that no head reaches it.
    Deep,
}

impl Signal {
    pub(crate) const COUNT: usize = Self::Deep as usize + 1;
}

/// The signs of one line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Signals(u64);

impl Signals {
    /// These signals together.
    pub(crate) fn of(signals: &[Signal]) -> Self {
        signals.iter().fold(Self::default(), |all, signal| Self(all.0 | 1 << *signal as u8))
    }

    /// Whether one of the other's signals is shown.
    pub(crate) const fn shares(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) const fn has(self, signal: Signal) -> bool {
        self.0 & (1 << signal as u8) != 0
    }

    pub(crate) fn set(&mut self, signal: Signal, on: bool) {
        self.0 = self.0 & !(1 << signal as u8) | u64::from(on) << signal as u8;
    }

    /// The indices of the signals that are shown.
    pub(crate) fn iter(self) -> impl Iterator<Item = usize> {
        let mut rest = self.0;
        std::iter::from_fn(move || {
            let at = (rest != 0).then(|| rest.trailing_zeros() as usize)?;
            rest &= rest - 1;
            Some(at)
        })
    }
}

/// Characters from which on a line counts as running text even without a full stop.
const RUNNING_WIDTH: u16 = 45;
/// Lines up to this width may be names, headings, or two columns merged on one line.
const SHORT_WIDTH: u16 = 60;
/// Among the first lines of a document the merged columns may be wider.
const HEAD_WIDTH: u16 = 110;
/// Lines that speak from the beginning of a document to the end of its head, at the most.
const HEAD_LINES: usize = 120;
/// The line that speaks by which every head has ended: nothing leads from the content back to it.
const PAST_HEAD: usize = 320;
/// Bytes of a line's key that anchors are compared with.
const KEY: usize = 24;
/// Lines up to this width are compared with anchors that recognition damaged.
const DAMAGED_WIDTH: u16 = 48;

/// The anchors by the first byte of their key.
static BY_FIRST_BYTE: LazyLock<Vec<Vec<&'static Anchor>>> = LazyLock::new(|| {
    let mut table = vec![Vec::new(); 256];
    for anchor in ANCHORS {
        if let Some(row) = anchor.key.bytes().next().and_then(|byte| table.get_mut(usize::from(byte))) {
            row.push(anchor);
        }
    }
    table
});

/// The anchors that may be damaged.
static TOLERANT: LazyLock<Vec<&'static Anchor>> =
    LazyLock::new(|| ANCHORS.iter().filter(|anchor| anchor.tolerance > 0).collect());

/// Lines up to this width may hold no more than the first word of a phrase: `Căn` / `cứ Luật …`.
const BROKEN_WIDTH: u16 = 8;

/// What a line shows; `at` counts the lines that speak, `below` is the line directly below.
pub(crate) fn signals(text: &str, line: &TextLine, below: Option<&TextLine>, at: usize) -> Signals {
    let content = line.content(text);
    let upper = line.is_upper_case();
    let mut found = Signals::default();
    let last = content.bytes().last().unwrap_or(b' ');
    let closed = matches!(last, b'.' | b';' | b':' | b'/');
    found.set(Signal::UpperCase, upper);
    found.set(Signal::Sentence, !upper && (line.shape.width >= RUNNING_WIDTH || (closed && line.shape.width > 20)));
    found.set(Signal::SentenceEnd, matches!(last, b'.' | b';'));
    found.set(Signal::LowerStart, content.chars().next().is_some_and(char::is_lowercase));
    found.set(Signal::EndMark, shape::ends_with_end_mark(content));
    found.set(Signal::Deep, at == PAST_HEAD);
    let head = at < HEAD_LINES;
    let goes_on = found.has(Signal::LowerStart) && line.shape.width >= RUNNING_WIDTH;
    if goes_on && !head {
        // Deep in a text a long line that goes on in small letters opens nothing.
        return found;
    }
    shape::openings(content, &mut found);
    let after_marker = if found.has(Signal::Dash) { shape::behind_list_marker(content) } else { content };
    anchors(Key::<KEY>::of(after_marker), line, upper, &mut found);
    if let Some(below) = below.filter(|_| head && line.shape.width <= BROKEN_WIDTH) {
        let both = text.get(line.from as usize..below.to as usize).unwrap_or_default();
        anchors(Key::<KEY>::of(both), line, upper, &mut found);
    }
    // A name alone is no longer: `TRƯỜNG TRÊN ĐỊA BÀN …` goes on with a subject.
    let long = line.shape.width > SHORT_WIDTH;
    found.set(Signal::Body, found.has(Signal::Body) && !long);
    // The words of an opening open a paragraph only where a sentence begins with them; `… như sau:` always is one.
    let announces = last == b':' && found.has(Signal::Sentence) && line.shape.width >= RUNNING_WIDTH;
    // `Cục A nhận được công văn …`
    let receives = head && found.has(Signal::Sentence) && content.contains(" nhận được ");
    found.set(
        Signal::Opening,
        announces || receives || (found.has(Signal::Opening) && !upper && !found.has(Signal::LowerStart)),
    );
    if goes_on {
        // Recognition writes `số:` as well.
        shape::number_line(content, &mut found);
        if found.has(Signal::NumberLine) || found.has(Signal::NumberBlank) {
            shape::date_line(content, &mut found);
        }
    } else if line.shape.width <= if head { HEAD_WIDTH } else { SHORT_WIDTH } {
        shape::short_line(content, line, upper, &mut found);
    }
    found
}

fn anchors(key: Key<KEY>, line: &TextLine, upper: bool, found: &mut Signals) {
    let bytes = key.as_bytes();
    let Some(first) = bytes.first() else { return };
    let mut exact = false;
    for anchor in BY_FIRST_BYTE.get(usize::from(*first)).into_iter().flatten() {
        if fits(anchor, upper) && stands(anchor, bytes, key.is_whole()) {
            found.set(anchor.signal, true);
            exact = true;
        }
    }
    if exact || line.shape.width > DAMAGED_WIDTH {
        return;
    }
    for anchor in TOLERANT.iter() {
        if fits(anchor, upper) && damaged(anchor, bytes, key.is_whole()) {
            found.set(anchor.signal, true);
        }
    }
}

fn fits(anchor: &Anchor, upper: bool) -> bool {
    upper || anchor.setting == Setting::Any
}

fn stands(anchor: &Anchor, key: &[u8], whole: bool) -> bool {
    let Some(rest) = key.strip_prefix(anchor.key.as_bytes()) else { return false };
    match anchor.place {
        Place::Whole => whole && rest.iter().all(u8::is_ascii_punctuation),
        // A word ends where the anchor ends, unless the anchor says itself where.
        Place::Opening => {
            anchor.key.ends_with(|c: char| !c.is_ascii_alphanumeric())
                || !rest.first().is_some_and(u8::is_ascii_alphanumeric)
        }
    }
}

fn damaged(anchor: &Anchor, key: &[u8], whole: bool) -> bool {
    let most = usize::from(anchor.tolerance);
    let expected = anchor.key.as_bytes();
    if !shares_a_piece(expected, key, most) {
        return false;
    }
    match anchor.place {
        Place::Whole => whole && distance(expected, key, most).is_some(),
        Place::Opening => (expected.len() - most..=expected.len() + most)
            .filter_map(|end| key.get(..end))
            .any(|opening| distance(expected, opening, most).is_some()),
    }
}

/// Of an anchor cut into one piece more than letters may be damaged, one piece must be whole and nearly in its place.
/// A cheap test before the costly one.
fn shares_a_piece(expected: &[u8], key: &[u8], most: usize) -> bool {
    let size = expected.len().div_ceil(most + 1);
    expected.chunks(size).enumerate().any(|(index, piece)| {
        let at = index * size;
        (at.saturating_sub(most)..=at + most).any(|from| key.get(from..).is_some_and(|rest| rest.starts_with(piece)))
    })
}
