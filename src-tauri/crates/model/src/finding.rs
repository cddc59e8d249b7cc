//! Findings: risky or unlawful practice seen in the answers.

use serde::{Deserialize, Serialize};

use crate::Value;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Should be changed.
    Warning,
    /// Unlawful or fined as it stands.
    Error,
}

/// One finding. Its words are `finding-<id>` and `finding-<id>-hint` in the locales.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Stable id, kebab-case.
    pub id: &'static str,
    /// Fluent id of the message.
    pub message: &'static str,
    /// Fluent id of what to change.
    pub hint: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// Articles it rests on, in the citation form of the rule data (`152-ФЗ ст. 9 ч. 1`).
    pub articles: Vec<&'static str>,
    /// The answers it was seen in.
    pub answers: Vec<String>,
    /// Arguments of message and hint, already words of no language (names, figures).
    pub args: Vec<(&'static str, String)>,
    /// What it may cost this kind of operator, where known.
    pub fine: Option<Fine>,
    /// Answers that put it right in one step, where such a step is the same for everybody.
    pub fix: Option<Fix>,
}

impl Finding {
    /// The finding with what it may cost.
    #[must_use]
    pub fn costing(mut self, fine: Option<Fine>) -> Finding {
        self.fine = fine;
        self
    }

    /// The finding with the step that puts it right.
    #[must_use]
    pub fn mended_by(mut self, fix: Option<Fix>) -> Finding {
        self.fix = fix;
        self
    }
}

/// The answers that an owner accepts in one step to put a finding right: question id and new value,
/// `None` to take the answer back. They pass strict acceptance beside the answers that the finding was
/// seen in, and the finding is gone afterwards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix(pub Vec<(&'static str, Option<Value>)>);

/// A fine as the rule data states it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fine {
    /// Article of the code of offences.
    pub article: &'static str,
    /// How much.
    pub amount: Amount,
    /// Whether the source is confirmed.
    pub confirmed: bool,
}

/// How much a fine is, in the unit of the law that sets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// Russia: roubles from, to.
    Roubles(u32, u32),
    /// Kazakhstan: so many monthly calculation indices (МРП), small business.
    Mrp {
        /// How many.
        count: u32,
        /// The year whose index was taken, and the sum in tenge; none where that year's index is not known.
        tenge: Option<(i16, u32)>,
    },
}
