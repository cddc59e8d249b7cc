//! Slabs to pages: first fit, then back to the last place where a page may end; a last page with next to
//! nothing on it is drawn in by setting its part of the document a little tighter.

use crate::flow::Slab;
use crate::footnote::{self, Footnotes};
use crate::page::{Bookmark, Mark, Page};
use crate::style::{BODY, COLUMN, MARGIN_LEFT, MARGIN_TOP};

/// A slab on its page.
struct Placed {
    slab: Slab,
    /// Top, from the head of the column.
    top: f32,
    /// Whether it is the head of a table, said once more, or the page's footnotes.
    repeated: bool,
}

impl Placed {
    fn bottom(&self) -> f32 {
        self.top + self.slab.height
    }
}

/// How much tighter than usual: factors of the leading and of the white between blocks.
#[derive(Clone, Copy)]
struct Trim {
    leading: f32,
    white: f32,
}

/// Too little to be seen but where pages lie side by side.
const TRIMS: [Trim; 5] = [
    Trim { leading: 1.0, white: 0.9 },
    Trim { leading: 0.99, white: 0.8 },
    Trim { leading: 0.98, white: 0.75 },
    Trim { leading: 0.965, white: 0.7 },
    Trim { leading: 0.955, white: 0.62 },
];

/// A last page with less on it than this is drawn in where that is possible.
const SPARSE: f32 = COLUMN * 0.27;
/// The same of a second page: a single sheet is worth more.
const SPARSE_SECOND: f32 = COLUMN * 0.4;
/// What a last page holds at least where it is not.
const LEAST: f32 = BODY.leading * 11.0;
/// A page as full as this may end above a table that would be parted.
const FILLED: f32 = COLUMN * 0.85;
/// More white than this at a page's foot is a hole.
const HOLE: f32 = COLUMN * 0.09;
/// Rows deeper than this are cut where a page ends, others go over whole.
const CUT: f32 = COLUMN * 0.2;

/// Distributes slabs over pages; every document has one page at least.
pub(crate) fn pages(slabs: Vec<Slab>, notes: &Footnotes) -> (Vec<Page>, Vec<Bookmark>) {
    let mut pages = Vec::new();
    let mut bookmarks = Vec::new();
    // What begins a page is set by itself.
    let mut part = Vec::new();
    for slab in slabs {
        if slab.fresh && !part.is_empty() {
            for placed in fitted(std::mem::take(&mut part), notes) {
                finish(placed, &mut pages, &mut bookmarks);
            }
        }
        part.push(slab);
    }
    for placed in fitted(part, notes) {
        finish(placed, &mut pages, &mut bookmarks);
    }
    if pages.is_empty() {
        pages.push(Page::default());
    }
    (pages, bookmarks)
}

/// One part of a document on its pages.
fn fitted(slabs: Vec<Slab>, notes: &Footnotes) -> Vec<Vec<Placed>> {
    // Cut rows are not put together again.
    let cut = slabs.iter().any(|s| s.row.is_some() && s.height > CUT);
    let spare = cut.then(|| slabs.clone());
    let all = distributed(slabs, COLUMN, usize::MAX, notes);
    let count = all.len();
    let height = all.last().and_then(|p| p.last()).map_or(0.0, Placed::bottom);
    if count < 2 || height > if count == 2 { SPARSE_SECOND } else { SPARSE } {
        return all;
    }
    let slabs = spare.unwrap_or_else(|| {
        let placed = all.into_iter().flatten().filter(|p| !p.repeated);
        placed.map(|p| p.slab).collect()
    });
    for trim in TRIMS {
        let tight =
            distributed(slabs.iter().map(|s| tightened(s, trim)).collect(), COLUMN, usize::MAX, notes);
        if tight.len() < count {
            return tight;
        }
    }
    if height < LEAST {
        // Then rather a page that says something: the one before gives of its own.
        // As little as that takes: half an empty page is no better.
        let mut torn = None;
        for lines in 1u8..=8 {
            let column = COLUMN - f32::from(lines) * BODY.leading;
            let even = distributed(slabs.clone(), column, count - 2, notes);
            let last = even.last().and_then(|p| p.last()).map_or(0.0, Placed::bottom);
            if even.len() != count || last < LEAST {
                continue;
            }
            // Best where the page begins with a paragraph.
            let first = even.last().and_then(|p| p.iter().find(|p| !p.repeated));
            if first.is_none_or(|p| p.slab.before > 0.0 || !p.slab.elastic) {
                return even;
            }
            torn = torn.or(Some(even));
        }
        if let Some(even) = torn {
            return even;
        }
    }
    distributed(slabs, COLUMN, usize::MAX, notes)
}

fn tightened(slab: &Slab, trim: Trim) -> Slab {
    let mut slab = Slab { before: slab.before * trim.white, ..slab.clone() };
    if slab.elastic {
        let less = slab.height * (1.0 - trim.leading);
        slab.height -= less;
        slab.marks = slab.marks.into_iter().map(|m| m.moved(0.0, -less / 2.0)).collect();
    }
    slab
}

/// First fit; the page of index `short` is only `column` high.
fn distributed(slabs: Vec<Slab>, column: f32, short: usize, notes: &Footnotes) -> Vec<Vec<Placed>> {
    let mut pages: Vec<Vec<Placed>> = Vec::new();
    // Still to be placed, the next one last.
    let mut rest: Vec<Slab> = slabs;
    rest.reverse();
    let mut page: Vec<Placed> = Vec::new();
    let mut y = 0.0f32;
    // Lines of footnotes: carried over from the page before, then those of this page.
    let mut carried = Vec::new();
    let mut feet = 0;
    // Whether this page's white was drawn in, so that what belongs together stays on it.
    let mut drawn_in = false;
    while let Some(mut slab) = rest.pop() {
        let own = notes.of(&slab).len();
        let room = if pages.len() == short { column } else { COLUMN } - footnote::room(feet + own);
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
        if top + slab.height <= room + 0.01 {
            y = top + slab.height;
            feet += own;
            page.push(Placed { slab, top, repeated: false });
            continue;
        }
        if let Some(row) = slab.row.as_mut()
            && (first || slab.height > CUT)
            && let Some(part) = row.cut(room - top)
        {
            slab.height = row.height();
            let placed = Slab { height: part.height(), row: Some(Box::new(part)), ..Slab::default() };
            page.push(Placed { slab: placed, top, repeated: false });
            rest.push(Slab { held: false, before: 0.0, bookmark: None, ..slab });
        } else if first {
            // Higher than a page and not to be cut: it stands alone.
            page.push(Placed { slab, top, repeated: false });
        } else {
            let keep = better_end(&page, &slab).unwrap_or_else(|| last_end(&page, slab.held));
            let end = page[..keep].last().map_or(0.0, Placed::bottom);
            let parted = keep == page.len() && slab.soft;
            if (parted || room - end > HOLE) && !drawn_in {
                let over = y + belonging(&slab, &rest) - room;
                if let Some(tight) = tighter(&page, over) {
                    page = tight;
                    y = page.last().map_or(0.0, Placed::bottom);
                    drawn_in = true;
                    rest.push(slab);
                    continue;
                }
            }
            drawn_in = false;
            rest.push(slab);
            rest.extend(page.drain(keep..).rev().filter(|p| !p.repeated).map(|p| p.slab));
        }
        foot(&mut page, &mut carried, notes);
        feet = carried.len();
        pages.push(std::mem::take(&mut page));
        y = 0.0;
    }
    while !page.is_empty() || !carried.is_empty() {
        foot(&mut page, &mut carried, notes);
        pages.push(std::mem::take(&mut page));
    }
    pages
}

/// How much room a slab takes with all that is not to be parted from it; more than a page where that is long.
fn belonging(slab: &Slab, rest: &[Slab]) -> f32 {
    let after = rest.iter().rev().take_while(|s| s.held || s.soft);
    let mut height = slab.before + slab.height;
    for slab in after {
        height += slab.before + slab.height;
        if height > COLUMN {
            break;
        }
    }
    height
}

/// A page set so much tighter that as much more fits on it; none where that would be seen.
fn tighter(page: &[Placed], more: f32) -> Option<Vec<Placed>> {
    let gain = |trim: &Trim| -> f32 {
        let of = |p: &Placed| {
            let white = if p.top > 0.0 { p.slab.before * (1.0 - trim.white) } else { 0.0 };
            white + if p.slab.elastic { p.slab.height * (1.0 - trim.leading) } else { 0.0 }
        };
        page.iter().filter(|p| !p.repeated).map(of).sum()
    };
    let trim = TRIMS.into_iter().find(|trim| gain(trim) >= more)?;
    let mut y = 0.0f32;
    let tight = page.iter().map(|p| {
        let slab = if p.repeated { p.slab.clone() } else { tightened(&p.slab, trim) };
        let top = if p.top > 0.0 { y + slab.before } else { 0.0 };
        y = top + slab.height;
        Placed { slab, top, repeated: p.repeated }
    });
    Some(tight.collect())
}

/// Puts footnotes below the page's words: those carried over, then its own; what has no room is carried on.
fn foot(page: &mut Vec<Placed>, carried: &mut Vec<footnote::NoteLine>, notes: &Footnotes) {
    carried.extend(page.iter().filter(|p| !p.repeated).flat_map(|p| notes.of(&p.slab)));
    let end = page.last().map_or(0.0, Placed::bottom);
    if let Some((slab, top)) = footnote::foot(carried, end) {
        page.push(Placed { slab, top, repeated: true });
    }
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

/// As [`last_end`], where that parts a small table: above all of it, if the page is well filled then.
fn better_end(page: &[Placed], next: &Slab) -> Option<usize> {
    let mut held = next.held || next.soft;
    let mut count = page.len();
    while held && count > 0 {
        count -= 1;
        held = page[count].slab.held || page[count].slab.soft;
    }
    let last = page[..count].iter().rfind(|p| !p.repeated)?;
    (last.bottom() >= FILLED).then_some(count)
}

fn finish(page: Vec<Placed>, pages: &mut Vec<Page>, bookmarks: &mut Vec<Bookmark>) {
    let mut marks = panels(&page);
    for placed in page {
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
