//! Letters in the real window: a workspace with shops, and the steps of a case as a person takes them.

use std::path::{Path, PathBuf};

use pismovnik_app::book::Book;
use pismovnik_app::letters::LetterQuery;
use pismovnik_app::{Answers, Day, Locale, words};
use serde_json::json;

use crate::driver::{Window, desktop};

/// Of every workspace here.
pub const PASSPHRASE: &str = "семь раз отмерь";

/// The day on the window's clock.
pub fn today() -> Day {
    jiff::Zoned::now().date()
}

/// Where a picture of the window goes.
pub fn picture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/screenshots").join(format!("letters-{name}.png"))
}

/// A text of the window in Russian.
pub fn t(id: &str) -> String {
    words::plain(Locale::Ru, id)
}

/// The workspace in a folder.
///
/// # Panics
/// There is none.
pub fn workspace(home: &Path) -> PathBuf {
    let found = std::fs::read_dir(home).expect("home").flatten().map(|e| e.path());
    found.into_iter().find(|p| p.extension().is_some_and(|e| e == "pismovnik")).expect("a workspace")
}

/// A window over a workspace with one shop.
pub struct Bench {
    /// The built window.
    pub program: PathBuf,
    /// Settings, workspace, files.
    pub home: tempfile::TempDir,
    /// The window.
    pub window: Window,
}

impl Bench {
    /// A window over one shop; none where no window was built.
    ///
    /// # Panics
    /// The workspace cannot be made.
    pub fn with(name: &str, answers: Answers) -> Option<Bench> {
        Bench::with_shops(&[(name, answers)])
    }

    /// A window over several shops.
    ///
    /// # Panics
    /// As [`Bench::with`].
    pub fn with_shops(shops: &[(&str, Answers)]) -> Option<Bench> {
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
        for (name, answers) in shops {
            book.create_shop(name, None, answers.clone(), today()).expect("shop");
        }
        drop(book);
        let window = Bench::unlocked(&program, home.path());
        Some(Bench { program, home, window })
    }

    /// Starts the window and unlocks the workspace.
    pub fn unlocked(program: &Path, home: &Path) -> Window {
        let window = Window::open(program, home);
        window.wait("document.querySelector('#field-passphrase') !== null");
        window.type_into("#field-passphrase", PASSPHRASE);
        window.click("form button.main");
        window.wait("document.querySelector('nav') !== null");
        window
    }

    /// Ends the window as a power cut would, and starts it again.
    pub fn killed(self) -> Bench {
        let Bench { program, home, window } = self;
        window.kill();
        let window = Bench::unlocked(&program, home.path());
        Bench { program, home, window }
    }

    /// Goes to a place of the rail.
    pub fn place(&self, id: &str) {
        let found = format!(
            "[...document.querySelectorAll('nav button')].find((b) => b.textContent.trim() === {})",
            json!(t(id))
        );
        self.window.run(&format!("{found}.click()"), &json!(null));
        self.window.wait(&format!("{found}.getAttribute('aria-current') === 'page'"));
    }

    /// Presses a button by the id of its words.
    pub fn press(&self, id: &str) {
        self.press_words(&t(id));
    }

    /// Presses a button by the end of its words.
    pub fn press_words(&self, said: &str) {
        let found = format!(
            "[...document.querySelectorAll('main button:enabled')].find((b) => b.textContent.trim().endsWith({}))",
            json!(said)
        );
        self.window.wait(&format!("{found} !== undefined"));
        self.window.run(&format!("{found}.click()"), &json!(null));
    }

    /// Puts words into a field at once, as pasting does.
    pub fn set(&self, id: &str, words: &str) {
        self.window.wait(&format!("document.getElementById({}) !== null", json!(id)));
        self.window.run(
            "const e = document.getElementById(input[0]); const of = e.tagName === 'TEXTAREA' ? HTMLTextAreaElement : e.tagName === 'SELECT' ? HTMLSelectElement : HTMLInputElement; Object.getOwnPropertyDescriptor(of.prototype, 'value').set.call(e, input[1]); e.dispatchEvent(new Event('input', { bubbles: true })); e.dispatchEvent(new Event('change', { bubbles: true }));",
            &json!([id, words]),
        );
    }

    /// Writes a letter down: kinds, day, sender.
    pub fn enter(&self, kinds: &[&str], name: &str, more: &[(&str, &str)]) {
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
    pub fn record(&self) {
        self.press("lt-record");
        self.window.wait("document.querySelector('.case h1') !== null");
    }

    /// Goes to a step.
    pub fn step(&self, id: &str) {
        self.window.click(&format!("[data-step={id}]"));
        self.window.wait(&format!("document.querySelector('[data-step={id}][aria-current]') !== null"));
    }

    /// Waits until a step has become the next one.
    pub fn now(&self, id: &str) {
        self.window.wait(&format!("document.querySelector('li.now [data-step={id}]') !== null"));
    }

    /// Records whose data they are.
    pub fn identity(&self, way: &str, words: &str) {
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
    pub fn decide(&self) {
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
    pub fn tasks(&self) {
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

    /// Chooses a file by the dialog of a tray.
    pub fn file(&self, selector: &str, name: &str, bytes: &[u8]) {
        let path = self.home.path().join(name);
        std::fs::write(&path, bytes).expect("a file");
        self.window.next_dialog(Some(&path));
        self.window.click(selector);
        self.window
            .wait(&format!("document.querySelector('.tray li')?.textContent.includes({})", json!(name)));
    }

    /// Draws the act up and files its signed copy.
    pub fn act(&self) {
        self.now("act");
        self.window.wait("document.querySelector('.sheet img')?.naturalWidth > 300");
        self.press("lt-act-draw");
        self.window.wait("document.querySelector('.tray') !== null");
        self.press("lt-act-signed");
        self.window.wait("document.querySelector('.summary') !== null");
        self.file(".tray button", "akt-podpisan.png", PNG);
        self.press("lt-act-signed");
    }

    /// Issues the paper that is shown.
    pub fn issue(&self) {
        self.window.wait("document.querySelector('.sheet img')?.naturalWidth > 300");
        self.press("lt-reply-issue");
        self.window.wait(&format!("document.body.textContent.includes({})", json!(t("lt-issued"))));
    }

    /// Posts the paper and files its receipt.
    pub fn send_and_prove(&self) {
        self.now("sending");
        self.set("field-channel", "post");
        self.window.wait("[...document.querySelectorAll('.posting .pages img')].some((i) => i.complete && i.naturalWidth > 300)");
        self.set("posted-tracking", "80080000000001");
        self.press("posting-posted");
        self.now("proof");
        self.file(".tray button", "kvitanciya.png", PNG);
        self.press("lt-receipt-do");
    }

    /// Closes the case as answered.
    pub fn close(&self) {
        self.now("closing");
        self.press("lt-close");
        self.window.wait(&format!(
            "document.querySelector('.work h2')?.textContent === {}",
            json!(t("letters-stage-closed"))
        ));
    }

    /// Ends the window; so many letters are closed and the register is sound.
    pub fn end(self, closed: u64) {
        let Bench { home, window, .. } = self;
        drop(window);
        let book = Book::open(&workspace(home.path()), PASSPHRASE).expect("opens after closing");
        let query = LetterQuery { open: Some(false), limit: 10, ..LetterQuery::default() };
        assert_eq!(book.letters(&query).expect("letters").total, closed);
        assert!(book.verify().is_sound());
    }
}

/// The smallest picture.
pub const PNG: &[u8] = &[
    0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, b'I', b'H', b'D', b'R', 0, 0, 0, 1, 0, 0, 0,
    1, 8, 6, 0, 0, 0, 0x1F, 0x15, 0xC4, 0x89, 0, 0, 0, 13, b'I', b'D', b'A', b'T', 0x78, 0xDA, 0x63, 0x64,
    0x60, 0xF8, 0xFF, 0x1F, 0, 0x03, 0x03, 0x02, 0x00, 0xEF, 0xBF, 0xA7, 0xDB, 0, 0, 0, 0, b'I', b'E', b'N',
    b'D', 0xAE, 0x42, 0x60, 0x82,
];
