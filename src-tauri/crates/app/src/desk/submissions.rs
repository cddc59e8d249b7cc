//! Submissions of the site's forms, from the window.

use std::sync::Arc;

use pismovnik_model::Day;
use pismovnik_model::problem::{self, Problem};

use super::{Desk, Inner, Inside, Pending, Told, open};
use crate::submissions::columns;
use crate::submissions::find::{self, Who};
use crate::submissions::table::{self, MAX_BYTES};
use crate::submissions::views::{ConsentsView, SubmissionsView, consents, submissions};
use crate::{folder, words};

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
            let at = folder::shown(&path);
            let table = Arc::new(table::read(&bytes.map_err(|p| vec![p])?, &at).map_err(|p| vec![p])?);
            let columns = open(inner)?.columns_of(shop, &table)?;
            inner.submissions = Some(Pending { shop, at, table, columns });
            shown(inner, shop, String::new(), today)
        })
    }

    /// Says what a column of the export holds that is looked at; `column` counts from 0.
    pub fn map_submissions(&self, shop: i64, column: usize, field: &str) -> Told<SubmissionsView> {
        let today = self.today();
        self.tell(|inner| {
            let unknown = || vec![Problem::new(problem::TABLE_FIELD_UNKNOWN, "").with("value", field)];
            let field = columns::named(field).ok_or_else(unknown)?;
            if let Some(pending) = inner.submissions.as_mut().filter(|p| p.shop == shop) {
                columns::put(&mut pending.columns, column, field);
            }
            shown(inner, shop, String::new(), today)
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
            let ready = |p: &Pending| p.shop == shop && columns::missing(&p.columns).is_empty();
            // Taken only once it is kept: a refusal leaves it to be looked at.
            let Some(Pending { at, table, columns, .. }) = inner.submissions.clone().filter(ready) else {
                return shown(inner, shop, String::new(), today);
            };
            open(inner)?.import_submissions(shop, &table, &columns, &at, today)?;
            inner.submissions = None;
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
    let pending = inner.submissions.clone().filter(|p| p.shop == shop);
    let book = open(inner)?;
    let preview = match pending.as_ref().filter(|p| columns::missing(&p.columns).is_empty()) {
        Some(p) => Some(book.submissions_preview(shop, &p.table, &p.columns, today)?),
        None => None,
    };
    let export = pending.as_ref().map(|p| (p.table.as_ref(), &p.columns, preview.as_ref()));
    Ok(submissions(window, &book.imports(shop)?, export, message))
}
