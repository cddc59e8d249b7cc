//! Tokens that SoftHSM2 stands in for. It reads `SOFTHSM2_CONF` of its process.

use std::path::{Path, PathBuf};
use std::process::Command;

use cryptoki::context::{CInitializeArgs, CInitializeFlags, Pkcs11};
use cryptoki::object::{Attribute, CertificateType, ObjectClass};
use cryptoki::session::UserType;
use cryptoki::types::AuthPin;
use pismovnik_signing::Certificate;

use crate::authority::Authority;

/// The PIN of every token made here.
pub const PIN: &str = "4321";

/// The library, where Debian puts it.
///
/// # Panics
/// It is not installed.
pub fn library() -> PathBuf {
    let places = ["/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so"];
    let found = places.iter().map(Path::new).find(|p| p.exists());
    found.expect("SoftHSM2: `cargo xtask test` installs it").to_owned()
}

/// Settings that keep tokens in a folder of their own.
///
/// # Panics
/// The folder cannot be written.
pub fn settings(folder: &Path) -> PathBuf {
    let tokens = folder.join("tokens");
    std::fs::create_dir(&tokens).expect("a folder");
    let settings = folder.join("softhsm2.conf");
    std::fs::write(&settings, format!("directories.tokendir = {}\n", tokens.display())).expect("written");
    settings
}

/// A token of its own for a key of an authority, with its certificates and some more of other holders.
///
/// # Panics
/// SoftHSM2 fails.
pub fn put(authority: &Authority, name: &str, more: &[Certificate]) {
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
    let mut all = Certificate::all_from(&pem).expect("certificates");
    all.extend_from_slice(more);
    for (number, certificate) in all.iter().enumerate() {
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
