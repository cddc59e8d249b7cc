//! Where lines end.

use super::*;

fn english(blocks: Vec<Block>) -> Document {
    Document { locale: Locale::En, ..document(blocks) }
}

/// A text after first words of all lengths: its lines end at every place in turn.
fn shifted(words: &str) -> impl Iterator<Item = String> {
    (0..48).map(move |shift| format!("{} {words}", "ж".repeat(shift + 1)))
}

/// A day is read in one go, in every language.
#[test]
fn dates_stand_on_one_line() {
    let said =
        "we received your letter of 24 November 2026 under No. 12 and answer it within ten days; ".repeat(4);
    for text in shifted(&said) {
        for line in lines_said(&set(&english(vec![clause("1", &text)]))) {
            assert!(!line.ends_with("24") && !line.ends_with("November"), "{line}");
        }
    }
    let said = "сіздің хатыңыз 2026 жылғы 24 қарашада тіркелді (Заңның 15-бабы) және қаралады; ".repeat(4);
    for text in shifted(&said) {
        let paper = Document { locale: Locale::Kk, ..document(vec![clause("1", &text)]) };
        for line in lines_said(&set(&paper)) {
            assert!(!["2026", "жылғы", "24", "(Заңның"].iter().any(|end| line.ends_with(end)), "{line}");
        }
    }
}

/// A date gives way in a column that has no room for it.
#[test]
fn dates_break_where_there_is_no_room() {
    let narrow = BlockKind::Table {
        caption: "Days".into(),
        widths: vec![3, 17],
        head: vec![words("Day"), words("What")],
        groups: vec![],
        rows: vec![vec![vec![words("24 November 2026")], vec![words("received")]]],
        spans: vec![],
    };
    let layout = set(&english(vec![block("", narrow)]));
    within(&layout);
    let said = lines_said(&layout);
    assert!(said.iter().any(|line| line.starts_with("24 November") && !line.contains("2026")), "{said:?}");
}

/// What fits on a line of its own stands there whole; the line above is rather short than full of holes.
#[test]
fn addresses_that_fit_on_a_line_stand_whole() {
    let address = "https://krepkiy-uzel.example/politika/obrabotki/cookies";
    let said = format!("согласие даётся на странице {address}, отзывается в любое время; ").repeat(3);
    for text in shifted(&said) {
        let layout = set(&document(vec![clause("1", &text)]));
        for line in lines_said(&layout) {
            assert!(!line.contains("https") || line.contains(address), "{line}");
        }
        let widest = runs(&layout, 0).iter().flat_map(|run| run.shifts.iter().map(|(_, by)| -by)).max();
        assert!(widest.unwrap_or(0) < 420, "a space wider by {widest:?} thousandths of an em");
    }
}

/// A short word alone below a full page's lines looks like a slip.
#[test]
fn last_lines_are_more_than_a_short_word() {
    let all = "Оператор уничтожает персональные данные покупателя после достижения цели обработки в течение \
               тридцати дней и составляет об этом акт для каждого субъекта";
    let all: Vec<&str> = all.split(' ').collect();
    let (mut short, mut looked_at) = (Vec::new(), 0);
    for count in 24..300 {
        let text: Vec<&str> = (0..count).map(|i| all[(i * 7 + count) % all.len()]).collect();
        let said = lines_said(&set(&document(vec![clause("", &format!("{}.", text.join(" ")))])));
        let last = said.iter().rev().find(|l| l.ends_with('.')).expect("the end");
        looked_at += 1;
        if last.chars().count() < 9 {
            short.push((count, last.clone()));
        }
    }
    assert!(short.len() * 50 < looked_at, "{} of {looked_at}: {short:?}", short.len());
}

/// A law keeps its name whole beside its number.
#[test]
fn a_law_is_not_torn_before_its_number() {
    let said = "данные обрабатываются на основании договора (пункт 5 части 1 статьи 6 Закона № 152-ФЗ) и ";
    for text in shifted(&said.repeat(3)) {
        for line in lines_said(&set(&document(vec![clause("1", &text)]))) {
            assert!(!line.ends_with("За\u{AD}"), "{line}");
        }
    }
    let said =
        "деректер Қазақстан Республикасының аумағындағы базада сақталады (Заңның 12-бабының 2-тармағы) және ";
    for text in shifted(&said.repeat(3)) {
        let paper = Document { locale: Locale::Kk, ..document(vec![clause("1", &text)]) };
        for line in lines_said(&set(&paper)) {
            assert!(!line.ends_with("Заң\u{AD}"), "{line}");
        }
    }
}

/// A title breaks before the word that leads on, not after it.
#[test]
fn titles_break_by_sense() {
    let title = |title: &str| {
        let paper = Document { title: title.into(), ..document(vec![clause("1", "Текст")]) };
        lines_said(&set(&paper))[0].clone()
    };
    assert_eq!(
        title("Consent to the collection and processing of personal data: orders"),
        "Consent to the collection"
    );
    assert_eq!(
        title("Дербес деректерді жинауға және өңдеуге келісім: тапсырыстар"),
        "Дербес деректерді жинауға"
    );
    let russian = title("Папка с документами об обработке данных для проверки, которая назначена");
    assert!(!russian.ends_with("для"), "{russian}");
    assert_eq!(
        title("Нарушение безопасности персональных данных: что делать"),
        "Нарушение безопасности персональных данных:"
    );
    assert_eq!(
        title("Приказ о лице, ответственном за организацию обработки персональных данных"),
        "Приказ о лице, ответственном"
    );
}

/// Half a page has room for a title's phrases, too.
#[test]
fn titles_of_columns_break_by_sense() {
    let version = |title: &str, locale| Document {
        title: title.into(),
        locale,
        ..document(vec![clause("1", "Текст")])
    };
    let kazakh = version("Дербес деректерді жинауға және өңдеуге келісім: тапсырыстар", Locale::Kk);
    let russian = version("Согласие на сбор и обработку персональных данных: заказы", Locale::Ru);
    let pair = Beside::new(&kazakh, &russian).expect("a pair");
    let layout = layout(&kazakh, &PdfOptions::default(), |setter| crate::beside::slabs(&pair, setter))
        .expect("glyphs");
    // The columns stand beside each other: each of their lines is a run of its own.
    let said: Vec<String> = runs(&layout, 0).iter().map(|run| said(&layout, run).trim().to_owned()).collect();
    for line in ["Дербес деректерді жинауға", "Согласие на сбор и обработку", "персональных данных:"]
    {
        assert!(said.iter().any(|l| l == line), "{line}: {said:?}");
    }
}

/// Above a last line alone, a line is rather a little short than full of holes.
#[test]
fn the_first_of_two_lines_does_not_gape() {
    let text = "Если сомневаетесь, можно ли кому-то писать, не пишите, пока не найдёте";
    let mut short = 0;
    for shift in 0..10 {
        let text = format!("{text}{} доказательство.", "т".repeat(shift));
        let layout = set(&document(vec![clause("1", &text)]));
        let widest = runs(&layout, 0).iter().flat_map(|run| run.shifts.iter().map(|(_, by)| -by)).max();
        let widest = widest.unwrap_or(0);
        // What a space grows by, in thousandths of the type's size.
        assert!(widest < 200, "{shift}: {widest}");
        short += usize::from(widest > 150);
    }
    assert!(short > 2, "{short} lines would gape");
}
