//! Messages of Outlook (.msg): a compound file whose streams are named after the properties they hold
//! ([MS-OXMSG]).

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use encoding_rs::WINDOWS_1251;
use jiff::Timestamp;
use mail_parser::decoders::html::html_to_text;

use super::{Inside, LISTED_MAX, Message, undeclared};
use crate::letters::files::{media, plain_name};

/// Most streams that are looked at.
const STREAMS_MAX: usize = 20_000;

/// Most bytes of one text.
const TEXT_MAX: u64 = 4 << 20;

/// First bytes of an attachment that tell its media type.
const HEAD: u64 = 64 << 10;

const SUBJECT: &str = "0037";
const BODY: &str = "1000";
const HTML: &str = "1013";
const SENDER_NAME: &str = "0C1A";
const SENDER_EMAIL: &str = "0C1F";
const SENDER_SMTP: &str = "5D01";
const REPRESENTED_NAME: &str = "0042";
const REPRESENTED_SMTP: &str = "5D02";
const LONG_NAME: &str = "3707";
const SHORT_NAME: &str = "3704";

/// Submission and delivery as 64-bit times in the properties.
const SUBMITTED: u32 = 0x0039_0040;
const DELIVERED: u32 = 0x0E06_0040;

type File<'a> = cfb::CompoundFile<Cursor<&'a [u8]>>;

/// Reads a message; none where the bytes are no such file.
pub(super) fn read(bytes: &[u8]) -> Option<Message> {
    let mut file = cfb::CompoundFile::open(Cursor::new(bytes)).ok()?;
    let streams = streams(&file);
    let mut own = |property: &str| text(&mut file, &streams, "/", property);
    let mut message = Message {
        name: own(SENDER_NAME).or_else(|| own(REPRESENTED_NAME)),
        email: own(SENDER_SMTP).or_else(|| own(REPRESENTED_SMTP)).or_else(|| own(SENDER_EMAIL)),
        subject: own(SUBJECT),
        ..Message::default()
    };
    // Inside one office the address is a name of the directory.
    message.email = message.email.filter(|e| e.contains('@'));
    match own(BODY).filter(|t| !t.trim().is_empty()) {
        Some(body) => message.text = body,
        None => {
            if let Some(html) = binary(&mut file, &streams, &format!("/__substg1.0_{HTML}0102"), TEXT_MAX) {
                message.from_html = true;
                message.text = html_to_text(&undeclared(&html));
            }
        }
    }
    moments(&mut file, &streams, &mut message);
    for storage in storages(&file) {
        message.files.push(attached(&mut file, &streams, &storage));
    }
    let said = message.email.is_some() || message.subject.is_some() || !message.text.trim().is_empty();
    said.then_some(message)
}

/// Its attachments whole, so many and so large at most.
pub(super) fn parts(bytes: &[u8], most: usize, all: usize) -> Vec<(String, Vec<u8>)> {
    let Ok(mut file) = cfb::CompoundFile::open(Cursor::new(bytes)) else { return Vec::new() };
    let streams = streams(&file);
    let (mut parts, mut left) = (Vec::new(), all as u64);
    for storage in storages(&file).into_iter().take(most) {
        let inside = attached(&mut file, &streams, &storage);
        if inside.size <= left
            && let Some(bytes) = binary(&mut file, &streams, &data_of(&storage), left)
        {
            left = left.saturating_sub(bytes.len() as u64);
            parts.push((inside.name, bytes));
        }
    }
    parts
}

fn data_of(storage: &str) -> String {
    format!("{storage}/__substg1.0_37010102")
}

fn streams(file: &File<'_>) -> BTreeMap<String, u64> {
    let all = file.walk().take(STREAMS_MAX).filter(cfb::Entry::is_stream);
    all.map(|e| (e.path().to_string_lossy().into_owned(), e.len())).collect()
}

fn binary(file: &mut File<'_>, streams: &BTreeMap<String, u64>, path: &str, most: u64) -> Option<Vec<u8>> {
    streams.get(path)?;
    let mut bytes = Vec::new();
    file.open_stream(path).ok()?.take(most).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// A text property: Unicode, else in the writer's Windows code page, taken as the Cyrillic one.
fn text(
    file: &mut File<'_>,
    streams: &BTreeMap<String, u64>,
    storage: &str,
    property: &str,
) -> Option<String> {
    let path = |kind: &str| format!("{}/__substg1.0_{property}{kind}", storage.trim_end_matches('/'));
    if let Some(bytes) = binary(file, streams, &path("001F"), TEXT_MAX) {
        let units: Vec<u16> = bytes.chunks_exact(2).map(|c| u16::from_le_bytes([c[0], c[1]])).collect();
        return Some(String::from_utf16_lossy(&units).trim_end_matches('\0').to_owned());
    }
    let bytes = binary(file, streams, &path("001E"), TEXT_MAX)?;
    let text = match std::str::from_utf8(&bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => WINDOWS_1251.decode_without_bom_handling(&bytes).0.into_owned(),
    };
    Some(text.trim_end_matches('\0').to_owned())
}

/// Days of submission and delivery, in universal time: the file says nothing of a zone.
fn moments(file: &mut File<'_>, streams: &BTreeMap<String, u64>, message: &mut Message) {
    let Some(bytes) = binary(file, streams, "/__properties_version1.0", 1 << 20) else { return };
    // A heading of 32 bytes, then entries of 16: tag, flags, value.
    for entry in bytes.get(32..).unwrap_or_default().chunks_exact(16) {
        let word = |at: usize| entry.get(at..at + 4).and_then(|b| b.try_into().ok()).map(u32::from_le_bytes);
        let (Some(tag), Some(low), Some(high)) = (word(0), word(8), word(12)) else { continue };
        let Some(moment) = moment(u64::from(high) << 32 | u64::from(low)) else { continue };
        match tag {
            SUBMITTED => message.dated = Some(moment.date()),
            DELIVERED => {
                message.received = Some(moment.date());
                message.time = Some(moment.strftime("%H:%M").to_string());
            }
            _ => {}
        }
    }
    message.received = message.received.or(message.dated);
}

/// Tenths of microseconds since 1601.
fn moment(ticks: u64) -> Option<jiff::civil::DateTime> {
    let seconds = i64::try_from(ticks / 10_000_000).ok()?.checked_sub(11_644_473_600)?;
    let moment = Timestamp::from_second(seconds).ok()?;
    let moment = jiff::tz::Offset::UTC.to_datetime(moment);
    (1990..2100).contains(&moment.year()).then_some(moment)
}

/// Where the attachments lie.
fn storages(file: &File<'_>) -> Vec<String> {
    let attached = file.read_root_storage().filter(|e| e.is_storage() && e.name().starts_with("__attach"));
    attached.take(LISTED_MAX).map(|e| format!("/{}", e.name())).collect()
}

fn attached(file: &mut File<'_>, streams: &BTreeMap<String, u64>, storage: &str) -> Inside {
    let name = text(file, streams, storage, LONG_NAME).or_else(|| text(file, streams, storage, SHORT_NAME));
    let data = data_of(storage);
    let head = binary(file, streams, &data, HEAD).unwrap_or_default();
    Inside {
        name: plain_name(&name.unwrap_or_else(|| "file".to_owned())),
        media: media(&head).to_owned(),
        size: streams.get(&data).copied().unwrap_or(0),
    }
}
