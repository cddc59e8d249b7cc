//! Lists the locales' files, so that adding one needs no code, and where each text begins and ends in them, so
//! that a program parses only those that it says.
#![allow(clippy::disallowed_methods, reason = "cargo tells a build script its folders by the environment")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../locales");
    println!("cargo:rerun-if-changed={}", root.display());
    let mut out = String::from("&[\n");
    let mut places = String::from("[\n");
    let mut count = 0;
    for locale in ["ru", "kk", "en"] {
        let mut files = Vec::new();
        collect(&root.join(locale), &mut files);
        files.sort();
        let mut texts = Vec::new();
        for file in files {
            println!("cargo:rerun-if-changed={}", file.display());
            let name = file.strip_prefix(&root).unwrap_or(&file).to_string_lossy().replace('\\', "/");
            let full = file.canonicalize().unwrap_or(file.clone());
            let _ = writeln!(out, "    ({locale:?}, {name:?}, include_str!({:?})),", full.to_string_lossy());
            match fs::read_to_string(&file) {
                Ok(contents) => {
                    texts.extend(entries(&contents).into_iter().map(|(id, s, e)| (id, count, s, e)))
                }
                Err(error) => println!("cargo:error=cannot read {}: {error}", file.display()),
            }
            count += 1;
        }
        texts.sort();
        places.push_str("&[");
        for (id, file, start, end) in texts {
            let _ = write!(places, "({file},{start},{},{end}),", id.len());
        }
        places.push_str("],\n");
    }
    out.push_str("]\n");
    places.push_str("]\n");
    let folder = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    for (name, contents) in [("files.rs", out), ("places.rs", places), ("first-names.txt", first_names())] {
        let target = folder.join(name);
        if let Err(error) = fs::write(&target, contents) {
            println!("cargo:error=cannot write {}: {error}", target.display());
        }
    }
}

/// First names, sorted, a line each with whose it is, so that one is found without reading all. A name listed for
/// men and for women belongs to either.
fn first_names() -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/names/first-names.txt");
    println!("cargo:rerun-if-changed={}", file.display());
    let text = fs::read_to_string(&file).unwrap_or_else(|error| {
        println!("cargo:error=cannot read {}: {error}", file.display());
        String::new()
    });
    let mut all: BTreeMap<&str, &str> = BTreeMap::new();
    let lists = text.lines().filter_map(|line| line.split_once(' ')).filter(|(whose, _)| *whose != "#");
    for (whose, names) in lists {
        for name in names.split_whitespace() {
            all.entry(name)
                .and_modify(|known| *known = if *known == whose { whose } else { "e" })
                .or_insert(whose);
        }
    }
    all.iter().map(|(name, whose)| format!("{name} {whose}\n")).collect()
}

/// Id (terms with their hyphen), first byte and end of each entry: from a line that begins with a letter or
/// a hyphen to the next such line or comment. A test holds this against Fluent's own parser.
fn entries(contents: &str) -> Vec<(String, usize, usize)> {
    let mut entries: Vec<(String, usize, usize)> = Vec::new();
    let mut open = false;
    let mut at = 0;
    for line in contents.split_inclusive('\n') {
        let begins = line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
        if let Some((_, _, end)) = entries.last_mut().filter(|_| open) {
            *end = at;
        }
        if begins || line.starts_with('#') {
            open = begins;
        }
        if begins {
            let id = line.split('=').next().unwrap_or_default().trim_end();
            entries.push((id.to_owned(), at, at));
        }
        at += line.len();
    }
    if let Some((_, _, end)) = entries.last_mut().filter(|_| open) {
        *end = at;
    }
    entries
}

fn collect(folder: &Path, into: &mut Vec<PathBuf>) {
    println!("cargo:rerun-if-changed={}", folder.display());
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, into);
        } else if path.extension().is_some_and(|e| e == "ftl") {
            into.push(path);
        }
    }
}
