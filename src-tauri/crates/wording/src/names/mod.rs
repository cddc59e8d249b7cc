//! Russian personal names in six cases, forms of address, offices and legal forms.
//!
//! Rules after the reference grammars, first match wins and the gender is always explicit; the idea of
//! keeping surnames, first names and patronymics apart is that of the Petrovich project (MIT licence,
//! <https://github.com/petrovich>), whose data are not used. What rules cannot know (the gender of
//! «Саша», whether a fleeting vowel goes) is told as a [`Doubt`]: a person is asked once, and what they
//! answer, [`Corrections`], wins.
//!
//! Invariants: no string makes it panic; the nominative is the name as given, with single spaces; every
//! other form has as many words.

mod address;
mod endings;
mod first;
mod gender;
mod kazakh;
mod lists;
mod offices;
mod parts;
mod patronymic;
mod surname;

use std::collections::BTreeSet;

use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Case, Corrections, Gender, text};

pub use address::address;
pub use kazakh::{KazakhCase, kazakh};
pub use offices::{office, offices};

use parts::{Part, Role};

/// More words or characters than a name has.
const MOST_WORDS: usize = 8;
const MOST_CHARACTERS: usize = 150;

/// How the gender is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GenderFrom {
    /// A person said so.
    Given,
    /// The patronymic tells.
    Patronymic,
    /// The first name tells.
    FirstName,
    /// Only the surname's ending tells: see [`Doubt::GenderGuessed`].
    Surname,
    /// Nothing tells: see [`Doubt::GenderUnknown`].
    Nothing,
}

/// What the rules cannot know of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doubt {
    /// Neither patronymic nor first name nor surname tells the gender.
    GenderUnknown,
    /// Only the surname's ending tells the gender.
    GenderGuessed,
    /// One part says he, another she: a slip of the pen?
    GenderMismatch,
    /// Which word is the surname is a guess.
    Order,
    /// The surname may or may not decline.
    SurnameMayNotDecline,
    /// A vowel of the surname may or may not fall out («Кравца» or «Кравеца»).
    SurnameVowel,
    /// The first name is declined by some and not by others («Айгули» or «Айгуль»).
    FirstNameMayNotDecline,
    /// Not in Cyrillic letters: left as it is.
    Foreign,
}

impl Doubt {
    /// All doubts.
    pub const ALL: [Doubt; 8] = [
        Doubt::GenderUnknown,
        Doubt::GenderGuessed,
        Doubt::GenderMismatch,
        Doubt::Order,
        Doubt::SurnameMayNotDecline,
        Doubt::SurnameVowel,
        Doubt::FirstNameMayNotDecline,
        Doubt::Foreign,
    ];

    /// Kebab-case code.
    pub fn code(self) -> &'static str {
        match self {
            Doubt::GenderUnknown => "gender-unknown",
            Doubt::GenderGuessed => "gender-guessed",
            Doubt::GenderMismatch => "gender-mismatch",
            Doubt::Order => "name-order",
            Doubt::SurnameMayNotDecline => "surname-may-not-decline",
            Doubt::SurnameVowel => "surname-vowel",
            Doubt::FirstNameMayNotDecline => "first-name-may-not-decline",
            Doubt::Foreign => "name-foreign",
        }
    }

    /// Fluent ids of what it says and of what to do.
    pub fn texts(self) -> (&'static str, &'static str) {
        match self {
            Doubt::GenderUnknown => ("name-gender-unknown", "name-gender-unknown-hint"),
            Doubt::GenderGuessed => ("name-gender-guessed", "name-gender-guessed-hint"),
            Doubt::GenderMismatch => ("name-gender-mismatch", "name-gender-mismatch-hint"),
            Doubt::Order => ("name-order", "name-order-hint"),
            Doubt::SurnameMayNotDecline => {
                ("name-surname-may-not-decline", "name-surname-may-not-decline-hint")
            }
            Doubt::SurnameVowel => ("name-surname-vowel", "name-surname-vowel-hint"),
            Doubt::FirstNameMayNotDecline => {
                ("name-first-name-may-not-decline", "name-first-name-may-not-decline-hint")
            }
            Doubt::Foreign => ("name-foreign", "name-foreign-hint"),
        }
    }
}

/// A name in all cases, and what is not certain about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declined {
    forms: [String; 6],
    /// The gender, where known.
    pub gender: Option<Gender>,
    /// How it is known.
    pub gender_from: GenderFrom,
    /// What a person should be asked, once; empty where the rules are sure or a person has answered.
    pub doubts: BTreeSet<Doubt>,
    /// First name, and patronymic where there is one, in the nominative; none where only a surname is known.
    pub called: Option<String>,
    /// The surname in the nominative.
    pub surname: Option<String>,
}

impl Declined {
    /// The whole name in a case.
    pub fn form(&self, case: Case) -> &str {
        &self.forms[index(case)]
    }
}

fn index(case: Case) -> usize {
    Case::ALL.iter().position(|c| *c == case).unwrap_or(0)
}

/// Declines a full name: surname, first name, patronymic in either order, or with initials.
///
/// Where the gender is unknown, words that decline alike for both are declined and the others left
/// as they are.
///
/// # Errors
/// The text is no person's name: empty, without letters, with digits or signs, far too long.
pub fn decline(name: &str, corrections: &Corrections) -> Result<Declined, Problem> {
    let name = text::tidy(&composed(name));
    let words: Vec<&str> = name.split(' ').collect();
    if !is_name(&name, &words) {
        return Err(Problem::new(problem::NAME_MALFORMED, "name"));
    }
    let split = parts::split(&words);
    let told = gender::find(&split.parts);
    let gender = corrections.gender.or(told.gender);
    let mut doubts = BTreeSet::new();
    if split.unsure {
        doubts.insert(Doubt::Order);
    }
    if corrections.gender.is_none() {
        match told.from {
            GenderFrom::Nothing => _ = doubts.insert(Doubt::GenderUnknown),
            GenderFrom::Surname => _ = doubts.insert(Doubt::GenderGuessed),
            _ => {}
        }
        if told.mismatch {
            doubts.insert(Doubt::GenderMismatch);
        }
    }
    let declined: Vec<[String; 6]> =
        split.parts.iter().map(|part| part_forms(part, gender, corrections, &mut doubts)).collect();
    let forms = Case::ALL.map(|case| match corrections.forms.get(&case) {
        Some(form) if case != Case::Nominative => text::tidy(form),
        _ => declined.iter().map(|forms| forms[index(case)].as_str()).collect::<Vec<_>>().join(" "),
    });
    if Case::ALL[1..].iter().all(|case| corrections.forms.contains_key(case)) {
        doubts.retain(|d| matches!(d, Doubt::GenderUnknown | Doubt::GenderGuessed | Doubt::GenderMismatch));
    }
    Ok(Declined {
        forms,
        gender,
        gender_from: if corrections.gender.is_some() { GenderFrom::Given } else { told.from },
        doubts,
        called: joined(&split.parts, CALLED),
        surname: joined(&split.parts, SURNAME),
    })
}

/// The words of these roles, in order; none where there is no first name or surname among them.
/// How a person is called (first name and patronymic), and the surname; none where either is not there. What
/// [`decline`] tells too, without the cases.
pub fn called_and_surname(name: &str) -> Option<(String, String)> {
    let name = text::tidy(&composed(name));
    let words: Vec<&str> = name.split(' ').collect();
    let parts = is_name(&name, &words).then(|| parts::split(&words).parts)?;
    Some((joined(&parts, CALLED)?, joined(&parts, SURNAME)?))
}

/// Parts by which somebody is called.
const CALLED: &[Role] = &[Role::First, Role::Patronymic, Role::Still];
/// Parts of a surname.
const SURNAME: &[Role] = &[Role::Surname, Role::Particle];

fn joined(parts: &[Part<'_>], roles: &[Role]) -> Option<String> {
    let lead = roles.first()?;
    parts.iter().find(|p| p.role == *lead)?;
    let words: Vec<&str> = parts.iter().filter(|p| roles.contains(&p.role)).map(|p| p.word).collect();
    Some(words.join(" "))
}

/// й and ё typed as two characters become one.
fn composed(name: &str) -> String {
    let pairs =
        [("и\u{306}", "й"), ("И\u{306}", "Й"), ("е\u{308}", "ё"), ("Е\u{308}", "Ё"), ("\u{2019}", "'")];
    pairs.iter().fold(name.to_owned(), |text, (two, one)| text.replace(two, one))
}

fn is_name(name: &str, words: &[&str]) -> bool {
    let allowed = |c: char| c.is_alphabetic() || matches!(c, ' ' | '-' | '\'' | '.' | '’');
    words.len() <= MOST_WORDS
        && name.chars().count() <= MOST_CHARACTERS
        && name.chars().all(allowed)
        && words.iter().all(|w| w.chars().any(char::is_alphabetic))
        && words.iter().any(|w| !parts::initials(w))
}

/// One word in six cases.
fn part_forms(
    part: &Part<'_>,
    gender: Option<Gender>,
    corrections: &Corrections,
    doubts: &mut BTreeSet<Doubt>,
) -> [String; 6] {
    let fixed = || Case::ALL.map(|_| part.word.to_owned());
    let rule: fn(&str, Gender, &mut BTreeSet<Doubt>) -> Option<endings::Oblique> = match part.role {
        Role::Surname if corrections.surname_declines == Some(false) => return fixed(),
        Role::Surname => surname::oblique,
        Role::First => first::oblique,
        Role::Patronymic => patronymic::oblique,
        Role::Still | Role::Particle | Role::Initials => return fixed(),
    };
    let lower = part.word.to_lowercase();
    if !lists::cyrillic(&lower) {
        doubts.insert(Doubt::Foreign);
        return fixed();
    }
    let mut found = BTreeSet::new();
    let mut by = |gender| rule(&lower, gender, &mut found);
    let oblique = match gender {
        Some(gender) => by(gender),
        None => {
            let (he, she) = (by(Gender::Male), by(Gender::Female));
            if he == she { he } else { None }
        }
    };
    if part.role == Role::Surname && corrections.surname_declines == Some(true) {
        found.remove(&Doubt::SurnameMayNotDecline);
    }
    doubts.extend(found);
    let Some(oblique) = oblique else { return fixed() };
    let mut forms = fixed();
    for (form, lower) in forms[1..].iter_mut().zip(oblique) {
        *form = endings::cased_like(part.word, &lower);
    }
    forms
}
