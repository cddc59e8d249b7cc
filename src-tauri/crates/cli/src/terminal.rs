//! How the command speaks: to people, or in JSON to programs.

use std::fs;
use std::io::{IsTerminal as _, Write as _};
use std::path::Path;

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

    /// A text of the locales.
    pub(crate) fn text(self, id: &str, args: &[(&str, Arg)]) -> String {
        words::text(self.lang, id, args)
    }
}

/// Pretty JSON on standard output. A closed pipe is nobody's error.
pub(crate) fn print_json(json: &serde_json::Value) {
    print_lines(&[serde_json::to_string_pretty(json).unwrap_or_default()]);
}

fn print_lines(lines: &[String]) {
    let mut out = std::io::stdout().lock();
    for line in lines {
        let _ = writeln!(out, "{line}");
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
        write!(out, "\r\u{1b}[K{told}{end}").and_then(|()| out.flush())
    } else {
        writeln!(out, "{told}")
    };
}

/// What is wrong with a call, on standard error.
pub(crate) fn print_usage(told: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{told}");
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
    if let Some(file) = file {
        return from_file(file).map_err(|p| vec![p]);
    }
    if !std::io::stdin().is_terminal() {
        return Err(vec![Problem::new(problem::PASSPHRASE_MISSING, "password-file")]);
    }
    asked(say, "cli-ask-passphrase", new)
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

/// The passphrase in a file, losing one trailing newline.
pub(crate) fn from_file(file: &Path) -> Result<Zeroizing<String>, Problem> {
    let text = fs::read_to_string(file)
        .map_err(|e| Problem::new(problem::FILE_UNREADABLE, folder::shown(file)).because(e.kind()))?;
    let text = Zeroizing::new(text);
    let bare = text.strip_suffix('\n').map_or(text.as_str(), |t| t.strip_suffix('\r').unwrap_or(t));
    Ok(Zeroizing::new(bare.to_owned()))
}
