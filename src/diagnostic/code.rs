//! The table of diagnostic codes. Everything about a code stands in its row: name, severity, messages, explanations.

use serde::{Deserialize, Serialize};

use super::{Language, Severity};

/// What a code means and what to do, in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Explanation {
    /// What it means and what to do.
    pub text: &'static str,
    /// A line of a document that brings it about.
    pub example: &'static str,
}

macro_rules! codes {
    ($($variant:ident $name:literal $severity:ident
        en $en:literal $en_text:literal
        vi $vi:literal $vi_text:literal
        example $example:literal)*) => {
        /// A stable diagnostic code; in JSON its kebab-case name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub enum Code {
            $(
                #[doc = concat!("`", $name, "`: ", $en, ". ", $en_text)]
                #[serde(rename = $name)]
                $variant,
            )*
        }

        impl Code {
            /// All codes, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The kebab-case name.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }

            /// How much it matters.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity),* }
            }

            /// The message in a language.
            #[must_use]
            pub const fn message(self, language: Language) -> &'static str {
                match (self, language) {
                    $((Self::$variant, Language::English) => $en,
                      (Self::$variant, Language::Vietnamese) => $vi,)*
                }
            }

            /// What the code means and what to do, with an example.
            #[must_use]
            pub const fn explanation(self, language: Language) -> Explanation {
                match (self, language) {
                    $((Self::$variant, Language::English) => Explanation { text: $en_text, example: $example },
                      (Self::$variant, Language::Vietnamese) => Explanation { text: $vi_text, example: $example },)*
                }
            }
        }
    };
}

impl Code {
    /// The code of a kebab-case name.
    ///
    /// ```
    /// assert_eq!(vanban::Code::from_name("number-blank"), Some(vanban::Code::NumberBlank));
    /// ```
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.name() == name)
    }
}

codes! {
    // text
    EmptyText "empty-text" Warning
        en "the text is empty" "There is nothing but white space. Check whether the recognition of the page failed."
        vi "văn bản trống" "Không có gì ngoài khoảng trắng. Hãy kiểm tra kết quả nhận dạng của trang."
        example "\u{240C}\u{2424}"
    TextTooLong "text-too-long" Error
        en "the text is longer than the limit and was not read" "Spans address 4 GiB, and the parser's limit may be lower. Split the text into documents or raise the limit."
        vi "văn bản dài quá giới hạn nên không được đọc" "Hãy tách thành từng văn bản hoặc nâng giới hạn."
        example "5.200.000.000 byte > 4.294.967.295 byte"
    DiagnosticsCapped "diagnostics-capped" Info
        en "more remarks of this document were left out" "A document bears a limited number of remarks; `found` holds the count of those left out."
        vi "một số ghi chú của văn bản này được lược bớt" "Mỗi văn bản chỉ giữ một số ghi chú nhất định; `found` cho biết số đã lược bớt."
        example "\"found\": \"214\""
    EncodingDoubtful "encoding-doubtful" Warning
        en "the encoding is not certain" "The text is short, or holds little Vietnamese, so that several encodings read it equally well; `read_as` is the one taken. Look at the text, and give the encoding where you know it."
        vi "chưa chắc chắn về bảng mã" "Văn bản ngắn hoặc ít tiếng Việt nên nhiều bảng mã cùng đọc được; `read_as` là bảng mã đã chọn. Hãy xem lại và chỉ định bảng mã nếu biết."
        example "Ch\\xADa k\\xFD"
    OldEncoding "old-encoding" Info
        en "a passage was typed in an old encoding and was decoded" "TCVN3, VNI, VISCII or VPS stands as mojibake in Unicode text, or amid another encoding. `found` shows how the passage begins in the file, `read_as` how it was read."
        vi "một đoạn gõ bằng bảng mã cũ đã được chuyển đổi" "Đoạn gõ bằng TCVN3, VNI, VISCII hoặc VPS nằm trong văn bản Unicode hoặc bảng mã khác. `found` là phần đầu đoạn trong tệp, `read_as` là cách đọc."
        example "QUYẾT ĐỊNH\nVề việc mở lớp học\nĐiều 1. Giao cho Së Thñy s¶n thùc hiÖn viÖc qu¶n lý c¸c bÕn thuyÒn trªn ®Þa bµn tØnh."
    InvalidBytes "invalid-bytes" Warning
        en "some bytes are none of the encoding" "They stand as U+FFFD in the text; `found` holds their number, the span shows the first. The file may be damaged or cut off."
        vi "một số byte không thuộc bảng mã" "Các byte này được ghi là U+FFFD; `found` là số lượng, vị trí là byte đầu tiên. Tệp có thể bị hỏng hoặc bị cắt."
        example "Về việc mở l\u{FFFD}p học"
    CapitalFont "capital-font" Info
        en "small letters of a capital font were put right" "TCVN3 has no accented capitals: fonts such as .VnTimeH draw small letters as capitals. Where capitals stand beside them they were read as the capitals that the page showed."
        vi "chữ thường của phông chữ hoa được đọc thành chữ hoa" "TCVN3 không có chữ hoa có dấu: phông như .VnTimeH hiển thị chữ thường thành chữ hoa. Ở chỗ có chữ hoa bên cạnh, chúng được đọc thành chữ hoa như trên trang in."
        example "CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM\n§éc lËp - Tù do - H¹nh phóc\nQUYÕT §ÞNH\nVÒ viÖc më líp häc\n§iÒu 1. Giao cho Së Thñy s¶n thùc hiÖn viÖc qu¶n lý c¸c bÕn thuyÒn."
    LookAlike "look-alike" Info
        en "a look-alike character was read as the Vietnamese letter" "Broken fonts and keyboards leave letters that only look right (Ð for Đ, ƣ for ư, Õ for Ò in PHÒNG, Cyrillic letters in symbols, bullets of symbol fonts), and recognition marks of full width (， for ,). The value holds the Vietnamese letter or mark; the text is untouched."
        vi "một ký tự trông giống được đọc thành chữ cái tiếng Việt" "Phông chữ hỏng để lại ký tự chỉ trông giống (Ð thay Đ, ƣ thay ư), nhận dạng để lại dấu rộng (， thay dấu phẩy). Giá trị ghi chữ, dấu tiếng Việt; văn bản gốc giữ nguyên."
        example "Số: 12/QÐ-UBND"
    Debris "debris" Info
        en "characters that bear no text were passed over" "Fixed spaces are read as blanks, invisible characters and the tags of web pages are left out, control characters are read as the blank, hyphen or line break that they stand for, names such as &nbsp; as the character. The text is untouched."
        vi "các ký tự không mang nội dung được bỏ qua" "Khoảng trắng cố định được đọc như dấu cách, ký tự ẩn và thẻ của trang web bị bỏ, ký tự điều khiển được đọc như dấu cách, gạch nối hoặc xuống dòng. Văn bản giữ nguyên."
        example "Về việc thường xuyên\u{200B} mở lớp"
    UnreadableCharacter "unreadable-character" Warning
        en "characters were lost before" "U+FFFD stands where an earlier conversion could not read a character. Values that hold it are incomplete: look at the page."
        vi "có ký tự đã bị mất từ trước" "U+FFFD đứng ở chỗ lần chuyển mã trước không đọc được ký tự. Giá trị chứa nó không đầy đủ: hãy xem trang gốc."
        example "ngày 12 th\u{FFFD}ng 3 năm 2020"
    // number
    NumberBlank "number-blank" Warning
        en "the running number is blank" "The place of the number is empty or dotted, as in drafts and unsigned copies. The symbol is kept with `?` in place of the number."
        vi "số văn bản để trống" "Chỗ ghi số để trống hoặc chấm chấm. Ký hiệu được giữ, số ghi là `?`."
        example "UBND TỈNH ĐỒNG XA\nSố:      /QĐ-UBND\nQUYẾT ĐỊNH\nĐiều 1. Mở lớp."
    NumberUnreadable "number-unreadable" Error
        en "the number cannot be read" "Something stands in the place of the number that is no number. Look at the page and enter it by hand."
        vi "không đọc được số văn bản" "Chỗ ghi số có nội dung nhưng không đọc được. Hãy xem trang gốc và nhập tay."
        example "UBND TỈNH ĐỒNG XA\nSố: 2#/CT-UBND\nCHỈ THỊ\nVề việc mở lớp"
    NumberRepaired "number-repaired" Warning
        en "the number was repaired" "Recognition damaged the number or symbol in a way that leaves one reading only. `found` holds what stands there, `read_as` what it was read as."
        vi "số, ký hiệu được sửa lỗi nhận dạng" "`found` là chữ trong văn bản, `read_as` là cách đọc."
        example "UBND TỈNH ĐỒNG XA\nSố: 12/QD-UBND\nQUYẾT ĐỊNH\nĐiều 1. Mở lớp."
    NumberAmbiguous "number-ambiguous" Error
        en "two candidates for the number cannot be told apart" "No number is given. Look at the page and enter it by hand."
        vi "có hai số có thể là số của văn bản" "Không ghi số nào. Hãy xem trang gốc và nhập tay."
        example "UBND TỈNH ĐỒNG XA\nSố: 12/QĐ-UBND\nSố: 21/QĐ-UBND\nQUYẾT ĐỊNH\nĐiều 1. Mở lớp."
    NumberByHand "number-by-hand" Warning
        en "the number was filled in by hand" "Recognition could not read the day beside it, which was written by the same hand: of such numbers every other one has a wrong digit. Compare it with the page."
        vi "số văn bản được điền bằng tay" "Ngày viết tay bên cạnh không đọc được; số viết tay như vậy thường bị nhận dạng sai một chữ số. Hãy đối chiếu với trang gốc."
        example "UBND TỈNH ĐỒNG XA\nSố: 412 /UBND-KT        Đồng Xa, ngày 2# tháng 4 năm 2020\nV/v mở lớp\nKính gửi: Sở Tài chính."
    // kind
    KindConflict "kind-conflict" Warning
        en "the printed type and the symbol disagree" "The printed type decides. `found` holds the abbreviation in the symbol, `read_as` the printed type."
        vi "tên loại in trên văn bản khác với ký hiệu" "Lấy theo tên loại được in. `found` là chữ viết tắt trong ký hiệu, `read_as` là tên loại."
        example "UBND TỈNH ĐỒNG XA\nSố: 12/KH-UBND\nTHÔNG BÁO\nVề việc mở lớp"
    // date
    DatePartial "date-partial" Warning
        en "the date is known in part only" "Day or month is blank or unreadable; `X` stands for what is not known."
        vi "chỉ biết một phần ngày tháng" "Ngày hoặc tháng để trống hay không đọc được; `X` thay cho phần không biết."
        example "UBND TỈNH ĐỒNG XA\nSố: 12/QĐ-UBND\nĐồng Xa, ngày     tháng 4 năm 2020\nQUYẾT ĐỊNH\nĐiều 1. Mở lớp."
    DateRepaired "date-repaired" Warning
        en "the date was repaired" "Recognition wrote letters for digits in a way that leaves one reading only. `found` holds what stands there, `read_as` what it was read as."
        vi "ngày tháng được sửa lỗi nhận dạng" "`found` là chữ trong văn bản, `read_as` là cách đọc."
        example "UBND TỈNH ĐỒNG XA\nSố: 12/QĐ-UBND\nĐồng Xa, ngày l6 tháng 9 năm 2025\nQUYẾT ĐỊNH\nĐiều 1. Mở lớp."
    DateUnreadable "date-unreadable" Error
        en "the date cannot be read" "Something stands in the place of the date that is no date. Look at the page and enter it by hand."
        vi "không đọc được ngày tháng" "Chỗ ghi ngày tháng có nội dung nhưng không đọc được. Hãy xem trang gốc và nhập tay."
        example "UBND TỈNH ĐỒNG XA\nSố: 12/QĐ-UBND\nĐồng Xa, ngày ## tháng ## năm 2#2\nQUYẾT ĐỊNH\nĐiều 1. Mở lớp."
    DateAmbiguous "date-ambiguous" Error
        en "two candidates for the date cannot be told apart" "No date is given. Look at the page and enter it by hand."
        vi "có hai ngày có thể là ngày của văn bản" "Không ghi ngày nào. Hãy xem trang gốc và nhập tay."
        example "UBND TỈNH ĐỒNG XA\nSố: 12/QĐ-UBND\nĐồng Xa, ngày 1 tháng 2 năm 2020\nĐồng Xa, ngày 7 tháng 2 năm 2020\nQUYẾT ĐỊNH\nĐiều 1. Mở lớp."
    DateImpossible "date-impossible" Warning
        en "there is no such day" "The date is kept as printed as far as EDTF can write it."
        vi "không có ngày này trong lịch" "Ngày tháng được giữ như in trong chừng mực EDTF cho phép."
        example "UBND TỈNH ĐỒNG XA\nSố: 12/QĐ-UBND\nĐồng Xa, ngày 31 tháng 02 năm 2020\nQUYẾT ĐỊNH\nĐiều 1. Mở lớp."
    // citations
    CitationDateConflict "citation-date-conflict" Warning
        en "two mentions of one document state different dates" "The symbol bears its year, so the number is unique and one of the dates is a slip. `found` holds the date here, `read_as` that of the first mention."
        vi "một văn bản được dẫn với hai ngày khác nhau" "Ký hiệu có năm nên số là duy nhất; một trong hai ngày bị sai. `found` là ngày tại đây, `read_as` là ngày ở lần dẫn đầu."
        example "Căn cứ Nghị định số 15/2031/NĐ-CP ngày 02/3/2031 của Chính phủ;\nCăn cứ Nghị định số 15/2031/NĐ-CP ngày 03/3/2031 của Chính phủ;"
    CitationNearMiss "citation-near-miss" Info
        en "two cited numbers differ by one character and may be one document" "Number and date agree but for one letter of the symbol. They share a target where one holds an abbreviation that is none, else both are kept; `read_as` is the number of the usual one."
        vi "hai số được dẫn chỉ khác một ký tự, có thể là một văn bản" "Số và ngày giống nhau, ký hiệu khác một chữ. Hai lần dẫn được gộp nếu một ký hiệu không có thật, nếu không thì giữ cả hai; `read_as` là số thường gặp."
        example "Căn cứ Quyết định số 112/QĐ-UBND ngày 02/3/2021 của Ủy ban nhân dân tỉnh;\nCăn cứ Quyết định số 112/QD-UBNC ngày 02/3/2021 của Ủy ban nhân dân tỉnh;"
    ProvisionRepaired "provision-repaired" Info
        en "the label of a cited provision was repaired" "Recognition wrote another mark for the label. `found` holds what stands there, `read_as` what it was read as."
        vi "số, chữ của điều khoản được dẫn được sửa lỗi nhận dạng" "`found` là ký tự trong văn bản, `read_as` là cách đọc."
        example "Căn cứ khoản | Điều 5 Nghị định số 15/2031/NĐ-CP ngày 02/3/2031 của Chính phủ;"
    // signature
    SignatureRemnant "signature-remnant" Warning
        en "only a remnant of a signature's word can be read" "Authority, position or name stands as the text has it, or a name without its family name. Look at the page before you use it."
        vi "chức vụ hoặc họ tên người ký chỉ còn một phần" "Giá trị giữ như trong văn bản. Hãy xem trang gốc trước khi dùng."
        example "Điều 1. Mở lớp.\nNơi nhận:\n- Như Điều 1;\n- Lưu: VT.\nCHỦ TỊCH\nhị Nương Hạ"
    SignatureUnreadable "signature-unreadable" Error
        en "the signature cannot be read" "Something stands in the place of the signature that shows neither position nor name. Look at the page."
        vi "không đọc được phần chữ ký" "Chỗ ký có nội dung nhưng không rõ chức vụ hay họ tên. Hãy xem trang gốc."
        example "Điều 1. Mở lớp.\nNơi nhận: LỔNC TRƯONC\n- Như Điều 1;\n- Lưu: VT."
    SignerMissing "signer-missing" Warning
        en "no signer's name stands below the position" "The name was lost in recognition or the copy is unsigned."
        vi "không có họ tên người ký" "Họ tên bị mất khi nhận dạng hoặc bản này chưa ký."
        example "Điều 1. Mở lớp.\nNơi nhận:\n- Như Điều 1;\n- Lưu: VT.\nCHỦ TỊCH"
    // text
    TextUnplaced "text-unplaced" Info
        en "a passage stands in no value and no node" "It was read as part of an address list, a closing or an attachment and belongs to none of their entries: a note below the signature, a remark of a website. The text and its lines are kept; `found` holds its first line. Look at it where every word of the document counts."
        vi "một đoạn không thuộc giá trị hay mục nào" "Đoạn này nằm ở phần kính gửi, phần kết hoặc phụ lục nhưng không thuộc mục nào trong đó: một ghi chú dưới chữ ký, dòng chữ của trang mạng. Văn bản và các dòng được giữ nguyên; `found` là dòng đầu. Hãy xem lại nếu cần đủ từng chữ."
        example "UBND TỈNH ĐỒNG XA\nSố: 12/UBND-NC\nKính gửi: Công ty Sao Mai\n\nỦy ban nhân dân tỉnh có ý kiến như sau:\n1. Đồng ý.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTrần Văn Bình\n\nWebsite của Ủy ban nhân dân tỉnh: dongxa.example\n"
    // words
    DuplicateWord "duplicate-word" Info
        en "a word stands twice" "The text is kept as it is."
        vi "một từ bị lặp" "Văn bản giữ nguyên."
        example "QUYẾT ĐỊNH\nVề việc mở các các lớp học\nĐiều 1. Mở lớp."
    KeywordRepaired "keyword-repaired" Info
        en "a damaged keyword was recognised" "Recognition damaged a word of the drafting rules; `read_as` is the word it was taken for. The text is untouched."
        vi "nhận ra một từ khóa bị lỗi nhận dạng" "`read_as` là từ khóa đã hiểu. Văn bản giữ nguyên."
        example "SỞ THỦY SẢN\nS6: 12/STS-VP\nKính gửi: Sở Tài chính\nĐề nghị Sở Tài chính xem xét."
    // structure
    EnumeratorRepaired "enumerator-repaired" Info
        en "a damaged enumerator was read as what continues the sequence" "`found` holds what stands there, `read_as` the label that the sequence leaves."
        vi "số thứ tự bị lỗi được đọc theo dãy" "`found` là chữ trong văn bản, `read_as` là số thứ tự theo dãy."
        example "Điều 1. Mở lớp:\nl. Việc thứ nhất;\n2. Việc thứ hai;\n3. Việc thứ ba."
    DepthLimit "depth-limit" Warning
        en "the outline is nested deeper than the limit" "Deeper units stand side by side at the limit."
        vi "cấu trúc lồng quá sâu" "Các đơn vị sâu hơn được đặt ngang nhau ở mức giới hạn."
        example "1.1.1.1.1. …\n- …\n+ …\n* …\n1) …\na. …\ni) …\n(1) …\n(a) …"
    QuotationUnclosed "quotation-unclosed" Info
        en "a quotation is not closed" "The quotation was taken to end where the document's own sequence goes on."
        vi "đoạn trích dẫn không có dấu đóng" "Đoạn trích được coi là kết thúc ở chỗ dãy số của văn bản tiếp tục."
        example "Điều 1. Bổ sung Điều 5a như sau:\n“Điều 5a. Phí\n1. Phí do Sở quy định.\nĐiều 2. Thi hành."
}
