//! The papers of the case shops: golden texts, every format, hostile input, every text present.

use std::collections::BTreeSet;
use std::process::Command;

use pismovnik_app::papers::{self, Format, Order};
use pismovnik_app::{Answers, Day, Locale, desk, interview};
use pismovnik_interview::{Strictness, accept};
use pismovnik_model::{DocumentKind, Languages, Value, problem};
use pismovnik_tests::cases;

/// A day within the rules' coverage, so that goldens don't age.
const DAY: Day = jiff::civil::date(2026, 11, 20);

const RUSSIAN: [&str; 4] =
    ["electrical-goods", "group-of-companies", "home-callback", "warranty-promotions-sms"];

const KAZAKH: [&str; 1] = ["kz-delicacies-bonuses"];

/// Each paper's plain text is what a lawyer reads and corrects: a changed word shows as a difference.
/// `INSTA_UPDATE=always` fills them anew.
#[test]
fn golden_texts() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(cases::folder().join("golden"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for name in RUSSIAN.into_iter().chain(KAZAKH) {
            let answers = cases::good(name);
            let facts = interview::facts(&answers);
            // English once: it follows the others block by block, which drafting's tests hold.
            let langs = match name {
                "home-callback" => vec![Languages::One(Locale::Ru), Languages::One(Locale::En)],
                _ if KAZAKH.contains(&name) => {
                    vec![Languages::One(Locale::Kk), Languages::One(Locale::Ru), Languages::KAZAKH_RUSSIAN]
                }
                _ => vec![Languages::One(Locale::Ru)],
            };
            let order = Order {
                facts: &facts,
                law: pismovnik_law::Law::built_in(),
                as_of: DAY,
                today: DAY,
                langs,
                formats: vec![Format::Txt],
            };
            for file in papers::make(&order).expect("papers").files {
                let text = String::from_utf8(file.bytes.clone()).expect("text");
                // Side by side once: it holds the same words, each block in both languages.
                if file.langs == Languages::KAZAKH_RUSSIAN
                    && file.kind != DocumentKind::ConsentProcessingOrders
                {
                    continue;
                }
                insta::assert_snapshot!(format!("{name}.{}.{}", file.kind.id(), file.langs.code()), text);
            }
        }
    });
}

#[test]
fn the_same_answers_and_day_give_the_same_bytes() {
    let answers = cases::good("warranty-promotions-sms");
    let once = desk::papers_of(&answers, DAY, DAY).expect("papers");
    let again = desk::papers_of(&answers, DAY, DAY).expect("papers");
    assert!(once.files == again.files);
    assert_eq!(once.manifest, again.manifest);
}

#[test]
fn every_pdf_gives_its_words_back() {
    let temp = tempfile::tempdir().expect("temp");
    for name in RUSSIAN.into_iter().chain(KAZAKH) {
        let answers = cases::good(name);
        for file in desk::papers_of(&answers, DAY, DAY).expect("papers").files {
            if file.format != Format::Pdf {
                continue;
            }
            let path = temp.path().join(file.name());
            std::fs::write(&path, &file.bytes).expect("written");
            let out = Command::new("pdftotext").arg(&path).arg("-").output().expect("runs");
            let text = String::from_utf8_lossy(&out.stdout);
            assert!(text.chars().filter(|c| c.is_alphabetic()).count() > 300, "{name} {}", file.name());
            assert!(!text.contains('\u{FFFD}'), "{name} {}: a character without meaning", file.name());
            let check = Command::new("qpdf").arg("--check").arg(&path).output().expect("qpdf runs");
            assert!(
                check.status.success(),
                "{name} {}: {}",
                file.name(),
                String::from_utf8_lossy(&check.stdout)
            );
        }
    }
}

/// Markup in a name goes through every format as plain text; what cannot be printed is refused.
#[test]
fn hostile_names_are_plain_text_or_refused() {
    let hostile = r#"<script>alert(1)</script> & "Лавка" **жирно** ]]> {placeable} \begin{x} | `код`"#;
    let mut answers = cases::good("home-callback");
    answers.set("shop.name", Some(Value::Text(hostile.to_owned())));
    let answers = accept(&answers, Strictness::Strict).expect("printable, so accepted");
    for file in desk::papers_of(&answers, DAY, DAY).expect("papers").files {
        let text = String::from_utf8_lossy(&file.bytes);
        match file.format {
            Format::Html => assert!(!text.contains("<script>alert"), "{}", file.name()),
            Format::Txt if text.contains("alert(1)") => {
                assert!(text.contains("<script>alert(1)"), "{}", file.name())
            }
            _ => {}
        }
    }
    let refused = [
        ("\u{202E}задом наперёд", problem::TEXT_UNPRINTABLE),
        ("нуль\u{0}байт", problem::TEXT_UNPRINTABLE),
        ("ноль\u{200B}ширина", problem::TEXT_UNPRINTABLE),
        (&"я".repeat(10_000), problem::TEXT_TOO_LONG),
        ("!!!", problem::TEXT_EMPTY),
    ];
    for (name, code) in refused {
        let mut answers = cases::good("home-callback");
        answers.set("shop.name", Some(Value::Text(name.to_owned())));
        let problems = accept(&answers, Strictness::Strict).expect_err("refused");
        assert!(problems.iter().any(|p| p.code == code && p.at == "shop.name"), "{code:?}: {problems:?}");
    }
}

/// A character that no committed font has is told, never drawn as a blank box.
#[test]
fn a_missing_glyph_is_a_problem_with_its_character() {
    let mut answers = cases::good("home-callback");
    answers.set("shop.name", Some(Value::Text("Лавка 🦄".to_owned())));
    let Ok(answers) = accept(&answers, Strictness::Strict) else { return };
    let problems = desk::papers_of(&answers, DAY, DAY).map(|_| ()).expect_err("refused");
    assert_eq!(problems.len(), 1, "each character once: {problems:?}");
    assert_eq!(problems[0].code, problem::GLYPH_MISSING);
}

#[test]
fn every_finding_and_problem_has_words_in_every_language() {
    for locale in Locale::ALL {
        for (id, message, hint) in pismovnik_law::finding_ids() {
            for text in [message, hint] {
                assert!(pismovnik_wording::has(locale, text), "{id}: no {text} in {}", locale.code());
            }
        }
        for code in problem::ALL {
            assert!(pismovnik_wording::has(locale, code.message), "{} in {}", code.message, locale.code());
            assert!(pismovnik_wording::has(locale, code.hint), "{} in {}", code.hint, locale.code());
        }
    }
}

#[test]
fn kazakhstan_is_drafted_in_its_languages_from_the_known_edition_on() {
    let answers: Answers = cases::good("kz-delicacies-bonuses");
    let papers = desk::papers_of(&answers, DAY, DAY).expect("papers");
    let langs: BTreeSet<&str> = papers.manifest.documents.iter().map(|d| d.lang.as_str()).collect();
    assert_eq!(langs, BTreeSet::from(["kk", "kk-ru", "ru", "en"]));
    let count = |lang| papers.manifest.documents.iter().filter(|d| d.lang == lang).count();
    assert_eq!(count("kk"), count("kk-ru"), "every paper stands side by side too");
    let text = |name: &str| {
        let file = papers.files.iter().find(|f| f.name() == name).expect(name);
        String::from_utf8_lossy(&file.bytes).into_owned()
    };
    let both = text("consent-processing-orders.kk-ru.html");
    assert!(both.contains("<div lang=\"kk\">") && both.contains("<div lang=\"ru\">"));
    let plain = text("consent-processing-orders.kk-ru.txt");
    let (kazakh, russian) =
        (plain.find("Жалпыға бірдей қолжетімді"), plain.find("Распространение в общедоступных"));
    assert!(kazakh.is_some() && kazakh < russian, "Kazakh first");
    // Filled in by hand once, not once in each language.
    for ext in ["txt", "md", "html"] {
        let form = text(&format!("withdrawal-form.kk-ru.{ext}"));
        assert_eq!(form.matches("Кімнен / От кого").count(), 1, "{ext}");
        assert_eq!(form.matches("Қолы / Подпись").count(), 1, "{ext}");
        assert_eq!(form.matches("пошта арқылы / по почте").count(), 1, "{ext}");
        let folder = text(&format!("inspection-folder.kk-ru.{ext}"));
        assert_eq!(folder.matches("Тізімдеме / Опись").count(), 1, "{ext}");
    }
    let eve = jiff::civil::date(2026, 1, 17);
    let problems = desk::papers_of(&answers, eve, DAY).map(|_| ()).expect_err("refused");
    assert_eq!(problems[0].code, problem::DAY_BEFORE_EDITION);
}

#[test]
fn days_outside_the_rules_are_refused_or_provisional() {
    let answers = cases::good("electrical-goods");
    let early = jiff::civil::date(2025, 6, 30);
    let problems = desk::papers_of(&answers, early, DAY).map(|_| ()).expect_err("refused");
    assert_eq!(problems[0].code, problem::DAY_BEFORE_COVERAGE);
    let late = jiff::civil::date(2027, 3, 1);
    let papers = desk::papers_of(&answers, late, DAY).expect("the last known law");
    assert!(papers.manifest.documents.iter().all(|d| d.provisional));
}
