//! The place of the mark, and levels: a service that does not answer, then one that does.

use pismovnik_app::Locale;
use pismovnik_app::signatures::Named;
use pismovnik_app::words;
use pismovnik_tests::authority::Authority;
use pismovnik_tests::driver::Window;
use pismovnik_tests::peers;
use serde_json::json;

use super::bench::{Bench, choose, holds, keep_key, picture, place, press, put, say, tick};

const POLICY: &str = "privacy-policy.ru.s1-e1.pdf";
const FORM: &str = "withdrawal-form.ru.s1-e1.pdf";
const LIST: &str = "data-list.ru.s1-e1.pdf";
/// Keys as WebDriver writes them.
const DOWN: &str = "\u{e015}";
const LEFT: &str = "\u{e012}";

/// The same as other people see it: small and dark, twice as large, in Kazakh.
fn looks(window: &Window) {
    tick(window, &[FORM, LIST]);
    choose(window, "mark", "here");
    window.wait("document.querySelector('#mark-frame img')?.complete");
    let see = |selector: &str, name: &str| {
        window.run("document.querySelector(input).scrollIntoView({ block: 'center' })", &json!(selector));
        window.picture(&picture(name));
    };
    window.resize(1024, 700);
    window.run("document.documentElement.dataset.theme = 'dark'", &json!(null));
    see("#mark-frame", "signing-24-mark-dark");
    see("input[value=b-lt]", "signing-25-levels-dark");
    window.run("document.documentElement.style.fontSize = '32px'", &json!(null));
    see("#mark-frame", "signing-26-mark-large");
    see("input[value=b-lt]", "signing-27-levels-large");
    see("details summary", "signing-28-token-large");
    window.run("document.documentElement.style.fontSize = ''", &json!(null));
    window.run("document.documentElement.dataset.theme = 'light'", &json!(null));
    place(window, "rail-settings");
    window.click("label[lang=kk] input");
    window.wait("document.documentElement.lang === 'kk'");
    let go = |words: String, within: &str| {
        let found = format!(
            "[...document.querySelectorAll('{within} button:enabled')].find((b) => b.textContent.trim() === {})",
            json!(words)
        );
        window.wait(&format!("{found} !== undefined"));
        window.run(&format!("{found}.click()"), &json!(null));
    };
    go(words::plain(Locale::Kk, "rail-documents"), "nav");
    go(words::plain(Locale::Kk, "signing-open"), "main");
    tick(window, &[FORM]);
    choose(window, "mark", "here");
    window.wait("document.querySelector('#mark-frame img')?.complete");
    see("#mark-frame", "signing-29-mark-kazakh");
    see("details summary", "signing-29-token-kazakh");
}

#[test]
fn the_mark_is_placed_by_keys_and_every_level_is_reached_or_told() {
    let authority = Authority::make();
    let bench = Bench::new(|book, _| {
        keep_key(book, &authority, "p256");
        for name in ["root.pem", "chain.pem"] {
            book.trust(Named { name, bytes: &authority.read(name) }).expect("trusted");
        }
    });
    let Some(bench) = bench else { return };
    let window = bench.open();
    press(&window, "signing-open");

    // The frame stands where there is room, moves by keys, and is refused over what is printed.
    tick(&window, &[FORM]);
    choose(&window, "mark", "here");
    window.wait("document.querySelector('#mark-frame img')?.complete");
    window.wait(&holds("#mark-verdict", &say("signing-mark-fits")));
    let top = || window.run("return Number(document.getElementById('field-mark-top').value)", &json!(null));
    let first = top().as_i64().expect("a number");
    window.type_into("#mark-frame", &format!("{DOWN}{DOWN}{LEFT}"));
    window.wait(&format!("Number(document.getElementById('field-mark-top').value) === {}", first + 2));
    window.wait(&holds("#mark-verdict", &say("signing-mark-fits")));
    window.run("document.querySelector('#mark-frame').scrollIntoView({ block: 'center' })", &json!(null));
    window.picture(&picture("signing-20-mark"));
    put(&window, "field-mark-left", "60");
    put(&window, "field-mark-top", "25");
    window.wait(&holds("#mark-verdict", &words::plain(Locale::Ru, "error-mark-covers")));
    window.wait("document.querySelector('.step form > button.main').disabled");
    window.picture(&picture("signing-21-mark-covers"));
    press(&window, "signing-mark-find");
    window.wait(&holds("#mark-verdict", &say("signing-mark-fits")));

    // Nobody answers there: nothing is lost, and the owner decides what becomes of it.
    choose(&window, "reach", "b-t");
    put(&window, "field-time-stamp-service", "http://127.0.0.1:1/tsa");
    window.type_into("#field-passphrase", authority.password());
    press(&window, "signing-do");
    window.wait(&holds("#signing-stuck", "пока не подписана; сама бумага на месте"));
    window.run("document.querySelector('#signing-stuck').scrollIntoView({ block: 'center' })", &json!(null));
    window.picture(&picture("signing-22-unreachable"));
    press(&window, "signing-retry");
    window.wait(&holds("#signing-stuck", "пока не подписана"));
    press(&window, "signing-retry-plain");
    window.wait(&holds(".signing .told", &say("signing-done")));
    window.wait("document.querySelectorAll('.papers .tag.ok').length === 1");

    // With a service: B-T, then B-LT with a revocation list from a file and the rest from the network.
    tick(&window, &[LIST]);
    put(&window, "field-time-stamp-service", &authority.tsa());
    choose(&window, "mark", "free");
    window.type_into("#field-passphrase", authority.password());
    press(&window, "signing-do");
    window.wait("document.querySelectorAll('.papers .tag.ok').length === 2");
    tick(&window, &[POLICY]);
    choose(&window, "reach", "b-lt");
    window.next_dialog(Some(&authority.path("issuer.crl")));
    press(&window, "signing-reach-add");
    window.wait(&holds(".step", "issuer.crl"));
    window.type_into("#field-passphrase", authority.password());
    window
        .run("document.querySelector('input[value=b-lt]').scrollIntoView({ block: 'center' })", &json!(null));
    window.picture(&picture("signing-23-levels"));
    press(&window, "signing-do");
    window.wait("document.querySelectorAll('.papers .tag.ok').length === 3");

    let folder = bench.exported(&window, &[FORM, LIST, POLICY]);
    let file = |name: &str| folder.join(name.replace(".pdf", ".1-signed.pdf"));
    let files = [file(FORM), file(LIST), file(POLICY)];
    for (file, mode) in files.iter().zip(["basic", "basic", "ltv"]) {
        super::bench::wait_for(file);
        let said = peers::pdfsig(file);
        assert!(said.contains("Signature is Valid"), "{said}");
        let verdicts = peers::pyhanko(std::slice::from_ref(file), &[authority.path("root.pem")], mode);
        assert_eq!(verdicts[0][0]["bottom_line"], true, "{}: {}", file.display(), verdicts[0][0]);
    }
    let shown = |name: &str| {
        let checked = pismovnik_app::signatures::check(&pismovnik_app::signatures::Question {
            file: Named { name, bytes: &std::fs::read(file(name)).expect(name) },
            signature: None,
            trust: vec![Named { name: "root.pem", bytes: &authority.read("root.pem") }],
            revocation: Vec::new(),
            now: jiff::Timestamp::now(),
            zone: jiff::tz::TimeZone::UTC,
        });
        checked.expect("checked").verdicts[0].level.id()
    };
    assert_eq!([shown(FORM), shown(LIST), shown(POLICY)], ["B-B", "B-T", "B-LT"]);

    // What was chosen is there the next time.
    press(&window, "publish-close");
    press(&window, "signing-open");
    window.wait("document.querySelector('input[value=b-lt]')?.checked");
    window.wait("document.querySelector('input[name=mark][value=free]').checked");
    looks(&window);
    drop(window);
    assert_eq!(bench.book().time_stamp_service().expect("kept"), Some(authority.tsa()));
}
