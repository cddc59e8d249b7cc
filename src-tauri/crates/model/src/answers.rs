//! Answers: question id -> value, as the owner gave them, before reachability is looked at.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// One entry of a repeated answer (a company of a group, a recipient): field id -> value.
pub type Record = BTreeMap<String, Value>;

/// What was answered to one question.
///
/// In files: text, whole number, `true`/`false`, list of texts (option ids or free texts), list of
/// tables, or the text `"?"` for «I don't know».
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// Yes or no.
    Yes(bool),
    /// A whole number (days, months, years: the question says which).
    Number(i64),
    /// Free text or one option's id. `"?"` stands for «I don't know»: see [`Value::is_unknown`].
    Text(String),
    /// Several options' ids, or several free texts (domains, countries), in the owner's order.
    Many(Vec<String>),
    /// Several records.
    Records(Vec<Record>),
}

impl Value {
    /// How «I don't know» is written.
    pub const UNKNOWN: &'static str = "?";

    /// «I don't know», a real answer.
    pub fn unknown() -> Value {
        Value::Text(Value::UNKNOWN.to_owned())
    }

    /// Whether this is «I don't know».
    pub fn is_unknown(&self) -> bool {
        matches!(self, Value::Text(t) if t == Value::UNKNOWN)
    }
}

/// All answers of one shop, keyed by question id (`section.name`, see [`crate::ask`]).
///
/// Answers to questions that are no longer reachable stay here, so that a changed mind loses
/// nothing; [`crate::Facts`] holds only the reachable ones.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(pub BTreeMap<String, Value>);

impl Answers {
    /// The version of the answers format that this program writes and reads (`schema` in files).
    pub const SCHEMA: i64 = 1;

    /// The answer to a question, if there is one.
    pub fn get(&self, question: &str) -> Option<&Value> {
        self.0.get(question)
    }

    /// Records an answer; `None` forgets it.
    pub fn set(&mut self, question: &str, value: Option<Value>) {
        match value {
            Some(v) => {
                self.0.insert(question.to_owned(), v);
            }
            None => {
                self.0.remove(question);
            }
        }
    }
}
