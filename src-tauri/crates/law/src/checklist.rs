//! Checklist: from a decision to what is to be done, place by place.
//!
//! Places are those that the shop's own answers name, and those where such data come to lie unasked: mailbox,
//! telephones, tables, paper. Processors are told to destroy (152-ФЗ art. 6 p. 3, 94-V art. 18); carriers,
//! banks and others that decide themselves are not: there only the shop's own cabinet is cleared.

use std::collections::BTreeSet;

use pismovnik_model::recipients::{self, Recipient, Who};
use pismovnik_model::services::ServiceKind;
use pismovnik_model::{Facts, Reader, ask};

use crate::decision::{Data, Fate, Line};

/// Where something is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A place of the shop's own.
    Own(OwnPlace),
    /// A service of the directory.
    Service {
        /// Its id.
        id: String,
        /// Fluent id of the name that owners know.
        name: &'static str,
        /// The company behind it, where known.
        company: Option<String>,
    },
    /// Somebody that the owner wrote down.
    Written(String),
    /// Another site on which reviews stand.
    Elsewhere(String),
}

/// A place of the shop's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OwnPlace {
    /// The shop's site: orders, accounts, reviews, forms.
    Site,
    /// The list to which mailings go.
    MailingList,
    /// The program of accounts: 1C and the like.
    Books,
    /// Recorded calls.
    Recordings,
    /// Telephones and messengers of those who work there.
    Phones,
    /// Tables.
    Spreadsheets,
    /// The mailbox.
    Mailbox,
    /// Paper.
    Paper,
    /// Backups.
    Backups,
}

impl OwnPlace {
    /// Its stable id.
    pub const fn id(self) -> &'static str {
        match self {
            OwnPlace::Site => "site",
            OwnPlace::MailingList => "mailing-list",
            OwnPlace::Books => "books",
            OwnPlace::Recordings => "recordings",
            OwnPlace::Phones => "phones",
            OwnPlace::Spreadsheets => "spreadsheets",
            OwnPlace::Mailbox => "mailbox",
            OwnPlace::Paper => "paper",
            OwnPlace::Backups => "backups",
        }
    }
}

/// Whether a step's work is where the processing of a stopped line ends: mailings with their list, a publication where
/// it stands.
pub fn ends(step: &Step, stopped: Data) -> bool {
    match stopped {
        Data::Advertising => step.place == Place::Own(OwnPlace::MailingList),
        Data::Publication => {
            let site = step.place == Place::Own(OwnPlace::Site) && step.data.contains(&Data::Review);
            site || step.data.contains(&Data::Publication)
        }
        _ => false,
    }
}

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Work {
    /// Destroy what is there of these data.
    Destroy,
    /// Stop, and destroy nothing.
    Stop,
    /// Take what was published down.
    TakeDown,
    /// Let documents stay, use the contacts for nothing else.
    Restrict,
    /// Clear the shop's own cabinet with somebody that decides itself; no notice goes there.
    Cabinet,
    /// Tell a processor to stop and to destroy, and ask it to confirm.
    Notice,
    /// Nothing is cut out of a backup: it goes with its turn, and after restoring the stop-list is applied.
    Backups,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Id within the letter.
    pub id: String,
    /// Where.
    pub place: Place,
    /// What.
    pub work: Work,
    /// Which data; empty where the work names none.
    pub data: Vec<Data>,
    /// Whether data are destroyed there by the shop itself or on its word.
    pub destroys: bool,
    /// Whether a processor is told.
    pub processor: bool,
    /// Whether nobody has said if it decides itself or acts on instruction.
    pub role_unknown: bool,
}

/// The steps that a decision comes to in this shop, in the order in which they are best done: what sends
/// first, backups last.
pub fn steps(facts: &Facts, lines: &[Line]) -> Vec<Step> {
    let r = facts.reader();
    let of = |fate: fn(&Fate) -> bool| -> BTreeSet<Data> {
        lines.iter().filter(|l| fate(&l.fate)).map(|l| l.data).collect()
    };
    let gone = of(|f| *f == Fate::Destroy);
    let stopped = of(|f| *f == Fate::Stop);
    let blocked = of(|f| matches!(f, Fate::Keep { blocked: true, .. }));
    let mut made = Made { gone: &gone, stopped: &stopped, steps: Vec::new() };
    made.advertising(&r);
    made.own(OwnPlace::Site, SITE);
    made.services(&r);
    made.elsewhere(&r);
    if r.has(ask::SALES_CHANNELS, "phone") && r.yes(ask::SALES_CALLS_RECORDED) {
        made.own(OwnPlace::Recordings, &[Data::Recording]);
    }
    if r.has(ask::SALES_CHANNELS, "phone") || r.has(ask::SALES_CHANNELS, "messenger") {
        made.own(OwnPlace::Phones, PHONES);
    }
    made.own(OwnPlace::Spreadsheets, TABLES);
    made.own(OwnPlace::Mailbox, MAILBOX);
    made.own(OwnPlace::Paper, PAPER);
    if blocked.contains(&Data::OrderDocuments) {
        made.push(Place::Own(OwnPlace::Books), "books", Work::Restrict, vec![Data::OrderDocuments]);
    }
    if r.has(ask::SECURITY_MEASURES, "backups") && made.steps.iter().any(|s| s.destroys) {
        made.push(Place::Own(OwnPlace::Backups), "backups", Work::Backups, Vec::new());
    }
    made.steps
}

const SITE: &[Data] = &[
    Data::OrderContacts,
    Data::Account,
    Data::Bonus,
    Data::Review,
    Data::Promo,
    Data::Request,
    Data::Health,
    Data::Application,
];
const CRM: &[Data] = &[
    Data::OrderContacts,
    Data::Request,
    Data::Bonus,
    Data::Promo,
    Data::Mailing,
    Data::Health,
    Data::Recording,
    Data::Marketplace,
];
const PHONES: &[Data] = &[Data::OrderContacts, Data::Request, Data::Marketplace];
const TABLES: &[Data] = &[Data::OrderContacts, Data::Mailing, Data::Bonus, Data::Promo, Data::Marketplace];
const MAILBOX: &[Data] = &[
    Data::OrderContacts,
    Data::Request,
    Data::Application,
    Data::Passport,
    Data::PassportElsewhere,
    Data::Marketplace,
];
const PAPER: &[Data] = &[
    Data::OrderContacts,
    Data::Bonus,
    Data::Promo,
    Data::Health,
    Data::Application,
    Data::Passport,
    Data::PassportElsewhere,
    Data::Marketplace,
];

struct Made<'a> {
    gone: &'a BTreeSet<Data>,
    stopped: &'a BTreeSet<Data>,
    steps: Vec<Step>,
}

impl Made<'_> {
    fn push(&mut self, place: Place, id: &str, work: Work, data: Vec<Data>) {
        let processor = work == Work::Notice;
        let destroys = matches!(work, Work::Destroy | Work::Cabinet | Work::Notice);
        self.steps.push(Step {
            id: id.to_owned(),
            place,
            work,
            data,
            destroys,
            processor,
            role_unknown: false,
        });
    }

    /// A place of the shop's own, where something of it is destroyed.
    fn own(&mut self, place: OwnPlace, holds: &[Data]) {
        let data = self.of(holds);
        if !data.is_empty() {
            self.push(Place::Own(place), place.id(), Work::Destroy, data);
        }
    }

    fn of(&self, holds: &[Data]) -> Vec<Data> {
        holds.iter().copied().filter(|d| self.gone.contains(d)).collect()
    }

    fn advertising(&mut self, r: &Reader<'_>) {
        if !self.stopped.contains(&Data::Advertising) || !r.yes(ask::MARKETING_SENT) {
            return;
        }
        let data = self.of(&[Data::Mailing]);
        let work = if data.is_empty() { Work::Stop } else { Work::Destroy };
        let data = if data.is_empty() { vec![Data::Advertising] } else { data };
        self.push(Place::Own(OwnPlace::MailingList), OwnPlace::MailingList.id(), work, data);
    }

    fn services(&mut self, r: &Reader<'_>) {
        let mut written = 0;
        for recipient in recipients::recipients(r, recipients::EVERY) {
            let data = self.of(held_by(&recipient));
            if data.is_empty() {
                continue;
            }
            let place = match &recipient.who {
                Who::Ticked(engaged) => Place::Service {
                    id: engaged.service.id.clone(),
                    name: &engaged.service.name,
                    company: engaged.company.map(str::to_owned),
                },
                Who::Written { name, .. } => Place::Written((*name).to_owned()),
                _ => continue,
            };
            let id = match &place {
                Place::Service { id, .. } => format!("service-{id}"),
                _ => {
                    written += 1;
                    format!("recipient-{written}")
                }
            };
            let work = if recipient.processor() { Work::Notice } else { Work::Cabinet };
            self.push(place, &id, work, data);
            let carrier = recipient.purpose == Some("delivery");
            if let Some(step) = self.steps.last_mut() {
                // Carriers decide themselves, whether or not that was said.
                step.role_unknown = recipient.role.is_none() && !carrier;
            }
        }
    }

    fn elsewhere(&mut self, r: &Reader<'_>) {
        if !self.stopped.contains(&Data::Publication) {
            return;
        }
        if !self.gone.contains(&Data::Review) {
            self.push(
                Place::Own(OwnPlace::Site),
                OwnPlace::Site.id(),
                Work::TakeDown,
                vec![Data::Publication],
            );
        }
        if r.yes(ask::REVIEWS_ELSEWHERE) {
            for (n, place) in (1..).zip(r.many(ask::REVIEWS_PLACES)) {
                let id = format!("reviews-{n}");
                self.push(Place::Elsewhere(place.clone()), &id, Work::TakeDown, vec![Data::Publication]);
            }
        }
    }
}

/// What of the shop's data lies with a recipient. Banks keep payments by their own duty; hosting keeps the
/// site itself, which the shop clears.
fn held_by(recipient: &Recipient<'_>) -> &'static [Data] {
    let kind = match &recipient.who {
        Who::Ticked(engaged) => Some(engaged.service.kind),
        _ => None,
    };
    match (kind, recipient.purpose) {
        (Some(ServiceKind::Delivery), _) | (_, Some("delivery")) => &[Data::OrderContacts],
        (Some(ServiceKind::Marketplace), _) | (_, Some("marketplace")) => &[Data::Marketplace],
        (Some(ServiceKind::Mailing), _) | (_, Some("mailing")) => &[Data::Mailing],
        (Some(ServiceKind::Crm), _) | (_, Some("crm")) => CRM,
        (Some(ServiceKind::Telephony), _) | (_, Some("telephony")) => &[Data::Recording],
        (Some(ServiceKind::Chat), _) | (_, Some("support")) => &[Data::Request],
        (Some(ServiceKind::Counter), _) => &[Data::Visits],
        (None, Some("other")) => CRM,
        _ => &[],
    }
}
