//! What letters give out: the evidence on a case, a list as a table or a journal, the protocol of a day.

use std::path::Path;

use pismovnik_register::letters::LetterId;

use super::handover::written;
use super::{Desk, Told, cancelled, open};
use crate::book::id;
use crate::letters::LetterQuery;
use crate::papers::{self, Format};
use crate::vault::bundle;
use crate::vault::exports::{Gathered, Shape};
use crate::view::SavedView;
use crate::{folder, words};

impl Desk {
    /// Saves the evidence on a letter as one archive. [`Desk::copying`] says how far, [`Desk::stop_copying`] stops it;
    /// then nothing is written.
    pub fn save_bundle(&self, shop: i64, letter: u64) -> Told<SavedView> {
        let (window, name) = self.tell(|inner| {
            let window = inner.locale();
            let number = open(inner)?.letter(shop, LetterId(letter))?.intake.number;
            Ok((window, bundle::file_name(&number)))
        })?;
        let title = words::plain(window, "keeping-dialog-bundle");
        let Some(path) = self.host().ask_save(&title, &name, "zip") else { return Ok(cancelled()) };
        let (_under_way, evidence) = self.tell(|inner| {
            let evidence = open(inner)?.evidence(shop, LetterId(letter))?;
            Ok((self.copying.begin()?, evidence))
        })?;
        self.beside(|progress| evidence.save(&path, progress))?;
        Ok(written(window, &path, &words::plain(window, "desk-bundle-done")))
    }

    /// Saves the list of letters of a shop, or of all, as `csv`, `xlsx` or a `pdf` journal. It is read page by
    /// page: [`Desk::posting_progress`] says how far, [`Desk::stop_posting`] stops it, and nothing is written then.
    pub fn save_letters(&self, shop: Option<i64>, all: bool, format: &str) -> Told<SavedView> {
        let today = self.today();
        let (window, shape, query) = self.tell(|inner| {
            let shape = Shape::of_file(Path::new(&format!("x.{format}"))).map_err(|p| vec![p])?;
            let shop = shop.map(id).transpose()?;
            let query =
                LetterQuery { shop, open: (!all).then_some(true), by_due: !all, ..LetterQuery::default() };
            Ok((inner.locale(), shape, query))
        })?;
        let title = words::plain(window, "keeping-dialog-letters");
        let name = format!("{}.{}", words::plain(window, "vault-journal-title"), shape.ending());
        let Some(path) = self.host().ask_save(&title, &name, shape.ending()) else { return Ok(cancelled()) };
        let Some(gathered) = self.gather(&query)? else { return Ok(cancelled()) };
        let of = self.tell(|inner| open(inner)?.journal_of(&query))?;
        self.tell(|_| {
            let bytes = gathered.file(window, of.as_deref(), shape, today)?;
            folder::write_file(&path, &bytes).map_err(|p| vec![p])?;
            let count = i64::try_from(gathered.len()).unwrap_or(i64::MAX);
            let what = words::text(window, "desk-letters-done", &[("count", count.into())]);
            Ok(written(window, &path, &what))
        })
    }

    /// Saves the protocol of a day, `2026-11-21`, of a shop or of all.
    pub fn save_protocol(&self, shop: Option<i64>, day: &str) -> Told<SavedView> {
        let today = self.today();
        let (window, pdf) = self.tell(|inner| {
            let day = crate::day(day, "protocol-day").map_err(|p| vec![p])?;
            let locale = inner.locale();
            let protocol = open(inner)?.day_protocol(locale, shop, day, today)?;
            Ok((locale, papers::file(&protocol, Format::Pdf)?))
        })?;
        self.save_bytes(window, "protocol-title", "pdf", &pdf)
    }

    /// The letters of a list; none where it was stopped.
    fn gather(&self, query: &LetterQuery) -> Told<Option<Gathered>> {
        let _ends = self.tell(|_| self.run.begin(0))?;
        let run = self.run.run();
        let mut gathered = Gathered::default();
        // Between two pages everything else goes on.
        while let Some(total) = self.tell(|inner| open(inner)?.gather_letters(query, &mut gathered))? {
            run.reach(gathered.len(), usize::try_from(total).unwrap_or(usize::MAX));
            if run.is_stopped() {
                return Ok(None);
            }
        }
        Ok(Some(gathered))
    }
}
