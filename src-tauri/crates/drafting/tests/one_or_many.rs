//! One thing is not spoken of as many: no «следующие страны» before a single country.

use pismovnik_drafting::{Setting, draft, kinds};
use pismovnik_interview::{PRESETS, facts, preset, sample};
use pismovnik_model::{Block, Day, DocumentKind, Facts, Locale, Value, ask};

/// What announces several things, which stand after it with commas or semicolons, and what ends them.
const MANY: &[(&str, &str)] = &[
    ("в следующие страны: ", "\n"),
    ("на следующих ресурсах: ", "\n"),
    (
        "При использовании следующих иностранных инструментов данные могут передаваться за пределы Российской Федерации: ",
        "\n",
    ),
    ("из других стран (", ")"),
    ("Владельцы мессенджеров, которыми пользуются покупатель и Оператор: ", "\n"),
    ("используются иностранные сервисы: ", ". Когда"),
    ("Получатели за пределами Республики Казахстан: ", "\n"),
    ("Страны передачи. ", "\n"),
    ("мына елдерге: ", "\n"),
    ("басқа елдердегі (", ")"),
    ("мессенджерлердің иелері: ", "\n"),
    ("шетелдік сервистер: ", "\n"),
    ("following countries: ", "\n"),
    ("following resources: ", "\n"),
    ("buyers in other countries (", ")"),
    ("owners of the messengers used by the buyer and the Operator: ", "\n"),
    ("use foreign services: ", ". When"),
    ("Recipients outside the Republic of Kazakhstan: ", "\n"),
];

/// Every place in the shop's papers that announces several things: its words and the things.
fn announced(shop: &Facts) -> Vec<(String, String)> {
    let setting = Setting { as_of: Day::constant(2026, 11, 21), made_on: None, provisional: false };
    let mut out = Vec::new();
    for locale in shop.country().document_locales() {
        for kind in kinds(shop) {
            let paper = draft(shop, kind, *locale, &setting).expect("drafted");
            for text in paper.blocks.iter().map(Block::text) {
                let text = text.replace('\u{a0}', " ");
                for (lead, end) in MANY {
                    let after = text.split(lead).skip(1);
                    let list = |rest: &str| rest.split(end).next().unwrap_or_default().to_owned();
                    out.extend(after.map(|rest| ((*lead).to_owned(), list(rest))));
                }
            }
        }
    }
    out
}

#[test]
fn one_thing_is_not_spoken_of_as_many() {
    let presets = PRESETS.iter().filter_map(|name| preset(name));
    let mut leads = std::collections::BTreeSet::new();
    for answers in presets.chain((0..120).map(sample)) {
        let shop = facts(&answers);
        for (lead, list) in announced(&shop) {
            assert!(list.contains([',', ';']), "{lead}{list}");
            leads.insert(lead);
        }
    }
    assert!(leads.len() > 10, "only {leads:?} came up");
}

#[test]
fn one_carrier_delivers_and_several_deliver() {
    for (services, said) in [
        (&["russian-post"][..], "Заказы доставляет Почта России"),
        (&["russian-post", "cdek"], "Заказы доставляют СДЭК"),
        (&["transport-company"], "Заказы доставляют транспортные компании"),
    ] {
        let mut answers = preset("ru-sole-proprietor").expect("preset");
        let services = services.iter().map(|id| (*id).to_owned()).collect();
        answers.set(ask::DELIVERY_SERVICES, Some(Value::Many(services)));
        let setting = Setting { as_of: Day::constant(2026, 11, 21), made_on: None, provisional: false };
        let shop = facts(&answers);
        let policy = draft(&shop, DocumentKind::PrivacyPolicy, Locale::Ru, &setting).expect("drafted");
        let told = policy.blocks.iter().filter(|b| b.text().replace('\u{a0}', " ").contains(said)).count();
        // In the purpose's table and among the recipients.
        assert_eq!(told, 2, "{said}");
    }
}
