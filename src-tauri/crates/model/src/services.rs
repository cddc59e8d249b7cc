//! The directory of services that shops work with, and the ticked ones as facts.
//!
//! The directory is data (`services.toml`, dated entry by entry): what is not certain is left out
//! there and asked of the owner, whose corrections win over it.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::{Country, Day, Reader, Value, ask, recipients};

/// One service, as the directory knows it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// As answers name it: kebab-case.
    pub id: String,
    /// Fluent id of the name that owners know.
    pub name: String,
    /// What it does.
    pub kind: ServiceKind,
    /// Countries whose shops are offered it: `RU`, `KZ`.
    pub shops: Vec<String>,
    /// Legal name of the company behind it.
    pub company: Option<String>,
    /// That name in Kazakh, where it has one of its own: «Қазпошта» АҚ.
    pub company_kk: Option<String>,
    /// That name in Latin letters, for papers in English; none where it has them already.
    pub company_en: Option<String>,
    /// Whether public sources agree on that name; otherwise it is only proposed to the owner.
    #[serde(default)]
    pub confirmed: bool,
    /// ISO 3166 code of the company's country.
    pub country: Option<String>,
    /// The company that serves shops of Kazakhstan, where it is known.
    pub kz: Option<Branch>,
    /// Who decides what happens to the data.
    pub role: Option<Role>,
    /// What it gets to know.
    #[serde(default)]
    pub data: Vec<Datum>,
    /// Kinds of cookies that it sets: `analytics`, `advertising`.
    #[serde(default)]
    pub cookies: Vec<String>,
    /// The day on which the entry was looked at.
    pub as_of: Day,
    /// What it rests on; none where nothing was found.
    pub source: Option<String>,
}

/// The company of a service in another country.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Branch {
    /// Its legal name.
    pub company: String,
    /// That name in Kazakh.
    pub company_kk: Option<String>,
    /// That name in Latin letters.
    pub company_en: Option<String>,
    /// Whether public sources agree on it.
    pub confirmed: bool,
}

/// What a service does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ServiceKind {
    /// Carries orders.
    Delivery,
    /// Takes payments.
    Payment,
    /// Sends messages.
    Mailing,
    /// Keeps the site or data.
    Hosting,
    /// Builds and keeps the site.
    Builder,
    /// Keeps customers, orders, stock.
    Crm,
    /// Keeps books or sends receipts.
    Accounting,
    /// Telephony and call tracking.
    Telephony,
    /// Chat on the site.
    Chat,
    /// Sells on its own site.
    Marketplace,
    /// Counts visits or advertises on the site.
    Counter,
}

impl ServiceKind {
    /// The question that offers services of this kind.
    pub fn asked(self) -> &'static str {
        match self {
            ServiceKind::Delivery => ask::DELIVERY_SERVICES,
            ServiceKind::Payment => ask::PAYMENT_SERVICES,
            ServiceKind::Counter => ask::COOKIES_TOOLS,
            _ => ask::RECIPIENTS_SERVICES,
        }
    }

    /// The purpose as `recipients.other` names purposes.
    pub fn purpose(self) -> &'static str {
        match self {
            ServiceKind::Mailing => "mailing",
            ServiceKind::Hosting | ServiceKind::Builder => "hosting",
            ServiceKind::Crm => "crm",
            ServiceKind::Accounting => "accounting",
            ServiceKind::Telephony => "telephony",
            ServiceKind::Chat => "support",
            ServiceKind::Counter => "advertising",
            ServiceKind::Marketplace => "marketplace",
            ServiceKind::Delivery => "delivery",
            ServiceKind::Payment => "payment",
        }
    }
}

/// Who decides what happens to the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// An operator of its own.
    Operator,
    /// Acts on the shop's instruction (152-ФЗ art. 6 p. 3).
    Processor,
}

/// A category of data that a service gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Datum {
    /// Names.
    Name,
    /// Telephone numbers.
    Phone,
    /// E-mail addresses.
    Email,
    /// Addresses of delivery.
    Address,
    /// What was ordered.
    Order,
    /// What was paid.
    Payment,
    /// What people wrote.
    Message,
    /// Calls: numbers, times, records.
    Calls,
    /// Visits of the site.
    Visits,
    /// Everything that lies on the site.
    Site,
}

/// Every service, in the order in which they are offered.
pub fn directory() -> &'static [Service] {
    #[derive(Deserialize)]
    struct File {
        service: Vec<Service>,
    }
    // The file is part of the program and a test reads it: here it cannot be broken.
    static ALL: LazyLock<Vec<Service>> =
        LazyLock::new(|| parse::<File>().map_or_else(|_| Vec::new(), |file| file.service));
    &ALL
}

fn parse<T: for<'a> Deserialize<'a>>() -> Result<T, toml::de::Error> {
    toml::from_str(include_str!("services.toml"))
}

/// The service of this id.
pub fn service(id: &str) -> Option<&'static Service> {
    directory().iter().find(|s| s.id == id)
}

/// A service that the shop works with: the directory's entry for the shop's country, with the owner's
/// corrections.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Engaged<'a> {
    /// The directory's entry.
    pub service: &'static Service,
    /// Legal name, by the owner or confirmed in the directory.
    pub company: Option<&'a str>,
    /// That name in Kazakh; none where the owner gave the name.
    pub company_kk: Option<&'static str>,
    /// That name in Latin letters; none where the owner gave the name.
    pub company_en: Option<&'static str>,
    /// ISO 3166 code, or `other` by the owner.
    pub country: Option<&'a str>,
    /// Who decides.
    pub role: Option<Role>,
    /// What it gets, in the owner's words, where they corrected it.
    pub data: Option<&'a str>,
    /// The company's address, where the owner gave it.
    pub address: Option<&'a str>,
}

impl Engaged<'_> {
    /// Whether the company stands outside the shop's country.
    pub fn foreign(&self, home: Country) -> bool {
        self.country.is_some_and(|c| c != home.code())
    }

    /// Whether this is the legal name of its company, however its quotation marks are written.
    pub fn is(&self, name: &str) -> bool {
        let bare = |name: &str| -> String {
            name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
        };
        self.company.into_iter().chain(self.company_kk).any(|company| bare(company) == bare(name))
    }

    /// Whether it sets cookies of this kind.
    pub fn sets(&self, kind: &str) -> bool {
        self.service.cookies.iter().any(|c| c == kind)
    }
}

/// The ticked services of one question (`delivery.services`, `payment.services`, `cookies.tools`,
/// `recipients.services`), in the directory's order. Options that are no services are passed over.
pub fn engaged<'a>(r: &Reader<'a>, question: &str) -> Vec<Engaged<'a>> {
    let ticked = r.many(question);
    let of = |s: &&Service| s.kind.asked() == question && ticked.contains(&s.id);
    directory().iter().filter(of).map(|s| corrected(r, s)).collect()
}

/// All ticked services.
pub fn all_engaged<'a>(r: &Reader<'a>) -> Vec<Engaged<'a>> {
    recipients::EVERY.iter().flat_map(|question| engaged(r, question)).collect()
}

/// What the directory can only propose for a service: the unconfirmed legal name.
pub fn proposed(service: &Service, home: Country) -> Option<&str> {
    match (home, &service.kz) {
        (Country::Kazakhstan, Some(branch)) => Some(&branch.company),
        (Country::Kazakhstan, None) if is_at_home(service) => None,
        _ => service.company.as_deref(),
    }
}

/// Whether the directory leaves the legal name for a shop of this country open.
pub fn open(service: &'static Service, home: Country) -> bool {
    known(service, home).0.is_none()
}

/// Russian services may serve Kazakhstan through a company there: what is known of the Russian one
/// says nothing then.
fn is_at_home(service: &Service) -> bool {
    service.country.as_deref() == Some("RU")
}

/// Company and country that are certain, for a shop of this country.
fn known(service: &'static Service, home: Country) -> (Option<&'static str>, Option<&'static str>) {
    let country = service.country.as_deref();
    match (home, &service.kz) {
        (Country::Kazakhstan, Some(branch)) if branch.confirmed => (Some(&branch.company), Some("KZ")),
        (Country::Kazakhstan, _) if is_at_home(service) => (None, None),
        (Country::Kazakhstan, Some(_)) => (None, Some("KZ")),
        _ if service.confirmed => (service.company.as_deref(), country),
        _ => (None, country),
    }
}

fn corrected<'a>(r: &Reader<'a>, service: &'static Service) -> Engaged<'a> {
    let of_this = |record: &&crate::Record| record.get("service").is_some_and(|v| is_text(v, &service.id));
    let correction = r.records(ask::RECIPIENTS_CORRECTIONS).iter().find(of_this);
    let field = |name: &str| match correction.and_then(|c| c.get(name)) {
        Some(value) if value.is_unknown() => None,
        Some(Value::Text(text)) => Some(text.as_str()),
        _ => None,
    };
    let (company, country) = known(service, r.country());
    let (kazakh, english) = match (&service.kz, r.country()) {
        (Some(branch), Country::Kazakhstan) => (&branch.company_kk, &branch.company_en),
        _ => (&service.company_kk, &service.company_en),
    };
    let from_directory = field("company").is_none() && company.is_some();
    Engaged {
        service,
        company: field("company").or(company),
        company_kk: kazakh.as_deref().filter(|_| from_directory),
        company_en: english.as_deref().filter(|_| from_directory),
        country: field("country").or(country),
        role: match field("role") {
            Some("processor") => Some(Role::Processor),
            Some("operator") => Some(Role::Operator),
            _ => service.role,
        },
        data: field("data"),
        address: field("address"),
    }
}

fn is_text(value: &Value, text: &str) -> bool {
    matches!(value, Value::Text(t) if t == text)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::{Answers, Facts, Record};

    #[test]
    fn the_directory_reads_and_holds_what_it_promises() {
        #[derive(Deserialize)]
        struct File {
            service: Vec<Service>,
        }
        let file: File = parse().expect("services.toml is well-formed");
        assert!(file.service.len() >= 60, "{}", file.service.len());
        let ids: BTreeSet<&str> = file.service.iter().map(|s| s.id.as_str()).collect();
        assert_eq!(ids.len(), file.service.len(), "an id stands twice");
        for s in &file.service {
            assert_eq!(s.name, format!("service-{}", s.id));
            assert!(!s.shops.is_empty() && s.shops.iter().all(|c| c == "RU" || c == "KZ"), "{}", s.id);
            assert!(!s.data.is_empty(), "{} gets nothing", s.id);
            assert!(!s.confirmed || (s.company.is_some() && s.country.is_some()), "{}", s.id);
            assert!(s.company.is_none() || s.source.is_some(), "{}: a legal name without a source", s.id);
            assert!(s.country.as_ref().is_none_or(|c| c.len() == 2), "{}", s.id);
            assert!(s.cookies.iter().all(|c| c == "analytics" || c == "advertising"), "{}", s.id);
            let cyrillic = |name: &str| name.chars().any(|c| matches!(c, 'А'..='я'));
            let latin = |name: &Option<String>| name.as_deref().is_some_and(|n| !cyrillic(n));
            assert!(s.company.as_deref().is_none_or(|c| !cyrillic(c)) || latin(&s.company_en), "{}", s.id);
            if let Some(branch) = &s.kz {
                assert!(latin(&branch.company_en), "{}", s.id);
                assert!(!branch.confirmed || branch.company_kk.is_some(), "{}: no name in Kazakh", s.id);
            }
            assert!(s.as_of >= Day::constant(2026, 1, 1), "{}", s.id);
        }
    }

    fn facts(country: &str, correction: Option<Record>) -> Facts {
        let mut answers = Answers::default();
        answers.set(ask::SHOP_COUNTRY, Some(Value::Text(country.to_owned())));
        answers.set(ask::DELIVERY_SERVICES, Some(Value::Many(vec!["cdek".to_owned(), "pickup".to_owned()])));
        answers.set(ask::RECIPIENTS_CORRECTIONS, correction.map(|c| Value::Records(vec![c])));
        Facts::from_reachable(answers)
    }

    #[test]
    fn a_tick_is_a_fact_and_the_owner_knows_better() {
        let plain = facts("RU", None);
        let ticked = engaged(&plain.reader(), ask::DELIVERY_SERVICES);
        assert_eq!(ticked.len(), 1, "collection is no service");
        assert_eq!(ticked[0].company, Some("ООО «СДЭК-Глобал»"));
        assert!(!ticked[0].foreign(Country::Russia));
        let text = |t: &str| Value::Text(t.to_owned());
        let correction = Record::from([
            ("service".to_owned(), text("cdek")),
            ("company".to_owned(), text("ООО «Перевоз»")),
            ("country".to_owned(), text("KZ")),
            ("role".to_owned(), text("processor")),
        ]);
        let corrected = facts("RU", Some(correction));
        let ticked = all_engaged(&corrected.reader());
        assert_eq!(ticked[0].company, Some("ООО «Перевоз»"));
        assert_eq!(ticked[0].role, Some(Role::Processor));
        assert!(ticked[0].foreign(Country::Russia));
    }

    #[test]
    fn what_is_known_of_a_russian_company_is_not_said_to_a_kazakh_shop() {
        let kazakh = facts("KZ", None);
        let ticked = engaged(&kazakh.reader(), ask::DELIVERY_SERVICES);
        assert_eq!((ticked[0].company, ticked[0].country), (None, None));
        let cdek = service("cdek").expect("listed");
        assert!(open(cdek, Country::Kazakhstan) && !open(cdek, Country::Russia));
        assert_eq!(proposed(cdek, Country::Kazakhstan), None);
    }
}
