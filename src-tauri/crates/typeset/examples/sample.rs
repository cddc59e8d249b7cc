//! Writes a rich invented document, every kind of block, as PDF to the path given; sets it as often as
//! a second argument says, so that `time` can tell how long one takes.
//!
//! `cargo run -p pismovnik-typeset --example sample -- out.pdf [TIMES]`

use pismovnik_model::{Block, BlockKind, Document, DocumentKind, Inline, Locale, Provenance};

#[allow(clippy::disallowed_methods, reason = "an example is a command: its argument is a path")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().ok_or("sample OUT.pdf [TIMES]")?;
    let times: usize = arguments.next().map_or(Ok(1), |t| t.parse())?;
    let document = document();
    for _ in 1..times {
        std::hint::black_box(
            pismovnik_typeset::pdf(&document, &pismovnik_typeset::PdfOptions::default()).is_ok(),
        );
    }
    let bytes = pismovnik_typeset::pdf(&document, &pismovnik_typeset::PdfOptions::default())
        .map_err(|problems| format!("{problems:?}"))?;
    std::fs::write(path, bytes)?;
    Ok(())
}

fn text(words: &str) -> Vec<Inline> {
    vec![Inline::plain(words)]
}

fn strong(words: &str) -> Inline {
    Inline::Strong { text: words.to_owned() }
}

fn block(number: &str, kind: BlockKind) -> Block {
    let provenance = Provenance {
        clause: "sample".to_owned(),
        answers: Vec::new(),
        always: true,
        articles: Vec::new(),
        since: None,
    };
    let number = (!number.is_empty()).then(|| number.to_owned());
    Block { provenance, number, begins_page: false, kind }
}

fn heading(number: &str, level: u8, words: &str) -> Block {
    block(number, BlockKind::Heading { level, text: text(words) })
}

fn clause(number: &str, words: &str) -> Block {
    block(number, BlockKind::Paragraph { text: text(words) })
}

fn list(items: &[&str]) -> Block {
    block("", BlockKind::List { items: items.iter().map(|i| text(i)).collect() })
}

/// A policy of an invented shop.
fn document() -> Document {
    let mut blocks = vec![
        block(
            "",
            BlockKind::Note {
                text: text(
                    "Документ составлен по праву, действовавшему 21 ноября 2026 года. Перед публикацией проверьте, не вышли ли новые редакции законов, и покажите текст юристу: вопросы, которые не подтверждены источниками, помечены в книге правил.",
                ),
            },
        ),
        heading("1", 1, "Общие положения"),
        block(
            "1.1",
            BlockKind::Paragraph {
                text: vec![
                    Inline::plain("Настоящая политика определяет порядок обработки "),
                    strong("персональных данных"),
                    Inline::plain(
                        " (далее — данные) покупателей интернет-магазина «Весенний сад» индивидуальным предпринимателем Ромашкиной Ольгой Сергеевной (далее — ",
                    ),
                    strong("Оператор"),
                    Inline::plain(
                        ") и меры, которые Оператор принимает для их защиты по ч. 1 ст. 18.1 Федерального закона от 27 июля 2006 г. № 152-ФЗ «О персональных данных». Политика опубликована по адресу ",
                    ),
                    Inline::Link {
                        text: "https://vesenniy-sad.example/politika-konfidencialnosti".into(),
                        href: "https://vesenniy-sad.example/politika-konfidencialnosti".into(),
                    },
                    Inline::plain(" и доступна без регистрации и входа."),
                ],
            },
        ),
        clause(
            "1.2",
            "Политика действует в отношении всех сведений, которые Оператор получает о посетителях сайта и покупателях: при оформлении заказа, по телефону, в переписке, через формы обратной связи и с помощью файлов cookie. Она не распространяется на сайты третьих лиц, на которые ведут ссылки с сайта магазина.",
        ),
        clause(
            "1.3",
            "Основные понятия используются в значениях, установленных законом. Для удобства чтения:",
        ),
        list(&[
            "обработка — любое действие с данными, совершаемое с использованием средств автоматизации или без них, включая сбор, запись, систематизацию, накопление, хранение, уточнение, извлечение, использование, передачу, обезличивание, блокирование, удаление и уничтожение;",
            "распространение — действия, направленные на раскрытие данных неопределённому кругу лиц;",
            "трансграничная передача — передача данных на территорию иностранного государства.",
        ]),
        block(
            "",
            BlockKind::Details {
                pairs: vec![
                    ("Оператор".into(), text("индивидуальный предприниматель Ромашкина Ольга Сергеевна")),
                    ("ИНН".into(), text("500100732259")),
                    ("ОГРНИП".into(), text("304500116000157")),
                    (
                        "Адрес для писем".into(),
                        text(
                            "141002, Московская обл., г. Мытищи, а/я 15, для обращений субъектов персональных данных",
                        ),
                    ),
                    (
                        "Электронная почта".into(),
                        vec![Inline::Link {
                            text: "privacy@vesenniy-sad.example".into(),
                            href: "mailto:privacy@vesenniy-sad.example".into(),
                        }],
                    ),
                ],
            },
        ),
        heading("2", 1, "Цели, основания и сроки обработки"),
        clause(
            "2.1",
            "Оператор обрабатывает данные только для заранее определённых и законных целей. Для каждой цели ниже указаны состав данных, категории субъектов, правовое основание, перечень действий и срок хранения. Обработка, несовместимая с целями сбора, не допускается.",
        ),
        heading("2.2", 2, "Исполнение договора розничной купли-продажи"),
        clause(
            "2.2.1",
            "Состав данных: фамилия, имя, номер телефона, адрес электронной почты, адрес доставки, сведения о составе и стоимости заказа, о способе оплаты. Номер банковской карты вводится на странице банка и Оператору не передаётся.",
        ),
        clause(
            "2.2.2",
            "Правовое основание: п. 5 ч. 1 ст. 6 закона № 152-ФЗ — исполнение договора, стороной которого является покупатель. Согласие для этой цели не требуется, и отказ от согласий на другие цели не влияет на исполнение заказа.",
        ),
        clause(
            "2.2.3",
            "Срок хранения: 5 лет после окончания отчётного года, в котором исполнен заказ, поскольку сведения о нём входят в первичные учётные документы; стоимость доставки от 350 ₽, при пересылке в Казахстан от 2 500 ₸.",
        ),
        heading("2.3", 2, "Ответы на обращения через формы сайта"),
        clause(
            "2.3.1",
            "Состав данных: имя, номер телефона или адрес электронной почты — по выбору обратившегося, текст сообщения. Правовое основание: согласие, которое даётся отдельно, проставлением отметки в пустом поле под формой.",
        ),
        clause(
            "2.3.2",
            "Срок хранения: 6 месяцев со дня последнего ответа, после чего переписка удаляется из почтового ящика и системы учёта обращений.",
        ),
        clause("2.4", "Сводные сведения приведены в таблице."),
    ];
    let purposes = [
        (
            "Исполнение заказа",
            "имя, телефон, адрес доставки, состав заказа",
            "договор: п. 5 ч. 1 ст. 6",
            "5 лет после отчётного года",
        ),
        (
            "Доставка службой доставки",
            "имя, телефон, адрес доставки, номер отправления",
            "договор: п. 5 ч. 1 ст. 6",
            "до вручения и 1 год на случай претензии",
        ),
        (
            "Ответы на обращения",
            "имя, телефон или электронная почта, текст обращения",
            "согласие: п. 1 ч. 1 ст. 6",
            "6 месяцев",
        ),
        (
            "Рассылка предложений",
            "адрес электронной почты, имя, история покупок",
            "согласие: ч. 1 ст. 15",
            "до отзыва согласия",
        ),
        (
            "Публикация отзывов",
            "имя или псевдоним, город, текст отзыва, фотография",
            "согласие: ст. 10.1",
            "до отзыва согласия или снятия отзыва с публикации",
        ),
        (
            "Бонусная программа",
            "имя, телефон, дата рождения, сведения о покупках, остаток бонусов",
            "согласие: п. 1 ч. 1 ст. 6",
            "до выхода из программы",
        ),
        (
            "Гарантийное обслуживание",
            "имя, телефон, сведения о покупке, описание недостатка",
            "договор: п. 5 ч. 1 ст. 6",
            "гарантийный срок и 3 года",
        ),
        (
            "Безопасность сайта",
            "IP-адрес, время посещения, сведения о браузере",
            "законный интерес: п. 7 ч. 1 ст. 6",
            "90 дней",
        ),
    ];
    let mut rows: Vec<Vec<Vec<Vec<Inline>>>> = Vec::new();
    for round in 1..=4 {
        for (i, (purpose, data, ground, term)) in purposes.iter().enumerate() {
            let number = (round - 1) * purposes.len() + i + 1;
            let mut data_cell = vec![text(data)];
            if round == 2 && i == 2 {
                data_cell.push(vec![strong("Дополнительно: "), Inline::plain("приложенные файлы, если обратившийся сам решил их приложить; Оператор не просит прикладывать документы, удостоверяющие личность, и удаляет их без рассмотрения.")]);
            }
            rows.push(vec![
                vec![text(&number.to_string())],
                vec![vec![strong(purpose)]],
                data_cell,
                vec![text(ground)],
                vec![text(term)],
            ]);
        }
    }
    blocks.push(block(
        "",
        BlockKind::Table {
            caption: "Цели обработки, состав данных, основания и сроки".into(),
            widths: vec![5, 22, 33, 22, 18],
            head: ["№", "Цель", "Состав данных", "Основание", "Срок"].iter().map(|h| text(h)).collect(),
            rows,
            spans: vec![],
            groups: vec![],
        },
    ));
    blocks.extend([
        heading("3", 1, "Кому передаются данные"),
        clause("3.1", "Оператор передаёт данные службе доставки, банку, принимающему оплату, и владельцу хостинга — в объёме, который необходим каждому из них. Лица, действующие по поручению Оператора, соблюдают конфиденциальность и требования ст. 19 закона № 152-ФЗ; договор с каждым из них содержит перечень действий, цели и обязанность уведомить об утечке в течение 24 часов."),
        clause("3.2", "Запись, систематизация, накопление и хранение данных граждан Российской Федерации ведутся в базах данных на территории России."),
        heading("4", 1, "Права покупателя"),
        clause("4.1", "Покупатель вправе получить сведения об обработке своих данных, требовать их уточнения, блокирования или уничтожения, отозвать согласие. На запрос Оператор отвечает в течение 10 рабочих дней; срок может быть продлён не более чем на 5 рабочих дней с указанием причин."),
        clause("4.2", "Отозвать согласие можно любым из следующих способов:"),
        list(&[
            "письмом на адрес privacy@vesenniy-sad.example;",
            "почтовым отправлением по адресу: 141002, Московская обл., г. Мытищи, а/я 15;",
            "в личном кабинете, раздел «Мои согласия».",
        ]),
        heading("", 1, "Приложение. Бланк отзыва согласия"),
        block("", BlockKind::Paragraph { text: text("Заполните от руки или на компьютере. Подпись обязательна только на бумаге.") }),
        block("", BlockKind::Blank { label: "Я,".into(), note: "фамилия, имя, отчество (при наличии)".into(), lines: 1 }),
        block("", BlockKind::Blank { label: "Адрес или электронная почта для ответа:".into(), note: String::new(), lines: 2 }),
        block("", BlockKind::Paragraph { text: text("отзываю согласие на обработку моих персональных данных, данное интернет-магазину «Весенний сад», в отношении следующих целей:") }),
        block("", BlockKind::Checkbox { text: text("получение рекламных сообщений по электронной почте, SMS и в мессенджерах;") }),
        block("", BlockKind::Checkbox { text: text("публикация моего отзыва с именем и фотографией; прошу также прекратить его показ на сайтах, где он был размещён с моего согласия, и сообщить мне об этом;") }),
        block("", BlockKind::Checkbox { text: text("участие в бонусной программе.") }),
        block("", BlockKind::Blank { label: "Другое (опишите своими словами, какие данные и для какой цели больше не следует обрабатывать):".into(), note: String::new(), lines: 3 }),
        block("", BlockKind::Signature { labels: vec!["дата".into(), "подпись".into(), "фамилия и инициалы".into()] }),
        block("", BlockKind::SignatureRow {
            post: "Исполняющий обязанности генерального директора".into(),
            label: "подпись".into(),
            name: "А.\u{A0}П.\u{A0}Соболева".into(),
        }),
        heading("", 1, "Приложение. Код для сайта"),
        block("", BlockKind::Paragraph { text: text("Вставьте этот код перед закрывающим тегом body. Он ничего не загружает с чужих серверов и не ставит cookie до выбора посетителя.") }),
        block("", BlockKind::Code { language: "html".into(), code: "<div id=\"cookie-notice\" role=\"dialog\" aria-labelledby=\"cookie-title\" hidden>\n  <h2 id=\"cookie-title\">Файлы cookie</h2>\n  <p>Мы используем необходимые cookie. С вашего согласия — ещё и счётчик посещений, чтобы сделать магазин удобнее.</p>\n  <button type=\"button\" data-choice=\"all\">Разрешить</button>\n  <button type=\"button\" data-choice=\"none\">Только необходимые</button>\n</div>\n<script>\n  const box = document.getElementById(\"cookie-notice\");\n  if (!localStorage.getItem(\"cookie-choice\")) { box.hidden = false; }\n  box.addEventListener(\"click\", (event) => { const choice = event.target.dataset.choice; if (choice) { localStorage.setItem(\"cookie-choice\", choice); box.hidden = true; } });\n</script>".into() }),
    ]);
    Document {
        kind: DocumentKind::PrivacyPolicy,
        locale: Locale::Ru,
        title: "Политика в отношении обработки персональных данных".into(),
        subtitle: Some("интернет-магазина «Весенний сад», vesenniy-sad.example".into()),
        operator: "ИП Ромашкина О. С.".into(),
        foot: "Политика в отношении обработки персональных данных · редакция от 21 ноября 2026 г.".into(),
        page_counter: "Страница {page} из {pages}".into(),
        as_of: pismovnik_model::Day::constant(2026, 11, 21),
        provisional: false,
        blocks,
    }
}
