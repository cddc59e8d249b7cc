//! Evidence, exports, copies and hand-overs on the command line alone.

mod sampled;
mod typed;

use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use typed::{PHRASE, done, json, refused};

const CANARY: &str = "Канарейкина";

/// A workspace with one shop, a folder for copies and another password.
/// The workspace, a folder for copies, and another passphrase.
fn workspace(preset: &str) -> tempfile::TempDir {
    let temp = sampled::workspace(preset);
    fs::create_dir(temp.path().join("copies")).expect("folder");
    fs::write(temp.path().join("other"), "совсем другая фраза\n").expect("password");
    temp
}

fn letter(folder: &Path, arguments: &[&str]) -> Value {
    let all = [&["letter", arguments[0], "--shop", "Лавка", "--letter", "1"], &arguments[1..]].concat();
    done(folder, &all)
}

/// A case from its arrival to its receipt.
fn case(folder: &Path) {
    fs::write(folder.join("письмо ../злое имя.pdf".replace('/', "_")), b"%PDF-1.4 scan").expect("scan");
    fs::write(folder.join("выгрузка.png"), b"\x89PNG\r\n\x1a\n export").expect("export");
    fs::write(folder.join("квитанция.jpg"), [0xFF, 0xD8, 0xFF, 1, 2, 3]).expect("receipt");
    let decision = r#"
        [[lines]]
        what = "рассылка"
        outcome = { does = "stop" }
        [[lines]]
        what = "анкета покупателя"
        outcome = { does = "destroy" }
        [[tasks]]
        id = "site"
        place = "сайт"
        what = "удалить учётную запись"
        destroys = true
    "#;
    fs::write(folder.join("решение.toml"), decision).expect("decision");
    let sender = format!("{CANARY} Анна Ивановна");
    let add = [
        "letter",
        "add",
        "--shop",
        "Лавка",
        "--kind",
        "withdrawal,stop",
        "--received",
        "2026-11-02",
        "--sender",
        &sender,
        "--sender-address",
        "ул. Лесная, д. 3, г. Тверь, 170000",
        "--scan",
        "письмо .._злое имя.pdf",
    ];
    done(folder, &add);
    letter(folder, &["record", "note", "Это только для себя: похоже на шутку."]);
    letter(folder, &["record", "matched", "заказ № 5"]);
    letter(folder, &["decide", "решение.toml"]);
    let task = [
        "record",
        "task",
        "site",
        "--done",
        "2026-11-05",
        "--by-whom",
        "Соболева А. П.",
        "--proof",
        "выгрузка.png",
    ];
    letter(folder, &task);
    letter(folder, &["reply", "--paper", "destruction-act", "--number", "А-1", "--out", "act"]);
    letter(folder, &["record", "act-signed", "А-1"]);
    letter(folder, &["reply", "--number", "И-1", "--out", "reply"]);
    letter(folder, &["record", "sent", "И-1", "--tracking", "80080000000001", "--proof", "квитанция.jpg"]);
    letter(folder, &["record", "close"]);
}

/// Unpacks an archive as `unzip` would.
fn unpack(archive: &Path, into: &Path) -> Vec<String> {
    let mut archive = zip::ZipArchive::new(fs::File::open(archive).expect("there")).expect("an archive");
    let mut names = Vec::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).expect("file");
        let name = file.name().expect("a name").to_string();
        assert!(name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-./".contains(&b)), "{name}");
        assert!(!name.contains("..") && !name.starts_with('/'), "{name}");
        let path = into.join(&name);
        fs::create_dir_all(path.parent().expect("folder")).expect("folder");
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).expect("bytes");
        fs::write(path, bytes).expect("written");
        names.push(name);
    }
    names
}

/// The commands of a guide: the lines that begin with four spaces.
fn commands(guide: &str) -> String {
    guide.lines().filter_map(|l| l.strip_prefix("    ")).collect::<Vec<_>>().join("\n")
}

#[cfg(target_os = "linux")]
#[allow(clippy::disallowed_methods, reason = "a test that gives commands their tools")]
fn follow(folder: &Path) -> Vec<String> {
    let guide = fs::read_to_string(folder.join("guide.txt")).expect("guide");
    // Nothing but OpenSSL and what every Unix has: this program least of all.
    let tools = tempfile::tempdir().expect("tools");
    let path = std::env::var_os("PATH").expect("a path");
    for tool in ["sh", "sha256sum", "openssl", "awk", "cat", "cut", "grep", "head", "tail"] {
        let found = std::env::split_paths(&path).map(|p| p.join(tool)).find(|p| p.exists());
        std::os::unix::fs::symlink(found.expect(tool), tools.path().join(tool)).expect(tool);
    }
    let output = Command::new("sh")
        .arg("-c")
        .arg(commands(&guide))
        .env_clear()
        .env("PATH", tools.path())
        .env("LC_ALL", "C")
        .current_dir(folder)
        .output()
        .expect("sh");
    String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect()
}

#[cfg(target_os = "linux")]
#[test]
fn the_evidence_is_proven_by_following_its_own_guide() {
    let temp = workspace("ru-sole-proprietor");
    let folder = temp.path();
    case(folder);
    letter(folder, &["bundle", "--out", "1.zip"]);
    letter(folder, &["bundle", "--out", "2.zip"]);
    assert!(fs::read(folder.join("1.zip")).expect("1") == fs::read(folder.join("2.zip")).expect("2"));
    let into = folder.join("evidence");
    let names = unpack(&folder.join("1.zip"), &into);
    for name in [
        "guide.txt",
        "SHA256SUMS",
        "count.txt",
        "decision.txt",
        "timeline.txt",
        "contents.txt",
        "letter/01.pdf",
        "exports/01.png",
        "act/01.pdf",
        "reply/01.pdf",
        "receipts/01.jpg",
        "chain/name.txt",
        "chain/links.txt",
        "chain/keys.txt",
        "chain/files.txt",
    ] {
        assert!(names.iter().any(|n| n == name), "{name} in {names:?}");
    }
    let lines = follow(&into);
    assert!(lines.len() > 30, "{lines:?}");
    let (head, proven) = lines.split_last().expect("lines");
    let strange: Vec<&String> = proven.iter().filter(|l| !l.ends_with(": OK")).collect();
    assert!(strange.is_empty(), "{strange:?}");
    // The head that the guide's last step shows is the register's own.
    let head = head.strip_prefix("head: ").expect("the head");
    assert_eq!(done(folder, &["workspace", "check-paper", "--shop", "Лавка", head])["since"], 0);
    let guide = fs::read_to_string(into.join("guide.txt")).expect("guide");
    assert!(guide.contains(head), "{guide}");

    let told = |name: &str| fs::read_to_string(into.join(name)).expect("text");
    assert!(told("count.txt").contains("4 ноября"), "the skipped holiday: {}", told("count.txt"));
    assert!(told("decision.txt").contains("анкета покупателя: уничтожается"));
    assert!(told("contents.txt").contains("злое имя"));
    // Notes stay with the owner, findings and fines are not spoken of.
    for name in names.iter().filter(|n| n.ends_with(".txt") || n.ends_with(".json")) {
        for word in ["шутку", "штраф", "КоАП", "руб"] {
            assert!(!told(name).contains(word), "{word} in {name}");
        }
    }
    // Whatever is changed afterwards is found by the same steps.
    for (name, from, to) in [
        ("decision.txt", "рассылка", "реклама!"),
        ("chain/links.txt", "letter-decided", "letter-closed!"),
        ("reply/01.pdf", "%PDF-1.7", "%PDF-1.6"),
        ("chain/keys.txt", "a", "b"),
    ] {
        let whole = fs::read(into.join(name)).expect("bytes");
        let at = whole.windows(from.len()).position(|w| w == from.as_bytes()).expect(name);
        let mut changed = whole.clone();
        changed.splice(at..at + from.len(), to.bytes());
        fs::write(into.join(name), &changed).expect("changed");
        assert!(follow(&into).iter().any(|l| l.contains("FAILED")), "{name}");
        fs::write(into.join(name), &whole).expect("as it was");
    }
    assert!(follow(&into).iter().all(|l| !l.contains("FAILED")));
}

#[cfg(target_os = "linux")]
#[test]
fn a_kazakh_case_has_a_kazakh_guide_that_works() {
    let temp = workspace("kz-sole-proprietor");
    let folder = temp.path();
    let add = [
        "letter",
        "add",
        "--shop",
        "Лавка",
        "--kind",
        "access",
        "--received",
        "2026-11-03",
        "--sender",
        "Серікқызы Айгүл",
        "--language",
        "kk",
    ];
    done(folder, &add);
    letter(folder, &["bundle", "--out", "1.zip"]);
    let into = folder.join("evidence");
    unpack(&folder.join("1.zip"), &into);
    let lines = follow(&into);
    assert!(lines.iter().all(|l| l.ends_with(": OK") || l.starts_with("head: ")), "{lines:?}");
    assert!(fs::read_to_string(into.join("guide.txt")).expect("guide").contains("Іс бойынша дәлелдер"));
}

#[cfg(target_os = "linux")]
fn openssl(folder: &Path, line: &str) {
    let made = Command::new("openssl").args(line.split(' ')).current_dir(folder).output().expect("openssl");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
}

/// The only PDF in a folder.
#[cfg(target_os = "linux")]
fn pdf_in(folder: &Path) -> std::path::PathBuf {
    let mut files = fs::read_dir(folder).expect("folder").map(|f| f.expect("file").path());
    files.find(|f| f.extension().is_some_and(|e| e == "pdf")).expect("a PDF")
}

#[cfg(target_os = "linux")]
#[test]
fn the_signatures_in_the_evidence_are_proven_by_its_guide() {
    let temp = workspace("ru-sole-proprietor");
    let folder = temp.path();
    case(folder);
    // Another program signs the reply and the act: binary, base64, and with the paper inside the signature.
    openssl(folder, "req -x509 -newkey rsa:2048 -nodes -keyout k.pem -out c.pem -subj /CN=Owner -days 3650");
    fs::copy(pdf_in(&folder.join("reply")), folder.join("reply.pdf")).expect("copied");
    fs::copy(pdf_in(&folder.join("act")), folder.join("act.pdf")).expect("copied");
    let sign = "cms -sign -binary -signer c.pem -inkey k.pem";
    openssl(folder, &format!("{sign} -in reply.pdf -outform DER -out reply.sig"));
    openssl(folder, &format!("{sign} -in act.pdf -outform PEM -out act.p7s"));
    openssl(folder, &format!("{sign} -nodetach -in act.pdf -outform DER -out whole.p7s"));
    assert_eq!(plain(folder, &["verify", "whole.p7s"])["holds"], true, "the paper lies inside");
    // This program signs the reply inside its PDF.
    let key = ["--password-file", "other"];
    plain(folder, &[&["keys", "new", "--name", "Соболева Анна", "--out", "key.p12"], &key[..]].concat());
    plain(folder, &[&["sign", "reply.pdf", "--key", "key.p12", "--out", "signed.pdf"], &key[..]].concat());
    for file in ["reply.sig", "act.p7s", "whole.p7s", "signed.pdf"] {
        let take = [&["shop", "packet", "take", "--shop", "Лавка", file], &typed::AT[..4]].concat();
        assert_eq!(plain(folder, &take)["kept"], 1, "{file}");
    }
    letter(folder, &["bundle", "--out", "1.zip"]);
    let into = folder.join("evidence");
    let names = unpack(&folder.join("1.zip"), &into);
    assert!(names.iter().any(|n| n == "signatures/04.pdf"), "the signed copy: {names:?}");
    let list = fs::read_to_string(into.join("signatures/list.txt")).expect("a list");
    let signed = [("01", "reply"), ("02", "act"), ("03", "act")];
    assert_eq!(list, signed.map(|(n, of)| format!("signatures/{n}.cms {of}/01.pdf\n")).concat());

    let whole = follow(&into);
    assert!(whole.iter().all(|l| l.ends_with(": OK") || l.starts_with("head: ")), "{whole:?}");
    // The step on signatures comes after the mark of the journal: what it alone says.
    let said = || {
        let lines = follow(&into);
        let head = lines.iter().position(|l| l.starts_with("head: ")).expect("the mark");
        lines[head + 1..].iter().map(|l| l.ends_with(".cms: OK")).collect::<Vec<_>>()
    };
    assert_eq!(said(), [true; 3]);
    // One bit of a paper, then of a signature itself.
    let size = |name: &str| fs::metadata(into.join(name)).expect("there").len() as usize;
    for (name, at, wanted) in [
        ("reply/01.pdf", size("reply/01.pdf") / 2, [false, true, true]),
        ("act/01.pdf", size("act/01.pdf") - 1, [true, false, false]),
        ("signatures/01.cms", size("signatures/01.cms") - 1, [false, true, true]),
        ("signatures/02.cms", size("signatures/02.cms") - 1, [true, false, true]),
        ("signatures/03.cms", size("signatures/03.cms") - 1, [true, true, false]),
    ] {
        let before = fs::read(into.join(name)).expect("bytes");
        let mut changed = before.clone();
        changed[at] ^= 1;
        fs::write(into.join(name), &changed).expect("changed");
        assert_eq!(said(), wanted, "{name}");
        fs::write(into.join(name), &before).expect("as it was");
    }
    // A signature told to be another paper's.
    fs::write(into.join("signatures/list.txt"), list.replace("reply/", "act/")).expect("changed");
    assert_eq!(said(), [false, true, true]);
}

/// A command that is not about the workspace, or names it itself.
#[cfg(target_os = "linux")]
fn plain(folder: &Path, arguments: &[&str]) -> Value {
    let output = Command::new(env!("CARGO_BIN_EXE_pismovnik"))
        .args(arguments)
        .arg("--json")
        .current_dir(folder)
        .output()
        .expect("runs");
    let said = json(&output);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {said}");
    said
}

#[test]
fn lists_go_out_as_table_workbook_and_journal() {
    let temp = workspace("ru-sole-proprietor");
    let folder = temp.path();
    let add = |sender: &str, received: &str| {
        let all = [
            "letter",
            "add",
            "--shop",
            "Лавка",
            "--kind",
            "access",
            "--received",
            received,
            "--sender",
            sender,
        ];
        done(folder, &all)
    };
    add("=HYPERLINK(\"http://x\")", "2026-11-03");
    add("Ёлкин; Пётр", "2026-11-02");
    for file in ["all.csv", "all.xlsx", "all.pdf"] {
        done(folder, &["letter", "export", "--all", "--out", file]);
    }
    let csv = fs::read_to_string(folder.join("all.csv")).expect("csv");
    assert!(
        csv.starts_with("\u{FEFF}Магазин;Вх.\u{A0}№;") || csv.starts_with("\u{FEFF}Магазин;Вх. №;"),
        "{csv}"
    );
    assert!(csv.contains(";\"'=HYPERLINK(\"\"http://x\"\")\";") && csv.contains("\"Ёлкин; Пётр\""), "{csv}");
    assert!(csv.contains(";2026-11-03;"));
    let mut book = zip::ZipArchive::new(fs::File::open(folder.join("all.xlsx")).expect("xlsx")).expect("zip");
    let mut part = |name: &str| {
        let mut text = String::new();
        book.by_name(name).expect(name).read_to_string(&mut text).expect(name);
        text
    };
    let sheet = part("xl/worksheets/sheet1.xml");
    assert!(!sheet.contains("<f>"), "no formulas: {sheet}");
    assert!(part("xl/sharedStrings.xml").contains("=HYPERLINK"));
    // 2026-11-03 as a day of Excel's calendar.
    assert!(sheet.contains("<v>46329</v>"), "{sheet}");
    assert!(fs::read(folder.join("all.pdf")).expect("pdf").starts_with(b"%PDF-1.7"));
    done(folder, &["letter", "protocol", "--shop", "Лавка", "--out", "day.pdf"]);
    assert!(fs::read(folder.join("day.pdf")).expect("a protocol").starts_with(b"%PDF"));
    assert_eq!(
        refused(folder, &["letter", "protocol", "--day", "вчера", "--out", "x.pdf"]),
        ["day-malformed"]
    );
    let shown = done(folder, &["shop", "numbers", "--shop", "Лавка", "--incoming", "Вх-{N}/{YYYY}"]);
    assert!(shown["next_incoming"].as_str().is_some_and(|n| n.starts_with("Вх-")), "{shown}");
    assert_eq!(shown["outgoing"], "{IN}/{N}");
    assert_eq!(
        refused(folder, &["shop", "numbers", "--shop", "Лавка", "--incoming", "Вх"]),
        ["scheme-serial"]
    );
    let filtered = ["letter", "export", "--words", "елкину", "--out", "some.csv"];
    done(folder, &filtered);
    assert_eq!(fs::read_to_string(folder.join("some.csv")).expect("csv").lines().count(), 2);
    assert_eq!(refused(folder, &["letter", "export", "--out", "x.ods"]), ["format-unknown"]);
}

#[test]
fn copies_are_made_counted_and_gone_back_to() {
    let temp = workspace("ru-sole-proprietor");
    let folder = temp.path();
    case(folder);
    assert_eq!(refused(folder, &["workspace", "backup", "--out", "w/beside.pismovnik"]), ["copy-beside"]);
    let copied = done(folder, &["workspace", "backup", "--out", "copies/a.pismovnik"]);
    assert_eq!((&copied["shops"], &copied["file"]), (&Value::from(1), &Value::from("a.pismovnik")));
    assert_eq!(
        refused(folder, &["workspace", "backup", "--out", "copies/a.pismovnik"]),
        ["workspace-exists"]
    );
    done(folder, &["shop", "add", "--name", "Лишняя"]);
    done(folder, &["workspace", "rekey", "--new-password-file", "other"]);
    assert_eq!(refused(folder, &["workspace", "info"]), ["workspace-key-wrong"]);
    fs::copy(folder.join("password"), folder.join("of-copy")).expect("kept");
    fs::copy(folder.join("other"), folder.join("password")).expect("the new one");
    assert_eq!(refused(folder, &["workspace", "restore", "copies/a.pismovnik"]), ["workspace-key-wrong"]);
    let back = ["workspace", "restore", "copies/a.pismovnik", "--copy-password-file", "of-copy"];
    // A passphrase that does not open the file in place: what was destroyed in it would come back.
    fs::copy(folder.join("of-copy"), folder.join("password")).expect("the wrong one");
    let before = fs::read(folder.join("w/w.pismovnik")).expect("the file");
    assert_eq!(refused(folder, &back), ["restore-unread"]);
    assert!(fs::read(folder.join("w/w.pismovnik")).expect("the file") == before);
    fs::copy(folder.join("other"), folder.join("password")).expect("the new one");
    let restored = done(folder, &back);
    assert_eq!(
        (&restored["kept"], &restored["readable"]),
        (&Value::from("w.pismovnik.before-restore"), &Value::from(true))
    );
    assert_eq!(done(folder, &["shop", "list"])["shops"].as_array().expect("shops").len(), 1);
    assert_eq!(done(folder, &["workspace", "verify"])["sound"], true);
    // A file that is none any more is replaced only where that is said, and kept.
    fs::write(folder.join("w/w.pismovnik"), vec![7; 9000]).expect("spoiled");
    assert_eq!(refused(folder, &back), ["restore-unread"]);
    let restored = done(folder, &[&back[..], &["--unread"]].concat());
    assert_eq!(
        (&restored["kept"], &restored["readable"]),
        (&Value::from("w.pismovnik.unreadable"), &Value::from(false))
    );
    assert_eq!(done(folder, &["workspace", "verify"])["sound"], true);
}

#[test]
fn the_sheet_bears_the_passphrase_only_where_it_is_asked_for() {
    let temp = workspace("kz-sole-proprietor");
    let folder = temp.path();
    done(folder, &["workspace", "emergency-sheet", "--out", "sheet.pdf"]);
    done(folder, &["workspace", "emergency-sheet", "--print-passphrase", "--out", "with.pdf"]);
    let text = |file: &str| {
        let output = Command::new("pdftotext").args([file, "-"]).current_dir(folder).output();
        output.map(|o| String::from_utf8_lossy(&o.stdout).into_owned())
    };
    // Where nothing reads PDFs back the bytes alone are looked at.
    if let (Ok(sheet), Ok(with)) = (text("sheet.pdf"), text("with.pdf")) {
        assert!(sheet.contains("Памятка на крайний случай") && !sheet.contains(PHRASE), "{sheet}");
        assert!(with.contains(PHRASE), "{with}");
    }
    assert!(fs::read(folder.join("sheet.pdf")).expect("pdf").starts_with(b"%PDF-1.7"));
}

#[test]
fn a_shop_goes_to_its_owner_and_comes_back() {
    let temp = workspace("ru-sole-proprietor");
    let folder = temp.path();
    case(folder);
    let out = [
        "shop",
        "export",
        "--shop",
        "Лавка",
        "--package",
        "лавка.pismovnik",
        "--to",
        "Соболева Анна",
        "--package-password-file",
        "other",
        "--act",
        "act.pdf",
    ];
    let handed = done(folder, &out);
    assert!(fs::read(folder.join("act.pdf")).expect("act").starts_with(b"%PDF-1.7"));
    assert_eq!(
        refused(folder, &["letter", "record", "--shop", "1", "--letter", "1", "note", "x"]),
        ["shop-handed-over"]
    );
    // The owner opens it without the accountant.
    let theirs = |arguments: &[&str]| {
        let at = ["--file", "лавка.pismovnik", "--password-file", "other", "--json"];
        let all = [&arguments[..2], &at, &arguments[2..]].concat();
        let output = Command::new(env!("CARGO_BIN_EXE_pismovnik")).args(all).current_dir(folder).output();
        json(&output.expect("runs"))
    };
    assert_eq!(theirs(&["workspace", "verify"])["sound"], true);
    let head = handed["head"].as_str().expect("head").to_owned();
    assert_eq!(theirs(&["workspace", "check-paper", "--shop", "1", &head])["found"], true);
    theirs(&[
        "letter",
        "add",
        "--shop",
        "1",
        "--kind",
        "access",
        "--received",
        "2026-11-10",
        "--sender",
        "Некто",
    ]);
    let back =
        ["shop", "import", "лавка.pismovnik", "--name", "Бухгалтер", "--package-password-file", "other"];
    let taken = done(folder, &back);
    assert_eq!(
        (&taken["shops"][0]["new"], &taken["shops"][0]["events"]),
        (&Value::from(false), &Value::from(2))
    );
    assert_eq!(done(folder, &["letter", "list", "--all"])["total"], 2);
    assert_eq!(done(folder, &["workspace", "verify"])["sound"], true);
}

#[test]
fn a_term_must_be_named_where_the_program_knows_none() {
    let temp = workspace("kz-sole-proprietor");
    assert_eq!(refused(temp.path(), &["letter", "past", "--shop", "1"]), ["keeping-unknown"]);
    assert_eq!(done(temp.path(), &["letter", "past", "--shop", "1", "--years", "5"])["total"], 0);
}

#[test]
fn a_head_that_the_journal_never_had_is_refused() {
    let temp = workspace("ru-sole-proprietor");
    let folder = temp.path();
    case(folder);
    for head in ["00000-00000", "", "что-то", "12345"] {
        assert_eq!(
            refused(folder, &["workspace", "check-paper", "--shop", "1", head]),
            ["head-unknown"],
            "{head}"
        );
    }
    // The head that the reply bears leads to it, in whatever way it was copied from the paper.
    letter(folder, &["bundle", "--out", "1.zip"]);
    let into = folder.join("evidence");
    unpack(&folder.join("1.zip"), &into);
    let links = fs::read_to_string(into.join("chain/links.txt")).expect("links");
    let before = links.lines().zip(links.lines().skip(1)).find(|(_, next)| next.contains(" letter-issued "));
    let hash = before.expect("issued").0.rsplit(' ').next().expect("hash");
    let printed = format!("{} {}", hash[..5].to_uppercase(), &hash[5..10]);
    let found = done(folder, &["workspace", "check-paper", "--shop", "1", &printed]);
    assert_eq!(found["letters"], serde_json::json!(["И-1"]));
}
