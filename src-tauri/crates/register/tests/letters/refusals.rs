//! Every refusal by its name: what a step may not do, one step for each.

use std::collections::BTreeSet;

use pismovnik_model::intake::{Counted, Ending, FileRole, Identity, Sending};
use pismovnik_model::outgoing::ActFields;
use pismovnik_model::{Authority, Day, KeptSignature, OutgoingKind, SignatureWay, Signer};
use pismovnik_register::letters::{Entry, FileId, Letter, LetterEvent};
use pismovnik_register::{Command, ShopId, State, stop_list};

use crate::{
    RECEIVED, TODAY, after, closed, decide, done, file, intake, issued, matched, receipt, received, refused,
    reply, sent, take, verdict, way,
};

fn and(count: usize, more: &[LetterEvent]) -> Letter {
    Letter::fold(&take(&[&way()[..count], more].concat())).expect("a letter")
}

fn signature(paper: u64) -> LetterEvent {
    let signer = Signer {
        name: "Соболева А. П.".to_owned(),
        level: "ink".to_owned(),
        class: "ink".to_owned(),
        holds: true,
        at: None,
    };
    let signature = KeptSignature { way: SignatureWay::Ink, signers: vec![signer], authority: None };
    LetterEvent::PaperSigned { paper, signature, files: vec![] }
}

#[test]
fn what_comes_too_early_is_refused() {
    let new = after(1);
    let act =
        LetterEvent::ActDrawn { number: "А-1".to_owned(), fields: ActFields::default(), files: vec![] };
    assert_eq!(refused(&new, &act), ["letter-not-decided"]);
    assert_eq!(refused(&new, &done("site")), ["letter-not-decided"]);
    assert_eq!(refused(&after(3), &done("kitchen")), ["letter-task-unknown"]);
    let mut early = reply();
    early.destroyed.clear();
    assert_eq!(refused(&after(2), &issued(early)), ["letter-not-decided"]);
    // Nothing was destroyed: there is nothing for an act to say.
    assert_eq!(refused(&after(5), &act), ["letter-act-empty"]);
    let signed = LetterEvent::ActSigned { number: "А-9".to_owned(), day: TODAY, files: vec![] };
    assert_eq!(refused(&after(6), &signed), ["letter-act-unknown"]);
    let reopened = LetterEvent::Reopened { reason: "новое письмо".to_owned() };
    assert_eq!(refused(&new, &reopened), ["letter-not-closed"]);
    assert_eq!(refused(&after(8), &signature(99)), ["letter-outgoing-unknown"]);
    assert_eq!(refused(&new, &received()), ["internal"]);
    let tracked = LetterEvent::Tracked { number: "И-7".to_owned(), tracking: "80".to_owned() };
    assert_eq!(refused(&after(8), &tracked), ["letter-not-sent"]);
}

#[test]
fn what_lacks_its_words_or_files_is_refused() {
    let letter = after(1);
    assert_eq!(refused(&letter, &LetterEvent::FilesAdded { files: vec![] }), ["answer-missing"]);
    for (step, code) in [
        (LetterEvent::Noted { text: "  ".to_owned() }, "text-empty"),
        (LetterEvent::Noted { text: "слово ".repeat(10_000) }, "text-too-long"),
        (LetterEvent::Voided { reason: "не тот\u{202E}".to_owned() }, "text-unprintable"),
        (LetterEvent::Identified { identity: Identity::Matched { by: String::new() } }, "text-empty"),
        (LetterEvent::Identified { identity: Identity::NotFound { looked: String::new() } }, "text-empty"),
        (LetterEvent::Identified { identity: Identity::Unclear { missing: String::new() } }, "text-empty"),
        (LetterEvent::Closed { ending: Ending::PassedOn, reason: None }, "answer-missing"),
        (LetterEvent::Closed { ending: Ending::NoAnswerNeeded, reason: None }, "answer-missing"),
        (LetterEvent::Closed { ending: Ending::TakenBack, reason: None }, "answer-missing"),
    ] {
        assert!(refused(&letter, &step).contains(&code), "{step:?}: {:?}", refused(&letter, &step));
    }
    let mut nothing = verdict();
    nothing.lines.clear();
    assert_eq!(refused(&after(2), &LetterEvent::Decided { verdict: nothing }), ["answer-missing"]);
    let mut twice = verdict();
    twice.tasks[1].id = twice.tasks[0].id.clone();
    assert_eq!(refused(&after(2), &LetterEvent::Decided { verdict: twice }), ["answer-repeated"]);
    let bare = LetterEvent::ReceiptFiled { number: "И-7".to_owned(), delivered: None, files: vec![] };
    assert_eq!(refused(&after(9), &bare), ["answer-missing"]);
    let back = LetterEvent::CameBack { number: "И-7".to_owned(), day: RECEIVED, why: String::new() };
    assert_eq!(refused(&after(9), &back), ["text-empty", "letter-day-too-early"]);
}

#[test]
fn a_case_is_not_closed_as_answered_without_the_act_of_what_was_destroyed() {
    let mut silent = reply();
    silent.destroyed.clear();
    let letter = and(5, &[issued(silent), sent()]);
    assert_eq!(refused(&letter, &closed()), ["letter-act-missing"]);
    // Nor with work left, unless the sender took everything back.
    let mut silent = reply();
    silent.destroyed.clear();
    silent.stopped.clear();
    let letter = and(4, &[issued(silent), sent()]);
    assert_eq!(refused(&letter, &closed()), ["letter-act-missing", "letter-tasks-open"]);
    let back =
        LetterEvent::Closed { ending: Ending::TakenBack, reason: Some("передумала".to_owned()) };
    assert!(decide(Some(&letter), &back, crate::Desk::default(), TODAY).is_ok());
}

#[test]
fn what_has_left_the_house_binds_what_is_written_down() {
    let mut late = intake();
    late.received = Day::constant(2026, 11, 16);
    let corrected =
        LetterEvent::Corrected {
            intake: late, counted: Counted::default(), reason: "штемпель".to_owned()
        };
    assert_eq!(refused(&after(9), &corrected), ["letter-before-receipt"]);
    assert!(decide(Some(&after(8)), &corrected, crate::Desk::default(), TODAY).is_ok());
    // What went by hand has no number of the post.
    let hand = LetterEvent::Sent {
        number: "И-7".to_owned(),
        sending: Sending::Hand { to: "Петровой".to_owned() },
        day: TODAY,
        files: vec![file(pismovnik_model::intake::FileRole::Proof)],
    };
    let letter = and(8, &[hand]);
    let tracked = LetterEvent::Tracked { number: "И-7".to_owned(), tracking: "80".to_owned() };
    assert_eq!(refused(&letter, &tracked), ["letter-not-sent"]);
}

#[test]
fn a_signature_stands_on_an_authority_that_can_hold() {
    let paper = after(8).outgoing["И-7"].entry;
    assert!(decide(Some(&after(8)), &signature(paper), crate::Desk::default(), TODAY).is_ok());
    let LetterEvent::PaperSigned { mut signature, .. } = signature(paper) else { return };
    signature.authority = Some(Authority {
        number: "5".to_owned(),
        issued: Day::constant(2026, 11, 1),
        until: Some(Day::constant(2026, 10, 1)),
        by: "ИП Соболева".to_owned(),
    });
    let step = LetterEvent::PaperSigned { paper, signature, files: vec![] };
    assert!(refused(&after(8), &step).contains(&"authority-expired"), "{:?}", refused(&after(8), &step));
}

#[test]
fn a_reason_stands_behind_every_change_of_mind() {
    // Kazakhstan's reasoned refusal, blocking, «not found» and «the marketplace» are decisions and papers of this
    // chain like any other: what is kept stays with ground and term, and the answer leaves like a reply.
    for kind in [
        OutgoingKind::Refusal,
        OutgoingKind::NotFound,
        OutgoingKind::Marketplace,
        OutgoingKind::CorrectionAnswer,
        OutgoingKind::ObjectionAnswer,
    ] {
        let mut answer = reply();
        answer.kind = kind;
        answer.destroyed.clear();
        answer.stopped.clear();
        let mut entries = take(&[received(), matched(), issued(answer), sent(), receipt(), closed()]);
        let letter = Letter::fold(&entries).expect("a letter");
        assert!(!letter.is_open(), "{kind:?} answers");
        let reopened = LetterEvent::Reopened { reason: String::new() };
        assert!(refused(&letter, &reopened).contains(&"text-empty"));
        let event = LetterEvent::Reopened { reason: "пришло второе письмо".to_owned() };
        entries.push(Entry { seq: entries.len() as u64 + 1, day: TODAY, event });
        assert!(Letter::fold(&entries).expect("a letter").is_open());
    }
    for kind in [OutgoingKind::Clarification, OutgoingKind::Acknowledgment, OutgoingKind::ProcessorNotice] {
        let mut notice = reply();
        notice.kind = kind;
        notice.destroyed.clear();
        let letter = and(2, &[issued(notice), sent()]);
        assert_eq!(refused(&letter, &closed()), ["letter-not-answered"], "{kind:?} is no answer");
    }
}

#[test]
fn lists_and_packets_refuse_what_is_not_there() {
    let refusal = stop_list::lift(None, "новое согласие").expect_err("refused");
    assert_eq!(refusal.problems[0].code.code, "stop-unknown");
    let mut state = State::default();
    let create = Command::CreateShop {
        name: "Лавка".to_owned(),
        preset: None,
        answers: pismovnik_model::Answers::default(),
    };
    for event in pismovnik_register::decide(&state, &create, TODAY).expect("created").events {
        state.apply(ShopId(1), &event, TODAY);
    }
    let packet = Command::MakePacket { shop: ShopId(1), papers: vec![], to: "Соболева".to_owned() };
    let refusal = pismovnik_register::decide(&state, &packet, TODAY).expect_err("refused");
    assert_eq!(refusal.problems[0].code.code, "papers-none");
}

/// The codes that the register refuses with are all named by its tests.
#[test]
fn every_refusal_is_named() {
    let source = [
        include_str!("../../src/letters/decide.rs"),
        include_str!("../../src/decide.rs"),
        include_str!("../../src/own_words.rs"),
        include_str!("../../src/signed.rs"),
        include_str!("../../src/stop_list.rs"),
    ]
    .concat();
    let tests =
        [include_str!("main.rs"), include_str!("refusals.rs"), include_str!("../register.rs")].concat();
    let names: BTreeSet<String> = source
        .split("problem::")
        .skip(1)
        .map(|rest| rest.chars().take_while(|c| c.is_ascii_uppercase() || *c == '_').collect())
        .filter(|name: &String| !name.is_empty())
        .collect();
    assert!(names.len() > 30, "{names:?}");
    for name in names {
        let id = name.to_lowercase().replace('_', "-");
        assert!(tests.contains(&format!("\"{id}\"")) || tests.contains(&format!("problem::{name}")), "{id}");
    }
}

fn destroyed(files: &[(u64, u32)]) -> LetterEvent {
    LetterEvent::FilesDestroyed {
        number: "Ф-1".to_owned(),
        files: files.iter().map(|(entry, n)| FileId { entry: *entry, n: *n }).collect(),
        identity: true,
        reason: "не просили".to_owned(),
    }
}

/// A file goes alone from any letter, once, if it came in; the shop's own papers and proofs do not.
#[test]
fn files_go_alone_only_where_they_came_in() {
    let added = LetterEvent::FilesAdded { files: vec![file(FileRole::Other), file(FileRole::Letter)] };
    let letter = and(1, std::slice::from_ref(&added));
    assert_eq!(refused(&letter, &destroyed(&[])), ["answer-missing"]);
    assert_eq!(refused(&letter, &destroyed(&[(2, 7)])), ["letter-file-unknown"]);
    let nameless = LetterEvent::FilesDestroyed {
        number: "Ф-1".to_owned(),
        files: vec![FileId { entry: 2, n: 0 }],
        identity: false,
        reason: " ".to_owned(),
    };
    assert_eq!(refused(&letter, &nameless), ["text-empty"]);
    let gone = and(1, &[added.clone(), destroyed(&[(2, 1), (2, 1)])]);
    assert_eq!((gone.gone.len(), gone.undoable), (1, Some(2)), "once, and never undone");
    assert_eq!(refused(&gone, &destroyed(&[(2, 1)])), ["letter-file-destroyed"]);
    let void = and(1, &[added, LetterEvent::Voided { reason: "дважды".to_owned() }, destroyed(&[(2, 0)])]);
    assert_eq!(void.gone.len(), 1, "a void letter keeps nothing that is too much");
    let whole = after(11);
    let own = whole.files.iter().find(|(_, _, f)| matches!(f.role, FileRole::Paper | FileRole::Proof));
    let (entry, n, _) = own.expect("a paper or a proof");
    assert_eq!(refused(&whole, &destroyed(&[(*entry, *n)])), ["letter-file-proof"]);
}
