//! Keys on a token in the window: SoftHSM2 stands in for one.

use std::path::{Path, PathBuf};
use std::process::Command;

use pismovnik_app::{Locale, words};
use pismovnik_signing::Certificate;
use pismovnik_tests::authority::Authority;
use pismovnik_tests::driver::{Window, desktop};
use pismovnik_tests::{cases, peers, softhsm};
use serde_json::json;

use super::PASSPHRASE;
use super::bench::{Bench, holds, picture, press, say, tick, wait_for};

/// Tells the second process where its token lies.
const INSIDE: &str = "PISMOVNIK_WINDOW_TOKEN";

/// SoftHSM2 reads its settings from the environment of its process: the test starts itself once more with them.
#[test]
fn a_key_on_a_token_signs_many_papers_by_one_pin() {
    if let Some(folder) = std::env::var_os(INSIDE) {
        return inside(Path::new(&folder));
    }
    if desktop().is_none() {
        eprintln!("skipped, because PISMOVNIK_DESKTOP does not name the built window");
        return;
    }
    let folder = tempfile::tempdir().expect("temp");
    let own = std::env::current_exe().expect("this test");
    let output = Command::new(own)
        .args(["--exact", "tokens::a_key_on_a_token_signs_many_papers_by_one_pin", "--nocapture"])
        .env("SOFTHSM2_CONF", softhsm::settings(folder.path()))
        .env(INSIDE, folder.path())
        .output()
        .expect("it runs");
    let said = [output.stdout, output.stderr].concat();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&said));
}

/// A certificate with a GOST key, as a token of the tax service holds one.
fn gost(folder: &Path) -> Certificate {
    let from = cases::folder().join("cases/signatures/detached/gost256a.sig");
    let pem = folder.join("gost.pem");
    let done = Command::new("openssl")
        .args(["pkcs7", "-inform", "DER", "-print_certs", "-in"])
        .arg(from)
        .arg("-out")
        .arg(&pem)
        .status();
    assert!(done.expect("openssl runs").success());
    let all = Certificate::all_from(&std::fs::read(pem).expect("written")).expect("certificates");
    all.into_iter().find(|c| !c.is_authority()).expect("a person's")
}

fn inside(folder: &Path) {
    let authority = Authority::make();
    softhsm::put(&authority, "rsa2048", &[gost(folder)]);
    let bench = Bench::new(|_, _| {}).expect("the window is built");
    let window = bench.open();
    press(&window, "signing-open");
    let papers = ["privacy-policy.ru.s1-e1.pdf", "withdrawal-form.ru.s1-e1.pdf"];
    tick(&window, &papers);
    window.click(".how .option:nth-of-type(1) input");

    // The library lies where its maker puts it, and is offered.
    window.wait(&holds("details summary", &say("signing-token")));
    window.run("document.querySelector('.step details').open = true", &json!(null));
    press_words(&window, "SoftHSM2");
    window.wait(&holds(".step details h4", "rsa2048"));
    let key = "[...document.querySelectorAll('.step details input[name=key]')]";
    window.wait(&format!("{key}.length === 2"));
    // A key that this program cannot sign with says where it signs.
    window.wait(&holds(".step details .unfit", "КриптоАРМ или КриптоПро"));
    let own = format!("{key}.find((it) => !it.closest('label').querySelector('.unfit'))");
    window.run(&format!("{own}.click()"), &json!(null));
    window.wait(&holds(".step label", &say("signing-pin")));

    // A wrong PIN is tried once, told, and nothing is signed.
    window.type_into("#field-passphrase", "0000");
    press(&window, "signing-do");
    window.wait(&holds(".signing", &words::plain(Locale::Ru, "error-token-pin-wrong")));
    window.run("document.querySelector('.step details').scrollIntoView()", &json!(null));
    window.picture(&picture("signing-30-token"));
    assert_eq!(
        window.run("return document.querySelectorAll('.papers .tag.ok').length", &json!(null)),
        json!(0)
    );
    window.run("document.getElementById('field-passphrase').value = ''", &json!(null));
    window.type_into("#field-passphrase", softhsm::PIN);
    press(&window, "signing-do");
    window.wait(&holds(".signing .told", &say("signing-done")));
    window.wait("document.querySelectorAll('.papers .tag.ok').length === 2");
    window.picture(&picture("signing-31-token-signed"));
    let out = bench.exported(&window, &papers);
    let files: Vec<PathBuf> =
        papers.iter().map(|name| out.join(name.replace(".pdf", ".1-signed.pdf"))).collect();
    files.iter().for_each(|file| wait_for(file));
    for verdicts in peers::pyhanko(&files, &[authority.path("root.pem")], "basic") {
        assert_eq!(verdicts[0]["bottom_line"], true, "{}", verdicts[0]);
    }
    drop(window);

    // The key is remembered for this shop, and its library.
    let book = bench.book();
    let last = book.signing_choices(1).expect("choices").key.expect("a key");
    assert!(last.starts_with("token|"), "{last}");
    assert!(book.token_library().expect("kept").is_some_and(|file| file.ends_with("libsofthsm2.so")));
    drop(book);
    let again = Window::open(&bench.program, bench.home.path());
    again.type_into("#field-passphrase", PASSPHRASE);
    again.click("form button.main");
    press(&again, "signing-open");
    again.wait(&format!("{key}.some((it) => it.checked)"));
}

/// Presses a button by words that are no text of the window.
fn press_words(window: &Window, words: &str) {
    let found = format!(
        "[...document.querySelectorAll('main button:enabled')].find((b) => b.textContent.trim() === {})",
        json!(words)
    );
    window.wait(&format!("{found} !== undefined"));
    window.run(&format!("{found}.click()"), &json!(null));
}
