//! What the tests of signing in the window share: a workspace with papers, buttons by their words, pictures to look at.

use std::path::{Path, PathBuf};

use pismovnik_app::book::Book;
use pismovnik_app::{Day, Locale, sign, words};
use pismovnik_tests::authority::Authority;
use pismovnik_tests::cases;
use pismovnik_tests::driver::{Window, desktop};
use serde_json::json;

use super::PASSPHRASE;

/// A workspace with one shop whose papers are issued, and the window's program.
pub(crate) struct Bench {
    pub(crate) program: PathBuf,
    pub(crate) home: tempfile::TempDir,
    pub(crate) today: Day,
}

impl Bench {
    /// Nothing where no window was built.
    pub(crate) fn new(more: impl FnOnce(&mut Book, Day)) -> Option<Bench> {
        let Some(program) = desktop() else {
            eprintln!("skipped, because PISMOVNIK_DESKTOP does not name the built window");
            return None;
        };
        let home = tempfile::tempdir().expect("temp");
        let today = jiff::Zoned::now().date();
        let bench = Bench { program, home, today };
        let mut book = Book::create(&bench.file(), PASSPHRASE, today).expect("created");
        book.create_shop("Проба", None, cases::good("home-callback"), today).expect("shop");
        book.issue(1, today, today).expect("issued");
        more(&mut book, today);
        drop(book);
        let settings = json!({ "workspace": bench.file(), "place": "documents" });
        std::fs::write(bench.home.path().join("settings.json"), settings.to_string()).expect("settings");
        Some(bench)
    }

    pub(crate) fn file(&self) -> PathBuf {
        self.home.path().join("Письмовник.pismovnik")
    }

    pub(crate) fn at(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    pub(crate) fn book(&self) -> Book {
        Book::open(&self.file(), PASSPHRASE).expect("opens after closing")
    }

    /// The window, unlocked.
    pub(crate) fn open(&self) -> Window {
        let window = Window::open(&self.program, self.home.path());
        window.type_into("#field-passphrase", PASSPHRASE);
        window.click("form button.main");
        window.wait("document.querySelector('nav') !== null");
        window
    }

    /// Saves signed papers beside each other, as the owner does; gives the folder.
    pub(crate) fn exported(&self, window: &Window, papers: &[&str]) -> PathBuf {
        let out = self.at("out");
        std::fs::create_dir_all(&out).expect("folder");
        window.next_dialog(Some(&out));
        tick(window, papers);
        press(window, "signing-export");
        let folder = out.join("Проба — с подписями");
        wait_for(&folder);
        folder
    }
}

/// Keeps a key of an authority in a workspace, under the authority's own password.
pub(crate) fn keep_key(book: &mut Book, authority: &Authority, name: &str) {
    let now = jiff::Timestamp::now().as_second();
    let key = sign::open_bytes(&authority.pkcs12(name), name, Some(authority.password()), &[], now);
    book.keep_key(&key.expect("a key"), authority.password()).expect("kept");
}

/// Ticks these papers and no others.
pub(crate) fn tick(window: &Window, papers: &[&str]) {
    let one = |name: &str| format!("document.querySelector({})", json!(format!("input[value='{name}']")));
    for name in papers {
        window.wait(&format!("{}?.matches(':not(:disabled)')", one(name)));
    }
    window.run(
        "for (const box of document.querySelectorAll('.papers input')) if (box.checked !== input.includes(box.value)) box.click();",
        &json!(papers),
    );
    window.wait(&format!("document.querySelectorAll('.papers input:checked').length === {}", papers.len()));
}

/// Chooses an option of a group by its value.
pub(crate) fn choose(window: &Window, group: &str, value: &str) {
    window.click(&format!("input[name='{group}'][value='{value}']"));
}

/// Puts words into a field at once, as pasting does.
pub(crate) fn put(window: &Window, id: &str, words: &str) {
    window.wait(&format!("document.getElementById({})?.matches(':not(:disabled)')", json!(id)));
    window.run(
        "const e = document.getElementById(input[0]); Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(e, input[1]); e.dispatchEvent(new Event('input', { bubbles: true })); e.dispatchEvent(new Event('change', { bubbles: true }));",
        &json!([id, words]),
    );
}

pub(crate) fn say(id: &str) -> String {
    words::plain(Locale::Ru, id)
}

/// That some element of a selector says these words.
pub(crate) fn holds(selector: &str, words: &str) -> String {
    format!(
        "[...document.querySelectorAll({})].some((e) => e.textContent.includes({}))",
        json!(selector),
        json!(words)
    )
}

/// Presses the first button whose words are exactly these, as soon as it can be pressed.
pub(crate) fn press(window: &Window, id: &str) {
    let found = format!(
        "[...document.querySelectorAll('main button:enabled')].find((b) => b.textContent.trim() === {})",
        json!(say(id))
    );
    window.wait(&format!("{found} !== undefined"));
    window.run(&format!("{found}.click()"), &json!(null));
}

pub(crate) fn place(window: &Window, id: &str) {
    window.run(
        "[...document.querySelectorAll('nav button')].find((b) => b.textContent.trim() === input).click()",
        &json!(say(id)),
    );
    window.wait("document.querySelector('main h1, main #page-title') !== null");
}

/// Pictures to look at lie beside the build, never in the repository.
pub(crate) fn picture(name: &str) -> PathBuf {
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| cases::folder().join("../target"), PathBuf::from);
    target.join("screenshots").join(format!("{name}.png"))
}

pub(crate) fn wait_for(file: &Path) {
    for _ in 0..600 {
        if file.exists() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    panic!("{} was not saved", file.display());
}
