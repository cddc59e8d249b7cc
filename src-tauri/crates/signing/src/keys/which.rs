//! Tokens by name, and what can be told of them without a PIN.

use crate::common::Certificate;

/// Which of the tokens that are plugged in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which<'a> {
    /// The only one.
    Only,
    /// The one with this label.
    Label(&'a str),
    /// The one in this slot.
    Slot(u64),
}

/// A token, as it shows itself to anybody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenFacts {
    /// Its label.
    pub label: String,
    /// Its slot's number.
    pub slot: u64,
    /// Who made it.
    pub maker: String,
    /// Its model.
    pub model: String,
    /// The certificates that lie on it openly: those of persons, then those of authorities.
    pub certificates: Vec<Certificate>,
}
