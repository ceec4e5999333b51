//! The two columns above the content, where texts flatten them into one: bodies on the left; national title, motto, the
//! title of Party or youth union on the right.

use crate::fold::{distance, fold};
use crate::letters::{is_alphanumeric, is_letterspaced, is_lone, is_uppercase};
use crate::stretch::Stretch;
use crate::vocabulary::body_named;
use crate::vocabulary::letterheads::{
    FORMER_REPUBLIC, GOVERNMENT_OF, MOTTO, OF_UNITS, PRINTED_PLACES, PRINTED_UNIONS, TITLES, TOWNS, Title,
};

/// Words of a stretch that are looked at: two columns side by side have no more.
const MOST_WORDS: usize = 60;
/// Letters of a title's word that recognition may have damaged.
const DAMAGE: usize = 1;
/// Words of a title in a row that may be missing.
const MOST_MISSING: usize = 3;
/// Foreign words in a row between two of a title.
const MOST_FOREIGN: usize = 2;
/// Words in a row that show a title even where the rest of the line is damaged.
const SHOWN: usize = 3;
/// Words in a row that show a title even where its first words are lost and its last ones cut off.
const ROW: usize = 4;
/// Words that show the motto where it is set apart from the name beside it.
const MOTTO_SHOWN: usize = 2;
/// The words of a former name of the state that the names of bodies end with: `VIỆT NAM`.
const NAMED: usize = 2;
/// Words before what was read of a title that tell whether a sentence names the state.
const MOST_LOST: usize = 5;
/// The shortest word that may be damaged: at the beginning of a title, and further on.
const DAMAGED: [usize; 2] = [4, 3];

/// Cuts the titles of the right column out of stretches that are given in reading order. A title may be wrapped over
/// stretches: the reader remembers how far it has come.
#[derive(Debug, Default)]
pub(super) struct Titles {
    /// The title that is open and the word that it goes on with.
    open: Option<(&'static Title, usize)>,
    /// Whether a whole title was seen.
    pub(super) seen: bool,
}

/// A word and where it begins and ends.
struct Word {
    key: String,
    /// All its letters are capitals.
    capitals: bool,
    from: usize,
    to: usize,
}

/// Where a title stands among the words of a stretch.
#[derive(Clone, Copy)]
struct Found {
    title: &'static Title,
    /// Its first word in the stretch.
    first: usize,
    /// The word of the title that would come next.
    next: usize,
    /// Words that agree, and those of them that are undamaged.
    hits: usize,
    exact: usize,
    /// Its words in a row from the first that agrees.
    run: usize,
    /// The word of the stretch behind it.
    end: usize,
}

impl Titles {
    /// Whether a title was seen, whole or in part.
    pub(super) const fn begun(&self) -> bool {
        self.seen || self.open.is_some()
    }

    /// What of a stretch belongs to the left column: what stands before the title, else behind it.
    pub(super) fn cut<'t>(&mut self, stretch: Stretch<'t>) -> Option<Stretch<'t>> {
        if is_union_of_place(stretch.text) {
            return Some(stretch);
        }
        let words = words(stretch.text);
        let found = match (self.continued(&words), begun(&words)) {
            (Some(continued), Some(begun)) if begun.hits > continued.hits => begun,
            (Some(found), _) | (None, Some(found)) => found,
            // A stretch between two lines of a title does not end it: the columns may be interleaved.
            (None, None) => return Some(stretch),
        };
        self.advance(found);
        rest(stretch, &words, found)
    }

    fn advance(&mut self, found: Found) {
        let whole = found.next >= found.title.words.len();
        self.seen |= whole;
        self.open = (!whole).then_some((found.title, found.next));
    }

    /// The stretch begins with the next words of the open title, or ends with them where the columns were merged.
    fn continued(&self, words: &[Word]) -> Option<Found> {
        let (title, next) = self.open?;
        let goes_on = |first: usize| {
            let found = matched(words, title, first, next)?;
            // `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT` / `TỔNG CỤC BẢN ĐỒ NAM`: the last word of the title behind a whole name.
            let left = || words.iter().take(first).map(|word| word.key.as_str()).collect::<Vec<_>>().join(" ");
            let ends = next + 1 == title.words.len() && first + 1 == words.len() && body_named(&left()).is_some();
            let told = if first == 0 || ends { 1 } else { SHOWN };
            (found.hits >= told && found.next > next && (first == 0 || found.end == words.len())).then_some(found)
        };
        (0..words.len()).find_map(goes_on)
    }
}

/// `ĐOÀN TNCS HỒ CHÍ MINH TỈNH A`: the words of the title open the name of a body where a place stands behind them.
fn is_union_of_place(text: &str) -> bool {
    let behind = PRINTED_UNIONS.iter().find_map(|title| text.strip_prefix(title)?.strip_prefix(' '));
    let of_place = |rest: &str| {
        let mut words = rest.split(' ');
        let (unit, next) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        PRINTED_PLACES.contains(&unit) && !next.is_empty() && !OF_UNITS.contains(&next)
            || TOWNS.contains(&unit) && PRINTED_PLACES.contains(&next)
    };
    // The words of the other column stand behind longer ones.
    let alone = |rest: &&str| rest.split(' ').count() <= MOST_PLACE_WORDS;
    behind.filter(alone).is_some_and(of_place)
}

/// The most words of a place: `THÀNH PHỐ HỒ CHÍ MINH`.
const MOST_PLACE_WORDS: usize = 6;

fn rest<'t>(stretch: Stretch<'t>, words: &[Word], found: Found) -> Option<Stretch<'t>> {
    let from = words.get(found.first).map_or(0, |word| word.from);
    let left = stretch.before(from);
    if left.text.chars().any(is_alphanumeric) {
        return Some(left);
    }
    let to = words.get(found.end.checked_sub(1)?).map_or(stretch.text.len(), |word| word.to);
    let right = stretch.behind(to);
    right.text.chars().any(is_alphanumeric).then_some(right)
}

/// The title that begins in a stretch: the one with the most words; of two readings the one that leaves more to the name.
fn begun(words: &[Word]) -> Option<Found> {
    let mut best: Option<Found> = None;
    let (firsts, lasts) = ends(words);
    for title in TITLES {
        // One letter alone leaves the first or the last one as it is: few words of a title may stand there.
        let may_stand = |wanted: &&str| {
            let (first, last) = ends_of(wanted);
            first & firsts | last & lasts != 0
        };
        if !title.words.iter().take(title.lost + 1).any(may_stand) {
            continue;
        }
        for first in 0..words.len() {
            // The first words may be lost: `HÒA XÃ HỘI CHỦ NGHĨA …`.
            for from in 0..=title.lost {
                // Almost none does.
                let agree =
                    |(wanted, word): (&&str, &Word)| agrees(wanted, &word.key, 0) || joins(title, from, &word.key);
                if !title.words.get(from).zip(words.get(first)).is_some_and(agree) {
                    continue;
                }
                let Some(found) = matched(words, title, first, from) else { continue };
                if believable(words, found) && best.is_none_or(|best| found.hits >= best.hits) {
                    best = Some(Found { first: found.first - debris(words, found, from), ..found });
                }
            }
        }
    }
    best
}

/// The first and the last letters of words, a bit each.
fn ends(words: &[Word]) -> (u128, u128) {
    let ends = words.iter().map(|word| ends_of(&word.key));
    ends.fold((0, 0), |(firsts, lasts), (first, last)| (firsts | first, lasts | last))
}

/// The bits of the first and the last letter of a word; keys are ASCII.
fn ends_of(key: &str) -> (u128, u128) {
    let bit = |byte: Option<&u8>| byte.map_or(0, |byte| 1 << (byte & 127));
    (bit(key.as_bytes().first()), bit(key.as_bytes().last()))
}

/// How many words before a title are what is left of its lost ones: near to them, or not of capitals only.
fn debris(words: &[Word], found: Found, lost: usize) -> usize {
    let before = words.get(..found.first).unwrap_or_default().iter().rev();
    let wanted = found.title.words.get(..lost).unwrap_or_default().iter().rev();
    let left = |(word, wanted): &(&Word, &&str)| {
        !word.capitals || distance(wanted.as_bytes(), word.key.as_bytes(), DAMAGE).is_some()
    };
    before.zip(wanted).take_while(left).count()
}

/// More than half of the title, or its beginning up to the end of the stretch; a single word only on its own, undamaged.
fn believable(words: &[Word], found: Found) -> bool {
    // `XI MĂNG HỒNG SƠN` is no `ĐẢNG CỘNG SẢN`.
    if found.exact == 0 {
        return false;
    }
    // `GIỮA CHÍNH PHỦ NƯỚC CỘNG HÒA …`: the heading of a treaty names the state.
    let before = words.get(found.first.saturating_sub(MOST_LOST)..found.first).unwrap_or_default();
    if before.windows(2).any(|pair| matches!(pair, [a, b] if (a.key.as_str(), b.key.as_str()) == GOVERNMENT_OF)) {
        return false;
    }
    // `VIỆT NAM XÃ TÂN HÒA`: the state that was called so until 1976 begins with the words of many names.
    let named = found.title.words == FORMER_REPUBLIC && found.run <= NAMED;
    let viet = |word: &Word| FORMER_REPUBLIC.first().is_some_and(|first| word.key.starts_with(first));
    if named && words.get(found.first).is_some_and(viet) {
        return false;
    }
    // A damaged word tells no title that goes on elsewhere: `ĐỘNG VIỆT NAM` is no `ĐẢNG … VIỆT NAM`.
    let first = words.get(found.first).is_some_and(|word| found.title.words.contains(&word.key.as_str()));
    // `ĐẢNG BỘ TỈNH SÔNG CÁI BAN …`: words like those of the title far from each other are others.
    let whole = found.end - found.first <= found.hits;
    let mostly_exact = found.exact * 2 > found.hits;
    let most = found.hits * 2 > found.title.words.len() && (first && (whole || mostly_exact) || found.run > 1);
    // `TỔNG CÔNG TY HẠ TẦNG MIỀN ĐÔNG` does not end with `ĐẢNG CỘNG`.
    let opens = found.next == found.hits && found.end == words.len();
    let alone = || matches!(words, [word] if found.title.words.first() == Some(&word.key.as_str()));
    // `CỤC BẢN ĐỒ Độc lập-1 #c-..<s}`: the motto is set in small letters, unlike the names beside it.
    let motto = found.title.words == MOTTO && found.next == found.hits && found.run >= MOTTO_SHOWN;
    let small = |at: usize| words.get(at).is_some_and(|word| !word.capitals);
    // `CỤC BẢN ĐỒ 9 Độc lập - LH tên`: a speck before it.
    let figures = |word: &Word| word.key.bytes().all(|byte| byte.is_ascii_digit());
    let beside =
        words.get(..found.first).is_some_and(|before| before.iter().all(|word| word.capitals || figures(word)));
    most || found.run >= ROW
        || (motto && beside && small(found.first) && small(found.first + 1))
        || (found.next == found.hits && found.hits >= SHOWN.max(found.title.least) && (whole || mostly_exact))
        || (opens && (found.hits >= found.title.least || alone()))
}

/// How far the words from `first` agree with a title from its word `from` on. Words may be missing, others may be
/// foreign; the first one has to agree.
fn matched(words: &[Word], title: &'static Title, first: usize, from: usize) -> Option<Found> {
    let mut found = Found { title, first, next: from, hits: 0, exact: 0, run: 0, end: first };
    let mut at = first;
    while let Some(word) = words.get(at) {
        if joins(title, found.next, &word.key) {
            found.run += if found.run == found.hits && at == found.end { 2 } else { 0 };
            found.exact += 2;
            found.next += 2;
            found.hits += 2;
            found.end = at + 1;
            at += 1;
            continue;
        }
        let missing = if found.hits == 0 { 0 } else { MOST_MISSING };
        let step = (0..=missing).find(|step| {
            let wanted = title.words.get(found.next + step);
            // The margin cuts the last word off: `Độc lập - T`.
            let cut = *step == 0 && found.hits >= 2 && at + 1 == words.len();
            wanted.is_some_and(|wanted| agrees(wanted, &word.key, found.hits) || (cut && wanted.starts_with(&word.key)))
        });
        match step {
            Some(step) => {
                found.run += usize::from(step == 0 && found.run == found.hits && at == found.end);
                let wanted = title.words.get(found.next + step);
                found.exact += usize::from(wanted.is_some_and(|wanted| *wanted == word.key));
                found.next += step + 1;
                found.hits += 1;
                found.end = at + 1;
            }
            None if found.hits > 0 && at < found.end + MOST_FOREIGN => {}
            None => break,
        }
        at += 1;
    }
    (found.hits > 0).then_some(found)
}

/// Whether a word is two of a title in a row, the blank between them lost: `CỘNGHÒA`.
fn joins(title: &Title, from: usize, word: &str) -> bool {
    let pair = title.words.get(from).zip(title.words.get(from + 1));
    pair.is_some_and(|(left, right)| word.len() == left.len() + right.len() && word.strip_prefix(left) == Some(right))
}

fn agrees(wanted: &str, word: &str, hits: usize) -> bool {
    let [first, further] = DAMAGED;
    let damaged = wanted.len() >= if hits < 2 { first } else { further };
    // One letter alone leaves the first or the last one as it is.
    let (wanted_bytes, word_bytes) = (wanted.as_bytes(), word.as_bytes());
    let alike = wanted_bytes.first() == word_bytes.first() || wanted_bytes.last() == word_bytes.last();
    let near = alike && wanted.len().abs_diff(word.len()) <= DAMAGE;
    near && (wanted == word || (damaged && distance(wanted.as_bytes(), word.as_bytes(), DAMAGE).is_some()))
}

/// The words of a stretch; those of a title that is set with space between its letters are put together:
/// `C Ộ N G  H Ò A  X Ã  H Ộ I`.
fn words(text: &str) -> Vec<Word> {
    let words = printed_words(text);
    let printed = |word: &Word| text.get(word.from..word.to).unwrap_or_default();
    if !is_letterspaced(words.iter().map(printed)) {
        return words;
    }
    let mut joined: Vec<Word> = Vec::new();
    let mut open = false;
    for word in words {
        let lone = is_lone(printed(&word));
        match joined.last_mut().filter(|above| open && lone && text.get(above.to..word.from) == Some(" ")) {
            Some(above) => {
                above.key.push_str(&word.key);
                above.capitals &= word.capitals;
                above.to = word.to;
            }
            None => joined.push(word),
        }
        open = lone;
    }
    joined
}

fn printed_words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut from = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (is_alphanumeric(c), from) {
            (true, None) => from = Some(at),
            (false, Some(start)) => {
                let word = text.get(start..at).unwrap_or_default();
                let capitals = word.chars().all(is_uppercase);
                words.push(Word { key: fold(word), capitals, from: start, to: at });
                from = None;
                if words.len() == MOST_WORDS {
                    break;
                }
            }
            _ => {}
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left(lines: &[&'static str]) -> Vec<&'static str> {
        let mut titles = Titles::default();
        lines.iter().filter_map(|line| titles.cut(Stretch { text: line, at: 0 })).map(|stretch| stretch.text).collect()
    }

    #[test]
    fn the_title_is_cut_off_a_body_on_its_line() {
        assert_eq!(
            left(&["ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "TỈNH ĐỒNG XƯA Độc lập - Tự do - Hạnh phúc"]),
            ["ỦY BAN NHÂN DÂN", "TỈNH ĐỒNG XƯA"]
        );
        assert_eq!(left(&["ĐẢNG ỦY SỞ THỦY LỢI ĐẢNG CỘNG SẢN VIỆT NAM"]), ["ĐẢNG ỦY SỞ THỦY LỢI"]);
        assert_eq!(left(&["HUYỆN ĐOÀN ĐỒNG XƯA   ĐOÀN TNCS HỒ CHÍ MINH"]), ["HUYỆN ĐOÀN ĐỒNG XƯA"]);
    }

    #[test]
    fn a_title_may_be_wrapped_and_interleaved() {
        assert_eq!(
            left(&["CỤC BẢO TỒN", "CỘNG HÒA XÃ HỘI", "CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do -", "Hạnh phúc"]),
            ["CỤC BẢO TỒN"]
        );
        assert_eq!(left(&["THÀNH ỦY SÔNG MÂY", "ĐẢNG", "CỘNG SẢN VIỆT NAM"]), ["THÀNH ỦY SÔNG MÂY"]);
        assert_eq!(left(&["CỘNG HÒA", "LIÊN ĐOÀN", "XÃ HỘI CHỦ NGHĨA VIỆT NAM"]), ["LIÊN ĐOÀN"]);
    }

    #[test]
    fn damage_does_not_hide_a_title() {
        assert_eq!(
            left(&["BỘ TƯ LIỆU CỌNG HOA XA HỌI CHU NGHĨA VIÊT NAM", "TXN Độc lâp - Tư dò - Hanh phức"]),
            ["BỘ TƯ LIỆU", "TXN"]
        );
        assert_eq!(left(&["CONG HOA XÃ HỘI CHỦ NG NAM"]), Vec::<&str>::new());
        assert_eq!(left(&["BỘ TƯ LIỆU CỘhu nua XÃ HỘI CHỦ NGHĨA VIỆT NAM"]), ["BỘ TƯ LIỆU"]);
        assert_eq!(left(&["BỘ TƯ LIỆU CONG E 1ÔI CHỦ NGHĨA VIỆT NAM"]), ["BỘ TƯ LIỆU"]);
        assert_eq!(
            left(&["SỞ Y TẾ HÒA THỦY CỘNGHÒA XÃ HỘI CHỦ NGHĨA VIỆTNAM", "TRƯỜNG A Độclập - Tự do - Hạnhphúc"]),
            ["SỞ Y TẾ HÒA THỦY", "TRƯỜNG A"]
        );
        assert_eq!(left(&["CỤC IN ẤN : Độc lập - Tự dò81aml"]), ["CỤC IN ẤN :"]);
    }

    #[test]
    fn a_city_named_after_a_person_is_no_title() {
        assert_eq!(left(&["ỦY BAN NHÂN DÂN", "THÀNH PHỐ HỒ CHÍ MINH"]), ["ỦY BAN NHÂN DÂN", "THÀNH PHỐ HỒ CHÍ MINH"]);
        assert_eq!(left(&["TỈNH ĐOÀN ĐỒNG XA ĐOÀN TNCS HỒ CHÍ MINH"]), ["TỈNH ĐOÀN ĐỒNG XA"]);
    }

    #[test]
    fn a_title_is_known_by_four_words_and_cut_off_at_the_margin() {
        assert_eq!(left(&["CỤC THUỶ LỢI Coma WOA XÃ HỘI CHỦ NGHĨA VI"]), ["CỤC THUỶ LỢI"]);
        assert_eq!(left(&["CỤC THUỶ LỢI Độc lập - T"]), ["CỤC THUỶ LỢI"]);
        assert_eq!(left(&["BẢO HIỂM XÃ HỘI VIỆT NAM"]), ["BẢO HIỂM XÃ HỘI VIỆT NAM"]);
    }

    #[test]
    fn names_that_share_words_with_a_title_stay() {
        assert_eq!(left(&["ỦY BAN NHÂN", "DÂN", "CỘNG HÒA XÃ", "HỘI CHỦ NGHĨA VIỆT NAM"]), ["ỦY BAN NHÂN", "DÂN"]);
        assert_eq!(left(&["LIÊN ĐOÀN LAO ĐỘNG CONG HÒA XA HỘI CHỦ NGHĨA VIET NAM"]), ["LIÊN ĐOÀN LAO ĐỘNG"]);
        assert_eq!(left(&["TỔNG LIÊN ĐOÀN LAO ĐỘNG", "VIỆT NAM"]), ["TỔNG LIÊN ĐOÀN LAO ĐỘNG", "VIỆT NAM"]);
        for name in [
            "ỦY BAN MTTQ VIỆT NAM XÃ TÂN HÒA",
            "HỘI PHỤ NỮ VIỆT NAM XÃ TÂN PHÚ",
            "HỘI PHỤ NỮ VIỆTNAM XÃ TÂN PHÚ",
            "TỔNG CÔNG TY HẠ TẦNG MIỀN ĐÔNG",
            "CÔNG TY XI MĂNG HỒNG SƠN",
            "TỔNG CÔNG TY XÂY DỰNG MIỀN ĐÔNG",
            "ĐẢNG BỘ TỈNH SÔNG CÁI BAN CHẤP HÀNH",
            "ĐOÀN TNCS HỒ CHÍ MINH TỈNH SÔNG CÁI",
            "ĐOÀN TNCS HỒ CHÍ MINH THÀNH PHỐ SÔNG CÁI",
            "ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH XÃ BẾN GỖ",
        ] {
            assert_eq!(left(&[name]), [name]);
        }
        assert_eq!(left(&["HỘI CỰU CHIẾN BINH VIỆT NAM"]), ["HỘI CỰU CHIẾN BINH VIỆT NAM"]);
        assert_eq!(left(&["ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM"]), ["ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM"]);
        assert_eq!(left(&["LIÊN ĐOÀN LAO ĐỘNG TỈNH ĐỒNG NẠI"]), ["LIÊN ĐOÀN LAO ĐỘNG TỈNH ĐỒNG NẠI"]);
        assert_eq!(left(&["KIỂM LÂM NHÂN DÂN TỈNH ĐỒNG NẢI"]), ["KIỂM LÂM NHÂN DÂN TỈNH ĐỒNG NẢI"]);
    }
}
