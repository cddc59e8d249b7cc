//! Everyday situations as both countries' policies read them.

use pismovnik_model::ask;

use crate::operator::field;
use crate::run::{Arg, Run, join};
use crate::sheet::Pen;
use crate::{services, words};

/// Whether the owner ticked this situation.
pub(crate) fn ticked(pen: &Pen<'_>, situation: &str) -> bool {
    pen.r.has(ask::SITUATIONS_KINDS, situation)
}

const COUNTRY_NAMES: words::Table = &[
    ("RU", "option-country-RU"),
    ("KZ", "option-country-KZ"),
    ("BY", "option-country-BY"),
    ("other", "draft-countries-other"),
];

/// Ticked marketplaces by name.
fn marketplaces(pen: &Pen<'_>) -> Vec<Run> {
    services::others(pen)
        .iter()
        .filter(|e| e.service.kind.purpose() == "marketplace")
        .map(|e| services::named(pen, e))
        .collect()
}

/// «Name: address» of each form that takes data.
pub(crate) fn forms(pen: &Pen<'_>) -> Vec<Run> {
    let takes_data = |record: &&pismovnik_model::Record| field(record, "purpose") != Some("cookies");
    pen.r
        .records(ask::FORMS_MAP)
        .iter()
        .filter(takes_data)
        .filter_map(|record| {
            let name = crate::operator::quotable(pen, field(record, "name")?);
            let url = crate::operator::link(field(record, "url")?);
            Some(pen.run("draft-form-place", &[("name", name.into()), ("url", url.into())]))
        })
        .collect()
}

/// Arguments of the sentence before the forms.
pub(crate) fn has_forms(pen: &Pen<'_>) -> Option<Vec<(&'static str, Arg)>> {
    let forms = forms(pen);
    (!forms.is_empty()).then(|| vec![("count", words::how_many(forms.len()))])
}

/// Arguments of the clause about cameras.
pub(crate) fn cameras(pen: &Pen<'_>) -> Option<Vec<(&'static str, Arg)>> {
    if !ticked(pen, "cameras") {
        return None;
    }
    let days = pen.r.number(ask::SITUATIONS_CAMERA_DAYS);
    let known = if days.is_some() { "known" } else { "unknown" };
    Some(vec![("term", Arg::Pick(known)), ("days", Arg::Count(days.unwrap_or(0)))])
}

/// Arguments of the clause about marketplaces.
pub(crate) fn sells_elsewhere(pen: &Pen<'_>) -> Option<Vec<(&'static str, Arg)>> {
    let names = marketplaces(pen);
    if names.is_empty() && !ticked(pen, "marketplaces") {
        return None;
    }
    let known = if names.is_empty() { "unnamed" } else { "named" };
    Some(vec![("which", Arg::Pick(known)), ("names", join(names, ", ").into())])
}

/// Arguments of the clause about buyers from other countries.
pub(crate) fn buyers_abroad(pen: &Pen<'_>) -> Option<Vec<(&'static str, Arg)>> {
    let names = words::chosen(pen, COUNTRY_NAMES, ask::SITUATIONS_COUNTRIES);
    let others = pen.r.has(ask::SITUATIONS_COUNTRIES, "other");
    let count = match names.len() {
        1 if others => Arg::Pick("unnamed"),
        count => words::how_many(count),
    };
    (!names.is_empty()).then(|| vec![("count", count), ("names", join(names, ", ").into())])
}

/// Arguments of the clause about a shop that passes to another owner or closes: a person is not reorganised.
pub(crate) fn passes_on(pen: &Pen<'_>) -> Option<Vec<(&'static str, Arg)>> {
    if !ticked(pen, "reorganisation") {
        return None;
    }
    let person = matches!(pen.r.text(ask::OPERATOR_KIND), Some("sole-proprietor" | "self-employed"));
    Some(vec![("who", Arg::Pick(if person { "person" } else { "organisation" }))])
}

/// Arguments of the clause about complaints.
pub(crate) fn complaints(pen: &Pen<'_>) -> Option<Vec<(&'static str, Arg)>> {
    if !words::orders(&pen.r) {
        return None;
    }
    Some(vec![("days", Arg::Count(pen.r.number(ask::TERMS_CLAIMS)?))])
}

/// Whether the site is called suitable for children: not where its goods are for adults alone.
pub(crate) fn suitable(pen: &Pen<'_>) -> bool {
    pen.r.yes(ask::SITE_SUITABLE) && !pen.r.is(ask::MINORS_POLICY, "adults")
}
