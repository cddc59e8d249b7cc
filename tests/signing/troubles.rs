//! What a person is told when a key cannot sign: each trouble in words of its own, in every language, and no file left.

use std::collections::BTreeSet;
use std::path::Path;

use crate::command;

use super::{AUTHORITY, Files, paper};

#[test]
fn each_trouble_with_a_key_is_told_in_words_of_its_own() {
    let files = Files::new();
    let path = |path: &Path| path.to_string_lossy().into_owned();
    let source = path(&files.put("paper.pdf", paper()));
    let target = path(&files.0.path().join("signed.pdf"));
    let secret = path(&files.put("password", AUTHORITY.password().as_bytes()));
    let wrong = path(&files.put("wrong", b"another one"));
    let own = |name: &str| path(&AUTHORITY.path(name));
    let bare_key = path(&files.put("bare.pem", &AUTHORITY.read("p256.key")));
    let scrap = path(&files.put("scrap.p12", b"nothing of the kind"));
    for lang in ["ru", "kk", "en"] {
        let mut told = BTreeSet::new();
        for (key, password, code) in [
            (own("expired.p12"), Some(&secret), "certificate-expired"),
            (own("early.p12"), Some(&secret), "certificate-not-yet-valid"),
            (own("server.p12"), Some(&secret), "certificate-wrong-usage"),
            (own("rsa.p12"), Some(&wrong), "key-wrong-password"),
            (own("rsa.p12"), None, "key-password-needed"),
            (own("rsa.pem"), Some(&secret), "key-no-private-key"),
            (bare_key.clone(), Some(&secret), "key-no-certificate"),
            (scrap.clone(), Some(&secret), "key-unreadable"),
        ] {
            let mut arguments = vec!["--lang", lang, "sign", &source, "--key", &key, "--out", &target];
            arguments.extend(password.iter().flat_map(|file| ["--password-file", file.as_str()]));
            let refused = command::json(&arguments);
            let problem = &refused["problems"][0];
            assert_eq!(problem["code"], code, "{refused}");
            let words =
                [&problem["message"], &problem["hint"]].map(|w| w.as_str().expect("words").to_owned());
            assert!(words.iter().all(|w| w.chars().count() > 15), "{words:?}");
            assert!(told.insert(words.clone()), "told twice: {words:?}");
            assert!(!Path::new(&target).exists());
        }
    }
    // A missing chain does not forbid signing, since a verifier may know the issuer; it is said, by name.
    let alone = [AUTHORITY.read("p256.key"), AUTHORITY.read("p256.pem")].concat();
    let alone = path(&files.put("alone.pem", &alone));
    let done = command::json(&["sign", &source, "--key", &alone, "--out", &target]);
    assert_eq!(done["chain_missing"], "Проверочный издатель", "{done}");
    let chain = own("chain.pem");
    let whole = path(&files.0.path().join("whole.pdf"));
    let done = command::json(&["sign", &source, "--key", &alone, "--chain", &chain, "--out", &whole]);
    assert!(done["chain_missing"].is_null(), "{done}");
}
