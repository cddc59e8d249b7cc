//! The rule book as the command writes it.

use std::process::Command;

#[test]
fn the_endings_decide_the_format_and_the_country_is_told() {
    let temp = tempfile::tempdir().expect("temp");
    let run = |arguments: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_pismovnik"))
            .args(arguments)
            .current_dir(temp.path())
            .output()
            .expect("runs")
    };
    for (file, starts) in [("book.pdf", "%PDF-"), ("book.html", "<!DOCTYPE html>"), ("book.docx", "PK")] {
        let done = run(&["rulebook", "--out", file, "--country", "KZ", "--json"]);
        let json: serde_json::Value = serde_json::from_slice(&done.stdout).expect("json");
        assert_eq!((done.status.code(), &json["countries"][0]), (Some(0), &"KZ".into()), "{json}");
        let bytes = std::fs::read(temp.path().join(file)).expect("written");
        assert!(bytes.starts_with(starts.as_bytes()), "{file}");
    }
    let refused = run(&["rulebook", "--out", "book.odt", "--json"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(!temp.path().join("book.odt").exists());
    assert_eq!(run(&["rulebook", "--out", "book.pdf", "--country", "BY"]).status.code(), Some(2));
}
