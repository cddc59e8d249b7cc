//! Keys, trusted roots and the time-stamp service in the window.

use pismovnik_model::Day;
use pismovnik_model::problem::{self, Problem};
use zeroize::Zeroizing;

use super::signing::key_view;
use super::{Desk, Inner, Inside, Told, open, strong_at};
use crate::sign::{self, OpenKey};
use crate::signatures::Named;
use crate::signed::keyring;
use crate::view_signing::{ChosenKeyView, KeysView, TrustedView};
use crate::{folder, words};

/// Largest key or certificate file, in bytes.
const LARGEST: usize = 4 << 20;

/// A key file that was chosen and is not kept yet.
pub(crate) struct ChosenKey {
    name: String,
    bytes: Zeroizing<Vec<u8>>,
    locked: bool,
}

impl Desk {
    /// The keys.
    pub fn keys(&self) -> Told<KeysView> {
        let today = self.today();
        self.tell(|inner| view(inner, "", today))
    }

    /// Asks for a key file; it is kept only with [`Desk::add_key`].
    pub fn choose_key(&self) -> Told<KeysView> {
        let (today, now) = (self.today(), self.host().now());
        let window = self.tell(|inner| Ok(inner.locale()))?;
        let title = words::plain(window, "app-dialog-key");
        let Some(path) = self.host().ask_open(&title, &["p12", "pfx", "pem", "key"]) else {
            return self.keys();
        };
        let read = folder::read_file(&path, LARGEST);
        self.tell(|inner| {
            inner.chosen_key = None;
            let (name, bytes) = (folder::shown(&path), Zeroizing::new(read.map_err(|p| vec![p])?));
            let locked = match sign::open_bytes(&bytes, &name, None, &[], now) {
                Ok(_) => false,
                Err(problems) if problems.iter().any(is_about_password) => true,
                Err(problems) => return Err(problems),
            };
            inner.chosen_key = Some(ChosenKey { name, bytes, locked });
            view(inner, "", today)
        })
    }

    /// Forgets the chosen key file.
    pub fn drop_key(&self) -> Told<KeysView> {
        let today = self.today();
        self.tell(|inner| {
            inner.chosen_key = None;
            view(inner, "", today)
        })
    }

    /// Keeps the chosen key: under its own passphrase where the file is locked, else under this one.
    pub fn add_key(&self, passphrase: &str) -> Told<KeysView> {
        let (today, now) = (self.today(), self.host().now());
        self.tell(|inner| {
            let gone = || vec![Problem::new(problem::SIGNING_KEY_UNKNOWN, "")];
            let chosen = inner.chosen_key.as_ref().ok_or_else(gone)?;
            let password = chosen.locked.then_some(passphrase);
            if !chosen.locked {
                strong_at(passphrase, "key-passphrase")?;
            }
            let key = sign::open_bytes(&chosen.bytes, "key-passphrase", password, &[], now)?;
            open(inner)?.keep_key(&key, passphrase)?;
            inner.chosen_key = None;
            view(inner, "signed-key-kept", today)
        })
    }

    /// Makes a key here, self-signed, and keeps it.
    pub fn make_key(&self, holder: &str, passphrase: &str) -> Told<KeysView> {
        let (today, now) = (self.today(), self.host().now());
        self.tell(|inner| {
            let locale = inner.locale();
            strong_at(passphrase, "key-passphrase")?;
            let key: OpenKey = keyring::make(locale, holder, 3, passphrase, now)?;
            open(inner)?.keep_key(&key, passphrase)?;
            view(inner, "signed-key-made", today)
        })
    }

    /// Removes a key for good.
    pub fn remove_key(&self, id: &str) -> Told<KeysView> {
        let today = self.today();
        self.tell(|inner| {
            open(inner)?.remove_key(id)?;
            view(inner, "signed-key-removed", today)
        })
    }

    /// Asks for a file of certificates to be trusted.
    pub fn add_trust(&self) -> Told<KeysView> {
        let today = self.today();
        let window = self.tell(|inner| Ok(inner.locale()))?;
        let title = words::plain(window, "app-dialog-trust");
        let endings = ["pem", "crt", "cer", "der", "p7b"];
        let Some(path) = self.host().ask_open(&title, &endings) else { return self.keys() };
        let read = folder::read_file(&path, LARGEST);
        self.tell(|inner| {
            let bytes = read.map_err(|p| vec![p])?;
            open(inner)?.trust(Named { name: &folder::shown(&path), bytes: &bytes })?;
            view(inner, "signed-trust-kept", today)
        })
    }

    /// Trusts a file no more.
    pub fn remove_trust(&self, id: &str) -> Told<KeysView> {
        let today = self.today();
        self.tell(|inner| {
            open(inner)?.distrust(id)?;
            view(inner, "signed-trust-removed", today)
        })
    }

    /// Names the time-stamp service; empty: none.
    pub fn set_time_stamp_service(&self, address: &str) -> Told<KeysView> {
        let today = self.today();
        self.tell(|inner| {
            open(inner)?.set_time_stamp_service(address)?;
            let off = address.trim().is_empty();
            view(inner, if off { "signed-service-off" } else { "signed-service-on" }, today)
        })
    }
}

fn is_about_password(problem: &Problem) -> bool {
    [problem::KEY_PASSWORD_NEEDED, problem::KEY_WRONG_PASSWORD].contains(&problem.code)
}

fn view(inner: &mut Inner, done: &str, today: Day) -> Inside<KeysView> {
    let locale = inner.locale();
    let chosen = inner.chosen_key.as_ref().map(|c| ChosenKeyView { file: c.name.clone(), locked: c.locked });
    let book = open(inner)?;
    let trusted = book.trusted()?;
    Ok(KeysView {
        keys: book.keys()?.iter().map(|k| key_view(locale, k, today)).collect(),
        chosen,
        trusted: trusted
            .iter()
            .map(|t| TrustedView { id: t.id.clone(), title: t.subjects.join(", "), file: t.file.clone() })
            .collect(),
        service: book.time_stamp_service()?.unwrap_or_else(String::new),
        message: if done.is_empty() { String::new() } else { words::plain(locale, done) },
    })
}
