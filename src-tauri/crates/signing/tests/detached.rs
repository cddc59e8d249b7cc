//! Signature files beside their document, made by OpenSSL and its gost engine, in every wrapping.

use std::fs;
use std::path::{Path, PathBuf};

use pismovnik_signing::detached::{Belongs, SignatureFile, SignatureFileError};
use pismovnik_signing::verify::{Certificate, Chain, Given};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/cases/signatures")
}

fn given() -> Given {
    let mut given = Given::at("2026-12-01T00:00:00Z".parse().expect("a moment"));
    for root in ["root.pem", "gost-root.pem"] {
        given.roots.extend(Certificate::read_all(&fs::read(folder().join(root)).expect(root)));
    }
    given
}

fn files() -> Vec<(String, Vec<u8>)> {
    let mut all: Vec<_> = fs::read_dir(folder().join("detached"))
        .expect("the folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|e| e != "txt"))
        .map(|path| {
            (
                path.file_name().expect("a name").to_string_lossy().into_owned(),
                fs::read(&path).expect("a file"),
            )
        })
        .collect();
    all.sort();
    assert!(all.len() >= 18, "{}", all.len());
    all
}

fn document() -> Vec<u8> {
    fs::read(folder().join("detached/document.txt")).expect("the document")
}

#[test]
fn every_wrapping_and_every_curve_holds_over_its_document() {
    let (given, document) = (given(), document());
    for (name, bytes) in files() {
        let file = SignatureFile::read(&bytes).expect(&name);
        let wanted = if name.contains("no-attributes") { Belongs::Unknown } else { Belongs::Here };
        assert_eq!(file.belongs_to(&document), wanted, "{name}");
        let verdicts = file.verify(Some(&document), &given);
        assert_eq!(verdicts.len(), if name.starts_with("two") { 2 } else { 1 }, "{name}");
        for verdict in verdicts {
            assert!(verdict.holds() && verdict.chain == Chain::Trusted, "{name}: {:?}", verdict.remarks);
            assert_eq!(verdict.level.id(), "detached");
        }
        assert_eq!(file.content().is_some(), name.contains("attached"), "{name}");
    }
}

#[test]
fn a_signature_of_another_file_is_told_as_such_and_finds_its_own() {
    let (given, document) = (given(), document());
    let mut other = document.clone();
    other[3] ^= 1;
    for (name, bytes) in files() {
        let file = SignatureFile::read(&bytes).expect(&name);
        for verdict in file.verify(Some(&other), &given) {
            assert!(!verdict.intact && !verdict.holds(), "{name}");
            let ids: Vec<_> = verdict.remarks.iter().map(|r| r.id()).collect();
            // Without signed attributes there is no telling another file from a wrong signature.
            let wanted = if name.contains("no-attributes") { "signature-wrong" } else { "other-file" };
            assert!(ids.contains(&wanted), "{name}: {ids:?}");
        }
        let known = [("other", other.as_slice()), ("own", document.as_slice())];
        let found = file.find(known);
        assert_eq!(found, (!name.contains("no-attributes")).then_some("own"), "{name}");
    }
}

#[test]
fn what_is_no_signature_is_refused() {
    for file in [&b""[..], b"%PDF-1.7", b"hello", &[0x30, 0x80, 0, 0], &document()] {
        assert_eq!(SignatureFile::read(file).err(), Some(SignatureFileError::NotASignature));
    }
}
