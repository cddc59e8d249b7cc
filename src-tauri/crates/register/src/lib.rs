//! The register: what may happen to the shops of a workspace, and what has happened.
//!
//! [`decide`] turns a [`Command`] into [`Event`]s or a [`Refusal`] that lists every problem;
//! [`State::apply`] folds events. Invariants: no SQL, no law, no clock (the day comes in), and the
//! fold never fails: whatever was once recorded can be folded again. What happens to one letter is
//! decided and folded apart ([`letters`]), from that letter's entries alone.

mod command;
mod decide;
mod event;
pub mod letters;
mod own_words;
mod signed;
mod state;
pub mod stop_list;

pub use command::{Command, Refusal};
pub use decide::{Decision, NAME_MAX, decide};
pub use event::{Change, Edition, Event, IssuedDocument, IssuedFile, OwnWordsChange, ShopId};
pub use state::{Shop, State, name_key};
