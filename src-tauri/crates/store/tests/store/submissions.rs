//! Submissions of the site's forms: kept as rows of an import, and gone when they are removed.

use pismovnik_model::problem;
use pismovnik_register::{Command, ShopId};

use crate::common::*;

const SHOP: ShopId = ShopId(1);
const CANARY: &str = "Канарейкина Вымышленная";

fn holds(bytes: &[u8]) -> bool {
    bytes.windows(CANARY.len()).any(|w| w == CANARY.as_bytes())
}

#[test]
fn removed_submissions_leave_no_byte_in_the_file_and_the_chain_stands() {
    let (_folder, path) = place();
    let mut workspace = create(&path);
    workspace.perform(&create_shop("Лавка"), &[], today()).expect("shop");
    let import = Command::ImportSubmissions { shop: SHOP, count: 9000, from: today(), through: today() };
    // Several pieces of an attachment, and one that lies within a page with others.
    let (large, small) = (CANARY.repeat(60_000), format!("{{\"name\":\"{CANARY}\"}}"));
    workspace.perform(&import, &[large.as_bytes()], today()).expect("kept");
    workspace.perform(&import, &[small.as_bytes()], today()).expect("kept");
    assert_eq!(workspace.read_import(SHOP, 1).expect("rows"), large.as_bytes());
    assert_eq!(workspace.imports(SHOP).expect("imports").len(), 2);
    let head = workspace.head(SHOP).expect("head");
    drop(workspace);
    assert!(holds(&pages(&path)), "the search itself can find");

    let mut workspace = open(&path);
    for number in [1, 2] {
        workspace.remove_submissions(SHOP, number, today()).expect("removed");
        let again = workspace.remove_submissions(SHOP, number, today()).expect_err("gone");
        assert_eq!(again.problems()[0].code, problem::IMPORT_UNKNOWN);
        workspace.read_import(SHOP, number).expect_err("gone");
    }
    // No other entry can be removed by the same way.
    workspace.remove_submissions(SHOP, 3, today()).expect_err("no import");
    let report = workspace.verify();
    assert!(report.is_sound(), "{report:?}");
    assert_eq!(report.destroyed, 2);
    assert_eq!(workspace.find_head(SHOP, &head).expect("head"), Some(3), "printed heads still stand");
    let log = std::fs::metadata(path.with_extension("pismovnik-wal")).map_or(0, |m| m.len());
    assert_eq!(log, 0, "nothing waits in the log");
    // A number is never given twice.
    workspace.perform(&import, &[b"{}"], today()).expect("kept");
    assert_eq!(workspace.imports(SHOP).expect("imports")[0].number, 3);
    drop(workspace);
    assert!(!holds(&pages(&path)));
}

#[test]
fn submissions_come_with_their_rows_or_not_at_all() {
    let (_folder, path) = place();
    let mut workspace = create(&path);
    workspace.perform(&create_shop("Лавка"), &[], today()).expect("shop");
    let import = Command::ImportSubmissions { shop: SHOP, count: 1, from: today(), through: today() };
    workspace.perform(&import, &[], today()).expect_err("no rows");
    workspace.perform(&import, &[b"a", b"b"], today()).expect_err("rows of nobody");
    assert_eq!(workspace.history(SHOP).expect("history").len(), 1);
}
