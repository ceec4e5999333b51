//! Everything the program says to people, in every language it speaks: one table.
//!
//! `{0}`, `{1}` … stand for values. JSON is no message: its keys, codes and messages are the same in every language.

use std::sync::OnceLock;

use vanban::Language;

use crate::words;

static LANGUAGE: OnceLock<Language> = OnceLock::new();

macro_rules! messages {
    ($($message:ident en $en:literal vi $vi:literal)*) => {
        /// A sentence of the program.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Message { $($message),* }

        impl Message {
            #[cfg(test)]
            const ALL: &'static [Self] = &[$(Self::$message),*];

            /// The sentence with its places for values.
            const fn template(self, language: Language) -> &'static str {
                match (self, language) {
                    $((Self::$message, Language::Vietnamese) => $vi,
                      (Self::$message, _) => $en,)*
                }
            }
        }
    };
}

messages! {
    // why a document failed
    NotFound
        en "not there (any more)"
        vi "không có (hoặc không còn) tệp này"
    PermissionDenied
        en "no permission to read it"
        vi "không có quyền đọc"
    Unreadable
        en "cannot be read: {0}"
        vi "không đọc được: {0}"
    UnreadableDirectory
        en "the directory cannot be read: {0}"
        vi "không đọc được thư mục: {0}"
    LinkLoop
        en "a link that leads back to itself or to a directory above it"
        vi "liên kết trỏ vòng về chính nó hoặc về thư mục chứa nó"
    NotAFile
        en "not a file but a directory, FIFO, socket or device"
        vi "không phải tệp mà là thư mục, FIFO, socket hoặc thiết bị"
    LockFile
        en "the lock file of a word processor, not a document"
        vi "tệp khóa của trình soạn thảo, không phải văn bản"
    Changed
        en "it kept changing while it was read"
        vi "tệp liên tục thay đổi trong lúc đọc"
    NotText
        en "not a text but {0}: {1}"
        vi "không phải văn bản thuần mà là {0}: {1}"
    TooLarge
        en "{0} bytes; the limit is {1} (--max-size)"
        vi "{0} byte; giới hạn là {1} (--max-size)"
    OutputTaken
        en "the output {0} exists and is not from this input; --force overwrites it"
        vi "đã có tệp kết quả {0} không phải của đầu vào này; dùng --force để ghi đè"
    Unwritable
        en "the output cannot be written: {0}"
        vi "không ghi được kết quả: {0}"
    Panic
        en "the program failed on this document; please report it: {0}"
        vi "chương trình gặp lỗi với văn bản này; xin báo lại: {0}"
    BadRecord
        en "not a record: {0}"
        vi "không phải bản ghi hợp lệ: {0}"
    // what keeps a run from starting or going on
    NoOutput
        en "the output directory {0} cannot be used: {1}"
        vi "không dùng được thư mục kết quả {0}: {1}"
    Busy
        en "another run is writing to {0}"
        vi "một tiến trình khác đang ghi vào {0}"
    InputInOutput
        en "the input {0} is, or lies in, the output directory {1}; choose an output directory that is not part of the input"
        vi "đầu vào {0} trùng hoặc nằm trong thư mục kết quả {1}; hãy chọn thư mục kết quả khác"
    ForeignShard
        en "{0} exists and was not written by an earlier run; --force overwrites it"
        vi "đã có {0} mà không phải do lần chạy trước ghi; dùng --force để ghi đè"
    BadGlob
        en "the pattern {0} is not valid: {1}"
        vi "mẫu {0} không hợp lệ: {1}"
    NoList
        en "the list {0} cannot be read: {1}"
        vi "không đọc được danh sách {0}: {1}"
    StoppedWriting
        en "stopped: {0}; run the same command again to go on"
        vi "đã dừng: {0}; chạy lại đúng lệnh này để tiếp tục"
    StoppedFailing
        en "stopped at the first failure, as --fail-fast asks; run the same command again to go on"
        vi "đã dừng ở lỗi đầu tiên theo --fail-fast; chạy lại đúng lệnh này để tiếp tục"
    Interrupted
        en "interrupted; run the same command again to go on"
        vi "đã ngắt; chạy lại đúng lệnh này để tiếp tục"
    Finishing
        en "finishing what is in flight; once more stops at once"
        vi "đang hoàn tất phần dở dang; nhấn lần nữa để dừng ngay"
    JournalDamaged
        en "{0} lines of the journal are damaged or foreign and were passed over"
        vi "bỏ qua {0} dòng nhật ký bị hỏng hoặc lạ"
    // progress
    Progress
        en "{0} of {1} documents, {2}/s, {3} MB/s, {4} failed, {5} left"
        vi "{0}/{1} văn bản, {2}/giây, {3} MB/giây, {4} lỗi, còn {5}"
    Summary
        en "{0} documents: {1} converted, {2} done before, {3} failed, {4} passed over, {5} not reached; {6} s, {7} documents/s, {8} MB/s; report: {9}"
        vi "{0} văn bản: {1} đã chuyển, {2} đã xong từ trước, {3} lỗi, {4} bỏ qua, {5} chưa làm; {6} giây, {7} văn bản/giây, {8} MB/giây; báo cáo: {9}"
    // the plan of a dry run
    PlanNew
        en "new"
        vi "mới"
    PlanAgain
        en "again"
        vi "làm lại"
    PlanDone
        en "done"
        vi "đã xong"
    PlanPassedOver
        en "passed over"
        vi "bỏ qua"
    PlanFailed
        en "failed"
        vi "lỗi"
}

impl Message {
    /// The sentence with its values.
    pub(crate) fn say(self, values: &[&str]) -> String {
        self.say_in(language(), values)
    }

    /// The sentence in a certain language.
    pub(crate) fn say_in(self, language: Language, values: &[&str]) -> String {
        words::fill(self.template(language), values)
    }
}

/// Settles the language: what the command line says, else the locale.
pub(crate) fn speak(asked: Option<Language>) {
    let locale = || {
        let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
        ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set).unwrap_or_default()
    };
    let language =
        asked.unwrap_or_else(|| if locale().starts_with("vi") { Language::Vietnamese } else { Language::English });
    // The first word stands: it is spoken once, before anything else is said.
    let _ = LANGUAGE.set(language);
}

/// The language that is spoken.
pub(crate) fn language() -> Language {
    LANGUAGE.get().copied().unwrap_or_default()
}

/// `200,000`, in Vietnamese `200.000`.
pub(crate) fn count(number: u64) -> String {
    words::count(number, language())
}

/// `12.5`, in Vietnamese `12,5`.
pub(crate) fn decimal(number: f64) -> String {
    let text = format!("{number:.1}");
    if language() == Language::Vietnamese { text.replace('.', ",") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_name_the_same_values() {
        let places = |text: &str| {
            let mut found: Vec<_> = text.match_indices('{').filter_map(|(at, _)| text[at..].get(..3)).collect();
            found.sort_unstable();
            found.join("")
        };
        for message in Message::ALL {
            let (en, vi) = (message.template(Language::English), message.template(Language::Vietnamese));
            assert_eq!(places(en), places(vi), "{message:?}");
            assert_ne!(en, vi, "{message:?} is not translated");
        }
    }

    #[test]
    fn values_stand_in_their_places_and_are_not_read_again() {
        let said = Message::OutputTaken.say_in(Language::English, &["{0}.json"]);
        assert_eq!(said, "the output {0}.json exists and is not from this input; --force overwrites it");
    }
}
