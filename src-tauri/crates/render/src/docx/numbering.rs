//! Automatic numbers that equal the printed ones.

use std::fmt::Write;

use super::xml::{DECLARATION, W};

/// Levels that word processors know.
pub(super) const LEVELS: usize = 9;
/// The `w:num` of clauses.
pub(super) const CLAUSES: u8 = 1;
/// The `w:num` of bulleted lists.
pub(super) const BULLETS: u8 = 2;

/// Left edge of a clause's words and width of its number column, by depth, in twentieths of a point.
pub(super) fn clause_indent(depth: usize) -> (u32, u32) {
    match depth {
        0 => (567, 567),
        1 => (737, 737),
        2 => (907, 907),
        d => (907 + 170 * (d.min(LEVELS) as u32 - 2), 907 + 170 * (d.min(LEVELS) as u32 - 2)),
    }
}

/// Follows a word processor's counting and tells which numbers it would print by itself.
#[derive(Default)]
pub(super) struct Counter {
    counts: [u32; LEVELS],
}

impl Counter {
    /// The level at which automatic numbering prints exactly `number` as the next one; none where it
    /// would print another one, and the number must be written as words (the count then stays).
    pub(super) fn advance(&mut self, number: &str) -> Option<usize> {
        let parts = parts(number)?;
        let (own, above) = parts.split_last()?;
        let level = above.len();
        if self.counts[..level] != *above || self.counts[level].checked_add(1) != Some(*own) {
            return None;
        }
        self.counts[level] = *own;
        self.counts[level + 1..].fill(0);
        Some(level)
    }
}

/// The counts of a number, `5.2` as 5 and 2; none where it is not written as plain decimals from 1 on.
fn parts(number: &str) -> Option<Vec<u32>> {
    let parts: Option<Vec<u32>> = number
        .split('.')
        .map(|part| part.parse().ok().filter(|n: &u32| *n > 0 && n.to_string() == part))
        .collect();
    parts.filter(|p| p.len() <= LEVELS)
}

/// `word/numbering.xml`: clauses as one multi-level decimal list, its highest level tied to Heading 1;
/// bullets at three depths.
pub(super) fn part() -> String {
    let mut out = format!("{DECLARATION}<w:numbering xmlns:w=\"{W}\">");
    out.push_str("<w:abstractNum w:abstractNumId=\"0\"><w:nsid w:val=\"50490001\"/><w:multiLevelType w:val=\"multilevel\"/><w:tmpl w:val=\"50490011\"/>");
    for level in 0..LEVELS {
        let text: String = (1..=level + 1).map(|n| format!("%{n}.")).collect();
        let style = if level == 0 { "<w:pStyle w:val=\"Heading1\"/>" } else { "" };
        let (left, hanging) = clause_indent(level);
        let _ = write!(
            out,
            "<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>{style}\
             <w:suff w:val=\"tab\"/><w:lvlText w:val=\"{text}\"/><w:lvlJc w:val=\"left\"/><w:pPr>\
             <w:tabs><w:tab w:val=\"num\" w:pos=\"{left}\"/></w:tabs>\
             <w:ind w:left=\"{left}\" w:hanging=\"{hanging}\"/></w:pPr></w:lvl>"
        );
    }
    out.push_str("</w:abstractNum><w:abstractNum w:abstractNumId=\"1\"><w:nsid w:val=\"50490002\"/><w:multiLevelType w:val=\"hybridMultilevel\"/><w:tmpl w:val=\"50490012\"/>");
    for level in 0..3 {
        let left = bullet_left(level);
        let _ = write!(
            out,
            "<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/>\
             <w:suff w:val=\"tab\"/><w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/><w:pPr>\
             <w:tabs><w:tab w:val=\"num\" w:pos=\"{left}\"/></w:tabs>\
             <w:ind w:left=\"{left}\" w:hanging=\"340\"/></w:pPr></w:lvl>"
        );
    }
    let _ = write!(
        out,
        "</w:abstractNum><w:num w:numId=\"{CLAUSES}\"><w:abstractNumId w:val=\"0\"/></w:num>\
         <w:num w:numId=\"{BULLETS}\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>"
    );
    out
}

/// Left edge of list items: level 0 under unnumbered words, 1 and 2 under clauses of that depth or more.
fn bullet_left(level: usize) -> u32 {
    if level == 0 { 340 } else { clause_indent(level).0 + 340 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn levels(numbers: &[&str]) -> Vec<Option<usize>> {
        let mut counter = Counter::default();
        numbers.iter().map(|n| counter.advance(n)).collect()
    }

    #[test]
    fn follows_ordinary_numbers() {
        assert_eq!(
            levels(&["1", "1.1", "1.2", "1.2.1", "1.3", "1.3.1", "2", "2.1"]),
            [Some(0), Some(1), Some(1), Some(2), Some(1), Some(2), Some(0), Some(1)]
        );
    }

    #[test]
    fn writes_out_what_counting_would_not_give() {
        // 3 is skipped to, and everything below hangs on it; 2 is what a word processor prints next.
        assert_eq!(levels(&["1", "3", "3.1", "2"]), [Some(0), None, None, Some(0)]);
        assert_eq!(
            levels(&["1.1", "1", "1.0", "1.01", "1.a", "", "1.", "1.1"]),
            [None, Some(0), None, None, None, None, None, Some(1)]
        );
        assert_eq!(levels(&["1", "1.1.1", "1.1", "1.1.1"]), [Some(0), None, Some(1), Some(2)]);
        assert_eq!(levels(&["1", "1.1.1.1.1.1.1.1.1.1", "99999999999"]), [Some(0), None, None]);
    }
}
