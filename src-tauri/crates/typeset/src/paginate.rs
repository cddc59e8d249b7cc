//! Slabs to pages: first fit, then back to the last place where a page may end.

use crate::flow::Slab;
use crate::page::{Bookmark, Mark, Page};
use crate::style::{COLUMN, MARGIN_LEFT, MARGIN_TOP};

/// A slab on its page.
struct Placed {
    slab: Slab,
    /// Top, from the head of the column.
    top: f32,
    /// Whether it is the head of a table, said once more.
    repeated: bool,
}

/// Distributes slabs over pages; every document has one page at least.
pub(crate) fn pages(slabs: Vec<Slab>) -> (Vec<Page>, Vec<Bookmark>) {
    let mut pages = Vec::new();
    let mut bookmarks = Vec::new();
    // Still to be placed, the next one last.
    let mut rest: Vec<Slab> = slabs;
    rest.reverse();
    let mut page: Vec<Placed> = Vec::new();
    let mut y = 0.0f32;
    while let Some(mut slab) = rest.pop() {
        if slab.fresh && !page.is_empty() {
            slab.held = false;
            rest.push(slab);
            finish(&mut page, &mut pages, &mut bookmarks);
            y = 0.0;
            continue;
        }
        if page.is_empty()
            && let Some(head) = slab.head.as_deref().cloned()
            && head.height < COLUMN * 0.5
        {
            y = head.height;
            page.push(Placed { slab: head, top: 0.0, repeated: true });
        }
        let first = page.iter().all(|p| p.repeated);
        let before = if first { 0.0 } else { slab.before };
        let top = y + before;
        if top + slab.height <= COLUMN + 0.01 {
            y = top + slab.height;
            page.push(Placed { slab, top, repeated: false });
            continue;
        }
        // A row that is deeper than a good part of a page is cut, others go over whole.
        if let Some(row) = slab.row.as_mut()
            && (first || slab.height > COLUMN * 0.3)
            && let Some(part) = row.cut(COLUMN - top)
        {
            slab.height = row.height();
            let placed = Slab { height: part.height(), row: Some(Box::new(part)), ..Slab::default() };
            page.push(Placed { slab: placed, top, repeated: false });
            rest.push(Slab { held: false, before: 0.0, bookmark: None, ..slab });
        } else if first {
            // Higher than a page and not to be cut: it stands alone.
            page.push(Placed { slab, top, repeated: false });
        } else {
            let keep = last_end(&page, slab.held);
            rest.push(slab);
            rest.extend(page.drain(keep..).rev().filter(|p| !p.repeated).map(|p| p.slab));
        }
        finish(&mut page, &mut pages, &mut bookmarks);
        y = 0.0;
    }
    if !page.is_empty() || pages.is_empty() {
        finish(&mut page, &mut pages, &mut bookmarks);
    }
    (pages, bookmarks)
}

/// How many of the page's slabs stay on it, so that the next one may begin a page.
fn last_end(page: &[Placed], next_held: bool) -> usize {
    let mut held = next_held;
    let mut count = page.len();
    while held && count > 0 {
        count -= 1;
        held = page[count].slab.held;
    }
    // Everything holds together: then the page ends where it is full.
    if page[..count].iter().all(|p| p.repeated) { page.len() } else { count }
}

fn finish(page: &mut Vec<Placed>, pages: &mut Vec<Page>, bookmarks: &mut Vec<Bookmark>) {
    let mut marks = panels(page);
    for placed in page.drain(..) {
        let top = MARGIN_TOP + placed.top;
        if let Some((level, title)) = placed.slab.bookmark {
            bookmarks.push(Bookmark { level, title, page: pages.len(), top });
        }
        let own = match placed.slab.row {
            Some(row) => row.marks(),
            None => placed.slab.marks,
        };
        marks.extend(own.into_iter().map(|m| m.moved(MARGIN_LEFT, top)));
    }
    pages.push(Page { marks });
}

/// Grounds behind neighbouring slabs of one panel, each drawn once.
fn panels(page: &[Placed]) -> Vec<Mark> {
    let mut marks = Vec::new();
    for group in page.chunk_by(|a, b| a.slab.panel == b.slab.panel) {
        let (Some(panel), Some(last)) = (group[0].slab.panel, group.last()) else { continue };
        let y = MARGIN_TOP + group[0].top - panel.reach;
        let height = MARGIN_TOP + last.top + last.slab.height + panel.reach - y;
        let (x, width) = (MARGIN_LEFT + panel.x, panel.width);
        let grey = if panel.framed { 0.975 } else { 0.955 };
        marks.push(Mark::Fill { x, y, width, height, grey });
        if panel.framed {
            marks.push(Mark::Frame { x, y, width, height, line: 0.5, grey: 0.45 });
        }
    }
    marks
}
