//! Signing, keys and verification as the window shows them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::signatures::view::VerdictView;
use crate::view::ProblemView;

/// Signing of one shop's papers.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SigningView {
    /// The newest edition, in words; empty where there is none.
    pub edition: String,
    /// Its papers.
    pub papers: Vec<SignPaperView>,
    /// Replies and acts of open letters.
    pub letters: Vec<SignPaperView>,
    /// Packets that wait, the youngest first.
    pub packets: Vec<PacketView>,
    /// Keys of the workspace.
    pub keys: Vec<KeyView>,
    /// The key last used for this shop; empty for none.
    pub last_key: String,
    /// Whether papers are signed as soon as they are issued.
    pub on_issue: bool,
    /// The authority last stated; none: the operator signs itself.
    pub authority: Option<AuthorityInput>,
    /// The time-stamp service; empty for none.
    pub service: String,
    /// How far signatures reached last: `b-b`, `b-t`, `b-lt`.
    pub reach: String,
    /// Where the visible mark was put last: `auto`, a place, or empty for an invisible signature.
    pub place: String,
    /// Names of the files of revocation data at hand.
    pub evidence: Vec<String>,
    /// Whose signature is proposed: the operator in short.
    pub owner: String,
    /// Steps for signing in another program.
    pub steps: Vec<String>,
    /// Today, `2026-11-21`.
    pub today: String,
}

/// A paper that can be signed.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SignPaperView {
    /// Its name, by which commands know it; also the name of the file that is handed out.
    pub id: String,
    /// Title.
    pub title: String,
    /// Language in words.
    pub language: String,
    /// `unsigned`, `waiting`, `signed`.
    pub state: String,
    /// How it stands, a line each.
    pub words: Vec<String>,
    /// The letter whose reply or act it is; none for papers of an edition.
    #[ts(type = "number | null")]
    pub letter: Option<u64>,
}

/// A packet.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PacketView {
    /// Its number.
    #[ts(type = "number")]
    pub number: u64,
    /// Number, for whom, since when.
    pub title: String,
    /// How many came back.
    pub back: String,
}

/// A key of the workspace, locked.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct KeyView {
    /// Its name for commands.
    pub id: String,
    /// Whose.
    pub title: String,
    /// Kind, issuer, until when.
    pub note: String,
    /// What it proves and what not; empty for a key that an authority issued.
    pub warning: String,
    /// Why it cannot sign today; empty where it can.
    pub unfit: String,
}

/// An authority as the window sends and shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct AuthorityInput {
    /// Its number.
    pub number: String,
    /// The day on which it was given, `2026-11-21`.
    pub issued: String,
    /// Its last day; empty where it names none.
    pub until: String,
    /// Who gave it.
    pub by: String,
}

/// What became of files that were brought back.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TakenView {
    /// Whether files were chosen at all.
    pub chosen: bool,
    /// Each file with what is to be said of it.
    pub files: Vec<TakenFileView>,
    /// How everything stands now.
    pub signing: SigningView,
}

/// One file that was brought back.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TakenFileView {
    /// `ok` kept, `wait` nothing to keep, `seal` refused.
    pub mark: String,
    /// What became of it, a line each.
    pub lines: Vec<String>,
}

/// How far signing is.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SigningRunView {
    /// How many are behind: signed, or refused for themselves.
    pub done: u32,
    /// How many there are.
    pub total: u32,
    /// How many are signed, in words.
    pub words: String,
    /// What is to be said of single papers.
    pub told: Vec<TakenFileView>,
    /// What holds the run up.
    pub problems: Vec<ProblemView>,
    /// What is safe all the same; empty where nothing holds it up.
    pub safe: String,
    /// That the run is at its end early, in words; empty where it can go on.
    pub ended: String,
    /// How far signatures could reach without what failed: `b-t`, `b-b`.
    pub offers: Vec<String>,
}

/// A place of the visible mark, tried.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct MarkView {
    /// Names the pictures.
    #[ts(type = "number")]
    pub token: u64,
    /// The place as commands read it.
    pub place: String,
    /// The page, counted from 1.
    pub page: u32,
    /// How many there are.
    pub pages: u32,
    /// The page's width and height, millimetres.
    pub paper: (f32, f32),
    /// Left, top, width and height of the mark, millimetres.
    pub mark: (f32, f32, f32, f32),
    /// What the mark says.
    pub says: String,
    /// Where it stands, in words.
    pub words: String,
    /// What speaks against this place.
    pub problem: Option<ProblemView>,
}

/// Tokens that are plugged in.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TokensView {
    /// Libraries that lie where their makers put them.
    pub libraries: Vec<TokenLibraryView>,
    /// The chosen library's file; empty for none.
    pub chosen: String,
    /// The tokens.
    pub tokens: Vec<TokenShownView>,
    /// Why they cannot be told.
    pub problems: Vec<ProblemView>,
}

/// A library of tokens.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TokenLibraryView {
    /// Its name, by which commands know it.
    pub id: String,
    /// Its file.
    pub file: String,
    /// Whether it is the chosen one.
    pub chosen: bool,
}

/// A token.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TokenShownView {
    /// Its label and model.
    pub title: String,
    /// What it says of its PIN; empty where nothing.
    pub warning: String,
    /// Whether it is locked.
    pub locked: bool,
    /// Its keys.
    pub keys: Vec<KeyView>,
}

/// Keys, trusted roots and the time-stamp service.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct KeysView {
    /// The keys.
    pub keys: Vec<KeyView>,
    /// A key file that was chosen and waits for its passphrase.
    pub chosen: Option<ChosenKeyView>,
    /// Trusted files.
    pub trusted: Vec<TrustedView>,
    /// The time-stamp service; empty for none.
    pub service: String,
    /// What has just been done; empty where nothing.
    pub message: String,
}

/// A key file before it is kept.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ChosenKeyView {
    /// The file's name.
    pub file: String,
    /// Whether it is locked: its passphrase is asked for.
    pub locked: bool,
}

/// A file of trusted certificates.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TrustedView {
    /// Its name for commands.
    pub id: String,
    /// Whom it names.
    pub title: String,
    /// The file's name.
    pub file: String,
}

/// Files that were dropped or chosen, judged.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct VerifyView {
    /// Each file.
    pub files: Vec<VerifiedView>,
}

/// One file, judged.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct VerifiedView {
    /// Its name; with its document's, where a signature lies beside.
    pub name: String,
    /// `ok`, `wait`, `seal`.
    pub mark: String,
    /// All in one sentence.
    pub summary: String,
    /// Each signature.
    pub signatures: Vec<VerdictView>,
    /// Why it cannot be judged.
    pub problems: Vec<ProblemView>,
    /// A signature whose document is not at hand.
    pub needs_document: bool,
    /// The paper that it belongs to and can be kept beside; empty for none.
    pub paper: String,
    /// No roots are chosen: names are not confirmed.
    pub no_roots: bool,
    /// Whether a report can be saved.
    pub report: bool,
}
