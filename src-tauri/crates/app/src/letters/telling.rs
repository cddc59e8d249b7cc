//! Letters in words and in JSON.

use pismovnik_model::Locale;
use pismovnik_model::intake::{Channel, FileRole, Identity, TaskDone};
use pismovnik_register::letters::{Entry, Letter, LetterEvent, LetterId, Stage};
use pismovnik_store::{LetterLine, LetterPage};
use pismovnik_wording::Arg;
use serde_json::{Value, json};

use crate::vault::lone;
use crate::{law_words, words};

/// A stage in words: what is to be done next.
pub fn stage(locale: Locale, stage: Stage) -> String {
    words::plain(
        locale,
        match stage {
            Stage::New => "letters-stage-new",
            Stage::Identified => "letters-stage-identified",
            Stage::Executing => "letters-stage-executing",
            Stage::Act => "letters-stage-act",
            Stage::Reply => "letters-stage-reply",
            Stage::Posting => "letters-stage-posting",
            Stage::Proof => "letters-stage-proof",
            Stage::Ready => "letters-stage-ready",
            Stage::Closed => "letters-stage-closed",
            Stage::Void => "letters-stage-void",
        },
    )
}

/// A channel in words.
pub fn channel(locale: Locale, channel: Channel) -> String {
    words::plain(
        locale,
        match channel {
            Channel::Post => "letters-channel-post",
            Channel::Hand => "letters-channel-hand",
            Channel::Email => "letters-channel-email",
            Channel::Form => "letters-channel-form",
            Channel::Messenger => "letters-channel-messenger",
            Channel::Phone => "letters-channel-phone",
            Channel::Visit => "letters-channel-visit",
            Channel::Portal => "letters-channel-portal",
        },
    )
}

/// What a file is, in words.
pub fn role(locale: Locale, role: FileRole) -> String {
    let id = match role {
        FileRole::Letter => "lw-role-letter",
        FileRole::Envelope => "lw-role-envelope",
        FileRole::Authority => "lw-role-authority",
        FileRole::Export => "lw-role-export",
        FileRole::SignedAct => "lw-role-signed-act",
        FileRole::Paper => "lw-role-paper",
        FileRole::SignedPaper => "lw-role-signed-paper",
        FileRole::Proof => "lw-role-proof",
        FileRole::Other => "lw-role-other",
    };
    words::plain(locale, id)
}

/// A size in words.
pub(crate) fn size(locale: Locale, bytes: u64) -> String {
    let (id, count) = match bytes {
        0..=1023 => ("lw-size-b", bytes),
        1024..=1_048_575 => ("lw-size-kb", bytes.div_ceil(1024)),
        _ => ("lw-size-mb", bytes.div_ceil(1 << 20)),
    };
    words::text(locale, id, &[("count", count.to_string().into())])
}

/// What happened, in one line.
pub fn event(locale: Locale, event: &LetterEvent) -> String {
    let day = |day| Arg::from(law_words::day(locale, day));
    let text = |id: &str, args: &[(&str, Arg)]| words::text(locale, id, args);
    let named = |id: &str, value: &str| text(id, &[("value", value.into())]);
    match event {
        LetterEvent::Received { intake, .. } => text(
            "letters-event-received",
            &[("value", intake.number.as_str().into()), ("day", day(intake.received))],
        ),
        LetterEvent::Corrected { reason, .. } => named("letters-event-corrected", reason),
        LetterEvent::Recounted { counted, .. } => match counted.due {
            Some(due) => text("letters-event-recounted", &[("day", day(due))]),
            None => text("letters-event-recounted-none", &[]),
        },
        LetterEvent::FilesAdded { files } => {
            let names: Vec<&str> = files.iter().map(|f| f.name.as_str()).collect();
            named("letters-event-files", &names.join(", "))
        }
        LetterEvent::FilesDestroyed { number, files, reason, .. } => {
            let places: Vec<String> = files.iter().map(|file| lone::place(*file)).collect();
            text(
                "letters-event-files-destroyed",
                &[
                    ("files", places.join(", ").into()),
                    ("reason", reason.as_str().into()),
                    ("number", number.as_str().into()),
                ],
            )
        }
        LetterEvent::Noted { text } => named("letters-event-noted", text),
        LetterEvent::Identified { identity } => match identity {
            Identity::Matched { by } => named("letters-event-matched", by),
            Identity::NotFound { looked } => named("letters-event-not-found", looked),
            Identity::Unclear { missing } => named("letters-event-unclear", missing),
        },
        LetterEvent::Decided { verdict } => {
            let tasks = i64::try_from(verdict.tasks.len()).unwrap_or(i64::MAX);
            text("letters-event-decided", &[("count", tasks.into())])
        }
        LetterEvent::TaskSet { task, done, .. } => match done {
            Some(TaskDone::Done { day: on, who }) => text(
                "letters-event-task-done",
                &[("value", task.as_str().into()), ("day", day(*on)), ("who", who.as_str().into())],
            ),
            Some(TaskDone::NothingThere { why }) => text(
                "letters-event-task-nothing",
                &[("value", task.as_str().into()), ("why", why.as_str().into())],
            ),
            None => named("letters-event-task-open", task),
        },
        LetterEvent::ActDrawn { number, .. } => named("letters-event-act-drawn", number),
        LetterEvent::ActSigned { number, day: on, .. } => {
            text("letters-event-act-signed", &[("value", number.as_str().into()), ("day", day(*on))])
        }
        LetterEvent::Issued { outgoing, .. } => named("letters-event-issued", &outgoing.number),
        LetterEvent::Sent { number, day: on, .. } => {
            text("letters-event-sent", &[("value", number.as_str().into()), ("day", day(*on))])
        }
        LetterEvent::Tracked { number, tracking } => text(
            "letters-event-tracked",
            &[("value", number.as_str().into()), ("tracking", tracking.as_str().into())],
        ),
        LetterEvent::ReceiptFiled { number, delivered, .. } => match delivered {
            Some(on) => {
                text("letters-event-delivered", &[("value", number.as_str().into()), ("day", day(*on))])
            }
            None => named("letters-event-receipt", number),
        },
        LetterEvent::PaperSigned { signature, .. } => {
            let who: Vec<&str> = signature.signers.iter().map(|s| s.name.as_str()).collect();
            named("letters-event-paper-signed", &who.join(", "))
        }
        LetterEvent::CameBack { number, day: on, why } => text(
            "letters-event-came-back",
            &[("value", number.as_str().into()), ("day", day(*on)), ("why", why.as_str().into())],
        ),
        LetterEvent::Closed { .. } => text("letters-event-closed", &[]),
        LetterEvent::Reopened { reason } => named("letters-event-reopened", reason),
        LetterEvent::Voided { reason } => named("letters-event-voided", reason),
        LetterEvent::Undone { entry } => named("letters-event-undone", &entry.to_string()),
    }
}

fn line_json(line: &LetterLine) -> Value {
    json!({
        "shop": line.shop.0, "letter": line.letter.0, "number": line.number, "sender": line.sender,
        "kinds": line.kinds.iter().map(|k| k.id()).collect::<Vec<_>>(), "channel": line.channel.id(),
        "received": line.received, "registered": line.registered, "due": line.due, "clock": line.clock,
        "stage": line.stage, "open": line.open, "changed": line.changed,
    })
}

/// `{"letters":[{"shop","letter","number","sender","kinds","channel","received","due","stage","open", …}],"total","more"}`
pub fn page_json(page: &LetterPage) -> Value {
    json!({ "letters": page.lines.iter().map(line_json).collect::<Vec<_>>(), "total": page.total, "more": page.more })
}

/// One line a letter, and how many there are in all.
pub fn page_lines(locale: Locale, page: &LetterPage) -> Vec<String> {
    if page.total == 0 {
        return vec![words::plain(locale, "letters-none")];
    }
    let mut lines: Vec<String> = page.lines.iter().map(|line| one_line(locale, line)).collect();
    let args = [
        ("shown", i64::try_from(page.lines.len()).unwrap_or(i64::MAX).into()),
        ("count", i64::try_from(page.total).unwrap_or(i64::MAX).into()),
    ];
    lines.push(words::text(locale, "letters-total", &args));
    lines
}

fn one_line(locale: Locale, line: &LetterLine) -> String {
    let kinds: Vec<String> = line.kinds.iter().map(|k| law_words::kind(locale, *k)).collect();
    let stage = Stage::from_id(&line.stage).map(|s| stage(locale, s)).unwrap_or_default();
    let sender = line.sender.clone().unwrap_or_else(|| words::plain(locale, "letters-sender-unnamed"));
    let due = line.due.filter(|_| line.open).map_or_else(String::new, |due| {
        words::text(locale, "letters-due", &[("day", law_words::day(locale, due).into())])
    });
    let parts = [format!("{}/{}", line.shop, line.number), due, kinds.join(" + "), sender, stage];
    parts.into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// `{"shop","letter","stage","open","intake","counted","identity","verdict","done","acts","outgoing","files","timeline"}`
pub fn letter_json(shop: i64, id: LetterId, letter: &Letter, entries: &[Entry]) -> Value {
    let acts: Vec<Value> = letter
        .acts
        .iter()
        .map(|(n, a)| json!({ "number": n, "fields": a.fields, "signed": a.signed }))
        .collect();
    let outgoing: Vec<Value> = letter
        .outgoing
        .iter()
        .map(|(number, o)| {
            let sent = o.sent.as_ref().map(|s| {
                json!({ "sending": s.sending, "day": s.day, "proven": s.proven, "delivered": s.delivered,
                    "came_back": s.came_back.as_ref().map(|(day, why)| json!({ "day": day, "why": why })) })
            });
            json!({ "number": number, "kind": o.input.kind, "day": o.input.day, "entry": o.entry, "sent": sent })
        })
        .collect();
    let files: Vec<Value> = letter
        .files
        .iter()
        .map(|(entry, n, file)| json!({ "entry": entry, "nth": n + 1, "file": file }))
        .collect();
    let gone: Vec<Value> = letter
        .gone
        .iter()
        .map(|g| {
            json!({ "entry": g.file.entry, "nth": g.file.n + 1, "day": g.by.1, "act": g.number,
                "identity": g.identity, "file": g.what })
        })
        .collect();
    let undone: Vec<Value> = letter
        .undone_files
        .iter()
        .map(|(entry, n, file)| json!({ "entry": entry, "nth": n + 1, "file": file }))
        .collect();
    let timeline: Vec<Value> =
        entries.iter().map(|e| json!({ "entry": e.seq, "day": e.day, "kind": e.event.kind() })).collect();
    json!({
        "shop": shop, "letter": id.0, "stage": letter.stage().id(), "open": letter.is_open(),
        "intake": letter.intake, "counted": letter.counted, "identity": letter.identity,
        "verdict": letter.verdict, "done": letter.done, "acts": acts, "outgoing": outgoing, "files": files,
        "files_destroyed": gone, "files_undone": undone,
        "ending": letter.ending, "void": letter.void, "undoable": letter.undoable, "timeline": timeline,
    })
}

/// The letter for people: the one date in front, what is next, what happened.
pub fn letter_lines(locale: Locale, letter: &Letter, entries: &[Entry]) -> Vec<String> {
    let intake = &letter.intake;
    let kinds: Vec<String> = intake.kinds.iter().map(|k| law_words::kind(locale, *k)).collect();
    let mut lines = Vec::new();
    if let Some(due) = letter.counted.due.filter(|_| letter.is_open()) {
        lines.push(words::text(locale, "letters-due", &[("day", law_words::day(locale, due).into())]));
    }
    lines.push(stage(locale, letter.stage()));
    let sender = intake.sender.name.clone().unwrap_or_else(|| words::plain(locale, "letters-sender-unnamed"));
    lines.push(format!("№\u{A0}{} · {} · {sender}", intake.number, kinds.join(" + ")));
    for clock in &letter.counted.clocks {
        let args = [
            ("article", clock.article.as_str().into()),
            ("strict", law_words::day(locale, clock.strict).into()),
            ("formal", law_words::day(locale, clock.formal).into()),
        ];
        lines.push(words::text(locale, "letters-clock", &args));
    }
    for task in letter.verdict.iter().flat_map(|v| &v.tasks) {
        let mark = if letter.done.contains_key(&task.id) { "✓" } else { "·" };
        lines.push(format!("{mark} {}: {} — {}", task.id, task.place, task.what));
    }
    lines.push(String::new());
    for entry in entries {
        lines.push(format!(
            "{} · {} · {}",
            entry.seq,
            law_words::day(locale, entry.day),
            event(locale, &entry.event)
        ));
    }
    lines
}
