//! The directory of services as options: the same ids as `model::services`, a test holds the two
//! together.

use pismovnik_model::services::{self, Engaged};
use pismovnik_model::{Answers, Record, Value, ask};

use crate::graph::When::{Answered, Any, Has, Is};
use crate::graph::{Choice, When};

const RU: When = Is(ask::SHOP_COUNTRY, "RU");
const KZ: When = Is(ask::SHOP_COUNTRY, "KZ");

/// `service!("kind"; "id")`, `service!("kind"; "id", CONDITION)`.
macro_rules! service {
    ($kind:literal; $id:literal $(, $when:expr)?) => {
        Choice::new($id, concat!("service-", $id)).grouped(concat!("service-kind-", $kind))$(.when($when))?
    };
}
pub(crate) use service;

/// Options of `recipients.services`, and those of `recipients.corrections` besides its own.
macro_rules! recipients {
    ($($kind:literal: $(($id:literal $(, $when:ident)?)),+);+ $(;)?) => {
        /// Services that no other question offers.
        pub(crate) const RECIPIENTS: &[Choice] = &[$($(service!($kind; $id $(, $when)?)),+),+];
    };
}

recipients! {
    "mailing": ("unisender"), ("sendpulse"), ("sendsay", RU), ("dashamail", RU), ("mindbox", RU), ("mailchimp"), ("sms-aero", RU), ("smsc"), ("mobizon", KZ);
    "hosting": ("timeweb"), ("beget"), ("reg-ru"), ("selectel"), ("yandex-cloud"), ("ps-kz", KZ), ("hoster-kz", KZ);
    "builder": ("tilda"), ("insales"), ("nethouse", RU), ("advantshop", RU), ("wix"), ("shopify"), ("satu", KZ);
    "crm": ("bitrix24"), ("amocrm"), ("moysklad"), ("retailcrm");
    "accounting": ("kontur", RU), ("moedelo", RU), ("one-c-fresh"), ("taxcom", RU), ("platforma-ofd", RU);
    "telephony": ("mango", RU), ("uis", RU), ("mts", RU), ("beeline"), ("megafon", RU), ("zadarma"), ("calltouch", RU);
    "chat": ("jivo"), ("talk-me"), ("carrot-quest", RU), ("envybox", RU);
    "marketplace": ("ozon"), ("wildberries"), ("yandex-market", RU), ("megamarket", RU), ("avito", RU), ("kaspi-shop", KZ);
}

/// Those who take payments.
pub(crate) const PAYMENT: &[Choice] = &[
    service!("payment"; "yookassa", RU),
    service!("payment"; "tbank", RU),
    service!("payment"; "sber", RU),
    service!("payment"; "alfa-bank", RU),
    service!("payment"; "tochka", RU),
    service!("payment"; "robokassa"),
    service!("payment"; "cloudpayments"),
    service!("payment"; "prodamus", RU),
    service!("payment"; "payanyway", RU),
    service!("payment"; "yandex-pay", RU),
    service!("payment"; "kaspi", KZ),
    service!("payment"; "halyk", KZ),
    service!("payment"; "freedom-pay", KZ),
];

/// Every service, offered for correction where it is ticked.
macro_rules! ticked {
    ($($kind:literal in $question:ident: $($id:literal),+);+ $(;)?) => {
        pub(crate) const TICKED: &[Choice] =
            &[$($(service!($kind; $id, Has(ask::$question, $id))),+),+];
    };
}

ticked! {
    "delivery" in DELIVERY_SERVICES: "cdek", "russian-post", "boxberry", "yandex-delivery", "five-post", "dpd", "dellin", "pecom", "dostavista", "pony-express", "kazpost", "exline", "alem-tat";
    "payment" in PAYMENT_SERVICES: "yookassa", "tbank", "sber", "alfa-bank", "tochka", "robokassa", "cloudpayments", "prodamus", "payanyway", "yandex-pay", "kaspi", "halyk", "freedom-pay";
    "mailing" in RECIPIENTS_SERVICES: "unisender", "sendpulse", "sendsay", "dashamail", "mindbox", "mailchimp", "sms-aero", "smsc", "mobizon";
    "hosting" in RECIPIENTS_SERVICES: "timeweb", "beget", "reg-ru", "selectel", "yandex-cloud", "ps-kz", "hoster-kz";
    "builder" in RECIPIENTS_SERVICES: "tilda", "insales", "nethouse", "advantshop", "wix", "shopify", "satu";
    "crm" in RECIPIENTS_SERVICES: "bitrix24", "amocrm", "moysklad", "retailcrm";
    "accounting" in RECIPIENTS_SERVICES: "kontur", "moedelo", "one-c-fresh", "taxcom", "platforma-ofd";
    "telephony" in RECIPIENTS_SERVICES: "mango", "uis", "mts", "beeline", "megafon", "zadarma", "calltouch";
    "chat" in RECIPIENTS_SERVICES: "jivo", "talk-me", "carrot-quest", "envybox";
    "marketplace" in RECIPIENTS_SERVICES: "ozon", "wildberries", "yandex-market", "megamarket", "avito", "kaspi-shop";
    "counter" in COOKIES_TOOLS: "yandex-metrica", "top-mail-ru", "vk-pixel", "yandex-direct", "roistat", "liveinternet", "google-analytics", "google-tag-manager", "google-ads", "meta-pixel", "microsoft-clarity", "hotjar", "tiktok-pixel";
}

/// When particulars of ticked services are asked: a service of the long lists was ticked, or a carrier
/// or counter whose company the directory does not know.
pub(crate) const CORRECTABLE: When = Any(&[
    Answered(ask::RECIPIENTS_SERVICES),
    Answered(ask::PAYMENT_SERVICES),
    Has(ask::DELIVERY_SERVICES, "boxberry"),
    Has(ask::DELIVERY_SERVICES, "yandex-delivery"),
    Has(ask::DELIVERY_SERVICES, "five-post"),
    Has(ask::DELIVERY_SERVICES, "dpd"),
    Has(ask::DELIVERY_SERVICES, "pecom"),
    Has(ask::DELIVERY_SERVICES, "dostavista"),
    Has(ask::DELIVERY_SERVICES, "pony-express"),
    Has(ask::DELIVERY_SERVICES, "exline"),
    Has(ask::DELIVERY_SERVICES, "alem-tat"),
    Has(ask::COOKIES_TOOLS, "roistat"),
    Has(ask::COOKIES_TOOLS, "liveinternet"),
]);

/// A record for each ticked service whose company is not known, with the name that can be proposed.
pub(crate) fn open(answers: &Answers) -> Option<Value> {
    let facts = crate::walk::facts(answers);
    let r = facts.reader();
    let text = |t: &str| Value::Text(t.to_owned());
    let proposal = |engaged: &Engaged<'_>| {
        let mut record = Record::from([("service".to_owned(), text(&engaged.service.id))]);
        if let Some(company) = services::proposed(engaged.service, r.country()) {
            record.insert("company".to_owned(), text(company));
        }
        record
    };
    let records: Vec<Record> = services::all_engaged(&r)
        .iter()
        .filter(|e| services::open(e.service, r.country()))
        .map(proposal)
        .collect();
    (!records.is_empty()).then_some(Value::Records(records))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use pismovnik_model::services::directory;

    use super::*;
    use crate::walk;

    #[test]
    fn every_service_of_the_directory_is_offered_where_its_kind_is_asked_and_nothing_else_is() {
        for service in directory() {
            let question = walk::question(service.kind.asked()).expect("asked");
            let option = question.options.iter().find(|o| o.id == service.id);
            let option = option.unwrap_or_else(|| panic!("{} is not offered", service.id));
            let shops: Vec<&str> = match option.when {
                Is(_, country) => vec![country],
                _ => vec!["RU", "KZ"],
            };
            assert_eq!(service.shops, shops, "{}", service.id);
        }
        let known: BTreeSet<&str> = directory().iter().map(|s| s.id.as_str()).collect();
        let offered = RECIPIENTS.iter().chain(PAYMENT);
        assert!(offered.clone().all(|o| known.contains(o.id)));
        assert_eq!(TICKED.iter().map(|o| o.id).collect::<BTreeSet<_>>(), known);
        for option in TICKED {
            let service = services::service(option.id).expect("known");
            assert_eq!(option.when, Has(service.kind.asked(), option.id));
        }
    }

    #[test]
    fn what_the_directory_leaves_open_is_asked() {
        let Any(conditions) = CORRECTABLE else { panic!("a list") };
        for service in directory() {
            let asked = service.kind.asked();
            let open = services::open(service, pismovnik_model::Country::Russia);
            if open && service.shops.iter().any(|s| s == "RU") {
                let covered = conditions.iter().any(|c| match c {
                    Answered(question) => *question == asked,
                    Has(question, id) => *question == asked && *id == service.id,
                    _ => false,
                });
                assert!(covered, "{}", service.id);
            }
        }
    }
}
