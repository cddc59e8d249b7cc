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
    /// How many wrong PINs it still bears.
    pub pin: Pin,
    /// The certificates that lie on it openly: those of persons, then those of authorities.
    pub certificates: Vec<Certificate>,
}

/// What a token says of its PIN before it is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pin {
    /// Nothing.
    Unknown,
    /// It was wrong lately: few tries are left.
    FewTries,
    /// One more wrong PIN locks it.
    LastTry,
    /// It is locked.
    Locked,
}
