//! The help of the command line in Vietnamese, laid over the English one of [`crate::arguments`].

use std::ffi::OsString;

use clap::{Arg, ArgAction, CommandFactory, ValueEnum};
use vanban::Language;

use crate::arguments::{Arguments, Lang};

/// Help of commands, then of arguments by their names. Arguments of one name mean the same in every command but for
/// those that stand behind the name of theirs: `table output`. Values that need a word stand behind their argument:
/// `retry=none`.
const VIETNAMESE: &[(&str, &str)] = &[
    ("vanban", "Chuyển nội dung văn bản hành chính, văn bản của Đảng, văn bản quy phạm pháp luật thành JSON"),
    (
        "vanban batch",
        "Chuyển tệp và cả cây thư mục, bao nhiêu lần chạy cũng được\n\n\
         Mỗi tệp văn bản cho một tệp JSON, cây kết quả theo đúng cây đầu vào: `IN/a/b.txt` cho `OUT/a/b.json`. Nơi hai đầu \
         vào trùng tên kết quả, mỗi tệp giữ cả tên: `b.txt.json`, `b.md.json`. Kết quả chỉ hiện dưới tên của nó khi đã trọn \
         vẹn, và không ghi đè lên gì ngoài kết quả của lần chạy trước.\n\n\
         Nhật ký ở `OUT/.vanban` ghi những gì đã xong: dù lần chạy kết thúc ra sao, chạy lại đúng lệnh đó là tiếp tục. Đầu vào \
         đã thay đổi thì làm lại, kết quả của phiên bản chương trình khác cũng vậy. `OUT/report.jsonl` cho biết từng đầu vào \
         ra sao.",
    ),
    (
        "vanban stream",
        "Chuyển một luồng bản ghi, mỗi bản ghi cho một dòng JSON\n\n\
         Mỗi bản ghi cho một dòng ở đầu ra chuẩn, cùng thứ tự và cùng id: `{\"id\": …, \"document\": {…}}`, hoặc \
         `{\"id\": …, \"error\": {\"code\": \"…\", \"message\": \"…\"}}`. Có gì là in ra ngay, không đầu vào nào làm dừng luồng; lỗi \
         cũng là bản ghi, mã kết thúc vẫn là 0.",
    ),
    ("vanban cite", "Tìm các văn bản được viện dẫn"),
    ("vanban graph", "Lập mạng lưới văn bản: văn bản nào căn cứ, thực hiện, sửa đổi, thay thế văn bản nào"),
    (
        "vanban decode",
        "Chuyển văn bản sang UTF-8, dù gõ bằng bảng mã nào\n\n\
         Tự nhận ra bảng mã: UTF-8 và UTF-16, TCVN3 (phông ABC), VNI, VISCII, VPS, Windows-1258, dù là byte gốc hay đã bị \
         phần mềm hiểu nhầm thành Windows-1252 (`Céng hßa`). Kết quả là UTF-8 dựng sẵn (NFC); bảng mã nhận ra được báo ở \
         đầu ra lỗi chuẩn.",
    ),
    ("vanban schema", "In JSON Schema của kết quả"),
    ("vanban table", "Lập bảng văn bản, mỗi văn bản một dòng, để nhập vào hệ thống lưu trữ hoặc mở bằng Excel"),
    ("vanban tasks", "Liệt kê nhiệm vụ được giao trong văn bản: ai làm, phối hợp với ai, hạn nào"),
    ("vanban review", "Liệt kê những chỗ còn nghi ngờ, kèm dòng gốc và lý do"),
    ("vanban check", "Hiện các ghi chú về văn bản ngay dưới dòng có vấn đề"),
    ("vanban explain", "Giải thích mã ghi chú; không nêu mã thì liệt kê tất cả"),
    ("vanban view", "Tạo trang xem văn bản; với thư mục thì tạo trang mục lục có tìm kiếm"),
    ("vanban completions", "In tập lệnh tự hoàn thành cho trình dòng lệnh"),
    ("vanban man", "In trang hướng dẫn (man), hoặc ghi trang của mọi lệnh vào một thư mục"),
    ("files", "Tệp văn bản; `-` là đầu vào chuẩn"),
    ("pretty", "JSON thụt dòng; mặc định khi in ra màn hình"),
    ("compact", "Mỗi văn bản một dòng JSON; mặc định khi không in ra màn hình"),
    ("lines", "Thêm vai trò của từng dòng; với `cite`: mỗi dòng là một văn bản riêng"),
    ("lang", "Ngôn ngữ của hướng dẫn và thông báo; mặc định theo máy"),
    ("inputs", "Tệp văn bản và thư mục (lấy hết mọi tệp bên trong, kể cả tệp ẩn)"),
    ("output", "Thư mục kết quả"),
    ("files_from", "Đọc thêm đầu vào từ danh sách, mỗi dòng một đường dẫn; `-` là đầu vào chuẩn"),
    ("null", "Các đường dẫn trong danh sách kết thúc bằng NUL thay vì xuống dòng"),
    ("glob", "Chỉ lấy tệp khớp mẫu, `!MẪU`: bỏ tệp khớp mẫu; mẫu không có `/` so với tên tệp"),
    ("format", "Mỗi văn bản một tệp JSON (mặc định), hoặc một tệp JSON lines theo thứ tự đầu vào"),
    ("shard_size", "Sang tệp JSON lines mới khi tệp đạt cỡ này (tính theo JSON): 512K, 256M, 4G; kéo theo JSON lines"),
    ("compress", "Nén các tệp JSON lines bằng zstd; kéo theo JSON lines"),
    ("jobs", "Số văn bản làm cùng lúc; mặc định bằng số lõi"),
    ("max_size", "Văn bản lớn hơn cỡ này thì báo lỗi"),
    ("retry", "Làm lại những gì dù đầu vào không đổi"),
    ("retry=failed", "những gì bị lỗi"),
    ("retry=none", "không làm lại gì"),
    ("retry=all", "tất cả"),
    ("format=json", "mỗi văn bản một tệp"),
    ("format=jsonl", "JSON lines, mỗi dòng một mục"),
    ("format=summary", "cho người đọc: viện dẫn nhiều nhất, được viện dẫn mà không có, số còn thiếu hoặc trùng"),
    ("format=graphml", "GraphML, cho Gephi, yEd, NetworkX"),
    ("format=dot", "DOT, cho Graphviz"),
    ("input=lines", "JSON lines: `{\"id\": …, \"text\": \"…\"}`"),
    (
        "input=frames",
        "khung: độ dài ghi trong 4 byte, byte cao trước, rồi đến ngần ấy byte: id dạng JSON, dấu xuống dòng, nội dung văn bản",
    ),
    ("input=paths", "đường dẫn tệp, mỗi đường dẫn kết thúc bằng NUL; id là đường dẫn"),
    ("preset=tt05", "các trường của Thông tư 05/2025/TT-BNV cho văn bản"),
    ("preset=party", "24 cột trong bảng của lưu trữ Đảng"),
    ("preset=plain", "những gì đọc được, tên cột như trong JSON"),
    ("fail_on=info", "nên biết, giá trị vẫn đúng"),
    ("fail_on=warning", "giá trị đã được sửa, không đầy đủ hoặc đáng ngờ"),
    ("fail_on=error", "có chữ ở đó nhưng không đọc được"),
    ("force", "Làm lại tất cả và ghi đè"),
    ("fail_fast", "Dừng ở lỗi đầu tiên"),
    ("durable", "Ghi chắc chắn từng kết quả xuống đĩa rồi mới ghi nhật ký, phòng mất điện"),
    ("dry_run", "Chỉ in những việc sẽ làm"),
    ("quiet", "Không in gì ngoài lý do khiến lần chạy phải dừng"),
    ("input", "Dạng của các bản ghi ở đầu vào chuẩn"),
    ("graph inputs", "Văn bản hoặc JSON của lần chạy trước: tệp và thư mục"),
    (
        "graph format",
        "Dạng kết quả: summary (bản tóm tắt cho người đọc), jsonl (JSON lines), graphml (GraphML), dot (Graphviz)",
    ),
    ("table inputs", "Văn bản hoặc JSON của lần chạy trước: tệp và thư mục"),
    ("tasks inputs", "Văn bản hoặc JSON của lần chạy trước: tệp và thư mục"),
    ("review inputs", "Văn bản hoặc JSON của lần chạy trước: tệp và thư mục"),
    ("view inputs", "Văn bản: một tệp, hoặc nhiều tệp và thư mục để lập mục lục"),
    ("decode files", "Tệp văn bản, cùng `-o` cả thư mục; `-` là đầu vào chuẩn"),
    ("decode output", "Ghi mỗi tệp thành một tệp cùng tên trong thư mục này; mặc định in tất cả ra đầu ra chuẩn"),
    ("decode force", "Ghi đè nếu đã có"),
    ("from", "Bảng mã, nếu đã biết: utf-8, utf-16le, utf-16be, windows-1252, windows-1258, tcvn3, vni, viscii, vps"),
    ("table output", "Bảng kết quả: `.xlsx`, `.csv` hoặc `.tsv`; `-` là CSV ra đầu ra chuẩn"),
    ("tasks output", "Bảng kết quả: `.xlsx`, `.csv` hoặc `.tsv`; `-` là CSV ra đầu ra chuẩn"),
    ("review output", "Bảng kết quả: `.xlsx`, `.csv` hoặc `.tsv`; `-` là CSV ra đầu ra chuẩn"),
    ("view output", "Tệp trang (`.html`), hoặc thư mục cho mục lục và các trang"),
    ("man output", "Thư mục cho trang hướng dẫn của mọi lệnh"),
    ("table force", "Ghi đè nếu đã có"),
    ("tasks force", "Ghi đè nếu đã có"),
    ("review force", "Ghi đè nếu đã có"),
    ("view force", "Ghi đè nếu đã có"),
    ("separator", "Ký tự phân cách trong tệp CSV; Excel cần `;` khi dấu phẩy là dấu thập phân"),
    ("preset", "Bộ cột"),
    ("columns", "Chọn cột theo tên, theo đúng thứ tự này; `--columns help` liệt kê tên cột"),
    ("set", "Ghi cùng một giá trị vào mọi dòng của cột mà văn bản không cho biết, ví dụ `confidenceLevel=02`"),
    ("by_deadline", "Sắp theo hạn, việc không có ngày hạn để cuối"),
    ("below", "Giá trị có độ tin cậy dưới mức này (0 đến 1) là đáng ngờ"),
    ("check files", "Văn bản: tệp và thư mục; `-` là đầu vào chuẩn"),
    ("fail_on", "Kết thúc với mã 1 khi có ghi chú từ mức này trở lên"),
    ("codes", "Mã ghi chú, ví dụ `number-blank`"),
    ("shell", "Trình dòng lệnh"),
];

const EXIT_CODES: &str = "\
Mã kết thúc:
  0    mọi việc đều xong
  1    có văn bản bị lỗi
  2    sai cách dùng hoặc không khởi động được: chưa làm gì
  3    dừng sớm (đầy đĩa, --fail-fast); chạy lại đúng lệnh này để tiếp tục
  130  bị ngắt (Ctrl-C); chạy lại đúng lệnh này để tiếp tục";

const STREAM_EXIT_CODES: &str = "\
Mã kết thúc:
  0    mọi bản ghi đều có kết quả (lỗi của từng bản ghi cũng là kết quả), hoặc bên đọc đã dừng
  2    sai cách dùng, hoặc không ghi được nữa vào đầu ra chuẩn";

/// The language that the command line asks for, and the command line without `--lang`, which
/// may stand before or behind a subcommand. Help and errors of the command line need it before the command line is
/// understood.
pub(crate) fn asked(arguments: impl Iterator<Item = OsString>) -> (Option<Language>, Vec<OsString>) {
    let mut arguments = arguments.fuse();
    let (mut asked, mut rest) = (None, Vec::new());
    while let Some(argument) = arguments.next() {
        let value = match argument.to_str() {
            Some("--") => {
                rest.push(argument);
                rest.extend(arguments);
                break;
            }
            Some("--lang") => arguments.next(),
            Some(argument) => argument.strip_prefix("--lang=").map(OsString::from),
            None => None,
        };
        match value.as_ref().and_then(|value| Lang::from_str(value.to_str()?, false).ok()) {
            Some(lang) => asked = Some(lang.into()),
            // What is no language is left for the command line to refuse.
            None if argument == "--lang" => rest.extend(std::iter::once(argument).chain(value)),
            None => rest.push(argument),
        }
    }
    (asked, rest)
}

/// The command line with its help in a language.
pub(crate) fn command(language: Language) -> clap::Command {
    let command = Arguments::command();
    if language == Language::Vietnamese { vietnamese(command, "") } else { command }
}

fn text(key: &str) -> Option<&'static str> {
    VIETNAMESE.iter().find(|(name, _)| *name == key).map(|&(_, text)| text)
}

/// The help of an argument of a command.
fn argument(command: &str, id: &str) -> Option<&'static str> {
    text(&format!("{command} {id}")).or_else(|| text(id))
}

/// An argument with its help; its values and its default are told here, because the usual help tells them in English.
fn explained(argument: Arg, text: &str) -> Arg {
    // A switch has the values of a truth, which nobody types.
    let has_values = argument.get_action().takes_values();
    let possible = if has_values { argument.get_possible_values() } else { Vec::new() };
    let values: Vec<_> = possible.iter().map(|value| value.get_name().to_owned()).collect();
    let word = |value: &String| self::text(&format!("{}={value}", argument.get_id()));
    let listed = if values.is_empty() { String::new() } else { format!(" [giá trị: {}]", values.join(", ")) };
    let described: String = values.iter().filter_map(|value| Some(format!("\n- {value}: {}", word(value)?))).collect();
    let default = match argument.get_default_values() {
        [first, ..] if has_values => format!("[mặc định: {}]", first.to_string_lossy()),
        _ => String::new(),
    };
    let long = match (described.is_empty(), listed.is_empty() && default.is_empty()) {
        (true, true) => None,
        (true, false) => Some(format!("{text}\n\n{}", format!("{default}{listed}").trim())),
        (false, _) => Some(format!("{text}\n\nGiá trị:{described}\n\n{default}").trim_end().to_owned()),
    };
    let short = format!("{text} {default}{listed}");
    let argument = argument.hide_possible_values(has_values).hide_default_value(has_values);
    let argument = argument.help(short.trim_end().to_owned());
    match long {
        Some(long) => argument.long_help(long),
        None => argument.long_help(None),
    }
}

fn vietnamese(command: clap::Command, above: &str) -> clap::Command {
    let name = command.get_name().to_owned();
    let path = format!("{above} {name}").trim_start().to_owned();
    let mut command = command.disable_help_flag(true).disable_help_subcommand(true).mut_args(|argument| {
        let heading = if argument.is_positional() { "Tham số" } else { "Tùy chọn" };
        match self::argument(&name, argument.get_id().as_str()) {
            Some(text) => explained(argument, text).help_heading(heading),
            None => argument.help_heading(heading),
        }
    });
    if let Some(text) = text(&path) {
        let (short, is_long) = text.split_once("\n\n").map_or((text, false), |(short, _)| (short, true));
        command = command.about(short).long_about(is_long.then_some(text));
    }
    if command.get_after_help().is_some() {
        command = command.after_help(if name == "stream" { STREAM_EXIT_CODES } else { EXIT_CODES });
    }
    let flag = |id, short, action| Arg::new(id).short(short).long(id).action(action).help_heading("Tùy chọn");
    command = command.arg(flag("help", 'h', ArgAction::Help).help("In hướng dẫn này"));
    if above.is_empty() {
        command = command.disable_version_flag(true).subcommand_help_heading("Lệnh").subcommand_value_name("LỆNH");
        command = command.arg(flag("version", 'V', ArgAction::Version).help("In phiên bản"));
    }
    let command = command.help_template("{about-with-newline}\nCách dùng: {usage}\n\n{all-args}{after-help}");
    command.mut_subcommands(|below| vietnamese(below, &path))
}

#[cfg(test)]
mod tests {
    use std::ffi::OsStr;

    use clap::error::ErrorKind;

    use super::*;

    fn check(command: &clap::Command, above: &str, used: &mut Vec<String>) {
        let path = format!("{above} {}", command.get_name()).trim_start().to_owned();
        assert!(text(&path).is_some(), "{path} has no help in Vietnamese");
        let arguments = command.get_arguments().map(|argument| argument.get_id().as_str());
        for id in arguments.filter(|id| *id != "help" && *id != "version") {
            assert!(argument(command.get_name(), id).is_some(), "{path} {id} has no help in Vietnamese");
            let values = command.get_arguments().filter(|argument| argument.get_id() == id);
            for value in values.flat_map(Arg::get_possible_values).filter(|value| value.get_help().is_some()) {
                let key = format!("{id}={}", value.get_name());
                assert!(text(&key).is_some(), "{path}: {key} has no help in Vietnamese");
                used.push(key);
            }
            let own = format!("{} {id}", command.get_name());
            used.push(if text(&own).is_some() { own } else { id.to_owned() });
        }
        used.push(path.clone());
        command.get_subcommands().for_each(|below| check(below, &path, used));
    }

    #[test]
    fn every_command_and_argument_has_help_in_both_languages_and_no_help_is_left_over() {
        let command = Arguments::command();
        command.clone().debug_assert();
        let mut used = Vec::new();
        check(&command, "", &mut used);
        for (key, _) in VIETNAMESE {
            assert!(used.iter().any(|name| name == key), "{key} is no argument");
        }
    }

    #[test]
    fn the_papers_name_commands_and_options_that_exist() {
        for (paper, text) in
            [("README.md", include_str!("../../README.md")), ("README.vi.md", include_str!("../../README.vi.md"))]
        {
            let lines = text.lines().map(str::trim).filter(|line| line.starts_with("vanban "));
            let spans = text.lines().flat_map(|line| line.split('`').skip(1).step_by(2));
            let mut count = 0;
            for said in lines.chain(spans.filter(|span| span.starts_with("vanban "))) {
                let line = said.split(" > ").next().unwrap_or_default().replace(['"', '…'], "");
                let (_, rest) = asked(line.split_whitespace().map(OsString::from));
                let parsed = command(Language::English).try_get_matches_from(rest);
                // A command may be named alone, and an option without its value.
                let alone = [ErrorKind::MissingRequiredArgument, ErrorKind::InvalidValue];
                let named = |error: &clap::Error| !error.use_stderr() || alone.contains(&error.kind());
                let refused = parsed.err().filter(|error| !named(error));
                assert!(refused.is_none(), "{paper}: {said}: {}", refused.map(|e| e.to_string()).unwrap_or_default());
                count += 1;
            }
            assert!(count > 3, "{paper} names {count} commands");
        }
    }

    #[test]
    fn the_vietnamese_command_line_is_whole() {
        command(Language::Vietnamese).debug_assert();
    }

    fn found(line: &str) -> (Option<Language>, String) {
        let (language, rest) = asked(line.split(' ').map(OsString::from));
        (language, rest.join(OsStr::new(" ")).into_string().unwrap())
    }

    #[test]
    fn the_language_is_found_wherever_it_stands() {
        let vietnamese = |rest: &str| (Some(Language::Vietnamese), rest.to_owned());
        assert_eq!(found("vanban batch --lang vi x"), vietnamese("vanban batch x"));
        assert_eq!(found("vanban --lang=vi check"), vietnamese("vanban check"));
        assert_eq!(found("vanban --lang=vi x --lang=en -- --lang vi").0, Some(Language::English));
        assert_eq!(found("vanban -- --lang=vi"), (None, "vanban -- --lang=vi".to_owned()));
    }

    #[test]
    fn a_language_that_is_not_spoken_is_left_to_be_refused() {
        assert_eq!(found("vanban --lang fr x"), (None, "vanban --lang fr x".to_owned()));
        assert_eq!(found("vanban --lang"), (None, "vanban --lang".to_owned()));
    }
}
