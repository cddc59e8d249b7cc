//! This program's own part of the corpus in `tests/cases/signatures`: files that it signs at every level, and the same
//! files altered, cut and extended, with pyHanko's verdict of each in `own.tsv`. The files are committed; made anew by
//!
//! ```text
//! PISMOVNIK_CORPUS=write cargo test -p pismovnik-tests --test signing own_files
//! ```
//!
//! Every run makes them in memory and judges them as of its own day.

use std::path::{Path, PathBuf};

use pismovnik_app::sign::mark::Place;
use pismovnik_app::sign::{How, make_key, open};
use pismovnik_model::Locale;
use pismovnik_signing::Moment;
use pismovnik_signing::cms::revocation::{Evidence, Supplied};
use pismovnik_signing::keys::{Key, Signer as _};
use pismovnik_signing::pades::{self, Level, Options};
use pismovnik_signing::verify::{self, Given};

use super::{AUTHORITY, Files, carry, key, long_term, now, options, paper, peers, stamped};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/signatures")
}

/// Every file with its name.
type Made = Vec<(&'static str, Vec<u8>)>;

/// Turns one bit of the byte so far behind the last place of some words.
fn flipped(bytes: &[u8], words: &[u8], behind: usize) -> Vec<u8> {
    let at = bytes.windows(words.len()).rposition(|w| w == words).expect("the words stand there");
    let mut out = bytes.to_vec();
    out[at + words.len() + behind] ^= 1;
    out
}

fn signed(pdf: &[u8], by: &Key, level: Level<'_>) -> Vec<u8> {
    pades::sign(pdf, by, &options(), level).expect("signed")
}

/// How far behind the beginning of its digits the signature's value lies: it ends the signed data.
fn in_value(bytes: &[u8]) -> usize {
    let words = b"/Contents <";
    let at = bytes.windows(words.len()).rposition(|w| w == words).expect("a signature") + words.len();
    // 30 82 and two bytes of length.
    let digits = std::str::from_utf8(&bytes[at + 4..at + 8]).expect("digits");
    (usize::from_str_radix(digits, 16).expect("a length") + 4) * 2 - 100
}

fn good() -> Made {
    let service = AUTHORITY.tsa();
    let basic = |name: &str| signed(paper(), &key(name), Level::Basic);
    let rsa = basic("rsa");
    let two = signed(&rsa, &key("p256"), Level::Basic);
    let certify = Options { certify: true, ..options() };
    let certified = pades::sign(paper(), &key("p256"), &certify, Level::Basic).expect("certified");
    let stamp = signed(paper(), &key("p256"), stamped(&service));
    let lists = [AUTHORITY.read("root.crl"), AUTHORITY.read("issuer.crl")];
    AUTHORITY.openssl(&[
        "ocsp",
        "-index",
        "issuer.txt",
        "-CA",
        "issuer.pem",
        "-issuer",
        "issuer.pem",
        "-cert",
        "rsa2048.pem",
        "-rsigner",
        "ocsp.pem",
        "-rkey",
        "ocsp.key",
        "-respout",
        "long.ors",
        "-ndays",
        "60",
    ]);
    let answers = [AUTHORITY.read("long.ors")];
    let supplied = Supplied { certificates: &[], crls: &lists, ocsps: &answers };
    let from_files = Level::LongTerm { service: &service, carrier: &carry, supplied };
    let chain = Evidence {
        certificates: key("rsa").chain().iter().map(|c| c.der().to_vec()).collect(),
        crls: lists.to_vec(),
        ocsps: Vec::new(),
    };
    vec![
        ("own-b-b-rsa2048", basic("rsa2048")),
        ("own-b-b-pss", signed(paper(), &key("rsa").with_pss(), Level::Basic)),
        ("own-b-b-p384", basic("p384")),
        ("own-b-b-kz", basic("kz")),
        ("own-b-b-expired", basic("expired")),
        ("own-b-b-early", basic("early")),
        ("own-b-b-server", basic("server")),
        ("own-b-b-revoked", basic("revoked")),
        ("own-b-lt-lists", signed(paper(), &key("listed"), long_term(&service))),
        ("own-b-lt-answer", signed(paper(), &key("rsa2048"), from_files)),
        ("own-certified-then-two", signed(&certified, &key("rsa2048"), long_term(&service))),
        ("own-extended", pades::add_evidence(&rsa, &chain).expect("extended")),
        ("own-b-t", stamp),
        ("own-certified", certified),
        ("own-two", two),
        ("own-b-b-rsa", rsa),
    ]
}

/// By the way that a person takes: a mark on the page, a key of the program's own.
fn marked() -> Made {
    let files = Files::new();
    let issued = files.put("p256.p12", &AUTHORITY.pkcs12("p256"));
    let issued = open(&issued, Some(AUTHORITY.password()), None, now().unix()).expect("opens");
    let own = make_key(Locale::Ru, "Соболева Анна Петровна", "p256", 3, now().unix()).expect("made");
    let how = How { mark: Some(Place::Free), ..How::default() };
    let marked = issued.sign(Locale::Ru, paper(), &how, "paper").expect("marked");
    vec![
        ("own-self-signed", own.sign(Locale::Ru, paper(), &how, "paper").expect("signed")),
        ("own-marked-then-signed", signed(&marked, &key("rsa"), Level::Basic)),
        ("own-marked", marked),
    ]
}

/// What must be found.
fn broken(made: &Made) -> Made {
    let of = |name: &str| &made.iter().find(|(n, _)| *n == name).expect(name).1;
    let rsa = of("own-b-b-rsa");
    let mut page_more = of("own-two").clone();
    page_more.extend_from_slice(b"\n%% something more\n9999 0 obj\n<<>>\nendobj\n");
    let hidden = {
        let before = of("own-b-b-rsa").len();
        let mut out = of("own-two").clone();
        // The second signer's revision loses its last bytes.
        out.truncate(before + (out.len() - before) / 2);
        out
    };
    vec![
        ("own-altered-text", flipped(rsa, b"endstream", 60)),
        ("own-altered-mark", flipped(of("own-marked"), b"/Subtype /Form/BBox [", 0)),
        ("own-altered-value", flipped(rsa, b"/Contents <", in_value(rsa))),
        // The certificates lie sorted: the issuer's, the root's, the signer's.
        ("own-altered-issuer", flipped(rsa, b"/Contents <", 400)),
        ("own-altered-embedded-root", flipped(rsa, b"/Contents <", 1600)),
        ("own-altered-stamp", flipped(of("own-b-t"), b"/Contents <", 6_000)),
        ("own-altered-name", flipped(rsa, b"/Reason", 6)),
        ("own-appended", page_more),
        ("own-cut", hidden),
        ("own-cut-back", of("own-two")[..rsa.len()].to_vec()),
    ]
}

/// Files by good keys and nothing done to them hold; all others do not.
#[test]
#[allow(clippy::disallowed_methods)] // Asks the environment whether the corpus is to be written.
fn own_files_hold_where_nothing_was_done_to_them() {
    let mut made = good();
    made.extend(marked());
    made.extend(broken(&made));
    made.sort_unstable_by_key(|(name, _)| *name);
    let mut given = Given::at(jiff::Timestamp::now());
    given.roots = verify::Certificate::read_all(&AUTHORITY.read("root.pem"));
    given.crls = vec![AUTHORITY.read("issuer.crl")];
    let bad = ["expired", "early", "server", "revoked", "self-signed", "altered", "appended"];
    for (name, bytes) in &made {
        let holds = verify::pdf(bytes, &given).is_ok_and(|report| report.holds());
        let wanted = *name != "own-cut" && !bad.iter().any(|word| name.contains(word));
        assert_eq!(holds, wanted, "{name}");
    }
    if std::env::var_os("PISMOVNIK_CORPUS").is_some() {
        write(&made);
    }
}

fn write(made: &Made) {
    let paths: Vec<PathBuf> = made
        .iter()
        .map(|(name, bytes)| {
            let path = folder().join(format!("{name}.pdf"));
            std::fs::write(&path, bytes).expect("written");
            path
        })
        .collect();
    let root = folder().join("own-root.pem");
    std::fs::write(&root, AUTHORITY.read("root.pem")).expect("written");
    let mut lines =
        vec!["file\tfield\tintact\tvalid\ttrusted\tcoverage\tchange\tpermitted\tholds".to_owned()];
    for ((name, _), verdicts) in made.iter().zip(peers::pyhanko(&paths, &[root], "corpus")) {
        for verdict in &verdicts {
            let yes = |key: &str| match verdict[key].as_bool() {
                Some(true) => "yes",
                Some(false) => "no",
                None => "-",
            };
            let word = |key: &str| verdict[key].as_str().unwrap_or("-").to_owned();
            let first = verdict["error"].as_str().map(|e| e.split(':').next().unwrap_or("-").to_owned());
            let intact = first.unwrap_or_else(|| yes("intact").to_owned());
            let holds = if verdict["bottom_line"] == true { "yes" } else { "no" };
            let rest =
                [yes("valid").to_owned(), yes("trusted").to_owned(), word("coverage"), word("changes")];
            let line = [&[(*name).to_owned(), word("field"), intact][..], &rest].concat().join("\t");
            lines.push(format!("{line}\t{}\t{holds}", yes("docmdp_ok")));
        }
        if verdicts.is_empty() {
            lines.push(format!("{name}\t-\tno-signature\t-\t-\t-\t-\t-\tno"));
        }
    }
    std::fs::write(folder().join("own.tsv"), lines.join("\n") + "\n").expect("written");
    // The fixed day by which the corpus is judged lies within the lists' and certificates' time.
    assert!(
        now() < Moment::from_unix(1_796_083_200),
        "the corpus' day has passed: choose a later one for all of it"
    );
}
