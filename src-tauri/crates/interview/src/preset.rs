//! Complete invented samples. Nobody in them exists: no authority has the numbers' region 00 or
//! month 00, and the check digits are right all the same.

use pismovnik_model::Answers;

use crate::file::{Ending, accept_file};
use crate::walk::question;

/// Names of the presets, in the order in which they are offered.
pub const PRESETS: [&str; 6] =
    ["ru-sole-proprietor", "ru-self-employed", "ru-company", "ru-group", "kz-sole-proprietor", "kz-company"];

/// A complete invented sample that strict acceptance passes; `None` for an unknown name.
pub fn preset(name: &str) -> Option<Answers> {
    accept_file(source(name)?.as_bytes(), Ending::Toml).ok()
}

/// A preset's practices without its identity: no names, numbers, addresses, contacts.
pub fn preset_practices(name: &str) -> Option<Answers> {
    let mut answers = preset(name)?;
    answers.0.retain(|id, _| question(id).is_some_and(|q| !q.identity));
    Some(answers)
}

fn source(name: &str) -> Option<&'static str> {
    Some(match name {
        "ru-sole-proprietor" => include_str!("presets/ru-sole-proprietor.toml"),
        "ru-self-employed" => include_str!("presets/ru-self-employed.toml"),
        "ru-company" => include_str!("presets/ru-company.toml"),
        "ru-group" => include_str!("presets/ru-group.toml"),
        "kz-sole-proprietor" => include_str!("presets/kz-sole-proprietor.toml"),
        "kz-company" => include_str!("presets/kz-company.toml"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::walk::first_unanswered;

    #[test]
    fn every_preset_is_complete() {
        for name in PRESETS {
            let source = source(name).expect(name);
            assert_eq!(accept_file(source.as_bytes(), Ending::Toml).err(), None, "{name}");
            let answers = preset(name).expect(name);
            assert_eq!(first_unanswered(&answers), None, "{name}");
        }
        assert_eq!(preset("ru-anything"), None);
    }

    #[test]
    fn practices_hold_nobodys_identity() {
        for name in PRESETS {
            let practices = preset_practices(name).expect(name);
            let words = format!("{practices:?}");
            for id in ["shop.name", "shop.domains", "operator.name", "operator.members", "contact.email"] {
                assert!(practices.get(id).is_none(), "{name}: {id}");
            }
            assert!(!words.contains('@') && !words.contains("example") && !words.contains("000"), "{name}");
            assert!(practices.get("operator.kind").is_some() && practices.0.len() > 20, "{name}");
            assert!(first_unanswered(&practices).is_some());
        }
    }
}
