//! Letters: what an incoming letter asks for or tells of.

use serde::{Deserialize, Serialize};

/// A kind of letter, or of an event that starts duties as a letter does. One letter may be of several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LetterKind {
    /// Withdrawal of consent.
    Withdrawal,
    /// Demand to stop processing.
    Stop,
    /// Withdrawal of consent to distribution.
    Distribution,
    /// Refusal of advertising.
    Marketing,
    /// Request for access to one's data.
    Access,
    /// Demand to correct.
    Correction,
    /// Demand to delete or block.
    Deletion,
    /// Objection to a decision made by machines alone.
    Automated,
    /// Request of the regulator.
    Regulator,
    /// A leak or loss, received on the day on which it was detected.
    Incident,
    /// Anything else: it starts no statutory term.
    Other,
}

impl LetterKind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [LetterKind; 11] = [
        LetterKind::Withdrawal,
        LetterKind::Stop,
        LetterKind::Distribution,
        LetterKind::Marketing,
        LetterKind::Access,
        LetterKind::Correction,
        LetterKind::Deletion,
        LetterKind::Automated,
        LetterKind::Regulator,
        LetterKind::Incident,
        LetterKind::Other,
    ];

    /// Its stable id, also its name on the command line.
    pub fn id(self) -> &'static str {
        match self {
            LetterKind::Withdrawal => "withdrawal",
            LetterKind::Stop => "stop",
            LetterKind::Distribution => "distribution",
            LetterKind::Marketing => "marketing",
            LetterKind::Access => "access",
            LetterKind::Correction => "correction",
            LetterKind::Deletion => "deletion",
            LetterKind::Automated => "automated",
            LetterKind::Regulator => "regulator",
            LetterKind::Incident => "incident",
            LetterKind::Other => "other",
        }
    }

    /// Reads an id.
    pub fn from_id(id: &str) -> Option<LetterKind> {
        LetterKind::ALL.into_iter().find(|k| k.id() == id)
    }
}
