//! What mentions begin at: the slash of symbols, the words that documents are named by, `này`.

/// What a mention may begin at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Slash,
    Label,
    Law,
    Type,
    Titled,
    Resolution,
    Treaty,
    This,
}

/// The words that mentions begin at, by their first bytes, of those that begin alike the longest first. A line may end at
/// any of their blanks.
#[rustfmt::skip]
const WORDS: &[(&str, Anchor)] = &[
    ("/", Anchor::Slash),
    ("số", Anchor::Label), ("sô", Anchor::Label),
    ("Số", Anchor::Label), ("SỐ", Anchor::Label), ("Sô", Anchor::Label),
    ("bộ luật", Anchor::Law),
    ("Bộ luật", Anchor::Law), ("Bộ Luật", Anchor::Law), ("BỘ LUẬT", Anchor::Law), ("Báo cáo", Anchor::Titled),
    ("Luật", Anchor::Law), ("LUẬT", Anchor::Law),
    ("Pháp lệnh", Anchor::Law), ("Pháp Lệnh", Anchor::Law), ("PHÁP LỆNH", Anchor::Law),
    ("Hiến pháp", Anchor::Law), ("HIẾN PHÁP", Anchor::Law),
    ("Hiệp định", Anchor::Treaty), ("HIỆP ĐỊNH", Anchor::Treaty), ("Hiệp ước", Anchor::Treaty),
    ("Công ước", Anchor::Treaty), ("Chỉ thị", Anchor::Type),
    ("Nghị định thư", Anchor::Treaty), ("NGHỊ ĐỊNH THƯ", Anchor::Treaty),
    ("Nghị định", Anchor::Type), ("NGHỊ ĐỊNH", Anchor::Type),
    ("Nghị quyết", Anchor::Resolution), ("NGHỊ QUYẾT", Anchor::Resolution),
    ("NÀY", Anchor::This),
    ("Thông tư", Anchor::Type), ("THÔNG TƯ", Anchor::Type), ("Thông báo", Anchor::Titled), ("Tờ trình", Anchor::Titled),
    ("Quyết định", Anchor::Type),
    ("Kết luận", Anchor::Titled), ("Kế hoạch", Anchor::Titled),
    ("này", Anchor::This),
];

/// For every byte the indices in [`WORDS`] between which the words stand that begin with it.
#[expect(clippy::indexing_slicing, reason = "the loop bounds the index, and an error would be one of compilation")]
const BEGINNING: [(u8, u8); 256] = {
    let mut table = [(0, 0); 256];
    let mut index = 0;
    while index < WORDS.len() {
        let slot = &mut table[WORDS[index].0.as_bytes()[0] as usize];
        if slot.1 == 0 {
            slot.0 = index as u8;
        }
        slot.1 = index as u8 + 1;
        index += 1;
    }
    table
};

/// An anchor in a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    /// Where its word begins.
    pub(super) start: usize,
    /// Where its word ends; the blank behind it is none of it.
    pub(super) end: usize,
    pub(super) anchor: Anchor,
}

/// The first anchor at or behind an offset.
///
/// `theo Quyết định số 7`: `Quyết định`
pub(super) fn next(text: &str, from: usize) -> Option<Found> {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        at += bytes.get(at..)?.iter().position(|&byte| opens(byte))?;
        let found = at_word(bytes, at);
        if found.is_some() {
            return found;
        }
        at += 1;
    }
}

/// Whether a word of [`WORDS`] begins with a byte.
fn opens(byte: u8) -> bool {
    words(byte).1 > 0
}

#[expect(clippy::indexing_slicing, reason = "the table has a place for every byte")]
fn words(first: u8) -> (u8, u8) {
    BEGINNING[usize::from(first)]
}

/// The anchor that begins at an offset.
fn at_word(bytes: &[u8], start: usize) -> Option<Found> {
    let rest = bytes.get(start..)?;
    let (from, to) = words(*rest.first()?);
    WORDS.get(usize::from(from)..usize::from(to))?.iter().find_map(|&(word, anchor)| {
        let len = same(rest, word.as_bytes())?;
        let blank = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(|&byte| is_blank(byte));
        let stands = match anchor {
            Anchor::Slash | Anchor::Law => true,
            Anchor::This => blank(start.checked_sub(1)),
            _ => blank(Some(start + len)),
        };
        stands.then_some(Found { start, end: start + len, anchor })
    })
}

const fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n')
}

/// The bytes of a word at the start of a text; where it has a blank a line may end.
fn same(text: &[u8], word: &[u8]) -> Option<usize> {
    let mut pairs = text.get(..word.len())?.iter().zip(word);
    pairs.all(|(&byte, &wanted)| byte == wanted || (wanted == b' ' && byte == b'\n')).then_some(word.len())
}
