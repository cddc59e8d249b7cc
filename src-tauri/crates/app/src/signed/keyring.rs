//! Keys, trusted roots and choices of signing, kept in the workspace.
//!
//! A key rests as PKCS#12 under its own passphrase, within the encrypted workspace: opening the workspace does not
//! open the key, and neither the passphrase nor a PIN is ever kept.

use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Authority, Locale};
use pismovnik_signing::{Certificate, verify};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::book::{self, Book, Inside, told};
use crate::carrier;
use crate::papers::sha256;
use crate::sign::{self, OpenKey};
use crate::signatures::Named;

const KEYS: &str = "signing-keys";
const TRUST: &str = "signing-trust";
const SERVICE: &str = "signing-time-stamp-service";
const LAST_KEY: &str = "signing-last-key";
const ON_ISSUE: &str = "signing-on-issue";
const AUTHORITY: &str = "signing-authority";
const PLACE: &str = "signing-place";
const REACH: &str = "signing-reach";
const LIBRARY: &str = "signing-token-library";

/// A key of the workspace, locked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptKey {
    /// Its name in the workspace, of its contents.
    pub id: String,
    /// Whose it is.
    pub subject: String,
    /// Who issued its certificate.
    pub issuer: String,
    /// `p256`, `rsa-2048` …
    pub kind: String,
    /// First day, `2026-11-21`.
    pub from: String,
    /// Last day.
    pub until: String,
    /// Whether it proves no identity.
    pub self_signed: bool,
    /// PKCS#12 under the key's passphrase, hex.
    pkcs12: String,
    /// The certificate and its issuers, hex: nothing secret, so that a mark shows before the passphrase is typed.
    #[serde(default)]
    certificates: Vec<String>,
}

impl KeptKey {
    /// The certificate and its issuers; none of a key that was kept before they were.
    pub fn chain(&self) -> Vec<Certificate> {
        let read = |text: &String| Certificate::from_der(&hex::decode(text).ok()?).ok();
        self.certificates.iter().filter_map(read).collect()
    }
}

/// A file of certificates that the owner trusts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trusted {
    /// Its name in the workspace, of its contents.
    pub id: String,
    /// The file's name.
    pub file: String,
    /// Whom it names.
    pub subjects: Vec<String>,
    /// Its bytes, hex.
    bytes: String,
}

impl Trusted {
    /// The file's bytes.
    pub fn bytes(&self) -> Vec<u8> {
        // Written by us; what cannot be read trusts nobody.
        hex::decode(&self.bytes).unwrap_or_else(|_| Vec::new())
    }
}

/// What a shop's signing was last done with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// The key last used; it may have been removed since.
    pub key: Option<String>,
    /// Whether papers are signed as soon as they are issued.
    pub on_issue: bool,
    /// The authority last used.
    pub authority: Option<Authority>,
    /// How far signatures reached.
    pub reach: Reach,
    /// Where the visible mark was put; none: the signature was invisible.
    pub place: Option<String>,
}

/// How far a signature reaches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// B-B: the signature alone.
    #[default]
    Basic,
    /// B-T: with a time stamp.
    Stamped,
    /// B-LT: with a time stamp, all certificates and their revocation data.
    LongTerm,
}

impl Reach {
    /// All of them, the nearest first.
    pub const ALL: [Reach; 3] = [Reach::Basic, Reach::Stamped, Reach::LongTerm];

    /// As programs read it.
    pub fn id(self) -> &'static str {
        match self {
            Reach::Basic => "b-b",
            Reach::Stamped => "b-t",
            Reach::LongTerm => "b-lt",
        }
    }

    /// By its id.
    pub fn of_id(id: &str) -> Option<Reach> {
        Reach::ALL.into_iter().find(|reach| reach.id() == id)
    }
}

impl Book {
    /// The keys, in the order in which they came.
    ///
    /// # Errors
    /// The file is damaged.
    pub fn keys(&self) -> Inside<Vec<KeptKey>> {
        self.list(KEYS)
    }

    /// Keeps a key under a passphrase; the same key is kept once.
    ///
    /// # Errors
    /// An empty passphrase; the file cannot be written.
    pub fn keep_key(&mut self, key: &OpenKey, passphrase: &str) -> Inside<String> {
        let pkcs12 = key.to_pkcs12(passphrase)?;
        let facts = key.facts();
        let certificates: Vec<String> = key.chain().iter().map(|c| hex::encode(c.der())).collect();
        // Of the certificate: one person may have two keys of the same days.
        let own = certificates.first().map_or("", String::as_str);
        let id: String = sha256(own.as_bytes()).chars().take(16).collect();
        let mut keys = self.keys()?;
        // Also one that was kept under a name of another kind.
        keys.retain(|k| k.id != id && k.certificates.first().is_none_or(|c| c != own));
        keys.push(KeptKey {
            id: id.clone(),
            subject: facts.subject,
            issuer: facts.issuer,
            kind: facts.kind,
            from: facts.from,
            until: facts.until,
            self_signed: facts.self_signed,
            pkcs12: hex::encode(pkcs12),
            certificates,
        });
        self.keep_list(KEYS, &keys)?;
        Ok(id)
    }

    /// Forgets a key. What was signed with it stays signed.
    ///
    /// # Errors
    /// No such key.
    pub fn remove_key(&mut self, id: &str) -> Inside<()> {
        let mut keys = self.keys()?;
        let before = keys.len();
        keys.retain(|k| k.id != id);
        if keys.len() == before {
            return Err(key_unknown());
        }
        self.keep_list(KEYS, &keys)
    }

    /// Opens a key for signing at a moment, in seconds since 1970.
    ///
    /// # Errors
    /// No such key, another passphrase.
    pub fn open_key(&self, id: &str, passphrase: &str, now: i64) -> Inside<OpenKey> {
        let key = self.keys()?.into_iter().find(|k| k.id == id).ok_or_else(key_unknown)?;
        let bytes =
            hex::decode(&key.pkcs12).map_err(|_| vec![Problem::new(problem::KEY_UNREADABLE, "key")])?;
        sign::open_bytes(&bytes, "passphrase", Some(passphrase), &[], now)
    }

    /// The trusted files.
    ///
    /// # Errors
    /// The file is damaged.
    pub fn trusted(&self) -> Inside<Vec<Trusted>> {
        self.list(TRUST)
    }

    /// The trusted files by name, with their bytes.
    ///
    /// # Errors
    /// The file is damaged.
    pub fn trusted_files(&self) -> Inside<Vec<(String, Vec<u8>)>> {
        Ok(self.trusted()?.into_iter().map(|t| (t.file.clone(), t.bytes())).collect())
    }

    /// Trusts the certificates of a file.
    ///
    /// # Errors
    /// There is none in it.
    pub fn trust(&mut self, file: Named<'_>) -> Inside<()> {
        let found = verify::Certificate::read_all(file.bytes);
        if found.is_empty() {
            return Err(vec![Problem::new(problem::CERTIFICATES_MISSING, file.name)]);
        }
        let mut files = self.trusted()?;
        let id: String = sha256(file.bytes).chars().take(16).collect();
        files.retain(|f| f.id != id);
        let subjects = found.iter().map(verify::Certificate::subject_name).collect();
        files.push(Trusted { id, file: file.name.to_owned(), subjects, bytes: hex::encode(file.bytes) });
        self.keep_list(TRUST, &files)
    }

    /// Trusts a file no more.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn distrust(&mut self, id: &str) -> Inside<()> {
        let mut files = self.trusted()?;
        files.retain(|f| f.id != id);
        self.keep_list(TRUST, &files)
    }

    /// The time-stamp service, where the owner named one.
    ///
    /// # Errors
    /// The file is damaged.
    pub fn time_stamp_service(&self) -> Inside<Option<String>> {
        self.workspace().setting(None, SERVICE).map_err(told)
    }

    /// Names the time-stamp service; empty: none.
    ///
    /// # Errors
    /// An address that cannot be asked.
    pub fn set_time_stamp_service(&mut self, address: &str) -> Inside<()> {
        let address = address.trim();
        if !address.is_empty() {
            carrier::address(address, "time-stamp-service").map_err(|p| vec![p])?;
        }
        let value = (!address.is_empty()).then_some(address);
        self.workspace_mut().set_setting(None, SERVICE, value).map_err(told)
    }

    /// What a shop's papers were last signed with.
    ///
    /// # Errors
    /// No such shop.
    pub fn signing_choices(&self, shop: i64) -> Inside<Choices> {
        let authority = self.position(shop, AUTHORITY)?;
        Ok(Choices {
            key: self.position(shop, LAST_KEY)?,
            on_issue: self.position(shop, ON_ISSUE)?.is_some(),
            // Of another version: asked for anew.
            authority: authority.and_then(|json| serde_json::from_str(&json).ok()),
            reach: self.position(shop, REACH)?.and_then(|id| Reach::of_id(&id)).unwrap_or(Reach::Basic),
            place: self.mark_place(shop)?,
        })
    }

    /// The library of tokens that the owner chose: its file.
    ///
    /// # Errors
    /// The file is damaged.
    pub fn token_library(&self) -> Inside<Option<String>> {
        self.workspace().setting(None, LIBRARY).map_err(told)
    }

    /// Chooses the library of tokens; none: no tokens.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn set_token_library(&mut self, file: Option<&str>) -> Inside<()> {
        self.workspace_mut().set_setting(None, LIBRARY, file).map_err(told)
    }

    /// Certificates of the trusted files, as issuers that a key or a service may leave out.
    ///
    /// # Errors
    /// The file is damaged.
    pub fn issuers(&self) -> Inside<Vec<Certificate>> {
        let read = |file: Trusted| Certificate::all_from(&file.bytes()).unwrap_or_else(|_| Vec::new());
        Ok(self.trusted()?.into_iter().flat_map(read).collect())
    }

    /// Remembers with what a shop's papers are signed; an authority is remembered until another one is stated.
    ///
    /// # Errors
    /// No such shop.
    pub fn remember_signing(&mut self, shop: i64, key: &str, authority: Option<&Authority>) -> Inside<()> {
        self.set_position(shop, LAST_KEY, key)?;
        let json = authority.map(json).transpose()?.unwrap_or_else(String::new);
        self.set_position(shop, AUTHORITY, &json)
    }

    /// Remembers how far signatures reach and where their mark stands; an empty place: invisible.
    ///
    /// # Errors
    /// No such shop.
    pub fn remember_look(&mut self, shop: i64, reach: Reach, place: &str) -> Inside<()> {
        self.set_position(shop, REACH, reach.id())?;
        self.set_mark_place(shop, place)
    }

    /// Remembers whether papers are signed as soon as they are issued.
    ///
    /// # Errors
    /// No such shop.
    pub fn set_sign_on_issue(&mut self, shop: i64, on: bool) -> Inside<()> {
        self.set_position(shop, ON_ISSUE, if on { "yes" } else { "" })
    }

    /// Where on the page the visible mark was last put; none: the signature is invisible.
    ///
    /// # Errors
    /// No such shop.
    pub fn mark_place(&self, shop: i64) -> Inside<Option<String>> {
        self.position(shop, PLACE)
    }

    /// Remembers that place; empty: invisible.
    ///
    /// # Errors
    /// No such shop.
    pub fn set_mark_place(&mut self, shop: i64, place: &str) -> Inside<()> {
        self.set_position(shop, PLACE, place)
    }

    fn list<T: DeserializeOwned>(&self, key: &str) -> Inside<Vec<T>> {
        let kept = self.workspace().setting(None, key).map_err(told)?;
        let damaged = |_| vec![Problem::new(problem::INTERNAL, key).with("detail", "an unreadable list")];
        kept.map_or_else(|| Ok(Vec::new()), |json| serde_json::from_str(&json).map_err(damaged))
    }

    fn keep_list<T: Serialize>(&mut self, key: &str, list: &[T]) -> Inside<()> {
        let json = json(&list)?;
        let value = (!list.is_empty()).then_some(json.as_str());
        self.workspace_mut().set_setting(None, key, value).map_err(told)
    }
}

/// A key made here: self-signed, for integrity only; the same as for the command line.
///
/// # Errors
/// As [`sign::make_key`]; a passphrase that is too short.
pub fn make(locale: Locale, holder: &str, years: u16, passphrase: &str, now: i64) -> Inside<OpenKey> {
    crate::desk::strong_at(passphrase, "passphrase")?;
    sign::make_key(locale, holder, "p256", years, now)
}

fn key_unknown() -> Vec<Problem> {
    vec![Problem::new(problem::SIGNING_KEY_UNKNOWN, "key")]
}

fn json<T: Serialize + ?Sized>(value: &T) -> book::Inside<String> {
    serde_json::to_string(value)
        .map_err(|e| vec![Problem::new(problem::INTERNAL, "signing").with("detail", e)])
}
