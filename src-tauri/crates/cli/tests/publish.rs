//! The check of a saved page as the command tells it.

use std::path::Path;
use std::process::{Command, Output};

fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_pismovnik")).args(arguments).current_dir(folder).output().expect("runs")
}

fn json(output: &Output) -> serde_json::Value {
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|e| panic!("{e}: {}", String::from_utf8_lossy(&output.stdout)))
}

#[test]
fn a_page_is_compared_with_answers_and_with_issued_editions() {
    let temp = tempfile::tempdir().expect("temp");
    let folder = temp.path();
    assert!(run(folder, &["new", "ru-self-employed", "--out", "a.toml"]).status.success());
    assert!(run(folder, &["generate", "a.toml", "--out", "papers", "--formats", "html"]).status.success());
    let page = "papers/privacy-policy.ru.html";
    let same = run(folder, &["publish-check", "a.toml", page, "--json"]);
    assert_eq!(same.status.code(), Some(0));
    assert_eq!(json(&same)["matches"], true, "{}", json(&same));

    let text = std::fs::read_to_string(folder.join(page)).expect("read");
    std::fs::write(folder.join("other.html"), text.replace(" не ограничен", " ограничен")).expect("written");
    std::fs::write(folder.join("pw"), "a long passphrase\n").expect("written");
    let at = ["--file", "w.pismovnik", "--password-file", "pw"];
    let with = |arguments: &[&str]| run(folder, &[arguments, &at[..]].concat());
    assert!(with(&["workspace", "init"]).status.success());
    assert!(with(&["shop", "add", "--name", "Сорока", "--answers", "a.toml"]).status.success());
    let none = with(&["shop", "page-check", "other.html", "--shop", "Сорока", "--json"]);
    assert_eq!((none.status.code(), &json(&none)["refused"]), (Some(1), &true.into()), "nothing issued yet");
    assert!(with(&["shop", "issue", "--shop", "Сорока"]).status.success());
    let changed = with(&["shop", "page-check", "other.html", "--shop", "Сорока", "--json"]);
    let found = json(&changed);
    assert_eq!(changed.status.code(), Some(0), "a difference is a result, no refusal");
    assert_eq!((&found["verdict"], &found["edition"]), (&"changed".into(), &1.into()));
    assert_eq!(found["blocks"][0]["changes"][0]["was"], "не");

    let binary = with(&["shop", "page-check", "w.pismovnik", "--shop", "Сорока", "--json"]);
    assert_eq!(binary.status.code(), Some(1));
    assert_eq!(json(&binary)["problems"][0]["code"], "page-unreadable");
    assert_eq!(run(folder, &["publish-check", "a.toml", "absent.html"]).status.code(), Some(1));
}

#[test]
fn recipes_are_written_with_their_fragments() {
    let temp = tempfile::tempdir().expect("temp");
    let folder = temp.path();
    assert!(run(folder, &["new", "ru-sole-proprietor", "--out", "a.toml"]).status.success());
    for builder in ["tilda", "insales", "bitrix", "wordpress", "html"] {
        let done = run(
            folder,
            &["publish", "a.toml", "--builder", builder, "--langs", "ru", "--out", builder, "--json"],
        );
        let found = json(&done);
        assert_eq!(done.status.code(), Some(0), "{found}");
        for paper in found["papers"].as_array().expect("papers") {
            let file = folder.join(builder).join(paper["file"].as_str().expect("a file"));
            let checked = run(folder, &["publish-check", "a.toml", &file.to_string_lossy(), "--json"]);
            assert_eq!(json(&checked)["matches"], true, "{}", json(&checked));
        }
        let steps = std::fs::read_to_string(folder.join(builder).join("publish.ru.txt")).expect("steps");
        assert!(steps.contains("1. ") && !steps.contains("publish-"), "{steps}");
    }
    let again = run(folder, &["publish", "a.toml", "--builder", "html", "--out", "html", "--json"]);
    assert_eq!(json(&again)["problems"][0]["code"], "output-exists");
    let wrong = run(folder, &["publish", "a.toml", "--builder", "wix", "--out", "wix", "--json"]);
    assert_eq!(wrong.status.code(), Some(1));
    assert!(!folder.join("wix").exists());
}
