//! Commands, refusals and the fold.

use std::collections::BTreeMap;

use pismovnik_model::{
    Answers, Day, Locale, OwnKey, OwnPlace, OwnWords, PaperKey, Publication, Value, problem,
};
use pismovnik_register::{
    Command, Decision, Edition, Event, IssuedDocument, IssuedFile, NAME_MAX, Refusal, ShopId, State, decide,
};

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn today() -> Day {
    day("2026-11-21")
}

fn run(state: &mut State, command: &Command) -> Result<Decision, Refusal> {
    let decision = decide(state, command, today())?;
    for event in &decision.events {
        state.apply(decision.shop, event, today());
    }
    Ok(decision)
}

fn create(name: &str) -> Command {
    Command::CreateShop { name: name.to_owned(), preset: None, answers: Answers::default() }
}

fn record(shop: ShopId, question: &str, value: Option<Value>) -> Command {
    let changes = BTreeMap::from([(question.to_owned(), value)]);
    Command::RecordAnswers { shop, page: "page".to_owned(), changes, undoes: None }
}

fn edition(number: u32, in_force_from: &str) -> Edition {
    Edition {
        number,
        issued: today(),
        as_of: today(),
        in_force_from: day(in_force_from),
        rules_version: "r".to_owned(),
        provisional: false,
        answers: Answers(BTreeMap::from([("shop.name".to_owned(), Value::Text("Лавка".to_owned()))])),
        documents: vec![IssuedDocument {
            id: "privacy-policy".to_owned(),
            lang: Locale::Ru,
            title: "Политика".to_owned(),
            files: vec![IssuedFile {
                format: "txt".to_owned(),
                sha256: "00".repeat(32),
                size: 1,
                attachment: 0,
            }],
        }],
    }
}

fn issue(shop: ShopId, edition: Edition) -> Command {
    Command::IssueEdition { shop, edition }
}

fn policy(edition: u32) -> PaperKey {
    PaperKey { edition, document: "privacy-policy".to_owned(), lang: Locale::Ru }
}

fn publish(shop: ShopId, edition: u32, stated: Option<(&str, &str)>) -> Command {
    let publication =
        stated.map(|(address, since)| Publication { address: address.to_owned(), since: day(since) });
    Command::RecordPublication { shop, paper: policy(edition), publication }
}

fn place(place: OwnPlace) -> OwnKey {
    let (document, clause) = ("privacy-policy".to_owned(), "policy-general".to_owned());
    OwnKey { document, lang: Locale::Ru, clause, nth: 0, place }
}

/// Own words; no text strikes the clause, no words withdraw.
fn own(shop: ShopId, at: OwnPlace, words: Option<Option<&str>>) -> Command {
    let words =
        words.map(|t| OwnWords { text: t.map(str::to_owned), base: "Слова закона".to_owned() });
    Command::RecordOwnWords { shop, at: place(at), words }
}

fn restore(shop: ShopId, edition: u32, days: Option<Value>) -> Command {
    let answers = BTreeMap::from([("logs.days".to_owned(), days)]);
    let words = BTreeMap::from([(place(OwnPlace::After), None)]);
    Command::RestoreEdition { shop, edition, answers, words, undoes: None }
}

fn with_edition() -> State {
    let mut state = State::default();
    run(&mut state, &create("Лавка")).expect("created");
    run(&mut state, &issue(ShopId(1), edition(1, "2026-12-01"))).expect("issued");
    state
}

fn codes(refusal: Refusal) -> Vec<&'static str> {
    refusal.problems.iter().map(|p| p.code.code).collect()
}

#[test]
fn a_taken_name_is_refused_whatever_its_case_and_spaces() {
    let mut state = State::default();
    assert_eq!(run(&mut state, &create("  Чайная   лавка ")).expect("created").shop, ShopId(1));
    assert_eq!(state.shop(ShopId(1)).expect("shop").name, "Чайная лавка");
    let refusal = run(&mut state, &create("чайная ЛАВКА")).expect_err("taken");
    assert_eq!(codes(refusal), [problem::SHOP_EXISTS.code]);
    assert_eq!(run(&mut state, &create("Другая")).expect("created").shop, ShopId(2));
    let rename = Command::RenameShop { shop: ShopId(2), name: "Чайная лавка".to_owned() };
    assert_eq!(codes(run(&mut state, &rename).expect_err("taken")), [problem::SHOP_EXISTS.code]);
}

#[test]
fn a_shop_may_change_the_case_of_its_own_name() {
    let mut state = State::default();
    run(&mut state, &create("лавка")).expect("created");
    let rename = Command::RenameShop { shop: ShopId(1), name: "Лавка".to_owned() };
    assert_eq!(run(&mut state, &rename).expect("renamed").events.len(), 1);
    assert_eq!(state.shop(ShopId(1)).expect("shop").name, "Лавка");
    assert_eq!(run(&mut state, &rename).expect("same").events, []);
}

#[test]
fn all_problems_of_a_name_are_listed() {
    let long_and_marked = format!("{}\u{202E}", "-".repeat(NAME_MAX));
    let refusal = run(&mut State::default(), &create(&long_and_marked)).expect_err("refused");
    assert_eq!(
        codes(refusal),
        [problem::TEXT_EMPTY.code, problem::TEXT_TOO_LONG.code, problem::TEXT_UNPRINTABLE.code]
    );
    assert_eq!(
        codes(run(&mut State::default(), &create(" \n ")).expect_err("empty")),
        [problem::TEXT_EMPTY.code]
    );
}

#[test]
fn an_unknown_shop_is_refused_by_every_command_about_one() {
    let state = State::default();
    let absent = ShopId(7);
    for command in [
        Command::RenameShop { shop: absent, name: "x".to_owned() },
        record(absent, "shop.name", None),
        issue(absent, edition(1, "2026-11-21")),
        publish(absent, 1, Some(("shop.example/policy", "2026-11-21"))),
        own(absent, OwnPlace::Instead, Some(Some("Иначе"))),
        restore(absent, 1, None),
    ] {
        let refusal = decide(&state, &command, today()).expect_err("unknown");
        assert_eq!(codes(refusal), [problem::SHOP_UNKNOWN.code], "{command:?}");
    }
}

#[test]
fn answers_keep_what_they_replaced_and_the_unchanged_is_no_event() {
    let mut state = State::default();
    run(&mut state, &create("Лавка")).expect("created");
    let shop = ShopId(1);
    run(&mut state, &record(shop, "bonus.run", Some(Value::Yes(true)))).expect("recorded");
    assert_eq!(run(&mut state, &record(shop, "bonus.run", Some(Value::Yes(true)))).expect("same").events, []);
    let decision = run(&mut state, &record(shop, "bonus.run", None)).expect("forgotten");
    let [Event::AnswersRecorded { changes, .. }] = &decision.events[..] else { panic!("{decision:?}") };
    assert_eq!(changes["bonus.run"].from, Some(Value::Yes(true)));
    assert_eq!(changes["bonus.run"].to, None);
    assert_eq!(state.shop(shop).expect("shop").answers, Answers::default());
}

#[test]
fn an_edition_in_force_before_today_is_refused_with_all_its_other_problems() {
    let mut state = State::default();
    run(&mut state, &create("Лавка")).expect("created");
    let mut wrong = edition(2, "2026-11-20");
    wrong.documents.push(wrong.documents[0].clone());
    let codes = codes(run(&mut state, &issue(ShopId(1), wrong)).expect_err("refused"));
    assert_eq!(codes[0], problem::DAY_IN_PAST.code);
    assert!(codes[1..].iter().all(|c| *c == problem::INTERNAL.code) && codes.len() == 4, "{codes:?}");
    run(&mut state, &issue(ShopId(1), edition(1, "2026-11-21"))).expect("in force today");
    assert_eq!(state.shop(ShopId(1)).expect("shop").next_edition(), 2);
}

#[test]
fn the_edition_in_force_is_the_last_to_come_into_force() {
    let mut state = State::default();
    run(&mut state, &create("Лавка")).expect("created");
    for (number, from) in [(1, "2026-11-21"), (2, "2027-01-01"), (3, "2026-12-01"), (4, "2026-12-01")] {
        run(&mut state, &issue(ShopId(1), edition(number, from))).expect("issued");
    }
    let shop = state.shop(ShopId(1)).expect("shop");
    let on = |d: &str| shop.in_force(day(d)).map(|e| e.number);
    assert_eq!(on("2026-11-20"), None);
    assert_eq!(on("2026-11-21"), Some(1));
    assert_eq!(on("2026-12-31"), Some(4));
    assert_eq!(on("2027-01-01"), Some(2));
}

#[test]
fn events_read_back_as_they_were_written() {
    let mut state = State::default();
    let mut events = Vec::new();
    let shop = ShopId(1);
    for command in [
        Command::CreateShop {
            name: "Лавка".to_owned(),
            preset: Some("ru-sole-proprietor".to_owned()),
            answers: Answers(BTreeMap::from([
                ("logs.days".to_owned(), Value::Number(30)),
                ("sales.data".to_owned(), Value::Many(vec!["name".to_owned()])),
            ])),
        },
        Command::RenameShop { shop, name: "Иная".to_owned() },
        record(shop, "logs.days", Some(Value::unknown())),
        issue(shop, edition(1, "2026-12-01")),
        publish(shop, 1, Some(("https://shop.example/policy", "2026-11-21"))),
        publish(shop, 1, None),
        own(shop, OwnPlace::Instead, Some(Some("Иначе"))),
        own(shop, OwnPlace::Instead, Some(None)),
        own(shop, OwnPlace::Instead, None),
        own(shop, OwnPlace::After, Some(Some("Ещё"))),
        restore(shop, 1, Some(Value::Number(1))),
    ] {
        events.extend(run(&mut state, &command).expect("done").events);
    }
    let (from, through) = (today(), today());
    let import = Command::ImportSubmissions { shop, count: 2, from, through };
    events.extend(run(&mut state, &import).expect("done").events);
    events.push(Event::Destroyed { entries: vec![3] });
    for event in events {
        let json = serde_json::to_value(&event).expect("json");
        assert_eq!(json["kind"], event.kind());
        assert_eq!(serde_json::from_value::<Event>(json).expect("event"), event);
    }
}

#[test]
fn a_publication_is_stated_corrected_and_taken_back() {
    let (mut state, shop) = (with_edition(), ShopId(1));
    run(&mut state, &publish(shop, 1, Some(("  shop.example/policy ", "2026-11-21")))).expect("stated");
    let stated = |state: &State| state.shop(shop).expect("shop").publications.get(&policy(1)).cloned();
    assert_eq!(stated(&state).expect("there").address, "shop.example/policy");
    let again = run(&mut state, &publish(shop, 1, Some(("shop.example/policy", "2026-11-21"))));
    assert_eq!(again.expect("the same").events, []);
    let done =
        run(&mut state, &publish(shop, 1, Some(("https://shop.example/p", "2026-11-21")))).expect("done");
    let [Event::PublicationRecorded { previous: Some(previous), .. }] = &done.events[..] else {
        panic!("{done:?}")
    };
    assert_eq!(previous.address, "shop.example/policy", "a correction keeps what it corrects");
    run(&mut state, &publish(shop, 1, None)).expect("taken back");
    assert_eq!(stated(&state), None);
}

#[test]
fn a_publication_that_cannot_be_true_is_refused_with_all_its_problems() {
    let (mut state, shop) = (with_edition(), ShopId(1));
    let refused = |state: &mut State, address: &str, since: &str| {
        codes(run(state, &publish(shop, 1, Some((address, since)))).expect_err("refused"))
    };
    assert_eq!(
        refused(&mut state, "на сайте", "2026-11-22"),
        [problem::URL_MALFORMED.code, problem::PUBLISHED_LATER.code]
    );
    assert_eq!(refused(&mut state, "shop.example", "2026-11-20"), [problem::PUBLISHED_EARLIER.code]);
    for address in ["", "https://", "shop", ".", "me@shop.example", "https://shop.example /p"] {
        assert_eq!(refused(&mut state, address, "2026-11-21"), [problem::URL_MALFORMED.code], "{address}");
    }
    let unknown = run(&mut state, &publish(shop, 2, None)).expect_err("no such edition");
    assert_eq!(codes(unknown), [problem::EDITION_UNKNOWN.code]);
    let mut english = publish(shop, 1, None);
    if let Command::RecordPublication { paper, .. } = &mut english {
        paper.lang = Locale::En;
    }
    assert_eq!(codes(run(&mut state, &english).expect_err("no such paper")), [problem::PAPER_UNKNOWN.code]);
}

#[test]
fn own_words_are_tidied_kept_and_withdrawn() {
    let (mut state, shop) = (with_edition(), ShopId(1));
    let words =
        |state: &State| state.shop(shop).expect("shop").own_words.get(&place(OwnPlace::Instead)).cloned();
    run(&mut state, &own(shop, OwnPlace::Instead, Some(Some(" Первое \n\n\tВторое ")))).expect("put");
    assert_eq!(words(&state).expect("there").text.as_deref(), Some("Первое\nВторое"));
    let done = run(&mut state, &own(shop, OwnPlace::Instead, Some(None))).expect("struck");
    let [Event::OwnWordsRecorded { previous: Some(previous), .. }] = &done.events[..] else {
        panic!("{done:?}")
    };
    assert_eq!(previous.text.as_deref(), Some("Первое\nВторое"));
    run(&mut state, &own(shop, OwnPlace::Instead, None)).expect("withdrawn");
    assert_eq!(words(&state), None);
    let nothing = run(&mut state, &own(shop, OwnPlace::Instead, None)).expect_err("nothing there");
    assert_eq!(codes(nothing), [problem::OWN_WORDS_UNKNOWN.code]);
    for (text, code) in [
        (Some(" \n "), problem::TEXT_EMPTY),
        (Some("невидимое\u{202E}"), problem::TEXT_UNPRINTABLE),
        (Some(&*"я".repeat(20_001)), problem::TEXT_TOO_LONG),
    ] {
        let refusal = run(&mut state, &own(shop, OwnPlace::Instead, Some(text))).expect_err("refused");
        assert_eq!(codes(refusal), [code.code]);
    }
    let refusal = run(&mut state, &own(shop, OwnPlace::After, Some(None))).expect_err("nothing to strike");
    assert_eq!(codes(refusal), [problem::TEXT_EMPTY.code]);
}

#[test]
fn restoring_brings_answers_and_words_back_in_one_event_and_loses_nothing() {
    let (mut state, shop) = (with_edition(), ShopId(1));
    run(&mut state, &record(shop, "logs.days", Some(Value::Number(7)))).expect("answered");
    run(&mut state, &own(shop, OwnPlace::After, Some(Some("Ещё")))).expect("added");
    let done = run(&mut state, &restore(shop, 1, Some(Value::Number(30)))).expect("restored");
    let [Event::EditionRestored { edition: 1, changes, words, .. }] = &done.events[..] else {
        panic!("{done:?}")
    };
    assert_eq!(changes["logs.days"].from, Some(Value::Number(7)));
    assert_eq!(words[0].from.as_ref().and_then(|w| w.text.as_deref()), Some("Ещё"));
    let now = state.shop(shop).expect("shop");
    assert_eq!(now.answers.get("logs.days"), Some(&Value::Number(30)));
    assert!(now.own_words.is_empty());
    assert_eq!(run(&mut state, &restore(shop, 1, Some(Value::Number(30)))).expect("same").events, []);
    let absent = run(&mut state, &restore(shop, 2, None)).expect_err("no such edition");
    assert_eq!(codes(absent), [problem::EDITION_UNKNOWN.code]);
}

#[test]
fn submissions_of_nobody_or_of_a_day_to_come_are_refused() {
    let (mut state, shop) = (with_edition(), ShopId(1));
    let before = state.clone();
    let import = |count, from: &str, through: &str| Command::ImportSubmissions {
        shop,
        count,
        from: from.parse().expect("a day"),
        through: through.parse().expect("a day"),
    };
    for (command, code) in [
        (import(0, "2026-11-20", "2026-11-21"), problem::TABLE_NOTHING_NEW),
        (import(1, "2026-11-21", "2026-11-22"), problem::INTERNAL),
        (import(1, "2026-11-21", "2026-11-20"), problem::INTERNAL),
    ] {
        assert_eq!(codes(run(&mut state, &command).expect_err("refused")), [code.code]);
    }
    let done = run(&mut state, &import(3, "2026-11-20", "2026-11-21")).expect("done");
    assert_eq!(done.events.len(), 1);
    // No name, no address and no hash of one stands in the event.
    let json = serde_json::to_string(&done.events[0]).expect("json");
    assert_eq!(
        json,
        r#"{"kind":"submissions-imported","count":3,"from":"2026-11-20","through":"2026-11-21","attachment":0}"#
    );
    assert_eq!(state, before, "nothing else changes");
}
