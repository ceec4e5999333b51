//! What stands below the content: signatures, distribution, copies.

use crate::layout::Part;
use crate::reading::Reading;
use crate::{Addressee, CopyMark, Diagnostic, LineRole, Signature};

mod archive;
mod columns;
mod copy;
mod debris;
mod distribution;
mod entry;
mod neighbour;
mod notes;
mod pairs;
mod person;
mod piece;
mod signature;
mod signing;

pub(crate) use notes::cite as cite_notes;
pub(crate) use person::is_whole_name;

/// What was read below the content. Spans are those of the working text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Closing {
    pub(crate) signatures: Vec<Signature>,
    pub(crate) distribution: Vec<Addressee>,
    pub(crate) copy: Option<CopyMark>,
}

/// Reads what stands below the content.
pub(crate) fn read(reading: &Reading<'_>, diagnostics: &mut Vec<Diagnostic>) -> Closing {
    let columns = columns::Columns::of(reading, closing_lines(reading));
    let mut signatures = signature::signatures(&columns.pieces, diagnostics);
    // Signers side by side are read column by column.
    signatures.sort_by_key(|signature| signature.span.start);
    let sent =
        [Part::Number, Part::DateLine, Part::Recipients].iter().any(|part| reading.lines_of(*part).next().is_some());
    if columns.list.entries.is_empty() && !sent {
        // A name alone below a text that bears no other sign of a document is its author's: `Nguyễn Văn A` / `Báo X`.
        signatures.retain(|signature| !signature.authorities.is_empty() || signature.position.is_some());
    }
    Closing { signatures, distribution: distribution::distribution(&columns.list.entries), copy: copy::mark(reading) }
}

/// Gives the signature the line of a signer's name whose first letter the seal took and which was read as the beginning of
/// what is attached: it stands alone between the signature and the end of the page.
pub(crate) fn take_name(reading: &mut Reading<'_>) {
    let region = reading.region(Part::Attachment);
    let Some(name) = region.clone().take(PAGE_END).find(|line| reading.speaks(*line)) else { return };
    let above = (0..name).rev().take(PAGE_END).find(|line| reading.speaks(*line));
    let signed = above.and_then(|above| reading.layout.parts.get(above));
    let mut below = (name + 1..region.end).take(PAGE_END).filter_map(|line| reading.layout.roles.get(line));
    let alone = below.find(|role| **role != LineRole::Blank) == Some(&LineRole::PageFurniture);
    let damaged = || person::person(reading.content(name)).is_some_and(|person| person.remnant);
    if !(matches!(signed, Some(Part::Signature | Part::Distribution)) && alone && damaged()) {
        return;
    }
    reading.layout.take(region.start..name + 1, Part::Signature);
    if let Some(role) = reading.layout.roles.get_mut(name) {
        *role = LineRole::Signature;
    }
}

/// The most lines from the last one of a page to the mark of the next, and from the signature to a name below it.
const PAGE_END: usize = 12;

/// The lines of signature and distribution; those below the heading of a copy are not the document's.
fn closing_lines<'r>(reading: &'r Reading<'_>) -> impl Iterator<Item = usize> + 'r {
    let copy = reading.lines_of(Part::CopyBlock).next().unwrap_or(usize::MAX);
    (0..reading.lines.len().min(copy)).filter(|line| {
        matches!(reading.layout.parts.get(*line), Some(Part::Signature | Part::Distribution)) && reading.speaks(*line)
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may panic")]
mod tests {
    use crate::{AuthorityCode, parse};

    /// A letter with a closing.
    fn closed(closing: &str) -> crate::Document {
        parse(&format!(
            "ỦY BAN NHÂN DÂN\nTỈNH ĐỒNG XA\nSố: 45/UBND-KT\n\nKính gửi: Sở Thủy sản.\n\n\
             Ủy ban nhân dân tỉnh yêu cầu Sở rà soát bến đò, báo cáo trước ngày 10/4/2031./.\n\n{closing}\n"
        ))
    }

    /// Authorities, position and name of the only signature below a list.
    fn signed(lines: &str) -> (Vec<(AuthorityCode, String)>, Option<String>, Option<String>) {
        let mut signatures = closed(&format!("Nơi nhận:\n- Như trên;\n- Lưu: VT, KT.\n\n{lines}")).signatures.clone();
        assert_eq!(signatures.len(), 1, "{lines}");
        let signature = signatures.swap_remove(0);
        let authorities = signature.authorities.into_iter();
        let authorities = authorities.map(|one| (one.code, one.principal.unwrap_or_default())).collect();
        (authorities, signature.position, signature.name)
    }

    fn entries(closing: &str) -> Vec<String> {
        closed(closing).distribution.iter().map(|entry| entry.text.clone()).collect()
    }

    #[test]
    fn a_list_that_a_converter_wrote_on_one_line_is_known_by_its_file_copy() {
        for (list, copy) in [
            ("- Trạm Bến Đá; - Sở Nội vụ; - Lưu: VT. |", "Lưu: VT"),
            ("- Trạm Bến Đá; -Sở Nội vụ; -Lưu: VT. |", "Lưu: VT"),
            ("- Trạm Bến Đá; - Sở Nội vụ; - Lưu HC, BĐ. |", "Lưu HC, BĐ"),
        ] {
            let document = crate::parse(&format!(
                "NGHỊ QUYẾT\nVề bến đò\n\nĐiều 1. Mở bến\n\nBến mở cả năm.\n\nNghị quyết này được Hội đồng nhân dân thông qua \
                 ngày 16 tháng 6 năm 2031.\n\n{list}\n(đã ký)\n|\n"
            ));
            let read: Vec<_> = document.distribution.iter().map(|entry| entry.text.as_str()).collect();
            assert_eq!(read, ["Trạm Bến Đá", "Sở Nội vụ", copy], "{list}");
        }
    }

    #[test]
    fn authority_office_and_name_are_told_apart_however_lines_part_them() {
        use AuthorityCode::{Kt, Tl, Tm};
        for (lines, code, principal, position) in [
            ("TM. ỦY BAN NHÂN DÂN CHỦ TỊCH\nLê Văn Khoát", Tm, "ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
            ("KT. BỘ TRƯỞNG THỨ TRƯỞNG\nLê Văn Khoát", Kt, "BỘ TRƯỞNG", "THỨ TRƯỞNG"),
            ("TL. CHỦ TỊCH\nCHÁNH VĂN\nPHÒNG\nLê Văn Khoát", Tl, "CHỦ TỊCH", "CHÁNH VĂN PHÒNG"),
            ("KT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN\nPHÒNG\nLê Văn Khoát", Kt, "CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"),
            ("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH Lê Văn Khoát", Kt, "CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
            ("TM. ỦY BAN NHÂN DÂN Lê Văn Khoát", Tm, "ỦY BAN NHÂN DÂN", ""),
            ("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTHƯỜNG TRỰC\nLê Văn Khoát", Kt, "CHỦ TỊCH", "PHÓ CHỦ TỊCH THƯỜNG TRỰC"),
            ("Kt. Chủ Tịch\nPhó Chủ Tịch\nLê Văn Khoát", Kt, "Chủ Tịch", "Phó Chủ Tịch"),
            ("KT. BỌ TRƯỞNG\n727RƯỞNG THƯỜNG TRỰC\nLê Văn Khoát", Kt, "BỌ TRƯỞNG", "727RƯỞNG THƯỜNG TRỰC"),
        ] {
            let name = Some("Lê Văn Khoát".to_owned());
            let position = Some(position.to_owned()).filter(|position| !position.is_empty());
            let read = (vec![(code, principal.to_owned())], position, name);
            assert_eq!(signed(lines), read, "{lines}");
        }
    }

    #[test]
    fn what_is_left_of_an_office_beside_the_list_is_its_signer_s() {
        use AuthorityCode::{Kt, Tl};
        let read = |closing: &str| {
            let document = closed(closing);
            let entries: Vec<_> = document.distribution.iter().map(|entry| entry.text.clone()).collect();
            let signature = document.signatures.first().cloned().unwrap();
            let authorities = signature.authorities.into_iter();
            let authorities: Vec<_> = authorities.map(|one| (one.code, one.principal.unwrap_or_default())).collect();
            (authorities, signature.position, entries)
        };
        let list = |first: &str| vec![first.to_owned(), "Lưu: VT, KT".to_owned()];
        let kt = |principal: &str| vec![(Kt, principal.to_owned())];
        // The deputy's office has lost all but its first word.
        let deputy =
            read("Nơi nhận: KT. TỔNG CỤC TRƯỞNG\n- Như trên; _ PHO TONG Scục TRUONG\n- Lưu: VT, KT.\n\nLê Văn Khoát");
        assert_eq!(deputy, (kt("TỔNG CỤC TRƯỞNG"), Some("PHO TONG Scục TRUONG".to_owned()), list("Như trên")));
        // The first word of whom somebody signs for is set in small letters.
        let principal = read("Nơi nhận: KT. eve TRUONG\n- Như trên;\n- Lưu: VT, KT.\n\nLê Văn Khoát");
        assert_eq!(principal, (kt("eve TRUONG"), None, list("Như trên")));
        let chain = read("Nơi nhận: TL. TỔNG CỤC TRƯỞNG\n- Như trên; KT. CYC. TRUONG\n- Lưu: VT, KT.\n\nLê Văn Khoát");
        let both = vec![(Tl, "TỔNG CỤC TRƯỞNG".to_owned()), (Kt, "CYC. TRUONG".to_owned())];
        assert_eq!(chain, (both, None, list("Như trên")));
        // The tone of the family name is lost.
        let name = closed("Nơi nhận: CHỦ TỊCH\n- Sở Nội vụ;\n- Sở Y tế; Nguyên Văn Khoát\n- Lưu: VT, KT.");
        assert_eq!(name.signatures.first().and_then(|one| one.name.as_deref()), Some("Nguyên Văn Khoát"));
    }

    #[test]
    fn strokes_and_a_full_stop_are_no_part_of_a_name_below_the_file_copy() {
        let list = "Nơi nhận:\n- Như trên;\n- Lưu: VT, KT.";
        for lines in ["——Lê Văn Khoát", "\nLê Văn Khoát."] {
            let document = closed(&format!("{list}\n{lines}"));
            assert_eq!(
                document.signatures.first().and_then(|one| one.name.as_deref()),
                Some("Lê Văn Khoát"),
                "{lines}"
            );
            assert_eq!(document.distribution.len(), 2, "{lines}");
        }
    }

    #[test]
    fn a_remark_below_the_file_copy_and_a_place_behind_an_entry_are_no_names() {
        let signer = |closing: &str| closed(closing).signatures.first().and_then(|one| one.name.clone());
        for list in ["- Sở Nội vụ;\n- Lưu: VT.\n* Thông Tin Liên Hệ", "- Sở Nội vụ; Nguyên Khê Đông Anh\n- Lưu: VT."]
        {
            let name = signer(&format!("CHỦ TỊCH\n\nNơi nhận:\n{list}\n\nLê Văn Khoát"));
            assert_eq!(name.as_deref(), Some("Lê Văn Khoát"), "{list}");
        }
    }

    #[test]
    fn what_stands_below_the_file_copy_without_a_list_marker_is_no_entry() {
        let list = "Nơi nhận:\n- Như trên;\n- Lưu: VT, KT.\nWebsite Sở Thủy sản: Attp:/thuysan.dongxa.vn\n\nCHỦ TỊCH\n\nLê Văn Khoát";
        assert_eq!(entries(list), ["Như trên", "Lưu: VT, KT"]);
    }

    #[test]
    fn offices_that_a_converter_joined_stand_below_each_other() {
        use AuthorityCode::{Kt, Tm, Tuq};
        let name = Some("Lê Văn Khoát".to_owned());
        let read = signed("TM. ỦY BAN THƯỜNG VỤ QUỐC HỘICHỦ TỊCH\nLê Văn Khoát");
        let assembly = vec![(Tm, "ỦY BAN THƯỜNG VỤ QUỐC HỘI".to_owned())];
        assert_eq!(read, (assembly, Some("CHỦ TỊCH".to_owned()), name.clone()));
        let read = signed("TM. CHÍNH PHỦKT. THỦ TƯỚNGPHÓ THỦ TƯỚNG(Đã ký)Lê Văn Khoát");
        let government = vec![(Tm, "CHÍNH PHỦ".to_owned()), (Kt, "THỦ TƯỚNG".to_owned())];
        assert_eq!(read, (government, Some("PHÓ THỦ TƯỚNG".to_owned()), name.clone()));
        let read = signed("TUQ. CỤC TRƯỞNG\nTRƯỞNG PHÒNG\nLê Văn Khoát");
        assert_eq!(read, (vec![(Tuq, "CỤC TRƯỞNG".to_owned())], Some("TRƯỞNG PHÒNG".to_owned()), name));
        assert_eq!(signed("**CHỦ\nTỊCH**\nLê Văn Khoát").1.as_deref(), Some("CHỦ TỊCH"));
    }

    #[test]
    fn the_entries_of_a_list_stand_together_whatever_parts_them() {
        let bodies =
            ["Như trên", "Sở Nội vụ", "Sở Y tế", "Kho bạc tỉnh", "Tòa án tỉnh", "Viện kiểm sát tỉnh", "Ban Dân tộc"];
        let bodies = bodies.iter().chain(&[
            "Hội Nông dân tỉnh",
            "Hội Làm vườn tỉnh",
            "Báo Đồng Xa",
            "Đài Đồng Xa",
            "Lưu: VT, KT",
        ]);
        let bodies: Vec<String> = bodies.map(|body| (*body).to_owned()).collect();
        let below = "\n\nPHỤ LỤC\nDANH SÁCH BẾN ĐÒ\n\n1. Bến Gỗ.\n2. Bến Đá.";
        let apart = format!("Nơi nhận:\n\n- {};{below}", bodies.join(";\n\n- "));
        assert_eq!(entries(&apart), bodies);
        // Converters write what stood in a cell on one line.
        let cell = format!("|\n- {}. |\nTM. ỦY BAN NHÂN DÂN\nLê Văn Khoát", bodies.join("; - "));
        assert_eq!(entries(&cell), bodies);
    }

    #[test]
    fn the_author_of_an_article_signs_nothing() {
        let article = "KHÁNH THÀNH BẾN ĐÒ\nSáng 18/6, huyện Sông Con khánh thành bến đò theo Quyết định số 12/QĐ-UBND.\n\nLê Văn \
                       Khoát\nBáo Đồng Xa\n";
        assert!(parse(article).signatures.is_empty());
    }

    #[test]
    fn small_letters_of_the_stamp_behind_an_office_go() {
        let (authorities, ..) = signed("TL. TỔNG GIÁM ĐỐC wh\nTRƯỞNG BAN\nLê Văn Khoát");
        assert_eq!(authorities, [(AuthorityCode::Tl, "TỔNG GIÁM ĐỐC".to_owned())]);
    }

    #[test]
    fn words_of_the_seal_are_no_part_of_the_office() {
        assert_eq!(signed("KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nTỈNH ĐỒNG XA\nLê Văn Khoát").1.as_deref(), Some("THỨ TRƯỞNG"));
        let sealed = "TM. BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nHUYỆN\nỦY\nBẾN GỖ HẠ\nLê Văn Khoát";
        assert_eq!(signed(sealed).1.as_deref(), Some("PHÓ BÍ THƯ"));
        for lines in
            ["KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nỦY BAN\nNHÂN DÂN\nLê Văn Khoát", "PHÓ CHỦ TỊCH\n\nSỞ\nNỘI VỤ\nLê Văn Khoát"]
        {
            let (_, position, name) = signed(lines);
            assert_eq!((position.as_deref(), name.as_deref()), (Some("PHÓ CHỦ TỊCH"), Some("Lê Văn Khoát")), "{lines}");
        }
    }

    #[test]
    fn a_name_is_one_however_it_is_set() {
        for (lines, name) in [
            ("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nĐÀO MỸ", "ĐÀO MỸ"),
            ("TM. BAN THƯỜNG VỤ\nTRẦN CẨM TÚ ANH", "TRẦN CẨM TÚ ANH"),
            ("CHỦ TỊCH\n\n~ Lê Văn Khoát", "Lê Văn Khoát"),
            ("CHỦ TỊCH\n\nLê Văn Khoát .", "Lê Văn Khoát"),
            ("CHỦ TỊCH\n(Đã ký) **Lê Văn Khoát**", "Lê Văn Khoát"),
            ("CHỦ TỊCH\nĐã ký: LÊ VĂN KHOÁT", "LÊ VĂN KHOÁT"),
            ("Giám đốc\n\nLê Văn Khoát", "Lê Văn Khoát"),
        ] {
            assert_eq!(signed(lines).2.as_deref(), Some(name), "{lines}");
        }
        for torn in ["CHỦ TỊCH\n\nLê Trườn|g Khoát", "CHỦ TỊCH\n\nDoãn Thạch B àn"] {
            let signatures = closed(torn).signatures.clone();
            assert!(signatures.iter().all(|one| one.name.is_none() || one.confidence.percent() <= 70), "{torn}");
        }
        let cut = closed("CHỦ TỊCH\n\nLê Văn\nKhoát").signatures.clone();
        assert!(cut.iter().all(|signature| signature.confidence.percent() <= 70), "{cut:?}");
    }

    #[test]
    fn a_name_of_two_words_ends_the_line_of_an_entry_where_a_signature_waits_for_it() {
        let list = "Nơi nhận: KT. CHỦ TỊCH\n- Như trên; PHÓ CHỦ TỊCH\n- Sở Nội vụ; Đào Mỹ\n- Lưu: VT, KT.";
        assert_eq!(entries(list), ["Như trên", "Sở Nội vụ", "Lưu: VT, KT"]);
        assert_eq!(closed(list).signatures.first().and_then(|one| one.name.as_deref()), Some("Đào Mỹ"));
    }

    #[test]
    fn a_name_in_capitals_stands_directly_below_or_beside_the_file_copy() {
        for end in [
            "- Lưu: VT, KT. Ñ\nLÊ THỊ KHOÁT",
            "- Lưu VP/TU.                      LÊ THỊ KHOÁT",
            "- Lưu (VT)\n(Ấn ký)\nLÊ THỊ KHOÁT",
        ] {
            let list = format!("Nơi nhận: KT. CHỦ TỊCH\n- Như trên; PHÓ CHỦ TỊCH\n{end}\n");
            let signature = &closed(&list).signatures[0];
            assert_eq!(signature.position.as_deref(), Some("PHÓ CHỦ TỊCH"), "{end}");
            assert_eq!(signature.name.as_deref(), Some("LÊ THỊ KHOÁT"), "{end}");
        }
    }

    #[test]
    fn words_in_capitals_beside_the_file_copy_go_on_with_the_office_where_a_name_stands_below() {
        let list = "Nơi nhận:                    HIỆU TRƯỞNG\n- Như Điều 2;                TRƯỜNG TIỂU HỌC\n- Lưu: VT.                   \
                    NGUYỄN VĂN TRỖI\n\n                             Lê Văn Khoát";
        let signatures = &closed(list).signatures;
        assert_eq!((signatures.len(), signatures[0].name.as_deref()), (1, Some("Lê Văn Khoát")));
    }

    #[test]
    fn figures_with_a_letter_before_an_office_are_debris() {
        assert_eq!(signed("KT. CỤC TRƯỞNG\n1Ó CỤC TRƯỞNG\n\nLê Văn Khoát").1.as_deref(), Some("1Ó CỤC TRƯỞNG"));
        let (_, position, name) = signed("TM. BAN THƯỜNG VỤ\n1O7 CHỦ TỊCH\n\nLê Văn Khoát");
        assert_eq!((position.as_deref(), name.as_deref()), (Some("CHỦ TỊCH"), Some("Lê Văn Khoát")));
    }

    #[test]
    fn dots_of_an_abbreviation_part_no_entry_from_an_office_beside_it() {
        let list = "Nơi nhận: T/L BAN THƯỜNG VỤ\n- Như kính gửi, K/T CHÁNH VĂN PHÒNG\n- T.T HU (B/c), PHÓ VĂN PHÒNG\n- Lưu VP.\n\nLê Văn Khoát";
        assert_eq!(entries(list), ["Như kính gửi", "T.T HU", "Lưu VP"]);
        assert_eq!(closed(list).signatures[0].position.as_deref(), Some("PHÓ VĂN PHÒNG"));
    }

    #[test]
    fn what_of_the_signature_stands_behind_an_entry_is_none_of_its_words() {
        for line in [
            "- Như trên; KT. VỤ TRƯỞI H — UOC TE",
            "- Như trên; KT. CỤC Te ‘ONG CỤC BẢN ĐỒ",
            "- Như trên;f „ PHO pes CUC TRUONG",
            "- Như trên; =e eee",
            "- Như trên; = pe :",
        ] {
            let list = format!("Nơi nhận: TL. TỔNG CỤC TRƯỞNG\n{line}\n- Sở Nội vụ;\n- Lưu: VT, KT.\n\nLê Văn Khoát");
            assert_eq!(entries(&list), ["Như trên", "Sở Nội vụ", "Lưu: VT, KT"], "{line}");
        }
    }

    #[test]
    fn what_recognition_made_of_seal_and_pen_beside_the_list_is_no_entry() {
        for line in [
            "- Sở Nội vụ; * HUYỆN *",
            "- Sở Nội vụ; =IỂẾ... ..2JAÀV",
            "- Sở Nội vụ, É",
            "- Sở Nội vụ; 2 ©",
            "- Sở Nội vụ;      + xế)   _.⁄2",
            "- Sở Nội vụ;               | =l&  #  à:",
            "- Sở Nội vụ;               SÀN: ƑHÓ CHỦ TỊCH",
        ] {
            let list = format!("Nơi nhận:      CHỦ TỊCH\n- Như trên;\n{line}\n- Lưu: VT, KT. ˆ Q~\n\nLê Văn Khoát");
            assert_eq!(entries(&list), ["Như trên", "Sở Nội vụ", "Lưu: VT, KT"], "{line}");
        }
        let list = "Nơi nhận:\n- Như trên;\n- Lưu: VT, KT(h12). SỞ\nNỘI VỤ\n\nGIÁM ĐỐC\n\nLê Văn Khoát";
        assert_eq!(entries(list), ["Như trên", "Lưu: VT, KT(h12)"]);
        for whole in ["Báo Bến Gỗ; Đài Truyền thanh", "Các tổ A, B", "Các chi bộ 1, 2, 3"] {
            assert_eq!(entries(&format!("Nơi nhận:\n- {whole};\n- Lưu: VT.")), [whole, "Lưu: VT"]);
        }
    }

    #[test]
    fn the_file_copy_is_an_entry_without_a_list_marker_too() {
        let list =
            "Nơi nhận:\n- Như trên,\n- Các chi bộ trực thuộc,\nLưu Văn phòng Huyện ủy.\n\nBÍ THƯ\n\nLưu Văn Khoát";
        assert_eq!(entries(list), ["Như trên", "Các chi bộ trực thuộc", "Lưu Văn phòng Huyện ủy"]);
        assert_eq!(closed(list).signatures.first().and_then(|one| one.name.as_deref()), Some("Lưu Văn Khoát"));
    }

    #[test]
    fn an_entry_goes_on_beside_the_column_of_the_signature() {
        let list = "Nơi nhận:                       BỘ TRƯỞNG\n- Các Bộ, cơ quan\n  thuộc Chính phủ,              (đã ký)\n- Công \
                    báo,                    Lê Văn Khoát\n- Lưu: VT.";
        assert_eq!(entries(list), ["Các Bộ, cơ quan thuộc Chính phủ", "Công báo", "Lưu: VT"]);
        assert_eq!(closed(list).signatures.first().and_then(|one| one.name.as_deref()), Some("Lê Văn Khoát"));
    }

    #[test]
    fn who_signs_below_for_having_received_it_is_no_signer() {
        let closing = "Nơi nhận:\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Văn Khoát\n\nĐã giao cho ông Bế Văn Sung.\n\nNGƯỜI NHẬN \
                       QUYẾT ĐỊNH\n(Ký, ghi rõ họ và tên)\n";
        assert_eq!(closed(closing).signatures.len(), 1);
    }

    #[test]
    fn a_position_whose_mark_was_lost_is_no_name() {
        let (_, position, name) = signed("CHU TỊCH UBND TINH\n\nLê Văn Khoát");
        assert_eq!((position.as_deref(), name.as_deref()), (Some("CHU TỊCH UBND TINH"), Some("Lê Văn Khoát")));
        let alone = closed("Nơi nhận:\n- Như trên;\n- Lưu: VT.      CHU TỊCH UBND TINH");
        assert!(alone.signatures.iter().all(|one| one.name.is_none()));
    }

    #[test]
    fn a_name_that_the_signing_software_wraps_is_no_second_one() {
        let printed =
            "CHỦ TỊCH\n\nDigitally signed by Lê Văn\nHữu Khoát\nDate: 2031.10.14 16:20:05\n+07'00'\nLê Văn Hữu Khoát";
        assert_eq!(signed(printed).2.as_deref(), Some("Lê Văn Hữu Khoát"));
    }

    #[test]
    fn the_union_of_a_school_is_whom_its_secretary_signs_for() {
        for lines in ["TM. BAN THƯỜNG VỤ\nĐOÀN TRƯỜNG\nBÍ THƯ", "TM. BAN THƯỜNG VỤ ĐOÀN TRƯỜNG\nBÍ THƯ"]
        {
            let (authorities, position, _) = signed(&format!("{lines}\n\nLê Văn Khoát"));
            assert_eq!(authorities, [(AuthorityCode::Tm, "BAN THƯỜNG VỤ ĐOÀN TRƯỜNG".to_owned())], "{lines}");
            assert_eq!(position.as_deref(), Some("BÍ THƯ"), "{lines}");
        }
    }

    #[test]
    fn a_signer_is_no_entry_and_no_place_a_signer() {
        let name = |closing: &str| closed(closing).signatures.first().and_then(|one| one.name.clone());
        for (list, signer) in [
            (
                "Nơi nhận: KT. BỘ TRƯỞNG\n- Các sở, THỨ TRƯỞNG\ncác chi cục, Cao Văn Khoát\nkho bạc;\n- Lưu: VT, KT.",
                "Cao Văn Khoát",
            ),
            ("Nơi nhận: KT. BỘ TRƯỞNG\n- Các sở; THỨ TRƯỞNG\n- Lưu: VT, KT.\t\t\tCông Văn Khoát", "Công Văn Khoát"),
            ("Nơi nhận:\n- Các sở;\n- Lưu: VT, KT.\n\nĐoàn Văn Khoát", "Đoàn Văn Khoát"),
            ("Nơi nhận: KT. BỘ TRƯỞNG\n- Các sở; THỨ TRƯỞNG\n- Lưu: VT, KT. ` guyễn Văn Khoát", "guyễn Văn Khoát"),
        ] {
            assert_eq!(name(list).as_deref(), Some(signer), "{list}");
            assert!(!entries(list).iter().any(|entry| entry.contains("Khoát")), "{list}");
        }
        let list = "Nơi nhận: KT. BỘ TRƯỞNG\n- Các sở; THỨ TRƯỞNG\n- Chi cục TP. Hà Nội:\n- Lưu: VT, KT.";
        assert_eq!(name(list), None);
    }

    #[test]
    fn signers_side_by_side_are_told_apart_where_one_blank_parts_them() {
        /// For whom, in which position and who signs; what was not read is empty.
        fn sides(closing: &str) -> Vec<[String; 3]> {
            let document = closed(closing);
            let side = |one: &crate::Signature| {
                let whom = one.authorities.iter().filter_map(|authority| authority.principal.clone());
                [
                    whom.collect::<Vec<_>>().join(" | "),
                    one.position.clone().unwrap_or_default(),
                    one.name.clone().unwrap_or_default(),
                ]
            };
            document.signatures.iter().map(side).collect()
        }
        let names = "Lê Văn Khoát Trần Thị Mến";
        for (offices, left, right) in [
            (
                "KT. BỘ TRƯỞNG KT. BỘ TRƯỞNG\nBỘ NỘI VỤ BỘ TÀI CHÍNH\nTHỨ TRƯỞNG THỨ TRƯỞNG",
                ["BỘ TRƯỞNG BỘ NỘI VỤ", "THỨ TRƯỞNG"],
                ["BỘ TRƯỞNG BỘ TÀI CHÍNH", "THỨ TRƯỞNG"],
            ),
            (
                "KT. BỘ TRƯỞNG     KT. BỘ TRƯỞNG\nBỘ NỘI VỤ        BỘ TÀI CHÍNH\nTHỨ TRƯỞNG       THỨ TRƯỞNG",
                ["BỘ TRƯỞNG BỘ NỘI VỤ", "THỨ TRƯỞNG"],
                ["BỘ TRƯỞNG BỘ TÀI CHÍNH", "THỨ TRƯỞNG"],
            ),
            ("KT. CỤC TRƯỞNG GIÁM ĐỐC\nPHÓ CỤC TRƯỞNG", ["CỤC TRƯỞNG", "PHÓ CỤC TRƯỞNG"], ["", "GIÁM ĐỐC"]),
            (
                "KT. BỘ TRƯỞNG\t\t\tKT. BỘ TRƯỞNG\nBỘ TÀI CHÍNH\t\t\tBỘ NÔNG NGHIỆP\nTHỨ TRƯỞNG\t\t\tVÀ PHÁT TRIỂN ĐÊ \
                 ĐIỀU\n\t\t\t\tTHỨ TRƯỞNG",
                ["BỘ TRƯỞNG BỘ TÀI CHÍNH", "THỨ TRƯỞNG"],
                ["BỘ TRƯỞNG BỘ NÔNG NGHIỆP VÀ PHÁT TRIỂN ĐÊ ĐIỀU", "THỨ TRƯỞNG"],
            ),
            ("GIÁM ĐỐC KT. CỤC TRƯỞNG\nPHÓ CỤC TRƯỞNG", ["", "GIÁM ĐỐC"], ["CỤC TRƯỞNG", "PHÓ CỤC TRƯỞNG"]),
            ("THƯ KÝ CHỦ TỌA", ["", "THƯ KÝ"], ["", "CHỦ TỌA"]),
            ("ĐẠI DIỆN BÊN A ĐẠI DIỆN BÊN B\nGIÁM ĐỐC HIỆU TRƯỞNG", ["", "GIÁM ĐỐC"], ["", "HIỆU TRƯỞNG"]),
        ] {
            let left = [left[0], left[1], "Lê Văn Khoát"].map(str::to_owned);
            let right = [right[0], right[1], "Trần Thị Mến"].map(str::to_owned);
            assert_eq!(sides(&format!("{offices}\n\n{names}")), [left, right], "{offices}");
        }
        let listed = "Nơi nhận: KT. BỘ TRƯỞNG KT. BỘ TRƯỞNG\n- Như trên; THỨ TRƯỞNG THỨ TRƯỞNG\n- Lưu: VT.\n\n";
        let both = ["Lê Văn Khoát", "Trần Thị Mến"].map(|name| ["BỘ TRƯỞNG", "THỨ TRƯỞNG", name].map(str::to_owned));
        assert_eq!(sides(&format!("{listed}{names}")), both);
        let three = "KT. BỘ TRƯỞNG KT. BỘ TRƯỞNG KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG THỨ TRƯỞNG THỨ TRƯỞNG\n\nLê Văn Khoát Trần Thị Mến Phạm Văn Sung";
        assert_eq!(sides(three).len(), 3);
        // One signer may sign for two, one for the other.
        let chain = "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Văn Khoát";
        assert_eq!(sides(chain), [["ỦY BAN NHÂN DÂN | CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Văn Khoát"].map(str::to_owned)]);
    }

    #[test]
    fn an_office_in_small_letters_stands_directly_above_its_signer() {
        let signer = |closing: &str| {
            let document = closed(closing);
            let one = document.signatures.first().cloned().unwrap_or_default();
            (one.position.unwrap_or_default(), one.name.unwrap_or_default())
        };
        let read = |office: &str| (office.to_owned(), "Lê Văn Khoát".to_owned());
        assert_eq!(signer("Bộ trưởng\n(Đã ký)\nLê Văn Khoát"), read("Bộ trưởng"));
        assert_eq!(signer("Chủ tịch Quốc hội\n\nLê Văn Khoát"), read("Chủ tịch Quốc hội"));
        let long = "Giám đốc Sở Thủy sản tỉnh An Phú";
        assert_eq!(signer(&format!("{long}\n(Đã ký)\nLê Văn Khoát")), read(long));
        // The end of a paragraph is no office.
        assert_eq!(signer("Nơi nhận bản chính là Văn phòng của\nGiám đốc\n\nLê Văn Khoát"), read(""));
    }

    #[test]
    fn a_stage_direction_behind_an_office_or_a_name_is_none_of_it() {
        for (closing, position) in [
            ("GIÁM ĐỐC (Đã ký)\n\nLê Văn Khoát", "GIÁM ĐỐC"),
            ("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC (đã ký, đóng dấu)\n\nLê Văn Khoát", "PHÓ GIÁM ĐỐC"),
            ("Giám đốc (Đã ký): Lê Văn Khoát", "Giám đốc"),
            ("GIÁM ĐỐC\nLê Văn Khoát (đã ký)", "GIÁM ĐỐC"),
        ] {
            let one = closed(closing).signatures.first().cloned().unwrap_or_default();
            assert_eq!(
                (one.position.as_deref(), one.name.as_deref()),
                (Some(position), Some("Lê Văn Khoát")),
                "{closing}"
            );
        }
        let list = "Nơi nhận:\n- Các hợp đồng (đã ký năm 2031);\n- Lưu: VT, KT (đã ký).\n\nGIÁM ĐỐC\n\nLê Văn Khoát";
        assert_eq!(entries(list), ["Các hợp đồng (đã ký năm 2031)", "Lưu: VT, KT"]);
    }

    #[test]
    fn a_stage_direction_proves_an_office_and_no_scrap() {
        let read = |closing: &str| {
            let document = closed(closing);
            let codes: Vec<_> = document.diagnostics.iter().map(|one| one.code.name()).collect();
            let signatures = document.signatures.iter();
            let read: Vec<_> =
                signatures.map(|one| format!("{:?} {:?}", one.position.as_deref(), one.name.as_deref())).collect();
            (read.join("; "), codes.join(" "))
        };
        let both = r#"Some("CHỦ BẾN") Some("Lê Văn Khoát"); Some("NGƯỜI LẬP BIÊN BẢN") Some("Trần Thị Mến")"#;
        let closing = "CHỦ BẾN\n(Ký tên)\n\nLê Văn Khoát\n\nNGƯỜI LẬP BIÊN BẢN\n(Ký tên)\n\nTrần Thị Mến";
        assert_eq!(read(closing), (both.to_owned(), String::new()));
        let one = r#"Some("BỘ TRƯỞNG") Some("Lê Văn Khoát")"#;
        assert_eq!(read("BỘ TRƯỞNG\n\nQUYẾTĐỊNH\n(Đã ký)\nLê Văn Khoát").0, one);
        assert_eq!(read("`BỘ TRƯỞNG\n(Đã ký)\nLê Văn Khoát"), (one.to_owned(), String::new()));
    }

    #[test]
    fn as_many_names_as_positions_below_each_other_are_those_of_their_holders() {
        let document = closed("THƯ KÝ\n\nCHỦ TỌA\n\nLê Văn Khoát\n\nTrần Thị Mến");
        let read: Vec<_> =
            document.signatures.iter().map(|one| (one.position.as_deref(), one.name.as_deref())).collect();
        assert_eq!(read, [(Some("THƯ KÝ"), Some("Lê Văn Khoát")), (Some("CHỦ TỌA"), Some("Trần Thị Mến"))]);
    }

    #[test]
    fn an_office_goes_on_below_an_entry_of_the_other_column() {
        let list = "TUQ. CHỦ TỊCH\nNơi nhận:\nTRƯỞNG PHÒNG KẾ HOẠCH\n- Như trên;\nVÀ QUẢN LÝ BẾN ĐÒ\n- Lưu: VT, KT.\n\nLê Văn Khoát";
        let signature = closed(list).signatures.first().cloned();
        assert_eq!(signature.and_then(|one| one.position).as_deref(), Some("TRƯỞNG PHÒNG KẾ HOẠCH VÀ QUẢN LÝ BẾN ĐÒ"));
    }

    #[test]
    fn entries_go_on_over_the_ends_of_lines() {
        for (lines, entry) in [
            ("- CT, PCT UBND TP (1A,\n1G);\n- Lưu: VT.", "CT, PCT UBND TP (1A, 1G)"),
            ("- Cổng Thông tin điện tử\nBộ GDĐT;\n- Lưu: VT.", "Cổng Thông tin điện tử Bộ GDĐT"),
            ("- Lưu Văn phòng Trung\nương Đảng.", "Lưu Văn phòng Trung ương Đảng"),
            ("- Lưu: VT, VP (Nguyễn\nBằng Thắng).", "Lưu: VT, VP (Nguyễn Bằng Thắng)"),
            ("- Lưu: VT; TTr (3b).", "Lưu: VT; TTr (3b)"),
            ("- Lưu Văn phòng Đảng ủy,\nTHƯỜNG TRỰC ĐẢNG ỦY", "Lưu Văn phòng Đảng ủy"),
            ("-‹ Sở Nội vụ: - Lưu: VT.", "Sở Nội vụ"),
        ] {
            let read = entries(&format!("Nơi nhận:\n- Như trên;\n{lines}\n\nCHỦ TỊCH\n\nLê Văn Khoát"));
            assert_eq!(read.get(1).map(String::as_str), Some(entry), "{lines}");
        }
    }

    #[test]
    fn a_blank_line_between_any_two_lines_parts_nothing() {
        let spaced = "Nơi nhận:\n\n- Như trên;\n\n- Lưu: VT.\n\nTM. ỦY BAN\n\nNHÂN DÂN\n\nCHỦ TỊCH\n\nLê Văn Khoát";
        let signatures = closed(spaced).signatures.clone();
        let principal = |one: &crate::Signature| one.authorities.first().and_then(|one| one.principal.clone());
        let read: Vec<_> = signatures.iter().map(|one| (principal(one), one.position.as_deref())).collect();
        assert_eq!(read, [(Some("ỦY BAN NHÂN DÂN".to_owned()), Some("CHỦ TỊCH"))]);
    }

    #[test]
    fn a_tab_parts_a_list_marker_from_its_entry() {
        let tabs = "Nơi nhận:\n-\tCác đồng chí Ủy viên\nBan Chấp hành;\n-\tLưu: VT.\n\nCHỦ TỊCH\n\nLê Văn Khoát";
        assert_eq!(entries(tabs), ["Các đồng chí Ủy viên Ban Chấp hành", "Lưu: VT"]);
    }

    #[test]
    fn a_row_of_a_table_holds_a_whole_closing() {
        for row in [
            "| **Nơi nhận:**<br>- Như trên;<br>- Lưu: VT, KT. | **TL. CHỦ TỊCH**<br>**KT. CHÁNH VĂN PHÒNG**<br>**PHÓ CHÁNH VĂN \
             PHÒNG**<br><br>**Lê Văn Khoát** |\n|---|---|",
            "| Nơi nhận: - Như trên; - Lưu: VT, KT. | TL. CHỦ TỊCH KT. CHÁNH VĂN PHÒNG PHÓ CHÁNH VĂN PHÒNG Lê Văn Khoát |",
            "| ***Nơi nhận:*** - Như trên; - Lưu: VT, KT. | **TL. CHỦ TỊCH** **KT. CHÁNH VĂN PHÒNG** **PHÓ CHÁNH VĂN PHÒNG** **Lê \
             Văn Khoát** |\n|---|---|",
        ] {
            assert_eq!(entries(row), ["Như trên", "Lưu: VT, KT"]);
            let signatures = closed(row).signatures.clone();
            let read: Vec<_> = signatures
                .iter()
                .map(|one| (one.authorities.len(), one.position.as_deref(), one.name.as_deref()))
                .collect();
            assert_eq!(read, [(2, Some("PHÓ CHÁNH VĂN PHÒNG"), Some("Lê Văn Khoát"))], "{row}");
        }
    }

    #[test]
    fn entries_without_markers_stand_between_the_lines_of_a_signature() {
        let list =
            "Nơi nhận:\nTM. ỦY BAN NHÂN DÂN\nNhư trên;\nVPUB: CVP, PCVP (VX), KTTH;\nCHỦ TỊCH\nLưu: VT.\nLê Văn Khoát";
        assert_eq!(entries(list), ["Như trên", "VPUB: CVP, PCVP (VX), KTTH", "Lưu: VT"]);
        let tabs =
            "Nơi nhận:\tKT. CHỦ TỊCH\n-\tNhư trên;\tPHÓ CHỦ TỊCH\n-\tVPUB: CVP, PCVP;\n-\tLưu: VT.\n\nLê Văn Khoát";
        assert_eq!(entries(tabs), ["Như trên", "VPUB: CVP, PCVP", "Lưu: VT"]);
    }
}
