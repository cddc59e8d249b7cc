//! The folder for an inspection: what is missing stands on the owner's sheet alone, once and in whole
//! sentences; each operator of a group can sign its own copy; blanks have room to write in.

use std::collections::BTreeSet;

use pismovnik_drafting::{Setting, draft, kinds};
use pismovnik_interview::{facts, preset};
use pismovnik_model::document::Audience;
use pismovnik_model::{Answers, Block, BlockKind, Day, Document, DocumentKind, Facts, Locale, Value, ask};

const INTERNAL: [DocumentKind; 10] = [
    DocumentKind::OrderResponsible,
    DocumentKind::PolicyApproval,
    DocumentKind::DataList,
    DocumentKind::AccessList,
    DocumentKind::ProcessorInstruction,
    DocumentKind::DestructionRules,
    DocumentKind::AcquaintanceSheet,
    DocumentKind::HarmAssessment,
    DocumentKind::ProtectionLevel,
    DocumentKind::InspectionFolder,
];

fn drafted(facts: &Facts, kind: DocumentKind) -> Document {
    let setting = Setting { as_of: Day::constant(2026, 11, 21), made_on: None, provisional: false };
    draft(facts, kind, Locale::Ru, &setting).unwrap_or_else(|e| panic!("{}: {e}", kind.id()))
}

fn text(t: &str) -> Option<Value> {
    Some(Value::Text(t.to_owned()))
}

fn boxes(document: &Document) -> Vec<&Block> {
    document.blocks.iter().filter(|b| matches!(b.kind, BlockKind::Checkbox { .. })).collect()
}

fn of<'a>(document: &'a Document, clause: &str) -> Vec<&'a Block> {
    document.blocks.iter().filter(|b| b.provenance.clause == clause).collect()
}

/// Every unknown answer, all at once and one by one: a sentence that says what to do, never twice, never
/// the bare label of the question.
#[test]
fn whatever_is_not_known_is_one_sentence_on_the_owners_sheet() {
    let unknowable: Vec<_> = pismovnik_interview::graph()
        .iter()
        .flat_map(|page| page.questions)
        .filter(|q| q.allow_unknown && !q.id.starts_with("kz."))
        .collect();
    let mut answers = preset("ru-company").expect("preset");
    answers.set(ask::TRANSFER_ABROAD, text("yes"));
    answers.set(ask::TRANSFER_NOTIFIED, text("yes"));
    let before = drafted(&Facts::from_reachable(answers.clone()), DocumentKind::InspectionGaps);
    for question in &unknowable {
        let mut answers = answers.clone();
        answers.set(question.id, Some(Value::unknown()));
        let sheet = drafted(&Facts::from_reachable(answers), DocumentKind::InspectionGaps);
        let old: BTreeSet<String> = boxes(&before).iter().map(|b| b.text()).collect();
        let new: Vec<&Block> = boxes(&sheet).into_iter().filter(|b| !old.contains(&b.text())).collect();
        assert_eq!(new.len(), 1, "{}: {new:?}", question.id);
        let sentence = new[0].text();
        assert!(sentence.ends_with('.') && sentence.contains(' '), "{sentence}");
        assert!(new[0].provenance.answers.iter().any(|a| a == question.id), "{}", question.id);
        let label = pismovnik_wording::text(Locale::Ru, question.label, &[]).expect("a label");
        assert_ne!(sentence.trim_end_matches('.'), label);
    }
    for question in &unknowable {
        answers.set(question.id, Some(Value::unknown()));
    }
    let sheet = drafted(&Facts::from_reachable(answers), DocumentKind::InspectionGaps);
    let all: Vec<String> = boxes(&sheet).iter().map(|b| b.text()).collect();
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len(), "told twice: {all:?}");
}

#[test]
fn the_sheet_is_the_owners_and_the_folder_holds_no_gaps() {
    assert_eq!(DocumentKind::InspectionGaps.audience(), Audience::Owner);
    for name in ["ru-sole-proprietor", "ru-self-employed", "ru-company", "ru-group"] {
        let facts = facts(&preset(name).expect("preset"));
        let (folder, sheet) =
            (drafted(&facts, DocumentKind::InspectionFolder), drafted(&facts, DocumentKind::InspectionGaps));
        assert!(folder.blocks.iter().all(|b| !b.provenance.clause.starts_with("gaps-")), "{name}");
        let index: String = of(&folder, "folder-index").iter().map(|b| b.text()).collect();
        assert!(!index.contains(&sheet.title), "{name}: the owner's sheet is listed in the folder");
        assert!(!sheet.blocks.iter().any(|b| matches!(b.kind, BlockKind::Signature { .. })), "{name}");
    }
}

#[test]
fn one_processor_is_not_called_each_of_them() {
    let mut answers = preset("ru-company").expect("preset");
    let record = |name: &str| {
        [("name", name), ("country", "RU"), ("role", "processor"), ("purpose", "hosting"), ("data", "сайт")]
            .map(|(k, v)| (k.to_owned(), Value::Text(v.to_owned())))
            .into_iter()
            .collect()
    };
    for (question, value) in [
        (ask::RECIPIENTS_SERVICES, None),
        (ask::COOKIES_TOOLS, None),
        (ask::DELIVERY_SERVICES, None),
        (ask::PAYMENT_SERVICES, None),
        (ask::RECIPIENTS_OTHER, Some(Value::Records(vec![record("ООО «Один хостинг»")]))),
    ] {
        answers.set(question, value);
    }
    let said = |answers: &Answers| {
        let sheet = drafted(&Facts::from_reachable(answers.clone()), DocumentKind::InspectionGaps);
        of(&sheet, "gaps-instructions").iter().map(|b| b.text()).collect::<String>()
    };
    let one = said(&answers);
    assert!(one.contains("с исполнителем: ООО «Один хостинг»"), "{one}");
    let two = Some(Value::Records(vec![record("ООО «Один хостинг»"), record("ООО «Два хостинга»")]));
    answers.set(ask::RECIPIENTS_OTHER, two);
    assert!(said(&answers).contains("с каждым исполнителем"), "{}", said(&answers));
}

#[test]
fn every_operator_of_a_group_can_sign_its_own_copy() {
    let answers = preset("ru-group").expect("preset");
    let members = answers.get(ask::OPERATOR_MEMBERS).cloned();
    let Some(Value::Records(members)) = members else { panic!("a group has members") };
    assert!(members.len() > 1);
    let (group, company) = (facts(&answers), facts(&preset("ru-company").expect("preset")));
    for kind in
        INTERNAL.into_iter().chain([DocumentKind::IncidentWorksheet, DocumentKind::NotificationWorksheet])
    {
        let wanted = |facts: &Facts| kinds(facts).contains(&kind);
        assert!(wanted(&group) || kind == DocumentKind::ProcessorInstruction, "{}", kind.id());
        if wanted(&group) {
            let copies = of(&drafted(&group, kind), "paper-copy-member").len();
            // Article 22.1 asks for the order of organisations alone: the preset has one proprietor.
            let ordered = usize::from(kind == DocumentKind::OrderResponsible);
            assert_eq!(copies, members.len() - ordered, "{}", kind.id());
        }
        if wanted(&company) {
            assert!(of(&drafted(&company, kind), "paper-copy-member").is_empty(), "{}", kind.id());
        }
    }
    // The act is an annex that is filled in by itself, so that it asks again.
    let blank = |b: &&Block| matches!(b.kind, BlockKind::Blank { .. });
    let act = drafted(&group, DocumentKind::DestructionRules);
    assert!(of(&act, "destruction-act-operator").iter().any(blank));
    // One name in the answers does not appoint the same person in each company.
    let mut named = answers.clone();
    named.set(ask::OPERATOR_RESPONSIBLE, text("Нетутов Архип Фомич"));
    let order = drafted(&facts(&named), DocumentKind::OrderResponsible);
    assert!(of(&order, "order-whom").is_empty() && of(&order, "order-whom-blank").len() == 1);
}

#[test]
fn one_who_works_alone_has_rows_for_whoever_comes_later() {
    let mut answers = preset("ru-sole-proprietor").expect("preset");
    answers.set(ask::SECURITY_PEOPLE, text("alone"));
    let list = drafted(&facts(&answers), DocumentKind::AccessList);
    let rows = |block: &Block| match &block.kind {
        BlockKind::Table { rows, .. } => rows.len(),
        _ => 0,
    };
    assert!(of(&list, "access-list-later").iter().any(|b| rows(b) >= 5));
    let alone: String = of(&list, "access-list-alone").iter().map(|b| b.text()).collect();
    assert!(alone.contains("кроме исполнителей по поручению"), "{alone}");
}

/// Papers that are signed and shown tell the operator nothing to do.
#[test]
fn signed_papers_hold_no_advice() {
    for name in ["ru-sole-proprietor", "ru-company", "ru-group"] {
        let facts = facts(&preset(name).expect("preset"));
        for kind in INTERNAL.into_iter().filter(|kind| kinds(&facts).contains(kind)) {
            let paper = drafted(&facts, kind);
            let all: String = paper.blocks.iter().map(|b| b.text() + "\n").collect();
            for advice in ["вычеркните", "юрист", "впишите", "вы ответили", "за вас"]
            {
                assert!(!all.to_lowercase().contains(advice), "{advice} in {} of {name}", kind.id());
            }
        }
    }
}

/// What a shop does not have is no harm to its buyers.
#[test]
fn harm_names_nothing_that_a_shop_lacks() {
    let mut answers = preset("ru-company").expect("preset");
    answers.set(ask::BONUS_RUN, Some(Value::Yes(false)));
    let kinds_of_harm = |answers: &Answers| {
        let paper = drafted(&facts(answers), DocumentKind::HarmAssessment);
        of(&paper, "harm-kinds-list").iter().map(|b| b.text()).collect::<String>()
    };
    let with_orders = kinds_of_harm(&answers);
    assert!(!with_orders.contains("бонус") && !with_orders.contains("гаранти"), "{with_orders}");
    assert!(with_orders.contains("заказывал"));
    answers.set(ask::SALES_CHANNELS, Some(Value::Many(vec!["none".to_owned()])));
    assert!(!kinds_of_harm(&answers).contains("заказывал"));
}

/// «Operator» and «Website» are said to be somebody and something where papers speak of them.
#[test]
fn the_papers_say_who_operator_and_website_are() {
    for name in ["ru-sole-proprietor", "ru-company", "ru-group"] {
        let facts = facts(&preset(name).expect("preset"));
        for kind in INTERNAL.into_iter().filter(|kind| kinds(&facts).contains(kind)) {
            let paper = drafted(&facts, kind);
            let told = paper.blocks.iter().filter(|b| !matches!(b.kind, BlockKind::Details { .. }));
            let body: String = told.map(|b| b.text() + "\n").collect();
            if body.contains("Сайт") || body.contains("Оператора") {
                let defined = ["paper-terms", "instruction-subject-text"]
                    .iter()
                    .any(|clause| !of(&paper, clause).is_empty());
                assert!(defined, "{} of {name}", kind.id());
            }
        }
    }
}

/// Names, contacts and lists of data do not fit beside a label.
#[test]
fn what_is_written_by_hand_has_room() {
    let mut answers = preset("ru-company").expect("preset");
    answers.set(ask::OPERATOR_RESPONSIBLE, None);
    answers.set(ask::OPERATOR_RESPONSIBLE_CONTACTS, None);
    let facts = Facts::from_reachable(answers);
    for (kind, clause, least) in [
        (DocumentKind::NotificationWorksheet, "notice-responsible", 2),
        (DocumentKind::NotificationWorksheet, "notice-responsible-contacts", 2),
        (DocumentKind::OrderResponsible, "order-whom-blank", 2),
        (DocumentKind::IncidentWorksheet, "incident-contact", 2),
        (DocumentKind::DestructionRules, "destruction-act-person", 2),
        (DocumentKind::DestructionRules, "destruction-act-data", 3),
        (DocumentKind::DestructionRules, "destruction-act-processor", 2),
    ] {
        let paper = drafted(&facts, kind);
        let room = of(&paper, clause)
            .iter()
            .any(|b| matches!(b.kind, BlockKind::Blank { lines, .. } if lines >= least));
        assert!(room, "{clause}");
    }
}

#[test]
fn bases_abroad_are_to_be_moved_and_bases_at_home_are_not_spoken_of() {
    for (place, told) in [("abroad", 1), ("russia", 0)] {
        let mut answers = preset("ru-company").expect("preset");
        answers.set(ask::STORAGE_PLACE, text(place));
        let sheet = drafted(&Facts::from_reachable(answers), DocumentKind::InspectionGaps);
        assert_eq!(of(&sheet, "gaps-storage").len(), told, "{place}");
    }
}

/// What is written in a foreign messenger is recorded abroad, whatever base the shop keeps: the owner is told.
#[test]
fn orders_in_foreign_messengers_are_told_to_the_owner() {
    let said = |messengers: &[&str]| {
        let mut answers = preset("ru-self-employed").expect("preset");
        let messengers = messengers.iter().map(|id| (*id).to_owned()).collect();
        answers.set(ask::SALES_MESSENGERS, Some(Value::Many(messengers)));
        let sheet = drafted(&facts(&answers), DocumentKind::InspectionGaps);
        of(&sheet, "gaps-messengers").iter().map(|b| b.text()).collect::<Vec<_>>().join("\n")
    };
    let told = said(&["telegram", "vk"]);
    assert!(
        told.contains("Telegram") && !told.contains("ВКонтакте") && told.contains("статьи\u{a0}18"),
        "{told}"
    );
    assert_eq!(said(&["vk"]), "");
}
