//! Promises of the layout, looked at as positioned runs.

mod columns;
mod ends;
mod lines;
mod spans;

use pismovnik_model::{
    Beside, Block, BlockKind, Day, Document, DocumentKind, Inline, LetterPart, Locale, Provenance,
};
use proptest::prelude::*;

use crate::page::{Layout, Mark, NodeId, Run};
use crate::style::{COLUMN, MARGIN_LEFT, MARGIN_TOP, MEASURE, PAGE_HEIGHT};
use crate::{PdfOptions, flow, layout, pdf, pdf_beside, pdfs};

fn document(blocks: Vec<Block>) -> Document {
    Document {
        kind: DocumentKind::PrivacyPolicy,
        locale: Locale::Ru,
        title: "Политика".into(),
        subtitle: None,
        operator: "ИП Ромашкина О. С.".into(),
        foot: "Политика".into(),
        page_counter: "{page} из {pages}".into(),
        as_of: Day::constant(2026, 11, 21),
        provisional: false,
        blocks,
    }
}

fn block(number: &str, kind: BlockKind) -> Block {
    let provenance =
        Provenance { clause: "test".into(), answers: vec![], always: true, articles: vec![], since: None };
    Block { provenance, number: (!number.is_empty()).then(|| number.to_owned()), begins_page: false, kind }
}

fn words(text: &str) -> Vec<Inline> {
    vec![Inline::plain(text)]
}

fn heading(number: &str, text: &str) -> Block {
    block(number, BlockKind::Heading { level: 1, text: words(text) })
}

fn clause(number: &str, text: &str) -> Block {
    block(number, BlockKind::Paragraph { text: words(text) })
}

/// About one line of words.
fn line(mark: &str) -> String {
    format!("{mark} оператор принимает меры для защиты данных покупателей и посетителей сайта.")
}

/// Text of a run as copying its glyphs gives it.
fn said(layout: &Layout, run: &Run) -> String {
    let coded = &layout.encoding.faces[run.face.index()];
    run.codes
        .iter()
        .map(|code| {
            let at = coded.binary_search_by_key(code, |c| c.code).expect("coded");
            &*coded[at].text
        })
        .collect()
}

/// Right end of a run, spaces at its end aside.
fn right(layout: &Layout, run: &Run) -> f32 {
    let coded = &layout.encoding.faces[run.face.index()];
    let mut x = 0i32;
    let mut end = 0;
    let mut shifts = run.shifts.iter().peekable();
    for (i, code) in run.codes.iter().enumerate() {
        while let Some((_, shift)) = shifts.next_if(|(at, _)| *at as usize == i) {
            x -= shift;
        }
        let at = coded.binary_search_by_key(code, |c| c.code).expect("coded");
        x += coded[at].advance;
        if !coded[at].text.trim().is_empty() {
            end = x;
        }
    }
    run.x + end as f32 * run.size / 1000.0
}

fn runs(layout: &Layout, page: usize) -> Vec<&Run> {
    let marks = layout.pages[page].marks.iter();
    marks.filter_map(|m| if let Mark::Text(run) = m { Some(run) } else { None }).collect()
}

/// Page, x and base line of the first run that contains the words.
fn find(layout: &Layout, wanted: &str) -> (usize, f32, f32) {
    for page in 0..layout.pages.len() {
        for run in runs(layout, page) {
            if said(layout, run).contains(wanted) {
                return (page, run.x, run.y);
            }
        }
    }
    panic!("{wanted} is nowhere")
}

/// Number of lines of a node on each page.
fn lines_of(layout: &Layout, node: NodeId) -> Vec<usize> {
    (0..layout.pages.len())
        .map(|page| {
            let mut tops: Vec<i32> = runs(layout, page)
                .iter()
                .filter(|r| r.node == Some(node))
                .map(|r| r.y.round() as i32)
                .collect();
            tops.dedup();
            tops.len()
        })
        .filter(|count| *count > 0)
        .collect()
}

fn set(document: &Document) -> Layout {
    layout(document, &PdfOptions::default(), |setter| flow::slabs(document, setter))
        .expect("all characters have glyphs")
}

#[test]
fn numbers_hang_beside_their_texts() {
    let long = line("Первое").repeat(4);
    let layout = set(&document(vec![
        heading("5", "Заголовок"),
        clause("5.2", &long),
        clause("5.2.1", &format!("Третье {long}")),
        clause("10.12", "Четвёртое"),
    ]));
    let (_, heading_x, _) = find(&layout, "Заголовок");
    let (_, number_x, number_y) = find(&layout, "5.2.");
    let (_, clause_x, clause_y) = find(&layout, "Первое");
    let (_, sub_number_x, _) = find(&layout, "5.2.1.");
    let (_, sub_x, _) = find(&layout, "Третье");
    let (_, fourth_x, _) = find(&layout, "Четвёртое");
    assert_eq!(number_x, MARGIN_LEFT);
    assert_eq!(number_y, clause_y);
    assert_eq!(heading_x, clause_x);
    assert_eq!(clause_x, fourth_x);
    assert_eq!(sub_number_x, clause_x);
    assert!(sub_x > clause_x + 20.0);
    // All lines of a clause begin at its text edge.
    let edges: Vec<f32> = runs(&layout, 0)
        .iter()
        .filter(|r| r.y > clause_y && r.y < clause_y + 40.0 && r.says.as_deref() != Some(""))
        .map(|r| r.x)
        .collect();
    assert!(edges.contains(&clause_x), "{edges:?}");
}

#[test]
fn a_number_too_long_for_any_column_stands_before_the_words() {
    let number = "1".repeat(200);
    let layout = set(&document(vec![clause(&number, "слово")]));
    within(&layout);
}

#[test]
fn headings_stay_with_what_follows_and_no_line_stands_alone() {
    for filler in 30..62 {
        let mut blocks: Vec<Block> = (0..filler).map(|_| clause("", &line("Строка"))).collect();
        blocks.push(heading("1", "Заголовок"));
        blocks.push(clause("1.1", &line("Начало").repeat(7)));
        blocks.push(clause("1.2", &line("Дальше").repeat(6)));
        let layout = set(&document(blocks));
        assert_eq!(find(&layout, "Заголовок").0, find(&layout, "Начало").0, "{filler}");
        for node in 0..layout.tree.nodes.len() {
            let counts = lines_of(&layout, NodeId(node as u32));
            if counts.len() > 1 {
                assert!(counts.iter().all(|c| *c >= 2), "{filler}: {counts:?}");
            }
        }
    }
}

#[test]
fn signatures_stay_with_the_words_before_them() {
    for filler in 30..62 {
        let mut blocks: Vec<Block> = (0..filler).map(|_| clause("", &line("Строка"))).collect();
        blocks.push(clause("", "Подтверждаю."));
        blocks.push(block("", BlockKind::Signature { labels: vec!["дата".into(), "подпись".into()] }));
        let layout = set(&document(blocks));
        assert_eq!(find(&layout, "Подтверждаю.").0, find(&layout, "подпись").0, "{filler}");
    }
}

fn table(rows: usize, words_in_cell: usize) -> BlockKind {
    let cell = |r: usize| vec![words(&format!("ячейка{r} {}", "слово ".repeat(words_in_cell)))];
    BlockKind::Table {
        caption: "Таблица".into(),
        widths: vec![1, 3],
        head: vec![words("Номер"), words("Содержание")],
        rows: (0..rows).map(|r| vec![vec![words(&format!("н{r}"))], cell(r)]).collect(),
        spans: vec![],
        groups: vec![],
    }
}

#[test]
fn heads_of_tables_are_repeated_as_artifacts() {
    let layout = set(&document(vec![block("", table(120, 6))]));
    assert!(layout.pages.len() > 2);
    for page in 0..layout.pages.len() {
        let heads: Vec<_> =
            runs(&layout, page).into_iter().filter(|r| said(&layout, r).starts_with("Содержание")).collect();
        assert_eq!(heads.len(), 1, "page {page}");
        assert_eq!(heads[0].node.is_some(), page == 0, "page {page}");
    }
    within(&layout);
}

#[test]
fn a_row_higher_than_a_page_goes_on_with_at_least_two_lines() {
    let layout = set(&document(vec![block("", table(1, 3000))]));
    assert!(layout.pages.len() > 2);
    let mut all = 0;
    for page in 0..layout.pages.len() {
        let count: usize =
            runs(&layout, page).iter().map(|r| said(&layout, r).matches("слово").count()).sum();
        assert!(count > 8, "page {page}: {count}");
        all += count;
    }
    assert_eq!(all, 3000);
    within(&layout);
}

#[test]
fn five_thousand_rows_and_words_of_ten_thousand_letters_stay_within_the_margins() {
    let word = "ы".repeat(10_000);
    let layout = set(&document(vec![
        clause("1", &word),
        block("", BlockKind::List { items: vec![words(&word)] }),
        block(
            "",
            BlockKind::Table {
                caption: word.clone(),
                widths: vec![],
                head: vec![words(&word), words("б")],
                rows: vec![vec![vec![words(&word)], vec![words(&word)]]],
                spans: vec![],
                groups: vec![],
            },
        ),
        block("", BlockKind::Details { pairs: vec![(word.clone(), words(&word))] }),
        block("", BlockKind::Signature { labels: vec![word.clone(), word.clone()] }),
        block("", BlockKind::SignatureRow { post: word.clone(), label: word.clone(), name: word.clone() }),
        block("", BlockKind::Code { language: "html".into(), code: word.clone() }),
        block("", table(5_000, 3)),
    ]));
    within(&layout);
}

#[test]
fn empty_blocks_do_no_harm() {
    let layout = set(&document(vec![
        heading("", ""),
        clause("1", ""),
        block("", BlockKind::List { items: vec![vec![], words("")] }),
        block(
            "",
            BlockKind::Table {
                caption: String::new(),
                widths: vec![],
                head: vec![],
                rows: vec![],
                spans: vec![],
                groups: vec![],
            },
        ),
        block(
            "",
            BlockKind::Table {
                caption: String::new(),
                widths: vec![0, 0],
                head: vec![],
                rows: vec![vec![], vec![vec![], vec![vec![]]]],
                spans: vec![],
                groups: vec![],
            },
        ),
        block("", BlockKind::Details { pairs: vec![(String::new(), vec![])] }),
        block("", BlockKind::Blank { label: String::new(), note: String::new(), lines: 0 }),
        block("", BlockKind::Checkbox { text: vec![] }),
        block("", BlockKind::Signature { labels: vec![] }),
        block("", BlockKind::Note { text: vec![] }),
        block("", BlockKind::Code { language: String::new(), code: String::new() }),
    ]));
    within(&layout);
    assert!(pdf(&document(vec![]), &PdfOptions::default()).is_ok());
}

#[test]
fn torn_words_say_themselves_whole_once() {
    let text = "Несанкционированное распространение конфиденциальных сведений предпринимателей недопустимо; "
        .repeat(12);
    let layout = set(&document(vec![clause("1", &text)]));
    let mut whole = 0;
    for run in runs(&layout, 0) {
        if let Some(word) = run.says.as_deref().filter(|w| !w.is_empty()) {
            assert!(text.contains(word), "{word}");
            assert!(said(&layout, run).ends_with('\u{AD}'));
            whole += 1;
        }
    }
    assert!(whole > 0, "no word is broken in thirty sentences");
}

#[test]
fn the_same_document_gives_the_same_bytes_on_any_thread() {
    let one = document(vec![
        heading("1", "Первое"),
        clause("1.1", &line("Слово").repeat(9)),
        block("", table(9, 9)),
    ]);
    let other = document(vec![clause("1", &line("Другое"))]);
    let options = PdfOptions::default();
    let bytes = pdf(&one, &options).expect("set");
    assert_eq!(bytes, pdf(&one, &options).expect("set"));
    let many = pdfs(&[&one, &other, &one, &one], &options);
    assert_eq!(many[0].as_ref().expect("set"), &bytes);
    assert_eq!(many[3].as_ref().expect("set"), &bytes);
    assert_ne!(many[1].as_ref().expect("set"), &bytes);
}

#[test]
fn all_missing_characters_are_told_at_once_each_once() {
    let blocks = vec![
        clause("1", "Привет 😀 и 漢字"),
        block("", BlockKind::Code { language: String::new(), code: "😀".into() }),
    ];
    let problems = pdf(&document(blocks), &PdfOptions::default()).expect_err("no glyphs");
    let told: Vec<String> =
        problems.iter().map(|p| format!("{} {} {}", p.code.code, p.args[0].1, p.args[1].1)).collect();
    assert_eq!(told, ["glyph-missing 字 U+5B57", "glyph-missing 漢 U+6F22", "glyph-missing 😀 U+1F600"]);
}

#[test]
fn control_characters_are_refused_and_spaces_of_any_kind_are_spaces() {
    let problems = pdf(&document(vec![clause("1", "a\u{0}b\u{7}")]), &PdfOptions::default());
    assert_eq!(problems.expect_err("no glyphs").len(), 2);
    let layout = set(&document(vec![clause("1", "один\u{2003}два\t\r\nтри\u{200B}\u{AD}\u{FEFF} й")]));
    find(&layout, "один два три й");
}

#[test]
fn small_tables_stay_whole_and_no_row_of_a_larger_one_stands_alone() {
    for filler in 20..62 {
        let mut blocks: Vec<Block> = (0..filler).map(|_| clause("", &line("Строка"))).collect();
        blocks.push(clause("", "Данные получают:"));
        blocks.push(block("", table(4, 1)));
        blocks.push(block("", table(20, 1)));
        let layout = set(&document(blocks));
        let (page, ..) = find(&layout, "получают");
        assert_eq!(page, find(&layout, "н0").0, "{filler}");
        assert_eq!(page, find(&layout, "н3").0, "{filler}");
        let rows: Vec<usize> = (0..layout.pages.len())
            .map(|p| {
                let all = runs(&layout, p);
                all.iter().filter(|r| said(&layout, r).starts_with("ячейка")).count()
            })
            .collect();
        assert!(rows.iter().all(|r| *r != 1), "{filler}: {rows:?}");
    }
}

/// Nothing that is seen stands outside the text column and the running foot.
fn within(layout: &Layout) {
    let edge = MARGIN_LEFT + MEASURE;
    for page in 0..layout.pages.len() {
        for run in runs(layout, page) {
            let words = said(layout, run);
            assert!(run.x >= MARGIN_LEFT - 0.1, "page {page}: {words}");
            let end = right(layout, run);
            assert!(end <= edge + 0.6, "page {page}: {} too wide: {words}", end - edge);
            assert!(run.y > MARGIN_TOP, "page {page}: {words}");
            let foot = if run.node.is_some() { MARGIN_TOP + COLUMN } else { PAGE_HEIGHT - 20.0 };
            assert!(run.y <= foot + 0.1, "page {page}: {} too low: {words}", run.y - foot);
        }
    }
}

fn any_word() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => "[а-яё]{1,14}",
        2 => "[А-ЯЁ][а-я]{2,9}[.,;:]?",
        2 => "[a-z]{1,12}",
        2 => "[0-9]{1,6}",
        1 => "[әғқңөұүһі]{2,9}",
        1 => Just("—".to_owned()),
        1 => Just("№".to_owned()),
        1 => Just("<b>&amp;</b>".to_owned()),
        1 => Just("https://vesna-shop.example/a-b/c?d=e&f".to_owned()),
        1 => Just("info@vesna-shop.example".to_owned()),
        1 => Just("веб-сайт".to_owned()),
        1 => "[а-я]{60,300}",
        1 => Just("тогда\u{A0}же\u{A0}и\u{A0}там".to_owned()),
        1 => Just("2\u{A0}500\u{A0}₸".to_owned()),
    ]
}

fn any_text() -> impl Strategy<Value = String> {
    prop::collection::vec(any_word(), 0..60).prop_map(|w| w.join(" "))
}

fn any_inline() -> impl Strategy<Value = Inline> {
    (any_text(), 0..3u8).prop_map(|(text, kind)| match kind {
        0 => Inline::Text { text },
        1 => Inline::Strong { text },
        _ => Inline::Link { text, href: "https://vesna-shop.example/".into() },
    })
}

fn any_run() -> impl Strategy<Value = Vec<Inline>> {
    prop::collection::vec(any_inline(), 0..4)
}

fn any_kind() -> impl Strategy<Value = BlockKind> {
    let rows =
        prop::collection::vec(prop::collection::vec(prop::collection::vec(any_run(), 0..2), 0..5), 0..6);
    prop_oneof![
        (0..4u8, any_run()).prop_map(|(level, text)| BlockKind::Heading { level, text }),
        any_run().prop_map(|text| BlockKind::Paragraph { text }),
        prop::collection::vec(any_run(), 0..5).prop_map(|items| BlockKind::List { items }),
        (any_text(), prop::collection::vec(any::<u16>(), 0..5), prop::collection::vec(any_run(), 0..5), rows)
            .prop_map(|(caption, widths, head, rows)| BlockKind::Table {
                caption,
                widths,
                head,
                rows,
                spans: vec![],
                groups: vec![]
            }),
        prop::collection::vec((any_text(), any_run()), 0..4).prop_map(|pairs| BlockKind::Details { pairs }),
        (any_text(), any_text(), any::<u8>()).prop_map(|(label, note, lines)| BlockKind::Blank {
            label,
            note,
            lines
        }),
        any_run().prop_map(|text| BlockKind::Checkbox { text }),
        prop::collection::vec(any_text(), 0..4).prop_map(|labels| BlockKind::Signature { labels }),
        (any_text(), any_text(), any_text()).prop_map(|(post, label, name)| BlockKind::SignatureRow {
            post,
            label,
            name
        }),
        any_run().prop_map(|text| BlockKind::Note { text }),
        any_text().prop_map(|label| BlockKind::Stamp { label }),
        (prop::sample::select(PARTS), prop::collection::vec(any_run(), 0..5))
            .prop_map(|(part, lines)| BlockKind::Letter { part, lines }),
        any_text()
            .prop_map(|code| BlockKind::Code { language: "html".into(), code: code.replace(" — ", "\n") }),
    ]
}

const PARTS: &[LetterPart] = &[LetterPart::Letterhead, LetterPart::Reference, LetterPart::Addressee];

fn any_block() -> impl Strategy<Value = Block> {
    (prop_oneof![Just(""), Just("1"), Just("12.34"), Just("1.2.3"), Just("1.2.3.4.5")], any_kind())
        .prop_map(|(number, kind)| block(number, kind))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn any_document_stays_within_the_margins_and_keeps_its_words(blocks in prop::collection::vec(any_block(), 0..7)) {
        let document = document(blocks);
        let layout = set(&document);
        within(&layout);
        let mut all = String::new();
        for page in 0..layout.pages.len() {
            // Feet and repeated heads come between the parts of a word of code.
            for run in runs(&layout, page).into_iter().filter(|r| r.node.is_some()) {
                match run.says.as_deref() {
                    Some(word) => all.push_str(word),
                    None => all.push_str(&said(&layout, run)),
                }
            }
        }
        let all: String = all.chars().filter(|c| !c.is_whitespace()).collect();
        for block in &document.blocks {
            for word in block.text().split_whitespace() {
                // `Details` puts a colon after the label in plain text, which the page does not.
                let word = word.trim_end_matches(':');
                prop_assert!(all.contains(word), "{word} is lost");
            }
        }
        prop_assert!(pdf(&document, &PdfOptions::default()).is_ok());
    }
}

/// Baselines of the runs at the left edges of both columns, top down.
fn beginnings(layout: &Layout, left: f32) -> Vec<f32> {
    let mut found: Vec<f32> = Vec::new();
    for mark in &layout.pages[0].marks {
        if let Mark::Text(run) = mark
            && run.node.is_some()
            && (run.x - left).abs() < 0.5
        {
            found.push(run.y);
        }
    }
    found
}

#[test]
fn versions_side_by_side_begin_level_and_tell_their_language() {
    let blocks = |repeat: usize| {
        ["1", "2", "3"].map(|n| clause(n, &line("Первое").repeat(if n == "2" { repeat } else { 1 }))).to_vec()
    };
    let second = document(blocks(1));
    let first = Document { locale: Locale::Kk, ..document(blocks(3)) };
    let pair = Beside::new(&first, &second).expect("alike");
    let set =
        layout(&first, &PdfOptions::default(), |setter| crate::beside::slabs(&pair, setter)).expect("glyphs");
    let left = beginnings(&set, MARGIN_LEFT);
    let right = beginnings(&set, MARGIN_LEFT + (MEASURE + 20.0) / 2.0);
    assert_eq!(left.len(), 3, "{left:?}");
    assert_eq!(left, right);
    let languages: Vec<_> = set.tree.nodes.iter().filter_map(|n| n.language).collect();
    assert!(languages.len() >= 4 && languages.iter().all(|l| *l == "ru"), "{languages:?}");
    let once = pdf_beside(&pair, &PdfOptions::default()).expect("set");
    assert!(once == pdf_beside(&pair, &PdfOptions::default()).expect("set"), "the same bytes");
    let other = document(vec![heading("1", "Заголовок")]);
    assert!(Beside::new(&first, &other).is_none(), "other blocks are no version of it");
}

#[test]
fn long_pairs_break_over_pages() {
    let blocks =
        |count| (1..=count).map(|n: u32| clause(&n.to_string(), &line("Первое").repeat(4))).collect();
    let second = document(blocks(40));
    let first = Document { locale: Locale::Kk, ..document(blocks(40)) };
    let pair = Beside::new(&first, &second).expect("alike");
    let set =
        layout(&first, &PdfOptions::default(), |setter| crate::beside::slabs(&pair, setter)).expect("glyphs");
    assert!(set.pages.len() > 2);
    for page in &set.pages {
        for mark in &page.marks {
            if let Mark::Text(run) = mark
                && run.node.is_some()
            {
                assert!(run.y <= MARGIN_TOP + COLUMN + 0.1, "below the column: {}", run.y);
            }
        }
    }
}

#[test]
fn an_annex_begins_a_page_of_its_own() {
    let annex = Block { begins_page: true, ..heading("", "Приложение") };
    let blocks = vec![clause("1", "До"), heading("", "Заголовок"), annex, clause("", "После")];
    let second = document(blocks);
    let alone = set(&second);
    assert_eq!(alone.pages.len(), 2);
    assert_eq!((find(&alone, "До").0, find(&alone, "Приложение").0, find(&alone, "После").0), (0, 1, 1));
    let first = Document { locale: Locale::Kk, ..second.clone() };
    let pair = Beside::new(&first, &second).expect("alike");
    let both =
        layout(&first, &PdfOptions::default(), |setter| crate::beside::slabs(&pair, setter)).expect("glyphs");
    assert_eq!(both.pages.len(), 2);
}

/// Base lines of contents on a page.
fn lines_on(layout: &Layout, page: usize) -> usize {
    let mut lines: Vec<i32> =
        runs(layout, page).iter().filter(|r| r.node.is_some()).map(|r| (r.y * 10.0) as i32).collect();
    lines.sort_unstable();
    lines.dedup();
    lines.len()
}

#[test]
fn no_last_page_has_next_to_nothing_on_it() {
    let mut drawn_in = 0;
    for filler in 30..80 {
        let long = line("Строка").repeat(3);
        let mut blocks: Vec<Block> = (0..filler / 3).map(|_| clause("", &long)).collect();
        blocks.extend((0..filler % 3).map(|_| clause("", "Конец.")));
        let layout = set(&document(blocks));
        within(&layout);
        let last = layout.pages.len() - 1;
        assert!(lines_on(&layout, last) >= 4, "{filler}: {}", lines_on(&layout, last));
        drawn_in += usize::from(lines_on(&layout, 0) > 43);
    }
    assert!(drawn_in > 0, "nothing was set tighter");
}

#[test]
fn a_tick_stays_with_the_paragraph_above_and_a_list_with_the_remark_that_leads_up_to_it() {
    let tick = || block("", BlockKind::Checkbox { text: words("Даю согласие") });
    let note = BlockKind::Note { text: words("Сначала сделайте вот что:") };
    for filler in 30..62 {
        let mut blocks: Vec<Block> = (0..filler).map(|_| clause("", &line("Строка"))).collect();
        blocks.push(clause("14", &format!("Последнее {}", line("слово").repeat(2))));
        blocks.extend([tick(), tick(), tick()]);
        blocks.extend((0..12).map(|_| clause("", &line("Строка"))));
        let layout = set(&document(blocks.clone()));
        assert_eq!(find(&layout, "Последнее").0, find(&layout, "Даю").0, "{filler}");
        blocks.truncate(filler);
        blocks.push(block("", note.clone()));
        blocks.push(block("", BlockKind::List { items: vec![words("раз"), words("два"), words("три")] }));
        let layout = set(&document(blocks));
        assert_eq!(find(&layout, "Сначала").0, find(&layout, "раз").0, "{filler}");
    }
}

#[test]
fn boxes_that_are_few_are_ticked_on_one_page_and_a_choice_does_not_drag_the_one_above_along() {
    let tick = |text: &str| block("", BlockKind::Checkbox { text: words(text) });
    for filler in 30..62 {
        let mut blocks: Vec<Block> = (0..filler).map(|_| clause("", &line("Строка"))).collect();
        blocks.push(clause("", "Отметьте:"));
        blocks.extend([tick("Первая"), tick("Вторая"), tick("Третья")]);
        blocks.extend((0..30).map(|_| clause("", &line("Строка"))));
        let layout = set(&document(blocks));
        let page = find(&layout, "Отметьте").0;
        for text in ["Первая", "Вторая", "Третья"] {
            assert_eq!(find(&layout, text).0, page, "{filler}: {text}");
        }
    }
    let choices = |filler: usize| {
        let mut blocks: Vec<Block> = (0..filler).map(|_| clause("", "Строка.")).collect();
        for question in ["Первое", "Второе", "Третье"] {
            blocks.push(clause("", &format!("{question}:")));
            blocks.extend([tick("да"), tick("нет")]);
        }
        blocks.extend((0..30).map(|_| clause("", &line("Строка"))));
        set(&document(blocks))
    };
    assert!(
        (20..50).any(|filler| {
            let layout = choices(filler);
            find(&layout, "Второе").0 < find(&layout, "Третье").0
        }),
        "all choices go over together"
    );
}

#[test]
fn the_words_of_a_box_stay_whole_beside_it() {
    for filler in 30..62 {
        let mut blocks: Vec<Block> = (0..filler).map(|_| clause("", &line("Строка"))).collect();
        // Four lines, of which two could stand on either page.
        let long = format!("Начало {} конец", line("слово").repeat(4));
        blocks.push(block("", BlockKind::Checkbox { text: words(&long) }));
        blocks.extend((0..12).map(|_| clause("", &line("Строка"))));
        let layout = set(&document(blocks));
        assert_eq!(find(&layout, "Начало").0, find(&layout, "конец").0, "{filler}");
    }
}

/// What each line of the first page says.
fn lines_said(layout: &Layout) -> Vec<String> {
    let mut lines: Vec<(i32, String)> = Vec::new();
    for run in runs(layout, 0).into_iter().filter(|r| r.node.is_some()) {
        let y = (run.y * 10.0) as i32;
        match lines.iter_mut().find(|(at, _)| *at == y) {
            Some((_, text)) => text.push_str(&said(layout, run)),
            None => lines.push((y, said(layout, run))),
        }
    }
    lines.into_iter().map(|(_, text)| text.trim().to_owned()).collect()
}

#[test]
fn no_line_ends_inside_what_belongs_together_nor_inside_an_address() {
    let said = "согласие на основании статьи 6 закона от 27.07.2006 № 152-ФЗ даёт Соболева А. П. оператору \
        (ООО «Крепкий узел», ОГРН 1240000000001) по адресу г. Москва или shop@krepkiy-uzel.example \
        и https://krepkiy-uzel.example/politika/obrabotki в течение 10 дней ";
    let torn = ["статьи", "от", "№", "Соболева", "А.", "(ООО", "ООО", "ОГРН", "г.", "10", "в", "и"];
    for shift in 0..24 {
        let text = format!("{}{}", "ж".repeat(shift), said.repeat(4));
        let blocks = vec![clause("1", &text), block("", BlockKind::Note { text: words(&text) })];
        for line in lines_said(&set(&document(blocks))) {
            let last = line.split_whitespace().last().unwrap_or_default();
            assert!(!torn.contains(&last), "{shift}: {line}");
            let first = line.split_whitespace().next().unwrap_or_default();
            assert!(
                !first.starts_with(['.', '@']) && !last.ends_with("krepkiy-") && !last.ends_with('@'),
                "{line}"
            );
        }
    }
}

fn letter() -> Vec<Block> {
    let part = |part, lines: &[&str]| {
        block("", BlockKind::Letter { part, lines: lines.iter().map(|l| words(l)).collect() })
    };
    vec![
        part(
            LetterPart::Letterhead,
            &[
                "ООО «Крепкий узел»",
                "ИНН 0000000000, КПП 000000000, ОГРН 0000000000000",
                "Адрес: 000000, г. Нигдеев, \
              ул. Рыночная, д. 1, офис 44",
                "Электронная почта: shop@krepkiy-uzel.example",
            ],
        ),
        part(LetterPart::Reference, &["Исх. № 15 от 24 ноября 2026 г.", "На № 7 от 11 ноября 2026 г."]),
        part(
            LetterPart::Addressee,
            &[
                "Петровой Анне Ивановне",
                "420000, г. Казань, ул. Садовая, д. 5, кв. 12, подъезд второй от ворот",
            ],
        ),
        clause("", &line("Текст").repeat(5)),
    ]
}

/// Edges of words on the first page that satisfy a condition, millimetres.
fn seen(layout: &Layout, wanted: impl Fn(&Run) -> bool) -> [f32; 4] {
    let mm = |points: f32| points / crate::postal::MM;
    let mut edges = [f32::MAX, f32::MAX, f32::MIN, f32::MIN];
    for run in runs(layout, 0).into_iter().filter(|r| wanted(r)) {
        edges[0] = edges[0].min(mm(run.x));
        edges[1] = edges[1].min(mm(run.y - run.size));
        edges[2] = edges[2].max(mm(right(layout, run)));
        edges[3] = edges[3].max(mm(run.y + run.size * 0.3));
    }
    edges
}

#[test]
fn the_addressee_and_nothing_else_stands_in_the_window_above_the_title() {
    let window = crate::postal::Window::DL;
    let layout = set(&document(letter()));
    within(&layout);
    let in_window = |r: &Run| r.x / crate::postal::MM > window.left;
    let head = |r: &Run| r.node.is_some() && r.y < find(&layout, "Политика").2 - 1.0;
    let [left, top, right, bottom] = seen(&layout, |r| head(r) && in_window(r));
    let slide = crate::letter::SLIDE - 0.1;
    assert!(left >= window.left + slide && top >= window.top + slide, "{left} {top}");
    assert!(right <= window.left + window.width - slide, "{right}");
    assert!(bottom <= window.top + window.height - slide, "{bottom}");
    let [_, _, left_part, _] = seen(&layout, |r| head(r) && !in_window(r));
    assert!(left_part <= window.left - slide, "{left_part} is seen through the window");
    let [_, below, ..] = seen(&layout, |r| r.node.is_some() && !head(r));
    assert!(below >= window.top + window.height, "{below}");
    // Reading order: who writes, the reference, to whom, about what, the words.
    let order = ["Крепкий", "Исх.", "Петровой", "Политика", "Текст"];
    let all: String = runs(&layout, 0).into_iter().map(|r| said(&layout, r)).collect();
    let places: Vec<_> = order.iter().map(|w| all.find(w).expect("said")).collect();
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn a_letter_in_two_languages_has_one_head_and_endless_requisites_stay_on_the_page() {
    let second = document(letter());
    let first = Document { locale: Locale::Kk, ..second.clone() };
    let pair = Beside::new(&first, &second).expect("alike");
    let both =
        layout(&first, &PdfOptions::default(), |setter| crate::beside::slabs(&pair, setter)).expect("glyphs");
    within(&both);
    let heads = runs(&both, 0).into_iter().filter(|r| said(&both, r).contains("Исх.")).count();
    assert_eq!(heads, 2);
    let mut endless = letter();
    endless[0].kind = BlockKind::Letter {
        part: LetterPart::Letterhead,
        lines: (0..150).map(|_| words(&line("Адрес"))).collect(),
    };
    within(&set(&document(endless)));
}

#[test]
fn closing_signature_and_stamp_are_never_split() {
    for filler in 30..62 {
        let mut blocks: Vec<Block> = (0..filler).map(|_| clause("", &line("Строка"))).collect();
        blocks.push(clause("", "С уважением,"));
        blocks.push(block("", BlockKind::Signature { labels: vec!["подпись".into(), "фамилия".into()] }));
        blocks.push(block("", BlockKind::Stamp { label: "М. П.".into() }));
        let layout = set(&document(blocks));
        let page = find(&layout, "уважением").0;
        assert_eq!((page, page), (find(&layout, "подпись").0, find(&layout, "М. П.").0), "{filler}");
        assert!(lines_on(&layout, page) >= 4, "{filler}");
    }
}

#[test]
fn a_missing_title_is_told_with_everything_else() {
    let untitled = Document { title: " ".into(), ..document(vec![clause("1", "Да 漢")]) };
    let problems = pdf(&untitled, &PdfOptions::default()).expect_err("no title");
    let told: Vec<&str> = problems.iter().map(|p| p.code.code).collect();
    assert_eq!(told, ["glyph-missing", "title-missing"]);
}

#[test]
fn the_language_of_each_version_is_told() {
    for (locale, code) in [(Locale::Ru, "ru"), (Locale::Kk, "kk"), (Locale::En, "en")] {
        let bytes = pdf(&Document { locale, ..document(vec![clause("1", "1")]) }, &PdfOptions::default());
        let file = lopdf::Document::load_mem(&bytes.expect("set")).expect("readable");
        let language = file.catalog().and_then(|c| c.get(b"Lang")).and_then(|l| l.as_str());
        assert_eq!(language.expect("told"), code.as_bytes());
    }
}

#[test]
fn a_word_wider_than_its_column_is_hyphenated_before_it_is_chopped() {
    let pairs = vec![("Информационная система".to_owned(), words("сайт"))];
    let second = document(vec![block("", BlockKind::Details { pairs })]);
    let first = Document { locale: Locale::Kk, ..second.clone() };
    let pair = Beside::new(&first, &second).expect("alike");
    let set =
        layout(&first, &PdfOptions::default(), |setter| crate::beside::slabs(&pair, setter)).expect("glyphs");
    let torn: Vec<String> = runs(&set, 0)
        .iter()
        .filter(|r| r.says.as_deref() == Some("Информационная"))
        .map(|r| said(&set, r))
        .collect();
    assert!(!torn.is_empty() && torn.iter().all(|t| t.ends_with('\u{AD}')), "{torn:?}");
}

#[test]
fn no_word_is_torn_beside_its_number() {
    for filler in 0..60 {
        let words =
            format!("Сообщают {}в течение 72 часов и 11 қараша (часть 5.1 статьи 21)", "ы".repeat(filler));
        let layout = set(&document(vec![clause("1", &format!("{words} {words} {words}"))]));
        for run in runs(&layout, 0) {
            let told = said(&layout, run);
            for torn in ["ча\u{AD}", "қа\u{AD}", "қара\u{AD}", "ста\u{AD}"] {
                assert!(!told.ends_with(torn), "{filler}: {told}");
            }
        }
    }
}
