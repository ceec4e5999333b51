//! What a line shows of the part that it belongs to.

use std::sync::LazyLock;

use super::opening::announces;
use super::page::Page;
use super::{addressing, date_line, enumerated, number_line, shape, type_line};
use crate::fold::{Key, distance, is_speck};
use crate::grammar::behind_blank;
use crate::letters::{Look, Looks, is_lowercase, is_uppercase};
use crate::lines::TextLine;
use crate::vocabulary::anchors::{Anchor, Place, Setting, all_anchors};
use crate::vocabulary::by_word::ByWord;
use crate::vocabulary::phrases;

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
    /// Any other office in capitals, which signs below the text and is named in subjects as well: `THANH TRA VIÊN`.
    Office,
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
    /// Farther below what a subject stands below than most subjects reach.
    BelowSubject,
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
    pub(crate) const fn of(mut signals: &[Signal]) -> Self {
        let mut all = 0;
        while let [signal, rest @ ..] = signals {
            all |= 1 << *signal as u8;
            signals = rest;
        }
        Self(all)
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

    /// The signals as a number, a bit each.
    pub(crate) const fn bits(self) -> u64 {
        self.0
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

/// Lines up to this width may be names, headings, or two columns merged on one line.
const SHORT_WIDTH: u16 = 60;
/// Among the first lines of a document the merged columns may be wider.
const HEAD_WIDTH: u16 = 110;
/// The same of rows of a table, marks of emphasis and all.
const ROW_WIDTH: u16 = 400;
/// Lines that speak from the beginning of a document to the end of its head, at the most.
const HEAD_LINES: usize = 120;
/// The line that speaks by which every head has ended: nothing leads from the content back to it.
const PAST_HEAD: usize = 320;
/// Bytes of a line's key that anchors are compared with.
const KEY: usize = 24;
/// The same of anchors that are shorter.
const SHORT_KEY: usize = 12;
/// The same of anchors in any setting that may be damaged.
const SMALL_KEY: usize = 16;
/// Lines up to this width are compared with anchors that recognition damaged.
const DAMAGED_WIDTH: u16 = 48;

/// Anchors that are whole: most lines are told from all of them by their first two characters.
struct Whole {
    by_word: ByWord<&'static Anchor>,
    /// By the first byte of a key, a bit for the second.
    pairs: [u128; 128],
}

impl Whole {
    fn new(upper: bool) -> Self {
        let mut pairs = [0; 128];
        for anchor in fitting(upper) {
            let Some([first, second]) = anchor.key.as_bytes().first_chunk() else { continue };
            pairs.iter_mut().skip(usize::from(*first)).take(1).for_each(|row| *row |= 1 << second);
        }
        Self { by_word: ByWord::first(fitting(upper), |anchor| anchor.key), pairs }
    }

    /// Whether a line may begin with one: a speck behind the first letter is looked past later.
    fn begin(&self, opening: &str) -> bool {
        let mut keys = Looks::of(behind_blank(opening)).map(Look::key);
        let (Some(first), Some(second)) = (keys.next(), keys.next()) else { return false };
        is_speck(second) || self.pairs.get(usize::from(first)).is_some_and(|row| row >> (second & 127) & 1 != 0)
    }

    /// Those that a line may begin with: they begin with its first word, or with its first mark.
    fn alike(&self, opening: &str) -> impl Iterator<Item = &'static Anchor> + Clone {
        let first = Looks::of(behind_blank(opening)).next().map(Look::key);
        let rows = self.by_word.like_key(opening).iter().copied();
        rows.filter(move |anchor| anchor.key.as_bytes().first().copied() == first)
    }

    /// Sets the signals of those that a line opens with; whether there are any.
    fn show(&self, opening: &str, found: &mut Signals) -> bool {
        let alike = self.alike(opening);
        // Of most words all anchors are short: a short key holds them, and what stands behind.
        match alike.clone().map(|anchor| anchor.key.len()).max() {
            Some(longest) if longest < SHORT_KEY => show_among(alike, &Key::<SHORT_KEY>::of(opening), found),
            Some(_) => show_among(alike, &Key::<KEY>::of(opening), found),
            None => false,
        }
    }
}

/// Sets the signals of the anchors that a key opens with; whether there are any.
fn show_among<const N: usize>(
    anchors: impl Iterator<Item = &'static Anchor>,
    key: &Key<N>,
    found: &mut Signals,
) -> bool {
    let mut exact = false;
    for anchor in anchors.filter(|anchor| stands(anchor, key.as_bytes(), key.is_whole())) {
        found.set(anchor.signal, true);
        exact = true;
    }
    exact
}

/// The anchors of lines in any setting, and those of lines in capitals.
static WHOLE: LazyLock<[Whole; 2]> = LazyLock::new(|| SETTINGS.map(Whole::new));

/// Whether a line is in capitals: both cases.
const SETTINGS: [bool; 2] = [false, true];

/// The anchors that a line may show, in capitals or not.
fn fitting(upper: bool) -> impl Iterator<Item = &'static Anchor> {
    all_anchors().filter(move |anchor| upper || anchor.setting == Setting::Any)
}

/// The anchors that may be damaged, of lines in any setting and of lines in capitals.
static TOLERANT: LazyLock<[Tolerant; 2]> = LazyLock::new(|| SETTINGS.map(Tolerant::new));

/// Anchors that may be damaged, by the pieces that damage leaves whole.
///
/// Of an anchor cut into one piece more than letters may be damaged, one piece must be whole and nearly in its place.
struct Tolerant {
    anchors: Vec<&'static Anchor>,
    /// By offset in a key and by the bytes there, the first three of a piece: the anchors, a bit each, of which a piece may have
    /// the byte in its place where it begins at the offset.
    pieces: Vec<[[u32; 128]; PIECE]>,
}

/// Bytes of a piece that tell it from most words.
const PIECE: usize = 3;

impl Tolerant {
    fn new(upper: bool) -> Self {
        let anchors: Vec<_> = fitting(upper).filter(|anchor| anchor.tolerance > 0).collect();
        let mut pieces: Vec<[[u32; 128]; PIECE]> = Vec::new();
        for (index, anchor) in anchors.iter().enumerate() {
            let (key, most) = (anchor.key.as_bytes(), usize::from(anchor.tolerance));
            let size = key.len().div_ceil(most + 1);
            for (at, piece) in key.chunks(size).enumerate().map(|(at, piece)| (at * size, piece)) {
                pieces.resize(pieces.len().max(at + most + 1), [[0; 128]; PIECE]);
                for rows in pieces.iter_mut().take(at + most + 1).skip(at.saturating_sub(most)) {
                    rows.iter_mut().enumerate().for_each(|(place, row)| mark(row, piece.get(place), index));
                }
            }
        }
        Self { anchors, pieces }
    }

    /// Sets the signals of the anchors that a line may open with, damaged.
    fn show<const N: usize>(&self, opening: &str, found: &mut Signals) {
        let key = Key::<N>::of(opening);
        for anchor in self.likely(key.as_bytes()) {
            if damaged(anchor, key.as_bytes(), key.is_whole()) {
                found.set(anchor.signal, true);
            }
        }
    }

    /// The anchors of which a piece may stand in a key: a cheap test before the costly one.
    fn likely(&self, key: &[u8]) -> impl Iterator<Item = &'static Anchor> {
        let marked = |table: &[u32; 128], byte: &u8| table.get(usize::from(*byte)).copied().unwrap_or(0);
        let rows = self.pieces.iter().zip(key.windows(PIECE));
        let mut found = rows.fold(0, |all, (rows, piece)| {
            all | rows.iter().zip(piece).fold(u32::MAX, |both, (row, byte)| both & marked(row, byte))
        });
        std::iter::from_fn(move || {
            let at = (found != 0).then(|| found.trailing_zeros() as usize)?;
            found &= found - 1;
            self.anchors.get(at).copied()
        })
    }
}

/// Notes an anchor in the row of a byte; where a piece has no such byte, in all of them.
fn mark(row: &mut [u32; 128], byte: Option<&u8>, index: usize) {
    let same = |at: usize| byte.is_none_or(|byte| usize::from(*byte) == at);
    row.iter_mut().enumerate().filter(|(at, _)| same(*at)).for_each(|(_, slot)| *slot |= 1 << index);
}

/// The longest label of the addressees with its colon, in bytes: `đồng kính gửi:`.
const LONGEST_LABEL: usize = 24;
/// Lines up to this width may be the label of an attachment in small letters.
const LABEL_WIDTH: u16 = 20;
/// Lines up to this width may hold no more than the first word of a phrase: `Căn` / `cứ Luật …`.
const BROKEN_WIDTH: u16 = 8;

/// What a line shows; `at` counts the lines that speak, `below` is the line directly below, `page` how wide it is.
pub(crate) fn signals(text: &str, line: &TextLine, below: Option<&TextLine>, at: usize, page: Page) -> Signals {
    let content = line.content(text);
    let upper = line.is_upper_case();
    let mut found = Signals::default();
    let last = content.bytes().last().unwrap_or(b' ');
    let closed = matches!(last, b'.' | b';' | b':' | b'/');
    found.set(Signal::UpperCase, upper);
    found.set(Signal::Sentence, !upper && (line.shape.width >= page.running || (closed && line.shape.width > 20)));
    found.set(Signal::SentenceEnd, matches!(last, b'.' | b';'));
    found.set(Signal::LowerStart, content.chars().next().is_some_and(is_lowercase));
    found.set(Signal::EndMark, shape::ends_with_end_mark(content));
    found.set(Signal::Deep, at == PAST_HEAD);
    let head = at < HEAD_LINES;
    // `Cục Thuế tỉnh A có ý kiến như sau:` below an addressee is none.
    found.set(Signal::Opening, head && last == b':' && announces(content));
    let goes_on = found.has(Signal::LowerStart) && line.shape.width >= page.running;
    if goes_on && !head {
        // Deep in a text a long line that goes on in small letters opens nothing.
        return found;
    }
    enumerated::signs(content, &mut found);
    if found.has(Signal::Dash) {
        // `- Như trên; - Sở A; - Lưu: VT.`: converters write a list that stood in a cell on one line.
        let mut last = Signals::default();
        let items = memchr::memrchr_iter(b';', content.as_bytes()).filter_map(|mark| content.get(mark..));
        if let Some(item) = items.into_iter().find_map(|rest| rest.strip_prefix("; -")) {
            anchors(item.trim_start(), line, false, &mut last);
        }
        found.set(Signal::FileCopy, last.has(Signal::FileCopy));
    }
    let after_marker = match found.has(Signal::Dash) {
        true => enumerated::behind_list_marker(content),
        // `| **Nơi nhận:**<br>…`, `| V/v mở lớp |`: the first cell of a row.
        false if content.starts_with('|') => content.trim_start_matches(['|', ' ', '*', '_']),
        false if upper => shape::behind_strokes(content),
        // `.Nơi nhận:`: a speck before the first word.
        false => content.strip_prefix(['.', ',', '\'', '`', '‘']).unwrap_or(content),
    };
    anchors(after_marker, line, upper, &mut found);
    if content.strip_prefix("Căn cứ").is_some_and(|rest| rest.starts_with(is_uppercase)) {
        // `Căn cứLuật …`
        found.set(Signal::Basis, true);
    }
    // `… của người lao` / `động` / `Kính gửi: …` is no `Đồng kính gửi`.
    let begins = head && line.shape.width <= BROKEN_WIDTH && !found.has(Signal::LowerStart);
    if let Some(below) = below.filter(|_| begins) {
        let both = text.get(line.from as usize..below.to as usize).unwrap_or_default();
        anchors(both, line, upper, &mut found);
    }
    if line.shape.width <= LABEL_WIDTH && content.starts_with('P') {
        // `Phụ` / `lục 01`
        let broken = below.filter(|_| line.shape.width <= BROKEN_WIDTH);
        let both = broken.and_then(|below| text.get(line.from as usize..below.to as usize));
        let labels = enumerated::labels_appendix(content) || both.is_some_and(enumerated::labels_appendix);
        found.set(Signal::Appendix, found.has(Signal::Appendix) || labels);
    }
    // A name alone is no longer: `TRƯỜNG TRÊN ĐỊA BÀN …` goes on with a subject.
    let long = line.shape.width > SHORT_WIDTH;
    found.set(Signal::Body, found.has(Signal::Body) && !long && !shape::is_no_body(content));
    // The words of an opening open a paragraph only where a sentence begins with them; `… như sau:` always is one.
    // A colon behind an item is read for its semicolon, too.
    let announces =
        last == b':' && found.has(Signal::Sentence) && line.shape.width >= page.running && !found.has(Signal::Dash);
    // `Cục A nhận được công văn …`; a narrow page may break the line anywhere behind it.
    let receives = head && !upper && shape::receives(content);
    let enacts = head && found.has(Signal::Sentence) && phrases::issues(content);
    found.set(
        Signal::Opening,
        announces || receives || enacts || (found.has(Signal::Opening) && !upper && !found.has(Signal::LowerStart)),
    );
    if goes_on {
        // `Tổng cục xin` / `kính chuyển các nội dung …`: a label in mid-sentence has its colon.
        let labels = || content.bytes().take(LONGEST_LABEL).any(|byte| byte == b':');
        let amid = || head && addressing::addresses_amid(content);
        found.set(Signal::Recipients, found.has(Signal::Recipients) && labels() || amid());
        // Recognition writes `số:` as well.
        number_line::signs(content, &mut found);
        if found.has(Signal::NumberLine) || found.has(Signal::NumberBlank) {
            date_line::signs(content, &mut found);
        }
    } else if line.shape.width <= if head { HEAD_WIDTH } else { SHORT_WIDTH } {
        shape::short_line(content, line, upper, &mut found);
        // `CÔNG VĂN ĐẾN` names no document.
        found.set(Signal::TypeOpening, found.has(Signal::TypeOpening) && !found.has(Signal::IncomingStamp));
    } else if head && content.starts_with('|') && line.shape.width <= ROW_WIDTH && shape::bears_title(content) {
        // Cells of a table are as wide as the names and titles in them: `| **BỘ A**<br>**CỤC B** | **CỘNG HÒA …** |`
        found.set(Signal::NationalTitle, true);
        found.set(Signal::Sentence, false);
    }
    if head && (!upper || line.shape.width > HEAD_WIDTH) && type_line::heads_subject(content) {
        found = Signals::of(&[Signal::TypeOpening, Signal::About]);
        found.set(Signal::UpperCase, upper);
    }
    found
}

/// Sets the signals of the anchors that an opening of a line shows.
fn anchors(opening: &str, line: &TextLine, upper: bool, found: &mut Signals) {
    let of_setting = usize::from(upper);
    let Some((whole, tolerant)) = WHOLE.get(of_setting).zip(TOLERANT.get(of_setting)) else { return };
    if whole.begin(opening) && whole.show(opening, found) || line.shape.width > DAMAGED_WIDTH {
        return;
    }
    if upper {
        tolerant.show::<KEY>(opening, found);
    } else {
        tolerant.show::<SMALL_KEY>(opening, found);
    }
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
fn shares_a_piece(expected: &[u8], key: &[u8], most: usize) -> bool {
    let size = expected.len().div_ceil(most + 1);
    expected.chunks(size).enumerate().any(|(index, piece)| {
        let at = index * size;
        (at.saturating_sub(most)..=at + most).any(|from| key.get(from..).is_some_and(|rest| rest.starts_with(piece)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_hold_the_anchors_that_are_looked_for_in_them() {
        let longest = |anchor: &Anchor| anchor.key.len() + usize::from(anchor.tolerance);
        assert!(all_anchors().all(|anchor| longest(anchor) <= KEY));
        // Of a piece so much stands in a key.
        let pieces = |anchor: &Anchor| anchor.key.len().div_ceil(usize::from(anchor.tolerance) + 1);
        let last = |anchor: &Anchor| anchor.key.len() - (anchor.key.len() - 1) / pieces(anchor) * pieces(anchor);
        assert!(all_anchors().filter(|anchor| anchor.tolerance > 0).all(|anchor| last(anchor) >= PIECE));
        // What has to be the whole of a line is not told from its opening.
        let short = |anchor: &Anchor| anchor.place == Place::Opening && longest(anchor) <= SMALL_KEY;
        assert!(fitting(false).filter(|anchor| anchor.tolerance > 0).all(short));
    }

    #[test]
    fn what_is_no_likely_anchor_is_no_damaged_one() {
        let marked = |line: &str| [line.to_owned(), format!(" {line}: 1"), format!("-{line}"), line.to_uppercase()];
        for (tolerant, upper) in TOLERANT.iter().zip(SETTINGS) {
            for anchor in fitting(upper).filter(|anchor| anchor.tolerance > 0) {
                let key = anchor.key;
                // A letter of each is lost, another, or one more.
                let damaged_at = |at: usize| {
                    let (before, behind) = key.split_at(at);
                    [behind.get(1..).unwrap_or_default(), behind].into_iter().flat_map(move |behind| {
                        [format!("{before}{behind}"), format!("{before}x{behind}"), format!("{before}x{behind} y")]
                    })
                };
                for line in (0..=key.len()).flat_map(damaged_at).flat_map(|line| marked(&line)) {
                    let key = Key::<KEY>::of(&line);
                    let likely = tolerant.likely(key.as_bytes()).any(|other| other.key == anchor.key);
                    assert!(likely || !damaged(anchor, key.as_bytes(), key.is_whole()), "{line}");
                }
            }
        }
    }

    #[test]
    fn a_speck_or_a_mark_before_an_anchor_does_not_hide_it() {
        let [whole, _] = &*WHOLE;
        for (opening, key) in [("Căn cứ Luật A", "can cu "), ("\tCă_n cứ Luật A", "can cu "), ("(đã ký)", "(da ky)")]
        {
            assert!(whole.alike(opening).any(|anchor| anchor.key == key), "{opening}");
        }
        for opening in ["Mở lớp", "12. Mở lớp", "“Mở lớp”", "Nghiêngngả"] {
            assert!(whole.alike(opening).next().is_none(), "{opening}");
        }
    }

    #[test]
    fn a_line_begins_with_the_first_characters_of_the_anchor_that_it_shows() {
        let shows = |whole: &Whole, line: &str| whole.show(line, &mut Signals::default());
        for (whole, upper) in WHOLE.iter().zip(SETTINGS) {
            for anchor in fitting(upper) {
                let (first, rest) = anchor.key.split_at(1);
                for line in [anchor.key.to_uppercase(), format!(" {first}`{rest}"), format!("{first}|~{rest} 1")] {
                    assert!(whole.begin(&line) || !shows(whole, &line), "{line}");
                }
                // What ends with a blank is looked for before a word.
                let followed = [anchor.key.to_owned(), format!("{}12", anchor.key)];
                assert!(whole.begin(anchor.key) && followed.iter().any(|line| shows(whole, line)), "{}", anchor.key);
            }
            for line in ["", "1", "1. Mở lớp", "Ê-đê", "Ốc đảo"] {
                assert!(!whole.begin(line) && !shows(whole, line), "{line}");
            }
        }
    }
}
