//! From an export to «whose consents», and gone again.

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

#[test]
fn an_export_is_looked_at_kept_searched_and_removed() {
    let temp = tempfile::tempdir().expect("temp");
    let folder = temp.path();
    std::fs::write(folder.join("p"), "семь раз отмерь\n").expect("written");
    let table = "Дата;Форма;Имя;Email;Телефон;Согласие на обработку\n\
                 01.02.2021 10:15;Задать вопрос;Алёна Ветрова;Alena@example.test;8 (900) 000-00-01;да\n\
                 01/02/2021;Задать вопрос;Кто-то;a@example.test;;да\n\
                 02.02.2021;Незнакомая;=1+1;b@example.test;;\n";
    std::fs::write(folder.join("t.csv"), table).expect("written");
    assert_eq!(run(folder, &["new", "ru-sole-proprietor", "--out", "a.toml"]).status.code(), Some(0));
    let at = ["--file", "w.pismovnik", "--password-file", "p", "--json"];
    let with = |arguments: &[&str]| run(folder, &[arguments, &at].concat());
    with(&["workspace", "init"]);
    assert_eq!(json(&with(&["shop", "add", "--name", "Проба", "--answers", "a.toml"]))["shop"], 1);
    assert_eq!(json(&with(&["shop", "issue", "--shop", "1"]))["edition"], 1);

    let import = ["shop", "submissions", "import", "--shop", "проба", "t.csv"];
    let seen = json(&with(&import));
    assert_eq!((&seen["good"], &seen["bad"], &seen["import"]), (&2.into(), &1.into(), &Value::Null));
    assert_eq!(seen["problems"][0]["code"], "row-day-ambiguous");
    assert_eq!(seen["forms"][0]["matched"], "Задать вопрос");
    assert_eq!(seen["forms"][1]["matched"], Value::Null);
    let list = ["shop", "submissions", "list", "--shop", "1"];
    assert_eq!(json(&with(&list))["imports"], Value::Array(vec![]), "nothing is kept until told so");

    let kept = json(&with(&[&import[..], &["--yes"]].concat()));
    assert_eq!(kept["import"], 1);
    assert_eq!(json(&with(&list))["imports"][0]["count"], 2);
    let again = with(&[&import[..], &["--yes"]].concat());
    assert_eq!(json(&again)["problems"][0]["code"], "table-nothing-new");
    assert_eq!(again.status.code(), Some(1));
    // An override that makes the file say less is told at once.
    let mapped = json(&with(&[&import[..], &["--map", "Дата=none"]].concat()));
    assert_eq!(mapped["problems"][0]["code"], "table-column-missing");

    for who in ["alena@EXAMPLE.test", "+7 900 000-00-01", "ветрова алена"] {
        let found = json(&with(&["shop", "submissions", "find", "--shop", "1", who]));
        assert_eq!(found["found"].as_array().map(Vec::len), Some(1), "{who}: {found}");
        let one = &found["found"][0];
        assert_eq!(one["when"], "2021-02-01 10:15");
        assert_eq!(one["consents"][0]["mark"], "given");
        // The shop's first edition is of today: what stood there then is not known.
        assert_eq!(one["edition"]["number"], Value::Null);
        assert_eq!(one["text"], Value::Null);
        assert!(one["unknown"].to_string().contains("edition-unknown"), "{one}");
    }
    let plain = json(&with(&["shop", "submissions", "find", "--shop", "1", "b@example.test"]));
    assert_eq!(plain["found"][0]["name"], "=1+1", "a formula is text");
    assert_eq!(plain["found"][0]["consents"][0]["mark"], "empty");

    assert_eq!(json(&with(&["shop", "submissions", "remove", "--shop", "1", "--import", "1"]))["removed"], 1);
    let gone = json(&with(&["shop", "submissions", "find", "--shop", "1", "alena@example.test"]));
    assert_eq!(gone["found"], Value::Array(vec![]));
    assert_eq!(json(&with(&["workspace", "verify"]))["sound"], true);
    let twice = with(&["shop", "submissions", "remove", "--shop", "1", "--import", "1"]);
    assert_eq!(json(&twice)["problems"][0]["code"], "import-unknown");
}
