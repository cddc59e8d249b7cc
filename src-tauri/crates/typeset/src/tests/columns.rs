//! Half a page to a language, labels beside values, the running foot, what stands below a signature.

use super::*;
use crate::letter::SLIDE;
use crate::page::Role;
use crate::postal::{MM, Window};

/// Both versions side by side.
fn beside(first: &Document, second: &Document) -> Layout {
    let pair = Beside::new(first, second).expect("alike");
    layout(first, &PdfOptions::default(), |setter| crate::beside::slabs(&pair, setter)).expect("glyphs")
}

fn kazakh(second: &Document) -> Document {
    Document { locale: Locale::Kk, ..second.clone() }
}

#[test]
fn half_a_page_is_set_flush_left_without_gaps_and_with_few_hyphens() {
    let second = document(vec![clause("1", &line("Первое").repeat(6)), clause("", "Конец")]);
    let layout = beside(&kazakh(&second), &second);
    let one = set(&document(vec![clause("1", &line("Первое").repeat(6))]));
    let widened = |layout: &Layout| {
        let runs = runs(layout, 0);
        runs.iter().filter(|r| r.node.is_some()).any(|r| r.shifts.iter().any(|(_, by)| by.abs() > 120))
    };
    assert!(widened(&one), "a full page is flush on both sides");
    assert!(!widened(&layout), "no space of half a page is widened");
    let ends: Vec<String> = runs(&layout, 0).iter().map(|r| said(&layout, r)).collect();
    let torn = ends.iter().filter(|e| e.ends_with('\u{AD}')).count();
    assert!(torn * 6 <= ends.len(), "{torn} of {}", ends.len());
}

#[test]
fn no_paragraph_ends_with_the_end_of_a_word() {
    for shift in 0..40 {
        let text = format!("{} {}", "ж".repeat(shift % 11 + 1), line("обрабатываемые").repeat(shift % 3 + 1));
        let said = lines_said(&set(&document(vec![clause("1", &text), clause("2", "да")])));
        let last = said.iter().rev().find(|l| l.contains("сайта.")).expect("the end");
        assert!(last.chars().count() > 8 || !last.starts_with(char::is_lowercase), "{shift}: {last}");
    }
}

/// No paragraph ends with the mere tail of a word.
#[test]
fn last_lines_are_more_than_a_tail() {
    let all = "Оператор уничтожает персональные данные покупателя после достижения цели обработки в течение \
               тридцати дней и составляет об этом письменное уведомление для каждого обратившегося субъекта";
    let all: Vec<&str> = all.split(' ').collect();
    let mut tails = Vec::new();
    for count in 8..300 {
        let text: Vec<&str> = (0..count).map(|i| all[(i * 7 + count) % all.len()]).collect();
        let said = lines_said(&set(&document(vec![clause("1", &format!("{}.", text.join(" ")))])));
        let last = said.iter().rev().find(|l| l.trim_end().ends_with('.')).expect("the end");
        let last = last.trim_end_matches(['.', ' ']);
        if !all.iter().any(|word| last.ends_with(word)) {
            tails.push((count, last.to_owned()));
        }
    }
    assert!(tails.is_empty(), "{tails:?}");
}

#[test]
fn two_languages_have_half_of_a_table_each() {
    let table = |cells: [&str; 2]| {
        let row = cells.map(|c| vec![words(c)]).to_vec();
        block(
            "",
            BlockKind::Table {
                caption: "Т".into(),
                widths: vec![3, 8],
                head: vec![words("Что"), words("Содержание")],
                groups: vec![],
                rows: vec![row],
                spans: vec![],
            },
        )
    };
    for (label, wide) in [("Срок", "кратко"), ("Нераспространение", "нижестоящеговышестоящего")]
    {
        let second = document(vec![table([label, "по-русски"])]);
        let first = document(vec![table(["Мерзімі", wide])]);
        let layout = beside(&kazakh(&first), &second);
        let middle = find(&layout, label).1;
        assert!((middle - MARGIN_LEFT - MEASURE / 2.0).abs() < 8.0, "{label} at {middle}");
    }
}

#[test]
fn labels_side_by_side_begin_level_whatever_their_values() {
    let second = document(vec![fields(&[("Адрес", "коротко"), ("Сайт", "нижестоящее")])]);
    let long = "очень длинный адрес, который занимает несколько строк подряд, и ещё одну";
    let first = document(vec![fields(&[("Мекенжайы", long), ("Сайты", "вышестоящее")])]);
    let layout = beside(&kazakh(&first), &second);
    assert_eq!(find(&layout, "вышестоящее").2, find(&layout, "нижестоящее").2);
}

#[test]
fn a_mail_address_breaks_after_its_sign_and_a_short_address_not_at_all() {
    let rows = [vec![vec![words("derek.kozy@ertegi-dukeni.example")], vec![words("да")]]];
    for columns in 2..6 {
        let mut cells = rows[0].clone();
        cells.resize(columns, vec![words("неразрывнаяцепочка")]);
        let kind = BlockKind::Table {
            caption: "Т".into(),
            widths: vec![1; columns],
            head: vec![words("Что"); columns],
            groups: vec![],
            rows: vec![cells],
            spans: vec![],
        };
        let said = lines_said(&set(&document(vec![block("", kind)]))).join("\n");
        assert!(said.contains("ertegi-dukeni.example"), "{columns}: {said}");
    }
    for count in 1..60 {
        let text = format!("{} https://zorkiy.example/oferta и далее по тексту", "я ".repeat(count));
        let said = lines_said(&set(&document(vec![clause("1", &text)]))).join("\n");
        assert!(said.contains("https://zorkiy.example/oferta"), "{count}: {said}");
    }
}

/// Left edges of the runs that contain these words.
fn edges(layout: &Layout, wanted: &[&str]) -> Vec<f32> {
    wanted.iter().map(|w| find(layout, w).1).collect()
}

fn fields(pairs: &[(&str, &str)]) -> Block {
    let pairs = pairs.iter().map(|(label, value)| ((*label).to_owned(), words(value))).collect();
    block("", BlockKind::Details { pairs })
}

#[test]
fn values_under_one_heading_stand_in_one_column() {
    let own = [
        fields(&[("Оператор", "первое"), ("Адрес", "второе")]),
        clause("", "Между ними"),
        fields(&[("Кто и когда обнаружил инцидент", "третье")]),
    ];
    let other = [heading("", "Другое"), fields(&[("Имя", "четвёртое")])];
    let layout = set(&document([own.as_slice(), &other].concat()));
    let found = edges(&layout, &["первое", "второе", "третье", "четвёртое"]);
    assert!(found[0] == found[1] && found[1] == found[2], "{found:?}");
    assert!(found[3] < found[2], "another heading, another column: {found:?}");
}

#[test]
fn in_half_a_page_a_long_label_stands_above_its_value() {
    let second = document(vec![
        fields(&[("Оператор", "первое"), ("Адрес", "второе")]),
        fields(&[("День и время, когда обнаружен инцидент", "третье")]),
    ]);
    let layout = beside(&kazakh(&second), &second);
    let (_, label, above) = find(&layout, "День");
    let (_, value, below) = find(&layout, "третье");
    assert_eq!(label, value);
    assert!(below > above + 10.0);
    let found = edges(&layout, &["первое", "второе"]);
    assert!(found[0] == found[1] && found[0] > MARGIN_LEFT + 50.0, "{found:?}");
}

#[test]
fn words_below_a_signature_do_not_touch_it() {
    let place = || block("", BlockKind::Signature { labels: vec!["подпись".into()] });
    let layout = set(&document(vec![clause("1", "Приказ"), place(), clause("", "Ознакомлен"), place()]));
    let (label, words) = (find(&layout, "подпись").2, find(&layout, "Ознакомлен").2);
    assert!(words - label > 24.0, "{}", words - label);
}

#[test]
fn a_foot_of_two_lines_breaks_between_its_parts() {
    let foot = format!("{} · № 15 от 24 ноября 2026 г.", "Ответ на требование ".repeat(4));
    let layout = set(&Document { foot, ..document(vec![clause("1", "Да")]) });
    let (_, _, number) = find(&layout, "№");
    let (_, _, year) = find(&layout, "2026");
    assert_eq!(number, year);
    assert!(find(&layout, "Ответ").2 < number);
    // The end of the line parts them: no dot begins a line, none ends one.
    assert_eq!(runs(&layout, 0).iter().filter(|r| said(&layout, r).contains('·')).count(), 0);
}

#[test]
fn an_addressee_alike_in_both_languages_is_written_once() {
    let second = document(letter());
    let count = |layout: &Layout| {
        runs(layout, 0).into_iter().filter(|r| said(layout, r).contains("Петровой")).count()
    };
    assert_eq!(count(&beside(&kazakh(&second), &second)), 1);
    let mut first = kazakh(&second);
    if let BlockKind::Letter { lines, .. } = &mut first.blocks[2].kind {
        lines[0] = words("Петровой Анне");
    }
    assert_eq!(count(&beside(&first, &second)), 2);
}

#[test]
fn closing_words_beside_longer_ones_do_not_stand_above_a_signature_alone() {
    for filler in 8..34 {
        let version = |long: usize| {
            let mut blocks: Vec<Block> = (0..filler).map(|_| clause("", &line("Строка"))).collect();
            blocks.push(clause("", &line("Жалоба").repeat(long)));
            blocks.push(clause(
                "",
                if long == 1 {
                    "С уважением"
                } else {
                    "С уважением, товарищество с \
                ограниченной ответственностью «Длинное название лавки на углу»"
                },
            ));
            blocks.push(block("", BlockKind::Signature { labels: vec!["подпись".into()] }));
            document(blocks)
        };
        let layout = beside(&Document { locale: Locale::Kk, ..version(1) }, &version(2));
        let page = find(&layout, "уважением").0;
        let above = runs(&layout, page).into_iter().filter(|r| r.node.is_some()).map(|r| said(&layout, r));
        let first = above.into_iter().next().expect("words");
        assert!(!first.contains("уважением"), "{filler}: {first}");
    }
}

/// A stem may reach a hair beyond its place: the letter's own check is made on ink, so that the address keeps
/// more than the slide from every edge of the window.
#[test]
fn the_addressee_keeps_more_than_the_slide_from_every_edge_of_the_window() {
    let second = document(letter());
    for layout in [set(&second), beside(&kazakh(&second), &second)] {
        let title = find(&layout, "Политика").2 - 1.0;
        let window = Window::DL;
        // What stands lower is not seen wherever the letter slides.
        let shown = |r: &Run| (r.y - r.size) / MM < window.top + window.height + SLIDE;
        let [left, top, right, bottom] =
            seen(&layout, |r| r.node.is_some() && r.y < title && r.x / MM > Window::DL.left && shown(r));
        let spaces = [
            left - window.left,
            top - window.top,
            window.left + window.width - right,
            window.top + window.height - bottom,
        ];
        assert!(spaces.into_iter().all(|space| space >= SLIDE + 0.4), "{spaces:?}");
    }
}

/// The words of a label in two languages, which is filled in once.
fn labelled(first: &str, second: &str) -> Layout {
    let blank = |label: &str| {
        let (label, note) = (label.to_owned(), String::new());
        document(vec![block("", BlockKind::Blank { label, note, lines: 2 })])
    };
    beside(&kazakh(&blank(first)), &blank(second))
}

#[test]
fn of_two_languages_without_room_on_a_line_each_begins_its_own() {
    let (first, second) = (
        "Өкіл жүгінсе: оның тегі, аты және өкілеттігін растайтын құжат",
        "Если обращается представитель: фамилия и документ о полномочиях",
    );
    let layout = labelled(first, second);
    let said = lines_said(&layout);
    assert!(said.iter().any(|l| l.trim_end().ends_with("құжат /")), "{said:?}");
    assert!(said.iter().any(|l| l.starts_with("Если")), "{said:?}");
    let short = lines_said(&labelled("Күні", "Дата"));
    assert!(short.iter().any(|l| l.contains("Күні / Дата")), "{short:?}");
}

#[test]
fn the_last_item_of_a_list_does_not_begin_a_page() {
    let items: Vec<Vec<Inline>> = (0..4).map(|i| words(&format!("пункт{i}"))).collect();
    for filler in 20..70 {
        let mut blocks: Vec<Block> = (0..filler).map(|_| clause("", &line("Строка"))).collect();
        blocks.push(block("", BlockKind::List { items: items.clone() }));
        blocks.extend((0..8).map(|_| clause("", &line("Конец"))));
        let layout = set(&document(blocks));
        assert_eq!(find(&layout, "пункт2").0, find(&layout, "пункт3").0, "{filler}");
    }
}

/// A letter of a company whose head has the lines.
fn company_letter(head: [&str; 3], executor: &str) -> Document {
    let part = |part, lines: &[&str]| {
        block("", BlockKind::Letter { part, lines: lines.iter().map(|l| words(l)).collect() })
    };
    let number = head[1].split_inclusive('\u{A0}').map(Inline::plain).collect();
    let lines = vec![words(head[0]), number, words(head[2])];
    document(vec![
        block("", BlockKind::Letter { part: LetterPart::Letterhead, lines }),
        part(LetterPart::Addressee, &["Петровой Анне Ивановне"]),
        clause("", "Текст письма."),
        block("", BlockKind::Signature { labels: vec!["подпись".into()] }),
        block("", BlockKind::Stamp { label: "М. П.".into() }),
        clause("", executor),
    ])
}

#[test]
fn two_letterheads_say_once_what_is_the_same_and_columns_begin_below_the_addressee() {
    let first = company_letter(["«Ою» ЖШС", "БСН\u{A0}240040000018", "Сайт: ou.example"], "Орындаушы: А. С.");
    let second =
        company_letter(["ТОО «Ою»", "БИН\u{A0}240040000018", "Сайт: ou.example"], "Исполнитель: А. С.");
    let layout = beside(&kazakh(&first), &second);
    let said = lines_said(&layout);
    assert_eq!(said.iter().filter(|l| l.contains("240040000018")).count(), 1, "{said:?}");
    assert!(said.iter().any(|l| l.replace('\u{A0}', " ").contains("БСН / БИН 2400")), "{said:?}");
    assert_eq!(said.iter().filter(|l| l.contains("ou.example")).count(), 1, "{said:?}");
    assert!(
        said.iter().any(|l| l.contains("«Ою» ЖШС")) && said.iter().any(|l| l.contains("ТОО")),
        "{said:?}"
    );
    assert_eq!(said.iter().filter(|l| l.contains("М. П.")).count(), 1, "{said:?}");
    let texts: Vec<f32> =
        runs(&layout, 0).iter().filter(|r| said_by(&layout, r, "Текст")).map(|r| r.x).collect();
    assert_eq!(texts, [MARGIN_LEFT, find(&layout, "Петровой").1]);
}

fn said_by(layout: &Layout, run: &Run, wanted: &str) -> bool {
    said(layout, run).contains(wanted)
}

#[test]
fn who_wrote_the_letter_stands_beside_the_place_for_the_stamp() {
    let layout = set(&company_letter(["ООО «Ою»", "ИНН\u{A0}1", "Сайт: ou.example"], "Исполнитель: А. С."));
    let (executor, stamp) = (find(&layout, "Исполнитель"), find(&layout, "М. П."));
    assert!(executor.0 == stamp.0 && (executor.2 - stamp.2).abs() < 6.0, "{executor:?} {stamp:?}");
    assert!(executor.1 < stamp.1);
}

/// A table has the whole width: what stands below it stands under its edge, in one language and in two.
#[test]
fn words_below_a_table_stand_under_its_edge() {
    let table = |words: &str| block("", table_of(words));
    let paper = |said: &str| document(vec![heading("1", "Цели"), table(said), clause("", said)]);
    let below = |layout: &Layout, wanted: &str| {
        let all = runs(layout, 0).into_iter().filter(|r| said(layout, r).contains(wanted));
        all.max_by(|a, b| a.y.total_cmp(&b.y)).map(|r| r.x).expect("there")
    };
    let one = set(&paper("Перечень утверждаю."));
    assert!((below(&one, "Перечень") - MARGIN_LEFT).abs() < 0.1);
    let (first, second) = (paper("Тізбені бекітемін."), paper("Перечень утверждаю."));
    let first = Document { locale: Locale::Kk, ..first };
    let two = beside(&first, &second);
    assert!((below(&two, "Тізбені") - MARGIN_LEFT).abs() < 0.1);
}

/// Requisites in half a page have all of it: an e-mail address under a numbered clause stands whole.
#[test]
fn requisites_have_all_of_half_a_page() {
    let paper = |label: &str| {
        let pairs = vec![(label.to_owned(), words("derek@dastarkhan.example"))];
        document(vec![clause("10.2", "Оператор:"), block("", BlockKind::Details { pairs })])
    };
    let (first, second) = (paper("Электрондық пошта"), paper("Электронная почта"));
    let first = Document { locale: Locale::Kk, ..first };
    let two = beside(&first, &second);
    let (_, x, _) = find(&two, "Электрондық");
    assert!((x - MARGIN_LEFT).abs() < 0.1, "{x}");
    find(&two, "derek@dastarkhan.example");
}

fn table_of(words_in_cell: &str) -> BlockKind {
    BlockKind::Table {
        caption: "Т".into(),
        widths: vec![1, 2],
        head: vec![words("Поле"), words("Значение")],
        groups: vec![],
        rows: vec![vec![vec![words("Срок")], vec![words(words_in_cell)]]],
        spans: vec![],
    }
}

/// Wide tables say both languages in each cell, the second level in all cells of a row and told as such; what is the
/// same in both, and what is too long for that, is not mixed.
#[test]
fn wide_tables_of_two_languages_are_one_whose_cells_say_both() {
    let cell = |text: &str| vec![words(text)];
    let table = |texts: [&str; 3]| {
        block(
            "",
            BlockKind::Table {
                caption: "Т".into(),
                widths: vec![],
                head: ["а", "б", "в"].map(words).to_vec(),
                rows: vec![texts.map(cell).to_vec()],
                spans: vec![],
                groups: vec![],
            },
        )
    };
    let second = document(vec![table(["отзыв", "десять дней", "94-V"])]);
    let first = Document {
        blocks: vec![table(["қайтару", &"күндер ".repeat(9), "94-V"])],
        ..kazakh(&second)
    };
    let layout = beside(&first, &second);
    let count = |role| layout.tree.nodes.iter().filter(|n| n.role == role).count();
    assert_eq!((count(Role::Table), count(Role::Cell)), (1, 3));
    let (withdrawal, days) = (find(&layout, "отзыв"), find(&layout, "десять"));
    assert!((withdrawal.2 - days.2).abs() < 0.01, "level");
    let told: Vec<String> = runs(&layout, 0)
        .into_iter()
        .filter(|run| run.node.is_some_and(|n| layout.tree.nodes[n.0 as usize].language == Some("ru")))
        .map(|run| said(&layout, run))
        .collect();
    assert!(told.iter().any(|t| t.contains("отзыв")) && !told.iter().any(|t| t.contains("94-V")), "{told:?}");

    let long = "ұзақ ".repeat(120);
    let first = Document { blocks: vec![table(["қайтару", &long, "94-V"])], ..kazakh(&second) };
    let count = beside(&first, &second).tree.nodes.iter().filter(|n| n.role == Role::Table).count();
    assert_eq!(count, 2);
}
