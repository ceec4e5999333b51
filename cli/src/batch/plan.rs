//! Which inputs there are, in which order, and what their outputs are called; settled before anything is written.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use globset::{Candidate, Glob, GlobBuilder, GlobSet, GlobSetBuilder};
use walkdir::{DirEntry, WalkDir};

use super::naming::{self, Naming, mirrored, output_name};
use crate::arguments::Batch;
use crate::failure::{Failure, FailureCode, Halt};
use crate::intake::is_lock_file;
use crate::messages::Message;

/// A directory under which inputs lie.
#[derive(Debug)]
struct Root {
    /// As the command line has it.
    given: PathBuf,
    absolute: PathBuf,
}

/// An input and how its output is named. There may be a million of them.
#[derive(Debug)]
struct Item {
    root: u32,
    naming: Naming,
    /// Below the root.
    path: Box<Path>,
    /// The name below the output directory, where it is not the path.
    renamed: Option<Box<Path>>,
    /// Why it cannot be read, where that is known already.
    trouble: Option<Box<Failure>>,
}

/// All inputs in order.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    roots: Vec<Root>,
    items: Vec<Item>,
}

/// One input of the plan.
#[derive(Clone, Copy)]
pub(crate) struct Input<'a> {
    root: &'a Root,
    item: &'a Item,
}

impl<'a> Input<'a> {
    /// The path by which it is opened: as the command line has it.
    pub(crate) fn path(self) -> PathBuf {
        self.root.given.join(&self.item.path)
    }

    /// Where it lies, from wherever the program runs.
    pub(crate) fn absolute(self) -> PathBuf {
        self.root.absolute.join(&self.item.path)
    }

    /// Its name below its root: what the output tree mirrors and what `source.name` says.
    pub(crate) fn name(self) -> &'a Path {
        self.item.renamed.as_deref().unwrap_or(&self.item.path)
    }

    /// The name of its output below the output directory.
    pub(crate) fn output(self) -> PathBuf {
        output_name(self.name(), self.item.naming)
    }

    /// Why it cannot be read, where that is known already.
    pub(crate) fn trouble(self) -> Option<&'a Failure> {
        self.item.trouble.as_deref()
    }
}

impl Plan {
    pub(crate) fn len(&self) -> usize {
        self.items.len()
    }

    /// The input at a place of the plan.
    pub(crate) fn input(&self, index: usize) -> Input<'_> {
        let item = &self.items[index];
        Input { root: &self.roots[item.root as usize], item }
    }

    /// All inputs in order.
    pub(crate) fn inputs(&self) -> impl Iterator<Item = Input<'_>> {
        (0..self.len()).map(|index| self.input(index))
    }

    /// Finds the inputs that the command line asks for. `out` need not exist.
    pub(crate) fn of(arguments: &Batch) -> Result<Self, Halt> {
        let patterns = Patterns::of(&arguments.glob)?;
        let out = whereabouts(&arguments.output)?;
        let mut plan = Self::default();
        plan.take(&arguments.inputs, &out, &patterns)?;
        if let Some(list) = &arguments.files_from {
            let root = plan.root(Path::new(""))?;
            let failed =
                |error: io::Error| Halt::usage(Message::NoList, &[&list.display().to_string(), &error.to_string()]);
            for path in listed(list, arguments.null).map_err(failed)? {
                if path.is_dir() {
                    plan.refuse_output_around(&path, &out)?;
                    plan.walk(root, &path, &out, &patterns);
                } else {
                    plan.push(root, &path, None);
                }
            }
        }
        plan.settle_names();
        let names: Vec<_> = plan.inputs().map(Input::name).collect();
        let places: HashSet<PathBuf> =
            plan.inputs().filter_map(|input| Some(input.absolute().strip_prefix(&out).ok()?.to_owned())).collect();
        let naming = naming::plan(&names, |path| places.contains(path));
        for (item, naming) in plan.items.iter_mut().zip(naming) {
            item.naming = naming;
        }
        Ok(plan)
    }

    /// Finds the inputs of a run whose outputs have the names of the inputs ([`Input::name`]). `output` need not exist.
    pub(crate) fn mirroring(inputs: &[PathBuf], output: &Path) -> Result<Self, Halt> {
        let mut plan = Self::default();
        plan.take(inputs, &whereabouts(output)?, &Patterns::of(&[])?)?;
        plan.settle_names();
        Ok(plan)
    }

    /// Adds files and the files of directories.
    fn take(&mut self, inputs: &[PathBuf], out: &Path, patterns: &Patterns) -> Result<(), Halt> {
        for given in inputs {
            if given.is_dir() {
                self.refuse_output_around(given, out)?;
                let root = self.root(given)?;
                self.walk(root, given, out, patterns);
            } else {
                let root = self.root(given.parent().unwrap_or(Path::new("")))?;
                self.push(root, Path::new(given.file_name().unwrap_or(given.as_os_str())), None);
            }
        }
        Ok(())
    }

    /// An input directory that is the output directory or lies in it would take its own outputs for inputs.
    fn refuse_output_around(&self, given: &Path, out: &Path) -> Result<(), Halt> {
        if fs::canonicalize(given).is_ok_and(|absolute| absolute.starts_with(out)) {
            let (given, out) = (given.display().to_string(), out.display().to_string());
            return Err(Halt::usage(Message::InputInOutput, &[&given, &out]));
        }
        Ok(())
    }

    fn root(&mut self, given: &Path) -> io::Result<u32> {
        let place = if given == Path::new("") { Path::new(".") } else { given };
        let absolute = whereabouts(place)?;
        self.roots.push(Root { given: given.to_owned(), absolute });
        Ok((self.roots.len() - 1) as u32)
    }

    fn push(&mut self, root: u32, path: &Path, trouble: Option<Failure>) {
        let trouble = trouble.or_else(|| is_lock_file(path).then(|| Failure::new(FailureCode::LockFile)));
        self.items.push(Item {
            root,
            naming: Naming::Stem,
            path: path.into(),
            renamed: None,
            trouble: trouble.map(Box::new),
        });
    }

    /// Adds the files of a directory tree in the order of their names, but for the output directory.
    fn walk(&mut self, root: u32, from: &Path, out: &Path, patterns: &Patterns) {
        let given = self.roots[root as usize].given.clone();
        let below = |path: &Path| path.strip_prefix(&given).unwrap_or(path).to_owned();
        let top = fs::canonicalize(from).unwrap_or_default();
        let mut entries = WalkDir::new(from).follow_links(true).sort_by_file_name().into_iter();
        while let Some(entry) = entries.next() {
            match entry {
                Ok(entry) if entry.file_type().is_dir() => {
                    let place = place_of_directory(&entry, out);
                    if place.as_deref().is_some_and(|place| top.starts_with(place)) {
                        self.push(root, &below(entry.path()), Some(Failure::new(FailureCode::LinkLoop)));
                        entries.skip_current_dir();
                    } else if place.as_deref() == Some(out) {
                        entries.skip_current_dir();
                    }
                }
                Ok(entry) => {
                    if patterns.take(entry.path().strip_prefix(from).unwrap_or(entry.path())) {
                        self.push(root, &below(entry.path()), None);
                    }
                }
                Err(error) => {
                    let path = error.path().map_or_else(PathBuf::new, &below);
                    self.push(root, &path, Some(walking(&error)));
                }
            }
        }
    }

    /// Gives every input a name of its own. Inputs of different roots with one name keep the path of their root; the
    /// same file named twice is one input.
    fn settle_names(&mut self) {
        for index in 0..self.items.len() {
            let path = &self.items[index].path;
            let name = mirrored(path);
            if name != **path {
                self.items[index].renamed = Some(name.into());
            }
        }
        for round in 0..2 {
            let mut seen: HashMap<PathBuf, Vec<usize>> = HashMap::with_capacity(self.items.len());
            for (index, input) in self.inputs().enumerate() {
                seen.entry(input.name().to_owned()).or_default().push(index);
            }
            let mut again = HashSet::new();
            let mut renamed = Vec::new();
            for (name, mut indices) in seen.into_iter().filter(|(_, indices)| indices.len() > 1) {
                let mut places = HashSet::new();
                indices.retain(|&index| {
                    let first = places.insert(self.input(index).absolute());
                    if !first {
                        again.insert(index);
                    }
                    first
                });
                for (number, &index) in indices.iter().enumerate().skip(usize::from(round == 1)) {
                    let name = if round == 0 { mirrored(&self.input(index).path()) } else { numbered(&name, number) };
                    if indices.len() > 1 {
                        renamed.push((index, name));
                    }
                }
            }
            for (index, name) in renamed {
                self.items[index].renamed = Some(name.into());
            }
            let mut index = 0;
            self.items.retain(|_| {
                index += 1;
                !again.contains(&(index - 1))
            });
        }
    }
}

/// Where a directory is that need not exist.
fn whereabouts(directory: &Path) -> io::Result<PathBuf> {
    fs::canonicalize(directory).or_else(|_| std::path::absolute(directory))
}

/// `a/b.txt` → `a/b.txt~2`
fn numbered(name: &Path, number: usize) -> PathBuf {
    let mut file = name.file_name().unwrap_or_default().to_owned();
    file.push(format!("~{}", number + 1));
    name.with_file_name(file)
}

/// Where a directory below the top of a walk really is, if it may be the output directory or one above the top: only a
/// link, or a directory of the output's name, can be.
fn place_of_directory(entry: &DirEntry, out: &Path) -> Option<PathBuf> {
    let may_be = entry.depth() > 0 && (entry.path_is_symlink() || Some(entry.file_name()) == out.file_name());
    may_be.then(|| fs::canonicalize(entry.path()).ok()).flatten()
}

/// An error of walking a directory tree.
pub(crate) fn walking(error: &walkdir::Error) -> Failure {
    if error.loop_ancestor().is_some() {
        return Failure::new(FailureCode::LinkLoop);
    }
    match error.io_error() {
        Some(reading)
            if error.path().is_some_and(|path| fs::symlink_metadata(path).is_ok_and(|data| data.is_dir())) =>
        {
            Failure::with(FailureCode::UnreadableDirectory, reading)
        }
        Some(reading) => Failure::reading(reading),
        None => Failure::with(FailureCode::UnreadableDirectory, error),
    }
}

/// The paths of a list: a line each, or ended by NUL.
fn listed(list: &Path, null: bool) -> io::Result<Vec<PathBuf>> {
    let from: Box<dyn Read> =
        if list == Path::new("-") { Box::new(io::stdin().lock()) } else { Box::new(fs::File::open(list)?) };
    let mut paths = Vec::new();
    for line in BufReader::new(from).split(if null { b'\0' } else { b'\n' }) {
        let mut line = line?;
        if !null && line.last() == Some(&b'\r') {
            line.pop();
        }
        if !line.is_empty() {
            paths.push(path_of(line));
        }
    }
    Ok(paths)
}

/// The path that some bytes name.
pub(crate) fn path_of(bytes: Vec<u8>) -> PathBuf {
    #[cfg(unix)]
    return <std::ffi::OsString as std::os::unix::ffi::OsStringExt>::from_vec(bytes).into();
    #[cfg(not(unix))]
    return String::from_utf8_lossy(&bytes).into_owned().into();
}

/// `--glob`: patterns that take files of directories, and with `!` patterns that leave them out.
struct Patterns {
    take: GlobSet,
    leave: GlobSet,
}

impl Patterns {
    fn of(patterns: &[String]) -> Result<Self, Halt> {
        let (mut take, mut leave) = (GlobSetBuilder::new(), GlobSetBuilder::new());
        for pattern in patterns {
            let (set, text) = match pattern.strip_prefix('!') {
                Some(text) => (&mut leave, text),
                None => (&mut take, pattern.as_str()),
            };
            set.add(glob(text).map_err(|error| Halt::usage(Message::BadGlob, &[pattern, &error.to_string()]))?);
        }
        let built = |set: GlobSetBuilder| {
            set.build().map_err(|error| Halt::usage(Message::BadGlob, &[&patterns.join(" "), &error.to_string()]))
        };
        Ok(Self { take: built(take)?, leave: built(leave)? })
    }

    fn take(&self, path: &Path) -> bool {
        let path = Candidate::new(path);
        (self.take.is_empty() || self.take.is_match_candidate(&path)) && !self.leave.is_match_candidate(&path)
    }
}

/// A pattern without `/` is for the file name, in whatever directory.
fn glob(text: &str) -> Result<Glob, globset::Error> {
    let anywhere = format!("**/{text}");
    GlobBuilder::new(if text.contains('/') { text } else { &anywhere }).literal_separator(true).build()
}
