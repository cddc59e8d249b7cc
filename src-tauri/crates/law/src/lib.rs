//! Dated, cited rules: `(Facts, day) -> Findings`, what is known of each article; calendars and terms,
//! and the clocks that letters start: `(Law, letter) -> Due`.
//!
//! Invariants: no text in any language (findings are ids and arguments); no clock: the day is passed
//! in; every article, term and fine comes from the fact sheet, with its source and confidence.

mod abroad;
pub mod articles;
pub mod calendar;
pub mod checklist;
pub mod clocks;
mod codes;
pub mod decision;
mod fields;
pub mod fines;
mod forms;
mod kazakhstan;
mod make;
pub mod page;
mod rules;
mod russia;
mod said;
mod services;
mod site;
pub mod sources;
pub mod terms;
pub mod update;

pub use rules::{Change, DayChange, Law};
pub use update::Update;

use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Country, Day, Facts, Finding};

pub use codes::problem_codes;

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
    Law::built_in().standing_in(country, day)
}

pub(crate) fn known_edition(country: Country, day: Day) -> Result<(), Problem> {
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
    let rules = rules.iter().chain(site::RULES).chain(abroad::RULES);
    let mut findings: Vec<Finding> = rules.filter_map(|rule| rule(facts, day)).collect();
    findings.extend(said::findings(facts, day));
    if standing == Standing::Provisional {
        findings.push(site::law_unverified(law.verified_through()));
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
    REVIEWS_PLACE_ADDRESS = "reviews-place-address";
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
    PAYMENT_UNNAMED = "payment-unnamed";
    CALL_TRACKER_UNNAMED = "call-tracker-unnamed";
    REVIEW_PLACE_WITHOUT_ADDRESS = "review-place-without-address";
    FORM_WITHOUT_BOX = "form-without-box";
    FORM_FIELDS_UNLISTED = "form-fields-unlisted";
    FORM_EDITION_OUTDATED = "form-edition-outdated";
    OLD_BASE_UNPROVED = "old-base-unproved";
    CALLS_RECORDED = "calls-recorded";
    MINORS = "minors";
    ANSWERS_UNKNOWN = "answers-unknown";
    LAW_UNVERIFIED = "law-unverified";

    CONSENT_BY_USE = "consent-by-use";
    CONSENT_BY_FORM = "consent-by-form";
    CONSENT_IN_POLICY = "consent-in-policy";
    CONSENT_BUNDLED = "consent-bundled";
    CONSENT_PRETICKED = "consent-preticked";
    CONSENT_NOT_ASKED = "consent-not-asked";
    ORDER_CONSENT = "order-consent";
    PROMISE_NEVER_SHARE = "promise-never-share";
    PURPOSES_INCOMPLETE = "purposes-incomplete";
    CATCH_ALL_PURPOSE = "catch-all-purpose";
    OPEN_LISTS = "open-lists";
    TECH_DATA_DENIED = "tech-data-denied";
    COOKIES_OPT_OUT = "cookies-opt-out";
    SILENT_AMENDMENT = "silent-amendment";
    LIABILITY_EXCLUDED = "liability-excluded";
    COURT_AT_OPERATOR = "court-at-operator";
    SELF_HELP_DISCLOSURE = "self-help-disclosure";
    MERGER_HAND_OVER = "merger-hand-over";
    RETENTION_NOT_STATED = "retention-not-stated";
    RETENTION_ENDLESS = "retention-endless";
    RETENTION_EXCESSIVE = "retention-excessive";
    RETENTION_LONG = "retention-long";
    WITHDRAWAL_TWO_CHANNELS = "withdrawal-two-channels";
    WITHDRAWAL_IN_PERSON = "withdrawal-in-person";
    WITHDRAWAL_NO_CHANNEL = "withdrawal-no-channel";
    WITHDRAWAL_NO_TERM = "withdrawal-no-term";
    WITHDRAWAL_OLD_TERM = "withdrawal-old-term";
    WITHDRAWAL_IGNORED = "withdrawal-ignored";
    OPERATOR_UNIDENTIFIED = "operator-unidentified";
    OPERATOR_INCOMPLETE = "operator-incomplete";
    CONTACTS_MISSING = "contacts-missing";
    TEXT_BLANKS = "text-blanks";
    TEXT_LEFTOVERS = "text-leftovers";
    TEXT_MISSING_PARTS = "text-missing-parts";
    TEXT_UNDATED = "text-undated";
    RIGHTS_MISSING = "rights-missing";
    LAW_NOT_CITED = "law-not-cited";
    LAW_OUTDATED = "law-outdated";
    POLICY_MISSING = "policy-missing";
    MARKETING_AS_SERVICE = "marketing-as-service";
    REVIEWS_ADVERTISING = "reviews-advertising";
    RESEARCH_COMMERCIAL = "research-commercial";
    DATA_FROM_OTHERS = "data-from-others";
    PARTNERS_WITHOUT_CONSENT = "partners-without-consent";
    AUTOMATED_DECISIONS = "automated-decisions";
    PROCESSOR_WITHOUT_INSTRUCTION = "processor-without-instruction";
    IDENTITY_COPIES = "identity-copies";
    TRANSFER_IMPLIED = "transfer-implied";
    TRANSFER_RECIPIENT_UNNAMED = "transfer-recipient-unnamed";
    TRANSFER_COUNTRY_UNNAMED = "transfer-country-unnamed";
    HEALTH_PROCESSOR_ADDRESS = "health-processor-address";
    MEASURES_TECHNICAL_ONLY = "measures-technical-only";

    KZ_STORAGE = "kz-storage";
    KZ_STORAGE_UNKNOWN = "kz-storage-unknown";
    KZ_TRANSFER = "kz-transfer";
    KZ_TRANSFER_CONTRADICTION = "kz-transfer-contradiction";
    KZ_SELLS_TO_RUSSIA = "kz-sells-to-russia";
    KZ_COOKIES = "kz-cookies";
    KZ_ORDER_CONSENT = "kz-order-consent";
    KZ_ENDLESS_STORAGE = "kz-endless-storage";
    KZ_REVIEWS = "kz-reviews";
    KZ_POLICY_NOT_APPROVED = "kz-policy-not-approved";
    KZ_DATA_LIST_NOT_APPROVED = "kz-data-list-not-approved";
    KZ_RESPONSIBLE = "kz-responsible";
    KZ_MINORS = "kz-minors";
    KZ_LANGUAGE = "kz-language";
    KZ_WITHDRAWAL = "kz-withdrawal";
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use pismovnik_model::finding::Amount;
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
        assert_eq!(finding.fine.map(|f| f.amount), Some(Amount::Roubles(1_000_000, 6_000_000)));
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
    fn a_fine_of_kazakhstan_is_counted_in_that_years_index_or_not_at_all() {
        let answers = [(ask::SHOP_COUNTRY, text("KZ")), (ask::STORAGE_PLACE, text("russia"))];
        let amount = |day| {
            let all = evaluate(&facts(&answers), day).expect("covered");
            all.iter().find(|f| f.id == "kz-storage").and_then(|f| f.fine).map(|f| f.amount)
        };
        assert_eq!(amount(VERIFIED_THROUGH), Some(Amount::Mrp { count: 60, tenge: Some((2026, 259_500)) }));
        assert_eq!(amount(jiff::civil::date(2027, 1, 1)), Some(Amount::Mrp { count: 60, tenge: None }));
    }

    #[test]
    fn every_fine_is_a_range_and_cites_the_rule_data() {
        for row in fines::RUSSIA {
            assert!(articles::find(row.article).is_some(), "{}", row.article);
            for (from, to, _) in
                [row.citizen, row.official, row.proprietor, row.company].into_iter().flatten()
            {
                assert!(from < to, "{}", row.article);
            }
        }
        for (_, article, _) in fines::KAZAKHSTAN {
            assert!(articles::find(article).is_some(), "{article}");
        }
    }

    #[test]
    fn before_separate_consent_was_the_law_nobody_is_blamed_for_the_lack_of_it() {
        let answers = [(ask::CONSENT_COLLECTED, many(&["in-policy"]))];
        let found = |day| {
            evaluate(&facts(&answers), day).expect("covered").iter().any(|f| f.id == "consent-in-policy")
        };
        assert!(!found(jiff::civil::date(2025, 8, 31)));
        assert!(found(jiff::civil::date(2025, 9, 1)));
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
