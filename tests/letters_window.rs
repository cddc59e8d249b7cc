//! Letters in the real window, from their arrival to their end.
//!
//! Runs where `PISMOVNIK_DESKTOP` names the built window; without it each test says that it was skipped.
#![allow(clippy::disallowed_methods, reason = "tests take the day from the clock, as the window does")]
#![allow(clippy::print_stderr, reason = "a skipped test says so")]

use std::path::{Path, PathBuf};

use pismovnik_app::book::Book;
use pismovnik_app::letters::LetterQuery;
use pismovnik_app::{Answers, Day, Locale, interview, words};
use pismovnik_tests::cases;
use pismovnik_tests::driver::{Window, desktop};
use serde_json::json;

const PASSPHRASE: &str = "семь раз отмерь";

fn today() -> Day {
    jiff::Zoned::now().date()
}

fn picture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/screenshots").join(format!("letters-{name}.png"))
}

fn t(id: &str) -> String {
    words::plain(Locale::Ru, id)
}

fn workspace(home: &Path) -> PathBuf {
    let found = std::fs::read_dir(home).expect("home").flatten().map(|e| e.path());
    found.into_iter().find(|p| p.extension().is_some_and(|e| e == "pismovnik")).expect("a workspace")
}

/// A window over a workspace with one shop.
struct Bench {
    program: PathBuf,
    home: tempfile::TempDir,
    window: Window,
}

impl Bench {
    fn with(name: &str, answers: Answers) -> Option<Bench> {
        let Some(program) = desktop() else {
            eprintln!("skipped, because PISMOVNIK_DESKTOP does not name the built window");
            return None;
        };
        let home = tempfile::tempdir().expect("temp");
        let window = Window::open(&program, home.path());
        window.type_into("#field-passphrase", PASSPHRASE);
        window.type_into("#field-again", PASSPHRASE);
        window.click("form button.main");
        window.wait("document.querySelector('nav') !== null");
        window.kill();
        let mut book = Book::open(&workspace(home.path()), PASSPHRASE).expect("opens");
        book.create_shop(name, None, answers, today()).expect("shop");
        drop(book);
        let window = Bench::unlocked(&program, home.path());
        Some(Bench { program, home, window })
    }

    fn unlocked(program: &Path, home: &Path) -> Window {
        let window = Window::open(program, home);
        window.wait("document.querySelector('#field-passphrase') !== null");
        window.type_into("#field-passphrase", PASSPHRASE);
        window.click("form button.main");
        window.wait("document.querySelector('nav') !== null");
        window
    }

    /// Ends the window as a power cut would, and starts it again.
    fn killed(self) -> Bench {
        let Bench { program, home, window } = self;
        window.kill();
        let window = Bench::unlocked(&program, home.path());
        Bench { program, home, window }
    }

    fn place(&self, id: &str) {
        let found = format!(
            "[...document.querySelectorAll('nav button')].find((b) => b.textContent.trim() === {})",
            json!(t(id))
        );
        self.window.run(&format!("{found}.click()"), &json!(null));
        self.window.wait(&format!("{found}.getAttribute('aria-current') === 'page'"));
    }

    fn press(&self, id: &str) {
        self.press_words(&t(id));
    }

    fn press_words(&self, said: &str) {
        let found = format!(
            "[...document.querySelectorAll('main button:enabled')].find((b) => b.textContent.trim().endsWith({}))",
            json!(said)
        );
        self.window.wait(&format!("{found} !== undefined"));
        self.window.run(&format!("{found}.click()"), &json!(null));
    }

    /// Puts words into a field at once, as pasting does.
    fn set(&self, id: &str, words: &str) {
        self.window.wait(&format!("document.getElementById({}) !== null", json!(id)));
        self.window.run(
            "const e = document.getElementById(input[0]); const of = e.tagName === 'TEXTAREA' ? HTMLTextAreaElement : e.tagName === 'SELECT' ? HTMLSelectElement : HTMLInputElement; Object.getOwnPropertyDescriptor(of.prototype, 'value').set.call(e, input[1]); e.dispatchEvent(new Event('input', { bubbles: true })); e.dispatchEvent(new Event('change', { bubbles: true }));",
            &json!([id, words]),
        );
    }

    /// Writes a letter down: kinds, day, sender.
    fn enter(&self, kinds: &[&str], name: &str, more: &[(&str, &str)]) {
        self.place("rail-letters");
        self.press("lt-new");
        self.window.wait("document.querySelector('[name=kind]') !== null");
        for kind in kinds {
            self.window.click(&format!("[name=kind][value={kind}]"));
        }
        if !name.is_empty() {
            self.set("field-sender.name", name);
        }
        for (field, words) in more {
            self.set(field, words);
        }
    }

    /// Records what was entered, and waits for its case.
    fn record(&self) {
        self.press("lt-record");
        self.window.wait("document.querySelector('.case h1') !== null");
    }

    fn step(&self, id: &str) {
        self.window.click(&format!("[data-step={id}]"));
        self.window.wait(&format!("document.querySelector('[data-step={id}][aria-current]') !== null"));
    }

    /// Waits until a step has become the next one.
    fn now(&self, id: &str) {
        self.window.wait(&format!("document.querySelector('li.now [data-step={id}]') !== null"));
    }

    fn identity(&self, way: &str, words: &str) {
        let field = match way {
            "matched" => "field-by",
            "not-found" => "field-looked",
            _ => "field-missing",
        };
        self.window.click(&format!("[name=identity][value={way}]"));
        self.set(field, words);
        self.press("lt-identity-do");
    }

    /// Answers every plain question with yes, then takes the decision.
    fn decide(&self) {
        self.now("decision");
        self.window.wait("document.querySelector('.work [data-question], .work table') !== null");
        loop {
            self.window.wait("document.querySelector('.work [aria-busy=true]') === null");
            let next = self.window.run(
                "const all = [...document.querySelectorAll('.work fieldset')].filter((f) => f.querySelector('[data-question]') && !f.querySelector('[aria-pressed=true]')); const b = all[0] && (all[0].querySelector('[data-question$=\"/yes\"]') ?? all[0].querySelector('[data-question]')); if (b) b.click(); return b ? b.dataset.question : null",
                &json!(null),
            );
            let Some(asked) = next.as_str() else { break };
            self.window.wait(&format!(
                "document.querySelector('[data-question=\"{asked}\"][aria-pressed=true]') !== null || document.querySelector('[data-question=\"{asked}\"]') === null"
            ));
        }
        self.press("lt-decision-do");
    }

    /// Ticks every task off.
    fn tasks(&self) {
        self.now("tasks");
        self.set("field-who", "Соболева А. П., владелица");
        loop {
            self.window.wait("document.querySelector('.case').getAttribute('aria-busy') === 'false'");
            let left =
                self.window.run("return document.querySelectorAll('[data-task]').length", &json!(null));
            if left == json!(0) {
                break;
            }
            self.window.click("[data-task]");
            self.window.wait(&format!("document.querySelectorAll('[data-task]').length < {left}"));
            let still = self
                .window
                .run("return document.querySelector('li.now [data-step=tasks]') !== null", &json!(null));
            if still != json!(true) {
                break;
            }
        }
    }

    fn file(&self, selector: &str, name: &str, bytes: &[u8]) {
        let path = self.home.path().join(name);
        std::fs::write(&path, bytes).expect("a file");
        self.window.next_dialog(Some(&path));
        self.window.click(selector);
        self.window
            .wait(&format!("document.querySelector('.tray li')?.textContent.includes({})", json!(name)));
    }

    /// Draws the act up and files its signed copy.
    fn act(&self) {
        self.now("act");
        self.window.wait("document.querySelector('.sheet img')?.naturalWidth > 300");
        self.press("lt-act-draw");
        self.window.wait("document.querySelector('.tray') !== null");
        self.press("lt-act-signed");
        self.window.wait("document.querySelector('.summary') !== null");
        self.file(".tray button", "akt-podpisan.png", PNG);
        self.press("lt-act-signed");
    }

    fn issue(&self) {
        self.window.wait("document.querySelector('.sheet img')?.naturalWidth > 300");
        self.press("lt-reply-issue");
        self.window.wait(&format!("document.body.textContent.includes({})", json!(t("lt-issued"))));
    }

    fn send_and_prove(&self) {
        self.now("sending");
        self.set("field-channel", "post");
        self.window.wait("[...document.querySelectorAll('.posting .pages img')].some((i) => i.complete && i.naturalWidth > 300)");
        self.set("posted-tracking", "80080000000001");
        self.press("posting-posted");
        self.now("proof");
        self.file(".tray button", "kvitanciya.png", PNG);
        self.press("lt-receipt-do");
    }

    fn close(&self) {
        self.now("closing");
        self.press("lt-close");
        self.window.wait(&format!(
            "document.querySelector('.work h2')?.textContent === {}",
            json!(t("letters-stage-closed"))
        ));
    }

    fn end(self, closed: u64) {
        let Bench { home, window, .. } = self;
        drop(window);
        let book = Book::open(&workspace(home.path()), PASSPHRASE).expect("opens after closing");
        let query = LetterQuery { open: Some(false), limit: 10, ..LetterQuery::default() };
        assert_eq!(book.letters(&query).expect("letters").total, closed);
        assert!(book.verify().is_sound());
    }
}

/// The smallest picture.
const PNG: &[u8] = &[
    0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, b'I', b'H', b'D', b'R', 0, 0, 0, 1, 0, 0, 0,
    1, 8, 6, 0, 0, 0, 0x1F, 0x15, 0xC4, 0x89, 0, 0, 0, 13, b'I', b'D', b'A', b'T', 0x78, 0xDA, 0x63, 0x64,
    0x60, 0xF8, 0xFF, 0x1F, 0, 0x03, 0x03, 0x02, 0x00, 0xEF, 0xBF, 0xA7, 0xDB, 0, 0, 0, 0, b'I', b'E', b'N',
    b'D', 0xAE, 0x42, 0x60, 0x82,
];

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
