//! Which word of a full name is what.

use pismovnik_model::Gender;

use super::lists::{self, Known};
use super::{endings, gender, patronymic};

/// What a word of a name is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Surname,
    First,
    Patronymic,
    /// Part of the first name or patronymic that never changes: «Гасан оглы», «Ен» of «Ен Сун».
    Still,
    /// «фон», «ван», «де»: belongs to the surname, never changes.
    Particle,
    Initials,
}

/// A word with its role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Part<'a> {
    pub(super) word: &'a str,
    pub(super) role: Role,
}

/// Words with roles; `unsure` where which one is the surname is a guess.
pub(super) struct Split<'a> {
    pub(super) parts: Vec<Part<'a>>,
    pub(super) unsure: bool,
}

/// «А.», «А.Б.», «Дж.», a single letter.
pub(super) fn initials(word: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let short = word.split(['.', '-']).all(|p| p.chars().count() <= 2);
    letters == 1 || (word.ends_with('.') && short)
}

/// Gives every word its role.
pub(super) fn split<'a>(words: &[&'a str]) -> Split<'a> {
    let lower: Vec<String> = words.iter().map(|w| w.to_lowercase()).collect();
    let mut roles: Vec<Option<Role>> = words.iter().map(|w| initials(w).then_some(Role::Initials)).collect();
    for (i, word) in lower.iter().enumerate() {
        // A particle is written small and leads a name; «Ван» as a surname is written with a capital.
        if lists::PARTICLES.contains(&word.as_str()) && *word == words[i] && i + 1 < words.len() {
            roles[i] = Some(Role::Particle);
        } else if patronymic::TAILS.contains(&word.as_str()) && i >= 1 && words.len() > 2 {
            roles[i] = Some(Role::Still);
            roles[i - 1] = Some(Role::Still);
        }
    }
    let plain: Vec<usize> = (0..words.len()).filter(|i| roles[*i].is_none()).collect();
    let names: Vec<&str> = plain.iter().map(|i| lower[*i].as_str()).collect();
    let (found, unsure) = order(&names);
    for (i, role) in plain.iter().zip(found) {
        roles[*i] = Some(role);
    }
    let parts = words
        .iter()
        .zip(roles)
        .map(|(word, role)| Part { word, role: role.unwrap_or(Role::Still) })
        .collect();
    Split { parts, unsure }
}

/// The roles of plain words: surname first unless something says otherwise.
fn order(names: &[&str]) -> (Vec<Role>, bool) {
    use Role::{First, Patronymic, Surname};
    if let Some(roles) = korean(names) {
        return (roles, false);
    }
    let known = |i: usize| lists::first_name(names[i]);
    match names {
        [] => (Vec::new(), false),
        [_] => (vec![if known(0).is_some() { First } else { Surname }], false),
        [first, second] => two(known(0), known(1), first, second),
        _ => {
            let last = names.len() - 1;
            let is = |i: usize| patronymic::is(names[i]);
            // «Роман Аркадьевич Абрамович»: a surname may look like a patronymic.
            let name_first = known(0).is_some() && is(1) && known(1).is_none();
            let patronymic_at = if name_first { Some(1) } else { (1..=last).rev().find(|i| is(*i)) };
            match patronymic_at {
                Some(at) if at == last => {
                    let double = names.len() > 3 && known(at - 2).is_some() && known(at - 1).is_some();
                    let first = if double { at - 2 } else { at - 1 };
                    (
                        roles(names.len(), |i| match i {
                            i if i == at => Patronymic,
                            i if i >= first => First,
                            _ => Surname,
                        }),
                        false,
                    )
                }
                Some(at) => (
                    roles(names.len(), |i| match i {
                        i if i < at => First,
                        i if i == at => Patronymic,
                        _ => Surname,
                    }),
                    false,
                ),
                None if known(0).is_some() && known(last).is_none() => {
                    (roles(names.len(), |i| if i == last { Surname } else { First }), false)
                }
                None => {
                    let unsure = known(1).is_none();
                    (roles(names.len(), |i| if i == 0 { Surname } else { First }), unsure)
                }
            }
        }
    }
}

fn roles(count: usize, role: impl Fn(usize) -> Role) -> Vec<Role> {
    (0..count).map(role).collect()
}

fn two(one: Option<Known>, other: Option<Known>, first: &str, second: &str) -> (Vec<Role>, bool) {
    use Role::{First, Patronymic, Surname};
    let name_first = vec![First, Surname];
    let surname_first = vec![Surname, First];
    match (one, other) {
        (Some(known), None) if patronymic::is(second) => {
            // «Анна Абрамович»: what looks like a man's patronymic is her surname.
            let his = patronymic::gender(second) == Some(Gender::Male);
            if his && known == Known::Female { (name_first, false) } else { (vec![First, Patronymic], false) }
        }
        (Some(_), None) => (name_first, false),
        (None, Some(_)) => (surname_first, false),
        // «Ирина Герман» beside «Герман Ирина».
        (Some(Known::Female), Some(Known::Male)) => (name_first, false),
        (Some(Known::Male), Some(Known::Female)) => (surname_first, false),
        // «Ким Женя»: Ким is a man's name too, but far more often a surname.
        (_, Some(_)) if lists::KOREAN_SURNAMES.contains(&first) => (surname_first, false),
        // «Токтар Аубакиров»: only one of them ends like a surname.
        _ => match (like_a_surname(first), like_a_surname(second)) {
            (false, true) => (name_first, false),
            (true, false) => (surname_first, false),
            _ => (surname_first, true),
        },
    }
}

/// Whether a word ends as surnames do and first names do not.
fn like_a_surname(word: &str) -> bool {
    let usual = ["енко", "ян", "янц", "швили", "дзе", "чук", "щук", "штейн", "ская", "ских", "ович", "евич"];
    gender::surname(word).is_some() || (endings::ends(word, &usual) && endings::syllables(word) > 1)
}

/// «Ким Ен Сун»: a Korean surname and one-syllable names, of which only the last can change.
fn korean(names: &[&str]) -> Option<Vec<Role>> {
    let (surname, given) = names.split_first()?;
    let short = |w: &&str| endings::syllables(w) == 1 && lists::first_name(w).is_none();
    if !(1..=2).contains(&given.len())
        || !lists::KOREAN_SURNAMES.contains(surname)
        || !given.iter().all(short)
    {
        return None;
    }
    Some(roles(names.len(), |i| {
        if i == given.len() {
            Role::First
        } else if i == 0 {
            Role::Particle
        } else {
            Role::Still
        }
    }))
}
