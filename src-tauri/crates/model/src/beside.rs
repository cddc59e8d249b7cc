//! Two language versions of one paper, to be shown side by side.

use crate::Document;

/// Two versions that hold the same blocks: the leading one stands left or first.
#[derive(Clone, Copy, Debug)]
pub struct Beside<'a> {
    first: &'a Document,
    second: &'a Document,
}

impl<'a> Beside<'a> {
    /// Pairs two versions; none where they are not of one paper or their blocks differ in clause or kind.
    pub fn new(first: &'a Document, second: &'a Document) -> Option<Beside<'a>> {
        let alike = |(a, b): (&crate::Block, &crate::Block)| {
            a.provenance.clause == b.provenance.clause
                && std::mem::discriminant(&a.kind) == std::mem::discriminant(&b.kind)
        };
        let same = first.kind == second.kind
            && first.locale != second.locale
            && first.blocks.len() == second.blocks.len()
            && first.blocks.iter().zip(&second.blocks).all(alike);
        same.then_some(Beside { first, second })
    }

    /// The leading version.
    pub fn first(&self) -> &'a Document {
        self.first
    }

    /// The other version.
    pub fn second(&self) -> &'a Document {
        self.second
    }

    /// The blocks in pairs.
    pub fn pairs(&self) -> impl Iterator<Item = (&'a crate::Block, &'a crate::Block)> + use<'a> {
        self.first.blocks.iter().zip(&self.second.blocks)
    }

    /// The code of both languages: `kk-ru`.
    pub fn code(&self) -> String {
        format!("{}-{}", self.first.locale.code(), self.second.locale.code())
    }
}
