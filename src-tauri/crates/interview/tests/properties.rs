//! Properties of acceptance over random answers, valid and not.

use pismovnik_interview::{
    Ending, Strictness, accept, accept_file, accept_page, facts, first_unanswered, graph, next_page,
    previous_page, questions_on, reachable_pages, read, sample, state, suggestion, write_toml,
};
use pismovnik_model::{Answers, Record, Value, ask, problem};
use proptest::prelude::*;

/// A value of any shape, often close to something that questions want.
fn any_value() -> impl Strategy<Value = Value> {
    let word = prop_oneof![
        Just("RU".to_owned()),
        Just("none".to_owned()),
        Just("yes".to_owned()),
        Just("?".to_owned()),
        Just("company".to_owned()),
        Just("0001000010".to_owned()),
        Just("a@shop.example".to_owned()),
        ".*",
        "[0-9 -]{0,20}",
        "\\PC{0,40}",
    ];
    let plain = prop_oneof![
        any::<bool>().prop_map(Value::Yes),
        any::<i64>().prop_map(Value::Number),
        word.clone().prop_map(Value::Text),
        prop::collection::vec(word, 0..6).prop_map(Value::Many),
    ];
    let record = prop::collection::btree_map("(form|name|inn|ogrn|address|[a-z]{1,4})", plain.clone(), 0..6);
    let records = prop::collection::vec(record.prop_map(Record::from), 0..4).prop_map(Value::Records);
    prop_oneof![4 => plain, 1 => records]
}

/// A valid sample with some answers replaced by anything and some foreign keys.
fn spoilt() -> impl Strategy<Value = Answers> {
    let question =
        prop_oneof![9 => prop::sample::select(ask::ALL).prop_map(str::to_owned), 1 => "\\PC{0,20}"];
    (any::<u64>(), prop::collection::vec((question, prop::option::of(any_value())), 0..12)).prop_map(
        |(seed, changes)| {
            let mut answers = sample(seed);
            for (question, value) in changes {
                answers.set(&question, value);
            }
            answers
        },
    )
}

/// A seed that once gave the same record twice.
#[test]
fn samples_are_accepted_as_they_are() {
    for seed in (0..300).chain([16_916_602_314_438_072_318]) {
        let answers = sample(seed);
        assert_eq!(accept(&answers, Strictness::Strict), Ok(answers), "{seed}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_accepted_is_accepted_again_unchanged(raw in spoilt()) {
        for strictness in [Strictness::Strict, Strictness::Lenient] {
            if let Ok(once) = accept(&raw, strictness) {
                prop_assert_eq!(accept(&once, strictness), Ok(once));
            }
        }
    }

    #[test]
    fn lenient_refuses_nothing_that_strict_accepts(raw in spoilt()) {
        if let Ok(strict) = accept(&raw, Strictness::Strict) {
            prop_assert_eq!(accept(&raw, Strictness::Lenient), Ok(strict));
        }
    }

    #[test]
    fn facts_are_always_acceptable_and_hold_only_the_reachable(raw in spoilt()) {
        let known: Answers = Answers(facts(&raw).iter().map(|(id, v)| (id.to_owned(), v.clone())).collect());
        prop_assert_eq!(accept(&known, Strictness::Lenient), Ok(known.clone()));
        for state in state(&raw) {
            prop_assert_eq!(state.answered, known.get(state.id).is_some());
            prop_assert!(!state.answered || state.reachable);
            prop_assert!(!(state.missing && state.answered));
        }
    }

    #[test]
    fn nothing_invisible_gets_into_facts(raw in spoilt()) {
        for (_, value) in facts(&raw).iter() {
            let texts = match value {
                Value::Text(t) => vec![t.clone()],
                Value::Many(m) => m.clone(),
                Value::Records(r) => r.iter().flat_map(|r| r.values()).filter_map(|v| match v {
                    Value::Text(t) => Some(t.clone()),
                    _ => None,
                }).collect(),
                _ => Vec::new(),
            };
            for text in texts {
                prop_assert!(text.chars().all(pismovnik_model::text::printable), "{text:?}");
                prop_assert!(text.chars().count() <= 600);
                prop_assert_eq!(pismovnik_model::text::tidy(&text), text.clone());
            }
        }
    }

    #[test]
    fn the_walk_goes_through_every_reachable_page_and_back(raw in spoilt()) {
        let pages: Vec<&str> = reachable_pages(&raw).iter().map(|p| p.id).collect();
        let mut walked = Vec::new();
        let mut page = next_page(&raw, None);
        while let Some(here) = page {
            walked.push(here.id);
            page = next_page(&raw, Some(here.id));
        }
        prop_assert_eq!(&walked, &pages);
        let mut back: Vec<&str> = pages.last().copied().into_iter().collect();
        while let Some(before) = back.last().and_then(|p| previous_page(&raw, p)) {
            back.push(before.id);
        }
        back.reverse();
        prop_assert_eq!(back, walked);
    }

    #[test]
    fn files_of_anything_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..400), text in "\\PC{0,200}") {
        for ending in [Ending::Toml, Ending::Json] {
            let _ = read(&bytes, ending);
            let _ = accept_file(text.as_bytes(), ending);
            let _ = accept_file(format!("schema = 1\n{text}").as_bytes(), ending);
        }
    }

    #[test]
    fn accepted_answers_survive_a_file(seed in any::<u64>()) {
        let answers = sample(seed);
        prop_assert_eq!(accept(&answers, Strictness::Strict), Ok(answers.clone()));
        prop_assert_eq!(read(write_toml(&answers).as_bytes(), Ending::Toml), Ok(answers));
    }

    /// The window's way: a page at a time, from nothing to all.
    #[test]
    fn answering_page_by_page_gives_the_same_answers(seed in any::<u64>()) {
        let whole = sample(seed);
        let mut so_far = Answers::default();
        let mut page = next_page(&so_far, None);
        while let Some(here) = page {
            let mut raw = Answers::default();
            for question in here.questions {
                raw.set(question.id, whole.get(question.id).cloned());
            }
            so_far = accept_page(&so_far, here.id, &raw).expect("valid answers");
            page = next_page(&so_far, Some(here.id));
        }
        prop_assert_eq!(first_unanswered(&so_far), None);
        prop_assert_eq!(so_far, whole);
    }

    /// Suggestions are proposals that could be accepted as they stand.
    #[test]
    fn suggestions_are_valid_answers(seed in any::<u64>()) {
        let whole = sample(seed);
        for page in reachable_pages(&whole) {
            for question in questions_on(page, &whole) {
                let Some(proposal) = suggestion(question, &whole) else { continue };
                let mut answers = whole.clone();
                answers.set(question.id, Some(proposal.clone()));
                let kept = accept(&answers, Strictness::Lenient);
                prop_assert_eq!(kept.map(|a| a.get(question.id).cloned()), Ok(Some(proposal)), "{}", question.id);
            }
        }
    }

    /// Wherever strict acceptance finds nothing wrong, no page is left to answer, and the reverse.
    #[test]
    fn strict_acceptance_and_the_walk_agree(raw in spoilt()) {
        if first_unanswered(&raw).is_some() {
            prop_assert!(accept(&raw, Strictness::Strict).is_err());
        } else if let Err(problems) = accept(&raw, Strictness::Strict) {
            let beside = [problem::ANSWER_OUT_OF_PLACE, problem::KEY_UNKNOWN];
            prop_assert!(problems.iter().all(|p| beside.contains(&p.code)), "{problems:?}");
        }
    }
}

#[test]
fn an_answer_behind_a_changed_mind_stays_but_is_no_fact() {
    let mut answers = sample(7);
    answers.set(ask::MARKETING_SENT, Some(Value::Yes(true)));
    answers.set(ask::MARKETING_CHANNELS, Some(Value::Many(vec!["sms".to_owned()])));
    let mut page = Answers::default();
    page.set(ask::MARKETING_SENT, Some(Value::Yes(false)));
    let changed = accept_page(&answers, "marketing-sent", &page).expect("a valid answer");
    assert!(changed.get(ask::MARKETING_CHANNELS).is_some());
    assert!(!facts(&changed).reader().has(ask::MARKETING_CHANNELS, "sms"));
    let refused = accept(&changed, Strictness::Strict).expect_err("out of place");
    let one = refused.iter().find(|p| p.at == ask::MARKETING_CHANNELS).expect("the forgotten answer");
    assert_eq!(one.code, problem::ANSWER_OUT_OF_PLACE);
    assert_eq!(one.args, [("because", ask::MARKETING_SENT.to_owned())]);
}

#[test]
fn an_option_lost_with_the_country_is_a_problem_of_its_page_and_no_fact() {
    let mut answers = pismovnik_interview::preset("ru-group").expect("a preset");
    let mut page = Answers::default();
    page.set(ask::SHOP_COUNTRY, Some(Value::Text("KZ".to_owned())));
    answers = accept_page(&answers, "country", &page).expect("the country itself is fine");
    assert_eq!(first_unanswered(&answers).map(|p| p.id), Some("operator-kind"));
    assert!(!facts(&answers).reader().answered(ask::OPERATOR_KIND));
    assert!(facts(&answers).reader().records(ask::OPERATOR_MEMBERS).is_empty());
    page.set(ask::SHOP_COUNTRY, Some(Value::Text("RU".to_owned())));
    answers = accept_page(&answers, "country", &page).expect("back again");
    assert_eq!(Some(answers), pismovnik_interview::preset("ru-group"), "a changed mind lost something");
}

#[test]
fn a_page_tells_all_its_problems_and_only_its_own() {
    let mut so_far = Answers::default();
    so_far.set(ask::SHOP_COUNTRY, Some(Value::Text("RU".to_owned())));
    so_far.set(ask::OPERATOR_KIND, Some(Value::Text("sole-proprietor".to_owned())));
    so_far.set(ask::SHOP_NAME, Some(Value::Text("\u{202E}".to_owned())));
    let mut page = Answers::default();
    page.set(ask::OPERATOR_INN, Some(Value::Text("0001000010".to_owned())));
    page.set(ask::OPERATOR_KPP, Some(Value::Text("000101001".to_owned())));
    page.set("operator.inm", Some(Value::Yes(true)));
    let problems = accept_page(&so_far, "operator-requisites", &page).expect_err("problems");
    let told: Vec<_> = problems.iter().map(|p| (p.code.code, p.at.as_str())).collect();
    assert_eq!(
        told,
        [
            ("answer-missing", ask::OPERATOR_NAME),
            ("requisite-kind", ask::OPERATOR_INN),
            ("answer-out-of-place", ask::OPERATOR_KPP),
            ("answer-missing", ask::OPERATOR_OGRNIP),
            ("key-unknown", "operator.inm"),
        ]
    );
    assert_eq!(accept_page(&so_far, "nowhere", &page).expect_err("no page")[0].code, problem::PAGE_UNKNOWN);
}

#[test]
fn one_wrong_answer_does_not_make_all_others_out_of_place() {
    let mut answers = sample(3);
    answers.set(ask::SHOP_COUNTRY, Some(Value::Text("Атлантида".to_owned())));
    let problems = accept(&answers, Strictness::Strict).expect_err("problems");
    let told: Vec<_> = problems.iter().map(|p| (p.code.code, p.at.as_str())).collect();
    assert_eq!(told[0], ("option-unknown", ask::SHOP_COUNTRY));
    assert!(told.iter().all(|(code, _)| *code != "answer-out-of-place"), "{told:?}");
}

#[test]
fn every_page_can_be_reached() {
    let mut left: Vec<&str> = graph().iter().map(|p| p.id).collect();
    for seed in 0..300 {
        let reached = reachable_pages(&sample(seed));
        left.retain(|id| reached.iter().all(|p| p.id != *id));
    }
    assert!(left.is_empty(), "{left:?}");
}
