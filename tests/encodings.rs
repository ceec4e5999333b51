//! Text of every encoding comes back as it was typed, and text that is Unicode is left alone.
//!
//! What is decoded here is typed after the charts in `tests/charts`, which are not made from the tables of the library.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

#[path = "../benches/generated/mod.rs"]
#[allow(dead_code, unreachable_pub, reason = "the benchmarks use the rest of it")]
mod generated;
mod typing;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use typing::{CHARTED, Typist, chart, letters, mojibake};
use unicode_normalization::UnicodeNormalization;
use vanban::{Code, Decoded, Decoder, Encoding, Span};

/// The encodings that Vietnamese is typed with.
fn typed() -> impl Iterator<Item = Encoding> {
    Encoding::ALL.iter().copied().filter(|&encoding| encoding != Encoding::Windows1252)
}

/// A document of our own, in signs that every encoding has.
fn document(seed: u64) -> String {
    generated::letter(seed)
}

fn forced(encoding: Encoding, bytes: &[u8]) -> Decoded {
    Decoder::new().from(encoding).decode(bytes).unwrap()
}

#[test]
fn every_code_is_that_of_the_chart() {
    for encoding in CHARTED {
        for (bytes, character) in chart(encoding) {
            let text = forced(encoding, &bytes).text;
            assert_eq!(text, character.to_string(), "{encoding} {bytes:X?}");
        }
    }
}

#[test]
fn charts_hold_every_letter() {
    for encoding in typed() {
        let text: String = letters().chars().flat_map(|letter| [letter, ' ']).collect();
        let bytes = Typist::of(encoding).types(&text).unwrap_or_else(|| panic!("{encoding} lacks a letter"));
        assert_eq!(forced(encoding, &bytes).into_nfc(), text, "{encoding}");
    }
}

#[test]
fn charts_are_those_of_iconv_where_it_is_installed() {
    let iconv = |charset: &str, bytes: &[u8]| {
        let command = Command::new("iconv")
            .args(["-f", charset, "-t", "UTF-8"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn();
        let mut running = command.ok()?;
        std::io::Write::write_all(running.stdin.as_mut()?, bytes).ok()?;
        let output = running.wait_with_output().ok()?;
        output.status.success().then(|| String::from_utf8(output.stdout).unwrap())
    };
    for (encoding, charset) in
        [(Encoding::Tcvn3, "TCVN5712-1"), (Encoding::Viscii, "VISCII"), (Encoding::Windows1258, "CP1258")]
    {
        // A line each, so that marks do not join what stands before.
        let rows = chart(encoding);
        let bytes: Vec<u8> = rows.iter().flat_map(|(bytes, _)| bytes.iter().copied().chain([b'\n'])).collect();
        let Some(text) = iconv(charset, &bytes) else { continue };
        let expected: String = rows.iter().flat_map(|&(_, character)| [character, '\n']).collect();
        assert_eq!(text, expected, "{encoding}");
    }
}

#[test]
fn documents_come_back_as_they_were_typed() {
    for encoding in typed() {
        let typist = Typist::of(encoding);
        for seed in 0..8 {
            let text = document(seed);
            let bytes = typist.types(&text).unwrap();
            assert_eq!(forced(encoding, &bytes).into_nfc(), text, "{encoding}, given");
            let decoded = vanban::decode(&bytes).unwrap();
            assert_eq!(decoded.encoding, encoding);
            assert!(decoded.confidence.percent() >= 95, "{encoding} {}", decoded.confidence.value());
            assert_eq!(decoded.into_nfc(), text, "{encoding}, found out");
        }
    }
}

#[test]
fn mojibake_comes_back_as_it_was_typed() {
    for encoding in CHARTED.into_iter().chain([Encoding::Utf8]) {
        let typist = Typist::of(encoding);
        for seed in 0..8 {
            let text = document(seed);
            let file = mojibake(&typist.types(&text).unwrap());
            if encoding != Encoding::Utf8 {
                assert_eq!(forced(encoding, file.as_bytes()).text, text, "{encoding}, given");
            }
            let decoded = vanban::decode(file.as_bytes()).unwrap();
            assert_eq!((decoded.text.as_str(), decoded.encoding), (text.as_str(), encoding), "found out");
            assert!(decoded.diagnostics.iter().any(|remark| remark.code == Code::OldEncoding), "{encoding}");
        }
    }
}

#[test]
fn every_character_leads_back_to_the_bytes_that_it_was_read_from() {
    let text = document(1);
    for encoding in typed() {
        let bytes = Typist::of(encoding).types(&text).unwrap();
        let decoded = vanban::decode(&bytes).unwrap();
        let mut before = 0;
        for (start, c) in decoded.text.char_indices() {
            let place = decoded.bytes_of(Span::new(start as u32, (start + c.len_utf8()) as u32));
            assert_eq!(place.start, before, "{encoding}: {c:?} at {start}");
            assert_eq!(forced(encoding, &bytes[place.clone()]).text, c.to_string(), "{encoding}");
            before = place.end;
        }
        assert_eq!(before, bytes.len(), "{encoding}");
    }
}

#[test]
fn utf_16_is_read_with_and_without_its_mark() {
    let text = "Số: 12/QĐ-UBND\r\nQUYẾT ĐỊNH\r\nVề việc mở lớp 😀\r\n";
    for encoding in [Encoding::Utf16Le, Encoding::Utf16Be] {
        for mark in ["", "\u{FEFF}"] {
            for text in [text.to_owned(), text.nfd().collect(), "12 cars, 30% off\r\n".to_owned()] {
                let bytes = Typist::of(encoding).types(&format!("{mark}{text}")).unwrap();
                let decoded = vanban::decode(&bytes).unwrap();
                assert_eq!((decoded.text, decoded.encoding), (text, encoding));
            }
        }
    }
}

#[test]
fn unicode_keeps_its_composition_and_its_line_ends() {
    let composed = "Số: 12/QĐ-UBND\r\nỦy ban nhân dân\rxã\n";
    let decomposed: String = composed.nfd().collect();
    let mixed = format!("{composed}{decomposed}");
    for text in [composed, &decomposed, &mixed] {
        let decoded = vanban::decode(text.as_bytes()).unwrap();
        assert_eq!((decoded.text.as_str(), decoded.encoding.name()), (text, "utf-8"));
        assert_eq!(decoded.into_nfc(), text.nfc().collect::<String>());
        let marked = vanban::decode(format!("\u{FEFF}{text}").as_bytes()).unwrap();
        assert_eq!((marked.text.as_str(), marked.encoding.name()), (text, "utf-8"));
        assert_eq!(marked.bytes_of(Span::new(0, 1)), 3..4);
    }
}

#[test]
fn a_byte_order_mark_is_no_text_whatever_encoding_is_given() {
    for &encoding in Encoding::ALL.iter().filter(|encoding| !encoding.name().starts_with("utf-16")) {
        let decoded = forced(encoding, b"\xEF\xBB\xBFso 1");
        assert_eq!((decoded.text.as_str(), decoded.bytes_of(Span::new(0, 2))), ("so 1", 3..5), "{encoding}");
    }
}

#[test]
fn letters_of_windows_1258_with_a_tone_apart_are_one_character() {
    // ê + acute, i + dot below
    let decoded = forced(Encoding::Windows1258, b"Quy\xEA\xECt \xF0i\xF2nh");
    assert_eq!(decoded.text, "Quyết định");
    assert_eq!(decoded.bytes_of(Span::new(3, 6)), 3..5);
}

#[test]
fn the_soft_hyphen_of_tcvn3_is_a_letter() {
    let line = "Thñ t\u{AD}íng ChÝnh phñ, Nhµ n\u{AD}íc, h\u{AD}íng dÉn, ng\u{AD}êi l\u{AD}u tr÷";
    let read = "Thủ tướng Chính phủ, Nhà nước, hướng dẫn, người lưu trữ";
    assert_eq!(vanban::decode(line.as_bytes()).unwrap().text, read);
    let bytes: Vec<u8> = line.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    assert_eq!(vanban::decode(&bytes).unwrap().text, read);
}

/// A Unicode document that somebody pasted paragraphs into.
#[test]
fn passages_of_other_encodings_are_read_by_themselves() {
    let unicode = "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\n";
    let figures = "| 1 | 12,5 | 340 | 98% |\n| 2 | 7,25 | 120 | 45% |\n";
    let english = "The café's résumé: a naïve façade over Müller's data, 20 °C, § 5.\n";
    let pasted =
        "Uỷ ban nhân dân tỉnh yêu cầu các sở, ngành khẩn trương triển khai thực hiện những nhiệm vụ sau đây.\n";
    for encoding in [Encoding::Tcvn3, Encoding::Vni, Encoding::Viscii, Encoding::Vps] {
        let passage = mojibake(&Typist::of(encoding).types(pasted).unwrap());
        let file = [unicode, figures, &passage, english, figures, unicode].concat();
        let decoded = vanban::decode(file.as_bytes()).unwrap();
        assert_eq!(decoded.text, [unicode, figures, pasted, english, figures, unicode].concat(), "{encoding}");
        assert_eq!(decoded.encoding, Encoding::Utf8, "{encoding}");
        let [remark] = decoded.diagnostics.as_slice() else { panic!("{encoding}: {:?}", decoded.diagnostics) };
        assert_eq!(remark.code, Code::OldEncoding);
        assert!(remark.message.ends_with(encoding.name()), "{}", remark.message);
        let found = remark.found.as_deref().unwrap();
        assert!(passage.starts_with(found.split(' ').next().unwrap()), "{encoding} {found}");
        let stands = remark.span.slice(&decoded.text).unwrap();
        assert!(pasted.starts_with(stands) || pasted.contains(stands), "{stands}");
    }
}

/// What is far from any sign of an old encoding is not weighed, and still counts.
#[test]
fn a_passage_deep_in_a_long_text_is_found_and_does_not_speak_for_the_whole() {
    let unicode = "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\n".repeat(200);
    let pasted =
        "Uỷ ban nhân dân tỉnh yêu cầu các sở, ngành khẩn trương triển khai thực hiện những nhiệm vụ sau đây.\n";
    let passage = mojibake(&Typist::of(Encoding::Tcvn3).types(pasted).unwrap()).repeat(9);
    let decoded = vanban::decode([&*unicode, &*passage, &*unicode, &*passage].concat().as_bytes()).unwrap();
    assert_eq!(decoded.text, [&*unicode, &pasted.repeat(9), &*unicode, &pasted.repeat(9)].concat());
    assert_eq!((decoded.encoding, decoded.diagnostics.len()), (Encoding::Utf8, 2));
    // Two names from elsewhere are no reason to look at all of a long text, nor to change it.
    let names = [&*unicode, "Øystein Müller\n", &*unicode, "Zoë\n"].concat();
    assert_eq!(vanban::decode(names.as_bytes()).unwrap().text, names);
}

#[test]
fn two_old_encodings_in_one_file_are_both_read() {
    let one = "Hội đồng nhân dân tỉnh giao Thường trực kiểm tra, đôn đốc việc tổ chức thực hiện nghị quyết này.\n";
    let other = "Chủ tịch Uỷ ban nhân dân các huyện chịu trách nhiệm trước pháp luật về kết quả thực hiện.\n";
    let tcvn3 = Typist::of(Encoding::Tcvn3).types(&one.repeat(3)).unwrap();
    let vni = Typist::of(Encoding::Vni).types(other).unwrap();
    let file = [tcvn3, vni].concat();
    for bytes in [file.clone(), mojibake(&file).into_bytes()] {
        let decoded = vanban::decode(&bytes).unwrap();
        assert_eq!(decoded.text, format!("{}{other}", one.repeat(3)));
        assert_eq!(decoded.encoding, Encoding::Tcvn3);
        let said = |name: &str| decoded.diagnostics.iter().any(|remark| remark.message.ends_with(name));
        assert!(said("vni"), "{:?}", decoded.diagnostics);
    }
}

#[test]
fn capitals_typed_in_a_capital_font_are_put_right_and_told() {
    // `.VnTimeH`: the small letters of the accented ones, capitals from the keyboard beside them.
    let typist = Typist::of(Encoding::Tcvn3);
    let bytes = typist.types("CộNG HòA Xã HộI CHủ NGHĩA VIệT NAM\nĐộc lập - Tự do - Hạnh phúc\n").unwrap();
    for bytes in [bytes.clone(), mojibake(&bytes).into_bytes()] {
        let decoded = vanban::decode(&bytes).unwrap();
        assert_eq!(decoded.text, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n");
        let remark = decoded.diagnostics.iter().find(|remark| remark.code == Code::CapitalFont).unwrap();
        assert_eq!((remark.found.as_deref(), remark.read_as.as_deref()), (Some("CộNG"), Some("CỘNG")));
        assert_eq!(remark.span.slice(&decoded.text), Some("CỘNG"));
    }
}

#[test]
fn what_was_typed_with_stands_in_the_document() {
    let bytes =
        Typist::of(Encoding::Vni).types("Số: 12/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc mở lớp học tại xã Lộc Tiến\n").unwrap();
    let doc = vanban::parse_bytes(&bytes).unwrap();
    assert_eq!(doc.source.encoding, "vni");
    assert_eq!(doc.source.bytes, bytes.len() as u64);
    assert!(doc.source.confidence.percent() >= 95);
    assert!(doc.text().contains("12/QĐ-UBND"));
    let forced = vanban::Parser::new().encoding(Encoding::Viscii).parse_bytes(&bytes).unwrap();
    assert_eq!((forced.source.encoding.as_str(), forced.source.confidence.percent()), ("viscii", 100));
}

#[test]
fn a_file_that_was_cut_off_or_damaged_is_still_utf_8() {
    let line = "Hội đồng nhân dân tỉnh giao Thường trực kiểm tra, đôn đốc việc tổ chức thực hiện.\n";
    // The end falls amid `tổ`.
    let cut = [line.as_bytes(), &line.as_bytes()[..line.find("\u{1ED5}").unwrap() + 2]].concat();
    let decoded = vanban::decode(&cut).unwrap();
    assert_eq!(decoded.encoding, Encoding::Utf8);
    let read = format!("{line}{}", &line[..line.find("\u{1ED5}").unwrap()]);
    assert_eq!(decoded.text.trim_end_matches('\u{FFFD}'), read);
    let remark = decoded.diagnostics.iter().find(|remark| remark.code == Code::InvalidBytes).unwrap();
    assert_eq!(remark.span.start as usize, read.len());
    let damaged = [line.as_bytes(), b"th\xE1ng 3 n\xFF\n", line.as_bytes()].concat();
    let decoded = vanban::decode(&damaged).unwrap();
    assert_eq!(decoded.encoding, Encoding::Utf8);
    assert!(decoded.text.starts_with(line) && decoded.text.ends_with(line), "{}", decoded.text);
}

/// Files that say nothing of an encoding, or little.
#[test]
fn too_little_to_tell_is_told() {
    assert_eq!(vanban::decode(b"").unwrap().encoding, Encoding::Utf8);
    assert_eq!(vanban::decode(b"12 cars, 30% off").unwrap().encoding, Encoding::Utf8);
    let doubtful = vanban::decode(b"\xE9 12.500 \xA7").unwrap();
    assert!(doubtful.confidence.percent() < 90);
    assert!(doubtful.diagnostics.iter().any(|remark| remark.code == Code::EncodingDoubtful));
    // Western text is neither Vietnamese nor refused.
    let western =
        vanban::decode(b"Le pr\xE9sident a d\xE9clar\xE9 \x96 hier \x96 que l\x92\xE9t\xE9 \xE9tait fini.").unwrap();
    assert_eq!(western.text, "Le président a déclaré – hier – que l’été était fini.");
    assert_eq!(western.encoding, Encoding::Windows1252);
}

#[test]
fn unicode_in_any_language_is_left_alone() {
    let texts = [
        "Ông Đỗ Mười, bà Nguyễn Thị Định; 25 °C, 5 µm, ½, § 3, © 2020, «Nhân dân», “ổn” – 30 %…",
        "À la carte : l’élève a reçu une leçon de français à Genève, où il était né ; naïveté, Noël, œuvre.",
        "Müller, Größe, Öl, Straße, Übung, ändern, fünf, Köln, Gäste; Føroyar, Århus, Malmö, smörgåsbord.",
        "El niño español comió piña y jalapeño; ¿qué? ¡sí! São Paulo, coração, ações, até amanhã, não há pão.",
        "Český žlutý kůň, Łódź, Çankaya, İstanbul, Ășțâî, Þingvellir, Ðà Nẵng; Привет, мир; αβγ; 北京; 서울; ไทย",
        "x × y ÷ z ± 5 · 10³ m² ¼ ¾ ¹ ª º ¶ ¤ ¥ £ € ¬ ¦ ¯ ¸ ¨ ´ ` ^ ~",
        "Điểm A1: 12º33’39,7” 109º25’53,6”; Điểm A2: 12º33’36,0” 109º26’07,1”; Điểm A3: 12º34’01,5” 109º27’44,2”",
        "MÖTLEY CRÜE, BEYONCÉ, ÅNGSTRÖM, Ñandú, ÆØÅ; Zoë, Chloë, Anaïs, Loïc, Gaëlle, Raphaël, Joël, Citroën.",
    ];
    for text in texts {
        for text in [text.to_owned(), text.repeat(40), text.nfd().collect()] {
            let decoded = vanban::decode(text.as_bytes()).unwrap();
            assert_eq!(decoded.text, text);
            assert_eq!((decoded.encoding, decoded.diagnostics.as_slice()), (Encoding::Utf8, [].as_slice()));
        }
    }
}

#[test]
fn our_own_files_are_left_alone() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for fixture in std::fs::read_dir(root.join("fixtures")).unwrap() {
        let path = fixture.unwrap().path();
        assert_untouched(&path.display().to_string(), &std::fs::read(&path).unwrap());
    }
    for english in ["LICENSE-APACHE", "LICENSE-MIT", "CHANGELOG.md"] {
        assert_untouched(english, &std::fs::read(root.join(english)).unwrap());
    }
}

fn assert_untouched(name: &str, bytes: &[u8]) {
    let decoded = vanban::decode(bytes).unwrap();
    assert!(decoded.text.as_bytes() == bytes, "{name} was changed");
    assert_eq!((decoded.encoding, decoded.confidence.percent()), (Encoding::Utf8, 100), "{name}");
    assert!(decoded.diagnostics.is_empty(), "{name}: {:?}", decoded.diagnostics);
}

/// The files of the labelled collections with an ending, where they lie beside the project.
fn collected(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus").join(folder)];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

#[test]
fn collected_unicode_documents_are_left_alone() {
    let mut files: Vec<_> =
        ["vbpl", "plain", "letters", "legacy/truth"].iter().flat_map(|folder| collected(folder, ".txt")).collect();
    files.extend(collected("references", ".jsonl"));
    for path in files {
        assert_untouched(&path.display().to_string(), &std::fs::read(&path).unwrap());
    }
}

/// How often a sample of a text comes back exactly, found out without being told.
///
/// The texts are those of the collections, typed after the charts: `cargo test --release --test encodings -- --ignored
/// --nocapture`.
#[test]
#[ignore = "a table of figures over the collections"]
fn samples_are_read_right() {
    const SIZES: [usize; 3] = [200, 1_000, 10_000];
    const SAMPLES: usize = 400;
    let texts: Vec<String> = ["letters/docs", "plain/docs", "vbpl/docs"]
        .iter()
        .flat_map(|folder| collected(folder, ".txt"))
        .map(|path| plain_signs(&std::fs::read_to_string(path).unwrap()))
        .collect();
    let texts = if texts.is_empty() { (0..200).map(document).collect() } else { texts };
    println!("{:24} {}", "encoding", SIZES.map(|size| format!("{size:>12}")).concat());
    for encoding in typed() {
        let typist = Typist::of(encoding);
        for as_mojibake in [false, true] {
            if as_mojibake && encoding.name().starts_with("utf-16") {
                continue;
            }
            let shares = SIZES.map(|size| {
                let mut dice = generated::Dice::new(size as u64);
                let (mut right, mut all) = (0, 0);
                for _ in 0..SAMPLES * 20 {
                    if all == SAMPLES {
                        break;
                    }
                    let Some((bytes, text)) = sample(&texts[dice.below(texts.len())], &typist, size, &mut dice) else {
                        continue;
                    };
                    let bytes = if as_mojibake { mojibake(&bytes).into_bytes() } else { bytes };
                    let decoded = vanban::decode(&bytes).unwrap();
                    all += 1;
                    right += usize::from(decoded.into_nfc() == text);
                }
                assert!(all > 0, "no text has {size} bytes");
                100.0 * right as f64 / all as f64
            });
            let name = if as_mojibake { format!("{encoding}, mojibake") } else { encoding.to_string() };
            println!("{name:24} {}", shares.map(|share| format!("{share:>11.2}%")).concat());
            assert!(shares[1] >= 99.0, "{name}");
        }
    }
}

/// A stretch of a text in whole words, of about `size` bytes as typed.
fn sample(text: &str, typist: &Typist, size: usize, dice: &mut generated::Dice) -> Option<(Vec<u8>, String)> {
    let start = dice.below(text.len());
    let start = start + text.as_bytes()[start..].iter().position(u8::is_ascii_whitespace)?;
    let (mut bytes, mut end) = (Vec::new(), start);
    for word in text[start..].split_inclusive(char::is_whitespace) {
        bytes.extend(typist.types(word)?);
        end += word.len();
        if bytes.len() >= size {
            return Some((bytes, text[start..end].to_owned()));
        }
    }
    None
}

/// A text in signs that every encoding has; lines with others are left out.
fn plain_signs(text: &str) -> String {
    let text: String = text
        .nfc()
        .flat_map(|c| match c {
            '“' | '”' => vec!['"'],
            '‘' | '’' => vec!['\''],
            '–' | '—' | '•' | '\u{F0B7}' => vec!['-'],
            '…' => vec!['.'; 3],
            '\u{A0}' => vec![' '],
            c => vec![c],
        })
        .collect();
    let letters = letters();
    text.split_inclusive('\n').filter(|line| line.chars().all(|c| c.is_ascii() || letters.contains(c))).collect()
}
