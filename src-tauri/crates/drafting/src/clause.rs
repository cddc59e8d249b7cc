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
    /// The first day of the law that it states, where that day lies within the rules' coverage.
    pub(crate) from: Option<Day>,
}

/// Articles whose present rule began within the rules' coverage. The law crate's ledger says the same:
/// a test holds the two together.
const DATED: [(&str, Day); 9] = [
    ("152-ФЗ ст. 9 ч. 1", Day::constant(2025, 9, 1)),
    ("152-ФЗ ст. 18 ч. 5", Day::constant(2025, 7, 1)),
    ("94-V ст. 8 п. 7", Day::constant(2026, 1, 18)),
    ("94-V ст. 19-1", Day::constant(2026, 1, 18)),
    ("94-V ст. 19-1 п. 3", Day::constant(2026, 1, 18)),
    ("255-VIII ст. 41", Day::constant(2026, 7, 12)),
    ("255-VIII ст. 43", Day::constant(2026, 7, 12)),
    ("255-VIII ст. 47", Day::constant(2026, 7, 12)),
    ("255-VIII ст. 49", Day::constant(2026, 7, 12)),
];

impl Clause {
    /// Since when the youngest of its articles is in force.
    pub(crate) fn since(&self) -> Option<Day> {
        let dated = |article: &&str| DATED.iter().find(|(a, _)| a == article).map(|(_, day)| *day);
        self.articles.iter().filter_map(dated).max()
    }

    /// The public face of the clause.
    pub(crate) fn info(&'static self) -> ClauseInfo {
        ClauseInfo {
            id: self.id,
            text: self.text,
            articles: self.articles,
            since: self.since(),
            from: self.from,
        }
    }
}

/// A clause as the rule book and the tests see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClauseInfo {
    /// Its id: kebab-case, scoped by paper (`policy-purpose-order`).
    pub id: &'static str,
    /// The id of its wording in `locales/*/clauses/`; lists and details have none of their own.
    pub text: &'static str,
    /// Articles it serves, law before place: «152-ФЗ ст. 9 ч. 1».
    pub articles: &'static [&'static str],
    /// Since when the youngest of them is in force; none where before the rules' coverage.
    pub since: Option<Day>,
    /// Papers drafted as of a day before this one are without the clause; none where it always stands.
    pub from: Option<Day>,
}

/// Declares clauses and the list of them all; text ids are made when compiling, never at run time.
macro_rules! clauses {
    ($($name:ident = $id:literal, [$($article:literal),*] $(, from $y:literal-$m:literal-$d:literal)?;)*) => {
        $(pub(super) static $name: $crate::clause::Clause = $crate::clause::Clause {
            id: $id,
            text: concat!("clause-", $id),
            articles: &[$($article),*],
            from: $crate::clause::clauses!(@from $($y $m $d)?),
        };)*
        /// Every clause declared here, in the order of declaration.
        pub(super) fn clauses() -> Vec<&'static $crate::clause::Clause> {
            vec![$(&$name),*]
        }
    };
    (@from $y:literal $m:literal $d:literal) => { Some(pismovnik_model::Day::constant($y, $m, $d)) };
    (@from) => { None };
}
pub(crate) use clauses;
