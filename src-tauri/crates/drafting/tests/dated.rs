//! Drafting as of a day: two neighbouring days differ exactly where the law between them changed.

use std::collections::{BTreeMap, BTreeSet};

use pismovnik_drafting::{Setting, catalogue, draft, kinds};
use pismovnik_interview::{PRESETS, facts, preset, sample};
use pismovnik_model::{BlockKind, Country, Day, Facts, Locale};

/// 156-ФЗ of 24.06.2025, in force on 1 September 2025: consent is executed separately (152-ФЗ art. 9 p. 1).
const SEPARATE_CONSENT: [&str; 4] =
    ["old-base-since", "consent-separate", "policy-consent-separate", "policy-consent-separate-free"];

/// The clause that says the day itself.
const EDITION: &str = "policy-edition";

fn russian_shops(random: u64) -> Vec<Facts> {
    let presets = PRESETS.iter().filter_map(|name| preset(name));
    let all = presets.chain((0..random).map(sample)).map(|answers| facts(&answers));
    all.filter(|f| f.country() == Country::Russia).collect()
}

/// Blocks of all papers of a day, by paper and clause; what the day itself changes (numbers, the date of
/// the edition, «since») is not compared here.
fn papers(facts: &Facts, as_of: Day) -> BTreeMap<(&'static str, String), Vec<BlockKind>> {
    let setting = Setting { as_of, made_on: None, provisional: false };
    let mut blocks: BTreeMap<_, Vec<BlockKind>> = BTreeMap::new();
    for kind in kinds(facts) {
        for block in draft(facts, kind, Locale::Ru, &setting).expect("drafted").blocks {
            if block.provenance.clause == EDITION {
                continue;
            }
            blocks.entry((kind.id(), block.provenance.clause)).or_default().push(block.kind);
        }
    }
    blocks
}

#[test]
fn the_eve_of_separate_consent_differs_exactly_in_its_clauses() {
    let eve = Day::constant(2025, 8, 31);
    let named: BTreeSet<&str> =
        catalogue().iter().filter(|c| c.from == eve.tomorrow().ok()).map(|c| c.id).collect();
    assert_eq!(named, BTreeSet::from(SEPARATE_CONSENT), "the catalogue dates these clauses and no others");
    let mut met = BTreeSet::new();
    for facts in russian_shops(80) {
        let before = papers(&facts, eve);
        let after = papers(&facts, eve.tomorrow().expect("a day"));
        let keys: BTreeSet<_> = before.keys().chain(after.keys()).collect();
        for key in keys.into_iter().filter(|key| before.get(*key) != after.get(*key)) {
            assert!(named.contains(key.1.as_str()), "{key:?} changed though no law of it did");
            assert!(!before.contains_key(key), "{key:?} stood before its law");
            met.insert(key.1.clone());
        }
    }
    assert_eq!(met.iter().map(String::as_str).collect::<BTreeSet<_>>(), named, "each seen to come");
}

#[test]
fn days_between_two_laws_give_the_same_words() {
    for (one, two) in [
        (Day::constant(2025, 7, 1), Day::constant(2025, 8, 31)),
        (Day::constant(2025, 9, 1), Day::constant(2026, 11, 21)),
    ] {
        let between = |day: Option<Day>| day.is_some_and(|d| d > one && d <= two);
        assert!(
            !catalogue().iter().any(|c| between(c.from) && !c.id.starts_with("kz-")),
            "choose other days"
        );
        for facts in russian_shops(20) {
            assert!(papers(&facts, one) == papers(&facts, two), "{one} to {two}");
        }
    }
}
