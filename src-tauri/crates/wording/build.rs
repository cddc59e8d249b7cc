//! Lists the locales' files, so that adding one needs no code.
#![allow(clippy::disallowed_methods, reason = "cargo tells a build script its folders by the environment")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../locales");
    println!("cargo:rerun-if-changed={}", root.display());
    let mut out = String::from("&[\n");
    for locale in ["ru", "kk", "en"] {
        let mut files = Vec::new();
        collect(&root.join(locale), &mut files);
        files.sort();
        for file in files {
            println!("cargo:rerun-if-changed={}", file.display());
            let name = file.strip_prefix(&root).unwrap_or(&file).to_string_lossy().replace('\\', "/");
            let full = file.canonicalize().unwrap_or(file.clone());
            let _ = writeln!(out, "    ({locale:?}, {name:?}, include_str!({:?})),", full.to_string_lossy());
        }
    }
    out.push_str("]\n");
    let target = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("files.rs");
    if let Err(error) = fs::write(&target, out) {
        println!("cargo:error=cannot write {}: {error}", target.display());
    }
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
