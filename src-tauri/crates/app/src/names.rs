//! Names declined by case, for the command and the window.

pub use pismovnik_model::Gender;
use pismovnik_model::{Case, Corrections, Locale, Problem};
use pismovnik_wording::names::{self, Declined, Doubt, GenderFrom};
use serde_json::{Map, Value, json};

use crate::words;

/// Names of the cases, as on the command line: whole, or their beginnings.
pub const CASE_NAMES: [&str; 12] = [
    "nominative",
    "genitive",
    "dative",
    "accusative",
    "instrumental",
    "prepositional",
    "nom",
    "gen",
    "dat",
    "acc",
    "ins",
    "prep",
];

/// Names of the genders, as on the command line.
pub const GENDER_NAMES: [&str; 2] = ["m", "f"];

/// A name in all cases, with what was said of it.
#[derive(Clone, Debug)]
pub struct NameView {
    /// The name as given, tidied.
    pub name: String,
    /// The forms.
    pub declined: Declined,
    corrections: Corrections,
}

/// Declines a person's name; `gender` is one of [`GENDER_NAMES`] where a person says it.
///
/// # Errors
/// The text is no person's name.
pub fn decline(name: &str, gender: Option<&str>) -> Result<NameView, Problem> {
    let corrections = Corrections { gender: gender.and_then(Gender::from_code), ..Corrections::default() };
    let declined = names::decline(name, &corrections)?;
    Ok(NameView { name: declined.form(Case::Nominative).to_owned(), declined, corrections })
}

/// `{"name","gender","gender_from","forms":{"nominative",…},"address":{"ru","kk","en"},
/// "uncertain":[{"code","message","hint"}]}`; with a case also `"case"` and `"form"`.
pub fn report(locale: Locale, view: &NameView, case: Option<&str>) -> Value {
    let forms: Map<String, Value> =
        Case::ALL.iter().map(|c| (c.code().to_owned(), view.declined.form(*c).into())).collect();
    let address: Map<String, Value> =
        Locale::ALL.iter().map(|l| (l.code().to_owned(), address(*l, view).into())).collect();
    let mut report = json!({
        "name": view.name,
        "gender": view.declined.gender.map(Gender::code),
        "gender_from": gender_from(view.declined.gender_from),
        "forms": forms,
        "address": address,
        "uncertain": view.declined.doubts.iter().map(|d| doubt(locale, *d)).collect::<Vec<_>>(),
    });
    if let (Some(case), Some(object)) = (case.and_then(Case::from_code), report.as_object_mut()) {
        object.insert("case".to_owned(), case.code().into());
        object.insert("form".to_owned(), view.declined.form(case).into());
    }
    report
}

/// What people read: the form of one case, or all of them and the form of address.
pub fn lines(locale: Locale, view: &NameView, case: Option<&str>) -> Vec<String> {
    if let Some(case) = case.and_then(Case::from_code) {
        return vec![view.declined.form(case).to_owned()];
    }
    let one =
        |case: &Case| words::text(locale, case_text(*case), &[("form", view.declined.form(*case).into())]);
    let mut lines: Vec<String> = Case::ALL.iter().map(one).collect();
    // The address is that of a Russian letter whatever the language of messages.
    lines.push(address(Locale::Ru, view));
    lines
}

/// What people should check, a line each.
pub fn doubts(locale: Locale, view: &NameView) -> Vec<String> {
    let line = |doubt: &Doubt| {
        let (message, hint) = doubt.texts();
        format!("? {} {}", words::plain(locale, message), words::plain(locale, hint))
    };
    view.declined.doubts.iter().map(line).collect()
}

fn address(locale: Locale, view: &NameView) -> String {
    names::address(locale, &view.declined, &view.corrections).unwrap_or_else(|_| view.name.clone())
}

fn doubt(locale: Locale, doubt: Doubt) -> Value {
    let (message, hint) = doubt.texts();
    json!({
        "code": doubt.code(),
        "message": words::plain(locale, message),
        "hint": words::plain(locale, hint),
    })
}

fn gender_from(from: GenderFrom) -> &'static str {
    match from {
        GenderFrom::Given => "given",
        GenderFrom::Patronymic => "patronymic",
        GenderFrom::FirstName => "first-name",
        GenderFrom::Surname => "surname",
        GenderFrom::Nothing => "unknown",
    }
}

fn case_text(case: Case) -> &'static str {
    match case {
        Case::Nominative => "name-case-nominative",
        Case::Genitive => "name-case-genitive",
        Case::Dative => "name-case-dative",
        Case::Accusative => "name-case-accusative",
        Case::Instrumental => "name-case-instrumental",
        Case::Prepositional => "name-case-prepositional",
    }
}
