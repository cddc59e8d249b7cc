//! The visible mark: what it says, that it stays archivable and accessible, that it covers nothing.

use std::path::Path;
use std::process::Command;

use pismovnik_app::sign::mark::{Place, preview};
use pismovnik_app::sign::{How, OpenKey, make_key, open};
use pismovnik_model::Locale;

use super::{AUTHORITY, Files, PAPERS, is, now, paper, peers, remarks, roots};

fn issued(files: &Files) -> OpenKey {
    let file = files.put("p256.p12", &AUTHORITY.pkcs12("p256"));
    open(&file, Some(AUTHORITY.password()), None, now().unix()).expect("a key")
}

fn own() -> OpenKey {
    make_key(Locale::Ru, "Соболева Анна Петровна", "p256", 3, now().unix()).expect("made")
}

fn marked<'a>(place: Place) -> How<'a> {
    How { mark: Some(place), ..How::default() }
}

/// The words of a file's last page, as a reader of PDFs finds them; appearances of fields are not among them.
fn appearance(file: &Path) -> String {
    // Flattened, the mark becomes part of the page.
    let flat = file.with_extension("flat.pdf");
    let done = Command::new("qpdf")
        .args(["--flatten-annotations=all", "--generate-appearances"])
        .args([file, &flat])
        .status()
        .expect("qpdf runs");
    assert!(done.success());
    let text =
        Command::new("pdftotext").arg("-layout").args([&flat]).arg("-").output().expect("pdftotext runs");
    String::from_utf8_lossy(&text.stdout).into_owned()
}

#[test]
fn a_mark_says_what_office_standards_name_and_files_stay_archivable() {
    let (files, key) = (Files::new(), issued(&Files::new()));
    let mut signed = Vec::new();
    for (locale, title, holder) in [
        (Locale::Ru, "Документ подписан электронной подписью", "Владелец"),
        (Locale::Kk, "Құжатқа электрондық қолтаңба қойылды", "Иесі"),
        (Locale::En, "Signed with an electronic signature", "Holder"),
    ] {
        for (name, bytes) in PAPERS.iter() {
            if name.starts_with("consent") {
                let told = key.sign(locale, bytes, &marked(Place::Free), name).expect_err("a full page");
                assert_eq!(told[0].code.code, "mark-no-room");
                continue;
            }
            let how = How { certify: true, ..marked(Place::Free) };
            let bytes = key.sign(locale, bytes, &how, name).expect(name);
            assert_eq!(remarks(&bytes, false), Vec::<String>::new(), "{name} {locale:?}");
            let file = files.put(&format!("{}-{name}", locale.code()), &bytes);
            let text = appearance(&file);
            for words in [title, holder, "Иванова Мария (p256)"] {
                assert!(text.contains(words), "{name}: no {words:?} in {text}");
            }
            signed.push(file);
        }
    }
    for verdicts in peers::pyhanko(&signed, &roots(), "basic") {
        is(&verdicts[0], &[("bottom_line", true.into()), ("coverage", "ENTIRE_FILE".into())]);
    }
    assert!(peers::pdfsig(&signed[0]).contains("Signature is Valid"));
}

#[test]
fn the_mark_of_a_key_made_here_promises_nothing_about_who_signed() {
    let files = Files::new();
    let bytes = own().sign(Locale::Ru, paper(), &marked(Place::Free), "form").expect("signed");
    let text = appearance(&files.put("own.pdf", &bytes));
    assert!(text.contains("кто подписал, он не доказывает"), "{text}");
    assert!(!text.contains("Документ подписан") && !text.contains("Владелец"), "{text}");
}

#[test]
fn a_mark_covers_nothing_and_stays_on_the_page() {
    let key = own();
    let pages = lopdf_pages(paper());
    let refused = |place| {
        let told = key.sign(Locale::Ru, paper(), &marked(place), "form").expect_err("refused");
        told[0].code.code
    };
    let at = |page, left, top| Place::At { page, left, top };
    // The title stands there.
    assert_eq!(refused(at(Some(1), 60.0, 25.0)), "mark-covers");
    assert_eq!(refused(at(Some(1), 150.0, 250.0)), "mark-off-page");
    assert_eq!(refused(at(Some(1), -1.0, 250.0)), "mark-off-page");
    assert_eq!(refused(at(Some(pages + 1), 20.0, 250.0)), "pdf-no-such-page");
    // Where the first mark stands, no second one goes; beside it one does.
    let once = key.sign(Locale::Ru, paper(), &marked(Place::Free), "form").expect("signed");
    let seen = preview(&key.bearer(), Locale::Ru, paper(), Place::Free, 600).expect("seen");
    assert_eq!((seen.spot.page, seen.spot.pages, seen.spot.problem.as_ref()), (pages, pages, None));
    assert!(seen.png.starts_with(b"\x89PNG"));
    let [left, top, _, height] = seen.spot.mark;
    let same = at(None, left, top);
    let told = key.sign(Locale::Ru, &once, &marked(same), "form").expect_err("refused");
    assert_eq!(told[0].code.code, "mark-covers");
    let below = key.sign(Locale::Ru, &once, &marked(at(None, left, top + height + 3.0)), "form");
    let files = Files::new();
    let twice = files.put("twice.pdf", &below.expect("signed"));
    assert_eq!(peers::pyhanko(&[twice], &roots(), "basic")[0].len(), 2);
    // A bad place is shown all the same, with what speaks against it.
    let seen = preview(&key.bearer(), Locale::Ru, paper(), at(Some(1), 60.0, 25.0), 600).expect("seen");
    assert_eq!(seen.spot.problem.map(|p| p.code.code), Some("mark-covers"));
}

fn lopdf_pages(pdf: &[u8]) -> usize {
    pismovnik_signing::pades::page(pdf, 1).expect("a page").count
}

#[test]
fn places_are_read_as_they_are_typed() {
    let at = |page, left, top| Ok(Place::At { page, left, top });
    let read = |text: &str| Place::read(text, "mark").map_err(|p| p.code.code);
    assert_eq!(read("1,110,240"), at(Some(1), 110.0, 240.0));
    assert_eq!(read("last, 20.5, 200"), at(None, 20.5, 200.0));
    assert_eq!(read("auto"), Ok(Place::Free));
    for bad in ["", "1", "1,2", "0,1,1", "x,1,1", "1,NaN,1", "1,inf,1", "1,2,3,4", "-1,2,3"] {
        assert_eq!(read(bad), Err("mark-place-malformed"), "{bad}");
    }
}

#[test]
fn turned_pages_are_refused() {
    let files = Files::new();
    let plain = files.put("plain.pdf", paper());
    let turned = files.0.path().join("turned.pdf");
    let done =
        Command::new("qpdf").args(["--rotate=90:1"]).args([&plain, &turned]).status().expect("qpdf runs");
    assert!(done.success());
    let bytes = std::fs::read(&turned).expect("turned");
    let place = Place::At { page: Some(1), left: 20.0, top: 20.0 };
    let told = own().sign(Locale::Ru, &bytes, &marked(place), "form").expect_err("refused");
    assert_eq!(told[0].code.code, "pdf-page-turned");
}
