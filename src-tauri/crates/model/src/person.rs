//! Persons as papers address them: grammatical gender, cases, and what a person corrected by hand.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The gender in which a name is declined and its bearer addressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Gender {
    /// Masculine.
    #[serde(rename = "m")]
    Male,
    /// Feminine.
    #[serde(rename = "f")]
    Female,
}

impl Gender {
    /// `m` or `f`.
    pub fn code(self) -> &'static str {
        match self {
            Gender::Male => "m",
            Gender::Female => "f",
        }
    }

    /// Reads `m` or `f`.
    pub fn from_code(code: &str) -> Option<Gender> {
        [Gender::Male, Gender::Female].into_iter().find(|g| g.code() == code)
    }
}

/// The six cases of Russian.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Case {
    /// Кто.
    Nominative,
    /// Кого, от кого.
    Genitive,
    /// Кому.
    Dative,
    /// Кого (вижу).
    Accusative,
    /// Кем.
    Instrumental,
    /// О ком.
    Prepositional,
}

impl Case {
    /// All cases in the order in which Russian grammars list them.
    pub const ALL: [Case; 6] = [
        Case::Nominative,
        Case::Genitive,
        Case::Dative,
        Case::Accusative,
        Case::Instrumental,
        Case::Prepositional,
    ];

    /// Its name in files and on the command line.
    pub fn code(self) -> &'static str {
        match self {
            Case::Nominative => "nominative",
            Case::Genitive => "genitive",
            Case::Dative => "dative",
            Case::Accusative => "accusative",
            Case::Instrumental => "instrumental",
            Case::Prepositional => "prepositional",
        }
    }

    /// Reads a full name or its beginning of three letters or more (`dat`, `prep`).
    pub fn from_code(code: &str) -> Option<Case> {
        Case::ALL.into_iter().find(|c| code.len() >= 3 && c.code().starts_with(code))
    }
}

/// What a person said of one name, once: it wins over every rule.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Corrections {
    /// The gender, where it is known better than the name tells.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<Gender>,
    /// Whether the surname declines, where the rules cannot know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub surname_declines: Option<bool>,
    /// Whole names by case, as they shall stand.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub forms: BTreeMap<Case, String>,
    /// The whole form of address («Уважаемый господин посол!»), as it shall stand in every language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}
