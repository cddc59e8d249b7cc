//! A list of opt-outs in the real window: looked at, entered once, taken off again, in languages, light and dark.
//!
//! Runs where `PISMOVNIK_DESKTOP` names the built window; without it each test says that it was skipped.
#![allow(clippy::disallowed_methods, reason = "tests start programs and take the time that a person needs")]

use pismovnik_app::book::Book;
use pismovnik_tests::cases;
use pismovnik_tests::letters_bench::{Bench, PASSPHRASE, picture, t, workspace};
use serde_json::json;

fn stops(bench: &Bench) {
    bench.window.wait("document.querySelector('.switch button:nth-child(4)') !== null");
    bench.window.run("document.querySelector('.switch button:nth-child(4)').click()", &json!(null));
    bench.window.wait("document.querySelector('#field-take:enabled') !== null");
}

#[test]
fn a_list_of_opt_outs_is_looked_at_entered_and_undone() {
    let Some(bench) = Bench::with("Лавка «Сорока»", cases::good("home-callback")) else {
        return;
    };
    let list = bench.home.path().join("otpisalis.csv");
    let mut rows = "Email;Телефон;Дата отписки\r\n".to_owned();
    for n in 0..10_000 {
        rows.push_str(&format!("p{n}@example.test;;2026-11-01\r\n"));
    }
    rows.push_str(
        "Anna@Example.test;8 (912) 000-00-01;\r\nнет;;\r\n;;2026-11-01\r\nanna@example.test;12-34;\r\n",
    );
    std::fs::write(&list, rows).expect("a list");
    bench.place("rail-letters");
    stops(&bench);
    bench.set("field-contact", "anna@example.test");
    bench.press("lt-stops-add");
    bench.window.wait("document.querySelector('[data-contact=\"anna@example.test\"]') !== null");
    bench.window.next_dialog(Some(&list));
    bench.window.click("#field-take");
    bench.window.wait("document.querySelector('[data-take]') !== null");
    bench.window.wait("document.querySelectorAll('[data-taking] .note.wait').length === 3");
    bench.window.wait("document.querySelector('[data-taking]').textContent.includes('otpisalis.csv')");
    bench.window.wait("document.querySelectorAll('[data-contact]').length === 1");
    // A day that has not come is refused, and the list waits.
    bench.set("field-list-since", "01.01.2999");
    bench.window.click("[data-take]");
    bench.window.wait(&format!(
        "document.querySelector('[data-taking] .problem')?.textContent.includes({})",
        json!(t("error-letter-step-ahead"))
    ));
    bench.set("field-list-since", "01.11.2026");
    // Twice in one breath.
    bench.window.run(
        "const b = document.querySelector('[data-take]'); b.click(); b.click(); return null",
        &json!(null),
    );
    bench.window.wait("document.querySelector('[data-taking]') === null");
    bench.window.wait("document.querySelector('[data-undo]')?.textContent.includes('10')");
    bench.window.wait("document.querySelectorAll('[data-contact]').length === 200");
    bench.window.picture(&picture("stops-taken"));
    bench.window.click("[data-undo]");
    bench.window.wait("document.querySelectorAll('[data-contact]').length === 1");
    // The same again, and left there.
    bench.window.next_dialog(Some(&list));
    bench.window.click("#field-take");
    bench.window.wait("document.querySelector('[data-take]') !== null");
    bench.window.click("[data-take]");
    bench.window.wait("document.querySelectorAll('[data-contact]').length === 200");
    let empty = bench.home.path().join("pusto.csv");
    std::fs::write(&empty, "").expect("a file");
    bench.window.next_dialog(Some(&empty));
    bench.window.click("#field-take");
    bench.window.wait(&format!(
        "document.querySelector('.summary')?.textContent.includes({})",
        json!(t("error-table-unreadable"))
    ));
    let Bench { home, window, .. } = bench;
    window.kill();
    let book = Book::open(&workspace(home.path()), PASSPHRASE).expect("opens");
    // The list's, and the one that was entered by hand.
    assert_eq!(book.stop_list(1).expect("a list").len(), 10_002);
}

#[test]
fn the_look_holds_in_languages_light_and_dark() {
    let Some(bench) = Bench::with("Лавка «Сорока»", cases::good("home-callback")) else {
        return;
    };
    let list = bench.home.path().join("Отписавшиеся за октябрь.csv");
    let rows = "Email;Телефон\r\nBoris@example.test;8 (912) 000-00-01\r\nдлинный.адрес.покупательницы@почта-лавки.example.test;+7 701 000 00 02\r\nнет;\r\n;\r\n,;\r\nv@example.test;12-34\r\n";
    std::fs::write(&list, rows).expect("a list");
    bench.place("rail-letters");
    for (locale, theme) in [("ru", "light"), ("ru", "dark"), ("kk", "light"), ("kk", "dark"), ("en", "light")]
    {
        let invoke = "const i = window.__TAURI_INTERNALS__.invoke; await i('set_language', { locale: input[0] }); await i('set_theme', { theme: input[1] }); document.documentElement.dataset.gone = 'yes'; setTimeout(() => location.reload(), 0); return null";
        bench.window.run(invoke, &json!([locale, theme]));
        bench.window.wait(
            "document.documentElement.dataset.gone === undefined && document.querySelector('nav') !== null",
        );
        bench.window.resize(1024, 700);
        stops(&bench);
        bench.window.picture(&picture(&format!("stops-before-{locale}-{theme}")));
        bench.window.next_dialog(Some(&list));
        bench.window.click("#field-take");
        bench.window.wait("document.querySelector('[data-take]') !== null");
        // Nothing is wider than the window.
        bench.window.wait("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
        bench.window.picture(&picture(&format!("stops-take-{locale}-{theme}")));
        bench.window.run("document.querySelector('[data-take]').scrollIntoView()", &json!(null));
        bench.window.picture(&picture(&format!("stops-take-{locale}-{theme}-end")));
        bench
            .window
            .run("[...document.querySelectorAll('[data-taking] button')].at(-1).click()", &json!(null));
        bench.window.wait("document.querySelector('[data-taking]') === null");
    }
}
