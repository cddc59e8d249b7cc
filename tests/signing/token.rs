//! Keys on a token: SoftHSM2 stands in for one. RSA and ECDSA sign a paper over PKCS#11, pdfsig and pyHanko agree.

use std::path::{Path, PathBuf};
use std::process::Command;

use cryptoki::context::{CInitializeArgs, CInitializeFlags, Pkcs11};
use cryptoki::object::{Attribute, CertificateType, ObjectClass};
use cryptoki::session::UserType;
use cryptoki::types::AuthPin;
use pismovnik_app::{Day, desk, papers::Format};
use pismovnik_interview::preset;
use pismovnik_signing::keys::token::Library;
use pismovnik_signing::keys::{Signer as _, check};
use pismovnik_signing::pades::{self, Level, Options};
use pismovnik_signing::{Certificate, Fault, Moment};

use crate::authority::Authority;
use crate::peers;

const DAY: Day = jiff::civil::date(2026, 11, 20);
const PIN: &str = "4321";
/// Tells the second process where its token lies.
const INSIDE: &str = "PISMOVNIK_TOKEN_FOLDER";

fn library() -> PathBuf {
    let places = ["/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so"];
    let found = places.iter().map(Path::new).find(|p| p.exists());
    found.expect("SoftHSM2: `cargo xtask test` installs it").to_owned()
}

/// The library reads its settings from the environment of its process: the test starts itself once more with them.
#[test]
fn rsa_and_ecdsa_keys_on_a_token_sign_papers() {
    if let Some(folder) = std::env::var_os(INSIDE) {
        return inside(Path::new(&folder));
    }
    let folder = tempfile::tempdir().expect("temp");
    let tokens = folder.path().join("tokens");
    std::fs::create_dir(&tokens).expect("a folder");
    let settings = folder.path().join("softhsm2.conf");
    std::fs::write(&settings, format!("directories.tokendir = {}\n", tokens.display())).expect("written");
    let own = std::env::current_exe().expect("this test");
    let output = Command::new(own)
        .args(["--exact", "token::rsa_and_ecdsa_keys_on_a_token_sign_papers", "--nocapture"])
        .env("SOFTHSM2_CONF", &settings)
        .env(INSIDE, folder.path())
        .output()
        .expect("it runs");
    let said = [output.stdout, output.stderr].concat();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&said));
}

fn inside(folder: &Path) {
    let authority = Authority::make();
    let names = ["rsa2048", "p256", "p384"];
    for name in names {
        put(&authority, name);
    }
    let library = Library::load(&library()).expect("the library");
    let mut labels = library.labels().expect("labels");
    labels.sort();
    assert_eq!(labels, ["p256", "p384", "rsa2048"]);
    assert_eq!(library.open("none", PIN).err(), Some(Fault::TokenMissing));
    assert_eq!(library.open("p256", "0000").err(), Some(Fault::TokenPinWrong));
    let papers = desk::papers_of(&preset("ru-sole-proprietor").expect("preset"), DAY, DAY).expect("papers");
    let paper = papers.files.iter().find(|f| f.format == Format::Pdf).expect("a paper");
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("after 1970");
    let at = Moment::from_unix(since.as_secs() as i64);
    let options = Options {
        at,
        name: "Иванова Мария",
        reason: "",
        location: "",
        description: "Электронная подпись",
        certify: false,
        visible: None,
    };
    let mut files = Vec::new();
    for name in names {
        let token = library.open(name, PIN).expect(name);
        assert_eq!(check(token.chain(), at), Vec::new(), "{name}");
        let signed = pades::sign(&paper.bytes, &token, &options, Level::Basic).expect(name);
        let path = folder.join(format!("{name}.pdf"));
        std::fs::write(&path, signed).expect("written");
        let said = peers::pdfsig(&path);
        assert!(said.contains("Signature is Valid"), "{name}: {said}");
        files.push(path);
    }
    for (name, verdicts) in names.iter().zip(peers::pyhanko(&files, &[authority.path("root.pem")], "basic")) {
        assert_eq!(verdicts[0]["bottom_line"], true, "{name}: {}", verdicts[0]);
    }
}

/// A token of its own for a key, with its certificates.
fn put(authority: &Authority, name: &str) {
    let util = |arguments: &[&str]| {
        let output = Command::new("softhsm2-util").args(arguments).output().expect("softhsm2-util runs");
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    };
    let (plain, path) = (format!("{name}.p8"), authority.path(&format!("{name}.p8")));
    authority.openssl(&["pkcs8", "-topk8", "-nocrypt", "-in", &format!("{name}.key"), "-out", &plain]);
    util(&["--init-token", "--free", "--label", name, "--so-pin", PIN, "--pin", PIN]);
    let path = path.to_string_lossy();
    util(&["--import", &path, "--token", name, "--label", name, "--id", "A1", "--pin", PIN]);
    let pem = [authority.read(&format!("{name}.pem")), authority.read("chain.pem")].concat();
    let module = Pkcs11::new(library()).expect("the library");
    match module.initialize(CInitializeArgs::new(CInitializeFlags::OS_LOCKING_OK)) {
        Ok(()) => {}
        Err(error) => assert!(format!("{error:?}").contains("AlreadyInitialized"), "{error:?}"),
    }
    let slots = module.get_slots_with_initialized_token().expect("slots");
    let labelled =
        |s: &cryptoki::slot::Slot| module.get_token_info(*s).is_ok_and(|t| t.label().trim() == name);
    let slot = slots.into_iter().find(labelled).expect("the token");
    let session = module.open_rw_session(slot).expect("a session");
    session.login(UserType::User, Some(&AuthPin::from(PIN.to_owned()))).expect("the PIN");
    for (number, certificate) in Certificate::all_from(&pem).expect("certificates").iter().enumerate() {
        let id = if number == 0 { vec![0xA1] } else { vec![number as u8] };
        session
            .create_object(&[
                Attribute::Class(ObjectClass::CERTIFICATE),
                Attribute::CertificateType(CertificateType::X_509),
                Attribute::Token(true),
                Attribute::Private(false),
                Attribute::Subject(certificate.subject_der().to_vec()),
                Attribute::Id(id),
                Attribute::Value(certificate.der().to_vec()),
            ])
            .expect("a certificate");
    }
    session.close().expect("closed");
    module.finalize().expect("ended");
}
