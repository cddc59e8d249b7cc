//! Findings: risky or unlawful practice seen in the answers.

use serde::{Deserialize, Serialize};

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
    /// What it may cost this kind of operator, in thousands of roubles (from, to), where known.
    pub fine: Option<Fine>,
}

/// A fine as the rule data states it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fine {
    /// Article of the code of offences.
    pub article: &'static str,
    /// Lower bound, thousands of roubles.
    pub from: u32,
    /// Upper bound, thousands of roubles.
    pub to: u32,
    /// Whether the source is confirmed.
    pub confirmed: bool,
}
