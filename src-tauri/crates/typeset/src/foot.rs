//! The running foot: a thin rule, the document's foot on the left, the page counter on the right.

use pismovnik_model::Document;

use crate::fonts::Style;
use crate::page::{Mark, Page};
use crate::paragraph::{Align, Look, SetLine, Setter, plain};
use crate::style::{COLUMN, FOOT, HAIRLINE, MARGIN_BOTTOM, MARGIN_LEFT, MARGIN_TOP, MEASURE, PAGE_HEIGHT};

/// What stands between the parts of a foot.
const PART: &str = " · ";

/// Adds the running foot to every page.
pub(crate) fn add(document: &Document, setter: &mut Setter, pages: &mut [Page]) {
    let count = pages.len().to_string();
    let top = MARGIN_TOP + COLUMN + 18.0;
    // The widest counter decides how much room the left part has, so that it is alike on all pages.
    let widest = document.page_counter.replace("{pages}", &count).replace("{page}", &count);
    let right = setter.width(&widest, Style::Regular, FOOT.size).min(MEASURE * 0.5);
    let measure = MEASURE - right - 16.0;
    let look = Look { kind: FOOT, measure, align: Align::Left, grey: 0.3 };
    let mut left = lines(&document.foot, setter, look);
    // Two lines fit above the paper's edge.
    left.truncate(((PAGE_HEIGHT - top - MARGIN_BOTTOM * 0.25) / FOOT.leading).max(1.0) as usize);
    for (i, page) in pages.iter_mut().enumerate() {
        let rule = Mark::Fill { x: MARGIN_LEFT, y: top, width: MEASURE, height: HAIRLINE, grey: 0.45 };
        page.marks.push(rule);
        let base = top + 12.0;
        for (k, line) in left.iter().enumerate() {
            let y = base + k as f32 * FOOT.leading;
            page.marks.extend(line.marks.iter().map(|m| m.clone().moved(MARGIN_LEFT, y)));
        }
        let number = (i + 1).to_string();
        let counter = document.page_counter.replace("{pages}", &count).replace("{page}", &number);
        let look = Look { measure: right + 1.0, ..look };
        let set = setter.paragraph(&plain(&counter, Style::Regular), look, None);
        let Some(line) = set.into_iter().next() else { continue };
        let x = MARGIN_LEFT + (MEASURE - line.width).max(0.0);
        page.marks.extend(line.marks.into_iter().map(|m| m.moved(x, base)));
    }
}

/// The foot on one line; else its last part, a number with its day, stands whole on a line of its own, and the end of
/// the line parts them in place of the dot.
fn lines(foot: &str, setter: &mut Setter, look: Look) -> Vec<SetLine> {
    let mut set = |words: &str| setter.paragraph(&plain(words, Style::Regular), look, None);
    let whole = set(foot);
    let Some((before, last)) = foot.rsplit_once(PART).filter(|_| whole.len() > 1) else { return whole };
    let (mut first, second) = (set(before), set(last));
    if (first.len(), second.len()) != (1, 1) {
        return whole;
    }
    first.extend(second);
    first
}
