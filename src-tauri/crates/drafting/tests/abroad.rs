//! Who gets data abroad, and in which countries, is told alike in every Russian paper.

use std::collections::BTreeSet;

use pismovnik_drafting::{Setting, draft, kinds};
use pismovnik_interview::{facts, sample};
use pismovnik_model::recipients::{Recipient, Who};
use pismovnik_model::{Block, BlockKind, Country, Day, Document, DocumentKind, Facts, Locale, abroad, ask};
use proptest::prelude::*;

/// A paper, where the shop's answers call for it.
fn paper(facts: &Facts, kind: DocumentKind) -> Option<Document> {
    let setting = Setting { as_of: Day::constant(2026, 11, 21), made_on: None, provisional: false };
    kinds(facts).contains(&kind).then(|| draft(facts, kind, Locale::Ru, &setting).expect("drafted"))
}

fn whole(document: &Document) -> String {
    document.blocks.iter().map(Block::text).collect::<Vec<_>>().join("\n")
}

fn block(document: &Document, clause: &str) -> Option<String> {
    document.blocks.iter().find(|b| b.provenance.clause == clause).map(Block::text)
}

fn name_of(code: &str) -> String {
    pismovnik_wording::text(Locale::Ru, &format!("option-country-{code}"), &[]).expect("named")
}

/// What a paper calls a recipient.
fn known_as(one: &Recipient<'_>) -> String {
    let named = |id: &str| pismovnik_wording::text(Locale::Ru, id, &[]).expect("named");
    match &one.who {
        Who::Ticked(engaged) => named(&engaged.service.name),
        Who::Written { name, .. } | Who::Tool { name, .. } | Who::Keeper(Some(name)) => (*name).to_owned(),
        Who::Widget(known) => named(&format!("draft-foreign-{}", known.id)),
        Who::Messenger(known) => named(&format!("draft-messenger-{}", known.id)),
        Who::Keeper(None) => named("draft-keeper"),
    }
}

/// The countries of a line «…: А, Б.», in no order.
fn listed(line: &str) -> BTreeSet<String> {
    let list = line.rsplit(": ").next().unwrap_or(line).replace("Страны.", "").replace("Страна.", "");
    list.trim().trim_end_matches('.').split(", ").map(|c| c.trim().to_owned()).collect()
}

fn agree(facts: &Facts) -> Result<(), TestCaseError> {
    let r = facts.reader();
    let all = abroad::abroad(&r);
    let everywhere: BTreeSet<String> = abroad::destinations(&r).iter().map(|c| name_of(c)).collect();
    let policy = paper(facts, DocumentKind::PrivacyPolicy).expect("always");
    let notice = paper(facts, DocumentKind::NotificationWorksheet).expect("always");
    let worksheet = paper(facts, DocumentKind::TransferNotificationWorksheet);
    let consent = paper(facts, DocumentKind::ConsentTransferAbroad);

    prop_assert_eq!(worksheet.is_some(), abroad::goes(&r));
    prop_assert_eq!(block(&policy, "policy-abroad-no").is_some() && abroad::goes(&r), false);
    for one in &all {
        let name = known_as(one);
        prop_assert!(
            block(&policy, "policy-abroad-list").is_some_and(|b| b.contains(&name)),
            "policy: {}",
            name
        );
        prop_assert!(worksheet.as_ref().is_some_and(|w| whole(w).contains(&name)), "worksheet: {}", name);
        if one.consented_abroad(Country::Russia) {
            let table = consent.as_ref().and_then(|c| block(c, "transfer-abroad-table"));
            prop_assert!(table.is_some_and(|t| t.contains(&name)), "consent: {}", name);
        }
    }
    if !everywhere.is_empty() {
        let told = [
            block(&policy, "policy-abroad-yes"),
            block(&notice, "notice-abroad-answer"),
            worksheet.as_ref().and_then(|w| block(w, "abroad-countries")),
        ];
        for line in told {
            let line = line.unwrap_or_default().replace("Трансграничная передача: Осуществляется", "");
            prop_assert_eq!(&listed(&line), &everywhere, "{}", line);
        }
    }
    if let Some(consent) = &consent {
        let only: Vec<Recipient<'_>> =
            all.iter().filter(|one| one.consented_abroad(Country::Russia)).cloned().collect();
        let codes: BTreeSet<String> = abroad::countries(&only).iter().map(|c| name_of(c)).collect();
        let told = block(consent, "transfer-abroad-countries").map(|line| listed(&line)).unwrap_or_default();
        prop_assert_eq!(told, codes);
        let blanks = consent.blocks.iter().any(|b| matches!(b.kind, BlockKind::Blank { .. }));
        prop_assert!(!blanks, "a consent is complete before it is asked for");
        prop_assert!(!whole(consent).contains("заполняет Оператор"));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn every_paper_names_the_same_recipients_and_countries(seed in any::<u64>()) {
        let facts = facts(&sample(seed));
        if facts.country() == Country::Russia {
            agree(&facts)?;
        }
    }
}

#[test]
fn countries_of_the_list_have_a_name_in_papers_and_in_questions() {
    let offered: BTreeSet<&str> = pismovnik_interview::graph()
        .iter()
        .flat_map(|page| page.questions)
        .filter(|q| q.id == ask::TRANSFER_COUNTRIES)
        .flat_map(|q| q.options)
        .map(|o| o.id)
        .collect();
    assert!(offered.len() > 40);
    let directory = pismovnik_model::services::directory().iter().filter_map(|s| s.country.as_deref());
    let known = abroad::WIDGETS.iter().chain(abroad::MESSENGERS).map(|one| one.country);
    for code in directory.chain(known).filter(|code| *code != abroad::UNNAMED) {
        assert!(offered.contains(code), "{code}");
    }
}
