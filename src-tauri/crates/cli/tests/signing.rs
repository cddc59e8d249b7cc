//! `keys` and `sign` as a program sees them.

mod keyed;

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_pismovnik"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("it runs")
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| {
        panic!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
    })
}

/// A folder with a key, its password, and a set of signed papers.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().expect("temp");
    std::fs::write(folder.path().join("password"), "кодовая фраза\n").expect("written");
    let told = keyed::key(folder.path());
    assert_eq!((&told["subject"], &told["self_signed"]), (&"Соболева Анна Петровна".into(), &true.into()));
    folder
}

#[test]
fn a_key_is_made_listed_imported_and_signs() {
    let folder = folder();
    let at = folder.path();
    assert!(run(at, &["new", "ru-sole-proprietor", "--out", "answers.toml"]).status.success());
    let set = run(
        at,
        &[
            "--json",
            "generate",
            "answers.toml",
            "--out",
            "papers",
            "--formats",
            "pdf",
            "--langs",
            "ru",
            "--sign",
            "key.p12",
            "--key-password-file",
            "password",
        ],
    );
    let manifest = json(&set);
    assert!(set.status.success(), "{manifest}");
    for paper in manifest["documents"].as_array().expect("documents") {
        let name = paper["files"]["pdf"].as_str().expect("a name");
        let bytes = std::fs::read(at.join("papers").join(name)).expect(name);
        let signed = bytes.windows(19).any(|w| w == b"ETSI.CAdES.detached");
        let certified = bytes.windows(7).any(|w| w == b"/DocMDP");
        assert!(signed && certified == name.starts_with("privacy-policy"), "{name}");
    }
    let listed = json(&run(at, &["--json", "keys", "list", "key.p12", "--password-file", "password"]));
    assert_eq!(listed["keys"][0]["can_sign"], true, "{listed}");
    std::fs::write(at.join("other"), "другая").expect("written");
    let imported = run(
        at,
        &[
            "keys",
            "import",
            "key.p12",
            "--password-file",
            "password",
            "--new-password-file",
            "other",
            "--out",
            "copy.p12",
        ],
    );
    assert!(imported.status.success(), "{}", String::from_utf8_lossy(&imported.stderr));
    let sign = |key: &str, password: &str, out: &str| {
        let pdf = "papers/withdrawal-form.ru.pdf";
        run(
            at,
            &[
                "--json",
                "sign",
                pdf,
                "--key",
                key,
                "--password-file",
                password,
                "--reason",
                "Проверено",
                "--out",
                out,
            ],
        )
    };
    let signed = json(&sign("copy.p12", "other", "twice.pdf"));
    assert_eq!((&signed["level"], &signed["file"]), (&"B-B".into(), &"twice.pdf".into()), "{signed}");
    let bytes = std::fs::read(at.join("twice.pdf")).expect("signed");
    assert!(bytes.starts_with(&std::fs::read(at.join("papers/withdrawal-form.ru.pdf")).expect("paper")));
    for (key, password, out, code) in [
        ("copy.p12", "password", "x.pdf", "key-wrong-password"),
        ("copy.p12", "other", "twice.pdf", "output-exists"),
        ("answers.toml", "other", "x.pdf", "key-unreadable"),
        ("none.p12", "other", "x.pdf", "file-unreadable"),
    ] {
        let refused = sign(key, password, out);
        let told = json(&refused);
        assert_eq!(refused.status.code(), Some(1), "{told}");
        assert_eq!(told["problems"][0]["code"], code, "{told}");
        assert!(!at.join("x.pdf").exists());
    }
    let secure = run(
        at,
        &[
            "--json",
            "sign",
            "papers/withdrawal-form.ru.pdf",
            "--key",
            "copy.p12",
            "--password-file",
            "other",
            "--tsa",
            "https://tsa.example",
            "--out",
            "x.pdf",
        ],
    );
    assert_eq!(json(&secure)["problems"][0]["code"], "service-address");
    let needed = json(&run(at, &["--json", "keys", "list", "key.p12"]));
    assert_eq!(needed["problems"][0]["code"], "key-password-needed", "{needed}");
}

#[test]
fn a_failed_signature_leaves_no_papers_behind() {
    let folder = folder();
    let at = folder.path();
    assert!(run(at, &["new", "ru-sole-proprietor", "--out", "answers.toml"]).status.success());
    std::fs::write(at.join("wrong"), "не та").expect("written");
    let refused = run(
        at,
        &["generate", "answers.toml", "--out", "papers", "--sign", "key.p12", "--key-password-file", "wrong"],
    );
    assert_eq!(refused.status.code(), Some(1));
    assert!(!at.join("papers").exists());
}
