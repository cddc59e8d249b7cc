//! Fines by kind of operator, thousands of roubles: КоАП 13.11 in the wording of 420-ФЗ and 14.3 p. 4.1.
//!
//! A cell that the fact sheet leaves open («?», «as company?») stays empty: no figure is better than
//! an invented one.

use pismovnik_model::finding::Fine;
use pismovnik_model::{Facts, ask};

/// An offence whose fine is known for some operators.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offence {
    /// КоАП 13.11 p. 1: no ground, or incompatible with the purposes.
    NoGround,
    /// КоАП 13.11 p. 8: localisation.
    Localisation,
    /// КоАП 13.11 p. 10: no notification of the regulator.
    NoNotification,
    /// КоАП 14.3 p. 4.1: advertising without consent.
    Advertising,
}

/// From, to, confirmed.
type Cell = Option<(u32, u32, bool)>;

/// `(offence, article, citizen, sole proprietor, company)`.
const TABLE: &[(Offence, &str, Cell, Cell, Cell)] = &[
    (
        Offence::NoGround,
        "КоАП РФ ст. 13.11 ч. 1",
        Some((10, 15, true)),
        Some((50, 100, true)),
        Some((150, 300, true)),
    ),
    (Offence::Localisation, "КоАП РФ ст. 13.11 ч. 8", Some((30, 50, false)), None, Some((1000, 6000, true))),
    (
        Offence::NoNotification,
        "КоАП РФ ст. 13.11 ч. 10",
        Some((5, 10, true)),
        Some((100, 300, true)),
        Some((100, 300, true)),
    ),
    (Offence::Advertising, "КоАП РФ ст. 14.3 ч. 4.1", Some((10, 20, true)), None, Some((300, 1000, true))),
];

/// What an offence may cost this kind of operator. A self-employed person is fined as a citizen
/// (unconfirmed), each company of a group as a company.
pub fn fine(offence: Offence, facts: &Facts) -> Option<Fine> {
    // A reader of its own: who pays is no answer that the finding was seen in.
    let reader = facts.reader();
    let (_, article, citizen, proprietor, company) = TABLE.iter().find(|row| row.0 == offence)?;
    let kind = reader.text(ask::OPERATOR_KIND)?;
    let (from, to, confirmed) = match kind {
        "self-employed" => (*citizen)?,
        "sole-proprietor" => (*proprietor)?,
        "company" | "group" => (*company)?,
        _ => return None,
    };
    Some(Fine { article, from, to, confirmed: confirmed && kind != "self-employed" })
}
