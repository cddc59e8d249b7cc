//! `word/document.xml`.

use std::fmt::Write;

use pismovnik_model::beside::{filled_once, wide_table};
use pismovnik_model::picture::{Decor, Dress, PictureKind, PictureRole, fitted, stamps};
use pismovnik_model::table::{self, Cell, Heads};
use pismovnik_model::{Beside, Block, BlockKind, Document, Inline, LetterPart, table_head};

use super::Media;
use super::numbering::{BULLETS, CLAUSES, Counter, clause_indent};
use super::parts::{MARGIN_LEFT, MARGIN_RIGHT, PAGE_HEIGHT, PAGE_WIDTH, TEXT_WIDTH};
use super::xml::{DECLARATION, R, W, escaped};
use crate::{clean, depth, href, is_long_label, printed};

/// Rows with more characters than this may break across pages: they might not fit on one.
const UNBREAKABLE_ROW: usize = 1500;
/// Head rows with more characters than this are not repeated: they would leave no room for the others.
const REPEATED_HEAD: usize = 600;

/// Paragraphs with more bytes of XML than this are never kept whole or with the next one: programs lay
/// out without end what must stay together and fits on no page.
const LOOSE_PARAGRAPH: usize = 4000;

/// Where the names of drawings are at home.
const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006";

/// Ground of cells that head others.
const HEAD_TINT: &str = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F3F1EA\"/>";

/// What was written.
pub(super) struct Written {
    /// The part.
    pub(super) xml: String,
    /// Targets of its links, in the order of their relations.
    pub(super) links: Vec<String>,
    /// Words of its footnotes; the first has the id 1.
    pub(super) footnotes: Vec<String>,
    /// Its pictures.
    pub(super) media: Vec<Media>,
}

/// Room for the logo, points.
const LOGO: (f32, f32) = (170.0, 51.0);
/// Room for the picture of a stamp: 40 mm each way.
const STAMP: (f32, f32) = (113.4, 113.4);

/// White between places to sign, twentieths of a point.
const SIGN_GAP: u32 = 284;

/// A place on the row of a signature.
struct Place {
    width: u32,
    /// Printed on it; none where it is ruled for ink.
    above: Option<String>,
    below: String,
}

/// The body.
pub(super) fn write(document: &Document, dress: &Dress) -> Written {
    let mut body = Body::default();
    let (head, blocks) = document.parted();
    body.logo(dress, head);
    if !head.is_empty() {
        body.letter_head(head);
    }
    body.paragraph("Title", false, "", &words_run(&clean::line(&document.title), ""));
    if let Some(subtitle) = &document.subtitle {
        body.paragraph("Subtitle", false, "", &words_run(subtitle, ""));
    }
    for (at, block) in blocks.iter().enumerate() {
        let next = blocks.get(at + 1).map(|b| &b.kind);
        let keep = match next {
            Some(BlockKind::Signature { .. } | BlockKind::SignatureRow { .. } | BlockKind::Stamp { .. }) => {
                true
            }
            // «… the following:» stays with what follows.
            Some(BlockKind::List { .. } | BlockKind::Details { .. } | BlockKind::Code { .. }) => {
                matches!(block.kind, BlockKind::Paragraph { .. })
            }
            _ => false,
        };
        let before = at.checked_sub(1).and_then(|before| blocks.get(before));
        if block.beside_stamp(before) {
            continue;
        }
        let beside = blocks.get(at + 1).filter(|next| next.beside_stamp(Some(block)));
        match beside {
            Some(words) => body.stamped(block, words, dress),
            None => {
                body.block(block, keep);
                if stamps(block, blocks) {
                    body.picture(dress, PictureRole::Stamp, STAMP, "");
                }
            }
        }
    }
    body.finished()
}

/// Two versions, each block beside its other; tables and code take the whole width, one below the other.
pub(super) fn write_beside(pair: &Beside<'_>, dress: &Dress) -> Written {
    let mut body = Body::default();
    let documents = [pair.first(), pair.second()];
    let head = pair.first().parted().0;
    body.logo(dress, head);
    for (first, second) in pair.pairs().take(head.len()) {
        body.pair(first, second);
    }
    body.row(|body, at| {
        body.paragraph("Title", false, "", &words_run(&clean::line(&documents[at].title), ""));
        if let Some(subtitle) = &documents[at].subtitle {
            body.paragraph("Subtitle", false, "", &words_run(subtitle, ""));
        }
    });
    for (first, second) in pair.pairs().skip(head.len()) {
        body.pair(first, second);
        if stamps(first, &pair.first().blocks) {
            body.picture(dress, PictureRole::Stamp, STAMP, "");
        }
    }
    body.finished()
}

#[derive(Default)]
struct Body {
    xml: String,
    links: Vec<String>,
    footnotes: Vec<String>,
    media: Vec<Media>,
    counter: Counter,
    /// Left edge of the words of the clause that unnumbered blocks belong to, 0 outside of clauses.
    column: u32,
    /// Whether the next paragraph begins a page.
    begins_page: bool,
    /// Whether what is written stands in half of the width.
    half: bool,
}

/// White between two columns.
const GUTTER: u32 = 284;

impl Body {
    fn finished(self) -> Written {
        let xml = format!(
            "{DECLARATION}<w:document xmlns:w=\"{W}\" xmlns:r=\"{R}\"><w:body>{}<w:sectPr>\
         <w:footerReference w:type=\"default\" r:id=\"foot\"/><w:pgSz w:w=\"{PAGE_WIDTH}\" w:h=\"{PAGE_HEIGHT}\"/>\
         <w:pgMar w:top=\"1134\" w:right=\"{MARGIN_RIGHT}\" w:bottom=\"1247\" w:left=\"{MARGIN_LEFT}\" \
         w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>",
            self.xml
        );
        Written { xml, links: self.links, footnotes: self.footnotes, media: self.media }
    }

    /// Width for words.
    fn width(&self) -> u32 {
        if self.half { (TEXT_WIDTH - GUTTER) / 2 } else { TEXT_WIDTH }
    }

    /// A row of two cells without rules, each written by `write` with its index.
    fn row(&mut self, mut write: impl FnMut(&mut Body, usize)) {
        self.half = true;
        let width = self.width();
        let outer = width + GUTTER / 2;
        let _ = write!(
            self.xml,
            "<w:tbl><w:tblPr><w:tblW w:w=\"{TEXT_WIDTH}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>\
             <w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
        );
        self.grid(&[outer, outer]);
        self.xml.push_str("<w:tr>");
        for at in 0..2 {
            let side = if at == 0 { "right" } else { "left" };
            let _ = write!(
                self.xml,
                "<w:tc><w:tcPr><w:tcW w:w=\"{outer}\" w:type=\"dxa\"/><w:tcMar><w:{side} w:w=\"{}\" w:type=\"dxa\"/></w:tcMar></w:tcPr>",
                GUTTER / 2
            );
            let from = self.xml.len();
            write(self, at);
            // A cell holds a paragraph at least.
            if self.xml.len() == from {
                self.paragraph("", false, "", "");
            }
            self.xml.push_str("</w:tc>");
        }
        self.xml.push_str("</w:tr></w:tbl>");
        self.half = false;
        self.after_table(false);
    }

    /// The place for a stamp under the signature, with the words that stand beside it.
    fn stamped(&mut self, stamp: &Block, words: &Block, dress: &Dress) {
        self.row(|body, at| {
            if at == 0 {
                body.block(words, false);
            } else {
                body.block(stamp, false);
                body.picture(dress, PictureRole::Stamp, STAMP, "");
            }
        });
    }

    /// A block beside its other; once where it is filled in by hand, one below the other where half of the width
    /// has no room for it.
    fn pair(&mut self, first: &Block, second: &Block) {
        if let Some(once) = filled_once(first, second).or_else(|| wide_table(first, second)) {
            return self.block(&once, false);
        }
        let blocks = [first, second];
        if matches!(first.kind, BlockKind::Table { .. } | BlockKind::Code { .. }) {
            return blocks.iter().for_each(|block| self.block(block, false));
        }
        let column = self.column;
        self.row(|body, at| {
            body.column = column;
            body.block(blocks[at], false);
        });
    }

    /// The logo at the head of a letter, and of a paper where it is wanted there.
    fn logo(&mut self, dress: &Dress, head: &[Block]) {
        if head.is_empty() && !dress.on_papers {
            return;
        }
        let align = if head.is_empty() { "<w:jc w:val=\"center\"/>" } else { "" };
        self.picture(dress, PictureRole::Logo, LOGO, align);
    }

    /// A picture on a line of its own; those that word processors do not draw as the PNG beside them.
    fn picture(&mut self, dress: &Dress, role: PictureRole, most: (f32, f32), align: &str) {
        let Some(Decor { picture, alt, raster }) = dress.of(role) else { return };
        let bytes = match (picture.kind, raster) {
            (PictureKind::Svg, Some(raster)) => raster.clone(),
            (PictureKind::Svg, None) => return,
            _ => picture.bytes.clone(),
        };
        let ending = if picture.kind == PictureKind::Jpeg { "jpeg" } else { "png" };
        let (width, height) = fitted(picture.width, picture.height, most);
        // English metric units: 12700 a point.
        let [width, height] = [width, height].map(|points| (points * 12_700.0).round() as u32);
        let (id, number, alt) = (role.id(), self.media.len() + 1, escaped(&clean::line(alt)));
        let size = format!("cx=\"{width}\" cy=\"{height}\"");
        let run = format!(
            "<w:r><w:drawing><wp:inline xmlns:wp=\"{DRAWING}/wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">\
             <wp:extent {size}/><wp:docPr id=\"{number}\" name=\"{id}\" descr=\"{alt}\"/>\
             <a:graphic xmlns:a=\"{DRAWING}/main\"><a:graphicData uri=\"{DRAWING}/picture\">\
             <pic:pic xmlns:pic=\"{DRAWING}/picture\"><pic:nvPicPr><pic:cNvPr id=\"{number}\" name=\"{id}\"/><pic:cNvPicPr/></pic:nvPicPr>\
             <pic:blipFill><a:blip r:embed=\"{id}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
             <pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext {size}/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>\
             </pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
        );
        self.media.push(Media { id, ending, bytes });
        self.paragraph("", false, align, &run);
    }

    /// A letter's head: who writes on the left, to whom on the right.
    fn letter_head(&mut self, head: &[Block]) {
        self.row(|body, at| {
            for block in head {
                let right = matches!(block.kind, BlockKind::Letter { part: LetterPart::Addressee, .. });
                if right == (at == 1) {
                    body.block(block, false);
                }
            }
        });
    }

    fn block(&mut self, block: &Block, keep: bool) {
        self.begins_page |= block.begins_page;
        let number = block.number.as_deref();
        match &block.kind {
            BlockKind::Heading { level, text } => {
                self.column = 0;
                let style = if *level <= 1 { "Heading1" } else { "Heading2" };
                let (numbering, indent, lead) = self.number(number, true);
                let runs = lead + &self.runs(text);
                self.paragraph(style, false, &(numbering + &indent), &runs);
            }
            BlockKind::Paragraph { text } => {
                self.column = number.map(|n| clause_indent(depth(n)).0).unwrap_or_default();
                let (numbering, indent, lead) = self.number(number, false);
                let runs = lead + &self.runs(text);
                self.paragraph("", keep, &(numbering + &indent), &runs);
            }
            BlockKind::List { items } => {
                let level = match self.column {
                    0 => 0,
                    column if column <= clause_indent(1).0 => 1,
                    _ => 2,
                };
                for (at, item) in items.iter().enumerate() {
                    let runs = self.runs(item);
                    let numbering = format!(
                        "<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{BULLETS}\"/></w:numPr>"
                    );
                    self.paragraph("ListBullet", keep && at + 1 == items.len(), &numbering, &runs);
                }
            }
            BlockKind::Table { caption, widths, head, groups, rows, spans } => {
                let caption = lead(number) + &clean::line(caption);
                let heads = table_head::rows(head.len(), head, groups);
                let cells = table::cells(head.len(), rows, spans);
                self.table(&caption, &columns(widths, head.len()), &heads, &cells, keep);
                // What stands below a table stands under its edge.
                self.column = 0;
            }
            BlockKind::Details { pairs } => self.details(pairs, keep),
            BlockKind::Blank { label, note, lines } => {
                let label = lead(number) + &clean::line(label);
                // The style's ruled line ends at the page's edge, here it ends with the column.
                let tabs = if self.half {
                    format!(
                        "<w:tabs><w:tab w:val=\"clear\" w:pos=\"{TEXT_WIDTH}\"/><w:tab w:val=\"right\" w:leader=\"underscore\" w:pos=\"{}\"/></w:tabs>",
                        self.width()
                    )
                } else {
                    String::new()
                };
                let lines = (*lines).clamp(1, 8);
                let above = is_long_label(&label);
                if above {
                    self.paragraph("Blank", true, "", &words_run(&label, ""));
                }
                for line in 0..lines {
                    let last = line + 1 == lines && note.is_empty();
                    let beside = line == 0 && !above && !label.is_empty();
                    let words = if beside { words_run(&format!("{label} "), "") } else { String::new() };
                    let runs = words + "<w:r><w:tab/></w:r>";
                    self.paragraph("Blank", keep || !last, &tabs, &runs);
                }
                if !note.is_empty() {
                    self.paragraph("BlankNote", keep, "", &words_run(note, ""));
                }
            }
            BlockKind::Checkbox { text } => {
                let runs = "<w:r><w:rPr><w:rFonts w:ascii=\"Segoe UI Symbol\" w:eastAsia=\"Segoe UI Symbol\" w:hAnsi=\"Segoe UI Symbol\" w:cs=\"Segoe UI Symbol\"/></w:rPr><w:t>☐</w:t></w:r><w:r><w:tab/></w:r>"
                    .to_owned()
                    + &optional_run(&lead(number))
                    + &self.runs(text);
                self.paragraph("Checkbox", keep, "", &runs);
            }
            BlockKind::Signature { labels } => self.signature(labels),
            BlockKind::SignatureRow { post, label, name } => self.signature_row(post, label, name),
            BlockKind::Letter { lines, .. } => {
                for line in lines {
                    let runs = self.runs(line);
                    self.paragraph("Details", keep, "", &runs);
                }
            }
            BlockKind::Stamp { label } => {
                // Under the signature.
                let left = if self.half { 0 } else { self.width() / 2 };
                let indent = format!("<w:ind w:left=\"{left}\"/>");
                self.paragraph("Details", keep, &indent, &words_run(label, ""));
            }
            BlockKind::Note { text } => {
                let runs = optional_run(&lead(number)) + &self.runs(text);
                self.paragraph("Note", keep, "", &runs);
            }
            BlockKind::Code { code, .. } => {
                let code = clean::text(code);
                self.paragraph("Code", keep, "", &words_run(code.trim_end_matches('\n'), ""));
            }
        }
    }

    /// How a heading or paragraph shows its number: numbering properties, indent, leading run. A number
    /// that counting would not give is written as words in the same column.
    fn number(&mut self, number: Option<&str>, heading: bool) -> (String, String, String) {
        let none =
            if heading { "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>" } else { "" };
        let Some(number) = number else {
            let indent = if heading { "<w:ind w:left=\"0\" w:firstLine=\"0\"/>" } else { "" };
            return (none.to_owned(), indent.to_owned(), String::new());
        };
        match self.counter.advance(number) {
            Some(level) => (
                format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{CLAUSES}\"/></w:numPr>"),
                String::new(),
                String::new(),
            ),
            None => {
                let (left, hanging) = clause_indent(depth(number));
                (
                    none.to_owned(),
                    format!(
                        "<w:tabs><w:tab w:val=\"left\" w:pos=\"{left}\"/></w:tabs><w:ind w:left=\"{left}\" w:hanging=\"{hanging}\"/>"
                    ),
                    words_run(&printed(number), "") + "<w:r><w:tab/></w:r>",
                )
            }
        }
    }

    fn table(
        &mut self,
        caption: &str,
        widths: &[u32],
        head: &[Vec<Cell<'_>>],
        rows: &[Vec<Cell<'_>>],
        keep: bool,
    ) {
        if !caption.is_empty() {
            self.paragraph("Caption", true, "", &words_run(caption, ""));
        }
        if widths.is_empty() {
            return;
        }
        let _ = write!(
            self.xml,
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"{}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>\
             <w:tblCellMar><w:top w:w=\"28\" w:type=\"dxa\"/><w:left w:w=\"85\" w:type=\"dxa\"/><w:bottom w:w=\"28\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar>\
             <w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>\
             <w:tblCaption w:val=\"{}\"/></w:tblPr>",
            widths.iter().sum::<u32>(),
            escaped(caption)
        );
        self.grid(widths);
        let size = head.iter().flatten().map(size_of).sum::<usize>();
        self.rows(widths, head, Rows::Head { repeated: size <= REPEATED_HEAD });
        self.rows(widths, rows, Rows::Body { keep });
        self.xml.push_str("</w:tbl>");
        self.after_table(keep);
    }

    /// Rows of a table, merged where cells span several.
    fn rows(&mut self, widths: &[u32], rows: &[Vec<Cell<'_>>], place: Rows) {
        // Cells that go on in rows below their first.
        let mut spanning: Vec<Cell<'_>> = Vec::new();
        for (at, row) in rows.iter().enumerate() {
            let properties = match place {
                Rows::Head { repeated: true } => "<w:cantSplit/><w:tblHeader/>",
                Rows::Body { .. } if row.iter().map(size_of).sum::<usize>() <= UNBREAKABLE_ROW => {
                    "<w:cantSplit/>"
                }
                _ => "",
            };
            let _ = write!(self.xml, "<w:tr><w:trPr>{properties}</w:trPr>");
            spanning.retain(|c| c.row + c.rows > at);
            let mut all: Vec<(Cell<'_>, bool)> = row.iter().map(|c| (*c, true)).collect();
            all.extend(spanning.iter().map(|c| (*c, false)));
            all.sort_by_key(|(cell, _)| cell.column);
            for (cell, begins) in all {
                let width: u32 = widths.iter().skip(cell.column).take(cell.columns).sum();
                let (style, kept, tinted) = match place {
                    Rows::Head { .. } => ("TableHead", true, true),
                    Rows::Body { keep } => {
                        let heads = cell.heads(widths.len()) == Heads::Below;
                        ("TableText", heads || (keep && at + 1 == rows.len()), heads)
                    }
                };
                // In the middle of its rows: so it is seen to be one with all of them. What heads them stands above.
                let middle = matches!(place, Rows::Body { .. })
                    && cell.rows > 1
                    && cell.heads(widths.len()) == Heads::Nothing;
                self.cell(&cell, begins, width, (tinted, middle));
                let empty = [Vec::new()];
                let text = if begins && !cell.text.is_empty() { cell.text } else { &empty };
                for paragraph in text {
                    let runs = self.runs(paragraph);
                    self.paragraph(style, kept, "", &runs);
                }
                self.xml.push_str("</w:tc>");
            }
            self.xml.push_str("</w:tr>");
            spanning.extend(row.iter().filter(|c| c.rows > 1));
        }
    }

    /// Opens a cell of a table, or its going on in a further row.
    fn cell(&mut self, cell: &Cell<'_>, begins: bool, width: u32, (tinted, middle): (bool, bool)) {
        let _ = write!(self.xml, "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>");
        if cell.columns > 1 {
            let _ = write!(self.xml, "<w:gridSpan w:val=\"{}\"/>", cell.columns);
        }
        if cell.rows > 1 {
            self.xml.push_str(if begins { "<w:vMerge w:val=\"restart\"/>" } else { "<w:vMerge/>" });
        }
        if tinted {
            self.xml.push_str(HEAD_TINT);
        }
        if middle {
            self.xml.push_str("<w:vAlign w:val=\"center\"/>");
        }
        self.xml.push_str("</w:tcPr>");
    }

    fn details(&mut self, pairs: &[(String, Vec<Inline>)], keep: bool) {
        if pairs.is_empty() {
            return;
        }
        // Names and addresses need all of half a page.
        let edge = if self.half { 0 } else { self.column };
        let whole = self.width().saturating_sub(edge);
        let label_width = whole * if self.half { 42 } else { 34 } / 100;
        let widths = [label_width, whole - label_width];
        let _ = write!(
            self.xml,
            "<w:tbl><w:tblPr><w:tblW w:w=\"{whole}\" w:type=\"dxa\"/><w:tblInd w:w=\"{}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>\
             <w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"113\" w:type=\"dxa\"/></w:tblCellMar>\
             <w:tblLook w:val=\"0080\" w:firstRow=\"0\" w:lastRow=\"0\" w:firstColumn=\"1\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr>",
            edge
        );
        self.grid(&widths);
        for (at, (label, value)) in pairs.iter().enumerate() {
            let keep = keep && at + 1 == pairs.len();
            let size = label.chars().count() + value.iter().map(characters).sum::<usize>();
            let whole = if size <= UNBREAKABLE_ROW { "<w:cantSplit/>" } else { "" };
            let _ = write!(
                self.xml,
                "<w:tr><w:trPr>{whole}</w:trPr><w:tc><w:tcPr><w:tcW w:w=\"{}\" w:type=\"dxa\"/></w:tcPr>",
                widths[0]
            );
            self.paragraph("Details", keep, "", &words_run(label, "<w:color w:val=\"57544D\"/>"));
            let _ = write!(
                self.xml,
                "</w:tc><w:tc><w:tcPr><w:tcW w:w=\"{}\" w:type=\"dxa\"/></w:tcPr>",
                widths[1]
            );
            let runs = self.runs(value);
            self.paragraph("Details", keep, "", &runs);
            self.xml.push_str("</w:tc></w:tr>");
        }
        self.xml.push_str("</w:tbl>");
        self.after_table(keep);
    }

    /// Columns with a ruled line above each label, parted by narrow empty ones.
    fn signature(&mut self, labels: &[String]) {
        let Ok(count) = u32::try_from(labels.len()) else { return };
        if count == 0 {
            return;
        }
        let wide = (self.width().saturating_sub(SIGN_GAP * (count - 1)) / count).max(1);
        let place = |label: &String| Place { width: wide, above: None, below: label.clone() };
        self.places(&labels.iter().map(place).collect::<Vec<_>>());
    }

    /// Post, place for the signature, name.
    fn signature_row(&mut self, post: &str, label: &str, name: &str) {
        let room = self.width().saturating_sub(2 * SIGN_GAP);
        let words = |width, words: &str| Place { width, above: Some(words.to_owned()), below: String::new() };
        self.places(&[
            words(room * 45 / 100, post),
            Place { width: room * 25 / 100, above: None, below: label.to_owned() },
            words(room * 30 / 100, name),
        ]);
    }

    /// Places side by side, ruled where nothing is printed on them, with small words below.
    fn places(&mut self, places: &[Place]) {
        let gaps = std::iter::repeat_n(None, places.len());
        let cells: Vec<Option<&Place>> =
            places.iter().map(Some).zip(gaps).flat_map(|(place, gap)| [place, gap]).collect();
        let cells = &cells[..cells.len().saturating_sub(1)];
        let widths: Vec<u32> = cells.iter().map(|c| c.map_or(SIGN_GAP, |p| p.width)).collect();
        let _ = write!(
            self.xml,
            "<w:tbl><w:tblPr><w:tblW w:w=\"{}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>\
             <w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>",
            widths.iter().sum::<u32>()
        );
        self.grid(&widths);
        self.xml
            .push_str("<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"760\" w:hRule=\"atLeast\"/></w:trPr>");
        for (cell, width) in cells.iter().zip(&widths) {
            let (look, words) = match cell.map(|place| place.above.as_deref()) {
                Some(None) => (
                    "<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/></w:tcBorders>",
                    String::new(),
                ),
                Some(Some(words)) => ("<w:vAlign w:val=\"bottom\"/>", words_run(words, "")),
                None => ("", String::new()),
            };
            let _ = write!(self.xml, "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{look}</w:tcPr>");
            self.paragraph("TableText", true, "", &words);
            self.xml.push_str("</w:tc>");
        }
        self.xml.push_str("</w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (cell, width) in cells.iter().zip(&widths) {
            let _ = write!(self.xml, "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>");
            let words = cell.map_or_else(String::new, |p| words_run(&p.below, ""));
            self.paragraph(
                "BlankNote",
                false,
                "<w:spacing w:before=\"40\"/><w:jc w:val=\"center\"/>",
                &words,
            );
            self.xml.push_str("</w:tc>");
        }
        self.xml.push_str("</w:tr></w:tbl>");
        self.after_table(false);
    }

    fn grid(&mut self, widths: &[u32]) {
        self.xml.push_str("<w:tblGrid>");
        for width in widths {
            let _ = write!(self.xml, "<w:gridCol w:w=\"{width}\"/>");
        }
        self.xml.push_str("</w:tblGrid>");
    }

    /// Tables that touch would become one; a low line keeps them apart.
    fn after_table(&mut self, keep: bool) {
        let low = "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"160\" w:lineRule=\"exact\"/>";
        self.paragraph("", keep, low, "");
    }

    /// One paragraph: its style (none for ordinary words), whether it stays on the page of the next
    /// one, its other properties.
    fn paragraph(&mut self, style: &str, keep: bool, properties: &str, runs: &str) {
        self.xml.push_str("<w:p><w:pPr>");
        if !style.is_empty() {
            let _ = write!(self.xml, "<w:pStyle w:val=\"{style}\"/>");
        }
        if runs.len() > LOOSE_PARAGRAPH {
            self.xml.push_str("<w:keepNext w:val=\"0\"/><w:keepLines w:val=\"0\"/>");
        } else if keep {
            self.xml.push_str("<w:keepNext/>");
        }
        if std::mem::take(&mut self.begins_page) {
            self.xml.push_str("<w:pageBreakBefore/>");
        }
        // Word processors do not hyphenate by themselves: justified, half a page would be full of holes.
        let ragged = self.half && matches!(style, "" | "ListBullet" | "Checkbox" | "Note");
        let align = if ragged { "<w:jc w:val=\"left\"/>" } else { "" };
        let _ = write!(self.xml, "{properties}{align}</w:pPr>{runs}</w:p>");
    }

    fn runs(&mut self, inlines: &[Inline]) -> String {
        let mut out = String::new();
        for inline in inlines {
            match inline {
                Inline::Text { text } => out.push_str(&words_run(text, "")),
                Inline::Strong { text } => out.push_str(&words_run(text, "<w:rStyle w:val=\"Strong\"/>")),
                Inline::Link { text, href } => match href::allowed(href) {
                    Some(target) => {
                        self.links.push(target);
                        let _ = write!(
                            out,
                            "<w:hyperlink r:id=\"link{}\">{}</w:hyperlink>",
                            self.links.len(),
                            words_run(text, "<w:rStyle w:val=\"Hyperlink\"/>")
                        );
                    }
                    None => out.push_str(&words_run(text, "")),
                },
                Inline::Deleted { text } => out.push_str(&words_run(text, "<w:strike/>")),
                Inline::Footnote { text, .. } => {
                    self.footnotes.push(text.clone());
                    let _ = write!(
                        out,
                        "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"{}\"/></w:r>",
                        self.footnotes.len()
                    );
                }
                Inline::Inserted { text } => {
                    out.push_str(&words_run(text, "<w:b/><w:u w:val=\"single\"/>"));
                }
            }
        }
        out
    }
}

/// Letters of a cell.
fn size_of(cell: &Cell<'_>) -> usize {
    cell.text.iter().flatten().map(characters).sum()
}

fn characters(inline: &Inline) -> usize {
    inline.words().chars().count()
}

/// Which rows of a table.
#[derive(Clone, Copy)]
enum Rows {
    /// The head; whether each further page begins with it.
    Head { repeated: bool },
    /// The others; whether the last stays on the page of what follows.
    Body { keep: bool },
}

/// A number written as words before a block that word processors do not count.
fn lead(number: Option<&str>) -> String {
    number.map(|n| printed(n) + " ").unwrap_or_default()
}

fn optional_run(words: &str) -> String {
    if words.is_empty() { String::new() } else { words_run(words, "") }
}

/// Words as one run; line breaks and tabs become the elements for them.
pub(super) fn words_run(words: &str, properties: &str) -> String {
    let properties =
        if properties.is_empty() { String::new() } else { format!("<w:rPr>{properties}</w:rPr>") };
    let mut out = format!("<w:r>{properties}");
    let words = clean::text(words);
    for (at, line) in words.split('\n').enumerate() {
        if at > 0 {
            out.push_str("<w:br/>");
        }
        if !line.is_empty() {
            let _ = write!(out, "<w:t xml:space=\"preserve\">{}</w:t>", escaped(&line.replace('\t', " ")));
        }
    }
    out + "</w:r>"
}

/// Widths of `count` columns that fill the text's width exactly.
fn columns(widths: &[u16], count: usize) -> Vec<u32> {
    let relative: Vec<u32> =
        (0..count).map(|i| widths.get(i).map_or(1, |w| u32::from((*w).max(1)))).collect();
    let total = relative.iter().sum::<u32>().max(1);
    let mut exact: Vec<u32> = relative.iter().map(|w| (TEXT_WIDTH * w / total).max(1)).collect();
    let rest = TEXT_WIDTH.saturating_sub(exact.iter().sum());
    if let Some(last) = exact.last_mut() {
        *last += rest;
    }
    exact
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_fill_the_width() {
        assert_eq!(columns(&[1, 1, 1], 3).iter().sum::<u32>(), TEXT_WIDTH);
        assert_eq!(columns(&[7], 3).iter().sum::<u32>(), TEXT_WIDTH);
        assert_eq!(columns(&[u16::MAX, 1], 2).iter().sum::<u32>(), TEXT_WIDTH);
        assert_eq!(columns(&[], 0), Vec::<u32>::new());
    }
}
