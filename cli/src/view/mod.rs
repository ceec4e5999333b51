//! `vanban view`: a page to look at a document, and for many documents an index of their pages.

use std::collections::HashSet;
use std::io;
use std::ops::ControlFlow;
use std::path::{Component, Path, PathBuf};

use vanban::Language;

use crate::arguments::View;
use crate::documents::{self, Wanted};
use crate::failure::Outcome;
use crate::sheet::put;
use crate::words::{Words, count};

mod html;
mod index;
mod page;
mod piece;
mod source;
mod tree;

const INDEX: &str = "index.html";
const PAGES: &str = "pages";
const MADE: Words = Words::new("{0} pages, index: {1}", "{0} trang, mục lục: {1}");

pub(crate) fn run(arguments: &View, language: Language) -> io::Result<Outcome> {
    match arguments.inputs.as_slice() {
        [file] if !file.is_dir() => one(arguments, language),
        _ => many(arguments, language),
    }
}

/// The page of one document.
fn one(arguments: &View, language: Language) -> io::Result<Outcome> {
    documents::each(&arguments.inputs, Wanted::Texts, |name, document| {
        let page = page::write(&document, name, None, language);
        put(&arguments.target.output, &page, arguments.target.force, language)?;
        Ok(ControlFlow::Continue(()))
    })
}

/// An index, and below it the page of every document.
fn many(arguments: &View, language: Language) -> io::Result<Outcome> {
    let (out, force) = (&arguments.target.output, arguments.target.force);
    let mut index = index::Index::default();
    let mut taken = HashSet::new();
    let mut pages = 0;
    let outcome = documents::each(&arguments.inputs, Wanted::Texts, |name, document| {
        let path = below(name, &mut taken);
        let up = "../".repeat(path.components().count());
        let page = page::write(&document, name, Some(&format!("{up}{INDEX}")), language);
        put(&out.join(PAGES).join(&path), &page, force, language)?;
        index.push(&document, name, &format!("{PAGES}/{}", address(&path))).map_err(io::Error::other)?;
        pages += 1;
        Ok(ControlFlow::Continue(()))
    })?;
    let to = out.join(INDEX);
    put(&to, &index.write(language), force, language)?;
    eprintln!("{}", MADE.fill(language, &[&count(pages, language), &to.to_string_lossy()]));
    Ok(outcome)
}

/// Where the page of a document lies below the directory of pages: its name with `.html`, nowhere else, and not where
/// another page lies.
fn below(name: &str, taken: &mut HashSet<PathBuf>) -> PathBuf {
    let parts = Path::new(name).components().filter_map(|component| match component {
        Component::Normal(part) => Some(part),
        _ => None,
    });
    let path: PathBuf = parts.collect();
    let mut file = path.file_name().unwrap_or_default().to_owned();
    file.push(".html");
    let mut page = path.with_file_name(&file);
    let mut number = 2;
    while !taken.insert(page.clone()) {
        let mut other = path.file_name().unwrap_or_default().to_owned();
        other.push(format!("~{number}.html"));
        page = path.with_file_name(other);
        number += 1;
    }
    page
}

/// A path as a relative address: every byte but the plainest is escaped.
fn address(path: &Path) -> String {
    let mut address = String::new();
    for (at, part) in path.components().enumerate() {
        if at > 0 {
            address.push('/');
        }
        for byte in part.as_os_str().as_encoded_bytes() {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => address.push(char::from(*byte)),
                _ => address.push_str(&format!("%{byte:02X}")),
            }
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_lie_below_their_directory_and_never_on_each_other() {
        let mut taken = HashSet::new();
        assert_eq!(below("a/b.txt", &mut taken), Path::new("a/b.txt.html"));
        assert_eq!(below("../../a/b.txt", &mut taken), Path::new("a/b.txt~2.html"));
        assert_eq!(below("/etc/c.txt", &mut taken), Path::new("etc/c.txt.html"));
    }

    #[test]
    fn addresses_are_escaped() {
        assert_eq!(address(Path::new("a b/Số 1#?.txt.html")), "a%20b/S%E1%BB%91%201%23%3F.txt.html");
    }
}
