//! What reading costs, in instructions: run by `scripts/instructions` under callgrind, which counts nothing outside of
//! [`measured`]. The first argument names the case; without one, the names are printed.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod generated;

use std::hint::black_box;

/// What is done with a text.
#[derive(Clone, Copy)]
enum Work {
    Tree,
    Json,
    Cite,
    Yardstick,
}

/// A fixed text with what is done with it.
struct Case {
    name: &'static str,
    text: fn() -> String,
    work: Work,
}

fn letter() -> String {
    generated::letter(3)
}

fn noised_letter() -> String {
    generated::noised(&letter(), 9)
}

fn decree() -> String {
    generated::decree(7, 100_000)
}

fn noised_decree() -> String {
    generated::noised(&decree(), 9)
}

#[rustfmt::skip]
const CASES: &[Case] = &[
    Case { name: "letter-tree", text: letter, work: Work::Tree },
    Case { name: "letter-json", text: letter, work: Work::Json },
    Case { name: "letter-yardstick", text: letter, work: Work::Yardstick },
    Case { name: "noised-letter-tree", text: noised_letter, work: Work::Tree },
    Case { name: "noised-letter-yardstick", text: noised_letter, work: Work::Yardstick },
    Case { name: "decree-tree", text: decree, work: Work::Tree },
    Case { name: "decree-json", text: decree, work: Work::Json },
    Case { name: "decree-cite", text: decree, work: Work::Cite },
    Case { name: "decree-yardstick", text: decree, work: Work::Yardstick },
    Case { name: "noised-decree-tree", text: noised_decree, work: Work::Tree },
    Case { name: "noised-decree-yardstick", text: noised_decree, work: Work::Yardstick },
];

/// The only thing that is counted.
#[inline(never)]
fn measured(text: &str, work: Work) -> usize {
    match work {
        Work::Tree => black_box(vanban::parse(text)).walk().count(),
        Work::Json => black_box(vanban::parse(text).to_json().unwrap()).len(),
        Work::Cite => black_box(vanban::cite(text)).len(),
        Work::Yardstick => black_box(pulldown_cmark::Parser::new(text).count()),
    }
}

fn main() {
    let wanted = std::env::args().nth(1).unwrap_or_default();
    let Some(case) = CASES.iter().find(|case| case.name == wanted) else {
        CASES.iter().for_each(|case| println!("{}", case.name));
        return;
    };
    let text = (case.text)();
    // The tables are built once in a program's life: that is not counted.
    black_box(
        vanban::parse("Điều 1. Theo Nghị định số 1/2020/NĐ-CP ngày 02 tháng 3 năm 2020 của Chính phủ.\n")
            .to_json()
            .unwrap(),
    );
    black_box(vanban::parse(&letter()).to_json().unwrap());
    println!("{} bytes, {}", text.len(), measured(&text, case.work));
}
