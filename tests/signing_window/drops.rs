//! Files fall onto the real window, over XDND as a file manager drops them, and are judged.

use pismovnik_app::book::Book;
use pismovnik_app::{Locale, SignedPaper, words};
use pismovnik_tests::authority::Authority;
use serde_json::json;

use super::bench::{Bench, holds, picture, press, wait_for};
use super::dropping::Dragging;
use super::signed_outside;

fn form() -> SignedPaper {
    SignedPaper::Edition { edition: 1, document: "withdrawal-form".into(), langs: "ru".into() }
}

#[test]
fn files_that_fall_onto_the_window_are_judged_wherever_it_is() {
    let mut bytes = Vec::new();
    let bench = Bench::new(|book: &mut Book, _| bytes = book.paper_bytes(1, &form()).expect("the form"));
    let Some(bench) = bench else { return };
    let authority = Authority::make();
    let now = jiff::Timestamp::now().as_second();
    let key = pismovnik_app::sign::open_bytes(
        &authority.pkcs12("p256"),
        "key",
        Some(authority.password()),
        &[],
        now,
    );
    let signed = key.expect("a key").sign(Locale::Ru, &bytes, &Default::default(), "form").expect("signed");
    let copy = bench.at("договор № 5.pdf");
    std::fs::write(&copy, &signed).expect("written");
    let paper = bench.at("my form.pdf");
    std::fs::write(&paper, &bytes).expect("written");
    let beside = signed_outside(bench.home.path(), &paper);
    std::fs::remove_file(&paper).expect("removed");
    let other = bench.at("other.txt");
    std::fs::write(&other, "another file").expect("written");
    let of_other = signed_outside(bench.home.path(), &other);
    std::fs::write(&other, "not what was signed").expect("written");

    let window = bench.open();
    window.wait("document.querySelector('main h1') !== null");
    // Files over the window: it says what will happen. They go away, and it says nothing any more.
    let mut hand = Dragging::onto(window.process());
    hand.over(&[&copy]);
    window.wait("document.querySelector('.over') !== null");
    window.picture(&picture("signing-40-over"));
    hand.leave();
    window.wait("document.querySelector('.over') === null");

    // A signed copy of ours, under a name of its own.
    hand.over(&[&copy]);
    hand.drop_here();
    window.wait("document.querySelector('dialog')?.open");
    window.wait(&holds("dialog h3", "договор № 5.pdf"));
    window.wait(&holds("dialog .signature", "Иванова Мария"));
    window.wait(&holds("dialog article", &words::plain(Locale::Ru, "signature-class-unqualified")));
    window.picture(&picture("signing-41-dropped"));

    // The report, as a paper and for programs.
    for (id, name) in [("verify-report", "report.pdf"), ("verify-report-json", "report.json")] {
        let file = bench.at(name);
        window.next_dialog(Some(&file));
        press_in_dialog(&window, id);
        wait_for(&file);
    }
    let report = std::fs::read_to_string(bench.at("report.json")).expect("a report");
    let report: serde_json::Value = serde_json::from_str(&report).expect("JSON");
    assert_eq!((&report["holds"], &report["file"]), (&json!(true), &json!("договор № 5.pdf")), "{report:#}");

    // A signature alone finds its paper among those issued; one of another file is told as such.
    hand.over(&[&beside]);
    hand.drop_here();
    window.wait(&holds("dialog h3", "my form.pdf.sig"));
    window.wait("[...document.querySelectorAll('dialog button')].length > 3");
    hand.over(&[&of_other, &other]);
    hand.drop_here();
    window.wait(&holds("dialog", &words::plain(Locale::Ru, "signature-verdict-other-file")));
    window.picture(&picture("signing-42-other-file"));
    window.run("document.querySelector('dialog').close()", &json!(null));
    press(&window, "signing-open");
    window.wait("document.querySelectorAll('.papers li').length > 3");
}

fn press_in_dialog(window: &pismovnik_tests::driver::Window, id: &str) {
    let found = format!(
        "[...document.querySelectorAll('dialog button:enabled')].find((b) => b.textContent.includes({}))",
        json!(super::bench::say(id))
    );
    window.wait(&format!("{found} !== undefined"));
    window.run(&format!("{found}.click()"), &json!(null));
}
