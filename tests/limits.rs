//! The limits of a parser hold.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

use vanban::{Code, Error, Node, NodeKind, Parser};

#[test]
fn a_text_beyond_the_limit_gives_a_document_that_says_so() {
    let doc = Parser::new().max_bytes(10).parse("Số: 12/QĐ-UBND");
    assert_eq!(doc.diagnostics.iter().map(|diagnostic| diagnostic.code).collect::<Vec<_>>(), [Code::TextTooLong]);
    assert!(doc.number().is_none() && doc.body.is_empty());
}

#[test]
fn bytes_beyond_the_limit_are_an_error_that_names_both_lengths() {
    let error = Parser::new().max_bytes(10).parse_bytes("Số: 12/QĐ-UBND".as_bytes()).unwrap_err();
    assert!(matches!(error, Error::TooLarge { bytes: 17, limit: 10 }), "{error}");
}

#[test]
fn a_text_of_just_the_limit_is_read() {
    let text = "Điều 1. Mở một lớp học.\n";
    let doc = Parser::new().max_bytes(text.len() as u64).parse(text);
    assert_eq!(doc.body.len(), 1);
}

#[test]
fn diagnostics_beyond_the_limit_are_counted_in_one_more() {
    let text = "Điều l. Một.\nĐiều 2. Hai.\nĐiêu 3. Ba.\nĐiều 4, Bốn.\nĐiều S. Năm.\n";
    let all = vanban::parse(text).diagnostics.len();
    assert!(all > 1, "the text gives {all} diagnostics");
    let capped = Parser::new().max_diagnostics(1).parse(text);
    assert_eq!(capped.diagnostics.len(), 2);
    assert_eq!(capped.diagnostics[1].code, Code::DiagnosticsCapped);
    assert_eq!(capped.diagnostics[1].found.as_deref(), Some((all - 1).to_string().as_str()));
}

#[test]
fn a_text_of_nothing_but_faults_bears_a_thousand_diagnostics_and_their_count() {
    let article = |n| format!("Điều {n}. Theo Quyết định số {n}/QD-UBND ngày 5/3/2031.\n");
    let doc = vanban::parse(&(1..=3_000).map(article).collect::<String>());
    assert_eq!(doc.diagnostics.len(), 1_001);
    let last = doc.diagnostics.last().unwrap();
    assert_eq!(last.code, Code::DiagnosticsCapped);
    assert!(last.found.as_deref().unwrap().parse::<usize>().unwrap() >= 1_900, "{last:?}");
}

#[test]
fn json_that_does_not_follow_the_contract_is_an_error() {
    for json in ["", "[]", "{}", "{\"schema\": \"vanban/2\"}"] {
        assert!(matches!(vanban::Document::from_json(json), Err(Error::Json(_))), "{json}");
    }
}

#[test]
fn keys_that_a_later_version_adds_are_passed_over() {
    let json = vanban::parse("Điều 1. Mở một lớp học.\n").to_json().unwrap();
    let later = json.replacen('{', "{\"added\":[1],", 1);
    assert_eq!(vanban::Document::from_json(&later).unwrap().to_json().unwrap(), json);
}

/// The most chapters, articles of a chapter, clauses of an article and points of a clause in a generated law.
const CHAPTERS: usize = 30;
const ARTICLES: usize = 30;
const CLAUSES: usize = 8;
const POINTS: [&str; 6] = ["a", "b", "c", "d", "đ", "e"];
/// What a clause says, wrapped as pages are.
const SAID: &str = "Chủ bến đò ghi số người qua bến vào sổ của bến, trong sổ nêu rõ giờ đi, giờ\n\
                    đến và tên người chèo đò; sổ được giữ tại bến ít nhất năm năm";

fn roman(number: usize) -> String {
    let (tens, ones) = (number / 10, number % 10);
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][ones];
    "X".repeat(tens) + ones
}

/// A law of several megabytes, of which every label is known.
fn law() -> String {
    let mut text = String::from(
        "QUỐC HỘI\nLuật số: 77/2031/QH17\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nLUẬT\nBẾN ĐÒ\n\n\
         Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;\nQuốc hội ban hành Luật Bến đò.\n\n",
    );
    for chapter in 1..=CHAPTERS {
        text.push_str(&format!("Chương {}\nBẾN ĐÒ LOẠI {chapter}\n", roman(chapter)));
        for article in 1..=ARTICLES {
            text.push_str(&format!("Điều {}. Sổ của bến đò\n", (chapter - 1) * ARTICLES + article));
            for clause in 1..=CLAUSES {
                text.push_str(&format!("{clause}. {SAID}, gồm có:\n"));
                for (at, point) in POINTS.iter().enumerate() {
                    let end = if at + 1 == POINTS.len() { '.' } else { ';' };
                    text.push_str(&format!("{point}) {SAID}{end}\n"));
                }
            }
        }
    }
    text.push_str("\nLuật này được Quốc hội khóa XVII, kỳ họp thứ 3 thông qua ngày 12 tháng 6 năm 2031.\n\nCHỦ TỊCH QUỐC HỘI\nĐoàn Vĩnh Xuyên\n");
    text
}

fn label(node: &Node) -> &str {
    node.label.as_deref().unwrap_or_default()
}

#[test]
fn the_tree_of_several_megabytes_is_right_to_its_end() {
    let text = law();
    assert!(text.len() > 3_000_000, "{}", text.len());
    let doc = vanban::parse(&text);
    let said: String = SAID.split_whitespace().collect::<Vec<_>>().join(" ");
    let (chapters, end) = doc.body.split_at(CHAPTERS);
    for (at, chapter) in chapters.iter().enumerate() {
        assert_eq!((chapter.kind, label(chapter)), (NodeKind::Chapter, roman(at + 1).as_str()));
        assert_eq!(chapter.title.as_deref(), Some(format!("BẾN ĐÒ LOẠI {}", at + 1).as_str()));
        assert_eq!(chapter.children.len(), ARTICLES);
        for (in_chapter, article) in chapter.children.iter().enumerate() {
            let number = (at * ARTICLES + in_chapter + 1).to_string();
            assert_eq!((article.kind, label(article)), (NodeKind::Article, number.as_str()));
            assert_eq!(article.title.as_deref(), Some("Sổ của bến đò"));
            assert_eq!(article.children.len(), CLAUSES, "Điều {number}");
            for (in_article, clause) in article.children.iter().enumerate() {
                assert_eq!((clause.kind, label(clause)), (NodeKind::Clause, (in_article + 1).to_string().as_str()));
                assert_eq!(clause.text.as_deref(), Some(format!("{said}, gồm có:").as_str()));
                let points: Vec<&str> = clause.children.iter().map(label).collect();
                assert_eq!(points, POINTS, "khoản {} Điều {number}", label(clause));
            }
        }
    }
    assert!(matches!(end, [Node { kind: NodeKind::Paragraph, children, .. }] if children.is_empty()), "{end:?}");
    assert_eq!(doc.number.as_ref().unwrap().canonical, "77/2031/QH17");
    assert_eq!(doc.date.as_ref().unwrap().edtf, "2031-06-12");
    assert_eq!(doc.signatures[0].name.as_deref(), Some("Đoàn Vĩnh Xuyên"));
    assert!(doc.diagnostics.is_empty(), "{:?}", doc.diagnostics.first());
}

fn depth(nodes: &[Node]) -> usize {
    nodes.iter().map(|node| 1 + depth(&node.children)).max().unwrap_or(0)
}

#[test]
fn units_beyond_the_deepest_level_stand_side_by_side_and_none_is_lost() {
    let above = "Phần I\nMỘT\nChương I\nHAI\nMục 1\nBA\nTiểu mục 1\nBỐN\nĐiều 1. Việc:\n1. Việc:\na) Việc:\n1. Việc:\n1.1. Việc:\n1.1.1. Việc:\n\
                 1.1.1.1. Việc:\n1.1.1.1.1. Việc:\n- Việc:\n+ Việc:\n* Việc:\n• Việc:\n1) Việc:\na. Việc:\nA. Việc:\ni) Việc:\n\
                 (1) Việc:\n(a) Việc:\n(A) Việc:\nA) Việc:\n(i) Việc:\n";
    let text = format!("{above}{}", "(ii) Việc;\n".repeat(1_000));
    let doc = vanban::parse(&text);
    assert!(depth(&doc.body) <= 24, "{}", depth(&doc.body));
    let told = doc.diagnostics.iter().filter(|diagnostic| diagnostic.code == Code::DepthLimit).count();
    assert_eq!(told, 1);
    let words: usize = doc.walk().filter_map(Node::heading).map(|text| text.matches("Việc").count()).sum();
    assert_eq!(words, text.matches("Việc").count());
}
