//! Days for other calendars, RFC 5545: whole days with a warning. Nothing personal stands in them.

use std::fmt::Write as _;

use jiff::ToSpan as _;
use pismovnik_model::Day;

/// A whole day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The same event has the same id in every file, so that a calendar takes it over once.
    pub uid: String,
    /// The day.
    pub day: Day,
    /// What is to be done.
    pub summary: String,
    /// How many days before a warning comes.
    pub days_ahead: u16,
}

/// Longest line, in bytes without its end.
const LINE: usize = 75;

/// A calendar file. `made` is the day of its making: the time of day says nothing here.
pub fn calendar(name: &str, events: &[Event], made: Day) -> String {
    let mut file = String::new();
    let mut line = |text: &str| fold(&mut file, text);
    for text in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Pismovnik//Letters//RU", "CALSCALE:GREGORIAN"] {
        line(text);
    }
    line(&format!("X-WR-CALNAME:{}", escaped(name)));
    for event in events {
        let after = event.day.checked_add(1.day()).unwrap_or(event.day);
        line("BEGIN:VEVENT");
        line(&format!("UID:{}", escaped(&event.uid)));
        line(&format!("DTSTAMP:{}T000000Z", digits(made)));
        line(&format!("DTSTART;VALUE=DATE:{}", digits(event.day)));
        line(&format!("DTEND;VALUE=DATE:{}", digits(after)));
        line(&format!("SUMMARY:{}", escaped(&event.summary)));
        line("TRANSP:TRANSPARENT");
        line("CLASS:PRIVATE");
        line("BEGIN:VALARM");
        line("ACTION:DISPLAY");
        line(&format!("DESCRIPTION:{}", escaped(&event.summary)));
        line(&format!("TRIGGER:-P{}D", event.days_ahead));
        line("END:VALARM");
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    file
}

fn digits(day: Day) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// Text as the format wants it; control characters have no form in it.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// Lines of at most 75 bytes, broken between characters, each following one behind a space.
fn fold(file: &mut String, text: &str) {
    let mut used = 0;
    for c in text.chars() {
        if used + c.len_utf8() > LINE {
            file.push_str("\r\n ");
            used = 1;
        }
        // Writing into a string cannot fail.
        let _ = write!(file, "{c}");
        used += c.len_utf8();
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_escaped_and_end_as_the_format_wants() {
        let event = Event {
            uid: "1-5@pismovnik".to_owned(),
            day: Day::constant(2026, 12, 31),
            summary: "Ответить; Вх. № 12, «Лавка, полная редкостей и всего прочего», до конца дня".to_owned(),
            days_ahead: 3,
        };
        let file = calendar("Письма", &[event], Day::constant(2026, 11, 21));
        assert!(file.lines().all(|l| l.len() <= LINE), "{file}");
        assert_eq!(file.matches("\r\n").count(), file.matches('\n').count());
        let whole = file.replace("\r\n ", "");
        assert!(whole.contains("SUMMARY:Ответить\\; Вх. № 12\\, «Лавка\\, полная"), "{whole}");
        assert!(whole.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"));
        assert!(whole.contains("TRIGGER:-P3D"));
    }
}
