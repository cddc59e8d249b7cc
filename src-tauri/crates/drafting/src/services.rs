//! Ticked services of the directory in words: who they are and what they get.

use pismovnik_model::services::{self, Datum, Engaged};
use pismovnik_model::{Country, Inline, Locale, ask};

use crate::run::{Arg, Run};
use crate::sheet::{Pen, enumeration};
use crate::words;

/// «СДЭК (ООО «СДЭК-Глобал»)»; the name alone where the company is not known.
pub(crate) fn named(pen: &Pen<'_>, engaged: &Engaged<'_>) -> Run {
    let name = pen.say(&engaged.service.name);
    match company(pen, engaged) {
        Some(company) => {
            pen.run("draft-service-named", &[("name", name.into()), ("company", company.into())])
        }
        None => name,
    }
}

/// The company behind it, as the paper's language writes it.
pub(crate) fn company<'a>(pen: &Pen<'_>, engaged: &Engaged<'a>) -> Option<&'a str> {
    let own = match pen.locale() {
        Locale::Kk => engaged.company_kk,
        Locale::En => engaged.company_en,
        Locale::Ru => None,
    };
    own.or(engaged.company)
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

/// [`carriers`] as the subject of a sentence: `count` and `names`; none where there are none.
pub(crate) fn delivering(
    pen: &Pen<'_>,
    listed: impl Fn(Vec<Run>) -> Run,
) -> Option<[(&'static str, Arg); 2]> {
    let names = carriers(pen);
    // Transport companies are several.
    let more = usize::from(pen.r.has(ask::DELIVERY_SERVICES, "transport-company"));
    let count = words::how_many(names.len() + more);
    (!names.is_empty()).then(|| [("count", count), ("names", listed(names).into())])
}

/// Those who take payments: ticked ones and the one that the owner wrote down.
pub(crate) fn payers(pen: &Pen<'_>) -> Vec<Run> {
    let ticked = services::engaged(&pen.r, ask::PAYMENT_SERVICES);
    let mut names: Vec<Run> = ticked.iter().map(|e| named(pen, e)).collect();
    // A company that is ticked too stands once.
    let written = pen.r.text(ask::PAYMENT_PROVIDER).filter(|name| !ticked.iter().any(|e| e.is(name)));
    names.extend(written.map(|name| written_name(pen, name)));
    names
}

/// A legal form of Kazakhstan in the languages of its papers.
#[derive(Debug, PartialEq, Eq)]
struct Form {
    ru: &'static str,
    kk: &'static str,
    en: &'static str,
}

const FORMS: &[Form] = &[Form { ru: "АО", kk: "АҚ", en: "JSC" }, Form { ru: "ТОО", kk: "ЖШС", en: "LLP" }];

/// A company that the owner wrote down, its Kazakh legal form as the paper's language writes it: «АО «Ою»»
/// in Russian is ««Ою» АҚ» in Kazakh and “Ою” JSC in English. Whatever is not a form and a name in quotation marks stays as written.
pub(crate) fn written_name(pen: &Pen<'_>, name: &str) -> Run {
    let turned = match (pen.r.country(), pen.locale()) {
        (Country::Kazakhstan, Locale::Kk) => formed(name).map(|(own, form)| format!("«{own}» {}", form.kk)),
        (Country::Kazakhstan, Locale::Ru) => formed(name).map(|(own, form)| format!("{} «{own}»", form.ru)),
        (Country::Kazakhstan, Locale::En) => formed(name).map(|(own, form)| format!("“{own}” {}", form.en)),
        _ => None,
    };
    vec![Inline::plain(turned.as_deref().unwrap_or(name))]
}

/// What stands in the quotation marks, and the form.
fn formed(name: &str) -> Option<(&str, &'static Form)> {
    let name = name.trim();
    let gap = |c: char| c.is_whitespace();
    FORMS.iter().find_map(|form| {
        let before = name.strip_prefix(form.ru).filter(|rest| rest.starts_with(gap));
        let after = name.strip_suffix(form.kk).filter(|rest| rest.ends_with(gap));
        let inside = before.or(after)?.trim().strip_prefix('«')?.strip_suffix('»')?;
        (!inside.is_empty()).then_some((inside, form))
    })
}

/// Counters and other services that set cookies of this kind (`analytics`, `advertising`).
pub(crate) fn trackers<'a>(pen: &Pen<'a>, kind: &str) -> Vec<Engaged<'a>> {
    let mut all = services::engaged(&pen.r, ask::COOKIES_TOOLS);
    all.extend(others(pen));
    all.retain(|e| e.sets(kind));
    all
}

/// Services besides carriers, banks and counters.
pub(crate) fn others<'a>(pen: &Pen<'a>) -> Vec<Engaged<'a>> {
    services::engaged(&pen.r, ask::RECIPIENTS_SERVICES)
}

/// What it gets to know: in the owner's words where there are some.
pub(crate) fn data(pen: &Pen<'_>, engaged: &Engaged<'_>) -> Run {
    enumeration(items(pen, engaged))
}

/// The same, one run each.
pub(crate) fn items(pen: &Pen<'_>, engaged: &Engaged<'_>) -> Vec<Run> {
    match engaged.data {
        Some(words) => vec![vec![Inline::plain(words)]],
        None => engaged.service.data.iter().map(|d| pen.say(datum(*d))).collect(),
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

#[cfg(test)]
mod tests {
    use super::{FORMS, formed};

    #[test]
    fn a_form_and_a_quoted_name_are_told_apart() {
        for written in ["АО «Ойдан банк»", "«Ойдан банк» АҚ", " «Ойдан банк»\u{a0}АҚ "]
        {
            assert_eq!(formed(written), Some(("Ойдан банк", &FORMS[0])), "{written}");
        }
        assert_eq!(formed("ТОО «Ою «Қияли»»"), Some(("Ою «Қияли»", &FORMS[1])));
        for other in
            ["", "АО", "АО ", "АО «»", "Ойдан банк АҚ", "АО«Ою»", "ПАО «Пример»", "АО «Ою» АҚ", "«Ою» ТОО"]
        {
            assert_eq!(formed(other), None, "{other}");
        }
    }
}
