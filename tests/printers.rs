//! Printers and envelopes, set up in the real window.
//!
//! Runs where `PISMOVNIK_DESKTOP` names the built window, as the other end-to-end tests do.
#![allow(clippy::disallowed_methods, reason = "tests take the day from the clock, as the window does")]
#![allow(clippy::print_stderr, reason = "a skipped test says so")]

use std::path::PathBuf;

use pismovnik_app::book::Book;
use pismovnik_app::interview;
use pismovnik_tests::driver::{Window, desktop};
use serde_json::{Value, json};

const PASSPHRASE: &str = "семь раз отмерь";

fn picture(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("../target/screenshots/{name}.png"))
}

fn put(window: &Window, field: &str, value: &str) {
    window.run(
        "const f = document.getElementById(input[0]); f.value = input[1]; f.dispatchEvent(new Event('input', { bubbles: true }))",
        &json!([field, value]),
    );
}

/// Envelope, window and offsets are typed, refused where they cannot be, kept, drawn and there after a restart.
#[test]
fn an_envelope_is_measured_and_its_window_drawn() {
    let Some(program) = desktop() else {
        eprintln!("skipped, because PISMOVNIK_DESKTOP does not name the built window");
        return;
    };
    let home = tempfile::tempdir().expect("temp");
    let file = home.path().join("w.pismovnik");
    let mut book = Book::create(&file, PASSPHRASE, jiff::Zoned::now().date()).expect("created");
    let answers = interview::preset("ru-sole-proprietor").expect("preset");
    book.create_shop("Лавка", None, answers, jiff::Zoned::now().date()).expect("shop");
    drop(book);
    let settings = json!({ "workspace": file, "locale": "ru", "place": "settings" });
    std::fs::write(home.path().join("settings.json"), settings.to_string()).expect("settings");
    let open = || {
        let window = Window::open(&program, home.path());
        window.wait("document.querySelector('#field-passphrase') !== null");
        window.type_into("#field-passphrase", PASSPHRASE);
        window.click("form button.main");
        window.wait("document.querySelector('.printers form') !== null");
        window
    };
    let window = open();
    let drawn = "document.querySelector('.printers svg image')?.href.baseVal.includes('/pack/')";
    window.wait(drawn);
    assert_eq!(
        window.run("return document.querySelector('.printers figcaption .tag.ok') !== null", &Value::Null),
        true
    );
    window.run("document.querySelector('#printers-title').scrollIntoView()", &Value::Null);
    window.picture(&picture("printers"));

    put(&window, "left", "сто");
    window.click(".printers form .main");
    window.wait("document.querySelector('.printers .summary') !== null");
    // A window farther to the right than the address.
    put(&window, "left", "130");
    put(&window, "right", "−1,5");
    window.click(".printers form .main");
    window.wait("document.querySelector('.printers figcaption .tag.seal') !== null");
    window.run("document.querySelector('.printers figure').scrollIntoView()", &Value::Null);
    window.picture(&picture("printers-missed"));
    drop(window);
    let window = open();
    let kept = window.run(
        "return [document.getElementById('left').value, document.getElementById('right').value]",
        &Value::Null,
    );
    assert_eq!(kept, json!(["130", "-1,5"]));
    drop(window);
    let book = Book::open(&file, PASSPHRASE).expect("opens after closing");
    assert!((book.manner(1).expect("manner").opening.left - 130.0).abs() < 0.01);
}
