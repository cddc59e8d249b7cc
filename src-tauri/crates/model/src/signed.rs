//! Signatures kept beside papers: which paper, by whom, on what authority, in what packet.

use serde::{Deserialize, Serialize};

use crate::problem::{self, Problem};
use crate::{Day, intake, text};

/// A paper of a shop that can be signed: its PDF.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(tag = "of", rename_all = "kebab-case")]
pub enum SignedPaper {
    /// A paper of an edition.
    Edition {
        /// The edition's number.
        edition: u32,
        /// Document id.
        document: String,
        /// Its language, or both: `ru`, `kk-ru`.
        langs: String,
    },
    /// A paper of a letter: a reply, a notice, an act.
    Letter {
        /// The letter, by its first entry.
        letter: u64,
        /// The entry that issued the paper.
        entry: u64,
    },
}

impl SignedPaper {
    /// The name under which it is handed out and recognised again: `privacy-policy.ru.s2-e3.pdf`,
    /// `letter-reply.ru.s2-l17-21.pdf`. `stem` is document and language.
    pub fn file_name(&self, shop: i64, stem: &str, ending: &str) -> String {
        match self {
            SignedPaper::Edition { edition, .. } => format!("{stem}.s{shop}-e{edition}.{ending}"),
            SignedPaper::Letter { letter, entry } => format!("{stem}.s{shop}-l{letter}-{entry}.{ending}"),
        }
    }

    /// The shop and paper that a file's name speaks of, whatever other programs added to it.
    pub fn of_file_name(name: &str) -> Option<(i64, SignedPaper)> {
        let mut parts = name.split('.');
        let (document, langs) = (parts.next()?, parts.next()?);
        let mark: String =
            parts.next()?.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        let (shop, place) = mark.strip_prefix('s')?.split_once('-')?;
        let shop = shop.parse().ok().filter(|s| *s > 0)?;
        if let Some(edition) = place.strip_prefix('e') {
            let (document, langs) = (document.to_owned(), langs.to_owned());
            return Some((shop, SignedPaper::Edition { edition: edition.parse().ok()?, document, langs }));
        }
        let (letter, entry) = place.strip_prefix('l')?.split_once('-')?;
        let (letter, entry) = (letter.parse().ok()?, entry.parse().ok()?);
        Some((shop, SignedPaper::Letter { letter, entry }))
    }
}

/// How a paper came to be signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SignatureWay {
    /// By a key in this program.
    Here,
    /// By another program; what it made was brought back.
    Outside,
    /// By hand, on paper.
    Ink,
}

/// Authority to sign for the operator, as the accountant states it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Authority {
    /// Its number.
    pub number: String,
    /// The day on which it was given.
    pub issued: Day,
    /// Its last day, where it names one.
    pub until: Option<Day>,
    /// Who gave it.
    pub by: String,
}

impl Authority {
    /// Tidied.
    #[must_use]
    pub fn tidied(mut self) -> Authority {
        self.number = text::tidy(&self.number);
        self.by = text::tidy(&self.by);
        self
    }

    /// What speaks against signing under it on a day.
    pub fn problems(&self, on: Day) -> Vec<Problem> {
        let mut problems = Vec::new();
        intake::line("authority-number", Some(&self.number), &mut problems);
        intake::line("authority-by", Some(&self.by), &mut problems);
        if self.issued > on {
            problems
                .push(Problem::new(problem::AUTHORITY_LATER, "authority-issued").with("from", self.issued));
        }
        if let Some(until) = self.until.filter(|until| *until < on) {
            problems.push(Problem::new(problem::AUTHORITY_EXPIRED, "authority-until").with("until", until));
        }
        problems
    }
}

/// One signer, as the check found it when the signature was kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signer {
    /// Whose certificate; for ink, whose hand.
    pub name: String,
    /// `B-B`, `B-T`, `B-LT`, `basic`, `detached`, `ink`.
    pub level: String,
    /// The legal class as the verifier names it; `ink` for ink.
    pub class: String,
    /// Whether everything that could be checked held.
    pub holds: bool,
    /// When, as the signature says; for ink, the day.
    pub at: Option<String>,
}

/// A signature that is kept beside its paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptSignature {
    /// How.
    pub way: SignatureWay,
    /// By whom; at least one.
    pub signers: Vec<Signer>,
    /// On whose authority, where not the operator itself signed.
    pub authority: Option<Authority>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy() -> SignedPaper {
        SignedPaper::Edition { edition: 3, document: "privacy-policy".into(), langs: "kk-ru".into() }
    }

    #[test]
    fn a_name_speaks_of_its_paper_whatever_was_added_to_it() {
        let name = policy().file_name(2, "privacy-policy.kk-ru", "pdf");
        assert_eq!(name, "privacy-policy.kk-ru.s2-e3.pdf");
        for added in ["", ".sig", ".p7s", "(1)", " — signed.pdf"] {
            assert_eq!(SignedPaper::of_file_name(&format!("{name}{added}")), Some((2, policy())));
        }
        let reply = SignedPaper::Letter { letter: 17, entry: 21 };
        let name = reply.file_name(1, "letter-reply.ru", "pdf");
        assert_eq!(SignedPaper::of_file_name(&name), Some((1, reply)));
        for other in
            ["", "a.b.c", "privacy-policy.ru.pdf", "a.ru.s0-e1.pdf", "a.ru.s1-e.pdf", "a.ru.s1-l2.pdf"]
        {
            assert_eq!(SignedPaper::of_file_name(other), None, "{other}");
        }
    }

    #[test]
    fn an_authority_holds_within_its_days() {
        let day = |text: &str| text.parse().expect("a day");
        let authority = Authority {
            number: "5".into(),
            issued: day("2026-11-01"),
            until: Some(day("2027-10-31")),
            by: "Соболева А. П.".into(),
        };
        let codes = |on: &str| authority.problems(day(on)).iter().map(|p| p.code).collect::<Vec<_>>();
        assert_eq!(codes("2026-11-01"), []);
        assert_eq!(codes("2027-10-31"), []);
        assert_eq!(codes("2026-10-31"), [problem::AUTHORITY_LATER]);
        assert_eq!(codes("2027-11-01"), [problem::AUTHORITY_EXPIRED]);
        let blank = Authority { number: String::new(), by: " ".into(), ..authority }.tidied();
        assert_eq!(blank.problems(day("2026-12-01")).len(), 2);
    }
}
