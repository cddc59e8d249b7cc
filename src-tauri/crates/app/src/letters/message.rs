//! What can be read from a dropped message (.eml, .msg), PDF, plain words or recognised scan: sender, days, subject,
//! text, what is attached, and which demands its words may hold.
//!
//! Everything read is a proposal to be confirmed. Nothing is run or fetched: HTML is turned into text, files
//! inside are only listed. Whatever the bytes are, the answer is a message or a plain refusal.

mod guess;
mod outlook;
mod paper;
pub mod pdf;

use encoding_rs::{Encoding, KOI8_R, WINDOWS_1251};
use jiff::civil::{Date, Time};
use mail_parser::decoders::html::html_to_text;
use mail_parser::{
    Address, DateTime, Encoding as Transfer, Message as Mail, MessageParser, MimeHeaders as _, PartType,
};
use pismovnik_model::intake::{Channel, LINE_MAX, NOTE_MAX};
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Day, Locale, text};
use serde::Serialize;

use super::files::{media, plain_name};
use crate::{law_words, words};

pub use guess::Guess;

/// Most bytes of a message that is read; larger ones are kept, not read.
pub const READ_MAX: usize = 64 << 20;

/// Most files that are listed.
const LISTED_MAX: usize = 500;

/// A file inside a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Inside {
    /// Its name without folders.
    pub name: String,
    /// Its media type by its bytes.
    pub media: String,
    /// Length in bytes.
    pub size: u64,
}

/// What was read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Message {
    /// The sender's name as the message gives it.
    pub name: Option<String>,
    /// The sender's address.
    pub email: Option<String>,
    /// The day on which it says it was sent, in the sender's zone; of a paper letter the day that it bears.
    pub dated: Option<Day>,
    /// The day on which the last server took it, in that server's zone; else the day of sending.
    pub received: Option<Day>,
    /// The time that goes with it, `14:05`.
    pub time: Option<String>,
    /// The sender's telephone.
    pub phone: Option<String>,
    /// The sender's postal address.
    pub address: Option<String>,
    /// How it came, where the file tells.
    pub channel: Option<Channel>,
    /// Whether its words were recognised in a picture.
    pub recognised: bool,
    /// The subject.
    pub subject: Option<String>,
    /// The text; of HTML its words alone.
    pub text: String,
    /// Whether the text was cut: it is kept whole in the file.
    pub cut: bool,
    /// Whether only HTML was there, whose words are shown.
    pub from_html: bool,
    /// Whether letters were not readable in any known encoding.
    pub garbled: bool,
    /// What is attached.
    pub files: Vec<Inside>,
    /// Demands that the words may hold, each with the words: guesses, to be confirmed.
    pub guesses: Vec<Guess>,
    /// The language that it seems to be in.
    pub language: Option<Locale>,
}

/// Reads a message.
///
/// # Errors
/// It is no message that can be read, a PDF without words, or too large to be read; it can be kept all the same.
pub fn read(bytes: &[u8], at: &str) -> Result<Message, Problem> {
    if bytes.len() > READ_MAX {
        return Err(Problem::new(problem::MESSAGE_TOO_LARGE, at).with("max", READ_MAX >> 20));
    }
    let unreadable = || Problem::new(problem::MESSAGE_UNREADABLE, at);
    let mut message = match media(bytes) {
        "message/rfc822" => mail(bytes).ok_or_else(unreadable)?,
        "application/vnd.ms-outlook" => outlook::read(bytes).ok_or_else(unreadable)?,
        "application/pdf" => return of_pdf(bytes).ok_or_else(|| Problem::new(problem::MESSAGE_NO_WORDS, at)),
        _ => return Err(unreadable()),
    };
    finish(&mut message);
    message.channel = Some(Channel::Email);
    Ok(message)
}

/// Most files that are taken out of a message.
const PARTS_MAX: usize = 50;

/// The files inside a message, whole, so that each is kept and shown by itself; none of what is no message. What
/// would be too much stays inside the message.
pub fn parts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    if bytes.len() > READ_MAX {
        return Vec::new();
    }
    let mut parts = match media(bytes) {
        "message/rfc822" if nested(bytes) <= NESTED_MAX => {
            let Some(mail) = MessageParser::default().parse(bytes) else { return Vec::new() };
            let own = mail.attachments().take(PARTS_MAX);
            own.map(|part| (listed(part).name, part.contents().to_vec())).collect()
        }
        "application/vnd.ms-outlook" => outlook::parts(bytes, PARTS_MAX, READ_MAX),
        _ => Vec::new(),
    };
    parts.retain(|(_, bytes)| !bytes.is_empty());
    parts
}

/// What plain words, of a form, a messenger or a paper letter, say of their sender and may ask for.
pub fn of_words(text: &str) -> Message {
    let mut message = Message { text: text.to_owned(), ..Message::default() };
    finish(&mut message);
    paper::particulars(&mut message);
    message
}

/// Whether recognised signs are likely to be words: handwriting and patterns give scattered letters and strokes.
pub fn reads_like_words(text: &str) -> bool {
    let all = text.split_whitespace();
    let (mut words, mut other) = (0_usize, 0_usize);
    for word in all {
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        if letters >= 3 { words += 1 } else { other += 1 }
    }
    words >= 5 && words >= other
}

/// What was recognised in pictures of a paper letter.
pub fn of_picture(text: &str) -> Message {
    Message { recognised: true, ..of_words(text) }
}

/// What the text of a PDF says, all its pages one after another; none where a page has no words: it is a picture.
pub fn of_pdf(bytes: &[u8]) -> Option<Message> {
    let pages = pdf::pages(bytes)?;
    let whole = !pages.is_empty() && pages.iter().all(|page| !page.is_empty());
    whole.then(|| of_words(&pages.join("\n")))
}

/// Tidies what was read and guesses what it asks for.
fn finish(message: &mut Message) {
    let line = |text: &mut Option<String>| {
        *text = text
            .take()
            .map(|t| shown(&t))
            .map(|t| cut(&text::tidy(&t), LINE_MAX))
            .filter(|t| t.chars().any(char::is_alphanumeric) && !t.contains('\u{FFFD}'));
    };
    message.garbled |=
        [&message.name, &message.subject].into_iter().flatten().any(|t| t.contains('\u{FFFD}'));
    message.garbled |= message.text.contains('\u{FFFD}');
    line(&mut message.name);
    line(&mut message.email);
    line(&mut message.subject);
    let text = shown(&message.text.replace("\r\n", "\n"));
    let whole = text.trim().to_owned();
    message.text = cut(&whole, NOTE_MAX);
    message.cut = message.text.len() < whole.len();
    let all = [message.subject.as_deref().unwrap_or(""), &message.text].join(".\n");
    message.guesses = guess::kinds(&all);
    message.language = guess::language(&all);
}

/// Only what can be seen; line ends stay.
fn shown(text: &str) -> String {
    text.chars()
        .map(|c| if c == '\t' || c == '\u{A0}' { ' ' } else { c })
        .filter(|c| *c == '\n' || *c == '\u{FFFD}' || text::printable(*c))
        .collect()
}

fn cut(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}

/// Most messages inside one another: the reader follows them by recursion, and so does the freeing of what it
/// read.
const NESTED_MAX: usize = 50;

/// How many messages may stand inside this one.
fn nested(bytes: &[u8]) -> usize {
    let (first, rest) = (b'm', b"essage/");
    let at = |i: usize| bytes.get(i + 1..i + 1 + rest.len());
    let starts = bytes.iter().enumerate().filter(|(_, b)| b.to_ascii_lowercase() == first);
    starts.filter(|(i, _)| at(*i).is_some_and(|next| next.eq_ignore_ascii_case(rest))).count()
}

fn mail(bytes: &[u8]) -> Option<Message> {
    if nested(bytes) > NESTED_MAX {
        return None;
    }
    let mail = MessageParser::default().parse(bytes)?;
    let from = mail.from().and_then(Address::first).or_else(|| mail.sender().and_then(Address::first));
    let mut message = Message {
        name: from.and_then(|a| a.name()).map(str::to_owned),
        email: from.and_then(|a| a.address()).map(str::to_owned),
        subject: mail.subject().map(str::to_owned),
        ..Message::default()
    };
    if message.name.as_ref().is_some_and(|n| n.contains('\u{FFFD}')) {
        message.name = raw_header(&mail, bytes, "from").map(|line| {
            let name = line.split('<').next().unwrap_or("");
            name.trim().trim_matches('"').to_owned()
        });
    }
    if message.subject.as_ref().is_some_and(|s| s.contains('\u{FFFD}')) {
        message.subject = raw_header(&mail, bytes, "subject");
    }
    let sent = mail.date();
    message.dated = sent.and_then(day);
    // The topmost line is that of the shop's own server.
    let taken = mail.received_all().next().and_then(|r| r.date.as_ref()).or(sent);
    message.received = taken.and_then(day);
    message.time = taken.and_then(time);
    texts(&mail, bytes, &mut message);
    message.files = mail.attachments().take(LISTED_MAX).map(listed).collect();
    // A message that says nothing of itself was none.
    let said = message.email.is_some() || message.subject.is_some() || sent.is_some();
    (said || !message.text.trim().is_empty()).then_some(message)
}

/// A heading as it stands, where it holds bytes of no declared encoding.
fn raw_header(mail: &Mail<'_>, bytes: &[u8], name: &str) -> Option<String> {
    let header = mail.headers().iter().find(|h| h.name.as_str().eq_ignore_ascii_case(name))?;
    let (start, end) = (header.offset_start as usize, header.offset_end as usize);
    Some(undeclared(bytes.get(start..end)?))
}

/// The words of all text parts; HTML only where there is no text.
fn texts(mail: &Mail<'_>, bytes: &[u8], message: &mut Message) {
    let mut all = String::new();
    for part in mail.text_bodies().take(LISTED_MAX) {
        let own = match &part.body {
            PartType::Text(text) => text.to_string(),
            PartType::Html(html) => {
                message.from_html = true;
                html_to_text(html)
            }
            _ => continue,
        };
        let own = if own.contains('\u{FFFD}') && part.encoding == Transfer::None {
            let raw = bytes.get(part.offset_body as usize..part.offset_end as usize).unwrap_or_default();
            match &part.body {
                PartType::Html(_) => html_to_text(&undeclared(raw)),
                _ => undeclared(raw),
            }
        } else {
            own
        };
        if !all.is_empty() {
            all.push('\n');
        }
        all.push_str(&own);
        if all.len() > 8 * NOTE_MAX {
            break;
        }
    }
    message.text = all;
}

fn listed(part: &mail_parser::MessagePart<'_>) -> Inside {
    let contents = part.contents();
    let fallback = if matches!(part.body, PartType::Message(_)) { "message.eml" } else { "file" };
    Inside {
        name: plain_name(part.attachment_name().unwrap_or(fallback)),
        media: media(contents).to_owned(),
        size: contents.len() as u64,
    }
}

fn day(moment: &DateTime) -> Option<Day> {
    let (month, day) = (i8::try_from(moment.month).ok()?, i8::try_from(moment.day).ok()?);
    let day = Date::new(i16::try_from(moment.year).ok()?, month, day).ok()?;
    // Clocks that were never set say 1970 or 2106.
    (1990..2100).contains(&day.year()).then_some(day)
}

fn time(moment: &DateTime) -> Option<String> {
    let part = |n: u8| i8::try_from(n).ok();
    let time = Time::new(part(moment.hour)?, part(moment.minute)?, 0, 0).ok()?;
    Some(time.strftime("%H:%M").to_string())
}

/// Text of no declared encoding: UTF-8, else the Cyrillic one in which it reads best.
fn undeclared(bytes: &[u8]) -> String {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.to_owned();
    }
    let read = |encoding: &'static Encoding| encoding.decode_without_bom_handling(bytes).0.into_owned();
    let (windows, koi) = (read(WINDOWS_1251), read(KOI8_R));
    // Read in the wrong one of the two, small letters come out large.
    let small = |text: &str| text.chars().filter(|c| matches!(c, 'а'..='я' | 'ё')).count();
    if small(&koi) > small(&windows) { koi } else { windows }
}

/// Who wrote, when, about what, what is inside, what it may ask for.
pub fn heads(locale: Locale, message: &Message) -> Vec<String> {
    let named = |id: &str, value: &str| words::text(locale, id, &[("value", value.into())]);
    let on = |id: &str, day: Day| words::text(locale, id, &[("day", law_words::day(locale, day).into())]);
    let mut lines = Vec::new();
    let sender: Vec<&str> =
        [&message.name, &message.email].into_iter().flatten().map(String::as_str).collect();
    if !sender.is_empty() {
        lines.push(named("message-from", &sender.join(", ")));
    }
    lines.extend(message.phone.iter().map(|s| named("message-phone", s)));
    lines.extend(message.address.iter().map(|s| named("message-address", s)));
    lines.extend(message.subject.iter().map(|s| named("message-subject", s)));
    let dated = if message.channel.is_some() { "message-dated" } else { "message-own-day" };
    lines.extend(message.dated.map(|day| on(dated, day)));
    lines.extend(message.received.map(|day| on("message-received", day)));
    lines.extend(message.files.iter().map(|f| named("message-file", &f.name)));
    for guess in &message.guesses {
        let kind = law_words::kind(locale, guess.kind).into();
        let args = [("kind", kind), ("words", guess.words.as_str().into())];
        lines.push(words::text(locale, "message-guess", &args));
    }
    lines
}

/// What could not be read, or not surely.
pub fn troubles(locale: Locale, message: &Message) -> Vec<String> {
    let notes = [
        (message.recognised, "message-recognised"),
        (message.guesses.is_empty(), "message-no-guess"),
        (message.from_html, "message-html"),
        (message.garbled, "message-garbled"),
        (message.cut, "message-cut"),
    ];
    notes.into_iter().filter(|(there, _)| *there).map(|(_, id)| words::plain(locale, id)).collect()
}

/// What was read, for people.
pub fn lines(locale: Locale, message: &Message) -> Vec<String> {
    let mut lines = heads(locale, message);
    lines.extend(troubles(locale, message));
    lines.push(String::new());
    lines.extend(message.text.lines().map(str::to_owned));
    lines
}

#[cfg(test)]
mod tests;
