//! A shop's logo and the picture of its stamp: kept, shown, put on papers, gone again.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_pismovnik")).args(arguments).current_dir(folder).output().expect("runs")
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|e| panic!("{e}: {}", String::from_utf8_lossy(&output.stdout)))
}

const SIGN: &str = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 30'>\
                    <!-- Anna --><rect width='30' height='30' fill='#185a8c'/></svg>";

#[test]
fn a_logo_is_kept_put_on_papers_shown_and_removed() {
    let temp = tempfile::tempdir().expect("temp");
    let folder = temp.path();
    std::fs::write(folder.join("p"), "семь раз отмерь\n").expect("written");
    std::fs::write(folder.join("sign.svg"), SIGN).expect("written");
    std::fs::write(folder.join("bad.svg"), SIGN.replace("<rect", "<text>ИП</text><rect")).expect("written");
    assert_eq!(run(folder, &["new", "ru-sole-proprietor", "--out", "a.toml"]).status.code(), Some(0));
    let at = ["--file", "w.pismovnik", "--password-file", "p", "--json"];
    let with = |arguments: &[&str]| run(folder, &[arguments, &at].concat());
    with(&["workspace", "init"]);
    with(&["shop", "add", "--name", "Проба", "--answers", "a.toml"]);

    let refused = with(&["shop", "logo", "set", "--shop", "1", "bad.svg"]);
    assert_eq!(refused.status.code(), Some(1));
    assert_eq!(json(&refused)["problems"][0]["code"], "picture-svg-text");
    let missing = with(&["shop", "logo", "show", "--shop", "1"]);
    assert_eq!(json(&missing)["problems"][0]["code"], "picture-missing");

    let kept = json(&with(&["shop", "logo", "set", "--shop", "1", "sign.svg", "--on-papers"]));
    assert_eq!((&kept["format"], &kept["on_papers"]), (&"svg".into(), &true.into()));
    assert_eq!(json(&with(&["shop", "logo", "show", "--shop", "1", "--out", "kept.svg"]))["width"], 90);
    let shown = std::fs::read_to_string(folder.join("kept.svg")).expect("saved");
    assert!(shown.contains("#185a8c") && !shown.contains("Anna"), "{shown}");

    assert_eq!(json(&with(&["shop", "issue", "--shop", "1"]))["edition"], 1);
    with(&["shop", "export", "--shop", "1", "--out", "papers"]);
    let page = std::fs::read_to_string(folder.join("papers/privacy-policy.ru.html")).expect("a page");
    assert_eq!(page.matches("<img src=\"data:image/svg+xml;base64,").count(), 1);
    let pdf = std::fs::read(folder.join("papers/privacy-policy.ru.pdf")).expect("a PDF");
    assert!(pdf.windows(5).any(|w| w == b"/Logo"));

    with(&["shop", "logo", "remove", "--shop", "1"]);
    let gone = with(&["shop", "logo", "remove", "--shop", "1"]);
    assert_eq!(json(&gone)["problems"][0]["code"], "picture-missing");
}

#[test]
fn a_set_of_papers_takes_a_logo_from_a_file_and_stays_the_same_to_the_byte() {
    let temp = tempfile::tempdir().expect("temp");
    let folder = temp.path();
    std::fs::write(folder.join("sign.svg"), SIGN).expect("written");
    run(folder, &["new", "ru-sole-proprietor", "--out", "a.toml"]);
    for out in ["one", "two"] {
        let made = run(
            folder,
            &[
                "generate",
                "a.toml",
                "--out",
                out,
                "--as-of",
                "2026-11-20",
                "--formats",
                "pdf,docx",
                "--logo",
                "sign.svg",
            ],
        );
        assert_eq!(made.status.code(), Some(0), "{}", String::from_utf8_lossy(&made.stderr));
    }
    for name in ["privacy-policy.ru.pdf", "privacy-policy.ru.docx"] {
        let read = |out: &str| std::fs::read(folder.join(out).join(name)).expect(name);
        assert_eq!(read("one"), read("two"));
    }
    let docx = std::fs::read(folder.join("one/privacy-policy.ru.docx")).expect("a document");
    assert!(
        docx.windows(20).any(|w| w == b"word/media/logo.png\x89" || w.starts_with(b"word/media/logo.png"))
    );
}
