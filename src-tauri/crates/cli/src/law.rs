//! Which law a command counts by: the built-in one, one with an update file, or the window's; `law …` changes the last.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use pismovnik_app::problem::{self, Problem};
use pismovnik_app::{Law, law_update, words};
use serde_json::{Value, json};

use crate::arguments::At;
use crate::shops::open_under;
use crate::terminal::{self, Outcome, Say};

/// What is done with the law of this computer.
#[derive(Debug, Subcommand)]
pub(crate) enum LawAction {
    Show,
    Check(UpdateArguments),
    Apply(UpdateArguments),
    BuiltIn,
}

/// An update, and the workspace whose papers and letters it may touch.
#[derive(Debug, Args)]
pub(crate) struct UpdateArguments {
    update: PathBuf,
    #[arg(long)]
    file: Option<PathBuf>,
    #[arg(long, requires = "file")]
    password_file: Option<PathBuf>,
}

/// A law and the titles of the updates in it.
pub(crate) struct Used {
    pub(crate) law: Law,
    titles: Vec<String>,
}

impl Used {
    /// The built-in law, with an update file where one is named.
    ///
    /// # Errors
    /// The file cannot be read, or everything that is wrong in it.
    pub(crate) fn named(file: Option<&Path>) -> Result<Used, Vec<Problem>> {
        let built_in = Law::built_in();
        let Some(file) = file else { return Ok(Used { law: built_in.clone(), titles: Vec::new() }) };
        let chosen = law_update::read(file)?;
        Ok(Used { law: built_in.with(&chosen.update).0, titles: vec![chosen.title().to_owned()] })
    }

    /// The law that the window uses on this computer; updates in it that cannot be read are told.
    pub(crate) fn of_the_window(say: Say) -> Used {
        let Some(settings) = terminal::settings_file() else {
            return Used { law: Law::built_in().clone(), titles: Vec::new() };
        };
        let applied = law_update::applied(&settings);
        terminal::print_problems(say.lang, &applied.damaged);
        Used { law: applied.law, titles: applied.titles }
    }

    /// `{"updates":[titles],"verified_through"}`
    pub(crate) fn json(&self) -> Value {
        json!({ "updates": self.titles, "verified_through": self.law.verified_through() })
    }

    /// Which law it is, in words.
    pub(crate) fn line(&self, say: Say) -> String {
        let day = ("day", words::day(say.lang, self.law.verified_through()).into());
        if self.titles.is_empty() {
            return say.text("cli-law-built-in", &[day]);
        }
        say.text("cli-law-updated", &[("titles", self.titles.join("; ").into()), day])
    }
}

/// `law …`
pub(crate) fn run(say: Say, action: &LawAction) -> Outcome {
    match action {
        LawAction::Show => {
            told(say, "cli-law-shown");
            Ok(())
        }
        LawAction::Check(given) => update(say, given, false),
        LawAction::Apply(given) => update(say, given, true),
        LawAction::BuiltIn => {
            law_update::go_back(&settings()?)?;
            told(say, "cli-law-went-back");
            Ok(())
        }
    }
}

fn settings() -> Result<PathBuf, Vec<Problem>> {
    terminal::settings_file().ok_or_else(|| vec![Problem::new(problem::PRINTER_SETTINGS_MISSING, "settings")])
}

fn told(say: Say, what: &str) {
    let used = Used::of_the_window(say);
    say.result(&used.json(), || vec![say.text(what, &[]), used.line(say)]);
}

/// What an update changes on this computer, for a workspace's papers and letters too; then, where that is wanted,
/// everything counts by it.
fn update(say: Say, given: &UpdateArguments, apply: bool) -> Outcome {
    let settings = settings()?;
    let chosen = law_update::read(&given.update)?;
    let (book, used) = match &given.file {
        Some(file) => {
            let at = At { file: file.clone(), password_file: given.password_file.clone() };
            let (book, used) = open_under(say, &at)?;
            (Some(book), used)
        }
        None => (None, Used::of_the_window(say)),
    };
    let held = law_update::held(say.lang, book.as_ref())?;
    let preview = law_update::preview(&used.law, &chosen.update, &held);
    let (after, _) = used.law.with(&chosen.update);
    let changes = law_update::change_lines(say.lang, &used.law, &after, &preview.changes);
    let (editions, letters) = law_update::touched_lines(say.lang, &preview);
    if apply {
        law_update::apply(&settings, &chosen)?;
    }
    let shape = json!({
        "title": chosen.title(),
        "applied": apply,
        "changes": changes,
        "editions": editions,
        "letters": letters,
        "verified_through": after.verified_through(),
    });
    say.result(&shape, || {
        let title = ("title", chosen.title().into());
        let mut lines = [changes, editions, letters].concat();
        lines.push(say.text(if apply { "cli-law-applied" } else { "cli-law-not-applied" }, &[title]));
        lines
    });
    Ok(())
}
