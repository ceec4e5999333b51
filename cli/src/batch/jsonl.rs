//! JSON lines in the order of the inputs: one file, or several of a size, as they are or compressed.
//!
//! A file grows in the journal's directory, stretch by stretch, and takes its name when it is whole. Where stretches end
//! depends on the inputs alone, and each is compressed by itself: so a run that goes on behind the last whole stretch
//! ends with the bytes of a run that was never stopped.

use std::collections::{HashMap, HashSet};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::journal::{self, Journal};
use super::place::sync_directory;
use super::record::hexadecimal;
use super::statement::Stretch;
use crate::failure::Halt;
use crate::faults;
use crate::messages::Message;

/// A stretch ends with the input that brings it to this many bytes of JSON …
const STRETCH_BYTES: usize = 4 << 20;

/// … or to this many inputs.
const STRETCH_INPUTS: u64 = 256;

/// zstd's usual level.
const LEVEL: i32 = 3;

/// Writes JSON lines.
pub(crate) struct JsonLines {
    out: PathBuf,
    made: String,
    /// The size of JSON with which a file ends.
    shard_size: Option<u64>,
    compress: bool,
    durable: bool,
    /// The number of the file that grows, from 1.
    shard: u32,
    part: Option<File>,
    /// What the file holds so far, but for the stretch that grows.
    inputs: u64,
    bytes: u64,
    json_bytes: u64,
    digest: Sha256,
    /// The stretch that grows.
    stretch: Vec<u8>,
    stretch_inputs: u64,
    /// Whether the last stretch ended where every run ends it, not merely because there were no more inputs.
    regular: bool,
    /// The files of this run.
    files: HashSet<String>,
}

impl JsonLines {
    pub(crate) fn new(out: &Path, made: &str, shard_size: Option<u64>, compress: bool, durable: bool) -> Self {
        Self {
            out: out.to_owned(),
            made: made.to_owned(),
            shard_size,
            compress,
            durable,
            shard: 1,
            part: None,
            inputs: 0,
            bytes: 0,
            json_bytes: 0,
            digest: Sha256::new(),
            stretch: Vec::new(),
            stretch_inputs: 0,
            regular: true,
            files: HashSet::new(),
        }
    }

    fn file(&self) -> String {
        let number = if self.shard_size.is_some() { format!("-{:05}", self.shard) } else { String::new() };
        format!("documents{number}.jsonl{}", if self.compress { ".zst" } else { "" })
    }

    /// Whether this run may write a file of this name.
    fn is_name(&self, name: &str) -> bool {
        let (first, ending) = (self.file(), if self.compress { ".jsonl.zst" } else { ".jsonl" });
        let number = name.strip_prefix("documents-").and_then(|rest| rest.strip_suffix(ending));
        name == first || (self.shard_size.is_some() && number.is_some_and(|number| number.parse::<u32>().is_ok()))
    }

    fn part_path(&self) -> PathBuf {
        journal::directory(&self.out).join(format!("{}.part", self.file()))
    }

    /// How many inputs at the start of the plan need no work, because files of earlier runs hold them as they are now.
    /// `piece` gives what an input contributes to a digest, or `None` where it has to be done.
    pub(crate) fn resume(
        &mut self,
        stretches: &[Stretch],
        inputs: usize,
        journal: &mut Journal,
        mut piece: impl FnMut(usize) -> Option<Piece>,
    ) -> io::Result<usize> {
        let mut start = 0;
        loop {
            let file = self.file();
            let mut known: HashMap<u64, &Stretch> = HashMap::new();
            for stretch in stretches.iter().filter(|stretch| stretch.file == file && stretch.made == self.made) {
                // Where a file was begun again further ahead, what was behind holds no longer.
                known.retain(|&inputs, _| inputs < stretch.inputs);
                known.insert(stretch.inputs, stretch);
            }
            let mut digest = Sha256::new();
            let mut best: Option<(&Stretch, Sha256)> = None;
            let last = known.keys().copied().max().unwrap_or(0);
            for (count, index) in (1..=last).zip(start..inputs) {
                let Some(piece) = piece(index) else { break };
                piece.add_to(&mut digest);
                if let Some(stretch) = known.get(&count)
                    && (stretch.regular || (stretch.whole && index + 1 == inputs))
                    && stretch.digest == hexadecimal(&digest.clone().finalize())
                {
                    best = Some((stretch, digest.clone()));
                }
            }
            let Some((stretch, digest)) = best else { return Ok(start) };
            let end = start + stretch.inputs as usize;
            let is_full = self.shard_size.is_some_and(|size| stretch.json_bytes >= size);
            let length = fs::metadata(self.out.join(&file)).map_or(0, |data| data.len());
            if stretch.whole && length == stretch.bytes && (is_full || end == inputs) {
                self.files.insert(file);
                start = end;
                if end == inputs {
                    return Ok(start);
                }
                self.shard += 1;
                continue;
            }
            if !self.go_on_behind(stretch, journal)? {
                return Ok(start);
            }
            self.digest = digest;
            return Ok(end);
        }
    }

    /// Opens the file as it was at the end of a stretch; whether so much of it is there.
    fn go_on_behind(&mut self, stretch: &Stretch, journal: &mut Journal) -> io::Result<bool> {
        let length = |path: &Path| fs::metadata(path).map_or(0, |data| data.len());
        let (part, whole) = (self.part_path(), self.out.join(self.file()));
        if length(&part) < stretch.bytes {
            if length(&whole) < stretch.bytes {
                return Ok(false);
            }
            faults::step()?;
            io::copy(&mut File::open(whole)?.take(stretch.bytes), &mut File::create(&part)?)?;
        }
        (self.inputs, self.bytes, self.json_bytes) = (stretch.inputs, stretch.bytes, stretch.json_bytes);
        // What the journal says of the file behind this stretch holds no longer.
        journal.stretch(Stretch { whole: false, ..stretch.clone() })?;
        journal.flush()?;
        let mut file = OpenOptions::new().create(true).append(true).open(&part)?;
        file.set_len(stretch.bytes)?;
        file.seek(SeekFrom::End(0))?;
        self.part = Some(file);
        Ok(true)
    }

    /// A file of a name that this run may use, and that no earlier run wrote, is not overwritten.
    pub(crate) fn refuse_foreign(&self, stretches: &[Stretch]) -> Result<(), Halt> {
        for entry in fs::read_dir(&self.out)?.filter_map(Result::ok) {
            let name = entry.file_name().to_string_lossy().into_owned();
            if self.is_name(&name) && !stretches.iter().any(|stretch| stretch.file == name) {
                return Err(Halt::usage(Message::ForeignShard, &[&entry.path().display().to_string()]));
            }
        }
        Ok(())
    }

    /// Adds an input: its document and a line end, or nothing where it failed. Whether a stretch became whole.
    pub(crate) fn add(&mut self, piece: &Piece, json: &[u8], journal: &mut Journal) -> io::Result<bool> {
        // A run that stopped just here left a file that is full and has no name yet.
        if self.is_full() {
            self.end_file(journal)?;
            self.shard += 1;
        }
        piece.add_to(&mut self.digest);
        self.stretch.extend_from_slice(json);
        self.stretch_inputs += 1;
        let is_full = self.is_full();
        if is_full || self.stretch.len() >= STRETCH_BYTES || self.stretch_inputs >= STRETCH_INPUTS {
            self.end_stretch(true, journal)?;
            if is_full {
                self.end_file(journal)?;
                self.shard += 1;
            }
            return Ok(true);
        }
        Ok(false)
    }

    /// Whether the file has reached its size: no further input goes into it.
    fn is_full(&self) -> bool {
        self.shard_size.is_some_and(|size| self.json_bytes + self.stretch.len() as u64 >= size)
    }

    /// Ends the last file; removes those of earlier runs that are no more.
    pub(crate) fn finish(&mut self, stretches: &[Stretch], journal: &mut Journal) -> io::Result<()> {
        if self.stretch_inputs > 0 {
            self.end_stretch(false, journal)?;
        }
        let is_first = self.files.is_empty();
        if self.part.is_some() || is_first {
            self.end_file(journal)?;
        }
        for stretch in stretches.iter().filter(|stretch| !self.files.contains(&stretch.file)) {
            let old = self.out.join(&stretch.file);
            if fs::metadata(&old).is_ok_and(|data| data.len() == stretch.bytes) && stretch.whole {
                fs::remove_file(old)?;
            }
        }
        for entry in fs::read_dir(journal::directory(&self.out))?.filter_map(Result::ok) {
            if entry.path().extension().is_some_and(|ending| ending == "part") {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }

    /// The file that grows; where there is none yet, nothing that the journal says of it holds any longer.
    fn open_part(&mut self, journal: &mut Journal) -> io::Result<&mut File> {
        if self.part.is_none() {
            journal.stretch(self.so_far(false))?;
            journal.flush()?;
            faults::step()?;
            let file = OpenOptions::new().create(true).write(true).truncate(true).open(self.part_path())?;
            self.part = Some(file);
        }
        self.part.as_mut().ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn end_stretch(&mut self, regular: bool, journal: &mut Journal) -> io::Result<()> {
        let bytes = match self.compress {
            true if self.stretch.is_empty() => Vec::new(),
            true => zstd::bulk::compress(&self.stretch, LEVEL)?,
            false => std::mem::take(&mut self.stretch),
        };
        self.json_bytes += if self.compress { self.stretch.len() } else { bytes.len() } as u64;
        let durable = self.durable;
        faults::step()?;
        let part = self.open_part(journal)?;
        part.write_all(&bytes)?;
        if durable {
            part.sync_data()?;
        }
        self.bytes += bytes.len() as u64;
        self.inputs += self.stretch_inputs;
        self.stretch = bytes;
        self.stretch.clear();
        self.stretch_inputs = 0;
        self.regular = regular;
        journal.stretch(self.so_far(false))?;
        journal.flush()
    }

    fn so_far(&self, whole: bool) -> Stretch {
        Stretch {
            file: self.file(),
            made: self.made.clone(),
            inputs: self.inputs,
            bytes: self.bytes,
            json_bytes: self.json_bytes,
            digest: hexadecimal(&self.digest.clone().finalize()),
            regular: self.regular,
            whole,
        }
    }

    /// Gives the file its name.
    fn end_file(&mut self, journal: &mut Journal) -> io::Result<()> {
        let durable = self.durable;
        let part = self.open_part(journal)?;
        if durable {
            part.sync_all()?;
        }
        self.part = None;
        faults::step()?;
        fs::rename(self.part_path(), self.out.join(self.file()))?;
        if durable {
            sync_directory(&self.out)?;
        }
        journal.stretch(self.so_far(true))?;
        journal.flush()?;
        self.files.insert(self.file());
        (self.inputs, self.bytes, self.json_bytes, self.digest) = (0, 0, 0, Sha256::new());
        Ok(())
    }
}

/// What an input contributes to the digest of its stretch: its name, and what its line of JSON depends on.
pub(crate) struct Piece {
    pub(crate) key: String,
    /// The hash of the input; `None` where it has no line.
    pub(crate) sha256: Option<String>,
}

impl Piece {
    fn add_to(&self, digest: &mut Sha256) {
        digest.update(self.key.as_bytes());
        digest.update([0]);
        digest.update(self.sha256.as_deref().unwrap_or("-"));
        digest.update([0]);
    }
}
