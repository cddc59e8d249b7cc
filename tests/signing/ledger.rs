//! The ledger of what the standards of signatures ask: each requirement's state, and the check that holds it.

use pismovnik_signing::cms::read::signed_data;
use pismovnik_signing::keys::Signer as _;
use pismovnik_signing::pades::{self, Level};

use super::{key, options, paper};

#[test]
fn the_ledger_of_signatures_names_checks_that_exist() {
    let sources = [
        include_str!("../signing.rs"),
        include_str!("evidence.rs"),
        include_str!("marks.rs"),
        include_str!("ledger.rs"),
    ];
    let lines: Vec<&str> = include_str!("../ledger/signatures.tsv").lines().skip(1).collect();
    for line in &lines {
        let cells: Vec<&str> = line.split('\t').collect();
        let [standard, clause, requirement, state, check, note] = cells[..] else { panic!("{line:?}") };
        assert!(!standard.is_empty() && !clause.is_empty() && !requirement.is_empty(), "{line}");
        let is_there = |check: &str| sources.iter().any(|s| s.contains(&format!("fn {check}()")));
        match state {
            "held" => assert!(is_there(check), "{standard} {clause}: no test {check:?}"),
            "not applicable" | "not done" | "user's duty" => {
                assert!(check.is_empty() && !note.is_empty(), "{standard} {clause}: say why");
            }
            other => panic!("{standard} {clause}: {other:?} is no state"),
        }
    }
    assert!(lines.len() > 15, "{}", lines.len());
}

#[test]
fn own_signatures_have_the_shape_that_the_ledger_names() {
    let key = key("p256");
    let bytes = pades::sign(paper(), &key, &options(), Level::Basic).expect("signed");
    let words = b"/Contents <";
    let at = bytes.windows(words.len()).rposition(|w| w == words).expect("a signature") + words.len();
    let end = at + bytes[at..].iter().position(|b| *b == b'>').expect("its end");
    let digits = std::str::from_utf8(&bytes[at..end]).expect("digits");
    let value: Vec<u8> = (0..digits.len() / 2)
        .map(|i| u8::from_str_radix(&digits[i * 2..i * 2 + 2], 16).expect("a byte"))
        .collect();
    let data = signed_data(&value).expect("signed data");
    let [signer] = &data.signers[..] else { panic!("{} signers", data.signers.len()) };
    assert_eq!((data.content_type.as_str(), data.content.as_ref()), ("1.2.840.113549.1.7.1", None));
    assert_eq!(signer.content_type.as_deref(), Some("1.2.840.113549.1.7.1"));
    assert!(signer.message_digest.is_some() && signer.signing_certificate.is_some());
    assert_eq!(signer.signing_time, None);
    assert_eq!(data.certificates.len(), key.chain().len());
    assert!(key.chain().iter().all(|c| data.certificates.iter().any(|der| der == c.der())));
    assert!(bytes.windows(5).any(|w| w == b"/M (D"));
}
