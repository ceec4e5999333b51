//! Documents made up by rule, for trials of the program.
//!
//! `cargo run --release --example generated -- write DIR COUNT` writes them, a thousand to a folder;
//! `cargo run --release --example generated -- rate COUNT` says how fast one thread reads and serialises them in memory;
//! `cargo run --release --example generated -- decree BYTES` prints a long one.

use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

#[path = "../../benches/generated/mod.rs"]
mod generated;

/// A small text: most are letters, a third of them scanned; one in forty is a decree of one chapter.
fn text(seed: u64) -> String {
    match seed % 40 {
        0 => generated::decree(seed, 4_000),
        form if form % 3 == 1 => generated::noised(&generated::letter(seed), seed),
        _ => generated::letter(seed),
    }
}

/// The time that this thread has spent on a processor, in seconds; nothing where the system does not tell.
fn processor_time() -> Option<f64> {
    let told = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split(' ').next()?.parse::<f64>().ok().map(|nanoseconds| nanoseconds / 1e9)
}

fn write(directory: &Path, count: u64) -> std::io::Result<()> {
    for seed in 0..count {
        let folder = directory.join(format!("{:03}", seed / 1_000));
        if seed % 1_000 == 0 {
            fs::create_dir_all(&folder)?;
        }
        fs::write(folder.join(format!("{seed:06}.txt")), text(seed))?;
    }
    Ok(())
}

fn rate(count: u64) -> Result<(), vanban::Error> {
    let texts: Vec<_> = (0..count).map(text).collect();
    let (mut json, start, busy) = (0, Instant::now(), processor_time());
    for text in &texts {
        json += vanban::parse_bytes(text.as_bytes())?.to_json()?.len();
    }
    let (seconds, bytes) = (start.elapsed().as_secs_f64(), texts.iter().map(String::len).sum::<usize>());
    let busy = processor_time().zip(busy).map_or(seconds, |(after, before)| after - before);
    let megabytes = |bytes: usize| bytes as f64 / 1e6;
    println!(
        "in memory, one thread: {count} documents, {:.1} MB of text, {:.1} MB of JSON, {seconds:.2} s, \
         {:.0} documents/s, {:.1} MB/s, processor {busy:.2} s",
        megabytes(bytes),
        megabytes(json),
        count as f64 / seconds,
        megabytes(bytes) / seconds,
    );
    Ok(())
}

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let count = arguments.last().and_then(|count| count.parse().ok());
    let done = match (arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice(), count) {
        (["write", directory, _], Some(count)) => write(Path::new(directory), count).map_err(|error| error.to_string()),
        (["rate", _], Some(count)) => rate(count).map_err(|error| error.to_string()),
        (["decree", _], Some(bytes)) => {
            print!("{}", generated::decree(1, bytes as usize));
            Ok(())
        }
        _ => Err("write DIR COUNT, or: rate COUNT, or: decree BYTES".to_owned()),
    };
    done.map_or_else(
        |error| {
            eprintln!("{error}");
            ExitCode::FAILURE
        },
        |()| ExitCode::SUCCESS,
    )
}
