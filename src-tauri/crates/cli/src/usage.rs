//! What is wrong with a call, in the language of `--lang`: the kinds that people meet. All else stays clap's own text.

use std::error::Error as _;
use std::num::{IntErrorKind, ParseFloatError, ParseIntError};

use clap::error::{ContextKind, ContextValue, ErrorKind};
use pismovnik_app::{Arg, Locale, words};

use crate::help;

/// A usage error in words, with how the command is called; none for help and for kinds that clap tells itself.
pub(crate) fn told(lang: Locale, error: &clap::Error) -> Option<String> {
    let say = |id: &str, args: &[(&str, Arg)]| words::text(lang, id, args);
    let mut lines = vec![format!("✗ {}", wrong(lang, error)?)];
    let mut hints = Vec::new();
    hints.extend(allowed(lang, error));
    hints.extend(similar(error).map(|values| say("usage-similar", &[("values", values.into())])));
    hints.extend(
        as_value(error)
            .map(|(value, call)| say("usage-as-value", &[("value", value.into()), ("call", call.into())])),
    );
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let usage = usage.to_string();
        let call = help::call_in(lang, usage.strip_prefix("Usage:").unwrap_or(&usage).trim());
        hints.push(say("usage-call", &[("call", call.into())]));
    }
    hints.push(say("usage-help", &[]));
    lines.extend(hints.iter().map(|hint| format!("  {hint}")));
    Some(lines.join("\n"))
}

/// What is wrong, as one sentence.
fn wrong(lang: Locale, error: &clap::Error) -> Option<String> {
    let say = |id: &str, args: &[(&str, Arg)]| Some(words::text(lang, id, args));
    let argument = || one(error, ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::UnknownArgument => say("usage-unknown-argument", &[("argument", argument()?.into())]),
        ErrorKind::InvalidSubcommand => {
            let command = one(error, ContextKind::InvalidSubcommand)?;
            say("usage-unknown-command", &[("command", command.into())])
        }
        ErrorKind::MissingSubcommand => {
            let command = one(error, ContextKind::InvalidSubcommand)?;
            say("usage-missing-command", &[("command", command.into())])
        }
        ErrorKind::MissingRequiredArgument => {
            let missing = many(error, ContextKind::InvalidArg);
            let count = i64::try_from(missing.len()).ok().filter(|count| *count > 0)?;
            let args = [("count", count.into()), ("arguments", missing.join(", ").into())];
            say("usage-missing-argument", &args)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let (argument, value) = (argument()?, one(error, ContextKind::InvalidValue)?);
            if value.is_empty() {
                return say("usage-missing-value", &[("argument", argument.into())]);
            }
            say("usage-wrong-value", &[("value", value.into()), ("argument", argument.into())])
        }
        ErrorKind::ArgumentConflict => {
            let argument = argument()?;
            let others = many(error, ContextKind::PriorArg);
            if others.is_empty() || others == [argument.as_str()] {
                return say("usage-repeated", &[("argument", argument.into())]);
            }
            let args = [("argument", argument.into()), ("others", others.join(", ").into())];
            say("usage-conflict", &args)
        }
        _ => None,
    }
}

/// What a value may be, and which commands there are.
fn allowed(lang: Locale, error: &clap::Error) -> Option<String> {
    let possible = |values: String| words::text(lang, "usage-possible", &[("values", values.into())]);
    let listed = many(error, ContextKind::ValidValue);
    if !listed.is_empty() {
        return Some(possible(listed.join(", ")));
    }
    let commands = many(error, ContextKind::ValidSubcommand);
    if !commands.is_empty() {
        return Some(words::text(lang, "usage-commands", &[("commands", commands.join(", ").into())]));
    }
    let source = error.source().filter(|_| error.kind() == ErrorKind::ValueValidation)?;
    let too_large = |e: &ParseIntError| {
        matches!(e.kind(), IntErrorKind::PosOverflow | IntErrorKind::NegOverflow | IntErrorKind::Zero)
    };
    if let Some(number) = source.downcast_ref::<ParseIntError>() {
        let id = if too_large(number) { "usage-number-size" } else { "usage-number" };
        return Some(words::plain(lang, id));
    }
    if source.is::<ParseFloatError>() {
        return Some(words::plain(lang, "usage-fraction"));
    }
    let source = source.to_string();
    // Of a number clap says what it was not in; the readers of ids tell those that there are.
    let Some((_, bounds)) = source.rsplit_once(" is not in ") else { return Some(possible(source)) };
    let (from, to) = bounds_of(bounds)?;
    let args = [("from", from.to_string().into()), ("to", to.to_string().into())];
    Some(words::text(lang, "usage-between", &args))
}

/// `1..=10` and `1..11` are 1 to 10.
fn bounds_of(range: &str) -> Option<(i64, i64)> {
    let (from, to) = range.split_once("..")?;
    let last: i64 = match to.strip_prefix('=') {
        Some(last) => last.parse().ok()?,
        None => to.parse::<i64>().ok()?.checked_sub(1)?,
    };
    Some((from.parse().ok()?, last))
}

/// What clap thinks was meant.
fn similar(error: &clap::Error) -> Option<String> {
    let kinds = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    let mut all: Vec<String> = kinds.iter().flat_map(|kind| many(error, *kind)).collect();
    all.extend(tips(error).iter().filter_map(|tip| match quoted(tip).as_slice() {
        [call] if tip.ends_with(" exists") => Some((*call).to_owned()),
        _ => None,
    }));
    if all.is_empty() { None } else { Some(all.join(", ")) }
}

/// What was taken for an option and may be meant as a value, and how that is written.
fn as_value(error: &clap::Error) -> Option<(String, String)> {
    tips(error).iter().find_map(|tip| match quoted(tip).as_slice() {
        [value, call] if tip.starts_with("to pass ") => Some(((*value).to_owned(), (*call).to_owned())),
        _ => None,
    })
}

/// Clap's tips that are sentences.
fn tips(error: &clap::Error) -> Vec<String> {
    match error.get(ContextKind::Suggested) {
        Some(ContextValue::StyledStrs(tips)) => tips.iter().map(ToString::to_string).collect(),
        _ => Vec::new(),
    }
}

/// What stands between quotes.
fn quoted(tip: &str) -> Vec<&str> {
    tip.split('\'').skip(1).step_by(2).collect()
}

fn one(error: &clap::Error, kind: ContextKind) -> Option<String> {
    many(error, kind).into_iter().next()
}

fn many(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(value)) => vec![value.clone()],
        Some(ContextValue::Strings(values)) => values.clone(),
        _ => Vec::new(),
    }
}
