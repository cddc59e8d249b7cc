//! Services ticked in the directory reach every paper that names recipients, and stand there once.

use pismovnik_drafting::{Setting, draft, kinds};
use pismovnik_interview::{facts, preset};
use pismovnik_model::{Answers, Block, BlockKind, Day, Document, DocumentKind, Locale, Record, Value, ask};

fn text(t: &str) -> Option<Value> {
    Some(Value::Text(t.to_owned()))
}

fn many(list: &[&str]) -> Option<Value> {
    Some(Value::Many(list.iter().map(|t| (*t).to_owned()).collect()))
}

fn record(fields: &[(&str, &str)]) -> Record {
    fields.iter().map(|(k, v)| ((*k).to_owned(), Value::Text((*v).to_owned()))).collect()
}

/// A shop whose recipients are ticked services alone: hosting in Russia, a foreign mailer, and a
/// foreign CRM that decides itself; one counter works on instruction.
fn shop(written: Vec<Record>) -> Answers {
    let mut answers = preset("ru-company").expect("preset");
    let corrected = record(&[
        ("service", "retailcrm"),
        ("company", "Выдуманная система учёта"),
        ("country", "DE"),
        ("role", "operator"),
        ("data", "имена и заказы"),
    ]);
    for (question, value) in [
        (ask::RECIPIENTS_SERVICES, many(&["timeweb", "mailchimp", "retailcrm", "ozon"])),
        (ask::RECIPIENTS_OTHER, Some(Value::Records(written))),
        (ask::RECIPIENTS_CORRECTIONS, Some(Value::Records(vec![corrected]))),
        (ask::COOKIES_TOOLS, many(&["roistat", "google-analytics"])),
        (ask::DELIVERY_SERVICES, many(&["russian-post"])),
        (ask::TRANSFER_ABROAD, text("yes")),
        (ask::TRANSFER_COUNTRIES, many(&["US"])),
        (ask::TRANSFER_NOTIFIED, text("no")),
        (ask::STORAGE_HOST, Some(Value::unknown())),
    ] {
        answers.set(question, value);
    }
    answers
}

fn paper(answers: &Answers, kind: DocumentKind) -> Document {
    let setting = Setting { as_of: Day::constant(2026, 11, 21), made_on: None, provisional: false };
    let facts = facts(answers);
    assert!(kinds(&facts).contains(&kind), "{} is not called for", kind.id());
    draft(&facts, kind, Locale::Ru, &setting).expect("drafted")
}

fn whole(document: &Document) -> String {
    document.blocks.iter().map(Block::text).collect::<Vec<_>>().join("\n")
}

fn annexes(document: &Document) -> Vec<String> {
    let annex = |b: &&Block| b.provenance.clause == "instruction-annex";
    document.blocks.iter().filter(annex).map(Block::text).collect()
}

#[test]
fn a_ticked_processor_gets_an_annex() {
    let instruction = paper(&shop(Vec::new()), DocumentKind::ProcessorInstruction);
    let annexes = annexes(&instruction);
    assert_eq!(annexes.len(), 3, "{annexes:?}");
    for name in ["Roistat", "Таймвэб", "Mailchimp"] {
        assert!(annexes.iter().any(|a| a.contains(name)), "{name} not in {annexes:?}");
    }
    for kind in [DocumentKind::AccessList, DocumentKind::DestructionRules, DocumentKind::InspectionGaps] {
        let clauses = ["access-list-processors", "destruction-processors", "gaps-instructions"];
        let document = paper(&shop(Vec::new()), kind);
        assert!(
            document.blocks.iter().any(|b| clauses.contains(&b.provenance.clause.as_str())),
            "{} is silent of processors",
            kind.id()
        );
    }
    let gaps = whole(&paper(&shop(Vec::new()), DocumentKind::InspectionGaps));
    assert!(gaps.contains("Таймвэб"), "{gaps}");
}

#[test]
fn who_is_ticked_and_written_down_is_listed_once() {
    let again = record(&[
        ("name", "ООО Таймвэб"),
        ("country", "RU"),
        ("role", "processor"),
        ("purpose", "hosting"),
        ("data", "сайт"),
    ]);
    let answers = shop(vec![again]);
    assert_eq!(annexes(&paper(&answers, DocumentKind::ProcessorInstruction)).len(), 3);
    let policy = paper(&answers, DocumentKind::PrivacyPolicy);
    let table = policy.blocks.iter().find(|b| b.provenance.clause == "policy-recipients-table");
    let table = table.expect("a table of recipients").text();
    assert_eq!(table.matches("Таймвэб").count(), 1, "{table}");
}

#[test]
fn those_who_decide_themselves_have_a_box_each_and_others_none() {
    let consent = paper(&shop(Vec::new()), DocumentKind::ConsentTransfer);
    let boxes: Vec<String> = consent
        .blocks
        .iter()
        .filter(|b| matches!(b.kind, BlockKind::Checkbox { .. }))
        .map(Block::text)
        .collect();
    // The post carries for the order; on a marketplace people order under its own terms.
    assert_eq!(boxes.len(), 1, "{boxes:?}");
    assert!(boxes[0].contains("Выдуманная система учёта"), "{boxes:?}");
}

#[test]
fn services_abroad_stand_in_the_consent_and_in_the_notification() {
    let answers = shop(Vec::new());
    let consent = whole(&paper(&answers, DocumentKind::ConsentTransferAbroad));
    let notice = whole(&paper(&answers, DocumentKind::TransferNotificationWorksheet));
    for name in ["Mailchimp", "Выдуманная система учёта"] {
        assert!(consent.contains(name) && notice.contains(name), "{name}");
    }
    // Counters are named too, besides the consent to their cookies: one list of those abroad.
    assert!(consent.contains("Google LLC") && notice.contains("Google LLC"));
    assert!(!consent.contains("Таймвэб") && !notice.contains("Таймвэб"));
}

#[test]
fn worksheets_name_the_ticked_hosting_where_no_other_is_named() {
    for kind in [DocumentKind::NotificationWorksheet, DocumentKind::ProtectionLevel] {
        let without = whole(&paper(&shop(Vec::new()), kind));
        assert!(without.contains("Таймвэб"), "{}: {without}", kind.id());
        let mut named = shop(Vec::new());
        named.set(ask::STORAGE_HOST, text("ООО «Полка»"));
        assert!(whole(&paper(&named, kind)).contains("ООО «Полка»"), "{}", kind.id());
    }
}

#[test]
fn a_processor_that_sees_prescriptions_is_named_in_the_consent() {
    let mut answers = shop(Vec::new());
    answers.set(ask::SALES_HEALTH, Some(Value::Yes(true)));
    answers.set(ask::SALES_HEALTH_DATA, text("рецепт на очки"));
    assert!(whole(&paper(&answers, DocumentKind::ConsentProcessingHealth)).contains("Таймвэб"));
}

#[test]
fn payment_without_a_name_leaves_no_gap() {
    let mut answers = shop(Vec::new());
    answers.set(ask::PAYMENT_METHODS, many(&["card-online", "sbp"]));
    answers.set(ask::PAYMENT_SERVICES, None);
    answers.set(ask::PAYMENT_PROVIDER, None);
    let policy = whole(&paper(&answers, DocumentKind::PrivacyPolicy));
    for gap in ["  ", " ,", " .", "()", ": ."] {
        assert!(!policy.contains(gap), "{gap:?} in {policy}");
    }
}
