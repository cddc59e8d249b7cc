//! The jobs of the window, done in the real one: WebKit, SQLCipher, file dialogs, page images.
//!
//! Runs where `PISMOVNIK_DESKTOP` names the built window (`cargo xtask test` sets it, under a virtual
//! display); without it each test says that it was skipped, and why.
#![allow(clippy::disallowed_methods, reason = "tests take the day from the clock, as the window does")]
#![allow(clippy::print_stderr, reason = "a skipped test says so")]

use std::path::{Path, PathBuf};
use std::process::Command;

use pismovnik_app::book::Book;
use pismovnik_app::papers::Format;
use pismovnik_app::{Answers, Day, Locale, desk, interview, words};
use pismovnik_interview::{Kind, Page, Question};
use pismovnik_model::{Record, Value};
use pismovnik_tests::cases;
use pismovnik_tests::driver::{Window, desktop};
use serde_json::json;

const PASSPHRASE: &str = "семь раз отмерь";

macro_rules! program_or_skip {
    () => {
        match desktop() {
            Some(program) => program,
            None => {
                eprintln!("skipped, because PISMOVNIK_DESKTOP does not name the built window");
                return;
            }
        }
    };
}

/// Create a workspace and a shop, answer every page, check, issue, look, save: one file and all.
#[test]
fn first_evening() {
    let program = program_or_skip!();
    let home = tempfile::tempdir().expect("temp");
    let answers = cases::good("home-callback");
    let window = Window::open(&program, home.path());
    window.picture(&picture("1-first-start"));
    create_workspace(&window);
    window.picture(&picture("2-shops"));
    create_shop(&window, "Проба", None);
    let mut previous = None;
    while let Some(page) = interview::next_page(&answers, previous) {
        fill(&window, page, &answers);
        if page.id == "delivery-services" {
            window.wait("[...document.querySelectorAll('.block.changed')].some((b) => b.textContent.includes('СДЭК'))");
        }
        if ["delivery-services", "operator-requisites"].contains(&page.id) || previous.is_none() {
            window.picture(&picture(&format!("3-page-{}", page.id)));
        }
        go_on(&window);
        previous = Some(page.id);
    }
    window.wait(
        "document.querySelector('#check-title') !== null && document.querySelector('.issue .main') !== null",
    );
    window.picture(&picture("4-check"));
    window.click(".issue .main");
    window
        .wait("[...document.querySelectorAll('.paper img')].some((i) => i.complete && i.naturalWidth > 300)");
    window.picture(&picture("5-documents"));
    // Lists and papers scroll inside; the place itself never moves away.
    window.wait("(m => m.scrollHeight <= m.clientHeight + 1)(document.querySelector('#main'))");

    let today = today();
    let expected = desk::papers_of(&answers, today, today).expect("papers");
    let policy = home.path().join("saved policy.pdf");
    window.next_dialog(Some(&policy));
    window.click(".formats .main");
    wait_for(&policy);
    let same = expected.files.iter().find(|f| f.name() == "privacy-policy.ru.pdf").expect("a policy");
    assert!(
        std::fs::read(&policy).expect("saved") == same.bytes,
        "the saved PDF equals the command's to the byte"
    );
    let text = pdf_text(&policy);
    for wanted in [text_of(&answers, "operator.name"), text_of(&answers, "operator.inn"), domain(&answers)] {
        assert!(text.contains(&wanted), "{wanted} in the saved policy:\n{text}");
    }

    let folder = home.path().join("all papers");
    std::fs::create_dir(&folder).expect("folder");
    window.next_dialog(Some(&folder));
    window.click(".all");
    let set = folder.join("Проба — редакция 1");
    wait_for(&set.join("manifest.json"));
    for file in &expected.files {
        assert!(std::fs::read(set.join(file.name())).expect("saved") == file.bytes, "{}", file.name());
    }

    window.next_dialog(None);
    window.click(".formats .main");
    window.wait("document.querySelector('.formats .busy') === null");
    drop(window);
    let book = Book::open(&workspace(home.path()), PASSPHRASE).expect("opens after closing");
    assert!(book.verify().is_sound());
    assert_eq!(book.file(1, 1, "privacy-policy", "ru", Format::Pdf).expect("kept"), same.bytes);
}

/// Every answered page is there after `kill -9`, and the questionnaire goes on where it stood.
/// `PISMOVNIK_KILL_EVERY` thins the kills out: one after every so many pages.
#[test]
fn nothing_answered_is_lost_by_a_kill() {
    let program = program_or_skip!();
    let every: usize = std::env::var("PISMOVNIK_KILL_EVERY").ok().and_then(|n| n.parse().ok()).unwrap_or(1);
    let home = tempfile::tempdir().expect("temp");
    let answers = cases::good("electrical-goods");
    let mut window = Window::open(&program, home.path());
    create_workspace(&window);
    create_shop(&window, "Проба", None);
    let mut previous: Option<&str> = None;
    let mut answered = 0;
    while let Some(page) = interview::next_page(&answers, previous) {
        fill(&window, page, &answers);
        go_on(&window);
        previous = Some(page.id);
        answered += 1;
        if answered % every != 0 {
            continue;
        }
        window.kill();
        {
            let book = Book::open(&workspace(home.path()), PASSPHRASE).expect("opens after a kill");
            let kept = book.answers(1).expect("the shop");
            for question in interview::questions_on(page, &answers) {
                assert_eq!(kept.get(question.id), answers.get(question.id), "{} after a kill", question.id);
            }
            assert!(book.verify().is_sound(), "after {}", page.id);
        }
        window = Window::open(&program, home.path());
        unlock(&window);
        match interview::next_page(&answers, previous) {
            Some(next) => {
                let title = json!(words::plain(Locale::Ru, next.title));
                window.wait(&format!("document.querySelector('#page-title')?.textContent === {title}"));
            }
            None => window.wait("document.querySelector('#check-title') !== null"),
        }
    }
    drop(window);
    let book = Book::open(&workspace(home.path()), PASSPHRASE).expect("opens");
    assert_eq!(book.answers(1).expect("the shop"), answers, "a whole interview, killed after each page");
}

/// Half-typed input survives a kill too; wrong input is told all at once and loses nothing.
#[test]
fn half_an_answer_and_wrong_answers_stay() {
    let program = program_or_skip!();
    let home = tempfile::tempdir().expect("temp");
    let answers = cases::good("home-callback");
    let window = Window::open(&program, home.path());
    create_workspace(&window);
    create_shop(&window, "Проба", Some("ru-sole-proprietor"));
    let page = interview::page_of("operator.inn").expect("a page");
    jump(&window, page, &answers);
    window.type_into("[id='field-operator.name']", "Незаконченная Ан");
    window.type_into("[id='field-operator.inn']", "123456789012");
    window.click(".next");
    window.wait("document.querySelectorAll('[aria-invalid=true]').length >= 2");
    window.wait("document.querySelector('[role=alert], .summary') !== null");
    window.picture(&picture("6-problems"));
    window.kill();
    let window = Window::open(&program, home.path());
    unlock(&window);
    window.wait("document.querySelector(\"[id='field-operator.name']\")?.value === 'Незаконченная Ан'");
    window.wait("document.querySelector(\"[id='field-operator.inn']\")?.value === '123456789012'");
}

/// An edition is published; an answer changes; the window says what is outdated and why, shows it word by
/// word, takes own words, issues again, and tells which edition was in force.
#[test]
fn from_edition_to_edition() {
    let program = program_or_skip!();
    let home = tempfile::tempdir().expect("temp");
    let answers = cases::good("home-callback");
    let window = Window::open(&program, home.path());
    create_workspace(&window);
    window.kill();
    {
        let mut book = Book::open(&workspace(home.path()), PASSPHRASE).expect("opens");
        book.create_shop("Проба", None, answers, today()).expect("shop");
        book.issue(1, today(), today()).expect("issued");
    }
    let window = Window::open(&program, home.path());
    unlock(&window);
    place(&window, "rail-documents");
    window.click(".published summary");
    window.type_into("#field-address", "https://proba.example/policy");
    window.click(".published form button");
    window.wait("document.querySelector('.published summary').textContent.includes('proba.example')");

    place(&window, "rail-questions");
    window.wait("document.querySelector('#check-title') !== null");
    let label = interview::question("contact.email").map(|q| words::plain(Locale::Ru, q.label));
    press(&window, &format!(": {}", label.expect("asked")));
    window.wait("document.getElementById('field-contact.email') !== null");
    window.run(
        "const e = document.getElementById('field-contact.email'); Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(e, input); e.dispatchEvent(new Event('input', { bubbles: true }));",
        &json!("novyi@proba.example"),
    );
    go_on(&window);
    place(&window, "rail-documents");
    window.wait("document.querySelector('.stale')?.textContent.includes('изменился ответ')");
    window.picture(&picture("8-outdated"));

    press(&window, &words::plain(Locale::Ru, "documents-what-changes"));
    window.wait("document.querySelector('.compare del') && document.querySelector('.compare ins')?.textContent.includes('novyi')");
    window.picture(&picture("9-comparison"));
    let comparison = home.path().join("comparison.pdf");
    window.next_dialog(Some(&comparison));
    press(&window, &words::plain(Locale::Ru, "compare-save-pdf"));
    wait_for(&comparison);
    let printed = pdf_text(&comparison);
    assert!(printed.contains("novyi") && printed.contains("изменился ответ"), "{printed}");
    press(&window, &words::plain(Locale::Ru, "compare-close"));

    press(&window, &words::plain(Locale::Ru, "own-open"));
    window.wait("document.querySelectorAll('.words article').length > 10");
    window.run(
        "[...document.querySelectorAll('.words article .menu')].find((m) => m.querySelectorAll('button').length === 3 && m.closest('article').querySelector('p')).querySelectorAll('button')[2].click()",
        &json!(null),
    );
    window.type_into("#field-own", "Мы не звоним <b>без</b> просьбы.");
    window.click(".words form button.main");
    window.wait("document.querySelector('.words .own .text')?.textContent.includes('<b>без</b>')");
    window.picture(&picture("10-own-words"));
    press(&window, &words::plain(Locale::Ru, "compare-close"));

    press(&window, &words::plain(Locale::Ru, "documents-reissue"));
    window.wait("document.querySelector('.issue .main') !== null");
    window.click(".issue .main");
    window.wait("document.querySelector('.edition h2')?.textContent.includes('2')");
    window.wait("document.querySelector('.stale') === null");
    press(&window, &words::plain(Locale::Ru, "force-do"));
    window.wait("document.querySelector('.force .answer')?.textContent.includes('редакция 2')");
    window.run(
        "document.querySelector('.force').open = true; document.querySelector('.force').scrollIntoView()",
        &json!(null),
    );
    window.picture(&picture("11-in-force"));
    drop(window);

    let book = Book::open(&workspace(home.path()), PASSPHRASE).expect("opens after closing");
    let page = book.file(1, 2, "privacy-policy", "ru", Format::Html).expect("issued");
    let page = String::from_utf8(page).expect("text");
    assert!(
        page.contains("Мы не звоним &lt;b&gt;без&lt;/b&gt; просьбы.") && page.contains("novyi@proba.example")
    );
    assert_eq!(book.publications(1).expect("stated").len(), 1);
    assert!(book.verify().is_sound());
}

/// A Kazakh shop's paper in both languages, an export of its forms whose columns the owner names, a person's
/// consents, their removal, and a page of the site beside the issued text.
#[test]
fn side_by_side_submissions_and_the_site() {
    let program = program_or_skip!();
    let home = tempfile::tempdir().expect("temp");
    let window = Window::open(&program, home.path());
    create_workspace(&window);
    window.kill();
    let path = workspace(home.path());
    let page = {
        let mut book = Book::open(&path, PASSPHRASE).expect("opens");
        let answers = interview::preset("kz-sole-proprietor").expect("a preset");
        book.create_shop("Дүкен", None, answers, today()).expect("shop");
        book.issue(1, today(), today()).expect("issued");
        book.file(1, 1, "privacy-policy", "kk", Format::Html).expect("issued")
    };
    let window = Window::open(&program, home.path());
    unlock(&window);
    place(&window, "rail-documents");
    press(&window, "Казахский и русский рядом");
    window
        .wait("[...document.querySelectorAll('.paper img')].some((i) => i.complete && i.naturalWidth > 300)");
    window.picture(&picture("12-side-by-side"));
    let saved = home.path().join("both.pdf");
    window.next_dialog(Some(&saved));
    window.click(".formats .main");
    wait_for(&saved);
    let text = pdf_text(&saved);
    assert!(text.contains("дербес деректер") && text.contains("персональн"), "{text}");

    let table = home.path().join("export.csv");
    std::fs::write(&table, "Поле 1;Поле 2;Мен келісемін\n20.11.2026 10:15;aigul@example.test;иә\n")
        .expect("a table");
    press(&window, &words::plain(Locale::Ru, "submissions-open"));
    window.next_dialog(Some(&table));
    press(&window, &words::plain(Locale::Ru, "submissions-choose"));
    window.wait("document.querySelectorAll('.submissions select').length === 3");
    let needs = words::plain(Locale::Ru, "submissions-needs-when");
    window.wait(&format!("document.querySelector('.submissions').textContent.includes({})", json!(needs)));
    window.picture(&picture("13-columns"));
    for (column, field) in [(0, "when"), (1, "email")] {
        window.run(
            "const s = document.querySelectorAll('.submissions select')[input[0]]; s.value = input[1]; s.dispatchEvent(new Event('change', { bubbles: true }));",
            &json!([column, field]),
        );
        window.wait(&format!(
            "document.querySelectorAll('.submissions select')[{column}]?.value === '{field}' && document.querySelector('.submissions select:disabled') === null"
        ));
    }
    window.wait("document.querySelector('.submissions .note.wait') === null");
    window.picture(&picture("14-columns-named"));
    window.click(".submissions .card .button:not(.quiet)");
    let kept = words::plain(Locale::Ru, "submissions-kept");
    window.wait(&format!("document.querySelector('.submissions').textContent.includes({})", json!(kept)));
    window.type_into(".submissions form input", "aigul@example.test");
    window.click(".submissions form button");
    window.wait(
        "document.querySelector('.submissions .card strong')?.textContent.includes('aigul@example.test')",
    );
    window.picture(&picture("15-consents"));
    press(&window, &words::plain(Locale::Ru, "submissions-remove"));
    window.wait("document.querySelector('.submissions .note.wait')?.textContent.includes('копиях файла')");
    window.click(".submissions li .button:not(.quiet)");
    window.wait("document.querySelector('.submissions [role=status]').textContent.includes('остались')");
    window.picture(&picture("16-removed"));
    press(&window, &words::plain(Locale::Ru, "publish-close"));

    let right = home.path().join("page.html");
    std::fs::write(&right, &page).expect("a page");
    press(&window, &words::plain(Locale::Ru, "publish-open"));
    window.wait("document.querySelectorAll('.publish details').length > 3");
    window.next_dialog(Some(&right));
    press(&window, &words::plain(Locale::Ru, "publish-check-choose"));
    window.wait("document.querySelector('.publish .note.done') !== null");
    let wrong = home.path().join("changed.html");
    std::fs::write(&wrong, String::from_utf8_lossy(&page).replacen("дербес деректер", "барлық деректер", 1))
        .expect("a page");
    window.next_dialog(Some(&wrong));
    press(&window, &words::plain(Locale::Ru, "publish-check-choose"));
    window.wait("document.querySelector('.publish .note.wait') !== null && document.querySelector('.publish del, .publish ins') !== null");
    window.picture(&picture("17-page-check"));
    window.run("document.querySelector('.publish details').open = true; document.querySelector('.publish .builder').scrollIntoView()", &json!(null));
    window.picture(&picture("18-publish"));
    drop(window);
    let book = Book::open(&path, PASSPHRASE).expect("opens after closing");
    assert!(book.imports(1).expect("the shop").is_empty() && book.verify().is_sound());
}

/// Goes to a place of the rail.
fn place(window: &Window, text: &str) {
    window.run(
        "[...document.querySelectorAll('nav button')].find((b) => b.textContent.trim() === input).click()",
        &json!(words::plain(Locale::Ru, text)),
    );
    window.wait("document.querySelector('main h1, main #page-title') !== null");
}

/// Presses the first button that says these words, as soon as it is there and can be pressed.
fn press(window: &Window, said: &str) {
    let found = format!(
        "[...document.querySelectorAll('main button:enabled')].find((b) => b.textContent.includes({}))",
        json!(said)
    );
    window.wait(&format!("{found} !== undefined"));
    window.run(&format!("{found}.click()"), &json!(null));
}

/// A wrong passphrase opens nothing and says so; a second window is told who holds the workspace.
#[test]
fn wrong_passphrase_and_a_second_program() {
    let program = program_or_skip!();
    let home = tempfile::tempdir().expect("temp");
    let window = Window::open(&program, home.path());
    create_workspace(&window);
    let busy = Book::open(&workspace(home.path()), PASSPHRASE).expect_err("one writer at a time");
    assert_eq!(busy[0].code.code, "workspace-busy");
    window.kill();
    let window = Window::open(&program, home.path());
    window.wait("document.querySelector('#field-passphrase') !== null");
    window.type_into("#field-passphrase", "не тот пароль");
    window.click("form button.main");
    window.wait(
        "document.querySelector('#field-passphrase') !== null && document.body.innerText.includes('арол')",
    );
    window.wait("document.querySelector('[role=alert], .summary') !== null");
    window.picture(&picture("7-wrong-passphrase"));
}

fn create_workspace(window: &Window) {
    window.wait("document.querySelector('#field-passphrase') !== null");
    window.type_into("#field-passphrase", PASSPHRASE);
    window.type_into("#field-again", PASSPHRASE);
    window.click("form button.main");
    window.wait("document.querySelector('nav') !== null");
}

fn unlock(window: &Window) {
    window.wait("document.querySelector('#field-passphrase') !== null");
    window.type_into("#field-passphrase", PASSPHRASE);
    window.click("form button.main");
    window.wait("document.querySelector('nav') !== null");
}

fn create_shop(window: &Window, name: &str, preset: Option<&str>) {
    // A fresh workspace shows the start screen; the board is one step away.
    window.run(
        "if (!document.querySelector('#field-name')) { [...document.querySelectorAll('main button.main, nav button, nav a')].find((b) => b.textContent.includes(input))?.click(); }",
        &json!(words::plain(Locale::Ru, "rail-shops")),
    );
    window.wait("document.querySelector('#field-name') !== null");
    window.type_into("#field-name", name);
    if let Some(preset) = preset {
        window.click(&format!("input[name=preset][value='{preset}']"));
    }
    window.click("form.new button.main");
    window.wait("document.querySelector('#page-title') !== null");
}

/// Opens a page through the answers of the questionnaire's own commands: page after page.
fn jump(window: &Window, page: &Page, answers: &Answers) {
    let wanted = json!(words::plain(Locale::Ru, page.title));
    for _ in 0..interview::graph().len() {
        let here = window.run("return document.querySelector('#page-title').textContent", &json!(null));
        if here == wanted {
            return;
        }
        let current = interview::graph().iter().find(|p| words::plain(Locale::Ru, p.title) == here);
        fill(window, current.expect("a known page"), answers);
        go_on(window);
    }
    panic!("no way to {}", page.id);
}

/// Presses «next» and waits for the next page or the check of all answers.
fn go_on(window: &Window) {
    let before = window.run("return document.querySelector('#page-title').textContent", &json!(null));
    window.run("document.querySelector('.next').click()", &json!(null));
    window.wait(&format!(
        "document.querySelector('#check-title') !== null || (document.querySelector('#page-title')?.textContent !== {before} && document.querySelector('.ask')?.getAttribute('aria-busy') === 'false')"
    ));
}

/// Answers a page as the case says, through its controls.
fn fill(window: &Window, page: &Page, answers: &Answers) {
    window.wait(&format!(
        "document.querySelector('#page-title')?.textContent === {}",
        json!(words::plain(Locale::Ru, page.title))
    ));
    let mut steps = Vec::new();
    for question in interview::questions_on(page, answers) {
        steps.push(step(question, answers));
    }
    window.run(FILL, &json!(steps));
}

fn step(question: &Question, answers: &Answers) -> serde_json::Value {
    let value = answers.get(question.id);
    let options: Vec<&str> = interview::options(question, answers).iter().map(|o| o.id).collect();
    if let Kind::Records { fields, .. } = question.kind {
        let records: &[Record] = if let Some(Value::Records(all)) = value { all } else { &[] };
        let entries: Vec<serde_json::Value> = records
            .iter()
            .enumerate()
            .map(|(index, record)| {
                let of_field = |field: &pismovnik_interview::Field| {
                    let offered = interview::offered(field.options, answers);
                    let options: Vec<&str> = offered.iter().map(|o| o.id).collect();
                    let path = format!("{}[{index}].{}", question.id, field.name);
                    control(&path, &field.kind, &options, record.get(field.name))
                };
                json!(fields.iter().map(of_field).collect::<Vec<_>>())
            })
            .collect();
        return json!({ "path": question.id, "kind": "records", "entries": entries });
    }
    control(question.id, &question.kind, &options, value)
}

fn control(path: &str, kind: &Kind, options: &[&str], value: Option<&Value>) -> serde_json::Value {
    if value.is_some_and(Value::is_unknown) {
        return json!({ "path": path, "kind": "unknown" });
    }
    let place = |id: &str| options.iter().position(|o| *o == id);
    match (kind, value) {
        (Kind::Choice, Some(Value::Text(t))) => json!({ "path": path, "kind": "one", "index": place(t) }),
        (Kind::YesNo, Some(Value::Yes(yes))) => {
            json!({ "path": path, "kind": "one", "index": usize::from(!yes) })
        }
        (Kind::Choices, chosen) => {
            let chosen: &[String] = if let Some(Value::Many(m)) = chosen { m } else { &[] };
            let wanted: Vec<bool> = options.iter().map(|o| chosen.iter().any(|c| c == o)).collect();
            json!({ "path": path, "kind": "many", "wanted": wanted })
        }
        (Kind::Texts { .. } | Kind::Domains { .. }, Some(Value::Many(m))) => {
            json!({ "path": path, "kind": "texts", "texts": m })
        }
        (_, Some(Value::Text(t))) => json!({ "path": path, "kind": "text", "text": t }),
        (_, Some(Value::Number(n))) => json!({ "path": path, "kind": "text", "text": n.to_string() }),
        _ => json!({ "path": path, "kind": "nothing" }),
    }
}

/// Works the controls of a page through the events that a person's hands cause.
const FILL: &str = r#"
const frame = () => new Promise((r) => setTimeout(r, 0));
const byId = (path) => document.getElementById('field-' + path);
const write = (element, words) => {
  const kind = element.tagName === 'TEXTAREA' ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value').set.call(element, words);
  element.dispatchEvent(new Event('input', { bubbles: true }));
};
async function work(step) {
  if (step.kind === 'nothing') return;
  if (step.kind === 'records') {
    const box = byId(step.path);
    for (let index = 0; index < step.entries.length; index++) {
      const first = step.entries[index].find((s) => s.kind !== 'nothing');
      if (!byId(first.path)) {
        [...box.querySelectorAll('button')].at(-1).click();
        await frame();
        await frame();
      }
      for (const inner of step.entries[index]) await work(inner);
    }
    return;
  }
  const element = byId(step.path);
  if (!element) throw new Error('no control for ' + step.path);
  if (step.kind === 'text') write(element, step.text);
  if (step.kind === 'one') element.closest('.choice').querySelectorAll('input:not([type=search])')[step.index].click();
  if (step.kind === 'unknown') {
    (element.closest('.field').querySelector('.unknown input') ?? element.closest('.field').querySelector('input[type=checkbox]')).click();
  }
  if (step.kind === 'many') {
    const boxes = element.closest('.choice').querySelectorAll('input:not([type=search])');
    for (let index = 0; index < step.wanted.length; index++) {
      const now = document.getElementById(element.id).closest('.choice').querySelectorAll('input:not([type=search])')[index];
      if (now.checked !== step.wanted[index]) { now.click(); await frame(); }
    }
  }
  if (step.kind === 'texts') {
    const box = element.closest('.field');
    for (let index = 0; index < step.texts.length; index++) {
      if (!box.querySelectorAll('ul input')[index]) {
        [...box.querySelectorAll('ul ~ button')].at(-1).click();
        await frame();
        await frame();
      }
      write(box.querySelectorAll('ul input')[index], step.texts[index]);
    }
  }
  await frame();
}
for (const step of input) await work(step);
"#;

fn today() -> Day {
    jiff::Zoned::now().date()
}

fn workspace(home: &Path) -> PathBuf {
    home.join("Письмовник.pismovnik")
}

/// Pictures to look at lie beside the build, never in the repository.
fn picture(name: &str) -> PathBuf {
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| cases::folder().join("../target"), PathBuf::from);
    target.join("screenshots").join(format!("{name}.png"))
}

fn wait_for(file: &Path) {
    for _ in 0..600 {
        if file.exists() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    panic!("{} was not saved", file.display());
}

fn pdf_text(file: &Path) -> String {
    let out = Command::new("pdftotext").arg(file).arg("-").output().expect("pdftotext runs");
    String::from_utf8_lossy(&out.stdout).into_owned()
}

fn text_of(answers: &Answers, question: &str) -> String {
    match answers.get(question) {
        Some(Value::Text(t)) => t.clone(),
        other => panic!("{question}: {other:?}"),
    }
}

fn domain(answers: &Answers) -> String {
    match answers.get("shop.domains") {
        Some(Value::Many(all)) => all[0].clone(),
        other => panic!("{other:?}"),
    }
}
