//! The case files under `tests/cases`: what is accepted, and what is refused with which problems.

use std::fs;
use std::path::{Path, PathBuf};

use pismovnik_interview::{
    Ending, PRESETS, Strictness, accept, accept_file, facts, first_unanswered, preset, write_toml,
};
use pismovnik_model::Problem;

fn cases(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/cases").join(folder);
    let entries = fs::read_dir(folder).expect("the case files lie in tests/cases");
    let mut files: Vec<PathBuf> = entries.map(|e| e.expect("readable").path()).collect();
    files.retain(|f| f.extension().is_some_and(|e| e == "toml" || e == "json"));
    files.sort();
    files
}

fn ending(file: &Path) -> Ending {
    Ending::of(&file.to_string_lossy()).expect("toml or json")
}

/// `code at`, a line for each problem.
fn told(problems: &[Problem]) -> String {
    problems.iter().map(|p| format!("{} {}", p.code.code, p.at).trim_end().to_owned() + "\n").collect()
}

#[test]
fn good_cases_are_accepted_and_survive_being_written() {
    let files = cases("good");
    assert!(files.len() >= 5, "{files:?}");
    for file in files {
        let bytes = fs::read(&file).expect("readable");
        let answers = accept_file(&bytes, ending(&file))
            .unwrap_or_else(|problems| panic!("{}:\n{}", file.display(), told(&problems)));
        assert_eq!(first_unanswered(&answers), None, "{}", file.display());
        assert_eq!(facts(&answers).iter().count(), answers.0.len(), "{}", file.display());
        let written = write_toml(&answers);
        assert_eq!(accept_file(written.as_bytes(), Ending::Toml), Ok(answers), "{}", file.display());
    }
}

#[test]
fn bad_cases_are_refused_with_the_listed_problems() {
    let files = cases("bad");
    assert!(files.len() >= 10, "{files:?}");
    for file in files {
        let bytes = fs::read(&file).expect("readable");
        let expected = fs::read_to_string(file.with_extension("expected")).expect("a list of problems");
        let problems = accept_file(&bytes, ending(&file)).expect_err("refused");
        assert_eq!(told(&problems), expected, "{}", file.display());
    }
}

#[test]
fn ten_megabytes_of_nesting_are_refused() {
    for open in ["[", "{\"a\":", "[[{\"a\":["] {
        let nested = open.repeat(10_000_000 / open.len());
        for ending in [Ending::Toml, Ending::Json] {
            let problems = accept_file(nested.as_bytes(), ending).expect_err("refused");
            assert_eq!(told(&problems), "file-too-large\n");
        }
    }
}

#[test]
fn a_file_cut_anywhere_is_refused_or_incomplete_but_never_a_panic() {
    let whole = write_toml(&preset("ru-group").expect("a preset"));
    for end in (0..whole.len()).filter(|i| whole.is_char_boundary(*i)).step_by(7) {
        // After the last needed answer a cut at the end of a line loses only what may be left out.
        if let Ok(left) = accept_file(&whole.as_bytes()[..end], Ending::Toml) {
            assert_eq!(first_unanswered(&left), None, "cut at {end}");
        }
    }
}

#[test]
fn presets_stay_what_they_are_when_accepted_again() {
    for name in PRESETS {
        let answers = preset(name).expect(name);
        assert_eq!(accept(&answers, Strictness::Strict), Ok(answers.clone()));
        assert_eq!(accept(&answers, Strictness::Lenient), Ok(answers));
    }
}
