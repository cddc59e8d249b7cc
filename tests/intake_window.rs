//! What comes in, in the real window: quick entry by keyboard alone, a message that is read, the stop-list, one
//! writer, steps that are put off and undone, and the letters of `cases/letters` as angry people write them.
//!
//! Runs where `PISMOVNIK_DESKTOP` names the built window; without it each test says that it was skipped.
#![allow(clippy::disallowed_methods, reason = "tests start programs and take the time that a person needs")]

#[cfg(target_os = "linux")]
#[path = "signing_window/dropping.rs"]
mod dropping;

use std::process::Command;
use std::time::Instant;

use pismovnik_app::book::Book;
use pismovnik_app::letters::LetterQuery;
use pismovnik_app::submissions::{columns, table};
use pismovnik_tests::cases;
use pismovnik_tests::driver::TAB;
use pismovnik_tests::letters_bench::{Bench, PASSPHRASE, picture, t, today, workspace};
use serde_json::json;

const CONTROL_ENTER: &str = "\u{E009}\u{E007}";
const DOWN: &str = "\u{E015}";

const MAIL: &str = "Received: from mx.example.test by shop.example.test; Tue, 10 Nov 2026 00:05:00 +0300\r\n\
From: Anna Ivanova <anna@example.test>\r\nDate: Mon, 9 Nov 2026 23:58:00 +0300\r\nSubject: =?UTF-8?B?0JfQsNC60LDQtyA3?=\r\n\
MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n\
--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\
Отзываю согласие на обработку. Не присылайте рекламу!\r\n\
--b\r\nContent-Type: application/pdf; name=\"scan.pdf\"\r\n\
Content-Disposition: attachment; filename=\"scan.pdf\"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjcK\r\n--b--\r\n";

fn focused(bench: &Bench) -> String {
    let focus = "return document.activeElement?.id || document.activeElement?.name || document.activeElement?.textContent.trim()";
    bench.window.run(focus, &json!(null)).as_str().unwrap_or_default().to_owned()
}

/// Somebody unmatched, of whom only an address is known: written down without a mouse, in the time of a minute.
#[test]
fn a_letter_is_written_down_by_keyboard_alone() {
    let Some(bench) = Bench::with("Лавка «Сорока»", cases::good("home-callback")) else {
        return;
    };
    bench.place("rail-letters");
    bench.window.wait("document.querySelector('.teach') !== null");
    let begun = Instant::now();
    bench.window.keys("\u{E009}n");
    bench.window.wait("document.activeElement?.name === 'kind'");
    // Refusal of advertising is the fourth kind.
    bench.window.keys(&format!("{DOWN}{DOWN}{DOWN} "));
    bench.window.wait("document.querySelector('[name=kind][value=marketing]').checked");
    let mut seen = Vec::new();
    for wanted in ["field-received", "field-channel", "field-sender.name", "field-sender.email"] {
        bench.window.keys(TAB);
        seen.push(focused(&bench));
        assert_eq!(seen.last().map(String::as_str), Some(wanted), "{seen:?}");
    }
    bench.window.keys("o.lapina@example.test");
    bench.window.wait("document.querySelector('.count .due b') !== null");
    bench.window.picture(&picture("keys"));
    bench.window.keys(CONTROL_ENTER);
    bench.window.wait("document.querySelector('.case h1') !== null");
    assert!(begun.elapsed().as_secs() < 60, "{:?}", begun.elapsed());
    // Who it is stays open: the next step asks, and asks for little.
    bench.now("identity");
    bench.identity("unclear", "имя и номер заказа");
    bench.now("reply");
    // The list and back, what is half-typed kept.
    bench.window.keys("\u{E009}n");
    bench.window.wait("document.activeElement?.name === 'kind'");
    bench.window.keys(" ");
    bench.window.keys("\u{E00C}");
    bench.window.wait("document.querySelector('#entry') === null");
    bench.window.keys("\u{E009}n");
    bench.window.wait("document.querySelector('[name=kind]:checked') !== null");
}

/// A message is read, named as read, kept over a crash, confirmed and recorded; the case shows consents, gaps,
/// and the same person's next letter.
#[test]
fn a_message_is_read_confirmed_and_its_sender_known() {
    let Some(bench) = Bench::with("Лавка «Сорока»", cases::good("home-callback")) else {
        return;
    };
    bench.place("rail-letters");
    bench.press("lt-new");
    bench.window.wait("document.querySelector('#entry .tray') !== null");
    bench.file("#entry .tray button", "pismo.eml", MAIL.as_bytes());
    bench.window.wait("document.querySelectorAll('[data-read]').length >= 5");
    bench.window.wait("document.getElementById('field-sender.email').value === 'anna@example.test'");
    bench.window.picture(&picture("read"));
    // What was read is not recorded before somebody said yes.
    bench.press("lt-record");
    bench.window.wait("document.querySelector('.summary') !== null");
    bench.window.run("await new Promise((r) => setTimeout(r, 600))", &json!(null));
    let bench = bench.killed();
    bench.place("rail-letters");
    bench.press("lt-new");
    bench.window.wait("document.querySelector('#entry .tray li')?.textContent.includes('pismo.eml')");
    bench.window.wait("document.querySelectorAll('[data-read]').length >= 5");
    // Changing a field confirms it; the rest is confirmed at once.
    bench.set("field-sender.name", "Иванова Анна Сергеевна");
    bench.window.wait("document.querySelector('[data-read=\"sender.name\"]') === null");
    bench.window.click("#field-read");
    bench.window.wait("document.querySelector('[data-read]') === null");
    // The case comes whole: nothing moves away later what somebody is about to press.
    bench.window.run(
        "new MutationObserver((_, it) => { if (document.querySelector('.case h1')) { window.whole = document.querySelector('[data-around]') !== null; it.disconnect(); } }).observe(document.body, { childList: true, subtree: true })",
        &json!(null),
    );
    bench.record();
    bench.window.wait("window.whole !== undefined");
    assert_eq!(bench.window.run("return window.whole", &json!(null)), json!(true));
    bench.window.wait(&format!(
        "document.querySelector('[data-around]').textContent.includes({})",
        json!(t("around-no-exports"))
    ));
    bench.window.picture(&picture("around-empty"));
    // Its file is shown in words; the import of the forms lies beside.
    bench.press_words("pismo.eml");
    bench.window.wait("document.querySelector('dialog[open] pre')?.textContent.includes('scan.pdf')");
    bench.window.click("dialog[open] button.main");
    let home = bench.home.path().to_owned();
    let Bench { program, home: folder, window } = bench;
    window.kill();
    let mut book = Book::open(&workspace(&home), PASSPHRASE).expect("opens");
    let csv =
        "Дата,Форма,Имя,Email,Согласие на рекламу\n2026-11-01,Задать вопрос,Анна,anna@example.test,да\n";
    let rows = table::read(csv.as_bytes(), "t.csv").expect("a table");
    let columns = book.columns_of(1, &rows).expect("columns");
    assert!(columns::missing(&columns).is_empty());
    book.import_submissions(1, &rows, &columns, "t.csv", today()).expect("imported");
    drop(book);
    let window = Bench::unlocked(&program, &home);
    let bench = Bench { program, home: folder, window };
    bench.enter(&["access"], "Иванова Анна", &[("field-sender.email", "anna@example.test")]);
    bench.record();
    bench.window.wait("document.querySelector('[data-around] .consent') !== null");
    bench.window.wait("document.querySelector('[data-around] .link') !== null");
    bench.window.picture(&picture("around"));
    bench.window.click("[data-around] .link");
    bench.window.wait("document.querySelector('.case h1') !== null");

    // The first letter refused advertising: its sender stands on the list, and leads back to it.
    bench.place("rail-today");
    bench.place("rail-letters");
    bench.press("lt-back");
    bench.press("lt-stops");
    bench.window.wait("document.querySelector('[data-contact=\"anna@example.test\"]') !== null");
    bench.window.click("[data-contact=\"anna@example.test\"] [aria-expanded]");
    bench.window.wait("document.querySelector('.under button') !== null");
    bench.set("field-contact", "+7 900 000-00-12");
    bench.press("lt-stops-add");
    bench.window.wait("document.querySelector('[data-contact=\"79000000012\"]') !== null");
    bench.window.click("[data-undo]");
    bench.window.wait("document.querySelector('[data-contact=\"79000000012\"]') === null");
    let base = bench.home.path().join("baza.csv");
    std::fs::write(&base, "Имя;Почта\r\nАнна;ANNA@example.test\r\nВера;v@example.test\r\n").expect("a base");
    bench.window.next_dialog(Some(&base));
    bench.window.click("#field-base");
    bench.window.wait("document.querySelector('[data-save=clean]') !== null");
    bench.window.picture(&picture("stops"));
    let out = bench.home.path().join("bez.csv");
    bench.window.next_dialog(Some(&out));
    bench.window.click("[data-save=clean]");
    bench.window.wait("document.body.textContent.includes('bez.csv')");
    let cleaned = std::fs::read_to_string(&out).expect("saved");
    assert_eq!(cleaned, "\u{FEFF}Имя;Почта\r\nВера;v@example.test\r\n");
}

/// A photograph of a paper letter: its words come into the fields while somebody types, and wait for a yes.
#[test]
fn a_photographed_letter_fills_the_entry() {
    let Some(bench) = Bench::with("Лавка «Сорока»", cases::good("home-callback")) else {
        return;
    };
    bench.place("rail-letters");
    bench.press("lt-new");
    bench.window.wait("document.querySelector('#entry .tray') !== null");
    bench.file(
        "#entry .tray button",
        "IMG_2.HEIC",
        include_bytes!("../src-tauri/crates/app/tests/scans/letter.heic"),
    );
    bench.set("field-sender.phone", "+7 999 000-00-00");
    bench.window.wait("document.getElementById('field-sender.name').value === 'Соколова Ирина Викторовна'");
    bench.window.wait("document.getElementById('field-sender.phone').value === '+7 999 000-00-00'");
    bench.window.wait("document.querySelector('[data-stop]') === null");
    bench.window.picture(&picture("photographed"));
    // The letter itself is looked at beside what was read from it.
    bench.window.click("#entry .tray .name");
    bench.window.wait("document.querySelector('dialog[open] img')?.naturalWidth > 0");
    bench.window.click("dialog[open] button.main");
    bench.window.click("#field-read");
    bench.window.wait("document.querySelector('[data-read]') === null");
    bench.record();
    bench.press_words("IMG_2.HEIC");
    bench.window.wait("document.querySelector('dialog[open] img')?.naturalWidth > 0");
    bench.window.picture(&picture("photograph"));
}

/// What falls on the list begins a letter, what falls on a case waits with it.
#[cfg(target_os = "linux")]
#[test]
fn what_falls_on_the_window_comes_where_it_belongs() {
    let Some(bench) = Bench::with("Лавка «Сорока»", cases::good("home-callback")) else {
        return;
    };
    let mail = bench.home.path().join("письмо от Анны.eml");
    std::fs::write(&mail, MAIL).expect("written");
    let scan = bench.home.path().join("конверт.png");
    std::fs::write(&scan, pismovnik_tests::letters_bench::PNG).expect("written");
    bench.place("rail-letters");
    bench.window.wait("document.querySelector('.teach') !== null");
    let mut hand = dropping::Dragging::onto(bench.window.process());
    let told = format!("document.body.textContent.includes({})", json!(t("lt-drop-here")));
    hand.over(&[&mail]);
    bench.window.wait(&told);
    hand.leave();
    bench.window.wait(&format!("!{told}"));
    hand.over(&[&mail]);
    hand.drop_here();
    bench
        .window
        .wait("document.querySelector('#entry .tray li')?.textContent.includes('письмо от Анны.eml')");
    bench.window.wait("document.querySelectorAll('[data-read]').length >= 5");
    bench.window.click("#field-read");
    bench.record();
    bench.window.wait("document.querySelector('.case .tray') !== null");
    hand.over(&[&scan]);
    hand.drop_here();
    bench.window.wait("document.querySelector('.case .tray li')?.textContent.includes('конверт.png')");
    bench.press("lt-add-files-do");
    bench
        .window
        .wait("[...document.querySelectorAll('.case button')].some((b) => b.textContent === 'конверт.png')");
}

/// A large file is carried piece by piece: its progress is shown, it can be stopped, and nothing is recorded then.
#[test]
fn a_large_file_shows_its_progress_and_is_stopped() {
    let Some(bench) = Bench::with("Лавка «Сорока»", cases::good("home-callback")) else {
        return;
    };
    let call = bench.home.path().join("zvonok.mp4");
    std::fs::File::create(&call).expect("made").set_len(400 << 20).expect("sparse");
    bench.enter(&["access"], "Крылова Мария Ивановна", &[("field-sender.email", "m@example.test")]);
    bench.window.next_dialog(Some(&call));
    bench.window.click("#entry .tray button");
    bench.window.wait("document.querySelector('#entry .tray li')?.textContent.includes('zvonok.mp4')");
    bench.press("lt-record");
    bench.window.wait("document.querySelector('.copying progress') !== null");
    bench.window.picture(&picture("copying"));
    bench.window.click("[data-stop]");
    bench.window.wait(&format!(
        "document.querySelector('.summary')?.textContent.includes({})",
        json!(t("error-letter-file-stopped"))
    ));
    bench.window.wait("document.querySelector('.copying') === null");
    // What was typed and chosen is still there.
    bench.window.wait("document.querySelector('#entry .tray li')?.textContent.includes('zvonok.mp4')");
    bench.end(0);
}

/// While the window is at work nobody else writes: the command says so, and so does a second window.
#[test]
fn one_writer_at_a_time_and_everybody_else_is_told() {
    let Some(bench) = Bench::with("Лавка «Сорока»", cases::good("home-callback")) else {
        return;
    };
    let file = workspace(bench.home.path());
    let busy = t("error-workspace-busy");
    let refused = Book::open(&file, PASSPHRASE).map(drop).expect_err("the window holds it");
    assert_eq!(refused[0].code.code, "workspace-busy");
    if let Some(command) = std::env::var_os("PISMOVNIK_COMMAND") {
        let secret = bench.home.path().join("secret");
        std::fs::write(&secret, PASSPHRASE).expect("written");
        let mut list = Command::new(command);
        list.args(["letter", "list", "--file"]).arg(&file).arg("--password-file").arg(&secret);
        let said = list.args(["--lang", "ru"]).output().expect("runs");
        let told =
            String::from_utf8_lossy(&said.stderr).into_owned() + &String::from_utf8_lossy(&said.stdout);
        assert_eq!((said.status.code(), told.contains(&busy)), (Some(1), true), "{told}");
    }
    // The other way round: somebody else is at work when the window is unlocked.
    let Bench { program, home, window } = bench;
    window.kill();
    let held = Book::open(&file, PASSPHRASE).expect("free again");
    let window = pismovnik_tests::driver::Window::open(&program, home.path());
    window.wait("document.querySelector('#field-passphrase') !== null");
    window.type_into("#field-passphrase", PASSPHRASE);
    window.click("form button.main");
    window.wait(&format!("document.body.textContent.includes({})", json!(busy)));
    window.picture(&picture("busy"));
    drop(held);
    window.click("form button.main");
    window.wait("document.querySelector('nav') !== null");
}

/// Each step is put off and taken up again, and taken back as long as nothing left the house.
#[test]
fn every_step_is_put_off_taken_up_and_undone() {
    let Some(bench) = Bench::with("Лавка «Сорока»", cases::good("home-callback")) else {
        return;
    };
    let leave_and_come_back = |bench: &Bench| {
        bench.place("rail-today");
        bench.place("rail-letters");
        bench.window.wait("document.querySelector('.case h1') !== null");
    };
    let undo = |bench: &Bench, now: &str| {
        let said = t("lt-undo");
        bench.window.run(
            "[...document.querySelectorAll('.later button')].find((b) => b.textContent.startsWith(input)).click()",
            &json!(said),
        );
        bench.now(now);
    };
    bench.enter(
        &["withdrawal"],
        "Крылова Мария Ивановна",
        &[("field-sender.address", "630099, г. Новосибирск, ул. Ленина, д. 1")],
    );
    bench.record();
    bench.now("identity");
    leave_and_come_back(&bench);
    bench.identity("matched", "заказ № 105");
    bench.now("decision");
    undo(&bench, "identity");
    bench.identity("matched", "заказ № 105");
    bench.now("decision");
    leave_and_come_back(&bench);
    bench.decide();
    bench.now("tasks");
    undo(&bench, "decision");
    bench.decide();
    bench.now("tasks");
    leave_and_come_back(&bench);
    bench.set("field-who", "Соболева А. П.");
    bench.window.click("[data-task]");
    bench.window.wait("document.querySelector('li.done .row button') !== null");
    // A tick is taken back by itself, and by the last step.
    bench.window.click("li.done .row button");
    bench.window.wait("document.querySelector('.work li.done') === null");
    bench.tasks();
    bench.now("act");
    undo(&bench, "tasks");
    bench.tasks();
    leave_and_come_back(&bench);
    bench.act();
    bench.now("reply");
    undo(&bench, "act");
    bench.window.wait("document.querySelector('.work .tray') !== null");
    bench.file(".work .tray button", "akt-2.png", pismovnik_tests::letters_bench::PNG);
    bench.press("lt-act-signed");
    bench.now("reply");
    leave_and_come_back(&bench);
    bench.issue();
    bench.now("sending");
    undo(&bench, "reply");
    bench.issue();
    bench.now("sending");
    leave_and_come_back(&bench);
    bench.window.picture(&picture("undo"));
    bench.send_and_prove();
    // It left the house: what was before that stays.
    bench.now("closing");
    bench.close();
    bench.set("field-reason", "покупатель ответил");
    bench.press("lt-reopen");
    bench.now("closing");
    bench.close();
    bench.end(1);
}

mod angry {
    use std::path::PathBuf;

    use jiff::ToSpan as _;
    use pismovnik_app::{Answers, Day, answers_file, interview};
    use toml::{Table, Value};

    use super::*;

    /// A case file.
    pub(super) struct Case {
        pub(super) name: String,
        table: Table,
    }

    impl Case {
        pub(super) fn all() -> Vec<Case> {
            let folder = cases::folder().join("cases/letters");
            let read = |path: PathBuf| Case {
                name: path.file_stem().expect("a name").to_string_lossy().into_owned(),
                table: std::fs::read_to_string(&path).expect("readable").parse().expect("a table"),
            };
            cases::files(&folder, "toml").into_iter().map(read).collect()
        }

        pub(super) fn text(&self, key: &str) -> String {
            self.table.get(key).map(word).unwrap_or_default()
        }

        pub(super) fn texts(&self, key: &str) -> Vec<String> {
            self.table.get(key).and_then(Value::as_array).into_iter().flatten().map(word).collect()
        }

        pub(super) fn within(&self, key: &str, of: &str) -> String {
            let inner = self.table.get(key).and_then(Value::as_table);
            inner.and_then(|inner| inner.get(of)).map(word).unwrap_or_default()
        }

        pub(super) fn answers(&self) -> Vec<(String, String)> {
            let own = self.table.get("answers").and_then(Value::as_table);
            own.into_iter().flatten().map(|(question, answer)| (question.clone(), word(answer))).collect()
        }

        /// A day of the case, as far from today as it is there from its 12 November 2026; as it is typed.
        pub(super) fn day(&self, key: &str) -> String {
            let Some(day) = self.table.get(key).map(|d| word(d).parse::<Day>().expect("a day")) else {
                return String::new();
            };
            let ago = (Day::constant(2026, 11, 12) - day).get_days();
            let own = today().checked_sub(ago.days()).expect("a day");
            format!("{:02}.{:02}.{:04}", own.day(), own.month(), own.year())
        }

        /// The shop that it comes to: its name, and its answers.
        pub(super) fn shop(&self) -> (String, Answers) {
            let name = self.text("shop");
            let mut answers = interview::preset(&name).unwrap_or_else(|| {
                let file = cases::folder().join("cases/good").join(format!("{name}.toml"));
                answers_file::accept(&file).unwrap_or_else(|p| panic!("{name}: {p:?}"))
            });
            let change = self.table.get("change").and_then(Value::as_table);
            for (question, value) in change.into_iter().flatten() {
                let many = value.as_array().into_iter().flatten().map(word).collect();
                answers.set(question, Some(pismovnik_model::Value::Many(many)));
            }
            let own = if change.is_some() { format!("{name} {}", self.name) } else { name };
            (own, answers)
        }
    }

    fn word(value: &Value) -> String {
        match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        }
    }

    /// One letter, from its arrival to its end, by what a person does in the window.
    pub(super) fn carry(bench: &Bench, case: &Case, shop: usize, number: usize) {
        arrive(bench, case, shop, number);
        let ending = case.text("ending");
        if ending == "void" {
            bench.step("closing");
            bench.press("lt-void");
            bench.set("field-reason", "то же письмо уже записано");
            bench.press("lt-void-do");
            bench.window.wait("document.querySelector('.work h2')?.textContent.length > 0 && document.querySelector('.work [name=ending]') === null");
            return;
        }
        if !case.text("clarify").is_empty() {
            bench.identity("unclear", "по какому заказу");
            bench.now("reply");
            paper(bench, case, "letter-clarification");
        }
        if let Some((how, said)) = case.text("identity").split_once(": ") {
            bench.step("identity");
            bench.identity(how, said);
            bench.window.wait("document.querySelector('.case').getAttribute('aria-busy') === 'false'");
        }
        if !case.answers().is_empty() {
            decide(bench, case);
        }
        if ending != "taken-back" {
            bench.step("reply");
            paper(bench, case, &case.text("paper"));
            // Two answers to two demands.
            if case.texts("kinds").iter().any(|k| k == "access") && case.texts("kinds").len() > 1 {
                bench.window.wait("document.querySelector('.case').getAttribute('aria-busy') === 'false'");
                bench.step("reply");
                paper(bench, case, "letter-access-answer");
            }
        }
        bench.step("closing");
        if !ending.is_empty() {
            bench.window.click(&format!("[name=ending][value={ending}]"));
            bench.set("field-reason", "по сути обращения");
        }
        bench.press("lt-close");
        bench.window.wait(&format!(
            "document.querySelector('.work h2')?.textContent === {}",
            json!(t("letters-stage-closed"))
        ));
    }

    fn arrive(bench: &Bench, case: &Case, shop: usize, number: usize) {
        bench.place("rail-letters");
        bench.press("lt-new");
        let select = "#entry .fields > label select";
        bench.window.wait(&format!("document.querySelector({}) !== null", json!(select)));
        bench.window.run(
            "const e = document.querySelector(input[0]); if (e.value !== input[1]) { e.value = input[1]; e.dispatchEvent(new Event('change', { bubbles: true })); }",
            &json!([select, shop.to_string()]),
        );
        let named = json!(case.shop().0);
        bench.window.wait(&format!("document.querySelector('.count p.soft')?.textContent === {named}"));
        bench.window.wait("document.querySelector('.count') !== null && document.querySelector('[name=kind]:checked') === null");
        for kind in case.texts("kinds") {
            bench.window.click(&format!("[name=kind][value={kind}]"));
        }
        let received = case.day("received");
        let language = case.text("language");
        let text = case.text("text");
        let fields = [
            ("field-received", received.as_str()),
            ("field-channel", &case.text("channel")),
            ("field-sender.name", &case.text("sender")),
            ("field-sender.email", &case.text("email")),
            ("field-sender.phone", &case.text("phone")),
            ("field-sender.address", &case.text("address")),
            ("field-number", &format!("{number}")),
            ("field-scope", text.trim()),
            ("field-language", &language),
            ("field-dated", &case.day("dated")),
            ("field-sender-number", &case.text("number")),
            ("field-representative.name", &case.within("representative", "name")),
            ("field-representative.authority", &case.within("representative", "authority")),
            ("field-other[0]", &case.text("other")),
        ];
        for (field, words) in fields {
            if !words.is_empty() {
                bench.set(field, words);
            }
        }
        if case.within("representative", "guardian") == "true" {
            bench.window.wait("document.getElementById('field-guardian') !== null");
            bench.window.run("document.getElementById('field-guardian').click()", &json!(null));
        }
        if !case.text("time").is_empty() {
            bench.set("field-time", &case.text("time"));
        }
        if case.texts("kinds").iter().any(|k| k == "regulator") {
            bench.set("field-sender.name", &case.text("sender"));
        }
        let file = case.text("files");
        if !file.is_empty() {
            bench.file("#entry .tray button", "pasport.jpg", &[0xFF, 0xD8, 0xFF, 0xE0]);
        }
        bench.window.wait("document.querySelector('.count .due b') !== null");
        bench.record();
    }

    fn decide(bench: &Bench, case: &Case) {
        bench.now("decision");
        let mut given = case.answers();
        loop {
            bench.window.wait("document.querySelector('.work [data-question], .work table, .work .note') !== null && document.querySelector('.work [aria-busy=true]') === null");
            // Whatever the case does not speak of is answered with no; a year that it does not name stays open.
            let open = bench.window.run(
                "const all = [...document.querySelectorAll('.work fieldset')].filter((f) => f.querySelector('[data-question]')); return all.map((f) => ({ id: f.querySelector('[data-question]').dataset.question.split('/')[0], year: f.querySelector('.year') !== null, done: f.querySelector('[aria-pressed=true]') !== null || (f.querySelector('.year')?.value ?? '') !== '' }))",
                &json!(null),
            );
            let open: Vec<(String, bool)> = open
                .as_array()
                .into_iter()
                .flatten()
                .filter(|q| q["done"] == json!(false))
                .map(|q| (q["id"].as_str().unwrap_or_default().to_owned(), q["year"] == json!(true)))
                .collect();
            let next = open.iter().find_map(|(id, year)| {
                let own = given.iter().position(|(question, _)| question == id).map(|at| given.remove(at).1);
                own.or_else(|| (!year).then(|| "no".to_owned())).map(|answer| (id.clone(), *year, answer))
            });
            let Some((id, year, answer)) = next else { break };
            if year {
                bench.window.run(
                    "const f = [...document.querySelectorAll('.work fieldset')].find((f) => f.querySelector(`[data-question=\"${input[0]}/unknown\"]`)); const e = f.querySelector('.year'); e.value = input[1]; e.dispatchEvent(new Event('change', { bubbles: true }));",
                    &json!([id, answer]),
                );
                bench.window.wait(&format!(
                    "(([...document.querySelectorAll('.work fieldset')].find((f) => f.querySelector('[data-question=\"{id}/unknown\"]'))?.querySelector('.year').value) ?? '{answer}') === '{answer}'"
                ));
            } else {
                bench.window.click(&format!("[data-question=\"{id}/{answer}\"]"));
                bench.window.wait(&format!(
                    "document.querySelector('[data-question=\"{id}/{answer}\"][aria-pressed=true]') !== null || document.querySelector('[data-question=\"{id}/{answer}\"]') === null"
                ));
            }
        }
        let nothing = bench.window.run("return document.querySelector('.work table') === null", &json!(null));
        if nothing == json!(true) {
            return;
        }
        bench.press("lt-decision-do");
        bench.window.wait("document.querySelector('li.now [data-step=decision]') === null");
        let at = |step: &str| {
            let script = format!("return document.querySelector('li.now [data-step={step}]') !== null");
            bench.window.run(&script, &json!(null)) == json!(true)
        };
        if at("tasks") {
            bench.tasks();
        }
        bench.window.wait("document.querySelector('.case').getAttribute('aria-busy') === 'false'");
        if at("act") {
            bench.press("lt-act-draw");
            bench.window.wait("document.querySelector('.work .tray') !== null");
            bench.file(".work .tray button", "akt.png", pismovnik_tests::letters_bench::PNG);
            bench.press("lt-act-signed");
            bench.now("reply");
        }
    }

    fn paper(bench: &Bench, case: &Case, kind: &str) {
        bench.window.wait("document.getElementById('field-paper-kind') !== null");
        if !kind.is_empty() {
            bench.set("field-paper-kind", kind);
        }
        bench.window.wait("document.querySelector('.work form') !== null && document.getElementById('field-number') !== null");
        let there = |id: &str| {
            let script = format!("return document.getElementById({}) !== null", json!(id));
            bench.window.run(&script, &json!(null)) == json!(true)
        };
        let words = if kind == "letter-clarification" { case.text("clarify") } else { case.text("words") };
        let fields = [
            ("field-letter.words", words),
            ("field-letter.enclosures", case.text("enclosure")),
            ("field-letter.refusal", case.within("refusal", "ground")),
            ("field-reason", case.within("refusal", "reason")),
        ];
        for (field, words) in fields {
            if !words.is_empty() && there(field) {
                bench.set(field, &words);
            }
        }
        bench.press("lt-reply-issue");
        bench.now("sending");
        // In the form of the request, as the window proposes it.
        bench.window.wait("document.getElementById('field-channel') !== null");
        let post = bench
            .window
            .run("return document.getElementById('field-channel').value === 'post'", &json!(null));
        if post == json!(true) {
            bench.set("posted-tracking", "80080000000001");
            bench.press("posting-posted");
            bench.now("proof");
            bench.file(".work .tray button", "kvitanciya.png", pismovnik_tests::letters_bench::PNG);
            bench.press("lt-receipt-do");
        } else {
            bench.file(".work .tray button", "snimok.png", pismovnik_tests::letters_bench::PNG);
            bench.press("lt-sending-do");
        }
        bench
            .window
            .wait("document.querySelector('li.now [data-step=sending], li.now [data-step=proof]') === null");
    }
}

/// Twenty-two letters as angry people write them, each carried to its end in one workspace.
#[test]
fn angry_letters_are_carried_to_their_end() {
    let all = angry::Case::all();
    assert!(all.len() >= 20);
    let mut shops: Vec<(String, pismovnik_app::Answers)> = Vec::new();
    for case in &all {
        let (name, answers) = case.shop();
        if !shops.iter().any(|(known, _)| *known == name) {
            shops.push((name, answers));
        }
    }
    let named: Vec<(&str, pismovnik_app::Answers)> =
        shops.iter().map(|(name, answers)| (name.as_str(), answers.clone())).collect();
    let Some(bench) = Bench::with_shops(&named) else { return };
    for (number, case) in all.iter().enumerate() {
        let begun = Instant::now();
        let own = case.shop().0;
        let shop = shops.iter().position(|(name, _)| *name == own).expect("its shop") + 1;
        angry::carry(&bench, case, shop, number + 1);
        eprintln!("{}: {:.1} s", case.name, begun.elapsed().as_secs_f32());
    }
    bench.window.picture(&picture("angry"));
    let home = bench.home.path().to_owned();
    let Bench { window, home: folder, .. } = bench;
    drop(window);
    let book = Book::open(&workspace(&home), PASSPHRASE).expect("opens after closing");
    let open = LetterQuery { open: Some(true), limit: 50, ..LetterQuery::default() };
    let left: Vec<String> =
        book.letters(&open).expect("letters").lines.into_iter().map(|l| l.number).collect();
    assert!(left.is_empty(), "still open: {left:?}");
    assert_eq!(book.letters(&LetterQuery { limit: 1, ..LetterQuery::default() }).expect("all").total, 22);
    assert!(book.verify().is_sound());
    drop(folder);
}

/// Pictures of every view of what comes in, for people to look at: languages, light and dark, sizes.
#[test]
#[ignore = "pictures for people: run it by its name"]
fn looks() {
    let Some(bench) = Bench::with("Лавка «Сорока»", cases::good("home-callback")) else {
        return;
    };
    for _ in 0..2 {
        bench.place("rail-letters");
        bench.press("lt-new");
        bench.window.wait("document.querySelector('#entry .tray') !== null");
        bench.file("#entry .tray button", "pismo.eml", MAIL.as_bytes());
        bench.window.click("#field-read");
        bench.record();
        bench.press("lt-back");
    }
    bench.press("lt-new");
    bench.window.wait("document.querySelector('#entry .tray') !== null");
    bench.file("#entry .tray button", "pismo.eml", MAIL.as_bytes());
    bench.window.wait("document.querySelectorAll('[data-read]').length >= 5");
    let base = bench.home.path().join("baza.csv");
    std::fs::write(&base, "Имя;Почта\r\nАнна;ANNA@example.test\r\nВера;v@example.test\r\n").expect("a base");
    // Where the page is enlarged the driver's own clicks miss.
    let pressed = |selector: &str| {
        bench.window.wait(&format!("document.querySelector({}) !== null", json!(selector)));
        bench.window.run("document.querySelector(input).click()", &json!(selector));
    };
    let shot = |name: &str, view: &str| {
        bench.window.run("await new Promise((r) => setTimeout(r, 700))", &json!(null));
        bench.window.picture(&picture(&format!("look-{name}-{view}")));
        let more = bench.window.run(
            "const all = [...document.querySelectorAll('main, .case')].filter((e) => e.scrollHeight > e.clientHeight + 40); const e = all.at(-1) ?? document.scrollingElement; const before = e.scrollTop; e.scrollTop = e.scrollHeight; return e.scrollTop > before",
            &json!(null),
        );
        if more == json!(true) {
            bench.window.picture(&picture(&format!("look-{name}-{view}-end")));
        }
    };
    for (locale, theme, width, height) in [
        ("ru", "light", 1280, 800),
        ("kk", "dark", 1280, 800),
        ("kk", "light", 1024, 700),
        ("ru", "dark", 1281, 800),
    ] {
        let invoke = "const i = window.__TAURI_INTERNALS__.invoke; await i('set_language', { locale: input[0] }); await i('set_theme', { theme: input[1] }); setTimeout(() => location.reload(), 50); return null";
        bench.window.run(invoke, &json!([locale, theme]));
        // The page is loaded anew: meanwhile it answers nothing.
        std::thread::sleep(std::time::Duration::from_secs(3));
        bench.window.resize(width, height);
        bench.window.wait("document.querySelector('td .name') !== null");
        let zoom = if width == 1281 { 2 } else { 1 };
        bench.window.run(
            "await window.__TAURI_INTERNALS__.invoke('plugin:webview|set_webview_zoom', { label: 'main', value: input })",
            &json!(zoom),
        );
        let name = format!("{locale}-{theme}-{width}");
        shot(&name, "list");
        bench.window.keys("\u{E009}n");
        bench.window.wait("document.querySelectorAll('[data-read]').length >= 5");
        shot(&name, "entry");
        bench.window.keys("\u{E00C}");
        pressed("td .name");
        bench.window.wait("document.querySelector('[data-around]') !== null");
        shot(&name, "case");
        pressed(".case .back");
        pressed(".switch button:nth-child(4)");
        bench.window.wait("document.querySelector('[data-contact]') !== null");
        bench.window.next_dialog(Some(&base));
        pressed("#field-base");
        bench.window.wait("document.querySelector('[data-save=clean]') !== null");
        shot(&name, "stops");
    }
}
