//! What stands on the command line, and its help in English; [`crate::help`] has it in Vietnamese.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use vanban::{Encoding, Language, Severity};

const EXIT_CODES: &str = "\
Exit codes:
  0    all well
  1    some documents failed
  2    usage or set-up: nothing was done
  3    stopped early (the disk is full, --fail-fast); the same command goes on
  130  interrupted (Ctrl-C); the same command goes on";

const STREAM_EXIT_CODES: &str = "\
Exit codes:
  0    every record was answered (failures are answers too), or the reader has gone
  2    usage, or standard output takes no more";

/// Turns the text of Vietnamese official documents (văn bản) into JSON
#[derive(Debug, Parser)]
#[command(name = "vanban", version, args_conflicts_with_subcommands = true, arg_required_else_help = true)]
#[command(after_help = EXIT_CODES, max_term_width = 100)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) print: Print,
    /// The language of help and messages; else that of the locale
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub(crate) lang: Option<Lang>,
}

/// Languages of help and messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Lang {
    Vi,
    En,
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::Vi => Self::Vietnamese,
            Lang::En => Self::English,
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    #[command(after_help = EXIT_CODES)]
    Batch(Batch),
    #[command(after_help = STREAM_EXIT_CODES)]
    Stream(Stream),
    /// Find the documents that a text cites
    #[command(after_help = EXIT_CODES)]
    Cite(Cite),
    #[command(after_help = EXIT_CODES)]
    Decode(Decode),
    /// Print the JSON Schema of the output
    Schema,
    /// Make a table of documents, a row each, for an archive's system or for Excel
    #[command(after_help = EXIT_CODES)]
    Table(Table),
    /// List the tasks that documents assign: who, with whom, by when
    #[command(after_help = EXIT_CODES)]
    Tasks(Tasks),
    /// List what is doubtful in documents, each with its line and the reason
    #[command(after_help = EXIT_CODES)]
    Review(Review),
    /// Show the remarks on documents, each below its line
    #[command(after_help = EXIT_CODES)]
    Check(Check),
    /// Explain the codes of remarks; without a code, list them
    Explain(Explain),
    /// Make a page to look at a document, or for directories an index of pages
    #[command(after_help = EXIT_CODES)]
    View(View),
    /// Print the completions for a shell
    Completions(Completions),
    /// Print the manual page, or write those of all commands into a directory
    Man(Man),
}

#[derive(Debug, Args)]
pub(crate) struct Print {
    /// Text files; `-` is standard input
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Indent the JSON; the default on a terminal
    #[arg(long, overrides_with = "compact")]
    pub(crate) pretty: bool,
    /// One line of JSON for each document; the default elsewhere
    #[arg(long, overrides_with = "pretty")]
    pub(crate) compact: bool,
    /// Add the role of every line
    #[arg(long)]
    pub(crate) lines: bool,
}

/// Convert files and directory trees, in as many goes as it takes.
///
/// Every text file gives one JSON file, and the output tree mirrors the input tree: `IN/a/b.txt` gives `OUT/a/b.json`.
/// Where two inputs would meet, each keeps its whole name: `b.txt.json`, `b.md.json`. Outputs appear under their names
/// only when whole, and nothing that is not from an earlier run is overwritten.
///
/// The journal in `OUT/.vanban` says what is done: run the same command again after whatever end, and it goes on.
/// Inputs that changed are done again, and so are outputs of another version of the program.
/// `OUT/report.jsonl` says of every input how it fared.
#[derive(Debug, Args)]
pub(crate) struct Batch {
    /// Text files and directories (with all that lies in them, hidden files too)
    #[arg(value_name = "IN", required_unless_present = "files_from")]
    pub(crate) inputs: Vec<PathBuf>,
    /// The directory for the output
    #[arg(short, long, value_name = "OUT")]
    pub(crate) output: PathBuf,
    /// Read further inputs from a list, a path a line; `-` is standard input
    #[arg(long, value_name = "LIST")]
    pub(crate) files_from: Option<PathBuf>,
    /// The paths of the list end with NUL, not with a line end
    #[arg(short = '0', long, requires = "files_from")]
    pub(crate) null: bool,
    /// Take only files of directories that match, `!PATTERN`: leave out those; a pattern without `/` is for the name
    #[arg(long, value_name = "PATTERN")]
    pub(crate) glob: Vec<String>,
    /// One JSON file for each text (the default), or one file of JSON lines in the order of the inputs
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Begin a new file of JSON lines when one has reached this size (of JSON): 512K, 256M, 4G; implies JSON lines
    #[arg(long, value_name = "SIZE", value_parser = size)]
    pub(crate) shard_size: Option<u64>,
    /// Compress files of JSON lines with zstd; implies JSON lines
    #[arg(long)]
    pub(crate) compress: bool,
    /// Add the role of every line
    #[arg(long)]
    pub(crate) lines: bool,
    /// How many documents are worked on at a time; else one for each core
    #[arg(short, long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    jobs: Option<u16>,
    /// Files that are larger fail
    #[arg(long, value_name = "SIZE", value_parser = size, default_value = "64M")]
    pub(crate) max_size: u64,
    /// What is done again although it is unchanged
    #[arg(long, value_enum, default_value_t = Retry::Failed)]
    pub(crate) retry: Retry,
    /// Do everything again, and overwrite what stands in the way
    #[arg(long)]
    pub(crate) force: bool,
    /// Stop at the first failure
    #[arg(long)]
    pub(crate) fail_fast: bool,
    /// Bring every output safely to the disk before the journal speaks of it, against loss of power
    #[arg(long)]
    pub(crate) durable: bool,
    /// Print what would be done, and do nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Say nothing but what keeps the run from its end
    #[arg(short, long)]
    pub(crate) quiet: bool,
}

impl Batch {
    /// The form of the output.
    pub(crate) fn format(&self) -> Format {
        let lines = self.compress || self.shard_size.is_some();
        if lines { Format::Jsonl } else { self.format.unwrap_or(Format::Json) }
    }

    pub(crate) fn jobs(&self) -> usize {
        jobs(self.jobs)
    }
}

/// Forms of output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// One file for each text
    Json,
    /// JSON lines
    Jsonl,
}

impl Format {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Jsonl => "jsonl",
        }
    }
}

/// What is done again although it is unchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Retry {
    /// What failed
    Failed,
    /// Nothing
    None,
    /// Everything
    All,
}

/// Convert a stream of records, a line of JSON for each.
///
/// Every record gives one line on standard output, in the same order and with the same id:
/// `{"id": …, "document": {…}}`, or `{"id": …, "error": {"code": "…", "message": "…"}}`. What is ready is written at
/// once, and no input ends the stream; failures are records, and leave the exit code 0.
#[derive(Debug, Args)]
pub(crate) struct Stream {
    /// The form of the records on standard input
    #[arg(long, value_enum, default_value_t = Records::Lines)]
    pub(crate) input: Records,
    /// Add the role of every line
    #[arg(long)]
    pub(crate) lines: bool,
    /// How many documents are worked on at a time; else one for each core
    #[arg(short, long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    jobs: Option<u16>,
    /// Texts that are larger fail
    #[arg(long, value_name = "SIZE", value_parser = size, default_value = "64M")]
    pub(crate) max_size: u64,
}

impl Stream {
    pub(crate) fn jobs(&self) -> usize {
        jobs(self.jobs)
    }
}

/// Forms of records on standard input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Records {
    /// JSON lines: `{"id": …, "text": "…"}`
    Lines,
    /// Frames: the length in 4 bytes, high byte first, then so many bytes: the id as JSON, a line end, the bytes of a text
    Frames,
    /// Paths of files, each ended by NUL; the path is the id
    Paths,
}

#[derive(Debug, Args)]
pub(crate) struct Cite {
    /// Text files; `-` is standard input
    #[arg(value_name = "FILE", default_value = "-")]
    pub(crate) files: Vec<PathBuf>,
    /// Read every line by itself: one JSON object for each
    #[arg(long)]
    pub(crate) lines: bool,
}

/// Convert texts to UTF-8, whatever they were typed with.
///
/// Finds out what a text was typed with: UTF-8 and UTF-16, TCVN3 (the ABC fonts), VNI, VISCII, VPS and Windows-1258, as
/// bytes or as what is left of them where software took them for Windows-1252 (`Céng hßa`). Writes UTF-8 in composed
/// letters (NFC) and says on standard error what it found.
#[derive(Debug, Args)]
pub(crate) struct Decode {
    /// Text files, with `-o` also directories; `-` is standard input
    #[arg(value_name = "FILE", default_value = "-")]
    pub(crate) files: Vec<PathBuf>,
    /// Write one text for each file into a directory, under the same names; else all go to standard output
    #[arg(short, long, value_name = "OUT")]
    pub(crate) output: Option<PathBuf>,
    /// The encoding, where you know it: utf-8, utf-16le, utf-16be, windows-1252, windows-1258, tcvn3, vni, viscii, vps
    #[arg(long, value_name = "ENCODING", value_parser = encoding)]
    pub(crate) from: Option<Encoding>,
    /// Overwrite what is there
    #[arg(short, long, requires = "output")]
    pub(crate) force: bool,
}

fn encoding(name: &str) -> Result<Encoding, String> {
    Encoding::from_name(name).ok_or_else(|| {
        let names: Vec<_> = Encoding::ALL.iter().map(|encoding| encoding.name()).collect();
        format!("not one of {}", names.join(", "))
    })
}

/// Where a table, a list or a page goes.
#[derive(Debug, Args)]
pub(crate) struct Target {
    /// Where to write
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: PathBuf,
    /// Overwrite what is there
    #[arg(short, long)]
    pub(crate) force: bool,
}

/// A table to write.
#[derive(Debug, Args)]
pub(crate) struct Spreadsheet {
    /// The table: `.xlsx`, `.csv` or `.tsv`; `-` is CSV on standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: PathBuf,
    /// Overwrite the table where it is there already
    #[arg(short, long)]
    pub(crate) force: bool,
    /// The character between the values of a CSV file; Excel expects `;` where the comma is the decimal separator
    #[arg(long, value_name = "CHARACTER", default_value = ",", value_parser = separator)]
    pub(crate) separator: u8,
}

fn separator(text: &str) -> Result<u8, String> {
    match text.as_bytes() {
        [byte] if byte.is_ascii_punctuation() && *byte != b'"' => Ok(*byte),
        [b'\t'] => Ok(b'\t'),
        _ => Err("one ASCII punctuation mark or a tab".to_owned()),
    }
}

#[derive(Debug, Args)]
pub(crate) struct Table {
    /// Texts or JSON of earlier runs: files and directories
    #[arg(value_name = "IN", required = true)]
    pub(crate) inputs: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) sheet: Spreadsheet,
    /// Which columns, in which form
    #[arg(long, value_name = "PRESET", default_value = "plain")]
    pub(crate) preset: PresetName,
    /// Choose columns by their names, in this order; `--columns help` lists them
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub(crate) columns: Vec<String>,
    /// Give a column that the text cannot fill one value in every row, such as `confidenceLevel=02`
    #[arg(long, value_name = "COLUMN=VALUE")]
    pub(crate) set: Vec<String>,
}

/// Sets of columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum PresetName {
    /// The fields of Thông tư 05/2025/TT-BNV for a document
    Tt05,
    /// The 24 columns of the Party archives' worksheet
    Party,
    /// What was read, in the names of the JSON
    Plain,
}

#[derive(Debug, Args)]
pub(crate) struct Tasks {
    /// Texts or JSON of earlier runs: files and directories
    #[arg(value_name = "IN", required = true)]
    pub(crate) inputs: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) sheet: Spreadsheet,
    /// The earliest deadline first, tasks without a date last
    #[arg(long)]
    pub(crate) by_deadline: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Review {
    /// Texts or JSON of earlier runs: files and directories
    #[arg(value_name = "IN", required = true)]
    pub(crate) inputs: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) sheet: Spreadsheet,
    /// Values of a lower confidence than this, from 0 to 1, are doubtful
    #[arg(long, value_name = "CONFIDENCE", default_value_t = crate::doubts::BELOW)]
    pub(crate) below: f64,
}

#[derive(Debug, Args)]
pub(crate) struct Check {
    /// Texts: files and directories; `-` is standard input
    #[arg(value_name = "FILE", required = true)]
    pub(crate) files: Vec<PathBuf>,
    /// End with exit code 1 where a remark of this level or above is found
    #[arg(long, value_name = "LEVEL")]
    pub(crate) fail_on: Option<Level>,
}

/// How much a remark matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Level {
    /// Worth knowing; the value stands
    Info,
    /// A value was repaired, is partial or doubtful
    Warning,
    /// Something stands there that could not be read
    Error,
}

impl From<Level> for Severity {
    fn from(level: Level) -> Self {
        match level {
            Level::Info => Self::Info,
            Level::Warning => Self::Warning,
            Level::Error => Self::Error,
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// Codes of remarks, such as `number-blank`
    #[arg(value_name = "CODE")]
    pub(crate) codes: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct View {
    /// Texts: a file, or files and directories for an index
    #[arg(value_name = "IN", required = true)]
    pub(crate) inputs: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) target: Target,
}

#[derive(Debug, Args)]
pub(crate) struct Completions {
    /// The shell
    #[arg(value_name = "SHELL")]
    pub(crate) shell: clap_complete::Shell,
}

#[derive(Debug, Args)]
pub(crate) struct Man {
    /// A directory for the pages of all commands
    #[arg(short, long, value_name = "DIR")]
    pub(crate) output: Option<PathBuf>,
}

fn jobs(asked: Option<u16>) -> usize {
    asked.map_or_else(|| std::thread::available_parallelism().map_or(1, usize::from), usize::from)
}

/// `512K`, `64M`, `4G` or bytes.
fn size(text: &str) -> Result<u64, String> {
    let digits = text.trim_end_matches(|c: char| !c.is_ascii_digit());
    let shift = match text[digits.len()..].to_ascii_uppercase().as_str() {
        "" => 0,
        "K" => 10,
        "M" => 20,
        "G" => 30,
        _ => return Err("a number of bytes, or one with K, M or G".to_owned()),
    };
    let number: u64 = digits.parse().map_err(|error| format!("{error}"))?;
    number.checked_mul(1 << shift).filter(|&size| size > 0).ok_or_else(|| "not a size".to_owned())
}
