//! The shop's own schemes of numbers: what the next incoming letter is called, and what answers it.
//!
//! A scheme is text with signs in braces: `{N}` the serial number, `{YYYY}` and `{YY}` the year, `{IN}` the number
//! of the incoming letter. No number is ever given twice, whatever the scheme was before; a changed scheme goes on
//! counting where the former one stopped.

use pismovnik_model::problem::{self, Problem};
use pismovnik_model::text;
use pismovnik_register::name_key;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::book::{Book, Inside, id, told};
use crate::letters::{LetterId, LetterQuery};

/// Longest scheme, in characters.
const LONGEST: usize = 40;

/// So many of the latest letters are looked at for the serial number that was given last.
const LATEST: u32 = 8;

/// Under what the schemes of a shop are kept.
const KEY: &str = "number-schemes";

/// The schemes of a shop, as they are typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Schemes {
    /// Of incoming letters.
    pub incoming: String,
    /// Of outgoing letters.
    pub outgoing: String,
    /// Of acts on destruction.
    #[serde(default = "plain")]
    pub acts: String,
}

fn plain() -> String {
    "{N}".to_owned()
}

impl Default for Schemes {
    fn default() -> Schemes {
        Schemes { incoming: plain(), outgoing: "{IN}/{N}".to_owned(), acts: plain() }
    }
}

/// The schemes of a shop, read.
struct Read {
    incoming: Scheme,
    outgoing: Scheme,
    acts: Scheme,
}

/// What the next papers of a shop would be called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Next {
    /// The next letter.
    pub incoming: String,
    /// Its first answer.
    pub outgoing: String,
    /// The next act.
    pub act: String,
}

impl Schemes {
    /// The schemes, read.
    ///
    /// # Errors
    /// Everything that is wrong with them, at `incoming`, `outgoing` and `acts`.
    fn read(&self) -> Inside<Read> {
        let incoming = Scheme::read(&self.incoming, "incoming");
        let outgoing = Scheme::read(&self.outgoing, "outgoing");
        match (incoming, outgoing, Scheme::read(&self.acts, "acts")) {
            (Ok(incoming), Ok(outgoing), Ok(acts)) => Ok(Read { incoming, outgoing, acts }),
            (incoming, outgoing, acts) => {
                Err([incoming.err(), outgoing.err(), acts.err()].into_iter().flatten().collect())
            }
        }
    }
}

/// A part of a number.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Text(String),
    Serial,
    Year,
    ShortYear,
    Incoming,
}

/// What a number is made of besides its serial number.
#[derive(Clone, Copy, Debug)]
struct Around<'a> {
    year: i16,
    incoming: &'a str,
}

/// A scheme, read.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Scheme(Vec<Part>);

impl Scheme {
    fn read(typed: &str, at: &str) -> Result<Scheme, Problem> {
        let tidy = text::tidy(typed);
        if tidy.chars().count() > LONGEST {
            return Err(Problem::new(problem::TEXT_TOO_LONG, at).with("max", LONGEST));
        }
        let mut parts = Vec::new();
        let mut rest = tidy.as_str();
        while !rest.is_empty() {
            let (before, after) = rest.split_once('{').unwrap_or((rest, ""));
            if !before.is_empty() {
                parts.push(Part::Text(before.to_owned()));
            }
            if before.len() == rest.len() {
                break;
            }
            let unknown = |value: &str| {
                Problem::new(problem::SCHEME_SIGN_UNKNOWN, at).with("value", format!("{{{value}"))
            };
            let (sign, left) = after.split_once('}').ok_or_else(|| unknown(after))?;
            parts.push(match sign {
                "N" => Part::Serial,
                "YYYY" => Part::Year,
                "YY" => Part::ShortYear,
                // Only what answers a letter can bear its number.
                "IN" if at == "outgoing" => Part::Incoming,
                other => return Err(unknown(&format!("{other}}}"))),
            });
            rest = left;
        }
        if parts.iter().filter(|p| **p == Part::Serial).count() != 1 {
            return Err(Problem::new(problem::SCHEME_SERIAL, at));
        }
        let digit = |c: Option<char>| c.is_some_and(char::is_numeric);
        let touches = parts.windows(2).any(|pair| match (&pair[0], &pair[1]) {
            (Part::Text(before), Part::Serial) => digit(before.chars().last()),
            (Part::Serial, Part::Text(after)) => digit(after.chars().next()),
            (Part::Text(_), _) | (_, Part::Text(_)) => false,
            _ => true,
        });
        if touches {
            return Err(Problem::new(problem::SCHEME_TOUCHES, at));
        }
        Ok(Scheme(parts))
    }

    fn number(&self, serial: u64, around: Around<'_>) -> String {
        let part = |part: &Part| match part {
            Part::Text(text) => text.clone(),
            Part::Serial => serial.to_string(),
            Part::Year => format!("{:04}", around.year),
            Part::ShortYear => format!("{:02}", around.year.rem_euclid(100)),
            Part::Incoming => around.incoming.to_owned(),
        };
        self.0.iter().map(part).collect()
    }

    /// The serial number within a number of this scheme.
    fn serial(&self, number: &str, around: Around<'_>) -> Option<u64> {
        let at = self.0.iter().position(|p| *p == Part::Serial)?;
        let before = Scheme(self.0[..at].to_vec()).number(0, around);
        let after = Scheme(self.0[at + 1..].to_vec()).number(0, around);
        let digits = number.strip_prefix(&before)?.strip_suffix(&after)?;
        let plain = !digits.is_empty() && digits.len() < 10 && digits.bytes().all(|b| b.is_ascii_digit());
        plain.then(|| digits.parse().ok()).flatten()
    }
}

impl Book {
    /// A shop's schemes of numbers.
    ///
    /// # Errors
    /// No such shop.
    pub fn schemes(&self, shop: i64) -> Inside<Schemes> {
        let kept = self.position(shop, KEY)?;
        Ok(kept.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default())
    }

    /// Keeps a shop's schemes of numbers. What has a number keeps it.
    ///
    /// # Errors
    /// Everything that is wrong with them.
    pub fn keep_schemes(&mut self, shop: i64, schemes: &Schemes) -> Inside<()> {
        schemes.read()?;
        let schemes = Schemes {
            incoming: text::tidy(&schemes.incoming),
            outgoing: text::tidy(&schemes.outgoing),
            acts: text::tidy(&schemes.acts),
        };
        let json = serde_json::to_string(&schemes)
            .map_err(|e| vec![Problem::new(problem::INTERNAL, "numbers").with("detail", e)])?;
        self.set_position(shop, KEY, &json)
    }

    /// The number that the next incoming letter of a year may bear.
    ///
    /// # Errors
    /// No such shop.
    pub fn next_letter_number(&self, shop: i64, year: i16) -> Inside<String> {
        self.next_incoming(shop, &self.schemes(shop)?, year)
    }

    /// The number that the next outgoing letter of a case may bear.
    ///
    /// # Errors
    /// No such shop or letter.
    pub fn next_outgoing_number(&self, shop: i64, letter: LetterId, year: i16) -> Inside<String> {
        let incoming = self.letter(shop, letter)?.intake.number;
        self.next_outgoing(shop, &self.schemes(shop)?, &incoming, year)
    }

    /// What the next papers would be called under schemes that are looked at.
    ///
    /// # Errors
    /// Everything that is wrong with a scheme; no such shop.
    pub fn numbers_under(&self, shop: i64, schemes: &Schemes, year: i16) -> Inside<Next> {
        schemes.read()?;
        let incoming = self.next_incoming(shop, schemes, year)?;
        let outgoing = self.next_outgoing(shop, schemes, &incoming, year)?;
        Ok(Next { incoming, outgoing, act: self.next_act(shop, schemes, year)? })
    }

    /// The number that the next act on destruction may bear: of what a letter demanded, or of old letters.
    ///
    /// # Errors
    /// No such shop.
    pub fn next_act_number(&self, shop: i64, year: i16) -> Inside<String> {
        self.next_act(shop, &self.schemes(shop)?, year)
    }

    fn next_act(&self, shop: i64, schemes: &Schemes, year: i16) -> Inside<String> {
        let scheme = schemes.read()?.acts;
        self.next_free(shop, |serial| scheme.number(serial, Around { year, incoming: "" }))
    }

    fn next_incoming(&self, shop: i64, schemes: &Schemes, year: i16) -> Inside<String> {
        let scheme = schemes.read()?.incoming;
        let around = Around { year, incoming: "" };
        let (destroyed, _) = self.destroyed_numbers(shop)?;
        let shop = id(shop)?;
        let query = LetterQuery { shop: Some(shop), limit: LATEST, ..LetterQuery::default() };
        let latest = self.letters(&query)?.lines;
        let given = latest.iter().filter_map(|line| scheme.serial(&line.number, around)).max().unwrap_or(0);
        // Whatever the scheme was before, the count of the year's letters goes on; a journal that began with a
        // higher number goes on from there.
        let counted = self.workspace().letters_of_year(shop, year).map_err(told)?;
        let mut serial = given.max(counted) + 1;
        // Numbers of other years, or given by hand, may stand in the way.
        let taken = |number: &str| {
            destroyed.contains(&name_key(number)) || self.workspace().find_letter(shop, number).is_ok()
        };
        while taken(&scheme.number(serial, around)) {
            serial += 1;
        }
        Ok(scheme.number(serial, around))
    }

    fn next_outgoing(&self, shop: i64, schemes: &Schemes, incoming: &str, year: i16) -> Inside<String> {
        let scheme = schemes.read()?.outgoing;
        self.next_free(shop, |serial| scheme.number(serial, Around { year, incoming }))
    }

    /// The first number that no outgoing paper of a shop bears or bore.
    fn next_free(&self, shop: i64, number: impl Fn(u64) -> String) -> Inside<String> {
        let (_, destroyed) = self.destroyed_numbers(shop)?;
        let taken = |serial: u64| -> Inside<bool> {
            let number = number(serial);
            Ok(destroyed.contains(&name_key(&number)) || self.outgoing_taken(shop, &number)?)
        };
        // Numbers follow one another: the first free one is found by doubling and halving.
        let (mut low, mut high) = (0, 1);
        while taken(high)? {
            (low, high) = (high, high * 2);
        }
        while high - low > 1 {
            let middle = low + (high - low) / 2;
            if taken(middle)? { low = middle } else { high = middle }
        }
        Ok(number(high))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scheme(typed: &str) -> Scheme {
        Scheme::read(typed, "outgoing").unwrap_or_else(|p| panic!("{typed}: {p:?}"))
    }

    #[test]
    fn a_number_is_made_and_read_back() {
        let around = Around { year: 2026, incoming: "12" };
        for (typed, number) in [
            ("{N}", "7"),
            ("Вх-{N}/{YYYY}", "Вх-7/2026"),
            ("{YY}-{N}", "26-7"),
            ("{IN}/{N}", "12/7"),
            ("№ {N} от {YYYY} года", "№ 7 от 2026 года"),
        ] {
            assert_eq!(scheme(typed).number(7, around), number);
            assert_eq!(scheme(typed).serial(number, around), Some(7), "{typed}");
        }
        assert_eq!(scheme("Вх-{N}/{YYYY}").serial("Вх-7/2025", around), None, "another year");
        assert_eq!(scheme("{N}").serial("б/н", around), None);
        assert_eq!(scheme("{N}").serial("-7", around), None);
    }

    #[test]
    fn what_could_give_a_number_twice_is_refused() {
        for (typed, at, code) in [
            ("", "incoming", problem::SCHEME_SERIAL),
            ("Вх-{YYYY}", "incoming", problem::SCHEME_SERIAL),
            ("{N}-{N}", "incoming", problem::SCHEME_SERIAL),
            ("{N}{YYYY}", "incoming", problem::SCHEME_TOUCHES),
            ("0{N}", "incoming", problem::SCHEME_TOUCHES),
            ("{IN}{N}", "outgoing", problem::SCHEME_TOUCHES),
            ("{IN}/{N}", "incoming", problem::SCHEME_SIGN_UNKNOWN),
            ("{n}", "incoming", problem::SCHEME_SIGN_UNKNOWN),
            ("{N", "incoming", problem::SCHEME_SIGN_UNKNOWN),
        ] {
            assert_eq!(Scheme::read(typed, at).err().map(|p| p.code), Some(code), "{typed}");
        }
        assert!(Scheme::read(&"я".repeat(41), "incoming").is_err());
    }
}
