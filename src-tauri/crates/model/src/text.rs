//! Plain text that came from outside: its checks, and its way into HTML.

/// Whether a character may stand in an answer: no controls, no line or paragraph separators, no
/// bidirectional or other invisible formatting marks, no private use or unassigned noncharacters.
pub fn printable(c: char) -> bool {
    !c.is_control()
        && !matches!(c,
            '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}'
            | '\u{FFF0}'..='\u{FFFF}' | '\u{E000}'..='\u{F8FF}' | '\u{E0000}'..='\u{10FFFF}')
}

/// Trims, and turns runs of white space (tabs and no-break spaces too) into single spaces.
pub fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Text for HTML, in elements and in quoted attributes.
pub fn escaped_html(text: &str) -> String {
    replaced(text, |sign| match sign {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        b'"' => Some("&quot;"),
        b'\'' => Some("&#39;"),
        _ => None,
    })
}

/// A text with other words for some of its ASCII signs; what lies between them is copied as a whole.
pub fn replaced(text: &str, by: impl Fn(u8) -> Option<&'static str>) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate().filter(|(_, byte)| byte.is_ascii()) {
        if let Some(words) = by(byte) {
            out.push_str(&text[from..at]);
            out.push_str(words);
            from = at + 1;
        }
    }
    out.push_str(&text[from..]);
    out
}
