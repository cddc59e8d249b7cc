//! Signatures that other people's verifiers accept: pdfsig, pyHanko and OpenSSL over what this program signs, with a
//! certification authority, a time-stamp service, an OCSP responder and revocation lists made here, on loopback.
#![cfg(target_os = "linux")]
#![allow(clippy::disallowed_methods)] // Runs other people's programs; asks where they lie.

#[path = "signing/command.rs"]
mod command;
#[path = "signing/evidence.rs"]
mod evidence;
#[path = "signing/ledger.rs"]
mod ledger;
#[path = "signing/marks.rs"]
mod marks;
#[path = "signing/own_corpus.rs"]
mod own_corpus;
#[path = "signing/token.rs"]
mod token;
#[path = "signing/troubles.rs"]
mod troubles;

use std::path::PathBuf;
use std::sync::LazyLock;

use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use pismovnik_app::papers::Format;
use pismovnik_app::{Day, desk};
use pismovnik_interview::preset;
use pismovnik_signing::cms::make::detached;
use pismovnik_signing::cms::revocation::{Request, Supplied};
use pismovnik_signing::keys::{Key, Making, Signer, check, self_signed};
use pismovnik_signing::pades::{self, Level, Mark, Options, Prepared, Visible};
use pismovnik_signing::{Certificate, Fault, KeyKind, Moment};
use pismovnik_tests::authority::{Authority, openssl};
use pismovnik_tests::peers;
use serde_json::Value;
use tempfile::TempDir;

/// One authority for all tests of this file.
static AUTHORITY: LazyLock<Authority> = LazyLock::new(Authority::make);

const DAY: Day = jiff::civil::date(2026, 11, 20);

/// Real papers of the program: `(name, bytes)`, a short and a long one.
static PAPERS: LazyLock<Vec<(String, Vec<u8>)>> = LazyLock::new(|| {
    let papers = desk::papers_of(&preset("ru-sole-proprietor").expect("preset"), DAY, DAY).expect("papers");
    let pdfs = papers.files.into_iter().filter(|f| f.format == Format::Pdf);
    let wanted = ["withdrawal-form.ru.pdf", "privacy-policy.ru.pdf", "consent-marketing.en.pdf"];
    pdfs.map(|f| (f.name(), f.bytes)).filter(|(name, _)| wanted.contains(&name.as_str())).collect()
});

fn paper() -> &'static [u8] {
    &PAPERS.iter().find(|(name, _)| name == "withdrawal-form.ru.pdf").expect("the form").1
}

fn now() -> Moment {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("after 1970");
    Moment::from_unix(since.as_secs() as i64)
}

fn key(name: &str) -> Key {
    Key::open(&AUTHORITY.pkcs12(name), Some(AUTHORITY.password())).expect(name)
}

fn options() -> Options<'static> {
    Options {
        at: now(),
        name: "Иванова Мария",
        reason: "Утверждаю",
        location: "",
        description: "Электронная подпись: Иванова Мария",
        certify: false,
        visible: None,
    }
}

/// Carries requests as the command does, over plain HTTP.
fn carry(request: &Request) -> Result<Vec<u8>, String> {
    let said = |e: ureq::Error| e.to_string();
    let mut answer = match &request.body {
        Some((kind, body)) => {
            ureq::post(&request.address).header("Content-Type", *kind).send(&body[..]).map_err(said)?
        }
        None => ureq::get(&request.address).call().map_err(said)?,
    };
    answer.body_mut().read_to_vec().map_err(said)
}

fn stamped(service: &str) -> Level<'_> {
    Level::Stamped { service, carrier: &carry }
}

fn long_term(service: &str) -> Level<'_> {
    Level::LongTerm { service, carrier: &carry, supplied: Supplied::default() }
}

/// A folder of files for other programs.
struct Files(TempDir);

impl Files {
    fn new() -> Files {
        Files(tempfile::tempdir().expect("temp"))
    }

    fn put(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.0.path().join(name);
        std::fs::write(&path, bytes).expect("written");
        path
    }
}

fn roots() -> Vec<PathBuf> {
    vec![AUTHORITY.path("root.pem")]
}

fn is(verdict: &Value, pairs: &[(&str, Value)]) {
    for (key, expected) in pairs {
        assert_eq!(&verdict[*key], expected, "{key}: {verdict:#}");
    }
}

/// A mark drawn by nobody in particular: the first page of a paper.
fn mark() -> Mark {
    let (_, bytes) = PAPERS.iter().find(|(name, _)| name.starts_with("consent")).expect("a consent");
    Mark::read(bytes).expect("a mark")
}

#[test]
fn every_kind_of_key_signs_and_other_verifiers_agree() {
    let files = Files::new();
    let mut signed = Vec::new();
    for (name, key) in [
        ("rsa", key("rsa")),
        ("rsa2048", key("rsa2048")),
        ("pss", key("rsa").with_pss()),
        ("p256", key("p256")),
        ("p384", key("p384")),
    ] {
        for (paper, bytes) in PAPERS.iter() {
            let bytes = pades::sign(bytes, &key, &options(), Level::Basic).expect(name);
            signed.push(files.put(&format!("{name}-{paper}"), &bytes));
        }
    }
    for (file, verdicts) in signed.iter().zip(peers::pyhanko(&signed, &roots(), "basic")) {
        let [verdict] = &verdicts[..] else { panic!("{}: {verdicts:?}", file.display()) };
        is(
            verdict,
            &[("bottom_line", true.into()), ("coverage", "ENTIRE_FILE".into()), ("changes", "NONE".into())],
        );
        let said = peers::pdfsig(file);
        assert!(said.contains("Signature is Valid"), "{}: {said}", file.display());
        assert!(said.contains("Total document signed"), "{}: {said}", file.display());
        assert!(said.contains("ETSI.CAdES.detached"), "{}: {said}", file.display());
    }
}

#[test]
fn time_stamps_and_long_term_evidence_are_accepted() {
    let files = Files::new();
    let (mut stamps, mut evidence) = (Vec::new(), Vec::new());
    let service = AUTHORITY.tsa();
    for name in ["rsa", "p256", "listed"] {
        let key = key(name);
        let bytes = pades::sign(paper(), &key, &options(), stamped(&service)).expect(name);
        stamps.push(files.put(&format!("bt-{name}.pdf"), &bytes));
        let bytes = pades::sign(paper(), &key, &options(), long_term(&service)).expect(name);
        evidence.push(files.put(&format!("blt-{name}.pdf"), &bytes));
    }
    let stamp = serde_json::json!({ "intact": true, "valid": true, "trusted": true });
    for mode in ["basic", "fetch"] {
        for verdicts in peers::pyhanko(&stamps, &roots(), mode) {
            is(&verdicts[0], &[("bottom_line", true.into()), ("stamp", stamp.clone())]);
        }
    }
    for verdicts in peers::pyhanko(&evidence, &roots(), "ltv") {
        is(
            &verdicts[0],
            &[("bottom_line", true.into()), ("stamp", stamp.clone()), ("docmdp_ok", true.into())],
        );
    }
    // Without evidence the same question is answered with no.
    for verdicts in peers::pyhanko(&stamps, &roots(), "ltv") {
        assert_ne!(verdicts[0]["bottom_line"], true, "{}", verdicts[0]);
    }
    for file in evidence.iter().chain(&stamps) {
        assert!(peers::pdfsig(file).contains("Signature is Valid"), "{}", file.display());
    }
    let asked = AUTHORITY.asked();
    for path in ["/tsa", "/ocsp", "/issuer.crl", "/root.crl"] {
        assert!(asked.iter().any(|p| p == path), "{path} was never asked: {asked:?}");
    }
}

/// The validator's remarks, but for the one that an increment cannot avoid: it wants a signature's range to reach
/// the end of the file, which for every signature but the last, and for any signature followed by its evidence, is
/// impossible (ISO 32000-1, 12.8.1 asks it of the revision that is signed).
fn remarks(bytes: &[u8], later_increments: bool) -> Vec<String> {
    let mut all = Vec::new();
    for profile in [ValidationProfile::PdfA2a, ValidationProfile::PdfUa1] {
        let options = ValidationOptions::default().profile(profile);
        let report = validate_pdf_bytes(bytes, &options).expect("a report");
        let failures = report.failures.iter().map(|f| format!("{profile}: {f:?}"));
        all.extend(failures.filter(|f| !(later_increments && f.contains("/ByteRange does not cover"))));
    }
    all
}

#[test]
fn signed_papers_stay_archivable_and_accessible() {
    let service = AUTHORITY.tsa();
    let (key, mark) = (key("p256"), mark());
    for (name, bytes) in PAPERS.iter() {
        let none: Vec<String> = Vec::new();
        for (level, later) in [(Level::Basic, false), (stamped(&service), false), (long_term(&service), true)]
        {
            let signed = pades::sign(bytes, &key, &options(), level).expect(name);
            assert_eq!(remarks(&signed, later), none, "{name}");
            let visible = Some(Visible { mark: &mark, page: 1, rect: [300.0, 40.0, 540.0, 120.0] });
            let options = Options { visible, certify: true, ..options() };
            let signed = pades::sign(bytes, &key, &options, level).expect(name);
            assert_eq!(remarks(&signed, later), none, "{name}, visible");
            let again = pades::sign(&signed, &key, &agreement(), level).expect(name);
            assert_eq!(remarks(&again, true), none, "{name}, twice");
        }
    }
}

fn agreement() -> Options<'static> {
    Options { reason: "Согласовано", ..options() }
}

#[test]
fn several_signatures_and_a_certification_stand_one_after_another() {
    let files = Files::new();
    let mark = mark();
    let visible = |rect| Some(Visible { mark: &mark, page: 1, rect });
    let first = Options { certify: true, visible: visible([300.0, 40.0, 540.0, 120.0]), ..options() };
    let one = pades::sign(paper(), &key("rsa"), &first, Level::Basic).expect("first");
    let two = pades::sign(&one, &key("p256"), &agreement(), Level::Basic).expect("second");
    let service = AUTHORITY.tsa();
    let three = pades::sign(&two, &key("p384"), &agreement(), long_term(&service)).expect("third");
    let file = files.put("three.pdf", &three);
    let verdicts = &peers::pyhanko(std::slice::from_ref(&file), &roots(), "basic")[0];
    assert_eq!(verdicts.len(), 3, "{verdicts:#?}");
    for verdict in verdicts {
        is(verdict, &[("intact", true.into()), ("bottom_line", true.into()), ("docmdp_ok", true.into())]);
    }
    let said = peers::pdfsig(&file);
    assert_eq!(said.matches("Signature is Valid").count(), 3, "{said}");
    // The bytes before stay as they were.
    assert!(three.starts_with(&two) && two.starts_with(&one) && one.starts_with(paper()));
    assert_eq!(pades::prepare(&one, &first, 4096), Err(Fault::CertifiedTooLate));
}

#[test]
fn openssl_verifies_the_signed_data_in_the_file_and_beside_it() {
    let files = Files::new();
    for name in ["rsa", "p256", "p384"] {
        let key = key(name);
        let prepared = pades::prepare(paper(), &options(), 8192).expect("prepared");
        let content = files.put(&format!("{name}.bin"), &prepared.covered().concat());
        let hash = prepared.hash(key.algorithm().digest());
        let attributes =
            pismovnik_signing::cms::make::Attributes::new(&hash, key.algorithm(), key.chain(), None);
        let cms = attributes.finish(&key.sign(attributes.bytes()).expect("signed"), None).expect("cms");
        let beside = detached(&key, b"any bytes", now()).expect("detached");
        let other = files.put(&format!("{name}.txt"), b"any bytes");
        for (content, cms) in [(content, cms), (other, beside)] {
            let cms = files.put(&format!("{name}.p7s"), &cms);
            let (held, said) = openssl(
                files.0.path(),
                &[
                    "cms",
                    "-verify",
                    "-binary",
                    "-inform",
                    "DER",
                    "-in",
                    &cms.to_string_lossy(),
                    "-content",
                    &content.to_string_lossy(),
                    "-CAfile",
                    &AUTHORITY.path("root.pem").to_string_lossy(),
                    "-purpose",
                    "any",
                    "-cades",
                    "-out",
                    "/dev/null",
                ],
            );
            assert!(held, "{name}: {said}");
        }
    }
}

#[test]
fn a_file_is_prepared_signed_elsewhere_and_finished() {
    let files = Files::new();
    let prepared = pades::prepare(paper(), &options(), 8192).expect("prepared");
    // Kept while somebody signs, and found again.
    let again = Prepared::again(prepared.bytes().to_vec()).expect("the hole");
    assert_eq!(again, prepared);
    assert_eq!(Prepared::again(paper().to_vec()), Err(Fault::PdfUnreadable));
    let content = files.put("content.bin", &prepared.covered().concat());
    let path = |name: &str| AUTHORITY.path(name).to_string_lossy().into_owned();
    let (made, said) = openssl(
        files.0.path(),
        &[
            "cms",
            "-sign",
            "-binary",
            "-cades",
            "-in",
            &content.to_string_lossy(),
            "-signer",
            &path("p256.pem"),
            "-inkey",
            &path("p256.key"),
            "-certfile",
            &path("chain.pem"),
            "-outform",
            "DER",
            "-out",
            "outside.p7s",
        ],
    );
    assert!(made, "{said}");
    let outside = std::fs::read(files.0.path().join("outside.p7s")).expect("signature");
    let signed = files.put("outside.pdf", &again.clone().finish(&outside).expect("finished"));
    let verdicts = &peers::pyhanko(&[signed], &roots(), "basic")[0];
    is(&verdicts[0], &[("intact", true.into()), ("valid", true.into()), ("trusted", true.into())]);
    assert_eq!(again.clone().finish(b"hello"), Err(Fault::SignatureUnreadable));
    let small = pades::prepare(paper(), &options(), 100).expect("prepared");
    assert_eq!(small.finish(&outside), Err(Fault::TooLarge(outside.len(), 100)));
}

#[test]
fn key_files_of_every_form_open() {
    let password = AUTHORITY.password();
    let secret = format!("pass:{password}");
    let run = |arguments: &[&str]| AUTHORITY.openssl(arguments);
    let old = ["-keypbe", "PBE-SHA1-3DES", "-certpbe", "PBE-SHA1-RC2-40", "-macalg", "sha1"];
    let export = ["pkcs12", "-export", "-inkey", "rsa.key", "-in", "rsa.pem", "-certfile", "chain.pem"];
    run(&[
        &export[..],
        &["-provider", "legacy", "-provider", "default", "-out", "old.p12", "-passout", &secret],
        &old,
    ]
    .concat());
    let triple = ["-keypbe", "PBE-SHA1-3DES", "-certpbe", "PBE-SHA1-3DES", "-macalg", "sha1"];
    run(&[&export[..], &["-out", "triple.p12", "-passout", &secret], &triple].concat());
    run(&[
        "pkcs8",
        "-topk8",
        "-v2",
        "aes-256-cbc",
        "-in",
        "p256.key",
        "-out",
        "p256.enc",
        "-passout",
        &secret,
    ]);
    run(&["pkcs8", "-topk8", "-nocrypt", "-in", "rsa.key", "-out", "rsa.plain"]);
    run(&["rsa", "-in", "rsa.key", "-traditional", "-out", "rsa.trad"]);
    run(&["ec", "-in", "p256.key", "-out", "p256.sec1"]);
    let pem = |key: &str, own: &str| {
        [AUTHORITY.read(key), AUTHORITY.read(own), AUTHORITY.read("chain.pem")].concat()
    };
    for (name, file) in [
        ("modern", AUTHORITY.pkcs12("rsa")),
        ("old", AUTHORITY.read("old.p12")),
        ("triple", AUTHORITY.read("triple.p12")),
        ("encrypted PEM", pem("p256.enc", "p256.pem")),
        ("plain PEM", pem("rsa.plain", "rsa.pem")),
        ("PKCS#1", pem("rsa.trad", "rsa.pem")),
        ("SEC1", pem("p256.sec1", "p256.pem")),
    ] {
        let key = Key::open(&file, Some(password)).unwrap_or_else(|fault| panic!("{name}: {fault}"));
        assert_eq!(key.chain().len(), 3, "{name}");
        assert_eq!(check(key.chain(), now()), Vec::new(), "{name}");
    }
    assert_eq!(Key::open(&AUTHORITY.read("old.p12"), Some("wrong")).err(), Some(Fault::WrongPassword));
    assert_eq!(Key::open(&pem("p256.enc", "p256.pem"), Some("wrong")).err(), Some(Fault::WrongPassword));
    assert_eq!(Key::open(&pem("p256.enc", "p256.pem"), None).err(), Some(Fault::PasswordNeeded));
}

#[test]
fn each_trouble_with_a_key_has_its_own_code() {
    let password = Some(AUTHORITY.password());
    assert_eq!(Key::open(&AUTHORITY.pkcs12("rsa"), Some("wrong")).err(), Some(Fault::WrongPassword));
    assert_eq!(Key::open(&AUTHORITY.pkcs12("rsa"), None).err(), Some(Fault::PasswordNeeded));
    assert_eq!(Key::open(b"%PDF-1.7", password).err(), Some(Fault::KeyUnreadable));
    assert_eq!(Key::open(&AUTHORITY.read("rsa.pem"), password).err(), Some(Fault::NoPrivateKey));
    assert_eq!(Key::open(&AUTHORITY.read("issuer.der"), password).err(), Some(Fault::NoPrivateKey));
    assert_eq!(Key::open(&AUTHORITY.read("rsa.key"), password).err(), Some(Fault::NoCertificate));
    let mut cut = AUTHORITY.pkcs12("rsa");
    cut.truncate(cut.len() / 2);
    assert_eq!(Key::open(&cut, password).err(), Some(Fault::KeyUnreadable));
    AUTHORITY.openssl(&["genrsa", "-out", "short.key", "1024"]);
    AUTHORITY.openssl(&["req", "-x509", "-config", "openssl.cnf", "-key", "short.key", "-out", "short.pem"]);
    let short = [AUTHORITY.read("short.key"), AUTHORITY.read("short.pem")].concat();
    assert_eq!(Key::open(&short, None).err(), Some(Fault::KeyTooShort(1024)));
    AUTHORITY.openssl(&["genpkey", "-algorithm", "ED25519", "-out", "ed.key"]);
    assert_eq!(
        Key::open(&AUTHORITY.read("ed.key"), None).err(),
        Some(Fault::KeyUnsupported("1.3.101.112".to_owned()))
    );

    let told = |name: &str| check(key(name).chain(), now()).iter().map(Fault::code).collect::<Vec<_>>();
    assert_eq!(told("rsa"), Vec::<&str>::new());
    assert_eq!(told("expired"), ["certificate-expired"]);
    assert_eq!(told("early"), ["certificate-not-yet-valid"]);
    assert_eq!(told("server"), ["certificate-wrong-usage"]);
    assert_eq!(told("encipher"), ["certificate-wrong-usage"]);
    let alone = [AUTHORITY.read("p256.key"), AUTHORITY.read("p256.pem")].concat();
    let alone = Key::open(&alone, None).expect("opens");
    let missing = check(alone.chain(), now());
    assert_eq!(missing, [Fault::ChainMissing("Проверочный издатель".to_owned())]);
    let more = Certificate::all_from(&AUTHORITY.read("chain.pem")).expect("chain");
    assert_eq!(check(alone.with_certificates(&more).chain(), now()), Vec::new());
}

#[test]
fn a_key_made_here_proves_integrity_and_rests_encrypted() {
    let files = Files::new();
    for kind in [KeyKind::P256, KeyKind::Rsa(3072)] {
        let making = Making {
            name: "Соболева Анна Петровна".to_owned(),
            note: "подтверждает целостность, не личность".to_owned(),
            kind,
            from: now(),
            until: now().plus_days(365),
        };
        let made = self_signed(&making).expect("made");
        assert!(made.certificate().is_self_issued() && !made.certificate().is_authority());
        assert_eq!(check(made.chain(), now()), Vec::new());
        assert_eq!(made.to_pkcs12("").err(), Some(Fault::PasswordNeeded));
        let file = made.to_pkcs12("кодовая фраза").expect("exported");
        assert_eq!(Key::open(&file, Some("wrong")).err(), Some(Fault::WrongPassword));
        let opened = Key::open(&file, Some("кодовая фраза")).expect("opened");
        assert_eq!(opened.chain(), made.chain());
        let path = files.put("made.p12", &file);
        let (held, said) = openssl(
            files.0.path(),
            &["pkcs12", "-in", &path.to_string_lossy(), "-info", "-noout", "-passin", "pass:кодовая фраза"],
        );
        assert!(held && said.contains("PBES2, PBKDF2, AES-256-CBC"), "{said}");
        let signed = pades::sign(paper(), &opened, &options(), Level::Basic).expect("signed");
        let signed = files.put("made.pdf", &signed);
        let own = der_to_pem(made.certificate().der());
        let own = files.put("made.pem", own.as_bytes());
        let verdicts = &peers::pyhanko(std::slice::from_ref(&signed), &roots(), "basic")[0];
        is(&verdicts[0], &[("intact", true.into()), ("valid", true.into()), ("trusted", false.into())]);
        let verdicts = &peers::pyhanko(&[signed], &[own], "basic")[0];
        is(&verdicts[0], &[("intact", true.into()), ("valid", true.into()), ("trusted", true.into())]);
    }
}

fn der_to_pem(der: &[u8]) -> String {
    use base64::Engine as _;
    let text = base64::engine::general_purpose::STANDARD.encode(der);
    let lines: Vec<&str> =
        text.as_bytes().chunks(64).map(|c| std::str::from_utf8(c).expect("ASCII")).collect();
    format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", lines.join("\n"))
}

#[test]
fn evidence_that_is_not_to_be_had_is_named() {
    let service = AUTHORITY.tsa();
    let fault = pades::sign(paper(), &key("revoked"), &options(), long_term(&service)).err();
    assert_eq!(fault.as_ref().map(Fault::code), Some("certificate-revoked"), "{fault:?}");
    let nowhere = |request: &Request| {
        if request.address.ends_with("/tsa") { carry(request) } else { Err("no network".to_owned()) }
    };
    let level = |supplied| Level::LongTerm { service: &service, carrier: &nowhere, supplied };
    let fault = pades::sign(paper(), &key("p256"), &options(), level(Supplied::default())).err();
    assert_eq!(fault, Some(Fault::Unreachable("no network".to_owned())));
    // The same from files at hand.
    let lists = [AUTHORITY.read("issuer.crl"), AUTHORITY.read("root.crl")];
    let root = Certificate::all_from(&AUTHORITY.read("chain.pem")).expect("chain");
    let supplied = Supplied { certificates: &root, crls: &lists, ocsps: &[] };
    let signed = pades::sign(paper(), &key("p256"), &options(), level(supplied)).expect("from files");
    let files = Files::new();
    let file = files.put("supplied.pdf", &signed);
    let verdicts = &peers::pyhanko(&[file], &roots(), "ltv")[0];
    is(&verdicts[0], &[("bottom_line", true.into())]);
    let fault = pades::sign(paper(), &key("p256"), &options(), stamped("http://127.0.0.1:9/tsa")).err();
    assert_eq!(fault.as_ref().map(Fault::code), Some("service-unreachable"), "{fault:?}");
}

#[test]
fn files_that_cannot_be_signed_are_refused() {
    let files = Files::new();
    assert_eq!(pades::prepare(b"", &options(), 1000), Err(Fault::PdfUnreadable));
    assert_eq!(pades::prepare(b"PK\x03\x04", &options(), 1000), Err(Fault::PdfUnreadable));
    assert_eq!(pades::prepare(&paper()[..paper().len() / 2], &options(), 1000), Err(Fault::PdfUnreadable));
    let plain = files.put("plain.pdf", paper());
    let locked = files.0.path().join("locked.pdf");
    for user in ["", "open"] {
        let made = std::process::Command::new("qpdf")
            .args(["--encrypt", user, "owner", "256", "--"])
            .args([&plain, &locked])
            .status()
            .expect("qpdf runs");
        assert!(made.success());
        let bytes = std::fs::read(&locked).expect("encrypted");
        assert_eq!(pades::prepare(&bytes, &options(), 1000), Err(Fault::PdfEncrypted), "{user:?}");
    }
    let mark = mark();
    let visible = Some(Visible { mark: &mark, page: 99, rect: [0.0, 0.0, 10.0, 10.0] });
    let fault = pades::prepare(paper(), &Options { visible, ..options() }, 1000).err();
    assert!(matches!(fault, Some(Fault::NoSuchPage(1..))), "{fault:?}");
    assert_eq!(Mark::read(b"no mark").err(), Some(Fault::MarkUnreadable));
}

/// Files with cross-reference streams, as other programs write them, get an increment of their own kind.
#[test]
fn files_of_other_makers_are_signed_too() {
    let files = Files::new();
    let plain = files.put("plain.pdf", paper());
    let mut signed = Vec::new();
    for (name, arguments) in [
        ("streams", &["--object-streams=generate"][..]),
        ("linear", &["--linearize"]),
        ("linear-streams", &["--linearize", "--object-streams=generate"]),
    ] {
        let made = files.0.path().join(format!("{name}.pdf"));
        let run = std::process::Command::new("qpdf").args(arguments).args([&plain, &made]).status();
        assert!(run.expect("qpdf runs").success());
        let bytes = std::fs::read(&made).expect("made");
        let once = pades::sign(&bytes, &key("p256"), &options(), Level::Basic).expect(name);
        let twice = pades::sign(&once, &key("rsa"), &options(), Level::Basic).expect(name);
        let path = files.put(&format!("{name}-signed.pdf"), &twice);
        let check = std::process::Command::new("qpdf").arg("--check").arg(&path).output().expect("qpdf runs");
        assert!(check.status.success(), "{name}: {}", String::from_utf8_lossy(&check.stdout));
        signed.push(path);
    }
    for (file, verdicts) in signed.iter().zip(peers::pyhanko(&signed, &roots(), "basic")) {
        assert_eq!(verdicts.len(), 2, "{}", file.display());
        for verdict in verdicts {
            is(&verdict, &[("bottom_line", true.into())]);
        }
    }
}
