//! The papers that fit a decision.

use pismovnik_model::LetterKind;
use pismovnik_model::outgoing::OutgoingKind;

use super::{Ask, Data, Fate, Matter, Note, Proposed};

/// The papers that fit, the answer first; what must be told to others last.
pub(super) fn papers(matter: &Matter<'_>, made: &Proposed) -> Vec<OutgoingKind> {
    use LetterKind as K;
    let mut papers = Vec::new();
    if !matter.matched && !matter.demands(&[K::Regulator, K::Incident]) {
        return vec![OutgoingKind::Clarification, OutgoingKind::NotFound];
    }
    let held = !made.notes.contains(&Note::NothingHeld);
    if !held {
        papers.push(OutgoingKind::NotFound);
    }
    if [Note::NothingPublished, Note::NoAdvertising].iter().any(|n| made.notes.contains(n)) {
        papers.push(OutgoingKind::Clarification);
    }
    let touched = made.lines.iter().any(|l| match l.data {
        Data::Letter => false,
        Data::Marketplace => l.fate == Fate::Destroy,
        _ => true,
    });
    if made.refusal.is_some() {
        papers.push(OutgoingKind::Refusal);
    } else if matter.demands(&[K::Withdrawal, K::Stop, K::Marketing, K::Distribution]) && touched {
        papers.push(OutgoingKind::Reply);
    } else if matter.demands(&[K::Deletion]) && touched {
        papers.push(OutgoingKind::DeletionAnswer);
    }
    if matter.yes(Ask::Marketplace) {
        papers.push(OutgoingKind::Marketplace);
    }
    let others = [
        (K::Access, OutgoingKind::AccessAnswer),
        (K::Correction, OutgoingKind::CorrectionAnswer),
        (K::Automated, OutgoingKind::ObjectionAnswer),
        (K::Regulator, OutgoingKind::RegulatorCover),
        (K::Incident, OutgoingKind::IncidentFirst),
    ];
    let wanted = |kind: &K| matter.kinds.contains(kind) && (held || *kind != K::Access);
    papers.extend(others.into_iter().filter(|(kind, _)| wanted(kind)).map(|(_, paper)| paper));
    if made.notes.contains(&Note::PublishedUnlawfully) {
        papers.push(OutgoingKind::UnlawfulCured);
    }
    if made.lines.iter().any(|l| l.fate == Fate::Destroy) {
        papers.push(OutgoingKind::DestructionAct);
    }
    papers
}
