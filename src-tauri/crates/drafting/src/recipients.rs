//! Recipients besides carriers and banks: ticked services and those that the owner wrote down.

use pismovnik_model::recipients::{self, Recipient, Who};
use pismovnik_model::services::Role;
use pismovnik_model::{BlockKind, Country, Facts, Inline, Locale, ask, document};

use crate::merge::merged;
use crate::run::{Arg, Run, join, opened};
use crate::services;
use crate::sheet::{Pen, Sheet, enumeration};
use crate::words;
use crate::{DraftError, Setting};

/// Those of the page on recipients: ticked there or written down.
fn listed<'a>(pen: &Pen<'a>) -> Vec<Recipient<'a>> {
    recipients::recipients(&pen.r, &[ask::RECIPIENTS_SERVICES])
}

/// Whether there is one to name.
pub(crate) fn some(pen: &Pen<'_>) -> bool {
    !listed(pen).is_empty()
}

/// Whether one of them acts on the shop's instruction.
pub(crate) fn processors(pen: &Pen<'_>) -> bool {
    listed(pen).iter().any(Recipient::processor)
}

/// Whether the owner was asked for recipients and answered.
pub(crate) fn answered(pen: &Pen<'_>) -> bool {
    pen.r.answered(ask::RECIPIENTS_OTHER) || pen.r.answered(ask::RECIPIENTS_SERVICES)
}

/// Names of those whose purpose (as `recipients.other` names purposes) is one of the wanted.
pub(crate) fn names(pen: &Pen<'_>, wanted: impl Fn(&str) -> bool) -> Vec<Run> {
    listed(pen).iter().filter(|r| wanted(r.purpose.unwrap_or("other"))).map(|r| name(pen, r)).collect()
}

/// Everybody to whom the shop hands data, as its papers of this language name them; proposed where somebody asks
/// who received theirs.
///
/// # Errors
/// As [`crate::draft`].
pub fn handed(facts: &Facts, locale: Locale, setting: &Setting) -> Result<Vec<String>, DraftError> {
    let sheet = Sheet::new(facts, locale, setting);
    let names = sheet.outside(|pen| {
        let all = recipients::recipients(&pen.r, recipients::HANDED);
        all.iter().map(|recipient| document::words(&name(pen, recipient))).collect()
    });
    sheet.finish()?;
    Ok(names)
}

/// Addresses of those whose purpose is one of the wanted, where the owner gave them.
pub(crate) fn addresses(pen: &Pen<'_>, wanted: impl Fn(&str) -> bool) -> Vec<Run> {
    let all = listed(pen);
    let wanted = all.iter().filter(|r| wanted(r.purpose.unwrap_or("other")));
    wanted.filter_map(|r| r.address()).map(|address| vec![Inline::plain(address)]).collect()
}

/// The same in two lists: those who act on the shop's instruction, and the others.
pub(crate) fn parted(pen: &Pen<'_>, wanted: impl Fn(&str) -> bool) -> (Vec<Run>, Vec<Run>) {
    let all = listed(pen).into_iter().filter(|r| wanted(r.purpose.unwrap_or("other")));
    let (processors, others): (Vec<_>, Vec<_>) = all.partition(Recipient::processor);
    let names = |all: &[Recipient<'_>]| all.iter().map(|r| name(pen, r)).collect();
    (names(&processors), names(&others))
}

/// On what a recipient outside Russia gets data; none where that is for the operator to say. The policy,
/// the consent and the notification worksheet read from here, so that they agree.
pub(crate) fn ground_abroad(recipient: &Recipient<'_>) -> Option<&'static str> {
    match recipient.who {
        _ if recipient.consented_abroad(Country::Russia) => Some("draft-abroad-ground-consent"),
        Who::Messenger(_) => Some("draft-abroad-ground-subject"),
        Who::Ticked(_) if recipient.purpose == Some("accounting") => None,
        Who::Ticked(_) => Some("draft-abroad-ground-contract"),
        _ => None,
    }
}

/// «Name — country», with the ground on which data go there.
pub(crate) fn grounded(pen: &Pen<'_>, recipient: &Recipient<'_>) -> Run {
    let name = placed(pen, recipient);
    match ground_abroad(recipient) {
        Some(ground) => {
            let args = [("name", name.into()), ("ground", pen.say(ground).into())];
            pen.run("draft-recipient-grounded", &args)
        }
        None => name,
    }
}

/// Counting of calls by substituted numbers: the sentence's variant and who does it.
pub(crate) fn tracked_calls(pen: &Pen<'_>) -> Option<Vec<(&'static str, Arg)>> {
    let names = names(pen, |purpose| purpose == "telephony");
    let service = if names.is_empty() { "unnamed" } else { "named" };
    words::tracks_calls(&pen.r)
        .then(|| vec![("service", Arg::Pick(service)), ("names", enumeration(names).into())])
}

/// Who, where, in which part, what for, which data; none where there is nobody to name.
pub(crate) fn table(pen: &Pen<'_>, caption: &str) -> Option<BlockKind> {
    let mut rows: Vec<Vec<Vec<Run>>> = listed(pen).iter().map(|r| row(pen, r)).collect();
    if rows.is_empty() {
        return None;
    }
    // Most are of one country.
    let spans = merged(&mut rows, &[1]);
    Some(BlockKind::Table {
        caption: pen.words(caption),
        widths: vec![4, 3, 4, 4, 5],
        head: [
            "draft-policy-recipient-name",
            "draft-policy-recipient-country",
            "draft-policy-recipient-role",
            "draft-policy-recipient-purpose",
            "draft-policy-recipient-data",
        ]
        .map(|id| pen.say(id))
        .to_vec(),
        rows,
        spans,
        groups: vec![],
    })
}

fn row(pen: &Pen<'_>, recipient: &Recipient<'_>) -> Vec<Vec<Run>> {
    let part = match recipient.role {
        Some(Role::Operator) => pen.option(words::ROLES, "operator"),
        Some(Role::Processor) => pen.option(words::ROLES, "processor"),
        None => pen.say("draft-role-unknown"),
    };
    let (name, country) = (name(pen, recipient), country(pen, recipient));
    vec![vec![name], vec![country], vec![part], vec![purpose(pen, recipient)], vec![data(pen, recipient)]]
}

/// Brand and company of a ticked one, the owner's words for others.
pub(crate) fn name(pen: &Pen<'_>, recipient: &Recipient<'_>) -> Run {
    match &recipient.who {
        Who::Ticked(engaged) => services::named(pen, engaged),
        Who::Written { name, .. } => services::written_name(pen, name),
        Who::Tool { name, company: Some(company) } => {
            pen.run("draft-service-named", &[("name", (*name).into()), ("company", (*company).into())])
        }
        Who::Tool { name, company: None } => vec![Inline::plain(*name)],
        Who::Widget(one) => {
            let name = pen.option(words::FOREIGN_BLOCKS, one.id);
            match one.company {
                Some(company) => {
                    pen.run("draft-service-named", &[("name", name.into()), ("company", company.into())])
                }
                None => name,
            }
        }
        Who::Messenger(one) => pen.option(words::MESSENGERS, one.id),
        Who::Keeper(Some(name)) => services::written_name(pen, name),
        Who::Keeper(None) => pen.say("draft-keeper"),
    }
}

/// Where it stands.
pub(crate) fn country(pen: &Pen<'_>, recipient: &Recipient<'_>) -> Run {
    match recipient.country {
        Some(code) => pen.option(words::COUNTRIES, code),
        None => pen.say("draft-country-unknown"),
    }
}

/// «Name — country»; the name alone where nobody named the country.
pub(crate) fn placed(pen: &Pen<'_>, recipient: &Recipient<'_>) -> Run {
    let name = name(pen, recipient);
    if recipient.unnamed() || recipient.country.is_none() {
        return name;
    }
    let args = [("name", name.into()), ("country", country(pen, recipient).into())];
    pen.run("draft-recipient-placed", &args)
}

/// Names of countries, with commas; none where there are none.
pub(crate) fn countries(pen: &Pen<'_>, codes: &[&str]) -> Option<Run> {
    let names: Vec<Run> = codes.iter().map(|code| pen.option(words::COUNTRIES, code)).collect();
    (!names.is_empty()).then(|| join(names, ", "))
}

/// What it gets data for.
pub(crate) fn purpose(pen: &Pen<'_>, recipient: &Recipient<'_>) -> Run {
    if let Who::Widget(one) = &recipient.who {
        return pen.option(words::WIDGET_PURPOSES, one.id);
    }
    pen.option(words::RECIPIENT_PURPOSES, recipient.purpose.unwrap_or("other"))
}

/// What it gets to know, one run each; none where that is whatever its work needs.
pub(crate) fn known_data(pen: &Pen<'_>, recipient: &Recipient<'_>) -> Option<Vec<Run>> {
    match &recipient.who {
        Who::Ticked(engaged) => Some(services::items(pen, engaged)),
        Who::Written { data: Some(data), .. } => Some(vec![vec![Inline::plain(*data)]]),
        Who::Messenger(_) => Some(vec![pen.say("draft-data-messenger")]),
        _ => None,
    }
}

/// What it gets to know, as a cell tells it.
pub(crate) fn data(pen: &Pen<'_>, recipient: &Recipient<'_>) -> Run {
    opened(match &recipient.who {
        Who::Ticked(engaged) => services::data(pen, engaged),
        Who::Written { data: Some(data), .. } => vec![Inline::plain(*data)],
        Who::Written { data: None, .. } => pen.say("draft-recipient-data-needed"),
        Who::Tool { .. } => pen.say("draft-service-data-visits"),
        Who::Widget(_) => pen.say("draft-service-data-pages"),
        Who::Messenger(_) => pen.say("draft-data-messenger"),
        Who::Keeper(_) => pen.say("draft-service-data-site"),
    })
}
