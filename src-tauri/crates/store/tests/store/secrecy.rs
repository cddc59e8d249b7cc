//! Nothing readable outside the encryption.

use pismovnik_model::Value;
use pismovnik_register::ShopId;

use crate::common::*;

const CANARIES: [&str; 4] =
    ["КанарейкаИмя Вымышленная", "canary-answer@example.test", "канарейка-в-файле", "canary-setting"];

#[test]
fn no_canary_stands_in_the_file_or_its_log() {
    let (folder, path) = place();
    let mut workspace = create(&path);
    let shop = ShopId(1);
    workspace.perform(&create_shop(CANARIES[0]), &[], today()).expect("shop");
    let answer = Value::Text(CANARIES[1].to_owned());
    workspace.perform(&record(shop, "contact.email", Some(answer)), &[], today()).expect("recorded");
    issue(&mut workspace, shop, &[("txt", CANARIES[2].repeat(500).as_bytes())]);
    workspace.set_setting(None, "x", Some(CANARIES[3])).expect("kept");
    // While open, the log holds what was written; after closing, the file does.
    let open = contents(folder.path());
    assert!(open["лавки.pismovnik-wal"].len() > 10_000, "the log holds the writes");
    drop(workspace);
    let closed = contents(folder.path());
    for (name, bytes) in open.iter().chain(&closed) {
        for canary in CANARIES.into_iter().chain(["SQLite format 3", "CREATE TABLE", PASSPHRASE]) {
            assert!(!holds(bytes, canary), "{canary} in {name}");
        }
    }
    // The search itself can find: the same bytes, decrypted.
    let body: Vec<u8> = raw(&path)
        .query_row("SELECT body FROM payloads WHERE seq = 1", [], |row| row.get(0))
        .expect("payload");
    assert!(holds(&body, CANARIES[0]));
}

#[test]
fn errors_and_debug_texts_name_no_passphrase_and_no_answer() {
    let (_folder, path) = place();
    let mut workspace = create(&path);
    workspace.set_setting(None, "x", Some(CANARIES[3])).expect("kept");
    let shop = workspace.perform(&create_shop(CANARIES[0]), &[], today()).expect("shop").shop;
    let answer = Value::Text(CANARIES[1].to_owned());
    workspace.perform(&record(shop, "contact.email", Some(answer)), &[], today()).expect("recorded");
    let taken = workspace.perform(&create_shop(CANARIES[0]), &[], today()).expect_err("taken");
    let text = format!("{workspace:?} {:?} {taken}", workspace.reader());
    assert!(text.contains("Key(…)"), "{text}");
    for secret in CANARIES.into_iter().chain([PASSPHRASE]) {
        assert!(!text.contains(secret), "{text}");
    }
    drop(workspace);
    raw(&path).execute_batch("PRAGMA user_version = 99;").expect("newer");
    let error = try_open(&path).expect_err("refused");
    assert!(!format!("{error:?} {error}").contains(PASSPHRASE));
}

fn holds(bytes: &[u8], text: &str) -> bool {
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    [text.as_bytes(), &wide].iter().any(|needle| bytes.windows(needle.len()).any(|w| w == *needle))
}
