//! What the map of the site's forms and the old mailing base say to the rules.

use pismovnik_model::{Day, Facts, Finding, Reader, Record, Severity, Value, ask};

use crate::fines::{KzOffence, Offence, fine, kz_fine};
use crate::make::finding;

/// Purposes that rest on consent: each form for them needs a box of its own.
const BY_CONSENT: &[&str] = &["forms", "marketing", "bonus", "promo", "review"];

/// Purpose of a form -> the question that lists its data.
const LISTED: &[(&str, &str)] = &[
    ("forms", ask::FORMS_DATA),
    ("order", ask::SALES_DATA),
    ("account", ask::ACCOUNT_DATA),
    ("marketing", ask::MARKETING_DATA),
    ("bonus", ask::BONUS_DATA),
    ("promo", ask::PROMO_DATA),
];

/// A form takes data by consent and has no unticked box of its own.
pub(crate) fn without_box(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let bare = |form: &Record| {
        text(form, "purpose").is_some_and(|p| BY_CONSENT.contains(&p))
            && text(form, "tick").is_some_and(|t| t != "own-box")
    };
    let forms: Vec<&Record> = r.records(ask::FORMS_MAP).iter().filter(|f| bare(f)).collect();
    if forms.is_empty() {
        return None;
    }
    let articles = ["152-ФЗ ст. 9 ч. 1", "152-ФЗ ст. 6 ч. 1 п. 1"];
    let found = finding(crate::FORM_WITHOUT_BOX, Severity::Error, &articles, &r);
    Some(with_names(found.costing(fine(Offence::NoGround, facts)), &forms))
}

/// A form asks for more than the policy lists for its purpose.
pub(crate) fn fields_unlisted(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let forms: Vec<&Record> = r.records(ask::FORMS_MAP).iter().filter(|f| asks_more(&r, f)).collect();
    if forms.is_empty() {
        return None;
    }
    let articles = ["152-ФЗ ст. 5 ч. 5", "152-ФЗ ст. 18.1 ч. 1 п. 2"];
    Some(with_names(finding(crate::FORM_FIELDS_UNLISTED, Severity::Warning, &articles, &r), &forms))
}

/// Forms for one purpose show different editions of the consent: the older ones are outdated.
pub(crate) fn editions_differ(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let all = r.records(ask::FORMS_MAP);
    let outdated = |form: &Record| {
        let (Some(own), Some(purpose)) = (number(form, "edition"), text(form, "purpose")) else {
            return false;
        };
        let same = all.iter().filter(|other| text(other, "purpose") == Some(purpose));
        same.filter_map(|other| number(other, "edition")).any(|edition| edition > own)
    };
    let forms: Vec<&Record> = all.iter().filter(|f| outdated(f)).collect();
    if forms.is_empty() {
        return None;
    }
    let articles = ["152-ФЗ ст. 9 ч. 1", "152-ФЗ ст. 9 ч. 3"];
    Some(with_names(finding(crate::FORM_EDITION_OUTDATED, Severity::Warning, &articles, &r), &forms))
}

/// Addresses gathered earlier whose consent cannot be proved, or was none.
pub(crate) fn old_base(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    unproved(&r).then(|| {
        let articles = ["38-ФЗ ст. 18", "152-ФЗ ст. 9 ч. 3", "152-ФЗ ст. 15"];
        let found = finding(crate::OLD_BASE_UNPROVED, Severity::Error, &articles, &r);
        found.costing(fine(Offence::Advertising, facts))
    })
}

/// The same in Kazakhstan: consent is given so that it can be confirmed, and the operator proves it.
pub(crate) fn kz_old_base(facts: &Facts, day: Day) -> Option<Finding> {
    let r = facts.reader();
    unproved(&r).then(|| {
        let articles = ["94-V ст. 7 п. 1", "94-V ст. 8 п. 1", "94-V ст. 25 п. 2 пп. 5"];
        let found = finding(crate::OLD_BASE_UNPROVED, Severity::Error, &articles, &r);
        found.costing(kz_fine(KzOffence::Unlawful, day))
    })
}

/// Whether some addresses came in a way that is no consent to advertising, or without proof of it.
fn unproved(r: &Reader<'_>) -> bool {
    let doubtful = ["orders", "policy", "preticked", "offline", "bought"];
    r.yes(ask::MARKETING_OLD_BASE)
        && (doubtful.iter().any(|source| r.has(ask::OLD_BASE_SOURCES, source))
            || !r.is(ask::OLD_BASE_PROOF, "all"))
}

fn with_names(finding: Finding, forms: &[&Record]) -> Finding {
    let names: Vec<&str> = forms.iter().filter_map(|f| text(f, "name")).collect();
    Finding { args: vec![("forms", names.join(", "))], ..finding }
}

fn asks_more(r: &Reader<'_>, form: &Record) -> bool {
    let listed = LISTED.iter().find(|(purpose, _)| text(form, "purpose") == Some(*purpose));
    let (Some((_, question)), Some(Value::Many(fields))) = (listed, form.get("fields")) else { return false };
    let known = r.many(question);
    // Nothing is known where the question was not answered; a fuller name includes the short one.
    !known.is_empty()
        && fields.iter().any(|field| match field.as_str() {
            "other" | "company" => false,
            "name" => !r.has(question, "name") && !r.has(question, "full-name"),
            field => !known.iter().any(|k| k == field),
        })
}

fn text<'a>(record: &'a Record, field: &str) -> Option<&'a str> {
    match record.get(field) {
        Some(Value::Text(text)) => Some(text),
        _ => None,
    }
}

fn number(record: &Record, field: &str) -> Option<i64> {
    match record.get(field) {
        Some(Value::Number(number)) => Some(*number),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use pismovnik_model::Answers;

    use super::*;

    fn form(name: &str, purpose: &str, tick: &str, fields: &[&str], edition: i64) -> Record {
        let text = |t: &str| Value::Text(t.to_owned());
        BTreeMap::from([
            ("name".to_owned(), text(name)),
            ("purpose".to_owned(), text(purpose)),
            ("tick".to_owned(), text(tick)),
            ("fields".to_owned(), Value::Many(fields.iter().map(|f| (*f).to_owned()).collect())),
            ("edition".to_owned(), Value::Number(edition)),
        ])
    }

    fn shop(forms: Vec<Record>) -> Facts {
        let mut answers = Answers::default();
        answers.set(ask::FORMS_MAP, Some(Value::Records(forms)));
        answers.set(ask::FORMS_DATA, Some(Value::Many(vec!["name".to_owned(), "phone".to_owned()])));
        Facts::from_reachable(answers)
    }

    fn day() -> Day {
        crate::VERIFIED_THROUGH
    }

    #[test]
    fn a_form_by_consent_needs_its_own_box_and_an_order_does_not() {
        let bare = shop(vec![
            form("Звонок", "forms", "by-sending", &["phone"], 1),
            form("Корзина", "order", "none", &["phone"], 1),
            form("Вопрос", "forms", "own-box", &["phone"], 1),
        ]);
        let found = without_box(&bare, day()).expect("found");
        assert_eq!(found.args, [("forms", "Звонок".to_owned())]);
        assert_eq!(found.answers, [ask::FORMS_MAP]);
        assert!(without_box(&shop(vec![form("Вопрос", "forms", "own-box", &["phone"], 1)]), day()).is_none());
    }

    #[test]
    fn fields_beyond_the_policy_are_told() {
        let within = shop(vec![form("Звонок", "forms", "own-box", &["name", "phone"], 1)]);
        assert!(fields_unlisted(&within, day()).is_none());
        let beyond = shop(vec![form("Звонок", "forms", "own-box", &["phone", "birth-date"], 1)]);
        let found = fields_unlisted(&beyond, day()).expect("found");
        assert_eq!(found.answers, [ask::FORMS_DATA, ask::FORMS_MAP]);
    }

    #[test]
    fn the_older_of_two_editions_is_outdated() {
        let forms = vec![
            form("Звонок", "forms", "own-box", &["phone"], 1),
            form("Вопрос", "forms", "own-box", &["phone"], 2),
        ];
        let found = editions_differ(&shop(forms), day()).expect("found");
        assert_eq!(found.args, [("forms", "Звонок".to_owned())]);
        let other = vec![
            form("Звонок", "forms", "own-box", &["phone"], 1),
            form("Бонусы", "bonus", "own-box", &["phone"], 2),
        ];
        assert!(editions_differ(&shop(other), day()).is_none());
    }

    #[test]
    fn an_old_base_is_in_order_only_with_boxes_and_proof() {
        let base = |sources: &[&str], proof: &str| {
            let mut answers = Answers::default();
            answers.set(ask::MARKETING_OLD_BASE, Some(Value::Yes(true)));
            let sources = sources.iter().map(|s| (*s).to_owned()).collect();
            answers.set(ask::OLD_BASE_SOURCES, Some(Value::Many(sources)));
            answers.set(ask::OLD_BASE_PROOF, Some(Value::Text(proof.to_owned())));
            old_base(&Facts::from_reachable(answers), day()).is_some()
        };
        assert!(!base(&["subscription"], "all"));
        assert!(base(&["subscription"], "some"));
        assert!(base(&["subscription", "bought"], "all"));
    }
}
