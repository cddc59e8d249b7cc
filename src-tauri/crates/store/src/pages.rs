//! The page check, as SQLCipher's `cipher_integrity_check` makes it: every page of a file bears a code over what it holds
//! and over its place. That pragma reads a file to its end in one go that nothing interrupts; here it is read piece by
//! piece, seen and stopped.
//!
//! For files of our own making, or under our own lock: on POSIX systems the end of this reading lets go of the locks that
//! SQLite holds on the same file in this process, and another program could then tidy its log away.

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::Path;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha512;
use zeroize::Zeroizing;

use crate::error::StoreError;
use crate::key::{Key, SALT};
use crate::stream::{Watch, told};

/// Bytes of a page: SQLCipher 4's own number.
const PAGE: u64 = 4096;
/// Bytes at the end of a page: its code.
const CODE: usize = 64;
/// Pages that are read at once: 1 MiB.
const PIECE: u64 = 256;
/// The page with the bytes that SQLite locks: it is never written.
const LOCKED: u64 = (1 << 30) / PAGE + 1;

/// The complaints about the pages of a file, in SQLCipher's words; none where every page holds what was written to it.
/// What lies in a log beside the file is proven as it is read. `watch` is told of pages.
///
/// # Errors
/// [`StoreError::Stopped`]: then nothing is known; failures of the file system.
pub(crate) fn check(path: &Path, key: &Key, watch: Watch<'_>) -> Result<Vec<String>, StoreError> {
    let mut file = File::open(path)?;
    let size = file.metadata()?.len();
    let codes = key.of_codes();
    let pages = size / PAGE;
    let (mut complaints, mut piece, mut next) = (Vec::new(), Vec::new(), 1);
    while next <= pages {
        if next == LOCKED {
            file.seek(SeekFrom::Start(next * PAGE))?;
            next += 1;
            continue;
        }
        let last = if next < LOCKED { pages.min(LOCKED - 1) } else { pages };
        let count = (last - next + 1).min(PIECE);
        piece.clear();
        (&mut file).take(count * PAGE).read_to_end(&mut piece)?;
        for place in next..next + count {
            let at = usize::try_from((place - next) * PAGE).unwrap_or(usize::MAX);
            let page = piece.get(at..at.saturating_add(PAGE as usize)).unwrap_or_default();
            if !bears_its_code(&codes, place, page) {
                complaints.push(format!("HMAC verification failed for page {place}"));
            }
        }
        next += count;
        told(watch, next - 1, pages)?;
    }
    if size % PAGE != 0 {
        let page = pages + 1;
        let rest = size % PAGE;
        complaints.push(format!("page {page} has an invalid size of {rest} bytes (expected {PAGE} bytes)"));
    }
    Ok(complaints)
}

fn bears_its_code(key: &Zeroizing<[u8; 32]>, place: u64, page: &[u8]) -> bool {
    // The first page begins with the salt, which its code leaves out.
    let from = if place == 1 { SALT } else { 0 };
    let (Some((held, code)), Ok(place)) = (page.split_last_chunk::<CODE>(), u32::try_from(place)) else {
        return false;
    };
    let mut is = Hmac::<Sha512>::new_from_slice(key.as_ref()).expect("an HMAC takes keys of any length");
    is.update(held.get(from..).unwrap_or_default());
    is.update(&place.to_le_bytes());
    is.verify_slice(code).is_ok()
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::io::Write as _;

    use super::*;
    use crate::connect::{self, Access, connect};
    use crate::workspace::{Options, Workspace};

    /// A workspace of some megabytes, closed.
    fn workspace(path: &Path) -> Key {
        let today = "2026-11-22".parse().expect("a day");
        let quick = Options { iterations: 1000 };
        let mut workspace =
            Workspace::create_with(path, "correct horse battery", today, quick).expect("created");
        let long = "длинное значение ".repeat(40_000);
        for n in 0..4 {
            workspace.set_setting(None, &format!("long-{n}"), Some(&long)).expect("kept");
        }
        workspace.key().clone()
    }

    /// The same complaints as SQLCipher's own, whatever is spoiled, and none about a sound file.
    #[test]
    fn it_complains_of_what_sqlcipher_complains_of() {
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().join("w.pismovnik");
        let key = workspace(&path);
        let both = || {
            let own = check(&path, &key, &|_, _| true).expect("read");
            let open = connect(&path, &key, Access::Peek).expect("opens");
            let theirs = connect::pages(&open).expect("asked");
            assert_eq!(own, theirs);
            own
        };
        assert_eq!(both(), Vec::<String>::new());
        let whole = std::fs::read(&path).expect("bytes");
        let pages = whole.len() as u64 / PAGE;
        assert!(pages > 2 * PIECE, "{pages}");
        // In what a page holds, in its vector, in its code; in the first one past what it is opened by.
        for (page, byte) in [(1, 4095), (2, 0), (7, 4020), (PIECE, 4040), (PIECE + 1, 1), (pages, 4095)] {
            let mut spoilt = whole.clone();
            spoilt[usize::try_from((page - 1) * PAGE).expect("small") + byte] ^= 1;
            std::fs::write(&path, &spoilt).expect("spoilt");
            if page == 1 {
                // No connection opens it.
                assert_eq!(check(&path, &key, &|_, _| true).expect("read").len(), 1);
                continue;
            }
            assert_eq!(both(), [format!("HMAC verification failed for page {page}")]);
        }
        std::fs::write(&path, &whole).expect("as it was");
        let mut longer = std::fs::OpenOptions::new().append(true).open(&path).expect("file");
        longer.write_all(&[7; 100]).expect("longer");
        assert_eq!(both().len(), 1);
    }

    #[test]
    fn it_says_how_far_it_is_and_a_stop_is_no_sound_file() {
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().join("w.pismovnik");
        let key = workspace(&path);
        let (last, tellings) = (Cell::new((0, 0)), Cell::new(0));
        let watch = |done, all| {
            assert!(done > last.get().0 && done <= all);
            last.set((done, all));
            tellings.set(tellings.get() + 1);
            true
        };
        check(&path, &key, &watch).expect("read");
        assert!(tellings.get() > 2 && last.get().0 == last.get().1, "{last:?}");
        for end in 1..=tellings.get() {
            let left = Cell::new(end);
            let stop = |_: u64, _: u64| {
                left.set(left.get() - 1);
                left.get() > 0
            };
            assert!(matches!(check(&path, &key, &stop), Err(StoreError::Stopped)), "{end}");
            assert_eq!(left.get(), 0, "nothing is read after it");
        }
    }
}
