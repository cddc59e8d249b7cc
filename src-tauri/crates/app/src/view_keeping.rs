//! What Settings › Keeping safe shows.

use serde::Serialize;
use ts_rs::TS;

use crate::view::ProblemView;

/// How the workspace is kept safe.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct KeepingView {
    /// «Последняя копия: …», or that there is none.
    pub last: String,
    /// Whether a copy of the last thirty days is in reach.
    pub fresh: bool,
    /// The folder of the automatic copies, for display only.
    pub folder: String,
    /// The copies that the workspace knows of, the latest first.
    pub copies: Vec<CopyView>,
    /// Why the last automatic copy was not made; empty where it was.
    pub failed: Vec<ProblemView>,
    /// Minutes without a touch after which the workspace closes; 0 never.
    pub lock_after: u16,
    /// Whether the passphrase lies in the system's keychain.
    pub keychain: bool,
    /// What was just done, in words; empty where nothing was.
    pub said: String,
}

/// One copy.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CopyView {
    /// Its file's name and day.
    pub name: String,
    /// «сама», «вручную», «недоступна».
    pub state: String,
}
