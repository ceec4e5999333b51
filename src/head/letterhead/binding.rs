//! Which stretches of a letterhead are one name, and which are the names of two bodies: one below the other, or side by side.

use super::super::opening::{opening, opens};
use super::LONGEST_NAME;
use super::name::Name;
use crate::fold::{at_end, at_start, fold};
use crate::grammar::authority::is_capitals;
use crate::stretch::Stretch;
use crate::vocabulary::body_named;
use crate::vocabulary::letterheads::{
    BELOW_COMMITTEES, BODIES_OF_PLACES, COMMITTEE, COMMITTEES, COMPOSED, COMPOUNDS, CONNECTIVES, DEPARTMENTS,
    INCOMPLETE, JOINT, MINISTRY, NO_TEAM, PEERS, PLACE_WORDS, PREVENTED, PRINTED_BLOC, PRINTED_PLACES,
    PROVINCIAL_DEPARTMENT, SECOND_OF_PLACES, SUBORDINATES, SUBORDINATES_MARKED, SUPERIORS, TEAMS,
};
use crate::vocabulary::openings::Rank;

/// Whether a stretch belongs to the name above it, whatever it opens like.
pub(super) fn binds(above: &Name, key: &str) -> bool {
    let above_key = above.key.as_str();
    let last = above_key.rsplit(' ').next().unwrap_or_default();
    let above_last = above.text.text.rsplit(' ').next().unwrap_or_default();
    let first = key.split(' ').next().unwrap_or_default();
    // `HỘI ĐỒNG NHÂN DÂN -` / `ỦY BAN NHÂN DÂN` are two; `BAN TỔ CHỨC -` / `CÁN BỘ` is one.
    if above.hyphen.is_some() {
        return opening(key).is_none();
    }
    // `ĐOÀN ĐẠI BIỂU QUỐC HỘI` / `VÀ HỘI ĐỒNG NHÂN DÂN …`
    let connective = above_key.ends_with(',') || is_connective(&above.text.text, above_last) || first == JOINT;
    let place = opening(key).is_none()
        && PLACE_WORDS.iter().any(|word| {
            key.strip_prefix(word).is_some_and(|rest| {
                rest.starts_with([' ', '.']) && !BODIES_OF_PLACES.iter().any(|(body, _)| opens(rest.trim_start(), body))
            })
        });
    // `BỘ CÔNG THƯƠNG` / `VỤ KẾ HOẠCH`: behind the whole name of a body no word of it goes on.
    let compound = COMPOUNDS.contains(&(last, first)) && body_named(above_key).is_none();
    // `ĐẢNG BỘ KHỐI DOANH NGHIỆP TỈNH` / `ĐẢNG ỦY TỔNG CÔNG TY A`: what the bodies of a province make up bears no further name.
    let bloc = || above.text.text.contains(PRINTED_BLOC) && opening(key).is_some();
    let place_open = ends_before_place(&above.text.text, above_last) && !bloc();
    let whole = || above.rank.is_some() || opening(&format!("{above_key} {key}")).is_some();
    // `KHO BẠC NHÀ NƯỚC` / `KHO BẠC NHÀ NƯỚC KHU VỰC …`: what opens with all of the name above is another one.
    let again = above_key.contains(' ') && opens(key, above_key) || !connective && opens_alike(above_key, key);
    let open = INCOMPLETE.contains(&above_key) || at_end(&above.text.text, COMMITTEE).is_some();
    let incomplete = (!above_key.contains(' ') && whole()) || open || place_open;
    !again && (connective || place || compound || incomplete)
}

/// Whether the word of a place ends a name, whose name follows: `ỦY BAN NHÂN DÂN XÃ`. The second word of two, `THỊ TRẤN`, ends
/// places by itself: `QUẬN BẮC TRẤN`.
fn ends_before_place(name: &str, last: &str) -> bool {
    let whole = |first: &str| name.strip_suffix(last).is_some_and(|before| before.trim_end().ends_with(first));
    let second = SECOND_OF_PLACES.iter().find(|(_, second)| *second == last);
    PRINTED_PLACES.contains(&last) && second.is_none_or(|(first, _)| whole(first))
}

/// `ỦY BAN NHÂN DÂN QUẬN A` / `ỦY BAN NHÂN DÂN PHƯỜNG B`: of two names that open with the same words each is whole.
fn opens_alike(above: &str, key: &str) -> bool {
    let end = above.match_indices(' ').nth(ALIKE - 1).map(|(at, _)| at + 1);
    end.and_then(|end| above.get(..end)).is_some_and(|words| key.starts_with(words) && opening(words).is_some())
}

/// The words of such an opening.
const ALIKE: usize = 3;

/// Whether a word of a name is one that the name goes on behind. Where recognition lost all marks of the name, none tells it
/// from a place: `HUYỆN BÁ THƯỚC` ends with one, `VĂN PHÒNG THUỘC` with such a word.
pub(super) fn is_connective(name: &str, word: &str) -> bool {
    let (upper, key) = (word.to_uppercase(), name.is_ascii().then(|| fold(word)));
    CONNECTIVES.iter().any(|printed| upper == *printed || key.as_ref().is_some_and(|key| *key == fold(printed)))
}

/// `TRƯỜNG THPT A` / `TỔ NGỮ VĂN`: a team of teachers. `TỔ CHỨC` is another word.
pub(super) fn names_team(above: &Name, text: &str) -> bool {
    let (school, team) = TEAMS;
    opens(&above.key, school) && text.starts_with(team) && !text.starts_with(NO_TEAM)
}

/// Two ministries, two departments: equals stand side by side. A department does not stand beside a ministry.
pub(super) fn equals(above: &Name, key: &str, rank: Option<Rank>) -> bool {
    let department = |key: &str| opens(key, PROVINCIAL_DEPARTMENT);
    let peer = |key: &str| PEERS.iter().position(|words| opens(key, words));
    // `VIỆN KIỂM SÁT NHÂN DÂN TỈNH A` / `TÒA ÁN NHÂN DÂN TỈNH A` / `CÔNG AN TỈNH A`
    if let Some((one, other)) = peer(&above.key).zip(peer(key)) {
        return one != other;
    }
    above.rank == Some(Rank::Equal) && rank == Some(Rank::Equal) && department(&above.key) == department(key)
}

/// Whether a body stands below committees of the people, and so above none.
pub(super) fn is_below(above: &Name, committee: &Name) -> bool {
    COMMITTEES.iter().any(|words| opens(&committee.key, words))
        && BELOW_COMMITTEES.iter().any(|words| opens(&above.key, words))
}

/// `BỘ TÀI NGUYÊN -` / `CỤC BẢN ĐỒ`: a department stands below its ministry, whatever speck recognition left behind that one.
pub(super) fn is_department_of(above: &Name, key: &str) -> bool {
    opens(&above.key, MINISTRY) && above.rank == Some(Rank::Equal) && DEPARTMENTS.iter().any(|words| opens(key, words))
}

/// `HỘI ĐỒNG NHÂN DÂN - ỦY BAN NHÂN DÂN`: a hyphen between the names of two bodies parts them. Empty where none does.
pub(super) fn joint(stretch: Stretch<'_>) -> Vec<Stretch<'_>> {
    let body = |text: &str| opening(&fold(text)).is_some() && text.contains(' ');
    let mut found = Vec::new();
    if stretch.text.len() > LONGEST_NAME {
        return found;
    }
    let mut rest = stretch;
    // Where the rest is looked at for the next hyphen.
    let mut from = 0;
    let next = |text: &str, from: usize| {
        let marks = HYPHENS.iter().filter_map(|mark| Some((from + text.get(from..)?.find(mark)?, mark.len())));
        marks.min()
    };
    while let Some((at, length)) = next(rest.text, from) {
        let right = rest.text.get(at + length..).unwrap_or_default();
        let right = next(right, 0).map_or(right, |(end, _)| right.get(..end).unwrap_or_default());
        if !body(rest.before(at).text) {
            break;
        }
        // `SỞ LAO ĐỘNG - THƯƠNG BINH`: the hyphen stands in a name.
        from = at + length;
        if body(right) {
            found.push(rest.before(at));
            rest = rest.behind(at + length);
            from = 0;
        }
    }
    if !found.is_empty() {
        found.push(rest);
    }
    found
}

/// What parts the names of joint issuers on a line.
const HYPHENS: [&str; 3] = [" - ", " – ", " — "];

/// `UBND TỈNH A SỞ NỘI VỤ`: the body of the letterhead and the one above it on one line.
pub(super) fn below_each_other(stretch: Stretch<'_>) -> Option<(Stretch<'_>, Stretch<'_>)> {
    let text = stretch.text;
    if !is_capitals(text) || !SUPERIORS.iter().any(|words| at_start(text, words).is_some()) {
        return None;
    }
    let own = |at: &usize| {
        let (above, rest) = (text.get(..*at).unwrap_or_default(), text.get(at + 1..).unwrap_or_default());
        let begins = || {
            SUBORDINATES.iter().any(|words| at_start(rest, words).is_some())
                || SUBORDINATES_MARKED.iter().any(|words| rest.starts_with(words))
        };
        // `CỤC CẢNH SÁT PHÒNG CHÁY` does it, `PHÒNG TỔ CHỨC` is one.
        let prevents = || PREVENTED.iter().any(|word| opens(&fold(rest), &format!("phong {word}")));
        let composed = || COMPOSED.contains(&fold(above.rsplit(' ').next().unwrap_or_default()).as_str());
        // A hyphen parts those who issue together.
        let joint = above.ends_with([' ', '-', '–', '—', ',', '&']);
        // `ĐẢNG BỘ SỞ Y TẾ`: what opens with it is named by what follows.
        let whole = !INCOMPLETE.contains(&fold(above).as_str());
        !joint && whole && above.contains(' ') && rest.contains(' ') && begins() && !prevents() && !composed()
    };
    let at = text.match_indices(' ').map(|(at, _)| at).find(own)?;
    Some((stretch.before(at), stretch.behind(at)))
}
