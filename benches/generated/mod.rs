//! Documents made up by rule: the same in every run, in our own words, of any length.

use std::fmt::Write as _;

/// The words of sentences: enough of them that no line repeats soon.
#[rustfmt::skip]
const WORDS: &[&str] = &[
    "quản lý", "bến thuyền", "hồ sơ", "lưu trữ", "đê kè", "kiểm tra", "vận hành", "trồng cây", "khu dân cư", "thủy sản",
    "người dân", "cơ quan", "đơn vị", "thực hiện", "báo cáo", "tổng hợp", "trách nhiệm", "kinh phí", "ngân sách", "quy trình",
    "điều kiện", "giấy phép", "cấp phép", "thẩm quyền", "thời hạn", "hướng dẫn", "theo dõi", "đôn đốc", "bảo đảm", "an toàn",
    "môi trường", "xây dựng", "phát triển", "bền vững", "địa phương", "cá nhân", "tổ chức", "có liên quan", "kịp thời", "đầy đủ",
];

const BODIES: &[&str] =
    &["Sở Thủy sản", "Sở Tài chính", "Chi cục Thủy lợi", "Ủy ban nhân dân các xã", "Văn phòng Ủy ban"];

/// A xorshift generator: small, and the same on every machine.
pub(crate) struct Dice(u64);

impl Dice {
    /// Dice that fall as the seed says.
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed ^ 0x9E37_79B9_7F4A_7C15)
    }

    /// A number below the limit.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 16) as usize % limit
    }

    fn one_of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.below(words.len())]
    }

    /// A sentence; every fourth cites something.
    fn sentence(&mut self) -> String {
        let mut text = String::new();
        for _ in 0..8 + self.below(24) {
            text.push_str(self.one_of(WORDS));
            text.push_str(if self.below(9) == 0 { ", " } else { " " });
        }
        match self.below(12) {
            0 => {
                _ = write!(
                    text,
                    "theo quy định tại khoản {} Điều {} Nghị định này",
                    1 + self.below(9),
                    1 + self.below(60)
                )
            }
            1 => _ = write!(text, "theo {}", self.citation()),
            2 => {
                _ = write!(
                    text,
                    "tại điểm {} khoản 2 Điều {} Luật Đất đai",
                    self.one_of(&["a", "b", "đ"]),
                    1 + self.below(90)
                )
            }
            _ => text.truncate(text.trim_end_matches([' ', ',']).len()),
        }
        text
    }

    fn citation(&mut self) -> String {
        let (number, day, month, year) =
            (1 + self.below(400), 1 + self.below(28), 1 + self.below(12), 1998 + self.below(29));
        match self.below(3) {
            0 => format!("Nghị định số {number}/{year}/NĐ-CP ngày {day:02} tháng {month:02} năm {year} của Chính phủ"),
            1 => format!("Quyết định số {number}/QĐ-UBND ngày {day:02}/{month:02}/{year} của Ủy ban nhân dân tỉnh"),
            _ => format!("Chỉ thị số {number}-CT/TU, ngày {day}/{month}/{year} của Ban Thường vụ Tỉnh ủy"),
        }
    }
}

/// A letter of about 7 KB: letterhead, subject, addressees, numbered sections with bullets, closing.
pub(crate) fn letter(seed: u64) -> String {
    let mut dice = Dice::new(seed);
    let mut text = format!(
        "UBND TỈNH ĐỒNG XA\nSỞ THỦY SẢN\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n\
         Số: {}/STS-VP\nV/v {}\n\nĐồng Xa, ngày {:02} tháng 3 năm 2024\n\nKính gửi:\n- Sở Tài chính;\n- Chi cục Thủy lợi.\n\n\
         Thực hiện {}, Sở Thủy sản đề nghị các đơn vị thực hiện một số nội dung sau:\n\n",
        1 + dice.below(999),
        dice.one_of(WORDS),
        1 + dice.below(28),
        dice.citation(),
    );
    let mut section = 0;
    while text.len() < 6_500 {
        section += 1;
        _ = writeln!(text, "{section}. {}\n", dice.one_of(BODIES));
        for _ in 0..3 {
            let lead = dice.one_of(BODIES);
            wrap(&mut text, &format!("- {lead} chủ trì, phối hợp với {} {}.", dice.one_of(BODIES), dice.sentence()));
            text.push('\n');
        }
    }
    text.push_str(
        "Nơi nhận:\n- Như trên;\n- UBND tỉnh (để b/c);\n- Lưu: VT, NTTS.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nĐinh Quang Vọng\n",
    );
    text
}

/// A decree of about `bytes` bytes: chapters, articles, clauses, points.
pub(crate) fn decree(seed: u64, bytes: usize) -> String {
    let mut dice = Dice::new(seed);
    let mut text =
        "CHÍNH PHỦ\n_______\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\
                    Số: 318/2027/NĐ-CP\nHà Nội, ngày 06 tháng 9 năm 2027\nNGHỊ ĐỊNH\nQuy định về quản lý bến thuyền\n"
            .to_owned();
    for _ in 0..4 {
        _ = writeln!(text, "Căn cứ {};", dice.citation());
    }
    text.push_str("Chính phủ ban hành Nghị định quy định về quản lý bến thuyền.\n");
    let (mut chapter, mut article) = (0, 0);
    while text.len() < bytes {
        chapter += 1;
        _ = writeln!(text, "Chương {}\n{}", roman(chapter), dice.sentence().to_uppercase());
        for _ in 0..4 + dice.below(8) {
            article += 1;
            _ = writeln!(text, "Điều {article}. {}", capital(dice.one_of(WORDS)));
            for clause in 1..=2 + dice.below(5) {
                wrap(&mut text, &format!("{clause}. {}:", capital(&dice.sentence())));
                for point in ["a", "b", "c", "d", "đ", "e"].iter().take(dice.below(7)) {
                    wrap(&mut text, &format!("{point}) {};", capital(&dice.sentence())));
                }
            }
        }
    }
    text.push_str(
        "Nơi nhận:\n- Ban Bí thư Trung ương Đảng;\n- Lưu: VT, CN (2b).\nTM. CHÍNH PHỦ\nKT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG\nTrương Bách Nhẫn\n",
    );
    text
}

/// The text as a scanner may leave it: one character in fifty exchanged for what it is taken for.
pub(crate) fn noised(text: &str, seed: u64) -> String {
    #[rustfmt::skip]
    const TAKEN_FOR: &[(char, char)] = &[
        ('ế', 'é'), ('ề', 'ê'), ('ố', 'ó'), ('ấ', 'á'), ('ộ', 'ọ'), ('ư', 'u'), ('ơ', 'o'), ('đ', 'd'), ('Đ', 'Ð'), ('0', 'O'),
        ('1', 'l'), ('5', 'S'), ('.', ','), (',', '.'), ('-', '–'), ('Ế', 'É'), ('ị', 'i'), ('ủ', 'ú'), ('/', 'I'), ('ạ', 'a'),
    ];
    let mut dice = Dice::new(seed);
    text.chars()
        .map(|c| match TAKEN_FOR.iter().find(|(right, _)| *right == c) {
            Some(&(_, wrong)) if dice.below(12) == 0 => wrong,
            _ => c,
        })
        .collect()
}

/// Writes a paragraph in lines of about 80 characters.
fn wrap(text: &mut String, paragraph: &str) {
    let mut column = 0;
    for word in paragraph.split(' ') {
        let width = word.chars().count();
        if column + width > 80 {
            text.push('\n');
            column = 0;
        } else if column > 0 {
            text.push(' ');
        }
        text.push_str(word);
        column += width + 1;
    }
    text.push('\n');
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

fn roman(mut number: usize) -> String {
    let mut text = String::new();
    for (value, digits) in
        [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
    {
        while number >= value {
            text.push_str(digits);
            number -= value;
        }
    }
    text
}
