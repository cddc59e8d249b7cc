//! Consents.

use pismovnik_model::ask;

use crate::clause::Clause;
use crate::run::{Run, join};
use crate::sheet::Pen;

pub(super) fn clauses() -> Vec<&'static Clause> {
    Vec::new()
}

/// Whether reviews go elsewhere, and where: variant of the sentence and its places.
pub(super) fn places(pen: &Pen<'_>) -> (&'static str, Run) {
    if !pen.r.yes(ask::REVIEWS_ELSEWHERE) {
        return ("no", Run::new());
    }
    let places: Vec<Run> =
        pen.r.many(ask::REVIEWS_PLACES).iter().map(|p| vec![pismovnik_model::Inline::plain(p)]).collect();
    (if places.is_empty() { "unnamed" } else { "named" }, join(places, ", "))
}
