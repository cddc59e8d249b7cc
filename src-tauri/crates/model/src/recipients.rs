//! Everybody to whom a shop hands data, as one list: the ticked services of the directory and those
//! that the owner wrote down. Papers and rules read from here, so that they agree.

use crate::abroad::Foreign;
use crate::services::{self, Engaged, Role, ServiceKind};
use crate::{Country, Reader, Record, Value, ask};

/// Questions whose services get data from the shop itself; counters get theirs from the visitor's
/// browser, under a consent of their own.
pub const HANDED: &[&str] = &[ask::DELIVERY_SERVICES, ask::PAYMENT_SERVICES, ask::RECIPIENTS_SERVICES];

/// Every question that offers services.
pub const EVERY: &[&str] =
    &[ask::DELIVERY_SERVICES, ask::PAYMENT_SERVICES, ask::COOKIES_TOOLS, ask::RECIPIENTS_SERVICES];

/// Who gets data, where, in which part and what for; none where it is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient<'a> {
    /// From which answer it is known.
    pub who: Who<'a>,
    /// ISO 3166 code, or `other` by the owner.
    pub country: Option<&'a str>,
    /// Who decides what happens to the data.
    pub role: Option<Role>,
    /// As `recipients.other` names purposes, with those of services besides
    /// ([`ServiceKind::purpose`]), `analytics` for counters that do not advertise, `pages` for building
    /// blocks and `messages` for messengers.
    pub purpose: Option<&'a str>,
}

/// From which answer a recipient is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who<'a> {
    /// A ticked service.
    Ticked(Engaged<'a>),
    /// A record of `recipients.other` that names somebody.
    Written {
        /// The name, as the owner wrote it.
        name: &'a str,
        /// What it gets, in the owner's words.
        data: Option<&'a str>,
        /// Its address, where the owner gave it.
        address: Option<&'a str>,
    },
    /// A record of `cookies.other-tools`.
    Tool {
        /// Its name, as the owner wrote it.
        name: &'a str,
        /// Whose it is, in the owner's words.
        company: Option<&'a str>,
    },
    /// A building block that pages load.
    Widget(&'static Foreign),
    /// A messenger through which people write to the shop.
    Messenger(&'static Foreign),
    /// Whoever keeps databases that stand abroad, by name where the owner named it.
    Keeper(Option<&'a str>),
}

impl Recipient<'_> {
    /// Whether it stands outside the shop's country.
    pub fn foreign(&self, home: Country) -> bool {
        self.country.is_some_and(|c| c != home.code())
    }

    /// Whether it acts on the shop's instruction (152-ФЗ art. 6 p. 3).
    pub fn processor(&self) -> bool {
        self.role == Some(Role::Processor)
    }

    /// Whether it gets data abroad on nothing but a consent: carriers and banks get them for the order,
    /// accountants by law, wherever they stand; to a messenger people write of their own accord; that
    /// databases stand abroad no consent makes lawful (152-ФЗ art. 18 p. 5).
    pub fn consented_abroad(&self, home: Country) -> bool {
        let grounded = match self.who {
            Who::Ticked(_) => {
                self.purpose.is_some_and(|p| ["accounting", "delivery", "payment"].contains(&p))
            }
            Who::Messenger(_) | Who::Keeper(_) => true,
            _ => false,
        };
        self.foreign(home) && !grounded
    }

    /// Whether it is a processor that comes to see data about health: the site's keeper and the record
    /// of orders.
    pub fn handles_health(&self) -> bool {
        self.processor() && matches!(self.purpose, Some("hosting" | "crm"))
    }

    /// Its address, where the owner gave it.
    pub fn address(&self) -> Option<&str> {
        match &self.who {
            Who::Ticked(engaged) => engaged.address,
            Who::Written { address, .. } => *address,
            _ => None,
        }
    }

    /// Whether it decides itself and has neither a law nor the customer's contract nor another consent
    /// to rest on, so that only a consent to transfer is left.
    ///
    /// Hosting and telephony carry data, accountants get them by law, carriers and banks for the
    /// order; on a marketplace people order under its own terms; counters have the consent to cookies.
    pub fn independent(&self) -> bool {
        let counter = matches!(&self.who, Who::Ticked(e) if e.service.kind == ServiceKind::Counter);
        let grounded = ["hosting", "telephony", "accounting", "delivery", "payment", "marketplace"];
        self.role == Some(Role::Operator) && !counter && self.purpose.is_none_or(|p| !grounded.contains(&p))
    }
}

/// The ticked services of these questions, then whom the owner wrote down. A company that stands in
/// both is listed once, in the owner's words.
pub fn recipients<'a>(r: &Reader<'a>, questions: &[&str]) -> Vec<Recipient<'a>> {
    let written: Vec<Recipient<'a>> =
        r.records(ask::RECIPIENTS_OTHER).iter().filter_map(from_record).collect();
    let ticked = questions.iter().flat_map(|question| services::engaged(r, question)).map(from_service);
    let mut all: Vec<Recipient<'a>> = ticked.filter(|t| !written.iter().any(|w| same(t, w))).collect();
    all.extend(written);
    all
}

fn from_service(engaged: Engaged<'_>) -> Recipient<'_> {
    let kind = engaged.service.kind;
    let quiet = kind == ServiceKind::Counter && !engaged.sets("advertising");
    Recipient {
        country: engaged.country,
        role: engaged.role,
        purpose: Some(if quiet { "analytics" } else { kind.purpose() }),
        who: Who::Ticked(engaged),
    }
}

fn from_record(record: &Record) -> Option<Recipient<'_>> {
    let field = |name: &str| match record.get(name) {
        Some(value) if value.is_unknown() => None,
        Some(Value::Text(text)) if !text.trim().is_empty() => Some(text.as_str()),
        _ => None,
    };
    Some(Recipient {
        who: Who::Written { name: field("name")?, data: field("data"), address: field("address") },
        country: field("country"),
        role: match field("role") {
            Some("processor") => Some(Role::Processor),
            Some("operator") => Some(Role::Operator),
            _ => None,
        },
        purpose: field("purpose"),
    })
}

/// One company for one purpose; owners have no word of their own for carriers and banks but `other`.
fn same(ticked: &Recipient<'_>, written: &Recipient<'_>) -> bool {
    let (Who::Ticked(engaged), Who::Written { name, .. }) = (&ticked.who, &written.who) else { return false };
    let purpose = written.purpose.is_none_or(|p| p == "other") || written.purpose == ticked.purpose;
    purpose && engaged.is(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Answers, Facts};

    fn text(t: &str) -> Value {
        Value::Text(t.to_owned())
    }

    fn record(fields: &[(&str, &str)]) -> Record {
        fields.iter().map(|(name, value)| ((*name).to_owned(), text(value))).collect()
    }

    fn facts(services: &[&str], written: Vec<Record>, corrections: Vec<Record>) -> Facts {
        let mut answers = Answers::default();
        let services = services.iter().map(|s| (*s).to_owned()).collect();
        answers.set(ask::RECIPIENTS_SERVICES, Some(Value::Many(services)));
        answers.set(ask::RECIPIENTS_OTHER, Some(Value::Records(written)));
        answers.set(ask::RECIPIENTS_CORRECTIONS, Some(Value::Records(corrections)));
        Facts::from_reachable(answers)
    }

    #[test]
    fn ticked_and_written_stand_in_one_list_and_nobody_stands_twice() {
        let other = record(&[("name", "ООО «Выдумка»"), ("role", "operator"), ("purpose", "other")]);
        let known = record(&[("name", "ооо Таймвэб"), ("role", "processor"), ("purpose", "hosting")]);
        let elsewhere = record(&[("name", "ООО «Таймвэб»"), ("role", "processor"), ("purpose", "crm")]);
        let nameless = record(&[("role", "processor")]);
        let count = |written: Vec<Record>| {
            let facts = facts(&["timeweb"], written, Vec::new());
            recipients(&facts.reader(), EVERY).len()
        };
        assert_eq!(count(vec![other, nameless]), 2);
        assert_eq!(count(vec![known]), 1, "the same company for the same purpose");
        assert_eq!(count(vec![elsewhere]), 2, "for another purpose it is another job");
    }

    fn ids<'a>(all: &[Recipient<'a>], fits: impl Fn(&Recipient<'a>) -> bool) -> Vec<&'static str> {
        let id = |r: &Recipient<'a>| match &r.who {
            Who::Ticked(e) => Some(e.service.id.as_str()),
            _ => None,
        };
        all.iter().filter(|r| fits(r)).filter_map(id).collect()
    }

    #[test]
    fn corrections_tell_who_needs_a_consent_and_who_an_instruction() {
        let corrected =
            |service: &str, role: &str| record(&[("service", service), ("role", role), ("country", "other")]);
        let facts =
            facts(&["timeweb", "retailcrm", "ozon"], Vec::new(), vec![corrected("retailcrm", "operator")]);
        let all = recipients(&facts.reader(), HANDED);
        assert_eq!(ids(&all, Recipient::processor), ["timeweb"]);
        assert_eq!(ids(&all, Recipient::independent), ["retailcrm"]);
        assert_eq!(ids(&all, |r| r.foreign(Country::Russia)), ["retailcrm"]);
    }
}
