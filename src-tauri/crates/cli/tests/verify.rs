//! `verify` as other programs and people call it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/cases/signatures")
}

fn run(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pismovnik"));
    command.arg("verify").args(arguments).current_dir(corpus()).output().expect("runs")
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|e| panic!("{e}: {}", String::from_utf8_lossy(&output.stdout)))
}

#[test]
fn a_good_signature_holds_and_tells_all_that_programs_rely_on() {
    let output = run(&["good-b-lt-crl.pdf", "--trust", "root.pem", "--json"]);
    let report = json(&output);
    assert_eq!(output.status.code(), Some(0), "{report}");
    let one = &report["signatures"][0];
    assert_eq!(one["subject"], "Соболева Анна Петровна");
    assert_eq!(one["level"], "B-LT");
    assert_eq!((&one["intact"], &one["covers_whole_file"]), (&Value::Bool(true), &Value::Bool(false)));
    assert_eq!((one["later_changes"].as_str(), one["chain"].as_str()), (Some("permitted"), Some("trusted")));
    assert_eq!(one["legal_class"], "unqualified");
    assert_eq!(one["enough_for"], serde_json::json!(["where-agreed", "finding-changes"]));
    assert_eq!(one["not_enough_for"], serde_json::json!(["handwritten-equal", "one-sided-papers", "kz-eds"]));
    assert_eq!(one["signed_at"], "2026-11-21T00:00:00Z");
}

#[test]
fn the_exit_code_is_one_unless_every_signature_holds() {
    for (arguments, code) in [
        (&["good-rsa.pdf"][..], 0),
        (&["good-rsa.pdf", "--trust", "root.pem"], 0),
        (&["good-rsa.pdf", "--trust", "gost-root.pem"], 1),
        (&["openssl-gost256b.pdf", "--trust", "gost-root.pem", "--trust", "root.pem"], 0),
        (&["two-signatures.pdf", "--trust", "root.pem"], 0),
        (&["altered-second-of-two.pdf", "--trust", "root.pem"], 1),
        (&["altered-text.pdf"], 1),
        (&["altered-ca-signature.pdf", "--trust", "root.pem"], 1),
        (&["altered-root-embedded.pdf"], 1),
        (&["shadow-hide-and-replace.pdf"], 1),
        (&["truncated-tail.pdf"], 1),
        (&["detached/document.txt", "--signature", "detached/gost512c.sig", "--trust", "gost-root.pem"], 0),
        (&["detached/document.txt", "--signature", "detached/rsa-base64.sig"], 0),
        (&["detached/rsa-attached-indefinite.sig"], 0),
        (&["make.py", "--signature", "detached/rsa.p7s"], 1),
    ] {
        let output = run(&[arguments, &["--json"]].concat());
        assert_eq!(output.status.code(), Some(code), "{arguments:?}");
        assert!(
            json(&output)["signatures"].is_array(),
            "{arguments:?}: the shape stands whatever the verdict"
        );
    }
}

/// What a signature is worth in law, for each class that a certificate can speak for, as programs read it and as
/// people do.
#[test]
fn every_class_says_what_it_is_enough_for_and_what_not() {
    for (file, root, class, enough, not_enough, words) in [
        (
            "openssl-gost256b.pdf",
            "gost-root.pem",
            "ru-qualified",
            &["handwritten-equal", "one-sided-papers", "finding-changes"][..],
            &["accreditation-confirmed"][..],
            "усиленная квалифицированная",
        ),
        (
            "own-b-b-rsa.pdf",
            "own-root.pem",
            "unqualified",
            &["where-agreed", "finding-changes"],
            &["handwritten-equal", "one-sided-papers", "kz-eds"],
            "без признаков квалифицированной",
        ),
        (
            "own-b-b-kz.pdf",
            "own-root.pem",
            "kz-eds",
            &["handwritten-equal", "finding-changes"],
            &["accreditation-confirmed", "beyond-certificate"],
            "Национального удостоверяющего центра",
        ),
        (
            "own-altered-text.pdf",
            "own-root.pem",
            "none",
            &[],
            &["anything"],
            "Опираться на такую подпись нельзя",
        ),
    ] {
        let report = json(&run(&[file, "--trust", root, "--json"]));
        let one = &report["signatures"][0];
        assert_eq!(one["legal_class"], class, "{file}");
        assert_eq!(one["enough_for"], serde_json::json!(enough), "{file}");
        assert_eq!(one["not_enough_for"], serde_json::json!(not_enough), "{file}");
        let said = run(&[file, "--trust", root, "--lang", "ru"]);
        let text = String::from_utf8_lossy(&said.stdout).into_owned();
        assert!(text.contains(words), "{file}: {text}");
    }
    let own = json(&run(&["own-self-signed.pdf", "--json"]));
    let one = &own["signatures"][0];
    assert_eq!((&one["legal_class"], &one["chain"]), (&"integrity-only".into(), &"unknown".into()));
    assert_eq!(
        one["not_enough_for"],
        serde_json::json!(["identity", "handwritten-equal", "one-sided-papers"])
    );
}

/// A code from a message leaves no trace in a file: that is said where there is no signature.
#[test]
fn a_file_without_signatures_is_told_about_codes_and_does_not_hold() {
    let temp = tempfile::tempdir().expect("temp");
    let signed = std::fs::read(corpus().join("own-b-b-rsa.pdf")).expect("a file");
    let end = signed.windows(5).position(|w| w == b"%%EOF").expect("the paper's own end") + 6;
    let plain = temp.path().join("plain.pdf");
    std::fs::write(&plain, &signed[..end]).expect("written");
    let plain = plain.to_str().expect("a path");
    let output = run(&[plain, "--lang", "ru"]);
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(1));
    assert!(
        text.contains("простая электронная подпись") && text.contains("цифровое подтверждение"),
        "{text}"
    );
}

/// Moments in words, by a clock that is named.
#[test]
fn moments_are_told_in_words_with_their_time_zone() {
    for (zone, lang, expected) in [
        ("MSK-3", "ru", "21 ноября 2026\u{A0}г., 03:00 (UTC+3)"),
        ("<+0530>-5:30", "en", "21 November 2026, 05:30 (UTC+5:30)"),
        ("UTC0", "kk", "2026 жылғы 21 қараша, 00:00 (UTC)"),
    ] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pismovnik"));
        let command = command.args(["verify", "good-b-t.pdf", "--lang", lang]).env("TZ", zone);
        let output = command.current_dir(corpus()).output().expect("runs");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        // POSIX zones are read on Unix alone.
        assert!(cfg!(windows) || text.contains(expected), "{zone}: {text}");
    }
}

#[test]
fn a_signature_of_another_file_is_said_to_be_one() {
    let output = run(&["make.py", "--signature", "detached/gost256b.sig", "--lang", "ru"]);
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(text.contains("Эта подпись относится к другому файлу."), "{text}");
    assert!(output.stderr.is_empty());
}

#[test]
fn what_cannot_be_checked_is_refused_with_a_hint() {
    for (arguments, code) in [
        (&["make.py"][..], "signed-file-unknown"),
        (&["nowhere.pdf"], "file-unreadable"),
        (&["detached/rsa.p7s"], "signed-file-missing"),
        (&["good-rsa.pdf", "--signature", "make.py"], "signature-file-unreadable"),
        (&["good-rsa.pdf", "--trust", "make.py"], "certificates-missing"),
    ] {
        let output = run(&[arguments, &["--json"]].concat());
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        let report = json(&output);
        assert_eq!((&report["refused"], &report["problems"][0]["code"]), (&Value::Bool(true), &code.into()));
    }
}

#[test]
fn the_report_comes_as_paper_and_as_data_in_every_language() {
    let temp = tempfile::tempdir().expect("temp");
    for lang in ["ru", "kk", "en"] {
        for (ending, head) in [("pdf", &b"%PDF-1.7"[..]), ("json", b"{"), ("txt", b"")] {
            let path = temp.path().join(format!("report.{lang}.{ending}"));
            let path = path.to_str().expect("a path");
            let output = run(&["shadow-replace-contents.pdf", "--report", path, "--lang", lang]);
            assert_eq!(output.status.code(), Some(1));
            assert!(std::fs::read(path).expect("the report").starts_with(head), "{path}");
            let said = String::from_utf8_lossy(&output.stdout).into_owned();
            assert!(!said.contains("signature-"), "{said}");
        }
    }
}
