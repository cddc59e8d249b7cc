//! Dated, cited rules: `(Facts, day) -> Findings`, what is known of each article; calendars and terms,
//! and the clocks that letters start: `(Law, letter) -> Due`.
//!
//! Invariants: no text in any language (findings are ids and arguments); no clock: the day is passed
//! in; every article, term and fine comes from the fact sheet, with its source and confidence.

pub mod articles;
pub mod calendar;
pub mod clocks;
mod fields;
pub mod fines;
mod kazakhstan;
mod rules;
mod russia;
mod services;
pub mod sources;
pub mod terms;
pub mod update;

pub use rules::{Change, DayChange, Law};
pub use update::Update;

use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Country, Day, Facts, Finding};

/// The first day whose law the rule data cover: the localisation ban of 23-ФЗ begins on it.
pub const COVERED_FROM: Day = jiff::civil::date(2025, 7, 1);

/// The first day whose law of Kazakhstan is known: the consolidated edition of 94-V begins on it.
pub const KZ_COVERED_FROM: Day = jiff::civil::date(2026, 1, 18);

/// The last day for which the rule data were checked against their sources.
pub const VERIFIED_THROUGH: Day = jiff::civil::date(2026, 11, 21);

/// How far the rules can be relied on for a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Within coverage.
    Verified,
    /// After [`VERIFIED_THROUGH`]: the last known law, marked provisional.
    Provisional,
}

/// How the built-in rules stand on a day.
///
/// # Errors
/// `day-before-coverage` where the rules begin later.
pub fn standing(day: Day) -> Result<Standing, Problem> {
    Law::built_in().standing(day)
}

/// How the rules of a country stand on a day.
///
/// # Errors
/// As [`standing`]; `day-before-edition` for Kazakhstan before the edition of 94-V that is known.
pub fn standing_in(country: Country, day: Day) -> Result<Standing, Problem> {
    known_edition(country, day)?;
    standing(day)
}

fn known_edition(country: Country, day: Day) -> Result<(), Problem> {
    if country == Country::Kazakhstan && day < KZ_COVERED_FROM {
        return Err(Problem::new(problem::DAY_BEFORE_EDITION, "as-of").with("first", KZ_COVERED_FROM));
    }
    Ok(())
}

/// What the law of the shop's country, as of a day, says of the practice in the facts: the worst
/// first, then in the order of the rules.
///
/// # Errors
/// The day lies before the rules' coverage.
pub fn evaluate(facts: &Facts, day: Day) -> Result<Vec<Finding>, Problem> {
    findings(facts, day, Law::built_in())
}

fn findings(facts: &Facts, day: Day, law: &Law) -> Result<Vec<Finding>, Problem> {
    known_edition(facts.country(), day)?;
    let standing = law.standing(day)?;
    let rules: &[Rule] = match facts.country() {
        Country::Russia => russia::RULES,
        Country::Kazakhstan => kazakhstan::RULES,
    };
    let mut findings: Vec<Finding> = rules.iter().filter_map(|rule| rule(facts, day)).collect();
    if standing == Standing::Provisional {
        findings.push(russia::law_unverified(law.verified_through()));
    }
    findings.sort_by_key(|f| std::cmp::Reverse(f.severity));
    Ok(findings)
}

/// A rule sees the facts through a reader of its own, so that it can name the answers it rests on.
type Rule = fn(&Facts, Day) -> Option<Finding>;

/// Ids of every finding, for the locales' and rule book's tests.
pub fn finding_ids() -> Vec<(&'static str, &'static str, &'static str)> {
    ALL_IDS.to_vec()
}

/// Declares finding ids with their Fluent ids.
macro_rules! ids {
    ($($name:ident = $id:literal;)*) => {
        $(pub(crate) const $name: Id = ($id, concat!("finding-", $id), concat!("finding-", $id, "-hint"));)*
        const ALL_IDS: &[Id] = &[$($name),*];
    };
}

/// `(id, message, hint)`.
pub(crate) type Id = (&'static str, &'static str, &'static str);

ids! {
    FOREIGN_ANALYTICS = "foreign-analytics";
    FOREIGN_WIDGETS = "foreign-widgets";
    STORAGE_ABROAD = "storage-abroad";
    STORAGE_UNKNOWN = "storage-unknown";
    NOTIFICATION_MISSING = "notification-missing";
    NOTIFICATION_UNKNOWN = "notification-unknown";
    HOME_ADDRESS = "home-address";
    MARKETING_BUNDLED = "marketing-bundled";
    MARKETING_PRETICKED = "marketing-preticked";
    COOKIES_WITHOUT_CHOICE = "cookies-without-choice";
    ENDLESS_STORAGE = "endless-storage";
    REVIEWS_CONSENT = "reviews-consent";
    MESSENGER_FOREIGN = "messenger-foreign";
    PASSPORT_EXCESSIVE = "passport-excessive";
    BIRTH_DATE_EXCESSIVE = "birth-date-excessive";
    PASSWORD_SIGNATURE = "password-signature";
    CARDS_SEEN = "cards-seen";
    TRANSFER_NOT_NOTIFIED = "transfer-not-notified";
    TRANSFER_CONTRADICTION = "transfer-contradiction";
    WITHDRAWAL_BURDENSOME = "withdrawal-burdensome";
    PROCESSOR_INSTRUCTION = "processor-instruction";
    SERVICES_UNNAMED = "services-unnamed";
    CALLS_RECORDED = "calls-recorded";
    MINORS = "minors";
    ANSWERS_UNKNOWN = "answers-unknown";
    LAW_UNVERIFIED = "law-unverified";
    KZ_STORAGE = "kz-storage";
    KZ_TRANSFER = "kz-transfer";
    KZ_COOKIES = "kz-cookies";
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use pismovnik_model::{Answers, Severity, Value, ask};

    use super::*;

    fn facts(answers: &[(&str, Value)]) -> Facts {
        Facts::from_reachable(Answers(
            answers.iter().map(|(k, v)| ((*k).to_owned(), v.clone())).collect::<BTreeMap<_, _>>(),
        ))
    }

    fn text(t: &str) -> Value {
        Value::Text(t.to_owned())
    }

    fn many(options: &[&str]) -> Value {
        Value::Many(options.iter().map(|o| (*o).to_owned()).collect())
    }

    fn found(answers: &[(&str, Value)]) -> Vec<Finding> {
        evaluate(&facts(answers), VERIFIED_THROUGH).expect("covered")
    }

    #[test]
    fn foreign_analytics_is_an_error_that_names_its_answer_and_articles() {
        let all = found(&[
            (ask::OPERATOR_KIND, text("company")),
            (ask::COOKIES_TOOLS, many(&["google-analytics"])),
        ]);
        let finding = all.iter().find(|f| f.id == "foreign-analytics").expect("found");
        assert_eq!(finding.severity, Severity::Error);
        assert!(finding.answers.contains(&ask::COOKIES_TOOLS.to_owned()));
        assert!(finding.articles.contains(&"152-ФЗ ст. 18 ч. 5"));
        assert_eq!(finding.fine.as_ref().map(|f| (f.from, f.to)), Some((1000, 6000)));
    }

    #[test]
    fn a_sole_proprietors_localisation_fine_is_not_invented() {
        let all = found(&[
            (ask::OPERATOR_KIND, text("sole-proprietor")),
            (ask::COOKIES_TOOLS, many(&["google-analytics"])),
        ]);
        assert!(all.iter().find(|f| f.id == "foreign-analytics").expect("found").fine.is_none());
    }

    #[test]
    fn russian_metrics_alone_is_no_finding() {
        assert!(
            !found(&[(ask::COOKIES_TOOLS, many(&["yandex-metrica"]))])
                .iter()
                .any(|f| f.id == "foreign-analytics")
        );
    }

    #[test]
    fn every_cited_article_is_in_the_rule_data() {
        let everything = [
            (ask::OPERATOR_KIND, text("company")),
            (ask::OPERATOR_NOTIFIED, text("no")),
            (ask::OPERATOR_ADDRESS_IS_HOME, Value::Yes(true)),
            (ask::COOKIES_TOOLS, many(&["google-analytics"])),
            (ask::COOKIES_KINDS, many(&["analytics"])),
            (ask::COOKIES_BANNER, text("none")),
            (ask::SITE_FOREIGN, many(&["recaptcha"])),
            (ask::STORAGE_PLACE, text("abroad")),
            (ask::MARKETING_CONSENT, text("policy")),
            (ask::TERMS_ORDERS, text("forever")),
            (ask::REVIEWS_PUBLISHED, Value::Yes(true)),
            (ask::SALES_MESSENGERS, many(&["whatsapp"])),
            (ask::SALES_DATA, many(&["passport", "birth-date"])),
            (ask::ACCOUNT_PASSWORD_SIGNATURE, Value::Yes(true)),
            (ask::PAYMENT_CARDS_SEEN, Value::Yes(true)),
            (ask::TRANSFER_ABROAD, text("yes")),
            (ask::TRANSFER_NOTIFIED, text("no")),
            (ask::WITHDRAWAL_CHANNELS, many(&["post"])),
            (ask::SALES_CALLS_RECORDED, Value::Yes(true)),
            (ask::MINORS_POLICY, text("parents")),
        ];
        let mut kz = everything.to_vec();
        kz.push((ask::SHOP_COUNTRY, text("KZ")));
        for answers in [everything.as_slice(), kz.as_slice()] {
            let all = found(answers);
            assert!(all.len() >= 3);
            for finding in all {
                assert!(!finding.articles.is_empty() || finding.id == "answers-unknown", "{}", finding.id);
                for article in &finding.articles {
                    assert!(
                        articles::find(article).is_some(),
                        "{article} of {} is not in the rule data",
                        finding.id
                    );
                }
            }
        }
    }

    #[test]
    fn before_coverage_is_refused_and_after_verification_provisional() {
        assert!(standing(jiff::civil::date(2025, 6, 30)).is_err());
        assert_eq!(standing(COVERED_FROM), Ok(Standing::Verified));
        let later = evaluate(&facts(&[]), jiff::civil::date(2026, 11, 22)).expect("covered");
        assert!(later.iter().any(|f| f.id == "law-unverified"));
    }

    #[test]
    fn kazakhstan_before_the_known_edition_is_refused() {
        let kazakh = facts(&[(ask::SHOP_COUNTRY, text("KZ"))]);
        let eve = jiff::civil::date(2026, 1, 17);
        let refused = evaluate(&kazakh, eve).expect_err("refused");
        assert_eq!(refused.code, problem::DAY_BEFORE_EDITION);
        assert!(evaluate(&kazakh, KZ_COVERED_FROM).is_ok());
        assert!(evaluate(&facts(&[]), eve).is_ok(), "Russia's law of that day is known");
    }
}
