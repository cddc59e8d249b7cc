//! The law as one value: calendars, terms, and how far they were verified.

use std::sync::LazyLock;

use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Country, Day, Facts, Finding};

use crate::calendar::{Holiday, Reason, YearCalendar};
use crate::terms::Term;
use crate::update::{self, Coverage, Update};
use crate::{COVERED_FROM, Standing, VERIFIED_THROUGH};

const SOURCES: [&str; 2] = [include_str!("../data/ru.toml"), include_str!("../data/kz.toml")];

/// Calendars and terms with the day up to which they were verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Law {
    /// The last day for which the rules were checked against their sources.
    pub(crate) verified_through: Day,
    pub(crate) coverage: Vec<Coverage>,
    pub(crate) holidays: Vec<Holiday>,
    pub(crate) years: Vec<YearCalendar>,
    pub(crate) terms: Vec<Term>,
}

/// What an update changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The day up to which the rules are verified.
    Verified {
        /// It was.
        from: Day,
        /// It becomes.
        to: Day,
    },
    /// The day from which terms of a country are counted, or how they roll.
    Coverage(Country),
    /// A statutory holiday, counted in years without a calendar.
    Holiday(Holiday),
    /// The calendar of a year.
    Year {
        /// Whose.
        country: Country,
        /// Which.
        year: i16,
        /// Whether there was one before.
        known: bool,
        /// Days that are worked now and were not, or the other way round.
        days: Vec<DayChange>,
    },
    /// A term.
    Term {
        /// Its earlier wording for letters of the same day, if there was one.
        was: Option<Box<Term>>,
        /// The new one.
        now: Box<Term>,
    },
}

/// A day of a calendar before and after an update.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayChange {
    /// The day.
    pub day: Day,
    /// Why it was not worked; nothing where it was.
    pub was: Option<Reason>,
    /// Why it will not be worked; nothing where it will.
    pub now: Option<Reason>,
}

impl Law {
    /// The law as built in.
    pub fn built_in() -> &'static Law {
        static LAW: LazyLock<Law> = LazyLock::new(|| assemble(&SOURCES).0);
        &LAW
    }

    /// The last day for which the rules were checked against their sources.
    pub fn verified_through(&self) -> Day {
        self.verified_through
    }

    /// How the rules stand on a day.
    ///
    /// # Errors
    /// `day-before-coverage` where the rules begin later.
    pub fn standing(&self, day: Day) -> Result<Standing, Problem> {
        if day < COVERED_FROM {
            let early = Problem::new(problem::DAY_BEFORE_COVERAGE, "as-of");
            return Err(early.with("first", COVERED_FROM));
        }
        Ok(if day <= self.verified_through { Standing::Verified } else { Standing::Provisional })
    }

    /// How the rules of a country stand on a day.
    ///
    /// # Errors
    /// As [`crate::standing_in`].
    pub fn standing_in(&self, country: Country, day: Day) -> Result<Standing, Problem> {
        crate::known_edition(country, day)?;
        self.standing(day)
    }

    /// As [`crate::evaluate`], verified as far as this law is.
    ///
    /// # Errors
    /// The day lies before the rules' coverage.
    pub fn evaluate(&self, facts: &Facts, day: Day) -> Result<Vec<Finding>, Problem> {
        crate::findings(facts, day, self)
    }

    /// From which day on terms of a country are counted, and by which article their ends roll.
    pub fn coverage(&self, country: Country) -> Option<&Coverage> {
        self.coverage.iter().find(|c| c.country == country)
    }

    /// The law after an update, and all that becomes different. What stays the same is not listed.
    pub fn with(&self, update: &Update) -> (Law, Vec<Change>) {
        let mut law = self.clone();
        let mut changes = Vec::new();
        if let Some(to) = update.verified_through.filter(|to| *to != self.verified_through) {
            changes.push(Change::Verified { from: self.verified_through, to });
            law.verified_through = to;
        }
        for coverage in &update.coverage {
            if self.coverage(coverage.country) != Some(coverage) {
                changes.push(Change::Coverage(coverage.country));
            }
            put(&mut law.coverage, coverage, |c| c.country == coverage.country);
        }
        for holiday in &update.holidays {
            if !self.holidays.contains(holiday) {
                changes.push(Change::Holiday(holiday.clone()));
            }
            let same = |h: &Holiday| h.country == holiday.country && h.id == holiday.id;
            put(&mut law.holidays, holiday, |h| same(h) && h.since == holiday.since);
        }
        for year in &update.years {
            put(&mut law.years, year, |y| y.country == year.country && y.year == year.year);
        }
        law.years.sort_by_key(|y| (y.country, y.year));
        for year in &update.years {
            if self.year(year.country, year.year) != Some(year) {
                changes.push(self.year_change(&law, year.country, year.year));
            }
        }
        let mut terms: Vec<&Term> = update.terms.iter().collect();
        terms.sort_by_key(|t| t.from);
        for term in terms {
            if !self.terms.contains(term) {
                let day = term.from.or(term.until).unwrap_or(self.verified_through);
                let was = self.term(&term.id, day).cloned().map(Box::new);
                changes.push(Change::Term { was, now: Box::new(term.clone()) });
            }
            if term.from.is_none() {
                // A wording without beginning holds for all days: it leaves no earlier one in force.
                law.terms.retain(|t| t.id != term.id || t.from.is_none());
            }
            put(&mut law.terms, term, |t| t.id == term.id && t.from == term.from);
        }
        (law, changes)
    }

    fn year_change(&self, after: &Law, country: Country, year: i16) -> Change {
        let days = self
            .days(country, year)
            .into_iter()
            .zip(after.days(country, year))
            .filter(|((_, was), (_, now))| was.is_some() != now.is_some())
            .map(|((day, was), (_, now))| DayChange { day, was, now })
            .collect();
        Change::Year { country, year, known: self.year(country, year).is_some(), days }
    }
}

/// Replaces what is the same thing, or adds.
fn put<T: Clone>(all: &mut Vec<T>, new: &T, same: impl Fn(&T) -> bool) {
    match all.iter_mut().find(|old| same(old)) {
        Some(old) => *old = new.clone(),
        None => all.push(new.clone()),
    }
}

/// The law of these sources and what is wrong with them: the tests hold that nothing is.
fn assemble(sources: &[&str]) -> (Law, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut law = Law {
        verified_through: VERIFIED_THROUGH,
        coverage: Vec::new(),
        holidays: Vec::new(),
        years: Vec::new(),
        terms: Vec::new(),
    };
    for source in sources {
        match update::read(source.as_bytes()) {
            Ok(update) => law = law.with(&update).0,
            Err(of_source) => problems.extend(of_source),
        }
    }
    (law, problems)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_data_are_sound() {
        let (law, problems) = assemble(&SOURCES);
        assert_eq!(problems, Vec::new());
        assert_eq!(law.verified_through(), VERIFIED_THROUGH);
        for (country, years) in
            [(Country::Russia, vec![2025, 2026, 2027]), (Country::Kazakhstan, vec![2026, 2027])]
        {
            assert_eq!(law.years(country).map(|y| y.year).collect::<Vec<_>>(), years);
            assert!(law.coverage(country).is_some());
        }
    }

    #[test]
    fn every_article_of_a_term_is_known() {
        for term in Law::built_in().terms() {
            for citation in std::iter::once(&term.article).chain(&term.also) {
                assert!(crate::articles::find(citation).is_some(), "{}: {citation}", term.id);
            }
        }
    }
}
