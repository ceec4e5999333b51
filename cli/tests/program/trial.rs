//! A directory for a trial: inputs, runs of the program, and what they left.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// What is no text and fails as a document.
pub(crate) const NO_TEXT: &str = "%PDF-1.7\n";

/// The files of a tree and their bytes.
pub(crate) type Tree = BTreeMap<PathBuf, Vec<u8>>;

pub(crate) struct Trial {
    directory: TempDir,
}

impl Trial {
    pub(crate) fn new() -> Self {
        Self { directory: tempfile::tempdir().unwrap() }
    }

    /// A trial with `count` texts in a tree of folders.
    pub(crate) fn with_texts(count: usize) -> Self {
        let trial = Self::new();
        for number in 0..count {
            trial.write(format!("in/{}/{number:05}.txt", number % 7), &text(number));
        }
        trial
    }

    pub(crate) fn path(&self, name: impl AsRef<Path>) -> PathBuf {
        self.directory.path().join(name)
    }

    pub(crate) fn write(&self, name: impl AsRef<Path>, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn read(&self, name: impl AsRef<Path>) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// The program, to be run in the trial's directory.
    pub(crate) fn command(&self, arguments: &[impl AsRef<OsStr>]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vanban"));
        command.args(arguments).current_dir(self.directory.path());
        command.env("LC_ALL", "C").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    pub(crate) fn run(&self, arguments: &str) -> Ended {
        self.run_with(arguments, &[])
    }

    pub(crate) fn run_with(&self, arguments: &str, environment: &[(&str, &str)]) -> Ended {
        let arguments: Vec<_> = arguments.split_whitespace().collect();
        Ended::of(self.command(&arguments).envs(environment.iter().copied()).output().unwrap())
    }

    /// All files below a directory.
    pub(crate) fn tree(&self, name: &str) -> Tree {
        let root = self.path(name);
        let mut files = Tree::new();
        collect(&root, &root, &mut files);
        files
    }

    /// The outputs in a directory, without journal and report. A temporary file fails the test.
    pub(crate) fn outputs(&self, name: &str) -> Tree {
        let mut files = self.tree(name);
        for path in files.keys() {
            let file = path.file_name().unwrap().to_string_lossy();
            assert!(!file.starts_with(".vanban-") && !file.ends_with(".part"), "left behind: {}", path.display());
        }
        files.retain(|path, _| !path.starts_with(".vanban") && path != Path::new("report.jsonl"));
        files
    }

    /// The report of a run, without what differs from run to run.
    pub(crate) fn report(&self, out: &str) -> Vec<Value> {
        let timeless = |line: &str| {
            let mut record: Value = serde_json::from_str(line).unwrap();
            record.as_object_mut().unwrap().remove("milliseconds").unwrap();
            record
        };
        self.read(format!("{out}/report.jsonl")).lines().map(timeless).collect()
    }

    /// The report's line of an input.
    pub(crate) fn record(&self, out: &str, name: &str) -> Value {
        self.report(out).into_iter().find(|record| record["name"] == name).unwrap_or_else(|| panic!("no {name}"))
    }
}

/// A text whose JSON is some hundred bytes long.
pub(crate) fn text(number: usize) -> String {
    format!(
        "ỦY BAN NHÂN DÂN\nXÃ BẾN LAU\n\nSố: {number}/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc mở lớp số {number}\n\n\
         Điều 1. Mở lớp học số {number}.\n"
    )
}

fn collect(root: &Path, directory: &Path, files: &mut Tree) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, files);
        } else {
            files.insert(path.strip_prefix(root).unwrap().to_owned(), fs::read(&path).unwrap());
        }
    }
}

/// How a run ended.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Ended {
    pub(crate) fn of(output: Output) -> Self {
        Self {
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Fails the test unless the run ended so.
    #[track_caller]
    pub(crate) fn with(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{self:?}");
        self
    }
}
