//! Problems, findings, answers and days in words of a language.

use std::collections::BTreeMap;

use pismovnik_interview::{Field, Kind, Question};
use pismovnik_model::finding::{Amount, Fine, Fix};
use pismovnik_model::{Day, Facts, Finding, Locale, Problem, Record, Severity, Value, ask, problem};
use pismovnik_wording::Arg;

use crate::view::{ChoiceView, FindingView, ProblemView};

/// A text; where it cannot be made, its id: a defect that the tests of all ids hold off.
pub fn text(locale: Locale, id: &str, args: &[(&str, Arg)]) -> String {
    let said = pismovnik_wording::text(locale, id, args).unwrap_or_else(|_| id.to_owned());
    args.iter().fold(said, |said, (_, arg)| match arg {
        Arg::Text(value) => one_stop(said, value),
        Arg::Number(_) => said,
    })
}

/// «… 22 ноября 2026 г.» ends its sentence with its own full stop.
fn one_stop(said: String, value: &str) -> String {
    if !value.ends_with('.') || value.ends_with("..") {
        return said;
    }
    let (twice, more) = (format!("{value}."), format!("{value}.."));
    if said.contains(&twice) && !said.contains(&more) { said.replace(&twice, value) } else { said }
}

/// A text without arguments.
pub fn plain(locale: Locale, id: &str) -> String {
    text(locale, id, &[])
}

/// A day in long form: «21 ноября 2026 г.». Papers write theirs in `drafting`, in their own languages.
pub fn day(locale: Locale, day: Day) -> String {
    let args = [
        ("day", Arg::Text(day.day().to_string())),
        // A number: as text it would choose no form of the message, and every month be December.
        ("month", Arg::Number(i64::from(day.month()))),
        ("year", Arg::Text(day.year().to_string())),
    ];
    text(locale, "app-day", &args)
}

/// All texts of `ui.ftl` and `ui/*.ftl` that take no arguments, by id.
pub fn ui_texts(locale: Locale) -> BTreeMap<String, String> {
    let own = |name: &&str| *name == "ui.ftl" || name.starts_with("ui/");
    pismovnik_wording::files()
        .iter()
        .filter(|(code, _, _)| *code == locale.code())
        .filter_map(|(_, name, _)| name.split_once('/').map(|(_, name)| name))
        .filter(own)
        .flat_map(|name| pismovnik_wording::ids(locale, name))
        .filter_map(|id| Some((id.clone(), pismovnik_wording::text(locale, &id, &[]).ok()?)))
        .collect()
}

/// Operator in short: «ИП Соболева Анна Петровна», «ООО «Ромашка»»; empty until known.
pub fn operator(locale: Locale, facts: &Facts) -> String {
    let r = facts.reader();
    let first = r.records(ask::OPERATOR_MEMBERS).first();
    let of_member = |field: &str| match first.and_then(|m| m.get(field)) {
        Some(Value::Text(t)) => Some(t.as_str()),
        _ => None,
    };
    let Some(name) = r.text(ask::OPERATOR_NAME).or_else(|| of_member("name")) else { return String::new() };
    let form = r.text(ask::OPERATOR_FORM).or_else(|| of_member("form"));
    let id = match (r.text(ask::OPERATOR_KIND), form) {
        (Some("self-employed"), _) => "app-operator-self-employed",
        (Some("sole-proprietor"), _) | (_, Some("ip")) => "app-operator-ip",
        (_, Some("ao")) => "app-operator-ao",
        (_, Some("too")) => "app-operator-too",
        _ => "app-operator-ooo",
    };
    text(locale, id, &[("name", name.into())])
}

/// A problem in words. A missing answer is told with its question, so that several can be told apart.
pub fn problem(locale: Locale, problem: &Problem) -> ProblemView {
    let args = args(locale, &problem.args);
    let message = match asked(&problem.at) {
        Some(label) if problem.code == problem::ANSWER_MISSING => {
            text(locale, "app-answer-missing", &[("question", plain(locale, label).into())])
        }
        _ => text(locale, problem.code.message, &args),
    };
    ProblemView {
        code: problem.code.code.to_owned(),
        message,
        hint: text(locale, problem.code.hint, &args),
        at: problem.at.clone(),
    }
}

/// The label of the question, or of the field of a record, at a place: `question`, `question[0].field`.
fn asked(at: &str) -> Option<&'static str> {
    let (id, inside) = at.split_once('[').unwrap_or((at, ""));
    let question = pismovnik_interview::question(id)?;
    match (question.kind, inside.split_once("].")) {
        (Kind::Records { fields, .. }, Some((_, name))) => {
            fields.iter().find(|f| f.name == name).map(|f| f.label)
        }
        _ => Some(question.label),
    }
}

/// Problems in words.
pub fn problems(locale: Locale, all: &[Problem]) -> Vec<ProblemView> {
    all.iter().map(|p| problem(locale, p)).collect()
}

/// Arguments as people read them: days in words. What was typed (`value`) stays as it was typed.
fn args<'a>(locale: Locale, pairs: &'a [(&'static str, String)]) -> Vec<(&'a str, Arg)> {
    let said = |name: &str, value: &String| match crate::day(value, name) {
        Ok(found) if name != "value" => day(locale, found),
        _ => value.clone(),
    };
    pairs.iter().map(|(name, value)| (*name, Arg::Text(said(name, value)))).collect()
}

/// A finding in words.
pub fn finding(locale: Locale, finding: &Finding) -> FindingView {
    let args = args(locale, &finding.args);
    let (severity, label) = match finding.severity {
        Severity::Info => ("info", "severity-info"),
        Severity::Warning => ("warning", "severity-warning"),
        Severity::Error => ("error", "severity-error"),
    };
    let fix = finding.fix.as_ref().map_or_else(Vec::new, |fix| changes(locale, fix));
    FindingView {
        id: finding.id.to_owned(),
        severity: severity.to_owned(),
        label: plain(locale, label),
        message: text(locale, finding.message, &args),
        hint: text(locale, finding.hint, &args),
        cost: finding.fine.as_ref().map_or_else(String::new, |fine| cost(locale, fine)),
        articles: finding.articles.join(", "),
        pages: pages_of(locale, &finding.answers),
        fix,
    }
}

/// What it may cost, in the unit of the law that says so.
pub(crate) fn cost(locale: Locale, fine: &Fine) -> String {
    let article = ("article", fine.article.into());
    match fine.amount {
        Amount::Roubles(from, to) => {
            let id = if fine.confirmed { "finding-cost" } else { "finding-cost-unconfirmed" };
            text(locale, id, &[article, ("from", grouped(from).into()), ("to", grouped(to).into())])
        }
        Amount::Mrp { count, tenge: Some((year, tenge)) } => {
            let args = [
                article,
                ("count", count.to_string().into()),
                ("year", year.to_string().into()),
                ("tenge", grouped(tenge).into()),
            ];
            text(locale, "finding-cost-mrp", &args)
        }
        Amount::Mrp { count, tenge: None } => {
            text(locale, "finding-cost-mrp-bare", &[article, ("count", count.to_string().into())])
        }
    }
}

/// Digits in threes, with spaces at which no line breaks.
pub(crate) fn grouped(number: u32) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push('\u{a0}');
        }
        out.push(digit);
    }
    out
}

/// What a fix writes: each question with its new answer.
fn changes(locale: Locale, fix: &Fix) -> Vec<String> {
    let told = fix.0.iter().filter_map(|(id, value)| {
        let question = pismovnik_interview::question(id)?;
        let words = value.as_ref().map_or_else(Vec::new, |value| answer(locale, question, value));
        let args = [("question", plain(locale, question.label).into()), ("answer", words.join(", ").into())];
        Some(text(locale, "finding-fix-change", &args))
    });
    told.collect()
}

/// The pages on which these questions stand, each once, in the graph's order.
pub fn pages_of(locale: Locale, questions: &[String]) -> Vec<ChoiceView> {
    pismovnik_interview::graph()
        .iter()
        .filter(|page| page.questions.iter().any(|q| questions.iter().any(|a| a == q.id)))
        .map(|page| ChoiceView {
            id: page.id.to_owned(),
            label: plain(locale, page.title),
            note: String::new(),
        })
        .collect()
}

/// An answer in words, one line for each thing.
pub fn answer(locale: Locale, question: &Question, value: &Value) -> Vec<String> {
    if value.is_unknown() {
        return vec![plain(locale, "app-answer-unknown")];
    }
    match value {
        Value::Yes(yes) => vec![yes_no(locale, *yes)],
        Value::Number(n) => vec![n.to_string()],
        Value::Text(t) => vec![option(locale, question, t)],
        Value::Many(many) => many.iter().map(|m| option(locale, question, m)).collect(),
        Value::Records(records) => match question.kind {
            Kind::Records { fields, .. } => records.iter().map(|r| record(locale, fields, r)).collect(),
            _ => Vec::new(),
        },
    }
}

/// «Да» or «Нет».
pub fn yes_no(locale: Locale, yes: bool) -> String {
    plain(locale, if yes { "app-yes" } else { "app-no" })
}

fn option(locale: Locale, question: &Question, id: &str) -> String {
    question.options.iter().find(|o| o.id == id).map_or_else(|| id.to_owned(), |o| plain(locale, o.label))
}

fn record(locale: Locale, fields: &[Field], record: &Record) -> String {
    fields
        .iter()
        .filter_map(|field| {
            let words = match record.get(field.name)? {
                Value::Text(t) => field
                    .options
                    .iter()
                    .find(|o| o.id == t)
                    .map_or_else(|| t.clone(), |o| plain(locale, o.label)),
                Value::Number(n) => n.to_string(),
                Value::Yes(yes) => yes_no(locale, *yes),
                Value::Many(many) => {
                    let named = |id: &String| match field.options.iter().find(|o| o.id == id) {
                        Some(option) => plain(locale, option.label),
                        None => id.clone(),
                    };
                    many.iter().map(named).collect::<Vec<_>>().join(", ")
                }
                Value::Records(_) => return None,
            };
            (!words.is_empty()).then_some(words)
        })
        .collect::<Vec<_>>()
        .join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_abbreviation_at_the_end_of_a_sentence_has_one_full_stop() {
        let day = Day::constant(2026, 11, 22);
        for locale in Locale::ALL {
            let args = [("count", Arg::from(4i64)), ("day", super::day(locale, day).into())];
            let lead = super::text(locale, "vault-journal-lead", &args);
            assert!(lead.ends_with('.') && !lead.contains(".."), "{lead}");
        }
        assert_eq!(one_stop("Жди...".to_owned(), "Жди."), "Жди...");
        assert_eq!(one_stop("до 1 г.. А".to_owned(), "1 г."), "до 1 г. А");
    }

    #[test]
    fn days_in_refusals_are_words_and_what_was_typed_stays() {
        let early = Problem::new(problem::DAY_IN_PAST, "in-force").with("today", jiff_day(11));
        let told = super::problem(Locale::Ru, &early).message;
        assert!(told.contains("1 ноября 2026\u{A0}г.") && !told.contains(".."), "{told}");
        for (code, locale) in problem::ALL.iter().flat_map(|c| Locale::ALL.map(|l| (*c, l))) {
            let names =
                ["today", "issued", "first", "last", "received", "from", "to", "until", "day", "year"];
            let all = names.iter().fold(Problem::new(code, ""), |p, name| p.with(name, jiff_day(11)));
            let view = super::problem(locale, &all);
            let lines = [view.message, view.hint].join(" ");
            assert!(
                !lines.contains("г..") && !lines.contains("2026-11-01"),
                "{locale:?} {}: {lines}",
                code.code
            );
        }
        let typed = Problem::new(problem::DAY_MALFORMED, "").with("value", "2026-11-01");
        assert!(super::problem(Locale::Ru, &typed).message.contains("2026-11-01"));
    }

    #[test]
    fn every_month_has_its_own_name_in_every_language() {
        for locale in Locale::ALL {
            let names: std::collections::BTreeSet<String> =
                (1..=12).map(|month| day(locale, jiff_day(month))).collect();
            assert_eq!(names.len(), 12, "{locale:?}: {names:?}");
        }
        assert_eq!(day(Locale::Ru, jiff_day(11)), "1 ноября 2026\u{A0}г.");
    }

    #[test]
    fn figures_are_grouped_in_threes() {
        let words = [5, 999, 1500, 60_000, 259_500, 6_000_000].map(grouped);
        assert_eq!(
            words.map(|w| w.replace('\u{a0}', " ")),
            ["5", "999", "1 500", "60 000", "259 500", "6 000 000"]
        );
    }

    fn jiff_day(month: u8) -> Day {
        format!("2026-{month:02}-01").parse().expect("a day of the calendar")
    }
}
