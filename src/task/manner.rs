//! Who orders, and how: by its type and its introduction a document assigns work to those whom it names, to all whom it
//! addresses, or not at all.

use super::charged::Charged;
use super::founding::founds;
use super::heading::decides;
use super::known::Known;
use super::lead::{self, Charge, is_petitioned};
use super::words::Words;
use crate::System;
use crate::document::{Content, Node, NodeKind};
use crate::fold::at_start;
use crate::vocabulary::assigning::{
    ABOVE_GOVERNMENT, ADDRESSED, DECISION, GOVERNING, GUIDANCE, LETTER, NEVER, NORMATIVE, ORDERING, PARTY_CIRCULAR,
    RECORDING, RULES,
};
use crate::vocabulary::charged::KEEPERS;
use crate::vocabulary::paragraphs::SEVERAL;
use crate::vocabulary::tasks::ANSWERABLE;

/// How a document assigns work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Manner {
    /// It does not: laws, reports, proposals, minutes.
    Never,
    /// By the verb that opens an item, to the body or person named behind it: minutes, invitations.
    Recorded,
    /// In the section that says who carries it out: guidance, rules and decisions of the kind of laws, whose other sections
    /// say how things are done.
    Carried,
    /// To those whom it orders by name; whoever else it names, it speaks of: letters that answer, notices.
    Explaining,
    /// To those whom it names: decisions, plans, guidance.
    Named,
    /// Also by measures to all whom it addresses: directives, conclusions, telegrams, letters that order.
    Addressed,
}

impl Manner {
    /// How a document assigns work whose body and head are known.
    pub(super) fn of(content: &Content) -> Self {
        let code = content.kind.code.as_deref();
        let named = content.kind.name.as_deref();
        let ordering = || code.is_some_and(|code| ORDERING.contains(&code)) || orders(&content.preamble, &content.body);
        // What is no document, of no body known and of no type, reports what others order.
        let unofficial = code.is_none() && content.system == System::Unknown && content.number.is_none();
        match code {
            _ if unofficial => Self::Never,
            // By its name, as Quy định below: it is abbreviated as Thông tư is.
            _ if named == Some(PARTY_CIRCULAR) => {
                if ordering() {
                    Self::Addressed
                } else {
                    Self::Named
                }
            }
            Some(code) if NEVER.contains(&code) => Self::Never,
            _ if is_normative_decision(content) => Self::Carried,
            // Of those who govern nobody asks work.
            Some(LETTER) if is_to_government(content) => Self::Never,
            Some(code) if RECORDING.contains(&code) => Self::Recorded,
            Some(GUIDANCE) => Self::Carried,
            // By its name: the Party abbreviates it as it does Quyết định.
            _ if named == Some(RULES) => Self::Carried,
            Some(code) if !ADDRESSED.contains(&code) => Self::Named,
            _ if ordering() => Self::Addressed,
            _ => Self::Explaining,
        }
    }
}

/// Whether a document is a decision or a resolution of the kind of laws: its number bears the year.
fn is_normative(content: &Content) -> bool {
    let decides = content.kind.code.as_deref().is_some_and(|code| NORMATIVE.contains(&code));
    decides && content.system != System::Assembly && content.number.as_ref().is_some_and(|number| number.year.is_some())
}

/// Whether it is a decision: it says how things are done, and in its last articles who carries it out.
fn is_normative_decision(content: &Content) -> bool {
    content.kind.code.as_deref() == Some(DECISION) && is_normative(content)
}

/// Whether a letter is addressed to those who govern and to nobody else: it reports and proposes.
///
/// `Kính gửi: Phó Thủ tướng Chính phủ Lê Thị Tám`
fn is_to_government(content: &Content) -> bool {
    let governs = |text: &str| GOVERNING.iter().any(|office| at_start(text, office).is_some());
    !content.recipients.is_empty() && content.recipients.iter().all(|addressee| governs(&addressee.text))
}

/// Who orders: a document that assigns work, and what its head says of that.
pub(super) struct Origin {
    pub(super) manner: Manner,
    /// The document may found bodies, whose functions it lists.
    pub(super) founds: bool,
    /// The code of its type.
    pub(super) code: Option<String>,
    /// It is none of those who charge the government.
    below: bool,
    /// It is of the kind of laws.
    normative: bool,
    /// Its type is known: below a heading that says who does what, it orders whatever else it explains.
    shares: bool,
    /// Whom it names elsewhere than in its items.
    pub(super) known: Known,
}

impl Origin {
    /// What the head of a document says that assigns work in a manner.
    pub(super) fn of(content: &Content, manner: Manner) -> Self {
        let code = content.kind.code.as_deref().map(str::to_owned);
        let shares = code.is_some();
        let above = |name: &str| ABOVE_GOVERNMENT.iter().any(|body| at_start(name, body).is_some());
        let below = content.system != System::Assembly && !content.issuers.iter().any(|issuer| above(&issuer.name));
        Self {
            manner,
            founds: founds(content),
            code,
            below,
            normative: is_normative(content),
            shares,
            known: Known::of(content, manner),
        }
    }

    /// Whether it only explains, below a heading that says who does what where `distributed`.
    pub(super) fn explains(&self, distributed: bool) -> bool {
        self.manner == Manner::Explaining && !(distributed && self.shares)
    }

    /// Whether a document charges those who bear a name: those for whom rules are made (`Các doanh nghiệp`, `Các cơ sở giáo dục`)
    /// they charge only where they say who carries them out.
    pub(super) fn charges(&self, name: &str, carries: bool) -> bool {
        // `Công ty Thủy lợi Bến Đá` is one that is named.
        let named =
            || name.chars().skip(1).any(char::is_uppercase) && !SEVERAL.iter().any(|word| name.starts_with(word));
        carries || !self.normative || !is_keeper(name) || named()
    }

    /// Whether it lays down rules for a region or a field: what they make bodies answerable for is work wherever it stands.
    pub(super) fn lays_down(&self) -> bool {
        self.normative && self.code.as_deref() == Some(DECISION)
    }

    /// Whether rules say outside the article on who carries them out that a body is answerable for something.
    ///
    /// `3. … nhằm ổn định thị trường, Sở A có trách nhiệm xem xét, điều chỉnh giờ bán hàng.`
    pub(super) fn holds_answerable(&self, words: &Words<'_>) -> bool {
        if !self.lays_down() || !words.folded().contains(ANSWERABLE) {
            return false;
        }
        let behind = |end: usize| (end..end + BEFORE_ANSWERABLE).any(|at| words.phrase(at, ANSWERABLE).is_some());
        let opens = || Charged::first(words).is_some_and(|found| acts_for_state(found) && behind(found.end));
        // Behind the case in which it is: it says nothing else of itself there.
        let supposed = |answers: usize| {
            let mut near = (answers.saturating_sub(BEFORE_ANSWERABLE)..answers).rev();
            let comma = near.find(|at| words.get(*at).is_some_and(|word| word.behind == b','));
            let found = comma.and_then(|comma| Charged::at(words, comma + 1));
            found.is_some_and(|found| found.end == answers && acts_for_state(&found))
        };
        let mut said = (0..words.len()).filter(|at| words.phrase(*at, ANSWERABLE).is_some());
        opens() || said.any(supposed)
    }

    /// What a heading or an introduction charges others with, below one that says who does what where `distributed`.
    pub(super) fn charge_of(&self, words: &Words<'_>, distributed: bool) -> Charge {
        if decides(words) {
            return Charge::default();
        }
        let mut charge = Charge::of_heading(words, self.explains(distributed));
        self.known.name_in_full(&mut charge, words);
        charge.lead.retain(|name| !self.known.speaks(name) && !self.petitions(words, name));
        charge
    }

    /// Whether a document asks somebody above whoever issues it: the assembly and the leaders of the Party charge the government.
    pub(super) fn petitions(&self, words: &Words<'_>, name: &str) -> bool {
        self.below && is_petitioned(words, name)
    }
}

/// Whether those who are named act for the State, not for whom the rules are made.
fn acts_for_state(found: &Charged<'_>) -> bool {
    !found.names.iter().any(|name| is_keeper(name))
}

/// Whether a name is that of those for whom rules are made: `Các doanh nghiệp`, `Chủ đầu tư`
fn is_keeper(name: &str) -> bool {
    let keeps = |name: &str| KEEPERS.iter().any(|keeper| at_start(name, keeper).is_some());
    keeps(name) || SEVERAL.iter().any(|several| name.strip_prefix(several).is_some_and(|rest| keeps(rest.trim_start())))
}

/// The most words between a body and what it is answerable for: `Sở A tiếp nhận thông báo của doanh nghiệp, có trách nhiệm …`
const BEFORE_ANSWERABLE: usize = 24;

/// Whether the introduction, or what stands in the body before its first item, announces orders to those whom it
/// addresses.
fn orders(preamble: &[Node], body: &[Node]) -> bool {
    let item = body.iter().position(|node| node.kind == NodeKind::Numbered);
    let before = item.and_then(|item| item.checked_sub(1)).and_then(|before| body.get(before));
    let announces = |node: &Node| {
        let last = node.text.as_deref().unwrap_or_default();
        node.kind != NodeKind::Numbered && last.ends_with(':') && lead::orders(&Words::of(last))
    };
    preamble.last().is_some_and(announces) || before.is_some_and(announces)
}

#[cfg(test)]
mod tests {
    use super::super::invented::{document, task, tasks};

    #[test]
    fn minutes_assign_work_by_the_verb_alone() {
        let text = "CHI BỘ BẾN ĐÒ\n\nBIÊN BẢN\nHọp chi bộ tháng 8\n\nI. THẢO LUẬN\n\
                    - Đồng chí Lê Thị Tám đề nghị sửa bến.\n\nII. KẾT LUẬN\n\
                    1. Giao đồng chí Lê Thị Tám rà soát đèn ở bến, báo cáo chi ủy trước ngày 20/8/2031.\n\
                    2. Chi bộ thống nhất lịch trực bến.\n";
        assert_eq!(tasks(text), [task("đồng chí Lê Thị Tám", "", "trước ngày 20/8/2031")]);
    }

    #[test]
    fn a_circular_of_the_party_and_a_conclusion_order_those_whom_they_address() {
        let circular = "1/ Tổ chức học tập, xong trong quý II-2031.\n2/ Các quận ủy, huyện ủy lãnh đạo chặt chẽ.\n\
                        3/ Đảng ủy Công an tỉnh có phương án giữ bến.\n\nBan Tổ chức Tỉnh ủy giúp Ban Thường vụ theo dõi.";
        for (code, name, opening) in [
            ("TT", "THÔNG TRI", "Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy làm tốt các việc sau:"),
            (
                "KL",
                "KẾT LUẬN",
                "Ban Thường vụ kết luận và yêu cầu các cấp ủy, tổ chức đảng ở các bến đò làm tốt các việc sau:",
            ),
        ] {
            assert_eq!(
                tasks(&document(code, name, &format!("{opening}\n\n{circular}"))),
                [
                    task("", "", "trong quý II-2031"),
                    task("Các quận ủy, huyện ủy", "", ""),
                    task("Đảng ủy Công an tỉnh", "", ""),
                    task("Ban Tổ chức Tỉnh ủy", "", ""),
                ],
                "{name}"
            );
        }
    }

    #[test]
    fn a_letter_to_those_who_govern_reports_and_asks_no_work() {
        let letter = |addressee: &str| {
            tasks(&format!(
                "BỘ BẾN ĐÒ\nSố: 5/BBĐ-KT\nV/v mở bến\n\nĐê Lớn, ngày 03 tháng 10 năm 2031\n\nKính gửi: {addressee}.\n\nBộ Bến \
                 đò đề nghị thực hiện các nội dung sau:\n\n1. Giao Sở Xây dựng rà soát bến đò.\n\n2. Giao Sở Y tế kiểm tra \
                 người giữ bến.\n"
            ))
            .len()
        };
        assert_eq!(letter("Phó Thủ tướng Chính phủ Lê Thị Tám"), 0);
        assert_eq!(letter("Ủy ban nhân dân tỉnh Đê Lớn"), 2);
        assert_eq!(letter("\n- Phó Thủ tướng Chính phủ (để b/c);\n- Ủy ban nhân dân tỉnh Đê Lớn"), 2);
    }

    #[test]
    fn what_a_body_asks_those_who_govern_is_no_task_but_what_the_assembly_asks_is_one() {
        let plan = document(
            "KH",
            "KẾ HOẠCH",
            "1. Đề nghị Thủ tướng Chính phủ xem xét việc mở bến.\n2. Đề nghị Sở Y tế rà soát bến.",
        );
        assert_eq!(tasks(&plan), [task("Sở Y tế", "", "")]);
        let assembly = "QUỐC HỘI\nNghị quyết số: 5/2031/QH17\n\nHà Nội, ngày 03 tháng 10 năm 2031\n\nNGHỊ QUYẾT\nVề bến đò\n\n\
                        Điều 1. Đề nghị Chính phủ chỉ đạo rà soát bến đò.\n";
        assert_eq!(tasks(assembly), [task("Chính phủ", "", "")]);
    }

    #[test]
    fn invitations_assign_work_below_the_heading_that_shares_it_out() {
        let text = document(
            "GM",
            "GIẤY MỜI",
            "UBND tỉnh mời ông (bà) dự họp:\n1. Thời gian: 8 giờ ngày 10/10/2031.\n2. Phân công chuẩn bị:\n\
             - Văn phòng UBND tỉnh chuẩn bị tài liệu trước ngày 08/10/2031.\n3. Thành phần: lãnh đạo Sở Xây dựng.",
        );
        assert_eq!(tasks(&text), [task("Văn phòng UBND tỉnh", "", "trước ngày 08/10/2031")]);
    }

    #[test]
    fn guidance_orders_in_the_section_that_names_a_body_and_its_day() {
        let text = document(
            "HD",
            "HƯỚNG DẪN",
            "I. CÁCH LÀM\n1. Chi bộ xem xét, giới thiệu người giữ bến.\nII. TRÌNH TỰ\n\
             1. Công đoàn cơ sở lập danh sách gửi Sở Nội vụ trước ngày 20/11/2031.\n\
             2. Sở Nội vụ thẩm định trong 05 ngày làm việc kể từ ngày nhận đủ hồ sơ.",
        );
        assert_eq!(
            tasks(&text),
            [
                task("Công đoàn cơ sở", "", "trước ngày 20/11/2031"),
                task("Sở Nội vụ", "", "trong 05 ngày làm việc kể từ ngày nhận đủ hồ sơ"),
            ]
        );
    }

    #[test]
    fn a_decision_with_the_number_of_a_law_orders_in_the_articles_of_responsibility_and_whom_it_makes_answerable() {
        let decision = |number: &str| {
            tasks(&format!(
                "ỦY BAN NHÂN DÂN\nTỈNH ĐÊ LỚN\nSố: {number}\n\nĐê Lớn, ngày 03 tháng 10 năm 2031\n\nQUYẾT ĐỊNH\nQuy định \
                 việc giữ bến đò\n\nCăn cứ Luật Bến đò ngày 02 tháng 9 năm 2029;\n\nQUYẾT ĐỊNH:\n\n\
                 Điều 1. Trình tự mở bến\n1. Sở Xây dựng tiếp nhận hồ sơ mở bến đò.\n\
                 2. Sau khi nhận hồ sơ, Sở Tư pháp có trách nhiệm thẩm định.\n\
                 3. Các doanh nghiệp có trách nhiệm giữ bến sạch; khi nước lên, chủ đầu tư có trách nhiệm báo trạm.\n\n\
                 Điều 2. Ủy quyền\n1. Ủy ban nhân dân tỉnh ủy quyền cho Giám đốc Sở Xây dựng:\na) Quyết định mở bến đò.\n\n\
                 Điều 3. Thẩm quyền, trách nhiệm của chủ bến đò trong việc giữ bến\n1. Kiểm tra đò trước khi rời bến.\n\n\
                 Điều 4. Trách nhiệm tổ chức thực hiện\n1. Sở Y tế khám người giữ bến.\n\n\
                 Điều 5. Hiệu lực thi hành\nQuyết định này có hiệu lực từ ngày 01 tháng 12 năm 2031.\n"
            ))
        };
        assert_eq!(
            decision("5/2031/QĐ-UBND"),
            [task("Sở Tư pháp", "", ""), task("chủ bến đò", "", ""), task("Sở Y tế", "", "")]
        );
    }

    #[test]
    fn a_resolution_with_the_number_of_a_law_charges_by_its_rules_none_of_those_for_whom_it_makes_them() {
        let resolution = |number: &str| {
            tasks(&format!(
                "HỘI ĐỒNG NHÂN DÂN\nTỈNH ĐÊ LỚN\nSố: {number}\n\nĐê Lớn, ngày 03 tháng 10 năm 2031\n\nNGHỊ QUYẾT\nQuy định \
                 mức thu ở bến đò\n\nCăn cứ Luật Bến đò ngày 02 tháng 9 năm 2029;\n\nQUYẾT NGHỊ:\n\n\
                 Điều 1. Quản lý thu\n1. Các cơ sở giáo dục thực hiện công khai việc thu.\n\
                 2. Ủy ban nhân dân tỉnh bố trí kinh phí sửa bến.\n3. Các doanh nghiệp rà soát mức thu.\n4. Công ty Thủy lợi Bến Đá bố trí người giữ bến.\n\nĐiều 2. Tổ chức thực hiện\n\
                 1. Các cơ sở giáo dục thực hiện kiểm kê đò.\n"
            ))
        };
        let work =
            ["Ủy ban nhân dân tỉnh", "Công ty Thủy lợi Bến Đá", "Các cơ sở giáo dục"].map(|lead| task(lead, "", ""));
        assert_eq!(resolution("5/2031/NQ-HĐND"), work);
        assert_eq!(resolution("5/NQ-HĐND").len(), 5);
    }

    #[test]
    fn minutes_assign_what_they_conclude_to_those_whom_they_name() {
        let minutes = |heading: &str| {
            tasks(&document(
                "BB",
                "BIÊN BẢN",
                &format!(
                    "I. NỘI DUNG\n1. Phòng Kỹ thuật báo cáo: đò chạy đều.\n\n{heading}\n\
                     1. Phòng Kỹ thuật lập phương án sửa bến, trình Giám đốc trước 15/7/2032.\n\
                     2. Phòng Kế toán: đối chiếu công nợ.\n3. Phòng Kế toán đã nộp báo cáo.\n\
                     4. Đồng ý tạm ứng cho Đội Thi công."
                ),
            ))
        };
        let work = [task("Phòng Kỹ thuật", "", "trước 15/7/2032"), task("Phòng Kế toán", "", "")];
        assert_eq!(minutes("II. KẾT LUẬN CỦA GIÁM ĐỐC"), work);
        assert_eq!(minutes("II. Ý KIẾN KẾT LUẬN"), work);
        assert_eq!(minutes("II. THẢO LUẬN"), []);
    }

    #[test]
    fn a_letter_that_explains_orders_below_the_heading_that_says_who_does_what() {
        let letter = |heading: &str| {
            tasks(&format!(
                "UBND TỈNH ĐÊ LỚN\nSố: 5/UBND-KT\nV/v khai bến\n\nĐê Lớn, ngày 03 tháng 10 năm 2031\n\nKính gửi: Sở Y \
                 tế.\n\nUBND tỉnh hướng dẫn các đơn vị khai bến như sau:\n\nI. Thời gian\n\nLễ khai bến vào 7 giờ.\n\n\
                 II. {heading}\n\n1. Phòng Văn hóa các huyện\n\n- Phân công chuyên viên dự khai bến.\n\n\
                 2. Hiệu trưởng, Giám đốc: chuẩn bị diễn văn.\n"
            ))
        };
        assert_eq!(
            letter("Nhiệm vụ của các đơn vị"),
            [task("Phòng Văn hóa các huyện", "", ""), task("Hiệu trưởng + Giám đốc", "", "")]
        );
        // Elsewhere only the colon before a duty charges.
        assert_eq!(letter("Cách làm"), [task("Hiệu trưởng + Giám đốc", "", "")]);
    }

    #[test]
    fn the_leaders_of_the_party_and_of_the_assembly_charge_the_government() {
        let party = "BAN CHẤP HÀNH TRUNG ƯƠNG\nBAN BÍ THƯ\n*\nSố 25-KL/TW\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nHà Nội, ngày 03 tháng 10 \
                     năm 2031\n\nKẾT LUẬN\ncủa Ban Bí thư về bến đò\n\nBan Bí thư yêu cầu:\n\n\
                     1. Đề nghị Chính phủ chỉ đạo rà soát bến đò trước ngày 15/11/2031.\n\n2. Đề nghị Quốc hội sớm sửa Luật \
                     Bến đò.\n";
        assert_eq!(tasks(party), [task("Chính phủ", "", "trước ngày 15/11/2031"), task("Quốc hội", "", "")]);
        let office = "VĂN PHÒNG QUỐC HỘI\nSố: 25/TB-VPQH\n\nHà Nội, ngày 03 tháng 10 năm 2031\n\nTHÔNG BÁO\nKết luận của Ủy ban \
                      Thường vụ Quốc hội về bến đò\n\nỦy ban Thường vụ Quốc hội kết luận và yêu cầu:\n\n\
                      1. Đề nghị Chính phủ chỉ đạo rà soát bến đò.\n\n2. Đề nghị Bộ Xây dựng rà soát bến đò.\n";
        assert_eq!(tasks(office), [task("Chính phủ", "", ""), task("Bộ Xây dựng", "", "")]);
    }
}
