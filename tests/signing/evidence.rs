//! Whatever is kept beside a signature is verified first: lists and answers from files and from services, and the
//! time stamp itself. What proves nothing is refused by name, and nothing is signed.

use std::path::PathBuf;
use std::sync::LazyLock;

use pismovnik_signing::cms::revocation::{Request, Supplied};
use pismovnik_signing::pades::{self, Level, Options};
use pismovnik_signing::verify::{self, Given};
use pismovnik_signing::{Certificate, Fault, Flaw, Source};

use super::{AUTHORITY, Files, carry, is, key, now, options, paper, peers, roots, stamped};
use crate::command;

/// Lists and answers that the tests need beside those of the services, made once.
struct Made {
    old_list: Vec<u8>,
    forged_list: Vec<u8>,
    answer: Vec<u8>,
    endless_answer: Vec<u8>,
    answer_of_others: Vec<u8>,
    answer_by_anybody: Vec<u8>,
    silent_answer: Vec<u8>,
}

/// Made once: tests that run beside each other would read each other's files.
fn made() -> &'static Made {
    static MADE: LazyLock<Made> = LazyLock::new(make);
    &MADE
}

fn make() -> Made {
    let run = |arguments: &[&str]| AUTHORITY.openssl(arguments);
    let dates = ["-crl_lastupdate", "20240101000000Z", "-crl_nextupdate", "20240201000000Z"];
    let list = ["ca", "-config", "openssl.cnf", "-name", "issuer", "-gencrl", "-out", "old.crl.pem"];
    run(&[&list[..], &dates].concat());
    run(&["crl", "-in", "old.crl.pem", "-outform", "DER", "-out", "old.crl"]);
    std::fs::write(AUTHORITY.path("empty.txt"), "").expect("written");
    let mut forged_list = AUTHORITY.read("issuer.crl");
    // Within the signature, at the end.
    let last = forged_list.len() - 3;
    forged_list[last] ^= 1;
    let answer = |of: &str, index: &str, signer: &str, days: bool| {
        let (own, by, with) = (format!("{of}.pem"), format!("{signer}.pem"), format!("{signer}.key"));
        let mut all = vec!["ocsp", "-index", index, "-CA", "issuer.pem", "-issuer", "issuer.pem"];
        all.extend(["-cert", &own, "-rsigner", &by, "-rkey", &with, "-respout", "made.ors"]);
        if days {
            all.extend(["-ndays", "7"]);
        }
        run(&all);
        AUTHORITY.read("made.ors")
    };
    Made {
        old_list: AUTHORITY.read("old.crl"),
        forged_list,
        answer: answer("p256", "issuer.txt", "ocsp", true),
        endless_answer: answer("p256", "issuer.txt", "ocsp", false),
        answer_of_others: answer("rsa", "issuer.txt", "ocsp", true),
        answer_by_anybody: answer("p256", "issuer.txt", "p384", true),
        silent_answer: answer("p256", "empty.txt", "ocsp", true),
    }
}

/// Time stamps alone are fetched.
fn stamps_only(request: &Request) -> Result<Vec<u8>, String> {
    if request.address.ends_with("/tsa") { carry(request) } else { Err("no network".to_owned()) }
}

#[test]
fn supplied_evidence_is_verified_and_refused_by_name() {
    let (made, service, key) = (made(), AUTHORITY.tsa(), key("p256"));
    let root_list = AUTHORITY.read("root.crl");
    let sign = |crls: &[Vec<u8>], ocsps: &[Vec<u8>]| {
        let supplied = Supplied { certificates: &[], crls, ocsps };
        let level = Level::LongTerm { service: &service, carrier: &stamps_only, supplied };
        pades::sign(paper(), &key, &options(), level)
    };
    let lists = |own: &Vec<u8>| [root_list.clone(), own.clone()];
    let flawed = |source, flaw| Some(Fault::EvidenceFlawed(source, flaw));
    let crl = |bytes: &Vec<u8>| sign(&lists(bytes), &[]).err();
    assert_eq!(crl(&made.forged_list), flawed(Source::Crl(1), Flaw::Signature));
    assert_eq!(crl(&b"no list".to_vec()), flawed(Source::Crl(1), Flaw::Unreadable));
    assert_eq!(crl(&made.answer), flawed(Source::Crl(1), Flaw::Unreadable), "an answer is no list");
    let outdated = crl(&made.old_list);
    assert!(
        matches!(&outdated, Some(Fault::EvidenceFlawed(Source::Crl(1), Flaw::Outdated(until)))
            if until.iso() == "2024-02-01T00:00:00Z"),
        "{outdated:?}"
    );
    let ocsp = |bytes: &Vec<u8>| sign(std::slice::from_ref(&root_list), std::slice::from_ref(bytes)).err();
    assert_eq!(ocsp(&made.answer_of_others), flawed(Source::Ocsp(0), Flaw::OfOthers));
    assert_eq!(ocsp(&made.answer_by_anybody), flawed(Source::Ocsp(0), Flaw::Signature));
    assert_eq!(ocsp(&made.silent_answer), flawed(Source::Ocsp(0), Flaw::Silent));
    // Good, but they leave the service's own certificate without anything.
    assert_eq!(ocsp(&made.answer), Some(Fault::Unreachable("no network".to_owned())));
}

#[test]
fn good_evidence_from_files_makes_a_long_term_signature_everywhere() {
    let (made, service, files) = (made(), AUTHORITY.tsa(), Files::new());
    let lists = [AUTHORITY.read("root.crl"), AUTHORITY.read("issuer.crl")];
    let mut signed = Vec::new();
    for (name, ocsps) in [
        ("lists", vec![]),
        ("answer", vec![made.answer.clone()]),
        ("endless", vec![made.endless_answer.clone()]),
    ] {
        let supplied = Supplied { certificates: &[], crls: &lists, ocsps: &ocsps };
        let level = Level::LongTerm { service: &service, carrier: &stamps_only, supplied };
        let bytes = pades::sign(paper(), &key("p256"), &options(), level).expect(name);
        let mut given = Given::at(jiff::Timestamp::now());
        given.roots = verify::Certificate::read_all(&AUTHORITY.read("root.pem"));
        let report = verify::pdf(&bytes, &given).expect(name);
        assert_eq!(report.signatures[0].level.id(), "B-LT", "{name}: {:?}", report.signatures[0].remarks);
        assert!(report.holds(), "{name}");
        signed.push(files.put(&format!("{name}.pdf"), &bytes));
    }
    // pyHanko wants an end of every answer.
    for verdicts in peers::pyhanko(&signed[..2], &roots(), "ltv") {
        is(&verdicts[0], &[("bottom_line", true.into())]);
    }
}

#[test]
fn fetched_evidence_is_verified_too() {
    let service = AUTHORITY.tsa();
    let mangled = |request: &Request| {
        let mut bytes = carry(request)?;
        if request.address.ends_with("/issuer.crl") {
            let last = bytes.len() - 3;
            bytes[last] ^= 1;
        }
        Ok(bytes)
    };
    let level = Level::LongTerm { service: &service, carrier: &mangled, supplied: Supplied::default() };
    let fault = pades::sign(paper(), &key("listed"), &options(), level).err();
    assert!(
        matches!(&fault, Some(Fault::EvidenceFlawed(Source::Service(at), Flaw::Signature))
            if at.ends_with("/issuer.crl")),
        "{fault:?}"
    );
    // An issuer's certificate that only bears the right name is no issuer.
    let alone = [AUTHORITY.read("p256.key"), AUTHORITY.read("p256.pem")].concat();
    let alone = pismovnik_signing::keys::Key::open(&alone, None).expect("opens");
    let mut other = AUTHORITY.read("issuer.der");
    let last = other.len() - 3;
    other[last] ^= 1;
    let namesake = [Certificate::from_der(&other).expect("still a certificate")];
    let root = Certificate::all_from(&AUTHORITY.read("root.pem")).expect("root");
    let chain = [&namesake[..], &root].concat();
    let level = Level::LongTerm { service: &service, carrier: &carry, supplied: Supplied::default() };
    let fault = pades::sign(paper(), &alone.with_certificates(&chain), &options(), level).err();
    assert_eq!(fault.as_ref().map(Fault::code), Some("certificate-chain-missing"), "{fault:?}");
}

#[test]
fn time_stamps_are_verified_before_they_are_kept() {
    let service = AUTHORITY.tsa();
    let with = |carrier: &dyn Fn(&Request) -> Result<Vec<u8>, String>| {
        pades::sign(paper(), &key("p256"), &options(), Level::Stamped { service: &service, carrier }).err()
    };
    let mangled = |request: &Request| {
        let mut bytes = carry(request)?;
        let last = bytes.len() - 3;
        bytes[last] ^= 1;
        Ok(bytes)
    };
    assert_eq!(with(&mangled), Some(Fault::StampForged));
    // A stamp made with a certificate that has run out.
    AUTHORITY.issue_again(
        "tsa",
        "old-tsa",
        &["-startdate", "20200101000000Z", "-enddate", "20210101000000Z"],
    );
    let expired = |request: &Request| {
        let body = request.body.as_ref().map(|(_, body)| body.clone()).ok_or("no body")?;
        std::fs::write(AUTHORITY.path("expired.tsq"), body).map_err(|e| e.to_string())?;
        AUTHORITY.openssl(&[
            "ts",
            "-reply",
            "-config",
            "openssl.cnf",
            "-queryfile",
            "expired.tsq",
            "-signer",
            "old-tsa.pem",
            "-inkey",
            "tsa.key",
            "-out",
            "expired.tsr",
        ]);
        Ok(AUTHORITY.read("expired.tsr"))
    };
    assert_eq!(with(&expired), Some(Fault::StampExpired));
    let slow = Options { at: now().plus_days(-3), ..options() };
    let fault = pades::sign(paper(), &key("p256"), &slow, stamped(&service)).err();
    assert_eq!(fault.as_ref().map(Fault::code), Some("time-stamp-moment"), "{fault:?}");
}

/// What a service answers whose signature is genuine and fresh, with a certificate that is for something else.
#[test]
fn a_time_stamp_by_a_certificate_for_another_purpose_is_refused() {
    let service = AUTHORITY.tsa();
    for signer in ["p256", "server", "ocsp"] {
        let name = |ending: &str| format!("usage-{signer}.{ending}");
        let carrier = |request: &Request| {
            std::fs::write(AUTHORITY.path(&name("tsr")), carry(request)?).map_err(|e| e.to_string())?;
            let (answer, token, content, other) = (name("tsr"), name("tk"), name("tst"), name("other"));
            AUTHORITY.openssl(&["ts", "-reply", "-in", &answer, "-token_out", "-out", &token]);
            let verify = ["cms", "-verify", "-noverify", "-binary", "-inform", "DER"];
            AUTHORITY.openssl(&[&verify[..], &["-in", &token, "-out", &content]].concat());
            let sign = [
                "cms",
                "-sign",
                "-binary",
                "-nodetach",
                "-cades",
                "-outform",
                "DER",
                "-certfile",
                "issuer.pem",
            ];
            let stamp = ["-econtent_type", "1.2.840.113549.1.9.16.1.4", "-in", &content, "-out", &other];
            let (own, key) = (format!("{signer}.pem"), format!("{signer}.key"));
            AUTHORITY.openssl(&[&sign[..], &stamp, &["-signer", &own, "-inkey", &key]].concat());
            Ok(granted(&AUTHORITY.read(&other)))
        };
        let level = Level::Stamped { service: &service, carrier: &carrier };
        let fault = pades::sign(paper(), &key("rsa2048"), &options(), level).err();
        assert_eq!(fault, Some(Fault::StampUsage), "{signer}");
    }
}

/// A service's answer: status 0, and the token.
fn granted(token: &[u8]) -> Vec<u8> {
    let status = [0x30, 3, 2, 1, 0];
    let length = u16::try_from(status.len() + token.len()).expect("short").to_be_bytes();
    [&[0x30, 0x82][..], &length, &status, token].concat()
}

/// The same by the command: files in DER and PEM, refusals that name the file.
#[test]
fn the_command_takes_evidence_from_files() {
    let (made, files) = (made(), Files::new());
    let path = |p: &PathBuf| p.to_string_lossy().into_owned();
    let paper = path(&files.put("paper.pdf", paper()));
    let secret = path(&files.put("password", AUTHORITY.password().as_bytes()));
    let (forged, old) = (files.put("forged.crl", &made.forged_list), files.put("old.crl", &made.old_list));
    let answer = path(&files.put("answer.ors", &made.answer));
    let own = |name: &str| path(&AUTHORITY.path(name));
    let target = path(&files.0.path().join("signed.pdf"));
    let service = AUTHORITY.tsa();
    let key = own("p256.p12");
    let sign = |more: &[&str]| {
        let first = ["sign", &paper, "--key", &key, "--password-file", &secret, "--out", &target];
        let level = ["--tsa", &service, "--long-term"];
        command::json(&[&first[..], &level, more].concat())
    };
    let root_list = own("root.crl");
    for (more, code, at) in [
        (["--crl", &root_list, "--crl", &path(&forged)], "evidence-signature-wrong", "forged.crl"),
        (["--crl", &root_list, "--crl", &path(&old)], "evidence-outdated", "old.crl"),
        (["--crl", &root_list, "--ocsp", &own("issuer.crl")], "evidence-unreadable", "issuer.crl"),
        (["--crl", &root_list, "--crl", &secret], "evidence-unreadable", "password"),
    ] {
        let told = sign(&more);
        assert_eq!((&told["problems"][0]["code"], &told["problems"][0]["where"]), (&code.into(), &at.into()));
        assert!(!PathBuf::from(&target).exists());
    }
    let done = sign(&["--crl", &own("issuer.crl.pem"), "--crl", &root_list, "--ocsp", &answer]);
    assert_eq!(done["level"], "B-LT", "{done}");
    let verdict = command::json(&["verify", &target, "--trust", &own("root.pem")]);
    assert_eq!((&verdict["signatures"][0]["level"], &verdict["holds"]), (&"B-LT".into(), &true.into()));
    let verdicts = &peers::pyhanko(&[PathBuf::from(&target)], &roots(), "ltv")[0];
    is(&verdicts[0], &[("bottom_line", true.into())]);
}
