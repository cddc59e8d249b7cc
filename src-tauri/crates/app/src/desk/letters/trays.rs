//! Files that wait for a step, and the memory of them in the encrypted workspace: after a crash they are taken
//! up again from where they lie. No copy of theirs is made before they are recorded.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use pismovnik_model::problem::Problem;
use serde::{Deserialize, Serialize};

use super::super::{Inner, Inside, open};
use super::files::role;
use super::reading::Read;
use crate::book::Book;
use crate::folder;
use crate::letters::message;
use crate::letters::streams::Arriving;

/// Under what the waiting files of a shop are remembered.
const KEY: &str = "letter-trays";

/// Files up to this size are held in memory from the moment they are chosen: what a mail program drops may
/// be gone a minute later. 16 MiB.
const HELD_MAX: u64 = 16 << 20;

/// Most bytes held of all waiting files; more of them are read where they lie.
const HELD_ALL: u64 = 128 << 20;

/// A letter (0: a new one) and a step.
pub(super) type Slot = (u64, String);

/// A file that waits.
#[derive(Clone)]
pub(super) struct Waiting {
    pub(super) file: Arriving,
    path: PathBuf,
    size: u64,
    changed: Option<SystemTime>,
    /// What was read from it, of files of a new letter.
    pub(super) read: Read,
    /// Whether that was offered to the entry.
    pub(super) offered: bool,
}

/// The waiting files of all shops.
#[derive(Default)]
pub(crate) struct Trays {
    waiting: BTreeMap<(i64, Slot), Vec<Waiting>>,
    lost: BTreeMap<(i64, Slot), Vec<Kept>>,
    /// Shops whose memory was looked up.
    known: BTreeSet<i64>,
}

/// What is remembered of a waiting file.
#[derive(Clone, Serialize, Deserialize)]
struct Kept {
    letter: u64,
    step: String,
    path: PathBuf,
    size: u64,
    /// Nanoseconds since 1970.
    changed: Option<u64>,
}

impl Kept {
    fn name(&self) -> String {
        folder::shown(&self.path)
    }
}

/// The files of a slot.
pub(super) fn of(inner: &mut Inner, shop: i64, slot: &Slot) -> Inside<Vec<Waiting>> {
    known(inner, shop)?;
    let found = inner.trays.waiting.get(&(shop, slot.clone()));
    Ok(found.cloned().unwrap_or_else(Vec::new))
}

/// The files of a slot as they are kept: those inside of messages each by itself too.
pub(super) fn arriving(inner: &mut Inner, shop: i64, slot: &Slot) -> Inside<Vec<Arriving>> {
    let mut all = Vec::new();
    for waiting in of(inner, shop, slot)? {
        let role = waiting.file.attached().role;
        let parts = match (&waiting.read, waiting.file.bytes()) {
            (Read::Message(_), Some(bytes)) => message::parts(bytes),
            _ => Vec::new(),
        };
        all.push(waiting.file);
        all.extend(parts.into_iter().map(|(name, bytes)| Arriving::held(&name, role, bytes.into())));
    }
    Ok(all)
}

/// Names of files of a slot that must be chosen anew.
pub(super) fn lost(inner: &mut Inner, shop: i64, slot: &Slot) -> Inside<Vec<String>> {
    known(inner, shop)?;
    Ok(inner.trays.lost.get(&(shop, slot.clone())).into_iter().flatten().map(Kept::name).collect())
}

/// Lets files wait for a step; what is sound stays where another is not.
pub(super) fn put(inner: &mut Inner, shop: i64, slot: &Slot, paths: &[PathBuf]) -> Inside<()> {
    known(inner, shop)?;
    let mut problems = Vec::new();
    for path in paths {
        let at = (shop, slot.clone());
        let there = inner.trays.waiting.get(&at).into_iter().flatten();
        match wait(path, slot, inner.trays.held()) {
            Ok(waiting) if there.clone().any(|w| w.path == waiting.path && w.size == waiting.size) => {}
            Ok(waiting) => {
                let name = folder::shown(path);
                inner.trays.waiting.entry(at.clone()).or_default().push(waiting);
                inner.trays.lost.entry(at).or_default().retain(|kept| kept.name() != name);
            }
            Err(problem) => problems.push(problem),
        }
    }
    remember(inner, shop)?;
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

/// Takes one away; its place counts from 0.
pub(super) fn remove(inner: &mut Inner, shop: i64, slot: &Slot, nth: usize) -> Inside<()> {
    known(inner, shop)?;
    if let Some(files) = inner.trays.waiting.get_mut(&(shop, slot.clone()))
        && nth < files.len()
    {
        files.remove(nth);
    }
    remember(inner, shop)
}

/// The scans of a slot whose words are still to be recognised.
pub(super) fn pictures(inner: &mut Inner, shop: i64, slot: &Slot) -> Inside<Vec<Waiting>> {
    Ok(of(inner, shop, slot)?.into_iter().filter(|w| matches!(w.read, Read::Picture)).collect())
}

/// Notes what was recognised in a scan that still waits; it is to be offered to the entry.
pub(super) fn recognised(inner: &mut Inner, shop: i64, slot: &Slot, scan: &Waiting, read: &Read) {
    for waiting in inner.trays.waiting.get_mut(&(shop, slot.clone())).into_iter().flatten() {
        if waiting.path == scan.path && matches!(waiting.read, Read::Picture) {
            waiting.read = read.clone();
            waiting.offered = false;
        }
    }
}

/// What was read from the files of a slot was offered to the entry.
pub(super) fn offered(inner: &mut Inner, shop: i64, slot: &Slot) {
    for waiting in inner.trays.waiting.get_mut(&(shop, slot.clone())).into_iter().flatten() {
        waiting.offered = true;
    }
}

/// Forgets the files of a slot.
pub(super) fn forget(inner: &mut Inner, shop: i64, slot: &Slot) -> Inside<()> {
    known(inner, shop)?;
    let there = inner.trays.waiting.remove(&(shop, slot.clone())).is_some();
    let lost = inner.trays.lost.remove(&(shop, slot.clone())).is_some();
    if there || lost { remember(inner, shop) } else { Ok(()) }
}

/// Moves the files of a slot to another shop.
pub(super) fn carry(inner: &mut Inner, (from, to): (i64, i64), slot: &Slot) -> Inside<()> {
    known(inner, from)?;
    known(inner, to)?;
    if let Some(files) = inner.trays.waiting.remove(&(from, slot.clone())) {
        inner.trays.waiting.entry((to, slot.clone())).or_default().extend(files);
    }
    inner.trays.lost.remove(&(from, slot.clone()));
    remember(inner, from)?;
    remember(inner, to)
}

impl Trays {
    /// Bytes held of all of them.
    fn held(&self) -> u64 {
        self.waiting.values().flatten().filter(|w| w.file.bytes().is_some()).map(|w| w.size).sum()
    }
}

fn wait(path: &Path, slot: &Slot, held: u64) -> Result<Waiting, Problem> {
    let role = role(&slot.1);
    let lies = Arriving::at(path, role)?;
    let (size, changed) = (lies.attached().size, lies.changed());
    let file = if size <= HELD_MAX && held + size <= HELD_ALL {
        let most = usize::try_from(HELD_MAX).unwrap_or(usize::MAX);
        let bytes: Arc<[u8]> = folder::read_file(path, most)?.into();
        Arriving::held(&folder::shown(path), role, bytes)
    } else {
        lies
    };
    let read = if slot.0 == 0 { Read::of(&file) } else { Read::default() };
    Ok(Waiting { file, path: path.to_owned(), size, changed, read, offered: false })
}

/// Takes the remembered files of a shop up again, once in a session.
fn known(inner: &mut Inner, shop: i64) -> Inside<()> {
    if inner.trays.known.contains(&shop) {
        return Ok(());
    }
    let kept = open(inner)?.position(shop, KEY)?;
    // What another program remembered in another shape is not worth a refusal.
    let kept: Vec<Kept> = kept.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_else(Vec::new);
    inner.trays.known.insert(shop);
    for one in kept {
        let slot = (one.letter, one.step.clone());
        let again = wait(&one.path, &slot, inner.trays.held());
        match again {
            Ok(mut waiting) if waiting.size == one.size && since(waiting.changed) == one.changed => {
                waiting.offered = true;
                inner.trays.waiting.entry((shop, slot)).or_default().push(waiting);
            }
            _ => inner.trays.lost.entry((shop, slot)).or_default().push(one),
        }
    }
    Ok(())
}

fn since(moment: Option<SystemTime>) -> Option<u64> {
    let since = moment?.duration_since(SystemTime::UNIX_EPOCH).unwrap_or(Duration::ZERO);
    u64::try_from(since.as_nanos()).ok()
}

fn remember(inner: &mut Inner, shop: i64) -> Inside<()> {
    let mut kept = Vec::new();
    for ((_, (letter, step)), files) in inner.trays.waiting.iter().filter(|((s, _), _)| *s == shop) {
        kept.extend(files.iter().map(|w| Kept {
            letter: *letter,
            step: step.clone(),
            path: w.path.clone(),
            size: w.size,
            changed: since(w.changed),
        }));
    }
    let lost = inner.trays.lost.iter().filter(|((s, _), _)| *s == shop);
    kept.extend(lost.flat_map(|(_, files)| files.clone()));
    write(open(inner)?, shop, &kept)
}

fn write(book: &mut Book, shop: i64, kept: &[Kept]) -> Inside<()> {
    // A path that is no text cannot be remembered; its file still waits in memory.
    let named: Vec<&Kept> = kept.iter().filter(|k| k.path.to_str().is_some()).collect();
    let json = if named.is_empty() {
        String::new()
    } else {
        serde_json::to_string(&named).unwrap_or_else(|_| String::new())
    };
    book.set_position(shop, KEY, &json)
}
