//! What waits to be posted, and what was posted and not proven.

use pismovnik_model::intake::Sending;
use pismovnik_model::{Day, OutgoingKind};
use pismovnik_register::letters::{Letter, LetterId, Outgoing};
use pismovnik_register::name_key;
use pismovnik_store::letter_setting;

use crate::book::{Book, Inside, id as id_of, told};

/// A letter that was issued and has not left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// The shop.
    pub shop: i64,
    /// The letter that it belongs to.
    pub letter: LetterId,
    /// That letter's number on the paper.
    pub incoming: String,
    /// Its own number.
    pub number: String,
    /// What it is.
    pub kind: OutgoingKind,
    /// Its day.
    pub day: Day,
    /// To whom.
    pub name: String,
    /// Where to: a postal or an e-mail address.
    pub address: Option<String>,
    /// Until when the letter is to be answered.
    pub due: Option<Day>,
    /// The day on which it was printed as it is now.
    pub printed: Option<Day>,
}

impl Waiting {
    /// Whether it is addressed to an e-mail address.
    pub fn by_email(&self) -> bool {
        is_email(self.address.as_deref())
    }
}

/// Whether an address is one of e-mail: no postal address holds the sign.
pub(super) fn is_email(address: Option<&str>) -> bool {
    address.is_some_and(|a| a.contains('@'))
}

/// A letter that was posted, and whose receipt is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unproven {
    /// The shop.
    pub shop: i64,
    /// The letter that it belongs to.
    pub letter: LetterId,
    /// That letter's number on the paper.
    pub incoming: String,
    /// Its own number.
    pub number: String,
    /// To whom.
    pub name: String,
    /// The day on which it was posted.
    pub posted: Day,
    /// How many days ago that was.
    pub days: i32,
    /// Its tracking number, where known.
    pub tracking: Option<String>,
}

impl Book {
    /// What was issued and has not left, of one shop or of all: by due day, then as it was issued.
    ///
    /// # Errors
    /// The file is damaged.
    pub fn outbox(&self, shop: Option<i64>) -> Inside<Vec<Waiting>> {
        let mut found = Vec::new();
        let of = shop.map(id_of).transpose()?;
        for (shop, id) in self.workspace().letters_unsent(of).map_err(told)? {
            let (shop, letter) = (i64::from(shop.0), self.letter(i64::from(shop.0), id)?);
            for outgoing in letter.unsent() {
                found.push((outgoing.entry, self.waiting(shop, id, &letter, outgoing)?));
            }
        }
        found.sort_by(|(a, x), (b, y)| {
            (x.shop, x.due.is_none(), x.due, a).cmp(&(y.shop, y.due.is_none(), y.due, b))
        });
        Ok(found.into_iter().map(|(_, waiting)| waiting).collect())
    }

    /// What was posted so many days ago or earlier and has no receipt: by the day of posting. Each shop's own
    /// number of days where `days` is none.
    ///
    /// # Errors
    /// The file is damaged.
    pub fn without_receipt(&self, shop: Option<i64>, days: Option<u16>, today: Day) -> Inside<Vec<Unproven>> {
        let mut found = Vec::new();
        let of = shop.map(id_of).transpose()?;
        for (shop, id) in self.workspace().letters_unproven(of).map_err(told)? {
            let shop = i64::from(shop.0);
            let limit = match days {
                Some(days) => days,
                None => self.manner(shop)?.remind,
            };
            found.extend(unproven(shop, id, &self.letter(shop, id)?, limit, today));
        }
        found.sort_by(|a, b| (a.posted, a.shop, &a.number).cmp(&(b.posted, b.shop, &b.number)));
        Ok(found)
    }

    /// One letter that waits.
    ///
    /// # Errors
    /// No such letter; it is not issued, or has left.
    pub fn waits(&self, shop: i64, id: LetterId, number: &str) -> Inside<Waiting> {
        let letter = self.letter(shop, id)?;
        // As somebody types it: letters and digits count.
        let same = |known: &&String| name_key(known) == name_key(number);
        let number = letter.outgoing.keys().find(same).map_or(number, String::as_str);
        let outgoing = super::pack::issued(&letter, number)?;
        self.waiting(shop, id, &letter, outgoing)
    }

    /// Remembers that a letter was printed as it is now.
    ///
    /// # Errors
    /// No such letter; the file cannot be written.
    pub fn mark_printed(&mut self, shop: i64, id: LetterId, number: &str, today: Day) -> Inside<()> {
        let entry = super::pack::issued(&self.letter(shop, id)?, number)?.entry;
        self.set_position(shop, &mark(id, number), &format!("{entry} {today}"))
    }

    fn waiting(&self, shop: i64, id: LetterId, letter: &Letter, outgoing: &Outgoing) -> Inside<Waiting> {
        let input = &outgoing.input;
        let kept = self.position(shop, &mark(id, &input.number))?;
        // Issued anew it is another paper: what was printed before does not count.
        let printed = kept.and_then(|kept| {
            let (entry, day) = kept.split_once(' ')?;
            (entry.parse() == Ok(outgoing.entry)).then(|| day.parse().ok()).flatten()
        });
        Ok(Waiting {
            shop,
            letter: id,
            incoming: letter.intake.number.clone(),
            number: input.number.clone(),
            kind: input.kind,
            day: input.day,
            name: input.addressee.name.clone(),
            address: input.addressee.address.clone(),
            due: letter.counted.due,
            printed,
        })
    }
}

/// Under what it is remembered that a letter was printed.
fn mark(letter: LetterId, number: &str) -> String {
    letter_setting(letter, &format!("printed.{number}"))
}

fn unproven(shop: i64, id: LetterId, letter: &Letter, limit: u16, today: Day) -> Vec<Unproven> {
    letter
        .without_receipt()
        .filter_map(|(number, outgoing, sent)| {
            let Sending::Post { tracking } = &sent.sending else { return None };
            let days = (today - sent.day).get_days();
            (days >= i32::from(limit)).then(|| Unproven {
                shop,
                letter: id,
                incoming: letter.intake.number.clone(),
                number: number.clone(),
                name: outgoing.input.addressee.name.clone(),
                posted: sent.day,
                days,
                tracking: tracking.clone(),
            })
        })
        .collect()
}
