//! Who stands behind the papers: every operator of a group by name, its own responsible person, the
//! post of whoever signs; and the choice window that the papers name as the way to withdraw.

use pismovnik_drafting::{Setting, draft, kinds};
use pismovnik_interview::{facts, preset};
use pismovnik_model::{
    Answers, Audience, BlockKind, Day, Document, DocumentKind, Facts, Locale, Record, Value, ask,
};

fn paper(facts: &Facts, kind: DocumentKind, locale: Locale) -> Document {
    let day = Day::constant(2026, 11, 20);
    draft(facts, kind, locale, &Setting { as_of: day, made_on: None, provisional: false }).expect("drafted")
}

fn whole(document: &Document) -> String {
    document.blocks.iter().map(|b| b.text()).collect::<Vec<_>>().join("\n").replace('\u{A0}', " ")
}

fn text(words: &str) -> Option<Value> {
    Some(Value::Text(words.to_owned()))
}

fn choosing(name: &str) -> Answers {
    let mut answers = preset(name).expect("preset");
    answers.set(ask::COOKIES_USED, text("yes"));
    answers.set(ask::COOKIES_KINDS, Some(Value::Many(vec!["necessary".to_owned(), "analytics".to_owned()])));
    answers.set(ask::COOKIES_BANNER, text("banner-choice"));
    answers
}

#[test]
fn a_group_is_named_in_full_and_no_person_answers_for_all_of_it() {
    let mut answers = preset("ru-group").expect("preset");
    let Some(Value::Records(members)) = answers.get(ask::OPERATOR_MEMBERS).cloned() else {
        panic!("a group has members")
    };
    let said = |m: &Record, key| match m.get(key) {
        Some(Value::Text(said)) => said.replace(['«', '»', '„', '“'], ""),
        _ => String::new(),
    };
    let names: Vec<(String, bool)> =
        members.iter().map(|m| (said(m, "name"), said(m, "form") == "ip")).collect();
    assert!(names.len() > 1);
    // Answers of an older edition still hold one name for all.
    answers.set(ask::OPERATOR_RESPONSIBLE, text("Всеобщий Тихон Ильич"));
    let facts = Facts::from_reachable(answers);
    for kind in kinds(&facts) {
        let paper = paper(&facts, kind, Locale::Ru);
        let subtitle = paper.subtitle.clone().unwrap_or_default().replace(['«', '»', '„', '“'], "");
        for (name, proprietor) in &names {
            // Who appoints nobody gives no such order.
            let named = !(*proprietor && kind == DocumentKind::OrderResponsible);
            assert_eq!(subtitle.contains(name.as_str()), named, "{}: {subtitle}", kind.id());
        }
        assert!(!whole(&paper).contains("Всеобщий"), "{}", kind.id());
    }
    let english = paper(&facts, DocumentKind::PrivacyPolicy, Locale::En).subtitle.unwrap_or_default();
    assert!(english.contains(", sole proprietor "), "no capital inside a list: {english}");
    let policy = whole(&paper(&facts, DocumentKind::PrivacyPolicy, Locale::Ru));
    assert!(policy.contains("Каждая организация из числа названных лиц назначает"), "{policy}");
}

#[test]
fn only_organisations_give_the_order_on_the_responsible_person() {
    let facts = facts(&preset("ru-group").expect("preset"));
    let order = paper(&facts, DocumentKind::OrderResponsible, Locale::Ru);
    let boxes = |paper: &Document| {
        paper
            .blocks
            .iter()
            .filter(|b| matches!(b.kind, BlockKind::Checkbox { .. }))
            .map(|b| b.text())
            .collect()
    };
    let (ordered, approved): (Vec<String>, Vec<String>) =
        (boxes(&order), boxes(&paper(&facts, DocumentKind::PolicyApproval, Locale::Ru)));
    assert!(approved.iter().any(|b| b.contains("ОГРНИП")), "the preset has a proprietor: {approved:?}");
    assert!(!ordered.is_empty() && !ordered.iter().any(|b| b.contains("ОГРНИП")), "{ordered:?}");
}

#[test]
fn an_organisations_signer_has_a_post_and_a_proprietor_none() {
    for (name, posted) in
        [("ru-company", true), ("ru-group", true), ("ru-sole-proprietor", false), ("ru-self-employed", false)]
    {
        let facts = facts(&preset(name).expect("preset"));
        let papers = kinds(&facts).into_iter().filter(|kind| kind.audience() == Audience::Internal);
        let mut signed = 0;
        for kind in papers {
            for block in &paper(&facts, kind, Locale::Ru).blocks {
                if let BlockKind::Signature { labels } = &block.kind
                    // The annex of the instruction has the operator's and the processor's own places.
                    && kind != DocumentKind::ProcessorInstruction
                {
                    signed += 1;
                    assert_eq!(labels.iter().any(|l| l == "Должность"), posted, "{name} {}", kind.id());
                }
            }
        }
        assert!(signed > 2, "{name}: {signed}");
    }
}

#[test]
fn lists_are_approved_and_the_act_has_a_day_of_destruction_of_its_own() {
    let facts = facts(&preset("ru-company").expect("preset"));
    for kind in [DocumentKind::DataList, DocumentKind::AccessList, DocumentKind::DestructionRules] {
        assert!(whole(&paper(&facts, kind, Locale::Ru)).contains("утверждаю"), "{}", kind.id());
    }
    let act = paper(&facts, DocumentKind::DestructionRules, Locale::Ru);
    let day = act.blocks.iter().find(|b| b.provenance.clause == "destruction-act-day").expect("a field");
    assert!(matches!(day.kind, BlockKind::Blank { .. }));
}

#[test]
fn papers_name_the_windows_own_button_as_the_way_to_withdraw() {
    for (name, locales) in [
        ("ru-company", &[Locale::Ru, Locale::En][..]),
        ("kz-company", &[Locale::Kk, Locale::Ru, Locale::En][..]),
    ] {
        for locale in locales {
            let mut answers = choosing(name);
            let button = pismovnik_wording::text(*locale, "draft-banner-open", &[]).expect("a button");
            let chosen = facts(&answers);
            let named = |facts: &Facts, kind| whole(&paper(facts, kind, *locale)).contains(&button);
            let code = whole(&paper(&chosen, DocumentKind::CookieBanner, *locale));
            assert!(code.contains(&format!("data-cookie-choice-open hidden>{button}</button>")), "{code}");
            for kind in [DocumentKind::CookieNotice, DocumentKind::ConsentProcessingCookies] {
                assert!(named(&chosen, kind), "{name} {} {}", kind.id(), locale.code());
            }
            answers.set(ask::COOKIES_BANNER, text("none"));
            let none = facts(&answers);
            for kind in [DocumentKind::CookieNotice, DocumentKind::ConsentProcessingCookies] {
                assert!(!named(&none, kind), "no window, no button: {name} {}", kind.id());
            }
        }
    }
}

#[test]
fn the_window_links_to_the_consent_once_its_address_is_known() {
    let mut answers = choosing("ru-company");
    let code = |answers: &Answers| whole(&paper(&facts(answers), DocumentKind::CookieBanner, Locale::Ru));
    assert!(code(&answers).contains("<!-- Сюда"));
    answers.set(ask::COOKIE_CONSENT_URL, text("https://лавка.example/cookie?a=1&b"));
    let linked = code(&answers);
    assert!(!linked.contains("<!-- Сюда") && linked.contains("Текст согласия на файлы cookie"), "{linked}");
    assert!(linked.contains("<a href=\"https://xn--80aaf6ac.example/cookie?a=1&amp;b\">"), "{linked}");
}

#[test]
fn nothing_is_said_of_what_the_shop_does_not_have() {
    let alone = facts(&preset("ru-self-employed").expect("preset"));
    let incident = paper(&alone, DocumentKind::IncidentWorksheet, Locale::Ru);
    assert!(!whole(&incident).contains("действия работника"), "{}", whole(&incident));
    let mut answers = preset("ru-company").expect("preset");
    answers.set(ask::PROMO_RUN, Some(Value::Yes(true)));
    answers.set(ask::PROMO_DATA, Some(Value::Many(vec!["name".to_owned(), "inn".to_owned()])));
    let promo = whole(&paper(&facts(&answers), DocumentKind::ConsentProcessingPromotions, Locale::Ru));
    assert!(promo.contains("ИНН победителя"), "{promo}");
    answers.set(ask::MARKETING_SENT, Some(Value::Yes(false)));
    let policy = whole(&paper(&facts(&answers), DocumentKind::PrivacyPolicy, Locale::Ru));
    assert!(!policy.contains("отказаться от рекламы") && !policy.contains("отказ от рекламы"), "{policy}");
}
