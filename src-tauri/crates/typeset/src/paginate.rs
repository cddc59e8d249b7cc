//! Slabs to pages: first fit, then back to where a page ends best, with a look at the page after it; a last
//! page with next to nothing on it is drawn in by setting its part of the document a little tighter.

use crate::flow::Slab;
use crate::footnote::{self, Footnotes, NoteLine};
use crate::page::{Bookmark, Mark, Page};
use crate::style::{BODY, COLUMN, MARGIN_LEFT, MARGIN_TOP};
use crate::table::Row;

/// What stands on a page.
#[derive(Debug)]
enum Piece {
    /// The slab of this index, whole.
    Whole(usize),
    /// What stands here of the row of this index.
    Part(usize, Box<Row>),
    /// The head of the table to which the slab of this index belongs, said once more.
    Head(usize),
    /// The page's footnotes.
    Feet(Box<Slab>),
}

/// A piece on its page.
#[derive(Debug)]
struct Placed {
    piece: Piece,
    /// White above.
    before: f32,
    height: f32,
    /// Top, from the head of the column.
    top: f32,
}

impl Placed {
    fn bottom(&self) -> f32 {
        self.top + self.height
    }

    /// The slab to which its words belong; none of what is said once more, and of footnotes.
    fn at(&self) -> Option<usize> {
        match self.piece {
            Piece::Whole(at) | Piece::Part(at, _) => Some(at),
            Piece::Head(_) | Piece::Feet(_) => None,
        }
    }
}

/// How much tighter than usual: factors of the leading and of the white between blocks.
#[derive(Clone, Copy, Debug)]
struct Trim {
    leading: f32,
    white: f32,
}

impl Trim {
    const NONE: Trim = Trim { leading: 1.0, white: 1.0 };

    fn height(self, slab: &Slab) -> f32 {
        if slab.elastic { slab.height * self.leading } else { slab.height }
    }
}

/// Too little to be seen but where pages lie side by side.
const TRIMS: [Trim; 5] = [
    Trim { leading: 1.0, white: 0.9 },
    Trim { leading: 0.99, white: 0.8 },
    Trim { leading: 0.98, white: 0.75 },
    Trim { leading: 0.965, white: 0.7 },
    Trim { leading: 0.955, white: 0.62 },
];

/// A second page may be worth a little more.
const SHEET: [Trim; 4] = [
    Trim { leading: 0.945, white: 0.6 },
    Trim { leading: 0.935, white: 0.55 },
    Trim { leading: 0.925, white: 0.5 },
    Trim { leading: 0.915, white: 0.4 },
];

/// A last page with less on it than this is drawn in where that is possible.
const SPARSE: f32 = COLUMN * 0.4;
/// The same of a second page: a single sheet is worth more.
const SPARSE_SECOND: f32 = COLUMN * 0.5;
/// What a last page holds at least where it is not.
const LEAST: f32 = COLUMN * 0.25;
/// Less is worse than any hole at the foot of the page before.
const NEXT_TO_EMPTY: f32 = COLUMN * 0.18;
/// So much of the column may be wanting, and how much that counts; as [`Slab::reluctance`].
const MOST_LACK: f32 = 0.04;
const LACK: f32 = 20.0;
/// What that may be worth at most otherwise, and how much a paragraph parted for it counts; as [`Slab::reluctance`].
const BALANCE: f32 = 1.3;
const TORN: f32 = 0.3;
/// What a page that is spared is worth; as [`Slab::reluctance`].
const PAGE: f32 = 2.0;
/// The page before it gives so many lines at most for that.
const GIVEN: u8 = 9;
/// More white than this at a page's foot, as a part of the column, is a hole.
const HOLE: f32 = 0.08;
/// One of this part of the column is worth 1; with the white below a table it is a fifth of the page.
const WIDE_HOLE: f32 = 0.19;
/// Rows deeper than this are cut where a page ends.
const CUT: f32 = COLUMN * 0.2;
/// Others only where that mends a worse fault, see [`Slab::reluctance`].
const CUT_LOW: f32 = 0.3;

/// How bad white at a page's foot is; as [`Slab::reluctance`].
fn blame(white: f32) -> f32 {
    ((white / COLUMN - HOLE).max(0.0) / (WIDE_HOLE - HOLE)).powi(4)
}

/// How ends of pages are chosen.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Care {
    /// The page after it is looked at.
    Ahead,
    /// Each page for itself; hardly any end counts as worse than a hole of a seventh of the page.
    Short,
    /// Each page is filled.
    Shortest,
}

impl Care {
    const ALL: [Care; 3] = [Care::Ahead, Care::Short, Care::Shortest];

    fn reluctance(self, slab: &Slab) -> f32 {
        let (most, alone) = match self {
            Care::Ahead => (f32::MAX, ALONE),
            Care::Short => (LAX, ALONE),
            Care::Shortest => (NEXT_TO_NOTHING, ALONE_YET),
        };
        slab.reluctance.min(most) + if slab.lonely { alone } else { 0.0 }
    }
}

/// What a row alone at the foot or head of a page adds.
const ALONE: f32 = 0.5;
/// The same where pages are to be fewest.
const ALONE_YET: f32 = 0.3;
/// The most that counts where pages are to be few.
const LAX: f32 = 0.2;
/// The same where nothing else gives as few.
const NEXT_TO_NOTHING: f32 = 0.01;

/// The most white above a slab.
const WHITE: f32 = 24.0;

/// Distributes slabs over pages; every document has one page at least.
pub(crate) fn pages(mut slabs: Vec<Slab>, notes: &Footnotes) -> (Vec<Page>, Vec<Bookmark>) {
    let mut pages = Vec::new();
    let mut bookmarks = Vec::new();
    // What begins a page is set by itself.
    let mut from = 0;
    while from < slabs.len() {
        let more = slabs[from + 1..].iter().position(|slab| slab.fresh);
        let to = more.map_or(slabs.len(), |more| from + 1 + more);
        let own = &mut slabs[from..to];
        for placed in fitted(own, notes) {
            finish(placed, own, &mut pages, &mut bookmarks);
        }
        from = to;
    }
    if pages.is_empty() {
        pages.push(Page::default());
    }
    (pages, bookmarks)
}

/// One part of a document on its pages.
fn fitted(slabs: &[Slab], notes: &Footnotes) -> Vec<Vec<Placed>> {
    let usual = Part { slabs, notes, trim: Trim::NONE };
    let mut care = Care::Ahead;
    let mut all = usual.distributed(None, care);
    if all.blame > 0.0 && all.pages.len() > usual.fewest() {
        for other in [Care::Short, Care::Shortest] {
            let short = usual.distributed(None, other);
            if short.spares(&all) {
                (all, care) = (short, other);
            }
        }
    }
    let count = all.pages.len();
    let height = all.last_height();
    if count < 2 || height > if count == 2 { SPARSE_SECOND } else { SPARSE } {
        return all.pages;
    }
    if let Some(tight) = usual.drawn_in(&all) {
        return tight.pages;
    }
    if height < LEAST {
        // Then rather a page that says something: the one before gives of its own.
        return usual.balanced(count, care, height).unwrap_or(all).pages;
    }
    all.pages
}

/// Pages with what stands on them.
#[derive(Debug)]
struct Laid {
    pages: Vec<Vec<Placed>>,
    /// How bad their ends are.
    blame: f32,
}

impl Laid {
    fn last_height(&self) -> f32 {
        self.pages.last().and_then(|page| page.last()).map_or(0.0, Placed::bottom)
    }

    /// Whether these are fewer pages, which do not end so much worse that this were dear.
    fn spares(&self, other: &Laid) -> bool {
        self.pages.len() < other.pages.len() && self.blame <= other.blame + PAGE
    }
}

/// What is still to be placed.
#[derive(Clone, Debug, Default)]
struct Rest {
    /// Index of the slab with which it begins.
    at: usize,
    /// What is left of it, where it is a row of which a part is placed.
    row: Option<Box<Row>>,
    /// Lines of footnotes for which there was no room.
    carried: Vec<NoteLine>,
}

/// Where a page may end.
struct Way {
    /// How many of its pieces stay on it.
    keep: usize,
    /// The upper part of a row that is cut, and the lower one.
    cut: Option<(Box<Row>, Box<Row>)>,
    /// How bad it is, with the care taken.
    blame: f32,
    /// The same with all care.
    full: f32,
}

/// A part of a document that begins a page.
#[derive(Clone, Copy)]
struct Part<'a> {
    slabs: &'a [Slab],
    notes: &'a Footnotes,
    trim: Trim,
}

impl Part<'_> {
    /// All pages; the one of index `short.0` is only `short.1` high.
    fn distributed(&self, short: Option<(usize, f32)>, care: Care) -> Laid {
        let mut laid = Laid { pages: Vec::new(), blame: 0.0 };
        let mut rest = Rest::default();
        while rest.at < self.slabs.len() || !rest.carried.is_empty() {
            let here = short.filter(|(index, _)| *index == laid.pages.len());
            let column = here.map_or(COLUMN, |(_, column)| column);
            let (page, next, blame) = self.page(rest, column, care, care == Care::Ahead);
            laid.pages.push(page);
            laid.blame += blame;
            rest = next;
        }
        laid
    }

    /// As many pages take it at least; white above is left out at the head of each.
    fn fewest(&self) -> usize {
        let height: f32 = self.slabs.iter().map(|s| s.before * self.trim.white + self.trim.height(s)).sum();
        (height / (COLUMN + WHITE)).ceil() as usize
    }

    /// The same set so much tighter that it takes fewer pages, as little tighter as that takes.
    fn drawn_in(&self, all: &Laid) -> Option<Laid> {
        let count = all.pages.len();
        let sheet = SHEET.iter().take(if count == 2 { SHEET.len() } else { 2 });
        let part = |trim: Trim| Part { trim, ..*self };
        let trims: Vec<Trim> =
            TRIMS.iter().chain(sheet).copied().filter(|trim| part(*trim).fewest() < count).collect();
        // What the tightest cannot, no other can.
        if part(*trims.last()?).distributed(None, Care::Shortest).pages.len() >= count {
            return None;
        }
        let ways = trims.into_iter().flat_map(|trim| Care::ALL.map(|care| (trim, care)));
        ways.map(|(trim, care)| part(trim).distributed(None, care)).find(|tight| tight.spares(all))
    }

    /// As many pages, of which the last is not next to empty, and the one before gives for that what is missed
    /// least: half an empty page is no better.
    fn balanced(&self, count: usize, care: Care, height: f32) -> Option<Laid> {
        let mut best = None;
        let mut least = if height < NEXT_TO_EMPTY { f32::INFINITY } else { BALANCE };
        for care in [care, Care::Short, Care::Shortest] {
            for lines in 1..=GIVEN {
                let column = COLUMN - f32::from(lines) * BODY.leading;
                let even = self.distributed(Some((count - 2, column)), care);
                let lack = (LEAST - even.last_height()).max(0.0) / COLUMN;
                if even.pages.len() != count || lack > MOST_LACK {
                    continue;
                }
                let given =
                    even.pages.get(count - 2).and_then(|page| page.last()).map_or(0.0, Placed::bottom);
                let first =
                    even.pages.last().and_then(|p| p.iter().find_map(Placed::at)).map(|at| &self.slabs[at]);
                // Best where the page begins with a paragraph.
                let torn = first.filter(|slab| slab.before <= 0.0 && slab.elastic).map_or(0.0, |_| TORN);
                let own =
                    blame(COLUMN - given) + first.map_or(0.0, |slab| slab.reluctance) + torn + lack * LACK;
                if own < least {
                    (best, least) = (Some(even), own);
                }
            }
        }
        best
    }

    /// The next page, what is left after it, and how bad its end is, whatever care is taken.
    fn page(&self, from: Rest, column: f32, care: Care, ahead: bool) -> (Vec<Placed>, Rest, f32) {
        let Rest { mut at, mut row, mut carried } = from;
        let mut page: Vec<Placed> = Vec::new();
        let mut y = 0.0f32;
        // Lines of footnotes: carried over from the page before, then those of this page.
        let mut feet = carried.len();
        // Whether this page's white was drawn in, so that what belongs together stays on it.
        let mut drawn_in = false;
        let mut blame = 0.0;
        while let Some(slab) = self.slabs.get(at) {
            let own = self.notes.of(slab.marks.as_slice(), row.as_deref().or(slab.row.as_deref())).len();
            let room = column - footnote::room(feet + own);
            if page.is_empty()
                && let Some(head) = slab.head.as_deref()
                && head.height < COLUMN * 0.5
            {
                y = head.height;
                page.push(Placed { piece: Piece::Head(at), before: 0.0, height: y, top: 0.0 });
            }
            let first = page.iter().all(|p| p.at().is_none());
            let before = if first || row.is_some() { 0.0 } else { slab.before * self.trim.white };
            let height = row.as_ref().map_or_else(|| self.trim.height(slab), |row| row.height());
            let top = y + before;
            if top + height <= room + 0.01 {
                y = top + height;
                feet += own;
                let piece = row.take().map_or(Piece::Whole(at), |row| Piece::Part(at, row));
                page.push(Placed { piece, before, height, top });
                at += 1;
                continue;
            }
            let lower = || row.clone().or_else(|| slab.row.clone());
            let cut = |mut lower: Box<Row>| lower.cut(room - top).map(|upper| (Box::new(upper), lower));
            if (first || height > CUT)
                && let Some((upper, lower)) = lower().and_then(cut)
            {
                let height = upper.height();
                page.push(Placed { piece: Piece::Part(at, upper), before, height, top });
                row = Some(lower);
                break;
            }
            if first {
                // Higher than a page and not to be cut: it stands alone.
                let piece = row.take().map_or(Piece::Whole(at), |row| Piece::Part(at, row));
                page.push(Placed { piece, before, height, top });
                at += 1;
                break;
            }
            let mut ways = self.ways(&page, at, room, care);
            if row.is_none()
                && ways.iter().all(|way| way.blame > CUT_LOW)
                && let Some(cut) = lower().and_then(cut)
            {
                let blame = |care: Care| CUT_LOW + care.reluctance(slab);
                let (own, full) = (blame(care), blame(Care::Ahead));
                ways.push(Way { keep: page.len(), cut: Some(cut), blame: own, full });
            }
            let mut best = least(&ways, |way| way.blame);
            if ways[best].blame > 0.0 && !drawn_in {
                let over = y + self.belonging(at) - room;
                if let Some(bottom) = self.draw_in(&mut page, over) {
                    y = bottom;
                    drawn_in = true;
                    continue;
                }
            }
            if ahead && ways.len() > 1 {
                best = least(&ways, |way| {
                    let next = Rest { carried: Vec::new(), ..left(&page, (at, &row), way) };
                    way.blame + self.page(next, COLUMN, care, false).2
                });
            }
            let way = ways.swap_remove(best);
            blame = way.full;
            (at, row) = {
                let next = left(&page, (at, &row), &way);
                (next.at, next.row)
            };
            page.truncate(way.keep);
            if let Some((upper, _)) = way.cut {
                let height = upper.height();
                page.push(Placed { piece: Piece::Part(at, upper), before, height, top });
            }
            break;
        }
        self.foot(&mut page, &mut carried);
        (page, Rest { at, row, carried }, blame)
    }

    /// Where a page on which the next slab has no room may end: as late as possible, and before that wherever it
    /// is less blamed for.
    fn ways(&self, page: &[Placed], next: usize, room: f32, care: Care) -> Vec<Way> {
        let mut ways: Vec<Way> = Vec::new();
        let mut least = f32::INFINITY;
        let first = page.iter().position(|p| p.at().is_some()).unwrap_or(0);
        for keep in (first + 1..=page.len()).rev() {
            let Some(slab) = page.get(keep).map_or(Some(next), Placed::at).map(|at| &self.slabs[at]) else {
                continue;
            };
            let reluctance = care.reluctance(slab);
            if slab.held || reluctance >= least {
                continue;
            }
            least = reluctance;
            let white = blame(room - page[keep - 1].bottom());
            let full = white + Care::Ahead.reluctance(slab);
            ways.push(Way { keep, cut: None, blame: white + reluctance, full });
            if least <= 0.0 {
                break;
            }
        }
        if ways.is_empty() {
            // Everything holds together: then the page ends where it is full.
            ways.push(Way { keep: page.len(), cut: None, blame: 2.0, full: 2.0 });
        }
        ways
    }

    /// How much room a slab takes with all that had better not be parted from it; more than a page where that is
    /// long.
    fn belonging(&self, at: usize) -> f32 {
        let own = |slab: &Slab| slab.before * self.trim.white + self.trim.height(slab);
        let mut height = own(&self.slabs[at]);
        for slab in self.slabs[at + 1..].iter().take_while(|s| s.held || s.reluctance > 0.0) {
            height += own(slab);
            if height > COLUMN {
                break;
            }
        }
        height
    }

    /// Sets a page so much tighter that as much more fits on it, and tells where it ends then; does nothing where
    /// that would be seen.
    fn draw_in(&self, page: &mut [Placed], more: f32) -> Option<f32> {
        let tight = |p: &Placed, trim: Trim| match p.piece {
            Piece::Whole(at) if p.top > 0.0 => {
                (self.slabs[at].before * trim.white, trim.height(&self.slabs[at]))
            }
            Piece::Whole(at) => (0.0, trim.height(&self.slabs[at])),
            _ => (p.before, p.height),
        };
        let gain = |trim: &Trim| -> f32 {
            let of = |p: &Placed| {
                let (before, height) = tight(p, *trim);
                p.before - before + p.height - height
            };
            page.iter().map(of).sum()
        };
        let trim = TRIMS.into_iter().find(|trim| gain(trim) >= more)?;
        let mut y = 0.0f32;
        for p in page.iter_mut() {
            (p.before, p.height) = tight(p, trim);
            p.top = y + p.before;
            y = p.bottom();
        }
        Some(y)
    }

    /// Puts footnotes below the page's words: those carried over, then its own; what has no room is carried on.
    fn foot(&self, page: &mut Vec<Placed>, carried: &mut Vec<NoteLine>) {
        let own = page.iter().filter_map(|p| match &p.piece {
            Piece::Whole(at) => Some((self.slabs[*at].marks.as_slice(), self.slabs[*at].row.as_deref())),
            Piece::Part(_, row) => Some((&[][..], Some(&**row))),
            Piece::Head(_) | Piece::Feet(_) => None,
        });
        carried.extend(own.flat_map(|(marks, row)| self.notes.of(marks, row)));
        let end = page.last().map_or(0.0, Placed::bottom);
        if let Some((slab, top)) = footnote::foot(carried, end) {
            let height = slab.height;
            page.push(Placed { piece: Piece::Feet(Box::new(slab)), before: 0.0, height, top });
        }
    }
}

/// The index of the least, the first of several.
fn least(ways: &[Way], of: impl Fn(&Way) -> f32) -> usize {
    let mut best = (0, f32::INFINITY);
    for (i, blame) in ways.iter().map(of).enumerate() {
        if blame < best.1 {
            best = (i, blame);
        }
    }
    best.0
}

/// What is left where a page ends like this, before the slab `at` of which `row` is left.
fn left(page: &[Placed], (at, row): (usize, &Option<Box<Row>>), way: &Way) -> Rest {
    let carried = Vec::new();
    if let Some((_, lower)) = &way.cut {
        return Rest { at, row: Some(lower.clone()), carried };
    }
    match page.get(way.keep).map(|p| &p.piece) {
        Some(Piece::Whole(at)) => Rest { at: *at, row: None, carried },
        Some(Piece::Part(at, row)) => Rest { at: *at, row: Some(row.clone()), carried },
        _ => Rest { at, row: row.clone(), carried },
    }
}

/// Draws a page. What stands on it is taken from the slabs.
fn finish(page: Vec<Placed>, slabs: &mut [Slab], pages: &mut Vec<Page>, bookmarks: &mut Vec<Bookmark>) {
    let mut marks = panels(&page, slabs);
    let fresh = page.iter().find_map(Placed::at).is_some_and(|at| slabs[at].fresh);
    for placed in page {
        let top = MARGIN_TOP + placed.top;
        let mut lower = 0.0;
        let own = match placed.piece {
            Piece::Whole(at) => {
                let slab = &mut slabs[at];
                if let Some((level, title)) = slab.bookmark.take() {
                    bookmarks.push(Bookmark { level, title, page: pages.len(), top });
                }
                lower = (placed.height - slab.height) / 2.0;
                slab.row.as_ref().map_or_else(|| std::mem::take(&mut slab.marks), |row| row.marks())
            }
            Piece::Part(_, row) => row.marks(),
            Piece::Head(at) => slabs[at].head.as_ref().map_or_else(Vec::new, |head| head.marks.clone()),
            Piece::Feet(slab) => slab.marks,
        };
        marks.extend(own.into_iter().map(|m| m.moved(MARGIN_LEFT, top + lower)));
    }
    pages.push(Page { marks, fresh });
}

/// Grounds behind neighbouring slabs of one panel, each drawn once.
fn panels(page: &[Placed], slabs: &[Slab]) -> Vec<Mark> {
    let of = |p: &Placed| p.at().and_then(|at| slabs[at].panel);
    let mut marks = Vec::new();
    for group in page.chunk_by(|a, b| of(a) == of(b)) {
        let (Some(panel), Some(last)) = (of(&group[0]), group.last()) else { continue };
        let y = MARGIN_TOP + group[0].top - panel.reach;
        let height = MARGIN_TOP + last.bottom() + panel.reach - y;
        let (x, width) = (MARGIN_LEFT + panel.x, panel.width);
        let grey = if panel.framed { 0.975 } else { 0.955 };
        marks.push(Mark::Fill { x, y, width, height, grey });
        if panel.framed {
            marks.push(Mark::Frame { x, y, width, height, line: 0.5, grey: 0.45 });
        }
    }
    marks
}
