//! The finished layout: pages of positioned glyph runs and rules, and the tree of what they mean.
//! Nothing here knows a PDF library: lengths are points from the page's top left corner, y downwards.

use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use pismovnik_model::picture::PictureRole;

use crate::encoding::Encoding;
use crate::fonts::FaceId;
use crate::picture::Figures;
use crate::style::{PAGE_HEIGHT, PAGE_WIDTH};

/// A size of paper.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Paper {
    /// Width.
    pub(crate) width: f32,
    /// Height.
    pub(crate) height: f32,
}

impl Paper {
    /// A4 upright, 210 × 297 mm.
    pub(crate) const A4: Paper = Paper { width: PAGE_WIDTH, height: PAGE_HEIGHT };
}

/// A laid-out document.
#[derive(Debug)]
pub(crate) struct Layout {
    /// The paper of every page.
    pub(crate) paper: Paper,
    /// Pages, in order.
    pub(crate) pages: Vec<Page>,
    /// What the pages' contents mean.
    pub(crate) tree: Tree,
    /// Headings for the outline.
    pub(crate) outline: Vec<Bookmark>,
    /// Glyph codes per face.
    pub(crate) encoding: Encoding,
    /// The owner's own pictures.
    pub(crate) figures: Arc<Figures>,
}

/// One page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Page {
    /// Drawn in this order; contents of the tree in reading order.
    pub(crate) marks: Vec<Mark>,
    /// Whether it begins by order, not because the page before was full.
    pub(crate) fresh: bool,
}

/// A heading in the outline.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Bookmark {
    /// 1 is the highest.
    pub(crate) level: u8,
    /// With its number.
    pub(crate) title: String,
    /// Index of the page.
    pub(crate) page: usize,
    /// Top of the heading.
    pub(crate) top: f32,
}

/// Something drawn.
#[derive(Clone, Debug)]
pub(crate) enum Mark {
    /// A run of glyphs on one base line.
    Text(Run),
    /// A filled rectangle: rules, tints. Never part of the tree.
    Fill {
        /// Left edge.
        x: f32,
        /// Top edge.
        y: f32,
        /// Width.
        width: f32,
        /// Height.
        height: f32,
        /// 0 black, 1 white.
        grey: f32,
    },
    /// A rectangle's outline. Never part of the tree.
    Frame {
        /// Left edge.
        x: f32,
        /// Top edge.
        y: f32,
        /// Width.
        width: f32,
        /// Height.
        height: f32,
        /// Thickness of the line.
        line: f32,
        /// 0 black, 1 white.
        grey: f32,
    },
    /// A straight line. Never part of the tree.
    Stroke {
        /// Where it begins.
        from: (f32, f32),
        /// Where it ends.
        to: (f32, f32),
        /// Thickness.
        line: f32,
        /// 0 black, 1 white.
        grey: f32,
    },
    /// One of the owner's own pictures.
    Picture {
        /// Left edge.
        x: f32,
        /// Top edge.
        y: f32,
        /// Width.
        width: f32,
        /// Height.
        height: f32,
        /// Which.
        role: PictureRole,
        /// Its node; none where it only adorns.
        node: Option<NodeId>,
    },
    /// An active area.
    Link {
        /// Left edge.
        x: f32,
        /// Top edge.
        y: f32,
        /// Width.
        width: f32,
        /// Height.
        height: f32,
        /// Target.
        href: Rc<str>,
        /// The link's node.
        node: NodeId,
    },
}

/// Glyphs of one face on one base line.
#[derive(Clone, Debug)]
pub(crate) struct Run {
    /// Left end.
    pub(crate) x: f32,
    /// Base line.
    pub(crate) y: f32,
    /// Font.
    pub(crate) face: FaceId,
    /// Size of type.
    pub(crate) size: f32,
    /// 0 black, 1 white.
    pub(crate) grey: f32,
    /// Codes of [`Encoding`].
    pub(crate) codes: Vec<u16>,
    /// Before the code at this index (ascending), move left by thousandths of an em.
    pub(crate) shifts: Vec<(u32, i32)>,
    /// Whose text it is; none for running feet and repeated heads.
    pub(crate) node: Option<NodeId>,
    /// What it says in place of its glyphs' text: the whole of a word broken at the line's end, or
    /// nothing for that word's other parts.
    pub(crate) says: Option<Rc<str>>,
}

impl Mark {
    /// The same, moved.
    pub(crate) fn moved(mut self, dx: f32, dy: f32) -> Mark {
        let (x, y) = match &mut self {
            Mark::Stroke { from, to, .. } => {
                to.0 += dx;
                to.1 += dy;
                (&mut from.0, &mut from.1)
            }
            Mark::Text(run) => (&mut run.x, &mut run.y),
            Mark::Fill { x, y, .. }
            | Mark::Frame { x, y, .. }
            | Mark::Picture { x, y, .. }
            | Mark::Link { x, y, .. } => (x, y),
        };
        *x += dx;
        *y += dy;
        self
    }
}

/// A node of the structure tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct NodeId(pub(crate) u32);

/// What a node is, by the names of ISO 32000-1, 14.8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// The root.
    Document,
    /// Headings 1 to 6; the title is 1.
    Heading(u8),
    /// Paragraph.
    Paragraph,
    /// List.
    List,
    /// Item of a list.
    ListItem,
    /// Its bullet.
    Label,
    /// Its text.
    ListBody,
    /// Table.
    Table,
    /// Row.
    Row,
    /// Head of a column.
    ColumnHead,
    /// Head of a row.
    RowHead,
    /// Cell.
    Cell,
    /// Caption of a table.
    Caption,
    /// Code.
    Code,
    /// Link.
    Link,
    /// Mark of a footnote in the text.
    Reference,
    /// Footnote.
    Note,
    /// Picture.
    Figure,
}

/// One node.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    /// What it is.
    pub(crate) role: Role,
    /// Whose child it is; none for the root.
    pub(crate) parent: Option<NodeId>,
    /// Children in reading order.
    pub(crate) children: Vec<NodeId>,
    /// Its language's code, where it is not the document's.
    pub(crate) language: Option<&'static str>,
}

/// The structure tree; node 0 is the root.
#[derive(Clone, Debug)]
pub(crate) struct Tree {
    /// All nodes, parents before children.
    pub(crate) nodes: Vec<Node>,
    /// Language of the nodes to come, where it is not the document's.
    pub(crate) language: Option<&'static str>,
    /// Rows and columns of cells that span more than one.
    pub(crate) spans: BTreeMap<NodeId, (usize, usize)>,
    /// Words read in the stead of figures.
    pub(crate) alts: BTreeMap<NodeId, String>,
    /// What tables without a caption hold, said to those who do not see the heading above.
    pub(crate) summaries: BTreeMap<NodeId, String>,
}

impl Default for Tree {
    fn default() -> Tree {
        let root = Node { role: Role::Document, parent: None, children: Vec::new(), language: None };
        let (spans, alts, summaries) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        Tree { nodes: vec![root], language: None, spans, alts, summaries }
    }
}

impl Tree {
    /// The root.
    pub(crate) const ROOT: NodeId = NodeId(0);

    /// Adds a child.
    pub(crate) fn add(&mut self, parent: NodeId, role: Role) -> NodeId {
        let id = NodeId(self.nodes.len() as u32);
        let language = self.language;
        self.nodes.push(Node { role, parent: Some(parent), children: Vec::new(), language });
        self.nodes[parent.0 as usize].children.push(id);
        id
    }

    /// Notes how many rows and columns a cell spans.
    pub(crate) fn span(&mut self, node: NodeId, (rows, columns): (usize, usize)) {
        if rows > 1 || columns > 1 {
            self.spans.insert(node, (rows, columns));
        }
    }
}
