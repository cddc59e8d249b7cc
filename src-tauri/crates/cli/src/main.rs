//! The `pismovnik` command: the same use cases as the window, without one.
//!
//! Exit 0 done; 1 refused, problems listed; 2 wrong usage. `--json` prints results and refusals on
//! standard output; without it people read standard output, and refusals on standard error.
#![allow(clippy::disallowed_methods, reason = "the command is where clock and environment enter")]
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command prints")]

mod arguments;
mod batch;
mod clocks;
mod editions;
mod envelopes;
mod help;
mod intake;
mod kept_keys;
mod law;
mod letter_arguments;
mod letter_signing;
mod letters;
mod lone;
mod manner;
mod names;
mod packets;
mod papers;
mod pictures;
mod posting;
mod posting_arguments;
mod publish;
mod reply;
mod rulebook;
mod shops;
mod signatures;
mod signing;
mod stop_list;
mod submissions;
mod terminal;
mod terms;
mod usage;
mod vault;
mod vault_arguments;

use std::process::ExitCode;

use arguments::{Action, Arguments};
use pismovnik_app::report;

fn main() -> ExitCode {
    pismovnik_app::dumps::forbid();
    let arguments = arguments::parse();
    let outcome = run(&arguments);
    match outcome {
        // Done, but whoever waits for the answer has only a part of it.
        Ok(()) if !terminal::all_said() => ExitCode::from(1),
        Ok(()) => ExitCode::SUCCESS,
        // What was to be said is said: the exit code alone tells that not every signature holds.
        Err(problems) if problems.is_empty() => ExitCode::from(1),
        Err(problems) => {
            if arguments.json {
                terminal::print_json(&report::refusal(arguments.lang, &problems));
            } else {
                terminal::print_problems(arguments.lang, &problems);
            }
            ExitCode::from(1)
        }
    }
}

fn run(arguments: &Arguments) -> terminal::Outcome {
    let say = terminal::Say { lang: arguments.lang, json: arguments.json };
    match &arguments.action {
        Action::New { preset, out } => papers::new(say, preset, out.as_deref()),
        Action::Questions { answers } => papers::questions(say, answers.as_deref()),
        Action::Check { answers, as_of, law } => {
            papers::check(say, answers, as_of.as_deref(), law.as_deref())
        }
        Action::Generate { answers, out, formats, langs, as_of, law, logo, signing } => {
            let wanted = papers::Wanted { formats, langs, as_of: as_of.as_deref(), law: law.as_deref() };
            papers::generate(say, answers, out, &wanted, logo.as_deref(), signing)
        }
        Action::Explain { answers, document, langs, as_of, law } => {
            let wanted = papers::Wanted { formats: &[], langs, as_of: as_of.as_deref(), law: law.as_deref() };
            papers::explain(say, answers, document.as_deref(), &wanted)
        }
        Action::Due(arguments) => clocks::due(say, arguments),
        Action::Calendar { jurisdiction, year, check, law } => {
            clocks::calendar(say, *jurisdiction, *year, check.as_deref(), law.as_deref())
        }
        Action::Law { action } => law::run(say, action),
        Action::Requisites { kind, value } => papers::requisites(say, kind, value),
        Action::Publish { answers, recipe, law } => {
            publish::from_answers(say, answers, &recipe.wanted(), law.as_deref())
        }
        Action::PublishCheck { answers, page, document, law } => {
            publish::check_drafts(say, answers, page, document.as_deref(), law.as_deref())
        }
        Action::Rulebook { out, country, law } => {
            rulebook::write(say, out, country.as_deref(), law.as_deref())
        }
        Action::Decline { person, case, gender } => {
            names::decline(say, person, case.as_deref(), gender.as_deref())
        }
        Action::Sign(arguments) => signing::sign(say, arguments),
        Action::Keys { action } => signing::keys(say, action),
        Action::Verify(arguments) => signatures::verify(say, arguments),
        Action::Envelope { action } => envelopes::envelope(say, action),
        Action::Workspace { action } => shops::workspace(say, action),
        Action::Shop { action } => shops::shop(say, action),
        Action::Letter { action } => letters::run(say, action),
    }
}
