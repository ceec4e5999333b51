//! What of the signature, or of debris, stands on the line of an entry behind its closing mark.

use super::debris;
use super::entry::{begins_like_entry, begins_with_marker, ends_closed, is_file_copy, is_marker, letters};
use super::person::{self, Person};
use super::signing::{UNREADABLE_LETTERS, all_capitals, is_deputy, is_set_in_capitals, parted, starts_signature};
use crate::fold::Key;
use crate::grammar::authority::{Fit, authority, is_capitals, opens_with_position, position, shows_position};
use crate::letters::{is_alphanumeric, is_uppercase};
use crate::stretch::Stretch;
use crate::vocabulary::letterheads::PRINTED_PLACES;
use crate::vocabulary::signers::{AUTHORITIES, BEFORE_ADDRESSED_POSITIONS, DEPUTY_OPENINGS, ENTRY_OPENINGS, LIKE};

/// What stands beside an entry.
pub(super) enum Neighbour<'t> {
    /// A position.
    Position(Stretch<'t>),
    /// The name of a signer.
    Name(Person<'t>, Stretch<'t>),
    /// In the place of a signature stands something that cannot be read.
    Unreadable(Stretch<'t>),
    /// What belongs to neither column.
    Debris(Stretch<'t>),
}

/// The longest position behind an entry on its line, in bytes.
const LONGEST_NEIGHBOUR: usize = 200;

/// The letters of the shortest position, `BÍ THƯ`.
const POSITION_LETTERS: usize = 5;

/// What stands on an entry's line behind its closing mark, and the entry; `PHÓ` alone is a position where one may stand, and
/// two words may be the name that a signature waits for.
pub(super) fn neighbour(
    stretch: Stretch<'_>,
    deputy_may_stand: bool,
    awaits_name: bool,
) -> Option<(Stretch<'_>, Neighbour<'_>)> {
    let text = stretch.text;
    if !ends_closed(text)
        && let Some((at, person)) = person::behind_entry(text, awaits_name)
    {
        // `cơ quan thuộc Chính phủ; - Trần Văn A`: a stroke of the signature.
        let before = text.get(..at).unwrap_or_default().trim_end_matches([' ', '-', '–', '~', '_']);
        // `- Cục Thuế TP. Hà Nội:`
        let placed = before.strip_suffix('.').is_some_and(|before| {
            let word = before.rsplit(' ').next().unwrap_or_default();
            PRINTED_PLACES.contains(&word.to_uppercase().as_str()) || word.chars().count() <= 1
        });
        let closed = before.ends_with([';', '.', ')']) && !placed;
        // `…, các chi cục, Trần Văn A` / `khu vực;`: a name amid an entry, where one is waited for; recognition takes the
        // mark that closes an entry for a colon.
        let open = || before.ends_with(',') || before.strip_suffix(':').is_some_and(names_bodies);
        let amid = || awaits_name && person.words >= person::WORDS && text.ends_with(person.name) && open();
        if is_file_copy(text) && person.words >= person::WORDS || closed || amid() {
            return Some((stretch.before(at), Neighbour::Name(person, stretch.behind(at))));
        }
    }
    // `;` closes an entry; a comma, colon or full stop does where capitals of a position follow.
    // What stands behind any of them ends with the last word: most entries end with one in small letters.
    let last = text.rsplit(|c| !is_alphanumeric(c)).find(|word| !word.is_empty()).unwrap_or_default();
    let tail = if is_set_in_capitals(last) { text.len().saturating_sub(LONGEST_NEIGHBOUR) } else { text.len() };
    let marks = text.bytes().enumerate().skip(tail).filter(|(_, b)| matches!(b, b';' | b',' | b':' | b'.' | b')'));
    let mut remnant = None;
    for (at, _) in marks.filter(|(at, _)| !is_amid_abbreviation(text, *at)) {
        let behind = stretch.behind(at + 1);
        let bare = behind.behind(
            behind.text.len() - behind.text.trim_start_matches(|c: char| !is_alphanumeric(c) || c == '¬').len(),
        );
        if is_deputy(bare.text) && deputy_may_stand {
            return Some((stretch.before(at + 1), Neighbour::Position(bare)));
        }
        if all_capitals(bare.text) && letters(bare.text) >= POSITION_LETTERS {
            let split = || (stretch.before(at + 1), Neighbour::Position(bare));
            match position(bare.text) {
                Some(Fit::Whole) => return Some(split()),
                Some(Fit::Remnant) => remnant = remnant.or_else(|| Some(split())),
                // Of what is left of a position the last mark is the one that stands before it.
                None if letters(bare.text) >= UNREADABLE_LETTERS
                    && shows_position(bare.text)
                    && remnant.as_ref().is_none_or(|(_, right)| matches!(right, Neighbour::Unreadable(_))) =>
                {
                    let end = if is_file_copy(text) { at } else { at + 1 };
                    // `- Như trên; KT. VỤ TRƯỞI`: the code belongs to what cannot be read.
                    let end = before_code(text, at).unwrap_or(end);
                    remnant = Some((stretch.before(end), Neighbour::Unreadable(bare)));
                }
                None => {}
            }
        }
    }
    // Behind an entry that nothing closes stands a deputy's position: `- PTCT PHÓ CỤC TRƯỞNG`
    let (before, deputy) = parted(stretch);
    if let Some(deputy) = deputy.filter(|_| begins_with_marker(text) && !asks_for_position(before.text)) {
        return Some((before, Neighbour::Position(deputy)));
    }
    if let Some((end, at)) = damaged_deputy(text).filter(|_| deputy_may_stand) {
        return Some((stretch.before(end), Neighbour::Position(stretch.behind(at))));
    }
    if remnant.is_some() {
        return remnant;
    }
    if let Some(at) = refers(text) {
        return Some((stretch.before(at + 1), Neighbour::Unreadable(stretch.behind(at + 1))));
    }
    let at = memchr::memrchr_iter(b';', text.as_bytes()).find(|at| text.as_bytes().get(at + 1) == Some(&b' '))?;
    let behind = stretch.behind(at + 1);
    if authority(behind.text).is_some_and(|found| found.at == 0) {
        return Some((stretch.before(at + 1), Neighbour::Unreadable(behind)));
    }
    // `- Lưu: VT; TTr (3b).`: a further unit.
    let unit = || is_file_copy(text) && behind.text.split([' ', ',', '.', '(']).next().is_some_and(is_abbreviation);
    if behind.text.is_empty() || opens_entry_behind(behind.text) || unit() {
        return None;
    }
    let unreadable =
        is_capitals(behind.text) && letters(behind.text) >= UNREADABLE_LETTERS && starts_signature(behind.text);
    let right = if unreadable { Neighbour::Unreadable(behind) } else { Neighbour::Debris(behind) };
    Some((stretch.before(at + 1), right))
}

/// Whether an entry names bodies; behind those that name offices a colon says who they are.
///
/// `- UBND các xã`, not `- VPCP: BTCN, các PCN` or `- Phó Chủ tịch`
fn names_bodies(entry: &str) -> bool {
    let bare = entry.trim_matches(|c: char| !is_alphanumeric(c));
    let last = bare.rsplit(' ').next().unwrap_or_default();
    begins_like_entry(bare) && !bare.contains(':') && !is_abbreviation(last) && position(bare).is_none()
}

/// Whether a dot parts the letters of an abbreviation: `T.T HU`, `TT.HU`.
fn is_amid_abbreviation(text: &str, at: usize) -> bool {
    let behind = text.get(at..).and_then(|rest| rest.strip_prefix('.')).unwrap_or_default();
    let before = text.get(..at).and_then(|before| before.chars().next_back());
    let letters = behind.chars().take(MOST_ABBREVIATED + 1).take_while(|c| is_uppercase(*c)).count();
    before.is_some_and(is_uppercase)
        && (1..=MOST_ABBREVIATED).contains(&letters)
        && !behind.chars().nth(letters).is_some_and(is_alphanumeric)
        && !opens_with_position(behind)
}

/// The most letters behind a dot of an abbreviation.
const MOST_ABBREVIATED: usize = 2;

/// Where the code of an authority begins that a mark stands behind: `- Như trên; |KT.`
fn before_code(text: &str, mark: usize) -> Option<usize> {
    let before = text.get(..mark)?;
    let start = before.trim_end_matches(is_uppercase).len();
    let code = before.get(start..)?;
    // `Q` alone may be anything.
    let coded = code.len() > 1 && AUTHORITIES.iter().any(|(letters, _)| *letters == code);
    coded.then(|| before.get(..start).unwrap_or_default().trim_end().len())
}

/// Where the semicolon stands behind an entry that refers to whom the document addresses, words of the other column behind it:
/// `- Như trên|;f „ PHO pes CUC TRUONG`
fn refers(text: &str) -> Option<usize> {
    let at = text.find(';')?;
    let (entry, rest) = text.split_at_checked(at)?;
    let bare = rest.trim_start_matches([';', ' ']);
    // Behind most entries stands nothing.
    bare.split(' ').filter(|word| word.chars().any(is_alphanumeric)).nth(1)?;
    let key = Key::<20>::of(entry.trim_start_matches(|c: char| !is_alphanumeric(c)));
    let goes_on = begins_with_marker(bare) || bare.contains([';', '(']) || ends_closed(bare) || begins_like_entry(bare);
    (key.as_str().starts_with(LIKE) && letters(entry) <= REFERENCE && !goes_on).then_some(at)
}

/// Behind the semicolon of an entry the position of a deputy of which `PHÓ` is left and one more word in capitals, and where it
/// begins: `- Như trên;| _ PHO TONG Scục TRƯỞNG`
fn damaged_deputy(text: &str) -> Option<(usize, usize)> {
    let end = text.find(';')? + 1;
    let behind = text.get(end..)?;
    let at = DEPUTY_OPENINGS.iter().filter_map(|opening| behind.find(opening)).min()?;
    let (before, office) = behind.split_at_checked(at)?;
    let begins = !before.ends_with(is_alphanumeric) && before.split(' ').all(|word| letters(word) <= SCRAP);
    let told = |word: &str| word.chars().filter(|c| is_uppercase(*c)).count() >= OFFICE_LETTERS;
    (begins && office.split(' ').skip(1).any(told)).then_some((end, end + at))
}

/// The most letters of a scrap beside an entry, and the fewest capitals of a word that shows an office.
const SCRAP: usize = 2;
const OFFICE_LETTERS: usize = 4;

/// The most letters of an entry that refers: `Như Điều 3`, `Như kính gửi`.
const REFERENCE: usize = 12;

/// From how many letters on what stands behind a semicolon is more than debris.
const ENTRY_LETTERS: usize = 12;

/// Whether what stands behind a semicolon is a further body rather than debris of the other column.
fn opens_entry_behind(text: &str) -> bool {
    let key = Key::<20>::of(text);
    // `…; (để báo cáo)`, `- Các đơn vị: A; B, Vụ C`
    let bracketed = text.trim_matches('*').starts_with('(') && text.trim_end_matches(['*', '.']).ends_with(')');
    let listed = text.contains(", ") && text.chars().all(|c| is_alphanumeric(c) || " ,.&".contains(c));
    // `; * HUYỆN *`, `; =IỂẾ... ..2JAÀV`: a star of the seal, a stroke.
    let starred = text.starts_with('*') && is_capitals(text);
    begins_with_marker(text) && !starred && debris::opens_spoken(text)
        || bracketed
        || listed
        || ends_closed(text)
        || letters(text) >= ENTRY_LETTERS
        || ENTRY_OPENINGS.of(key.as_bytes()).any(|opening| letters(text) > opening.len())
}

/// `TTr`, `KTTH`: a word with several capitals.
fn is_abbreviation(word: &str) -> bool {
    (2..=8).contains(&word.chars().count())
        && word.chars().all(is_alphanumeric)
        && word.chars().filter(|c| is_uppercase(*c)).count() >= 2
}

/// `CÁC`, `VÀ`: a position behind it is whom an entry names.
fn asks_for_position(before: &str) -> bool {
    let last = before.split_whitespace().next_back();
    last.is_none_or(|word| is_marker(word) || BEFORE_ADDRESSED_POSITIONS.contains(&word))
}
