//! The bytes of a paper depend on the paper alone: not on what was set before it, nor on threads.

use std::ops::ControlFlow;
use std::sync::atomic::AtomicBool;

use pismovnik_drafting::{Setting, draft, kinds};
use pismovnik_interview::{facts, preset};
use pismovnik_model::{Block, BlockKind, Day, Document, Inline, Provenance};
use pismovnik_typeset::{PdfOptions, batch, pdf};

/// Papers in three languages, and one whose words need glyphs beyond the standard ones.
fn papers() -> Vec<Document> {
    let as_of = Day::constant(2026, 11, 20);
    let setting = Setting { as_of, made_on: None, provisional: false };
    let mut papers = Vec::new();
    for shop in ["ru-sole-proprietor", "kz-sole-proprietor"] {
        let facts = facts(&preset(shop).expect("preset"));
        for locale in facts.country().document_locales() {
            let some = kinds(&facts).into_iter().step_by(4);
            papers.extend(some.map(|kind| draft(&facts, kind, *locale, &setting).expect("drafted")));
        }
    }
    let mut strange = papers[0].clone();
    let provenance = Provenance {
        clause: "strange".to_owned(),
        answers: Vec::new(),
        always: true,
        articles: Vec::new(),
        since: None,
    };
    let text = vec![Inline::plain("Цена 7000 ₸, Ω — омега, naïve Straße, дом")];
    strange.blocks.push(Block {
        provenance,
        number: None,
        begins_page: false,
        kind: BlockKind::Paragraph { text },
    });
    papers.push(strange);
    papers
}

fn set(paper: &Document) -> Vec<u8> {
    pdf(paper, &PdfOptions::default()).expect("set")
}

/// Sets the papers on a thread of its own, where nothing was set before.
fn afresh<R: Send>(work: impl FnOnce() -> R + Send) -> R {
    std::thread::scope(|scope| scope.spawn(work).join().expect("no panic"))
}

#[test]
fn nothing_set_before_changes_a_byte() {
    let papers = papers();
    assert!(papers.len() > 8, "{}", papers.len());
    let alone: Vec<Vec<u8>> = papers.iter().map(|p| afresh(|| set(p))).collect();
    for start in [0, papers.len() / 3, papers.len() * 2 / 3] {
        afresh(|| {
            // Backwards from several places, so that much was set before everything else.
            for at in (0..papers.len()).map(|i| (start + papers.len() - i) % papers.len()) {
                assert!(set(&papers[at]) == alone[at], "{} after others", papers[at].title);
            }
        });
    }
}

#[test]
fn threads_change_no_byte() {
    let papers = papers();
    let alone: Vec<Vec<u8>> = papers.iter().map(|p| afresh(|| set(p))).collect();
    for threads in [1, 2, 5] {
        batch::ordered(
            papers.iter().cycle().take(40),
            threads,
            &AtomicBool::new(false),
            set,
            |place, bytes| {
                assert!(bytes == alone[place % alone.len()], "{threads} threads, paper {place}");
                ControlFlow::Continue(())
            },
        );
    }
}

/// Letters that a paper has no use for are not embedded.
#[test]
fn a_russian_paper_carries_no_kazakh_letter() {
    let paper = papers().swap_remove(0);
    let of = |words: &str| {
        let mut paper = paper.clone();
        paper.blocks.truncate(1);
        paper.blocks[0].kind = BlockKind::Paragraph { text: vec![Inline::plain(words)] };
        set(&paper).len()
    };
    let (russian, kazakh) = (of("Слово о деле"), of("Сөз бен іс"));
    assert!(russian + 500 < kazakh, "{russian} {kazakh}");
}
