//! Editions: frozen, compared, in force, outdated, restored; own words through all of it.

use std::path::PathBuf;

use pismovnik_app::book::Book;
use pismovnik_app::editions::{Comparison, Reason, Shown, Standing, Which, printed};
use pismovnik_app::own_words::Condition;
use pismovnik_app::papers::{self, Format};
use pismovnik_app::{
    Answers, Day, Document, DocumentKind, Locale, OwnKey, OwnPlace, PaperKey, Publication, interview, problem,
};
use pismovnik_model::{Inline, Value, ask, document::BlockKind};
use pismovnik_register::{Command, Edition, Event, IssuedDocument, IssuedFile, ShopId};
use pismovnik_store::Workspace;
use sha2::{Digest, Sha256};

const PASSPHRASE: &str = "длинная парольная фраза";
const POLICY: DocumentKind = DocumentKind::PrivacyPolicy;

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn today() -> Day {
    day("2026-11-21")
}

struct Place {
    _folder: tempfile::TempDir,
    path: PathBuf,
}

fn place() -> Place {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("w.pismovnik");
    Place { _folder: folder, path }
}

/// A workspace with one complete invented shop; nothing issued.
fn book(place: &Place) -> Book {
    let mut book = Book::create(&place.path, PASSPHRASE, today()).expect("created");
    let answers = interview::preset("ru-company").expect("a preset");
    book.create_shop("Проба", None, answers, today()).expect("shop");
    book
}

fn issued(place: &Place) -> Book {
    let mut book = book(place);
    assert_eq!(book.issue(1, today(), today()).expect("issued"), 1);
    book
}

fn answer(book: &mut Book, question: &str, value: Option<Value>) {
    let before = book.answers(1).expect("answers");
    let mut after = before.clone();
    after.set(question, value);
    book.record(1, "page", &before, &after, today()).expect("recorded");
}

fn email(book: &mut Book, address: &str) {
    answer(book, ask::CONTACT_EMAIL, Some(Value::Text(address.to_owned())));
}

fn diff(book: &Book, from: u32, to: Which) -> Comparison {
    book.diff(1, Which::Edition(from), to, today()).expect("compared")
}

/// A paragraph of the policy that holds the address for letters.
fn clause_with_email(book: &Book) -> OwnKey {
    let policy = policy(book);
    let (_, clause) = policy
        .blocks
        .iter()
        .filter(|b| matches!(b.kind, BlockKind::Paragraph { .. }))
        .find(|b| b.provenance.answers.iter().any(|a| a == ask::CONTACT_EMAIL))
        .map(|b| (b, b.provenance.clause.clone()))
        .expect("such a paragraph");
    key(&clause, OwnPlace::Instead)
}

fn key(clause: &str, place: OwnPlace) -> OwnKey {
    let (document, clause) = (POLICY.id().to_owned(), clause.to_owned());
    OwnKey { document, lang: Locale::Ru, clause, nth: 0, place }
}

fn policy(book: &Book) -> Document {
    let present = book.present(1, today(), today()).expect("drafted");
    present.into_iter().find(|d| d.kind == POLICY && d.locale == Locale::Ru).expect("a policy")
}

#[test]
fn an_edition_keeps_the_very_blocks_that_were_issued() {
    let place = place();
    let mut book = issued(&place);
    let drafted = book.present(1, today(), today()).expect("drafted");
    email(&mut book, "other@shop.example");
    drop(book);
    let book = Book::open(&place.path, PASSPHRASE).expect("opened");
    let frozen = book.frozen(1, 1).expect("frozen");
    assert!(frozen.exact);
    assert_eq!(frozen.documents, drafted);
    let files = book.papers(1, 1).expect("papers");
    assert!(
        files.manifest.documents.iter().all(|d| d.files.len() == Format::ALL.len()),
        "blocks are no file"
    );
    assert!(book.verify().is_sound());
}

#[test]
fn nothing_is_outdated_until_something_changes_and_after_it_is_undone() {
    let place = place();
    let mut book = issued(&place);
    assert_eq!(book.outdated_papers(1, today()).expect("marks").marks, []);
    assert_eq!(
        book.outdated_papers(1, day("2026-12-31")).expect("marks").marks,
        [],
        "time alone ages nothing"
    );
    email(&mut book, "other@shop.example");
    let marks = book.outdated_papers(1, today()).expect("marks").marks;
    assert!(marks.iter().any(|m| m.document == POLICY.id() && m.lang == Locale::Ru), "{marks:?}");
    for mark in &marks {
        assert_eq!(mark.reasons, [Reason::Answer(ask::CONTACT_EMAIL.to_owned())], "{mark:?}");
        assert_eq!(mark.standing, Standing::Changed);
        let said = mark.words(Locale::Ru);
        assert!(said.contains("изменился ответ") && !said.contains(ask::CONTACT_EMAIL), "{said}");
    }
    book.undo(1, today()).expect("undone");
    assert_eq!(book.outdated_papers(1, today()).expect("marks").marks, []);
}

#[test]
fn papers_that_come_and_go_are_told_and_so_are_new_questions() {
    let place = place();
    let mut book = issued(&place);
    let promotions = book.answers(1).expect("answers").get(ask::PROMO_RUN).cloned();
    let wanted = promotions != Some(Value::Yes(true));
    answer(&mut book, ask::PROMO_RUN, Some(Value::Yes(wanted)));
    let found = book.outdated_papers(1, today()).expect("marks");
    let mark = found.marks.iter().find(|m| m.document == "consent-processing-promotions").expect("told");
    assert_eq!(mark.standing, if wanted { Standing::New } else { Standing::Unneeded });
    assert_eq!(mark.reasons, [Reason::Answer(ask::PROMO_RUN.to_owned())]);
    // Any question whose other answer opens required questions shows what is asked anew.
    let answers = book.answers(1).expect("answers");
    let opened = interview::graph().iter().flat_map(|p| p.questions).find_map(|q| {
        let others = [Value::Yes(true), Value::Yes(false)].into_iter();
        let others = others.chain(q.options.iter().map(|o| Value::Text(o.id.to_owned())));
        let others = others.chain(q.options.iter().map(|o| Value::Many(vec![o.id.to_owned()])));
        let asks = |value: Value| {
            let mut other = answers.clone();
            other.set(q.id, Some(value.clone()));
            let states = interview::state(&other);
            let sound =
                states.iter().any(|s| s.id == q.id && s.reachable && s.answered && s.problems.is_empty());
            let missing: Vec<&str> =
                states.iter().filter(|s| s.reachable && s.missing).map(|s| s.id).collect();
            (sound && !missing.is_empty() && q.id != ask::SHOP_COUNTRY).then_some((q.id, value, missing))
        };
        others.into_iter().find_map(asks)
    });
    let (question, value, missing) = opened.expect("such a question");
    answer(&mut book, question, Some(value));
    let asked = book.outdated_papers(1, today()).expect("marks").questions;
    assert!(missing.iter().all(|m| asked.contains(m)), "{missing:?} in {asked:?}");
    let others = asked.iter().filter(|q| book.answers(1).expect("answers").get(q).is_some()).count();
    assert_eq!(others, 0, "nothing answered is asked again");
}

/// What cannot be drafted is not «unneeded»: the owner is told that nothing is known.
#[test]
fn papers_that_cannot_be_drafted_are_told_as_an_error() {
    let place = place();
    let then = day("2025-10-01");
    let mut book = Book::create(&place.path, PASSPHRASE, then).expect("created");
    let russian = interview::preset("ru-company").expect("a preset");
    book.create_shop("Проба", None, russian.clone(), then).expect("shop");
    book.issue(1, then, then).expect("issued");
    let kazakh = interview::preset("kz-company").expect("a preset");
    book.record(1, "page", &russian, &kazakh, then).expect("recorded");
    let found = book.outdated_papers(1, then).expect("told");
    assert!(found.marks.is_empty(), "{:?}", found.marks);
    assert_eq!(found.problems[0].code, problem::DAY_BEFORE_EDITION);
    assert!(found.why(Locale::Ru)[0].contains("2026\u{A0}г."), "{:?}", found.why(Locale::Ru));
}

#[test]
fn two_editions_differ_in_the_words_of_the_changed_answer_alone() {
    let place = place();
    let mut book = issued(&place);
    email(&mut book, "other@shop.example");
    assert_eq!(book.issue(1, today(), today()).expect("issued"), 2);
    let found = diff(&book, 1, Which::Edition(2));
    assert!(found.exact);
    let paper = found.paper(POLICY, Locale::Ru).expect("compared");
    assert!(!paper.rows.rows.is_empty() && paper.rows.same > 20);
    for (row, reasons) in paper.rows.rows.iter().zip(&paper.reasons) {
        assert_eq!(reasons, &[Reason::Answer(ask::CONTACT_EMAIL.to_owned())], "{row:?}");
        let marked: String = row.new.iter().filter(|p| p.marked).map(|p| p.text.as_str()).collect();
        assert!(marked.contains("other") && marked.chars().count() < 60, "only the address: {marked}");
    }
    let same = diff(&book, 2, Which::Current);
    assert!(same.papers.iter().all(|p| p.rows.rows.is_empty()));
    assert_eq!(
        book.diff(1, Which::Edition(7), Which::Current, today()).expect_err("none")[0].code,
        problem::EDITION_UNKNOWN
    );
}

#[test]
fn a_comparison_prints_with_marks_that_need_no_colour() {
    let place = place();
    let mut book = issued(&place);
    email(&mut book, "other@shop.example");
    let found = diff(&book, 1, Which::Current);
    for lang in [Locale::Ru, Locale::En] {
        let paper = found.paper(POLICY, lang).expect("compared");
        let document = printed(&book, 1, &found, paper, today()).expect("printed");
        let html = String::from_utf8(papers::file(&document, Format::Html).expect("page")).expect("text");
        assert!(html.contains("<del>") && html.contains("<ins>"));
        let text = String::from_utf8(papers::file(&document, Format::Txt).expect("text")).expect("text");
        assert!(text.contains("[-") && text.contains("{+other"), "{text}");
        assert!(papers::file(&document, Format::Pdf).expect("all letters are there").starts_with(b"%PDF"));
        papers::file(&document, Format::Docx).expect("written");
        assert!(
            String::from_utf8(papers::file(&document, Format::Md).expect("text"))
                .expect("text")
                .contains("<ins>")
        );
    }
}

/// An edition as an earlier program issued it: files only, older rules.
#[test]
fn an_edition_of_an_earlier_program_is_drafted_anew_and_that_is_said() {
    let place = place();
    drop(book(&place));
    let mut workspace = Workspace::open(&place.path, PASSPHRASE).expect("opened");
    let answers = workspace.answers(ShopId(1)).expect("answers");
    let edition = edition(answers, "2026-01-01", &[(POLICY, Locale::Ru, "txt", b"x")]);
    workspace.perform(&Command::IssueEdition { shop: ShopId(1), edition }, &[b"x"], today()).expect("issued");
    drop(workspace);
    let book = Book::open(&place.path, PASSPHRASE).expect("opened");
    let frozen = book.frozen(1, 1).expect("frozen");
    assert!(!frozen.exact && frozen.documents.iter().any(|d| d.kind == POLICY));
    let found = diff(&book, 1, Which::Current);
    assert!(!found.exact);
    let paper = found.paper(POLICY, Locale::Ru).expect("compared");
    let document = printed(&book, 1, &found, paper, today()).expect("printed");
    assert!(document.blocks.iter().any(|b| matches!(b.kind, BlockKind::Note { .. })), "says so");
    let marks = book.outdated_papers(1, today()).expect("marks").marks;
    assert!(marks.iter().all(|m| m.reasons.contains(&Reason::Rules)) && !marks.is_empty());
}

/// Clause texts that changed since: in every language, then in the translation alone.
#[test]
fn a_changed_clause_and_a_changed_translation_are_told_apart() {
    for (touched, reason) in
        [(vec![Locale::Ru, Locale::En], Reason::Rules), (vec![Locale::En], Reason::Translation)]
    {
        let place = place();
        let mine = book(&place);
        let mut documents = mine.present(1, today(), today()).expect("drafted");
        drop(mine);
        documents.retain(|d| d.kind == POLICY);
        for document in documents.iter_mut().filter(|d| touched.contains(&d.locale)) {
            let block = document
                .blocks
                .iter_mut()
                .find(|b| b.number.is_some() && matches!(b.kind, BlockKind::Paragraph { .. }))
                .expect("a paragraph");
            block.kind = BlockKind::Paragraph {
                text: vec![Inline::plain("Так это звучало прежде.")]
            };
        }
        let mut workspace = Workspace::open(&place.path, PASSPHRASE).expect("opened");
        let answers = interview::preset("ru-company").expect("a preset");
        let bytes: Vec<Vec<u8>> = documents.iter().map(|d| serde_json::to_vec(d).expect("json")).collect();
        let files: Vec<(DocumentKind, Locale, &str, &[u8])> =
            documents.iter().zip(&bytes).map(|(d, b)| (d.kind, d.locale, "json", b.as_slice())).collect();
        let edition = edition(answers, pismovnik_model::RULES_VERSION, &files);
        let attached: Vec<&[u8]> = bytes.iter().map(Vec::as_slice).collect();
        workspace
            .perform(&Command::IssueEdition { shop: ShopId(1), edition }, &attached, today())
            .expect("issued");
        drop(workspace);
        let book = Book::open(&place.path, PASSPHRASE).expect("opened");
        assert!(book.frozen(1, 1).expect("frozen").exact);
        let marks = book.outdated_papers(1, today()).expect("marks").marks;
        let of = |lang| {
            marks.iter().find(|m| m.document == POLICY.id() && m.lang == lang).map(|m| m.reasons.clone())
        };
        assert_eq!(of(Locale::En), Some(vec![reason]));
        assert_eq!(of(Locale::Ru).is_some(), touched.contains(&Locale::Ru));
    }
}

fn edition(answers: Answers, rules: &str, files: &[(DocumentKind, Locale, &str, &[u8])]) -> Edition {
    let document = |(index, (kind, lang, format, bytes)): (usize, &(DocumentKind, Locale, &str, &[u8]))| {
        let file = IssuedFile {
            format: (*format).to_owned(),
            sha256: hex::encode(Sha256::digest(bytes)),
            size: bytes.len() as u64,
            attachment: u32::try_from(index).expect("few"),
        };
        IssuedDocument {
            id: kind.id().to_owned(),
            lang: *lang,
            title: "Политика".to_owned(),
            files: vec![file],
        }
    };
    Edition {
        number: 1,
        issued: today(),
        as_of: today(),
        in_force_from: today(),
        rules_version: rules.to_owned(),
        provisional: false,
        answers,
        documents: files.iter().enumerate().map(document).collect(),
    }
}

#[test]
fn the_edition_of_a_day_is_told_with_what_stood_on_the_site() {
    let place = place();
    let mut book = issued(&place);
    let shown = |book: &Book, on: &str| {
        let found = book.in_force(1, day(on)).expect("asked")?;
        let paper = found.papers.iter().find(|p| p.document == POLICY.id() && p.lang == Locale::Ru)?.clone();
        Some((found.edition.number, found.until, paper))
    };
    assert!(shown(&book, "2026-11-20").is_none());
    let (number, until, paper) = shown(&book, "2026-11-21").expect("in force");
    assert_eq!((number, until, paper.shown), (1, None, Shown::Unstated));

    let policy = |edition| PaperKey { edition, document: POLICY.id().to_owned(), lang: Locale::Ru };
    let at = |since| Publication { address: "https://shop.example/policy".to_owned(), since: day(since) };
    book.publish(1, policy(1), Some(at("2026-11-22")), day("2026-11-22")).expect("stated");
    email(&mut book, "other@shop.example");
    book.issue(1, day("2026-12-01"), day("2026-11-25")).expect("issued");
    book.publish(1, policy(2), Some(at("2026-12-05")), day("2026-12-05")).expect("stated");

    let (number, until, paper) = shown(&book, "2026-11-21").expect("in force");
    assert_eq!((number, until), (1, Some(day("2026-12-01"))));
    assert_eq!(paper.shown, Shown::Later(at("2026-11-22")), "in force, but not yet on the site");
    let (_, _, paper) = shown(&book, "2026-11-30").expect("in force");
    assert_eq!((paper.shown, paper.instead), (Shown::Since(at("2026-11-22")), None));
    let (number, _, paper) = shown(&book, "2026-12-03").expect("in force");
    assert_eq!((number, paper.shown), (2, Shown::Later(at("2026-12-05"))));
    assert_eq!(paper.instead.map(|(n, _)| n), Some(1), "the former one still stood on the site");
    let (_, _, paper) = shown(&book, "2026-12-05").expect("in force");
    assert_eq!((paper.shown, paper.instead), (Shown::Since(at("2026-12-05")), None));
    assert!(book.in_force(9, today()).is_err());
    assert!(book.verify().is_sound());
}

#[test]
fn restoring_brings_the_frozen_answers_and_words_back_and_can_be_undone() {
    let place = place();
    let mut book = book(&place);
    let clause = clause_with_email(&book);
    book.set_own_words(1, clause.clone(), Some("Пишите нам.".to_owned()), today()).expect("put");
    book.issue(1, today(), today()).expect("issued");
    let then = (book.answers(1).expect("answers"), book.own_words(1).expect("words"));
    email(&mut book, "other@shop.example");
    answer(&mut book, ask::PROMO_RUN, Some(Value::Yes(true)));
    book.withdraw_own_words(1, clause, today()).expect("withdrawn");
    let changed = (book.answers(1).expect("answers"), book.own_words(1).expect("words"));

    let plan = book.restoring(1, 1).expect("planned");
    assert!(plan.answers.contains_key(ask::CONTACT_EMAIL) && plan.words.len() == 1);
    assert!(plan.lines(Locale::Ru).iter().any(|l| l.contains("other@shop.example → ")));
    let events = book.info().expect("info").events;
    book.restore(1, 1, today()).expect("restored");
    assert_eq!(book.info().expect("info").events, events + 1, "one event");
    assert_eq!((book.answers(1).expect("answers"), book.own_words(1).expect("words")), then);
    assert_eq!(book.outdated_papers(1, today()).expect("marks").marks, []);
    assert_eq!(
        book.restoring(1, 1).expect("planned").lines(Locale::Ru).len(),
        1,
        "nothing is left to change"
    );
    book.undo(1, today()).expect("undone");
    assert_eq!((book.answers(1).expect("answers"), book.own_words(1).expect("words")), changed);
    assert!(book.verify().is_sound());
}

#[test]
fn own_words_stand_in_every_file_are_text_and_survive_a_new_edition() {
    let place = place();
    let mut book = issued(&place);
    let clause = clause_with_email(&book);
    let text = "Пишите <b>нам</b> & **не звоните**.";
    book.set_own_words(1, clause.clone(), Some(text.to_owned()), today()).expect("put");
    let marks = book.outdated_papers(1, today()).expect("marks").marks;
    assert_eq!(marks.len(), 1, "only the language that was edited");
    assert_eq!(marks[0].reasons, [Reason::Own]);
    book.issue(1, today(), today()).expect("issued");
    let html = book.file(1, 2, POLICY.id(), "ru", Format::Html).expect("page");
    let html = String::from_utf8(html).expect("text");
    assert!(html.contains("Пишите &lt;b&gt;нам&lt;/b&gt; &amp; <strong>не звоните</strong>."));
    answer(&mut book, ask::PROMO_RUN, Some(Value::Yes(true)));
    let found = policy(&book);
    assert!(found.blocks.iter().any(|b| b.provenance.clause == format!("own:{}", clause.clause)));
    let own = book.own_words_today(1, today()).expect("own");
    assert_eq!(own[0].condition, Condition::Stands);
    assert_eq!(own[0].lacking, [Locale::En], "the translation lacks it");
    let rows = diff(&book, 1, Which::Edition(2));
    let paper = rows.paper(POLICY, Locale::Ru).expect("compared");
    assert_eq!(paper.rows.rows.len(), 1);
    assert_eq!(paper.reasons[0], [Reason::Own]);
}

#[test]
fn words_in_conflict_hold_the_next_edition_back_until_the_owner_decides() {
    let place = place();
    let mut book = book(&place);
    let clause = clause_with_email(&book);
    book.set_own_words(1, clause.clone(), Some("Пишите нам.".to_owned()), today()).expect("put");
    email(&mut book, "other@shop.example");
    let own = book.own_words_today(1, today()).expect("own");
    assert_eq!(own[0].condition, Condition::Conflict);
    let now = own[0].base_now.clone().expect("the clause is there");
    assert!(now.contains("other@shop.example") && !own[0].word.words.base.contains("other@shop.example"));
    let refused = book.issue(1, today(), today()).expect_err("undecided");
    assert_eq!(refused[0].code, problem::OWN_WORDS_CONFLICT);
    book.set_own_words(1, clause.clone(), Some("Пишите нам.".to_owned()), today()).expect("kept");
    assert_eq!(book.own_words_today(1, today()).expect("own")[0].condition, Condition::Stands);
    book.issue(1, today(), today()).expect("decided");
    book.undo_own_words(1, clause.clone(), today()).expect("undone");
    assert_eq!(book.own_words_today(1, today()).expect("own")[0].condition, Condition::Conflict);
    book.withdraw_own_words(1, clause, today()).expect("the new text is taken");
    book.issue(1, today(), today()).expect("decided otherwise");
}

#[test]
fn striking_a_clause_of_an_article_is_told_with_the_article() {
    let place = place();
    let mut book = book(&place);
    let (clause, articles) = policy(&book)
        .blocks
        .iter()
        .find(|b| matches!(b.kind, BlockKind::Paragraph { .. }) && !b.provenance.articles.is_empty())
        .map(|b| (b.provenance.clause.clone(), b.provenance.articles.clone()))
        .expect("such a clause");
    book.set_own_words(1, key(&clause, OwnPlace::Instead), None, today()).expect("struck");
    let own = book.own_words_today(1, today()).expect("own");
    assert_eq!(own[0].articles, articles);
    assert!(own[0].remarks(Locale::Ru)[0].contains(&articles[0]));
}

#[test]
fn a_struck_clause_is_told_as_the_owners_doing() {
    let place = place();
    let mut book = issued(&place);
    let drafted = policy(&book);
    let clause = drafted.blocks.iter().find(|b| matches!(b.kind, BlockKind::Paragraph { .. }));
    let clause = clause.expect("one").provenance.clause.clone();
    book.set_own_words(1, key(&clause, OwnPlace::Instead), None, today()).expect("struck");
    let found = diff(&book, 1, Which::Current);
    let paper = found.paper(POLICY, Locale::Ru).expect("compared");
    assert_eq!(paper.reasons, [vec![Reason::Own]]);
    let marks = book.outdated_papers(1, today()).expect("marks").marks;
    assert_eq!(marks.len(), 1, "only the language that was edited");
    assert_eq!(marks[0].reasons, [Reason::Own]);
}

#[test]
fn own_words_need_a_clause_that_is_there_and_is_words() {
    let place = place();
    let mut book = book(&place);
    let put = |book: &mut Book, at: OwnKey| {
        book.set_own_words(1, at, Some("Своё.".to_owned()), today()).expect_err("refused")[0].code
    };
    assert_eq!(put(&mut book, key("no-such-clause", OwnPlace::Instead)), problem::CLAUSE_UNKNOWN);
    let far = OwnKey { nth: 900, ..clause_with_email(&book) };
    assert_eq!(put(&mut book, far), problem::CLAUSE_UNKNOWN);
    let nowhere = OwnKey { document: "order-responsible".to_owned(), ..clause_with_email(&book) };
    let unneeded = book.present(1, today(), today()).expect("drafted");
    if !unneeded.iter().any(|d| d.kind.id() == "order-responsible") {
        assert_eq!(put(&mut book, nowhere), problem::PAPER_UNKNOWN);
    }
    let form = unneeded.iter().find(|d| d.kind == DocumentKind::WithdrawalForm).expect("a blank");
    let signature =
        form.blocks.iter().find(|b| matches!(b.kind, BlockKind::Signature { .. })).expect("signed");
    let fixed = OwnKey {
        document: form.kind.id().to_owned(),
        lang: form.locale,
        ..key(&signature.provenance.clause, OwnPlace::Instead)
    };
    assert_eq!(put(&mut book, fixed), problem::CLAUSE_FIXED);
    let nothing = book.withdraw_own_words(1, key("policy-general", OwnPlace::Instead), today());
    assert_eq!(nothing.expect_err("none")[0].code, problem::OWN_WORDS_UNKNOWN);
}

/// The kind of a restoring event must stay what old files will have in them.
#[test]
fn kinds_of_the_new_events_are_spelt_for_good() {
    let words = pismovnik_model::OwnWords { text: None, base: String::new() };
    let at = key("c", OwnPlace::Instead);
    let kinds = [
        Event::OwnWordsRecorded { at: at.clone(), words: words.clone(), previous: None }.kind(),
        Event::OwnWordsWithdrawn { at, previous: words }.kind(),
    ];
    assert_eq!(kinds, ["own-words-recorded", "own-words-withdrawn"]);
}
