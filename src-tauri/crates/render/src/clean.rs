//! Words as they may stand in any file format.

use std::borrow::Cow;

/// The text without characters that XML 1.0 or HTML forbids, with every kind of line break as `\n`.
///
/// Forbidden: C0 and C1 controls other than tab and line feed, DEL, Unicode non-characters. The same
/// set for all formats, so that all of them hold the same words.
pub(crate) fn text(raw: &str) -> Cow<'_, str> {
    if ordinary(raw) || raw.chars().all(|c| !is_break_or_forbidden(c)) {
        return Cow::Borrowed(raw);
    }
    let one_break = raw.replace("\r\n", "\n");
    let cleaned = one_break
        .chars()
        .filter_map(|c| match c {
            '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
            c if is_forbidden(c) => None,
            c => Some(c),
        })
        .collect();
    Cow::Owned(cleaned)
}

/// [`text()`] on one line: line breaks and tabs become spaces.
pub(crate) fn line(raw: &str) -> String {
    text(raw).replace(['\n', '\t'], " ")
}

/// Whether bytes alone tell that nothing is forbidden: so it is in nearly all texts.
fn ordinary(raw: &str) -> bool {
    let bytes = raw.as_bytes();
    bytes.iter().enumerate().all(|(at, byte)| match byte {
        b'\n' | b'\t' | b' '..=b'~' => true,
        // C1 controls; the separators of lines and paragraphs.
        0xC2 => bytes.get(at + 1).is_some_and(|next| *next >= 0xA0),
        0xE2 => !matches!(bytes.get(at + 1..at + 3), Some([0x80, 0xA8 | 0xA9])),
        0x80..=0xEE => true,
        _ => false,
    })
}

fn is_break_or_forbidden(c: char) -> bool {
    matches!(c, '\r' | '\u{85}' | '\u{2028}' | '\u{2029}') || is_forbidden(c)
}

fn is_forbidden(c: char) -> bool {
    let code = c as u32;
    (c.is_control() && c != '\n' && c != '\t')
        || (0xFDD0..=0xFDEF).contains(&code)
        // U+FFFE, U+FFFF and the like at the end of each plane.
        || code & 0xFFFE == 0xFFFE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_ordinary_words_untouched() {
        let words = "ИП Петрова «Луч» — 100 % & <b>\t№ 5\nҚазақша";
        assert!(matches!(text(words), Cow::Borrowed(w) if w == words));
    }

    #[test]
    fn bytes_tell_nothing_that_letters_do_not() {
        for c in (0..=0xFFFFu32).chain(0x1_FF00..0x2_0100).filter_map(char::from_u32) {
            let word = format!("а{c}б");
            assert!(!ordinary(&word) || !is_break_or_forbidden(c), "{:04X}", u32::from(c));
        }
        assert!(ordinary("ИП Петрова «Луч» — 100 % & <b>\t№ 5\nҚазақша\u{A0}…"));
    }

    #[test]
    fn drops_what_no_format_may_hold() {
        assert_eq!(text("a\0b\u{1b}c\u{7f}d\u{fffe}e\u{fdd0}f\u{1ffff}g\u{9f}h"), "abcdefgh");
    }

    #[test]
    fn knows_every_line_break() {
        assert_eq!(text("a\r\nb\rc\u{2028}d\u{2029}e\u{85}f"), "a\nb\nc\nd\ne\nf");
        assert_eq!(line("a\r\nb\tc"), "a b c");
    }
}
