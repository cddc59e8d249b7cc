//! Signatures beside papers: kept with their files, found without walking everything, rebuilt alike.

use pismovnik_model::intake::{Attached, FileRole};
use pismovnik_model::{KeptSignature, SignatureWay, SignedPaper, Signer};
use pismovnik_register::{Command, Event, ShopId};

use crate::common::*;

const SHOP: ShopId = ShopId(1);

#[test]
fn a_signature_is_kept_with_its_file_and_found_again() {
    let (_folder, path) = place();
    let mut workspace = create(&path);
    workspace.perform(&create_shop("Лавка"), &[], today()).expect("shop");
    let paper = SignedPaper::Letter { letter: 2, entry: 3 };
    let file = Attached {
        name: "policy.sig".into(),
        media: "application/octet-stream".into(),
        size: 5,
        role: FileRole::SignedPaper,
    };
    let signer = Signer {
        name: "Соболева".into(),
        level: "detached".into(),
        class: "unqualified".into(),
        holds: true,
        at: None,
    };
    let signature = KeptSignature { way: SignatureWay::Outside, signers: vec![signer], authority: None };
    let event = Event::PaperSigned { paper, signature, files: vec![file] };
    workspace.append(SHOP, std::slice::from_ref(&event), &[], today()).expect_err("without its file");
    workspace.append(SHOP, std::slice::from_ref(&event), &[b"longer"], today()).expect_err("another file");
    workspace.append(SHOP, std::slice::from_ref(&event), &[b"bytes"], today()).expect("kept");
    let command = Command::WithdrawPacket { shop: SHOP, packet: 9 };
    workspace.perform(&command, &[], today()).expect("withdrawn");
    let found = workspace.signings(SHOP).expect("found");
    assert_eq!(
        found.iter().map(|r| r.kind.as_str()).collect::<Vec<_>>(),
        ["paper-signed", "packet-withdrawn"]
    );
    assert_eq!(found[0].event, Some(event));
    assert_eq!(workspace.signed_file(SHOP, found[0].seq, 0).expect("bytes"), b"bytes");
    drop(workspace);
    let mut workspace = open(&path);
    workspace.rebuild().expect("rebuilt");
    assert_eq!(workspace.signings(SHOP).expect("found"), found);
    let report = workspace.verify();
    assert!(report.is_sound(), "{report:?}");
}
