//! The end of letters whose keeping term is over, on the command line alone: listed, destroyed, told by an act.

mod typed;

use std::fs;
use std::path::Path;
use std::process::Command;

use pismovnik_app::book::Book;
use pismovnik_app::letters::{Channel, Ending, FileIn, FileRole, Intake, LetterEvent};
use pismovnik_app::{Day, LetterKind, interview};
use serde_json::Value;
use typed::{PHRASE, done, place, refused};

const CANARY: &str = "Канарейкина";

/// A workspace that has been in use for long: two letters closed more than a year ago, one open.
fn long_in_use(folder: &Path) {
    let day = Day::constant(2025, 9, 1);
    let mut book = Book::create(&folder.join("w/w.pismovnik"), PHRASE, day).expect("created");
    let answers = interview::preset("ru-sole-proprietor").expect("preset");
    book.create_shop("Лавка", None, answers, day).expect("shop");
    for (number, name, closed) in [("1", CANARY, true), ("2", "Соболева", true), ("3", "Ёлкин", false)]
    {
        let mut intake = Intake::new(number, &[LetterKind::Other], Channel::Post, day);
        intake.sender.name = Some(format!("{name} Анна"));
        let scan = FileIn {
            name: "письмо.pdf".to_owned(),
            role: FileRole::Letter,
            bytes: name.repeat(500).into_bytes(),
        };
        let letter = book.receive_letter(1, intake, &[scan], day).expect("received").letter;
        if closed {
            let reason = Some("спам".to_owned());
            let close = LetterEvent::Closed { ending: Ending::NoAnswerNeeded, reason };
            book.take_step(1, letter, close, &[], day).expect("closed");
        }
    }
}

fn shop_numbers(folder: &Path) -> Value {
    done(folder, &["shop", "numbers", "--shop", "Лавка"])
}

#[test]
fn what_is_past_its_term_goes_with_an_act_and_the_rest_stays() {
    let temp = place();
    let folder = temp.path();
    long_in_use(folder);
    fs::create_dir(folder.join("copies")).expect("folder");
    done(folder, &["workspace", "backup", "--out", "copies/a.pismovnik"]);
    done(folder, &["workspace", "backup", "--out", "copies/lost.pismovnik"]);
    fs::rename(folder.join("copies/lost.pismovnik"), folder.join("elsewhere")).expect("moved");
    let shop = |command: &str, more: &[&str]| {
        done(folder, &[&["letter", command, "--shop", "Лавка"], more].concat())
    };
    assert_eq!(shop("past", &[])["total"], 0, "three years are not over");
    let past = shop("past", &["--years", "1"]);
    assert_eq!(past["total"], 2, "{past}");
    // Without a word nothing is destroyed; nor where its act could not be written.
    let destroy = ["--years", "1", "--number", "УЖ-1"];
    let listed = shop("destroy", &[&destroy[..], &["--act", "act.pdf"]].concat());
    assert_eq!(listed["total"], 2);
    let nowhere =
        [&["letter", "destroy", "--shop", "Лавка"], &destroy[..], &["--act", "нет/act.pdf", "--yes"]];
    assert_eq!(refused(folder, &nowhere.concat()), ["output-unwritable"]);
    assert_eq!(shop("past", &["--years", "1"])["total"], 2);

    assert_eq!(shop("acts", &[])["acts"], serde_json::json!([]));
    let told = shop("destroy", &[&destroy[..], &["--act", "act.pdf", "--yes"]].concat());
    assert_eq!((&told["destroyed"], &told["act"]), (&Value::from(2), &Value::from("act.pdf")));
    assert_eq!((&told["copies_remade"], &told["copies_beyond"][0]), (&1.into(), &"lost.pismovnik".into()));
    assert_eq!(told["problems"], serde_json::json!([]));
    let text = Command::new("pdftotext").args(["-layout", "act.pdf", "-"]).current_dir(folder).output();
    let text = String::from_utf8(text.expect("pdftotext").stdout).expect("text");
    for said in ["УЖ-1", "Уничтоженные обращения", "lost.pismovnik", "1 сентября"]
    {
        assert!(text.contains(said) || text.replace('\u{A0}', " ").contains(said), "{said} in {text}");
    }
    assert!(!text.contains(CANARY), "{text}");

    // The act is kept, and saved again at will.
    assert_eq!(shop("acts", &[])["acts"][0]["number"], "УЖ-1");
    shop("acts", &["--number", "УЖ-1", "--out", "again.pdf"]);
    assert_eq!(fs::read(folder.join("again.pdf")).ok(), fs::read(folder.join("act.pdf")).ok());
    fs::remove_file(folder.join("again.pdf")).expect("removed");
    let unknown = ["letter", "acts", "--shop", "Лавка", "--number", "9", "--out", "again.pdf"];
    assert_eq!(refused(folder, &unknown), ["letter-act-unknown"]);
    assert_eq!(shop_numbers(folder)["next_act"], "1");

    let verified = done(folder, &["workspace", "verify"]);
    assert_eq!((&verified["sound"], &verified["destroyed"]), (&true.into(), &4.into()), "{verified}");
    assert_eq!(done(folder, &["letter", "list", "--all"])["total"], 1);
    assert_eq!(done(folder, &["letter", "search", "канарейкиной"])["total"], 0);
    let none = [&["letter", "destroy", "--shop", "Лавка"], &destroy[..], &["--act", "again.pdf", "--yes"]];
    assert_eq!(refused(folder, &none.concat()), ["letter-act-empty"]);
    assert!(!folder.join("again.pdf").exists());
    // The copy that was made anew has nothing of it either: the way back does not bring it again.
    done(folder, &["workspace", "restore", "copies/a.pismovnik"]);
    assert_eq!(done(folder, &["letter", "list", "--all"])["total"], 1);
    assert_eq!(done(folder, &["workspace", "verify"])["sound"], true);
    // What was drawn up stays drawn up.
    assert_eq!(shop("acts", &[])["acts"][0]["number"], "УЖ-1");
    // Nor does the one that was out of reach.
    done(folder, &["workspace", "restore", "elsewhere"]);
    assert_eq!(done(folder, &["letter", "list", "--all"])["total"], 1);
    assert_eq!(done(folder, &["letter", "search", "канарейкиной"])["total"], 0);
}

/// A file goes alone; without a word nothing does.
#[test]
fn a_file_goes_alone_with_its_act() {
    let temp = place();
    let folder = temp.path();
    long_in_use(folder);
    fs::create_dir(folder.join("copies")).expect("folder");
    done(folder, &["workspace", "backup", "--out", "copies/a.pismovnik"]);
    let of = ["--shop", "Лавка", "--letter", "3"];
    let said = |command: &str, more: &[&str]| done(folder, &[&["letter", command], &of[..], more].concat());
    let no = |more: &[&str]| refused(folder, &[&["letter", "destroy-file"], &of[..], more].concat());
    let shown = said("show", &[]);
    let at = format!("{}/{}", shown["files"][0]["entry"], shown["files"][0]["nth"]);
    let file = ["--attachment", &at, "--identity-copy", "--act", "акт.pdf"];
    assert_eq!(said("destroy-file", &file)["would"][0], "письмо.pdf");
    assert_eq!(said("show", &[])["files"].as_array().map(Vec::len), Some(1));
    let unknown = ["--attachment", "999/1", "--identity-copy", "--act", "акт.pdf", "--yes"];
    assert_eq!(no(&unknown), ["letter-file-unknown"]);
    let told = said("destroy-file", &[&file[..], &["--number", "УФ-1", "--yes"]].concat());
    assert_eq!((&told["destroyed"], &told["copies_remade"]), (&1.into(), &1.into()), "{told}");
    assert_eq!(told["problems"], serde_json::json!([]));
    let shown = said("show", &[]);
    assert_eq!(shown["files"], serde_json::json!([]));
    assert_eq!(shown["files_destroyed"][0]["act"], "УФ-1");
    let text = Command::new("pdftotext").args(["-layout", "акт.pdf", "-"]).current_dir(folder).output();
    let text = String::from_utf8(text.expect("pdftotext").stdout).expect("text").replace('\u{A0}', " ");
    assert!(
        text.contains("УФ-1") && text.contains("Уничтоженные файлы") && !text.contains("Ёлкин"),
        "{text}"
    );
    let acts = done(folder, &["letter", "acts", "--shop", "Лавка"]);
    assert_eq!(acts["acts"][0]["number"], "УФ-1");
    assert_eq!(no(&[&file[..], &["--yes"]].concat()), ["letter-file-destroyed"]);
    assert_eq!(done(folder, &["workspace", "verify"])["sound"], true);
    // The way back does not bring it again.
    done(folder, &["workspace", "restore", "copies/a.pismovnik"]);
    assert_eq!(said("show", &[])["files"], serde_json::json!([]));
}
