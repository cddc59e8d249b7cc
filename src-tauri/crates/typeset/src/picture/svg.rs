//! SVG: outlines in plain colours, as a form of the PDF's own operators. Letters, effects, references and
//! anything that runs are refused, not dropped.

use std::collections::BTreeMap;
use std::fmt::Write;

use pismovnik_model::picture::{Picture, PictureKind};
use pismovnik_model::{Problem, problem};
use usvg::roxmltree::{self, Node as Element, NodeType};
use usvg::tiny_skia_path::{PathSegment, Point};
use usvg::{FillRule, Group, LineCap, LineJoin, Node, Paint, PaintOrder, Path, Transform, Tree};

use super::{shaped, short, told, unreadable};

/// Most elements.
const MOST_ELEMENTS: u32 = 20_000;
/// Deepest nesting.
const DEEPEST: usize = 60;
/// Most bytes of drawing.
const MOST_DRAWING: usize = 4 * 1024 * 1024;

/// A drawing in the operators of PDF, in the picture's own units from its upper left corner.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Form {
    /// Width.
    pub(crate) width: f32,
    /// Height.
    pub(crate) height: f32,
    /// Operators.
    pub(crate) content: Vec<u8>,
    /// Thousandths of opacity that it uses, as `G` and the number.
    pub(crate) opacities: Vec<u16>,
}

/// An SVG, written anew: nothing that does not show, nothing that refers or runs.
pub(super) fn read(bytes: &[u8]) -> Result<Picture, Problem> {
    let tree = tree(bytes)?;
    let (width, height) = (tree.size().width(), tree.size().height());
    let whole = |length: f32| (length.round() as u32).max(1);
    let (width, height) = (whole(width), whole(height));
    shaped(width, height)?;
    drawn(&tree)?;
    let clean = tree.to_string(&usvg::WriteOptions::default());
    Ok(Picture { kind: PictureKind::Svg, bytes: clean.into_bytes(), width, height })
}

/// The drawing.
pub(super) fn form(bytes: &[u8]) -> Result<Form, Problem> {
    drawn(&tree(bytes)?)
}

fn tree(bytes: &[u8]) -> Result<Tree, Problem> {
    let text = std::str::from_utf8(bytes).map_err(unreadable)?;
    let options =
        roxmltree::ParsingOptions { allow_dtd: true, nodes_limit: MOST_ELEMENTS, ..Default::default() };
    let document = roxmltree::Document::parse_with_options(text, options).map_err(unreadable)?;
    allowed(&document)?;
    let tree = Tree::from_xmltree(&document, &usvg::Options::default()).map_err(unreadable)?;
    if tree.root().children().is_empty() {
        return Err(unreadable("SVG: nothing to draw"));
    }
    Ok(tree)
}

fn foreign(detail: &str) -> Problem {
    told(problem::PICTURE_SVG_FOREIGN).with("detail", detail)
}

fn effect(detail: &str) -> Problem {
    told(problem::PICTURE_SVG_EFFECT).with("detail", detail)
}

/// Nothing that runs, fetches, is set in a font or grows without end.
fn allowed(document: &roxmltree::Document<'_>) -> Result<(), Problem> {
    let svg = document.root_element().tag_name().namespace();
    let mut copied: BTreeMap<&str, usize> = BTreeMap::new();
    for node in document.descendants() {
        match node.node_type() {
            NodeType::Element => {}
            NodeType::PI => return Err(foreign("<?…?>")),
            _ => continue,
        }
        if node.ancestors().count() > DEEPEST {
            return Err(unreadable("SVG: nested too deep"));
        }
        if node.tag_name().namespace() != svg {
            continue;
        }
        let name = node.tag_name().name();
        match name {
            "text" | "tspan" | "textPath" | "tref" | "altGlyph" => {
                return Err(told(problem::PICTURE_SVG_TEXT));
            }
            "script" | "foreignObject" | "iframe" | "set" | "handler" | "image" | "feImage" | "audio"
            | "video" => {
                return Err(foreign(name));
            }
            _ if name.starts_with("animate") => return Err(foreign(name)),
            "marker" => return Err(effect(name)),
            "style"
                if node
                    .descendants()
                    .filter_map(|n| n.text())
                    .any(|t| t.contains("@import") || leaves(t)) =>
            {
                return Err(foreign("style"));
            }
            _ => {}
        }
        for attribute in node.attributes() {
            let (name, value) = (attribute.name(), attribute.value());
            if name.starts_with("on") {
                return Err(foreign(name));
            }
            if name == "href" && !value.trim_start().starts_with('#') && node.tag_name().name() != "a" {
                return Err(foreign(name));
            }
            if leaves(value) {
                return Err(foreign("url()"));
            }
        }
        if name == "use" {
            let target = node
                .attributes()
                .find(|a| a.name() == "href")
                .map(|a| a.value().trim().trim_start_matches('#'));
            *copied.entry(target.unwrap_or_default()).or_insert(0) += 1;
        }
    }
    // Copies of copies grow beyond measure.
    let copies = |node: &Element<'_, '_>| {
        node.attribute("id").is_some_and(|id| copied.contains_key(id))
            && node.descendants().any(|inner| inner.tag_name().name() == "use")
    };
    if copied.values().sum::<usize>() > 64 || document.descendants().any(|node| copies(&node)) {
        return Err(effect("use"));
    }
    Ok(())
}

/// Whether a value refers to something outside.
fn leaves(value: &str) -> bool {
    let lower = value.to_lowercase();
    lower.match_indices("url(").any(|(at, found)| {
        let target = lower[at + found.len()..].trim_start_matches(['"', '\'', ' ']);
        !target.starts_with('#')
    })
}

fn drawn(tree: &Tree) -> Result<Form, Problem> {
    let mut pen = Pen { content: String::new(), opacities: Vec::new() };
    let (width, height) = (tree.size().width(), tree.size().height());
    // PDF counts upwards.
    pen.operator(&[1.0, 0.0, 0.0, -1.0, 0.0, height], "cm");
    pen.group(tree.root(), 1.0)?;
    Ok(Form { width, height, content: pen.content.into_bytes(), opacities: pen.opacities })
}

struct Pen {
    content: String,
    opacities: Vec<u16>,
}

impl Pen {
    fn operator(&mut self, numbers: &[f32], name: &str) {
        for number in numbers {
            let _ = write!(self.content, "{} ", short(*number));
        }
        let _ = writeln!(self.content, "{name}");
    }

    fn transform(&mut self, t: Transform) {
        if !t.is_identity() {
            self.operator(&[t.sx, t.ky, t.kx, t.sy, t.tx, t.ty], "cm");
        }
    }

    fn group(&mut self, group: &Group, opacity: f32) -> Result<(), Problem> {
        if self.content.len() > MOST_DRAWING {
            return Err(unreadable("SVG: too much to draw"));
        }
        if group.mask().is_some() {
            return Err(effect("mask"));
        }
        if !group.filters().is_empty() {
            return Err(effect("filter"));
        }
        if group.blend_mode() != usvg::BlendMode::Normal {
            return Err(effect("mix-blend-mode"));
        }
        let own = group.opacity().get();
        // What lies one over another would show through.
        if own < 1.0 && group.children().len() > 1 {
            return Err(effect("opacity"));
        }
        self.content.push_str("q\n");
        self.transform(group.transform());
        let mut clip = group.clip_path();
        while let Some(path) = clip {
            self.clip(path)?;
            clip = path.clip_path();
        }
        for child in group.children() {
            match child {
                Node::Group(inner) => self.group(inner, opacity * own)?,
                Node::Path(path) if path.is_visible() => self.path(path, opacity * own)?,
                Node::Path(_) => {}
                Node::Image(_) => return Err(foreign("image")),
                Node::Text(_) => return Err(told(problem::PICTURE_SVG_TEXT)),
            }
        }
        self.content.push_str("Q\n");
        Ok(())
    }

    /// Restricts what follows to the outlines of a clip path.
    fn clip(&mut self, clip: &usvg::ClipPath) -> Result<(), Problem> {
        let mut any = false;
        let mut even = false;
        for child in clip.root().children() {
            let Node::Path(path) = child else { return Err(effect("clipPath")) };
            even |= path.fill().is_some_and(|f| f.rule() == FillRule::EvenOdd);
            let to = clip.transform().pre_concat(path.abs_transform());
            self.outline(path, Some(to));
            any = true;
        }
        if even && clip.root().children().len() > 1 {
            return Err(effect("clipPath"));
        }
        if !any {
            // Nothing is left to be seen.
            self.operator(&[0.0, 0.0, 0.0, 0.0], "re");
        }
        self.content.push_str(if even { "W* n\n" } else { "W n\n" });
        Ok(())
    }

    fn path(&mut self, path: &Path, opacity: f32) -> Result<(), Problem> {
        let fill_first = path.paint_order() == PaintOrder::FillAndStroke;
        for filling in [fill_first, !fill_first] {
            if filling {
                self.fill(path, opacity)?;
            } else {
                self.stroke(path, opacity)?;
            }
        }
        Ok(())
    }

    fn fill(&mut self, path: &Path, opacity: f32) -> Result<(), Problem> {
        let Some(fill) = path.fill() else { return Ok(()) };
        self.opacity(fill.opacity().get() * opacity);
        self.colour(fill.paint(), ["g", "rg"])?;
        self.outline(path, None);
        self.content.push_str(if fill.rule() == FillRule::EvenOdd { "f*\n" } else { "f\n" });
        Ok(())
    }

    fn stroke(&mut self, path: &Path, opacity: f32) -> Result<(), Problem> {
        let Some(stroke) = path.stroke() else { return Ok(()) };
        self.opacity(stroke.opacity().get() * opacity);
        self.colour(stroke.paint(), ["G", "RG"])?;
        self.operator(&[stroke.width().get()], "w");
        let cap = match stroke.linecap() {
            LineCap::Butt => 0.0,
            LineCap::Round => 1.0,
            LineCap::Square => 2.0,
        };
        self.operator(&[cap], "J");
        let join = match stroke.linejoin() {
            LineJoin::Miter | LineJoin::MiterClip => 0.0,
            LineJoin::Round => 1.0,
            LineJoin::Bevel => 2.0,
        };
        self.operator(&[join], "j");
        self.operator(&[stroke.miterlimit().get()], "M");
        let dashes: Vec<String> = stroke.dasharray().unwrap_or_default().iter().map(|d| short(*d)).collect();
        let _ = writeln!(self.content, "[{}] {} d", dashes.join(" "), short(stroke.dashoffset()));
        self.outline(path, None);
        self.content.push_str("S\n");
        Ok(())
    }

    /// The opacity of what follows.
    fn opacity(&mut self, opacity: f32) {
        let thousandths = (opacity.clamp(0.0, 1.0) * 1000.0).round() as u16;
        if thousandths == 1000 && self.opacities.is_empty() {
            return;
        }
        if !self.opacities.contains(&thousandths) {
            self.opacities.push(thousandths);
        }
        let _ = writeln!(self.content, "/G{thousandths} gs");
    }

    fn colour(&mut self, paint: &Paint, [grey, colours]: [&str; 2]) -> Result<(), Problem> {
        let Paint::Color(colour) = paint else { return Err(effect("gradient, pattern")) };
        let part = |value: u8| f32::from(value) / 255.0;
        if colour.red == colour.green && colour.green == colour.blue {
            self.operator(&[part(colour.red)], grey);
        } else {
            self.operator(&[part(colour.red), part(colour.green), part(colour.blue)], colours);
        }
        Ok(())
    }

    fn outline(&mut self, path: &Path, transform: Option<Transform>) {
        let to = |mut point: Point| {
            if let Some(transform) = transform {
                transform.map_point(&mut point);
            }
            point
        };
        let mut last = Point::from_xy(0.0, 0.0);
        for segment in path.data().segments() {
            match segment {
                PathSegment::MoveTo(p) => {
                    last = to(p);
                    self.operator(&[last.x, last.y], "m");
                }
                PathSegment::LineTo(p) => {
                    last = to(p);
                    self.operator(&[last.x, last.y], "l");
                }
                PathSegment::QuadTo(c, p) => {
                    let (c, p) = (to(c), to(p));
                    let between = |a: f32, b: f32| a + (b - a) * 2.0 / 3.0;
                    let (x1, y1) = (between(last.x, c.x), between(last.y, c.y));
                    let (x2, y2) = (between(p.x, c.x), between(p.y, c.y));
                    self.operator(&[x1, y1, x2, y2, p.x, p.y], "c");
                    last = p;
                }
                PathSegment::CubicTo(a, b, p) => {
                    let (a, b, p) = (to(a), to(b), to(p));
                    self.operator(&[a.x, a.y, b.x, b.y, p.x, p.y], "c");
                    last = p;
                }
                PathSegment::Close => self.content.push_str("h\n"),
            }
        }
    }
}
