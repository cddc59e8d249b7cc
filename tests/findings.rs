//! Findings: each fires on its practice and keeps silent on the lawful neighbour; each one-step fix does
//! what it says. The cases under `cases/findings/` are for a lawyer to read.

use std::collections::{BTreeMap, BTreeSet};

use pismovnik_app::{Answers, Day, Facts, Finding, interview};
use pismovnik_interview::{PRESETS, Strictness, accept, preset, sample};
use pismovnik_model::{Severity, Value, ask};
use pismovnik_tests::cases;

const DAY: Day = jiff::civil::date(2026, 11, 20);

/// Errors that presets have on purpose: what a beginner has yet to do, and what has its own paper.
const MEANT: [(&str, &str); 2] =
    [("ru-self-employed", "notification-missing"), ("ru-company", "old-base-unproved")];

struct Case {
    title: String,
    facts: Facts,
    given: Vec<String>,
    expected: Vec<String>,
    silent: Vec<String>,
}

fn read() -> Vec<Case> {
    let folder = cases::folder().join("cases/findings");
    let files = cases::files(&folder, "toml");
    assert!(files.len() >= 4, "{files:?}");
    files.iter().flat_map(|file| in_file(&std::fs::read_to_string(file).expect("readable"))).collect()
}

fn in_file(text: &str) -> Vec<Case> {
    let table: toml::Table = text.parse().expect("TOML");
    let cases = table.get("case").and_then(toml::Value::as_array).expect("cases");
    cases.iter().map(|case| one(case.as_table().expect("a table"))).collect()
}

fn one(case: &toml::Table) -> Case {
    let text = |key: &str| case.get(key).and_then(toml::Value::as_str).expect(key).to_owned();
    let ids = |key: &str| -> Vec<String> {
        let all = case.get(key).and_then(toml::Value::as_array).expect(key);
        all.iter().map(|id| id.as_str().expect("an id").to_owned()).collect()
    };
    let title = text("title");
    let mut answers = preset(&text("base")).expect("a preset");
    let mut given = Vec::new();
    for (question, value) in case.get("answers").and_then(toml::Value::as_table).into_iter().flatten() {
        let value: Value = value.clone().try_into().expect("an answer");
        // An empty list takes the answer back.
        let value = if value == Value::Many(Vec::new()) || value == Value::Records(Vec::new()) {
            None
        } else {
            given.push(question.clone());
            Some(value)
        };
        answers.set(question, value);
    }
    let answers = accept(&answers, Strictness::Lenient).unwrap_or_else(|p| panic!("{title}: {p:?}"));
    Case { title, facts: interview::facts(&answers), given, expected: ids("expected"), silent: ids("silent") }
}

fn found(facts: &Facts) -> Vec<Finding> {
    pismovnik_law::evaluate(facts, DAY).expect("covered")
}

#[test]
fn each_case_finds_what_it_names_and_nothing_that_it_rules_out() {
    let mut wrong = Vec::new();
    for case in read() {
        for question in &case.given {
            if !case.facts.iter().any(|(id, _)| id == question) {
                wrong.push(format!("{}: {question} is not asked of this shop", case.title));
            }
        }
        let ids: BTreeSet<&str> = found(&case.facts).iter().map(|f| f.id).collect();
        let lacking = case.expected.iter().filter(|id| !ids.contains(id.as_str()));
        wrong.extend(lacking.map(|id| format!("{}: {id} is not found", case.title)));
        let false_alarms = case.silent.iter().filter(|id| ids.contains(id.as_str()));
        wrong.extend(false_alarms.map(|id| format!("{}: {id} is a false alarm", case.title)));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Told by the day, not by practice; tested beside the rules.
const ELSEWHERE: [&str; 1] = ["law-unverified"];

#[test]
fn every_finding_has_a_case_that_fires_and_one_that_keeps_silent() {
    let cases = read();
    let named = |pick: fn(&Case) -> &Vec<String>| -> BTreeSet<String> {
        cases.iter().flat_map(|case| pick(case).clone()).collect()
    };
    let (fires, silent) = (named(|c| &c.expected), named(|c| &c.silent));
    for (id, _, _) in pismovnik_law::finding_ids() {
        if !ELSEWHERE.contains(&id) {
            assert!(fires.contains(id), "no case in which {id} fires");
            assert!(silent.contains(id), "no lawful neighbour of {id}");
        }
    }
}

#[test]
fn presets_are_lawful_shops() {
    for name in PRESETS {
        let facts = interview::facts(&preset(name).expect(name));
        let errors: Vec<&str> =
            found(&facts).iter().filter(|f| f.severity == Severity::Error).map(|f| f.id).collect();
        let meant: Vec<&str> = MEANT.iter().filter(|(of, _)| *of == name).map(|(_, id)| *id).collect();
        assert_eq!(errors, meant, "{name}");
    }
}

/// A fix leaves answers that papers can be drafted from, is about what the finding was seen in, and the
/// finding is gone afterwards.
#[test]
fn every_fix_does_what_it_says() {
    let mut fixed: BTreeMap<&str, u32> = BTreeMap::new();
    for seed in 0..600 {
        let before = sample(seed);
        for finding in found(&interview::facts(&before)) {
            let Some(fix) = finding.fix else { continue };
            let mut answers = before.clone();
            for (question, value) in fix.0 {
                assert!(ask::ALL.contains(&question), "{}: {question}", finding.id);
                answers.set(question, value);
            }
            let place = format!("seed {seed}, {}", finding.id);
            let after = accept(&answers, Strictness::Lenient).unwrap_or_else(|p| panic!("{place}: {p:?}"));
            let facts = interview::facts(&after);
            let reachable = Answers(facts.iter().map(|(q, v)| (q.to_owned(), v.clone())).collect());
            assert_eq!(accept(&reachable, Strictness::Strict), Ok(reachable.clone()), "{place}");
            assert!(found(&facts).iter().all(|f| f.id != finding.id), "{place} is still there");
            *fixed.entry(finding.id).or_default() += 1;
        }
    }
    assert!(fixed.len() > 40, "{fixed:?}");
}

/// What a finding cites stands in the rule data, fines too, and no repeat is claimed.
#[test]
fn findings_cite_the_rule_data_and_claim_no_repeat() {
    let repeats = ["ч. 1.1", "ч. 2.1", "ч. 5.1", "ч. 9", "ч. 15"];
    for seed in 0..600 {
        for finding in found(&interview::facts(&sample(seed))) {
            for article in finding.articles.iter().chain(finding.fine.iter().map(|f| &f.article)) {
                assert!(pismovnik_law::articles::find(article).is_some(), "{}: {article}", finding.id);
            }
            if let Some(fine) = finding.fine {
                assert!(!repeats.iter().any(|part| fine.article.ends_with(part)), "{}", fine.article);
            }
        }
    }
}
