//! Clauses: the static catalogue of what papers can say, each with the articles it serves.

use pismovnik_model::Day;

/// One clause: an id, its text's id, its articles.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Clause {
    /// Kebab-case, scoped by paper.
    pub(crate) id: &'static str,
    /// The id of its text (of the caption for tables, of the label for blanks); lists have none.
    pub(crate) text: &'static str,
    /// Articles it serves, law before place.
    pub(crate) articles: &'static [&'static str],
    /// Year, month, day since when the youngest article is in force, where the rules know it.
    pub(crate) since: Option<(i16, i8, i8)>,
}

impl Clause {
    /// Since when it is in force.
    pub(crate) fn since(&self) -> Option<Day> {
        self.since.map(|(y, m, d)| jiff_date(y, m, d))
    }

    /// The public face of the clause.
    pub(crate) fn info(&'static self) -> ClauseInfo {
        ClauseInfo { id: self.id, articles: self.articles, since: self.since() }
    }
}

fn jiff_date(year: i16, month: i8, day: i8) -> Day {
    Day::constant(year, month, day)
}

/// A clause as the rule book and the tests see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClauseInfo {
    /// Its id: kebab-case, scoped by paper (`policy-purpose-order`).
    pub id: &'static str,
    /// Articles it serves, law before place: «152-ФЗ ст. 9 ч. 1».
    pub articles: &'static [&'static str],
    /// Since when the youngest of them is in force; none where before the rules' coverage. The
    /// clause is left out of papers drafted as of an earlier day.
    pub since: Option<Day>,
}

/// Declares clauses and the list of them all; text ids are made when compiling, never at run time.
macro_rules! clauses {
    ($($name:ident = $id:literal, [$($article:literal),*] $(, since $y:literal-$m:literal-$d:literal)?;)*) => {
        $(static $name: $crate::clause::Clause = $crate::clause::Clause {
            id: $id,
            text: concat!("clause-", $id),
            articles: &[$($article),*],
            since: $crate::clause::clauses!(@since $($y $m $d)?),
        };)*
        /// Every clause declared here, in the order of declaration.
        pub(super) fn clauses() -> Vec<&'static $crate::clause::Clause> {
            vec![$(&$name),*]
        }
    };
    (@since $y:literal $m:literal $d:literal) => { Some(($y, $m, $d)) };
    (@since) => { None };
}
pub(crate) use clauses;
