//! Forms of address: «Уважаемая Анна Петровна!», «Құрметті …!», «Dear …,».

use pismovnik_model::{Corrections, Gender, Locale};

use super::Declined;
use crate::{WordingError, text};

/// How a letter in this language begins.
///
/// With a first name the person is addressed by it (and the patronymic); with a surname alone by title
/// and surname. Russian greets a person of unknown gender without an adjective; Kazakh and English need
/// no gender for a first name.
///
/// # Errors
/// A defect of the locales.
pub fn address(locale: Locale, name: &Declined, corrections: &Corrections) -> Result<String, WordingError> {
    if let Some(own) = &corrections.address {
        return Ok(own.clone());
    }
    let whole = || name.form(pismovnik_model::Case::Nominative).to_owned();
    let (id, called) = match (&name.called, &name.surname, name.gender) {
        (Some(called), _, Some(Gender::Male)) => ("address-called-m", called.clone()),
        (Some(called), _, Some(Gender::Female)) => ("address-called-f", called.clone()),
        (None, Some(surname), Some(Gender::Male)) => ("address-surname-m", surname.clone()),
        (None, Some(surname), Some(Gender::Female)) => ("address-surname-f", surname.clone()),
        (Some(called), _, None) => ("address-unknown", called.clone()),
        (None, _, _) => ("address-unknown", whole()),
    };
    text(locale, id, &[("name", called.into())])
}
