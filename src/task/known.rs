//! The bodies that a document names where only names stand: whom it is addressed and sent to, who issues it. An item that
//! names one of them names it in full, and of who speaks in a letter it asks nothing.

use super::lead::Charge;
use super::manner::Manner;
use super::words::Words;
use crate::document::Content;
use crate::fold::{Key, fold};
use crate::vocabulary::assigning::LETTER;
use crate::vocabulary::charged::{CITY, CITY_IN_SHORT};

/// The most names beginning alike that a name is compared with.
const MOST_ALIKE: usize = 40;

/// The bodies that a document names elsewhere than in its items.
pub(super) struct Known {
    /// Who speaks in a letter, as [`spelled`]: what it says of itself it asks nobody to do.
    speaker: Option<String>,
    /// Addressees and issuers, as [`keyed`], in the order of the letters.
    bodies: Vec<String>,
}

impl Known {
    /// Those whom the head and the distribution of a document name.
    pub(super) fn of(content: &Content, manner: Manner) -> Self {
        let letter = content.kind.code.as_deref() == Some(LETTER);
        let speaks = matches!(manner, Manner::Explaining | Manner::Addressed);
        let speaker = content.issuers.first().filter(|_| letter && speaks);
        let spoken_to = content.recipients.iter().map(|addressee| &addressee.text);
        let sent_to = content.distribution.iter().map(|addressee| &addressee.text);
        let issuing = content.issuers.iter().map(|issuer| &issuer.name);
        let mut bodies: Vec<String> = spoken_to.chain(sent_to).chain(issuing).map(|name| keyed(name)).collect();
        bodies.sort_unstable();
        Self { speaker: speaker.map(|issuer| spelled(&issuer.name)), bodies }
    }

    /// Whether a name is that of who speaks.
    pub(super) fn speaks(&self, name: &str) -> bool {
        // Most names begin with other letters.
        let alike = |speaker: &&str| speaker.starts_with(Key::<3>::of(name).as_str());
        self.speaker.as_deref().filter(alike).is_some_and(|speaker| spelled(name) == speaker)
    }

    /// Takes the names to where those end by which the document calls the bodies elsewhere, if the item spells them out.
    ///
    /// `Công ty TNHH Dược` + `phẩm Đồng Xa`, to which the letter is addressed
    pub(super) fn name_in_full(&self, charge: &mut Charge, words: &Words<'_>) {
        for name in charge.lead.iter_mut().chain(&mut charge.cooperating) {
            let key = keyed(name);
            let goes_on = |rest: &str| rest.starts_with(' ') && !rest.starts_with(" va ");
            let first = self.bodies.partition_point(|body| body.as_str() < key.as_str());
            let alike = self.bodies.iter().skip(first).take(MOST_ALIKE);
            let longer = alike.map_while(|body| Some((body, body.strip_prefix(key.as_str())?)));
            let mut longer = longer.filter(|(_, rest)| goes_on(rest)).map(|(body, _)| body).peekable();
            if longer.peek().is_none() {
                continue;
            }
            // Where the item also names it in short, that is what is meant: `Công an xã báo cáo Công an xã Bến Gỗ`.
            let places: Vec<usize> = (0..words.len()).filter(|at| words.phrase(*at, &key).is_some()).collect();
            let in_full = |body: &String| {
                let mut ends = places.iter().map(|at| Some((*at, at + words.phrase(*at, body)?)));
                let first = ends.next()??;
                ends.all(|end| end.is_some()).then_some(first)
            };
            let printed = longer.filter_map(in_full).map(|(from, to)| words.slice(from, to));
            if let Some(printed) = printed.max_by_key(|printed| printed.len()) {
                printed.clone_into(name);
            }
        }
    }
}

/// A name as the words of an item are compared with it: folded, without the marks that stand alone.
pub(super) fn keyed(name: &str) -> String {
    let key = fold(name);
    let stands_alone = |word: &[u8]| !word.iter().any(u8::is_ascii_alphanumeric);
    // Few names have any.
    if !key.as_bytes().split(|byte| *byte == b' ').any(stands_alone) {
        return key;
    }
    key.split(' ').filter(|word| !stands_alone(word.as_bytes())).collect::<Vec<_>>().join(" ")
}

/// The name of a body as names are compared: `Cục Thuế TP Đồng Xa` is `CỤC THUẾ THÀNH PHỐ ĐỒNG XA`.
fn spelled(name: &str) -> String {
    let key = fold(name);
    let words = key.split([' ', '.']).filter(|word| !word.is_empty());
    words.map(|word| if word == CITY_IN_SHORT { CITY } else { word }).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::super::invented::tasks;

    #[test]
    fn a_body_is_named_in_full_where_the_letter_is_addressed_to_it() {
        let letter = |addressee: &str| {
            format!(
                "UBND TỈNH ĐÊ LỚN\nSố: 5/UBND-YT\nV/v thu hồi thuốc\n\nĐê Lớn, ngày 03 tháng 10 năm 2031\n\n\
                 Kính gửi: {addressee}.\n\nỦy ban nhân dân tỉnh yêu cầu các đơn vị thực hiện các nội dung sau:\n\n\
                 1. Công ty Cổ phần Dược liệu xanh Đê Lớn chủ trì thu hồi thuốc.\n\n2. Sở Y tế rà soát kho thuốc.\n"
            )
        };
        let lead = |addressee: &str| tasks(&letter(addressee)).first().map(|task| task.0.clone()).unwrap_or_default();
        assert_eq!(lead("Công ty Cổ phần Dược liệu xanh Đê Lớn"), "Công ty Cổ phần Dược liệu xanh Đê Lớn");
        assert_eq!(lead("Sở Y tế"), "Công ty Cổ phần Dược liệu");
    }

    #[test]
    fn a_name_in_short_stays_so_where_the_item_also_names_the_body_in_full() {
        let letter = |item: &str| {
            let text = format!(
                "UBND TỈNH ĐÊ LỚN\nSố: 5/UBND-NC\nV/v giữ bến\n\nĐê Lớn, ngày 03 tháng 10 năm 2031\n\n\
                 Kính gửi: Công an xã Bến Gỗ.\n\nỦy ban nhân dân tỉnh yêu cầu các đơn vị thực hiện các nội dung sau:\n\n\
                 1. {item}\n\n2. Sở Y tế rà soát bến.\n"
            );
            tasks(&text).first().map(|task| task.0.clone()).unwrap_or_default()
        };
        assert_eq!(letter("Công an xã báo cáo Công an xã Bến Gỗ kết quả giữ bến."), "Công an xã");
        assert_eq!(letter("Công an xã Bến Gỗ giữ bến."), "Công an xã Bến Gỗ");
    }
}
