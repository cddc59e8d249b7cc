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
use pismovnik_signing::keys::{Signer as _, Which, check};
use pismovnik_signing::pades::{self, Level, Options};
use pismovnik_signing::{Certificate, Fault, Moment};

use crate::authority::Authority;
use crate::{command, peers};

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
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("after 1970");
    let at = Moment::from_unix(since.as_secs() as i64);
    // Without a PIN a token tells its name and its certificates.
    let mut tokens = library.tokens().expect("tokens");
    tokens.sort_by(|a, b| a.label.cmp(&b.label));
    let labels: Vec<&str> = tokens.iter().map(|t| t.label.as_str()).collect();
    assert_eq!(labels, ["p256", "p384", "rsa2048"]);
    assert!(tokens.iter().all(|t| t.certificates.len() == 3), "{tokens:?}");
    let open = |label: &str, pin: &str| library.open(Which::Label(label), pin, at);
    assert_eq!(open("none", PIN).err(), Some(Fault::TokenMissing));
    assert_eq!(open("p256", "0000").err(), Some(Fault::TokenPinWrong));
    assert_eq!(library.open(Which::Slot(u64::MAX), PIN, at).err(), Some(Fault::TokenMissing));
    let several = library.open(Which::Only, PIN, at).err();
    assert!(matches!(&several, Some(Fault::TokenSeveral(all)) if all.len() == 3), "{several:?}");
    let by_slot = library.open(Which::Slot(tokens[0].slot), PIN, at).expect("opens");
    assert!(by_slot.chain()[0] == tokens[0].certificates[0], "the holder's certificate comes first");
    drop(by_slot);
    let papers = desk::papers_of(&preset("ru-sole-proprietor").expect("preset"), DAY, DAY).expect("papers");
    let paper = papers.files.iter().find(|f| f.format == Format::Pdf).expect("a paper");
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
        let token = open(name, PIN).expect(name);
        assert_eq!(check(token.chain(), at), Vec::new(), "{name}");
        let signed = pades::sign(&paper.bytes, &token, &options, Level::Basic).expect(name);
        let path = folder.join(format!("{name}.pdf"));
        std::fs::write(&path, signed).expect("written");
        let said = peers::pdfsig(&path);
        assert!(said.contains("Signature is Valid"), "{name}: {said}");
        files.push(path);
    }
    command_line(folder, &authority, &mut files);
    for (name, verdicts) in names.iter().chain(["p384 by the command"].iter()).zip(peers::pyhanko(
        &files,
        &[authority.path("root.pem")],
        "basic",
    )) {
        assert_eq!(verdicts[0]["bottom_line"], true, "{name}: {}", verdicts[0]);
    }
}

/// The same by the command, as a person would type it; nothing is signed with a wrong PIN.
fn command_line(folder: &Path, authority: &Authority, files: &mut Vec<PathBuf>) {
    let module = library();
    let at = |name: &str| folder.join(name).to_string_lossy().into_owned();
    std::fs::write(folder.join("pin"), format!("{PIN}\n")).expect("written");
    std::fs::write(folder.join("wrong-pin"), "0000").expect("written");
    let module = module.to_string_lossy().into_owned();
    let listed = command::json(&["keys", "list", "--token", &module]);
    let tokens = listed["tokens"].as_array().expect("tokens");
    assert_eq!(tokens.len(), 3, "{listed}");
    assert!(tokens.iter().all(|t| t["keys"][0]["can_sign"] == true && t["slot"].is_u64()), "{listed}");
    let (source, target) = (at("rsa2048.pdf"), at("command.pdf"));
    let sign = |more: &[&str]| {
        let first = ["sign", &source, "--token", &module, "--out", &target];
        command::json(&[&first[..], more].concat())
    };
    let (pin, wrong) = (at("pin"), at("wrong-pin"));
    for (more, code) in [
        (&["--pin-file", &pin][..], "token-several"),
        (&["--token-label", "nobody", "--pin-file", &pin], "token-missing"),
        (&["--token-label", "p384", "--pin-file", &wrong], "token-pin-wrong"),
        (&["--token-label", "p384"], "passphrase-missing"),
    ] {
        assert_eq!(sign(more)["problems"][0]["code"], code, "{more:?}");
        assert!(!Path::new(&target).exists());
    }
    let nowhere = ["sign", &source, "--token", "/nowhere/lib.so", "--pin-file", &pin, "--out", &target];
    assert_eq!(command::json(&nowhere)["problems"][0]["code"], "token-library");
    let roots = authority.path("root.pem").to_string_lossy().into_owned();
    let done = sign(&["--token-label", "p384", "--pin-file", &pin, "--mark", "auto"]);
    assert_eq!((&done["level"], &done["chain_missing"]), (&"B-B".into(), &serde_json::Value::Null), "{done}");
    let verdict = command::json(&["verify", &target, "--trust", &roots]);
    assert_eq!(verdict["holds"], true, "{verdict}");
    files.push(PathBuf::from(target));
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
