//! Files that come and go piece by piece: up to 2 GiB in constant memory.
//!
//! A file is read twice: once for its seal, which the entry's payload holds and the chain covers, and once
//! into its pieces; one that changes between is refused, and nothing is kept.

use std::io;

use pismovnik_model::Day;
use pismovnik_register::ShopId;
use pismovnik_register::letters::{LetterEvent, LetterId};
use rusqlite::OptionalExtension;

use crate::entry;
use crate::error::StoreError;
use crate::reader::Reader;
use crate::workspace::{LetterDone, Workspace};

/// Longest piece: 1 MiB, one row.
pub(crate) const PIECE: usize = 1 << 20;

/// A file that is read piece by piece, from any place, as often as needed.
pub trait Source {
    /// Length in bytes.
    fn size(&self) -> u64;

    /// Fills `piece` with what stands at `at`.
    ///
    /// # Errors
    /// It cannot be read, or somebody has cancelled: then nothing is kept.
    fn read_at(&self, at: u64, piece: &mut [u8]) -> io::Result<()>;
}

/// The bytes of an attachment, as they are held or as they come.
#[derive(Clone, Copy)]
pub(crate) enum Body<'a> {
    /// In memory.
    Held(&'a [u8]),
    /// From a source.
    Comes(&'a dyn Source),
}

impl Body<'_> {
    /// Length in bytes.
    pub(crate) fn size(&self) -> u64 {
        match self {
            Body::Held(bytes) => bytes.len() as u64,
            Body::Comes(source) => source.size(),
        }
    }

    /// Hands the pieces out in order.
    pub(crate) fn each(
        &self,
        mut piece: impl FnMut(&[u8]) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        match self {
            Body::Held(bytes) => bytes.chunks(PIECE).try_for_each(piece),
            Body::Comes(source) => {
                let mut buffer = vec![0; PIECE];
                let mut at = 0;
                while at < source.size() {
                    let left = usize::try_from(source.size() - at).unwrap_or(PIECE).min(PIECE);
                    source.read_at(at, &mut buffer[..left])?;
                    piece(&buffer[..left])?;
                    at += left as u64;
                }
                Ok(())
            }
        }
    }
}

/// Bytes in memory as attachments.
pub(crate) fn held<'a>(attachments: &[&'a [u8]]) -> Vec<Body<'a>> {
    attachments.iter().map(|bytes| Body::Held(bytes)).collect()
}

impl Workspace {
    /// [`Workspace::perform_letter`] of steps whose files come piece by piece.
    ///
    /// # Errors
    /// As there; a source that fails, ends early or changes meanwhile: then nothing is recorded.
    pub fn keep_files(
        &mut self,
        shop: ShopId,
        letter: Option<LetterId>,
        steps: &[(&LetterEvent, Vec<&dyn Source>)],
        today: Day,
    ) -> Result<LetterDone, StoreError> {
        let steps: Vec<(&LetterEvent, Vec<Body<'_>>)> = steps
            .iter()
            .map(|(event, sources)| (*event, sources.iter().map(|source| Body::Comes(*source)).collect()))
            .collect();
        self.perform_with_bodies(shop, letter, &steps, today)
    }
}

impl Reader {
    /// The length of a letter's file; none where there is no such file.
    ///
    /// # Errors
    /// Only where the workspace is damaged.
    pub fn file_size(&self, shop: ShopId, seq: u64, n: u32) -> Result<Option<u64>, StoreError> {
        let sql = "SELECT size FROM attachments WHERE shop = ?1 AND seq = ?2 AND n = ?3";
        let size: Option<i64> = self
            .connection()
            .query_row(sql, (shop.0, entry::signed(seq)?, n), |row| row.get(0))
            .optional()?;
        size.map(entry::unsigned).transpose()
    }

    /// Hands a letter's file out piece by piece. What was handed out counts only when this returns: the seal
    /// is known at the end.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] where the bytes are not those that were kept, or destroyed; what `piece` fails
    /// with.
    pub fn copy_letter_file(
        &self,
        shop: ShopId,
        seq: u64,
        n: u32,
        mut piece: impl FnMut(&[u8]) -> io::Result<()>,
    ) -> Result<(), StoreError> {
        let mut failed: Option<io::Error> = None;
        let whole = entry::copy_attachment(self.connection(), shop, seq, n, |bytes| {
            if failed.is_none() {
                failed = piece(bytes).err();
            }
            failed.is_none()
        });
        match failed {
            Some(error) => Err(error.into()),
            None => whole,
        }
    }
}
