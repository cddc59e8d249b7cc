//! What the law says of signs in a page of the shop's site: how bad each is, by which articles.

use pismovnik_model::{Country, Severity};

/// Something seen in a published page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// A box of consent is ticked from the start.
    BoxPreticked,
    /// No link to the policy, on a page that asks for data.
    PolicyUnlinkedWhereAsked,
    /// No link to the policy, on a page that asks for none.
    PolicyUnlinked,
    /// A counter that sends data abroad.
    ForeignCounter,
    /// Something else that is loaded from abroad.
    ForeignWidget,
    /// A counter that loads before any choice.
    Counter,
    /// A form without any box.
    BoxAbsent,
}

impl Sign {
    /// All signs.
    pub const ALL: [Sign; 7] = [
        Sign::BoxPreticked,
        Sign::PolicyUnlinkedWhereAsked,
        Sign::PolicyUnlinked,
        Sign::ForeignCounter,
        Sign::ForeignWidget,
        Sign::Counter,
        Sign::BoxAbsent,
    ];

    /// How bad it is under the law of a country.
    pub fn severity(self, country: Country) -> Severity {
        match (self, country) {
            (Sign::BoxPreticked, _) | (Sign::ForeignCounter, Country::Russia) => Severity::Error,
            (Sign::PolicyUnlinkedWhereAsked | Sign::ForeignCounter | Sign::ForeignWidget, _) => {
                Severity::Warning
            }
            (Sign::PolicyUnlinked | Sign::Counter | Sign::BoxAbsent, _) => Severity::Info,
        }
    }

    /// The articles it touches; none where the fact sheet names none.
    pub fn articles(self, country: Country) -> &'static [&'static str] {
        match (self, country) {
            (Sign::BoxPreticked | Sign::Counter, Country::Russia) => &["152-ФЗ ст. 9 ч. 1"],
            (Sign::BoxPreticked, Country::Kazakhstan) => &["94-V ст. 8"],
            (Sign::PolicyUnlinkedWhereAsked | Sign::PolicyUnlinked, Country::Russia) => {
                &["152-ФЗ ст. 18.1 ч. 2"]
            }
            (Sign::ForeignCounter | Sign::ForeignWidget, Country::Russia) => {
                &["152-ФЗ ст. 18 ч. 5", "152-ФЗ ст. 12"]
            }
            (Sign::ForeignCounter | Sign::ForeignWidget, Country::Kazakhstan) => &["94-V ст. 16"],
            (Sign::PolicyUnlinkedWhereAsked | Sign::PolicyUnlinked | Sign::Counter, Country::Kazakhstan)
            | (Sign::BoxAbsent, _) => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_article_is_known() {
        for (sign, country) in
            Sign::ALL.into_iter().flat_map(|s| [(s, Country::Russia), (s, Country::Kazakhstan)])
        {
            for article in sign.articles(country) {
                assert!(crate::articles::find(article).is_some(), "{sign:?}: {article}");
            }
        }
    }
}
