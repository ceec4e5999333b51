//! What precedes the disposition: bases, proposals, the enactment line.

use super::blocks::Row;
use super::quotation::names_document;
use crate::document::NodeKind;
use crate::fold::{Key, Openings, at_end, at_start, distance, fold, fold_char, prefix};
use crate::grammar::authority::{is_collective, opens_with_position};
use crate::letters::{is_alphanumeric, is_lowercase, is_uppercase};
use crate::vocabulary::phrases::AS_FOLLOWS;
use crate::vocabulary::{self, paragraphs, relations};

/// Markers and the specks of recognition that may stand before a basis.
const SPECKS: [char; 14] = ['-', '–', '+', '*', ' ', '.', '_', ':', ',', '~', '`', '|', '·', '^'];

/// The kind of a paragraph of the preamble by its first words.
pub(crate) fn kind(content: &str) -> NodeKind {
    let content = content.trim_start_matches(SPECKS);
    // Of the first four letters a damaged one leaves the first two or the last two as they are. Most lines have others.
    if content.len() < 4 {
        return NodeKind::Paragraph;
    }
    let opening = Key::<4>::of(content);
    if !opens_like_one(opening.as_bytes()) {
        return NodeKind::Paragraph;
    }
    let near = |(wanted, _): &&(&str, NodeKind)| match (opening.as_bytes(), wanted.as_bytes()) {
        ([a, b, c, d], [w, x, y, z, ..]) => [a, b] == [w, x] || [c, d] == [y, z],
        _ => false,
    };
    let mut likely = paragraphs::PREAMBLE.iter().filter(near).peekable();
    if likely.peek().is_none() {
        return NodeKind::Paragraph;
    }
    let key = Key::<26>::of(content);
    let key = key.as_bytes();
    // `Căn cước số: …` opens with another word, `Căn cứLuật …` lost a blank.
    let behind = |wanted: &str| content.get(prefix(content, wanted)?..);
    let ends = |wanted: &str| !behind(wanted).is_some_and(|behind| behind.starts_with(is_lowercase));
    let like = |wanted: &str, opening: &[u8]| match opening == wanted.as_bytes() {
        true => ends(wanted),
        // One letter alone leaves the length as it is.
        false => distance(opening, wanted.as_bytes(), 1).is_some(),
    };
    let opens = |wanted: &str| key.get(..wanted.len()).is_some_and(|opening| like(wanted, opening));
    likely.find(|(wanted, _)| opens(wanted)).map_or(NodeKind::Paragraph, |(_, kind)| *kind)
}

/// Whether of four letters the first two or the last two are those that a basis or proposal has there.
fn opens_like_one(opening: &[u8]) -> bool {
    let shares = |pairs: &[u128; 128], first: u8, second: u8| {
        pairs.get(usize::from(first)).is_some_and(|row| row >> (second & 127) & 1 != 0)
    };
    let [first, last] = &PAIRS;
    matches!(opening, &[a, b, c, d] if shares(first, a, b) || shares(last, c, d))
}

/// The first two letters of [`paragraphs::PREAMBLE`], and the two behind them: by the one letter a bit for the other.
#[expect(clippy::indexing_slicing, reason = "keys are ASCII, and an error would be one of compilation")]
static PAIRS: [[u128; 128]; 2] = {
    let mut pairs = [[0; 128]; 2];
    let mut rows = paragraphs::PREAMBLE;
    while let [(words, _), rest @ ..] = rows {
        let [a, b, c, d, ..] = words.as_bytes() else { unreachable!() };
        pairs[0][*a as usize] |= 1 << *b;
        pairs[1][*c as usize] |= 1 << *d;
        rows = rest;
    }
    pairs
};

/// Whether a line begins with what a document says of itself: `Nghị quyết này quy định …`
pub(super) fn speaks_of_itself(content: &str) -> bool {
    let named = vocabulary::type_at_start(content).and_then(|(_, end)| content.get(end..));
    named.is_some_and(|rest| rest.starts_with(relations::OWN))
}

/// Whether a line is the heading of a part of a judgment or an indictment: `NHẬN ĐỊNH CỦA TÒA ÁN:`
pub(crate) fn heads_judgment(content: &str) -> bool {
    let key = Key::<LONGEST_HEADING>::of(content);
    key.is_whole() && paragraphs::JUDGMENT.contains(&key.as_str().trim_end_matches([':', ' ']))
}

/// The longest heading of a part of a judgment.
const LONGEST_HEADING: usize = 40;

/// Whether a line opens what stands beside the bases and says on what ground the document speaks: `Trên cơ sở …`
pub(crate) fn grounds(content: &str) -> bool {
    content.starts_with(is_uppercase) && paragraphs::GROUNDS.iter().any(|words| at_start(content, words).is_some())
}

/// Whether a paragraph opens with a phrase that asks for a clause, and names in it by a number what it speaks of:
/// `Thực hiện Công văn số 5/SYT …`, `Hôm nay, hồi 14 giờ …`. A heading that opens so names nothing: `Thực hiện nhiệm vụ`
pub(super) fn opens_phrase(text: &str) -> bool {
    let opens = |words: &str| text.strip_prefix(words).is_some_and(|rest| rest.starts_with(' '));
    let near = text.as_bytes().get(..PHRASE).unwrap_or(text.as_bytes());
    paragraphs::FIRST_PHRASES.iter().any(|words| opens(words)) && near.iter().any(u8::is_ascii_digit)
}

/// How far from its beginning such a phrase bears its number, in bytes.
const PHRASE: usize = 160;

/// How far from the end of a sentence the verb stands that announces, in characters.
const ANNOUNCEMENT: usize = 32;

/// Whether a paragraph that opens like a basis has a main clause: it announces (`…, Sở X yêu cầu:`), or it is a sentence.
pub(crate) fn has_main_clause(text: &str) -> bool {
    if concludes(text) {
        return true;
    }
    if text.ends_with(':') {
        let tail = tail(text);
        return [paragraphs::REQUESTING, paragraphs::ANNOUNCING]
            .iter()
            .copied()
            .flatten()
            .any(|verb| tail.contains(verb))
            || acts(text)
            || supposes(text);
    }
    let key = fold(text);
    goes_on(text)
        || paragraphs::COURTEOUS.iter().any(|words| key.contains(words))
        || key.split(", ").skip(1).any(|clause| paragraphs::REQUESTING.iter().any(|verb| clause.starts_with(verb)))
}

/// Whether a sentence that opens like a basis goes on to say something: `…, trường hợp bến sạt thì …`.
fn goes_on(text: &str) -> bool {
    let key = fold(text);
    paragraphs::MAIN_CLAUSES.iter().any(|word| key.contains(word)) || says_then(text)
}

/// Whether a sentence says `thì`, or what recognition made of it, which in names begins another word: `thi hành`.
fn says_then(text: &str) -> bool {
    let words = text.split_ascii_whitespace().map(|word| word.trim_end_matches(|c| !is_alphanumeric(c)));
    let mut pairs = words.clone().zip(words.skip(1).chain([""]));
    let names = |word: &str, next: &str| word == paragraphs::CARRYING && paragraphs::CARRIED.contains(&next);
    pairs.any(|(word, next)| Key::<4>::of(word).as_str() == paragraphs::CARRYING && !names(word, next))
}

/// Whether a paragraph that opens like a basis names a provision, says nothing more than what that provides, and quotes it: to
/// its own end, or in the quotation `below` it. `Căn cứ Điều 9 Luật Đê điều quy định: “…”`, not `Căn cứ Điều 9 Luật Đê điều, chủ
/// bến phải dỡ bến theo quy định:`
pub(super) fn quotes_provision(text: &str, below: bool) -> bool {
    let (told, quoted) = text.split_once('“').map_or((text, None), |(told, quoted)| (told.trim_end(), Some(quoted)));
    let quotes = match quoted {
        // What is quoted may go on below: `… quy định: “Sửa đổi Điều 4 như sau:`
        Some(quoted) => {
            let behind = quoted.split_once('”').map_or("", |(_, behind)| behind);
            // `… quy định: “…” (Luật Đê điều là Luật số 9/2031/QH16)`: what is remarked on it.
            let remark = behind.trim_start().strip_prefix('(').and_then(|remark| remark.split_once(')'));
            let behind = remark.map_or(behind, |(_, behind)| behind);
            told.ends_with(':') && !behind.contains(is_alphanumeric)
        }
        None => below && !told.ends_with(['.', ';']),
    };
    quotes
        && names_provision(told)
        && !told.split(". ").skip(1).any(|sentence| sentence.starts_with(is_uppercase))
        && !ends_with_noun(told)
        && !has_main_clause(told)
        && !goes_on(provided_by(told))
        && told.split(", ").skip(1).last().is_none_or(goes_on_naming)
}

/// Whether a basis names near its beginning a provision or the number of a document.
fn names_provision(text: &str) -> bool {
    let end = text.char_indices().nth(PHRASE_OF_PROVISION).map_or(text.len(), |(at, _)| at);
    let near = text.get(..end).unwrap_or(text);
    let numbered = |unit: &&str| {
        let mut behind = near.match_indices(*unit).filter_map(|(at, unit)| near.get(at + unit.len()..));
        behind.any(|behind| behind.starts_with(|c: char| c.is_ascii_digit()))
    };
    paragraphs::QUOTED_UNITS.iter().any(numbered) || names_document(near)
}

/// Whether what stands behind the last comma of a basis goes on with what it names, and is nobody who acts: a further provision or
/// document, the rest of a title with its number, or with the verb by which that provides.
fn goes_on_naming(clause: &str) -> bool {
    let listed = paragraphs::QUOTED_UNITS.iter().any(|unit| clause.starts_with(unit))
        || clause.starts_with(is_uppercase) && vocabulary::type_at_start(clause).is_some();
    let provides = || {
        let mut verbs = paragraphs::QUOTING.iter().filter_map(|verb| clause.find(verb));
        verbs.any(|at| at > 0)
    };
    listed || clause.starts_with(is_lowercase) && (names_document(clause) || provides())
}

/// Whether a paragraph that opens like a basis names a provision and ends with the verb by which that provides, a colon behind
/// it, and has no main clause: bullets below it say what.
pub(super) fn lists_provisions(text: &str) -> bool {
    let told = as_provided(text);
    // Behind its last comma somebody may act.
    let named = |clause: &str| clause.bytes().any(|byte| byte.is_ascii_digit());
    text.ends_with(':')
        && paragraphs::QUOTING.iter().any(|verb| told.ends_with(verb))
        && !ends_with_noun(text)
        && text.rsplit(", ").next().is_some_and(named)
        && !has_main_clause(text)
}

/// Whether a paragraph that opens like a basis names what stands above it and says nothing more: `Căn cứ các quy định nêu trên:`
pub(super) fn names_above(text: &str) -> bool {
    if !text.ends_with(':') || text.contains([',', ';']) || has_main_clause(text) {
        return false;
    }
    let key = fold(text);
    key.ends_with(paragraphs::NAMED_ABOVE) || paragraphs::TOLD_BESIDE.iter().any(|words| key.contains(words))
}

/// How far from its beginning a basis names the number of a provision or of a document, in characters.
const PHRASE_OF_PROVISION: usize = 60;

/// A sentence without the colon and `như sau` that it ends with.
fn as_provided(text: &str) -> &str {
    let told = text.trim_end_matches(':').trim_end();
    at_end(told, AS_FOLLOWS).and_then(|at| told.get(..at)).unwrap_or(told).trim_end()
}

/// Whether the verb by which a provision provides is a noun where a sentence ends: `… theo quy định:`
fn ends_with_noun(text: &str) -> bool {
    let told = as_provided(text);
    let mut before = paragraphs::QUOTING.iter().filter_map(|verb| told.strip_suffix(verb));
    before.any(|before| at_end(before.trim_end(), paragraphs::FOLLOWING).is_some())
}

/// What stands before the last verb by which a provision provides: `Căn cứ Điều 9 Luật Đê điều` before `quy định bến không được mở:`
fn provided_by(text: &str) -> &str {
    let verbs = paragraphs::QUOTING.iter().filter_map(|verb| text.rfind(verb));
    let before = verbs.max().and_then(|at| text.get(..at));
    // `Căn cứ quy định tại khoản 5 …`: what is provided stands behind the provision.
    before.filter(|before| before.contains(|c: char| c.is_ascii_digit())).unwrap_or(text)
}

/// Whether a sentence that ends with a colon announces by its words what stands below it.
pub(super) fn announces(text: &str) -> bool {
    let tail = tail(text);
    [paragraphs::REQUESTING, paragraphs::ANNOUNCING, paragraphs::POINTING]
        .into_iter()
        .flatten()
        .any(|words| tail.contains(words))
}

/// Whether a paragraph only leads to the list of the documents that amended this one, which stands above the bases of a
/// consolidated document: `…, được sửa đổi, bổ sung bởi:`
pub(super) fn lists_amendments(text: &str) -> bool {
    let open = text.trim_end_matches([':', ' ']);
    let done = relations::AMENDED_BY.iter().filter_map(|by| open.strip_suffix(by));
    let amended = |open: &str| paragraphs::AMENDMENTS.iter().any(|verb| at_end(open.trim_end(), verb).is_some());
    done.into_iter().any(amended)
}

/// The key of the end of a text.
fn tail(text: &str) -> String {
    let from = text.char_indices().rev().take(ANNOUNCEMENT).last().map_or(0, |(at, _)| at);
    fold(text.get(from..).unwrap_or_default())
}

/// The clauses at the end of a sentence that are looked at for what a body does: `…, cụ thể như sau:` may stand behind it.
const LAST_CLAUSES: usize = 2;

/// Whether the last clause of a sentence says what a body does: `…, Cục Đê điều hướng dẫn như sau:`. What a document that
/// is cited does is no clause of its own: `Căn cứ Thông tư số 5/2031/TT-BTC hướng dẫn lập hóa đơn như sau:`
fn acts(text: &str) -> bool {
    let mut clauses = text.rsplit(", ").take(LAST_CLAUSES);
    let named = clauses.find(|clause| clause.starts_with(is_uppercase));
    let Some(clause) = named.filter(|clause| !text.starts_with(clause)) else { return false };
    // What is numbered before its verb is a document.
    let said = clause.find(|c: char| c.is_ascii_digit()).map_or(clause, |at| clause.get(..at).unwrap_or_default());
    let key = fold(said);
    vocabulary::type_at_start(clause).is_none() && paragraphs::ACTING.iter().any(|verb| key.contains(verb))
}

/// Whether a sentence refers to what stands above it, and concludes from that: `Căn cứ các quy định nêu trên, bến tạm …`
fn concludes(text: &str) -> bool {
    /// How far from its beginning it refers, in bytes of its key.
    const NEAR: usize = 60;
    let key = Key::<NEAR>::of(text);
    // A comma alone ends a basis.
    let goes_on = text.find(", ").is_some_and(|at| at + ", ".len() < text.len());
    goes_on && paragraphs::ABOVE.iter().any(|words| key.as_str().contains(words))
}

/// Whether a sentence supposes a case before its colon: `…, trường hợp bến bị sạt thì:`
fn supposes(text: &str) -> bool {
    let key = fold(text);
    paragraphs::SUPPOSING.iter().any(|words| key.contains(words))
}

/// Whether a line is the enactment line: `QUYẾT ĐỊNH:`, `QUYẾT NGHỊ`, also with blanks between its letters, or with the
/// collective that decides before it: `BAN THƯỜNG VỤ TỈNH UỶ QUYẾT ĐỊNH`.
pub(crate) fn enacts(content: &str) -> bool {
    stands_alone(content) || {
        let line = content.trim_end_matches([':', ' ']);
        paragraphs::DECIDING.iter().any(|words| at_end(line, words).is_some())
            && (is_collective(line) || opens_with_position(line))
    }
}

/// Whether a line enacts below the bases though it is not in capitals: `Quyết định:`
pub(crate) fn enacts_in_small_letters(content: &str) -> bool {
    content.ends_with(':') && content.starts_with(is_uppercase) && stands_alone(content)
}

/// How many rows above the line that enacts name who does: `BAN CHẤP HÀNH ĐẢNG BỘ` / `BỆNH VIỆN HUYỆN` / `QUYẾT ĐỊNH:`
pub(super) fn names_enacting(rows: &[Row]) -> usize {
    /// The most lines of the name.
    const LINES: usize = 3;
    let name = rows.iter().take(LINES).take_while(|row| row.upper && !enacts(row.content)).count();
    let enacted = rows.get(name).is_some_and(|row| row.upper && enacts(row.content));
    let named = |row: &Row| is_collective(row.content) || opens_with_position(row.content);
    if enacted && rows.first().is_some_and(named) { name } else { 0 }
}

fn stands_alone(content: &str) -> bool {
    let mut letters = [0_u8; 16];
    let mut length = 0;
    for c in content.chars() {
        let folded = fold_char(c);
        if !folded.is_ascii_alphanumeric() {
            continue;
        }
        let Some(slot) = letters.get_mut(length) else { return false };
        *slot = folded;
        length += 1;
    }
    let letters = letters.get(..length).unwrap_or_default();
    content.ends_with(':') && decrees(content)
        || paragraphs::ENACTMENTS.iter().any(|line| distance(letters, line.as_bytes(), 1).is_some())
}

/// Whether a line names the type of what it enacts, whatever recognition made of its colon: below the bases it does so.
/// `NGHỊ ĐỊNH:`, `NGHỊ ĐỊNH`
pub(super) fn decrees(content: &str) -> bool {
    let key = Key::<12>::of(content);
    let words = key.as_str().trim_end_matches([':', '.', ' ']);
    key.is_whole() && paragraphs::DECREEING.iter().any(|line| line.strip_suffix(':') == Some(words))
}

/// Whether a paragraph opens the closing formula of a document: `Trên đây là Kế hoạch …`, `Luật này đã được Quốc hội …`
pub(crate) fn closes_document(text: &str) -> bool {
    static FORMULAS: Openings = Openings::new(paragraphs::FORMULAS);
    FORMULAS.begin_text(text) && FORMULAS.of(Key::<20>::of(text).as_bytes()).next().is_some() || tells_of_document(text)
}

/// The words that may stand between the type of a document and `này`: `Công văn đính chính này`
const BEFORE_THIS: usize = 3;

/// Whether a paragraph tells of the document as a whole: `Thông tri này phổ biến đến …`, `Nghị quyết đã được … thông qua …`
pub(super) fn tells_of_document(text: &str) -> bool {
    let named = vocabulary::type_at_start(text).and_then(|(_, end)| text.get(end..));
    let Some(rest) = named.filter(|rest| rest.starts_with(' ')) else { return false };
    let small = |word: &&str| word.chars().all(is_lowercase);
    let mut words = rest.split_ascii_whitespace().take(BEFORE_THIS).take_while(small);
    let passed = || Key::<ADOPTION>::of(text).as_str().contains(paragraphs::PASSED.trim_end());
    words.any(|word| word == relations::OWN.trim())
        || paragraphs::WAS.iter().any(|was| rest.starts_with(was)) && passed()
}

/// How far from its beginning an adoption clause says so.
const ADOPTION: usize = 120;

/// Whether a line opens with the thanks that end a letter: `Trân trọng./.`, `Trân trọng cảm ơn!`
pub(super) fn thanks(content: &str) -> bool {
    content.starts_with(is_uppercase)
        && at_start(content, paragraphs::THANKS).is_some_and(|end| content.len() <= end + LONGEST_THANKS)
}

/// How much stands behind `Trân trọng`, in bytes.
const LONGEST_THANKS: usize = 24;

/// Whether a paragraph says that the document was adopted: `Luật này được Quốc hội … thông qua ngày …`
pub(crate) fn is_adopted(text: &str) -> bool {
    let key = Key::<ADOPTION>::of(text);
    let key = key.as_str();
    paragraphs::ADOPTED.iter().any(|words| key.contains(words))
}

/// How much of the last paragraph is looked at.
const ENDING: usize = 256;

/// Whether the last paragraph of a document speaks to those whom it addresses.
pub(crate) fn addresses(text: &str) -> bool {
    let key = Key::<ENDING>::of(text);
    let key = key.as_str();
    paragraphs::ENDINGS.iter().any(|ending| key.contains(ending))
}

/// Whether a paragraph asks those whom the document addresses for something, or answers to them for what it says:
/// `… đề nghị các địa phương …`, `Nhà trường xin chịu trách nhiệm …`
pub(crate) fn asks(text: &str) -> bool {
    if text.ends_with(':') {
        return false;
    }
    let key = Key::<ENDING>::of(text);
    let key = key.as_str();
    paragraphs::ASKING.iter().chain(paragraphs::PLEDGING).any(|verb| key.contains(verb))
}

/// Whether a paragraph opens with what it asks for: `Đề nghị Viện kiểm sát …`
pub(super) fn begins_asking(text: &str) -> bool {
    let text = text.strip_prefix(paragraphs::KINDLY).unwrap_or(text);
    paragraphs::ASKING.iter().any(|verb| at_start(text, verb.trim()).is_some())
}

/// Whether a paragraph announces what is sent with the document: `(Xin gửi kèm theo:`
pub(crate) fn announces_enclosures(text: &str) -> bool {
    if !text.ends_with(':') {
        return false;
    }
    let key = Key::<ENDING>::of(text);
    key.is_whole() && paragraphs::ENCLOSING.iter().any(|word| key.as_str().contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_carried_out_is_no_clause_of_a_basis_and_what_a_body_asks_for_behind_it_is() {
        for (text, clause) in [
            ("Căn cứ Thông tư số 5/2031/TT-BĐ hướng dẫn thi hành Luật Đê điều.", false),
            ("Căn cứ Luật Đê điều thì bến tạm được mở.", true),
            ("Căn cứ Luật Đê điều thì Công ty được mở bến.", true),
            ("Căn cứ Luật Đê điều thi bến tạm được mở.", true),
            ("Căn cứ Biên bản vi phạm, Văn bản đề nghị của Công an tỉnh.", false),
            ("Theo đề nghị của Sở Xây dựng, Sở Nội vụ tại văn bản đề nghị số 5/SNV-TC.", false),
            ("Căn cứ Luật Đê điều, Luật Bến bãi, Sở Xây dựng trân trọng đề nghị Quý cơ quan góp ý.", true),
            ("Theo đề nghị của Giám đốc Sở Xây dựng tại Tờ trình số 5/TTr-SXD, ngày 3 tháng 2 năm 2031.", false),
        ] {
            assert_eq!(has_main_clause(text), clause, "{text}");
        }
    }

    #[test]
    fn another_word_that_begins_like_a_basis_opens_none() {
        for (text, opens) in [
            ("Căn cứ Luật Bến bãi;", NodeKind::Basis),
            ("Căn cứLuật Bến bãi;", NodeKind::Basis),
            ("Căn\r\ncứ Luật Bến bãi;", NodeKind::Basis),
            ("._. Căn cứ Luật Bến bãi;", NodeKind::Basis),
            ("Căn cước số: ………", NodeKind::Paragraph),
        ] {
            assert_eq!(kind(text), opens, "{text}");
        }
    }

    #[test]
    fn what_opens_a_basis_is_known_by_four_letters_of_which_one_is_damaged() {
        for (words, _) in paragraphs::PREAMBLE {
            for damaged in 0..4 {
                let letters: Vec<u8> = words.bytes().take(4).collect();
                let letters: Vec<u8> =
                    letters.iter().enumerate().map(|(at, byte)| if at == damaged { b'~' } else { *byte }).collect();
                assert!(opens_like_one(&letters), "{words} {damaged}");
            }
        }
        assert!(!opens_like_one(b"mo l") && !opens_like_one(b"can") && !opens_like_one(b""));
    }

    #[test]
    fn who_enacts_on_lines_of_its_own_is_no_node() {
        let document = crate::parse(
            "QUYẾT ĐỊNH\nVề bến đò\n\nCăn cứ Luật Đê điều;\n\nBAN CHẤP HÀNH ĐẢNG BỘ\nHẠT QUẢN LÝ ĐÊ\nQUYẾT ĐỊNH :\n\nĐiều 1. \
             Mở bến.\n",
        );
        let kinds: Vec<_> = document.preamble.iter().map(|node| node.kind).collect();
        assert_eq!(kinds, [NodeKind::Basis, NodeKind::Enactment]);
        assert!(enacts("NGHỊ ĐỊNH :") && enacts("NGHỊ ĐỊNH:") && !enacts("NGHỊ ĐỊNH"));
    }

    #[test]
    fn a_decree_enacts_below_its_bases_though_recognition_lost_the_colon() {
        for line in ["NGHỊ ĐỊNH:", "NGHỊ ĐỊNH", "NGHỊ ĐỊNH."] {
            let document = crate::parse(&format!(
                "CHÍNH PHỦ\nSố: 5/2031/NĐ-CP\n\nNGHỊ ĐỊNH\nVề bến đò\n\nCăn cứ Luật Đê điều;\n\nTheo đề nghị của Bộ trưởng Bộ \
                 Xây dựng;\n\n{line}\n\nĐiều 1. Mở bến.\n"
            ));
            let last = document.preamble.last().map(|node| node.kind);
            assert_eq!(last, Some(NodeKind::Enactment), "{line}");
        }
    }

    #[test]
    fn a_document_tells_of_itself_by_its_type() {
        for (text, told) in [
            ("Thông tri này phổ biến đến các bến.", true),
            ("Công văn đính chính này là một phần của Nghị định.", true),
            ("Nghị quyết đã được chi bộ biểu quyết thông qua.", true),
            ("Nghị quyết được 5/5 chủ bến thông qua.", true),
            ("Nghị quyết đã được phổ biến đến các bến.", false),
            ("Kế hoạch mở bến của trạm năm nay.", false),
        ] {
            assert_eq!(tells_of_document(text), told, "{text}");
        }
    }

    #[test]
    fn words_tell_whether_a_colon_announces() {
        for (text, announced) in [
            ("Về việc này, Cục Đê điều có ý kiến như sau:", true),
            ("Chi cục yêu cầu:", true),
            ("Các chuyến thuyền khác vẫn qua bến bình thường:", false),
        ] {
            assert_eq!(announces(text), announced, "{text}");
        }
    }

    #[test]
    fn a_basis_that_goes_on_to_say_something_is_a_sentence() {
        for (text, sentence) in [
            ("Căn cứ các quy định trên, Cục Đê điều hướng dẫn như sau:", true),
            ("Căn cứ biên bản kiểm tra, Chi cục yêu cầu:", true),
            ("Căn cứ Điều 4, trường hợp bến bị sạt thì chủ bến báo ngay.", true),
            ("Căn cứ các quy định trên, trường hợp bến bị sạt thì:", true),
            ("Căn cứ Kế hoạch số 5-KH/HU, Ban Thường vụ Hạt bộ xây dựng Kế hoạch năm 2031, cụ thể như sau:", true),
            ("Căn cứ Điều 7 Thông tư số 5/2031/TT-BTC của Bộ Tài chính hướng dẫn lập hóa đơn như sau:", false),
            ("Căn cứ Luật Đê điều, Nghị định số 8/2031/NĐ-CP hướng dẫn Luật Đê điều như sau:", false),
            ("Căn cứ Luật Đê điều ngày 29 tháng 11 năm 2006;", false),
            ("Căn cứ các quy định nêu trên, việc mở bến tạm được thực hiện như sau:", true),
            ("Căn cứ quy định trên và hồ sơ của Công ty, bến đá được mở.", true),
            ("Căn cứ Kế hoạch về bến đò trên địa bàn huyện, tỉnh", false),
            ("Căn cứ các quy định nêu trên,", false),
            (
                "Căn cứ Điều 4 Luật Đê điều, Cục Đê điều yêu cầu các Chi cục thực hiện thống nhất trong cả nước như sau:",
                true,
            ),
        ] {
            assert_eq!(has_main_clause(text), sentence, "{text}");
        }
    }
}
