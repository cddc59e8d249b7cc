//! Everybody outside the shop's country who gets data, and those countries: one list, from which
//! every paper and every rule reads.

use crate::recipients::{EVERY, Recipient, Who, recipients};
use crate::services::Role;
use crate::{Country, Reader, Record, Value, ask};

/// Stands for a country that is not in the list or not known yet; only that it is abroad is known.
pub const UNNAMED: &str = "other";

/// A part of a page that the visitor's browser loads from another company, or a messenger.
#[derive(Debug, PartialEq, Eq)]
pub struct Foreign {
    /// The option of its question.
    pub id: &'static str,
    /// ISO 3166 code of its company's country; [`UNNAMED`] where public sources do not agree.
    pub country: &'static str,
    /// The company, where it is certain.
    pub company: Option<&'static str>,
}

const GOOGLE: Option<&str> = Some("Google LLC");

/// Building blocks of `site.foreign`.
pub const WIDGETS: &[Foreign] = &[
    Foreign { id: "recaptcha", country: "US", company: GOOGLE },
    Foreign { id: "google-fonts", country: "US", company: GOOGLE },
    Foreign { id: "google-maps", country: "US", company: GOOGLE },
    Foreign { id: "youtube", country: "US", company: GOOGLE },
];

/// Messengers of `sales.messengers`.
pub const MESSENGERS: &[Foreign] = &[
    Foreign { id: "telegram", country: UNNAMED, company: None },
    Foreign { id: "whatsapp", country: "US", company: None },
    Foreign { id: "viber", country: UNNAMED, company: None },
    Foreign { id: "vk", country: "RU", company: None },
    Foreign { id: "max", country: "RU", company: None },
];

/// Everybody outside the shop's country who gets data by these answers: recipients, counters, building
/// blocks of pages, messengers, whoever keeps databases there. What is ticked counts whatever was
/// answered to «does anything go abroad».
pub fn abroad<'a>(r: &Reader<'a>) -> Vec<Recipient<'a>> {
    let mut all = recipients(r, EVERY);
    let tools: Vec<Recipient<'a>> = r.records(ask::COOKIES_OTHER_TOOLS).iter().filter_map(tool).collect();
    all.extend(tools);
    for (known, question) in [(WIDGETS, ask::SITE_FOREIGN), (MESSENGERS, ask::SALES_MESSENGERS)] {
        let ticked = known.iter().filter(|one| r.has(question, one.id));
        all.extend(ticked.map(|one| loaded(one, question)));
    }
    let home = r.country();
    all.retain(|recipient| recipient.foreign(home));
    let keeper = keeper(r).filter(|k| k.foreign(home) && !all.iter().any(|other| keeps(other, k)));
    all.extend(keeper);
    all
}

/// Those of [`abroad`] to whom the visitor's browser itself sends data: counters and other tools that set
/// cookies, building blocks of pages.
pub fn loaded_abroad<'a>(r: &Reader<'a>) -> Vec<Recipient<'a>> {
    let mut all = abroad(r);
    all.retain(|one| match &one.who {
        Who::Ticked(engaged) => !engaged.service.cookies.is_empty(),
        Who::Tool { .. } | Who::Widget(_) => true,
        _ => false,
    });
    all
}

/// Countries of these recipients in the order of the list, each once, without those that nobody named.
pub fn countries<'a>(all: &[Recipient<'a>]) -> Vec<&'a str> {
    let mut codes = Vec::new();
    for code in all.iter().filter_map(|one| one.country).filter(|code| *code != UNNAMED) {
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    codes
}

/// Countries to which data go by the owner's own answer, while nobody who gets them there is known.
pub fn without_recipient<'a>(r: &Reader<'a>) -> Vec<&'a str> {
    let home = r.country();
    let known = countries(&abroad(r));
    if !r.is(ask::TRANSFER_ABROAD, "yes") {
        return Vec::new();
    }
    let named = r.many(ask::TRANSFER_COUNTRIES).iter().map(String::as_str);
    named.filter(|code| !known.contains(code) && *code != home.code()).collect()
}

/// Every country to which data go: those of [`abroad`], then those that the owner named besides.
pub fn destinations<'a>(r: &Reader<'a>) -> Vec<&'a str> {
    let mut codes = countries(&abroad(r));
    codes.extend(without_recipient(r));
    codes
}

/// Whether data go abroad: somebody there is known, or the owner says so.
pub fn goes(r: &Reader<'_>) -> bool {
    r.is(ask::TRANSFER_ABROAD, "yes") || !abroad(r).is_empty()
}

/// Whether the owner's «nothing goes abroad» may be repeated: nobody abroad is known, and nothing is still
/// to be found out that could be abroad (databases, recipients' countries, what pages load).
pub fn denied(r: &Reader<'_>) -> bool {
    let open = [ask::STORAGE_PLACE, ask::SITE_FOREIGN, ask::COOKIES_USED].iter().any(|q| r.unknown(q));
    let placed = recipients(r, EVERY).iter().all(|one| one.country.is_some());
    r.is(ask::TRANSFER_ABROAD, "no") && !goes(r) && !open && placed
}

/// The country in which databases stand: ISO 3166 code or [`UNNAMED`]; none where it is not known.
pub fn storage<'a>(r: &Reader<'a>) -> Option<&'a str> {
    match r.text(ask::STORAGE_PLACE)? {
        "russia" => Some(Country::Russia.code()),
        "kazakhstan" => Some(Country::Kazakhstan.code()),
        _ => Some(r.text(ask::STORAGE_COUNTRY).unwrap_or(UNNAMED)),
    }
}

impl<'a> Recipient<'a> {
    /// Whether it lies abroad in a country that nobody named.
    pub fn unnamed(&self) -> bool {
        self.country == Some(UNNAMED)
    }

    /// The company behind it, where it is known: several services may belong to one.
    pub fn company(&self) -> Option<&'a str> {
        match self.who {
            Who::Ticked(ref engaged) => engaged.company,
            Who::Written { name, .. } => Some(name),
            Who::Tool { company, .. } => company,
            Who::Widget(one) | Who::Messenger(one) => one.company,
            Who::Keeper(name) => name,
        }
    }
}

fn text<'a>(record: &'a Record, name: &str) -> Option<&'a str> {
    match record.get(name) {
        Some(value) if value.is_unknown() => None,
        Some(Value::Text(text)) if !text.trim().is_empty() => Some(text),
        _ => None,
    }
}

fn tool(record: &Record) -> Option<Recipient<'_>> {
    let advertising = text(record, "purpose") == Some("advertising");
    Some(Recipient {
        who: Who::Tool { name: text(record, "name")?, company: text(record, "company") },
        country: text(record, "country"),
        role: None,
        purpose: Some(if advertising { "advertising" } else { "analytics" }),
    })
}

fn loaded(one: &'static Foreign, question: &str) -> Recipient<'static> {
    let widget = question == ask::SITE_FOREIGN;
    Recipient {
        who: if widget { Who::Widget(one) } else { Who::Messenger(one) },
        country: Some(one.country),
        role: None,
        purpose: Some(if widget { "pages" } else { "messages" }),
    }
}

fn keeper<'a>(r: &Reader<'a>) -> Option<Recipient<'a>> {
    let country = storage(r)?;
    let role = Some(Role::Processor);
    Some(Recipient {
        who: Who::Keeper(r.text(ask::STORAGE_HOST)),
        country: Some(country),
        role,
        purpose: Some("hosting"),
    })
}

/// Whether the keeper of databases is somebody already known: the hosting in that country.
fn keeps(other: &Recipient<'_>, keeper: &Recipient<'_>) -> bool {
    other.purpose == Some("hosting") && (other.country == keeper.country || keeper.unnamed())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Answers, Facts};

    fn text(t: &str) -> Option<Value> {
        Some(Value::Text(t.to_owned()))
    }

    fn many(list: &[&str]) -> Option<Value> {
        Some(Value::Many(list.iter().map(|t| (*t).to_owned()).collect()))
    }

    fn facts(given: &[(&'static str, Option<Value>)]) -> Facts {
        let mut answers = Answers::default();
        for (question, value) in given {
            answers.set(question, value.clone());
        }
        Facts::from_reachable(answers)
    }

    #[test]
    fn what_is_ticked_goes_abroad_whatever_was_answered() {
        for answer in ["?", "no", "yes"] {
            let facts = facts(&[
                (ask::COOKIES_TOOLS, many(&["yandex-metrica", "google-ads"])),
                (ask::SITE_FOREIGN, many(&["youtube"])),
                (ask::SALES_MESSENGERS, many(&["telegram", "vk"])),
                (ask::TRANSFER_ABROAD, text(answer)),
            ]);
            let r = facts.reader();
            assert_eq!(abroad(&r).len(), 3, "{answer}");
            assert_eq!(destinations(&r), ["US"]);
            assert!(goes(&r));
        }
    }

    #[test]
    fn nothing_goes_abroad_is_repeated_only_where_nothing_is_left_to_find_out() {
        let denied = |extra: &[(&'static str, Option<Value>)]| {
            let mut given = vec![
                (ask::TRANSFER_ABROAD, text("no")),
                (ask::STORAGE_PLACE, text("russia")),
                (ask::SITE_FOREIGN, many(&["none"])),
            ];
            given.extend_from_slice(extra);
            denied(&facts(&given).reader())
        };
        assert!(denied(&[]));
        for question in [ask::STORAGE_PLACE, ask::SITE_FOREIGN, ask::COOKIES_USED] {
            assert!(!denied(&[(question, Some(Value::unknown()))]), "{question}");
        }
        assert!(!denied(&[(ask::SITE_FOREIGN, many(&["youtube"]))]));
    }

    #[test]
    fn a_country_that_the_owner_adds_stands_once_and_is_known_to_lack_somebody() {
        let facts = facts(&[
            (ask::COOKIES_TOOLS, many(&["google-ads"])),
            (ask::TRANSFER_ABROAD, text("yes")),
            (ask::TRANSFER_COUNTRIES, many(&["US", "KZ", "RU"])),
        ]);
        let r = facts.reader();
        assert_eq!(destinations(&r), ["US", "KZ"]);
        assert_eq!(without_recipient(&r), ["KZ"]);
    }

    #[test]
    fn databases_abroad_have_a_keeper_unless_the_hosting_there_is_known() {
        let place = |country: &str, services: &[&str]| {
            let facts = facts(&[
                (ask::STORAGE_PLACE, text("abroad")),
                (ask::STORAGE_COUNTRY, text(country)),
                (ask::RECIPIENTS_SERVICES, many(services)),
            ]);
            let r = facts.reader();
            abroad(&r).iter().map(|one| one.country.unwrap_or("?").to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(place("DE", &[]), ["DE"]);
        assert_eq!(place("CA", &["shopify"]), ["CA"]);
        assert_eq!(place("DE", &["shopify"]), ["CA", "DE"]);
        assert_eq!(place("other", &["timeweb"]), ["other"]);
    }
}
