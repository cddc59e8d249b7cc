//! From an issued reply to the post office on the command line alone.
#![allow(clippy::disallowed_methods, reason = "tests take the day from the clock, as the command does")]

mod posted;
mod sampled;
mod typed;

use std::path::Path;
use std::process::Command;

use posted::letter;
use sampled::workspace;
use serde_json::{Value, json};
use typed::{done, refused};

fn pages(folder: &Path, pdf: &str) -> Vec<String> {
    let output = Command::new("pdftotext")
        .args(["-layout", pdf, "-"])
        .current_dir(folder)
        .output()
        .expect("pdftotext");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    text.split('\u{C}').filter(|p| !p.trim().is_empty()).map(str::to_owned).collect()
}

fn codes(problems: &Value) -> Vec<&str> {
    problems.as_array().expect("problems").iter().map(|p| p["code"].as_str().expect("code")).collect()
}

#[test]
fn what_waits_is_packed_in_order_with_its_list_and_told_page_by_page() {
    let temp = workspace("ru-sole-proprietor");
    let folder = temp.path();
    for (number, name) in
        [("И-1", "Соколова Мария Петровна"), ("И-2", "Ким Вера Олеговна"), ("И-3", "Орлов Пётр Ильич")]
    {
        letter(folder, number, name, Some("171130, Тверская обл., г. Бежецк, ул. Садовая, д. 5"));
    }
    letter(folder, "И-4", "Почтин Иван Иванович", None);
    let waiting = done(folder, &["letter", "outbox"]);
    assert_eq!(waiting["waiting"].as_array().map(Vec::len), Some(4));
    assert_eq!(waiting["waiting"][3]["by_email"], true, "{waiting}");

    let packed = done(folder, &["letter", "pack", "--list", "--out", "pack.pdf"]);
    assert_eq!(
        packed["letters"].as_array().map(Vec::len),
        Some(3),
        "what goes by e-mail is left out: {packed}"
    );
    assert!(
        packed["letters"].as_array().expect("letters").iter().all(|l| l["window"]["holds"] == true),
        "{packed}"
    );
    let texts = pages(folder, "pack.pdf");
    assert_eq!(texts.len(), usize::try_from(packed["pages"].as_u64().expect("pages")).expect("small"));
    assert_eq!(packed["sheets"], 3);
    assert!(
        texts[0].contains("Список писем") && texts[0].contains("Соколовой Марии Петровне"),
        "{}",
        texts[0]
    );
    for (page, name) in ["Соколовой", "Ким Вере", "Орлову"].iter().enumerate() {
        assert!(texts[page + 1].contains(name), "{name} in {}", texts[page + 1]);
    }
    let again = std::fs::read(folder.join("pack.pdf")).expect("pack");
    done(folder, &["letter", "pack", "--list", "--out", "pack.pdf"]);
    assert!(again == std::fs::read(folder.join("pack.pdf")).expect("pack"), "the same pack to the byte");

    // Envelopes stand behind all papers, in the papers' order.
    let covered = done(folder, &["letter", "pack", "--covering", "dl", "--out", "dl.pdf"]);
    assert_eq!((&covered["sheets"], &covered["pages"]), (&json!(3), &json!(6)));
    let texts = pages(folder, "dl.pdf");
    assert!(texts[3].contains("Соколовой") && texts[3].contains("Бежецк") && texts[5].contains("Орлову"));
    let labels =
        done(folder, &["letter", "pack", "--covering", "labels", "--first", "14", "--out", "labels.pdf"]);
    assert_eq!(labels["pages"], 5, "one place on the first sheet, two on the next: {labels}");
}

#[test]
fn one_letter_takes_its_enclosures_along_and_is_looked_at_through_its_window() {
    let temp = workspace("ru-sole-proprietor");
    let folder = temp.path();
    letter(folder, "И-1", "Соколова Мария Петровна", Some("171130, г. Бежецк, ул. Садовая, д. 5"));
    done(folder, &["letter", "pack", "--shop", "1", "--outgoing", "И-1", "--out", "alone.pdf"]);
    let one =
        ["letter", "pack", "--shop", "1", "--outgoing", "и-1", "--out", "pack.pdf", "--picture", "look.png"];
    let packed = done(folder, &[&one[..], &["--enclose", "alone.pdf"]].concat());
    let kinds: Vec<&str> =
        packed["parts"].as_array().expect("parts").iter().filter_map(|p| p["kind"].as_str()).collect();
    assert_eq!(kinds, ["letter", "enclosure"], "{packed}");
    let window = &packed["letters"][0]["window"];
    assert!(window["left"].as_f64().is_some_and(|mm| mm >= 5.0), "{packed}");
    assert!(std::fs::read(folder.join("look.png")).expect("picture").starts_with(b"\x89PNG"));

    // A printer that prints too far left pushes the address out of its window: nothing is made then.
    std::fs::remove_file(folder.join("pack.pdf")).expect("there");
    let off = [&one[..], &["--right", "9"]].concat();
    assert_eq!(refused(folder, &off), ["window-missed"]);
    assert!(!folder.join("pack.pdf").exists());
    done(folder, &[&off[..], &["--despite-window"]].concat());
    // The same with an envelope of its own is no matter of windows.
    done(folder, &[&off[..], &["--covering", "c6"]].concat());

    std::fs::write(folder.join("photo.pdf"), b"no PDF").expect("written");
    assert_eq!(refused(folder, &[&one[..], &["--enclose", "photo.pdf"]].concat()), ["pdf-unreadable"]);
    assert_eq!(
        refused(folder, &["letter", "pack", "--shop", "1", "--outgoing", "И-9,И-8", "--out", "x.pdf"]).len(),
        2
    );
}

#[test]
fn a_letter_by_e_mail_is_drafted_and_put_into_no_envelope() {
    let temp = workspace("ru-sole-proprietor");
    let folder = temp.path();
    letter(folder, "И-1", "Соколова Мария Петровна", None);
    assert_eq!(
        refused(folder, &["letter", "pack", "--shop", "1", "--outgoing", "И-1", "--out", "x.pdf"]),
        ["posting-by-email"]
    );
    let draft =
        ["letter", "draft-email", "--shop", "1", "--letter", "1", "--number", "И-1", "--out", "draft.eml"];
    assert_eq!(done(folder, &draft)["to"], "sokolova@example.org");
    // Read back by a reader of messages that is not ours.
    let reader = "import email, email.policy, json, hashlib
m = email.message_from_binary_file(open('draft.eml', 'rb'), policy=email.policy.default)
a = list(m.iter_attachments())
print(json.dumps({'to': m['to'], 'subject': m['subject'], 'unsent': m['x-unsent'], 'from': m['from'], 'date': m['date'],
 'id': m['message-id'], 'body': m.get_body(('plain',)).get_content(), 'names': [p.get_filename() for p in a],
 'sizes': [len(p.get_content()) for p in a], 'defects': [str(d) for p in m.walk() for d in p.defects],
 'ascii': all(b < 128 for b in open('draft.eml', 'rb').read()), 'hash': hashlib.sha256(a[0].get_content()).hexdigest()}))";
    let output = Command::new("python3").args(["-c", reader]).current_dir(folder).output();
    let Ok(output) = output else { panic!("python3 reads the message") };
    let read: Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|e| panic!("{e}: {}", String::from_utf8_lossy(&output.stderr)));
    assert_eq!(read["to"], "Соколова Мария Петровна <sokolova@example.org>", "{read}");
    assert_eq!(
        (&read["unsent"], &read["defects"], &read["ascii"]),
        (&json!("1"), &json!([]), &json!(true)),
        "{read}"
    );
    let words = |name: &str| read[name].as_str().expect("words").replace('\u{A0}', " ");
    assert!(words("subject").starts_with("Письмо № И-1 по вашему обращению от "), "{read}");
    assert!(words("body").contains("Здравствуйте!") && words("body").contains("ИП "), "{read}");
    assert_eq!(read["names"], json!(["Письмо И-1.pdf"]));
    let issued = std::fs::read(folder.join("И-1/letter-not-found.ru.pdf")).expect("issued");
    assert_eq!(read["sizes"], json!([issued.len()]));
    let first = std::fs::read(folder.join("draft.eml")).expect("draft");
    done(folder, &draft);
    assert!(first == std::fs::read(folder.join("draft.eml")).expect("draft"), "the same draft each time");
}

#[test]
fn tracking_numbers_come_from_a_table_row_by_row_and_a_second_reading_records_only_the_rest() {
    let temp = workspace("ru-sole-proprietor");
    let folder = temp.path();
    for number in ["И-1", "И-2", "И-3"] {
        letter(folder, number, "Соколова Мария Петровна", Some("171130, г. Бежецк, ул. Садовая, д. 5"));
    }
    let table = "Исх. номер;ШПИ;Дата отправки\n\
        и-1;80080000000001;\n\
        И-2;RR473124828RU;\n\
        И-7;80080000000003;\n\
        ;80080000000004;\n\
        И-1;80080000000005;\n\
        И-3;+7 900 000-00-00;\n\
        И-3;80080000000006;2020-01-01\n";
    std::fs::write(folder.join("rpo.csv"), table).expect("written");
    let read = ["letter", "tracking", "--csv", "rpo.csv"];
    let seen = done(folder, &read);
    assert_eq!(seen["recorded"], 0);
    assert_eq!(seen["rows"].as_array().map(Vec::len), Some(1), "{seen}");
    assert_eq!((&seen["rows"][0]["number"], &seen["rows"][0]["does"]), (&json!("И-1"), &json!("posts")));
    assert_eq!(
        codes(&seen["refused"]),
        [
            "tracking-check-digit",
            "tracking-letter-unknown",
            "tracking-no-letter",
            "tracking-repeated",
            "tracking-unknown",
            "letter-day-too-early",
        ]
    );
    assert_eq!(
        done(folder, &["letter", "outbox"])["waiting"].as_array().map(Vec::len),
        Some(3),
        "only looked at"
    );

    let yes = [&read[..], &["--yes"]].concat();
    assert_eq!(done(folder, &yes)["recorded"], 1);
    let shown = done(folder, &["letter", "show", "--shop", "1", "--letter", "1"]);
    assert_eq!(shown["outgoing"][0]["sent"]["sending"]["tracking"], "80080000000001", "{shown}");
    // Put right and read again: what is recorded is known, the rest is recorded.
    let better = table.replace("RR473124828RU", "RR 473 124 829 RU").replace("И-1;80080000000005;\n", "");
    std::fs::write(folder.join("rpo.csv"), better).expect("written");
    let second = done(folder, &yes);
    assert_eq!((&second["rows"][0]["does"], &second["recorded"]), (&json!("known"), &json!(1)), "{second}");
    std::fs::write(folder.join("rpo.csv"), table).expect("written");
    let third = done(folder, &yes);
    assert_eq!(third["recorded"], 0, "{third}");

    // Columns that nobody would recognise are named by the owner.
    std::fs::write(folder.join("own.csv"), "A,B\nИ-3,80080000000009\n").expect("written");
    assert_eq!(
        refused(folder, &["letter", "tracking", "--csv", "own.csv"]),
        ["table-column-missing", "table-column-missing"]
    );
    let map = ["letter", "tracking", "--csv", "own.csv", "--map", "A=letter", "--map", "2=tracking", "--yes"];
    assert_eq!(done(folder, &map)["recorded"], 1);
    let late = done(folder, &["letter", "outbox", "--days", "0"]);
    assert_eq!(late["without_receipt"].as_array().map(Vec::len), Some(3), "{late}");
    assert_eq!(done(folder, &["letter", "outbox"])["without_receipt"], json!([]));
}

#[test]
fn how_a_shop_posts_is_remembered_and_its_printer_prints_as_it_was_measured() {
    let temp = workspace("ru-sole-proprietor");
    let folder = temp.path();
    let manner = |more: &[&str]| done(folder, &[&["shop", "posting", "--shop", "1"], more].concat());
    let first = manner(&[]);
    assert_eq!((&first["covering"], &first["queue"]), (&json!("window"), &Value::Null), "{first}");
    let wanted =
        ["--covering", "dl", "--queue", "Канцелярия", "--right", "4", "--down", "-2.5", "--days", "21"];
    manner(&wanted);
    let kept = manner(&["--slide", "4"]);
    assert_eq!((&kept["covering"], &kept["queue"]), (&json!("dl"), &json!("Канцелярия")), "{kept}");
    assert_eq!(
        (&kept["offsets"], &kept["remind_after"]),
        (&json!({ "right": 4.0, "down": -2.5 }), &json!(21))
    );
    assert_eq!(
        (&kept["window"]["slide"], &kept["window"]["width"]),
        (&json!(4.0), &first["window"]["width"])
    );

    // Everything wrong at once, and nothing of it is remembered.
    let wrong = ["shop", "posting", "--shop", "1", "--covering", "c5", "--width", "5", "--columns", "9"];
    assert_eq!(refused(folder, &wrong), ["measure-out-of-range", "measure-out-of-range"]);
    assert_eq!(manner(&[]), kept);

    // The pack is made so, unless this call says otherwise; another printer has offsets of its own.
    letter(folder, "И-1", "Соколова Мария Петровна", Some("171130, г. Бежецк, ул. Садовая, д. 5"));
    let pack = |out: &str, more: &[&str]| {
        let packed = done(folder, &[&["letter", "pack", "--out", out], more].concat());
        assert_eq!(packed["pages"], 2, "a letter and its envelope: {packed}");
        std::fs::read(folder.join(out)).expect("a pack")
    };
    let remembered = pack("a.pdf", &[]);
    assert!(remembered == pack("b.pdf", &["--right", "4", "--down", "-2.5"]), "as if the offsets were typed");
    let straight = pack("c.pdf", &["--right", "0", "--down", "0"]);
    assert!(remembered != straight, "the offsets move the envelope's print");
    manner(&["--system-queue"]);
    assert!(straight == pack("d.pdf", &[]), "another queue was never measured");
}
