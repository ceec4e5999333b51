//! Texts that try to make reading slow, large or wrong: each of any length, the same in every run.

#[allow(clippy::duplicate_mod, reason = "the soup of the tests has the same words")]
#[path = "../../tests/soup/words.rs"]
mod words;

/// What the memory may be at its peak: so many times the text, and what no text can do without.
const TIMES: usize = 48;
pub(crate) const FIXED: usize = 256 << 10;
/// What a line of its own may take beside: a text of lines of one letter is a tree of as many nodes.
const A_LINE: usize = 96;
/// What a citation may take beside, with its target.
const A_CITATION: usize = 2 << 10;
/// What a provision may take beside: a range stands for all that lie in it.
const A_PROVISION: usize = 16;

/// The memory that a text may take at the peak of its reading, with the document that comes out.
pub(crate) fn allowed_memory(text: &[u8], document: Option<&vanban::Document>) -> usize {
    let lines = text.iter().filter(|byte| matches!(byte, b'\n' | b'\r')).count();
    let citations = document.map_or(&[][..], |document| document.citations());
    let provisions: usize = citations.iter().map(|citation| citation.provisions.len()).sum();
    FIXED + TIMES * text.len() + A_LINE * lines + A_CITATION * citations.len() + A_PROVISION * provisions
}

/// A text that grows without end.
pub(crate) struct Case {
    /// Its name.
    pub(crate) name: String,
    rule: Rule,
    place: Place,
}

/// How a text grows.
#[derive(Clone)]
enum Rule {
    /// A piece again and again, with what stands between two.
    Again(&'static str, &'static str),
    /// Pieces that count.
    Counted(Counter),
    /// Openings up to the middle, then closings.
    Halves(&'static str, &'static str),
    /// Bytes of an encoding, or of none.
    Bytes(&'static [u8]),
}

/// Where in a document the text stands.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Alone,
    Body,
    Closing,
    /// Behind the first unit of the file copy, on its line.
    FileCopy,
    /// Below the mark of a copy.
    Copy,
    /// Below the national title of an attachment that has no heading.
    Attachment,
}

/// Every place, and how the name of a text says it.
const PLACES: &[(Place, &str)] = &[
    (Place::Alone, ""),
    (Place::Body, ", in a body"),
    (Place::Closing, ", in a closing"),
    (Place::FileCopy, ", in a file copy"),
    (Place::Copy, ", in a copy"),
    (Place::Attachment, ", in an attachment"),
];

impl Place {
    /// What stands above the text.
    fn above(self) -> &'static [&'static str] {
        match self {
            Self::Alone => &[],
            Self::Body => &[HEAD],
            Self::Closing => &[HEAD, CLOSING],
            Self::FileCopy => &[HEAD, CLOSING, FILE_COPY],
            Self::Copy => &[HEAD, CLOSING, FILE_COPY, SIGNATURE, COPY],
            Self::Attachment => &[HEAD, CLOSING, FILE_COPY, SIGNATURE, ATTACHMENT],
        }
    }
}

/// What stands before a text that stands in a body.
const HEAD: &str = "UBND TỈNH ĐỒNG XA\nSỞ THỦY SẢN\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n\
    Số: 418/QĐ-STS\n\nĐồng Xa, ngày 07 tháng 3 năm 2024\n\nQUYẾT ĐỊNH\nVề việc mở lớp\n\nGIÁM ĐỐC SỞ THỦY SẢN\n\n\
    Căn cứ Luật Thủy sản năm 2017;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Mở một lớp học.\n";
/// What stands between it and a text that stands in a closing.
const CLOSING: &str = "Điều 2. Chánh Văn phòng chịu trách nhiệm thi hành.\n\nNơi nhận:\n- Như trên;\n";

const FILE_COPY: &str = "- Lưu: VT, ";
const SIGNATURE: &str = "TS.\n\nGIÁM ĐỐC\n\nĐinh Quang Vọng\n\n";
const COPY: &str = "SAO LỤC\nSố: 31/SL-VP\n";
const ATTACHMENT: &str = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n";

/// The words that readers look for. Each is repeated on one line, and line by line.
#[rustfmt::skip]
const WORDS: &[&str] = &[
    "Căn cứ", "Điều", "Khoản", "điểm", "Luật", "Nghị định số", "Quyết định", "Số:", "ngày", "tháng", "năm", "Kính gửi:",
    "Nơi nhận:", "TM.", "KT. CHỦ TỊCH", "GIÁM ĐỐC", "V/v", "Về việc", "của", "và", "chủ trì,", "phối hợp với",
    "Sở Tài chính", "trước ngày 15/4/2025", "Phụ lục", "PHỤ LỤC", "kèm theo", "như sau:", "ỦY BAN NHÂN DÂN", "TỈNH",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "- Lưu: VT;", "QUYẾT ĐỊNH", "QUYẾT ĐỊNH:", "Chương", "này", "sửa đổi, bổ sung",
    "Nguyễn Văn A", "(đã ký)", "các các", "DỰ THẢO", "SAO Y", "Ban Thường vụ Tỉnh ủy", "theo", "đến", "từ", "Hiến pháp",
    "12/QĐ-UBND", "01/02/2020", "1234567890",
];

/// Runs of one character or mark.
#[rustfmt::skip]
const RUNS: &[(&str, &str)] = &[
    ("digits", "7"), ("dashes", "-"), ("slashes", "/"), ("letters of Roman numerals", "I"), ("points", "."), ("stars", "*"),
    ("underscores", "_"), ("hashes", "#"), ("pipes", "|"), ("tags", "<br>"), ("open tags", "<br"), ("letters", "a"),
    ("capitals", "A"), ("accented capitals", "Đ"), ("blanks", " "), ("tabs", "\t"), ("semicolons", ";"), ("quotes", "\""),
    ("opening quotes", "“"), ("opening brackets", "("), ("closing brackets", ")"), ("combining marks", "\u{301}"),
    ("decomposed letters", "e\u{302}\u{301}"), ("invisible characters", "\u{200B}"), ("byte order marks", "\u{FEFF}"),
    ("line ends", "\n"), ("carriage returns", "\r"), ("line ends of two bytes", "\r\n"), ("form feeds", "\u{C}"),
    ("faces", "😀"), ("no-break spaces", "\u{A0}"), ("line separators", "\u{2028}"), ("look-alikes", "Ð"),
];

/// Pieces of a line or more.
#[rustfmt::skip]
const PIECES: &[(&str, &str)] = &[
    ("one-letter lines", "a\n"), ("one-capital lines", "A\n"), ("one-digit lines", "1\n"), ("one-dash lines", "-\n"),
    ("deputies", " PHÓ A"), ("units of a file copy", "- Lưu: A(B) A(B) "), ("letters apart", "a "), ("capitals apart", "A B "), ("bullets", "- Việc.\n"), ("bullets in bullets", "- Việc:\n+ Phần:\n* Mục;\n"),
    ("the same number", "1. Việc.\n"), ("the same article", "Điều 1. Việc.\n"), ("points of a clause", "a) Việc;\n"),
    ("steps down", "1.\n1.1.\n1.1.1.\na)\n-\n+\n"), ("clauses with points", "1. Việc:\na) Một;\nb) Hai.\n"),
    ("provisions of the document at hand", "khoản 1 Điều này, "), ("ranges of articles", "từ Điều 1 đến Điều 99 Luật Đê điều, "),
    ("wide ranges of articles", "từ Điều 1 đến Điều 99999 Luật này, "), ("lists of points", "các điểm a, b, c, d, đ và e khoản 1, "),
    ("names of laws", "Luật Đất đai năm 2013, "), ("quotations", "“1. Đê.”\n"), ("quotations never closed", "như sau:\n“Điều 1. Đê\n"),
    ("roles that alternate", "Số: 1/QĐ-UBND\nNơi nhận:\nĐiều 1. Việc.\nTM. ỦY BAN NHÂN DÂN\nKính gửi: Sở A\nPHỤ LỤC I\n"),
    ("letterheads", "UBND TỈNH ĐỒNG XA\nSỞ THỦY SẢN\n\n"), ("addressees", "Kính gửi:\n- Sở Tài chính;\n"),
    ("signatures", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nĐinh Quang Vọng\n"), ("entries of a distribution", "- Sở Tài chính (để b/c);\n"),
    ("entries on one line", "- Sở Tài chính; "),
    ("entries behind commas", "- Như trên, - Các vụ A; b"), ("page marks", "- 5 -\n\n"), ("lines above page marks", "việc\n- 5 -\n\n"),
    ("rows of a table", "| 1 | Việc | Sở Tài chính |\n"), ("cells", "| a "),
    ("bases", "Căn cứ Luật Đê điều năm 2006;\n"),
    ("offices in three lines", "TL. CHỦ TỊCH\nCHÁNH VĂN\nPHÒNG\n"), ("offices with names", "PHÓ CHỦ TỊCH Lê Văn An\n"),
    ("laws amended and undone", "Luật số 1/2031/QH16 được sửa đổi bởi Luật số 2/2031/QH16 và Luật số 3/2032/QH16 hết hiệu lực, "),
    ("dates torn apart", "ngày 1 2/1 1/2031 "), ("laws behind a colon", "các Luật: Đê điều năm 2006, Đò ngang năm 2010; "),
    ("sessions of committees", "Kết luận Trung ương 4 (khóa XI, XII), "), ("charters", "Điều lệ Hội Nông dân Việt Nam, "),
    ("telegrams with an hour", "Công điện số 05/CĐ-TTg hồi, "), ("numbers in a subject", "V/v đo nước Số: "),
    ("principals by the line", "KT. CHỦ TỊCH\nDỰ ÁN BẾN\n"),
    ("notes never closed", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Số: 1 PHỤ LỤC DANH SÁCH BẾN ĐÒ (Kèm "),
    ("pages on one line", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Số: 1/QĐ-UBND Đồng Xa, ngày 5/3/2031 QUYẾT ĐỊNH 1. Việc; - Đê. "),
    ("tasks", "- Sở Tài chính chủ trì, phối hợp với Sở Thủy sản hoàn thành trước ngày 30/6/2021.\n"),
    ("charges on one line", "Giao Sở Tài chính chủ trì, phối hợp với Sở Thủy sản báo cáo; "),
    ("numbers left blank", "Số:      /QĐ-UBND\n"), ("dates that are none", "ngày 31 tháng 02 năm 2020 "),
    ("dates left blank", "Đồng Xa, ngày   tháng   năm 2020\n"), ("wrapped lines", "quản lý hồ sơ và lưu trữ của các cơ quan\n"),
    ("words with a hyphen at the end", "quản-\n"), ("columns", "SỞ THỦY SẢN     Độc lập - Tự do\n"),
    ("marks of recognition", "Sô: l2/QĐ-UBND, Điêu 1S, khoàn 2\n"), ("mojibake", "Cá»™ng hÃ²a xÃ£ há»™i "),
    ("letters of old fonts", "Céng hßa x· héi chñ nghÜa "), ("brackets in brackets", "(a (b) "),
    ("brackets on force never closed", "Thông tư số 1/2034/TT-BTC (có hiệu lực từ ngày 01/10/2034 của Bộ Y tế "), ("quotes in quotes", "“a “b” "),
    ("attachments", "PHỤ LỤC\n(Kèm theo Quyết định số 1/QĐ-UBND)\nDANH SÁCH\n1. A\n"), ("copies", "SAO Y\nSố: 31/SY-VP\n"),
    ("numbers without a stroke", "Theo Thông tư số 78 thì "), ("numbers glued together", "12/QĐ-UBND-"), ("a symbol without end", "QĐ-UBND-VP/"), ("enumerators on one line", "1. a) - "),
    ("laws that amend laws", "Luật sửa đổi, bổ sung một số điều của "), ("issuers without end", "của Sở Tài chính và "),
    ("heads of open tables", "STT | a\n"), ("heads of wide open tables", "STT | a | b\n"), ("open rows", "STT\ta\tb\n1\ta\n"),
    ("positions by the line", "GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n"), ("positions side by side", "CHỦ TỊCH      "),
    ("names side by side", "Nguyễn Văn An      "), ("deputies by the line", "PHÓ\n"),
    ("representatives", "ĐẠI DIỆN BÊN A\nTM. ỦY BAN\n"), ("notes below a signature", "GIÁM ĐỐC\n[1] Luật Đê điều\n"),
    ("short documents in titles", "QĐ 1/QĐ-A về "), ("sentences without blanks", "số.5/QĐ-TTg.Quyết.định."),
    ("points that lead", "Việc ........ 5\n"), ("empty emphasis", "** **\n"), ("footnotes", "[1] Xem Điều 5.\n"),
    ("letters for digits", "số l2/TT-BTC ngày l2/01/2031; "), ("lists that paragraphs part", "a) Bến;\nb) Đò.\nGiữ bến.\nc) Đê.\n"),
    ("strokes beside entries", "- Sở A; =ẾI..2J ˆ Q~\n"), ("committees", "của Ban Chỉ đạo Phòng, chống “lụt, "),
    ("parts undone", "bãi bỏ một số điều của các văn bản sau: "), ("marks of full width", "（，：＊<b>&nbsp;"),
];

/// A piece by its number.
type Counter = fn(usize) -> String;

/// Pieces that count.
#[rustfmt::skip]
const COUNTED: &[(&str, Counter)] = &[
    ("numbers alone", |n| format!("{n}\n")), ("numbers with a point", |n| format!("{n}.\n")),
    ("sections", |n| format!("{n}. Việc.\n")), ("articles", |n| format!("Điều {n}. Việc.\n")),
    ("articles alone", |n| format!("Điều {n}\n")), ("chapters", |n| format!("Chương {n}\nTÊN\n")),
    ("page numbers", |n| format!("\u{C}{n}\n")), ("depth without end", |n| format!("{}\n", "1.".repeat(1 + n % 60))),
    ("decimals", |n| format!("{}.{}.{} Việc\n", n / 100, n / 10 % 10, n % 10)),
    ("a list of citations", |n| format!("Nghị định số {n}/2020/NĐ-CP ngày 01/02/2020 của Chính phủ, ")),
    ("citations line by line", |n| format!("Nghị định số {n}/2020/NĐ-CP ngày 01/02/2020 của Chính phủ\n")),
    ("documents in titles", |n| format!("Nghị định số {n}/2020/NĐ-CP sửa đổi ")),
    ("a list that shares its type", |n| format!("số {n}/QĐ-UBND ngày 1/2/2020, ")),
    ("numbers whose symbols are not known", |n| format!("Quyết định số {n}/QĐ-B, ")),
    ("bare numbers", |n| format!("{n}/NĐ-CP ")), ("amendments", |n| format!("{n}. Sửa đổi khoản {n} Điều 5 như sau:\n“{n}. Đê.”\n")),
    ("attachments with numbers", |n| format!("Phụ lục {n}\nDANH SÁCH\n")), ("numbers of documents", |n| format!("Số: {n}/QĐ-UBND\n")),
    ("numbers of a plural", |n| format!("các Nghị quyết {n}, 59 và 66 ")), ("articles of a law", |n| format!("Điều {n} Luật Đê điều, ")), ("a soup of words", soup),
];

/// A title that goes on behind a semicolon.
const TITLES: &str = "Thông tư số 1/2031/TT-BTS ngày 5/4/2031 quy định về bến; kiểm tra ";

/// Openings, then as many closings.
const HALVES: &[(&str, &str, &str)] = &[
    ("nested quotes", "“", "”"),
    ("nested brackets", "(", ")"),
    ("nested quotations", "“Điều 1. Đê\n", "”\n"),
    ("blanks before one letter", " ", "a"),
    ("marks before a line end", "\u{301}", "\n"),
    ("points before titles", "........................................................", TITLES),
    ("an amendment without end before titles", "Sửa đổi bến đò ngang, bến đò dọc và bến của Bộ Thủy sản ", TITLES),
];

const BYTES: &[(&str, &[u8])] = &[
    ("broken UTF-8", b"Quy\xE1\xBA\xBFt \xC4\n"),
    ("lead bytes", b"\xE1"),
    ("bytes of UTF-16", b"\x51\x00\x79\x00\xBF\x1E\x74\x00\x20\x00"),
    ("bytes of TCVN3", b"QUY\xD5T \xA7\xDENH v\xD2 vi\xD6c m\xEB l\xEDp h\xE4c t\xB9i c\xB8c x\xB7\n"),
    ("bytes of VNI", b"Co\xE4ng ho\xF8a xa\xF5 ho\xE4i chu\xFB ngh\xF3a Vie\xE4t Nam\n"),
    ("zero bytes", b"\0"),
];

/// Words of the grammar in an order that only looks random.
fn soup(n: usize) -> String {
    let mut state = (n as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    state ^= state >> 29;
    state = state.wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let one = |from: &[&'static str], shift: u32| from[(state >> shift) as usize % from.len()];
    format!("{}{}", one(words::WORDS, 20), one(words::GAPS, 40))
}

impl Case {
    /// The text, of about so many bytes.
    pub(crate) fn bytes(&self, length: usize) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(length + 1_000);
        self.place.above().iter().for_each(|piece| bytes.extend_from_slice(piece.as_bytes()));
        let from = bytes.len();
        match self.rule {
            Rule::Again(piece, gap) => again(&mut bytes, length, &[piece.as_bytes(), gap.as_bytes()].concat()),
            Rule::Bytes(piece) => again(&mut bytes, length, piece),
            Rule::Counted(piece) => {
                let mut n = 0;
                while bytes.len() < length {
                    bytes.extend_from_slice(piece(n).as_bytes());
                    n += 1;
                }
            }
            Rule::Halves(open, close) => {
                let pairs = length.saturating_sub(from) / (open.len() + close.len());
                bytes.extend_from_slice(open.repeat(pairs).as_bytes());
                bytes.extend_from_slice(close.repeat(pairs).as_bytes());
            }
        }
        bytes
    }
}

fn again(bytes: &mut Vec<u8>, length: usize, piece: &[u8]) {
    while bytes.len() < length {
        bytes.extend_from_slice(piece);
    }
}

/// Every text in every place; bytes of encodings alone.
pub(crate) fn cases() -> Vec<Case> {
    let mut rules: Vec<(String, Rule)> = Vec::new();
    for word in WORDS {
        rules.push((format!("`{word}` on one line"), Rule::Again(word, " ")));
        rules.push((format!("`{word}` line by line"), Rule::Again(word, "\n")));
    }
    rules.extend(RUNS.iter().map(|(name, mark)| (format!("a run of {name}"), Rule::Again(mark, ""))));
    rules.extend(PIECES.iter().map(|(name, piece)| ((*name).to_owned(), Rule::Again(piece, ""))));
    rules.extend(COUNTED.iter().map(|(name, piece)| ((*name).to_owned(), Rule::Counted(*piece))));
    rules.extend(HALVES.iter().map(|(name, open, close)| ((*name).to_owned(), Rule::Halves(open, close))));
    let mut cases = Vec::new();
    for (name, rule) in rules {
        for (place, told) in PLACES {
            cases.push(Case { name: format!("{name}{told}"), rule: rule.clone(), place: *place });
        }
    }
    for (name, bytes) in BYTES {
        cases.push(Case { name: (*name).to_owned(), rule: Rule::Bytes(bytes), place: Place::Alone });
    }
    cases
}
