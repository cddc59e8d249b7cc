//! Keys on a token: SoftHSM2 stands in for one. RSA and ECDSA sign a paper over PKCS#11, pdfsig and pyHanko agree.

use std::path::{Path, PathBuf};
use std::process::Command;

use pismovnik_app::{Day, desk, papers::Format};
use pismovnik_interview::preset;
use pismovnik_signing::keys::token::Library;
use pismovnik_signing::keys::{Signer as _, Which, check};
use pismovnik_signing::pades::{self, Level, Options};
use pismovnik_signing::{Fault, Moment};
use pismovnik_tests::authority::Authority;
use pismovnik_tests::softhsm::{self, PIN, library};

use crate::{command, peers};

const DAY: Day = jiff::civil::date(2026, 11, 20);
/// Tells the second process where its token lies.
const INSIDE: &str = "PISMOVNIK_TOKEN_FOLDER";

/// The library reads its settings from the environment of its process: the test starts itself once more with them.
#[test]
fn rsa_and_ecdsa_keys_on_a_token_sign_papers() {
    if let Some(folder) = std::env::var_os(INSIDE) {
        return inside(Path::new(&folder));
    }
    let folder = tempfile::tempdir().expect("temp");
    let settings = softhsm::settings(folder.path());
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
        softhsm::put(&authority, name, &[]);
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
    let verdicts = peers::pyhanko(&files, &[authority.path("root.pem")], "basic");
    for (file, verdicts) in files.iter().zip(verdicts) {
        assert_eq!(verdicts[0]["bottom_line"], true, "{}: {}", file.display(), verdicts[0]);
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
    // Several at once with one PIN: each under its own name, or none at all.
    let (other, folder_of) = (at("p256.pdf"), at("signed"));
    let many = |more: &[&str]| {
        let first =
            ["sign", &source, &other, "--token", &module, "--token-label", "p256", "--out", &folder_of];
        command::json(&[&first[..], more].concat())
    };
    assert_eq!(many(&["--pin-file", &wrong])["problems"][0]["code"], "token-pin-wrong");
    assert_eq!(many(&["--pin-file", &pin, "--mark", "1,60,25"])["problems"][1]["code"], "mark-covers");
    assert!(!Path::new(&folder_of).exists());
    let done = many(&["--pin-file", &pin]);
    assert_eq!(done["files"].as_array().map(Vec::len), Some(2), "{done}");
    files.extend(["rsa2048.pdf", "p256.pdf"].map(|name| Path::new(&folder_of).join(name)));
    // A whole set with a key on a token; the mark stands where there is room, and what has none is named.
    let (answers, set) = (at("answers.toml"), at("set"));
    command::json(&["new", "ru-sole-proprietor", "--out", &answers]);
    let wanted = ["generate", &answers, "--out", &set, "--formats", "pdf", "--langs", "ru"];
    let key = ["--token", &module, "--token-label", "p384", "--pin-file", &pin, "--mark", "auto"];
    let made = command::json(&[&wanted[..], &key].concat());
    let made = made["documents"].as_array().unwrap_or_else(|| panic!("{made}")).len();
    let pdfs: Vec<PathBuf> = std::fs::read_dir(&set)
        .expect("the set")
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "pdf"))
        .collect();
    assert_eq!(pdfs.len(), made);
    files.extend(pdfs);
    let roots = authority.path("root.pem").to_string_lossy().into_owned();
    let done = sign(&["--token-label", "p384", "--pin-file", &pin, "--mark", "auto"]);
    assert_eq!((&done["level"], &done["chain_missing"]), (&"B-B".into(), &serde_json::Value::Null), "{done}");
    let verdict = command::json(&["verify", &target, "--trust", &roots]);
    assert_eq!(verdict["holds"], true, "{verdict}");
    files.push(PathBuf::from(target));
}
