//! Runs that are killed at any moment and gone on with. Long rounds: `scripts/endurance`.

use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::trial::{NO_TEXT, Tree, Trial};

const MANNERS: &[&str] = &["", "--format jsonl", "--shard-size 64K", "--compress", "--compress --shard-size 64K"];

fn from_environment(name: &str, usual: usize) -> usize {
    std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(usual)
}

/// What lies under an output's name is whole: it is what an uninterrupted run puts there.
fn assert_whole(trial: &Trial, whole: &Tree) {
    // A run may be killed before it has made its directory.
    if !trial.path("out").exists() {
        return;
    }
    for (path, bytes) in trial.tree("out") {
        let name = path.file_name().unwrap().to_string_lossy();
        let is_own = path.starts_with(".vanban") || name.starts_with(".vanban-") || name == "report.jsonl";
        assert!(is_own || whole.get(&path) == Some(&bytes), "{} is not whole", path.display());
    }
}

#[test]
fn a_killed_run_goes_on_and_ends_like_one_that_was_not() {
    let (files, rounds) = (from_environment("VANBAN_KILL_FILES", 400), from_environment("VANBAN_KILL_ROUNDS", 10));
    let trial = Trial::with_texts(files);
    // Failures belong to it.
    trial.write("in/3/bad.txt", NO_TEXT);
    let mut kills = 0;
    for round in 0..rounds {
        let manner = MANNERS[round % MANNERS.len()];
        let command = format!("batch in -o out -q -j {} {manner}", 1 + round % 3);
        let started = Instant::now();
        trial.run(&command.replace("-o out", "-o whole")).with(1);
        let time = started.elapsed();
        let (whole, report) = (trial.outputs("whole"), trial.report("whole"));
        for kill in 0..3_u32 {
            let mut run = trial.command(&command.split_whitespace().collect::<Vec<_>>()).spawn().unwrap();
            // Moments that differ from round to round, all over the time that a run takes.
            sleep(time * ((round as u32 * 37 + kill * 61) % 100) / 100);
            run.kill().unwrap();
            kills += u32::from(run.wait().unwrap().code().is_none());
            assert_whole(&trial, &whole);
        }
        trial.run(&command).with(1);
        assert!(trial.outputs("out") == whole, "round {round} {manner}");
        assert_eq!(trial.report("out"), report, "round {round} {manner}");
        std::fs::remove_dir_all(trial.path("out")).unwrap();
        std::fs::remove_dir_all(trial.path("whole")).unwrap();
    }
    assert!(kills > 0, "no run was killed before its end");
    println!("{rounds} rounds over {files} files, {kills} runs killed");
}

#[cfg(all(unix, feature = "fault-injection"))]
mod interrupted {
    use super::*;
    use crate::trial::Ended;
    use std::process::{Child, Command};

    fn signal(run: &Child, signal: &str) {
        let sent = Command::new("kill").args([signal, &run.id().to_string()]).status().unwrap();
        assert!(sent.success());
    }

    /// Starts a run of slow documents and waits until the first is done.
    fn start(trial: &Trial, delay: &str) -> Child {
        let run = trial.command(&["batch", "in", "-o", "out", "-j", "2"]).env("VANBAN_DELAY", delay).spawn().unwrap();
        while !trial.path("out/0/00000.json").exists() {
            sleep(Duration::from_millis(5));
        }
        run
    }

    #[test]
    fn the_first_interrupt_finishes_what_is_in_flight() {
        for name in ["-INT", "-TERM"] {
            let trial = Trial::with_texts(60);
            let run = start(&trial, "100");
            signal(&run, name);
            let ended = Ended::of(run.wait_with_output().unwrap()).with(130);
            assert!(ended.stderr.contains("finishing what is in flight"), "{ended:?}");
            assert!(ended.stderr.contains("interrupted; run the same command again"), "{ended:?}");
            let (done, report) = (trial.outputs("out").len(), trial.report("out"));
            assert!((1..60).contains(&done), "{done}");
            assert_eq!(report.iter().filter(|record| record["status"] == "ok").count(), done);
            assert_eq!(report.len(), 60);
            let ended = trial.run("batch in -o out").with(0);
            assert!(ended.stderr.contains(&format!("{} converted, {done} done before", 60 - done)), "{ended:?}");
        }
    }

    #[test]
    fn the_second_interrupt_stops_at_once() {
        let trial = Trial::with_texts(60);
        let run = start(&trial, "3000");
        signal(&run, "-INT");
        sleep(Duration::from_millis(100));
        let asked = Instant::now();
        signal(&run, "-INT");
        Ended::of(run.wait_with_output().unwrap()).with(130);
        assert!(asked.elapsed() < Duration::from_millis(1_500), "{:?}", asked.elapsed());
        trial.run("batch in -o out").with(0);
        assert_eq!(trial.outputs("out").len(), 60);
    }
}
