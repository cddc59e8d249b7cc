//! What belongs to each purpose under the law of Kazakhstan: ground, recipients, transfer abroad,
//! publication, term. The policy's tables and the consents read from here, so that they agree.

use pismovnik_model::recipients::{Recipient, Who};
use pismovnik_model::{BlockKind, Record, abroad, ask};

use super::words as own;
use crate::operator::field;
use crate::purposes::{Purpose, strong};
use crate::run::{Arg, Run, join, opened};
use crate::sheet::{Pen, enumeration};
use crate::{recipients, services, words};

/// The data of persons, one run each; never empty.
pub(super) fn items(purpose: Purpose, pen: &Pen<'_>) -> Vec<Run> {
    if purpose == Purpose::Promo {
        let items = words::data(pen, own::PROMO_DATA, ask::PROMO_DATA);
        if !items.is_empty() {
            return items;
        }
    }
    purpose.items(pen)
}

/// Who gets the data, a paragraph each; empty where nobody does.
pub(super) fn given_to(purpose: Purpose, pen: &Pen<'_>) -> Vec<Run> {
    match purpose {
        Purpose::Accounting => vec![pen.say("kz-to-tax")],
        Purpose::Rights => vec![pen.say("kz-to-authority")],
        // A review that everybody sees is publication, a field of its own.
        Purpose::Reviews => Vec::new(),
        _ => purpose.named_recipients(pen),
    }
}

/// The field on third parties: names, or «none».
pub(super) fn third_parties(purposes: &[Purpose], pen: &Pen<'_>) -> Run {
    let mut all: Vec<Run> = Vec::new();
    for recipient in purposes.iter().filter(|p| p.pursued(pen)).flat_map(|p| given_to(*p, pen)) {
        if !all.contains(&recipient) {
            all.push(recipient);
        }
    }
    if all.is_empty() {
        return pen.say("kz-none-third");
    }
    pen.run("kz-third-some", &[("recipients", join(all, " ").into())])
}

/// Names of those abroad who get the data of this purpose.
pub(super) fn foreign(purpose: Purpose, pen: &Pen<'_>) -> Vec<Run> {
    let mut names = Vec::new();
    let mut known = crate::purposes::engaged(pen, &[purpose]);
    match purpose {
        Purpose::Order => {
            names.extend(words::chosen(pen, words::MESSENGERS, ask::SALES_MESSENGERS));
            known.extend(services::carriers(pen));
            known.extend(services::payers(pen));
        }
        Purpose::Business => known.extend(services::carriers(pen)),
        Purpose::Analytics | Purpose::Advertising => {
            known.extend(crate::owners::tools(pen, purpose));
        }
        Purpose::Site => names.extend(words::chosen(pen, words::FOREIGN_BLOCKS, ask::SITE_FOREIGN)),
        _ => {}
    }
    let all = abroad::abroad(&pen.r);
    names.extend(all.iter().map(|one| listed(pen, one)).filter(|name| known.contains(name)));
    names
}

/// As the lists of recipients name it.
fn listed(pen: &Pen<'_>, recipient: &Recipient<'_>) -> Run {
    let same = |tool: &&Record| matches!(&recipient.who, Who::Tool { name, .. } if field(tool, "name") == Some(*name));
    let tool = pen.r.records(ask::COOKIES_OTHER_TOOLS).iter().find(same);
    tool.and_then(|tool| crate::owners::written(pen, tool))
        .unwrap_or_else(|| recipients::name(pen, recipient))
}

/// The field on transfer abroad.
///
/// Cookies are given with their own consent, the rest only with the separate consent of art. 16.
pub(super) fn abroad(purposes: &[Purpose], pen: &Pen<'_>) -> Run {
    let pursued: Vec<Purpose> = purposes.iter().copied().filter(|p| p.pursued(pen)).collect();
    let mut names: Vec<Run> = Vec::new();
    for name in pursued.iter().flat_map(|p| foreign(*p, pen)) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    // Pages and counters reach abroad by themselves, when the visitor's browser loads them.
    let loaded = |p: &Purpose| matches!(p, Purpose::Site | Purpose::Analytics | Purpose::Advertising);
    if !names.is_empty() {
        let id = if pursued.iter().any(loaded) { "kz-abroad-tools" } else { "kz-abroad-named" };
        let count = words::how_many(names.len());
        return pen.run(id, &[("count", count), ("names", join(names, ", ").into())]);
    }
    let by_law = pursued.iter().all(|p| matches!(p, Purpose::Accounting | Purpose::Rights));
    if by_law || abroad::denied(&pen.r) {
        return pen.say("kz-none-abroad");
    }
    match countries_handed(pen) {
        Some(countries) if pen.r.is(ask::TRANSFER_ABROAD, "yes") => {
            pen.run("kz-abroad-countries", &countries)
        }
        _ => pen.say("kz-abroad-consent"),
    }
}

/// Everybody abroad who gets data otherwise than by pages and counters.
pub(super) fn recipients_abroad(pen: &Pen<'_>) -> Vec<Run> {
    own::handed_abroad(&pen.r).iter().map(|one| recipients::placed(pen, one)).collect()
}

/// Every country to which data go.
pub(super) fn countries(pen: &Pen<'_>) -> Option<Run> {
    recipients::countries(pen, &abroad::destinations(&pen.r))
}

/// The countries of those who get data otherwise than by pages and counters, and those that the owner
/// named besides: arguments of the sentence about them.
pub(super) fn countries_handed(pen: &Pen<'_>) -> Option<Vec<(&'static str, Arg)>> {
    let mut codes = abroad::countries(&own::handed_abroad(&pen.r));
    codes.extend(abroad::without_recipient(&pen.r));
    let names = recipients::countries(pen, &codes)?;
    Some(vec![("count", words::how_many(codes.len())), ("countries", names.into())])
}

/// How long, a paragraph each.
pub(super) fn terms(purpose: Purpose, pen: &Pen<'_>) -> Vec<Run> {
    match purpose {
        Purpose::Order => {
            // The answers lead to the same words: keeping for ever is what the law forbids (art. 8(5)).
            let _ = pen.r.text(ask::TERMS_ORDERS);
            let claims = crate::situations::complaints(pen).map(|days| pen.run("kz-term-claims", &days));
            std::iter::once(pen.say("kz-term-order")).chain(claims).collect()
        }
        Purpose::Business => vec![pen.say("kz-term-order")],
        Purpose::Warranty => vec![pen.say("kz-term-warranty")],
        Purpose::Accounting => vec![pen.say("kz-term-accounting")],
        Purpose::Rights => vec![pen.say("kz-term-rights")],
        _ => purpose.terms(pen),
    }
}

fn ground(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Accounting | Purpose::Rights => "kz-ground-law",
        Purpose::Site => "kz-ground-site",
        Purpose::Cameras => "kz-ground-cameras",
        Purpose::Reviews => "kz-ground-publication",
        _ => "kz-ground-consent",
    }
}

/// The field on actions of the purposes: transfer is among them only where somebody is named to get the data.
pub(super) fn actions_of(purposes: &[Purpose], pen: &Pen<'_>) -> &'static str {
    match purposes.first() {
        Some(Purpose::Reviews) => "kz-actions-publication",
        Some(Purpose::Accounting | Purpose::Rights) => "kz-actions-law",
        _ if purposes.iter().any(|p| p.pursued(pen) && !given_to(*p, pen).is_empty()) => "kz-actions",
        _ => "kz-actions-kept",
    }
}

/// The list of a purpose's data, as a cell tells it; what of an organisation is its own paragraph.
pub(super) fn data_cell(purpose: Purpose, pen: &Pen<'_>) -> Vec<Run> {
    let mut data =
        vec![opened(pen.run("kz-data-list", &[("items", enumeration(items(purpose, pen)).into())]))];
    if purpose == Purpose::Business {
        let company = words::chosen(pen, own::BUSINESS_COMPANY, ask::SALES_BUSINESS_DATA);
        if !company.is_empty() {
            data.push(pen.run("draft-data-company", &[("items", enumeration(company).into())]));
        }
    }
    data
}

/// The policy's table of a purpose.
pub(super) fn table(purpose: Purpose, pen: &Pen<'_>, caption: &str, why: &'static str) -> BlockKind {
    let public = if purpose == Purpose::Reviews { "kz-public-reviews" } else { "kz-none-public" };
    let rows = [
        ("kz-row-why", vec![pen.say(why)]),
        ("kz-row-subjects", vec![purpose.subjects(pen)]),
        ("kz-row-data", data_cell(purpose, pen)),
        ("kz-row-ground", vec![pen.say(ground(purpose))]),
        ("kz-row-actions", vec![pen.say(actions_of(&[purpose], pen))]),
        ("kz-row-third", vec![third_parties(&[purpose], pen)]),
        ("kz-row-abroad", vec![abroad(&[purpose], pen)]),
        ("kz-row-public", vec![pen.say(public)]),
        ("kz-row-term", terms(purpose, pen)),
    ];
    BlockKind::Table {
        caption: pen.words(caption),
        widths: vec![6, 11],
        head: vec![pen.say("kz-column-what"), pen.say("kz-column-content")],
        rows: rows.into_iter().map(|(label, cell)| vec![vec![strong(pen.words(label))], cell]).collect(),
        spans: vec![],
        groups: vec![],
    }
}
