//! Letters: what may happen to one incoming letter, and what has happened to it.
//!
//! A letter's entries stand in the chain of its shop, between the shop's own. They are few, so a letter
//! is always folded from all of its entries ([`Letter::fold`]); no state of all letters is held in memory.
//! [`decide`] needs only the letter and what the shop's numbers say ([`Desk`]).

mod decide;
mod event;
mod fold;

pub use decide::{Desk, decide};
pub use event::{FileId, LetterEvent, LetterId};
pub use fold::{Act, Entry, Gone, Letter, Outgoing, Sent, Stage, undone};
