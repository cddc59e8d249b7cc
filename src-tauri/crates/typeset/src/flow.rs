//! Blocks to slabs: what stands under what, before anybody knows of pages.

use std::rc::Rc;

use pismovnik_model::picture::PictureRole;
use pismovnik_model::{Block, BlockKind, Document, Inline, Locale};

use crate::details::labels;
use crate::fonts::Style;
use crate::letter::{Head, beside_stamp, put_beside};
use crate::page::{Mark, NodeId, Role, Tree};
use crate::paragraph::{Align, Look, SetLine, Setter, Span, bold, plain, spans, verbatim};
use crate::style::{
    BODY, CODE, COLUMN, GAP, HALF_TITLE, HEADING, ITEM_GAP, MEASURE, NOTE, SMALL, SUBHEADING, SUBTITLE,
    TITLE, Type,
};
use crate::table::{self, Row, Sheet, Shown};

/// A strip of the text column that is never cut, except where it is a row of a table.
#[derive(Clone, Debug, Default)]
pub(crate) struct Slab {
    /// White above, left out at the head of a page.
    pub(crate) before: f32,
    /// Height without it.
    pub(crate) height: f32,
    /// From the column's left edge and the slab's top.
    pub(crate) marks: Vec<Mark>,
    /// Whether no page may end above it.
    pub(crate) held: bool,
    /// How much rather a page ends elsewhere than above it: a page of which a fifth stays empty is worth 1.
    pub(crate) reluctance: f32,
    /// Whether a single row of a table would stand alone where a page ends above it.
    pub(crate) lonely: bool,
    /// Whether it begins a page.
    pub(crate) fresh: bool,
    /// Whether it is a line of words, whose leading may be made a little smaller.
    pub(crate) elastic: bool,
    /// A row of a table, which can be cut; its marks are made when it is placed.
    pub(crate) row: Option<Box<Row>>,
    /// The table whose head is repeated where a page begins with this slab.
    pub(crate) head: Option<Rc<Slab>>,
    /// The panel behind it.
    pub(crate) panel: Option<Panel>,
    /// Entry of the outline: level and title.
    pub(crate) bookmark: Option<(u8, String)>,
}

/// A tinted or framed ground behind consecutive slabs of one block.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Panel {
    /// Which block.
    pub(crate) block: usize,
    /// Left edge.
    pub(crate) x: f32,
    /// Width.
    pub(crate) width: f32,
    /// How far it reaches above and below the slabs.
    pub(crate) reach: f32,
    /// Framed (remarks) or tinted only (code).
    pub(crate) framed: bool,
}

/// The whole document, from its title down.
pub(crate) fn slabs(document: &Document, setter: &mut Setter) -> Vec<Slab> {
    let mut flow = Flow::new(setter);
    flow.columns.measure(document, flow.setter);
    let (head, blocks) = document.parted();
    flow.stamped = blocks.iter().any(|b| matches!(b.kind, BlockKind::Stamp { .. }));
    if head.is_empty() {
        flow.logo();
        flow.title(&document.title);
    } else {
        flow.letter_head(&[Head { blocks: head, locale: document.locale, language: None }]);
        flow.letter_title(&document.title);
    }
    flow.subtitle(document);
    flow.labels = labels(blocks, flow.setter, false);
    let mut before = flow.slabs.len();
    let mut boxes = before;
    for (i, block) in blocks.iter().enumerate() {
        flow.block = i;
        let (previous, next) = (i.checked_sub(1).map(|p| &blocks[p]), blocks.get(i + 1));
        let mut from = flow.slabs.len();
        let beside = block.beside_stamp(previous);
        if beside {
            flow.measure = beside_stamp(MEASURE);
        }
        if signed_words(block, next) {
            flow.edge = 0.0;
        }
        flow.block(block);
        if beside {
            flow.measure = MEASURE;
            put_beside(&mut flow.slabs, before, from);
            from = before;
        } else {
            tie(&mut flow.slabs, (before, from), previous, block, next);
        }
        if !previous.is_some_and(ticks) {
            boxes = from;
        }
        if ticks(block) && !next.is_some_and(ticks) {
            hold_few(&mut flow.slabs[boxes..]);
        }
        before = from;
    }
    flow.slabs
}

/// Left edges of numbered texts: numbers hang in columns of their own.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Columns {
    /// Text edge of headings and clauses (`5`, `5.2`), of sub-clauses (`5.2.1`), and deeper.
    edges: [f32; 3],
}

impl Columns {
    pub(crate) fn measure(&mut self, document: &Document, setter: &mut Setter) {
        let mut widest = [0.0f32; 3];
        for block in &document.blocks {
            let Some(number) = &block.number else { continue };
            let (kind, style) = face_of(block);
            let width = setter.width(&printed(number), style, kind.size);
            let column = column(number);
            widest[column] = widest[column].max(width);
        }
        let mut edge = 0.0;
        for (column, width) in widest.into_iter().enumerate() {
            if width > 0.0 {
                // No number may push its text out of the measure.
                edge += (width + 7.0).clamp(20.0, 90.0);
            }
            self.edges[column] = edge;
        }
    }

    /// Left edges of a number and of its text.
    fn at(&self, number: &str) -> (f32, f32) {
        match column(number) {
            0 => (0.0, self.edges[0]),
            c => (self.edges[c - 1], self.edges[c]),
        }
    }
}

/// `5` and `5.2` share a column, so that headings and clauses have one text edge.
fn column(number: &str) -> usize {
    number.matches('.').count().saturating_sub(1).min(2)
}

fn printed(number: &str) -> String {
    format!("{}.", number.trim_end_matches('.'))
}

fn face_of(block: &Block) -> (Type, Style) {
    match &block.kind {
        BlockKind::Heading { level: 0 | 1, .. } => (HEADING, Style::Bold),
        BlockKind::Heading { .. } => (SUBHEADING, Style::Bold),
        _ => (BODY, Style::Regular),
    }
}

/// What stands above a block.
#[derive(Clone, Copy)]
enum Above {
    Signature,
    Details,
    Box,
    Other,
}

/// Writes slabs, one block after another.
pub(crate) struct Flow<'a> {
    pub(crate) setter: &'a mut Setter,
    pub(crate) slabs: Vec<Slab>,
    /// Width of the column.
    pub(crate) measure: f32,
    pub(crate) columns: Columns,
    /// Text edge of the block before: what belongs to it stands there too.
    pub(crate) edge: f32,
    pub(crate) block: usize,
    /// Whether the block before is a heading.
    pub(crate) headed: bool,
    /// The block before, where words below it need more white.
    above: Above,
    /// Whether a heading of level 1 has been seen.
    pub(crate) sectioned: bool,
    /// Whether the document names a place for a stamp.
    pub(crate) stamped: bool,
    /// Room that labels need, by block.
    pub(crate) labels: Rc<[f32]>,
}

impl<'a> Flow<'a> {
    /// An empty one, as wide as the page's column.
    pub(crate) fn new(setter: &'a mut Setter) -> Flow<'a> {
        Flow {
            setter,
            slabs: Vec::new(),
            measure: MEASURE,
            columns: Columns::default(),
            edge: 0.0,
            block: 0,
            headed: false,
            above: Above::Other,
            sectioned: false,
            stamped: false,
            labels: Rc::default(),
        }
    }

    /// The logo above a paper's title, where it is wanted there.
    pub(crate) fn logo(&mut self) {
        if !self.setter.figures.on_papers {
            return;
        }
        let figure = self.setter.figure(PictureRole::Logo, PAPER_LOGO);
        if let Some((mark, (width, height))) = figure {
            let marks = vec![mark.moved((self.measure - width) / 2.0, 0.0)];
            self.slabs.push(Slab { height: height + 12.0, marks, ..Slab::default() });
        }
    }

    pub(crate) fn title(&mut self, title: &str) {
        let kind = if self.measure < MEASURE { HALF_TITLE } else { TITLE };
        self.title_in(title, kind, Align::Centre, 0.0);
    }

    /// A title in a type of its own, with white above.
    pub(crate) fn title_in(&mut self, title: &str, kind: Type, align: Align, before: f32) {
        let node = self.setter.tree.add(Tree::ROOT, Role::Heading(1));
        let look = Look { kind, measure: self.measure, align, grey: 0.0 };
        let lines = self.setter.paragraph(&plain(title, Style::Bold), look, Some(node));
        let from = self.slabs.len();
        self.lines(lines, kind, 0.0, before, true);
        if let Some(first) = self.slabs.get_mut(from) {
            first.bookmark = Some((1, title.to_owned()));
        }
    }

    /// The line under the title, and white kept with what follows.
    pub(crate) fn subtitle(&mut self, document: &Document) {
        if let Some(subtitle) = document.subtitle.as_deref().filter(|s| !s.trim().is_empty()) {
            let node = self.setter.tree.add(Tree::ROOT, Role::Paragraph);
            let look = Look { kind: SUBTITLE, measure: self.measure * 0.86, align: Align::Centre, grey: 0.0 };
            let lines = self.setter.paragraph(&plain(subtitle, Style::Regular), look, Some(node));
            let from = self.slabs.len();
            self.lines(lines, SUBTITLE, self.measure * 0.07, 5.0, true);
            if let Some(first) = self.slabs.get_mut(from) {
                first.held = true;
            }
        }
        // White under the title, kept with what follows.
        self.slabs.push(Slab { height: 10.0, held: true, ..Slab::default() });
    }

    pub(crate) fn block(&mut self, block: &Block) {
        let from = self.slabs.len();
        match &block.kind {
            BlockKind::Heading { level, text } => self.heading(block, *level, text),
            BlockKind::Paragraph { text } => self.paragraph(block, text),
            BlockKind::List { items } => self.list(items),
            BlockKind::Table { caption, widths, head, groups, rows, spans } => {
                let shown = Shown::of(self.headed, &[&block.kind]);
                let sheet = Sheet { caption, shown, widths, head, groups, rows, spans };
                let slabs = table::slabs(self.setter, sheet, self.measure, None);
                self.slabs.extend(slabs);
                // A table has the whole width; words below it stand under its edge, not under a number's words.
                self.edge = 0.0;
            }
            BlockKind::Details { pairs } => self.details(pairs),
            BlockKind::Blank { label, note, lines } => self.blank(label, note, *lines),
            BlockKind::Checkbox { text } => self.checkbox(text),
            BlockKind::Signature { labels } => self.signature(labels),
            BlockKind::SignatureRow { post, label, name } => self.signature_row(post, label, name),
            BlockKind::Letter { part, lines } => self.letter_part(*part, lines),
            BlockKind::Stamp { label } => self.stamp(label),
            BlockKind::Note { text } => self.note(text),
            BlockKind::Code { code, .. } => self.code(code),
        }
        if let Some(first) = self.slabs.get_mut(from) {
            first.fresh = block.begins_page;
            // Words are not taken for a part of what stands above them.
            if matches!(block.kind, BlockKind::Paragraph { .. }) {
                first.before += match self.above {
                    Above::Signature => 10.0,
                    Above::Details => 3.0,
                    Above::Box => 5.0,
                    Above::Other => 0.0,
                };
            }
        }
        self.above = match block.kind {
            BlockKind::Signature { .. } => Above::Signature,
            BlockKind::Details { .. } => Above::Details,
            BlockKind::Checkbox { .. } => Above::Box,
            _ => Above::Other,
        };
        self.headed = matches!(block.kind, BlockKind::Heading { .. });
    }

    fn heading(&mut self, block: &Block, level: u8, text: &[Inline]) {
        let (kind, style) = face_of(block);
        let top = level <= 1;
        let (number_edge, text_edge) = match &block.number {
            Some(number) => self.columns.at(number),
            None => (0.0, 0.0),
        };
        // Levels are not skipped: a sub-heading before any heading stands right below the title.
        self.sectioned |= top;
        let rank = if top || !self.sectioned { 2 } else { 3 };
        let role = Role::Heading(rank);
        let node = self.setter.tree.add(Tree::ROOT, role);
        let look = Look { kind, measure: self.measure - text_edge, align: Align::Heading, grey: 0.0 };
        let number = block.number.as_deref().map(printed);
        let mut all = bold(spans(text));
        let label = self.number(number.as_deref(), style, kind, (number_edge, text_edge), &mut all, node);
        let lines = self.setter.paragraph(&all, look, Some(node));
        let words = pismovnik_model::document::words(text);
        let title = match &number {
            Some(number) => format!("{number} {words}"),
            None => words,
        };
        let from = self.slabs.len();
        let before = if top { 17.0 } else { 11.0 };
        self.lines(lines, kind, text_edge, before, true);
        self.hang(from, label, number_edge, kind);
        if let Some(first) = self.slabs.get_mut(from) {
            first.bookmark = Some((rank, title.split_whitespace().collect::<Vec<_>>().join(" ")));
        }
        self.edge = text_edge;
    }

    fn paragraph(&mut self, block: &Block, text: &[Inline]) {
        let (number_edge, text_edge) = match &block.number {
            Some(number) => self.columns.at(number),
            // Unnumbered words under a numbered heading stand under its words.
            None => (0.0, self.edge.min(self.columns.edges[0])),
        };
        let node = self.setter.tree.add(Tree::ROOT, Role::Paragraph);
        let number = block.number.as_deref().map(printed);
        let mut all = spans(text);
        let edges = (number_edge, text_edge);
        let label = self.number(number.as_deref(), Style::Regular, BODY, edges, &mut all, node);
        let look = Look { kind: BODY, measure: self.measure - text_edge, align: Align::Justified, grey: 0.0 };
        let lines = self.setter.paragraph(&all, look, Some(node));
        let from = self.slabs.len();
        self.lines(lines, BODY, text_edge, GAP, false);
        self.hang(from, label, number_edge, BODY);
        self.edge = text_edge;
    }

    /// A number to hang in its column; one too long for it goes before the words instead.
    fn number<'t>(
        &mut self,
        number: Option<&'t str>,
        style: Style,
        kind: Type,
        (from, to): (f32, f32),
        words: &mut Vec<Span<'t>>,
        node: NodeId,
    ) -> Option<SetLine> {
        let number = number?;
        if self.setter.width(number, style, kind.size) <= to - from - 4.0 {
            return Some(self.setter.label(number, style, kind.size, 0.0, Some(node)));
        }
        words.splice(0..0, plain(number, style).into_iter().chain(plain(" ", style)));
        None
    }

    fn list(&mut self, items: &[Vec<Inline>]) {
        let list = self.setter.tree.add(Tree::ROOT, Role::List);
        let from = self.slabs.len();
        let mut last = from;
        for item in items {
            last = self.slabs.len();
            self.item(list, item);
        }
        self.hold_ends(from);
        hold_last(&mut self.slabs[from..], last - from);
    }

    /// One item of a list.
    pub(crate) fn item(&mut self, list: NodeId, item: &[Inline]) {
        let sign = if self.setter.locale == Locale::En { "•" } else { "—" };
        let indent = 17.0;
        let node = self.setter.tree.add(list, Role::ListItem);
        let mark = self.setter.tree.add(node, Role::Label);
        let body = self.setter.tree.add(node, Role::ListBody);
        let edge = self.edge + indent;
        let look = Look { kind: BODY, measure: self.measure - edge, align: Align::Justified, grey: 0.0 };
        let lines = self.setter.paragraph(&spans(item), look, Some(body));
        let label = self.setter.label(sign, Style::Regular, BODY.size, 0.0, Some(mark));
        let from = self.slabs.len();
        self.lines(lines, BODY, edge, ITEM_GAP, false);
        self.hang(from, Some(label), self.edge, BODY);
    }

    /// A label, ruled lines to write on, a small explanation under them.
    fn blank(&mut self, label: &str, note: &str, lines: u8) {
        let node = self.setter.tree.add(Tree::ROOT, Role::Paragraph);
        let edge = self.edge;
        let room = self.measure - edge;
        let look = Look { kind: BODY, measure: room, align: Align::Left, grey: 0.0 };
        let set = self.setter.paragraph(&plain(label, Style::Regular), look, Some(node));
        let count = usize::from(lines.clamp(1, 40));
        let last_width = set.last().map_or(0.0, |l| l.width);
        // Beside a short label the first line begins on its base line; under a long one it gets its own.
        let beside = set.len() <= 1 && last_width < room * 0.55;
        let from = self.slabs.len();
        let pitch = 21.0;
        let rule = |x: f32, width: f32| Mark::Fill { x, y: pitch - 3.6, width, height: 0.5, grey: 0.25 };
        let mut ruled = 0;
        // Where the only rule begins.
        let mut under = 0.0;
        if beside {
            let start = if last_width > 0.0 { last_width + 6.0 } else { 0.0 };
            under = if count == 1 { start } else { 0.0 };
            let mut slab = Slab { before: 3.0, height: pitch, ..Slab::default() };
            for line in set {
                slab.marks.extend(line.marks.into_iter().map(|m| m.moved(edge, pitch - 3.6)));
            }
            slab.marks.push(rule(edge + start, room - start));
            self.slabs.push(slab);
            ruled = 1;
        } else {
            self.lines(set, BODY, edge, GAP, true);
        }
        for i in ruled..count {
            let marks = vec![rule(edge, room)];
            // Many lines may go on on another page.
            let held = i < LINES_TOGETHER || i + LINES_TOGETHER > count;
            self.slabs.push(Slab { height: pitch, marks, held, ..Slab::default() });
        }
        let look = Look { kind: SMALL, align: Align::Centre, grey: 0.3, ..look };
        let node = self.setter.tree.add(Tree::ROOT, Role::Paragraph);
        let set = self.setter.paragraph(&plain(note, Style::Regular), look, Some(node));
        // One line stands in the middle of the rule, as far as there is room to the right.
        let shift = match &set[..] {
            [line] => (under / 2.0).min((room - line.width) / 2.0).max(0.0),
            _ => 0.0,
        };
        for line in set {
            let marks = placed(Some(line), edge + shift, SMALL).collect();
            self.slabs.push(Slab { height: SMALL.leading, marks, held: true, ..Slab::default() });
        }
        if let Some(first) = self.slabs.get_mut(from) {
            first.held = false;
        }
    }

    fn checkbox(&mut self, text: &[Inline]) {
        let node = self.setter.tree.add(Tree::ROOT, Role::Paragraph);
        let edge = self.edge + 19.0;
        let look = Look { kind: BODY, measure: self.measure - edge, align: Align::Justified, grey: 0.0 };
        let lines = self.setter.paragraph(&spans(text), look, Some(node));
        let from = self.slabs.len();
        // What is ticked is read to its end beside its box.
        let whole = lines.len() <= WHOLE_LAST;
        self.lines(lines, BODY, edge, GAP + 1.0, whole);
        if from == self.slabs.len() {
            self.slabs.push(Slab { before: GAP, height: BODY.leading, ..Slab::default() });
        }
        let frame = Mark::Frame { x: self.edge + 0.5, y: 2.6, width: 9.2, height: 9.2, line: 0.7, grey: 0.0 };
        self.slabs[from].marks.insert(0, frame);
    }

    /// Ruled places side by side with their labels below; never parted from what precedes.
    fn signature(&mut self, labels: &[String]) {
        let count = labels.len().max(1);
        let gap = 18.0;
        let width = ((self.measure - gap * (count as f32 - 1.0)) / count as f32).max(20.0);
        let room = 34.0;
        let mut places = Slab { before: 8.0, height: room + 2.0, held: true, ..Slab::default() };
        let mut columns = Vec::with_capacity(count);
        for (i, label) in labels.iter().enumerate() {
            let x = i as f32 * (width + gap);
            places.marks.push(Mark::Fill { x, y: room, width, height: 0.5, grey: 0.25 });
            let node = self.setter.tree.add(Tree::ROOT, Role::Paragraph);
            let look = Look { kind: SMALL, measure: width, align: Align::Centre, grey: 0.3 };
            let lines = self.setter.paragraph(&plain(label, Style::Regular), look, Some(node));
            columns.push((x, lines.into_iter()));
        }
        self.slabs.push(places);
        loop {
            let mut slab = Slab { height: SMALL.leading, held: true, ..Slab::default() };
            for (x, lines) in &mut columns {
                slab.marks.extend(placed(lines.next(), *x, SMALL));
            }
            if slab.marks.is_empty() {
                // What follows stands under no number any more.
                self.edge = 0.0;
                return;
            }
            self.slabs.push(slab);
        }
    }

    fn note(&mut self, text: &[Inline]) {
        let node = self.setter.tree.add(Tree::ROOT, Role::Paragraph);
        let (side, reach) = (10.0, 6.0);
        let look =
            Look { kind: NOTE, measure: self.measure - 2.0 * side, align: Align::Justified, grey: 0.0 };
        let lines = self.setter.paragraph(&spans(text), look, Some(node));
        let from = self.slabs.len();
        let whole = lines.len() <= WHOLE_NOTE;
        self.lines(lines, NOTE, side, GAP + 4.0 + reach, false);
        if whole {
            together(self.slabs.get_mut(from + 1..).unwrap_or_default());
        }
        let panel = Panel { block: self.block, x: 0.0, width: self.measure, reach, framed: true };
        self.ground(from, panel);
    }

    /// Code keeps its lines; longer ones go on, indented, in the next.
    fn code(&mut self, code: &str) {
        let paragraph = self.setter.tree.add(Tree::ROOT, Role::Paragraph);
        let node = self.setter.tree.add(paragraph, Role::Code);
        let (side, reach) = (8.0, 5.0);
        let from = self.slabs.len();
        let advance = self.setter.width("m", Style::Mono, CODE.size).max(0.1);
        let fits = (((self.measure - 2.0 * side) / advance) as usize).max(8);
        let code = code.trim_matches(['\n', '\r']);
        for line in code.lines() {
            let line: String = line.replace('\t', "    ").replace('\r', "");
            for part in wrapped(line.trim_end(), fits) {
                let marks = self.code_line(part.1, node, side + part.0 as f32 * advance);
                let before = if self.slabs.len() == from { GAP + 2.0 + reach } else { 0.0 };
                self.slabs.push(Slab { before, height: CODE.leading, marks, ..Slab::default() });
            }
        }
        // Two last lines of one listing above the next would be taken for its beginning.
        self.hold_ends(from);
        let end = self.slabs.len();
        let last = end.saturating_sub(LAST_OF_CODE).max(from + 1);
        self.slabs[last.min(end)..].iter_mut().for_each(|s| s.held = true);
        let panel = Panel { block: self.block, x: 0.0, width: self.measure, reach, framed: false };
        self.ground(from, panel);
    }

    /// A line of code: its spaces are set as they stand.
    fn code_line(&mut self, line: &str, node: NodeId, x: f32) -> Vec<Mark> {
        let shaped = self.setter.shaper.word(line, Style::Mono);
        let look = Look { kind: CODE, measure: f32::MAX, align: Align::Left, grey: 0.0 };
        verbatim(&shaped, look, node).into_iter().map(|m| m.moved(x, base(CODE))).collect()
    }

    /// Slabs of a paragraph's lines, two of which at least stay together at both ends; no page ends inside a
    /// word.
    pub(crate) fn lines(&mut self, lines: Vec<SetLine>, kind: Type, x: f32, before: f32, whole: bool) {
        let from = self.slabs.len();
        let mut torn = false;
        for (i, line) in lines.into_iter().enumerate() {
            let held = torn || (whole && i > 0);
            torn = line.torn;
            let marks = placed(Some(line), x, kind).collect();
            let before = if i == 0 { before } else { 0.0 };
            self.slabs.push(Slab {
                before,
                height: kind.leading,
                marks,
                held,
                elastic: true,
                ..Slab::default()
            });
        }
        self.hold_ends(from);
    }

    /// No single line of the slabs from `from` on is left alone on a page.
    fn hold_ends(&mut self, from: usize) {
        let count = self.slabs.len() - from;
        if count > 1 {
            self.slabs[from + 1].held = true;
            self.slabs[from + count - 1].held = true;
        }
    }

    /// Hangs a number or bullet beside the first line from `from` on.
    fn hang(&mut self, from: usize, label: Option<SetLine>, x: f32, kind: Type) {
        let Some(label) = label else { return };
        if self.slabs.len() == from {
            self.slabs.push(Slab { before: GAP, height: kind.leading, ..Slab::default() });
        }
        let marks: Vec<Mark> = placed(Some(label), x, kind).collect();
        // The number is read before the words.
        self.slabs[from].marks.splice(0..0, marks);
    }

    fn ground(&mut self, from: usize, panel: Panel) {
        for slab in &mut self.slabs[from..] {
            slab.panel = Some(panel);
        }
        if self.slabs.len() > from {
            // White below the panel.
            let height = panel.reach + 2.0;
            self.slabs.push(Slab { height, held: true, ..Slab::default() });
        }
    }
}

/// Height of the base line in a line of the type.
pub(crate) fn base(kind: Type) -> f32 {
    kind.leading * 0.5 + kind.size * 0.34
}

/// Marks of a line at the top of a slab.
pub(crate) fn placed(line: Option<SetLine>, x: f32, kind: Type) -> impl Iterator<Item = Mark> {
    let marks = line.map(|l| l.marks).unwrap_or_default();
    marks.into_iter().map(move |m| m.moved(x, base(kind)))
}

/// [`Slab::reluctance`] within what is read in one go: a little less than a fifth of a page.
pub(crate) const TOGETHER: f32 = 0.95;
/// The same within closing words, and above them.
const CLOSELY: f32 = 0.6;
/// Room for the logo above a paper's title: 60 × 16 mm.
const PAPER_LOGO: (f32, f32) = (170.0, 45.0);
/// White between a place to sign and words of their own below it.
const AFTER_SIGNATURE: f32 = 18.0;
/// So many lines to write on stay together at least.
const LINES_TOGETHER: usize = 3;
/// So many lines at the end of code stay on one page.
const LAST_OF_CODE: usize = 5;
/// Remarks of so many lines stay on one page.
const WHOLE_NOTE: usize = 12;
/// A paragraph of no more lines than this does not stand above a place to sign alone.
const CLOSING: usize = 3;
/// The words of a box, and the paragraph above a place to sign or tick, go over whole where they have no more lines
/// than this.
const WHOLE_LAST: usize = 6;

fn ticks(block: &Block) -> bool {
    matches!(block.kind, BlockKind::Checkbox { .. })
}

/// Slabs that had better not be parted, unless a page stayed empty for a fifth.
pub(crate) fn together(slabs: &mut [Slab]) {
    slabs.iter_mut().for_each(|s| s.reluctance = s.reluctance.max(TOGETHER));
}

/// Boxes that are few are read, and ticked, together.
fn hold_few(boxes: &mut [Slab]) {
    if boxes.iter().map(|s| s.before + s.height).sum::<f32>() < COLUMN * 0.2 {
        together(boxes.get_mut(1..).unwrap_or_default());
    }
}

/// Whether these are words of their own («Утверждаю») that a place to sign stands below: they begin at its edge.
fn signed_words(block: &Block, next: Option<&Block>) -> bool {
    let signs =
        |next: &Block| matches!(next.kind, BlockKind::Signature { .. } | BlockKind::SignatureRow { .. });
    matches!(block.kind, BlockKind::Paragraph { .. }) && block.number.is_none() && next.is_some_and(signs)
}

/// Holds a block, whose slabs begin at `from`, to the one before it, whose slabs begin at `before`, where
/// they belong together: a heading with what it heads, words that lead up to something with that, a
/// place to sign or to tick with the paragraph above, the last of several boxes with the one before it.
pub(crate) fn tie(
    slabs: &mut [Slab],
    (before, from): (usize, usize),
    previous: Option<&Block>,
    block: &Block,
    next: Option<&Block>,
) {
    let Some(previous) = previous else { return };
    if block.begins_page || from >= slabs.len() {
        return;
    }
    let signed = matches!(previous.kind, BlockKind::Signature { .. } | BlockKind::SignatureRow { .. });
    if signed && matches!(block.kind, BlockKind::Paragraph { .. }) {
        slabs[from].before = slabs[from].before.max(AFTER_SIGNATURE);
    }
    let signs = matches!(
        block.kind,
        BlockKind::Signature { .. } | BlockKind::SignatureRow { .. } | BlockKind::Stamp { .. }
    );
    let of_words = matches!(previous.kind, BlockKind::Paragraph { .. } | BlockKind::List { .. });
    // What is asked for beside boxes («and write the address») stands with them.
    let of_boxes = ticks(previous) && matches!(block.kind, BlockKind::Blank { .. });
    let last_of_boxes = ticks(block) && ticks(previous) && !next.is_some_and(ticks);
    let first_of_boxes = ticks(block) && of_words;
    let leads_up = match (&previous.kind, &block.kind) {
        (BlockKind::Heading { .. }, _)
        | (BlockKind::Paragraph { .. }, BlockKind::List { .. })
        | (BlockKind::Note { .. }, BlockKind::Code { .. }) => true,
        (BlockKind::Details { .. } | BlockKind::Signature { .. } | BlockKind::Code { .. }, _) => false,
        _ => previous.text().trim_end().ends_with(':'),
    };
    if signs || leads_up || last_of_boxes || first_of_boxes || of_boxes {
        slabs[from].held = true;
    }
    if (signs || first_of_boxes) && of_words && from - before <= WHOLE_LAST {
        together(slabs.get_mut(before + 1..from).unwrap_or_default());
        // A few lines of closing words are too little to stand above a signature alone; above a choice
        // of boxes they are not.
        let closing = !next.is_some_and(ticks);
        if closing
            && from - before <= CLOSING
            && before > 0
            && slabs[before - 1].elastic
            && !slabs[before].fresh
        {
            slabs[before].reluctance = slabs[before].reluctance.max(CLOSELY);
            hold_whole(&mut slabs[..before]);
        }
    }
}

/// Holds the last item of a list, which begins there, to the one before it: it does not begin a page alone.
pub(crate) fn hold_last(slabs: &mut [Slab], last: usize) {
    if last > 0
        && let Some(slab) = slabs.get_mut(last)
    {
        slab.held = true;
    }
}

/// Keeps the paragraph at the end of the slabs in one piece, where it is short: half of it is no better above
/// a place to sign than on the page before.
fn hold_whole(slabs: &mut [Slab]) {
    let lines = slabs.iter().rev().take_while(|s| s.elastic && s.before == 0.0).count();
    let first = slabs.len().saturating_sub(lines);
    if lines < WHOLE_LAST && first > 0 && slabs[first - 1].elastic {
        slabs[first..].iter_mut().for_each(|s| s.reluctance = s.reluctance.max(CLOSELY));
    }
}

/// A line of code in parts of at most `fits` letters: (indent in letters, part). It is cut after a
/// space, quote or bracket where there is one in its last third.
fn wrapped(line: &str, fits: usize) -> Vec<(usize, &str)> {
    let own = line.chars().take_while(|c| *c == ' ').count();
    let hang = (own + 2).min(fits / 3);
    let mut parts = Vec::new();
    let mut rest = line;
    loop {
        let (indent, room) = if parts.is_empty() { (0, fits) } else { (hang, fits - hang) };
        let Some((cut, _)) = rest.char_indices().nth(room) else {
            parts.push((indent, rest));
            return parts;
        };
        let late = rest.char_indices().nth(room * 2 / 3).map_or(0, |(i, _)| i);
        let nice = rest[late..cut].rfind([' ', '>', ';', ',', '"', '/', '&']);
        let cut = nice.map_or(cut, |i| late + i + 1);
        parts.push((indent, &rest[..cut]));
        rest = &rest[cut..];
    }
}
