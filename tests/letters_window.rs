//! Letters in the real window, from their arrival to their end.
//!
//! Runs where `PISMOVNIK_DESKTOP` names the built window; without it each test says that it was skipped.

use pismovnik_app::interview;
use pismovnik_tests::cases;
use pismovnik_tests::letters_bench::{Bench, picture, today};
use serde_json::json;

/// A withdrawal is written down, half of it survives a kill, wrong input is told at once, and the letter is
/// carried through identity, decision, checklist, act, reply, posting and proof to its end.
#[test]
fn a_withdrawal_from_arrival_to_its_end() {
    let Some(bench) = Bench::with("Лавка «Сорока»", cases::good("home-callback")) else {
        return;
    };
    bench.place("rail-letters");
    bench.window.wait("document.querySelector('.teach') !== null");
    bench.window.picture(&picture("0-empty"));
    bench.enter(&["withdrawal"], "Крылова Мария", &[("field-received", "45.13")]);
    bench.press("lt-record");
    bench.window.wait("document.querySelectorAll('[aria-invalid=true]').length >= 1");
    bench.window.picture(&picture("1-wrong"));
    bench.set("field-sender.name", "Крылова Мария Ивановна");
    bench.set("field-received", &format!("{:02}.{:02}", today().day(), today().month()));
    bench.window.wait("document.querySelector('.count .due b') !== null");
    // Kept a moment after the last key.
    bench.window.run("await new Promise((r) => setTimeout(r, 600))", &json!(null));
    let bench = bench.killed();
    bench.place("rail-letters");
    bench.press("lt-new");
    bench.window.wait("document.getElementById('field-sender.name')?.value === 'Крылова Мария Ивановна'");
    bench.window.wait("document.querySelector('[name=kind][value=withdrawal]').checked");
    bench.window.click("[name=kind][value=stop]");
    bench.set("field-sender.address", "630099, г. Новосибирск, ул. Ленина, д. 1, кв. 5");
    bench.window.wait("document.querySelector('.count .due b') !== null");
    bench.window.click(".count .why");
    bench.window.picture(&picture("2-entry"));
    bench.record();
    bench.window.picture(&picture("3-case"));
    bench.identity("matched", "заказ № 105 и почта");
    bench.decide();
    bench.window.picture(&picture("4-tasks"));
    bench.tasks();
    bench.act();
    bench.now("reply");
    bench.window.wait("document.querySelector('.sheet img')?.naturalWidth > 300");
    bench.window.picture(&picture("5-reply"));
    bench.issue();
    bench.send_and_prove();
    bench.close();
    bench.window.picture(&picture("6-closed"));
    bench.end(1);
}

/// A letter of somebody unknown, an incident and a regulator's request, each to its end.
#[test]
fn an_unknown_sender_an_incident_and_the_regulator() {
    let Some(bench) = Bench::with("Лавка «Сорока»", cases::good("home-callback")) else {
        return;
    };
    bench.enter(
        &["access"],
        "Ахметов Нурлан Серикович",
        &[("field-sender.address", "г. Омск, ул. Мира, д. 3")],
    );
    bench.record();
    bench.identity("not-found", "сайт, почта, 1С");
    bench.now("reply");
    bench.issue();
    bench.send_and_prove();
    bench.close();

    bench.enter(&["incident"], "", &[]);
    bench.set("field-time", "09:30");
    bench.record();
    bench.step("reply");
    bench.issue();
    bench.step("sending");
    bench.set("field-channel", "portal");
    bench.press("lt-sending-do");
    bench.window.picture(&picture("7-incident"));

    bench.enter(
        &["regulator"],
        "Управление Роскомнадзора",
        &[("field-sender.address", "101000, г. Москва, ул. Выдуманная, д. 7")],
    );
    bench.record();
    bench.step("reply");
    bench.set("field-letter.enclosures", "Политика в отношении персональных данных");
    bench.issue();
    bench.send_and_prove();
    bench.close();
    bench.place("rail-letters");
    bench.press("lt-back");
    bench.press("lt-as-month");
    bench.window.wait("document.querySelectorAll('td .number').length > 27");
    bench.window.picture(&picture("8-month"));
    bench.end(2);
}

/// A Kazakh shop's withdrawal, its window in Kazakh for the pictures.
#[test]
fn a_kazakh_withdrawal_to_its_end() {
    let answers = interview::preset("kz-sole-proprietor").expect("a preset");
    let Some(bench) = Bench::with("Дүкен", answers) else { return };
    bench.enter(
        &["withdrawal"],
        "Сейтқали Айгүл Нұрланқызы",
        &[("field-sender.address", "Алматы қ., Абай даңғылы, 10-үй")],
    );
    bench.record();
    bench.identity("matched", "тапсырыс № 12");
    bench.decide();
    bench.tasks();
    let act =
        bench.window.run("return document.querySelector('li.now [data-step=act]') !== null", &json!(null));
    if act == json!(true) {
        bench.act();
    }
    bench.now("reply");
    bench.issue();
    bench.send_and_prove();
    bench.close();
    bench.end(1);
}
