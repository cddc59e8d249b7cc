//! A copy with black places on the command line: it is filed, and other people's programs find nothing under the black.
#![cfg(target_os = "linux")]

mod typed;

use std::fs;
use std::process::Command;

use pismovnik_app::book::Book;
use pismovnik_app::letters::{Channel, FileIn, FileRole, Intake};
use pismovnik_app::papers::{self, Format};
use pismovnik_app::{Day, LetterKind, interview};
use typed::{PHRASE, done, place, refused, run};

#[test]
fn a_copy_is_made_black_and_the_original_goes() {
    let temp = place();
    let folder = temp.path();
    let day = Day::constant(2026, 11, 20);
    let mut book = Book::create(&folder.join("w/w.pismovnik"), PHRASE, day).expect("created");
    let answers = interview::preset("ru-sole-proprietor").expect("preset");
    book.create_shop("Лавка", None, answers, day).expect("shop");
    // A real paper with words in it stands for the scan.
    let shown = book.emergency_sheet(pismovnik_app::Locale::Ru, None, day).expect("a sheet");
    let scan = papers::file(&shown, Format::Pdf).expect("a PDF");
    let mut intake = Intake::new("7", &[LetterKind::Withdrawal], Channel::Post, day);
    intake.sender.name = Some("Соболева Анна".to_owned());
    let file = FileIn { name: "скан.pdf".to_owned(), role: FileRole::Letter, bytes: scan.clone() };
    let letter = book.receive_letter(1, intake, &[file], day).expect("received").letter;
    drop(book);

    let of = ["--shop", "Лавка", "--letter", "7"];
    let at = format!("{}/1", letter.0);
    let no = |more: &[&str]| {
        refused(folder, &[&["letter", "redact"], &of[..], &["--attachment", &at], more].concat())
    };
    assert_eq!(no(&["--box", "9:1,1,5,5", "--box", "1:101,0,5,5"]), ["redact-area"; 2]);
    for wrong in ["1:1,1,5", "one", "1:a,b,c,d"] {
        let all = [&["letter", "redact"], &of[..], &["--attachment", &at, "--box", wrong]].concat();
        assert_eq!(run(folder, &all).status.code(), Some(2), "{wrong}");
    }
    let unknown = [&["letter", "redact"], &of[..], &["--attachment", "999/1", "--box", "1:1,1,5,5"]].concat();
    assert_eq!(refused(folder, &unknown), ["letter-file-unknown"]);

    // One that is closed with a password is refused, and nothing is filed.
    fs::write(folder.join("open.pdf"), &scan).expect("written");
    let ran = |program: &str, arguments: &[&str]| {
        let output = Command::new(program).args(arguments).current_dir(folder).output();
        let output = output.unwrap_or_else(|e| panic!("{program}: {e}"));
        assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    ran("qpdf", &["--encrypt", "user", "owner", "256", "--", "open.pdf", "locked.pdf"]);
    let added = [&["letter", "record"], &of[..], &["files", "locked.pdf"]].concat();
    done(folder, &added);
    let files = done(folder, &[&["letter", "show"], &of[..]].concat())["files"].clone();
    let locked = files.as_array().expect("files").last().expect("a file").clone();
    let at_locked = format!("{}/{}", locked["entry"], locked["nth"]);
    let refusing =
        [&["letter", "redact"], &of[..], &["--attachment", &at_locked, "--box", "1:1,1,5,5"]].concat();
    assert_eq!(refused(folder, &refusing), ["redact-unreadable"]);

    let made = [&["letter", "redact"], &of[..], &["--attachment", &at, "--box", "1:0,0,100,50"]].concat();
    let told = done(folder, &made);
    assert_eq!((&told["name"], &told["nth"]), (&"скан (закрашено).pdf".into(), &1.into()), "{told}");
    let entry = told["entry"].to_string();
    done(folder, &[&["letter", "file"], &of[..], &["--entry", &entry, "--out", "копия.pdf"]].concat());
    ran("qpdf", &["--check", "копия.pdf"]);
    assert_eq!(ran("pdftotext", &["копия.pdf", "-"]).trim(), "");
    // No title, no author, no day, no program.
    let said = ran("pdfinfo", &["копия.pdf"]);
    for about in ["Title:", "Author:", "CreationDate:", "Producer:", "Creator:"] {
        assert!(!said.contains(about), "{said}");
    }
    ran("pdftoppm", &["-r", "40", "-gray", "-f", "1", "-l", "1", "-singlefile", "копия.pdf", "page"]);
    let page = fs::read(folder.join("page.pgm")).expect("a picture");
    let pixels = &page[page.len() - 330 * 460..];
    let upper = &pixels[..pixels.len() * 48 / 100];
    assert!(upper.iter().all(|grey| *grey < 12), "{:?}", upper.iter().max());
    assert!(pixels[pixels.len() * 55 / 100..].iter().any(|grey| *grey > 200));

    let gone = ["--attachment", &at, "--identity-copy", "--act", "акт.pdf", "--yes"];
    let told = done(folder, &[&["letter", "destroy-file"], &of[..], &gone].concat());
    assert_eq!(told["destroyed"], 1, "{told}");
    assert_eq!(done(folder, &["workspace", "verify"])["sound"], true);
}
