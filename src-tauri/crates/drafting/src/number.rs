//! Numbering: the last pass over a paper, so that no number can be broken or dangle.

use pismovnik_model::{Block, BlockKind};

/// Numbers headings and, below or beside them, paragraphs marked for it by `Some("")`.
///
/// First-level headings count `1`, `2`; what follows counts within the nearest heading above. In a
/// paper without headings paragraphs count `1`, `2`.
pub(crate) fn number(blocks: &mut [Block]) {
    // Counters of the levels; `depth` says under how many of them the next paragraph stands.
    let mut counts = [0_u32; 3];
    let mut depth = 0;
    for block in blocks {
        if block.number.is_none() {
            continue;
        }
        let level = match &block.kind {
            BlockKind::Heading { level, .. } => usize::from(*level).clamp(1, 2) - 1,
            _ => depth,
        };
        counts[level] += 1;
        counts[level + 1..].fill(0);
        if matches!(block.kind, BlockKind::Heading { .. }) {
            depth = level + 1;
        }
        let number = counts[..=level].iter().map(ToString::to_string).collect::<Vec<_>>().join(".");
        block.number = Some(number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use pismovnik_model::{Inline, Provenance};

    fn block(kind: BlockKind, numbered: bool) -> Block {
        let provenance = Provenance {
            clause: "test".to_owned(),
            answers: Vec::new(),
            always: true,
            articles: Vec::new(),
            since: None,
        };
        Block { provenance, number: numbered.then(String::new), begins_page: false, kind }
    }

    fn heading(level: u8) -> Block {
        block(BlockKind::Heading { level, text: vec![Inline::plain("h")] }, true)
    }

    fn paragraph(numbered: bool) -> Block {
        block(BlockKind::Paragraph { text: vec![Inline::plain("p")] }, numbered)
    }

    fn numbers(mut blocks: Vec<Block>) -> Vec<Option<String>> {
        number(&mut blocks);
        blocks.into_iter().map(|b| b.number).collect()
    }

    #[test]
    fn paragraphs_count_within_the_nearest_heading() {
        let blocks = vec![
            heading(1),
            paragraph(true),
            paragraph(false),
            heading(2),
            paragraph(true),
            heading(2),
            heading(1),
            paragraph(true),
        ];
        let found: Vec<_> = numbers(blocks).into_iter().flatten().collect();
        assert_eq!(found, ["1", "1.1", "1.2", "1.2.1", "1.3", "2", "2.1"]);
    }

    #[test]
    fn without_headings_paragraphs_count_alone() {
        let found: Vec<_> = numbers(vec![paragraph(true), paragraph(true)]).into_iter().flatten().collect();
        assert_eq!(found, ["1", "2"]);
    }
}
