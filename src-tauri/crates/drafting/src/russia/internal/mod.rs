//! Papers that stay with the operator: the inspection folder, sized to who works with the data.

mod assessment;
mod destruction;
mod folder;
mod gaps;
mod instruction;
mod lists;
mod orders;

use pismovnik_model::{Reader, ask};

use crate::clause::Clause;

pub(super) use assessment::{write_harm, write_level};
pub(super) use destruction::write as write_destruction;
pub(super) use folder::write as write_folder;
pub(super) use gaps::write as write_gaps;
pub(super) use instruction::{wanted as instructs, write as write_instruction};
pub(super) use lists::{write_access, write_acquaintance, write_data};
pub(super) use orders::{write_approval, write_responsible};

/// Every clause of these papers.
pub(super) fn clauses() -> Vec<&'static Clause> {
    [
        orders::clauses(),
        lists::clauses(),
        instruction::clauses(),
        destruction::clauses(),
        assessment::clauses(),
        folder::clauses(),
        gaps::clauses(),
    ]
    .concat()
}

/// Whether the operator is an organisation with somebody to appoint: article 22.1 is for organisations.
pub(super) fn appoints(r: &Reader<'_>) -> bool {
    organisation(r) && !alone(r)
}

/// Whether somebody else works with the data and must know the rules.
pub(super) fn employs(r: &Reader<'_>) -> bool {
    r.is(ask::SECURITY_PEOPLE, "staff")
}

/// Whether nobody but the operator works with the data.
fn alone(r: &Reader<'_>) -> bool {
    r.is(ask::SECURITY_PEOPLE, "alone")
}

/// Whether the operator is an organisation: it gives orders where a person decides.
pub(super) fn organisation(r: &Reader<'_>) -> bool {
    matches!(r.text(ask::OPERATOR_KIND), Some("company" | "group"))
}
