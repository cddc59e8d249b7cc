//! Shops in other hands: the way out as a package, the way back, the act of parting.

use std::path::PathBuf;

use zeroize::Zeroizing;

use super::{Desk, Inner, Inside, Told, WORKSPACE_ENDING, cancelled, open, strong_at};
use crate::book::{id, told};
use crate::letters::LetterQuery;
use crate::papers::{self, Format};
use crate::vault::handover::{next_slice, opened};
use crate::view::{ChoiceView, SavedView};
use crate::view_desk::{ComingView, HandoverView};
use crate::{folder, words};
use pismovnik_model::problem::{self, Problem};
use pismovnik_store::{Options, Receiving};

/// A package between its look and its taking in.
pub(crate) struct PendingPackage {
    path: PathBuf,
    /// Its passphrase, once it was given and fitted.
    passphrase: Option<Zeroizing<String>>,
    coming: Vec<ComingView>,
}

impl Desk {
    /// Which shops are here, and which in other hands.
    pub fn handover(&self) -> Told<HandoverView> {
        self.tell(|inner| view(inner, String::new(), None))
    }

    /// Hands a shop over: asks where its package goes, and writes it under a passphrase of its own, while everything
    /// else goes on. [`Desk::copying`] says how far, [`Desk::stop_copying`] stops it; then the shop stays here, and
    /// nothing is left of the package.
    pub fn hand_over(&self, shop: i64, to: &str, passphrase: &str) -> Told<HandoverView> {
        let today = self.today();
        let (title, name) = self.tell(|inner| {
            let mut problems = Vec::new();
            if to.trim().is_empty() {
                problems.push(Problem::new(problem::ANSWER_MISSING, "to"));
            }
            problems.extend(strong_at(passphrase, "passphrase").err().into_iter().flatten());
            if !problems.is_empty() {
                return Err(problems);
            }
            let name = open(inner)?.shop(shop)?.name;
            let locale = inner.locale();
            let file = words::text(locale, "handover-file", &[("shop", name.as_str().into())]);
            let file = format!("{}.{WORKSPACE_ENDING}", super::documents::file_safe(&file));
            Ok((words::plain(locale, "handover-dialog-out"), file))
        })?;
        let chosen = self.host().ask_save(&title, &name, WORKSPACE_ENDING);
        let Some(path) = chosen else { return self.handover() };
        let _under_way = self.tell(|_| self.copying.begin())?;
        // What of it is finished here need not be finished while everything else waits.
        let failed = self.finish_interrupted(Some(shop)).map_err(|problems| self.in_words(&problems))?;
        let packer = self.tell(|inner| {
            let book = open(inner)?;
            if book.unfinished(shop)?.is_empty() { book.packer(shop, today) } else { Err(failed) }
        })?;
        let packed = self.beside(|progress| {
            packer.pack(&path, passphrase, today, Options::default(), progress).map_err(told)
        })?;
        drop(packer);
        self.tell(|inner| {
            let locale = inner.locale();
            let parting = open(inner)?.give(locale, shop, packed, to.trim(), today)?;
            let count = i64::try_from(parting.handed.events).unwrap_or(i64::MAX);
            let args = [
                ("file", folder::shown(&path).into()),
                ("folder", folder::shown_around(&path).into()),
                ("count", count.into()),
            ];
            let said = words::text(locale, "handover-done", &args);
            view(inner, said, Some(shop))
        })
    }

    /// Saves the act of parting of a shop that is in other hands.
    pub fn save_parting_act(&self, shop: i64) -> Told<SavedView> {
        let (locale, pdf) = self.tell(|inner| {
            let locale = inner.locale();
            let unknown = || vec![Problem::new(problem::SHOP_UNKNOWN, "").with("value", shop)];
            let act = open(inner)?.parting_act(locale, shop)?.ok_or_else(unknown)?;
            Ok((locale, papers::file(&act, Format::Pdf)?))
        })?;
        self.save_bytes(locale, "vault-handover-title", "pdf", &pdf)
    }

    /// Asks for a package and looks at it once its passphrase is given.
    pub fn choose_package(&self) -> Told<HandoverView> {
        let title = words::plain(self.lock_inner().locale(), "handover-dialog-in");
        let chosen = self.host().ask_open(&title, &[WORKSPACE_ENDING]);
        self.tell(|inner| {
            if let Some(path) = chosen {
                inner.package = Some(PendingPackage { path, passphrase: None, coming: Vec::new() });
            }
            view(inner, String::new(), None)
        })
    }

    /// Opens the package and says what it would bring; nothing is taken in yet.
    pub fn look_package(&self, passphrase: &str) -> Told<HandoverView> {
        let path = self.tell(|inner| {
            let path = inner.package.as_ref().map(|p| p.path.clone());
            path.as_deref().map_or(Ok(()), |path| open(inner)?.another(path))?;
            Ok(path)
        })?;
        let Some(path) = path else { return self.handover() };
        // Verified without holding the desk.
        let _under_way = self.tell(|_| self.copying.begin())?;
        let package = self.beside(|progress| opened(&path, passphrase, progress))?;
        self.tell(|inner| {
            let locale = inner.locale();
            let found = open(inner)?.would_receive(&package)?;
            drop(package);
            let coming = found.into_iter().map(|it| {
                let count = |n: u64| i64::try_from(n).unwrap_or(i64::MAX).into();
                let args = [
                    ("letters", count(it.letters)),
                    ("editions", i64::from(it.editions).into()),
                    ("events", count(it.events)),
                ];
                let text = if it.known.is_some() { "handover-continues" } else { "handover-new" };
                ComingView { name: it.name, new: it.known.is_none(), words: words::text(locale, text, &args) }
            });
            inner.package = Some(PendingPackage {
                path,
                passphrase: Some(Zeroizing::new(passphrase.to_owned())),
                coming: coming.collect(),
            });
            view(inner, String::new(), None)
        })
    }

    /// Takes the package in that was looked at: its larger files come slice by slice, while everything else goes on.
    /// [`Desk::copying`] says how far, [`Desk::stop_copying`] stops it; then nothing of it is taken.
    pub fn take_package(&self, name: &str) -> Told<HandoverView> {
        let today = self.today();
        let chosen = self.tell(|inner| {
            if name.trim().is_empty() {
                return Err(vec![Problem::new(problem::ANSWER_MISSING, "own-name")]);
            }
            Ok(inner.package.as_ref().and_then(|p| Some((p.path.clone(), p.passphrase.clone()?))))
        })?;
        let Some((path, passphrase)) = chosen else { return self.handover() };
        let _under_way = self.tell(|_| self.copying.begin())?;
        // How far is told of what comes in; verifying it once more may be stopped all the same.
        let package = self.beside(|progress| opened(&path, &passphrase, &|_, _| progress(0, 1)))?;
        let mut receiving = self.tell(|inner| open(inner)?.begin_receiving(package))?;
        let carried = self.receive_slices(&mut receiving).and_then(|()| {
            self.tell(|inner| {
                let progress = |done, all| self.copying.told(done, all);
                let taken = open(inner)?.finish_receiving(receiving, name.trim(), today, &progress)?;
                inner.package = None;
                let names: Vec<String> = taken.into_iter().map(|t| t.name).collect();
                let args = [("shops", names.join(", ").into())];
                let said = words::text(inner.locale(), "handover-taken", &args);
                view(inner, said, None)
            })
        });
        if carried.is_err() {
            self.clear_carried();
        }
        carried
    }

    fn receive_slices(&self, receiving: &mut Receiving) -> Told<()> {
        while self.beside(|progress| next_slice(receiving, progress))? {
            self.give_way();
            self.tell(|inner| open(inner)?.carry_received(receiving))?;
        }
        Ok(())
    }

    /// Looks at the package no longer.
    pub fn drop_package(&self) -> Told<HandoverView> {
        self.tell(|inner| {
            inner.package = None;
            view(inner, String::new(), None)
        })
    }

    /// Takes a shop back whose package is lost or was never used.
    pub fn take_shop_back(&self, shop: i64, name: &str) -> Told<HandoverView> {
        let today = self.today();
        self.tell(|inner| {
            if name.trim().is_empty() {
                return Err(vec![Problem::new(problem::ANSWER_MISSING, "back-name")]);
            }
            open(inner)?.take_shop_back(shop, name.trim(), today)?;
            let said = words::plain(inner.locale(), "handover-back");
            view(inner, said, None)
        })
    }

    /// Asks where bytes go, under the name of a text, and writes them; says what was written, and where.
    pub(super) fn save_bytes(
        &self,
        locale: pismovnik_model::Locale,
        name: &str,
        ending: &str,
        bytes: &[u8],
    ) -> Told<SavedView> {
        let file = format!("{}.{ending}", super::documents::file_safe(&words::plain(locale, name)));
        let title = words::plain(locale, "app-dialog-save");
        let Some(path) = self.host().ask_save(&title, &file, ending) else { return Ok(cancelled()) };
        self.tell(|_| {
            folder::write_file(&path, bytes).map_err(|p| vec![p])?;
            Ok(written(locale, &path, ""))
        })
    }
}

/// What was written and where; `what` is a whole sentence more, or empty.
pub(super) fn written(locale: pismovnik_model::Locale, path: &std::path::Path, what: &str) -> SavedView {
    let args = [("file", folder::shown(path).into()), ("folder", folder::shown_around(path).into())];
    let message = words::text(locale, "desk-written", &args);
    let message = if what.is_empty() { message } else { format!("{what} {message}") };
    SavedView { saved: true, message }
}

fn view(inner: &mut Inner, said: String, act: Option<i64>) -> Inside<HandoverView> {
    let locale = inner.locale();
    let book = open(inner)?;
    let (mut here, mut away) = (Vec::new(), Vec::new());
    for shop in book.shop_ids()? {
        let known = book.shop(shop)?;
        let (id_of, label) = (shop.to_string(), known.name);
        if let Some(to) = book.handed_to(shop)? {
            let note = words::text(locale, "handover-away", &[("to", to.into())]);
            away.push(ChoiceView { id: id_of, label, note });
            continue;
        }
        let query = LetterQuery { shop: Some(id(shop)?), ..LetterQuery::default() };
        let letters = i64::try_from(book.letters(&query)?.total).unwrap_or(i64::MAX);
        let editions = i64::try_from(known.editions.len()).unwrap_or(i64::MAX);
        let args = [("letters", letters.into()), ("editions", editions.into())];
        here.push(ChoiceView { id: id_of, label, note: words::text(locale, "handover-holds", &args) });
    }
    let package = inner.package.as_ref();
    Ok(HandoverView {
        here,
        away,
        package: package.map(|p| folder::shown(&p.path)).unwrap_or_default(),
        coming: package.map(|p| p.coming.clone()).unwrap_or_default(),
        said,
        act: act.map(|shop| shop.to_string()).unwrap_or_default(),
    })
}
