//! Fines by kind of operator: КоАП РФ 13.11 in the wording of 420-ФЗ (from 30.05.2025) and 14.3 p. 4.1,
//! КоАП РК 79.
//!
//! A cell that the fact sheet leaves open («?», «as company?») stays empty: no figure is better than
//! an invented one. A repeat is never claimed: nothing in the answers tells of a first time.

use pismovnik_model::finding::{Amount, Fine};
use pismovnik_model::{Day, Facts, ask};

/// An offence whose fine is known for some operators.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offence {
    /// 13.11 p. 1: no ground, or incompatible with the purposes.
    NoGround,
    /// 13.11 p. 1.1: the same again.
    NoGroundAgain,
    /// 13.11 p. 2: written consent missing or defective where the law asks for it.
    WrittenConsent,
    /// 13.11 p. 2.1: the same again.
    WrittenConsentAgain,
    /// 13.11 p. 3: policy not published.
    PolicyUnpublished,
    /// 13.11 p. 4: the person is not informed.
    NoInformation,
    /// 13.11 p. 5: a demand to correct, block or destroy is ignored.
    DemandIgnored,
    /// 13.11 p. 5.1: the same again.
    DemandIgnoredAgain,
    /// 13.11 p. 8: localisation.
    Localisation,
    /// 13.11 p. 9: the same again.
    LocalisationAgain,
    /// 13.11 p. 10: no notification of the regulator.
    NoNotification,
    /// 13.11 p. 11: an incident is not notified.
    IncidentNotNotified,
    /// 13.11 p. 12: leak of the data of a thousand people or more.
    LeakThousand,
    /// 13.11 p. 13: of ten thousand or more.
    LeakTenThousand,
    /// 13.11 p. 14: of a hundred thousand or more.
    LeakHundredThousand,
    /// 13.11 p. 15: a leak again; 1–3 % of the turnover within these bounds.
    LeakAgain,
    /// 14.3 p. 4.1: advertising without consent.
    Advertising,
}

/// Roubles from and to, and whether the source is confirmed; none where it is not known.
pub type Cell = Option<(u32, u32, bool)>;

/// One offence of the Russian code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// The offence.
    pub offence: Offence,
    /// Its article.
    pub article: &'static str,
    /// Citizens, and the self-employed.
    pub citizen: Cell,
    /// Officials.
    pub official: Cell,
    /// Sole proprietors.
    pub proprietor: Cell,
    /// Companies.
    pub company: Cell,
}

const fn row(offence: Offence, article: &'static str, cells: [Cell; 4]) -> Row {
    let [citizen, official, proprietor, company] = cells;
    Row { offence, article, citizen, official, proprietor, company }
}

/// Thousands of roubles, from a source.
const fn sure(from: u32, to: u32) -> Cell {
    Some((from * 1000, to * 1000, true))
}

/// Thousands of roubles, remembered only: shown with that mark.
const fn open(from: u32, to: u32) -> Cell {
    Some((from * 1000, to * 1000, false))
}

/// The whole Russian table.
pub const RUSSIA: &[Row] = &[
    row(
        Offence::NoGround,
        "КоАП РФ ст. 13.11 ч. 1",
        [sure(10, 15), sure(50, 100), sure(50, 100), sure(150, 300)],
    ),
    row(
        Offence::NoGroundAgain,
        "КоАП РФ ст. 13.11 ч. 1.1",
        [sure(15, 30), sure(100, 200), sure(300, 500), sure(300, 500)],
    ),
    row(
        Offence::WrittenConsent,
        "КоАП РФ ст. 13.11 ч. 2",
        [sure(10, 15), sure(100, 300), open(100, 300), sure(300, 700)],
    ),
    row(
        Offence::WrittenConsentAgain,
        "КоАП РФ ст. 13.11 ч. 2.1",
        [open(15, 30), open(300, 500), None, open(1000, 1500)],
    ),
    row(
        Offence::PolicyUnpublished,
        "КоАП РФ ст. 13.11 ч. 3",
        [Some((1500, 3000, true)), sure(6, 12), sure(10, 20), sure(30, 60)],
    ),
    row(
        Offence::NoInformation,
        "КоАП РФ ст. 13.11 ч. 4",
        [open(2, 4), open(8, 12), open(20, 30), open(40, 80)],
    ),
    row(
        Offence::DemandIgnored,
        "КоАП РФ ст. 13.11 ч. 5",
        [open(2, 4), open(8, 20), open(20, 40), sure(50, 90)],
    ),
    row(
        Offence::DemandIgnoredAgain,
        "КоАП РФ ст. 13.11 ч. 5.1",
        [open(20, 30), open(30, 50), open(50, 100), sure(300, 500)],
    ),
    row(
        Offence::Localisation,
        "КоАП РФ ст. 13.11 ч. 8",
        [open(30, 50), open(100, 200), None, sure(1000, 6000)],
    ),
    row(
        Offence::LocalisationAgain,
        "КоАП РФ ст. 13.11 ч. 9",
        [open(50, 100), open(500, 800), None, sure(6000, 18_000)],
    ),
    row(
        Offence::NoNotification,
        "КоАП РФ ст. 13.11 ч. 10",
        [sure(5, 10), sure(30, 50), sure(100, 300), sure(100, 300)],
    ),
    row(
        Offence::IncidentNotNotified,
        "КоАП РФ ст. 13.11 ч. 11",
        [open(50, 100), open(400, 800), sure(1000, 3000), sure(1000, 3000)],
    ),
    row(Offence::LeakThousand, "КоАП РФ ст. 13.11 ч. 12", [None, None, sure(3000, 5000), sure(3000, 5000)]),
    row(
        Offence::LeakTenThousand,
        "КоАП РФ ст. 13.11 ч. 13",
        [None, None, sure(5000, 10_000), sure(5000, 10_000)],
    ),
    row(
        Offence::LeakHundredThousand,
        "КоАП РФ ст. 13.11 ч. 14",
        [None, None, sure(10_000, 15_000), sure(10_000, 15_000)],
    ),
    row(
        Offence::LeakAgain,
        "КоАП РФ ст. 13.11 ч. 15",
        [None, None, sure(20_000, 500_000), sure(20_000, 500_000)],
    ),
    row(
        Offence::Advertising,
        "КоАП РФ ст. 14.3 ч. 4.1",
        [sure(10, 20), sure(20, 100), None, sure(300, 1000)],
    ),
];

/// What an offence may cost this kind of operator. A self-employed person is fined as a citizen
/// (unconfirmed), each company of a group as a company.
pub fn fine(offence: Offence, facts: &Facts) -> Option<Fine> {
    // A reader of its own: who pays is no answer that the finding was seen in.
    let reader = facts.reader();
    let row = RUSSIA.iter().find(|row| row.offence == offence)?;
    let kind = reader.text(ask::OPERATOR_KIND)?;
    let (from, to, confirmed) = match kind {
        "self-employed" => row.citizen?,
        "sole-proprietor" => row.proprietor?,
        "company" | "group" => row.company?,
        _ => return None,
    };
    Some(Fine {
        article: row.article,
        amount: Amount::Roubles(from, to),
        confirmed: confirmed && kind != "self-employed",
    })
}

/// An offence of КоАП РК 79 (illegal dealings with personal data), as small business is fined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KzOffence {
    /// P. 1: data gathered or processed unlawfully.
    Unlawful,
    /// P. 2: the same by someone using the office held.
    ByOffice,
    /// P. 3: measures of protection not taken.
    Unprotected,
    /// P. 4: the same, and data were lost or got out.
    UnprotectedWithLoss,
}

/// Offence, article, МРП of small business.
pub const KAZAKHSTAN: &[(KzOffence, &str, u32)] = &[
    (KzOffence::Unlawful, "КоАП РК ст. 79 ч. 1", 60),
    (KzOffence::ByOffice, "КоАП РК ст. 79 ч. 2", 200),
    (KzOffence::Unprotected, "КоАП РК ст. 79 ч. 3", 300),
    (KzOffence::UnprotectedWithLoss, "КоАП РК ст. 79 ч. 4", 750),
];

/// Year and tenge of one МРП.
pub const MRP: &[(i16, u32)] = &[(2026, 4325)];

/// What an offence may cost a small business in Kazakhstan, by the index of that day's year.
pub fn kz_fine(offence: KzOffence, day: Day) -> Option<Fine> {
    let (_, article, count) = *KAZAKHSTAN.iter().find(|(o, _, _)| *o == offence)?;
    let tenge = MRP.iter().find(|(year, _)| *year == day.year()).map(|(year, mrp)| (*year, mrp * count));
    Some(Fine { article, amount: Amount::Mrp { count, tenge }, confirmed: true })
}
