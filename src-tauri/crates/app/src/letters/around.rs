//! What stands around a letter when it is opened: the sender's consents, other letters of the same sender,
//! terms in hours, promises of the shop's own texts, and what is overdue.
//!
//! Nothing here is concluded for anybody: consents are those recorded, repeats are letters that somebody
//! compares, a breach is told and never printed on an outward paper.

use jiff::civil::DateTime;
use pismovnik_law::clocks::{self, Letter as Counting};
use pismovnik_model::intake::{Channel, Sending};
use pismovnik_model::stop_list::{Contact, StopEntry};
use pismovnik_model::{Country, Day, LetterKind, Locale, ask};
use pismovnik_register::letters::{Letter, LetterId, Stage};
use pismovnik_store::LetterQuery;
use serde_json::{Value, json};

use crate::book::{Book, Inside, id, told};
use crate::redaction;
use crate::submissions::find::Found;
use crate::submissions::telling;
use crate::words;

/// Most other letters that are looked through.
const OTHERS_MAX: u32 = 50;

/// Days after which the same may be asked for again (152-ФЗ art. 14 p. 4).
const REPEAT_DAYS: i64 = 30;

/// Another letter of the same sender.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repeat {
    /// Which.
    pub letter: LetterId,
    /// The number on its paper.
    pub number: String,
    /// Its day of receipt.
    pub received: Day,
    /// What it asked for.
    pub kinds: Vec<LetterKind>,
    /// Whether it is open.
    pub open: bool,
    /// It bears the same number or day of the sender and asks for the same: most likely the same letter twice.
    pub duplicate: bool,
}

/// What the owner should see at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Alarm {
    /// The day on which it was to be answered has passed.
    Overdue,
    /// The same letter seems to be recorded already.
    Duplicate,
    /// The same was asked for less than 30 days ago: in Russia a request for access may be refused.
    AskedLately,
    /// A copy of an identity document is among the files or was told of: black it out, ask for no other.
    Passport,
    /// The answer went another way than the request came.
    OtherChannel,
    /// A demand about an order: the day that the shop's own offer promises has passed.
    PromiseBroken,
}

/// A demand that is not about personal data, and the day that the shop itself promised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// What is demanded.
    pub what: String,
    /// Until when, as the owner noted it, else as the shop's answers promise it.
    pub by: Day,
    /// Whether the shop's own promise gave the day.
    pub promised: bool,
}

/// A term in hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    /// The term's id.
    pub id: String,
    /// Its article.
    pub article: String,
    /// The moment of its end, in the shop's time.
    pub by: DateTime,
    /// Whether it was counted from midnight, for want of a time.
    pub from_midnight: bool,
}

/// What stands around a letter.
#[derive(Clone, Debug, Default)]
pub struct Around {
    /// The sender's submissions, with what is known of their consents.
    pub consents: Vec<Found>,
    /// Whether they were found by the name alone, so that they may be somebody else's.
    pub by_name_only: bool,
    /// Other letters of the same sender, the latest first.
    pub repeats: Vec<Repeat>,
    /// The sender's contacts on the stop-list.
    pub stopped: Vec<StopEntry>,
    /// Terms in hours.
    pub hours: Vec<Hours>,
    /// Other demands with their days.
    pub promises: Vec<Promise>,
    /// What to see at once.
    pub alarms: Vec<Alarm>,
}

/// A letter that was posted and of which no receipt came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unproven {
    /// The shop.
    pub shop: i64,
    /// The letter.
    pub letter: LetterId,
    /// The number of the incoming paper.
    pub number: String,
    /// The number of the outgoing letter.
    pub outgoing: String,
    /// The day of posting.
    pub sent: Day,
    /// The tracking number, where known.
    pub tracking: Option<String>,
}

impl Book {
    /// What stands around a letter as of `today`.
    ///
    /// # Errors
    /// No such letter; the file is damaged.
    pub fn around_letter(&self, shop: i64, letter: LetterId, today: Day) -> Inside<Around> {
        let known = self.letter(shop, letter)?;
        let facts = self.letter_facts(shop)?;
        let mut around = Around::default();
        self.consents_around(shop, &known, &mut around)?;
        around.repeats = self.repeats(shop, letter, &known)?;
        for contact in contacts(&known) {
            around.stopped.extend(self.stopped(shop, &contact)?);
        }
        around.hours = self.hours(&known, facts.country())?;
        let claims = facts.reader().number(ask::TERMS_CLAIMS);
        around.promises = promises(&known, claims);
        around.alarms = alarms(&known, &around, facts.country(), today);
        Ok(around)
    }

    /// Submissions by e-mail and telephone; by the name only where neither finds any.
    fn consents_around(&self, shop: i64, known: &Letter, around: &mut Around) -> Inside<()> {
        let sender = &known.intake.sender;
        for sure in [&sender.email, &sender.phone].into_iter().flatten() {
            // What cannot be looked for finds nothing.
            let found = self.consents_of(shop, sure).unwrap_or_else(|_| Vec::new());
            for one in found {
                if !around.consents.iter().any(|c| c.import == one.import && c.row == one.row) {
                    around.consents.push(one);
                }
            }
        }
        if around.consents.is_empty()
            && let Some(name) = &sender.name
        {
            around.consents = self.consents_of(shop, name).unwrap_or_else(|_| Vec::new());
            around.by_name_only = !around.consents.is_empty();
        }
        Ok(())
    }

    fn repeats(&self, shop: i64, letter: LetterId, known: &Letter) -> Inside<Vec<Repeat>> {
        let sender = &known.intake.sender;
        let mut found: Vec<Repeat> = Vec::new();
        for asked in [&sender.email, &sender.phone, &sender.name].into_iter().flatten() {
            let query = LetterQuery {
                shop: Some(id(shop)?),
                words: Some(asked.clone()),
                limit: OTHERS_MAX,
                ..LetterQuery::default()
            };
            for line in self.letters(&query)?.lines {
                if line.letter == letter || found.iter().any(|r| r.letter == line.letter) {
                    continue;
                }
                let other = self.letter(shop, line.letter)?;
                if same_sender(known, &other) {
                    found.push(Repeat {
                        letter: line.letter,
                        number: line.number,
                        received: line.received,
                        kinds: line.kinds,
                        open: line.open,
                        duplicate: duplicate(known, &other),
                    });
                }
            }
        }
        found.sort_by_key(|r| std::cmp::Reverse((r.received, r.letter)));
        Ok(found)
    }

    fn hours(&self, known: &Letter, country: Country) -> Inside<Vec<Hours>> {
        if !known.intake.kinds.contains(&LetterKind::Incident) {
            return Ok(Vec::new());
        }
        let counting = Counting {
            kinds: vec![LetterKind::Incident],
            received: known.intake.received,
            time: known.intake.time,
            country,
            extended: false,
            named: None,
        };
        let due = clocks::due(self.law(), &counting)?;
        let hours = due.clocks.into_iter().filter_map(|clock| {
            let by = clock.moment?;
            let (id, article) = (clock.term.id.clone(), clock.term.article.clone());
            Some(Hours { id, article, by, from_midnight: clock.from_midnight })
        });
        Ok(hours.collect())
    }

    /// Answers that were posted more than `days` days ago and of which no receipt or return was filed, of one
    /// shop or of all, the oldest first.
    ///
    /// # Errors
    /// No such shop; the file is damaged.
    pub fn unproven_postings(&self, shop: Option<i64>, days: u16, today: Day) -> Inside<Vec<Unproven>> {
        let mut found = Vec::new();
        let shop = shop.map(id).transpose()?;
        for (shop, letter) in self.workspace().letters_unproven(shop).map_err(told)? {
            let shop = i64::from(shop.0);
            let known = self.letter(shop, letter)?;
            if known.stage() != Stage::Proof {
                continue;
            }
            for (number, _, sent) in known.without_receipt() {
                let Sending::Post { tracking } = &sent.sending else { continue };
                if days_between(sent.day, today) > i64::from(days) {
                    found.push(Unproven {
                        shop,
                        letter,
                        number: known.intake.number.clone(),
                        outgoing: number.clone(),
                        sent: sent.day,
                        tracking: tracking.clone(),
                    });
                }
            }
        }
        found.sort_by_key(|u| (u.sent, u.shop, u.letter));
        Ok(found)
    }
}

fn days_between(from: Day, to: Day) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()))
}

/// The contacts by which a sender is known.
fn contacts(letter: &Letter) -> Vec<Contact> {
    let sender = &letter.intake.sender;
    let email = sender.email.as_deref().and_then(Contact::email);
    let phone = sender.phone.as_deref().and_then(Contact::phone);
    email.into_iter().chain(phone).collect()
}

/// The same contact, or the same name where one of the two gives no contact.
fn same_sender(one: &Letter, other: &Letter) -> bool {
    let (a, b) = (contacts(one), contacts(other));
    if a.iter().any(|contact| b.contains(contact)) {
        return true;
    }
    let name = |letter: &Letter| letter.intake.sender.name.as_deref().map(pismovnik_register::name_key);
    name(one).is_some() && name(one) == name(other)
}

fn duplicate(one: &Letter, other: &Letter) -> bool {
    let (a, b) = (&one.intake, &other.intake);
    let numbered = a.sender_number.is_some() && a.sender_number == b.sender_number;
    let dated = a.dated.is_some() && a.dated == b.dated;
    let arrived = a.received == b.received && a.channel == b.channel;
    a.kinds == b.kinds && (numbered || dated || arrived) && other.void.is_none()
}

/// Other demands of the letter; a day that was not noted is that of the shop's own promise, where it made one.
fn promises(letter: &Letter, claims: Option<i64>) -> Vec<Promise> {
    let promised =
        claims.and_then(|days| letter.intake.received.checked_add(jiff::Span::new().days(days)).ok());
    let of = |other: &pismovnik_model::intake::OtherDemand| {
        let by = other.by.or(promised)?;
        Some(Promise { what: other.what.clone(), by, promised: other.by.is_none() })
    };
    letter.intake.other.iter().filter_map(of).collect()
}

fn alarms(letter: &Letter, around: &Around, country: Country, today: Day) -> Vec<Alarm> {
    let mut alarms = Vec::new();
    let answered = letter.answers().any(|o| o.sent.is_some());
    if letter.is_open() && !answered && letter.counted.due.is_some_and(|due| due < today) {
        alarms.push(Alarm::Overdue);
    }
    if around.repeats.iter().any(|r| r.duplicate) {
        alarms.push(Alarm::Duplicate);
    }
    let asks = |kinds: &[LetterKind]| kinds.contains(&LetterKind::Access);
    let lately = |r: &Repeat| {
        asks(&r.kinds)
            && r.received <= letter.intake.received
            && days_between(r.received, letter.intake.received) < REPEAT_DAYS
    };
    if country == Country::Russia && asks(&letter.intake.kinds) && around.repeats.iter().any(lately) {
        alarms.push(Alarm::AskedLately);
    }
    if names_passport(letter) {
        alarms.push(Alarm::Passport);
    }
    let by_email = matches!(letter.intake.channel, Channel::Email | Channel::Form);
    let other_way = letter.answers().filter_map(|o| o.sent.as_ref()).any(|sent| match sent.sending {
        Sending::Post { .. } => by_email,
        Sending::Email { .. } => letter.intake.channel == Channel::Post,
        _ => false,
    });
    if other_way {
        alarms.push(Alarm::OtherChannel);
    }
    if letter.is_open() && around.promises.iter().any(|p| p.by < today) {
        alarms.push(Alarm::PromiseBroken);
    }
    alarms
}

/// Whether a file's name or the owner's words speak of an identity document that may still lie here: not those of a
/// copy with black places, nor words about a copy that was destroyed.
fn names_passport(letter: &Letter) -> bool {
    const SIGNS: [&str; 6] =
        ["паспорт", "удостоверени", "төлқұжат", "жеке куәлік", "passport", "identity card"];
    let files = letter.files.iter().filter(|(_, _, file)| !redaction::names_copy(&file.name));
    let names = files.map(|(_, _, file)| file.name.to_lowercase());
    let notes = letter.notes.iter().filter(|_| letter.identity_copies_gone().is_none());
    let notes = notes.map(|(_, text)| text.to_lowercase());
    names.chain(notes).any(|text| SIGNS.iter().any(|sign| text.contains(sign)))
}

/// An alarm's id, and the id of its words.
pub(crate) fn alarm_id(alarm: Alarm) -> (&'static str, &'static str) {
    match alarm {
        Alarm::Overdue => ("overdue", "around-overdue"),
        Alarm::Duplicate => ("duplicate", "around-duplicate"),
        Alarm::AskedLately => ("asked-lately", "around-asked-lately"),
        Alarm::Passport => ("passport", "around-passport"),
        Alarm::OtherChannel => ("other-channel", "around-other-channel"),
        Alarm::PromiseBroken => ("promise-broken", "around-promise-broken"),
    }
}

/// `{"consents","by_name_only","repeats","stopped","hours","promises","alarms"}`
pub fn json(locale: Locale, around: &Around) -> Value {
    let repeats: Vec<Value> = around
        .repeats
        .iter()
        .map(|r| {
            json!({ "letter": r.letter.0, "number": r.number, "received": r.received, "open": r.open,
                "kinds": r.kinds.iter().map(|k| k.id()).collect::<Vec<_>>(), "duplicate": r.duplicate })
        })
        .collect();
    let hours: Vec<Value> = around
        .hours
        .iter()
        .map(|h| json!({ "id": h.id, "article": h.article, "by": h.by.to_string(), "from_midnight": h.from_midnight }))
        .collect();
    let promises: Vec<Value> = around
        .promises
        .iter()
        .map(|p| json!({ "what": p.what, "by": p.by, "promised": p.promised }))
        .collect();
    let stopped: Vec<Value> = around
        .stopped
        .iter()
        .map(|s| json!({ "contact": s.contact.value(), "since": s.since, "because": s.because.id() }))
        .collect();
    json!({
        "consents": around.consents.iter().map(|f| telling::found_json(locale, f)).collect::<Vec<_>>(),
        "by_name_only": around.by_name_only, "repeats": repeats, "stopped": stopped, "hours": hours,
        "promises": promises, "alarms": around.alarms.iter().map(|a| alarm_id(*a).0).collect::<Vec<_>>(),
    })
}

/// A term in hours.
pub(crate) fn hours_words(locale: Locale, hours: &Hours) -> String {
    let args = [
        ("article", hours.article.as_str().into()),
        ("day", words::day(locale, hours.by.date()).into()),
        ("time", hours.by.time().strftime("%H:%M").to_string().into()),
    ];
    words::text(locale, "around-hours", &args)
}

/// A contact of the sender that is on the stop-list.
pub(crate) fn stopped_words(locale: Locale, stop: &StopEntry) -> String {
    let args = [("contact", stop.contact.value().into()), ("day", words::day(locale, stop.since).into())];
    words::text(locale, "around-stopped", &args)
}

/// For people: what to see at once, then the rest.
pub fn lines(locale: Locale, around: &Around) -> Vec<String> {
    let day = |day: Day| words::day(locale, day);
    let mut lines: Vec<String> =
        around.alarms.iter().map(|a| format!("! {}", words::plain(locale, alarm_id(*a).1))).collect();
    lines.extend(around.hours.iter().map(|hours| hours_words(locale, hours)));
    for repeat in &around.repeats {
        let args = [("number", repeat.number.as_str().into()), ("day", day(repeat.received).into())];
        lines.push(words::text(locale, "around-repeat", &args));
    }
    lines.extend(around.stopped.iter().map(|stop| stopped_words(locale, stop)));
    for promise in &around.promises {
        let args = [("what", promise.what.as_str().into()), ("day", day(promise.by).into())];
        lines.push(words::text(locale, "around-promise", &args));
    }
    if around.by_name_only {
        lines.push(words::plain(locale, "submissions-by-name"));
    }
    for found in &around.consents {
        let row = telling::row_line(locale, &found.row);
        lines.push(words::text(locale, "around-consent", &[("row", row.into())]));
        let (known, unknown) = telling::found_words(locale, found);
        lines.extend(known.iter().map(|k| format!("  {k}")));
        lines.extend(unknown.iter().map(|u| format!("  ? {u}")));
    }
    lines
}
