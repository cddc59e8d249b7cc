//! Submissions of the site's forms, from the window.

use std::collections::BTreeMap;

use super::{Desk, Inner, Inside, Pending, Told, open};
use crate::submissions::find::{self, Who};
use crate::submissions::table::MAX_BYTES;
use crate::submissions::views::{ConsentsView, SubmissionsView, consents, submissions};
use crate::{folder, words};
use pismovnik_model::Day;

impl Desk {
    /// The kept imports, and the export that is looked at.
    pub fn submissions(&self, shop: i64) -> Told<SubmissionsView> {
        let today = self.today();
        self.tell(|inner| shown(inner, shop, String::new(), today))
    }

    /// Asks for an export and looks at it; nothing is kept. As before where the owner cancelled.
    pub fn choose_submissions(&self, shop: i64) -> Told<SubmissionsView> {
        let title = words::plain(self.lock_inner().locale(), "submissions-dialog");
        let Some(path) = self.host().ask_open(&title, &["csv"]) else { return self.submissions(shop) };
        let bytes = folder::read_file(&path, MAX_BYTES);
        let today = self.today();
        self.tell(|inner| {
            inner.submissions = None;
            let pending = Pending { shop, at: folder::shown(&path), bytes: bytes.map_err(|p| vec![p])? };
            inner.submissions = Some(pending);
            shown(inner, shop, String::new(), today).inspect_err(|_| inner.submissions = None)
        })
    }

    /// Forgets the export that is looked at.
    pub fn drop_submissions(&self, shop: i64) -> Told<SubmissionsView> {
        let today = self.today();
        self.tell(|inner| {
            inner.submissions = None;
            shown(inner, shop, String::new(), today)
        })
    }

    /// Keeps the good rows of the export that is looked at.
    pub fn keep_submissions(&self, shop: i64) -> Told<SubmissionsView> {
        let today = self.today();
        self.tell(|inner| {
            let Some(pending) = inner.submissions.take().filter(|p| p.shop == shop) else {
                return shown(inner, shop, String::new(), today);
            };
            open(inner)?.import_submissions(shop, &pending.bytes, &pending.at, &BTreeMap::new(), today)?;
            let message = words::plain(inner.locale(), "submissions-kept");
            shown(inner, shop, message, today)
        })
    }

    /// Removes an import for good.
    pub fn remove_submissions(&self, shop: i64, number: u32) -> Told<SubmissionsView> {
        let today = self.today();
        self.tell(|inner| {
            open(inner)?.remove_submissions(shop, u64::from(number), today)?;
            let args = [("number", i64::from(number).into())];
            let message = words::text(inner.locale(), "submissions-removed", &args);
            shown(inner, shop, message, today)
        })
    }

    /// Whose consents: by e-mail, telephone or name.
    pub fn consents_of(&self, shop: i64, person: &str) -> Told<ConsentsView> {
        self.tell(|inner| {
            let window = inner.locale();
            let by_name = matches!(find::who(person).map_err(|p| vec![p])?, Who::Name(_));
            Ok(consents(window, by_name, &open(inner)?.consents_of(shop, person)?))
        })
    }
}

fn shown(inner: &mut Inner, shop: i64, message: String, today: Day) -> Inside<SubmissionsView> {
    let window = inner.locale();
    let pending = inner.submissions.take();
    let book = open(inner)?;
    let preview = match pending.as_ref().filter(|p| p.shop == shop) {
        Some(p) => Some(book.submissions_preview(shop, &p.bytes, &p.at, &BTreeMap::new(), today)?),
        None => None,
    };
    let view = submissions(window, &book.imports(shop)?, preview.as_ref(), message);
    inner.submissions = pending;
    Ok(view)
}
