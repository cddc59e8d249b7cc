//! A case: everything that the window shows of one letter.

use pismovnik_model::intake::{Channel, Identity, Outcome, Sending, TaskDone, Verdict};
use pismovnik_model::{Case, Country, Day, LetterKind, Locale, OutgoingKind};
use pismovnik_register::letters::{Entry, Letter, LetterEvent, Outgoing, Stage};
use pismovnik_wording::names as declension;

use super::signing::{self, Signing};
use super::{files, forms, incident, reply, say};
use crate::book::{Book, Inside};
use crate::letters::{LetterId, telling};
use crate::view::ChoiceView;
use crate::view_letters::{
    ActView, CaseView, DecidedView, EventView, LetterFileView, OutgoingView, StepView, TaskView,
};
use crate::{law_words, words};

/// The case as it stands.
pub(super) fn view(locale: Locale, book: &Book, shop: i64, id: LetterId, today: Day) -> Inside<CaseView> {
    let letter = book.letter(shop, id)?;
    let entries = book.letter_entries(shop, id)?;
    let country = book.letter_facts(shop)?.country();
    let intake = &letter.intake;
    let waits = letter.is_open() && !matches!(letter.stage(), Stage::Proof | Stage::Ready);
    let mut due = say::due_of(locale, book, country, (intake, &letter.counted), today);
    if !waits {
        due.left = telling::stage(locale, letter.stage());
        due.tone = if letter.stage() == Stage::Proof { "wait" } else { "ok" }.to_owned();
    }
    let kinds: Vec<String> = intake.kinds.iter().map(|k| law_words::kind(locale, *k)).collect();
    let summary = words::text(
        locale,
        "lw-summary",
        &[
            ("number", say::number(locale, &intake.number).into()),
            ("day", words::day(locale, intake.received).into()),
            ("channel", telling::channel(locale, intake.channel).into()),
        ],
    );
    let (channel, to) = way_back(&letter);
    let signing = signing::of(locale, book, shop, id)?;
    let mut view = CaseView {
        shop,
        letter: id.0,
        shop_name: book.shop(shop)?.name.clone(),
        title: title(locale, &letter),
        summary,
        kinds: kinds.join(" + "),
        facts: facts(locale, &letter),
        due,
        now: now(country, &letter).to_owned(),
        steps: steps(locale, country, &letter),
        stage: telling::stage(locale, letter.stage()),
        open: letter.is_open(),
        ended: match letter.stage() {
            Stage::Closed => "closed",
            Stage::Void => "void",
            _ => "",
        }
        .to_owned(),
        undo: undo(locale, &letter, &entries),
        identity: identity(locale, letter.identity.as_ref()),
        identity_is: match letter.identity {
            Some(Identity::Matched { .. }) => "matched",
            Some(Identity::NotFound { .. }) => "not-found",
            Some(Identity::Unclear { .. }) => "unclear",
            None => "",
        }
        .to_owned(),
        decided: letter.verdict.iter().flat_map(|v| decided(locale, v)).collect(),
        tasks: tasks(locale, &letter),
        acts: acts(locale, &letter, &signing),
        needs_act: letter.verdict.as_ref().is_some_and(Verdict::destroys),
        outgoing: letter.outgoing.iter().map(|(n, o)| outgoing(locale, &letter, &signing, n, o)).collect(),
        papers: papers(locale, country, &letter),
        timeline: entries.iter().rev().map(|e| event(locale, &letter, e)).collect(),
        channels: Channel::ALL.iter().map(|c| choice(c.id(), telling::channel(locale, *c))).collect(),
        channel: channel.id().to_owned(),
        to,
        who: who(&letter),
        today: forms::typed(today),
        recount: recount(locale, book, shop, &letter, today)?,
        incident: letter.intake.kinds.contains(&LetterKind::Incident),
    };
    if book.handed_to(shop)?.is_some() {
        leave_alone(&mut view);
    }
    Ok(view)
}

/// Of a shop in other hands nothing is destroyed or blacked out here, so neither is offered.
fn leave_alone(case: &mut CaseView) {
    let acts = case.acts.iter_mut().map(|act| &mut act.files);
    let outgoing = case.outgoing.iter_mut().map(|paper| &mut paper.files);
    let timeline = case.timeline.iter_mut().map(|entry| &mut entry.files);
    for file in acts.chain(outgoing).chain(timeline).flatten() {
        file.alone = false;
    }
}

fn choice(id: &str, label: String) -> ChoiceView {
    ChoiceView { id: id.to_owned(), label, note: String::new() }
}

/// «Письмо Крыловой Марии Ивановны»; without a person's name the number.
fn title(locale: Locale, letter: &Letter) -> String {
    let sender = &letter.intake.sender;
    let incident = letter.intake.kinds == [LetterKind::Incident];
    let Some(name) = sender.name.as_deref().filter(|_| !incident) else {
        let id = if incident { "lw-title-incident" } else { "lw-title-unnamed" };
        return words::text(locale, id, &[("number", letter.intake.number.as_str().into())]);
    };
    // Only Russian declines here; a name that cannot be declined stands as it is.
    let declined = (locale == Locale::Ru && !sender.organisation)
        .then(|| declension::decline(name, &sender.corrections).ok())
        .flatten()
        .filter(|d| d.doubts.is_empty())
        .map(|d| d.form(Case::Genitive).to_owned());
    match declined {
        Some(genitive) => words::text(locale, "lw-title", &[("name", genitive.into())]),
        None => words::text(locale, "lw-title-plain", &[("name", name.into())]),
    }
}

fn facts(locale: Locale, letter: &Letter) -> Vec<(String, String)> {
    let intake = &letter.intake;
    let mut facts = Vec::new();
    let mut add = |id: &str, value: Option<String>| {
        if let Some(value) = value {
            facts.push((words::plain(locale, id), value));
        }
    };
    let day = |d: Day| words::day(locale, d);
    add("lw-fact-sender", intake.sender.name.clone());
    add("lw-fact-address", intake.sender.address.clone());
    add("lw-fact-email", intake.sender.email.clone());
    add("lw-fact-phone", intake.sender.phone.clone());
    let representative = intake.representative.as_ref();
    add("lw-fact-representative", representative.map(|r| format!("{} ({})", r.name, r.authority)));
    add("lw-fact-scope", intake.scope.clone());
    for other in &intake.other {
        let by = other.by.map(|d| format!(" — {}", day(d))).unwrap_or_default();
        add("lw-fact-other", Some(format!("{}{by}", other.what)));
    }
    add("lw-fact-sender-number", intake.sender_number.clone());
    add("lw-fact-dated", intake.dated.map(day));
    add("lw-fact-postmark", intake.postmark.map(day));
    add("lw-fact-time", intake.time.map(law_words::time));
    if intake.uncollected {
        add("lw-fact-uncollected", Some(words::plain(locale, "lw-yes")));
    }
    add("lw-fact-lies", intake.whereabouts.clone());
    for (on, note) in &letter.notes {
        add("lw-fact-note", Some(format!("{}: {note}", day(*on))));
    }
    facts
}

/// The step that is next.
fn now(country: Country, letter: &Letter) -> &'static str {
    if incident::only(letter) {
        return incident::now(country, letter);
    }
    // An incident and an authority's request ask for papers, not for whose data they are.
    let papers = |kind: &LetterKind| matches!(kind, LetterKind::Incident | LetterKind::Regulator);
    match letter.stage() {
        // A question to the sender, or a first notice: issued, it waits to be sent.
        Stage::New | Stage::Identified if letter.last_paper().is_some_and(|paper| paper.sent.is_none()) => {
            "sending"
        }
        Stage::New if letter.intake.kinds.iter().all(papers) => "reply",
        Stage::New => "identity",
        Stage::Identified => match letter.identity {
            // What is missing is asked for; when the sender has answered it is looked anew whose data they are.
            Some(Identity::Unclear { .. }) if letter.outgoing.is_empty() => "reply",
            Some(Identity::Unclear { .. }) => "identity",
            _ => "decision",
        },
        Stage::Executing => "tasks",
        Stage::Act => "act",
        Stage::Reply => "reply",
        Stage::Posting => "sending",
        Stage::Proof => "proof",
        Stage::Ready | Stage::Closed | Stage::Void => "closing",
    }
}

fn steps(locale: Locale, country: Country, letter: &Letter) -> Vec<StepView> {
    if incident::only(letter) {
        return incident::steps(locale, country, letter);
    }
    let now = now(country, letter);
    let verdict = letter.verdict.as_ref();
    let answered = letter.answers().next().is_some();
    let sent = letter.answers().any(|o| o.sent.is_some());
    let ended = !letter.is_open();
    let mut all = vec![
        ("identity", "lw-step-identity", letter.identity.is_some()),
        ("decision", "lw-step-decision", verdict.is_some()),
        ("tasks", "lw-step-tasks", verdict.is_some() && letter.open_tasks() == 0),
        ("reply", "lw-step-reply", answered),
        ("sending", "lw-step-sending", sent),
        ("proof", "lw-step-proof", matches!(letter.stage(), Stage::Ready | Stage::Closed) && sent),
        ("closing", "lw-step-closing", ended),
    ];
    if verdict.is_some_and(Verdict::destroys) || !letter.acts.is_empty() {
        let signed = letter.acts.values().any(|a| a.signed.is_some());
        all.insert(3, ("act", "lw-step-act", signed));
    }
    all.into_iter()
        .map(|(id, label, done)| StepView {
            id: id.to_owned(),
            label: words::plain(locale, label),
            state: match (done, id == now && !ended) {
                (_, true) => "now",
                (true, _) => "done",
                (false, _) => "later",
            }
            .to_owned(),
        })
        .collect()
}

fn undo(locale: Locale, letter: &Letter, entries: &[Entry]) -> String {
    let found = entries.iter().find(|e| Some(e.seq) == letter.undoable);
    found.map(|e| telling::event(locale, &e.event)).unwrap_or_default()
}

fn identity(locale: Locale, identity: Option<&Identity>) -> String {
    identity
        .map(|identity| telling::event(locale, &LetterEvent::Identified { identity: identity.clone() }))
        .unwrap_or_default()
}

/// A decision, line by line.
fn decided(locale: Locale, verdict: &Verdict) -> Vec<DecidedView> {
    let line = |what: &str, outcome: &Outcome| {
        let (id, fate, ground) = match outcome {
            Outcome::Stop => ("stop", "lw-fate-stop", String::new()),
            Outcome::Destroy => ("destroy", "lw-fate-destroy", String::new()),
            Outcome::Keep { purpose, ground, until, blocked } => {
                let args = [
                    ("purpose", purpose.as_str().into()),
                    ("ground", ground.as_str().into()),
                    ("until", until.as_str().into()),
                ];
                let id = if *blocked { "lw-fate-keep-blocked" } else { "lw-fate-keep" };
                ("keep", id, words::text(locale, "lw-kept", &args))
            }
        };
        DecidedView {
            what: what.to_owned(),
            fate: words::plain(locale, fate),
            outcome: id.to_owned(),
            ground,
        }
    };
    verdict.lines.iter().map(|l| line(&l.what, &l.outcome)).collect()
}

fn tasks(locale: Locale, letter: &Letter) -> Vec<TaskView> {
    let all = letter.verdict.iter().flat_map(|v| &v.tasks);
    all.map(|task| {
        let (state, done) = match letter.done.get(&task.id) {
            Some(TaskDone::Done { day, who }) => ("done", format!("{}, {who}", words::day(locale, *day))),
            Some(TaskDone::NothingThere { why }) => ("nothing", why.clone()),
            None => ("", String::new()),
        };
        let note = match (task.processor, task.destroys) {
            (true, _) => words::plain(locale, "lw-task-processor"),
            (false, true) => words::plain(locale, "lw-task-destroys"),
            (false, false) => String::new(),
        };
        TaskView {
            id: task.id.clone(),
            place: task.place.clone(),
            what: task.what.clone(),
            note,
            state: state.to_owned(),
            done,
        }
    })
    .collect()
}

fn acts(locale: Locale, letter: &Letter, signing: &Signing) -> Vec<ActView> {
    let act = |(number, act): (&String, &pismovnik_register::letters::Act)| ActView {
        number: number.clone(),
        signed: act
            .signed
            .map(|day| words::text(locale, "lw-act-signed", &[("day", words::day(locale, day).into())]))
            .unwrap_or_default(),
        paper: signing.name(act.entry),
        signatures: signing.words(act.entry),
        files: files_of(locale, letter, act.entry),
    };
    letter.acts.iter().map(act).collect()
}

fn outgoing(
    locale: Locale,
    letter: &Letter,
    signing: &Signing,
    number: &str,
    out: &Outgoing,
) -> OutgoingView {
    let day = |d: Day| words::day(locale, d);
    let sent = out.sent.as_ref();
    let tracking = match sent.map(|s| &s.sending) {
        Some(Sending::Post { tracking }) => tracking.clone().unwrap_or_default(),
        _ => String::new(),
    };
    let left = sent.map(|s| {
        let way = match &s.sending {
            Sending::Post { .. } => telling::channel(locale, Channel::Post),
            Sending::Email { to } => format!("{}: {to}", telling::channel(locale, Channel::Email)),
            Sending::Hand { to } => format!("{}: {to}", telling::channel(locale, Channel::Hand)),
            Sending::Channel { channel } => telling::channel(locale, *channel),
        };
        words::text(locale, "lw-sent", &[("day", day(s.day).into()), ("way", way.into())])
    });
    let after = match sent {
        Some(s) => match (&s.came_back, s.delivered) {
            (Some((on, why)), _) => {
                let args = [("day", day(*on).into()), ("why", why.as_str().into())];
                words::text(locale, "lw-came-back", &args)
            }
            (None, Some(on)) => words::text(locale, "lw-delivered", &[("day", day(on).into())]),
            (None, None) => String::new(),
        },
        None => String::new(),
    };
    OutgoingView {
        number: number.to_owned(),
        label: words::plain(locale, reply::name(out.input.kind)),
        day: day(out.input.day),
        sent: left.unwrap_or_default(),
        tracking,
        post: matches!(sent.map(|s| &s.sending), Some(Sending::Post { .. })),
        proven: sent.is_some_and(|s| s.proven),
        after,
        paper: signing.name(out.entry),
        signatures: signing.words(out.entry),
        files: files_of(locale, letter, out.entry),
    }
}

/// The papers of an entry that people read: not the blocks kept beside them.
fn files_of(locale: Locale, letter: &Letter, entry: u64) -> Vec<LetterFileView> {
    let own = letter.files.iter().filter(|(seq, _, _)| *seq == entry);
    own.filter(|(_, _, file)| !file.name.ends_with(".json"))
        .map(|(seq, n, file)| files::view(locale, *seq, *n, file))
        .collect()
}

fn event(locale: Locale, letter: &Letter, entry: &Entry) -> EventView {
    let undone = letter.undone_files.iter().filter(|(seq, _, _)| *seq == entry.seq);
    let undone = undone.map(|(seq, n, file)| {
        let view = files::view(locale, *seq, *n, file);
        let note = format!("{} · {}", view.note, words::plain(locale, "lw-file-undone"));
        LetterFileView { note, ..view }
    });
    EventView {
        entry: entry.seq,
        day: words::day(locale, entry.day),
        words: telling::event(locale, &entry.event),
        files: files_of(locale, letter, entry.seq).into_iter().chain(undone).collect(),
    }
}

/// The papers that this country's law knows and that fit the letter, the likeliest first.
fn papers(locale: Locale, country: Country, letter: &Letter) -> Vec<ChoiceView> {
    reply::fitting(country, letter)
        .into_iter()
        .map(|kind: OutgoingKind| choice(kind.id(), words::plain(locale, reply::name(kind))))
        .collect()
}

/// In the form of the request: the channel, and to whom.
fn way_back(letter: &Letter) -> (Channel, String) {
    let sender = &letter.intake.sender;
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    match letter.intake.channel {
        Channel::Email | Channel::Form if sender.email.is_some() => (Channel::Email, text(&sender.email)),
        Channel::Messenger | Channel::Portal => (letter.intake.channel, String::new()),
        Channel::Hand | Channel::Visit if sender.address.is_none() => (Channel::Hand, text(&sender.name)),
        _ => (Channel::Post, text(&sender.address)),
    }
}

/// Who did the last task.
fn who(letter: &Letter) -> String {
    let done = letter.done.values().filter_map(|d| match d {
        TaskDone::Done { who, day } => Some((day, who)),
        TaskDone::NothingThere { .. } => None,
    });
    done.max_by_key(|(day, _)| **day).map(|(_, who)| who.clone()).unwrap_or_default()
}

fn recount(locale: Locale, book: &Book, shop: i64, letter: &Letter, today: Day) -> Inside<String> {
    if !letter.is_open() {
        return Ok(String::new());
    }
    let counted = &letter.counted;
    let after = book.count_letter(shop, &letter.intake, counted.extended)?;
    if after.due == counted.due && after.governing == counted.governing && after.clocks == counted.clocks {
        return Ok(String::new());
    }
    Ok(change(locale, counted.due, after.due, today))
}

/// «было — 26 ноября, станет — 27 ноября».
pub(super) fn change(locale: Locale, before: Option<Day>, after: Option<Day>, today: Day) -> String {
    let said = |day: Option<Day>| match day {
        Some(day) => say::short(locale, day, today),
        None => words::plain(locale, "lw-mark-no-term"),
    };
    words::text(locale, "lw-recount", &[("was", said(before).into()), ("now", said(after).into())])
}
