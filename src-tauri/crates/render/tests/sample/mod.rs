//! Documents to render: a rich one as a reader meets it, and one that puts given words everywhere.
#![allow(dead_code)] // Each test and the example take what they need.

use pismovnik_model::{Block, BlockKind, Document, DocumentKind, Inline, Locale, Provenance};

/// A policy of an invented shop with every kind of block.
pub(crate) fn document() -> Document {
    let t = |s: &str| Inline::plain(s);
    let b = |s: &str| Inline::Strong { text: s.into() };
    let link = |text: &str, href: &str| Inline::Link { text: text.into(), href: href.into() };
    let head = |n: &str, s: &str| block(Some(n), BlockKind::Heading { level: 1, text: vec![t(s)] });
    let sub = |n: Option<&str>, s: &str| block(n, BlockKind::Heading { level: 2, text: vec![t(s)] });
    let p = |n: Option<&str>, text: Vec<Inline>| block(n, BlockKind::Paragraph { text });
    let list = |items: Vec<&str>| {
        block(None, BlockKind::List { items: items.into_iter().map(|i| vec![t(i)]).collect() })
    };
    let mut blocks = vec![
        block(None, BlockKind::Note { text: vec![t("Документ составлен 22 ноября 2026 г. по правилам, действующим на 21 ноября 2026 г. Перед публикацией проверьте реквизиты.")] }),
        head("1", "Общие положения"),
        p(Some("1.1"), vec![t("Настоящая политика определяет, как "), b("индивидуальный предприниматель Ковалёва Полина Андреевна"), t(" (далее — "), b("«Оператор»"), t(") обрабатывает персональные данные покупателей и посетителей сайта "), link("светлая-полка.рф", "https://светлая-полка.рф"), t(" и какие меры принимает для их защиты.")]),
        p(Some("1.2"), vec![t("Политика принята в соответствии с Федеральным законом от 27.07.2006 № 152-ФЗ «О персональных данных» и действует в отношении всех персональных данных, которые Оператор получает через сайт, по телефону и в мессенджерах.")]),
        p(Some("1.3"), vec![t("В политике используются следующие понятия:")]),
        p(Some("1.3.1"), vec![b("персональные данные"), t(" — любая информация, относящаяся к прямо или косвенно определённому или определяемому физическому лицу;")]),
        p(Some("1.3.2"), vec![b("обработка"), t(" — любое действие с персональными данными: сбор, запись, систематизация, накопление, хранение, уточнение, извлечение, использование, передача, обезличивание, блокирование, удаление, уничтожение.")]),
        head("2", "Сведения об операторе"),
        block(None, BlockKind::Details { pairs: vec![
            ("Оператор".into(), vec![t("Индивидуальный предприниматель Ковалёва Полина Андреевна")]),
            ("ИНН".into(), vec![t("500100732259")]),
            ("ОГРНИП".into(), vec![t("304500116000157")]),
            ("Адрес для обращений".into(), vec![t("141400, Московская область, г. Химки, а/я 17")]),
            ("Электронная почта".into(), vec![link("dannye@svetlaya-polka.example", "mailto:dannye@svetlaya-polka.example")]),
            ("Сайт".into(), vec![link("https://светлая-полка.рф", "https://светлая-полка.рф")]),
        ] }),
        head("3", "Цели обработки"),
        sub(None, "Оформление и исполнение заказов"),
        p(Some("3.1"), vec![t("Для каждой цели указаны состав данных, правовое основание и срок. Данные обрабатываются только в объёме, который нужен для этой цели:")]),
        list(vec!["фамилия, имя и отчество;", "номер телефона и адрес электронной почты;", "адрес доставки, если покупатель выбрал доставку, включая подъезд, этаж и код домофона, чтобы курьер смог передать заказ лично в руки;", "состав и стоимость заказа."]),
        block(None, BlockKind::Table {
            caption: "Обработка по целям".into(),
            widths: vec![22, 28, 25, 25],
            head: ["Цель", "Данные", "Правовое основание", "Срок"].map(|c| vec![t(c)]).to_vec(),
            rows: (0..7).map(|i| vec![
                vec![vec![b(["Исполнение заказа", "Ответ на обращение", "Рассылка новостей", "Участие в бонусной программе", "Публикация отзыва", "Бухгалтерский учёт", "Статистика посещений"][i])]],
                vec![vec![t("Фамилия, имя, отчество; телефон; адрес электронной почты")], vec![t("При доставке: адрес, подъезд, этаж")]],
                vec![vec![t(if i == 2 { "Согласие на рассылку" } else { "Договор, стороной которого является субъект (п. 5 ч. 1 ст. 6 Закона № 152-ФЗ)" })]],
                vec![vec![t("До достижения цели, затем сведения уничтожаются в течение 30 дней")]],
            ]).collect(),
            spans: vec![], groups: vec![],
        }),
        sub(None, "Рассылки"),
        p(Some("3.2"), vec![t("Сообщения рекламного характера направляются только с предварительного согласия. Отказаться можно по ссылке в каждом письме или по адресу "), link("dannye@svetlaya-polka.example", "mailto:dannye@svetlaya-polka.example"), t(".")]),
        head("4", "Права субъекта и отзыв согласия"),
    ];
    for n in 1..=6 {
        blocks.push(p(Some(&format!("4.{n}")), vec![t("Субъект персональных данных вправе получать сведения об обработке, требовать уточнения, блокирования или уничтожения данных, если они неполны, устарели, неточны, незаконно получены или не нужны для заявленной цели, а также отозвать согласие в любое время тем же способом, которым оно было дано.")]));
    }
    blocks.extend([
        head("5", "Бланк отзыва согласия"),
        p(None, vec![t("Прошу прекратить обработку моих персональных данных, дата отзыва указана ниже.")]),
        block(None, BlockKind::Blank { label: "Я,".into(), note: "фамилия, имя, отчество".into(), lines: 1 }),
        block(None, BlockKind::Blank { label: "Номер телефона или адрес электронной почты, указанный при заказе:".into(), note: String::new(), lines: 1 }),
        block(None, BlockKind::Blank { label: "Отзываю согласие на".into(), note: "какие действия и с какими данными".into(), lines: 3 }),
        block(None, BlockKind::Checkbox { text: vec![t("прошу прекратить рассылку рекламных сообщений;")] }),
        block(None, BlockKind::Checkbox { text: vec![t("прошу уничтожить мои персональные данные, если у Оператора нет другого законного основания продолжать их обработку, и сообщить мне об этом.")] }),
        block(None, BlockKind::Signature { labels: vec!["дата".into(), "подпись".into(), "фамилия, инициалы".into()] }),
        head("6", "Код для сайта"),
        p(Some("6.1"), vec![t("Вставьте этот код перед закрывающим тегом страницы:")]),
        block(None, BlockKind::Code { language: "html".into(), code: "<aside class=\"cookie\" role=\"region\" aria-label=\"Файлы cookie\">\n  <p>Мы используем только необходимые файлы cookie. Подробности — в <a href=\"/cookies\">уведомлении</a>.</p>\n  <button type=\"button\">Понятно</button>\n</aside>".into() }),
        // A number that counting would not give.
        head("9", "Заключительные положения"),
        p(Some("9.1"), vec![t("Действующая редакция размещена на сайте; прежние редакции выдаются по запросу.")]),
    ]);
    Document {
        kind: DocumentKind::PrivacyPolicy,
        locale: Locale::Ru,
        title: "Политика обработки персональных данных".into(),
        subtitle: Some("Интернет-магазин «Светлая полка», светлая-полка.рф".into()),
        operator: "ИП Ковалёва П. А.".into(),
        foot: "Политика обработки персональных данных · ИП Ковалёва П. А. · редакция от 21.11.2026".into(),
        page_counter: "стр. {page} из {pages}".into(),
        as_of: jiff::civil::date(2026, 11, 21),
        provisional: false,
        blocks,
    }
}

/// A document of every kind of block with `words` in every place that can hold words.
pub(crate) fn filled(words: &str) -> Document {
    let w = words.to_owned();
    let t = || vec![Inline::plain(words)];
    let mixed = || {
        vec![
            Inline::plain(words),
            Inline::Strong { text: w.clone() },
            Inline::Strong { text: w.clone() },
            Inline::plain(words),
            Inline::Link { text: w.clone(), href: "https://example.ru/a?b=1&c=2".into() },
            Inline::Strong { text: w.clone() },
            Inline::Link { text: w.clone(), href: format!("javascript:{words}") },
        ]
    };
    let mut blocks = vec![
        block(Some("1"), BlockKind::Heading { level: 1, text: t() }),
        block(Some("1.1"), BlockKind::Heading { level: 2, text: mixed() }),
        block(None, BlockKind::Paragraph { text: t() }),
        block(None, BlockKind::Paragraph { text: mixed() }),
        block(Some("2"), BlockKind::Paragraph { text: t() }),
        block(Some("2.1"), BlockKind::Paragraph { text: mixed() }),
        block(None, BlockKind::List { items: vec![t(), mixed()] }),
        block(
            None,
            BlockKind::Table {
                caption: w.clone(),
                widths: vec![1, 2],
                head: vec![t(), mixed()],
                rows: vec![vec![vec![t(), t()], vec![mixed()]], vec![vec![t()], vec![mixed(), t()]]],
                spans: vec![],
                groups: vec![],
            },
        ),
        block(None, BlockKind::Details { pairs: vec![(w.clone(), t()), (w.clone(), mixed())] }),
        block(None, BlockKind::Blank { label: w.clone(), note: w.clone(), lines: 2 }),
        block(None, BlockKind::Checkbox { text: mixed() }),
        block(None, BlockKind::Signature { labels: vec![w.clone(), w.clone()] }),
        block(None, BlockKind::SignatureRow { post: w.clone(), label: w.clone(), name: w.clone() }),
        block(None, BlockKind::Note { text: mixed() }),
        block(None, BlockKind::Code { language: w.clone(), code: w.clone() }),
    ];
    for block in &mut blocks {
        block.provenance.answers = vec![w.clone()];
        block.provenance.articles = vec![w.clone()];
        block.provenance.clause = w.clone();
    }
    Document {
        kind: DocumentKind::CookieNotice,
        locale: Locale::En,
        title: w.clone(),
        subtitle: Some(w.clone()),
        operator: w.clone(),
        foot: w.clone(),
        page_counter: format!("{w}{{page}} of {{pages}}"),
        as_of: jiff::civil::date(2026, 11, 21),
        provisional: true,
        blocks,
    }
}

/// Words that try to be markup in one of the formats.
pub(crate) fn hostile() -> Vec<String> {
    let mut all: Vec<String> = [
        "<script>alert('x')</script>",
        "</style></title><!-- x -->",
        "]]> <![CDATA[ & &amp; &#60;",
        "\"quotes\" 'and' `ticks` ``two`` «ёлочки»",
        "a | b || c \\| d",
        "*a* **b** _c_ __d__ ~~e~~ [f](https://g.h) ![i](j) <https://k.l> \\",
        "# h\n## h2\n- item\n+ item\n1. item\n2) item\n> quote\n---\n===\n:-\n| a |\n|---|\n```\ncode\n    indented",
        "a  b\tc\r\nd\u{2028}e\n\nf\n",
        "\n\n  - leads and trails  \\\n",
        "«Сайт»слово.Слово",
        "!", "\\", "*", "_", "`", "|", "1.", "-", "&", "{page}", "@page }",
        "\0\u{1}\u{8}\u{b}\u{1b}\u{7f}\u{85}\u{fffe}\u{ffff}\u{fdd0}x",
        "\u{202e}right to left\u{202c} \u{200f}",
        "𝒳 🧾 e\u{301} \u{a0} \u{feff}",
        " ",
        "",
    ]
    .map(str::to_owned)
    .to_vec();
    all.push("щ".repeat(10_000));
    all.push("<&*_`|]] ".repeat(1_112));
    all
}

/// A block of a clause that stands always.
pub(crate) fn block(number: Option<&str>, kind: BlockKind) -> Block {
    Block {
        provenance: Provenance {
            clause: "policy-sample".into(),
            answers: vec!["operator-name".into(), "sites".into()],
            always: false,
            articles: vec!["152-ФЗ, ст. 18.1, ч. 2".into()],
            since: Some(jiff::civil::date(2025, 9, 1)),
        },
        number: number.map(str::to_owned),
        begins_page: false,
        kind,
    }
}

/// What of the words must be seen: no white space, and none of the characters that no format may hold.
pub(crate) fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !is_forbidden(*c)).collect()
}

/// Controls and Unicode non-characters.
pub(crate) fn is_forbidden(c: char) -> bool {
    let code = c as u32;
    (c.is_control() && c != '\n' && c != '\t') || (0xFDD0..=0xFDEF).contains(&code) || code & 0xFFFE == 0xFFFE
}

/// The words that a reader must meet, top down, [`squeezed`]. `ruled` says how lines to fill in are
/// shown as text: as underscores with notes in parentheses and colons after labels, or not at all.
pub(crate) fn expected(document: &Document, ruled: bool) -> String {
    let mut out = document.title.clone() + document.subtitle.as_deref().unwrap_or_default();
    for block in &document.blocks {
        if matches!(block.kind, BlockKind::Checkbox { .. }) {
            out.push('☐');
        }
        if let Some(number) = &block.number {
            out.push_str(number);
            out.push('.');
        }
        match &block.kind {
            BlockKind::Details { pairs } => {
                for (label, value) in pairs {
                    out.push_str(label);
                    out.push_str(if ruled { ":" } else { "" });
                    out.push_str(&pismovnik_model::document::words(value));
                }
            }
            BlockKind::Blank { label, note, lines } if ruled => {
                out.push_str(label);
                out.push_str(&"_".repeat(36 * usize::from(*lines)));
                if !note.is_empty() {
                    out.push_str(&format!("({note})"));
                }
            }
            BlockKind::Signature { labels } if ruled => {
                for label in labels {
                    out.push_str(&format!("{}({label})", "_".repeat(18)));
                }
            }
            BlockKind::SignatureRow { post, label, name } if ruled => {
                out.push_str(&format!("{post}{}({label}){name}", "_".repeat(18)));
            }
            _ => out.push_str(&block.text()),
        }
    }
    squeezed(&out)
}
