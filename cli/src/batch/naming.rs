//! Plans the names of all outputs before anything is written.
//!
//! `a/b.txt` becomes `a/b.json`. Where two would meet, each keeps its whole name: `b.txt.json`, `b.md.json`. No output
//! takes the place of an input, nor of a directory that other outputs need.

use std::collections::{HashMap, HashSet};
use std::ffi::OsString;
use std::path::{Component, Path, PathBuf};

/// How an output is named after its input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Naming {
    /// `b.txt` → `b.json`.
    Stem,
    /// `b.txt` → `b.txt.json`; with more repetitions where even that is taken.
    Whole(u8),
}

/// The name of an output below the output directory.
pub(crate) fn output_name(name: &Path, naming: Naming) -> PathBuf {
    match naming {
        Naming::Stem => {
            let mut file = name.file_stem().unwrap_or_default().to_owned();
            file.push(".json");
            name.with_file_name(file)
        }
        Naming::Whole(times) => {
            let mut whole = OsString::from(name);
            for _ in 0..times {
                whole.push(".json");
            }
            PathBuf::from(whole)
        }
    }
}

/// A path without its root, `.` and `..`: what of it can be mirrored below another directory.
pub(crate) fn mirrored(path: &Path) -> PathBuf {
    path.components().filter(|part| matches!(part, Component::Normal(_))).collect()
}

/// Names that differ in case only are one name on many file systems.
fn key(path: PathBuf) -> PathBuf {
    if cfg!(any(windows, target_os = "macos")) { path.to_string_lossy().to_lowercase().into() } else { path }
}

/// Names for all outputs, in the order of `names`, which differ from each other. `is_input` says whether a path below
/// the output directory is an input.
pub(crate) fn plan(names: &[&Path], is_input: impl Fn(&Path) -> bool) -> Vec<Naming> {
    let mut naming = vec![Naming::Stem; names.len()];
    let mut directories = HashSet::new();
    for name in names {
        for directory in name.ancestors().skip(1) {
            if !directories.insert(key(directory.to_owned())) {
                break;
            }
        }
    }
    let barred = |path: &PathBuf| directories.contains(path) || is_input(path);

    // Whoever meets another takes the whole name; whole names may meet the stems of third ones, which then do the same.
    let mut by_stem: HashMap<PathBuf, Vec<usize>> = HashMap::with_capacity(names.len());
    for (index, name) in names.iter().enumerate() {
        by_stem.entry(key(output_name(name, Naming::Stem))).or_default().push(index);
    }
    let mut meeting: Vec<usize> = by_stem
        .iter()
        .filter(|(path, inputs)| inputs.len() > 1 || barred(path))
        .flat_map(|(_, inputs)| inputs.iter().copied())
        .collect();
    let mut whole = Vec::new();
    while let Some(index) = meeting.pop() {
        if naming[index] != Naming::Stem {
            continue;
        }
        naming[index] = Naming::Whole(1);
        whole.push(index);
        let path = key(output_name(names[index], naming[index]));
        meeting.extend(by_stem.get(&path).into_iter().flatten());
    }

    // Whole names differ from each other, but may still meet a directory or an input.
    whole.sort_unstable();
    let mut taken: HashSet<PathBuf> =
        whole.iter().map(|&index| key(output_name(names[index], naming[index]))).collect();
    for index in whole {
        let mut times = 1;
        let mut path = key(output_name(names[index], naming[index]));
        while times < u8::MAX
            && (barred(&path) || (times > 1 && (taken.contains(&path) || is_stem(&by_stem, &naming, &path))))
        {
            times += 1;
            path = key(output_name(names[index], Naming::Whole(times)));
        }
        naming[index] = Naming::Whole(times);
        taken.insert(path);
    }
    naming
}

/// Whether a path is the name of an output that is named after its stem.
fn is_stem(by_stem: &HashMap<PathBuf, Vec<usize>>, naming: &[Naming], path: &PathBuf) -> bool {
    by_stem.get(path).is_some_and(|inputs| inputs.iter().any(|&index| naming[index] == Naming::Stem))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn planned(names: &[&str]) -> Vec<String> {
        let names: Vec<_> = names.iter().map(Path::new).collect();
        let naming = plan(&names, |_| false);
        names.iter().zip(naming).map(|(name, naming)| output_name(name, naming).display().to_string()).collect()
    }

    #[test]
    fn an_output_is_named_after_the_stem_of_its_input() {
        assert_eq!(
            planned(&["a/b.txt", "c", ".hidden", "105.CV.txt"]),
            ["a/b.json", "c.json", ".hidden.json", "105.CV.json"]
        );
    }

    #[test]
    fn inputs_that_would_meet_keep_their_whole_names() {
        assert_eq!(planned(&["b.md", "b.txt", "c.txt"]), ["b.md.json", "b.txt.json", "c.json"]);
    }

    #[test]
    fn a_whole_name_that_meets_a_third_stem_makes_it_whole_too() {
        assert_eq!(
            planned(&["b", "b.json", "b.json.x", "b.txt"]),
            ["b.json", "b.json.json", "b.json.x.json", "b.txt.json"]
        );
    }

    #[test]
    fn an_output_does_not_take_the_place_of_a_directory() {
        assert_eq!(planned(&["a.json/x.txt", "a.txt"]), ["a.json/x.json", "a.txt.json"]);
        assert_eq!(
            planned(&["a.json/x.txt", "a.txt", "a.txt.json/y.txt"]),
            ["a.json/x.json", "a.txt.json.json", "a.txt.json/y.json"]
        );
    }

    #[test]
    fn an_output_does_not_take_the_place_of_an_input() {
        let naming = plan(&[Path::new("x.json")], |path| path == Path::new("x.json"));
        assert_eq!(naming, [Naming::Whole(1)]);
    }

    #[test]
    fn what_cannot_be_mirrored_is_left_out() {
        assert_eq!(mirrored(Path::new("/data/./a/../b.txt")), Path::new("data/a/b.txt"));
    }
}
