//! A letter from its arrival to its end on the command line alone.

mod sampled;
mod typed;

use sampled::workspace;
use serde_json::Value;
use typed::{done, refused};

const DECISION: &str = r#"
[[lines]]
what = "рассылка по электронной почте"
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

#[test]
fn a_letter_goes_from_its_arrival_to_its_end() {
    let temp = workspace("ru-sole-proprietor");
    let folder = temp.path();
    std::fs::write(folder.join("письмо.pdf"), b"%PDF-1.4 scan").expect("scan");
    std::fs::write(folder.join("решение.toml"), DECISION).expect("decision");
    let added = done(
        folder,
        &[
            "letter",
            "add",
            "--shop",
            "Лавка",
            "--kind",
            "withdrawal,stop",
            "--received",
            "2026-11-02",
            "--sender",
            "Петрова Анна Ивановна",
            "--sender-address",
            "ул. Лесная, д. 3, г. Тверь, 170000",
            "--scan",
            "письмо.pdf",
        ],
    );
    // Ten working days from 3 November; the 4th is a holiday.
    assert_eq!(added["counted"]["due"], "2026-11-17");
    assert_eq!((&added["intake"]["number"], &added["stage"]), (&Value::from("1"), &Value::from("new")));
    let letter = |arguments: &[&str]| {
        let all = [&["letter", arguments[0], "--shop", "Лавка", "--letter", "1"], &arguments[1..]].concat();
        done(folder, &all)
    };
    let refused_step = |arguments: &[&str]| {
        let all = [&["letter", arguments[0], "--shop", "Лавка", "--letter", "1"], &arguments[1..]].concat();
        refused(folder, &all)
    };
    assert_eq!(refused_step(&["decide", "решение.toml"]), ["letter-not-matched"]);
    letter(&["record", "matched", "заказ № 5"]);
    assert_eq!(refused_step(&["reply", "--number", "И-1", "--out", "reply"]), ["letter-not-decided"]);
    letter(&["decide", "решение.toml"]);
    letter(&["record", "task", "site", "--done", "2026-11-05", "--by-whom", "Соболева А. П."]);
    letter(&["reply", "--paper", "destruction-act", "--number", "А-1", "--out", "act"]);
    assert!(std::fs::read(folder.join("act/destruction-act.ru.pdf")).expect("act").starts_with(b"%PDF-1.7"));
    assert_eq!(refused_step(&["reply", "--number", "И-1", "--out", "reply"]), ["letter-act-missing"]);
    assert!(!folder.join("reply").exists());
    letter(&["record", "act-signed", "А-1"]);
    letter(&["reply", "--number", "И-1", "--out", "seen", "--preview"]);
    assert_eq!(letter(&["show"])["stage"], "reply", "a preview records nothing");
    letter(&["reply", "--number", "И-1", "--out", "reply"]);
    let issued = std::fs::read(folder.join("reply/letter-reply.ru.pdf")).expect("reply");
    assert_eq!(issued, std::fs::read(folder.join("seen/letter-reply.ru.pdf")).expect("seen"));
    assert_eq!(letter(&["show"])["stage"], "posting");
    letter(&["record", "sent", "И-1", "--tracking", "80080000000001"]);
    let waiting = letter(&["record", "tracking", "И-1", "80080000000002"]);
    assert_eq!(waiting["stage"], "proof");
    letter(&["record", "receipt", "И-1", "--proof", "письмо.pdf"]);
    let closed = letter(&["record", "close"]);
    assert_eq!((&closed["stage"], &closed["open"]), (&Value::from("closed"), &Value::from(false)));
    // The closing can be taken back, the sending cannot.
    for _ in 0..3 {
        letter(&["record", "undo"]);
    }
    assert_eq!(refused_step(&["record", "undo"]), ["letter-left-house"]);
}

#[test]
fn no_letter_goes_out_without_its_operator() {
    let temp = workspace("ru-sole-proprietor");
    let folder = temp.path();
    // A pattern answers what shops of a kind do, and not whose shop it is.
    done(folder, &["shop", "add", "--name", "Новая", "--preset", "ru-sole-proprietor"]);
    let sender = ["--sender", "Петрова Анна Ивановна", "--sender-address", "170000, г. Тверь"];
    let add = ["letter", "add", "--shop", "Новая", "--kind", "access", "--received", "2026-11-02"];
    done(folder, &[&add[..], &sender].concat());
    let of = ["--shop", "Новая", "--letter", "1", "--number", "И-1", "--out", "reply"];
    let reply = [&["letter", "reply", "--paper", "letter-not-found"][..], &of].concat();
    assert_eq!(refused(folder, &reply), ["letter-operator-unnamed"]);
    let act = [&["letter", "reply", "--paper", "destruction-act"][..], &of].concat();
    assert_eq!(refused(folder, &act), ["letter-operator-unnamed", "letter-operator-address"]);
    assert!(!folder.join("reply").exists());
}

#[test]
fn lists_searches_and_undo() {
    let temp = workspace("kz-sole-proprietor");
    let folder = temp.path();
    let add = |name: &str, received: &str| {
        done(
            folder,
            &["letter", "add", "--shop", "1", "--kind", "access", "--received", received, "--sender", name],
        )
    };
    add("Серікқызы Айгүл", "2026-11-03");
    add("Ёлкин Пётр", "2026-11-02");
    assert_eq!(done(folder, &["letter", "list"])["letters"][0]["sender"], "Ёлкин Пётр");
    assert_eq!(done(folder, &["letter", "search", "айгул"])["total"], 0);
    assert_eq!(done(folder, &["letter", "search", "серікқызының"])["total"], 1);
    assert_eq!(done(folder, &["letter", "search", "елкину"])["letters"][0]["number"], "2");
    let record = |arguments: &[&'static str]| {
        [&["letter", "record", "--shop", "1", "--letter", "2"], arguments].concat()
    };
    done(folder, &record(&["unclear", "номер заказа"]));
    assert_eq!(done(folder, &record(&["undo"]))["identity"], Value::Null);
    assert_eq!(refused(folder, &record(&["undo"])), ["letter-nothing-to-undo"]);
    done(folder, &record(&["void", "--reason", "письмо другому магазину"]));
    assert_eq!(done(folder, &["letter", "list"])["total"], 1);
    assert_eq!(done(folder, &["letter", "list", "--all"])["total"], 2);
    let show = |number: &str| refused(folder, &["letter", "show", "--shop", "1", "--letter", number]);
    assert_eq!(show("77"), ["letter-unknown"]);
}

#[test]
fn everything_wrong_with_an_arrival_is_told_at_once_and_nothing_is_kept() {
    let temp = workspace("ru-company");
    let folder = temp.path();
    let arrival = |kind: &str, received: &str, more: &[&str]| {
        let all = ["letter", "add", "--shop", "1", "--kind", kind, "--received", received];
        refused(folder, &[&all[..], more].concat())
    };
    let unread = arrival("access", "2026-13-01", &["--dated", "вчера"]);
    assert_eq!(unread, ["day-malformed", "day-malformed", "letter-sender-missing"]);
    let scanless = arrival("withdrawal", "2026-11-02", &["--scan", "нет.pdf"]);
    assert_eq!(scanless, ["file-unreadable", "letter-sender-missing"]);
    let dated = arrival("withdrawal", "2026-11-02", &["--dated", "2026-11-03"]);
    assert_eq!(dated, ["letter-dated-late", "letter-sender-missing"]);
    assert_eq!(done(folder, &["letter", "list", "--all"])["total"], 0);
    assert_eq!(done(folder, &["workspace", "verify"])["sound"], true);
}

/// What the window can enter the command can: who writes for a child, what else is demanded, the form of address;
/// numbers by the shop's scheme where none is given; a file of any size up to 2 GiB as it lies.
#[test]
fn a_letter_for_a_child_with_other_demands_is_added_and_answered_by_numbers_of_the_scheme() {
    let temp = workspace("ru-sole-proprietor");
    let folder = temp.path();
    // A file with holes takes no room on the disk; in memory it was refused.
    let large = std::fs::File::create(folder.join("видео.mp4")).expect("file");
    large.set_len(3 << 30).expect("3 GiB");
    let child = ["letter", "add", "--shop", "Лавка", "--kind", "access", "--received", "2026-11-02"];
    let more = [
        "--sender",
        "Юдина Вера Павловна",
        "--gender",
        "f",
        "--sender-address",
        "г. Осинск",
        "--representative",
        "Юдина Ирина Сергеевна",
        "--authority",
        "свидетельство о рождении",
        "--guardian",
        "--other",
        "вернуть 500 рублей",
        "--other-by",
        "2026-11-12",
    ];
    let too_large = [&child[..], &more, &["--scan", "видео.mp4"]].concat();
    assert_eq!(refused(folder, &too_large), ["letter-file-too-large"]);
    let added = done(folder, &[&child[..], &more].concat());
    let intake = &added["intake"];
    assert_eq!(intake["representative"]["name"], "Юдина Ирина Сергеевна");
    assert_eq!(intake["representative"]["guardian"], true);
    assert_eq!(
        (&intake["other"][0]["what"], &intake["other"][0]["by"]),
        (&"вернуть 500 рублей".into(), &"2026-11-12".into())
    );
    assert!(!intake["sender"]["corrections"]["gender"].is_null(), "{intake}");
    let of = |arguments: &[&str]| {
        done(
            folder,
            &[&["letter", arguments[0], "--shop", "Лавка", "--letter", "1"], &arguments[1..]].concat(),
        )
    };
    of(&["record", "not-found", "сайт, почта"]);
    of(&["reply", "--paper", "letter-not-found", "--out", "reply"]);
    assert!(of(&["show"])["outgoing"].to_string().contains("1/1"), "{}", of(&["show"]));
}
