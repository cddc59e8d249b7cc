//! Many letters at once on the command line: looked at, entered with `--yes`, answered once, each with its outcome.

mod sampled;
mod typed;

use std::path::Path;
use std::process::Command;

use sampled::workspace;
use serde_json::Value;
use typed::{AT, done, refused};

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
