//! Editions and own words as the command tells them.

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

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn a_shop_goes_from_edition_to_edition_with_own_words() {
    let temp = tempfile::tempdir().expect("temp");
    let folder = temp.path();
    std::fs::write(folder.join("p"), "семь раз отмерь\n").expect("written");
    std::fs::write(folder.join("own.txt"), "\u{FEFF}Мы **никому** не звоним.\n\nИ не пишем.\n")
        .expect("written");
    assert_eq!(run(folder, &["new", "ru-company", "--out", "a.toml"]).status.code(), Some(0));
    let plain = |arguments: &[&str]| {
        let at = ["--file", "w.pismovnik", "--password-file", "p"];
        // `--file` belongs to the subcommand of `shop`, before that of `words`.
        let all: Vec<&str> =
            arguments[..2].iter().copied().chain(at).chain(arguments[2..].iter().copied()).collect();
        run(folder, &all)
    };
    let at = |arguments: &[&str]| {
        let with: Vec<&str> = arguments.iter().copied().chain(["--json"]).collect();
        plain(&with)
    };
    at(&["workspace", "init"]);
    assert_eq!(json(&at(&["shop", "add", "--name", "Проба", "--answers", "a.toml"]))["shop"], 1);
    assert_eq!(json(&at(&["shop", "issue", "--shop", "1"]))["edition"], 1);

    let editions = json(&at(&["shop", "editions", "--shop", "1"]));
    assert_eq!(editions["in_force"]["number"], 1);
    assert_eq!(editions["in_force"]["documents"][0]["shown"], "unstated");
    assert_eq!(editions["outdated"].as_array().map(Vec::len), Some(0));
    assert_eq!(
        json(&at(&["shop", "editions", "--shop", "1", "--on", "2020-01-01"]))["in_force"],
        Value::Null
    );

    let published = ["shop", "published", "--shop", "1", "--document", "privacy-policy"];
    let stated = [&published[..], &["--address", "shop.example/policy"]].concat();
    assert_eq!(json(&at(&stated))["published"]["address"], "shop.example/policy");
    assert_eq!(json(&at(&["shop", "editions", "--shop", "1"]))["in_force"]["documents"][0]["shown"], "since");
    let later = [&stated[..], &["--since", "2999-01-01"]].concat();
    assert_eq!(json(&at(&later))["problems"][0]["code"], "published-later");
    assert_eq!(json(&at(&[&published[..], &["--forget"]].concat()))["published"], Value::Null);
    assert_eq!(at(&published).status.code(), Some(2), "an address or --forget");

    let clauses = json(&at(&["shop", "words", "--shop", "1", "list", "--clauses"]));
    let block = clauses["documents"][0]["blocks"]
        .as_array()
        .and_then(|all| all.iter().find(|b| b["number"].as_str().is_some_and(|n| n.contains('.'))))
        .expect("a paragraph");
    let clause = block["clause"].as_str().expect("an id");
    let of = ["--document", "privacy-policy", "--clause", clause];
    let set = [&["shop", "words", "--shop", "1", "set"][..], &of, &["--text", "own.txt"]].concat();
    let own = json(&at(&set));
    assert_eq!(own["text"], "Мы **никому** не звоним.\nИ не пишем.");
    assert_eq!((own["condition"].as_str(), own["lacking"][0].as_str()), (Some("stands"), Some("en")));
    let outdated = json(&at(&["shop", "editions", "--shop", "1"]))["outdated"].clone();
    assert_eq!(outdated[0]["reasons"][0]["kind"], "own-words");

    let diff = json(&at(&["shop", "diff", "--shop", "1", "--from", "1", "--document", "privacy-policy"]));
    let russian = &diff["documents"][0];
    assert_eq!((russian["lang"].as_str(), diff["to"].as_str()), (Some("ru"), Some("current")));
    assert!(russian["rows"].to_string().contains("не звоним"));
    let told = text(&plain(&["shop", "diff", "--shop", "1", "--from", "1"]));
    assert!(told.contains("{+Мы никому не звоним.+}") && told.contains("[-"), "{told}");
    for name in ["d.pdf", "d.html"] {
        let written = at(&["shop", "diff", "--shop", "1", "--from", "1", "--out", name]);
        assert_eq!(written.status.code(), Some(0), "{}", text(&written));
        assert!(std::fs::metadata(folder.join(name)).expect("written").len() > 1000);
    }
    let unknown = at(&["shop", "diff", "--shop", "1", "--from", "1", "--out", "d.rtf"]);
    assert_eq!(json(&unknown)["problems"][0]["code"], "format-unknown");
    assert_eq!(
        json(&at(&["shop", "diff", "--shop", "1", "--from", "9"]))["problems"][0]["code"],
        "edition-unknown"
    );

    assert_eq!(json(&at(&["shop", "issue", "--shop", "1"]))["edition"], 2);
    assert_eq!(at(&["shop", "export", "--shop", "1", "--out", "exported"]).status.code(), Some(0));
    let page = std::fs::read_to_string(folder.join("exported/privacy-policy.ru.html")).expect("exported");
    assert!(page.contains("<strong>никому</strong>"));

    let strike = [&["shop", "words", "--shop", "1", "strike"][..], &of].concat();
    assert_eq!(json(&at(&strike))["text"], Value::Null);
    let withdraw = [&["shop", "words", "--shop", "1", "withdraw"][..], &of].concat();
    assert_eq!(at(&withdraw).status.code(), Some(0));
    assert_eq!(json(&at(&withdraw))["problems"][0]["code"], "own-words-unknown");
    let restored = json(&at(&["shop", "restore", "--shop", "1", "--edition", "2"]));
    assert_eq!(restored["words"], 1);
    assert_eq!(json(&at(&["shop", "words", "--shop", "1", "list"]))["words"][0]["condition"], "stands");
    assert_eq!(json(&at(&["workspace", "verify"]))["sound"], true);
}
