//! An act of destruction, signed: only then may anybody say that the data are destroyed.

use pismovnik_model::intake::{Attached, FileRole};
use pismovnik_model::problem::Problem;
use pismovnik_model::{Country, Day, KeptSignature, Locale, SignatureWay, SignedPaper, Signer};
use pismovnik_register::letters::{LetterEvent, LetterId};

use super::Kept;
use crate::book::{Book, Inside};
use crate::letters::FileIn;
use crate::words;

/// What a signature did for an act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Counted {
    /// The paper is no act, or its act was signed before.
    NoAct,
    /// The act counts as signed.
    Signed {
        /// Its number.
        number: String,
    },
    /// The signature is kept, and the act is not signed by it.
    Short {
        /// Its number.
        number: String,
        /// How many sign it.
        wanted: usize,
        /// How many did, in a way that is worth a signature by hand.
        have: usize,
    },
    /// The signatures would do, the case is not as far yet.
    Refused {
        /// Its number.
        number: String,
        /// Why.
        problems: Vec<Problem>,
    },
}

impl Counted {
    /// In words; none where there is nothing to say.
    pub fn lines(&self, locale: Locale) -> Vec<String> {
        let of = |number: &str| ("number", number.to_owned().into());
        let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX).into();
        match self {
            Counted::NoAct => Vec::new(),
            Counted::Signed { number } => vec![words::text(locale, "signed-act-counts", &[of(number)])],
            Counted::Short { number, have: 0, .. } => {
                vec![words::text(locale, "signed-act-short", &[of(number)])]
            }
            Counted::Short { number, wanted, have } => {
                let args = [of(number), ("wanted", count(*wanted)), ("have", count(*have))];
                vec![words::text(locale, "signed-act-more", &args)]
            }
            Counted::Refused { number, problems } => {
                let mut lines = vec![words::text(locale, "signed-act-refused", &[of(number)])];
                let told = words::problems(locale, problems);
                lines.extend(told.into_iter().map(|p| format!("{} {}", p.message, p.hint)));
                lines
            }
        }
    }
}

/// Whether a signer's signature stands for one by hand under a country's law: ink that is shown by a scan, a
/// qualified one in Russia (63-ФЗ, art. 6 p. 1), one of the national centre in Kazakhstan (Digital Code, art. 49).
pub fn is_by_hand(country: Country, way: SignatureWay, shown: bool, signer: &Signer) -> bool {
    match way {
        SignatureWay::Ink => shown,
        SignatureWay::Here | SignatureWay::Outside => {
            signer.holds
                && match country {
                    Country::Russia => signer.class == "ru-qualified",
                    Country::Kazakhstan => signer.class == "kz-eds",
                }
        }
    }
}

/// How many of those who sign did so; a paper that was signed by hand was signed by all.
fn how_many(country: Country, kept: &[Kept], wanted: usize) -> usize {
    let good = |kept: &Kept| {
        let KeptSignature { way, signers, .. } = &kept.signature;
        let shown = !kept.files.is_empty();
        let by: Vec<String> = signers
            .iter()
            .filter(|signer| is_by_hand(country, *way, shown, signer))
            .map(|signer| signer.name.clone())
            .collect();
        (*way == SignatureWay::Ink && !by.is_empty(), by)
    };
    let all: Vec<(bool, Vec<String>)> = kept.iter().map(good).collect();
    if all.iter().any(|(by_hand, _)| *by_hand) {
        return wanted;
    }
    let mut names: Vec<String> = all.into_iter().flat_map(|(_, names)| names).collect();
    names.sort_unstable();
    names.dedup();
    names.len()
}

impl Book {
    /// States in a letter that its act is signed, as soon as everybody who signs it did so.
    ///
    /// # Errors
    /// No such letter; the file is damaged.
    pub(super) fn count_act(
        &mut self,
        shop: i64,
        letter: LetterId,
        entry: u64,
        today: Day,
    ) -> Inside<Counted> {
        let known = self.letter(shop, letter)?;
        let found = known.acts.iter().find(|(_, act)| act.entry == entry && act.signed.is_none());
        let Some((number, act)) = found else { return Ok(Counted::NoAct) };
        let (number, wanted) = (number.clone(), act.fields.destroyers.len().max(1));
        let paper = SignedPaper::Letter { letter: letter.0, entry };
        let kept = self.signatures_of(shop, &paper)?;
        let have = how_many(self.country(shop)?, &kept, wanted);
        if have < wanted {
            return Ok(Counted::Short { number, wanted, have });
        }
        let last = kept.last();
        let files = match last {
            Some(kept) => self.copy_of(shop, kept)?,
            None => Vec::new(),
        };
        let day = last.and_then(day_of).unwrap_or(today).min(today);
        let event = LetterEvent::ActSigned { number: number.clone(), day, files: Vec::new() };
        match self.take_step(shop, letter, event, &files, today) {
            Ok(_) => Ok(Counted::Signed { number }),
            Err(problems) => Ok(Counted::Refused { number, problems }),
        }
    }
}

impl Book {
    /// The act as it was signed, where a person can read it: it goes along with a reply that names it.
    fn copy_of(&self, shop: i64, kept: &Kept) -> Inside<Vec<FileIn>> {
        let is_copy = |file: &Attached| {
            let readable = file.media == "application/pdf" || kept.signature.way == SignatureWay::Ink;
            file.role == FileRole::SignedPaper && readable
        };
        let mut files = Vec::new();
        if let Some((n, file)) = (0u32..).zip(&kept.files).find(|(_, file)| is_copy(file)) {
            let bytes = self.signature_file(shop, kept, n)?;
            files.push(FileIn { name: file.name.clone(), role: FileRole::SignedAct, bytes });
        }
        Ok(files)
    }
}

/// The day on which a signature was made: what the owner stated of ink, else the day of keeping.
fn day_of(kept: &Kept) -> Option<Day> {
    match kept.signature.way {
        SignatureWay::Ink => kept.signature.signers.first()?.at.as_deref()?.parse().ok(),
        SignatureWay::Here | SignatureWay::Outside => Some(kept.day),
    }
}
