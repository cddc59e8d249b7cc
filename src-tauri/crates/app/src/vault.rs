//! What leaves the workspace and what keeps it safe: evidence bundles, exports, copies, handing over, and the
//! destruction of what need not be kept any longer.

pub mod bundle;
pub mod copies;
pub mod exports;
mod guide;
pub mod handover;
pub mod lone;
mod paper;
pub mod past;
mod protocol;
pub mod sheet;

pub use copies::{Copies, KEPT, Known, restore};
pub(crate) use copies::{Snapshot, apart, restore_watched};
pub use exports::Shape;
pub use pismovnik_store::Return;
