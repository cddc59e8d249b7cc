//! Settings of letters: schemes of numbers, and when the program reminds.

use super::{Desk, Inner, Inside, Told, open};
use crate::numbers::{Next, Schemes};
use crate::settings::WARNED_MAX;
use crate::view::ChoiceView;
use crate::view_desk::{NumbersView, RemindersView};
use crate::words;

impl Desk {
    /// A shop's schemes of numbers.
    pub fn numbers(&self, shop: i64) -> Told<NumbersView> {
        let year = self.today().year();
        self.tell(|inner| {
            let schemes = open(inner)?.schemes(shop)?;
            view(inner, shop, schemes, year)
        })
    }

    /// What schemes would come to; nothing is kept.
    pub fn look_numbers(&self, shop: i64, schemes: Schemes) -> Told<NumbersView> {
        let year = self.today().year();
        self.tell(|inner| view(inner, shop, schemes, year))
    }

    /// Keeps schemes of numbers; letters that have a number keep it.
    pub fn keep_numbers(&self, shop: i64, schemes: &Schemes) -> Told<NumbersView> {
        let year = self.today().year();
        self.tell(|inner| {
            open(inner)?.keep_schemes(shop, schemes)?;
            let kept = open(inner)?.schemes(shop)?;
            view(inner, shop, kept, year)
        })
    }

    /// When the program reminds of letters.
    pub fn reminders(&self) -> Told<RemindersView> {
        self.tell(|inner| self.reminders_view(inner))
    }

    /// Switches notifications on or off, and says how many days ahead is warned.
    pub fn set_reminders(&self, on: bool, days: u32) -> Told<RemindersView> {
        self.tell(|inner| {
            inner.settings.remind = on;
            inner.settings.warned = u8::try_from(days).unwrap_or(WARNED_MAX).min(WARNED_MAX);
            self.remember(inner);
            self.reminders_view(inner)
        })
    }

    fn reminders_view(&self, inner: &mut Inner) -> Inside<RemindersView> {
        let (locale, warned) = (inner.locale(), inner.settings.warned());
        let now = super::letters::reminder(locale, open(inner)?, self.today(), warned)?;
        Ok(RemindersView {
            on: inner.settings.remind,
            days: inner.settings.ahead().into(),
            range: (0, u32::from(WARNED_MAX)),
            now: now.map_or_else(|| words::plain(locale, "reminders-nothing"), |r| r.text),
        })
    }
}

fn view(inner: &mut Inner, shop: i64, schemes: Schemes, year: i16) -> Inside<NumbersView> {
    let locale = inner.locale();
    let book = open(inner)?;
    let (next, problems) = match book.numbers_under(shop, &schemes, year) {
        Ok(next) => (next, Vec::new()),
        Err(problems) => (Next::default(), words::problems(locale, &problems)),
    };
    let sign = |id: &str, text: &str| ChoiceView {
        id: id.to_owned(),
        label: words::plain(locale, text),
        note: String::new(),
    };
    Ok(NumbersView {
        kept: book.schemes(shop)? == schemes,
        incoming: schemes.incoming,
        outgoing: schemes.outgoing,
        acts: schemes.acts,
        signs: vec![
            sign("{N}", "numbers-serial"),
            sign("{YYYY}", "numbers-year"),
            sign("{YY}", "numbers-short-year"),
            sign("{IN}", "numbers-incoming"),
        ],
        next_incoming: next.incoming,
        next_outgoing: next.outgoing,
        next_act: next.act,
        problems,
    })
}
