//! The road by e-mail: a draft with the issued PDF that the owner's own mail program opens and sends. The
//! program sends nothing; the sent message is filed as proof.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use jiff::tz::TimeZone;
use mail_builder::MessageBuilder;
use mail_builder::headers::address::Address;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::date::Date;
use mail_builder::headers::raw::Raw;
use mail_builder::mime::{BodyPart, MimePart};
use pismovnik_model::ask;
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Day, Document};
use pismovnik_register::letters::LetterId;
use pismovnik_wording::Arg;

use super::outbox::is_email;
use super::pack::{issued, paper};
use crate::book::{Book, Inside};
use crate::editions::BLOCKS;
use crate::letters::plain_name;
use crate::papers::sha256;
use crate::words;

/// A message that is not sent yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Name of its file.
    pub name: String,
    /// The message, RFC 5322.
    pub bytes: Vec<u8>,
    /// To which address.
    pub to: String,
}

impl Book {
    /// The draft by which a letter goes by e-mail, in the letter's own language: the same draft each time.
    ///
    /// # Errors
    /// No such letter; no e-mail address to which it could go.
    pub fn email_draft(&self, shop: i64, id: LetterId, number: &str, today: Day) -> Inside<Draft> {
        let letter = self.letter(shop, id)?;
        let outgoing = issued(&letter, number)?;
        let addressed = outgoing.input.addressee.address.clone().filter(|a| is_email(Some(a)));
        let to = addressed
            .or_else(|| letter.intake.sender.email.clone())
            .ok_or_else(|| vec![Problem::new(problem::POSTING_NO_EMAIL, number).with("value", number)])?;
        let papers = self.issued_papers(shop, id, number)?;
        let pdf = paper(&papers, "pdf", number)?;
        let drafted: Document = serde_json::from_slice(&paper(&papers, BLOCKS, number)?)
            .map_err(|e| vec![Problem::new(problem::INTERNAL, number).with("detail", e)])?;
        let locale = drafted.locale;
        let facts = self.letter_facts(shop)?;
        let r = facts.reader();
        let operator = self.operator_name(shop, locale)?;
        let told = [
            ("number", Arg::from(number)),
            ("day", Arg::from(words::day(locale, outgoing.input.day))),
            ("received", Arg::from(words::day(locale, letter.intake.received))),
            ("operator", Arg::from(operator.as_str())),
        ];
        let subject = words::text(locale, "posting-email-subject", &told);
        let body = words::text(locale, "posting-email-body", &told);
        let name = plain_name(&words::text(locale, "posting-email-file", &told));
        // The same for the same letter, so that a draft made twice is one message.
        let mark = sha256(&[pdf.as_slice(), to.as_bytes()].concat());
        let from = r.text(ask::CONTACT_EMAIL).map(wire);
        let domain = from
            .as_deref()
            .and_then(|a| a.rsplit_once('@'))
            .map_or("localhost", |(_, domain)| domain)
            .to_owned();
        let noon = today.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).map_or(0, |z| z.timestamp().as_second());
        let pdf =
            MimePart::new("application/pdf", BodyPart::Binary(pdf.into())).attachment(format!("{name}.pdf"));
        let parts = vec![MimePart::new("text/plain", BodyPart::Text(body.into())), pdf];
        let whole =
            ContentType::new("multipart/mixed").attribute("boundary", format!("pismovnik-{}", &mark[..32]));
        let mut message = MessageBuilder::new()
            .header("X-Unsent", Raw::new("1"))
            .message_id(format!("{}@{domain}", &mark[..32]))
            .date(Date::new(noon))
            .to(Address::new_address(Some(outgoing.input.addressee.name.clone()), wire(&to)))
            .subject(subject)
            .body(MimePart::new(whole, BodyPart::Multipart(parts)));
        if let Some(from) = from {
            message = message.from(Address::new_address(Some(operator), from));
        }
        let bytes = message
            .write_to_vec()
            .map_err(|e| vec![Problem::new(problem::INTERNAL, number).with("detail", e)])?;
        Ok(Draft { name: format!("{name}.eml"), bytes, to })
    }
}

/// An address as it goes over the wire: its domain in ASCII.
fn wire(address: &str) -> String {
    let ascii = |domain| idna::domain_to_ascii(domain).ok();
    address
        .rsplit_once('@')
        .and_then(|(name, domain)| Some(format!("{name}@{}", ascii(domain)?)))
        .unwrap_or_else(|| address.to_owned())
}

/// Whether a message encloses a file to the byte: the file's base64, whatever the length of its lines.
pub fn enclosed_in(message: &[u8], file: &[u8]) -> bool {
    let wanted = STANDARD_NO_PAD.encode(file);
    let dense: Vec<u8> = message.iter().copied().filter(|b| !b.is_ascii_whitespace()).collect();
    !wanted.is_empty() && find(&dense, wanted.as_bytes())
}

/// Whether bytes occur, looked for from one occurrence of their first eight to the next.
fn find(all: &[u8], wanted: &[u8]) -> bool {
    let head = &wanted[..wanted.len().min(8)];
    all.windows(head.len()).enumerate().any(|(at, window)| window == head && all[at..].starts_with(wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_found_in_a_message_however_its_lines_are_broken() {
        let file: Vec<u8> = (0..500u32).flat_map(|n| (n * 7919).to_le_bytes()).collect();
        let whole = base64::engine::general_purpose::STANDARD.encode(&file);
        let broken: String =
            whole.as_bytes().chunks(72).map(|l| format!("{}\r\n", String::from_utf8_lossy(l))).collect();
        let message = format!("Subject: x\r\n\r\n{broken}--end");
        assert!(enclosed_in(message.as_bytes(), &file));
        let mut other = file.clone();
        other[900] ^= 1;
        assert!(!enclosed_in(message.as_bytes(), &other));
        assert!(!enclosed_in(message.as_bytes(), b""));
    }
}
