//! The purposes of a Russian shop, and what belongs to each: whose data, which, on what ground, to
//! whom, for how long. The policy's tables and the consents read from here, so that they agree.

use pismovnik_model::recipients::{Recipient, Who};
use pismovnik_model::services::ServiceKind;
use pismovnik_model::{BlockKind, Country, Inline, abroad, ask};

use super::words::{self, cookies, orders, requests};
use crate::run::{Run, join, opened};
use crate::sheet::{Pen, enumeration};
use crate::{owners, recipients, services, situations};

/// A purpose of processing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    Order,
    Health,
    Account,
    Business,
    Requests,
    Reviews,
    Marketing,
    Bonus,
    Promo,
    Warranty,
    Site,
    Analytics,
    Advertising,
    Calls,
    Cameras,
    Accounting,
    Applicants,
    Staff,
    Rights,
}

use Purpose::{
    Account, Accounting, Advertising, Analytics, Applicants, Bonus, Business, Calls, Cameras, Health,
    Marketing, Order, Promo, Requests, Reviews, Rights, Site, Staff, Warranty,
};

/// A row of a purpose's table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Row {
    Subjects,
    Data,
    Ground,
    Actions,
    Recipients,
    Term,
    Destruction,
}

/// Every row, as the policy shows them.
const ALL_ROWS: [Row; 7] =
    [Row::Subjects, Row::Data, Row::Ground, Row::Actions, Row::Recipients, Row::Term, Row::Destruction];

impl Purpose {
    /// Whether the shop has this purpose.
    pub(crate) fn pursued(self, pen: &Pen<'_>) -> bool {
        match self {
            Order | Accounting => orders(&pen.r),
            Account => pen.r.has(ask::SALES_CHANNELS, "account"),
            Business => pen.r.yes(ask::SALES_BUSINESS),
            Requests => requests(&pen.r),
            Reviews => pen.r.yes(ask::REVIEWS_PUBLISHED),
            Marketing => pen.r.yes(ask::MARKETING_SENT),
            Bonus => pen.r.yes(ask::BONUS_RUN),
            Promo => pen.r.yes(ask::PROMO_RUN),
            Warranty => pen.r.yes(ask::WARRANTY_RUN),
            Analytics => cookies(&pen.r, "analytics"),
            Advertising => cookies(&pen.r, "advertising"),
            Health => pen.r.yes(ask::SALES_HEALTH),
            Applicants => site_takes_applications(pen) || pen.r.has(ask::STAFF_KINDS, "applicants"),
            Staff => pen.r.has(ask::STAFF_KINDS, "employees"),
            Calls => words::tracks_calls(&pen.r),
            Cameras => situations::ticked(pen, "cameras"),
            // No page opens without the visitor's address, whatever the server keeps of it.
            Site | Rights => true,
        }
    }

    /// Whose data.
    pub(crate) fn subjects(self, pen: &Pen<'_>) -> Run {
        pen.say(match self {
            Order if pen.r.yes(ask::SALES_GIFTS) => "draft-subjects-order-gifts",
            Order => "draft-subjects-order",
            Account => "draft-subjects-account",
            Business => "draft-subjects-business",
            Requests => "draft-subjects-requests",
            Reviews => "draft-subjects-reviews",
            Marketing => "draft-subjects-marketing",
            Bonus => "draft-subjects-bonus",
            Promo => "draft-subjects-promo",
            Warranty => "draft-subjects-warranty",
            Site => "draft-subjects-site",
            Analytics | Advertising => "draft-subjects-cookies",
            Calls => "draft-subjects-calls",
            Cameras => "draft-subjects-cameras",
            Accounting => "draft-subjects-accounting",
            Health => "draft-subjects-health",
            Applicants => "draft-subjects-applicants",
            Staff => "draft-subjects-staff",
            Rights => "draft-subjects-rights",
        })
    }

    /// The data of persons, one run each; never empty.
    pub(crate) fn items(self, pen: &Pen<'_>) -> Vec<Run> {
        let items = match self {
            Order => {
                let mut items = words::data(pen, words::SALES_DATA, ask::SALES_DATA);
                // Whoever carries out the payment tells the shop its result.
                if online_payment(pen) && !pen.r.has(ask::SALES_DATA, "payment") {
                    items.push(pen.say("draft-data-payment"));
                }
                if pen.r.yes(ask::SALES_GIFTS) {
                    items.push(pen.say("draft-data-recipient"));
                }
                if pen.r.has(ask::PAYMENT_METHODS, "card-online") && pen.r.yes(ask::PAYMENT_CARDS_SEEN) {
                    items.push(pen.say("draft-data-card"));
                }
                items.extend(called(pen));
                if pen.r.has(ask::SALES_CHANNELS, "phone") && pen.r.yes(ask::SALES_CALLS_RECORDED) {
                    items.push(pen.say("draft-data-recording"));
                }
                if pen.r.has(ask::SALES_CHANNELS, "messenger") {
                    items.push(pen.say("draft-data-messenger"));
                }
                items
            }
            Account => words::data(pen, words::ACCOUNT_DATA, ask::ACCOUNT_DATA),
            Business => words::chosen(pen, words::BUSINESS_PERSON, ask::SALES_BUSINESS_DATA),
            Requests => {
                let mut items = words::data(pen, words::FORMS_DATA, ask::FORMS_DATA);
                // Where nothing is sold, people call to ask.
                if !orders(&pen.r) {
                    items.extend(called(pen));
                }
                items
            }
            Reviews => words::data(pen, words::REVIEWS_DATA, ask::REVIEWS_DATA),
            Marketing => {
                let mut items = words::data(pen, words::MARKETING_DATA, ask::MARKETING_DATA);
                // Offers chosen by purchases need the purchases, whether or not they were ticked.
                if pen.r.yes(ask::MARKETING_PERSONAL) && !pen.r.has(ask::MARKETING_DATA, "purchases") {
                    items.push(pen.say("draft-data-purchases"));
                }
                items
            }
            Bonus => words::data(pen, words::BONUS_DATA, ask::BONUS_DATA),
            Promo => words::data(pen, words::PROMO_DATA, ask::PROMO_DATA),
            Warranty => words::data(pen, words::WARRANTY_DATA, ask::WARRANTY_DATA),
            Site => logged(pen),
            Analytics => [
                "draft-data-cookie-id",
                "draft-data-ip",
                "draft-data-cookie-device",
                "draft-data-cookie-source",
                "draft-data-cookie-session",
                "draft-data-cookie-actions",
            ]
            .map(|id| pen.say(id))
            .to_vec(),
            Advertising => [
                "draft-data-cookie-id",
                "draft-data-ip",
                "draft-data-cookie-device",
                "draft-data-cookie-source",
                "draft-data-cookie-ads",
                "draft-data-cookie-segment",
            ]
            .map(|id| pen.say(id))
            .to_vec(),
            Calls => ["draft-data-caller", "draft-data-call-at", "draft-data-call-source"]
                .map(|id| pen.say(id))
                .to_vec(),
            Cameras => ["draft-data-footage", "draft-data-footage-at"].map(|id| pen.say(id)).to_vec(),
            Accounting => vec![pen.say("draft-data-accounting")],
            Health => pen.r.text(ask::SALES_HEALTH_DATA).map(bare).into_iter().collect(),
            Applicants => vec![pen.say("draft-data-applicants")],
            Staff => vec![pen.say("draft-data-staff")],
            Rights if consented(pen) => vec![pen.say("draft-data-rights"), pen.say("draft-data-consents")],
            Rights => vec![pen.say("draft-data-rights")],
        };
        if items.is_empty() { vec![pen.say("draft-data-none")] } else { items }
    }

    /// Ground or grounds, a paragraph each.
    fn grounds(self, pen: &Pen<'_>) -> Vec<Run> {
        let ids: &[&'static str] = match self {
            Order => &["draft-ground-contract"],
            Account => &["draft-ground-account"],
            Business => &["draft-ground-contract", "draft-ground-interest"],
            Requests | Bonus | Promo | Analytics | Advertising => &["draft-ground-consent"],
            Reviews => &["draft-ground-consent", "draft-ground-distribution"],
            Marketing => &["draft-ground-marketing"],
            Warranty => &["draft-ground-warranty"],
            Site => &["draft-ground-site"],
            Calls => &["draft-ground-calls"],
            Cameras => &["draft-ground-cameras"],
            Accounting | Rights => &["draft-ground-law"],
            Health => &["draft-ground-health"],
            Applicants => &["draft-ground-applicants"],
            Staff => &["draft-ground-staff"],
        };
        let mut grounds: Vec<Run> = ids.iter().map(|id| pen.say(id)).collect();
        named(pen, "draft-ground-abroad", self.consented_abroad(pen), &mut grounds);
        grounds
    }

    /// Those outside Russia to whom this purpose's data go on nothing but a consent of its own.
    fn consented_abroad(self, pen: &Pen<'_>) -> Vec<Run> {
        let reached = |one: &Recipient<'_>| match &one.who {
            Who::Widget(_) => self == Site,
            // Counters rest on the consent to cookies, which is a purpose's ground itself.
            Who::Ticked(engaged) if engaged.service.kind == ServiceKind::Counter => false,
            Who::Ticked(_) | Who::Written { .. } => self.served_by(one.purpose.unwrap_or("other")),
            _ => false,
        };
        let wanted = |one: &&Recipient<'_>| one.consented_abroad(Country::Russia) && reached(one);
        abroad::abroad(&pen.r).iter().filter(wanted).map(|one| recipients::name(pen, one)).collect()
    }

    /// Actions and way of processing, a paragraph each.
    pub(crate) fn actions(self, pen: &Pen<'_>) -> Vec<Run> {
        let actions = match self {
            Reviews => "draft-actions-distribution",
            _ if self.named_recipients(pen).is_empty() && recipients::answered(pen) => "draft-actions-inner",
            _ => "draft-actions-transfer",
        };
        let way = match self {
            Site | Analytics | Advertising | Calls => "draft-methods-automated",
            Cameras => "draft-methods-local",
            _ => "draft-methods-mixed",
        };
        vec![pen.say(actions), pen.say(way)]
    }

    /// Who gets the data, a paragraph each; never empty.
    pub(crate) fn recipients(self, pen: &Pen<'_>) -> Vec<Run> {
        let named = self.named_recipients(pen);
        if named.is_empty() { vec![nobody(pen)] } else { named }
    }

    /// Who gets the data beyond what the law requires; empty where nobody does.
    pub(crate) fn named_recipients(self, pen: &Pen<'_>) -> Vec<Run> {
        let mut out = Vec::new();
        match self {
            Order => {
                carriers(pen, &mut out);
                banks(pen, &mut out);
                let messengers = words::chosen(pen, words::MESSENGERS, ask::SALES_MESSENGERS);
                counted(pen, "draft-to-messengers", messengers, &mut out);
            }
            Business => {
                carriers(pen, &mut out);
                if pen.r.has(ask::PAYMENT_METHODS, "invoice") {
                    out.push(pen.say("draft-to-payment-banks"));
                }
            }
            // A prize that is sent goes by the shop's own carriers.
            Promo if pen.r.has(ask::PROMO_DATA, "address") => carriers(pen, &mut out),
            Site => {
                let blocks = words::chosen(pen, words::FOREIGN_BLOCKS, ask::SITE_FOREIGN);
                counted(pen, "draft-to-foreign", blocks, &mut out);
            }
            Reviews => out.push(pen.say("draft-to-public")),
            Analytics | Advertising => tool_owners(pen, &[self], &mut out),
            Accounting => out.push(pen.say("draft-to-authorities")),
            Rights => out.push(pen.say("draft-to-regulator")),
            Staff => out.push(pen.say("draft-to-funds")),
            Account | Requests | Marketing | Bonus | Promo | Warranty | Calls | Cameras | Health
            | Applicants => {}
        }
        engage(pen, &[self], &mut out);
        out
    }

    /// Whether a recipient of that kind serves this purpose.
    fn served_by(self, kind: &str) -> bool {
        match kind {
            // Records of staff lie with the employer, not on the shop's site.
            "hosting" => !matches!(self, Staff | Cameras),
            "mailing" => self == Marketing,
            "marketplace" => self == Order,
            "crm" => matches!(self, Order | Account | Business | Requests | Bonus | Warranty | Health),
            "accounting" => matches!(self, Accounting | Staff),
            "telephony" => matches!(self, Order | Business | Requests | Calls),
            "support" => matches!(self, Order | Requests | Warranty),
            "advertising" => matches!(self, Marketing | Advertising),
            _ => matches!(self, Order | Business | Requests),
        }
    }

    /// How long, a paragraph each.
    pub(crate) fn terms(self, pen: &Pen<'_>) -> Vec<Run> {
        let id = match self {
            Order => {
                // Every answer leads to the same words: five years is what the law asks, and keeping
                // for ever is what it forbids (art. 5 p. 7).
                let _ = pen.r.text(ask::TERMS_ORDERS);
                "draft-term-order"
            }
            Account => match pen.r.text(ask::TERMS_ACCOUNT) {
                Some("until-deletion") => "draft-term-account-until-deletion",
                Some("inactive-1") => "draft-term-account-inactive-1",
                Some("inactive-3") => "draft-term-account-inactive-3",
                _ => "draft-term-account-unknown",
            },
            Business => "draft-term-business",
            Requests => match pen.r.text(ask::TERMS_REQUESTS) {
                Some("days-30") => "draft-term-requests-days-30",
                Some("months-6") => "draft-term-requests-months-6",
                Some("year-1") => "draft-term-requests-year-1",
                Some("years-3") => "draft-term-requests-years-3",
                _ => "draft-term-requests-purpose",
            },
            Reviews if pen.r.country() == Country::Russia => match pen.r.text(ask::TERMS_REVIEWS) {
                Some("year-1") => "draft-term-reviews-year-1",
                Some("years-3") => "draft-term-reviews-years-3",
                _ => "draft-term-reviews-until-withdrawal",
            },
            Reviews => consent_term(pen.r.text(ask::TERMS_REVIEWS)),
            Marketing => consent_term(pen.r.text(ask::TERMS_MARKETING)),
            Bonus => match pen.r.text(ask::TERMS_BONUS) {
                Some("inactive-1") => "draft-term-bonus-inactive-1",
                Some("inactive-3") => "draft-term-bonus-inactive-3",
                _ => "draft-term-bonus-until-exit",
            },
            Promo => "draft-term-promo",
            Warranty => "draft-term-warranty",
            Site => {
                return vec![match pen.r.number(ask::LOGS_DAYS) {
                    Some(days) => pen.run("draft-term-site", &[("days", crate::run::Arg::Count(days))]),
                    None => pen.say("draft-term-site-purpose"),
                }];
            }
            Analytics | Advertising => "draft-term-consent-until-withdrawal",
            Calls => "draft-term-calls",
            Cameras => {
                return vec![match pen.r.number(ask::SITUATIONS_CAMERA_DAYS) {
                    Some(days) => pen.run("draft-term-cameras", &[("days", crate::run::Arg::Count(days))]),
                    None => pen.say("draft-term-cameras-purpose"),
                }];
            }
            Accounting => "draft-term-accounting",
            Health => "draft-term-health",
            Applicants => "draft-term-applicants",
            Staff => "draft-term-staff",
            Rights if consented(pen) => {
                return vec![pen.say("draft-term-rights"), pen.say("draft-term-consents")];
            }
            Rights => "draft-term-rights",
        };
        vec![pen.say(id)]
    }

    /// `open` where consent lasts until it is withdrawn, `dated` where it ends by itself before that.
    pub(crate) fn consent_end(self, pen: &Pen<'_>) -> &'static str {
        let answer = match self {
            Analytics | Advertising => None,
            Marketing => pen.r.text(ask::TERMS_MARKETING),
            Reviews => pen.r.text(ask::TERMS_REVIEWS),
            _ => return "dated",
        };
        if matches!(answer, Some("year-1" | "years-3")) { "dated" } else { "open" }
    }

    fn destruction(self, pen: &Pen<'_>) -> Run {
        let id = match self {
            Requests | Bonus | Promo | Analytics | Advertising | Health => "draft-destruction-consent",
            Reviews => "draft-destruction-distribution",
            Marketing => "draft-destruction-marketing",
            Order | Account | Business | Warranty | Site | Calls | Cameras | Accounting | Applicants
            | Staff | Rights => "draft-destruction-purpose",
        };
        match self {
            Reviews | Marketing => pen.run(id, &[("term", crate::run::Arg::Pick(self.consent_end(pen)))]),
            _ => pen.say(id),
        }
    }

    /// The policy's table of this purpose.
    pub(crate) fn table(self, pen: &Pen<'_>, caption: &str) -> BlockKind {
        self.table_of(pen, caption, &ALL_ROWS)
    }

    /// A table of this purpose with some of its rows.
    pub(crate) fn table_of(self, pen: &Pen<'_>, caption: &str, rows: &[Row]) -> BlockKind {
        let row = |row: &Row| {
            let (label, cell) = self.row(pen, *row);
            vec![vec![strong(pen.words(label))], cell]
        };
        BlockKind::Table {
            caption: pen.words(caption),
            widths: vec![3, 8],
            head: vec![pen.say("draft-policy-column-what"), pen.say("draft-policy-column-content")],
            rows: rows.iter().map(row).collect(),
            spans: vec![],
            groups: vec![],
        }
    }

    /// The label and the words of one row.
    fn row(self, pen: &Pen<'_>, row: Row) -> (&'static str, Vec<Run>) {
        match row {
            Row::Subjects => ("draft-policy-row-subjects", vec![self.subjects(pen)]),
            Row::Data => ("draft-policy-row-data", self.data(pen)),
            Row::Ground => ("draft-policy-row-ground", self.grounds(pen)),
            Row::Actions => ("draft-policy-row-actions", self.actions(pen)),
            Row::Recipients => ("draft-policy-row-recipients", self.recipients(pen)),
            Row::Term => ("draft-policy-row-term", self.terms(pen)),
            Row::Destruction => ("draft-policy-row-destruction", vec![self.destruction(pen)]),
        }
    }

    /// Category and list of data, a paragraph each.
    pub(crate) fn data(self, pen: &Pen<'_>) -> Vec<Run> {
        let category = if self == Health { "draft-data-special" } else { "draft-data-common" };
        let mut data = vec![pen.run(category, &[("items", enumeration(self.items(pen)).into())])];
        if self == Business {
            let company = words::chosen(pen, words::BUSINESS_COMPANY, ask::SALES_BUSINESS_DATA);
            named_as(pen, "draft-data-company", "items", company, &mut data);
        }
        data
    }
}

/// Whether people apply for work through the site.
pub(crate) fn site_takes_applications(pen: &Pen<'_>) -> bool {
    pen.r.has(ask::STAFF_KINDS, "applicants-site")
}

/// An owner's own words at the end of a sentence, without their closing mark.
fn bare(words: &str) -> Run {
    vec![Inline::plain(words.trim_end_matches(['.', ';', ',', ' ']))]
}

/// Who gets the data of cookies that need consent: the tools of both kinds in one list.
pub(crate) fn cookie_recipients(pen: &Pen<'_>) -> Vec<Run> {
    let pursued: Vec<Purpose> = [Analytics, Advertising].into_iter().filter(|p| p.pursued(pen)).collect();
    let mut out = Vec::new();
    tool_owners(pen, &pursued, &mut out);
    engage(pen, &pursued, &mut out);
    out
}

fn tool_owners(pen: &Pen<'_>, purposes: &[Purpose], out: &mut Vec<Run>) {
    let names = owners::owners(pen, purposes);
    if !names.is_empty() {
        out.push(opened(pen.run("draft-to-tools", &[("names", enumeration(names).into())])));
    }
}

/// Further recipients that serve one of these purposes: processors and others.
fn engage(pen: &Pen<'_>, purposes: &[Purpose], out: &mut Vec<Run>) {
    let (processors, others) = recipients::parted(pen, |kind| serves(pen, purposes, kind));
    named(pen, "draft-to-processors", processors, out);
    named(pen, "draft-to-others", others, out);
}

/// Names of the further recipients that serve one of these purposes.
pub(crate) fn engaged(pen: &Pen<'_>, purposes: &[Purpose]) -> Vec<Run> {
    recipients::names(pen, |kind| serves(pen, purposes, kind))
}

fn serves(pen: &Pen<'_>, purposes: &[Purpose], kind: &str) -> bool {
    // Advertising by telephone goes through whoever runs the telephone.
    let by_phone = purposes.contains(&Marketing) && pen.r.has(ask::MARKETING_CHANNELS, "phone");
    purposes.iter().any(|p| p.served_by(kind)) || (by_phone && kind == "telephony")
}

/// What a call to order or to ask tells. In Russia calls are counted for a purpose of its own.
fn called(pen: &Pen<'_>) -> Vec<Run> {
    let counted = pen.r.country() != Country::Russia && words::tracks_calls(&pen.r);
    let mut items = Vec::new();
    if counted || pen.r.has(ask::SALES_CHANNELS, "phone") {
        items.push(pen.say("draft-data-caller"));
    }
    if counted {
        items.push(pen.say("draft-data-call-at"));
    }
    items
}

/// Those abroad that set cookies: counters, the shop's own additions, chats that count.
pub(crate) fn foreign_tools(pen: &Pen<'_>) -> Vec<Run> {
    let tracks = |one: &&Recipient<'_>| !matches!(one.who, Who::Widget(_));
    let all = abroad::loaded_abroad(&pen.r);
    all.iter().filter(tracks).map(|one| recipients::placed(pen, one)).collect()
}

/// What is said where no recipient is named: «nobody» only to those who were asked and named none.
pub(crate) fn nobody(pen: &Pen<'_>) -> Run {
    pen.say(if recipients::answered(pen) { "draft-to-none" } else { "draft-to-law" })
}

/// Whether the shop asks for any consent.
fn consented(pen: &Pen<'_>) -> bool {
    [Health, Requests, Reviews, Marketing, Bonus, Promo, Analytics, Advertising]
        .into_iter()
        .any(|p| p.pursued(pen))
}

/// Words in bold, for labels inside cells.
pub(crate) fn strong(text: String) -> Run {
    vec![Inline::Strong { text }]
}

fn consent_term(answer: Option<&str>) -> &'static str {
    match answer {
        Some("year-1") => "draft-term-consent-year-1",
        Some("years-3") => "draft-term-consent-years-3",
        _ => "draft-term-consent-until-withdrawal",
    }
}

fn logged(pen: &Pen<'_>) -> Vec<Run> {
    let fraud = pen.r.yes(ask::LOGS_FRAUD);
    let chosen = pen.r.many(ask::LOGS_DATA);
    let wanted = |id: &str| match id {
        // These are sent with every request.
        "ip" | "browser" => true,
        "time" => fraud || chosen.iter().any(|c| c == id),
        _ => chosen.iter().any(|c| c == id),
    };
    words::LOGS_DATA.iter().filter(|(id, _)| wanted(id)).map(|(_, text)| pen.say(text)).collect()
}

fn carriers(pen: &Pen<'_>, out: &mut Vec<Run>) {
    if pen.r.unknown(ask::DELIVERY_SERVICES) {
        out.push(pen.say("draft-to-carrier-unknown"));
        return;
    }
    let delivering = services::delivering(pen, enumeration);
    out.extend(delivering.map(|args| pen.run("draft-to-carriers", &args)));
}

fn banks(pen: &Pen<'_>, out: &mut Vec<Run>) {
    if online_payment(pen) {
        let names = services::payers(pen);
        if names.is_empty() {
            out.push(pen.say("draft-to-payment-unknown"));
        } else {
            out.push(pen.run("draft-to-payment", &[("name", join(names, ", ").into())]));
        }
    }
    if pen.r.has(ask::PAYMENT_METHODS, "invoice") {
        out.push(pen.say("draft-to-payment-banks"));
    }
    if pen.r.has(ask::PAYMENT_METHODS, "instalments") {
        out.push(pen.say("draft-to-payment-instalments"));
    }
}

/// Whether customers pay on the site (or how they pay is not known).
pub(crate) fn online_payment(pen: &Pen<'_>) -> bool {
    ["card-online", "sbp"].iter().any(|m| pen.r.has(ask::PAYMENT_METHODS, m))
        || pen.r.unknown(ask::PAYMENT_METHODS)
}

fn named(pen: &Pen<'_>, id: &'static str, names: Vec<Run>, out: &mut Vec<Run>) {
    named_as(pen, id, "names", names, out);
}

/// As [`named`], in words that know one from many.
fn counted(pen: &Pen<'_>, id: &'static str, names: Vec<Run>, out: &mut Vec<Run>) {
    if !names.is_empty() {
        let count = words::how_many(names.len());
        out.push(pen.run(id, &[("count", count), ("names", enumeration(names).into())]));
    }
}

fn named_as(pen: &Pen<'_>, id: &'static str, arg: &'static str, names: Vec<Run>, out: &mut Vec<Run>) {
    if !names.is_empty() {
        out.push(pen.run(id, &[(arg, enumeration(names).into())]));
    }
}
