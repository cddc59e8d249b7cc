//! Settings › Keeping safe: copies by hand and by themselves, the way back, the passphrase, the emergency sheet,
//! the automatic lock.

use std::path::{Path, PathBuf};

use pismovnik_model::Day;
use pismovnik_model::problem::{self, Problem};
use pismovnik_store::Restored;
use zeroize::Zeroizing;

use super::{Desk, Inner, Inside, Told, WORKSPACE_ENDING, cancelled, open, saved, strong};
use crate::book::{Book, told};
use crate::papers::{self, Format};
use crate::vault::{self, Known, Return, Snapshot};
use crate::view::{SavedView, StateView};
use crate::view_keeping::{CopyView, KeepingView};
use crate::{folder, words};

/// Largest workspace that is copied while its owner waits for it to open; larger ones when it is closed.
const AT_OPENING: u64 = 64 << 20;

/// Longest time without a touch that can be set, in minutes.
const LOCK_MAX: u16 = 480;

/// A copy older than this many days is no fresh one.
const FRESH_DAYS: i32 = 30;

fn waits_for_yes(problems: &[Problem]) -> bool {
    problems.iter().any(|p| p.code == problem::RESTORE_UNREAD)
}

impl Desk {
    /// How the workspace is kept safe.
    pub fn keeping(&self) -> Told<KeepingView> {
        self.tell(|inner| self.keeping_view(inner, String::new()))
    }

    /// Copies the workspace where the owner wants it, opens the copy and counts it, while everything else goes on.
    /// [`Desk::copying`] says how far, [`Desk::stop_copying`] stops it; then nothing is left of it.
    pub fn back_up(&self) -> Told<KeepingView> {
        let today = self.host.today();
        let (title, name) = self.tell(|inner| {
            let locale = inner.locale();
            let path = open(inner)?.path();
            let stem = path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
            Ok((words::plain(locale, "keeping-dialog-copy"), format!("{stem}-{today}.{WORKSPACE_ENDING}")))
        })?;
        let chosen = self.host.ask_save(&title, &name, WORKSPACE_ENDING);
        let Some(path) = chosen else { return self.keeping() };
        let _under_way = self.tell(|_| self.copying.begin())?;
        loop {
            let copier = self.tell(|inner| open(inner)?.begin_copy(&path))?;
            // The dialog asked whether to replace it; a copy itself never writes over anything.
            let written = self.beside(|progress| copier.write(&path, progress).map_err(told))?;
            drop(copier);
            let ended = self.tell(|inner| {
                let Some(copied) = open(inner)?.end_copy(written, &path, (false, today))? else {
                    return Ok(None);
                };
                let count = |n: u64| i64::try_from(n).unwrap_or(i64::MAX).into();
                let args = [("events", count(copied.events)), ("shops", count(copied.shops))];
                let said = words::text(inner.locale(), "keeping-copied", &args);
                self.keeping_view(inner, said).map(Some)
            })?;
            if let Some(view) = ended {
                return Ok(view);
            }
        }
    }

    /// Asks for a folder for the automatic copies.
    pub fn choose_copies_folder(&self) -> Told<KeepingView> {
        let title = words::plain(self.lock_inner().locale(), "keeping-dialog-folder");
        let chosen = self.host.ask_folder(&title);
        self.tell(|inner| {
            if let Some(folder) = chosen {
                vault::apart(open(inner)?.path(), &folder).map_err(|p| vec![p])?;
                inner.settings.copies = Some(folder);
                self.remember(inner);
            }
            Ok(())
        })?;
        self.copy_of_the_day();
        self.keeping()
    }

    /// Closes the workspace after so many minutes without a touch; 0 never.
    pub fn set_lock_after(&self, minutes: u16) -> Told<KeepingView> {
        self.tell(|inner| {
            inner.settings.lock_after = minutes.min(LOCK_MAX);
            self.remember(inner);
            self.keeping_view(inner, String::new())
        })
    }

    /// Asks for a copy and puts it in the place of the workspace; what is there stays beside it. `passphrase`
    /// is that of the workspace, unless it lies in the keychain; `of_copy` that of the copy where it differs.
    /// Until that is done everything else is told to wait; [`Desk::stop_copying`] leaves the workspace as it is.
    ///
    /// Where the file in place has become unreadable it does not tell what was destroyed in it: that is refused
    /// ([`problem::RESTORE_UNREAD`]), and with `unread` the same copy is gone back to all the same.
    pub fn restore_copy(
        &self,
        passphrase: Option<&str>,
        of_copy: Option<&str>,
        unread: bool,
    ) -> Told<KeepingView> {
        let Some(done) = self.go_back(passphrase, of_copy, unread)? else { return self.keeping() };
        self.tell(|inner| {
            let args = [
                ("events", i64::try_from(done.events).unwrap_or(i64::MAX).into()),
                ("kept", done.kept.as_deref().map(folder::shown).unwrap_or_default().into()),
            ];
            let said = words::text(inner.locale(), "keeping-restored", &args);
            self.keeping_view(inner, said)
        })
    }

    /// [`Desk::restore_copy`] before the workspace is open: its file may be spoiled, gone, or its passphrase lost.
    /// `passphrase` is that of the restored file too, which is open then.
    pub fn restore_locked(
        &self,
        passphrase: Option<&str>,
        of_copy: Option<&str>,
        unread: bool,
    ) -> Told<StateView> {
        self.settle();
        if self.go_back(passphrase, of_copy, unread)?.is_some() {
            self.after_opening();
        }
        self.tell(|inner| self.state(inner))
    }

    /// What a way back came to; none where no copy was chosen.
    fn go_back(
        &self,
        passphrase: Option<&str>,
        of_copy: Option<&str>,
        unread: bool,
    ) -> Told<Option<Restored>> {
        let today = self.host.today();
        let confirmed = self.lock_inner().unread.take().filter(|_| unread);
        let unread = confirmed.is_some();
        let copy = match confirmed {
            Some(copy) => copy,
            None => {
                let title = words::plain(self.lock_inner().locale(), "keeping-dialog-restore");
                let Some(copy) = self.host.ask_open(&title, &[WORKSPACE_ENDING]) else { return Ok(None) };
                copy
            }
        };
        let (path, present, was_open, _under_way) = self.tell(|inner| {
            inner.is_free()?;
            let present = self.present(inner, passphrase)?;
            let path = match &inner.book {
                Some(book) if !book.opens_with(&present) => {
                    return Err(vec![Problem::new(problem::WORKSPACE_KEY_WRONG, "passphrase")]);
                }
                Some(book) => book.path().to_path_buf(),
                // It was found unreadable, or could not be opened at all.
                None => {
                    let closed = || vec![Problem::new(problem::WORKSPACE_CLOSED, "")];
                    inner.settings.workspace.clone().ok_or_else(closed)?
                }
            };
            let under_way = self.copying.begin()?;
            let was_open = inner.book.is_some();
            inner.forget();
            inner.book = None;
            inner.taken = Some(problem::WORK_RESTORING);
            Ok((path, present, was_open, under_way))
        })?;
        let of_copy = of_copy.filter(|p| !p.is_empty()).unwrap_or(&present);
        let progress = |done, all| self.copying.told(done, all);
        let way = Return { path: &path, present: &present, copy: &copy, of_copy, unread };
        let done = vault::restore_watched(&way, today, &progress);
        self.tell(|inner| {
            inner.taken = None;
            let opened = || Book::open(&path, &present).map(|book| book.under(inner.law.law.clone()));
            match done {
                Ok(done) => {
                    inner.book = Some(opened()?);
                    Ok(Some(done))
                }
                Err(problems) => {
                    // What was open is open again, where it can be read.
                    inner.book = if was_open { opened().ok() } else { None };
                    inner.unread = waits_for_yes(&problems).then_some(copy);
                    Err(problems)
                }
            }
        })
    }

    /// Changes the passphrase. Where the keychain held it, it holds it no more: from now on it is asked for. The whole
    /// file is encrypted anew, and until then everything else is told to wait; [`Desk::stop_copying`] leaves the old
    /// passphrase in force.
    pub fn change_passphrase(&self, passphrase: &str) -> Told<KeepingView> {
        let (new, mut book, _under_way) = self.tell(|inner| {
            let new = strong(Some(passphrase))?;
            open(inner)?;
            let under_way = self.copying.begin()?;
            let closed = || vec![Problem::new(problem::WORKSPACE_CLOSED, "")];
            let book = inner.book.take().ok_or_else(closed)?;
            inner.taken = Some(problem::WORK_REKEYING);
            Ok((new, book, under_way))
        })?;
        let progress = |done, all| self.copying.told(done, all);
        let changed = book.change_passphrase_watched(&new, &progress);
        self.tell(|inner| {
            inner.taken = None;
            inner.book = Some(book);
            changed?;
            inner.settings.keychain = None;
            self.remember(inner);
            let said = words::plain(inner.locale(), "keeping-changed");
            self.keeping_view(inner, said)
        })
    }

    /// Saves the emergency sheet to print. Only where `print` is asked for, and the key lies in the keychain, it
    /// bears the key: who knows a passphrase writes it in by hand.
    pub fn emergency_sheet(&self, print: bool) -> Told<SavedView> {
        let today = self.host.today();
        let window = self.lock_inner().locale();
        let title = words::plain(window, "keeping-dialog-sheet");
        let name = format!("{}.pdf", words::plain(window, "vault-sheet-title"));
        let Some(path) = self.host.ask_save(&title, &name, "pdf") else { return Ok(cancelled()) };
        self.tell(|inner| {
            let key = match print && inner.settings.keychain.is_some() {
                true => Some(self.present(inner, None)?),
                false => None,
            };
            let sheet = open(inner)?.emergency_sheet(window, key.as_deref().map(String::as_str), today)?;
            let bytes = papers::file(&sheet, Format::Pdf)?;
            folder::write_file(&path, &bytes).map_err(|p| vec![p])?;
            Ok(saved(window, "app-saved-file", "file", &path))
        })
    }

    /// Finishes destructions that were interrupted, then makes the automatic copy of the day; everything else goes on.
    /// What goes wrong is told in the settings, and stops nobody.
    pub(super) fn after_opening(&self) {
        let under_way = self.inside(|_| self.copying.begin());
        let finished = under_way.and_then(|_under_way| self.finish_interrupted(None));
        self.lock_inner().unfinished = finished.unwrap_or_else(|problems| problems);
        self.copy_of_the_day();
    }

    /// The automatic copy of the day. What goes wrong is told in the settings, and stops nobody.
    pub(super) fn copy_of_the_day(&self) {
        self.copy_where(|size| size <= AT_OPENING);
    }

    /// The automatic copy of a large workspace, before it is closed.
    pub(super) fn copy_at_closing(&self) {
        self.copy_where(|size| size > AT_OPENING);
    }

    /// Copies a workspace that holds something and is of a size that suits, while everything else goes on.
    fn copy_where(&self, suits: impl Fn(u64) -> bool) {
        let today = self.host.today();
        let copied = self.inside(|inner| {
            let Some(book) = inner.book.as_ref() else { return Ok(None) };
            let info = book.info()?;
            let wanted = info.events > 0 && suits(info.size);
            if wanted { self.copying.begin().map(Some) } else { Ok(None) }
        });
        let copied = copied.and_then(|under_way| match under_way {
            Some(_under_way) => self.snapshot(today).map(|()| true),
            None => Ok(false),
        });
        match copied {
            Ok(true) => self.lock_inner().copy_failed.clear(),
            Ok(false) => {}
            Err(problems) => self.lock_inner().copy_failed = problems,
        }
    }

    fn snapshot(&self, today: Day) -> Inside<()> {
        loop {
            let due = self.inside(|inner| {
                let folder = self.copies_folder(inner);
                open(inner)?.begin_snapshot(&folder, today)
            })?;
            let Some(Snapshot { copier, target, head }) = due else { return Ok(()) };
            let progress = |done, all| self.copying.told(done, all);
            let written = copier.write(&target, &progress).map_err(told)?;
            drop(copier);
            if self.inside(|inner| open(inner)?.end_snapshot(written, &target, &head, today))? {
                return Ok(());
            }
        }
    }

    fn copies_folder(&self, inner: &Inner) -> PathBuf {
        inner.settings.copies.clone().unwrap_or_else(|| {
            let settings = self.host.settings_file();
            settings.parent().unwrap_or(Path::new(".")).join("copies")
        })
    }

    /// The passphrase of the open workspace: from the keychain, or as it was typed.
    fn present(&self, inner: &Inner, typed: Option<&str>) -> Inside<Zeroizing<String>> {
        let unavailable =
            |reason| vec![Problem::new(problem::KEYCHAIN_UNAVAILABLE, "").with("reason", reason)];
        match (&inner.settings.keychain, typed) {
            (Some(account), _) => {
                let secret = self.host.secret(account).map_err(unavailable)?;
                secret.map(Zeroizing::new).ok_or_else(|| vec![Problem::new(problem::KEYCHAIN_EMPTY, "")])
            }
            (None, typed) => strong(typed),
        }
    }

    fn keeping_view(&self, inner: &mut Inner, said: String) -> Inside<KeepingView> {
        let locale = inner.locale();
        let folder = self.copies_folder(inner);
        let today = self.host.today();
        let copies = open(inner)?.copies()?;
        let latest = copies.iter().find(|c| c.path.exists());
        let last = match latest {
            Some(copy) => {
                words::text(locale, "keeping-last", &[("day", words::day(locale, copy.day).into())])
            }
            None => words::plain(locale, "keeping-last-none"),
        };
        let view = |copy: &Known| {
            let state = match (copy.path.exists(), copy.automatic) {
                (false, _) => "keeping-copy-gone",
                (true, true) => "keeping-copy-automatic",
                (true, false) => "keeping-copy-manual",
            };
            let args =
                [("value", folder::shown(&copy.path).into()), ("day", words::day(locale, copy.day).into())];
            CopyView {
                name: words::text(locale, "vault-copy-named", &args),
                state: words::plain(locale, state),
            }
        };
        Ok(KeepingView {
            last,
            fresh: latest.is_some_and(|c| recent(c.day, today)),
            folder: folder.display().to_string(),
            copies: copies.iter().map(view).collect(),
            failed: words::problems(locale, &[inner.copy_failed.as_slice(), &inner.unfinished].concat()),
            lock_after: inner.settings.lock_after,
            keychain: inner.settings.keychain.is_some(),
            said,
        })
    }
}

fn recent(day: Day, today: Day) -> bool {
    today.since(day).is_ok_and(|span| span.get_days() <= FRESH_DAYS)
}
