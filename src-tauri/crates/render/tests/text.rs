//! Plain text: numbers kept, tables as labelled lines, nothing lost.

mod sample;

use pismovnik_render::text;

#[test]
fn the_sample_reads_as_written() {
    let shown = text::plain(&sample::document());
    assert!(shown.starts_with(
        "Политика обработки персональных данных\nИнтернет-магазин «Светлая полка», светлая-полка.рф\n\n"
    ));
    for expected in [
        "\n\n1. Общие положения\n\n1.1. Настоящая политика",
        "посетителей сайта светлая-полка.рф и какие",
        "\nИНН: 500100732259\n",
        "\nЭлектронная почта: dannye@svetlaya-polka.example\n",
        "\n• фамилия, имя и отчество;\n• номер телефона",
        "\n\nОбработка по целям\n\nЦель: Исполнение заказа\nДанные: Фамилия, имя, отчество; телефон; адрес электронной почты\n  При доставке: адрес, подъезд, этаж\nПравовое основание: Договор",
        "\nЯ, ____________________________________\n(фамилия, имя, отчество)\n",
        "\n☐ прошу прекратить рассылку рекламных сообщений;\n",
        "\n__________________ (дата)\n__________________ (подпись)\n",
        "\n  <p>Мы используем только",
        "\n\n9.1. Действующая редакция",
    ] {
        assert!(shown.contains(expected), "{expected}");
    }
    assert!(shown.ends_with("по запросу.\n"));
}

#[test]
fn a_link_tells_its_target_unless_the_words_do() {
    let shown = text::plain(&sample::filled("слово"));
    assert!(shown.contains("слово (https://example.ru/a?b=1&c=2)"));
    assert!(!shown.contains("javascript"));
}

#[test]
fn hostile_words_stay_words() {
    for hostile in sample::hostile() {
        let shown = text::plain(&sample::filled(&hostile));
        assert!(!shown.contains(sample::is_forbidden));
        let wanted = sample::squeezed(&hostile);
        assert!(sample::squeezed(&shown).matches(wanted.as_str()).count() >= 30, "{hostile:?}");
    }
}

#[test]
fn equal_documents_give_equal_text() {
    assert_eq!(text::plain(&sample::document()), text::plain(&sample::document()));
}
