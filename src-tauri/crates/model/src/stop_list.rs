//! Stop-list: whom the shop sends no advertising, by the least that a comparison needs.
//!
//! An entry is a contact in its compared form, a day and what it rests on: no name, no letter. It stays when
//! the letter is destroyed, since without it the next import would mail the person again. The contact itself
//! is kept and not a hash of it: mailing services take lists of contacts only, and a hash of a telephone
//! number hides nothing.

use serde::{Deserialize, Serialize};

use crate::{Day, LetterKind};

/// A contact in the form in which two are compared.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "kebab-case")]
pub enum Contact {
    /// An e-mail address in small letters.
    Email(String),
    /// A telephone number: digits with the country's code.
    Phone(String),
}

/// Fewest and most digits of a telephone number with its country's code.
const PHONE_DIGITS: std::ops::RangeInclusive<usize> = 10..=15;

/// Longest e-mail address, RFC 5321.
const EMAIL_MAX: usize = 254;

impl Contact {
    /// Reads an e-mail address or a telephone number; none where it is neither.
    pub fn read(text: &str) -> Option<Contact> {
        if text.contains('@') { Contact::email(text) } else { Contact::phone(text) }
    }

    /// Reads an e-mail address, also as `mailto:a@example.test` or `Анна <a@example.test>`.
    pub fn email(text: &str) -> Option<Contact> {
        let inner = text.rsplit_once('<').map_or(text, |(_, rest)| rest);
        let trimmed = inner.trim().trim_end_matches(['>', '.', ',', ';']).trim();
        let bare = trimmed.strip_prefix("mailto:").unwrap_or(trimmed).to_lowercase();
        let (name, host) = bare.rsplit_once('@')?;
        let fits = |part: &str| {
            !part.is_empty()
                && part
                    .chars()
                    .all(|c| crate::text::printable(c) && !c.is_whitespace() && !"<>,;\"".contains(c))
        };
        let whole = fits(name) && fits(host) && host.contains('.') && bare.len() <= EMAIL_MAX;
        whole.then_some(Contact::Email(bare))
    }

    /// Reads a telephone number; `8 (912) …`, `912 …` and `+7 912 …` are the same.
    pub fn phone(text: &str) -> Option<Contact> {
        if text.chars().any(char::is_alphabetic) {
            return None;
        }
        let digits = phone_key(text);
        PHONE_DIGITS.contains(&digits.len()).then_some(Contact::Phone(digits))
    }

    /// Its kind's id: `email` or `phone`.
    pub fn kind(&self) -> &'static str {
        match self {
            Contact::Email(_) => "email",
            Contact::Phone(_) => "phone",
        }
    }

    /// Its compared form.
    pub fn value(&self) -> &str {
        match self {
            Contact::Email(value) | Contact::Phone(value) => value,
        }
    }

    /// A contact as it was kept, by the id of its kind.
    pub fn kept(kind: &str, value: String) -> Option<Contact> {
        match kind {
            "email" => Some(Contact::Email(value)),
            "phone" => Some(Contact::Phone(value)),
            _ => None,
        }
    }
}

/// A telephone number as far as it counts.
pub fn phone_key(text: &str) -> String {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    match (digits.len(), digits.as_bytes().first()) {
        (11, Some(b'8')) => format!("7{}", &digits[1..]),
        (10, Some(_)) => format!("7{digits}"),
        _ => digits,
    }
}

/// An entry of the stop-list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct StopEntry {
    /// Whom.
    pub contact: Contact,
    /// Since when.
    pub since: Day,
    /// On what: refusal of advertising, withdrawal, demand to stop or to delete; [`LetterKind::Other`] where
    /// the owner entered it by hand.
    pub because: LetterKind,
}

/// The kinds of letters after which nothing more is advertised to their sender.
pub const STOPS: [LetterKind; 4] =
    [LetterKind::Marketing, LetterKind::Withdrawal, LetterKind::Stop, LetterKind::Deletion];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contacts_are_compared_in_one_form() {
        for text in ["+7 (912) 000-00-01", "8 912 000 00 01", "9120000001"] {
            assert_eq!(Contact::read(text), Some(Contact::Phone("79120000001".to_owned())), "{text}");
        }
        for text in ["Anna@Example.TEST", "Анна <anna@example.test>", " mailto:anna@example.test; "] {
            assert_eq!(Contact::read(text), Some(Contact::Email("anna@example.test".to_owned())), "{text}");
        }
        for text in ["", "@", "a@", "a@b", "12345", "заказ 9120000001", "a b@example.test", "a@@"] {
            assert_eq!(Contact::read(text), None, "{text}");
        }
    }
}
