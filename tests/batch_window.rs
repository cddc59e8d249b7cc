//! Sixty letters of six shops at once, in the real window: read from folders and a table, confirmed, entered across a
//! kill, answered, signed or handed over, and tracked.
//!
//! Runs where `PISMOVNIK_DESKTOP` names the built window; without it each test says that it was skipped.
#![cfg(target_os = "linux")]
#![allow(clippy::disallowed_methods, reason = "tests start programs and take the time that a person needs")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use pismovnik_app::Locale;
use pismovnik_app::book::Book;
use pismovnik_app::letters::LetterQuery;
use pismovnik_app::signed::keyring;
use pismovnik_tests::cases;
use pismovnik_tests::letters_bench::{Bench, PASSPHRASE, picture, t, today, workspace};
use serde_json::json;

const SHOPS: usize = 6;
const KEY_WORDS: &str = "ключ бухгалтера 2026";

fn shop_name(n: usize) -> String {
    format!("Лавка {n}")
}

/// Five messages in each shop's folder, and a table with five letters of each shop that came by post.
fn pile(home: &Path) -> PathBuf {
    let pile = home.join("почта");
    for shop in 1..=SHOPS {
        let folder = pile.join(shop_name(shop));
        fs::create_dir_all(&folder).expect("a folder");
        for n in 1..=5 {
            let text = format!(
                "From: Anna Ivanova {n} <anna{shop}{n}@example.test>\r\nDate: {} 10:00:00 +0300\r\nSubject: otzyv\r\n\
                 Content-Type: text/plain; charset=utf-8\r\n\r\nОтзываю согласие на обработку персональных данных.\r\n",
                jiff::fmt::strtime::format("%a, %d %b %Y", today()).expect("a day"),
            );
            fs::write(folder.join(format!("{n}.eml")), text).expect("written");
        }
    }
    let mut table = "Магазин;Отправитель;Адрес;Получено;Вид;Канал\r\n".to_owned();
    for shop in 1..=SHOPS {
        for n in 1..=5 {
            table.push_str(&format!(
                "{};Крылова Мария {n};630099, г. Новосибирск, ул. Ленина, д. {n};{};withdrawal;post\r\n",
                shop_name(shop),
                today()
            ));
        }
    }
    fs::write(pile.join("я по почте.csv"), table).expect("a table");
    pile
}

/// In the stead of a file a pipe: whoever reads it waits for the test.
fn pipe(file: &Path) -> PathBuf {
    let aside = file.with_extension("aside");
    fs::rename(file, &aside).expect("put aside");
    assert!(Command::new("mkfifo").arg(file).status().expect("mkfifo").success());
    aside
}

fn open_batch(bench: &Bench) {
    bench.place("rail-letters");
    bench.window.wait("document.querySelector('[data-batch]') !== null");
    bench.window.run("document.querySelector('[data-batch]').click()", &json!(null));
    bench.window.wait("document.querySelector('.batch #batch-part')?.children.length > 0");
}

fn press(bench: &Bench, selector: &str) {
    let found = format!("document.querySelector({})", json!(selector));
    bench.window.wait(&format!("{found} !== null && !{found}.disabled"));
    bench.window.run(&format!("{found}.click()"), &json!(null));
}

fn totals(home: &Path) -> (u64, usize) {
    let book = Book::open(&workspace(home), PASSPHRASE).expect("opens");
    assert!(book.verify().is_sound());
    let query = LetterQuery { limit: 1, ..LetterQuery::default() };
    (book.letters(&query).expect("letters").total, book.batch_rows().expect("rows").len())
}

#[test]
fn sixty_letters_of_six_shops_go_through_in_one_sitting_across_a_kill() {
    let names: Vec<String> = (1..=SHOPS).map(shop_name).collect();
    let shops: Vec<(&str, _)> = names.iter().map(|n| (n.as_str(), cases::good("home-callback"))).collect();
    let Some(bench) = Bench::with_shops(&shops) else { return };
    // A key of one's own, made before the window opens the file again.
    let Bench { program, home, window } = bench;
    window.kill();
    let mut book = Book::open(&workspace(home.path()), PASSPHRASE).expect("opens");
    let now = jiff::Timestamp::now().as_second();
    let key = keyring::make(Locale::Ru, "Соболева Анна Петровна", 1, KEY_WORDS, now).expect("a key");
    book.keep_key(&key, KEY_WORDS).expect("kept");
    drop(book);
    let window = Bench::unlocked(&program, home.path());
    let bench = Bench { program, home, window };

    let pile = pile(bench.home.path());
    open_batch(&bench);
    bench.window.picture(&picture("batch-0-empty"));
    bench.window.next_dialog(Some(&pile));
    press(&bench, "[data-folder]");
    bench.window.wait("document.querySelectorAll('.rows tr[data-row]').length === 60");
    // Nothing can be entered that nobody looked at.
    bench.window.wait("document.querySelector('[data-enter]').disabled");
    bench.window.picture(&picture("batch-1-rows"));
    press(&bench, "#rows-all");
    bench.window.wait("document.querySelectorAll('.rows td.tick input:checked').length === 60");

    // Two files in the middle hold whoever reads them: the first tells that it is there, at the second it is killed.
    let held: Vec<PathBuf> = [1, 2].map(|n| pile.join(shop_name(4)).join(format!("{n}.eml"))).to_vec();
    let aside: Vec<PathBuf> = held.iter().map(|f| pipe(f)).collect();
    press(&bench, "[data-enter]");
    drop(fs::OpenOptions::new().write(true).open(&held[0]).expect("somebody reads"));
    let reader = fs::OpenOptions::new().write(true).open(&held[1]).expect("somebody reads");
    let Bench { program, home, window } = bench;
    window.kill();
    drop(reader);
    for (file, aside) in held.iter().zip(&aside) {
        fs::remove_file(file).expect("the pipe");
        fs::rename(aside, file).expect("the file again");
    }
    let (entered, waiting) = totals(home.path());
    assert!((15..60).contains(&entered), "{entered}");
    // The row entered last may still wait: that its letter is there is known from the register, and below it is not
    // entered again.
    let there = usize::try_from(entered).expect("few") + waiting;
    assert!((60..=61).contains(&there), "none lost: {entered} entered, {waiting} waiting");

    // It is found again and gone on with.
    let window = Bench::unlocked(&program, home.path());
    let bench = Bench { program, home, window };
    open_batch(&bench);
    bench.window.wait("document.querySelector('[data-resume]') !== null");
    bench.window.picture(&picture("batch-2-broken"));
    press(&bench, "[data-resume]");
    bench.window.wait("document.querySelectorAll('.batch .letters tbody tr').length === 60");
    bench.window.wait("document.querySelectorAll('.rows tr[data-row]').length === 0");

    // Each gets an acknowledgment; what has one is not answered twice.
    press(&bench, "[data-step=reply]");
    press(&bench, "[data-drafts]");
    bench.window.wait("document.querySelectorAll('.drafts li input:checked').length === 60");
    bench.window.picture(&picture("batch-3-drafts"));
    press(&bench, "[data-issue]");
    bench.window.wait("document.querySelectorAll('.batch .letters .tag.ok').length === 120");
    press(&bench, "[data-drafts]");
    bench.window.wait("document.querySelectorAll('.drafts li').length === 60 && document.querySelector('[data-issue]') === null");

    // Three shops with one's own key and one entry of its password, three by packets for their owners.
    press(&bench, "[data-step=sign]");
    bench.window.wait("document.querySelectorAll('.shops fieldset').length === 6");
    for n in 1..=3 {
        press(&bench, &format!(".shops li:nth-child({n}) label:first-of-type input"));
    }
    bench.window.wait(
        "document.querySelector('[data-sign]') !== null && document.querySelector('[data-packets]') !== null",
    );
    bench.set("batch-passphrase", KEY_WORDS);
    bench.window.picture(&picture("batch-4-sign"));
    press(&bench, "[data-sign]");
    bench.window.wait("document.querySelectorAll('.batch .letters .tag.ok').length === 150");
    let out = bench.home.path().join("пакеты");
    fs::create_dir_all(&out).expect("a folder");
    bench.window.next_dialog(Some(&out));
    press(&bench, "[data-packets]");
    bench.window.wait("document.querySelector('[data-packets]') === null");
    assert_eq!(fs::read_dir(&out).expect("packets").count(), 3);
    bench.window.picture(&picture("batch-5-signed"));

    // What goes by post waits there with what is printed; the post's table gives each its number.
    press(&bench, "[data-step=post]");
    bench.window.wait("document.querySelectorAll('.outbox tbody tr').length === 60");
    let book = workspace(bench.home.path());
    let Bench { program, home, window } = bench;
    window.kill();
    let book = Book::open(&book, PASSPHRASE).expect("opens");
    let mut table = "Магазин;Письмо;Трек-номер\r\n".to_owned();
    let waiting: Vec<_> =
        book.outbox(None).expect("what waits").into_iter().filter(|w| !w.by_email()).collect();
    assert_eq!(waiting.len(), 30);
    for (n, one) in waiting.iter().enumerate() {
        let shop = book.shop(one.shop).expect("a shop").name;
        table.push_str(&format!("{shop};{};800800000{n:05}\r\n", one.number));
    }
    drop(book);
    fs::write(home.path().join("треки.csv"), table).expect("a table");
    let window = Bench::unlocked(&program, home.path());
    let bench = Bench { program, home, window };
    open_batch(&bench);
    press(&bench, "[data-step=post]");
    bench.window.next_dialog(Some(&bench.home.path().join("треки.csv")));
    bench.press("tracking-choose");
    bench.window.wait("document.querySelectorAll('.tracking .card li').length === 30");
    bench.press("tracking-record");
    bench.window.wait("document.querySelectorAll('.outbox tbody tr th[id^=outbox-]').length === 30");
    press(&bench, "[data-step=reply]");
    bench.window.wait(&format!(
        "[...document.querySelectorAll('.batch .letters .tag.ok')].filter((e) => e.textContent.includes('80080')).length === 30 && document.querySelector('#batch-title').textContent === {}",
        json!(t("batch-title"))
    ));
    bench.window.picture(&picture("batch-6-end"));
    let Bench { home, window, .. } = bench;
    drop(window);
    assert_eq!(totals(home.path()), (60, 0));
}

/// Letters ticked in the list are taken into the work; pictures of it for people, in languages, light, dark and large.
#[test]
fn ticked_letters_are_taken_up_and_every_look_holds() {
    let names: Vec<String> = (1..=SHOPS).map(shop_name).collect();
    let shops: Vec<(&str, _)> = names.iter().map(|n| (n.as_str(), cases::good("home-callback"))).collect();
    let Some(bench) = Bench::with_shops(&shops) else { return };
    let pile = pile(bench.home.path());
    open_batch(&bench);
    bench.window.next_dialog(Some(&pile.join("я по почте.csv")));
    press(&bench, "[data-files]");
    bench.window.wait("document.querySelectorAll('.rows tr[data-row]').length === 30");
    // A row is changed in its place, by the form under it.
    press(&bench, ".rows tr[data-row] .do button");
    bench.window.wait("document.activeElement?.id === 'row-shop'");
    bench.set("row-name", "Бауэр Анна");
    bench.window.picture(&picture("batch-edit"));
    press(&bench, ".rows .editor button.main");
    bench.window.wait("document.querySelector('.rows .editor') === null && document.querySelector('.rows tr[data-row] th').textContent.includes('Бауэр')");
    press(&bench, "#rows-all");
    bench.window.wait("document.querySelectorAll('.rows td.tick input:checked').length === 30");
    press(&bench, "[data-enter]");
    bench.window.wait("document.querySelectorAll('.batch .letters tbody tr').length === 30");
    bench.press("batch-end");
    bench.window.wait("document.querySelector('.batch .letters') === null");
    bench.press("lt-as-list");
    bench.window.wait("document.querySelectorAll('td.tick input').length === 30");
    press(&bench, "th.tick input");
    bench.window.wait("document.querySelectorAll('td.tick input:checked').length === 30");
    bench.window.picture(&picture("batch-picked"));
    press(&bench, "[data-take]");
    bench.window.wait("document.querySelectorAll('.batch .letters tbody tr').length === 30");
    for (locale, theme, width, height, zoom) in [
        ("ru", "light", 1280, 800, 1),
        ("kk", "dark", 1280, 800, 1),
        ("kk", "light", 1024, 700, 1),
        ("ru", "dark", 1281, 800, 2),
        ("en", "light", 1024, 701, 1),
    ] {
        // In place: the window takes both over without a reload only where it is told through its own settings.
        let invoke = "const i = window.__TAURI_INTERNALS__.invoke; await i('set_language', { locale: input[0] }); await i('set_theme', { theme: input[1] }); document.documentElement.dataset.gone = 'yes'; setTimeout(() => location.reload(), 0); return null";
        bench.window.run(invoke, &json!([locale, theme]));
        bench.window.wait("document.documentElement.dataset.gone === undefined && document.querySelector('[data-batch]') !== null");
        bench.window.resize(width, height);
        bench.window.run("document.querySelector('[data-batch]').click()", &json!(null));
        bench.window.wait("document.querySelectorAll('.batch .letters tbody tr').length === 30");
        bench.window.run(
            "await window.__TAURI_INTERNALS__.invoke('plugin:webview|set_webview_zoom', { label: 'main', value: input })",
            &json!(zoom),
        );
        for step in ["enter", "reply", "sign", "post"] {
            press(&bench, &format!("[data-step={step}]"));
            bench.window.wait(&format!(
                "document.querySelector('[data-step={step}]').getAttribute('aria-pressed') === 'true'"
            ));
            // Nothing is wider than the window.
            bench.window.wait("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
            bench.window.picture(&picture(&format!("batch-look-{locale}-{theme}-{width}-{step}")));
        }
    }
}
