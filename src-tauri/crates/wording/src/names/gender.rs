//! He or she: the patronymic tells, else the first name, else the surname gives a guess.

use pismovnik_model::Gender;

use super::endings::{ends, syllables};
use super::lists::{self, Known};
use super::parts::{Part, Role};
use super::{GenderFrom, patronymic};

/// What the parts tell.
pub(super) struct Told {
    pub(super) gender: Option<Gender>,
    pub(super) from: GenderFrom,
    /// Parts that are sure of themselves contradict each other.
    pub(super) mismatch: bool,
}

/// Reads the gender off the parts.
pub(super) fn find(parts: &[Part<'_>]) -> Told {
    let of = |role: Role| parts.iter().filter(move |p| p.role == role).map(|p| p.word.to_lowercase());
    let patronymic = of(Role::Patronymic).chain(of(Role::Still)).find_map(|w| patronymic::gender(&w));
    let first = of(Role::First).find_map(|w| first_name(&w));
    let surname = of(Role::Surname).find_map(|w| surname(&w));
    let (gender, from) = match (patronymic, first, surname) {
        (Some(g), _, _) => (Some(g), GenderFrom::Patronymic),
        (None, Some(g), _) => (Some(g), GenderFrom::FirstName),
        (None, None, Some(g)) => (Some(g), GenderFrom::Surname),
        (None, None, None) => (None, GenderFrom::Nothing),
    };
    let mismatch = [patronymic, first, surname].into_iter().flatten().any(|g| Some(g) != gender);
    Told { gender, from, mismatch }
}

fn first_name(word: &str) -> Option<Gender> {
    match lists::first_name(word)? {
        Known::Male => Some(Gender::Male),
        Known::Female => Some(Gender::Female),
        Known::Either => None,
    }
}

/// The gender that the ending of a surname, or of a half of it, tells; only endings that Russian gives
/// to one gender alone: «Толстая» beside «Смородина» and «Шпак».
pub(super) fn surname(word: &str) -> Option<Gender> {
    word.split('-').find_map(|half| {
        if ends(half, &["ская", "цкая"]) || (ends(half, &["ова", "ева", "ёва"]) && syllables(half) > 2)
        {
            return Some(Gender::Female);
        }
        let his = ends(half, &["ский", "цкий"]) || (ends(half, &["ов", "ев", "ёв"]) && syllables(half) > 1);
        his.then_some(Gender::Male)
    })
}
