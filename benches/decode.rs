//! How fast bytes become text: `cargo bench --bench decode`.
//!
//! A decree of 16 MB and letters of 7 KB, typed in every way; as a yardstick on the same bytes, `std::str::from_utf8`.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[allow(dead_code, reason = "the other benchmark uses the rest of it")]
mod generated;
#[path = "../tests/typing/mod.rs"]
#[allow(dead_code, reason = "the tests use the rest of it")]
mod typing;

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use typing::{CHARTED, Typist, mojibake};
use unicode_normalization::UnicodeNormalization;
use vanban::Encoding;

/// A set of files that are decoded one after the other.
fn measure(criterion: &mut Criterion, name: &str, files: &[Vec<u8>], decode: impl Fn(&[u8]) -> usize) {
    let mut group = criterion.benchmark_group(name);
    group.throughput(Throughput::Bytes(files.iter().map(|file| file.len() as u64).sum()));
    group.sample_size(10);
    group.bench_function("decode", |bencher| {
        bencher.iter(|| files.iter().map(|file| black_box(decode(file))).sum::<usize>());
    });
    group.finish();
}

fn text_of(file: &[u8]) -> usize {
    vanban::decode(file).unwrap().text.len()
}

fn decode(criterion: &mut Criterion) {
    let decree = generated::decree(8, 16_000_000);
    let letters: Vec<_> = (0..256).map(|seed| generated::letter(seed).into_bytes()).collect();
    let bytes = [decree.clone().into_bytes()];
    measure(criterion, "UTF-8, 16 MB", &bytes, text_of);
    measure(criterion, "UTF-8, 16 MB, to NFC", &bytes, |file| vanban::decode(file).unwrap().into_nfc().len());
    measure(criterion, "UTF-8, letters of 7 KB", &letters, text_of);
    measure(criterion, "yardstick: std::str::from_utf8", &bytes, |file| std::str::from_utf8(file).unwrap().len());
    measure(criterion, "yardstick: from_utf8 and a copy", &bytes, |file| {
        String::from_utf8(file.to_vec()).unwrap().len()
    });
    let part: String = decree.chars().take(1_000_000).collect();
    let apart: String = part.nfd().collect();
    measure(criterion, "UTF-8, decomposed", &[apart.into_bytes()], text_of);
    for encoding in [Encoding::Utf16Le].into_iter().chain(CHARTED) {
        let typed = Typist::of(encoding).types(&part).unwrap();
        if encoding != Encoding::Utf16Le {
            measure(criterion, &format!("{encoding}, mojibake"), &[mojibake(&typed).into_bytes()], text_of);
        }
        measure(criterion, &encoding.to_string(), &[typed], text_of);
    }
}

criterion_group!(benches, decode);
criterion_main!(benches);
