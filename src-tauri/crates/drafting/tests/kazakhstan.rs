//! What the law of Kazakhstan asks of its papers, over the presets and random shops.

use std::collections::BTreeSet;

use pismovnik_drafting::{Setting, draft, kinds};
use pismovnik_interview::{PRESETS, facts, preset, sample};
use pismovnik_model::recipients::{EVERY, recipients};
use pismovnik_model::{Block, BlockKind, Country, Day, Document, DocumentKind, Facts, Locale, Value, ask};

fn setting(as_of: Day) -> Setting {
    Setting { as_of, made_on: None, provisional: false }
}

fn today() -> Setting {
    setting(Day::constant(2026, 11, 21))
}

fn shops(random: u64) -> Vec<Facts> {
    let presets = PRESETS.iter().filter_map(|name| preset(name));
    let all = presets.chain((0..random).map(sample)).map(|answers| facts(&answers));
    all.filter(|f| f.country() == Country::Kazakhstan).collect()
}

fn clauses(document: &Document) -> BTreeSet<&str> {
    document.blocks.iter().map(|b| b.provenance.clause.as_str()).collect()
}

fn consents(facts: &Facts) -> impl Iterator<Item = DocumentKind> {
    kinds(facts).into_iter().filter(|k| k.id().starts_with("consent-"))
}

#[test]
fn orders_rest_on_consent() {
    for facts in shops(200) {
        let r = facts.reader();
        if r.many(ask::SALES_CHANNELS).iter().any(|c| c != "none") {
            assert!(kinds(&facts).contains(&DocumentKind::ConsentProcessingOrders));
        }
    }
}

/// The contents of art. 8(4): operator, subject, term, third parties, abroad, publication, data, other.
#[test]
fn every_consent_names_the_eight_contents() {
    for facts in shops(200) {
        for kind in consents(&facts) {
            let document = draft(&facts, kind, Locale::Kk, &today()).expect("drafted");
            let found = clauses(&document);
            for one_of in [
                &["kz-consent-details"][..],
                &["kz-consent-subject", "kz-consent-visitor"],
                &["kz-consent-term", "kz-consent-term-abroad"],
                &["kz-consent-third", "kz-consent-third-abroad"],
                &["kz-consent-abroad", "kz-consent-purpose-abroad"],
                &["kz-consent-public", "kz-consent-public-none"],
                &[
                    "kz-consent-data",
                    "kz-consent-data-order",
                    "kz-consent-data-business",
                    "kz-consent-data-warranty",
                    "kz-consent-purpose-analytics",
                    "kz-consent-purpose-advertising",
                ],
                &["kz-consent-other"],
            ] {
                assert!(one_of.iter().any(|c| found.contains(c)), "{one_of:?} not in {}", kind.id());
            }
        }
    }
}

#[test]
fn what_there_is_none_of_is_said_in_so_many_words() {
    let mut answers = preset("kz-company").expect("preset");
    answers.set(ask::RECIPIENTS_OTHER, None);
    let facts = facts(&answers);
    for (locale, none) in [(Locale::Kk, "Жоқ."), (Locale::Ru, "Нет."), (Locale::En, "None.")] {
        let document =
            draft(&facts, DocumentKind::ConsentProcessingBonus, locale, &today()).expect("drafted");
        for clause in ["kz-consent-third", "kz-consent-abroad", "kz-consent-public-none"] {
            let block = document.blocks.iter().find(|b| b.provenance.clause == clause).expect(clause);
            assert!(block.text().ends_with(none), "{}", block.text());
        }
    }
}

#[test]
fn denying_what_other_answers_say_is_never_printed() {
    for facts in shops(300) {
        let policy = draft(&facts, DocumentKind::PrivacyPolicy, Locale::Kk, &today()).expect("drafted");
        let found = clauses(&policy);
        let both = |a: &str, b: &str| found.contains(a) && found.contains(b);
        for other in ["kz-policy-abroad-named", "kz-policy-abroad-countries", "kz-policy-foreign"] {
            assert!(!both("kz-policy-abroad-no", other), "{other}");
        }
        assert!(!both("kz-policy-cookies-none", "kz-policy-cookies-analytics"));
        assert!(!both("kz-policy-storage", "kz-policy-storage-duty"));
        assert!(!both("kz-policy-cards-unseen", "kz-policy-cards-seen"));
        if found.contains("kz-policy-responsible") {
            assert!(facts.reader().is(ask::OPERATOR_KIND, "company"), "art. 25(2)(10): legal entities only");
        }
    }
}

#[test]
fn the_digital_code_is_cited_from_its_first_day() {
    let mut answers = preset("kz-company").expect("preset");
    answers.set(ask::ACCOUNT_PASSWORD_SIGNATURE, Some(Value::Yes(true)));
    let facts = facts(&answers);
    let cited = |day| {
        let mut all: Vec<Block> = Vec::new();
        for kind in kinds(&facts) {
            all.extend(draft(&facts, kind, Locale::Ru, &setting(day)).expect("drafted").blocks);
        }
        all.iter().filter(|b| b.text().contains("Цифров")).count()
    };
    assert_eq!(cited(Day::constant(2026, 7, 11)), 0);
    assert!(cited(Day::constant(2026, 7, 12)) > 5);
}

/// The law of Russia has no place here, nor Russia's terms.
#[test]
fn nothing_of_russian_law_slips_in() {
    for facts in shops(100) {
        for kind in kinds(&facts) {
            let document = draft(&facts, kind, Locale::Ru, &today()).expect("drafted");
            let text = document.blocks.iter().map(Block::text).collect::<Vec<_>>().join("\n");
            for foreign in ["152-ФЗ", "Роскомнадзор", "Российской Федерации", "ОГРН", "КПП", "ИНН"]
            {
                assert!(!text.contains(foreign), "{foreign} in {}", kind.id());
            }
        }
    }
}

#[test]
fn internal_papers_are_sized_to_the_operator() {
    let company = facts(&preset("kz-company").expect("preset"));
    let alone = facts(&preset("kz-sole-proprietor").expect("preset"));
    for kind in [DocumentKind::OrderResponsible, DocumentKind::AcquaintanceSheet] {
        assert!(kinds(&company).contains(&kind) && !kinds(&alone).contains(&kind), "{}", kind.id());
    }
    for kind in [DocumentKind::PolicyApproval, DocumentKind::DataList, DocumentKind::InspectionFolder] {
        assert!(kinds(&company).contains(&kind) && kinds(&alone).contains(&kind), "{}", kind.id());
    }
    // Art. 22 of 152-ФЗ has no counterpart yet: the register of operators is planned, not adopted.
    assert!(!kinds(&company).contains(&DocumentKind::NotificationWorksheet));
}

#[test]
fn the_owners_sheet_names_the_gaps_that_answers_show() {
    let gaps = |answers| {
        let drafted = |kind| draft(&facts(&answers), kind, Locale::Kk, &today()).expect("drafted");
        let folder = drafted(DocumentKind::InspectionFolder);
        assert!(clauses(&folder).into_iter().all(|c| !c.starts_with("kz-gap")), "gaps are the owner's");
        clauses(&drafted(DocumentKind::InspectionGaps))
            .into_iter()
            .filter(|c| c.starts_with("kz-gap-"))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let mut answers = preset("kz-company").expect("preset");
    assert!(gaps(answers.clone()).is_empty(), "{:?}", gaps(answers));
    answers.set(ask::OPERATOR_RESPONSIBLE, None);
    answers.set(ask::STORAGE_PLACE, Some(Value::unknown()));
    answers.set(ask::MARKETING_CONSENT, Some(Value::Text("preticked".to_owned())));
    assert_eq!(gaps(answers), ["kz-gap-marketing", "kz-gap-responsible", "kz-gap-storage"]);
}

/// Fonts and maps from abroad are loaded before anybody is asked, and what a visit leaves has no consent of its own: no
/// paper can mend that, so the owner is told.
#[test]
fn the_owner_is_told_of_visits_that_no_consent_covers() {
    let sheet = |answers| {
        let facts = facts(&answers);
        let drafted = draft(&facts, DocumentKind::InspectionGaps, Locale::Ru, &today()).expect("drafted");
        text_of(&drafted)
    };
    let mut answers = preset("kz-sole-proprietor").expect("preset");
    let told = sheet(answers.clone());
    assert!(told.contains("ещё до согласия посетителя: Google Fonts."), "{told}");
    assert!(told.contains("эти документы его не запрашивают"), "{told}");
    answers.set(ask::SITE_FOREIGN, Some(Value::Many(vec!["none".to_owned()])));
    assert!(!sheet(answers).contains("из-за границы"));
}

/// A messenger abroad gets what is written in it, not the whole order.
#[test]
fn the_consent_to_transfer_abroad_lists_what_goes_there() {
    let mut answers = preset("kz-sole-proprietor").expect("preset");
    let data = |answers| {
        let facts = facts(&answers);
        let consent =
            draft(&facts, DocumentKind::ConsentTransferAbroad, Locale::Ru, &today()).expect("drafted");
        let list = consent.blocks.iter().find(|b| b.provenance.clause == "kz-consent-data");
        list.map(Block::text).expect("a list of data")
    };
    let list = data(answers.clone());
    assert!(list.contains("в мессенджере") && !list.contains("адрес доставки"), "{list}");
    // Countries named besides may get anything.
    answers.set(ask::TRANSFER_COUNTRIES, Some(Value::Many(vec!["US".to_owned(), "DE".to_owned()])));
    assert!(data(answers).contains("адрес доставки"));
}

/// The memo on an old base: the law of Kazakhstan alone, whatever the addresses came from.
#[test]
fn the_old_base_has_a_memo_of_its_own() {
    let many = |list: &[&str]| Some(Value::Many(list.iter().map(|t| (*t).to_owned()).collect()));
    let mut answers = preset("kz-company").expect("preset");
    answers.set(ask::MARKETING_SENT, Some(Value::Yes(true)));
    answers.set(ask::MARKETING_OLD_BASE, Some(Value::Yes(true)));
    answers.set(ask::OLD_BASE_SOURCES, many(&["orders", "subscription", "bought"]));
    answers.set(ask::OLD_BASE_PROOF, Some(Value::Text("some".to_owned())));
    answers.set(ask::OLD_BASE_COUNT, Some(Value::Number(1200)));
    answers.set(ask::OLD_BASE_BOUGHT_FROM, Some(Value::Text("ТОО «Прежний хозяин»".to_owned())));
    let facts = facts(&answers);
    assert!(kinds(&facts).contains(&DocumentKind::OldBaseMemo));
    for (locale, law) in [(Locale::Kk, "№\u{a0}94-V Заңы"), (Locale::Ru, "№\u{a0}94-V"), (Locale::En, "94-V")]
    {
        let memo = draft(&facts, DocumentKind::OldBaseMemo, locale, &today()).expect("drafted");
        let text = memo.blocks.iter().map(Block::text).collect::<Vec<_>>().join("\n");
        assert!(text.contains(law) && text.contains("Прежний хозяин"), "{text}");
        for russian in ["152-ФЗ", "152-FZ", "38-ФЗ", "Роскомнадзор", "Roskomnadzor", "Росархив", "2025"]
        {
            assert!(!text.contains(russian), "{russian} in {}", locale.code());
        }
        let articles = memo.blocks.iter().flat_map(|b| &b.provenance.articles);
        assert!(articles.into_iter().all(|a| a.starts_with("94-V")));
    }
}

#[test]
fn kazakh_papers_name_kazakh_companies_in_kazakh() {
    let many = |list: &[&str]| Some(Value::Many(list.iter().map(|t| (*t).to_owned()).collect()));
    let mut answers = preset("kz-company").expect("preset");
    answers.set(ask::DELIVERY_SERVICES, many(&["kazpost"]));
    answers.set(ask::PAYMENT_METHODS, many(&["card-online"]));
    answers.set(ask::PAYMENT_SERVICES, many(&["halyk"]));
    answers.set(ask::PAYMENT_PROVIDER, Some(Value::Text("АО Народный банк Казахстана".to_owned())));
    let facts = facts(&answers);
    let text = |locale| {
        let policy = draft(&facts, DocumentKind::PrivacyPolicy, locale, &today()).expect("drafted");
        policy.blocks.iter().map(Block::text).collect::<Vec<_>>().join("\n")
    };
    let (kazakh, russian) = (text(Locale::Kk), text(Locale::Ru));
    for (here, there) in
        [("«Қазпошта» АҚ", "АО «Казпочта»"), ("«Қазақстан Халық Банкі» АҚ", "АО «Народный Банк Казахстана»")]
    {
        assert!(kazakh.contains(here) && !kazakh.contains(there), "{here}");
        assert!(russian.contains(there) && !russian.contains(here), "{there}");
    }
    // Written down as well as ticked, the bank is named once.
    assert!(!kazakh.contains("Народный банк") && !russian.contains("Народный банк"));
}

#[test]
fn a_bank_written_down_has_its_form_in_the_papers_language() {
    for written in ["«Ойдан банк» АҚ", "АО «Ойдан банк»"] {
        let mut answers = preset("kz-company").expect("preset");
        answers.set(ask::PAYMENT_PROVIDER, Some(Value::Text(written.to_owned())));
        let facts = facts(&answers);
        for (locale, here, there) in [
            (Locale::Kk, "«Ойдан банк» АҚ", "АО «Ойдан банк»"),
            (Locale::Ru, "АО «Ойдан банк»", "«Ойдан банк» АҚ"),
        ] {
            let policy = draft(&facts, DocumentKind::PrivacyPolicy, locale, &today()).expect("drafted");
            let text = text_of(&policy);
            assert!(text.contains(here) && !text.contains(there), "{written}: {text}");
        }
    }
}

fn text_of(document: &Document) -> String {
    document.blocks.iter().map(Block::text).collect::<Vec<_>>().join("\n")
}

/// An annex for each who works on instruction; the paper and its place in the folder only where there is one.
#[test]
fn whoever_processes_on_instruction_has_an_annex() {
    let (mut with, mut without) = (0, 0);
    for facts in shops(150) {
        let r = facts.reader();
        let processors = recipients(&r, EVERY).iter().filter(|r| r.processor()).count();
        let wanted = kinds(&facts).contains(&DocumentKind::ProcessorInstruction);
        assert_eq!(wanted, processors > 0);
        let folder = draft(&facts, DocumentKind::InspectionFolder, Locale::Ru, &today()).expect("drafted");
        assert_eq!(text_of(&folder).contains("Поручение на обработку"), wanted);
        if !wanted {
            without += 1;
            continue;
        }
        with += 1;
        for locale in [Locale::Kk, Locale::Ru, Locale::En] {
            let paper = draft(&facts, DocumentKind::ProcessorInstruction, locale, &today()).expect("drafted");
            let annexes = paper.blocks.iter().filter(|b| b.provenance.clause == "kz-instruction-annex");
            assert_eq!(annexes.filter(|b| b.begins_page).count(), processors, "{}", locale.code());
            let articles = paper.blocks.iter().flat_map(|b| &b.provenance.articles);
            assert!(articles.into_iter().all(|a| a.starts_with("94-V")));
        }
    }
    assert!(with > 5 && without > 5, "{with} {without}");
}

/// A company's lists have rows high enough to write in, not one line for four things.
#[test]
fn lists_of_persons_are_tables_with_empty_rows() {
    let facts = facts(&preset("kz-company").expect("preset"));
    for (kind, columns) in [(DocumentKind::AccessList, 4), (DocumentKind::AcquaintanceSheet, 3)] {
        let paper = draft(&facts, kind, Locale::Kk, &today()).expect("drafted");
        let rows = paper.blocks.iter().find_map(|b| match &b.kind {
            BlockKind::Table { rows, .. } => Some(rows),
            _ => None,
        });
        let rows = rows.expect("a table");
        assert!(rows.len() >= 8 && rows.iter().all(|row| row.len() == columns));
        assert!(rows.iter().flatten().all(|cell| cell.len() >= 3), "high enough");
    }
}

/// One name for one thing: what is defined as «the Website» is not called otherwise.
#[test]
fn english_papers_call_the_site_by_the_name_they_define() {
    for facts in shops(60) {
        for kind in kinds(&facts) {
            let text = text_of(&draft(&facts, kind, Locale::En, &today()).expect("drafted"));
            let other = text.split(|c: char| !c.is_alphanumeric()).find(|word| *word == "Site");
            assert_eq!(other, None, "{}", kind.id());
        }
    }
}

/// Kazakh papers are Kazakh throughout: no Russian word that has a Kazakh one stands in them.
#[test]
fn kazakh_papers_hold_no_russian_words() {
    let russian =
        ["согласие", "данных", "Россия", "США", "Закона", "оператора", "Оператора", "пункт", "статьи"];
    for name in ["kz-company", "kz-sole-proprietor"] {
        let facts = facts(&preset(name).expect("preset"));
        for kind in kinds(&facts) {
            let paper = draft(&facts, kind, Locale::Kk, &today()).expect("drafted");
            let text = text_of(&paper) + &paper.title;
            for word in text.split(|c: char| !c.is_alphabetic()) {
                assert!(!russian.contains(&word), "{word} in {}", kind.id());
            }
        }
    }
}

/// «Transfer: none» beside «actions: … transfer» would be a contradiction.
#[test]
fn transfer_is_an_action_only_where_somebody_gets_the_data() {
    let (mut given, mut kept) = (0, 0);
    for facts in shops(150) {
        for kind in consents(&facts) {
            let paper = draft(&facts, kind, Locale::Ru, &today()).expect("drafted");
            let said =
                |clause: &str| paper.blocks.iter().find(|b| b.provenance.clause == clause).map(Block::text);
            let (Some(actions), Some(third)) = (said("kz-consent-actions"), said("kz-consent-third")) else {
                continue;
            };
            let (acts, none) = (actions.contains("передача"), third.ends_with("Нет."));
            assert!(!(acts && none), "{}: {actions} {third}", kind.id());
            given += u32::from(acts);
            kept += u32::from(none);
        }
    }
    assert!(given > 5 && kept > 5, "{given} {kept}");
}

/// A brand is not followed by itself in brackets.
#[test]
fn no_service_is_named_twice_in_one_breath() {
    let many = |list: Vec<&str>| Some(Value::Many(list.into_iter().map(str::to_owned).collect()));
    let mut answers = preset("kz-company").expect("preset");
    answers.set(ask::DELIVERY_SERVICES, many(vec!["kazpost"]));
    answers.set(ask::PAYMENT_METHODS, many(vec!["card-online"]));
    answers.set(ask::PAYMENT_SERVICES, many(vec!["kaspi", "halyk", "freedom-pay"]));
    let facts = facts(&answers);
    for locale in [Locale::Kk, Locale::Ru, Locale::En] {
        let policy = text_of(&draft(&facts, DocumentKind::PrivacyPolicy, locale, &today()).expect("drafted"));
        for (before, inside) in policy.match_indices(" (").map(|(at, _)| policy.split_at(at)) {
            let inside = inside[2..].split(')').next().unwrap_or("");
            assert!(inside.is_empty() || !before.ends_with(inside), "{inside} in {}", locale.code());
        }
    }
}

/// What becomes of the data when the shop is sold or closed; only organisations are reorganised.
#[test]
fn a_shop_that_may_pass_on_says_what_becomes_of_the_data() {
    for (name, reorganised) in [("kz-company", true), ("kz-sole-proprietor", false)] {
        let mut answers = preset(name).expect("preset");
        answers.set(ask::SITUATIONS_KINDS, Some(Value::Many(vec!["reorganisation".to_owned()])));
        let facts = facts(&answers);
        let policy = draft(&facts, DocumentKind::PrivacyPolicy, Locale::Ru, &today()).expect("drafted");
        let clause = policy.blocks.iter().find(|b| b.provenance.clause == "kz-policy-reorganisation");
        let text = clause.expect("the clause").text();
        assert_eq!(text.contains("реорганизации"), reorganised, "{text}");
        assert!(text.contains("с согласия") && text.contains("уничтожаются"), "{text}");
    }
}
