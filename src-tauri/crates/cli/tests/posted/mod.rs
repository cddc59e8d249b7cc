//! A workspace with letters that wait to be posted.

use std::path::Path;

use crate::typed::done;

/// A letter whose answer «not found» is issued under this number: by post, or by e-mail where there is no address.
pub(crate) fn letter(folder: &Path, number: &str, name: &str, address: Option<&str>) {
    let today = jiff::Zoned::now().date().to_string();
    let way: &[&str] = match address {
        Some(address) => &["--channel", "post", "--sender-address", address],
        None => &["--channel", "email", "--email", "sokolova@example.org"],
    };
    let add = ["letter", "add", "--shop", "1", "--kind", "access", "--received", &today, "--sender", name];
    let added = done(folder, &[&add[..], way].concat());
    let incoming = added["intake"]["number"].as_str().expect("a number").to_owned();
    let which = ["--shop", "1", "--letter", &incoming];
    done(folder, &[&["letter", "record"][..], &which, &["not-found", "в заказах и рассылке"]].concat());
    let reply = ["--paper", "letter-not-found", "--number", number, "--out", number];
    done(folder, &[&["letter", "reply"][..], &which, &reply].concat());
}
