//! What must hold of every paper, over the presets and random shops.

use std::collections::BTreeSet;

use pismovnik_drafting::{DraftError, Setting, catalogue, cited_articles, draft, kinds};
use pismovnik_interview::{PRESETS, facts, preset, sample};
use pismovnik_law::articles::find;
use pismovnik_model::table::{self, Cell};
use pismovnik_model::table_head;
use pismovnik_model::{
    Answers, Block, BlockKind, Country, Day, Document, DocumentKind, Facts, Inline, Locale, Value, ask,
};

const LOCALES: [Locale; 2] = [Locale::Ru, Locale::En];

fn day() -> Day {
    Day::constant(2026, 11, 21)
}

fn plain() -> Setting {
    Setting { as_of: day(), made_on: None, provisional: false }
}

/// Russian shops of all four kinds, invented, and many random ones.
fn shops(random: u64) -> Vec<Facts> {
    shops_of(Country::Russia, random)
}

/// Shops of both countries.
fn all_shops(random: u64) -> Vec<Facts> {
    [shops_of(Country::Russia, random), shops_of(Country::Kazakhstan, random)].concat()
}

fn shops_of(country: Country, random: u64) -> Vec<Facts> {
    let presets = PRESETS.iter().filter_map(|name| preset(name));
    presets
        .chain((0..random).map(sample))
        .map(tame)
        .map(|answers| facts(&answers))
        .filter(|f| f.country() == country)
        .collect()
}

/// Without the characters that these tests look for in our own words; that owners may use them is
/// the matter of `user_text_is_never_markup`.
fn tame(answers: Answers) -> Answers {
    let text = |t: &str| t.replace(['{', '}', '$', '*', '(', ')', ';'], "");
    let value = |v: Value| match v {
        Value::Text(t) => Value::Text(text(&t)),
        Value::Many(many) => Value::Many(many.iter().map(|t| text(t)).collect()),
        other => other,
    };
    let records = |v: Value| match v {
        Value::Records(records) => Value::Records(
            records.into_iter().map(|r| r.into_iter().map(|(k, v)| (k, value(v))).collect()).collect(),
        ),
        other => value(other),
    };
    Answers(answers.0.into_iter().map(|(k, v)| (k, records(v))).collect())
}

fn papers(facts: &Facts, locale: Locale, setting: &Setting) -> Vec<Document> {
    kinds(facts)
        .into_iter()
        .map(|kind| draft(facts, kind, locale, setting).unwrap_or_else(|e| panic!("{}: {e}", kind.id())))
        .collect()
}

fn inlines(block: &Block) -> Vec<&Inline> {
    match &block.kind {
        BlockKind::Heading { text, .. }
        | BlockKind::Paragraph { text }
        | BlockKind::Checkbox { text }
        | BlockKind::Note { text } => text.iter().collect(),
        BlockKind::List { items } => items.iter().flatten().collect(),
        BlockKind::Table { head, groups, rows, .. } => {
            let heads = groups.iter().map(|g| &g.text).chain(head).flatten();
            heads.chain(rows.iter().flatten().flatten().flatten()).collect()
        }
        BlockKind::Details { pairs } => pairs.iter().flat_map(|(_, value)| value).collect(),
        BlockKind::Letter { lines, .. } => lines.iter().flatten().collect(),
        BlockKind::Blank { .. }
        | BlockKind::Signature { .. }
        | BlockKind::SignatureRow { .. }
        | BlockKind::Stamp { .. }
        | BlockKind::Code { .. } => Vec::new(),
    }
}

fn assert_clean(document: &Document, block: &Block) {
    let text = block.text();
    let place =
        format!("{} {} {}: {text:?}", document.kind.id(), document.locale.code(), block.provenance.clause);
    assert!(!text.trim().is_empty(), "empty: {place}");
    if !matches!(block.kind, BlockKind::Code { .. }) {
        for bad in [
            "{", "}", "$", "  ", " .", " ,", " ;", ",,", ";;", "..", ",.", ":.", ": .", "()", "( ", "«»",
            "**", "“”",
        ] {
            assert!(!text.contains(bad), "{bad:?} in {place}");
        }
    }
    assert!(!text.chars().any(|c| ('\u{E000}'..='\u{F8FF}').contains(&c)), "stand-in left in {place}");
    assert!(inlines(block).iter().all(|i| !i.words().is_empty()), "empty run in {place}");
    for inline in inlines(block) {
        if let Inline::Link { href, .. } = inline {
            assert!(href.is_ascii() && !href.contains(' '), "{href} in {place}");
            assert!(["https:", "http:", "mailto:"].iter().any(|s| href.starts_with(s)), "{href} in {place}");
        }
    }
    match &block.kind {
        BlockKind::List { items } => {
            assert!(!items.is_empty() && items.iter().all(|i| !i.is_empty()), "empty list in {place}");
            assert!(text.ends_with('.'), "open list in {place}");
        }
        BlockKind::Table { caption, widths, head, groups, rows, spans } => {
            assert_eq!(table::check(head, rows, spans), Ok(()), "{place}");
            assert_eq!(table_head::check(head.len(), groups), Ok(()), "{place}");
            assert!(!caption.is_empty() && !rows.is_empty(), "empty table in {place}");
            assert_eq!(widths.len(), head.len(), "{place}");
            for row in rows {
                assert_eq!(row.len(), head.len(), "ragged table in {place}");
            }
            let cells = table::cells(head.len(), rows, spans).concat();
            let filled = |cell: &Cell<'_>| !cell.text.is_empty() && cell.text.iter().all(|p| !p.is_empty());
            assert!(cells.iter().all(filled), "empty cell in {place}");
        }
        BlockKind::Details { pairs } => assert!(!pairs.is_empty(), "{place}"),
        BlockKind::Paragraph { .. } => {
            assert!(text.ends_with(['.', ':']), "open sentence in {place}");
        }
        _ => {}
    }
    let p = &block.provenance;
    assert!(p.always || !p.answers.is_empty(), "nobody asked for {place}");
}

/// A paragraph that announces a list, table or boxes is followed by them.
fn assert_announcements_kept(document: &Document) {
    for (i, block) in document.blocks.iter().enumerate() {
        if matches!(block.kind, BlockKind::Paragraph { .. }) && block.text().ends_with(':') {
            let next = document.blocks.get(i + 1).map(|b| &b.kind);
            assert!(
                matches!(
                    next,
                    Some(
                        BlockKind::List { .. }
                            | BlockKind::Table { .. }
                            | BlockKind::Checkbox { .. }
                            | BlockKind::Details { .. }
                    )
                ),
                "{} announces nothing",
                block.provenance.clause
            );
        }
    }
}

fn assert_numbers_run(document: &Document) {
    let mut expected: Vec<u32> = Vec::new();
    let mut seen = BTreeSet::new();
    for number in document.blocks.iter().filter_map(|b| b.number.as_deref()) {
        assert!(seen.insert(number.to_owned()), "{number} stands twice");
        let parts: Vec<u32> = number.split('.').map(|p| p.parse().expect("a count")).collect();
        let last = parts[parts.len() - 1];
        let before = if parts.len() <= expected.len() { expected[parts.len() - 1] } else { 0 };
        assert_eq!(last, before + 1, "{number} follows {expected:?}");
        assert!(parts.len() <= expected.len() + 1, "{number} skips a level after {expected:?}");
        expected.truncate(parts.len() - 1);
        assert_eq!(parts[..parts.len() - 1], expected[..], "{number}");
        expected.push(last);
    }
    // Paragraphs «1, 2» and then a heading «3» would read as three of a kind.
    let top: Vec<_> =
        document.blocks.iter().filter(|b| b.number.as_deref().is_some_and(|n| !n.contains('.'))).collect();
    let headings = top.iter().filter(|b| matches!(b.kind, BlockKind::Heading { .. })).count();
    assert!(headings == 0 || headings == top.len(), "{} mixes numbers", document.title);
}

#[test]
fn every_paper_of_every_shop_is_whole() {
    for facts in all_shops(120) {
        for locale in facts.country().document_locales() {
            for document in papers(&facts, *locale, &plain()) {
                assert!(!document.title.is_empty() && !document.operator.is_empty());
                assert!(
                    document.page_counter.contains("{page}") && document.page_counter.contains("{pages}")
                );
                document.blocks.iter().for_each(|block| assert_clean(&document, block));
                assert_announcements_kept(&document);
                assert_numbers_run(&document);
            }
        }
    }
}

#[test]
fn papers_grow_with_the_answers_without_gaps() {
    for name in ["ru-sole-proprietor", "ru-company", "ru-group", "kz-sole-proprietor", "kz-company"] {
        let whole = preset(name).expect("preset");
        for count in 0..=whole.0.len() {
            let mut some = Answers(whole.0.clone().into_iter().take(count).collect());
            some.set(ask::SHOP_COUNTRY, whole.get(ask::SHOP_COUNTRY).cloned());
            let facts = facts(&some);
            for document in papers(&facts, facts.country().document_locales()[0], &plain()) {
                document.blocks.iter().for_each(|block| assert_clean(&document, block));
                assert_announcements_kept(&document);
                assert_numbers_run(&document);
            }
        }
    }
}

/// Kind of block, and how much of what it holds.
fn measure(block: &Block) -> (std::mem::Discriminant<BlockKind>, Vec<usize>) {
    let counts = match &block.kind {
        BlockKind::List { items } => vec![items.len()],
        BlockKind::Table { head, groups, rows, .. } => {
            let cells = rows.iter().flatten().map(Vec::len);
            [head.len(), groups.len(), rows.len()].into_iter().chain(cells).collect()
        }
        BlockKind::Details { pairs } => vec![pairs.len()],
        BlockKind::Signature { labels } => vec![labels.len()],
        BlockKind::Heading { level, .. } => vec![usize::from(*level)],
        BlockKind::Blank { lines, .. } => vec![usize::from(*lines)],
        _ => Vec::new(),
    };
    (std::mem::discriminant(&block.kind), counts)
}

#[test]
fn all_languages_of_an_edition_hold_the_same_blocks() {
    for facts in all_shops(60) {
        for kind in kinds(&facts) {
            let shape = |locale| {
                let document = draft(&facts, kind, locale, &plain()).expect("drafted");
                let blocks =
                    document.blocks.into_iter().filter(|b| !b.provenance.clause.ends_with("note-english"));
                blocks.map(|b| (measure(&b), b.provenance, b.number)).collect::<Vec<_>>()
            };
            let locales = facts.country().document_locales();
            for locale in &locales[1..] {
                assert_eq!(shape(locales[0]), shape(*locale), "{} {}", kind.id(), locale.code());
            }
        }
    }
}

/// Blocks that do not name the question, without their numbers.
fn untouched(document: &Document, question: &str) -> Vec<(String, BlockKind)> {
    document
        .blocks
        .iter()
        .filter(|b| !b.provenance.answers.iter().any(|a| a == question))
        .map(|b| (b.provenance.clause.clone(), b.kind.clone()))
        .collect()
}

#[test]
fn one_changed_answer_alters_only_blocks_that_name_it() {
    let mut compared = 0;
    for seed in 0..14 {
        let before = facts(&sample(seed));
        let other = sample(seed + 1000);
        let locale = before.country().document_locales()[0];
        let papers = papers(&before, locale, &plain());
        let known: Vec<(String, Value)> = before.iter().map(|(k, v)| (k.to_owned(), v.clone())).collect();
        for question in ask::ALL.iter().filter(|q| **q != ask::SHOP_COUNTRY) {
            for change in [None, Some(Value::unknown()), other.get(question).cloned()] {
                let mut answers = Answers(known.iter().cloned().collect());
                answers.set(question, change);
                let after = Facts::from_reachable(answers);
                if after == before {
                    continue;
                }
                let wanted = kinds(&after);
                for one in papers.iter().filter(|p| wanted.contains(&p.kind)) {
                    let two = draft(&after, one.kind, locale, &plain()).expect("after");
                    assert_eq!(
                        untouched(one, question),
                        untouched(&two, question),
                        "{question} {}",
                        one.kind.id()
                    );
                    compared += 1;
                }
            }
        }
    }
    assert!(compared > 1000, "{compared}");
}

#[test]
fn every_clause_is_reached_by_some_shop() {
    let setting = Setting { made_on: Some(Day::constant(2026, 12, 1)), provisional: true, ..plain() };
    let mut missing: BTreeSet<&str> = catalogue().iter().map(|c| c.id).collect();
    // A shop that has done everything and entrusts nobody is too rare to come up by chance.
    let mut done = preset("ru-sole-proprietor").expect("preset");
    done.set(ask::RECIPIENTS_OTHER, None);
    for facts in all_shops(600).into_iter().chain([facts(&done)]) {
        for document in papers(&facts, Locale::En, &setting) {
            for block in &document.blocks {
                missing.remove(block.provenance.clause.as_str());
            }
        }
    }
    // Countries are always named where data go abroad: this one waits for unfinished questionnaires.
    missing.remove("policy-abroad-yes-unnamed");
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn clause_ids_are_unique_and_cite_in_one_form() {
    let all = catalogue();
    let ids: BTreeSet<_> = all.iter().map(|c| c.id).collect();
    assert_eq!(ids.len(), all.len());
    assert!(
        ids.iter().all(|id| id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'))
    );
}

#[test]
fn every_cited_article_is_in_the_rule_data_with_the_same_day() {
    for article in cited_articles() {
        assert!(find(article).is_some(), "{article} is not in the rule data");
    }
    for clause in catalogue() {
        let youngest = clause.articles.iter().filter_map(|a| find(a)?.since).max();
        assert_eq!(clause.since, youngest, "{}", clause.id);
    }
}

#[test]
fn clauses_not_yet_in_force_are_left_out() {
    let facts = facts(&preset("ru-company").expect("preset"));
    let clauses = |as_of| {
        let setting = Setting { as_of, ..plain() };
        let all = papers(&facts, Locale::Ru, &setting);
        all.into_iter().flat_map(|d| d.blocks).map(|b| b.provenance.clause).collect::<BTreeSet<_>>()
    };
    let eve = clauses(Day::constant(2025, 8, 31));
    let since = clauses(Day::constant(2025, 9, 1));
    for clause in ["policy-consent-separate", "consent-separate"] {
        assert!(!eve.contains(clause) && since.contains(clause), "{clause}");
    }
    assert!(!clauses(Day::constant(2025, 6, 30)).contains("policy-localisation-duty"));
    assert!(clauses(Day::constant(2025, 7, 1)).contains("policy-localisation-duty"));
}

#[test]
fn remarks_say_what_was_not_drafted_as_usual() {
    let facts = facts(&preset("ru-sole-proprietor").expect("preset"));
    let clauses = |locale, setting: &Setting| {
        let document = draft(&facts, DocumentKind::PrivacyPolicy, locale, setting).expect("drafted");
        document
            .blocks
            .into_iter()
            .map(|b| b.provenance.clause)
            .filter(|c| c.starts_with("note-"))
            .collect::<Vec<_>>()
    };
    assert!(clauses(Locale::Ru, &plain()).is_empty());
    assert_eq!(clauses(Locale::En, &plain()), ["note-english"]);
    let other = Setting { made_on: Some(Day::constant(2026, 11, 30)), provisional: true, ..plain() };
    assert_eq!(
        clauses(Locale::Ru, &other),
        ["note-made-on"],
        "doubts about the law are findings, not words for customers"
    );
    let paper = draft(&facts, DocumentKind::PrivacyPolicy, Locale::Ru, &plain()).expect("drafted");
    assert!(paper.foot.ends_with("редакция от 21\u{A0}ноября 2026\u{A0}г."), "{}", paper.foot);
}

#[test]
fn what_is_not_drafted_is_refused() {
    let russian = facts(&preset("ru-sole-proprietor").expect("preset"));
    let refusal = draft(&russian, DocumentKind::PrivacyPolicy, Locale::Kk, &plain());
    assert_eq!(refusal, Err(DraftError::LanguageUnavailable(Locale::Kk)));
    let mut answers = preset("ru-sole-proprietor").expect("preset");
    answers.set(ask::BONUS_RUN, Some(Value::Yes(false)));
    let refusal = draft(&facts(&answers), DocumentKind::ConsentProcessingBonus, Locale::Ru, &plain());
    assert_eq!(refusal, Err(DraftError::NotNeeded(DocumentKind::ConsentProcessingBonus)));
}

#[test]
fn user_text_is_never_markup() {
    let nasty = "**Лавка** <b>\"{ $name }\" & 'x'</b>";
    let mut answers = preset("ru-sole-proprietor").expect("preset");
    for question in [ask::OPERATOR_NAME, ask::SHOP_NAME, ask::PAYMENT_PROVIDER, ask::OPERATOR_ADDRESS] {
        answers.set(question, Some(Value::Text(nasty.to_owned())));
    }
    answers.set(ask::POLICY_URL, Some(Value::Text("https://a.example/\"><script>x</script>".to_owned())));
    let facts = Facts::from_reachable(answers);
    for locale in LOCALES {
        for document in papers(&facts, locale, &plain()) {
            for block in &document.blocks {
                if let BlockKind::Code { code, .. } = &block.kind {
                    assert!(!code.contains(nasty) && !code.contains("<script>x"), "{code}");
                }
                for inline in inlines(block) {
                    if let Inline::Strong { text } = inline {
                        assert!(!text.contains("Лавка"), "{text}");
                    }
                }
            }
        }
        let policy = draft(&facts, DocumentKind::PrivacyPolicy, locale, &plain()).expect("drafted");
        let text = policy.blocks.iter().map(Block::text).collect::<Vec<_>>().join("\n");
        assert!(text.contains(nasty));
    }
}

#[test]
fn orders_never_ask_for_consent() {
    for facts in shops(60) {
        for kind in kinds(&facts).into_iter().filter(|k| k.id().starts_with("consent-")) {
            let document = draft(&facts, kind, Locale::Ru, &plain()).expect("drafted");
            let text = document.blocks.iter().map(Block::text).collect::<Vec<_>>().join("\n");
            for order in ["адрес доставки", "сведения об оплате", "исполнение договора"]
            {
                assert!(!text.contains(order), "{order} in {}", kind.id());
            }
        }
    }
}

#[test]
fn denying_what_other_answers_say_is_never_printed() {
    for facts in shops(400) {
        let policy = draft(&facts, DocumentKind::PrivacyPolicy, Locale::Ru, &plain()).expect("drafted");
        let clauses: BTreeSet<&str> = policy.blocks.iter().map(|b| b.provenance.clause.as_str()).collect();
        let both = |a: &str, b: &str| clauses.contains(a) && clauses.contains(b);
        assert!(!both("policy-abroad-no", "policy-abroad-yes"));
        assert!(!both("policy-abroad-no", "policy-abroad-tools"));
        assert!(!both("policy-cookies-none", "policy-cookies-analytics"));
        assert!(!both("policy-cards-unseen", "policy-cards-seen"));
        assert!(!both("policy-minors-adults", "policy-minors-parents"));
        assert!(!both("policy-cookies-banner", "policy-cookies-consent"));
    }
}

/// All sources below a folder, one after the other.
fn sources(folder: &std::path::Path) -> String {
    let mut all = String::new();
    for entry in std::fs::read_dir(folder).expect("folder") {
        let path = entry.expect("entry").path();
        if path.is_dir() {
            all.push_str(&sources(&path));
        } else {
            all.push_str(&std::fs::read_to_string(path).expect("source"));
        }
    }
    all
}

/// Every text of the clauses' files is used: by a clause or by name in the sources.
#[test]
fn no_text_lies_unused() {
    let sources = sources(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")));
    let files = pismovnik_wording::files()
        .iter()
        .filter(|(locale, file, _)| *locale == "ru" && file.contains("/clauses/"));
    let mut count = 0;
    for line in files.flat_map(|(_, _, contents)| contents.lines()) {
        let Some((id, _)) = line.split_once(" =") else { continue };
        if !["clause-", "draft-", "kz-"].iter().any(|start| id.starts_with(start)) {
            continue;
        }
        count += 1;
        let used = match id.strip_prefix("clause-") {
            Some(clause) => sources.contains(&format!("\"{clause}\"")),
            None => sources.contains(&format!("\"{id}\"")),
        };
        assert!(used, "{id}");
    }
    assert!(count > 300, "{count}");
}

/// The words of a whole shop, to be read when they change: every sentence goes to a real person.
#[test]
fn texts_of_a_sole_proprietor() {
    let facts = facts(&preset("ru-sole-proprietor").expect("preset"));
    for locale in LOCALES {
        for document in papers(&facts, locale, &plain()) {
            let name = format!("sole-proprietor-{}-{}", document.kind.id(), locale.code());
            insta::assert_snapshot!(name, rendered(&document));
        }
    }
}

/// The policies of the other kinds of operators, likewise.
#[test]
fn policies_of_other_operators() {
    for name in ["ru-self-employed", "ru-company", "ru-group"] {
        let facts = facts(&preset(name).expect("preset"));
        for document in papers(&facts, Locale::Ru, &plain()) {
            insta::assert_snapshot!(format!("{name}-{}", document.kind.id()), rendered(&document));
        }
    }
}

/// The papers that no preset calls for: a shop that takes prescriptions, hands data to a partner who
/// decides itself, and reaches abroad.
#[test]
fn papers_of_an_optician() {
    for name in ["ru-sole-proprietor", "ru-company"] {
        let facts = facts(&optician(name));
        for locale in LOCALES {
            for kind in [
                DocumentKind::ConsentProcessingHealth,
                DocumentKind::ConsentTransfer,
                DocumentKind::ConsentTransferAbroad,
                DocumentKind::TransferNotificationWorksheet,
            ] {
                let document = draft(&facts, kind, locale, &plain()).expect("drafted");
                let name = format!("optician-{name}-{}-{}", kind.id(), locale.code());
                insta::assert_snapshot!(name, rendered(&document));
            }
        }
    }
}

/// A preset with prescriptions, an independent recipient and a recipient abroad.
fn optician(name: &str) -> Answers {
    let recipient = |name: &str, country: &str, role: &str, purpose: &str, data: &str| {
        [("name", name), ("country", country), ("role", role), ("purpose", purpose), ("data", data)]
            .map(|(k, v)| (k.to_owned(), Value::Text(v.to_owned())))
            .into_iter()
            .collect()
    };
    let mut answers = preset(name).expect("preset");
    let text = |t: &str| Some(Value::Text(t.to_owned()));
    let many = |list: &[&str]| Some(Value::Many(list.iter().map(|t| (*t).to_owned()).collect()));
    for (question, value) in [
        (ask::SALES_HEALTH, Some(Value::Yes(true))),
        (ask::SALES_HEALTH_DATA, text("рецепт на очки, острота зрения, межзрачковое расстояние")),
        (ask::STAFF_KINDS, many(&["employees", "applicants-site"])),
        (ask::TRANSFER_ABROAD, text("yes")),
        (ask::TRANSFER_COUNTRIES, many(&["BY", "US"])),
        (ask::TRANSFER_NOTIFIED, text("no")),
        (
            ask::RECIPIENTS_OTHER,
            Some(Value::Records(vec![
                recipient("ООО «Выдуманный хостинг»", "RU", "processor", "hosting", "все данные сайта"),
                recipient("ООО «Скидочный клуб»", "RU", "operator", "advertising", "имя и номер телефона"),
                recipient("ЧУП «Линза»", "BY", "operator", "other", "имя, город, параметры линз"),
            ])),
        ),
    ] {
        answers.set(question, value);
    }
    answers
}

/// A shop that answers «I don't know» wherever it may: honest, and without a gap.
#[test]
fn policy_of_one_who_does_not_know() {
    let mut answers = preset("ru-sole-proprietor").expect("preset");
    for question in pismovnik_interview::graph().iter().flat_map(|page| page.questions) {
        if question.allow_unknown && answers.get(question.id).is_some() {
            answers.set(question.id, Some(Value::unknown()));
        }
    }
    answers.set(ask::RECIPIENTS_OTHER, None);
    let facts = facts(&answers);
    let policy = draft(&facts, DocumentKind::PrivacyPolicy, Locale::Ru, &plain()).expect("drafted");
    insta::assert_snapshot!("unknown-privacy-policy", rendered(&policy));
}

/// A shop that does everything it should not: the papers say what is lawful and hide nothing.
#[test]
fn policy_of_one_who_does_wrong() {
    let mut answers = preset("ru-company").expect("preset");
    let text = |t: &str| Some(Value::Text(t.to_owned()));
    let many = |list: &[&str]| Some(Value::Many(list.iter().map(|t| (*t).to_owned()).collect()));
    for (question, value) in [
        (ask::SALES_CHANNELS, many(&["guest", "account", "phone", "messenger"])),
        (ask::SALES_MESSENGERS, many(&["telegram", "whatsapp"])),
        (ask::SALES_DATA, many(&["full-name", "phone", "passport", "birth-date"])),
        (ask::ACCOUNT_PASSWORD_SIGNATURE, Some(Value::Yes(true))),
        (ask::MARKETING_CONSENT, text("preticked")),
        (ask::COOKIES_TOOLS, many(&["google-analytics", "meta-pixel", "yandex-metrica"])),
        (ask::COOKIES_BANNER, text("banner-notice")),
        (ask::SITE_FOREIGN, many(&["recaptcha", "youtube"])),
        (ask::PAYMENT_CARDS_SEEN, Some(Value::Yes(true))),
        (ask::TRANSFER_ABROAD, text("yes")),
        (ask::TRANSFER_COUNTRIES, many(&["US"])),
        (ask::TRANSFER_NOTIFIED, text("no")),
        (ask::STORAGE_PLACE, text("abroad")),
        (ask::OPERATOR_NOTIFIED, text("no")),
        (ask::TERMS_ORDERS, text("forever")),
        (ask::TERMS_REQUESTS, text("forever")),
        (ask::TERMS_MARKETING, text("forever")),
        (ask::TERMS_REVIEWS, text("forever")),
    ] {
        answers.set(question, value);
    }
    let policy = draft(&facts(&answers), DocumentKind::PrivacyPolicy, Locale::Ru, &plain()).expect("drafted");
    insta::assert_snapshot!("wrong-privacy-policy", rendered(&policy));
}

/// The words of the Kazakh shops, in all three languages.
#[test]
fn texts_of_kazakhstan() {
    for name in ["kz-sole-proprietor", "kz-company"] {
        let facts = facts(&preset(name).expect("preset"));
        for locale in facts.country().document_locales() {
            for document in papers(&facts, *locale, &plain()) {
                let name = format!("{name}-{}-{}", document.kind.id(), locale.code());
                insta::assert_snapshot!(name, rendered(&document));
            }
        }
    }
}

fn rendered(document: &Document) -> String {
    let mut lines = vec![document.title.clone()];
    lines.extend(document.subtitle.clone());
    lines.push(document.foot.clone());
    for block in &document.blocks {
        let number = block.number.as_ref().map(|n| format!("{n}. ")).unwrap_or_default();
        let mark = match &block.kind {
            BlockKind::Heading { level, .. } => "#".repeat(usize::from(*level)) + " ",
            BlockKind::List { .. } => "- ".to_owned(),
            BlockKind::Checkbox { .. } => "[ ] ".to_owned(),
            BlockKind::Note { .. } => "! ".to_owned(),
            BlockKind::Blank { .. } | BlockKind::Signature { .. } => "____ ".to_owned(),
            BlockKind::Table { .. } => "| ".to_owned(),
            _ => String::new(),
        };
        let break_with = if matches!(block.kind, BlockKind::List { .. }) { "\n- " } else { "\n" };
        lines.push(format!("{mark}{number}{}", block.text().replace('\n', break_with)));
    }
    lines.join("\n")
}

/// «Nobody else gets the data» must not stand beside a recipient that another answer names.
#[test]
fn whoever_gets_data_is_named_where_the_purpose_is_told() {
    let recipient = |purpose: &str| {
        let fields = [
            ("name", "ООО «Дальнозвон»"),
            ("country", "RU"),
            ("role", "processor"),
            ("purpose", purpose),
            ("data", "номера"),
        ];
        fields.map(|(k, v)| (k.to_owned(), Value::Text(v.to_owned()))).into_iter().collect()
    };
    let many = |options: &[&str]| Some(Value::Many(options.iter().map(|o| (*o).to_owned()).collect()));
    let mut answers = preset("ru-company").expect("preset");
    answers.set(ask::SITE_FOREIGN, many(&["recaptcha"]));
    answers.set(ask::MARKETING_SENT, Some(Value::Yes(true)));
    answers.set(ask::MARKETING_CHANNELS, many(&["phone"]));
    answers.set(ask::RECIPIENTS_OTHER, Some(Value::Records(vec![recipient("telephony")])));
    let document =
        draft(&facts(&answers), DocumentKind::PrivacyPolicy, Locale::Ru, &plain()).expect("drafted");
    for (clause, name) in [("policy-table-site", "reCAPTCHA"), ("policy-table-marketing", "Дальнозвон")]
    {
        let table = document.blocks.iter().find(|b| b.provenance.clause == clause).expect(clause);
        assert!(table.text().contains(name), "{name} in {clause}:\n{}", table.text());
    }
}
