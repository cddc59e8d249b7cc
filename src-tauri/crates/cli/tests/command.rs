//! The command as other programs and people call it: shapes, exit codes, nothing half-written.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_pismovnik")).args(arguments).current_dir(folder).output().expect("runs")
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|e| panic!("{e}: {}", String::from_utf8_lossy(&output.stdout)))
}

fn bad_cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/cases/bad");
    let all = std::fs::read_dir(folder).expect("cases").flatten().map(|e| e.path());
    all.filter(|p| p.extension().is_some_and(|e| e != "expected")).collect()
}

#[test]
fn every_preset_is_accepted_and_gives_papers() {
    let temp = tempfile::tempdir().expect("temp");
    for preset in [
        "ru-sole-proprietor",
        "ru-self-employed",
        "ru-company",
        "ru-group",
        "kz-sole-proprietor",
        "kz-company",
    ] {
        let file = format!("{preset}.toml");
        assert_eq!(run(temp.path(), &["new", preset, "--out", &file]).status.code(), Some(0), "{preset}");
        let checked = run(temp.path(), &["check", &file, "--json"]);
        assert_eq!(checked.status.code(), Some(0), "{preset}");
        assert!(json(&checked)["findings"].is_array());
        let made = run(temp.path(), &["generate", &file, "--out", preset, "--json"]);
        let manifest = json(&made);
        assert_eq!(made.status.code(), Some(0), "{manifest}");
        assert_eq!(whole_set(&temp.path().join(preset)), manifest);
    }
}

/// Every file that the manifest names is there with its hash, and nothing else is.
fn whole_set(folder: &Path) -> Value {
    let manifest: Value =
        serde_json::from_slice(&std::fs::read(folder.join("manifest.json")).expect("manifest"))
            .expect("json");
    let mut files = 1;
    for document in manifest["documents"].as_array().expect("documents") {
        for format in ["pdf", "html", "docx", "md", "txt"] {
            let name = document["files"][format].as_str().expect("a file");
            let expected = format!(
                "{}.{}.{format}",
                document["id"].as_str().expect("id"),
                document["lang"].as_str().expect("lang")
            );
            assert_eq!(name, expected);
            assert!(folder.join(name).exists(), "{name}");
            assert_eq!(document["sha256"][format].as_str().map(str::len), Some(64));
            files += 1;
        }
    }
    assert_eq!(std::fs::read_dir(folder).expect("folder").count(), files, "nothing else");
    manifest
}

#[test]
fn each_wrong_file_is_refused_with_hints_and_leaves_nothing() {
    let temp = tempfile::tempdir().expect("temp");
    let cases = bad_cases();
    assert!(cases.len() >= 10);
    for case in cases {
        let path = case.to_string_lossy().into_owned();
        let refused = run(temp.path(), &["generate", &path, "--out", "out", "--json"]);
        assert_eq!(refused.status.code(), Some(1), "{path}");
        let report = json(&refused);
        assert_eq!(report["refused"], true);
        for problem in report["problems"].as_array().expect("problems") {
            for key in ["code", "message", "hint"] {
                assert!(problem[key].as_str().is_some_and(|t| !t.is_empty()), "{path}: {problem}");
            }
            assert!(!problem["message"].as_str().unwrap_or_default().starts_with("error-"), "{problem}");
        }
        assert!(!temp.path().join("out").exists(), "{path} left a folder");
        let told = run(temp.path(), &["check", &path]);
        assert!(told.stdout.is_empty() && !told.stderr.is_empty(), "people read problems on standard error");
    }
}

#[test]
fn deep_nesting_of_ten_megabytes_is_refused_at_once() {
    let temp = tempfile::tempdir().expect("temp");
    std::fs::write(temp.path().join("deep.json"), "[".repeat(10 << 20)).expect("written");
    std::fs::write(temp.path().join("deep.toml"), format!("a = {}", "[".repeat(10 << 20))).expect("written");
    for file in ["deep.json", "deep.toml"] {
        let refused = run(temp.path(), &["check", file, "--json"]);
        assert_eq!(refused.status.code(), Some(1));
        assert_eq!(json(&refused)["problems"][0]["code"], "file-too-large");
    }
}

#[test]
fn wrong_usage_is_told_apart_from_a_refusal() {
    let temp = tempfile::tempdir().expect("temp");
    for usage in
        [&["fly"][..], &["generate"], &["requisites", "passport", "1"], &["check", "a.toml", "--nope"], &[]]
    {
        assert_eq!(run(temp.path(), usage).status.code(), Some(2), "{usage:?}");
    }
    for (refused, code) in [
        (&["check", "missing.toml", "--json"][..], "file-unreadable"),
        (&["check", "answers.xml", "--json"], "file-ending"),
        (&["new", "us-company", "--json"], "preset-unknown"),
        (&["requisites", "inn", "7707083894", "--json"], "requisite-check-digit"),
    ] {
        let output = run(temp.path(), refused);
        assert_eq!(output.status.code(), Some(1), "{refused:?}");
        assert_eq!(json(&output)["problems"][0]["code"], code);
    }
}

#[test]
fn all_wrong_options_are_told_at_once() {
    let temp = tempfile::tempdir().expect("temp");
    run(temp.path(), &["new", "ru-company", "--out", "a.toml"]);
    let wrong = [
        "generate",
        "a.toml",
        "--out",
        "out",
        "--formats",
        "pdf,odt",
        "--langs",
        "de",
        "--as-of",
        "21.11.2026",
        "--json",
    ];
    let report = json(&run(temp.path(), &wrong));
    let codes: Vec<&str> =
        report["problems"].as_array().expect("problems").iter().filter_map(|p| p["code"].as_str()).collect();
    assert_eq!(codes, ["day-malformed", "format-unknown", "language-unknown"]);
}

#[test]
fn a_folder_with_other_things_is_never_overwritten() {
    let temp = tempfile::tempdir().expect("temp");
    run(temp.path(), &["new", "ru-self-employed", "--out", "a.toml"]);
    std::fs::create_dir(temp.path().join("out")).expect("folder");
    std::fs::write(temp.path().join("out/mine.txt"), "моё").expect("written");
    let refused = run(temp.path(), &["generate", "a.toml", "--out", "out", "--json"]);
    assert_eq!(refused.status.code(), Some(1));
    assert_eq!(std::fs::read_dir(temp.path().join("out")).expect("folder").count(), 1);
    let again = run(temp.path(), &["new", "ru-company", "--out", "a.toml", "--json"]);
    assert_eq!(json(&again)["problems"][0]["code"], "output-exists");
}

#[test]
fn why_a_file_cannot_be_read_or_written_is_said_in_the_reader_s_words() {
    let temp = tempfile::tempdir().expect("temp");
    std::fs::create_dir(temp.path().join("folder.toml")).expect("folder");
    let said = |arguments: &[&str]| json(&run(temp.path(), arguments))["problems"][0]["message"].to_string();
    assert_eq!(said(&["check", "none.toml", "--json"]), "\"Файла нет.\"");
    assert_eq!(
        said(&["check", "folder.toml", "--json", "--lang", "en"]),
        "\"This is a folder, not a file.\""
    );
    let nowhere = said(&["new", "ru-company", "--out", "none/a.toml", "--json"]);
    assert_eq!(nowhere, "\"Записать некуда: такой папки нет.\"");
}

#[test]
fn explain_names_clause_answers_and_articles_of_every_block() {
    let temp = tempfile::tempdir().expect("temp");
    run(temp.path(), &["new", "ru-company", "--out", "a.toml"]);
    let report = json(&run(temp.path(), &["explain", "a.toml", "--json"]));
    for document in report["documents"].as_array().expect("documents") {
        for block in document["blocks"].as_array().expect("blocks") {
            assert!(block["clause"].as_str().is_some_and(|c| !c.is_empty()), "{block}");
            let answers = block["answers"].as_array().expect("answers");
            assert!(block["always"] == true || !answers.is_empty(), "{block}");
            assert!(block["articles"].is_array() && block.get("since").is_some(), "{block}");
        }
    }
    let one = json(&run(
        temp.path(),
        &["explain", "a.toml", "--document", "withdrawal-form", "--langs", "en", "--json"],
    ));
    assert_eq!(one["documents"].as_array().map(Vec::len), Some(1));
}

#[test]
fn questions_say_what_is_reachable_missing_and_wrong() {
    let temp = tempfile::tempdir().expect("temp");
    let all = json(&run(temp.path(), &["questions", "--json"]));
    assert!(all["questions"].as_array().is_some_and(|q| q.len() > 60));
    std::fs::write(
        temp.path().join("half.toml"),
        "schema = 1\n[shop]\ncountry = \"RU\"\n[operator]\nkind = \"sole-proprietor\"\ninn = \"123\"\n",
    )
    .expect("written");
    let half = json(&run(temp.path(), &["questions", "--answers", "half.toml", "--json"]));
    let of = |id: &str| {
        let all = half["questions"].as_array().expect("questions");
        all.iter().find(|q| q["id"] == id).unwrap_or_else(|| panic!("{id}")).clone()
    };
    assert_eq!(of("operator.kpp")["reachable"], false);
    assert_eq!(of("operator.name")["missing"], true);
    assert_eq!(of("operator.inn")["problems"][0]["code"], "requisite-length");
}

#[test]
fn a_workspace_carries_a_shop_from_answers_to_exported_papers() {
    let temp = tempfile::tempdir().expect("temp");
    let at = |more: &[&'static str]| {
        let mut all: Vec<&str> = more.to_vec();
        all.extend(["--file", "w.pismovnik", "--password-file", "key", "--json"]);
        run(temp.path(), &all)
    };
    std::fs::write(temp.path().join("key"), "верный и длинный пароль\n").expect("written");
    run(temp.path(), &["new", "ru-sole-proprietor", "--out", "a.toml"]);
    assert_eq!(json(&at(&["workspace", "info"]))["problems"][0]["code"], "workspace-missing");
    assert_eq!(at(&["workspace", "init"]).status.code(), Some(0));
    assert_eq!(json(&at(&["workspace", "init"]))["problems"][0]["code"], "workspace-exists");
    assert_eq!(json(&at(&["shop", "add", "--name", "Проба", "--answers", "a.toml"]))["shop"], 1);
    assert_eq!(json(&at(&["shop", "add", "--name", "ПРОБА"]))["problems"][0]["code"], "shop-exists");
    assert_eq!(json(&at(&["shop", "list"]))["shops"][0]["name"], "Проба");
    assert_eq!(
        json(&at(&["shop", "issue", "--shop", "проба", "--in-force", "2020-01-01"]))["problems"][0]["code"],
        "day-in-past"
    );
    assert_eq!(json(&at(&["shop", "issue", "--shop", "1"]))["edition"], 1);
    assert_eq!(json(&at(&["shop", "show", "--shop", "1"]))["editions"][0]["number"], 1);
    assert_eq!(at(&["shop", "export", "--shop", "1", "--out", "exported"]).status.code(), Some(0));
    run(temp.path(), &["generate", "a.toml", "--out", "generated"]);
    whole_set(&temp.path().join("exported"));
    for entry in std::fs::read_dir(temp.path().join("generated")).expect("folder").flatten() {
        let exported = temp.path().join("exported").join(entry.file_name());
        let (one, other) = (std::fs::read(entry.path()), std::fs::read(exported));
        assert!(one.expect("generated") == other.expect("exported"), "{:?} differs", entry.file_name());
    }
    assert_eq!(json(&at(&["workspace", "verify"]))["sound"], true);
    std::fs::write(temp.path().join("key"), "неверный пароль").expect("written");
    assert_eq!(json(&at(&["workspace", "info"]))["problems"][0]["code"], "workspace-key-wrong");
}

#[test]
fn passwords_are_never_asked_where_nobody_can_answer() {
    let temp = tempfile::tempdir().expect("temp");
    let refused = Command::new(env!("CARGO_BIN_EXE_pismovnik"))
        .args(["workspace", "init", "--file", "w", "--json"])
        .current_dir(temp.path())
        .stdin(std::process::Stdio::null())
        .output()
        .expect("runs");
    assert_eq!(json(&refused)["problems"][0]["code"], "passphrase-missing");
    assert!(!temp.path().join("w").exists());
}

#[test]
fn names_are_declined_and_doubts_told() {
    let temp = tempfile::tempdir().expect("temp");
    let report = json(&run(temp.path(), &["decline", "Петрова-Водкина Мария Ильинична", "--json"]));
    assert_eq!(report["forms"]["dative"], "Петровой-Водкиной Марии Ильиничне");
    assert_eq!(report["gender"], "f");
    assert_eq!(report["address"]["ru"], "Уважаемая Мария Ильинична!");
    assert_eq!(report["uncertain"].as_array().map(Vec::len), Some(0));
    let report = json(&run(temp.path(), &["decline", "Ким Женя", "--json", "--lang", "kk"]));
    assert!(report["gender"].is_null());
    assert_eq!(report["uncertain"][0]["code"], "gender-unknown");
    let one = run(temp.path(), &["decline", "Ким Женя", "--case", "dat", "--gender", "m"]);
    assert_eq!(String::from_utf8_lossy(&one.stdout), "Киму Жене\n");
    let refused = run(temp.path(), &["decline", "2026", "--json"]);
    assert_eq!(refused.status.code(), Some(1));
    assert_eq!(json(&refused)["problems"][0]["code"], "name-malformed");
    assert_eq!(run(temp.path(), &["decline", "Ким", "--case", "vocative"]).status.code(), Some(2));
}

#[test]
fn due_gives_the_promised_shape() {
    let temp = tempfile::tempdir().expect("temp");
    let mixed = ["due", "--kind", "withdrawal", "stop", "--received", "2026-12-30", "--jurisdiction", "RU"];
    let due = json(&run(temp.path(), &[&mixed[..], &["--json"]].concat()));
    let clocks = due["clocks"].as_array().expect("clocks");
    assert_eq!(clocks.len(), 2);
    for clock in clocks {
        for key in ["id", "article", "unit", "starts", "strict", "formal"] {
            assert!(clock[key].is_string(), "{key}: {clock}");
        }
        assert!(clock["count"].is_u64() && clock["skipped"].is_array() && clock["provisional"].is_boolean());
        assert!(clock.get("extended_strict").is_some() && clock.get("extended_formal").is_some());
    }
    assert_eq!(due["governing"]["clock"], "ru-stop");
    assert_eq!(due["governing"]["date"], "2027-01-22");
    let extended = json(&run(temp.path(), &[&mixed[..], &["--json", "--extended"]].concat()));
    assert_eq!(extended["governing"]["date"], "2027-01-29", "the withdrawal has no extension");
    let words = run(temp.path(), &mixed);
    let words = String::from_utf8_lossy(&words.stdout).into_owned();
    assert!(words.contains("1-й рабочий день — пн 11 января 2027\u{A0}г."), "{words}");
    assert!(words.contains("чт 7 января 2027\u{A0}г.: Рождество Христово"), "{words}");
    let other = run(
        temp.path(),
        &["due", "--kind", "other", "--received", "2026-12-30", "--jurisdiction", "KZ", "--json"],
    );
    assert!(json(&other)["governing"]["date"].is_null());
    assert_eq!(other.status.code(), Some(0));
}

#[test]
fn due_refuses_what_it_cannot_count() {
    let temp = tempfile::tempdir().expect("temp");
    for (arguments, code) in [
        (&["--kind", "stop", "--received", "2026-02-30", "--jurisdiction", "RU"][..], "day-malformed"),
        (&["--kind", "stop", "--received", "2024-12-31", "--jurisdiction", "RU"], "day-before-coverage"),
        (&["--kind", "stop", "--received", "2026-01-17", "--jurisdiction", "KZ"], "day-before-coverage"),
        (&["--kind", "stop", "--received", "9999-12-31", "--jurisdiction", "RU"], "day-too-late"),
        (&["--kind", "regulator", "--received", "2026-02-02", "--jurisdiction", "KZ"], "term-needed"),
        (&["--term", "ru-nothing", "--received", "2026-02-02", "--jurisdiction", "RU"], "term-unknown"),
        (
            &["--kind", "incident", "--received", "2026-02-02", "--time", "25:00", "--jurisdiction", "RU"],
            "time-malformed",
        ),
        (
            &["--kind", "stop", "--received", "2026-02-02", "--jurisdiction", "RU", "--law", "none.toml"],
            "file-unreadable",
        ),
    ] {
        let refused = run(temp.path(), &[&["due", "--json"], arguments].concat());
        assert_eq!(refused.status.code(), Some(1), "{arguments:?}");
        assert_eq!(json(&refused)["problems"][0]["code"], code, "{arguments:?}");
    }
    for usage in
        [&["due", "--kind", "letter"][..], &["due", "--received", "2026-02-02", "--jurisdiction", "RU"]]
    {
        assert_eq!(run(temp.path(), usage).status.code(), Some(2), "{usage:?}");
    }
}

#[test]
fn the_calendar_is_told_with_its_sources_and_an_update_with_its_changes() {
    let temp = tempfile::tempdir().expect("temp");
    let shown = json(&run(temp.path(), &["calendar", "--jurisdiction", "RU", "--year", "2026", "--json"]));
    assert_eq!(shown["calendars"][0]["working_days"], 247);
    assert_eq!(shown["calendars"][0]["sources"][0], "R16");
    let update = "schema = 1\nverified_through = 2027-06-30\n[[year]]\ncountry = \"RU\"\nyear = 2028\nconfidence = \"high\"\nsources = [\"X\"]\nholidays = { new-year = [2028-01-03] }\n";
    std::fs::write(temp.path().join("u.toml"), update).expect("written");
    let checked = json(&run(temp.path(), &["calendar", "--check", "u.toml", "--json"]));
    assert_eq!(checked["verified_through"], "2027-06-30");
    assert!(checked["changes"].as_array().is_some_and(|c| c.len() > 2), "{checked}");
    std::fs::write(temp.path().join("bad.toml"), "schema = 1\nwrong = 1\nverified_through = 5\n")
        .expect("written");
    let refused = run(temp.path(), &["calendar", "--check", "bad.toml", "--json"]);
    assert_eq!(refused.status.code(), Some(1));
    assert_eq!(json(&refused)["problems"].as_array().map(Vec::len), Some(2), "all at once");
}

/// Linux tells the limits of a running process; the password is awaited meanwhile.
#[cfg(target_os = "linux")]
#[test]
fn a_crash_would_leave_no_memory_on_disk() {
    let temp = tempfile::tempdir().expect("temp");
    let pipe = temp.path().join("password");
    assert!(Command::new("mkfifo").arg(&pipe).status().expect("mkfifo").success());
    let mut child = Command::new("sh")
        .args(["-c", "ulimit -c unlimited 2>/dev/null || ulimit -c $(ulimit -H -c); exec \"$0\" \"$@\""])
        .arg(env!("CARGO_BIN_EXE_pismovnik"))
        .args(["workspace", "init", "--file", "w.pismovnik", "--password-file", "password", "--json"])
        .current_dir(temp.path())
        .stdout(std::process::Stdio::null())
        .spawn()
        .expect("runs");
    let of = |id: u32| std::fs::read_to_string(format!("/proc/{id}/limits")).expect("limits");
    let core = |limits: &str| {
        let line = limits.lines().find(|l| l.starts_with("Max core file size")).expect("a limit");
        line.split_whitespace().nth(4).map(str::to_owned)
    };
    // Opening waits for the other side, which opens it to read the password: by then the limit stands.
    let mut password = std::fs::File::options().write(true).open(&pipe).expect("opened by both");
    assert_eq!(core(&of(child.id())).as_deref(), Some("0"));
    std::io::Write::write_all(&mut password, "длинная парольная фраза\n".as_bytes()).expect("told");
    drop(password);
    assert!(child.wait().expect("ended").success());
}
