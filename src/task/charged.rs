//! The names of those who can be charged with work, as they stand in running text.
//!
//! ```text
//! charged = one { ( "," | "và" | ";" ) one }
//! one     = ( "các" noun | head ) { name word | "," name word | "và" name word } [ ":" names ]
//! ```
//! The name ends where a small word stands that no name goes on with: what follows is what they have to do.

use super::deadline::deadline;
use super::duty::{opens_duty, states, suffers};
use super::name::{LONGEST_NAME, name};
use super::opening::{self, HEADS, head, is_each, is_several, opens, spelled};
use super::part::LONGEST_PART;
use super::phrases::Table;
use super::words::Words;
use crate::vocabulary::charged::{
    BY_COMPETENCE, CONCERNED, CONCERNED_WITH, HAVING, HONORIFICS, KEEPERS, ORGANISATION, PARTS_OF_BODIES,
    RESTRICTION_ENDS, RESTRICTION_ENDS_APART, RESTRICTION_STATES, TOLD_OF, WHOEVER,
};
use crate::vocabulary::openings::Charged as Setting;
use crate::vocabulary::tasks::{
    BEFORE_MENTIONED, COMPLETING, COUNTED_DUTIES, DEFINING, MATTER, OBLIGED, RIGHTS, SUBMITTING,
};

/// The most names in one list.
const MOST_NAMES: usize = 24;

/// Names that stand one behind the other.
#[derive(Clone, Debug)]
pub(super) struct Charged<'t> {
    /// The names as printed.
    pub(super) names: Vec<&'t str>,
    /// Their first word.
    from: usize,
    /// The word behind them.
    pub(super) end: usize,
}

/// The most words between a name and what it is allowed.
const LONGEST_BEFORE_RIGHT: usize = 16;

impl<'t> Charged<'t> {
    /// The names that begin at a word.
    ///
    /// `Sở Y tế, Công an tỉnh và các địa phương tổ chức …` → Sở Y tế · Công an tỉnh · các địa phương
    pub(super) fn at(words: &Words<'t>, at: usize) -> Option<Self> {
        if at == 0 { Self::first(words).cloned() } else { Self::read(words, at) }
    }

    /// The names that a text begins with: much is asked of them, and they are read once.
    pub(super) fn first<'w>(words: &'w Words<'t>) -> Option<&'w Self> {
        words.first_named.get_or_init(|| Self::read(words, 0)).as_ref()
    }

    /// As [`Self::at`], whether they were read or not.
    fn read(words: &Words<'t>, at: usize) -> Option<Self> {
        let mut charged = Self { names: Vec::new(), from: at, end: at };
        let mut from = at;
        while charged.names.len() < MOST_NAMES {
            let Some(end) = name(words, from).and_then(|end| restricted(words, from, end)) else { break };
            // `Bộ Nội vụ[4]`
            let printed = words.slice(from, end);
            let note = memchr::memchr(b'[', printed.as_bytes());
            charged.names.push(note.and_then(|note| printed.get(..note)).unwrap_or(printed));
            charged.end = end;
            let Some(next) = next_name(words, end) else { break };
            from = next;
        }
        (!charged.names.is_empty()).then_some(charged)
    }

    /// Whether names begin at a word.
    pub(super) fn begins(words: &Words<'_>, at: usize) -> bool {
        head(words, at).is_some()
    }

    /// Whether the names are charged by what follows them, not only spoken of; where `strict`, only by the verb of a duty.
    pub(super) fn acts(&self, words: &Words<'_>, strict: bool) -> bool {
        let end = past_bracket(words, self.end);
        let mark = end.checked_sub(1).and_then(|last| words.get(last)).map_or(b' ', |word| word.behind);
        let colon = mark == b':';
        if strict {
            return words.any(end, Table::StrongDuties).is_some() || colon && opens_duty(words, end);
        }
        // `Chủ đầu tư: là tổ chức …`, `Bí thư chi bộ: 2,5 lần …`
        let defined = || {
            words.key(end) == DEFINING.as_bytes()
                && !(end..words.len()).any(|at| words.any(at, Table::Deciding).is_some())
        };
        // `Công an tỉnh: 24/24 giờ trực bến`
        let measured = || {
            words.key(end).first().is_some_and(u8::is_ascii_digit)
                && !(end + 1..words.len()).any(|at| does_counted(words, at))
        };
        if colon && (measured() || defined()) {
            return false;
        }
        // `Đồng chí Lê Thị A, từ Thượng úy lên Đại úy`: behind the name stands what is said of the person.
        let person = || HONORIFICS.iter().any(|word| words.phrase(self.from, word).is_some());
        // `Đồng chí Lê Thị A, ủy viên, kiểm tra bến`
        let done = || {
            opens_duty(words, end)
                || (end + 1..words.len()).any(|at| {
                    words.get(at - 1).is_some_and(|word| word.behind == b',')
                        && words.any(at, Table::StrongDuties).is_some()
                })
        };
        if mark == b',' && person() && !done() || self.is_allowed(words, end) || self.are_meant(words) {
            return false;
        }
        // `Mỗi xã 02 chỉ tiêu` shares out.
        if is_each(words, self.from) {
            return opens_duty(words, end);
        }
        // `Sở A trình UBND tỉnh Đề án …` tells what was done, but by when it has to be done.
        let due = || SUBMITTING.iter().any(|verb| words.phrase(end, verb).is_some()) && deadline(words).is_some();
        // `Sở A là cơ quan đầu mối …`
        let heads = || words.key(end) == DEFINING.as_bytes() && words.any(end, Table::Duties).is_some();
        colon || words.get(end).is_none() || !states(words, end) || heads() || due()
    }

    /// Whether it is only said which of several are meant, by what they have: nothing is asked of them.
    ///
    /// `Các doanh nghiệp có rủi ro cao về hóa đơn`
    pub(super) fn are_meant(&self, words: &Words<'_>) -> bool {
        let end = self.end;
        is_several(words, self.from)
            && words.slice(end, end + 1) == HAVING
            && self.names.len() == 1
            && KEEPERS.iter().any(|noun| words.phrase(self.from + 1, noun) == Some(end - self.from - 1))
            && !opens_duty(words, end)
            && !self.are_asked(words)
            && deadline(words).is_none()
    }

    /// Whether anything is asked of several behind what they have, by a weak duty only in the same clause: `trang bị áo phao`,
    /// `phải dừng hoạt động`, not `…, nhưng số thuế phải nộp thấp`.
    fn are_asked(&self, words: &Words<'_>) -> bool {
        let from = self.end + 1;
        let clause = (self.end..words.len()).find(|at| !words.joined(*at)).unwrap_or(self.end);
        (from..=clause).any(|at| asks(words, at))
            || (from..words.len()).any(|at| words.any(at, Table::StrongDuties).is_some())
    }

    /// Whether they are allowed something, before anything is asked of them.
    ///
    /// `Thủ trưởng các đơn vị nêu tại Điều 1 được quyền ký hợp đồng`
    fn is_allowed(&self, words: &Words<'_>, end: usize) -> bool {
        let allows = |at: usize| RIGHTS.iter().any(|right| words.phrase(at, right).is_some());
        let asks = |at: usize| opens_duty(words, at) || words.any(at, Table::StrongDuties).is_some();
        let ends = |at: usize| words.get(at - 1).is_none_or(|word| matches!(word.behind, b'.' | b';' | b':'));
        let told = (end..end + LONGEST_BEFORE_RIGHT).find(|at| ends(*at) || allows(*at) || asks(*at));
        told.is_some_and(|at| !ends(at) && allows(at))
    }
}

/// Whether a weak duty opens at a word: `phải dừng hoạt động`, `trang bị áo phao`, not `hoạt động về đầu tư`.
fn asks(words: &Words<'_>, at: usize) -> bool {
    words.printed(at, OBLIGED)
        || words.any(at, Table::Measures).is_some_and(|length| length > 1)
            && words.joined(at - 1)
            && !words.is_one_of(at - 1, BEFORE_MENTIONED)
}

/// Whether a word behind a figure opens what somebody does, and is no noun of what is counted.
fn does_counted(words: &Words<'_>, at: usize) -> bool {
    let counted = COUNTED_DUTIES.iter().any(|noun| words.phrase(at, noun).is_some());
    let verb = words.any(at, Table::Duties).is_some()
        || words.any(at, Table::StrongDuties).is_some()
        || words.phrase(at, COMPLETING).is_some();
    verb && !counted && words.get(at).is_some_and(|word| !word.capital) && words.key(at - 1) != b"thuong"
}

/// The most words of what tells which of several are meant.
const LONGEST_RESTRICTION: usize = 40;

/// Where the name of several ends that what they do restricts; `None` where it cannot be told how far that goes.
///
/// `các tổ chức` + ` cung cấp dịch vụ chi trả` before `thực hiện …`
fn restricted(words: &Words<'_>, from: usize, end: usize) -> Option<usize> {
    let restricts = |at: usize| words.any(at, Table::Restricting);
    // `các đơn vị liên quan` + ` đến việc sắp xếp bến` before `có trách nhiệm`
    let concerned = end.checked_sub(2).is_some_and(|at| words.phrase(at, CONCERNED).is_some());
    if concerned && words.joined(end - 1) && words.is_one_of(end, CONCERNED_WITH) {
        let told = restriction(words, end).filter(|to| words.joined(to - 1) && words.get(*to).is_some());
        return Some(told.unwrap_or(end));
    }
    // `Các cơ quan` + ` theo thẩm quyền` before `khẩn trương`: without it nobody is meant.
    if WHOEVER.iter().any(|noun| words.phrase(from, noun) == Some(end - from))
        && let Some(length) = words.phrase(end, BY_COMPETENCE).filter(|_| words.joined(end - 1))
        && words.any(end + length, Table::StrongDuties).is_some()
    {
        return Some(end + length);
    }
    if !is_several(words, from) || !words.joined(end - 1) || restricts(end).is_none() {
        return Some(end);
    }
    let told = words.is_one_of(end, RESTRICTION_STATES);
    restriction(words, end).or(told.then_some(end))
}

/// Where what restricts a name ends that begins at a word.
fn restriction(words: &Words<'_>, end: usize) -> Option<usize> {
    let restricts = |at: usize| words.any(at, Table::Restricting);
    let opens = |at: usize, verbs: &[&str]| verbs.iter().any(|verb| words.phrase(at, verb).is_some());
    // A list of what they do may end in what they have to do; where nothing follows it, it is theirs.
    let mut listed = false;
    let mut at = end;
    while at < end + LONGEST_RESTRICTION {
        at += restricts(at).unwrap_or(1);
        if at >= words.len() {
            return Some(words.len());
        }
        // `Các chủ rừng là tổ chức (các Ban quản lý rừng …)`
        if words.opens_bracket(at) {
            return (!listed).then_some(at);
        }
        // `Các đơn vị được giao nhiệm vụ đã chủ động …`: that is told.
        let told = || suffers(words, at) || TOLD_OF.iter().any(|word| words.printed(at, word));
        if restricts(at).is_none() && told() {
            return None;
        }
        match words.get(at - 1)?.behind {
            // `… đến việc sắp xếp bến và các cơ quan khác`
            b' ' if words.key(at) == b"va" && opening::opens(words, at + 1) => return (!listed).then_some(at),
            b' ' if opens(at, RESTRICTION_ENDS) && words.key(at - 1) != MATTER.as_bytes() => {
                return (!listed).then_some(at);
            }
            b' ' => {}
            b',' if opens(at, RESTRICTION_ENDS_APART) => return Some(at),
            b',' => listed |= restricts(at).is_none(),
            b':' | b';' | b'.' => return Some(at),
            _ => return None,
        }
    }
    None
}

/// The word behind a bracket that stands behind a name: `Sở A (cơ quan thường trực): …`.
pub(super) fn past_bracket(words: &Words<'_>, at: usize) -> usize {
    if !words.get(at).is_some_and(|word| word.opened) {
        return at;
    }
    let closing = (at..at + LONGEST_NAME).find(|at| words.get(*at).is_some_and(|word| word.closes_bracket()));
    closing.map_or(at, |at| at + 1)
}

/// The first word of the next name of a list; behind `;` it may be a small one of a name that needs no capital.
fn next_name(words: &Words<'_>, end: usize) -> Option<usize> {
    let last = words.get(end.checked_sub(1)?)?;
    let at = if words.key(end) == b"va" && !words.get(end)?.capital {
        end + 1
    } else if matches!(last.behind, b',' | b';') {
        end
    } else {
        return None;
    };
    let apart = || last.behind == b';' && head(words, at).is_some_and(|length| length > 1);
    (opens(words, at) || apart()).then_some(at)
}

/// Whether a heading, whole, names a part of a body that has no name of its own: `Tổ nuôi dưỡng`.
pub(super) fn names_part(words: &Words<'_>) -> bool {
    let small = |at: usize| words.get(at).is_some_and(|word| !word.capital && !word.opened);
    let plain = |at: usize| small(at) && words.joined(at - 1) && !opens_duty(words, at);
    let organises = words.phrase(0, ORGANISATION).is_some() || words.any(0, Table::NoBodies).is_some();
    let marked = words.standing(0, Table::Heads).any(|found| match HEADS.get(found.row) {
        Some((_, Setting::Named(printed))) => found.length == 1 && spelled(words, 0, found, printed),
        _ => false,
    });
    (2..=LONGEST_PART).contains(&words.len())
        && marked
        && words.is_one_of(0, PARTS_OF_BODIES)
        && !organises
        && (1..words.len()).all(plain)
}

#[cfg(test)]
mod tests {
    use super::super::invented::{charged_by, document, notice, noticed, task, tasks};

    #[test]
    fn a_blank_that_lacks_behind_a_comma_joins_no_words() {
        let text =
            notice("1. Sở Xây dựng,Sở Nội vụ chủ trì,phối hợp với Sở Y tế kiểm tra bến,báo cáo trước ngày 5/9/2031.");
        assert_eq!(tasks(&text), [task("Sở Xây dựng + Sở Nội vụ", "Sở Y tế", "trước ngày 5/9/2031")]);
    }

    #[test]
    fn what_is_asked_behind_what_is_said_of_somebody_or_behind_a_figure_is_work() {
        assert_eq!(
            noticed(&[
                "Các địa phương còn lại khẩn trương triển khai việc giữ bến.",
                "Các xã còn lại hoàn thành trước ngày 05/6/2032.",
                "Các đơn vị còn vướng mắc tiếp tục rà soát bến.",
                "Các huyện có nhiều bến đò rà soát bến.",
                "Các xã còn chậm thực hiện việc giữ bến.",
                "Công an tỉnh: 24/24 giờ trực bến.",
                "Sở Xây dựng: 01 đồng chí lãnh đạo tham gia đoàn kiểm tra.",
                "UBND các huyện: 30/6/2032 hoàn thành việc giữ bến.",
                "Chủ đầu tư: 02 ngày một lần báo cáo tiến độ.",
                "Sở Nội vụ: 01 đồng chí lãnh đạo.",
                "Đồng chí Lê Thị Tám, ủy viên, kiểm tra bến.",
            ]),
            [
                "Các địa phương",
                "Các xã",
                "Các đơn vị",
                "Các huyện",
                "Công an tỉnh",
                "Sở Xây dựng",
                "UBND các huyện",
                "Chủ đầu tư",
                "Đồng chí Lê Thị Tám",
            ]
        );
        let heading = tasks(&document("KH", "KẾ HOẠCH", "1. Các sở, ban, ngành còn lại\n- Rà soát bến đò."));
        assert_eq!(heading, [task("Các sở, ban, ngành còn lại", "", "")]);
    }

    #[test]
    fn what_tells_which_of_several_are_meant_belongs_to_their_name_and_local_government_follows_a_place() {
        let leads = |item: &str| {
            tasks(&notice(&format!("1. {item}\n2. Lê Bến."))).into_iter().map(|task| task.0).collect::<Vec<_>>()
        };
        assert_eq!(
            leads(
                "Sở Nội vụ, Ủy ban nhân dân tỉnh Đê Lớn, chính quyền địa phương các xã liên quan đến việc thực hiện dời \
                 bến và các cơ quan khác có trách nhiệm rà soát bến."
            ),
            [
                "Sở Nội vụ + Ủy ban nhân dân tỉnh Đê Lớn + chính quyền địa phương các xã liên quan đến việc thực hiện dời \
                 bến + các cơ quan khác"
            ]
        );
        for (item, lead) in [
            (
                "Các sở có liên quan tới việc giữ bến có trách nhiệm rà soát bến.",
                "Các sở có liên quan tới việc giữ bến",
            ),
            ("Các sở có liên quan đến việc mở bến: rà soát bến.", "Các sở có liên quan"),
            ("Các cơ quan theo thẩm quyền khẩn trương rà soát bến.", "Các cơ quan theo thẩm quyền"),
            ("Các sở theo thẩm quyền khẩn trương rà soát bến.", "Các sở"),
            ("Cấp ủy, chính quyền địa phương rà soát bến.", "Cấp ủy, chính quyền địa phương"),
            ("Cơ quan thuế của địa phương rà soát bến.", "Cơ quan thuế của địa phương"),
            (
                "Đoàn đại biểu Quốc hội và đại biểu Quốc hội tỉnh Đê Lớn giám sát các bến.",
                "Đoàn đại biểu Quốc hội + đại biểu Quốc hội tỉnh Đê Lớn",
            ),
            (
                "Hội đồng nhân dân, Ban của Hội đồng nhân dân, các Tổ đại biểu, đại biểu Hội đồng nhân dân tỉnh giám sát các bến.",
                "Hội đồng nhân dân + Ban của Hội đồng nhân dân + các Tổ đại biểu + đại biểu Hội đồng nhân dân tỉnh",
            ),
            (
                "Giao Sở Y tế, Báo và Phát thanh, Truyền hình Đê Lớn tuyên truyền về bến đò.",
                "Sở Y tế + Báo và Phát thanh, Truyền hình Đê Lớn",
            ),
            ("Giao lực lượng Công an các xã rà soát bến.", "lực lượng Công an các xã"),
            (
                "Các bệnh viện cấp chuyên sâu, cấp cơ bản khám người giữ bến.",
                "Các bệnh viện cấp chuyên sâu, cấp cơ bản",
            ),
        ] {
            assert_eq!(leads(item), [lead], "{item}");
        }
    }

    #[test]
    fn what_several_are_or_were_charged_with_before_tells_which_are_meant() {
        let plan =
            |items: &str| tasks(&document("CT", "CHỈ THỊ", items)).into_iter().map(|task| task.0).collect::<Vec<_>>();
        assert_eq!(
            plan("1. Các chủ rừng là tổ chức (các Ban quản lý rừng phòng hộ)\n- Rà soát bến.")[..],
            ["Các chủ rừng là tổ chức"]
        );
        assert_eq!(
            plan("1. Đề nghị UBND các xã, các đơn vị được giao làm Bên mời thầu bến đò:\n- Rà soát bến.")[..],
            ["UBND các xã + các đơn vị được giao làm Bên mời thầu bến đò"]
        );
        assert_eq!(
            plan(
                "1. Yêu cầu các đơn vị được giao nhiệm vụ Chủ đầu tư, Bên mời thầu, căn cứ Kế hoạch này báo cáo kết quả."
            )[..],
            ["các đơn vị được giao nhiệm vụ Chủ đầu tư, Bên mời thầu"]
        );
        for told in [
            "Các đơn vị được giao nhiệm vụ đã chủ động triển khai việc giữ bến.",
            "Các sở là tổ chức tham mưu của Ủy ban nhân dân tỉnh.",
            "Các doanh nghiệp có rủi ro cao về hóa đơn.",
        ] {
            assert!(plan(&format!("1. {told}")).is_empty(), "{told}");
        }
    }

    #[test]
    fn what_somebody_may_do_becomes_is_or_agrees_with_is_no_task() {
        for item in [
            "Đồng chí Lê Thị Tám, từ Thượng úy lên Đại úy.",
            "Đồng chí Lê Thị Tám, nguyên Trưởng phòng, được nghỉ hưu.",
            "Thủ trưởng các đơn vị nêu tại Điều 1 được quyền ký hợp đồng.",
            "Sở Xây dựng, trong phạm vi của mình, có quyền đình chỉ bến.",
            "Thường trực Huyện ủy cơ bản nhất trí với báo cáo của Sở Xây dựng.",
            "Các đồng chí trong Ban Thường vụ hoàn toàn nhất trí với báo cáo.",
            "Sở Xây dựng đã chủ trì rà soát bến đò.",
            "Chủ đầu tư: là tổ chức sở hữu vốn.",
            "Chủ đầu tư được hiểu là tổ chức quản lý vốn.",
            "Bí thư chi bộ: 2,5 lần mức lương cơ sở.",
        ] {
            assert_eq!(tasks(&notice(&format!("1. {item}\n2. Lê Bến."))), [], "{item}");
        }
        let charged = notice(
            "1. Đồng chí Lê Thị Tám, chuẩn bị hồ sơ bến.\n2. Sở Xây dựng rà soát bến, được quyền đình chỉ bến hỏng.\n\
             3. Sở Nội vụ là cơ quan đầu mối theo dõi bến.\n4. Các sở: Là nơi lấy ý kiến, chịu trách nhiệm về ý kiến.",
        );
        assert_eq!(
            tasks(&charged).into_iter().map(|task| task.0).collect::<Vec<_>>(),
            ["Đồng chí Lê Thị Tám", "Sở Xây dựng", "Sở Nội vụ", "Các sở"]
        );
    }

    #[test]
    fn several_who_have_something_are_charged_where_anything_is_asked_of_them() {
        for (item, lead) in [
            ("Các doanh nghiệp có tàu chở quá tải phải dừng hoạt động ngay.", "Các doanh nghiệp"),
            ("Các tổ chức có bến đò đăng ký lại bến trước ngày 15/11/2031.", "Các tổ chức"),
            ("Các hợp tác xã có đò ngang trang bị đủ áo phao.", "Các hợp tác xã"),
            ("Các cơ sở kinh doanh thiết bị y tế thực hiện niêm yết giá.", "Các cơ sở kinh doanh thiết bị y tế"),
        ] {
            assert_eq!(charged_by(&[item]), [lead], "{item}");
        }
    }
}
