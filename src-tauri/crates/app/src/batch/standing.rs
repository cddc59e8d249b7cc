//! Where each letter of a batch stands between its arrival and its posting: by the register alone.

use pismovnik_model::intake::Sending;
use pismovnik_model::{Locale, SignedPaper};
use pismovnik_register::letters::{Letter, LetterId};

use crate::book::{Book, Inside};
use crate::signed::Standing as Signing;

/// A paper of a letter of the batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// The name by which signing knows it.
    pub name: String,
    /// Its number.
    pub number: String,
    /// How it stands with signatures.
    pub signing: Signing,
    /// Whether it went to a printer.
    pub printed: bool,
    /// Whether it left.
    pub sent: bool,
    /// Its tracking number.
    pub tracking: Option<String>,
}

/// A letter of the batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The shop.
    pub shop: i64,
    /// The letter.
    pub letter: LetterId,
    /// The letter as it is.
    pub known: Letter,
    /// What was issued for it.
    pub papers: Vec<Paper>,
}

impl Book {
    /// Where the letters of the batch stand.
    ///
    /// # Errors
    /// The file is damaged.
    pub fn batch_standing(&self, locale: Locale) -> Inside<Vec<Standing>> {
        let mut all = Vec::new();
        for (shop, letter) in self.batch_letters()? {
            let known = self.letter(shop, letter)?;
            let mut papers = Vec::new();
            for paper in self.signable_of_letter(locale, shop, letter)? {
                let SignedPaper::Letter { entry, .. } = paper.paper else { continue };
                let Some((number, outgoing)) = known.outgoing.iter().find(|(_, o)| o.entry == entry) else {
                    continue;
                };
                let tracking = outgoing.sent.as_ref().and_then(|s| match &s.sending {
                    Sending::Post { tracking } => tracking.clone(),
                    _ => None,
                });
                papers.push(Paper {
                    name: paper.name,
                    number: number.clone(),
                    signing: paper.standing,
                    printed: outgoing.sent.is_some() || self.waits(shop, letter, number)?.printed.is_some(),
                    sent: outgoing.sent.is_some(),
                    tracking,
                });
            }
            all.push(Standing { shop, letter, known, papers });
        }
        Ok(all)
    }
}
