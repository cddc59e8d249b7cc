//! Rules about who gets data abroad and whether the papers can name them: both countries, and whom the
//! law of the other country reaches.

use pismovnik_model::recipients::{HANDED, Who, recipients};
use pismovnik_model::{Country, Day, Facts, Finding, Reader, Severity, abroad, ask};

use crate::make::finding;
use crate::{Id, Rule};

/// Of both countries.
pub(crate) const RULES: &[Rule] = &[recipient_unnamed, country_unnamed];

fn warning(id: Id, facts: &Facts, r: &Reader<'_>, russia: &[&'static str]) -> Finding {
    let kazakhstan = ["94-V ст. 16", "94-V ст. 8 п. 4"];
    let articles = match facts.country() {
        Country::Russia => russia,
        Country::Kazakhstan => &kazakhstan,
    };
    finding(id, Severity::Warning, articles, r)
}

/// Data go abroad, yet nobody is named who gets them there (or in one of the countries).
fn recipient_unnamed(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let yes = r.is(ask::TRANSFER_ABROAD, "yes");
    (yes && (abroad::abroad(&r).is_empty() || !abroad::without_recipient(&r).is_empty())).then(|| {
        let articles = ["152-ФЗ ст. 12", "152-ФЗ ст. 9 ч. 4"];
        warning(crate::TRANSFER_RECIPIENT_UNNAMED, facts, &r, &articles)
    })
}

/// Somebody is known to stand abroad, and nobody knows where; what messengers' owners do not tell is
/// not asked of shops.
fn country_unnamed(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let all = abroad::abroad(&r);
    let asked = all.iter().filter(|one| !matches!(one.who, Who::Messenger(_)));
    asked
        .into_iter()
        .any(|one| one.unnamed())
        .then(|| warning(crate::TRANSFER_COUNTRY_UNNAMED, facts, &r, &["152-ФЗ ст. 12", "152-ФЗ ст. 22"]))
}

/// The written consent names each processor with its address (152-ФЗ art. 9 p. 4).
pub(crate) fn health_processor_address(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let health = r.yes(ask::SALES_HEALTH);
    let bare = || recipients(&r, HANDED).iter().any(|one| one.handles_health() && one.address().is_none());
    (health && bare())
        .then(|| finding(crate::HEALTH_PROCESSOR_ADDRESS, Severity::Warning, &["152-ФЗ ст. 9 ч. 4"], &r))
}

/// The consent to distribution names the address of each resource; owners often name it by words alone.
pub(crate) fn reviews_place_address(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    let addressless = |place: &String| !place.contains("://") && !place.contains("www.");
    let places = r.many(ask::REVIEWS_PLACES);
    let some = r.yes(ask::REVIEWS_ELSEWHERE) && (places.is_empty() || places.iter().any(addressless));
    some.then(|| {
        let articles = ["152-ФЗ ст. 10.1", "приказ Роскомнадзора от 24.02.2021 № 18"];
        finding(crate::REVIEWS_PLACE_ADDRESS, Severity::Warning, &articles, &r)
    })
}

/// A shop of Kazakhstan that sells to people in Russia comes under 152-ФЗ (art. 1 p. 1.1), with its
/// rule on databases.
pub(crate) fn sells_to_russia(facts: &Facts, _: Day) -> Option<Finding> {
    let r = facts.reader();
    r.has(ask::SITUATIONS_COUNTRIES, "RU").then(|| {
        let articles = ["152-ФЗ ст. 1 ч. 1.1", "152-ФЗ ст. 18 ч. 5"];
        finding(crate::KZ_SELLS_TO_RUSSIA, Severity::Warning, &articles, &r)
    })
}
