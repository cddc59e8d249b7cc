//! Letters: each text in each language as people read it, and what must hold whatever was decided.

mod letter_samples;

use std::collections::BTreeSet;

use letter_samples::{RECEIVED, kept, known, sample, setting, told};
use pismovnik_drafting::{letter, letter_articles, letter_catalogue};
use pismovnik_interview::{facts, preset};
use pismovnik_law::articles::find;
use pismovnik_model::outgoing::{
    Act, ActFields, Destroyed, Kept, Log, Refusal, RefusalGround, Representative, Signatory, Stopped, Told,
};
use pismovnik_model::{
    Block, BlockKind, Country, Day, Document, Facts, Gender, LetterKind, Locale, Outgoing, OutgoingInput,
    OutgoingKind,
};
use proptest::prelude::*;

/// Whose letters they are.
fn shop(country: Country) -> Facts {
    let name = if country == Country::Russia { "ru-sole-proprietor" } else { "kz-sole-proprietor" };
    facts(&preset(name).expect("preset"))
}

fn written(input: OutgoingInput, country: Country, locale: Locale) -> Document {
    let checked = Outgoing::new(input, country).unwrap_or_else(|p| panic!("{p:?}"));
    letter(&shop(country), &checked, locale, &setting()).expect("drafted")
}

fn rendered(document: &Document) -> String {
    let mut lines = vec![document.title.clone(), document.foot.clone()];
    for block in &document.blocks {
        let mark = match &block.kind {
            BlockKind::List { .. } => "- ",
            BlockKind::Blank { .. } | BlockKind::Signature { .. } => "____ ",
            BlockKind::Table { .. } => "| ",
            BlockKind::Note { .. } => "! ",
            _ => "",
        };
        lines.push(format!("{mark}{}", block.text()));
    }
    lines.join("\n")
}

/// The words of every letter, to be read when they change: each goes to a real person.
#[test]
fn texts_of_all_letters() {
    for country in [Country::Russia, Country::Kazakhstan] {
        for kind in known(country) {
            for locale in country.document_locales() {
                let document = written(sample(kind, country), country, *locale);
                let name = format!("{}-{}-{}", country.code(), kind.id(), locale.code());
                insta::assert_snapshot!(name, rendered(&document));
            }
        }
    }
}

#[test]
fn every_clause_is_reached_and_every_article_is_in_the_rule_data() {
    let mut missing: BTreeSet<&str> = letter_catalogue().iter().map(|c| c.id).collect();
    assert_eq!(missing.len(), letter_catalogue().len(), "ids are unique");
    let mut reach = |input: OutgoingInput, country: Country| {
        for block in written(input, country, Locale::En).blocks {
            missing.remove(block.provenance.clause.as_str());
        }
    };
    for country in [Country::Russia, Country::Kazakhstan] {
        for kind in known(country) {
            reach(sample(kind, country), country);
        }
        for input in variants(country) {
            reach(input, country);
        }
    }
    // Only companies have stamps.
    for (name, country) in [("ru-company", Country::Russia), ("kz-company", Country::Kazakhstan)] {
        let checked = Outgoing::new(sample(OutgoingKind::NotFound, country), country).expect("complete");
        let shop = facts(&preset(name).expect("preset"));
        for block in letter(&shop, &checked, Locale::En, &setting()).expect("drafted").blocks {
            missing.remove(block.provenance.clause.as_str());
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
    for article in letter_articles() {
        assert!(find(article).is_some(), "{article} is not in the rule data");
    }
}

/// What the samples leave out.
fn variants(country: Country) -> Vec<OutgoingInput> {
    use OutgoingKind as K;
    let mut all = Vec::new();
    let mut act = sample(K::DestructionAct, country);
    act.act = Some(ActFields::default());
    all.push(act.clone());
    act.act = Some(ActFields {
        paper: Some("анкеты, 2 листа".to_owned()),
        processor: Some("ООО «Быстрая рассылка», г. Казань".to_owned()),
        log: Some(Log::Attached("журнал сайта".to_owned())),
        ..ActFields::default()
    });
    all.push(act);
    let mut undated = sample(K::Acknowledgment, country);
    undated.named_day = None;
    all.push(undated);
    let mut corrected = sample(K::CorrectionAnswer, country);
    corrected.told = vec![told()];
    all.push(corrected);
    let mut market = sample(K::Marketplace, country);
    market.kept = vec![kept(false)];
    all.push(market);
    let refusal = |demand, ground| {
        let mut input = sample(K::Refusal, country);
        input.demands = vec![demand];
        input.refusal = Some(Refusal { ground, reason: "Так сказано в законе.".to_owned() });
        input
    };
    all.push(refusal(LetterKind::Deletion, RefusalGround::Laws));
    all.push(refusal(LetterKind::Correction, RefusalGround::NotProved));
    let mut deletion = sample(K::Reply, country);
    deletion.demands.push(LetterKind::Deletion);
    all.push(deletion.clone());
    let mut stranger = sample(K::NotFound, country);
    stranger.stopped = deletion.stopped;
    all.push(stranger);
    let mut child = sample(K::NotFound, country);
    child.subject = Some("Петров Иван Олегович".to_owned());
    child.representative = Some(Representative {
        name: child.addressee.name.clone(),
        authority: "свидетельство о рождении".to_owned(),
        guardian: true,
    });
    all.push(child);
    if country == Country::Kazakhstan {
        all.push(refusal(LetterKind::Withdrawal, RefusalGround::Laws));
    } else {
        for demand in [LetterKind::Access, LetterKind::Regulator] {
            let mut notice = sample(K::ExtensionNotice, country);
            notice.demands = vec![demand];
            all.push(notice);
        }
    }
    all
}

#[test]
fn an_act_never_fills_in_what_is_not_known() {
    let mut input = sample(OutgoingKind::DestructionAct, Country::Russia);
    input.act = Some(ActFields::default());
    let document = written(input, Country::Russia, Locale::Ru);
    let blanks = document.blocks.iter().filter(|b| matches!(b.kind, BlockKind::Blank { .. })).count();
    assert_eq!(blanks, 9, "{}", rendered(&document));
    assert!(!rendered(&document).contains("приложена выгрузка"));
}

#[test]
fn a_name_stands_in_the_dative_and_corrections_win() {
    let mut input = sample(OutgoingKind::NotFound, Country::Russia);
    input.addressee.name = "Ковальчук Женя".to_owned();
    let text = rendered(&written(input.clone(), Country::Russia, Locale::Ru));
    assert!(text.contains("Здравствуйте, Женя!"), "{text}");
    input.addressee.corrections.gender = Some(Gender::Male);
    let text = rendered(&written(input, Country::Russia, Locale::Ru));
    assert!(text.contains("\nКовальчуку Жене\n") && text.contains("Уважаемый Женя!"), "{text}");
}

/// GOST R 7.0.97-2016, 5.22: post, signature, initials and surname on one row.
#[test]
fn post_and_name_of_the_signatory_stand_on_the_row_of_the_signature() {
    let row = |document: &Document| {
        document.blocks.iter().find_map(|block| match &block.kind {
            BlockKind::SignatureRow { post, name, .. } => Some((post.clone(), name.clone())),
            _ => None,
        })
    };
    let mut input = sample(OutgoingKind::Reply, Country::Russia);
    let own = row(&written(input.clone(), Country::Russia, Locale::Ru)).expect("the operator signs");
    assert_eq!(own.0, "Индивидуальный предприниматель");
    let company = facts(&preset("ru-company").expect("preset"));
    let letter_of = |input: &OutgoingInput| {
        let checked = Outgoing::new(input.clone(), Country::Russia).expect("complete");
        letter(&company, &checked, Locale::Ru, &setting()).expect("drafted")
    };
    // Nobody said who signs for the company: both places stay for ink.
    assert_eq!(row(&letter_of(&input)), None);
    let name = "Ли Виктор Олегович".to_owned();
    input.signatory = Some(Signatory { post: Some("Директор".to_owned()), name });
    let expected = ("Директор".to_owned(), "В.\u{A0}О.\u{A0}Ли".to_owned());
    assert_eq!(row(&letter_of(&input)), Some(expected));
    input.signatory = Some(Signatory { post: None, name: "\u{7}".to_owned() });
    assert!(Outgoing::new(input, Country::Russia).is_err(), "nothing invisible");
}

#[test]
fn parts_of_a_letter_are_named_in_its_provenance() {
    let document = written(sample(OutgoingKind::Reply, Country::Russia), Country::Russia, Locale::Ru);
    let of = |clause: &str| {
        let block = document.blocks.iter().find(|b| b.provenance.clause == clause).expect(clause);
        block.provenance.answers.clone()
    };
    assert_eq!(of("ru-letter-destroyed-list"), ["letter.destroyed"]);
    assert_eq!(of("letter-ru-withdrawal"), ["letter.demands"]);
    assert!(of("ru-letter-head").contains(&"operator.inn".to_owned()));
}

#[test]
fn every_text_of_letters_is_used() {
    let sources = [
        include_str!("../src/letters/mod.rs"),
        include_str!("../src/letters/page.rs"),
        include_str!("../src/letters/body.rs"),
        include_str!("../src/letters/act.rs"),
        include_str!("../src/letters/incident.rs"),
    ]
    .concat();
    let mut count = 0;
    for (_, _, contents) in pismovnik_wording::files()
        .iter()
        .filter(|(locale, file, _)| *locale == "ru" && file.contains("/letters/"))
    {
        for line in contents.lines().filter(|l| l.starts_with("clause-") || l.starts_with("letter-")) {
            let Some((id, _)) = line.split_once(" =") else { continue };
            let id = id.strip_prefix("clause-").unwrap_or(id);
            assert!(sources.contains(&format!("\"{id}\"")), "{id}");
            count += 1;
        }
    }
    assert!(count > 120, "{count}");
}

fn words() -> impl Strategy<Value = String> {
    "[А-Я][а-я]{2,9}( [а-я]{2,9}){0,3}\\.?"
}

fn day() -> impl Strategy<Value = Day> {
    (1_i8..=23).prop_map(|day| Day::constant(2026, 11, day))
}

prop_compose! {
    fn decided()(
        kind in prop::sample::select(OutgoingKind::ALL),
        russian in any::<bool>(),
        name in "[А-Я][а-я]{2,8}(ов|ова|ко|ин|ий)( [А-Я][а-я]{2,8}){0,2}",
        number in prop::option::of("[0-9]{1,3}"),
        dated in any::<bool>(),
        what in prop::collection::vec((words(), words(), words(), words(), day(), any::<bool>()), 0..4),
        others in (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>()),
        demands in prop::sample::subsequence(LetterKind::ALL.to_vec(), 1..5),
        text in words(),
    ) -> (OutgoingInput, Country) {
        let country = if russian { Country::Russia } else { Country::Kazakhstan };
        let mut input = sample(kind, country);
        input.addressee.name = name;
        if let Some(incoming) = &mut input.incoming {
            incoming.number = number;
            incoming.dated = dated.then_some(RECEIVED);
        }
        if kind == OutgoingKind::Reply {
            input.demands = demands;
        }
        if others.0 {
            input.stopped = what.iter().map(|w| Stopped { what: w.0.clone(), day: w.4 }).collect();
        }
        if others.1 {
            let act = |w: &(String, String, String, String, Day, bool)| Act { number: "4".to_owned(), day: w.4 };
            input.destroyed =
                what.iter().map(|w| Destroyed { what: w.1.clone(), act: Some(act(w)) }).collect();
        }
        if others.2 {
            input.kept = what
                .iter()
                .map(|w| Kept { what: w.0.clone(), purpose: w.1.clone(), ground: w.2.clone(), until: w.3.clone(), blocked: w.5 })
                .collect();
        }
        if others.3 {
            input.told = what.iter().map(|w| Told { name: w.3.clone(), day: w.4 }).collect();
        }
        if input.words.is_some() {
            input.words = Some(text);
        }
        (input, country)
    }
}

fn gaps(block: &Block) -> Option<String> {
    let text = block.text();
    let bad = ["  ", "{", "}", " .", " ,", "..", ";;", ": \n", "()", "№ ,", "$"];
    let empty = matches!(&block.kind, BlockKind::List { items } if items.is_empty());
    bad.iter().find(|b| text.contains(**b)).map(|b| format!("{b:?} in {text}")).or(empty.then_some(text))
}

proptest! {
    #[test]
    fn whatever_was_decided_reads_whole((input, country) in decided()) {
        let Ok(checked) = Outgoing::new(input.clone(), country) else { return Ok(()) };
        let facts = shop(country);
        let mut shapes = BTreeSet::new();
        for locale in country.document_locales() {
            let document = letter(&facts, &checked, *locale, &setting()).expect("drafted");
            for block in &document.blocks {
                prop_assert_eq!(gaps(block), None);
                prop_assert!(!block.provenance.answers.is_empty() || block.provenance.always);
            }
            // Language versions say the same; only the remark on the translation is English alone.
            let clauses: Vec<String> = document
                .blocks
                .iter()
                .map(|b| b.provenance.clause.clone())
                .filter(|c| !c.ends_with("note-english"))
                .collect();
            shapes.insert(clauses);
            // Of the sender's data only name and address stand there, the address once.
            let told = document.blocks.iter().map(Block::text).collect::<Vec<_>>().join("\n");
            if let Some(address) = &input.addressee.address {
                let letter = document.blocks.iter().any(|b| b.provenance.clause.ends_with("letter-to"));
                prop_assert_eq!(told.matches(address.as_str()).count(), usize::from(letter));
            }
        }
        prop_assert_eq!(shapes.len(), 1);
    }
}
