//! Exports of form submissions, as builders and spreadsheet programs write them (all invented).

use std::collections::BTreeMap;

use pismovnik_app::book::Book;
use pismovnik_app::problem::{self, ProblemCode};
use pismovnik_app::submissions::columns::{self, Field, Missing};
use pismovnik_app::submissions::find::{Basis, Mark, Unknown, mark, who};
use pismovnik_app::submissions::moment::{self, Bad};
use pismovnik_app::submissions::table::{self, MAX_BYTES, MAX_ROWS};
use pismovnik_app::submissions::{Preview, Tick, preview, spans};
use pismovnik_app::{Day, Locale, PaperKey, interview};

const TODAY: Day = Day::constant(2026, 11, 21);

fn look(bytes: &[u8]) -> Preview {
    try_look(bytes).unwrap_or_else(|p| panic!("{p:?}"))
}

fn try_look(bytes: &[u8]) -> Result<Preview, Vec<ProblemCode>> {
    preview(
        bytes,
        "t.csv",
        &BTreeMap::new(),
        &[],
        &interview::preset("ru-sole-proprietor").expect("a preset"),
        TODAY,
    )
    .map_err(|all| all.into_iter().map(|p| p.code).collect())
}

const PLAIN: &str = "Дата,Форма,Имя,Email\n2026-11-01,Задать вопрос,Ёлка,a@example.test\n";

#[test]
fn every_encoding_and_delimiter_reads_as_the_same_rows() {
    let wanted = look(PLAIN.as_bytes());
    assert_eq!((wanted.good.len(), wanted.good[0].name.as_str()), (1, "Ёлка"));
    let marked = format!("\u{FEFF}{PLAIN}");
    let wide = |of: fn(u16) -> [u8; 2]| marked.encode_utf16().flat_map(of).collect::<Vec<u8>>();
    let cyrillic: Vec<u8> = PLAIN
        .chars()
        .map(|c| match c {
            'Ё' => 0xA8,
            'А'..='я' => u8::try_from(u32::from(c) - 0x410 + 0xC0).expect("a letter"),
            c => u8::try_from(u32::from(c)).expect("ascii"),
        })
        .collect();
    for bytes in [
        marked.clone().into_bytes(),
        wide(u16::to_le_bytes),
        wide(u16::to_be_bytes),
        cyrillic,
        PLAIN.replace(',', ";").into_bytes(),
        PLAIN.replace(',', "\t").into_bytes(),
        PLAIN.replace('\n', "\r\n").into_bytes(),
    ] {
        assert_eq!(look(&bytes), wanted, "{}", String::from_utf8_lossy(&bytes));
    }
    let told = look(format!("sep=;\n{}", PLAIN.replace(',', ";")).as_bytes());
    assert_eq!((told.good[0].name.as_str(), told.good[0].line), ("Ёлка", 3), "lines are the file's");
}

#[test]
fn quoted_line_breaks_and_delimiters_stay_in_their_cells_and_lines_are_counted() {
    let text = "Дата;Имя;Телефон;Вопрос\n2026-11-01;\"Иван; \"\"Ваня\"\"\";8;\"раз\nдва\n\"\n\n;;;\n\nвчера;Пётр;1;\n";
    let seen = look(text.as_bytes());
    assert_eq!(seen.good[0].name, "Иван; \"Ваня\"");
    assert_eq!(seen.bad, [(problem::ROW_DAY_MALFORMED, vec![8])]);
    assert_eq!(seen.rows, 2, "empty rows are none");
    let open = "Дата;Имя\n2026-11-01;\"Иван\n2026-11-02;Пётр\n";
    assert_eq!(try_look(open.as_bytes()), Err(vec![problem::TABLE_QUOTE_OPEN]));
    let inch = "Дата;Имя\n2026-11-01;Экран 5\"\n";
    assert_eq!(look(inch.as_bytes()).good[0].name, "Экран 5\"");
}

#[test]
fn what_is_no_table_is_refused() {
    for bytes in
        [&b""[..], b"\n\n", b"PK\x03\x04\x00\x00", &[0u8; 100], "Дата,Имя\n".as_bytes(), &[0xFF, 0xFE]]
    {
        assert_eq!(try_look(bytes), Err(vec![problem::TABLE_UNREADABLE]), "{bytes:?}");
    }
    assert_eq!(try_look(&vec![b'a'; MAX_BYTES + 1]), Err(vec![problem::TABLE_TOO_LARGE]));
    let long = format!("Дата,Имя\n{}", "2026-11-01,И\n".repeat(MAX_ROWS + 1));
    assert_eq!(try_look(long.as_bytes()), Err(vec![problem::TABLE_TOO_LONG]));
    let neither = try_look("Город,Цвет\nОмск,синий\n".as_bytes());
    assert_eq!(neither, Err(vec![problem::TABLE_COLUMN_MISSING; 2]), "both at once");
}

#[test]
fn all_bad_rows_are_told_at_once_with_their_lines_and_the_good_ones_stay() {
    let text = "Дата,Имя,Email\n2026-11-01,И,a@example.test\n01/02/2026,И,\n03/04/2026,И,\n2026-11-22,И,\n\
                2026-11-01,,\n2026-11-01,И,a,b\n31.02.2026,И,\n2026-11-01,И,A@EXAMPLE.test\n";
    let seen = look(text.as_bytes());
    assert_eq!((seen.good.len(), seen.repeated, seen.bad_rows()), (1, 1, 6));
    let found: BTreeMap<&str, Vec<u64>> = seen.bad.iter().map(|(c, l)| (c.code, l.clone())).collect();
    assert_eq!(found["row-day-ambiguous"], [3, 4]);
    assert_eq!(found["row-day-ahead"], [5]);
    assert_eq!(found["row-nobody"], [6]);
    assert_eq!(found["row-too-wide"], [7]);
    assert_eq!(found["row-day-malformed"], [8]);
    assert_eq!(spans(&[3, 4, 5, 9, 11, 12]), "3–5, 9, 11–12");
}

#[test]
fn days_are_read_in_their_common_shapes_and_never_guessed() {
    for (text, wanted) in [
        ("2026-11-21", "2026-11-21"),
        ("2026-11-21T10:05:07.123Z", "2026-11-21 10:05:07 Z"),
        ("2026-11-21 10:05:07+0300", "2026-11-21 10:05:07 +03:00"),
        ("2026/11/21 9:05", "2026-11-21 09:05"),
        ("21.11.2026 14:30", "2026-11-21 14:30"),
        ("21.11.2026, 14:30", "2026-11-21 14:30"),
        ("5.1.2026", "2026-01-05"),
        ("21/11/2026", "2026-11-21"),
        ("11/21/2026", "2026-11-21"),
        ("05/05/2026", "2026-05-05"),
    ] {
        assert_eq!(moment::read(text).map(|m| m.text()).as_deref(), Ok(wanted), "{text}");
    }
    assert_eq!(moment::read("11/12/2026"), Err(Bad::Ambiguous));
    for text in [
        "",
        "вчера",
        "1763712000",
        "21.11.26",
        "2026-13-01",
        "30.02.2026",
        "2026-11-21 25:00",
        "2026-11-21 я",
        "--",
        "1..2026",
    ] {
        assert_eq!(moment::read(text), Err(Bad::Malformed), "{text}");
    }
}

#[test]
fn columns_are_known_by_their_names_in_three_languages() {
    let fields = |heading: &str| {
        let heading: Vec<String> = heading.split(';').map(str::to_owned).collect();
        pismovnik_app::submissions::columns::proposed(&heading)
    };
    use Field::{Consent, Edition, Email, Form, Name, Page, Phone, Time, When};
    assert_eq!(
        fields(
            "Дата;Время;Название формы;Страница;Ваше имя;E-mail;Телефон;Согласен с политикой;Редакция;Сумма"
        ),
        [
            Some(When),
            Some(Time),
            Some(Form),
            Some(Page),
            Some(Name),
            Some(Email),
            Some(Phone),
            Some(Consent),
            Some(Edition),
            None
        ]
    );
    assert_eq!(
        fields("sent;formname;referer;Name;Email;Phone;Checkbox;I agree to letters"),
        [
            Some(When),
            Some(Form),
            Some(Page),
            Some(Name),
            Some(Email),
            Some(Phone),
            Some(Consent),
            Some(Consent)
        ]
    );
    assert_eq!(
        fields("Күні;Нысан;Аты-жөні;Электрондық пошта;Телефон нөмірі;Келісім;Нұсқасы"),
        [Some(When), Some(Form), Some(Name), Some(Email), Some(Phone), Some(Consent), Some(Edition)]
    );
}

#[test]
fn an_override_goes_before_a_proposal() {
    let table = table::read("Дата;Создано;Кто\n2026-01-01;2026-01-02;И\n".as_bytes(), "").expect("a table");
    let map =
        |pairs: &[(&str, &str)]| pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
    let decide = |pairs: &[(&str, &str)]| pismovnik_app::submissions::columns::decided(&table, &map(pairs));
    let columns = decide(&[("создано", "when"), ("3", "name")]).expect("decided");
    assert_eq!(columns, [None, Some(Field::When), Some(Field::Name)]);
    let refused = decide(&[("Цвет", "name"), ("Кто", "colour")]).expect_err("refused");
    let codes: Vec<ProblemCode> = refused.iter().map(|p| p.code).collect();
    assert_eq!(
        codes,
        [problem::TABLE_FIELD_UNKNOWN, problem::TABLE_COLUMN_UNKNOWN, problem::TABLE_COLUMN_MISSING]
    );
}

#[test]
fn a_mark_is_read_as_recorded_and_nothing_is_concluded() {
    let of = |value: &str| mark(&Tick { label: "Согласие".to_owned(), value: value.to_owned() });
    for (value, wanted) in [
        ("Да", Mark::Given),
        ("YES", Mark::Given),
        ("1", Mark::Given),
        ("✓", Mark::Given),
        ("иә", Mark::Given),
        ("нет", Mark::Refused),
        ("false", Mark::Refused),
        ("Жоқ", Mark::Refused),
        ("Не согласна", Mark::Refused),
        ("", Mark::Empty),
        ("-", Mark::Unclear),
        ("может быть", Mark::Unclear),
        ("да, но не звонить", Mark::Unclear),
    ] {
        assert_eq!(of(value), wanted, "{value}");
    }
    for nobody in ["", "  ", "12345", "—"] {
        assert_eq!(who(nobody).map_err(|p| p.code), Err(problem::PERSON_MISSING), "{nobody}");
    }
}

#[test]
fn consents_are_told_with_the_text_that_was_there_and_what_is_unknown() {
    let folder = tempfile::tempdir().expect("folder");
    let mut book =
        Book::create(&folder.path().join("w.pismovnik"), "длинная парольная фраза", TODAY).expect("made");
    let shop = book
        .create_shop("Лавка", None, interview::preset("ru-sole-proprietor").expect("a preset"), TODAY)
        .expect("shop");
    let edition = book.issue(shop, TODAY, TODAY).expect("issued");
    let text = "Дата;Форма;Имя;Телефон;Согласие;Редакция\n\
                21.11.2026 10:00;Задать вопрос;Алёна Ветрова;+7 900 000-00-01;да;\n\
                21.11.2026 11:00;Задать вопрос;Алёна Ветрова;89000000001;нет;ред. 1\n\
                21.11.2026 12:00;Иная;Алёна Ветрова;9000000001;;7\n\
                20.11.2026;Задать вопрос;Алена Ветрова;;;\n\
                20.11.2026;Задать вопрос;Другая;;да;\n";
    let table = table::read(text.as_bytes(), "t.csv").expect("a table");
    let columns = book.columns_of(shop, &table).expect("proposed");
    let (number, seen) = book.import_submissions(shop, &table, &columns, "t.csv", TODAY).expect("kept");
    assert_eq!((number, seen.good.len()), (1, 5));
    let again = book.import_submissions(shop, &table, &columns, "t.csv", TODAY).expect_err("known");
    assert_eq!(again[0].code, problem::TABLE_NOTHING_NEW);

    let found = book.consents_of(shop, "ветрова АЛЕНА").expect("found");
    let [before, first, second, third] = &found[..] else { panic!("{found:?}") };
    // Before any edition: the map of today, no text.
    assert_eq!((before.edition, before.text.is_none()), (None, true));
    assert_eq!(before.unknown, [Unknown::Empty, Unknown::MapOfToday, Unknown::Edition]);
    // The map frozen with the edition says which text stands at the form.
    assert_eq!(first.edition, Some((edition, Basis::Map)));
    let seen = first.text.as_ref().expect("a text");
    assert_eq!(
        seen.paper,
        PaperKey { edition, document: "consent-processing-forms".to_owned(), lang: Locale::Ru }
    );
    assert_eq!((seen.sha256.len(), &first.unknown[..]), (64, &[][..]));
    assert_eq!(mark(&second.row.ticks[0]), Mark::Refused);
    assert_eq!(second.edition, Some((1, Basis::Named)));
    // A form and an edition that nobody knows stay unknown.
    assert_eq!((third.form.is_none(), third.edition, third.text.is_none()), (true, None, true));
    assert_eq!(third.unknown, [Unknown::Empty, Unknown::Form, Unknown::NamedEdition]);
    assert_eq!(book.consents_of(shop, "8 900 000 00 01").expect("found").len(), 3);
    assert_eq!(book.consents_of(shop, "nobody@example.test").expect("none"), []);

    book.remove_submissions(shop, 1, TODAY).expect("removed");
    assert_eq!(book.consents_of(shop, "Ветрова").expect("none"), []);
    assert!(book.verify().is_sound());
}

/// A plain generator: the tests need no more than many shapeless inputs.
#[test]
fn no_bytes_make_it_panic() {
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut next = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    let pieces: [&[u8]; 12] = [
        b"\"",
        b";",
        b",",
        b"\n",
        b"\r\n",
        b"sep=;",
        "Дата".as_bytes(),
        "Имя".as_bytes(),
        b"2026-11-01",
        b"\xFF\xFE",
        "é\u{301}я".as_bytes(),
        b"1/2/3",
    ];
    for _ in 0..3000 {
        let mut bytes = Vec::new();
        for _ in 0..next() % 40 {
            if next() % 4 == 0 {
                bytes.extend_from_slice(&next().to_le_bytes());
            } else {
                bytes.extend_from_slice(pieces[usize::try_from(next() % 12).expect("small")]);
            }
        }
        let _ = try_look(&bytes);
        let text = String::from_utf8_lossy(&bytes);
        let _ = (moment::read(&text), who(&text));
        let _ = mark(&Tick { label: String::new(), value: text.into_owned() });
    }
}

#[test]
fn what_columns_hold_is_said_by_the_owner_and_remembered_for_such_exports() {
    let folder = tempfile::tempdir().expect("folder");
    let mut book =
        Book::create(&folder.path().join("w.pismovnik"), "длинная парольная фраза", TODAY).expect("made");
    let answers = interview::preset("ru-sole-proprietor").expect("a preset");
    let shop = book.create_shop("Лавка", None, answers, TODAY).expect("shop");
    let text = |day: &str| format!("Поле 1;Поле 2;Поле 3\n{day};да;a@example.test\n");
    let table = |day: &str| table::read(text(day).as_bytes(), "t.csv").expect("a table");
    let mut columns = book.columns_of(shop, &table("20.11.2026")).expect("proposed");
    assert_eq!(columns::missing(&columns), [Missing::When, Missing::Person]);
    columns::put(&mut columns, 1, Some(Field::When));
    columns::put(&mut columns, 0, Some(Field::When));
    assert_eq!(columns[1], None, "one column alone holds the day");
    columns::put(&mut columns, 1, Some(Field::Consent));
    columns::put(&mut columns, 2, Some(Field::Email));
    assert_eq!(columns::missing(&columns), []);
    book.import_submissions(shop, &table("20.11.2026"), &columns, "t.csv", TODAY).expect("kept");
    assert_eq!(book.columns_of(shop, &table("21.11.2026")).expect("remembered"), columns);
    let other = table::read("Поле 1;Поле 2\n20.11.2026;a\n".as_bytes(), "t.csv").expect("a table");
    assert_eq!(book.columns_of(shop, &other).expect("proposed"), [None, None], "another heading");
}
