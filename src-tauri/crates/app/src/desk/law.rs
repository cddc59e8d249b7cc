//! Calendars and rules in the window: what is in use, looking at an update, applying it, going back.

use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Country, Locale};

use super::{Desk, Inner, Inside, Told};
use crate::law_update;
use crate::view::{LawPreviewView, LawView, LawYearView};
use crate::{calendar, words};

impl Desk {
    /// The calendars and rules in use.
    pub fn law(&self) -> Told<LawView> {
        self.tell(|inner| law_view(inner))
    }

    /// Asks for an update file and shows what it would change. Nothing is applied yet.
    pub fn choose_law_update(&self) -> Told<LawView> {
        let locale = self.lock_inner().settings.locale;
        // Dialogs stay open for long: nothing may be locked meanwhile.
        let chosen = self.host.ask_open(&words::plain(locale, "app-dialog-law-update"), &["toml"]);
        self.tell(|inner| {
            if let Some(path) = chosen {
                inner.update = None;
                inner.update = Some(law_update::read(&path)?);
            }
            law_view(inner)
        })
    }

    /// Applies the update that is looked at: its copy is kept, and everything counts by it from now on.
    pub fn apply_law_update(&self) -> Told<LawView> {
        self.tell(|inner| {
            let Some(chosen) = &inner.update else {
                return Err(vec![Problem::new(problem::UPDATE_NOT_CHOSEN, "")]);
            };
            law_update::apply(&self.host.settings_file(), chosen)?;
            self.read_law_again(inner);
            law_view(inner)
        })
    }

    /// Lets go of the update that is looked at.
    pub fn drop_law_update(&self) -> Told<LawView> {
        self.tell(|inner| {
            inner.update = None;
            law_view(inner)
        })
    }

    /// Goes back to the built-in calendars and rules; the copies of updates are set aside, not deleted.
    pub fn built_in_law(&self) -> Told<LawView> {
        self.tell(|inner| {
            law_update::go_back(&self.host.settings_file())?;
            self.read_law_again(inner);
            law_view(inner)
        })
    }

    fn read_law_again(&self, inner: &mut Inner) {
        inner.update = None;
        inner.law = law_update::applied(&self.host.settings_file());
        inner.book = inner.book.take().map(|book| book.under(inner.law.law.clone()));
    }
}

fn law_view(inner: &Inner) -> Inside<LawView> {
    let locale = inner.settings.locale;
    let law = &inner.law.law;
    let years = [Country::Russia, Country::Kazakhstan].into_iter().flat_map(|c| law.years(c));
    let day = words::day(locale, law.verified_through());
    Ok(LawView {
        verified: words::text(locale, "clocks-calendar-verified", &[("day", day.into())]),
        years: years
            .map(|year| LawYearView {
                title: calendar::title(locale, law, year.country, year.year),
                sources: calendar::sources(locale, year),
            })
            .collect(),
        updates: inner.law.titles.clone(),
        damaged: words::problems(locale, &inner.law.damaged),
        chosen: chosen_view(locale, inner)?,
    })
}

fn chosen_view(locale: Locale, inner: &Inner) -> Inside<Option<LawPreviewView>> {
    let Some(chosen) = &inner.update else { return Ok(None) };
    let now = &inner.law.law;
    let held = law_update::held(locale, inner.book.as_ref())?;
    let preview = law_update::preview(now, &chosen.update, &held);
    let after = now.with(&chosen.update).0;
    let (editions, letters) = law_update::touched_lines(locale, &preview);
    Ok(Some(LawPreviewView {
        title: chosen.title().to_owned(),
        changes: law_update::change_lines(locale, now, &after, &preview.changes),
        editions,
        letters,
    }))
}
