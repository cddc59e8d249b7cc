//! The store: one encrypted workspace file. The only crate that knows rusqlite.
//!
//! [`Workspace`] is the one writer, [`Reader`] the readers beside it; a workspace reads too. What is
//! written has happened: when a method returns `Ok`, the change survives a kill and a power cut; when
//! it returns an error, the previous state stands.
//!
//! Invariants, each tested:
//! - events are appended, never changed or deleted (triggers); each shop's events form a chain of
//!   hashes ([`Reader::verify`] recomputes it), whose heads are anchored in a chain of the workspace;
//! - the chain covers an HMAC of each payload under a random key; payloads, keys and attachments lie in
//!   tables of their own and go only together with a `destroyed` event, after which the chain still
//!   verifies; no plain hash of a payload stands outside a payload;
//! - an attachment, which has a key of its own, goes alone together with a `letter-files-destroyed` event: its bytes
//!   and key are gone, and what is left of it, its name and its size, stands in the payload that it came with;
//! - projections are disposable: rebuilt they equal what was kept up step by step;
//! - nothing is ever written to a newer or damaged file; an older file is copied before its migration;
//! - one writer at a time, by an advisory lock on `<file>.lock` that dies with its process.
//!
//! Files: `<file>` (SQLCipher 4, default settings: any SQLCipher 4 opens it with the passphrase),
//! `<file>-wal` and `<file>-shm` while open or after a kill, `<file>.lock` (empty), `<file>.v1-copy`
//! after a migration from version 1, `<file>.before-restore` or, where it could not be read, `<file>.unreadable`
//! after a way back.

mod bulk;
mod chain;
mod connect;
mod copies;
mod counted;
mod day;
mod entry;
mod error;
mod extract;
mod handover;
mod key;
mod letters;
mod lists;
mod pages;
mod place;
mod projection;
mod reader;
mod receiving;
mod schema;
mod search;
mod stop_list;
mod stream;
mod verify;
mod workspace;

pub use copies::{Copied, Copier, Restored, Return, Written, look_into, restore, restore_watched};
pub use counted::{OpenCounting, basis_of, counted_mark};
pub use error::StoreError;
pub use extract::{Extract, Link, Opened};
pub use handover::{ACTS, Coming, HandedOver, Package, Packed, Packer, TakenOver, WITH_SHOP};
pub use letters::{Awaiting, LetterCount, LetterLine, LetterPage, LetterQuery, letter_setting};
pub use place::KeptBeside;
pub use reader::{Import, Info, Reader, Recorded, ShopLine, Undoable};
pub use receiving::Receiving;
pub use stream::{Body, Carried, PIECE, Watch};
pub use verify::{Broken, Fault, Report};
pub use workspace::{Done, LetterDone, LetterStep, LetterSteps, Options, PASSPHRASE_MIN, Workspace};
