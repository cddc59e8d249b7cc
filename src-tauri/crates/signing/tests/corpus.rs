//! The corpus of `tests/cases/signatures`, made by pyHanko, by OpenSSL and by this program itself: every verdict is compared with pyHanko's,
//! every difference stands in a table with its reason.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use pismovnik_signing::verify::{self, Certificate, Chain, Given, LaterChanges, Verdict};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/cases/signatures")
}

fn read(name: &str) -> Vec<u8> {
    fs::read(folder().join(name)).unwrap_or_else(|e| panic!("{name}: {e}"))
}

/// The day for which pyHanko was asked, and the root that it was given.
fn given() -> Given {
    let mut given = Given::at("2026-12-01T00:00:00Z".parse().expect("a moment"));
    given.roots = Certificate::read_all(&read("root.pem"));
    given.roots.extend(Certificate::read_all(&read("gost-root.pem")));
    given.roots.extend(Certificate::read_all(&read("own-root.pem")));
    assert_eq!(given.roots.len(), 3);
    given
}

fn yes(value: bool) -> &'static str {
    if value { "yes" } else { "no" }
}

/// What both say: intact, trusted, permitted, holds.
type Said = [String; 4];

fn ours(v: &Verdict) -> Said {
    [
        yes(v.intact),
        yes(v.chain == Chain::Trusted),
        yes(v.later_changes != LaterChanges::Forbidden),
        yes(v.holds()),
    ]
    .map(str::to_owned)
}

/// `file -> field -> what pyHanko said`.
fn theirs() -> BTreeMap<String, Vec<(String, Said)>> {
    let tables = ["pyhanko.tsv", "own.tsv"].map(|name| String::from_utf8(read(name)).expect("text"));
    let mut all: BTreeMap<String, Vec<(String, Said)>> = BTreeMap::new();
    for line in tables.iter().flat_map(|table| table.lines().skip(1)) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [file, field, intact, valid, trusted, _, change, permitted, holds] = cells[..] else {
            panic!("{line}")
        };
        let known = |value: &str| value == "yes" || value == "no";
        let said = if known(intact) {
            let both = yes(intact == "yes" && valid == "yes");
            let allowed = yes(permitted == "yes" && change != "OTHER");
            [both, trusted, allowed, holds].map(str::to_owned)
        } else {
            ["no", "no", "no", "no"].map(str::to_owned)
        };
        all.entry(file.to_owned()).or_default().push((field.to_owned(), said));
    }
    all
}

/// Where both differ, and why. `file, what we say, what pyHanko says, reason`.
const DIFFERENCES: &[(&str, &str, &str, &str)] = &[
    (
        "altered-ca-digit",
        "yes no yes no",
        "no no no no",
        "the signature over the bytes holds, its certificates do not: said as such, pyHanko stops",
    ),
    ("altered-signer-certificate", "yes no yes no", "no no no no", "as above"),
    (
        "altered-ca-signature",
        "yes no yes no",
        "yes yes yes yes",
        "certificates that came along must be unaltered, even where another path leads to the root",
    ),
    (
        "altered-ca-key",
        "yes no yes no",
        "yes yes yes yes",
        "as altered-ca-signature: pyHanko finds another way to the root",
    ),
    (
        "altered-root-embedded",
        "yes no yes no",
        "yes yes yes yes",
        "certificates that came along must be unaltered, even where another path leads to the root",
    ),
    (
        "own-altered-embedded-root",
        "yes no yes no",
        "yes yes yes yes",
        "its issuer's name is altered: it leads nowhere, yet bears the true root's signature; pyHanko ignores it",
    ),
    (
        "altered-stamp-token",
        "yes yes yes no",
        "no no no no",
        "only the time stamp is altered: said as such, pyHanko stops",
    ),
    (
        "own-altered-stamp",
        "yes yes yes no",
        "no no no no",
        "only the time stamp is altered: said as such, pyHanko stops",
    ),
    ("openssl-gost256b", "yes yes yes yes", "no no no no", "pyHanko knows no GOST; OpenSSL's engine made it"),
    ("openssl-gost512a", "yes yes yes yes", "no no no no", "as above"),
    (
        "kept-altered-crl",
        "yes yes yes yes",
        "yes no yes no",
        "pyHanko was told to require revocation data; here it is told that there are none",
    ),
    (
        "revoked-after-stamp",
        "yes yes yes yes",
        "yes no yes no",
        "revoked after the trusted time stamp: pyHanko judges by today, here by the stamp",
    ),
    (
        "shadow-appended-bytes",
        "yes yes no no",
        "yes yes yes yes",
        "bytes that belong to nothing: readers that repair files may show them",
    ),
    ("shadow-trailing-junk", "yes yes no no", "yes yes yes yes", "as above"),
    ("own-appended", "yes yes no no", "yes yes yes yes", "as above"),
    (
        "shadow-hide-and-replace",
        "yes yes no no",
        "no no no no",
        "found as a change of what was signed; pyHanko cannot open the file",
    ),
    ("shadow-length", "yes yes no no", "no no no no", "as above"),
    (
        "shadow-signature-removed",
        "yes yes no no",
        "no no no no",
        "the signature taken out is found in the earlier revision; pyHanko sees none",
    ),
    (
        "own-cut",
        "yes yes no no",
        "no no no no",
        "the first signature is found, with what was left of the second behind it; pyHanko cannot open the file",
    ),
    (
        "truncated-second-revision",
        "yes yes no no",
        "no no no no",
        "the first signature is found, with what was left of the second behind it; pyHanko cannot open the file",
    ),
];

#[test]
fn every_verdict_agrees_with_pyhanko_or_the_difference_is_explained() {
    let given = given();
    let (mut lines, mut used) = (Vec::new(), Vec::new());
    let theirs = theirs();
    assert!(theirs.len() >= 110, "{}", theirs.len());
    for (file, signatures) in theirs {
        let report = verify::pdf(&read(&format!("{file}.pdf")), &given);
        let verdicts = report.map(|r| r.signatures).unwrap_or_default();
        for (field, mut said) in signatures {
            let own = verdicts.iter().find(|v| v.field.as_deref() == Some(&field)).or(verdicts.first());
            let mut here = own.map_or(["no", "no", "no", "no"].map(str::to_owned), ours);
            // pyHanko looks for a path only where the signature is intact, and for changes only where it can be read.
            if here[0] == "no" && said[0] == "no" {
                for at in [1, 2] {
                    here[at] = "-".to_owned();
                    said[at] = "-".to_owned();
                }
            }
            let (here, said) = (here.join(" "), said.join(" "));
            let explained = DIFFERENCES
                .iter()
                .find(|(f, h, s, _)| (*f, *h, *s) == (file.as_str(), here.as_str(), said.as_str()));
            used.extend(explained.map(|(f, ..)| *f));
            if here != said && explained.is_none() {
                let remarks: Vec<_> = own.iter().flat_map(|v| v.remarks.iter().map(|r| r.id())).collect();
                lines.push(format!("{file} {field}: here {here}, pyHanko {said} {remarks:?}"));
            }
        }
    }
    assert!(lines.is_empty(), "{}", lines.join("\n"));
    let idle: Vec<_> = DIFFERENCES.iter().filter(|(f, ..)| !used.contains(f)).collect();
    assert!(idle.is_empty(), "differences that are none: {idle:?}");
}

/// Level, remark, later changes of files whose names tell what must be found.
#[test]
fn levels_changes_and_reasons_are_named() {
    let given = given();
    let first = |file: &str| {
        let report = verify::pdf(&read(&format!("{file}.pdf")), &given).expect(file);
        report.signatures.into_iter().next().unwrap_or_else(|| panic!("{file}: no signature"))
    };
    for (file, level) in [
        ("good-rsa", "B-B"),
        ("good-p384", "B-B"),
        ("openssl-rsa", "B-B"),
        ("good-pkcs7-detached", "basic"),
        ("good-b-t", "B-T"),
        ("good-b-lt-crl", "B-LT"),
        ("good-b-lt-ocsp", "B-LT"),
        ("good-b-lta", "B-LT"),
        ("kept-altered-crl", "B-T"),
        ("own-b-b-rsa", "B-B"),
        ("own-b-t", "B-T"),
        ("own-b-lt-lists", "B-LT"),
        ("own-b-lt-answer", "B-LT"),
    ] {
        assert_eq!(first(file).level.id(), level, "{file}");
    }
    for (file, remark) in [
        ("altered-text", "content-changed"),
        ("altered-signature-value", "signature-wrong"),
        ("altered-ca-signature", "certificate-altered"),
        ("altered-ca-key", "certificate-altered"),
        ("altered-ca-digit", "certificate-altered"),
        ("altered-signer-certificate", "other-certificate"),
        ("altered-stamp-signature", "stamp-broken"),
        ("altered-byte-range", "range-odd"),
        ("truncated-tail", "document-damaged"),
        ("shadow-trailing-junk", "trailing-data"),
        ("shadow-signature-removed", "signature-removed"),
        ("chain-stranger", "no-path"),
        ("chain-missing-intermediate", "no-path"),
        ("chain-expired", "expired"),
        ("chain-not-yet-valid", "not-yet-valid"),
        ("chain-wrong-usage", "wrong-usage"),
        ("chain-issuer-no-authority", "issuer-is-no-authority"),
        ("chain-too-long", "path-too-long"),
        ("chain-sha1", "weak-algorithm"),
        ("revoked-crl-in-dss", "revoked"),
        ("revoked-ocsp-in-dss", "revoked"),
        ("good-self-signed", "self-signed"),
        ("own-b-b-expired", "expired"),
        ("own-b-b-early", "not-yet-valid"),
        ("own-b-b-server", "wrong-usage"),
        ("own-altered-text", "content-changed"),
        ("own-altered-name", "content-changed"),
        ("own-altered-mark", "content-changed"),
        ("own-altered-value", "signature-wrong"),
        ("own-altered-issuer", "certificate-altered"),
        ("own-altered-embedded-root", "certificate-altered"),
        ("own-self-signed", "self-signed"),
    ] {
        let verdict = first(file);
        assert!(verdict.remarks.iter().any(|r| r.id() == remark), "{file}: {:?}", verdict.remarks);
    }
    for (file, change) in [
        ("good-rsa", LaterChanges::None),
        ("two-signatures", LaterChanges::Permitted),
        ("good-b-lta", LaterChanges::Permitted),
        ("own-marked", LaterChanges::None),
        ("own-marked-then-signed", LaterChanges::Permitted),
        ("own-certified-then-two", LaterChanges::Permitted),
        ("own-extended", LaterChanges::Permitted),
        ("filled-after-certifying", LaterChanges::Permitted),
        ("filled-after-certifying-1", LaterChanges::Forbidden),
        ("shadow-hide-and-replace", LaterChanges::Forbidden),
        ("shadow-hide-and-replace-root", LaterChanges::Forbidden),
    ] {
        let verdict = first(file);
        assert_eq!(verdict.later_changes, change, "{file}");
        assert_eq!(verdict.covers_whole_file, change == LaterChanges::None, "{file}");
    }
    let classes = [
        ("good-rsa", "unqualified"),
        ("good-self-signed", "integrity-only"),
        ("openssl-gost256b", "ru-qualified"),
        ("openssl-gost512a", "unqualified"),
        ("altered-text", "none"),
        ("own-b-b-kz", "kz-eds"),
        ("own-b-b-rsa", "unqualified"),
        ("own-self-signed", "integrity-only"),
    ];
    for (file, class) in classes {
        assert_eq!(first(file).class.id(), class, "{file}");
    }
    assert_eq!((first("good-certified-1").certifies, first("good-rsa").certifies), (Some(1), None));
    assert_eq!(first("good-rsa").subject, "Соболева Анна Петровна");
}

/// Without roots nothing is trusted and nothing is held against the signer, unless something is wrong.
#[test]
fn without_roots_a_sound_chain_is_unknown_and_a_broken_one_untrusted() {
    let given = Given::at("2026-12-01T00:00:00Z".parse().expect("a moment"));
    for (file, chain, holds) in [
        ("good-rsa", Chain::Unknown, true),
        ("good-self-signed", Chain::Unknown, true),
        ("altered-ca-key", Chain::Untrusted, false),
        ("chain-expired", Chain::Untrusted, false),
        ("chain-issuer-no-authority", Chain::Untrusted, false),
    ] {
        let report = verify::pdf(&read(&format!("{file}.pdf")), &given).expect(file);
        let verdict = &report.signatures[0];
        assert_eq!((verdict.chain, report.holds()), (chain, holds), "{file} {:?}", verdict.remarks);
    }
}
