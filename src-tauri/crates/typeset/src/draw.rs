//! The layout through printpdf: pages, rules, links, marked content. printpdf stays inside this file.
//!
//! Its own fonts are left aside: text with its marks goes out as raw operators (`Td`, `Tj`, `TJ`) with our codes,
//! all that stand together as one, because its `ShowText` allocates a string for each glyph and knows no code with
//! a text of its own. The bytes of our codes are ASCII that needs no escape. `finish` fills the font dictionary in.

use std::fmt::Write as _;
use std::sync::Arc;

use pismovnik_model::picture::PictureRole;
use printpdf::{
    Actions, BorderArray, Color, Greyscale, Line, LinePoint, LinkAnnotation, Mm, Op, PaintMode, PdfDocument,
    PdfPage, PdfSaveOptions, Point, Pt, Rect,
};

use crate::fonts::FaceId;
use crate::page::{Layout, Mark, NodeId, Paper, Role, Run, Tree};
use crate::picture::{Figures, short};

/// What `finish` needs beside printpdf's objects.
pub(crate) struct Drawn {
    /// printpdf's result: pages without fonts.
    pub(crate) document: lopdf::Document,
    /// Per page: the node of each piece of marked content, by its number on the page.
    pub(crate) contents: Vec<Vec<NodeId>>,
    /// Per page: the node of each link annotation, in the page's order.
    pub(crate) links: Vec<Vec<NodeId>>,
    /// Per node: its contents and children in reading order.
    pub(crate) kids: Vec<Vec<Kid>>,
}

/// A child of a node of the structure tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kid {
    /// Another node.
    Node(NodeId),
    /// A piece of marked content: page and number on it.
    Content(usize, usize),
    /// A link annotation: page and number on it.
    Link(usize, usize),
}

/// Resource name of a face.
pub(crate) fn font_name(face: FaceId) -> String {
    format!("T{}", face.index())
}

/// Resource name of a picture.
pub(crate) fn picture_name(role: PictureRole) -> &'static str {
    match role {
        PictureRole::Logo => "Logo",
        PictureRole::Stamp => "Stamp",
    }
}

/// Draws all pages.
pub(crate) fn draw(layout: &Layout) -> Drawn {
    let mut kids = Kids::of(&layout.tree);
    let mut pdf = PdfDocument::new("");
    let mut contents = Vec::with_capacity(layout.pages.len());
    let mut links = Vec::with_capacity(layout.pages.len());
    for (index, page) in layout.pages.iter().enumerate() {
        let mut pen = Pen::new(index, layout.paper, Arc::clone(&layout.figures));
        for mark in &page.marks {
            pen.mark(mark, &mut kids);
        }
        pen.section(None);
        pen.flush();
        let mut drawn = PdfPage::new(Mm(210.0), Mm(297.0), pen.ops);
        let paper = Rect::from_wh(Pt(layout.paper.width), Pt(layout.paper.height));
        drawn.media_box = paper.clone();
        drawn.trim_box = paper.clone();
        drawn.crop_box = paper;
        pdf.pages.push(drawn);
        contents.push(pen.contents);
        links.push(pen.links);
    }
    // `secure` would drop operators that printpdf does not know.
    let options =
        PdfSaveOptions { optimize: false, subset_fonts: false, secure: false, image_optimization: None };
    let document = pdf.to_lopdf_document(&options, &mut Vec::new());
    Drawn { document, contents, links, kids: kids.finish(&layout.tree) }
}

/// The section of marked content that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Section {
    Artifact,
    Of(NodeId),
}

struct Pen {
    figures: Arc<Figures>,
    page: usize,
    paper: Paper,
    ops: Vec<Op>,
    section: Option<Section>,
    in_text: bool,
    /// Operators that are not among `ops` yet.
    lines: String,
    /// Where the last line of the text section began, in hundredths of a point.
    begun: (i32, i32),
    font: Option<(FaceId, f32)>,
    fill: f32,
    contents: Vec<NodeId>,
    links: Vec<NodeId>,
}

impl Pen {
    fn new(page: usize, paper: Paper, figures: Arc<Figures>) -> Pen {
        Pen {
            figures,
            page,
            paper,
            ops: Vec::new(),
            section: None,
            in_text: false,
            lines: String::new(),
            begun: (0, 0),
            font: None,
            fill: 0.0,
            contents: Vec::new(),
            links: Vec::new(),
        }
    }

    fn mark(&mut self, mark: &Mark, kids: &mut Kids<'_>) {
        match mark {
            Mark::Text(run) => self.run(run, kids),
            Mark::Fill { x, y, width, height, grey } => {
                self.artifact();
                self.grey(*grey);
                let rectangle = self.rectangle(*x, *y, *width, *height, PaintMode::Fill);
                self.op(Op::DrawRectangle { rectangle });
            }
            Mark::Frame { x, y, width, height, line, grey } => {
                self.artifact();
                self.op(Op::SetOutlineColor { col: shade(*grey) });
                self.op(Op::SetOutlineThickness { pt: Pt(*line) });
                let rectangle = self.rectangle(*x, *y, *width, *height, PaintMode::Stroke);
                self.op(Op::DrawRectangle { rectangle });
            }
            Mark::Stroke { from, to, line, grey } => {
                self.artifact();
                self.op(Op::SetOutlineColor { col: shade(*grey) });
                self.op(Op::SetOutlineThickness { pt: Pt(*line) });
                let points = [from, to].map(|(x, y)| LinePoint { p: self.point(*x, *y), bezier: false });
                self.op(Op::DrawLine { line: Line { points: points.into(), is_closed: false } });
            }
            Mark::Picture { x, y, width, height, role, node } => {
                match node {
                    Some(node) => self.of(*node, kids),
                    None => self.artifact(),
                }
                let at = self.point(*x, *y + *height);
                self.picture(*role, [at.x.0, at.y.0, *width, *height]);
            }
            Mark::Link { x, y, width, height, href, node } => {
                let Some(uri) = uri(href) else { return };
                let area = self.rectangle(*x, *y, *width, *height, PaintMode::Fill);
                let border = BorderArray::Solid([0.0, 0.0, 0.0]);
                let link = LinkAnnotation::new(area, Actions::uri(uri), Some(border), None, None);
                self.ops.push(Op::LinkAnnotation { link });
                kids.push(*node, Kid::Link(self.page, self.links.len()));
                self.links.push(*node);
            }
        }
    }

    fn run(&mut self, run: &Run, kids: &mut Kids<'_>) {
        match run.node {
            None => self.artifact(),
            Some(node) => self.of(node, kids),
        }
        if !self.in_text {
            self.line().push_str("BT");
            (self.in_text, self.begun) = (true, (0, 0));
        }
        self.grey(run.grey);
        if self.font != Some((run.face, run.size)) {
            let (font, size) = (font_name(run.face), run.size);
            // Writing into memory does not fail.
            write!(self.line(), "/{font} {size} Tf").unwrap_or(());
            self.font = Some((run.face, run.size));
        }
        // Whole hundredths, so that the steps add up to the places.
        let place = (in_hundredths(run.x), in_hundredths(self.paper.height - run.y));
        let step = (place.0 - self.begun.0, place.1 - self.begun.1);
        self.begun = place;
        let Some(words) = &run.says else { return show(self.line(), run, step) };
        let key = self.line();
        key.push_str("/Span<</ActualText<FEFF");
        for unit in words.encode_utf16() {
            let digit = |at: u16| char::from_digit(u32::from(unit >> at) & 15, 16).unwrap_or('0');
            key.extend([digit(12), digit(8), digit(4), digit(0)]);
        }
        key.push_str(">>>BDC");
        show(self.line(), run, step);
        self.line().push_str("EMC");
    }

    /// Where the next operators go that stand in the file as they are.
    fn line(&mut self) -> &mut String {
        if !self.lines.is_empty() {
            self.lines.push('\n');
        }
        &mut self.lines
    }

    /// An operator of printpdf's, after the lines before it.
    fn op(&mut self, op: Op) {
        self.flush();
        self.ops.push(op);
    }

    fn flush(&mut self) {
        if !self.lines.is_empty() {
            let key = std::mem::take(&mut self.lines);
            self.ops.push(Op::Unknown { key, value: Vec::new() });
        }
    }

    /// A picture in a place of its own: left, bottom, width, height.
    fn picture(&mut self, role: PictureRole, [x, y, width, height]: [f32; 4]) {
        let Some((across, up)) = self.figures.of(role).map(|figure| figure.prepared.unit()) else { return };
        self.end_text();
        let key = self.line();
        key.push('q');
        for number in [width / across, 0.0, 0.0, height / up, x, y] {
            key.push(' ');
            key.push_str(&short(number));
        }
        key.push_str(" cm /");
        key.push_str(picture_name(role));
        key.push_str(" Do Q");
    }

    fn end_text(&mut self) {
        if std::mem::take(&mut self.in_text) {
            self.line().push_str("ET");
        }
    }

    /// Opens the marked content of a node.
    fn of(&mut self, node: NodeId, kids: &mut Kids<'_>) {
        if self.section != Some(Section::Of(node)) {
            self.section(Some(Section::Of(node)));
            kids.push(node, Kid::Content(self.page, self.contents.len()));
            self.contents.push(node);
        }
    }

    fn artifact(&mut self) {
        if self.section != Some(Section::Artifact) {
            self.section(Some(Section::Artifact));
        }
    }

    fn section(&mut self, section: Option<Section>) {
        self.end_text();
        if self.section.is_some() {
            self.line().push_str("EMC");
        }
        self.section = section;
        match section {
            None => {}
            Some(Section::Artifact) => self.line().push_str("/Artifact BMC"),
            Some(Section::Of(_)) => {
                // The tag repeats what the tree says; readers go by the tree.
                let number = self.contents.len() as i32;
                let key = self.line();
                key.push_str("/Span<</MCID ");
                integer(key, number);
                key.push_str(">>BDC");
            }
        }
    }

    /// A point of the page, which PDF counts from its lower left corner.
    fn point(&self, x: f32, y: f32) -> Point {
        Point { x: Pt(hundredths(x)), y: Pt(hundredths(self.paper.height - y)) }
    }

    fn rectangle(&self, x: f32, y: f32, width: f32, height: f32, mode: PaintMode) -> Rect {
        let Point { x, y } = self.point(x, y + height);
        let (width, height) = (Pt(hundredths(width)), Pt(hundredths(height)));
        Rect { x, y, width, height, mode: Some(mode), winding_order: None }
    }

    fn grey(&mut self, grey: f32) {
        if self.fill != grey {
            write!(self.line(), "{grey} g").unwrap_or(());
            self.fill = grey;
        }
    }
}

/// `Td` and `Tj`, or `TJ` where glyphs are moved.
fn show(key: &mut String, run: &Run, step: (i32, i32)) {
    key.reserve(run.codes.len() * 2 + run.shifts.len() * 6 + 32);
    decimal(key, step.0);
    key.push(' ');
    decimal(key, step.1);
    key.push_str(" Td ");
    let show = |key: &mut String, codes: &[u16]| {
        key.push('(');
        key.extend(codes.iter().flat_map(|c| c.to_be_bytes()).map(char::from));
        key.push(')');
    };
    if run.shifts.is_empty() {
        show(key, &run.codes);
        return key.push_str(" Tj");
    }
    key.push('[');
    let mut from = 0;
    for (at, shift) in &run.shifts {
        let at = *at as usize;
        if at > from {
            show(key, &run.codes[from..at]);
        }
        integer(key, *shift);
        from = at;
    }
    show(key, &run.codes[from..]);
    key.push_str("] TJ");
}

fn integer(out: &mut String, number: i32) {
    if number < 0 {
        out.push('-');
    }
    let mut digits = [0u8; 10];
    let mut rest = number.unsigned_abs();
    let mut from = digits.len();
    while from == digits.len() || rest > 0 {
        from -= 1;
        digits[from] = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
    out.extend(digits[from..].iter().map(|digit| char::from(*digit)));
}

/// A number of hundredths as PDF writes numbers.
fn decimal(out: &mut String, hundredths: i32) {
    let parts = hundredths.unsigned_abs();
    if hundredths < 0 {
        out.push('-');
    }
    integer(out, (parts / 100) as i32);
    let digit = |n: u32| char::from(b'0' + (n % 10) as u8);
    match parts % 100 {
        0 => {}
        rest if rest % 10 == 0 => out.extend(['.', digit(rest / 10)]),
        rest => out.extend(['.', digit(rest / 10), digit(rest)]),
    }
}

fn shade(grey: f32) -> Color {
    Color::Greyscale(Greyscale::new(grey, None))
}

/// A hundredth of a point is finer than any printer.
fn hundredths(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}

fn in_hundredths(value: f32) -> i32 {
    (value * 100.0).round() as i32
}

/// A target as the ASCII that a URI is; nothing for other schemes than those of documents.
fn uri(href: &str) -> Option<String> {
    let known = ["https://", "http://", "mailto:"].into_iter().any(|s| href.starts_with(s));
    known.then(|| {
        let mut uri = String::with_capacity(href.len());
        for byte in href.bytes() {
            match byte {
                b'!'..=b'~'
                    if !matches!(byte, b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}') =>
                {
                    uri.push(char::from(byte));
                }
                _ => uri.push_str(&format!("%{byte:02X}")),
            }
        }
        uri
    })
}

/// Collects the children of nodes in the order in which they are drawn.
struct Kids<'a> {
    tree: &'a Tree,
    kids: Vec<Vec<Kid>>,
    attached: Vec<bool>,
}

impl<'a> Kids<'a> {
    fn of(tree: &'a Tree) -> Kids<'a> {
        let count = tree.nodes.len();
        Kids { tree, kids: vec![Vec::new(); count], attached: vec![false; count] }
    }

    fn push(&mut self, node: NodeId, kid: Kid) {
        self.attach(node);
        self.kids[node.0 as usize].push(kid);
    }

    fn attach(&mut self, node: NodeId) {
        let mut node = node;
        while !std::mem::replace(&mut self.attached[node.0 as usize], true) {
            let Some(parent) = self.tree.nodes[node.0 as usize].parent else { return };
            self.kids[parent.0 as usize].push(Kid::Node(node));
            node = parent;
        }
    }

    /// Adds the cells in which nothing is drawn, so that rows have all their cells, in their order.
    fn finish(mut self, tree: &Tree) -> Vec<Vec<Kid>> {
        for (i, node) in tree.nodes.iter().enumerate() {
            if node.role == Role::Row && self.attached[i] {
                self.kids[i] = node.children.iter().map(|c| Kid::Node(*c)).collect();
            }
        }
        self.kids
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_pdf_reads_them() {
        let said = |n| {
            let mut out = String::new();
            decimal(&mut out, n);
            out
        };
        let numbers = [0, 5, -5, 10, -10, 99, 100, -100, 12_345, -84_189, 84_180];
        let expected = ["0", "0.05", "-0.05", "0.1", "-0.1", "0.99", "1", "-1", "123.45", "-841.89", "841.8"];
        assert_eq!(numbers.map(said), expected);
    }

    #[test]
    fn a_run_is_one_string_of_operators() {
        let run = |shifts: Vec<(u32, i32)>| Run {
            x: 0.0,
            y: 0.0,
            face: FaceId::Serif,
            size: 10.0,
            grey: 0.0,
            codes: vec![0x41, 0x142, 0x43],
            shifts,
            node: None,
            says: None,
        };
        let said = |run: &Run| {
            let mut out = String::new();
            show(&mut out, run, (8504, -1460));
            out
        };
        assert_eq!(said(&run(vec![])), "85.04 -14.6 Td (\0A\u{1}B\0C) Tj");
        assert_eq!(said(&run(vec![(0, -7), (2, 30)])), "85.04 -14.6 Td [-7(\0A\u{1}B)30(\0C)] TJ");
    }
}
