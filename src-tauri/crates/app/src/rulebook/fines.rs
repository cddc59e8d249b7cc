//! The whole tables of fines.

use pismovnik_law::fines::{self, Cell};
use pismovnik_model::Country;

use super::sections::PHRASE_WIDTHS;
use super::{Pages, Row, line, strong};
use crate::words;

/// The whole table of fines, those that no finding names too.
pub(super) fn table(pages: &mut Pages, country: Country) {
    pages.part(pages.say("rulebook-fines-all"));
    let caption = pages.say("rulebook-fines-all-caption");
    match country {
        Country::Russia => {
            let head = [
                "rulebook-head-article",
                "rulebook-fined-citizen",
                "rulebook-fined-official",
                "rulebook-fined-proprietor",
                "rulebook-fined-company",
                "rulebook-head-remark",
            ];
            let rows = fines::RUSSIA.iter().map(|row| by_offender(pages, row)).collect();
            pages.table_under(
                caption,
                &[20, 16, 16, 16, 17, 15],
                (1, 4, "rulebook-fined-roubles"),
                &head,
                rows,
            );
        }
        Country::Kazakhstan => {
            let head = ["rulebook-head-article", "rulebook-head-fine", "rulebook-head-remark"];
            let rows = fines::KAZAKHSTAN.iter().filter_map(|(offence, article, _)| {
                let fine = fines::kz_fine(*offence, pismovnik_law::VERIFIED_THROUGH)?;
                Some(vec![vec![strong(*article)], vec![line(words::cost(pages.locale, &fine))], vec![]])
            });
            let rows: Vec<Row> = rows.collect();
            pages.table(caption, &PHRASE_WIDTHS, &head, rows);
        }
    }
}

/// An article, and what it costs each kind of offender.
fn by_offender(pages: &Pages, row: &fines::Row) -> Row {
    let told = |cell: Cell| match cell {
        None => pages.say("rulebook-fined-open"),
        Some((from, to, sure)) => {
            let id = if sure { "rulebook-fined-range" } else { "rulebook-fined-unsure" };
            pages.text(id, &[("from", words::grouped(from).into()), ("to", words::grouped(to).into())])
        }
    };
    let costs = [row.citizen, row.official, row.proprietor, row.company].map(|cell| vec![line(told(cell))]);
    [vec![strong(row.article)]].into_iter().chain(costs).chain([vec![]]).collect()
}
