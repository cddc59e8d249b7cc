//! The index of the inspection folder: which papers lie in it and where each is. What is still to be
//! done is for the owner alone: see [`super::gaps`].

use pismovnik_model::document::Audience;
use pismovnik_model::{DocumentKind, Reader, abroad, ask};

use super::super::copies;
use super::super::form::{self, empty_cell, plain, signature_of_operator, told_where};
use super::super::{needed, title};
use super::employs;
use crate::clause::clauses;
use crate::sheet::Sheet;

clauses! {
    ABOUT = "folder-about", ["152-ФЗ ст. 18.1"];
    INDEX = "folder-index", ["152-ФЗ ст. 18.1"];
    SIGNED = "folder-signed", ["152-ФЗ ст. 18.1"];
    SIGNATURE = "folder-signature", ["152-ФЗ ст. 18.1"];
}

/// Writes the index.
pub(crate) fn write(sheet: &mut Sheet<'_>) {
    copies::whose_copy(sheet);
    told_where(sheet, &ABOUT, |_| true);
    sheet.block_always(&INDEX, |pen| {
        let papers = papers(&pen.r).filter(|kind| kind.audience() != Audience::Regulator || at_hand(*kind));
        // What lies in the folder are the signed sheets: they are told below.
        let papers = papers.filter(|kind| *kind != DocumentKind::AcquaintanceSheet);
        let papers = papers.map(|kind| plain(&pen.words(title(kind, &pen.r))));
        let added = added(&pen.r).into_iter().map(|id| pen.say(id));
        let rows = papers.chain(added).map(|name| vec![vec![name], empty_cell(), empty_cell()]);
        let head = ["draft-folder-paper", "draft-folder-day", "draft-folder-where"];
        Some(form::table(pen, &INDEX, &[9, 4, 4], &head, rows.collect()))
    });
    told_where(sheet, &SIGNED, |_| true);
    signature_of_operator(sheet, &SIGNATURE);
}

/// The shop's own papers, without the index and what is for the owner alone.
pub(super) fn papers(r: &Reader<'_>) -> impl Iterator<Item = DocumentKind> {
    let listed = |kind: &DocumentKind| {
        *kind != DocumentKind::InspectionFolder && kind.audience() != Audience::Owner && needed(*kind, r)
    };
    DocumentKind::ALL.into_iter().filter(listed)
}

/// A worksheet is a draft of what is sent; the one for incidents is needed as it is.
fn at_hand(kind: DocumentKind) -> bool {
    kind == DocumentKind::IncidentWorksheet
}

/// What belongs into the folder and no program can write.
pub(super) fn added(r: &Reader<'_>) -> Vec<&'static str> {
    let mut items = vec!["draft-folder-add-notification"];
    if abroad::goes(r) {
        items.push("draft-folder-add-transfer");
    }
    items.push("draft-folder-add-consents");
    if r.yes(ask::SALES_HEALTH) {
        items.push("draft-folder-add-health");
    }
    if super::instructs(r) {
        items.push("draft-folder-add-instructions");
    }
    if employs(r) {
        items.push("draft-folder-add-acquaintance");
    }
    items.extend(["draft-folder-add-acts", "draft-folder-add-exports", "draft-folder-add-letters"]);
    items
}
