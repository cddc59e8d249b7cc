//! Which law the command counts by, and what it writes side by side.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

/// Moves verification far ahead, so that papers of today are no longer provisional.
const UPDATE: &str = "schema = 1\ntitle = \"Сверка 2028 года\"\nverified_through = 2028-12-31\n";

/// Settings lie in a folder of their own: the computer's are none of a test's business.
fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_pismovnik"))
        .args(arguments)
        .current_dir(folder)
        .env("PISMOVNIK_HOME", folder.join("home"))
        .output()
        .expect("runs")
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|e| panic!("{e}: {}", String::from_utf8_lossy(&output.stdout)))
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

const AT: [&str; 4] = ["--file", "w.pismovnik", "--password-file", "key"];

fn shop(folder: &Path, more: &[&str]) -> Output {
    run(folder, &[more, &AT[..]].concat())
}

fn workspace(preset: &str) -> tempfile::TempDir {
    let temp = tempfile::tempdir().expect("temp");
    std::fs::write(temp.path().join("key"), "верный и длинный пароль\n").expect("written");
    run(temp.path(), &["new", preset, "--out", "a.toml"]);
    shop(temp.path(), &["workspace", "init"]);
    shop(temp.path(), &["shop", "add", "--name", "Проба", "--answers", "a.toml"]);
    temp
}

#[test]
fn a_workspace_is_worked_on_under_the_law_of_the_window() {
    let temp = workspace("ru-sole-proprietor");
    let issue = ["shop", "issue", "--shop", "1", "--in-force", "2028-03-01"];
    let before = shop(temp.path(), &[&issue[..], &["--json"]].concat());
    assert_eq!(json(&before)["law"]["updates"], serde_json::json!([]));
    let updates = temp.path().join("home/law-updates");
    std::fs::create_dir_all(&updates).expect("folder");
    std::fs::write(updates.join("0001.toml"), UPDATE).expect("written");
    let after = shop(temp.path(), &issue);
    assert!(said(&after).contains("Сверка 2028 года"), "{}", said(&after));
    let listed = json(&shop(temp.path(), &["shop", "editions", "--shop", "1", "--json"]));
    let provisional = |n: usize| listed["editions"][n]["provisional"].clone();
    assert_eq!((provisional(0), provisional(1)), (true.into(), false.into()), "{listed}");
    std::fs::write(updates.join("0002.toml"), "schema = ").expect("written");
    let damaged = shop(temp.path(), &["shop", "list"]);
    assert_eq!(damaged.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&damaged.stderr).contains("0002.toml"), "what is left out is told");
}

#[test]
fn other_commands_take_an_update_and_say_which_law_they_used() {
    let temp = tempfile::tempdir().expect("temp");
    std::fs::write(temp.path().join("u.toml"), UPDATE).expect("written");
    run(temp.path(), &["new", "ru-sole-proprietor", "--out", "a.toml"]);
    let ids = |report: &Value| {
        let all = report["findings"].as_array().expect("findings").clone();
        all.iter().map(|f| f["id"].as_str().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    let day = ["check", "a.toml", "--as-of", "2028-03-01", "--json"];
    let built_in = json(&run(temp.path(), &day));
    assert!(ids(&built_in).contains(&"law-unverified".to_owned()));
    let updated = json(&run(temp.path(), &[&day[..], &["--law", "u.toml"]].concat()));
    assert!(!ids(&updated).contains(&"law-unverified".to_owned()));
    assert_eq!(updated["law"]["updates"][0], "Сверка 2028 года");
    let generate = ["generate", "a.toml", "--out", "p", "--formats", "txt", "--as-of", "2028-03-01"];
    let made = run(temp.path(), &[&generate[..], &["--langs", "ru", "--law", "u.toml"]].concat());
    assert!(said(&made).contains("Сверка 2028 года"), "{}", said(&made));
    let manifest = std::fs::read_to_string(temp.path().join("p/manifest.json")).expect("a manifest");
    assert!(!manifest.contains("\"provisional\": true"));
    let due = ["due", "--kind", "withdrawal", "--received", "2026-11-20", "--jurisdiction", "RU"];
    assert!(said(&run(temp.path(), &due)).contains("Правила встроенные"));
    let book = run(temp.path(), &["rulebook", "--out", "b.txt", "--country", "KZ", "--law", "u.toml"]);
    assert!(said(&book).contains("Сверка 2028 года"), "{}", said(&book));
    let missing = run(temp.path(), &["check", "a.toml", "--law", "none.toml", "--json"]);
    assert_eq!(json(&missing)["problems"][0]["code"], "file-unreadable");
}

#[test]
fn an_update_is_looked_at_applied_and_set_aside_by_the_command() {
    let temp = workspace("ru-sole-proprietor");
    let folder = temp.path();
    std::fs::write(folder.join("u.toml"), UPDATE).expect("written");
    std::fs::write(folder.join("wrong.toml"), "schema = 1\nverified_through = 2\nnope = 3\n")
        .expect("written");
    let law = |more: &[&str]| run(folder, &[&["law"], more, &["--json"]].concat());
    assert_eq!(json(&law(&["show"]))["updates"], serde_json::json!([]));

    shop(folder, &["shop", "issue", "--shop", "1", "--in-force", "2028-03-01"]);
    let looked = json(&law(&["check", "u.toml", AT[0], AT[1], AT[2], AT[3]]));
    assert_eq!(
        (&looked["title"], &looked["applied"]),
        (&"Сверка 2028 года".into(), &false.into()),
        "{looked}"
    );
    let edition = looked["editions"][0].as_str().expect("the edition is told");
    assert!(edition.contains("Проба"), "{edition}");
    assert!(!folder.join("home/law-updates").exists(), "looking applies nothing");

    let refused = law(&["apply", "wrong.toml"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(json(&refused)["problems"].as_array().is_some_and(|p| p.len() > 1), "everything wrong at once");
    assert!(!folder.join("home/law-updates").exists());

    let applied = json(&law(&["apply", "u.toml"]));
    assert_eq!(applied["applied"], true, "{applied}");
    assert_eq!(json(&law(&["show"]))["updates"][0], "Сверка 2028 года");
    let issued = shop(folder, &["shop", "issue", "--shop", "1", "--in-force", "2028-03-01"]);
    assert!(said(&issued).contains("Сверка 2028 года"), "{}", said(&issued));
    assert_eq!(json(&law(&["built-in"]))["updates"], serde_json::json!([]));
    let kept = std::fs::read_to_string(folder.join("home/law-updates-1/0001.toml"));
    assert_eq!(kept.ok().as_deref(), Some(UPDATE), "set aside, not deleted");
}

fn files(folder: &Path) -> Vec<String> {
    let all = std::fs::read_dir(folder).expect("folder").flatten();
    let mut names: Vec<String> = all.map(|e| e.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn languages_are_just_those_that_were_asked_for() {
    let temp = workspace("kz-sole-proprietor");
    let generate = |langs: &str, out: &str| {
        run(temp.path(), &["generate", "a.toml", "--out", out, "--formats", "txt", "--langs", langs])
    };
    generate("kk-ru", "beside");
    let beside = files(&temp.path().join("beside"));
    assert!(
        beside.len() > 5 && beside.iter().all(|f| f.ends_with(".kk-ru.txt") || f == "manifest.json"),
        "{beside:?}"
    );
    generate("kk,ru", "each");
    assert!(!files(&temp.path().join("each")).iter().any(|f| f.contains(".kk-ru.")));
    run(temp.path(), &["new", "ru-sole-proprietor", "--out", "ru.toml"]);
    let refused = run(temp.path(), &["generate", "ru.toml", "--out", "no", "--langs", "kk-ru", "--json"]);
    assert_eq!(json(&refused)["problems"][0]["code"], "language-unavailable");
    assert!(!temp.path().join("no").exists());
    // An issued edition exports what generating gives, side by side included, to the byte.
    shop(temp.path(), &["shop", "issue", "--shop", "1"]);
    shop(temp.path(), &["shop", "export", "--shop", "1", "--out", "exported"]);
    run(temp.path(), &["generate", "a.toml", "--out", "generated"]);
    let (exported, generated) = (temp.path().join("exported"), temp.path().join("generated"));
    assert_eq!(files(&exported), files(&generated));
    assert!(files(&exported).contains(&"privacy-policy.kk-ru.pdf".to_owned()));
    for name in files(&exported) {
        let (one, other) = (std::fs::read(exported.join(&name)), std::fs::read(generated.join(&name)));
        assert!(one.expect("exported") == other.expect("generated"), "{name} differs");
    }
}
