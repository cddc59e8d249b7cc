//! Many letters at once on the command line: looked at, entered with `--yes`, answered once, each with its outcome.

mod keyed;
mod sampled;
mod typed;

use std::path::Path;
use std::process::Command;

use sampled::workspace;
use serde_json::Value;
use typed::{AT, done, refused};

#[path = "../../app/tests/scans/mod.rs"]
mod scans;

/// A command of three words, which names the workspace at its end.
fn batch(folder: &Path, arguments: &[&str]) -> Value {
    let all = [&["letter", "batch"], arguments, &AT].concat();
    let output = Command::new(env!("CARGO_BIN_EXE_pismovnik")).args(all).current_dir(folder).output();
    let output = output.expect("runs");
    let said = typed::json(&output);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {said}");
    said
}

fn outcomes(said: &Value) -> Vec<&str> {
    let letters = said["letters"].as_array().expect("letters");
    letters.iter().map(|l| l["outcome"].as_str().expect("an outcome")).collect()
}

#[test]
fn a_table_is_looked_at_entered_and_answered_once() {
    let temp = workspace("ru-sole-proprietor");
    let folder = temp.path();
    let table = "Магазин;Отправитель;Адрес;Получено;Вид;Канал\r\n\
                 Лавка;Петрова Анна Ивановна;ул. Лесная, д. 3, г. Тверь, 170000;02.11.2026;withdrawal;post\r\n\
                 Лавка;Ким Вера Олеговна;ул. Лесная, д. 4, г. Тверь, 170000;02.11.2026;withdrawal;post\r\n\
                 Лавка;Ким Вера Олеговна;ул. Лесная, д. 4, г. Тверь, 170000;02.11.2026;withdrawal;post\r\n\
                 Чужая;Соколов Игорь;ул. Лесная, д. 5, г. Тверь, 170000;02.11.2026;access;post\r\n";
    std::fs::write(folder.join("письма.csv"), table).expect("a table");
    let take = |more: &[&str]| batch(folder, &[&["take", "письма.csv"], more].concat());
    let looked = take(&[]);
    assert_eq!(outcomes(&looked), ["ready", "ready", "refused", "refused"]);
    assert_eq!(looked["letters"][2]["problems"][0]["code"], "batch-repeated");
    assert_eq!(looked["letters"][3]["problems"][0]["where"], "shop");
    assert_eq!(done(folder, &["letter", "list"])["total"], 0, "looking enters nothing");
    let entered = take(&["--yes"]);
    assert_eq!(outcomes(&entered), ["entered", "entered", "refused", "refused"]);
    // Once more: what is there is not entered again.
    assert!(!outcomes(&take(&["--yes"])).contains(&"entered"));
    assert_eq!(done(folder, &["letter", "list"])["total"], 2);

    let reply =
        |more: &[&str]| batch(folder, &[&["reply", "--paper", "letter-acknowledgment"], more].concat());
    assert_eq!(outcomes(&reply(&[])), ["draft", "draft"]);
    assert_eq!(outcomes(&reply(&["--yes"])), ["issued", "issued"]);
    assert_eq!(outcomes(&reply(&["--yes"])), ["already", "already"]);
    let nobody = refused(folder, &["letter", "show", "--shop", "Лавка", "--letter", "3"]);
    assert!(!nobody.is_empty());
    let shown = batch(folder, &["show"]);
    assert_eq!(shown["letters"].as_array().expect("letters").len(), 2);
    assert_eq!(shown["letters"][0]["papers"].as_array().expect("papers").len(), 1);
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "the system's own recognition is another there")]
fn what_is_recognised_in_scans_stays_a_proposal_until_somebody_compared_it() {
    let temp = workspace("ru-sole-proprietor");
    let folder = temp.path();
    std::fs::create_dir(folder.join("сканы")).expect("a folder");
    std::fs::write(folder.join("сканы/1.heic"), scans::PHOTOGRAPH).expect("written");
    std::fs::write(folder.join("сканы/2.pdf"), scans::scanned(2)).expect("written");
    let take = [&["letter", "batch", "take", "--shop", "1", "сканы", "--yes"], &AT[..]].concat();
    let output = Command::new(env!("CARGO_BIN_EXE_pismovnik")).args(&take).current_dir(folder).output();
    let output = output.expect("runs");
    let taken = typed::json(&output);
    // The same letter twice: the second one says so; neither is entered before anybody saw it.
    assert_eq!(outcomes(&taken), ["unconfirmed", "refused"], "{taken}");
    let row = &taken["letters"][0];
    assert_eq!(row["sender"], "Соколова Ирина Викторовна", "{row}");
    for at in ["sender.name", "sender.address", "received", "kinds"] {
        assert!(row["doubtful"].as_array().expect("fields").iter().any(|f| f == at), "{at}: {row}");
    }
    assert!(row["text"].as_str().expect("words").contains("Заявление"), "{row}");
    let progress = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(progress.contains("1 из 2") && progress.contains("2.pdf"), "{progress}");
    assert_eq!(done(folder, &["letter", "list"])["total"], 0);
    // Read once: the same command does not recognise them again.
    let looked: Vec<&str> = take.iter().copied().filter(|a| *a != "--yes").collect();
    let again = Command::new(env!("CARGO_BIN_EXE_pismovnik")).args(looked).current_dir(folder).output();
    let again = again.expect("runs");
    assert!(again.stderr.is_empty(), "{}", String::from_utf8_lossy(&again.stderr));

    let set = ["set", "--row", "1", "--sender-address", "603000, г. Нижний Новгород, ул. Садовая, д. 5"];
    let shown = batch(folder, &set);
    let left = shown["waiting"][0]["doubtful"].as_array().expect("fields");
    assert!(
        !left.iter().any(|f| f == "sender.address") && left.iter().any(|f| f == "sender.phone"),
        "{shown}"
    );
    assert_eq!(outcomes(&batch(folder, &["enter", "--row", "1"])), ["entered", "refused"]);
    let letter = done(folder, &["letter", "show", "--shop", "1", "--letter", "1"]);
    assert_eq!(letter["intake"]["sender"]["address"], set[4]);
    assert_eq!(batch(folder, &["drop", "--row", "2"])["rows"], 0);
    let unknown = [&["letter", "batch", "drop", "--row", "7,8"], &AT[..]].concat();
    let refusal = Command::new(env!("CARGO_BIN_EXE_pismovnik")).args(unknown).current_dir(folder).output();
    let refusal = refusal.expect("runs");
    assert_eq!(refusal.status.code(), Some(1));
    assert_eq!(typed::json(&refusal)["problems"].as_array().map(Vec::len), Some(2), "both at once");
    // A single scan can be read without entering anything.
    let read = ["letter", "read", "сканы/1.heic", "--json"];
    let read = Command::new(env!("CARGO_BIN_EXE_pismovnik")).args(read).current_dir(folder).output();
    assert_eq!(typed::json(&read.expect("runs"))["name"], "Соколова Ирина Викторовна");
}

#[test]
fn letters_of_the_register_join_the_batch_are_signed_together_or_handed_out_and_leave() {
    let temp = workspace("ru-sole-proprietor");
    let folder = temp.path();
    let add = ["letter", "add", "--shop", "1", "--kind", "withdrawal", "--received", "2026-11-02"];
    for (name, address) in
        [("Петрова Анна Ивановна", "д. 3"), ("Ким Вера Олеговна", "д. 4"), ("Орлов Пётр Ильич", "д. 5")]
    {
        let address = format!("ул. Лесная, {address}, г. Тверь, 170000");
        done(folder, &[&add[..], &["--sender", name, "--sender-address", &address]].concat());
    }
    assert_eq!(
        batch(folder, &["add", "--shop", "1", "1", "2", "3"])["letters"].as_array().map(Vec::len),
        Some(3)
    );
    batch(folder, &["leave", "--shop", "1", "3"]);
    let reply = ["reply", "--paper", "letter-acknowledgment", "--yes"];
    assert_eq!(outcomes(&batch(folder, &reply)), ["issued", "issued"]);

    keyed::key(folder);
    let with = ["--key", "key.p12", "--key-password-file", "password"];
    let one = [&["letter", "sign", "--shop", "1", "--letter", "1"], &with[..]].concat();
    assert_eq!(outcomes(&done(folder, &one)), ["signed"]);
    assert_eq!(refused(folder, &one), ["papers-none"], "nothing is signed twice");
    let wrong = [&one[..], &["--outgoing", "нет"]].concat();
    assert_eq!(refused(folder, &wrong), ["letter-outgoing-unknown"]);
    let packets = batch(folder, &["packets", "--out", "пакеты"]);
    assert_eq!((outcomes(&packets), &packets["letters"][0]["papers"]), (vec!["packed"], &Value::from(1)));
    let file = packets["letters"][0]["file"].as_str().expect("a file");
    assert!(std::fs::read(folder.join("пакеты").join(file)).expect("a packet").starts_with(b"PK"));
    // What waits with somebody else is not signed over their head.
    let sign = [&["letter", "batch", "sign"], &with[..], &AT[..]].concat();
    let sign = Command::new(env!("CARGO_BIN_EXE_pismovnik")).args(sign).current_dir(folder).output();
    assert_eq!(typed::json(&sign.expect("runs"))["problems"][0]["code"], "papers-none");
    let ended = batch(folder, &["end"]);
    assert_eq!((&ended["letters"], &ended["rows"]), (&serde_json::json!([]), &Value::from(0)));
    assert_eq!(done(folder, &["letter", "list"])["total"], 3, "the register keeps its letters");
}
