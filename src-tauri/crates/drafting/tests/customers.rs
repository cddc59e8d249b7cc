//! What customers read holds nothing for the shop's owner; one thing is said in one wording everywhere.

use pismovnik_drafting::{Setting, draft, kinds};
use pismovnik_interview::{PRESETS, facts, preset};
use pismovnik_model::document::words;
use pismovnik_model::{
    Answers, Audience, Block, BlockKind, Day, Document, DocumentKind, Facts, Locale, Record, Value, ask,
};

fn many(list: &[&str]) -> Option<Value> {
    Some(Value::Many(list.iter().map(|t| (*t).to_owned()).collect()))
}

fn paper(facts: &Facts, kind: DocumentKind, locale: Locale) -> Document {
    let setting = Setting { as_of: Day::constant(2026, 11, 21), made_on: None, provisional: false };
    draft(facts, kind, locale, &setting).expect("drafted")
}

fn whole(document: &Document) -> String {
    let text = document.blocks.iter().map(Block::text).collect::<Vec<_>>().join("\n");
    text.replace('\u{A0}', " ")
}

/// The presets, with everything that sets cookies and publishes reviews.
fn shops() -> impl Iterator<Item = Facts> {
    PRESETS.iter().filter_map(|name| preset(name)).map(|mut answers| {
        answers.set(ask::COOKIES_USED, Some(Value::Text("yes".to_owned())));
        answers.set(ask::COOKIES_KINDS, many(&["necessary", "analytics", "advertising"]));
        answers.set(ask::REVIEWS_PUBLISHED, Some(Value::Yes(true)));
        answers.set(ask::REVIEWS_ELSEWHERE, Some(Value::Yes(true)));
        answers.set(ask::REVIEWS_PLACES, many(&["страница магазина"]));
        facts(&answers)
    })
}

#[test]
fn papers_for_customers_hold_no_code_and_nothing_for_the_operator_to_fill_in() {
    for facts in shops() {
        for kind in kinds(&facts).into_iter().filter(|k| k.audience() == Audience::Site) {
            for locale in facts.country().document_locales() {
                let document = paper(&facts, kind, *locale);
                for block in &document.blocks {
                    let place = format!("{} {}: {}", kind.id(), locale.code(), block.provenance.clause);
                    assert!(!matches!(block.kind, BlockKind::Code { .. }), "code in {place}");
                    if let BlockKind::Blank { label, note, .. } = &block.kind {
                        assert!(!label.contains("Операто") && !note.contains("Операто"), "{place}");
                    }
                    assert!(!block.text().contains("localStorage"), "{place}");
                }
            }
        }
    }
}

#[test]
fn the_banner_is_a_paper_for_the_owner_that_nobody_approves_or_files() {
    for facts in shops() {
        let kind = DocumentKind::CookieBanner;
        assert!(kinds(&facts).contains(&kind));
        assert_eq!(kind.audience(), Audience::Owner);
        for locale in facts.country().document_locales() {
            let banner = paper(&facts, kind, *locale);
            let code = banner.blocks.iter().filter(|b| matches!(b.kind, BlockKind::Code { .. }));
            assert_eq!(code.count(), 2);
            for listing in [DocumentKind::PolicyApproval, DocumentKind::InspectionFolder] {
                let text = whole(&paper(&facts, listing, *locale));
                assert!(!text.contains(&banner.title), "{} names the banner", listing.id());
            }
        }
    }
}

/// A longer line is broken on paper, within a string literal perhaps; only the policy's own address, which
/// is the owner's, may be longer.
#[test]
fn the_code_is_narrow_and_commented_in_the_papers_language() {
    for facts in shops() {
        for locale in facts.country().document_locales() {
            for block in paper(&facts, DocumentKind::CookieBanner, *locale).blocks {
                let BlockKind::Code { code, .. } = block.kind else { continue };
                for line in code.lines().filter(|line| !line.contains("<a href=")) {
                    assert!(line.chars().count() <= 76, "{}: {line}", locale.code());
                    if let Some((_, comment)) = line.split_once("/*") {
                        let cyrillic = comment.chars().any(|c| matches!(c, 'а'..='я'));
                        assert_eq!(cyrillic, *locale != Locale::En, "{line}");
                    }
                }
                assert!(!code.contains('@'), "a stand-in is left");
            }
        }
    }
}

#[test]
fn withdrawal_is_worded_alike_wherever_it_stands() {
    let mut answers = preset("ru-company").expect("preset");
    answers.set(ask::MARKETING_SENT, Some(Value::Yes(true)));
    let facts = facts(&answers);
    let said = "прекращает обработку и в течение 30 дней со дня получения отзыва уничтожает данные, если для их \
                обработки нет другого законного основания";
    for kind in
        [DocumentKind::ConsentMarketing, DocumentKind::ConsentProcessingForms, DocumentKind::WithdrawalForm]
    {
        assert!(whole(&paper(&facts, kind, Locale::Ru)).contains(said), "{}", kind.id());
    }
    let policy = whole(&paper(&facts, DocumentKind::PrivacyPolicy, Locale::Ru));
    assert!(policy.contains("данные уничтожаются в течение 30 дней со дня получения отзыва"), "{policy}");
}

#[test]
fn one_channel_is_not_spoken_of_as_several() {
    for (name, locales) in [
        ("ru-company", &[Locale::Ru, Locale::En][..]),
        ("kz-company", &[Locale::Kk, Locale::Ru, Locale::En][..]),
    ] {
        for (channels, several) in [(&["email"][..], false), (&["email", "sms"][..], true)] {
            let mut answers = preset(name).expect("preset");
            answers.set(ask::MARKETING_SENT, Some(Value::Yes(true)));
            answers.set(ask::MARKETING_CHANNELS, many(channels));
            answers.set(ask::WITHDRAWAL_CHANNELS, many(&["email", "post"][..channels.len()]));
            let facts = facts(&answers);
            for kind in [DocumentKind::ConsentMarketing, DocumentKind::WithdrawalForm] {
                for locale in locales {
                    let text = whole(&paper(&facts, kind, *locale));
                    let words = [
                        "каналов",
                        "каналам",
                        "channels",
                        "байланыс түр",
                        "достаточно одного",
                        "one is enough",
                    ];
                    let spoken = words.iter().any(|w| text.contains(w));
                    assert_eq!(spoken, several, "{name} {} {}: {text}", kind.id(), locale.code());
                }
            }
        }
    }
}

fn tracked(service: &[&str]) -> Facts {
    let mut answers: Answers = preset("ru-company").expect("preset");
    answers.set(ask::COOKIES_KINDS, many(&["necessary", "analytics"]));
    answers.set(ask::COOKIES_TOOLS, many(&["yandex-metrica", "calltracking"]));
    answers.set(ask::RECIPIENTS_SERVICES, many(service));
    answers.set(ask::RECIPIENTS_OTHER, Some(Value::Records(Vec::<Record>::new())));
    facts(&answers)
}

#[test]
fn call_tracking_stands_with_its_owner_and_not_among_cookies() {
    let facts = tracked(&["calltouch"]);
    let policy = whole(&paper(&facts, DocumentKind::PrivacyPolicy, Locale::Ru));
    assert!(policy.contains("учёт звонков: Calltouch (ООО «Колтач Солюшнс»)"), "{policy}");
    for kind in [DocumentKind::ConsentProcessingCookies, DocumentKind::CookieNotice] {
        let text = whole(&paper(&facts, kind, Locale::Ru)).to_lowercase();
        assert!(!text.contains("коллтрекинг") && !text.contains("звон"), "{}: {text}", kind.id());
    }
    let unnamed = whole(&paper(&tracked(&[]), DocumentKind::PrivacyPolicy, Locale::Ru));
    assert!(unnamed.contains("учитывает номер звонящего"), "{unnamed}");
}

/// A foot has room for about 80 Cyrillic or 90 Latin letters beside the page counter.
#[test]
fn feet_take_one_line() {
    for facts in shops() {
        for kind in kinds(&facts) {
            for locale in facts.country().document_locales() {
                let foot = paper(&facts, kind, *locale).foot;
                let room = if *locale == Locale::En { 90 } else { 80 };
                assert!(foot.chars().count() <= room, "{} {}: {foot}", kind.id(), locale.code());
            }
        }
    }
}

#[test]
fn companies_and_countries_stand_in_latin_letters_in_english() {
    let mut answers = preset("ru-company").expect("preset");
    let tool = [("name", "Lupa"), ("company", "Lupa LLC"), ("country", "RU"), ("purpose", "analytics")]
        .map(|(k, v)| (k.to_owned(), Value::Text(v.to_owned())));
    answers.set(ask::COOKIES_TOOLS, many(&["yandex-metrica", "other"]));
    answers.set(ask::COOKIES_OTHER_TOOLS, Some(Value::Records(vec![Record::from(tool)])));
    let notice = paper(&facts(&answers), DocumentKind::CookieNotice, Locale::En);
    let table = notice.blocks.iter().find_map(|block| match &block.kind {
        BlockKind::Table { rows, .. } => {
            Some(rows.iter().flatten().flatten().map(|run| words(run)).collect::<String>())
        }
        _ => None,
    });
    let table = table.expect("a table of cookies");
    assert!(table.contains("“YANDEX”\u{a0}LLC") && table.contains("Russia"), "{table}");
    assert!(!table.chars().any(|c| matches!(c, 'А'..='я')), "{table}");
}
