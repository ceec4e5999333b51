//! How fast texts are read: `cargo bench --bench parse`.
//!
//! Each text is read to the tree, to the tree and compact JSON, and, as a yardstick on the same bytes in the same run,
//! to the events of `pulldown-cmark`. The documents are generated; where the labelled collections lie beside the
//! project, two of them are read as well.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod generated;

use std::hint::black_box;
use std::path::Path;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};

/// A set of documents that are read one after the other.
struct Corpus {
    name: &'static str,
    texts: Vec<String>,
}

fn corpora() -> Vec<Corpus> {
    let letters: Vec<_> = (0..32).map(generated::letter).collect();
    let decree = generated::decree(7, 300_000);
    let large = generated::decree(8, 16_000_000);
    let noised = |texts: &[String]| texts.iter().map(|text| generated::noised(text, 9)).collect();
    let mut all = vec![
        Corpus { name: "letters, 7 KB each", texts: letters.clone() },
        Corpus { name: "letters, noised", texts: noised(&letters) },
        Corpus { name: "decree, 300 KB", texts: vec![decree.clone()] },
        Corpus { name: "decree, noised", texts: noised(&[decree]) },
        Corpus { name: "decree, 16 MB", texts: vec![large.clone()] },
        Corpus { name: "decree, 16 MB, noised", texts: noised(&[large]) },
    ];
    for (name, folder) in [("collected letters", "letters"), ("collected normative documents", "vbpl")] {
        let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus").join(folder).join("docs");
        let Ok(entries) = std::fs::read_dir(docs) else { continue };
        let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
        paths.sort();
        all.push(Corpus { name, texts: paths.iter().filter_map(|path| std::fs::read_to_string(path).ok()).collect() });
    }
    all
}

fn parse(criterion: &mut Criterion) {
    for Corpus { name, texts } in corpora() {
        let bytes: usize = texts.iter().map(String::len).sum();
        let mut group = criterion.benchmark_group(name);
        group.throughput(Throughput::Bytes(bytes as u64));
        group.sample_size(10);
        group.bench_function("tree", |bencher| {
            bencher.iter(|| {
                for text in &texts {
                    black_box(vanban::parse(text));
                }
            });
        });
        group.bench_function("tree and JSON", |bencher| {
            bencher.iter(|| {
                for text in &texts {
                    black_box(vanban::parse(text).to_json().unwrap());
                }
            });
        });
        group.bench_function("citations alone", |bencher| {
            bencher.iter(|| {
                for text in &texts {
                    black_box(vanban::cite(text));
                }
            });
        });
        group.bench_function("yardstick: pulldown-cmark", |bencher| {
            bencher.iter(|| {
                for text in &texts {
                    black_box(pulldown_cmark::Parser::new(text).count());
                }
            });
        });
        group.finish();
    }
}

criterion_group!(benches, parse);
criterion_main!(benches);
