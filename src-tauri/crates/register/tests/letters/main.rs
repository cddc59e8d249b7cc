//! A letter's way, its refusals and its undo.

mod refusals;

use pismovnik_model::intake::{
    Attached, Channel, Counted, CountedClock, DecisionLine, Ending, FileRole, INCIDENT_RESULT, Identity,
    Intake, Outcome, Sending, Task, TaskDone, Verdict,
};
use pismovnik_model::outgoing::{
    Act, ActFields, Addressee, Destroyed, IncidentFields, Incoming, Refusal, RefusalGround, Stopped,
};
use pismovnik_model::{Corrections, Day, LetterKind, OutgoingInput, OutgoingKind};
use pismovnik_register::letters::{Desk, Entry, Letter, LetterEvent, Stage, decide};

const RECEIVED: Day = Day::constant(2026, 11, 10);
const TODAY: Day = Day::constant(2026, 11, 20);

fn file(role: FileRole) -> Attached {
    Attached { name: "скан.pdf".to_owned(), media: "application/pdf".to_owned(), size: 3, role }
}

fn intake() -> Intake {
    let mut intake = Intake::new("12", &[LetterKind::Withdrawal], Channel::Post, RECEIVED);
    intake.sender.name = Some("Петрова Анна Ивановна".to_owned());
    intake
}

fn received() -> LetterEvent {
    let due = Some(Day::constant(2026, 12, 10));
    let counted = Counted { governing: Some("ru-withdrawal".to_owned()), due, ..Counted::default() };
    LetterEvent::Received { intake: intake(), counted, files: vec![file(FileRole::Letter)] }
}

fn matched() -> LetterEvent {
    LetterEvent::Identified { identity: Identity::Matched { by: "заказ № 5".to_owned() } }
}

fn verdict() -> Verdict {
    let line = |what: &str, outcome| DecisionLine { what: what.to_owned(), outcome };
    let task = |id: &str, destroys| Task {
        id: id.to_owned(),
        place: "Сайт".to_owned(),
        what: "удалить анкету".to_owned(),
        destroys,
        processor: false,
    };
    Verdict {
        answers: [("bought".to_owned(), "no".to_owned())].into(),
        lines: vec![line("рассылка", Outcome::Stop), line("анкета", Outcome::Destroy)],
        tasks: vec![task("site", true), task("mailing", false)],
    }
}

fn done(task: &str) -> LetterEvent {
    let done =
        TaskDone::Done { day: Day::constant(2026, 11, 12), who: "Соболева А. П.".to_owned() };
    LetterEvent::TaskSet { task: task.to_owned(), done: Some(done), files: vec![] }
}

fn drawn() -> LetterEvent {
    let fields = ActFields { what: vec!["анкета".to_owned()], ..ActFields::default() };
    LetterEvent::ActDrawn { number: "А-1".to_owned(), fields, files: vec![] }
}

fn signed(day: Day) -> LetterEvent {
    LetterEvent::ActSigned { number: "А-1".to_owned(), day, files: vec![file(FileRole::SignedAct)] }
}

fn reply() -> OutgoingInput {
    let addressee = Addressee {
        name: "Петрова Анна Ивановна".to_owned(),
        organisation: false,
        corrections: Corrections::default(),
        address: Some("г. Тверь".to_owned()),
    };
    let mut reply = OutgoingInput::new(OutgoingKind::Reply, addressee, "И-7", Day::constant(2026, 11, 14));
    reply.incoming =
        Some(Incoming { number: None, dated: None, registered: "12".to_owned(), received: RECEIVED });
    reply.demands = vec![LetterKind::Withdrawal];
    reply.stopped = vec![Stopped { what: "рассылка".to_owned(), day: Day::constant(2026, 11, 12) }];
    let act = Some(Act { number: "А-1".to_owned(), day: Day::constant(2026, 11, 13) });
    reply.destroyed = vec![Destroyed { what: "анкета".to_owned(), act }];
    reply
}

fn issued(outgoing: OutgoingInput) -> LetterEvent {
    LetterEvent::Issued {
        outgoing: Box::new(outgoing),
        head: "3f9a2-c07be".to_owned(),
        wording: None,
        files: vec![file(FileRole::Paper)],
    }
}

fn sent() -> LetterEvent {
    LetterEvent::Sent {
        number: "И-7".to_owned(),
        sending: Sending::Post { tracking: None },
        day: Day::constant(2026, 11, 15),
        files: vec![],
    }
}

fn receipt() -> LetterEvent {
    let delivered = Some(Day::constant(2026, 11, 19));
    LetterEvent::ReceiptFiled { number: "И-7".to_owned(), delivered, files: vec![file(FileRole::Proof)] }
}

fn closed() -> LetterEvent {
    LetterEvent::Closed { ending: Ending::Answered, reason: None }
}

/// The whole way of a withdrawal.
fn way() -> Vec<LetterEvent> {
    vec![
        received(),
        matched(),
        LetterEvent::Decided { verdict: verdict() },
        done("site"),
        done("mailing"),
        drawn(),
        signed(Day::constant(2026, 11, 13)),
        issued(reply()),
        sent(),
        receipt(),
        closed(),
    ]
}

/// Takes steps, each of which has to be allowed; the entries they came to.
fn take(steps: &[LetterEvent]) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for step in steps {
        let letter = Letter::fold(&entries);
        match decide(letter.as_ref(), step, Desk::default(), TODAY) {
            Ok(Some(event)) => entries.push(Entry { seq: entries.len() as u64 + 1, day: TODAY, event }),
            Ok(None) => {}
            Err(refusal) => panic!("{}: {refusal}", step.kind()),
        }
    }
    entries
}

fn after(count: usize) -> Letter {
    Letter::fold(&take(&way()[..count])).expect("a letter")
}

/// Codes of the refusal of a step.
fn refused(letter: &Letter, step: &LetterEvent) -> Vec<&'static str> {
    let refusal = decide(Some(letter), step, Desk::default(), TODAY).expect_err("refused");
    refusal.problems.iter().map(|p| p.code.code).collect()
}

/// A second answer that waits keeps the case from looking finished, whatever became of the first.
#[test]
fn a_second_answer_that_has_not_left_waits_to_be_sent() {
    let access = |number: &str| {
        let mut access = reply();
        access.number = number.to_owned();
        access.kind = OutgoingKind::Refusal;
        access.destroyed.clear();
        access.stopped.clear();
        access.refusal =
            Some(Refusal { ground: RefusalGround::Repeated, reason: "был ответ".to_owned() });
        issued(access)
    };
    let letter = |steps: Vec<LetterEvent>| Letter::fold(&take(&steps)).expect("a letter");
    let done = &way()[..10];
    assert_eq!(letter([done, &[access("И-8")]].concat()).stage(), Stage::Posting);
    // It was issued before the one that left.
    let before = [&way()[..7], &[access("И-8")], &way()[7..10]].concat();
    assert_eq!(letter(before.clone()).stage(), Stage::Posting);
    // Issued anew under another number, and that one left: the first draft waits no more.
    let mut sent_anew = sent();
    if let LetterEvent::Sent { number, files, .. } = &mut sent_anew {
        *number = "И-9".to_owned();
        *files = vec![file(FileRole::Proof)];
    }
    assert_eq!(letter([before, vec![access("И-9"), sent_anew]].concat()).stage(), Stage::Ready);
}

/// Where nobody asks for the result of the inquiry, the one notice of an incident is its answer.
/// Access is answered first, before anything is destroyed: what was decided besides is not done or told by that.
#[test]
fn an_access_answer_that_has_left_does_not_end_what_is_still_to_be_done() {
    let mut access = reply();
    access.number = "И-1".to_owned();
    access.kind = OutgoingKind::AccessAnswer;
    access.destroyed.clear();
    access.stopped.clear();
    access.words = Some("Данные приложены.".to_owned());
    let mut left = sent();
    if let LetterEvent::Sent { number, files, .. } = &mut left {
        *number = "И-1".to_owned();
        *files = vec![file(FileRole::Proof)];
    }
    let answered = [issued(access), left];
    let stages: Vec<Stage> = (3..=10)
        .map(|n| {
            let steps = [&way()[..3], &answered, &way()[3..n]].concat();
            Letter::fold(&take(&steps)).expect("a letter").stage()
        })
        .collect();
    let on = [Stage::Executing, Stage::Executing, Stage::Act, Stage::Act, Stage::Reply, Stage::Posting];
    assert_eq!(stages[..6], on, "{stages:?}");
    assert!(matches!(stages[6..], [Stage::Proof, Stage::Ready]), "{stages:?}");
}

#[test]
fn one_notice_ends_an_incident_where_no_result_is_asked_for() {
    let clock = |id: &str| CountedClock {
        id: id.to_owned(),
        article: "a".to_owned(),
        strict: TODAY,
        formal: TODAY,
        provisional: false,
    };
    let with = |clocks: Vec<CountedClock>| {
        let mut intake = Intake::new("12", &[LetterKind::Incident], Channel::Post, RECEIVED);
        intake.sender.name = Some("Лавка".to_owned());
        let counted = Counted { clocks, ..Counted::default() };
        let mut notice = OutgoingInput::new(OutgoingKind::IncidentFirst, reply().addressee, "И-7", TODAY);
        notice.incident = Some(IncidentFields::default());
        let mut steps = vec![LetterEvent::Received { intake, counted, files: vec![] }, issued(notice)];
        steps.push(LetterEvent::Sent {
            number: "И-7".to_owned(),
            sending: Sending::Hand { to: "орган".to_owned() },
            day: TODAY,
            files: vec![file(FileRole::Proof)],
        });
        Letter::fold(&take(&steps)).expect("a letter")
    };
    let one = with(vec![clock("kz-incident-notice")]);
    assert_eq!(one.stage(), Stage::Ready);
    assert!(decide(Some(&one), &closed(), Desk::default(), TODAY).is_ok());
    let first = with(vec![clock("ru-incident-notice"), clock(INCIDENT_RESULT)]);
    assert_eq!(first.stage(), Stage::New);
    assert_eq!(refused(&first, &closed()), ["letter-not-answered"]);
    // Not counted: nobody knows that nothing more is asked for.
    assert_eq!(with(vec![]).stage(), Stage::New);
}

#[test]
fn a_withdrawal_goes_its_way_step_by_step() {
    let stages = [
        Stage::New,
        Stage::Identified,
        Stage::Executing,
        Stage::Executing,
        Stage::Act,
        Stage::Act,
        Stage::Reply,
        Stage::Posting,
        Stage::Proof,
        Stage::Ready,
        Stage::Closed,
    ];
    for (count, stage) in (1..).zip(stages) {
        assert_eq!(after(count).stage(), stage, "after {count} steps");
    }
    let letter = after(11);
    assert_eq!(
        letter.outgoing["И-7"].sent.as_ref().and_then(|s| s.delivered),
        Some(Day::constant(2026, 11, 19))
    );
    assert_eq!(letter.files.len(), 4);
    assert!(!letter.is_open());
}

#[test]
fn an_intake_tells_all_its_problems_at_once() {
    let mut intake = Intake::new(" — ", &[], Channel::Email, Day::constant(2026, 11, 21));
    intake.dated = Some(Day::constant(2026, 11, 22));
    intake.scope = Some("\u{202E}слова".to_owned());
    let step = LetterEvent::Received { intake, counted: Counted::default(), files: vec![] };
    let refusal = decide(None, &step, Desk::default(), TODAY).expect_err("refused");
    let codes: Vec<&str> = refusal.problems.iter().map(|p| p.code.code).collect();
    for code in [
        "text-empty",
        "answer-missing",
        "letter-received-ahead",
        "letter-dated-late",
        "text-unprintable",
        "letter-sender-missing",
    ] {
        assert!(codes.contains(&code), "{code} in {codes:?}");
    }
    let taken = Desk { incoming_taken: true, ..Desk::default() };
    let refusal = decide(None, &received(), taken, TODAY).expect_err("refused");
    assert_eq!(refusal.problems[0].code.code, "letter-number-taken");
}

#[test]
fn nothing_is_destroyed_or_disclosed_for_somebody_who_was_not_matched() {
    let new = after(1);
    assert_eq!(refused(&new, &LetterEvent::Decided { verdict: verdict() }), ["letter-not-matched"]);
    let decided = after(3);
    let unclear = Identity::Unclear { missing: "номер заказа".to_owned() };
    assert_eq!(refused(&decided, &LetterEvent::Identified { identity: unclear }), ["letter-not-matched"]);
    let mut access = reply();
    access.kind = OutgoingKind::AccessAnswer;
    access.destroyed.clear();
    assert_eq!(refused(&new, &issued(access)), ["letter-not-matched"]);
    // Advertising stops at once, for anybody.
    let mut stop = verdict();
    stop.lines.retain(|l| l.outcome == Outcome::Stop);
    stop.tasks.retain(|t| !t.destroys);
    assert!(decide(Some(&new), &LetterEvent::Decided { verdict: stop }, Desk::default(), TODAY).is_ok());
}

#[test]
fn destroyed_is_said_only_after_the_act_is_signed() {
    assert_eq!(refused(&after(4), &drawn()), ["letter-tasks-open"]);
    let drawn_only = after(6);
    assert_eq!(refused(&drawn_only, &issued(reply())), ["letter-act-unknown"]);
    // Not before the last thing that it names was done, and not ahead of today.
    assert_eq!(refused(&drawn_only, &signed(Day::constant(2026, 11, 11))), ["letter-day-too-early"]);
    assert_eq!(refused(&drawn_only, &signed(Day::constant(2026, 11, 21))), ["letter-step-ahead"]);
    let mut other_day = reply();
    other_day.destroyed[0].act = Some(Act { number: "А-1".to_owned(), day: Day::constant(2026, 11, 12) });
    assert_eq!(refused(&after(7), &issued(other_day)), ["letter-act-unknown"]);
    assert_eq!(refused(&after(7), &done("site")), ["letter-act-signed"]);
    let mut dropped = verdict();
    dropped.tasks.remove(0);
    assert_eq!(refused(&after(7), &LetterEvent::Decided { verdict: dropped }), ["letter-act-signed"]);
}

#[test]
fn stopped_is_said_only_of_what_the_checklist_shows_as_stopped() {
    let mut only_stops = reply();
    only_stops.destroyed.clear();
    let step = issued(only_stops);
    // The mailing list is still to be worked on.
    assert_eq!(refused(&after(4), &step), ["letter-tasks-open"]);
    // What is destroyed later, with an act, does not keep the stop from being told.
    let mailing_first = [received(), matched(), LetterEvent::Decided { verdict: verdict() }, done("mailing")];
    let stopped = Letter::fold(&take(&mailing_first)).expect("a letter");
    assert!(decide(Some(&stopped), &step, Desk::default(), TODAY).is_ok());
}

#[test]
fn a_reply_answers_this_letter_and_leaves_once() {
    let mut strange = reply();
    strange.incoming = Some(Incoming { registered: "13".to_owned(), ..strange.incoming.expect("incoming") });
    assert_eq!(refused(&after(7), &issued(strange)), ["letter-reply-strange"]);
    assert_eq!(refused(&after(9), &sent()), ["letter-sent-already"]);
    assert_eq!(refused(&after(9), &issued(reply())), ["letter-sent-already"]);
    assert_eq!(refused(&after(8), &receipt()), ["letter-not-sent"]);
    assert_eq!(refused(&after(8), &closed()), ["letter-not-answered"]);
    let unknown = LetterEvent::Tracked { number: "И-8".to_owned(), tracking: "80".to_owned() };
    assert_eq!(refused(&after(9), &unknown), ["letter-outgoing-unknown"]);
    // What has not left may be issued again under its number.
    assert!(
        decide(Some(&after(8)), &issued(reply()), Desk { outgoing_taken: true, ..Desk::default() }, TODAY)
            .is_ok()
    );
}

#[test]
fn undo_goes_back_to_what_left_the_house() {
    for count in 2..=8 {
        let entries = take(&way()[..count]);
        let mut letter = Letter::fold(&entries).expect("a letter");
        let mut all = entries.clone();
        for left in (1..count).rev() {
            let entry = letter.undoable.expect("something to undo");
            let happened = decide(Some(&letter), &LetterEvent::Undone { entry }, Desk::default(), TODAY);
            let event = happened.expect("allowed").expect("happens");
            all.push(Entry { seq: all.len() as u64 + 1, day: TODAY, event });
            letter = Letter::fold(&all).expect("a letter");
            assert_eq!(letter.stage(), after(left).stage());
        }
        assert_eq!(letter.undoable, None);
        assert_eq!(refused(&letter, &LetterEvent::Undone { entry: 2 }), ["letter-nothing-to-undo"]);
    }
    assert_eq!(refused(&after(9), &LetterEvent::Undone { entry: 8 }), ["letter-left-house"]);
    assert_eq!(
        refused(&after(9), &LetterEvent::Voided { reason: "ошибка".to_owned() }),
        ["letter-left-house"]
    );
    // A closing after the sending can still be taken back.
    assert_eq!(after(11).undoable, Some(11));
}

#[test]
fn closed_and_void_letters_stand_still() {
    let closed_letter = after(11);
    assert_eq!(refused(&closed_letter, &matched()), ["letter-not-open"]);
    let note = LetterEvent::Noted { text: "Звонила ещё раз.\nСпасибо.".to_owned() };
    assert!(decide(Some(&closed_letter), &note, Desk::default(), TODAY).is_ok());
    let mut entries = take(&way()[..1]);
    let void = LetterEvent::Voided { reason: "письмо в другой магазин".to_owned() };
    entries.push(Entry { seq: 2, day: TODAY, event: void });
    let letter = Letter::fold(&entries).expect("a letter");
    assert_eq!((letter.stage(), letter.is_open()), (Stage::Void, false));
    assert_eq!(refused(&letter, &note), ["letter-not-open"]);
}

#[test]
fn an_extension_moves_the_day_only_once_its_notice_is_sent() {
    let mut entries = take(&way()[..2]);
    let mut notice = reply();
    notice.kind = OutgoingKind::ExtensionNotice;
    notice.destroyed.clear();
    let extended = Counted { due: Some(Day::constant(2026, 12, 17)), extended: true, ..Counted::default() };
    let early = LetterEvent::Recounted { counted: extended.clone(), reason: "И-7".to_owned() };
    assert_eq!(refused(&after(2), &early), ["letter-not-sent"]);
    for event in [issued(notice), sent()] {
        entries.push(Entry { seq: entries.len() as u64 + 1, day: TODAY, event });
    }
    let recounted = early;
    let letter = Letter::fold(&entries).expect("a letter");
    let event = decide(Some(&letter), &recounted, Desk::default(), TODAY).expect("allowed").expect("happens");
    entries.push(Entry { seq: entries.len() as u64 + 1, day: TODAY, event });
    let letter = Letter::fold(&entries).expect("a letter");
    assert_eq!(letter.counted, extended);
    // The same count again is nothing.
    assert_eq!(decide(Some(&letter), &recounted, Desk::default(), TODAY), Ok(None));
    // A notice on the way is no answer.
    assert_eq!(refused(&letter, &closed()), ["letter-not-answered"]);
}

#[test]
fn events_are_read_back_as_they_were_written() {
    for event in way() {
        let text = serde_json::to_string(&event).expect("written");
        assert!(text.contains("\"kind\":"));
        assert_eq!(serde_json::from_str::<LetterEvent>(&text).expect("read"), event);
    }
}
