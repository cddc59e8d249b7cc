//! What leaves the desk, in the real window: many letters printed with a stop between them, tracking numbers from a
//! table, tables and evidence saved, a shop handed over and taken in again, an incident by its hours, letters past
//! their keeping term destroyed, a scan blacked out, and everything found by keyboard.
//!
//! Runs where `PISMOVNIK_DESKTOP` names the built window; without it each test says that it was skipped.
#![allow(clippy::disallowed_methods, reason = "tests take the day from the clock, as the window does")]
#![allow(clippy::print_stderr, reason = "a skipped test says so")]

use std::path::{Path, PathBuf};
use std::process::Command;

use pismovnik_app::book::Book;
use pismovnik_app::letters::{
    Channel, Ending, FileIn, FileRole, Identity, Intake, LetterEvent, LetterQuery, Wish, compose,
};
use pismovnik_app::papers::{self, Format};
use pismovnik_app::{Day, LetterKind, Locale, words};
use pismovnik_tests::cases;
use pismovnik_tests::driver::{Window, desktop};
use serde_json::json;

const PASSPHRASE: &str = "семь раз отмерь";
const PACKAGE: &str = "пароль файла передачи";

fn today() -> Day {
    jiff::Zoned::now().date()
}

fn picture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/screenshots").join(format!("desk-{name}.png"))
}

fn t(id: &str) -> String {
    words::plain(Locale::Ru, id)
}

/// A window over a workspace with a shop and as many answers that wait for the post.
struct Bench {
    home: tempfile::TempDir,
    file: PathBuf,
    window: Window,
}

impl Bench {
    fn with(waiting: u32) -> Option<Bench> {
        Bench::after(waiting, |_, _| {})
    }

    /// The same, after what was done in the file before.
    fn after(waiting: u32, before: impl FnOnce(&mut Book, i64)) -> Option<Bench> {
        let Some(program) = desktop() else {
            eprintln!("skipped, because PISMOVNIK_DESKTOP does not name the built window");
            return None;
        };
        let home = tempfile::tempdir().expect("temp");
        let file = home.path().join("Письмовник.pismovnik");
        let today = today();
        let mut book = Book::create(&file, PASSPHRASE, today).expect("created");
        let shop =
            book.create_shop("Лавка «Сорока»", None, cases::good("home-callback"), today).expect("shop");
        for nth in 1..=waiting {
            let mut intake = Intake::new(&nth.to_string(), &[LetterKind::Access], Channel::Post, today);
            intake.sender.name =
                Some(format!("Крылова Мария {}", ["Ивановна", "Петровна"][(nth % 2) as usize]));
            intake.sender.address = Some("630099, г. Новосибирск, ул. Ленина, д. 1".to_owned());
            let letter = book.receive_letter(shop, intake, &[], today).expect("received").letter;
            let identity = Identity::NotFound { looked: "в заказах".to_owned() };
            book.take_step(shop, letter, LetterEvent::Identified { identity }, &[], today)
                .expect("identified");
            let wish = Wish {
                kind: pismovnik_app::letters::OutgoingKind::NotFound,
                number: format!("{nth}/1"),
                day: today,
            };
            let input = compose(&book.letter(shop, letter).expect("letter"), &wish).expect("composed");
            book.issue_letter(shop, letter, input, Locale::Ru, today).expect("issued");
        }
        before(&mut book, shop);
        drop(book);
        let settings = json!({ "workspace": file, "place": "letters" }).to_string();
        std::fs::write(home.path().join("settings.json"), settings).expect("settings");
        let window = Bench::open(&program, home.path());
        Some(Bench { home, file, window })
    }

    fn open(program: &Path, home: &Path) -> Window {
        let window = Window::open(program, home);
        window.wait("document.querySelector('#field-passphrase') !== null");
        window.type_into("#field-passphrase", PASSPHRASE);
        window.click("form button.main");
        window.wait("document.querySelector('nav') !== null");
        window
    }

    /// A print system that takes each job in its own time and keeps no paper.
    fn printer(&self) {
        let folder = self.home.path().join("dialogs");
        let jobs = self.home.path().join("jobs");
        let put = |name: &str, text: String| {
            let file = folder.join(name);
            std::fs::write(&file, text).expect("written");
            assert!(Command::new("chmod").arg("+x").arg(&file).status().expect("chmod").success());
        };
        let jobs = jobs.display();
        put(
            "lpstat",
            format!(
                "#!/bin/sh\ncase \"$1 $2\" in\n-e*) echo Office;;\n-d*) echo 'system default destination: Office';;\n-r*) echo 'scheduler is running';;\n'-W not-completed') ls '{jobs}.held' 2>/dev/null;;\n'-W completed') cat '{jobs}' 2>/dev/null;;\nesac\nexit 0\n"
            ),
        );
        put("cancel", format!("#!/bin/sh\nrm '{jobs}.held'/\"$1\"\n"));
        // A step that the test does not want yet waits for it.
        put(
            "lp",
            format!(
                "#!/bin/sh\necho begun >> '{jobs}.begun'\nwhile [ -e '{jobs}.wait' ] && [ $(cat '{jobs}.steps' 2>/dev/null | wc -l) -ge $(cat '{jobs}.wait') ]; do sleep 0.05; done\necho step >> '{jobs}.steps'\nmkdir -p '{jobs}.held'\ncase \"$*\" in\n*'-H resume') rm '{jobs}.held'/\"$2\" && echo \"$2\" >> '{jobs}';;\n*'-H hold'*) cat > /dev/null; n=Office-$(wc -l < '{jobs}.steps'); touch '{jobs}.held'/$n; echo \"request id is $n (1 file(s))\";;\nesac\n"
            ),
        );
    }

    /// Lets the printer take so many steps from now on, holding or printing a job each, before it waits; none: all.
    fn steps(&self, more: Option<usize>) {
        let path = |end: &str| self.home.path().join(format!("jobs.{end}"));
        if let Some(more) = more {
            let taken = std::fs::read_to_string(path("steps")).unwrap_or_default().lines().count();
            std::fs::write(path("wait"), (taken + more).to_string()).expect("written");
        } else {
            std::fs::remove_file(path("wait")).expect("removed");
        }
    }

    /// How many jobs the printer still holds.
    fn held(&self) -> usize {
        std::fs::read_dir(self.home.path().join("jobs.held")).map_or(0, Iterator::count)
    }

    /// How many steps the printer was ever asked for, taken or not.
    fn begun(&self) -> usize {
        let text = std::fs::read_to_string(self.home.path().join("jobs.begun")).unwrap_or_default();
        text.lines().count()
    }

    fn jobs(&self) -> usize {
        let text = std::fs::read_to_string(self.home.path().join("jobs")).unwrap_or_default();
        text.lines().count()
    }

    fn place(&self, id: &str) {
        let found = format!(
            "[...document.querySelectorAll('nav button')].find((b) => b.textContent.trim() === {})",
            json!(t(id))
        );
        self.window.run(&format!("{found}.click()"), &json!(null));
        self.window.wait(&format!("{found}.getAttribute('aria-current') === 'page'"));
    }

    /// Presses the button of these words as soon as it can be pressed.
    fn press(&self, id: &str) {
        let found = format!(
            "[...document.querySelectorAll('main :is(button:enabled, summary)')].find((b) => b.textContent.trim() === {0} || b.textContent.trim().startsWith({0} + ':'))",
            json!(t(id))
        );
        self.window.wait(&format!("{found} !== undefined"));
        self.window.run(&format!("{found}.click()"), &json!(null));
    }

    fn set(&self, id: &str, words: &str) {
        self.window.wait(&format!("document.getElementById({}) !== null", json!(id)));
        self.window.run(
            "const e = document.getElementById(input[0]); const of = e.tagName === 'TEXTAREA' ? HTMLTextAreaElement : e.tagName === 'SELECT' ? HTMLSelectElement : HTMLInputElement; Object.getOwnPropertyDescriptor(of.prototype, 'value').set.call(e, input[1]); e.dispatchEvent(new Event('input', { bubbles: true })); e.dispatchEvent(new Event('change', { bubbles: true }));",
            &json!([id, words]),
        );
    }

    /// Saves through the dialog: presses, and waits until the file is told where it stands.
    fn saves(&self, selector: &str, name: &str) -> Vec<u8> {
        let path = self.home.path().join(name);
        self.window.next_dialog(Some(&path));
        self.window.click(selector);
        self.told(name);
        std::fs::read(path).expect("a file")
    }

    fn told(&self, words: &str) {
        self.window.wait(&format!(
            "[...document.querySelectorAll('main [role=status]')].some((p) => p.textContent.includes({}))",
            json!(words)
        ));
    }

    /// Opens the palette by its keys, types, and takes what is found.
    fn palette(&self, words: &str, finds: &str) {
        self.keys("k", "KeyK", true);
        self.window.wait("document.querySelector('dialog[open] #palette-words') === document.activeElement && document.activeElement !== null");
        self.set("palette-words", words);
        let option = format!(
            "[...document.querySelectorAll('#palette-list [role=option]')].findIndex((o) => o.textContent.includes({}))",
            json!(finds)
        );
        self.window.wait(&format!("{option} >= 0"));
        // The keyboard alone: down to it, and Enter.
        loop {
            let at = self.window.run(
                &format!("const all = [...document.querySelectorAll('#palette-list [role=option]')]; return [all.findIndex((o) => o.getAttribute('aria-selected') === 'true'), {option}]"),
                &json!(null),
            );
            if at[0] == at[1] {
                break;
            }
            self.keys("ArrowDown", "ArrowDown", false);
            self.window.wait(&format!("[...document.querySelectorAll('#palette-list [role=option]')].findIndex((o) => o.getAttribute('aria-selected') === 'true') !== {}", at[0]));
        }
        self.window.wait("document.getElementById('palette-words').getAttribute('aria-activedescendant') === document.querySelector('#palette-list [aria-selected=true]').id");
    }

    fn enter(&self) {
        self.keys("Enter", "Enter", false);
        self.window.wait("document.querySelector('dialog[open]') === null");
    }

    fn keys(&self, key: &str, code: &str, ctrl: bool) {
        self.window.run(
            "(document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key: input[0], code: input[1], ctrlKey: input[2], bubbles: true, cancelable: true }))",
            &json!([key, code, ctrl]),
        );
    }

    fn book(self) -> (tempfile::TempDir, Book) {
        let Bench { home, file, window } = self;
        drop(window);
        let book = Book::open(&file, PASSPHRASE).expect("opens after closing");
        assert!(book.verify().is_sound());
        (home, book)
    }
}

/// A pile of answers is printed; a stop before the first page prints none, a stop between two leaves the rest, a crash
/// forgets nothing of what was printed, and the post's table gives each its number.
#[test]
fn a_pile_is_printed_stopped_taken_up_and_tracked() {
    let Some(bench) = Bench::with(6) else { return };
    bench.printer();
    bench.press("outbox-title");
    bench.window.wait("document.querySelectorAll('.outbox tbody input:checked').length === 6");
    bench.window.picture(&picture("1-outbox"));
    // Two wait in the queue, the third one is on its way there: the stop takes all back.
    bench.steps(Some(2));
    bench.press("outbox-print");
    bench.window.wait("document.querySelector('.outbox progress')?.value === 2");
    bench.press("outbox-stop");
    bench.steps(None);
    bench.told(&t("posting-stopped"));
    bench.window.wait("document.querySelectorAll('.outbox tbody input:checked').length === 6");
    assert_eq!((bench.jobs(), bench.held()), (0, 0));

    // All six wait in the queue, two are through, the third one is being let go: it ends, the rest is taken back.
    bench.steps(Some(8));
    let third = bench.begun() + 9;
    bench.press("outbox-print");
    bench.window.wait("document.querySelector('.outbox progress') !== null");
    let begun = std::time::Instant::now();
    while bench.begun() < third {
        assert!(begun.elapsed().as_secs() < 60, "printed {}", bench.jobs());
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    assert_eq!(bench.jobs(), 2);
    bench.press("outbox-stop");
    bench.steps(None);
    bench.told(&t("posting-stopped"));
    bench.window.wait("document.querySelectorAll('.outbox tbody input:checked').length === 3");
    assert_eq!((bench.jobs(), bench.held()), (3, 0));

    // As after a power cut: only the rest is offered.
    let Bench { home, file, window } = bench;
    window.kill();
    let program = desktop().expect("the window");
    let window = Bench::open(&program, home.path());
    let bench = Bench { home, file, window };
    bench.printer();
    bench.press("outbox-title");
    bench.window.wait("document.querySelectorAll('.outbox tbody input:checked').length === 3");
    bench.press("outbox-print");
    bench.window.wait("document.querySelectorAll('.outbox tbody input').length === 6 && document.querySelectorAll('.outbox tbody input:checked').length === 0");
    assert_eq!((bench.jobs(), bench.held()), (6, 0));

    // All six in one file too, and posted with the table of the post office.
    bench.window.click(".outbox thead input");
    bench.window.wait("document.querySelectorAll('.outbox tbody input:checked').length === 6");
    let path = bench.home.path().join("все.pdf");
    bench.window.next_dialog(Some(&path));
    bench.press("outbox-save");
    bench.told("все.pdf");
    let table = bench.home.path().join("почта.csv");
    let rows: Vec<String> = (1..=6).map(|n| format!("{n}/1;8008000000000{n}\r\n")).collect();
    std::fs::write(&table, format!("Письмо;Трек-номер\r\n{}нет такого;80080000000099\r\n", rows.concat()))
        .expect("a table");
    bench.window.next_dialog(Some(&table));
    bench.press("tracking-choose");
    bench.window.wait("document.querySelectorAll('.tracking .card li').length === 6");
    bench.window.wait("document.querySelectorAll('.tracking .card .note.wait').length === 1");
    bench.window.picture(&picture("2-tracking"));
    bench.press("tracking-record");
    bench.window.wait(&format!(
        "document.querySelector('.outbox').textContent.includes({})",
        json!(t("outbox-empty"))
    ));
    let (_home, book) = bench.book();
    let shop = book.shop_ids().expect("shops")[0];
    let query = LetterQuery { limit: 10, ..LetterQuery::default() };
    for line in book.letters(&query).expect("letters").lines {
        let letter = book.letter(shop, line.letter).expect("a letter");
        assert!(letter.outgoing.values().all(|o| o.sent.is_some()), "{}", line.number);
    }
}

/// Tables, the protocol and the evidence are saved where the owner wants them, and everything is found by keyboard.
#[test]
fn what_letters_give_out_is_saved_and_found_by_keyboard() {
    let Some(bench) = Bench::with(3) else { return };
    bench.palette("выгруз", &t("palette-export"));
    bench.window.picture(&picture("3-palette"));
    bench.enter();
    bench.window.wait("document.querySelector('.exports') !== null");
    assert!(bench.saves("[data-export=csv]", "письма.csv").starts_with("\u{FEFF}".as_bytes()));
    assert!(bench.saves("[data-export=xlsx]", "письма.xlsx").starts_with(b"PK"));
    assert!(bench.saves("[data-export=pdf]", "журнал.pdf").starts_with(b"%PDF"));
    assert!(bench.saves("[data-export=protocol]", "протокол.pdf").starts_with(b"%PDF"));
    bench.window.picture(&picture("4-exports"));
    // A cancelled dialog writes and says nothing.
    bench.window.next_dialog(None);
    bench.window.click("[data-export=csv]");
    bench.window.wait("document.querySelector('.exports').getAttribute('aria-busy') === 'false' && document.querySelector('.exports .told').textContent === ''");

    // A letter by its number, by a word in another form; a shop; a place.
    bench.palette("Крыловой 2", "№\u{A0}2");
    bench.enter();
    bench.window.wait("document.querySelector('.case .posting[aria-busy=false] .pages') !== null");
    assert!(bench.saves("[data-bundle]", "дело.zip").starts_with(b"PK"));
    bench.palette("настр", &t("rail-settings"));
    bench.enter();
    bench.window.wait("document.querySelector('#reminders-days') !== null");
    bench.set("reminders-days", "9");
    bench.set("field-incoming", "Вх-{N}/{YYYY}");
    let next = format!("Вх-4/{}", today().year());
    bench
        .window
        .wait(&format!("document.querySelector('[data-next=incoming]')?.textContent === {}", json!(next)));
    bench.set("field-outgoing", "{IN}{N}");
    bench.window.wait("document.querySelector('#field-outgoing[aria-invalid=true]') !== null");
    bench.set("field-outgoing", "{IN}-{N}");
    bench.window.wait("document.querySelector('#field-outgoing[aria-invalid=true]') === null");
    bench.press("numbers-keep");
    bench.told(&t("numbers-kept"));
    bench.window.picture(&picture("5-settings"));
    bench.palette("сорока", "Сорока");
    bench.enter();
    bench.window.wait("document.querySelector('nav [aria-current=page]').textContent.includes('Сегодня')");
    // Escape goes back to where one was.
    bench.keys("k", "KeyK", true);
    bench.window.wait("document.querySelector('dialog[open]') !== null");
    bench
        .window
        .run("document.querySelector('dialog[open]').dispatchEvent(new Event('cancel'))", &json!(null));
    bench.window.wait("document.querySelector('dialog[open]') === null");
    let (_home, book) = bench.book();
    let shop = book.shop_ids().expect("shops")[0];
    assert_eq!(book.next_letter_number(shop, today().year()).expect("a number"), next);
}

/// A shop leaves as a file with its act, and comes back out of that file; a wrong passphrase is told in its own words.
#[test]
fn a_shop_is_handed_over_and_taken_in_again() {
    let Some(bench) = Bench::with(1) else { return };
    bench.place("rail-settings");
    bench.press("handover-out");
    bench.press("handover-out-do");
    bench.window.wait("document.querySelectorAll('.handover [aria-invalid=true]').length === 2");
    bench.set("field-to", "Соболева Анна Петровна");
    bench.set("handover-passphrase", PACKAGE);
    bench.window.picture(&picture("6-handover"));
    let package = bench.home.path().join("передача.pismovnik");
    bench.window.next_dialog(Some(&package));
    bench.press("handover-out-do");
    bench.told("передача.pismovnik");
    assert!(bench.saves(".handover > [data-act]", "акт.pdf").starts_with(b"%PDF"));

    bench.press("handover-in");
    bench.window.next_dialog(Some(&package));
    bench.press("handover-choose");
    bench.set("field-package-passphrase", "не тот пароль");
    bench.press("handover-look");
    bench.window.wait(&format!(
        "document.querySelector('.handover').textContent.includes({})",
        json!(t("error-package-key-wrong"))
    ));
    bench.set("field-package-passphrase", PACKAGE);
    bench.press("handover-look");
    bench.window.wait("document.getElementById('handover-coming') === document.activeElement");
    bench.window.picture(&picture("7-coming"));
    bench.set("field-own-name", "Бухгалтер");
    bench.press("handover-take");
    bench.told("Сорока");
    let (_home, book) = bench.book();
    assert_eq!(book.handed_to(1).expect("a shop"), None);
}

/// A leak: its hours run in sight, both notices are written and sent, the case is closed.
#[test]
fn an_incident_by_its_hours() {
    let Some(bench) = Bench::with(0) else { return };
    bench.palette("утечк", &t("palette-incident"));
    bench.enter();
    bench.window.wait("document.querySelector('[name=kind][value=incident]')?.checked === true");
    bench.set("field-time", "00:05");
    bench.press("lt-record");
    bench.window.wait("document.querySelectorAll('.incident .clocks li').length === 2");
    bench.window.wait("[...document.querySelectorAll('.incident .clocks b')].every((b) => /\\d+\\u00a0ч/.test(b.textContent))");
    bench.window.picture(&picture("8-incident"));
    for nth in 1..=2 {
        bench.window.wait("document.querySelector('li.now [data-step=reply]') !== null");
        bench.window.wait("document.querySelector('.sheet img')?.naturalWidth > 300");
        bench.press("lt-reply-issue");
        bench.window.wait("document.querySelector('li.now [data-step=sending]') !== null");
        bench.set("field-channel", "portal");
        bench.press("lt-sending-do");
        bench.window.wait(&format!("document.querySelectorAll('.incident .clocks b.ok').length === {nth}"));
    }
    bench.window.wait("document.querySelector('li.now [data-step=proof]') !== null");
    bench.window.picture(&picture("9-incident-sent"));
    bench.window.click("[data-step=closing]");
    bench.press("lt-close");
    bench.window.wait(&format!(
        "document.querySelector('.work h2')?.textContent === {}",
        json!(t("letters-stage-closed"))
    ));
    let (_home, book) = bench.book();
    let query = LetterQuery { open: Some(false), limit: 10, ..LetterQuery::default() };
    assert_eq!(book.letters(&query).expect("letters").total, 1);
}

/// A passport that nobody asked for: frames by mouse and by keys, the copy is filed, the original goes with its act.
#[test]
fn what_nobody_asked_for_is_blacked_out_and_destroyed() {
    let (_, paper) = pismovnik_tests::letters::all().swap_remove(0);
    let scan = papers::file(&paper, Format::Pdf).expect("a PDF");
    let with_scan = |book: &mut Book, shop: i64| {
        let mut intake = Intake::new("7", &[LetterKind::Withdrawal], Channel::Post, today());
        intake.sender.name = Some("Канарейкина Анна".to_owned());
        let file = |name: &str, bytes: &[u8]| FileIn {
            name: name.to_owned(),
            role: FileRole::Letter,
            bytes: bytes.to_vec(),
        };
        let files = [file("паспорт.pdf", &scan), file("чужое.txt", "не из этого письма".as_bytes())];
        book.receive_letter(shop, intake, &files, today()).expect("received");
    };
    let Some(bench) = Bench::after(0, with_scan) else { return };
    bench.palette("канарейкина", "№\u{A0}7");
    bench.enter();
    bench.window.wait("document.querySelector('.case h1') !== null");
    let file =
        "[...document.querySelectorAll('.case button')].find((b) => b.textContent.includes('паспорт.pdf'))";
    bench.window.run(&format!("{file}.click()"), &json!(null));
    bench.window.wait("document.querySelector('dialog[open] .pages img')?.naturalWidth > 300");
    bench.window.click("[data-redact]");
    bench.window.wait("document.querySelector('.redact img')?.naturalWidth > 300");
    // By keys: a frame comes into the middle, goes three steps up, and becomes two wider.
    bench.window.click("[data-redact-add]");
    bench.window.wait("document.querySelector('[data-box=\"0\"]') !== null && document.activeElement === document.querySelector('[data-box=\"0\"]')");
    bench.window.keys("\u{E013}\u{E013}\u{E013}");
    bench.window.wait("document.activeElement.style.top === '42%'");
    bench.window.keys("\u{E008}\u{E014}\u{E014}");
    bench.window.wait("document.activeElement.style.width === '42%'");
    // By mouse: another one; a third is taken away by its key, and comes back by undoing.
    bench.window.run("document.querySelector('.papers').scrollTop = 0", &json!(null));
    bench.window.drag(".redact .papers", (-200, -90), (150, -30));
    bench.window.wait("document.querySelectorAll('[data-box]').length === 2 && parseFloat(document.querySelector('[data-box=\"1\"]').style.width) > 20");
    bench.window.picture(&picture("13-redact"));
    bench.window.keys("\u{E017}");
    bench.window.wait("document.querySelectorAll('[data-box]').length === 1");
    bench.press("lt-redact-undo");
    bench.window.wait("document.querySelectorAll('[data-box]').length === 2");
    // Escape leaves the frames, and they are still there.
    bench.window.keys("\u{E00C}");
    bench.window.wait("document.querySelector('.redact') === null && document.querySelector('dialog[open] [data-redact]') !== null");
    bench.window.click("[data-redact]");
    bench.window.wait("document.querySelectorAll('[data-box]').length === 2");
    bench.window.click("[data-redact-do]");
    bench.window.wait("document.querySelector('[data-redact-destroy]') !== null");
    bench.window.wait("document.querySelector('.redact img')?.naturalWidth > 300");
    bench.window.picture(&picture("14-redacted"));
    bench.window.click("[data-redact-destroy]");
    bench.window.wait("document.querySelector('form.alone #field-number')?.value === '1'");
    bench.window.click("form.alone .tick input");
    let act = bench.home.path().join("акт.pdf");
    bench.window.next_dialog(Some(&act));
    bench.window.click("[data-destroy-sure]");
    bench.window.wait("document.querySelector('dialog[open]') === null");
    bench.told("акт.pdf");
    bench.window.picture(&picture("15-destroyed"));
    assert!(std::fs::read(act).expect("the act").starts_with(b"%PDF"));
    // Another one, from its own button, for a reason of the owner's.
    bench.window.wait(
        "[...document.querySelectorAll('.case button')].some((b) => b.textContent.includes('чужое.txt'))",
    );
    bench.window.run("[...document.querySelectorAll('.case button')].find((b) => b.textContent.includes('чужое.txt')).click()", &json!(null));
    bench.window.wait("document.querySelector('dialog[open] [data-destroy-file]:enabled') !== null");
    bench.window.click("[data-destroy-file]");
    bench.window.wait("document.querySelector('form.alone #field-number')?.value === '2'");
    assert_eq!(
        bench.window.run("return document.querySelector('[data-destroy-sure]').disabled", &json!(null)),
        true
    );
    bench.window.click("form.alone fieldset label:last-of-type input");
    bench.set("field-reason", "приложено по ошибке");
    bench.window.click("form.alone .tick input");
    let second = bench.home.path().join("второй акт.pdf");
    bench.window.next_dialog(Some(&second));
    bench.window.click("[data-destroy-sure]");
    bench.window.wait("document.querySelector('dialog[open]') === null");
    bench.told("второй акт.pdf");
    assert!(std::fs::read(second).expect("the act").starts_with(b"%PDF"));
    let (_home, book) = bench.book();
    let shop = book.shop_ids().expect("shops")[0];
    let line =
        book.letters(&LetterQuery { limit: 10, ..LetterQuery::default() }).expect("letters").lines.remove(0);
    let known = book.letter(shop, line.letter).expect("the letter");
    let names: Vec<&str> = known.files.iter().map(|(_, _, file)| file.name.as_str()).collect();
    assert_eq!((names, known.gone.len()), (vec!["паспорт (закрашено).pdf"], 2));
}

/// The workspace file is spoiled on its disk while it is open: going back to a copy asks for a yes of its own; left, the
/// door offers the same.
#[test]
fn a_spoiled_file_is_gone_back_from_in_the_settings_and_at_the_door() {
    let Some(bench) = Bench::with(1) else { return };
    let copy = bench.home.path().join("копии");
    std::fs::create_dir(&copy).expect("folder");
    let copy = copy.join("копия.pismovnik");
    bench.place("rail-settings");
    bench.window.next_dialog(Some(&copy));
    bench.press("keeping-copy");
    bench.told("Копия сделана");
    assert!(copy.exists());
    // In another place of the disk: nothing that closes the old one mends it.
    let spoil = || {
        for ending in ["-wal", "-shm", ""] {
            let mut name = bench.file.clone().into_os_string();
            name.push(ending);
            let _ = std::fs::remove_file(name);
        }
        std::fs::write(&bench.file, vec![7; 20_000]).expect("spoiled");
    };
    let asked = || {
        bench.window.wait(&format!(
            "document.querySelector('main').textContent.includes({})",
            json!(t("error-restore-unread"))
        ));
    };
    let back = || {
        bench.press("keeping-restore");
        bench.set("keeping-present", PASSPHRASE);
        bench.window.next_dialog(Some(&copy));
        bench.press("keeping-restore-do");
        asked();
    };
    spoil();
    back();
    bench.window.picture(&picture("16-unread"));
    bench.press("keeping-restore-unread");
    bench.told(".unreadable");
    assert!(std::fs::read(&bench.file).expect("the file").len() > 20_000);

    spoil();
    back();
    bench.window.run(
        "[...document.querySelectorAll('nav button')].find((b) => b.textContent.trim() === input).click()",
        &json!(t("rail-today")),
    );
    bench.window.wait("document.querySelector('#field-passphrase') !== null");
    bench.window.type_into("#field-passphrase", PASSPHRASE);
    bench.press("unlock-restore");
    bench.window.next_dialog(Some(&copy));
    bench.window.click("[data-restore]");
    asked();
    bench.window.picture(&picture("17-door"));
    bench.window.click("[data-restore-unread]");
    bench.window.wait("document.querySelector('nav') !== null");
    let (_home, book) = bench.book();
    let query = LetterQuery { limit: 10, ..LetterQuery::default() };
    assert_eq!(book.letters(&query).expect("letters").total, 1);
}

/// Two letters closed long ago: a cancelled dialog leaves them, a confirmed one destroys the ticked with its act.
#[test]
fn what_is_past_its_keeping_term_goes_with_its_act() {
    // The law that terms are counted by is not known for three years yet: this owner keeps letters for one.
    let long_ago = today().checked_sub(jiff::Span::new().years(1).days(2)).expect("a day");
    let closed = |book: &mut Book, shop: i64| {
        book.keep_for(shop, 1).expect("kept");
        for (number, name) in [("101", "Канарейкина Анна"), ("102", "Соболева Анна")]
        {
            let mut intake = Intake::new(number, &[LetterKind::Other], Channel::Post, long_ago);
            intake.sender.name = Some(name.to_owned());
            let letter = book.receive_letter(shop, intake, &[], long_ago).expect("received").letter;
            let close =
                LetterEvent::Closed { ending: Ending::NoAnswerNeeded, reason: Some("спам".to_owned()) };
            book.take_step(shop, letter, close, &[], long_ago).expect("closed");
        }
    };
    let Some(bench) = Bench::after(0, closed) else { return };
    bench.window.wait("document.querySelector('[data-past]') !== null");
    bench.window.picture(&picture("10-past-hint"));
    bench.window.click("[data-past]");
    bench.window.wait("document.querySelectorAll('.minimise tbody input:checked').length === 2");
    bench.window.picture(&picture("11-past"));
    assert_eq!(
        bench.window.run("return document.querySelector('#minimise-do').disabled", &json!(null)),
        true
    );
    let confirm = || {
        bench.window.click("#minimise-sure");
        bench.window.wait("!document.querySelector('#minimise-do').disabled");
    };
    bench.window.next_dialog(None);
    confirm();
    bench.window.click("#minimise-do");
    bench.window.wait("document.querySelector('.minimise').getAttribute('aria-busy') === 'false' && !document.querySelector('#minimise-sure').checked");
    bench.window.wait("document.querySelectorAll('.minimise tbody tr').length === 2");
    // One is still needed.
    bench.window.click(".minimise tbody tr:first-child input");
    bench.window.wait("document.querySelectorAll('.minimise tbody input:checked').length === 1");
    confirm();
    assert!(bench.saves("#minimise-do", "акт.pdf").starts_with(b"%PDF"));
    bench.window.wait("document.querySelectorAll('.minimise tbody tr').length === 1");
    bench.window.picture(&picture("12-past-done"));
    assert!(bench.saves(".minimise [data-act]", "ещё раз.pdf").starts_with(b"%PDF"));
    let (_home, book) = bench.book();
    let shop = book.shop_ids().expect("shops")[0];
    assert_eq!(book.verify().destroyed, 2);
    assert_eq!(book.past_acts(shop).expect("acts").len(), 1);
    assert_eq!(book.letters(&LetterQuery { limit: 10, ..LetterQuery::default() }).expect("letters").total, 1);
}
