//! How the command speaks: to people, or in JSON to programs.

use std::io::{IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use pismovnik_app::problem::{self, Problem};
use pismovnik_app::{Arg, Day, Locale, folder, words};
use zeroize::Zeroizing;

/// Done, or every problem.
pub(crate) type Outcome = Result<(), Vec<Problem>>;

/// In which language, and to whom.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Say {
    /// Language of messages.
    pub(crate) lang: Locale,
    /// JSON instead of words.
    pub(crate) json: bool,
}

impl Say {
    /// Prints JSON, or the lines that people read.
    pub(crate) fn result(self, json: &serde_json::Value, lines: impl FnOnce() -> Vec<String>) {
        if self.json {
            print_json(json);
        } else {
            print_lines(&lines());
        }
    }

    /// As [`Say::result`], with what was refused of it: one answer to programs, exit code 1.
    pub(crate) fn result_with(
        self,
        mut json: serde_json::Value,
        problems: &[Problem],
        lines: impl FnOnce() -> Vec<String>,
    ) -> Outcome {
        if !problems.is_empty() {
            json["problems"] = pismovnik_app::report::refusal(self.lang, problems)["problems"].take();
        }
        self.result(&json, lines);
        if problems.is_empty() {
            return Ok(());
        }
        if !self.json {
            print_problems(self.lang, problems);
        }
        Err(Vec::new())
    }

    /// A text of the locales.
    pub(crate) fn text(self, id: &str, args: &[(&str, Arg)]) -> String {
        words::text(self.lang, id, args)
    }
}

/// Pretty JSON on standard output. A closed pipe is nobody's error.
pub(crate) fn print_json(json: &serde_json::Value) {
    print_lines(&[serde_json::to_string_pretty(json).unwrap_or_default()]);
}

/// Something was not said: standard output took it no more, and not because nobody reads on.
static UNSAID: AtomicBool = AtomicBool::new(false);

/// Whether everything was said that was to be said.
pub(crate) fn all_said() -> bool {
    !UNSAID.load(Ordering::Relaxed)
}

fn print_lines(lines: &[String]) {
    let mut out = std::io::stdout().lock();
    let mut said = lines.iter().try_for_each(|line| writeln!(out, "{line}"));
    said = said.and_then(|()| out.flush());
    if let Err(error) = said
        && error.kind() != std::io::ErrorKind::BrokenPipe
        && !UNSAID.swap(true, Ordering::Relaxed)
    {
        let _ = writeln!(std::io::stderr().lock(), "✗ {error}");
    }
}

/// Problems for people, on standard error.
pub(crate) fn print_problems(lang: Locale, problems: &[Problem]) {
    let mut out = std::io::stderr().lock();
    for view in words::problems(lang, problems) {
        let at = if view.at.is_empty() { String::new() } else { format!("{}: ", view.at) };
        let _ = writeln!(out, "✗ {at}{}\n  {}", view.message, view.hint);
    }
}

/// How far a long work is, on standard error: on a terminal in one line that changes.
pub(crate) fn progress(say: Say, done: usize, of: usize, what: &str) {
    let number = |n: usize| Arg::Number(i64::try_from(n).unwrap_or(i64::MAX));
    let told =
        say.text("cli-progress", &[("done", number(done)), ("count", number(of)), ("value", what.into())]);
    let mut out = std::io::stderr().lock();
    let _ = if out.is_terminal() {
        let end = if done == of { "\n" } else { "" };
        write!(out, "\r\u{1b}[K{}{end}", told.trim_end()).and_then(|()| out.flush())
    } else {
        writeln!(out, "{}", told.trim_end())
    };
}

/// What is wrong with a call, on standard error.
pub(crate) fn print_usage(told: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{told}");
}

/// A folder for settings in place of the system's, as for the window.
const HOME: &str = "PISMOVNIK_HOME";

/// The window's folder among those that the system keeps for settings.
const FOLDER: &str = "ru.pismovnik.desktop";

/// Where the window keeps its settings, beside which its updates lie; none where the system names no folder.
pub(crate) fn settings_file() -> Option<PathBuf> {
    let folder = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|p| p.is_absolute());
    if let Some(home) = std::env::var_os(HOME) {
        return Some(PathBuf::from(home).join("settings.json"));
    }
    let settings = if cfg!(windows) {
        folder("APPDATA")
    } else if cfg!(target_os = "macos") {
        folder("HOME").map(|home| home.join("Library/Application Support"))
    } else {
        folder("XDG_CONFIG_HOME").or_else(|| folder("HOME").map(|home| home.join(".config")))
    };
    Some(settings?.join(FOLDER).join("settings.json"))
}

/// Today on the owner's calendar.
pub(crate) fn today() -> Day {
    jiff::Zoned::now().date()
}

/// This moment, in seconds since 1970, UTC.
pub(crate) fn now() -> i64 {
    jiff::Timestamp::now().as_second()
}

/// Reads a day, or takes today.
pub(crate) fn day(text: Option<&str>, at: &str) -> Result<Day, Vec<Problem>> {
    match text {
        None => Ok(today()),
        Some(text) => pismovnik_app::day(text, at).map_err(|p| vec![p]),
    }
}

/// The passphrase: from the file, losing one trailing newline, or asked for without echo.
pub(crate) fn passphrase(
    say: Say,
    file: Option<&Path>,
    new: bool,
) -> Result<Zeroizing<String>, Vec<Problem>> {
    secret(say, (file, "password-file"), "cli-ask-passphrase", new)
}

/// A passphrase or PIN from a file, told at its option, or asked for where somebody sits there.
pub(crate) fn secret(
    say: Say,
    (file, at): (Option<&Path>, &str),
    question: &str,
    new: bool,
) -> Result<Zeroizing<String>, Vec<Problem>> {
    match file {
        Some(file) => from_file(file).map_err(|p| vec![p]),
        None if std::io::stdin().is_terminal() => asked(say, question, new),
        None => Err(vec![Problem::new(problem::PASSPHRASE_MISSING, at)]),
    }
}

/// A passphrase asked for without echo; a new one twice.
pub(crate) fn asked(say: Say, question: &str, new: bool) -> Result<Zeroizing<String>, Vec<Problem>> {
    let ask = |id: &str| {
        let prompt = format!("{} ", say.text(id, &[]));
        rpassword::prompt_password(prompt)
            .map(Zeroizing::new)
            .map_err(|_| vec![Problem::new(problem::PASSPHRASE_MISSING, "password-file")])
    };
    let first = ask(question)?;
    if new && *ask("cli-ask-passphrase-again")? != *first {
        return Err(vec![Problem::new(problem::PASSPHRASE_DIFFERENT, "password-file")]);
    }
    Ok(first)
}

/// Most bytes of a file that holds a passphrase.
const PASSPHRASE_MOST: usize = 64 << 10;

/// The passphrase in a file, losing one trailing newline.
pub(crate) fn from_file(file: &Path) -> Result<Zeroizing<String>, Problem> {
    let at = folder::shown(file);
    let bytes = Zeroizing::new(folder::read_file(file, PASSPHRASE_MOST)?);
    let no_text =
        || Problem::new(problem::FILE_UNREADABLE, at.as_str()).because(std::io::ErrorKind::InvalidData);
    let text =
        std::str::from_utf8(&bytes).ok().filter(|_| bytes.len() <= PASSPHRASE_MOST).ok_or_else(no_text)?;
    let bare = text.strip_suffix('\n').map_or(text, |t| t.strip_suffix('\r').unwrap_or(t));
    if bare.is_empty() {
        return Err(Problem::new(problem::PASSPHRASE_FILE_EMPTY, at));
    }
    Ok(Zeroizing::new(bare.to_owned()))
}

/// A file that is to be read is there and is no folder.
///
/// # Errors
/// It is not.
pub(crate) fn there(file: &Path) -> Result<(), Vec<Problem>> {
    let wrong = match std::fs::metadata(file) {
        Ok(facts) if !facts.is_dir() => return Ok(()),
        Ok(_) => std::io::ErrorKind::IsADirectory,
        Err(error) => error.kind(),
    };
    Err(vec![Problem::new(problem::FILE_UNREADABLE, folder::shown(file)).because(wrong)])
}
