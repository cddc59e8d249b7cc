//! Ticked services of the directory in words: who they are and what they get.

use pismovnik_model::services::{self, Datum, Engaged};
use pismovnik_model::{Inline, Locale, ask};

use crate::run::Run;
use crate::sheet::{Pen, enumeration};

/// «СДЭК (ООО «СДЭК-Глобал»)»; the name alone where the company is not known.
pub(crate) fn named(pen: &Pen<'_>, engaged: &Engaged<'_>) -> Run {
    let name = pen.say(&engaged.service.name);
    let own = match pen.locale() {
        Locale::Kk => engaged.company_kk,
        Locale::En => engaged.company_en,
        Locale::Ru => None,
    };
    match own.or(engaged.company) {
        Some(company) => {
            pen.run("draft-service-named", &[("name", name.into()), ("company", company.into())])
        }
        None => name,
    }
}

/// Those who deliver for the shop: one's own courier and collection have nobody to hand data to.
pub(crate) fn carriers(pen: &Pen<'_>) -> Vec<Run> {
    let mut names: Vec<Run> =
        services::engaged(&pen.r, ask::DELIVERY_SERVICES).iter().map(|e| named(pen, e)).collect();
    if pen.r.has(ask::DELIVERY_SERVICES, "transport-company") {
        names.push(pen.say("draft-carrier-transport-company"));
    }
    names
}

/// Those who take payments: ticked ones and the one that the owner wrote down.
pub(crate) fn payers(pen: &Pen<'_>) -> Vec<Run> {
    let ticked = services::engaged(&pen.r, ask::PAYMENT_SERVICES);
    let mut names: Vec<Run> = ticked.iter().map(|e| named(pen, e)).collect();
    // A company that is ticked too stands once.
    let written = pen.r.text(ask::PAYMENT_PROVIDER).filter(|name| !ticked.iter().any(|e| e.is(name)));
    names.extend(written.map(|name| vec![Inline::plain(name)]));
    names
}

/// Counters and other services that set cookies of this kind (`analytics`, `advertising`).
pub(crate) fn trackers(pen: &Pen<'_>, kind: &str) -> Vec<Run> {
    let counters = services::engaged(&pen.r, ask::COOKIES_TOOLS);
    counters.iter().chain(&others(pen)).filter(|e| e.sets(kind)).map(|e| named(pen, e)).collect()
}

/// Services besides carriers, banks and counters.
pub(crate) fn others<'a>(pen: &Pen<'a>) -> Vec<Engaged<'a>> {
    services::engaged(&pen.r, ask::RECIPIENTS_SERVICES)
}

/// What it gets to know: in the owner's words where there are some.
pub(crate) fn data(pen: &Pen<'_>, engaged: &Engaged<'_>) -> Run {
    match engaged.data {
        Some(words) => vec![Inline::plain(words)],
        None => enumeration(engaged.service.data.iter().map(|d| pen.say(datum(*d))).collect()),
    }
}

fn datum(datum: Datum) -> &'static str {
    match datum {
        Datum::Name => "draft-data-name",
        Datum::Phone => "draft-data-phone",
        Datum::Email => "draft-data-email",
        Datum::Address => "draft-data-delivery-address",
        Datum::Order => "draft-data-order",
        Datum::Payment => "draft-data-payment",
        Datum::Message => "draft-data-message",
        Datum::Calls => "draft-service-data-calls",
        Datum::Visits => "draft-service-data-visits",
        Datum::Site => "draft-service-data-site",
    }
}
