//! What the stamp of the receiving office leaves on a document: whom it passes it on to above the head, and an opening that
//! it was printed over, whose lines stand below it, where the subject may still go on, and read like it.

use super::page::Page;
use super::{Part, Signal, Signals};
use crate::fold::at_start;
use crate::lines::TextLine;
use crate::vocabulary::heads::PASSED_ON;

/// How many such lines below the stamp are an opening, not what is left of a subject.
const MANY: usize = 3;

/// Lines among which the stamp says whom the document is passed on to.
const HEAD: usize = 40;
/// Lines from there to the first of the head, at the most.
const ABOVE_HEAD: usize = 24;
/// Lines from there to another of the stamp, at the most.
const BESIDE: usize = 2;

/// Tells whom the receiving office passes a document on to from whom it addresses: the stamp stands above the head, or its
/// other lines stand beside and `Kính gửi` below.
///
/// `Kính chuyển: TTTT` above `CỘNG HÒA XÃ HỘI …`
pub(super) fn pass_on(signals: &mut [Signals], text: &str, lines: &[TextLine]) {
    let passed = |(at, line): (usize, &TextLine)| {
        let named = signals.get(at)?.has(Signal::Recipients) && at_start(line.content(text), PASSED_ON).is_some();
        named.then_some(at)
    };
    let Some(at) = lines.iter().enumerate().take(HEAD).find_map(passed) else { return };
    let shows =
        |from: usize, most: usize, sign: Signal| signals.iter().skip(from).take(most).any(|shown| shown.has(sign));
    let head = [Signal::NationalTitle, Signal::NumberLine].iter().any(|sign| shows(at + 1, ABOVE_HEAD, *sign));
    let beside = shows(at.saturating_sub(BESIDE), 2 * BESIDE + 1, Signal::IncomingStamp);
    if !(head || beside && shows(at + 1, ABOVE_HEAD, Signal::Recipients)) {
        return;
    }
    if let Some(shown) = signals.get_mut(at) {
        shown.set(Signal::Recipients, false);
        shown.set(Signal::IncomingStamp, true);
    }
}

/// Gives the content what stands below a stamp in the subject as running text and goes on to the content.
pub(super) fn settle(parts: &mut [Part], signals: &[Signals], lines: &[TextLine]) {
    let is_subject = |part: &Part| *part == Part::Subject;
    let Some(from) = parts.iter().position(is_subject) else { return };
    let behind = parts.iter().rposition(is_subject).map_or(from, |last| last + 1);
    if parts.get(behind) != Some(&Part::Content) {
        return;
    }
    let between = parts.iter().zip(signals).take(behind).skip(from);
    let stamp = between.rev().position(|(part, shown)| shown.has(Signal::IncomingStamp) || *part != Part::Subject);
    let Some(stamp) = stamp.map(|at| behind - from - 1 - at).filter(|at| *at > 0) else { return };
    let wide = |line: &&TextLine| line.shape.width >= Page::USUAL.wide && !line.is_upper_case();
    // The last line of the stamp is the first of the opening where it is as wide.
    let below = lines.get(from + stamp..behind).unwrap_or_default();
    if below.iter().filter(wide).count() < MANY {
        return;
    }
    let Some(first) = below.iter().position(|line| wide(&line)) else { return };
    parts.iter_mut().take(behind).skip(from + stamp + first).for_each(|part| *part = Part::Content);
}
