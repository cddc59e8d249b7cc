//! The stop-list on the command line: entered by a letter, left standing, compared with a base, lifted.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

fn run(folder: &Path, arguments: &[&str], after: usize) -> (Option<i32>, Value) {
    let at = ["--file", "w.pismovnik", "--password-file", "password", "--json"];
    let all = [&arguments[..after], &at, &arguments[after..]].concat();
    let output =
        Command::new(env!("CARGO_BIN_EXE_pismovnik")).args(all).current_dir(folder).output().expect("runs");
    let said = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|e| panic!("{e}: {}", String::from_utf8_lossy(&output.stderr)));
    (output.status.code(), said)
}

fn list(folder: &Path, arguments: &[&str]) -> Value {
    let all = [&["shop", "stop-list", arguments[0], "--shop", "1"], &arguments[1..]].concat();
    let (code, said) = run(folder, &all, 3);
    assert_eq!(code, Some(0), "{said}");
    said
}

#[test]
fn who_refuses_advertising_is_entered_at_once_and_found_in_every_base() {
    let temp = tempfile::tempdir().expect("temp");
    let folder = temp.path();
    std::fs::write(folder.join("password"), "длинная парольная фраза\n").expect("password");
    run(folder, &["workspace", "init"], 2);
    run(folder, &["shop", "add", "--name", "Лавка", "--preset", "ru-sole-proprietor"], 2);
    let add = |kind: &str, email: &str, phone: &str| {
        let all = ["letter", "add", "--shop", "1", "--kind", kind, "--received", "2026-11-02"];
        let sender = ["--email", email, "--phone", phone, "--channel", "email"];
        assert_eq!(run(folder, &[&all[..], &sender].concat(), 2).0, Some(0));
    };
    add("marketing", "Anna@Example.test", "8 (912) 000-00-01");
    // A request for access stops no advertising; the same person is entered once.
    add("access", "other@example.test", "+7 912 000-00-02");
    add("withdrawal", "anna@example.test", "+7 912 000-00-03");
    let said = list(folder, &["list"]);
    let contacts: Vec<&str> = said["stop_list"]
        .as_array()
        .expect("list")
        .iter()
        .map(|e| e["contact"].as_str().expect("text"))
        .collect();
    assert_eq!(contacts, ["anna@example.test", "79120000001", "79120000003"]);
    assert_eq!(said["stop_list"][0]["because"], "marketing");

    let base = "Имя;Почта;Телефон\nАнна;ANNA@EXAMPLE.TEST;\nПётр;petr@example.test;+7 912 000 00 09\n\
        Ольга;;8-912-000-00-03, 8-912-000-00-08\n";
    std::fs::write(folder.join("base.csv"), base).expect("base");
    let checked = list(folder, &["check", "base.csv"]);
    assert_eq!((&checked["rows"], &checked["with_contact"]), (&Value::from(3), &Value::from(3)));
    let lines: Vec<(u64, &str)> = checked["matches"]
        .as_array()
        .expect("matches")
        .iter()
        .map(|m| (m["line"].as_u64().expect("line"), m["column"].as_str().expect("column")))
        .collect();
    assert_eq!(lines, [(2, "Почта"), (4, "Телефон")]);
    list(folder, &["check", "base.csv", "--cleaned", "clean.csv", "--marked", "marks.csv"]);
    let written = |name: &str| std::fs::read_to_string(folder.join(name)).expect("written");
    let clean = written("clean.csv");
    assert_eq!(clean, "\u{FEFF}Имя;Почта;Телефон\r\nПётр;petr@example.test;+7 912 000 00 09\r\n");
    let marks: Vec<bool> = written("marks.csv").lines().skip(1).map(|l| !l.ends_with(';')).collect();
    assert_eq!(marks, [true, false, true]);

    list(folder, &["add", "=1+1@example.test"]);
    list(folder, &["export", "--out", "stops.csv"]);
    let table = std::fs::read_to_string(folder.join("stops.csv")).expect("table");
    assert!(table.contains("79120000001") && table.contains("'=1+1@example.test"), "{table}");
    let cells = table.lines().flat_map(|l| l.split(','));
    assert!(
        cells.clone().count() > 16 && cells.into_iter().all(|c| !c.starts_with(['=', '+', '-', '@'])),
        "{table}"
    );

    let (code, said) = run(
        folder,
        &["shop", "stop-list", "remove", "--shop", "1", "nobody@example.test", "--reason", "ошибка"],
        3,
    );
    assert_eq!((code, &said["problems"][0]["code"]), (Some(1), &Value::from("stop-unknown")));
    let (code, said) = run(folder, &["shop", "stop-list", "add", "--shop", "1", "некто"], 3);
    assert_eq!((code, &said["problems"][0]["code"]), (Some(1), &Value::from("stop-contact")));
    let left = list(folder, &["remove", "+7 912 000-00-03", "--reason", "новое согласие от 20 ноября"]);
    assert_eq!(left["stop_list"].as_array().expect("list").len(), 3);
    assert_eq!(run(folder, &["workspace", "verify"], 2).1["sound"], true);
}

#[test]
fn a_list_of_opt_outs_is_shown_then_entered_and_never_twice() {
    let temp = tempfile::tempdir().expect("temp");
    let folder = temp.path();
    std::fs::write(folder.join("password"), "длинная парольная фраза\n").expect("password");
    run(folder, &["workspace", "init"], 2);
    run(folder, &["shop", "add", "--name", "Лавка", "--preset", "ru-sole-proprietor"], 2);
    list(folder, &["add", "anna@example.test"]);
    let file = "Почта;Телефон\nANNA@example.test;8 912 000-00-01\nб/н;\nboris@example.test;9120000001\n";
    std::fs::write(folder.join("off.csv"), file).expect("list");
    let dry = list(folder, &["take", "off.csv", "--day", "2026-11-02", "--dry-run"]);
    let new = serde_json::json!([
        { "kind": "phone", "contact": "79120000001" },
        { "kind": "email", "contact": "boris@example.test" },
    ]);
    assert_eq!((&dry["new"], &dry["entered"]), (&new, &Value::from(0)));
    assert_eq!((&dry["listed"], &dry["repeated"], &dry["rows"]), (&1.into(), &1.into(), &3.into()));
    assert_eq!(dry["problems"][0]["code"], "row-contact-unreadable");
    assert!(dry["problems"][0]["message"].as_str().is_some_and(|m| m.contains("3.")), "{dry}");
    assert_eq!(list(folder, &["list"])["stop_list"].as_array().map(Vec::len), Some(1));
    assert_eq!(list(folder, &["take", "off.csv", "--day", "2026-11-02"])["entered"], 2);
    let entries = list(folder, &["list"]);
    assert_eq!(entries["stop_list"].as_array().map(Vec::len), Some(3));
    assert_eq!(
        (&entries["stop_list"][1]["since"], &entries["stop_list"][1]["because"]),
        (&"2026-11-02".into(), &"marketing".into())
    );
    let again = list(folder, &["take", "off.csv"]);
    assert_eq!(
        (&again["entered"], &again["listed"], &again["new"]),
        (&0.into(), &3.into(), &serde_json::json!([]))
    );

    // The day and the file are told at once, and nothing is entered.
    std::fs::write(folder.join("empty.csv"), "").expect("list");
    let wrong = ["shop", "stop-list", "take", "--shop", "1", "empty.csv", "--day", "2999-01-01"];
    let (code, said) = run(folder, &wrong, 3);
    let codes: Vec<&str> =
        said["problems"].as_array().expect("problems").iter().filter_map(|p| p["code"].as_str()).collect();
    assert_eq!((code, codes), (Some(1), vec!["letter-step-ahead", "table-unreadable"]));
    assert_eq!(run(folder, &["workspace", "verify"], 2).1["sound"], true);
}
