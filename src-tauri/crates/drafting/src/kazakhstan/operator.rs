//! Who the operator is: names in the nominative only, so that nothing has to be declined.

use pismovnik_model::{BlockKind, Inline, ask};

use crate::operator::{email, quotable, sites};
use crate::run::Run;
use crate::sheet::Pen;

/// The full name inside a sentence; none where unanswered.
pub(crate) fn full(pen: &Pen<'_>) -> Option<Run> {
    named(pen, &["kz-operator-sole-proprietor", "kz-operator-too", "kz-operator-ao"])
}

/// The short name for titles and details.
pub(crate) fn short(pen: &Pen<'_>) -> Option<Run> {
    named(pen, &["kz-operator-short-sole-proprietor", "kz-operator-short-too", "kz-operator-short-ao"])
}

/// Whether the operator is a legal entity: only these appoint a responsible person, art. 25(2)(10).
pub(super) fn legal_entity(pen: &Pen<'_>) -> bool {
    pen.r.is(ask::OPERATOR_KIND, "company")
}

fn named(pen: &Pen<'_>, [sole, too, ao]: &[&'static str; 3]) -> Option<Run> {
    let name = pen.r.text(ask::OPERATOR_NAME)?;
    Some(match pen.r.text(ask::OPERATOR_KIND)? {
        "company" => {
            let form = if pen.r.is(ask::OPERATOR_FORM, "ao") { ao } else { too };
            pen.run(form, &[("name", quotable(pen, name).into())])
        }
        _ => pen.run(sole, &[("name", name.into())]),
    })
}

/// Name, ИИН or БИН, address and contacts as far as known; none where nothing is.
///
/// Art. 8(4) asks for name and number; the address is for letters: where the operator's own is
/// somebody's home and another one is known, that one stands.
pub(crate) fn details(pen: &Pen<'_>) -> Option<BlockKind> {
    let plain = |question| pen.r.text(question).map(|text| vec![Inline::plain(text)]);
    let mut pairs = Vec::new();
    let mut add = |label: &str, value: Option<Run>| {
        if let Some(value) = value.filter(|v| !v.is_empty()) {
            pairs.push((pen.words(label), value));
        }
    };
    add("kz-label-operator", short(pen));
    add("kz-label-iin", plain(ask::OPERATOR_IIN));
    add("kz-label-bin", plain(ask::OPERATOR_BIN));
    let home = pen.r.yes(ask::OPERATOR_ADDRESS_IS_HOME);
    match (home, plain(ask::WITHDRAWAL_ADDRESS)) {
        (true, Some(post)) => add("draft-label-post", Some(post)),
        _ => add("draft-label-address", plain(ask::OPERATOR_ADDRESS)),
    }
    add("draft-label-email", email(pen, ask::CONTACT_EMAIL));
    add("draft-label-phone", plain(ask::CONTACT_PHONE));
    add("draft-label-site", sites(pen, false));
    (!pairs.is_empty()).then_some(BlockKind::Details { pairs })
}
