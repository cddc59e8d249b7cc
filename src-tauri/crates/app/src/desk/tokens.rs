//! Keys on tokens in the window: which library, what is plugged in, files of revocation data.

use std::path::{Path, PathBuf};

use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Day, Locale};
use pismovnik_signing::Certificate;

use super::signing::fit_words;
use super::{Desk, Inner, Inside, Told, open};
use crate::sign::evidence::{self, Proof};
use crate::sign::token::{self, Pin, TokenKey, TokenView};
use crate::view_signing::{KeyView, TokenLibraryView, TokenShownView, TokensView};
use crate::{folder, words};

/// What a library's file may be called.
const LIBRARIES: [&str; 3] = ["so", "dll", "dylib"];
/// What a file of revocation data may be called.
const EVIDENCE: [&str; 5] = ["crl", "ors", "der", "pem", "p7b"];

/// Names a key of a token: `token|<slot>|<mark of its certificate>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TokenKeyId<'a> {
    pub(super) slot: u64,
    pub(super) mark: &'a str,
}

impl TokenKeyId<'_> {
    pub(super) fn read(id: &str) -> Option<TokenKeyId<'_>> {
        let (slot, mark) = id.strip_prefix("token|")?.split_once('|')?;
        Some(TokenKeyId { slot: slot.parse().ok()?, mark })
    }

    fn of(slot: u64, key: &TokenKey) -> String {
        format!("token|{slot}|{}", key.mark())
    }
}

impl Desk {
    /// The libraries that lie here, the chosen one, and what is plugged in. No PIN is asked for.
    pub fn tokens(&self) -> Told<TokensView> {
        let now = self.host().now();
        let (chosen, running) = self.tell(|inner| {
            let running = inner.signing.is_some();
            Ok((open(inner)?.token_library()?.map(PathBuf::from), running))
        })?;
        // A library may take seconds; and what signs is not disturbed.
        let listed = match &chosen {
            Some(library) if !running => token::list(library, now),
            _ => Ok(Vec::new()),
        };
        let today = self.today();
        self.tell(|inner| {
            let locale = inner.locale();
            let (found, problems) = match listed {
                Ok(found) => (found, Vec::new()),
                Err(problems) => (Vec::new(), problems),
            };
            let all = found.iter().flat_map(|t| t.keys.iter().map(|k| (TokenKeyId::of(t.slot, k), k)));
            inner.token_chains = all.map(|(id, key)| (id, key.chain.clone())).collect();
            Ok(TokensView {
                libraries: libraries(chosen.as_deref()),
                chosen: chosen.as_deref().map_or_else(String::new, folder::shown),
                tokens: found.iter().map(|t| shown(locale, t, today)).collect(),
                problems: words::problems(locale, &problems),
            })
        })
    }

    /// Chooses one of the libraries that lie where their makers put them, by its name.
    pub fn use_token_library(&self, id: &str) -> Told<TokensView> {
        self.tell(|inner| {
            let known = token::usual_places().into_iter().find(|place| place.name == id);
            let unknown = || vec![Problem::new(problem::TOKEN_LIBRARY_UNCHOSEN, "token")];
            let place = known.ok_or_else(unknown)?;
            open(inner)?.set_token_library(Some(place.file))
        })?;
        self.tokens()
    }

    /// Asks for a library's file.
    pub fn choose_token_library(&self) -> Told<TokensView> {
        let window = self.tell(|inner| Ok(inner.locale()))?;
        let title = words::plain(window, "app-dialog-token-library");
        if let Some(path) = self.host().ask_open(&title, &LIBRARIES) {
            self.tell(|inner| {
                let file = path.to_str().ok_or_else(|| {
                    vec![Problem::new(problem::TOKEN_LIBRARY, "token").with("detail", folder::shown(&path))]
                })?;
                open(inner)?.set_token_library(Some(file))
            })?;
        }
        self.tokens()
    }

    /// Uses no tokens any more.
    pub fn drop_token_library(&self) -> Told<TokensView> {
        self.tell(|inner| open(inner)?.set_token_library(None))?;
        self.tokens()
    }

    /// Asks for files of revocation data; they are at hand until the window closes or locks. Names of all of them.
    pub fn add_evidence(&self) -> Told<Vec<String>> {
        let window = self.tell(|inner| Ok(inner.locale()))?;
        let title = words::plain(window, "app-dialog-evidence");
        let paths = self.host().ask_open_many(&title, &EVIDENCE);
        let read = evidence::read(&paths);
        self.tell(|inner| {
            for proof in read? {
                if !inner.evidence.contains(&proof) {
                    inner.evidence.push(proof);
                }
            }
            Ok(names(inner))
        })
    }

    /// Forgets the files of revocation data.
    pub fn drop_evidence(&self) -> Told<Vec<String>> {
        self.tell(|inner| {
            inner.evidence = Vec::new();
            Ok(names(inner))
        })
    }
}

/// Names of the files of revocation data that are at hand.
pub(super) fn names(inner: &Inner) -> Vec<String> {
    let mut names: Vec<String> = inner.evidence.iter().map(|proof: &Proof| proof.name.clone()).collect();
    names.dedup();
    names
}

/// Problems of a PIN stand at the field in which it was typed.
pub(super) fn at_passphrase(problems: Vec<Problem>) -> Vec<Problem> {
    let of_pin = [problem::TOKEN_PIN_WRONG, problem::TOKEN_PIN_LOCKED];
    let moved =
        |p: Problem| if of_pin.contains(&p.code) { Problem { at: "passphrase".into(), ..p } } else { p };
    problems.into_iter().map(moved).collect()
}

/// The certificate of a key and its issuers: of the workspace, or of a token that was looked at.
pub(super) fn chain_of(inner: &mut Inner, key: &str) -> Inside<Vec<Certificate>> {
    if let Some((_, chain)) = inner.token_chains.iter().find(|(id, _)| id == key) {
        return Ok(chain.clone());
    }
    let kept = open(inner)?.keys()?.into_iter().find(|k| k.id == key);
    let found = kept.map(|k| k.chain()).filter(|chain| !chain.is_empty());
    found.ok_or_else(|| vec![Problem::new(problem::MARK_KEY_UNSEEN, "mark")])
}

fn libraries(chosen: Option<&Path>) -> Vec<TokenLibraryView> {
    let view = |place: token::Usual| TokenLibraryView {
        id: place.name.to_owned(),
        file: place.file.to_owned(),
        chosen: chosen == Some(Path::new(place.file)),
    };
    token::usual_places().into_iter().map(view).collect()
}

fn shown(locale: Locale, one: &TokenView, today: Day) -> TokenShownView {
    let warning = match one.pin {
        Pin::Unknown => String::new(),
        Pin::FewTries => words::plain(locale, "signed-token-few-tries"),
        Pin::LastTry => words::plain(locale, "signed-token-last-try"),
        Pin::Locked => words::plain(locale, "signed-token-locked"),
    };
    let about = [("label", one.label.as_str().into()), ("model", one.model.as_str().into())];
    TokenShownView {
        title: words::text(locale, "signed-token-title", &about),
        warning,
        locked: one.pin == Pin::Locked,
        keys: one.keys.iter().map(|key| key_view(locale, one.slot, key, today)).collect(),
    }
}

fn key_view(locale: Locale, slot: u64, key: &TokenKey, today: Day) -> KeyView {
    let facts = &key.facts;
    let (note, warning) =
        super::signing::key_words(locale, (&facts.issuer, &facts.kind, &facts.until, facts.self_signed));
    let unfit = if key.signs {
        let told = words::problems(locale, &facts.problems);
        told.first().map_or_else(String::new, |p| p.message.clone())
    } else {
        words::text(locale, "signed-token-elsewhere", &[("kind", facts.kind.as_str().into())])
    };
    let dated = fit_words(locale, &facts.from, &facts.until, today);
    KeyView {
        id: TokenKeyId::of(slot, key),
        title: facts.subject.clone(),
        note,
        warning,
        unfit: if unfit.is_empty() { dated } else { unfit },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_token_keys_are_read_back() {
        assert_eq!(TokenKeyId::read("token|7|ab"), Some(TokenKeyId { slot: 7, mark: "ab" }));
        for other in ["", "ab12", "token|x|ab", "token|7"] {
            assert_eq!(TokenKeyId::read(other), None, "{other}");
        }
    }
}
