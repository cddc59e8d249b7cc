//! Papers of one shop agree with each other and with its answers: what is collected stands in every list,
//! a transfer abroad has one ground, nothing is promised that is still to be found out.

use pismovnik_drafting::{Setting, draft, kinds};
use pismovnik_interview::preset;
use pismovnik_model::{Answers, BlockKind, Day, Document, DocumentKind, Facts, Locale, Record, Value, ask};

/// The papers that list the shop's data.
const LISTS: [DocumentKind; 3] =
    [DocumentKind::PrivacyPolicy, DocumentKind::DataList, DocumentKind::NotificationWorksheet];

fn company(given: &[(&'static str, Option<Value>)]) -> Facts {
    let mut answers: Answers = preset("ru-company").expect("preset");
    for (question, value) in given {
        answers.set(question, value.clone());
    }
    Facts::from_reachable(answers)
}

fn many(list: &[&str]) -> Option<Value> {
    Some(Value::Many(list.iter().map(|t| (*t).to_owned()).collect()))
}

fn text(t: &str) -> Option<Value> {
    Some(Value::Text(t.to_owned()))
}

fn paper(facts: &Facts, kind: DocumentKind) -> Document {
    let setting = Setting { as_of: Day::constant(2026, 11, 21), made_on: None, provisional: false };
    draft(facts, kind, Locale::Ru, &setting).unwrap_or_else(|e| panic!("{}: {e}", kind.id()))
}

fn of(document: &Document, clause: &str) -> String {
    document.blocks.iter().filter(|b| b.provenance.clause == clause).map(|b| b.text() + "\n").collect()
}

fn whole(document: &Document) -> String {
    document.blocks.iter().map(|b| b.text() + "\n").collect()
}

#[test]
fn whatever_the_policy_speaks_of_stands_in_every_list_of_data() {
    let facts = company(&[
        (ask::SITUATIONS_KINDS, many(&["cameras"])),
        (ask::SITUATIONS_CAMERA_DAYS, Some(Value::Number(14))),
        (ask::COOKIES_TOOLS, many(&["yandex-metrica", "calltracking"])),
        (ask::SALES_DATA, many(&["full-name", "phone"])),
        (ask::PAYMENT_METHODS, many(&["sbp"])),
        (ask::LOGS_DATA, Some(Value::unknown())),
        (ask::LOGS_FRAUD, Some(Value::Yes(false))),
    ]);
    for kind in LISTS {
        let paper = paper(&facts, kind);
        for (clause, datum) in [
            ("policy-table-cameras", "изображение на записи видеонаблюдения"),
            ("policy-table-calls", "дата и время звонка"),
            ("policy-table-order", "сведения об оплате"),
            ("policy-table-site", "IP-адрес"),
        ] {
            assert!(of(&paper, clause).contains(datum), "{datum} in {}", kind.id());
        }
    }
    let policy = paper(&facts, DocumentKind::PrivacyPolicy);
    for clause in
        ["policy-purpose-cameras", "policy-purpose-calls", "policy-basis-cameras", "policy-basis-calls"]
    {
        assert!(!of(&policy, clause).is_empty(), "{clause}");
    }
    assert!(of(&policy, "policy-table-cameras").contains("14\u{a0}дней со дня съёмки"));
    let plain = company(&[(ask::COOKIES_TOOLS, None), (ask::SITUATIONS_KINDS, None)]);
    let without = paper(&plain, DocumentKind::DataList);
    assert!(!whole(&without).contains("видеонаблюдени") && !whole(&without).contains("время звонка"));
}

#[test]
fn cameras_and_counted_calls_stand_in_both_lists_of_kazakhstan() {
    let mut answers = preset("kz-company").expect("preset");
    answers.set(ask::SITUATIONS_KINDS, many(&["cameras"]));
    answers.set(ask::SITUATIONS_CAMERA_DAYS, Some(Value::Number(14)));
    answers.set(ask::COOKIES_TOOLS, many(&["calltracking"]));
    let facts = Facts::from_reachable(answers);
    for kind in [DocumentKind::PrivacyPolicy, DocumentKind::DataList] {
        let paper = paper(&facts, kind);
        let tables = paper.blocks.iter().filter(|b| matches!(b.kind, BlockKind::Table { .. }));
        let listed: String = tables.map(|b| b.text() + "\n").collect();
        for datum in
            ["зображение на записи видеонаблюдения", "дата и время звонка", "14\u{a0}дней со дня съёмки"]
        {
            assert!(listed.contains(datum), "{datum} in {}", kind.id());
        }
    }
}

#[test]
fn a_transfer_abroad_has_one_ground_in_every_paper() {
    let tool = [("name", "Lupa"), ("company", "Lupa Inc."), ("country", "US"), ("purpose", "analytics")]
        .map(|(k, v)| (k.to_owned(), Value::Text(v.to_owned())));
    let facts = company(&[
        (ask::SITE_FOREIGN, many(&["youtube"])),
        (ask::COOKIES_OTHER_TOOLS, Some(Value::Records(vec![Record::from(tool)]))),
        (ask::SALES_MESSENGERS, many(&["whatsapp"])),
        (ask::SALES_CHANNELS, many(&["site", "messenger"])),
    ]);
    let policy = paper(&facts, DocumentKind::PrivacyPolicy);
    let list = of(&policy, "policy-abroad-list");
    let consent = whole(&paper(&facts, DocumentKind::ConsentTransferAbroad));
    for line in list.lines().filter(|line| !line.is_empty()) {
        let by_consent = line.contains("согласие субъекта");
        let name = ["YouTube", "Lupa", "WhatsApp"].into_iter().find(|name| line.contains(name));
        let name = name.unwrap_or_else(|| panic!("{line}"));
        assert_eq!(by_consent, consent.contains(name), "{line}");
        assert_eq!(by_consent, name != "WhatsApp", "{line}");
    }
    assert!(list.lines().count() >= 3, "{list}");
    assert!(
        of(&policy, "policy-table-site").contains("Передача за границу — с отдельного согласия субъекта")
    );
    assert!(of(&policy, "policy-basis-consent").contains("передача данных за границу"));
    // The policy does not say of all databases what holds for the shop's own.
    let place = of(&policy, "policy-localisation");
    assert!(place.contains("Базы данных Оператора") && place.contains("иностранным инструментам"), "{place}");
    let counters = of(&paper(&facts, DocumentKind::InspectionGaps), "gaps-counters");
    assert!(counters.contains("YouTube") && counters.contains("Lupa") && !counters.contains("WhatsApp"));
    let home = paper(&company(&[]), DocumentKind::InspectionGaps);
    assert!(of(&home, "gaps-counters").is_empty());
}

#[test]
fn nothing_goes_abroad_only_where_nothing_is_left_to_find_out() {
    for (facts, said) in [
        (company(&[]), true),
        (company(&[(ask::SITE_FOREIGN, Some(Value::unknown()))]), false),
        (company(&[(ask::STORAGE_PLACE, Some(Value::unknown()))]), false),
    ] {
        let policy = paper(&facts, DocumentKind::PrivacyPolicy);
        assert_eq!(!of(&policy, "policy-abroad-no").is_empty(), said);
        let sheet = paper(&facts, DocumentKind::NotificationWorksheet);
        assert_eq!(of(&sheet, "notice-abroad-answer").contains("Не осуществляется"), said);
    }
}

#[test]
fn an_owner_of_several_tools_stands_once() {
    let facts = company(&[(ask::COOKIES_TOOLS, many(&["yandex-metrica", "yandex-direct"]))]);
    let consent = whole(&paper(&facts, DocumentKind::ConsentProcessingCookies));
    let owner = consent.lines().find(|line| line.starts_with("Получатели")).expect("recipients");
    assert_eq!(owner.matches("ЯНДЕКС").count(), 1, "{owner}");
    assert!(owner.contains("Яндекс Метрика, Яндекс Директ"), "{owner}");
}

#[test]
fn a_consent_without_an_end_of_its_own_does_not_speak_of_one() {
    for (term, dated) in [("until-withdrawal", false), ("year-1", true)] {
        let facts = company(&[(ask::TERMS_MARKETING, text(term)), (ask::TERMS_REVIEWS, text(term))]);
        let consent = paper(&facts, DocumentKind::ConsentMarketing);
        assert_eq!(of(&consent, "consent-after-withdrawal").contains("Если истёк срок"), dated);
        let policy = paper(&facts, DocumentKind::PrivacyPolicy);
        for table in ["policy-table-marketing", "policy-table-reviews"] {
            assert_eq!(of(&policy, table).contains("окончания его срока"), dated, "{table}");
        }
    }
    let facts = company(&[(ask::MINORS_POLICY, text("parents"))]);
    let review = paper(&facts, DocumentKind::ConsentDistribution);
    assert!(of(&review, "consent-distribution-after").contains("со дня получения требования"));
    let line = |b: &pismovnik_model::Block| matches!(b.kind, BlockKind::Blank { .. });
    let signs = review.blocks.iter().any(|b| line(b) && b.provenance.clause.ends_with("-representative"));
    assert!(signs, "a representative who consents needs a line");
}

#[test]
fn the_owners_sheet_says_of_each_paper_what_is_still_to_do() {
    let table = |facts: &Facts| of(&paper(facts, DocumentKind::InspectionGaps), "gaps-papers-table");
    let facts = company(&[(ask::OPERATOR_NOTIFIED, text("yes")), (ask::COOKIES_BANNER, text("no"))]);
    let told = table(&facts);
    assert!(
        told.contains("Сверить с поданным уведомлением") && told.contains("Поставить код на сайт"),
        "{told}"
    );
    assert!(!of(&paper(&facts, DocumentKind::InspectionGaps), "gaps-cookie-window").is_empty());
    let facts =
        company(&[(ask::OPERATOR_NOTIFIED, text("no")), (ask::COOKIES_BANNER, text("banner-choice"))]);
    assert!(table(&facts).contains("Перенести сведения в форму"));
    assert!(of(&paper(&facts, DocumentKind::InspectionGaps), "gaps-cookie-window").is_empty());
}

#[test]
fn a_country_that_nobody_receives_data_in_is_asked_about() {
    let shop = |countries: &[&str]| {
        company(&[(ask::TRANSFER_ABROAD, text("yes")), (ask::TRANSFER_COUNTRIES, many(countries))])
    };
    let asked = |facts: &Facts| of(&paper(facts, DocumentKind::InspectionGaps), "gaps-recipients-abroad");
    assert!(asked(&shop(&["KZ"])).contains("Казахстан"));
    assert!(asked(&company(&[(ask::TRANSFER_ABROAD, text("no"))])).is_empty());
}

#[test]
fn a_foreign_processor_collects_nothing_and_has_no_russian_number() {
    let annex = |country: &str| {
        let one = [("name", "Cloudberry Nowhere Ltd"), ("role", "processor"), ("country", country)];
        let record = one.into_iter().map(|(k, v)| (k.to_owned(), Value::Text(v.to_owned()))).collect();
        let facts = company(&[(ask::RECIPIENTS_OTHER, Some(Value::Records(vec![record])))]);
        of(&paper(&facts, DocumentKind::ProcessorInstruction), "instruction-annex-table")
    };
    let home = annex("RU");
    assert!(home.contains("Сбор, запись") && !home.contains("Регистрационный номер"), "{home}");
    let away = annex("US");
    assert!(away.contains("Регистрационный номер") && !away.contains("Сбор, запись"), "{away}");
}

/// The scales stand in acts that nobody has checked: the papers send to them and name no number.
#[test]
fn scales_are_looked_up_and_not_invented() {
    for name in ["ru-sole-proprietor", "ru-company", "ru-group"] {
        let facts = Facts::from_reachable(preset(name).expect("preset"));
        for (kind, clause) in
            [(DocumentKind::HarmAssessment, "harm-scale"), (DocumentKind::ProtectionLevel, "level-scale")]
        {
            assert!(kinds(&facts).contains(&kind));
            let paper = paper(&facts, kind);
            assert!(of(&paper, clause).contains("смотрят"), "{clause} of {name}");
            for number in ["№\u{a0}178", "№ 178", "1119"] {
                assert!(!whole(&paper).contains(number), "{number} in {}", kind.id());
            }
        }
    }
}

#[test]
fn one_who_works_alone_does_not_deny_the_processors_and_adults_are_not_children() {
    let mut answers = preset("ru-sole-proprietor").expect("preset");
    answers.set(ask::SECURITY_PEOPLE, text("alone"));
    answers.set(ask::SITE_SUITABLE, Some(Value::Yes(true)));
    for (minors, told) in [("adults", false), ("parents", true)] {
        answers.set(ask::MINORS_POLICY, text(minors));
        let facts = Facts::from_reachable(answers.clone());
        let policy = paper(&facts, DocumentKind::PrivacyPolicy);
        assert_eq!(!of(&policy, "policy-suitable").is_empty(), told, "{minors}");
        assert!(of(&policy, "policy-people-alone").contains("поручил обработку"));
        let decision = paper(&facts, DocumentKind::PolicyApproval);
        assert!(decision.title.starts_with("Решение"), "{}", decision.title);
        assert!(of(&decision, "approval-alone").contains("исполнителей по поручению"));
    }
    assert!(paper(&company(&[]), DocumentKind::PolicyApproval).title.starts_with("Приказ"));
}
