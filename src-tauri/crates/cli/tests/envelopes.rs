//! Envelopes, labels, the calibration sheet and the check of a window, as the command makes them.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// Exit code and JSON.
fn run(folder: &Path, arguments: &[&str]) -> (i32, Value) {
    let output = Command::new(env!("CARGO_BIN_EXE_pismovnik"))
        .args(arguments)
        .arg("--json")
        .current_dir(folder)
        .output()
        .expect("runs");
    (output.status.code().unwrap_or(-1), serde_json::from_slice(&output.stdout).unwrap_or(Value::Null))
}

const ADDRESSES: &str = r#"
[from]
name = "ИП Ромашкина Ольга Сергеевна"
address = "170000, г. Тверь, ул. Полевая, д. 3"

[[to]]
name = "Соколовой Марии Петровне"
address = "171130, Тверская обл., г. Бежецк, ул. Садовая, д. 5, кв. 118"

[[to]]
name = "Ким Вере Олеговне"
lines = ["а/я 15", "г. Тверь", "170001"]
"#;

#[test]
fn every_size_is_printed_from_one_file_and_pictured() {
    let temp = tempfile::tempdir().expect("temp");
    std::fs::write(temp.path().join("to.toml"), ADDRESSES).expect("written");
    for size in ["c6", "dl", "c5", "c4", "labels"] {
        let out = format!("{size}.pdf");
        let print = ["envelope", "print", "to.toml", "--size", size, "--out", &out, "--picture", "page.png"];
        let (code, json) = run(temp.path(), &print);
        assert_eq!((code, &json["letters"]), (0, &2.into()), "{size}: {json}");
        assert!(std::fs::read(temp.path().join(&out)).expect("made").starts_with(b"%PDF-1.7"));
        assert!(std::fs::read(temp.path().join("page.png")).expect("drawn").starts_with(b"\x89PNG"));
    }
}

#[test]
fn one_letter_needs_no_file_and_a_wrong_one_no_paper() {
    let temp = tempfile::tempdir().expect("temp");
    let to = ["envelope", "print", "--out", "one.pdf", "--recipient", "Ким Вере Олеговне"];
    let address = ["--recipient-address", "170001, г. Тверь, а/я 15"];
    assert_eq!(run(temp.path(), &[&to[..], &address].concat()).0, 0);
    assert_eq!(run(temp.path(), &to).0, 2, "an address belongs to it");
    std::fs::write(temp.path().join("bad.json"), r#"{"to": [{"name": ""}]}"#).expect("written");
    let (code, json) = run(temp.path(), &["envelope", "print", "bad.json", "--out", "bad.pdf"]);
    assert_eq!((code, json["problems"].as_array().map(Vec::len)), (1, Some(2)), "{json}");
    assert!(!temp.path().join("bad.pdf").exists());
}

#[test]
fn a_printer_is_remembered_by_its_name() {
    let temp = tempfile::tempdir().expect("temp");
    let sheet = |more: &[&str]| {
        let words = [&["envelope", "calibrate", "--out", "sheet.pdf", "--printer", "HP"], more].concat();
        run(temp.path(), &words)
    };
    let settings = ["--settings", "printers.json"];
    assert_eq!(sheet(&[]).1["problems"][0]["code"], "printer-settings-missing");
    assert_eq!(sheet(&settings).1["problems"][0]["code"], "printer-unknown");
    assert_eq!(sheet(&[&settings[..], &["--right", "-2", "--down", "1.5"]].concat()).0, 0);
    let (code, json) = sheet(&settings);
    assert_eq!((code, &json["offsets"]["right"], &json["offsets"]["down"]), (0, &(-2.0).into(), &1.5.into()));
    assert_eq!(
        sheet(&[&settings[..], &["--right", "99"]].concat()).1["problems"][0]["code"],
        "offset-out-of-range"
    );
    assert_eq!(sheet(&settings).1["offsets"]["right"], -2.0, "a refused offset changes nothing");
}

#[test]
fn a_window_is_looked_at_on_the_page_itself() {
    let temp = tempfile::tempdir().expect("temp");
    std::fs::write(temp.path().join("to.toml"), ADDRESSES).expect("written");
    let labels = ["envelope", "print", "to.toml", "--size", "labels", "--rows", "4", "--out", "labels.pdf"];
    assert_eq!(run(temp.path(), &labels).0, 0);
    let look = |left: &str, top: &str| {
        let window =
            ["--left", left, "--top", top, "--width", "95", "--height", "45", "--picture", "look.png"];
        run(temp.path(), &[&["envelope", "window", "labels.pdf"], &window[..]].concat())
    };
    let (code, json) = look("1", "0");
    assert_eq!((code, &json["holds"]), (0, &true.into()), "{json}");
    assert!(json["left"].as_f64().is_some_and(|mm| (mm - 5.0).abs() < 0.5), "{json}");
    assert!(temp.path().join("look.png").exists());
    let (code, json) = look("12", "0");
    assert_eq!((code, &json["problems"][0]["code"]), (1, &"window-missed".into()), "{json}");
    let (code, json) = look("5", "200");
    assert_eq!((code, &json["problems"][0]["code"]), (1, &"window-empty".into()), "{json}");
}
