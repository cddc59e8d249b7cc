//! Offices, legal forms and other titles of organisations and persons, by case, as data.

use pismovnik_model::Case;

const TABLE: &str = include_str!("offices.tsv");

/// All offices in the nominative.
pub fn offices() -> impl Iterator<Item = &'static str> {
    rows().filter_map(|mut forms| forms.next())
}

fn rows() -> impl Iterator<Item = std::str::Split<'static, char>> {
    TABLE.lines().skip(1).filter(|l| !l.is_empty()).map(|l| l.split('\t'))
}

/// An office or legal form in a case: the longest one known that the text begins with, and the rest,
/// which it governs, unchanged («директор по продажам» → «директору по продажам»). None where the text
/// begins with none of them.
pub fn office(text: &str, case: Case) -> Option<String> {
    let lower = text.to_lowercase();
    let begins = |known: &str| {
        lower.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', ',']))
    };
    let known = offices().filter(|known| begins(known)).max_by_key(|known| known.len())?;
    let at = Case::ALL.iter().position(|c| *c == case).unwrap_or(0);
    let form =
        rows().find_map(|mut forms| (forms.clone().next() == Some(known)).then(|| forms.nth(at)))??;
    // The tail is taken by characters: lower case may have another length in bytes.
    let rest: String = text.chars().skip(known.chars().count()).collect();
    let form = super::endings::cased_like(text.split(' ').next().unwrap_or(text), form);
    Some(format!("{form}{rest}"))
}
