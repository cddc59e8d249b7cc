//! Facts: the reachable answers, read through a [`Reader`] that remembers what was asked of it.
//!
//! Provenance rests on the reader: a block or finding is made by a function that sees the facts only
//! through a reader, so the answers that caused it are those that the reader was asked for. Changing
//! one answer can then only alter blocks that name it.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::{Answers, Country, Record, Value, ask};

/// Reachable, accepted answers of one shop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts(BTreeMap<String, Value>);

impl Facts {
    /// Wraps answers that `interview::facts` has found reachable and well-formed.
    pub fn from_reachable(answers: Answers) -> Facts {
        Facts(answers.0)
    }

    /// The country whose law governs; Russia until the question is answered.
    pub fn country(&self) -> Country {
        match self.0.get(ask::SHOP_COUNTRY) {
            Some(Value::Text(c)) if c == "KZ" => Country::Kazakhstan,
            _ => Country::Russia,
        }
    }

    /// A fresh reader, with nothing seen yet.
    pub fn reader(&self) -> Reader<'_> {
        Reader { facts: self, seen: RefCell::new(BTreeSet::new()) }
    }

    /// All facts by question id.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(k, v)| (k.as_str(), v))
    }
}

/// Reads facts and remembers which questions were consulted, present or absent.
///
/// «I don't know» reads as absent everywhere but in [`Reader::unknown`].
#[derive(Debug)]
pub struct Reader<'a> {
    facts: &'a Facts,
    seen: RefCell<BTreeSet<String>>,
}

impl<'a> Reader<'a> {
    fn get(&self, question: &str) -> Option<&'a Value> {
        if !self.seen.borrow().contains(question) {
            self.seen.borrow_mut().insert(question.to_owned());
        }
        self.facts.0.get(question)
    }

    /// The text or chosen option.
    pub fn text(&self, question: &str) -> Option<&'a str> {
        match self.get(question) {
            Some(v) if v.is_unknown() => None,
            Some(Value::Text(t)) => Some(t),
            _ => None,
        }
    }

    /// Whether exactly this option was chosen.
    pub fn is(&self, question: &str, option: &str) -> bool {
        self.text(question) == Some(option)
    }

    /// The chosen options or listed texts; empty where unanswered.
    pub fn many(&self, question: &str) -> &'a [String] {
        match self.get(question) {
            Some(Value::Many(m)) => m,
            _ => &[],
        }
    }

    /// Whether this option is among the chosen ones.
    pub fn has(&self, question: &str, option: &str) -> bool {
        self.many(question).iter().any(|m| m == option)
    }

    /// Whether «yes» was answered.
    pub fn yes(&self, question: &str) -> bool {
        matches!(self.get(question), Some(Value::Yes(true)))
    }

    /// Whether «no» was answered.
    pub fn no(&self, question: &str) -> bool {
        matches!(self.get(question), Some(Value::Yes(false)))
    }

    /// The number.
    pub fn number(&self, question: &str) -> Option<i64> {
        match self.get(question) {
            Some(Value::Number(n)) => Some(*n),
            _ => None,
        }
    }

    /// The records; empty where unanswered.
    pub fn records(&self, question: &str) -> &'a [Record] {
        match self.get(question) {
            Some(Value::Records(r)) => r,
            _ => &[],
        }
    }

    /// Whether «I don't know» was answered.
    pub fn unknown(&self, question: &str) -> bool {
        self.get(question).is_some_and(Value::is_unknown)
    }

    /// Whether there is any answer but «I don't know».
    pub fn answered(&self, question: &str) -> bool {
        self.get(question).is_some_and(|v| !v.is_unknown())
    }

    /// The country whose law governs.
    pub fn country(&self) -> Country {
        let _ = self.get(ask::SHOP_COUNTRY);
        self.facts.country()
    }

    /// The questions consulted so far, sorted.
    pub fn seen(&self) -> Vec<String> {
        self.seen.borrow().iter().cloned().collect()
    }
}
