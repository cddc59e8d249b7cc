//! What is handed out: packs that are looked at, and files that go outside in the clear. These lie in a folder of
//! their own, which is emptied when the workspace is locked and when the program starts.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use pismovnik_model::Locale;
use pismovnik_model::problem::{self, Problem};

use super::{Desk, Inside};
use crate::posting::{Run, tracking};
use crate::printing::{self, Queue};
use crate::submissions::table::Table;
use crate::view::ChoiceView;
use crate::{folder as files, pages, words};

/// So many packs stay to be looked at: the one that is shown, and those that are just being replaced.
const KEPT: usize = 4;

/// What of posting is looked at, not done.
#[derive(Default)]
pub(crate) struct Handed {
    packs: Vec<(u32, Arc<Vec<u8>>)>,
    last: u32,
    /// The queues, asked for once: some systems take a second to tell them.
    queues: Option<Result<Vec<Queue>, Problem>>,
    /// A table of tracking numbers.
    pub(crate) tracking: Option<PendingTracking>,
}

/// A table of tracking numbers between its look and its recording.
#[derive(Clone)]
pub(crate) struct PendingTracking {
    /// Of one shop; else of all.
    pub(crate) shop: Option<i64>,
    /// The file's name.
    pub(crate) at: String,
    pub(crate) table: Arc<Table>,
    pub(crate) columns: tracking::Columns,
}

impl Handed {
    /// Keeps a pack to be looked at.
    pub(crate) fn show(&mut self, pdf: Vec<u8>) -> u32 {
        self.last = self.last.wrapping_add(1).max(1);
        self.packs.push((self.last, Arc::new(pdf)));
        if self.packs.len() > KEPT {
            self.packs.remove(0);
        }
        self.last
    }

    fn pack(&self, id: u32) -> Option<Arc<Vec<u8>>> {
        self.packs.iter().find(|(known, _)| *known == id).map(|(_, pdf)| Arc::clone(pdf))
    }
}

/// The run over many letters, one at a time.
#[derive(Debug, Default)]
pub(crate) struct Running {
    run: Run,
    busy: AtomicBool,
}

impl Running {
    /// Begins a run; it ends when what is given back is dropped.
    ///
    /// # Errors
    /// Another one is under way.
    pub(crate) fn begin(&self, total: usize) -> Inside<Ends<'_>> {
        if self.busy.swap(true, Ordering::AcqRel) {
            return Err(vec![Problem::new(problem::POSTING_BUSY, "")]);
        }
        self.run.begin(total);
        Ok(Ends(self))
    }

    /// The run, as it is seen from outside.
    pub(crate) fn run(&self) -> &Run {
        &self.run
    }

    /// Stops before the next letter.
    pub(crate) fn stop(&self) {
        self.run.stop();
    }
}

/// Ends a run, however it is left.
pub(crate) struct Ends<'a>(&'a Running);

impl Drop for Ends<'_> {
    fn drop(&mut self) {
        self.0.busy.store(false, Ordering::Release);
    }
}

/// The folder of what is handed out in the clear.
pub(crate) fn folder(settings: &Path) -> PathBuf {
    settings.with_file_name("handed-out")
}

/// Empties it. What another program still holds open stays until the next time.
pub(crate) fn empty(folder: &Path) {
    if folder.is_dir() {
        // Nothing can be done here about a file that cannot be removed; the next start tries again.
        let _ = fs::remove_dir_all(folder);
    }
}

impl Desk {
    /// One page of a pack that is looked at: its id, page from 1, width in pixels.
    pub(crate) fn pack_png(&self, parts: &[&str]) -> Option<Vec<u8>> {
        let [pack, page, width] = parts else { return None };
        let pdf = self.lock_inner().handed.pack(pack.parse().ok()?)?;
        let page: usize = page.parse().ok()?;
        pages::png(&pdf, page.checked_sub(1)?, width.parse().ok()?)
    }

    /// Puts a file into the private folder and has the system open it.
    pub(crate) fn open_in_the_clear(&self, name: &str, bytes: &[u8]) -> Inside<()> {
        let folder = folder(&self.host().settings_file());
        let unwritable = |e: std::io::Error| vec![files::unwritable(&e, name)];
        fs::create_dir_all(&folder).map_err(unwritable)?;
        private(&folder).map_err(unwritable)?;
        let file = folder.join(name);
        files::write_file(&file, bytes).map_err(|p| vec![p])?;
        let failed = |reason| vec![Problem::new(problem::OPENING_FAILED, name).with("reason", reason)];
        self.host().open_outside(&file).map_err(failed)
    }

    /// The queues; `anew` asks the system again.
    pub(crate) fn queues(&self, handed: &mut Handed, anew: bool) -> Result<Vec<Queue>, Problem> {
        if anew || handed.queues.is_none() {
            handed.queues = Some(self.host().printers());
        }
        handed.queues.clone().unwrap_or_else(|| Ok(Vec::new()))
    }
}

/// Nobody else reads the folder.
#[cfg(unix)]
fn private(folder: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))
}

/// The owner's own folder for settings is readable by its owner alone there.
#[cfg(not(unix))]
fn private(_: &Path) -> std::io::Result<()> {
    Ok(())
}

/// The queues as choices, the system's choice first; a queue that is remembered and not there stays in sight.
pub(crate) fn queue_choices(locale: Locale, queues: &[Queue], chosen: Option<&str>) -> Vec<ChoiceView> {
    let note = |id: &str| words::plain(locale, id);
    let own = queues.iter().find(|q| q.is_default).map(|q| q.name.clone()).unwrap_or_default();
    let mut all =
        vec![ChoiceView { id: String::new(), label: words::plain(locale, "printers-system"), note: own }];
    all.extend(queues.iter().map(|q| ChoiceView {
        id: q.name.clone(),
        label: q.name.clone(),
        note: String::new(),
    }));
    if let Some(gone) = chosen.filter(|c| !queues.iter().any(|q| q.name == **c)) {
        let label = gone.to_owned();
        all.push(ChoiceView { id: gone.to_owned(), label, note: note("printers-gone") });
    }
    all
}

/// What can be said of printing on this system.
pub(crate) fn printing_note(locale: Locale, queues: &Result<Vec<Queue>, Problem>) -> String {
    match queues {
        _ if !printing::QUEUES_TAKE_PDF => words::plain(locale, "posting-warning-open"),
        Ok(all) if all.is_empty() => words::plain(locale, "printers-none"),
        Ok(_) => words::plain(locale, "posting-warning"),
        Err(problem) => {
            let view = words::problem(locale, problem);
            format!("{} {}", view.message, view.hint)
        }
    }
}
