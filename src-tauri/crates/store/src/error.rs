//! Why the store refused or failed: rich inside, small and coded outside.

use std::io;
use std::path::Path;

use pismovnik_model::{Problem, problem};
use pismovnik_register::{Refusal, ShopId};
use rusqlite::{ErrorCode, ffi};

/// Everything that can go wrong with a workspace. No variant holds personal data except
/// [`StoreError::Refused`], whose arguments may name a shop.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no such file.
    #[error("the workspace file is missing")]
    Missing,
    /// There is a file already.
    #[error("a file of this name exists")]
    Exists,
    /// The passphrase is wrong, or the first page was overwritten: the two look the same.
    #[error("wrong passphrase")]
    KeyWrong,
    /// The file is something else.
    #[error("not a workspace")]
    NotWorkspace,
    /// A newer program wrote the file; nothing was touched.
    #[error("schema {found} is newer than {known}")]
    Newer {
        /// The file's schema version.
        found: u32,
        /// The newest that this program knows.
        known: u32,
    },
    /// Somebody stopped a long work; nothing of it stays.
    #[error("stopped")]
    Stopped,
    /// Something was destroyed while a copy was made: it would come back with that.
    #[error("the copy holds what was destroyed meanwhile")]
    Outrun,
    /// Another program holds the workspace.
    #[error("the workspace is in use")]
    Busy,
    /// The file is damaged; nothing was changed.
    #[error("the workspace is damaged: {0}")]
    Damaged(String),
    /// A copy or package of this name is damaged, or was spoiled while it was written; the workspace is not.
    #[error("a copy is damaged")]
    CopyDamaged(String),
    /// The file or its folder cannot be written.
    #[error("the workspace is read-only")]
    ReadOnly,
    /// No room; the previous state stands.
    #[error("the disk is full")]
    DiskFull,
    /// The passphrase has fewer characters than this.
    #[error("the passphrase is shorter than {0} characters")]
    PassphraseShort(usize),
    /// No such shop.
    #[error("no shop {0}")]
    ShopUnknown(String),
    /// No such edition, document or file in it.
    #[error("no edition {0}")]
    EditionUnknown(String),
    /// No such letter, or one whose contents are destroyed.
    #[error("no letter {0}")]
    LetterUnknown(String),
    /// No such import of submissions, or one that was removed.
    #[error("no import {0}")]
    ImportUnknown(u64),
    /// The shop was handed over to these hands and is only to be read here.
    #[error("the shop was handed over")]
    HandedOver(String),
    /// Both sides wrote to the shop of this name since it was handed over.
    #[error("the chains went separate ways")]
    Diverged(String),
    /// Another shop has this name.
    #[error("a shop of this name exists")]
    ShopNamed(String),
    /// The file in place of a way back cannot be read, and it was not said to go on without it.
    #[error("what was destroyed in the file in place is not known")]
    InPlaceUnread,
    /// The register refused the command.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The system refused an operation on a file.
    #[error("file operation failed: {0}")]
    Io(#[source] io::Error),
    /// A defect of this program.
    #[error("defect: {0}")]
    Defect(String),
}

impl StoreError {
    /// The problems as they are told outside; at least one.
    pub fn problems(&self) -> Vec<Problem> {
        let bare = |code| Problem::new(code, "");
        let one = match self {
            StoreError::Refused(refusal) => return refusal.problems.clone(),
            StoreError::Missing => bare(problem::WORKSPACE_MISSING),
            StoreError::Exists => bare(problem::WORKSPACE_EXISTS),
            StoreError::KeyWrong | StoreError::NotWorkspace => bare(problem::WORKSPACE_KEY_WRONG),
            StoreError::Newer { found, known } => {
                bare(problem::WORKSPACE_NEWER).with("found", found).with("known", known)
            }
            StoreError::Stopped => bare(problem::WORK_STOPPED),
            StoreError::Busy | StoreError::Outrun => bare(problem::WORKSPACE_BUSY),
            StoreError::Damaged(detail) => bare(problem::WORKSPACE_DAMAGED).with("detail", detail),
            StoreError::CopyDamaged(name) => bare(problem::COPY_DAMAGED).with("value", name),
            StoreError::InPlaceUnread => bare(problem::RESTORE_UNREAD),
            StoreError::ReadOnly => bare(problem::WORKSPACE_READ_ONLY),
            StoreError::DiskFull => bare(problem::DISK_FULL),
            StoreError::PassphraseShort(min) => bare(problem::PASSPHRASE_SHORT).with("min", min),
            StoreError::ShopUnknown(value) => bare(problem::SHOP_UNKNOWN).with("value", value),
            StoreError::EditionUnknown(value) => bare(problem::EDITION_UNKNOWN).with("value", value),
            StoreError::LetterUnknown(value) => bare(problem::LETTER_UNKNOWN).with("value", value),
            StoreError::ImportUnknown(value) => bare(problem::IMPORT_UNKNOWN).with("value", value),
            StoreError::HandedOver(name) => bare(problem::SHOP_HANDED_OVER).with("value", name),
            StoreError::Diverged(name) => bare(problem::SHOP_DIVERGED).with("value", name),
            StoreError::ShopNamed(name) => bare(problem::SHOP_EXISTS).with("value", name),
            StoreError::Io(error) => bare(problem::OUTPUT_UNWRITABLE).because(error.kind()),
            StoreError::Defect(detail) => bare(problem::INTERNAL).with("detail", detail),
        };
        vec![one]
    }
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> StoreError {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StoreError::DiskFull,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => StoreError::ReadOnly,
            io::ErrorKind::AlreadyExists => StoreError::Exists,
            _ => StoreError::Io(error),
        }
    }
}

impl StoreError {
    /// The same of a file that is no workspace in use but a copy or package of one.
    pub(crate) fn of_copy(self, copy: &Path) -> StoreError {
        match self {
            StoreError::Damaged(_) => {
                let name = copy.file_name().unwrap_or(copy.as_os_str());
                StoreError::CopyDamaged(name.to_string_lossy().into_owned())
            }
            other => other,
        }
    }
}

/// SQLite's messages name tables and columns, never values.
impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> StoreError {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => StoreError::DiskFull,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Busy,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => StoreError::ReadOnly,
            // Anything but reading failed: the file is as it was.
            Some(ErrorCode::SystemIoFailure) if !reading_failed(&error) => {
                StoreError::Io(io::Error::other(error))
            }
            // The key was proven right when the file was opened: whatever does not decrypt now is damaged.
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase | ErrorCode::SystemIoFailure) => {
                StoreError::Damaged(error.to_string())
            }
            Some(ErrorCode::CannotOpen) => StoreError::Io(io::Error::other(error)),
            _ => match error {
                // A row or value that the schema promises and the file does not hold.
                rusqlite::Error::QueryReturnedNoRows
                | rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::IntegralValueOutOfRange(..)
                | rusqlite::Error::InvalidColumnType(..) => StoreError::Damaged(error.to_string()),
                _ => StoreError::Defect(error.to_string()),
            },
        }
    }
}

/// Whether a page could not be read, as against written, synced or locked.
fn reading_failed(error: &rusqlite::Error) -> bool {
    let code = error.sqlite_error().map_or(0, |e| e.extended_code);
    [ffi::SQLITE_IOERR, ffi::SQLITE_IOERR_READ, ffi::SQLITE_IOERR_SHORT_READ, ffi::SQLITE_IOERR_DATA]
        .contains(&code)
}

impl From<getrandom::Error> for StoreError {
    fn from(error: getrandom::Error) -> StoreError {
        StoreError::Defect(format!("no random numbers: {error}"))
    }
}

/// The problem of an unknown shop.
pub(crate) fn no_shop(shop: ShopId) -> StoreError {
    StoreError::ShopUnknown(shop.to_string())
}
