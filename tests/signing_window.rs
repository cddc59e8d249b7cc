//! Signing in the real window: a key, papers signed on issue, a copy altered, a signature made elsewhere.
//!
//! Runs where `PISMOVNIK_DESKTOP` names the built window; without it the test says that it was skipped, and why.
#![cfg(target_os = "linux")]
#![allow(clippy::disallowed_methods, reason = "tests take the day from the clock, as the window does")]
#![allow(clippy::print_stderr, reason = "a skipped test says so")]

use std::path::{Path, PathBuf};
use std::process::Command;

use bench::{holds, picture, place, press, say, wait_for};
use pismovnik_app::book::Book;
use pismovnik_app::signed::Standing;
use pismovnik_app::{Locale, SignedPaper, words};
use pismovnik_tests::cases;
use pismovnik_tests::driver::{Window, desktop};
use serde_json::json;

#[path = "signing_window/acts.rs"]
mod acts;
#[path = "signing_window/bench.rs"]
mod bench;
#[path = "signing_window/dropping.rs"]
mod dropping;
#[path = "signing_window/drops.rs"]
mod drops;
#[path = "signing_window/levels.rs"]
mod levels;
#[path = "signing_window/tokens.rs"]
mod tokens;

const PASSPHRASE: &str = "семь раз отмерь";
const KEY: &str = "кодовая фраза ключа";

#[test]
fn papers_are_signed_handed_out_and_judged() {
    let Some(program) = desktop() else {
        eprintln!("skipped, because PISMOVNIK_DESKTOP does not name the built window");
        return;
    };
    let home = tempfile::tempdir().expect("temp");
    let at = home.path();
    let file = at.join("Письмовник.pismovnik");
    let today = jiff::Zoned::now().date();
    {
        let mut book = Book::create(&file, PASSPHRASE, today).expect("created");
        book.create_shop("Проба", None, cases::good("home-callback"), today).expect("shop");
        book.issue(1, today, today).expect("issued");
    }
    std::fs::write(at.join("settings.json"), json!({ "workspace": file, "place": "settings" }).to_string())
        .expect("settings");
    let window = Window::open(&program, at);
    window.type_into("#field-passphrase", PASSPHRASE);
    window.click("form button.main");

    // A key, made here; what it proves is told before it is made.
    press(&window, "keys-make");
    window.wait(&holds(".keys", &say("keys-make-note")));
    window.type_into("#field-name", "Соболева Анна Петровна");
    window.type_into("#field-key-passphrase", KEY);
    press(&window, "keys-make-do");
    window.wait(&holds(".keys", "Соболева Анна Петровна"));
    window.picture(&picture("signing-1-keys"));

    // Wrong passphrase, then the right one, for one paper.
    place(&window, "rail-documents");
    press(&window, "signing-open");
    window.click("input[value='privacy-policy.ru.s1-e1.pdf']");
    window.type_into("#field-passphrase", "не та фраза");
    press(&window, "signing-do");
    window.wait(&holds(".signing", &words::plain(Locale::Ru, "error-key-wrong-password")));
    window.run("document.getElementById('field-passphrase').value = ''", &json!(null));
    window.type_into("#field-passphrase", KEY);
    press(&window, "signing-do");
    window.wait(&holds(".signing", &say("signing-done")));
    window.wait(&holds(".papers li", &say("signing-state-signed")));
    window.picture(&picture("signing-2-signed"));

    // Signed on issue: the next edition asks for the passphrase at once, with all papers ticked.
    window.click(".check input");
    window.wait(
        "document.querySelector('.check input').checked && !document.querySelector('.check input').disabled",
    );
    place(&window, "rail-questions");
    window.wait("document.querySelector('.issue .signs input')?.checked");
    window.click(".issue .main");
    window.wait("document.querySelectorAll('.papers input:checked').length > 5");
    let ticked = window.run("return document.querySelectorAll('.papers input:checked').length", &json!(null));
    window.type_into("#field-passphrase", KEY);
    press(&window, "signing-do");
    window.wait(&holds(".signing", &say("signing-done")));
    let signed = window.run("return document.querySelectorAll('.papers .tag.ok').length", &json!(null));
    assert_eq!(signed, ticked);

    // The signed copy beside its paper; another program finds it valid.
    let folder = at.join("out");
    std::fs::create_dir(&folder).expect("folder");
    window.next_dialog(Some(&folder));
    window.click("input[value='privacy-policy.ru.s1-e2.pdf']");
    press(&window, "signing-export");
    let copy = folder.join("Проба — с подписями/privacy-policy.ru.s1-e2.1-signed.pdf");
    wait_for(&copy);
    let said = Command::new("pdfsig").args(["-nocert"]).arg(&copy).output().expect("pdfsig runs");
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    assert!(said.contains("Signature is Valid") && said.contains("Total document signed"), "{said}");

    // One byte altered: the window says that the signature does not hold.
    let mut bytes = std::fs::read(&copy).expect("the copy");
    judge(&window, at, "good.pdf", &bytes);
    window.wait(&holds("dialog", &words::plain(Locale::Ru, "signature-verdict-holds-alone")));
    window.picture(&picture("signing-3-good"));
    bytes[3000] ^= 1;
    judge(&window, at, "altered.pdf", &bytes);
    window.wait(&holds("dialog", &words::plain(Locale::Ru, "signature-verdict-broken")));
    window.picture(&picture("signing-4-altered"));
    window.run("document.querySelector('dialog').close()", &json!(null));

    // Handed out, signed by another program, brought back; another file's signature is refused in words.
    window.wait("document.querySelector('.papers input:checked') !== null");
    window.click("input[value='privacy-policy.ru.s1-e2.pdf']");
    window.click("input[value='withdrawal-form.ru.s1-e2.pdf']");
    window.click(".how .option:nth-of-type(2) input");
    let paper = at.join("withdrawal-form.ru.s1-e2.pdf");
    window.next_dialog(Some(&paper));
    press(&window, "signing-hand-out");
    wait_for(&paper);
    let signature = signed_outside(at, &paper);
    let other = at.join("other.txt");
    std::fs::write(&other, "another file").expect("written");
    let wrong = signed_outside(at, &other);
    window.next_dialog(Some(&wrong));
    press(&window, "signing-take-back");
    window.wait(&holds(".taken", "относится к другому файлу"));
    window.picture(&picture("signing-5-wrong-file"));
    window.next_dialog(Some(&signature));
    press(&window, "signing-take-back");
    window.wait(&holds(".taken", "Сохранена рядом с ней"));
    window.picture(&picture("signing-6-taken"));
    looks(&window);
    drop(window);

    let book = Book::open(&file, PASSPHRASE).expect("opens after closing");
    let form = SignedPaper::Edition { edition: 2, document: "withdrawal-form".into(), langs: "ru".into() };
    let Standing::Signed(kept) = book.signable(Locale::Ru, 1, &form).expect("there").standing else {
        panic!("signed");
    };
    assert_eq!(kept.len(), 2, "here and outside");
    assert!(book.verify().is_sound());
}

/// The same screens as other people see them: small, dark, Kazakh, twice as large.
fn looks(window: &Window) {
    window.resize(1024, 700);
    window.picture(&picture("signing-7-small"));
    window.run("document.documentElement.dataset.theme = 'dark'", &json!(null));
    window.picture(&picture("signing-8-dark"));
    window.run("document.documentElement.style.fontSize = '32px'", &json!(null));
    window.picture(&picture("signing-9-large"));
    window.run("document.documentElement.style.fontSize = ''", &json!(null));
    place(window, "rail-settings");
    window.run("document.querySelector('.keys').scrollIntoView()", &json!(null));
    window.picture(&picture("signing-10-keys-dark"));
    window.run("document.querySelector('label[lang=kk] input').click()", &json!(null));
    let title = words::plain(Locale::Kk, "keys-title");
    window.wait(&holds(".keys", &title));
    window.run("document.querySelector('.keys').scrollIntoView()", &json!(null));
    window.picture(&picture("signing-11-keys-kazakh"));
    window.run(
        "[...document.querySelectorAll('nav button')].find((b) => b.textContent.trim() === input).click()",
        &json!(words::plain(Locale::Kk, "rail-documents")),
    );
    let open = words::plain(Locale::Kk, "signing-open");
    let found = format!(
        "[...document.querySelectorAll('main button:enabled')].find((b) => b.textContent.trim() === {})",
        json!(open)
    );
    window.wait(&format!("{found} !== undefined"));
    window.run(&format!("{found}.click()"), &json!(null));
    window.wait("document.querySelectorAll('.papers li').length > 5");
    window.picture(&picture("signing-12-kazakh"));
    window.run("document.querySelector('.how').scrollIntoView()", &json!(null));
    window.picture(&picture("signing-13-kazakh-ways"));
}

/// Lets the window judge a file.
fn judge(window: &Window, at: &Path, name: &str, bytes: &[u8]) {
    let path = at.join(name);
    std::fs::write(&path, bytes).expect("written");
    window.next_dialog(Some(&path));
    window.run("if (!document.querySelector('dialog').open) [...document.querySelectorAll('main button')].find((b) => b.textContent.trim() === input).click()", &json!(say("signing-verify")));
    window.wait("document.querySelector('dialog').open");
    window.click("dialog > p button");
    window.wait(&holds("dialog h3", name));
}

/// A detached signature that OpenSSL makes, under the name that programs give it.
fn signed_outside(at: &Path, file: &Path) -> PathBuf {
    let run = |arguments: &[&str]| {
        let done = Command::new("openssl").args(arguments).current_dir(at).output().expect("openssl runs");
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    };
    if !at.join("k.pem").exists() {
        run(&[
            "req",
            "-x509",
            "-newkey",
            "rsa:2048",
            "-nodes",
            "-keyout",
            "k.pem",
            "-out",
            "c.pem",
            "-subj",
            "/CN=Owner",
        ]);
    }
    let (file, out) = (file.display().to_string(), format!("{}.sig", file.display()));
    run(&[
        "cms", "-sign", "-binary", "-in", &file, "-signer", "c.pem", "-inkey", "k.pem", "-outform", "DER",
        "-out", &out,
    ]);
    PathBuf::from(out)
}
