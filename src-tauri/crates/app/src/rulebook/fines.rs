//! The whole tables of fines.

use pismovnik_law::fines::{self, Cell};
use pismovnik_model::Country;
use pismovnik_model::finding::{Amount, Fine};

use super::sections::PHRASE_WIDTHS;
use super::{Pages, Row, line, strong};
use crate::words;

/// The whole table of fines, those that no finding names too.
pub(super) fn table(pages: &mut Pages, country: Country) {
    let told =
        |article, amount, confirmed| line(words::cost(pages.locale, &Fine { article, amount, confirmed }));
    let rows: Vec<Row> = match country {
        Country::Russia => fines::RUSSIA
            .iter()
            .map(|row| {
                let cells: [(&str, Cell); 4] = [
                    ("rulebook-fined-citizen", row.citizen),
                    ("rulebook-fined-official", row.official),
                    ("rulebook-fined-proprietor", row.proprietor),
                    ("rulebook-fined-company", row.company),
                ];
                let costs = cells.iter().map(|(who, cell)| {
                    let who = pages.say(who);
                    let cost = cell.map_or_else(
                        || pages.say("rulebook-fined-open"),
                        |(from, to, sure)| {
                            let cost = told(row.article, Amount::Roubles(from, to), sure);
                            pismovnik_model::document::words(&cost)
                        },
                    );
                    line(pages.text("rulebook-fine", &[("who", who.into()), ("cost", cost.into())]))
                });
                vec![vec![strong(row.article)], costs.collect(), vec![]]
            })
            .collect(),
        Country::Kazakhstan => fines::KAZAKHSTAN
            .iter()
            .filter_map(|(offence, article, _)| {
                let fine = fines::kz_fine(*offence, pismovnik_law::VERIFIED_THROUGH)?;
                Some(vec![
                    vec![strong(*article)],
                    vec![told(fine.article, fine.amount, fine.confirmed)],
                    vec![],
                ])
            })
            .collect(),
    };
    pages.part(pages.say("rulebook-fines-all"));
    let head = ["rulebook-head-article", "rulebook-head-fine", "rulebook-head-remark"];
    pages.table(pages.say("rulebook-fines-all-caption"), &PHRASE_WIDTHS, &head, rows);
}
