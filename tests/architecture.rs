//! The house's plan, enforced: who may know whom, who alone owns what, and what may appear nowhere.
//!
//! Each rule is a function over plain values (a package list, a list of files) that returns every breach in
//! words, so that it can be fed a bad house as well as this one. A change of the plan is made here and in the
//! README's map in the same commit.
#![allow(clippy::disallowed_methods)] // Asks the environment which cargo runs it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// Arrows among our crates; anything unlisted is forbidden. Development dependencies are exempt.
const ARROWS: &[(&str, &[&str])] = &[
    ("pismovnik-model", &[]),
    ("pismovnik-law", &["pismovnik-model"]),
    ("pismovnik-interview", &["pismovnik-model"]),
    ("pismovnik-wording", &["pismovnik-model"]),
    ("pismovnik-render", &["pismovnik-model"]),
    ("pismovnik-typeset", &["pismovnik-model"]),
    ("pismovnik-register", &["pismovnik-model"]),
    ("pismovnik-review", &["pismovnik-model", "pismovnik-law"]),
    ("pismovnik-drafting", &["pismovnik-model", "pismovnik-wording"]),
    ("pismovnik-store", &["pismovnik-model", "pismovnik-register"]),
    ("pismovnik-signing", &[]),
    (
        "pismovnik-app",
        &[
            "pismovnik-model",
            "pismovnik-law",
            "pismovnik-interview",
            "pismovnik-wording",
            "pismovnik-drafting",
            "pismovnik-render",
            "pismovnik-typeset",
            "pismovnik-signing",
            "pismovnik-review",
            "pismovnik-register",
            "pismovnik-store",
        ],
    ),
    ("pismovnik-cli", &["pismovnik-app"]),
    ("pismovnik-desktop", &["pismovnik-app"]),
    ("xtask", &[]),
];

/// The tests may know everything; nothing may know them.
const TESTS: &str = "pismovnik-tests";

/// What, by which packages (a `*` at the end stands for anything), and who alone may use it.
const OWNERS: &[(&str, &[&str], &[&str])] = &[
    ("Fluent", &["fluent", "fluent-*", "intl-memoizer"], &["pismovnik-wording"]),
    ("the database", &["rusqlite", "libsqlite3-sys", "sqlx", "diesel", "redb", "sled"], &["pismovnik-store"]),
    (
        "the workspace's encryption",
        &["pbkdf2", "argon2", "scrypt", "aes", "aes-gcm", "chacha20poly1305"],
        &["pismovnik-store", "pismovnik-signing"],
    ),
    ("PDF drawing", &["printpdf", "krilla", "pdf-writer"], &["pismovnik-typeset"]),
    ("PDF objects", &["lopdf"], &["pismovnik-typeset", "pismovnik-signing", "pismovnik-review"]),
    (
        "public-key cryptography and CMS",
        &[
            "cms",
            "x509-*",
            "pkcs*",
            "der",
            "spki",
            "rsa",
            "p256",
            "p384",
            "p521",
            "k256",
            "ecdsa",
            "ed25519*",
            "x25519*",
            "signature",
            "p12-keystore",
            "cryptoki",
            "rcgen",
            "ring",
            "rustls",
            "openssl",
        ],
        &["pismovnik-signing"],
    ),
    ("background work", &["tokio", "async-std", "smol"], &["pismovnik-app", "pismovnik-desktop"]),
    ("the window", &["tauri", "tauri-*", "wry", "tao"], &["pismovnik-desktop"]),
    ("native dialogs", &["rfd"], &["pismovnik-desktop"]),
    ("the system's keychain", &["keyring", "keyring-*"], &["pismovnik-desktop"]),
];

/// Crates whose functions are pure: values in, values out.
const PURE: &[&str] =
    &["model", "law", "interview", "wording", "drafting", "render", "typeset", "signing", "register"];

/// A package of the workspace: its name and what its shipped code depends on.
#[derive(Debug)]
struct Package {
    name: String,
    depends: BTreeSet<String>,
    /// Paths of the library and the programs, from the root.
    roots: Vec<PathBuf>,
}

/// A source file: its path from the root with `/` between the parts, and its text.
#[derive(Debug)]
struct Source {
    path: String,
    text: String,
}

#[test]
fn only_the_listed_arrows_exist() {
    none(forbidden_arrows(&packages()));
}

#[test]
fn everything_owned_has_one_owner() {
    none(second_owners(&packages()));
}

#[test]
fn every_crate_says_what_it_is() {
    let sources = rust_sources();
    let roots = packages().into_iter().flat_map(|p| p.roots).map(slashed).collect::<Vec<_>>();
    assert!(roots.len() >= 13, "cargo metadata names too few crates: {roots:?}");
    none(undocumented(&roots, &sources));
}

#[test]
fn the_readme_maps_every_crate() {
    let readme = std::fs::read_to_string(root().join("README.md")).expect("README.md is there");
    none(unmapped(&packages(), &readme));
}

#[test]
fn nothing_is_left_for_later() {
    none(left_for_later(&rust_sources()));
}

#[test]
fn only_shell_command_and_tasks_ask_for_time_and_place() {
    none(clocks(&rust_sources()));
}

#[test]
fn the_middle_touches_no_file_network_or_process() {
    none(impure(&rust_sources()));
}

#[test]
fn the_window_never_takes_text_for_markup() {
    let sources = ui_sources();
    assert!(!sources.is_empty(), "ui/src is empty");
    none(markup_from_text(&sources));
}

#[test]
fn one_file_of_the_window_talks_to_the_backend() {
    none(second_speakers(&ui_sources()));
}

// The rules.

fn forbidden_arrows(packages: &[Package]) -> Vec<String> {
    let ours: BTreeSet<&str> = packages.iter().map(|p| p.name.as_str()).collect();
    let mut breaches = Vec::new();
    for package in packages.iter().filter(|p| p.name != TESTS) {
        let Some((_, allowed)) = ARROWS.iter().find(|(name, _)| *name == package.name) else {
            breaches
                .push(format!("{}: not in the plan; list its arrows in tests/architecture.rs", package.name));
            continue;
        };
        let uses = package.depends.iter().filter(|d| ours.contains(d.as_str()));
        for other in uses.filter(|d| !allowed.contains(&d.as_str())) {
            breaches.push(format!("{} -> {other}: this arrow is not in the plan", package.name));
        }
    }
    breaches
}

fn second_owners(packages: &[Package]) -> Vec<String> {
    let mut breaches = Vec::new();
    for package in packages.iter().filter(|p| p.name != TESTS) {
        for (what, names, owners) in OWNERS {
            if owners.contains(&package.name.as_str()) {
                continue;
            }
            for used in package.depends.iter().filter(|d| names.iter().any(|n| matches(n, d))) {
                let owners = owners.join(", ");
                breaches.push(format!("{} uses {used}: {what} belongs to {owners} alone", package.name));
            }
        }
    }
    breaches
}

fn undocumented(roots: &[String], sources: &[Source]) -> Vec<String> {
    let begins = |path: &String| {
        sources.iter().find(|s| s.path == *path).is_some_and(|s| s.text.trim_start().starts_with("//!"))
    };
    roots.iter().filter(|p| !begins(p)).map(|p| format!("{p}: does not begin with `//!`")).collect()
}

fn unmapped(packages: &[Package], readme: &str) -> Vec<String> {
    let folders = packages.iter().flat_map(|p| &p.roots).filter_map(|root| {
        let root = slashed(root.clone());
        root.strip_prefix("src-tauri/crates/")?.split('/').next().map(str::to_owned)
    });
    let is_mapped =
        |folder: &String| readme.lines().any(|l| l.trim_start().starts_with(&format!("{folder}/ ")));
    let missing: BTreeSet<String> = folders.filter(|f| !is_mapped(f)).collect();
    missing.into_iter().map(|f| format!("README.md: its map of the code lacks {f}/")).collect()
}

fn left_for_later(sources: &[Source]) -> Vec<String> {
    // Put together here, so that this file does not accuse itself.
    let words = [["todo", "!("].concat(), ["unimplemented", "!("].concat(), ["TO", "DO"].concat()];
    let words = words.each_ref().map(String::as_str);
    sources.iter().flat_map(|s| lines_with(s, &s.text, &words, "left for later")).collect()
}

fn clocks(sources: &[Source]) -> Vec<String> {
    let words = [
        "SystemTime::now",
        "Instant::now",
        "Zoned::now",
        "Timestamp::now",
        "env::var",
        "env::args",
        "env::home_dir",
        "env::current_",
        "env::set_current_dir",
        "allow(clippy::disallowed_methods)",
    ];
    let free = ["src-tauri/src/", "src-tauri/crates/cli/", "src-tauri/crates/xtask/", "tests/"];
    let core = sources.iter().filter(|s| !free.iter().any(|f| s.path.starts_with(f)) && is_shipped(&s.path));
    core.flat_map(|s| code_with(s, without_tests(&s.text), &words, "pass it in instead")).collect()
}

fn impure(sources: &[Source]) -> Vec<String> {
    // `std::fs` stands before every file of the standard library: a crate may have a `File` of its own.
    let words = ["std::fs", "std::net", "std::process", "std::io::stdin"];
    let pure = |s: &&Source| {
        PURE.iter().any(|c| s.path.starts_with(&format!("src-tauri/crates/{c}/src/"))) && is_shipped(&s.path)
    };
    sources
        .iter()
        .filter(pure)
        .flat_map(|s| code_with(s, without_tests(&s.text), &words, "the middle is values in, values out"))
        .collect()
}

fn markup_from_text(sources: &[Source]) -> Vec<String> {
    let words =
        ["{@html", "innerHTML", "outerHTML", "insertAdjacentHTML", "srcdoc", "document.write", "DOMParser"];
    shipped_ui(sources).flat_map(|s| code_with(s, &s.text, &words, "texts go into text nodes only")).collect()
}

fn second_speakers(sources: &[Source]) -> Vec<String> {
    // Asking whether there is a backend at all is not talking to it.
    let words = ["@tauri-apps/", "__TAURI__", "__TAURI_INTERNALS__."];
    shipped_ui(sources)
        .filter(|s| s.path != "ui/src/backend.ts")
        .flat_map(|s| code_with(s, &s.text, &words, "only ui/src/backend.ts talks to the backend"))
        .collect()
}

// What the rules share.

/// `fluent-*` stands for anything that begins so.
fn matches(pattern: &str, name: &str) -> bool {
    pattern.strip_suffix('*').map_or(pattern == name, |start| name.starts_with(start))
}

/// Breaches of the lines that hold one of the words, comments included.
fn lines_with(source: &Source, text: &str, words: &[&str], why: &str) -> Vec<String> {
    let breach = |(number, line): (usize, &str)| {
        let word = words.iter().find(|w| line.contains(*w))?;
        Some(format!("{}:{}: {word}: {why}", source.path, number + 1))
    };
    text.lines().enumerate().filter_map(breach).collect()
}

/// The same for code alone: a comment may name what the code must not do.
fn code_with(source: &Source, text: &str, words: &[&str], why: &str) -> Vec<String> {
    let code = |line: &str| if line.trim_start().starts_with("//") { String::new() } else { line.to_owned() };
    lines_with(source, &text.lines().map(code).collect::<Vec<_>>().join("\n"), words, why)
}

/// A module of tests stands last in its file.
fn without_tests(text: &str) -> &str {
    text.find("#[cfg(test)]\nmod ").map_or(text, |at| &text[..at])
}

/// Not a test's file, an example's, nor a build script: those run on the developer's machine.
fn is_shipped(path: &str) -> bool {
    let inner = path.strip_prefix("src-tauri/crates/").unwrap_or(path);
    !["/tests/", "/benches/", "/examples/"].iter().any(|f| inner.contains(f))
        && !inner.ends_with("/tests.rs")
        && !inner.ends_with("build.rs")
}

fn shipped_ui(sources: &[Source]) -> impl Iterator<Item = &Source> {
    sources.iter().filter(|s| !s.path.contains(".test.") && !s.path.contains("/test/"))
}

fn none(breaches: Vec<String>) {
    assert!(breaches.is_empty(), "the plan is broken:\n  {}", breaches.join("\n  "));
}

// This house, read.

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ lies in the root").to_owned()
}

fn packages() -> Vec<Package> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["metadata", "--offline", "--no-deps", "--format-version", "1"])
        .current_dir(root())
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    read_metadata(&serde_json::from_slice(&output.stdout).expect("cargo metadata prints JSON"), &root())
}

/// Members with what they ship on: build dependencies count, development dependencies do not.
fn read_metadata(metadata: &Value, root: &Path) -> Vec<Package> {
    let list = |value: &Value, key: &str| value[key].as_array().cloned().unwrap_or_default();
    let text = |value: &Value, key: &str| value[key].as_str().unwrap_or_default().to_owned();
    let read = |package: Value| Package {
        name: text(&package, "name"),
        depends: list(&package, "dependencies")
            .iter()
            .filter(|d| d["kind"] != "dev")
            .map(|d| text(d, "name"))
            .collect(),
        roots: list(&package, "targets")
            .iter()
            .filter(|t| list(t, "kind").iter().any(|k| *k == "lib" || *k == "bin"))
            .map(|t| PathBuf::from(text(t, "src_path")))
            .map(|p| p.strip_prefix(root).map_or(p.clone(), Path::to_owned))
            .collect(),
    };
    list(metadata, "packages").into_iter().map(read).collect()
}

fn rust_sources() -> Vec<Source> {
    let mut found = sources_under("src-tauri", &["rs"]);
    found.extend(sources_under("tests", &["rs"]));
    assert!(found.len() > 20, "too few source files found: {}", found.len());
    found
}

fn ui_sources() -> Vec<Source> {
    sources_under("ui/src", &["ts", "js", "svelte", "html"])
}

fn sources_under(folder: &str, endings: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let name = entry.file_name().to_string_lossy().into_owned();
            if path.is_dir() {
                if !["target", "node_modules", "gen", "dist"].contains(&name.as_str()) {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|e| endings.iter().any(|w| e == *w)) {
                let text = std::fs::read_to_string(&path).expect("a source file is UTF-8");
                let path = slashed(path.strip_prefix(root()).map_or(path.clone(), Path::to_owned));
                found.push(Source { path, text });
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn slashed(path: PathBuf) -> String {
    path.to_string_lossy().replace('\\', "/")
}

/// A bad house: each rule must see what is wrong with it.
mod bad_house {
    use super::*;

    fn package(name: &str, depends: &[&str]) -> Package {
        Package {
            name: name.to_owned(),
            depends: depends.iter().map(|d| (*d).to_owned()).collect(),
            roots: Vec::new(),
        }
    }

    fn source(path: &str, text: &str) -> Vec<Source> {
        vec![Source { path: path.to_owned(), text: text.to_owned() }]
    }

    #[test]
    fn an_unlisted_arrow_is_seen() {
        let model = package("pismovnik-model", &["serde"]);
        let law = package("pismovnik-law", &["pismovnik-model", "pismovnik-wording"]);
        let wording = package("pismovnik-wording", &["pismovnik-model"]);
        let breaches = forbidden_arrows(&[model, law, wording]);
        assert_eq!(breaches, ["pismovnik-law -> pismovnik-wording: this arrow is not in the plan"]);
    }

    #[test]
    fn an_unplanned_crate_is_seen() {
        assert_eq!(forbidden_arrows(&[package("pismovnik-utils", &[])]).len(), 1);
    }

    #[test]
    fn a_library_that_leans_on_the_tests_is_seen() {
        let packages = [package("pismovnik-model", &[TESTS]), package(TESTS, &["pismovnik-model"])];
        assert_eq!(forbidden_arrows(&packages).len(), 1);
    }

    #[test]
    fn second_owners_are_seen() {
        for (name, used) in [
            ("pismovnik-app", "rusqlite"),
            ("pismovnik-drafting", "fluent-bundle"),
            ("pismovnik-render", "printpdf"),
            ("pismovnik-store", "lopdf"),
            ("pismovnik-app", "x509-cert"),
            ("pismovnik-store", "rsa"),
            ("pismovnik-cli", "tokio"),
            ("pismovnik-app", "tauri-plugin-dialog"),
            ("pismovnik-cli", "rfd"),
        ] {
            assert_eq!(second_owners(&[package(name, &["serde", used])]).len(), 1, "{name} uses {used}");
        }
        let right = [
            package("pismovnik-store", &["rusqlite", "sha2"]),
            package("pismovnik-desktop", &["tauri", "rfd", "tokio"]),
            package(TESTS, &["tokio", "lopdf"]),
        ];
        assert_eq!(second_owners(&right), Vec::<String>::new());
    }

    #[test]
    fn build_dependencies_count_and_development_dependencies_do_not() {
        let metadata = serde_json::json!({"packages": [{
            "name": "pismovnik-law",
            "dependencies": [
                {"name": "rusqlite", "kind": "build"},
                {"name": "fluent", "kind": "dev"},
                {"name": "pismovnik-model", "kind": null},
            ],
            "targets": [
                {"kind": ["lib"], "src_path": "/house/law/src/lib.rs"},
                {"kind": ["test"], "src_path": "/house/law/tests/all.rs"},
            ],
        }]});
        let packages = read_metadata(&metadata, Path::new("/house"));
        assert_eq!(packages[0].depends.iter().collect::<Vec<_>>(), ["pismovnik-model", "rusqlite"]);
        assert_eq!(packages[0].roots, [PathBuf::from("law/src/lib.rs")]);
        assert_eq!(second_owners(&packages).len(), 1);
    }

    #[test]
    fn a_crate_without_a_word_about_itself_is_seen() {
        let path = "src-tauri/crates/law/src/lib.rs";
        assert_eq!(undocumented(&[path.to_owned()], &source(path, "pub mod clocks;\n//! late\n")).len(), 1);
        assert_eq!(undocumented(&[path.to_owned()], &[]).len(), 1);
        assert_eq!(
            undocumented(&[path.to_owned()], &source(path, "//! Dated rules.\n")),
            Vec::<String>::new()
        );
    }

    #[test]
    fn a_crate_that_the_map_lacks_is_seen() {
        let mut law = package("pismovnik-law", &[]);
        law.roots = vec![PathBuf::from("src-tauri/crates/law/src/lib.rs")];
        assert_eq!(unmapped(&[law], "    model/   nouns\n    in law/ we trust\n").len(), 1);
        let mut law = package("pismovnik-law", &[]);
        law.roots = vec![PathBuf::from("src-tauri/crates/law/src/lib.rs")];
        assert_eq!(unmapped(&[law], "    law/     dated rules\n"), Vec::<String>::new());
    }

    #[test]
    fn work_left_for_later_is_seen() {
        let later = ["fn due() { to", "do!() }\n// TO", "DO: count\n"].concat();
        assert_eq!(left_for_later(&source("src-tauri/crates/law/src/due.rs", &later)).len(), 2);
    }

    #[test]
    fn a_clock_in_the_core_is_seen() {
        let text = "fn today() { std::time::SystemTime::now(); }\n";
        assert_eq!(clocks(&source("src-tauri/crates/app/src/lib.rs", text)).len(), 1);
        assert_eq!(clocks(&source("src-tauri/crates/cli/src/main.rs", text)), Vec::<String>::new());
        assert_eq!(clocks(&source("src-tauri/src/host.rs", text)), Vec::<String>::new());
        let comment = "// never `Instant::now`\n";
        assert_eq!(clocks(&source("src-tauri/crates/app/src/lib.rs", comment)), Vec::<String>::new());
        let test = "fn f() {}\n#[cfg(test)]\nmod tests { fn g() { std::env::var(\"X\"); } }\n";
        assert_eq!(clocks(&source("src-tauri/crates/app/src/lib.rs", test)), Vec::<String>::new());
    }

    #[test]
    fn a_file_read_in_the_middle_is_seen() {
        let text = "use std::fs;\n";
        assert_eq!(impure(&source("src-tauri/crates/law/src/calendar.rs", text)).len(), 1);
        assert_eq!(impure(&source("src-tauri/crates/store/src/backup.rs", text)), Vec::<String>::new());
    }

    #[test]
    fn markup_made_of_text_is_seen() {
        for text in ["<p>{@html answer}</p>", "node.innerHTML = answer;", "<iframe srcdoc={answer}></iframe>"]
        {
            assert_eq!(markup_from_text(&source("ui/src/Page.svelte", text)).len(), 1, "{text}");
        }
        assert_eq!(markup_from_text(&source("ui/src/Page.svelte", "<p>{answer}</p>")), Vec::<String>::new());
    }

    #[test]
    fn a_second_voice_to_the_backend_is_seen() {
        let text = "import { invoke } from \"@tauri-apps/api/core\";\n";
        assert_eq!(second_speakers(&source("ui/src/Page.svelte", text)).len(), 1);
        assert_eq!(second_speakers(&source("ui/src/backend.ts", text)), Vec::<String>::new());
    }
}
