//! Own words in drafted papers.

use pismovnik_drafting::own_words::{OWN, apply, editable, struck};
use pismovnik_drafting::{Setting, draft, kinds};
use pismovnik_model::{
    Answers, Block, BlockKind, Document, DocumentKind, Inline, Locale, OwnKey, OwnPlace, OwnWord, OwnWords,
    Value,
};

fn answers() -> Answers {
    pismovnik_interview::preset("ru-company").expect("a preset")
}

fn setting() -> Setting {
    Setting { as_of: "2026-11-21".parse().expect("a day"), made_on: None, provisional: false }
}

fn policy_of(answers: &Answers) -> Document {
    let facts = pismovnik_interview::facts(answers);
    draft(&facts, DocumentKind::PrivacyPolicy, Locale::Ru, &setting()).expect("drafted")
}

fn policy() -> Document {
    policy_of(&answers())
}

fn word(document: &Document, block: &Block, place: OwnPlace, text: Option<&str>) -> OwnWord {
    let clause = block.provenance.clause.clone();
    let same = document.blocks.iter().filter(|b| b.provenance.clause == clause);
    let nth = same.take_while(|b| !std::ptr::eq(*b, block)).count();
    OwnWord {
        at: OwnKey {
            document: document.kind.id().to_owned(),
            lang: document.locale,
            clause,
            nth: u32::try_from(nth).expect("few"),
            place,
        },
        words: OwnWords { text: text.map(str::to_owned), base: block.text() },
    }
}

fn numbered_paragraph(document: &Document) -> (usize, &Block) {
    document
        .blocks
        .iter()
        .enumerate()
        .find(|(i, b)| {
            *i > 3
                && b.number.is_some()
                && matches!(b.kind, BlockKind::Paragraph { .. })
                && !b.provenance.articles.is_empty()
        })
        .expect("a paragraph that serves an article")
}

fn says(document: &Document, text: &str) -> usize {
    document.blocks.iter().filter(|b| b.text() == text).count()
}

#[test]
fn no_own_words_change_nothing() {
    let policy = policy();
    assert_eq!(apply(&policy, &[]), (policy.clone(), Vec::new()));
}

#[test]
fn words_stand_in_the_stead_of_their_clause_and_keep_its_number() {
    let policy = policy();
    let (index, block) = numbered_paragraph(&policy);
    let own = word(&policy, block, OwnPlace::Instead, Some("Мы **никому** не звоним."));
    let (changed, conflicts) = apply(&policy, &[own]);
    assert_eq!(conflicts, []);
    let new = &changed.blocks[index];
    assert_eq!(new.number, block.number);
    assert_eq!(new.text(), "Мы никому не звоним.");
    let BlockKind::Paragraph { text } = &new.kind else { panic!("{new:?}") };
    assert_eq!(text[1], Inline::Strong { text: "никому".to_owned() });
    assert_eq!(new.provenance.clause, format!("{OWN}{}", block.provenance.clause));
    assert!(new.provenance.always && new.provenance.answers.is_empty());
    let others = |d: &Document| -> Vec<Block> {
        d.blocks.iter().enumerate().filter(|(i, _)| *i != index).map(|(_, b)| b.clone()).collect()
    };
    assert_eq!(others(&changed), others(&policy), "nothing else changes");
}

#[test]
fn a_struck_clause_is_gone_and_the_numbers_close_up() {
    let policy = policy();
    let (_, block) = numbered_paragraph(&policy);
    let own = word(&policy, block, OwnPlace::Instead, None);
    let (changed, conflicts) = apply(&policy, std::slice::from_ref(&own));
    assert_eq!((conflicts.len(), changed.blocks.len()), (0, policy.blocks.len() - 1));
    let numbers: Vec<&String> = changed.blocks.iter().filter_map(|b| b.number.as_ref()).collect();
    let once: std::collections::BTreeSet<&&String> = numbers.iter().collect();
    assert_eq!(once.len(), numbers.len(), "no number stands twice");
    let told = struck(&policy, &[own]);
    assert_eq!(told, [(block.provenance.clause.clone(), block.provenance.articles.clone())]);
}

#[test]
fn added_words_follow_the_list_of_their_clause_and_count() {
    let policy = policy();
    let lists = |i: &usize| matches!(policy.blocks[*i].kind, BlockKind::List { .. });
    let list = (1..policy.blocks.len())
        .find(|i| lists(i) && matches!(policy.blocks[i - 1].kind, BlockKind::Paragraph { .. }))
        .expect("a paragraph with a list");
    let own = word(&policy, &policy.blocks[list - 1], OwnPlace::After, Some("Первое.\nВторое."));
    let (changed, _) = apply(&policy, &[own]);
    assert_eq!(changed.blocks[list].kind, policy.blocks[list].kind);
    assert_eq!(changed.blocks[list + 1].text(), "Первое.");
    assert_eq!(changed.blocks[list + 2].text(), "Второе.");
    assert_eq!(changed.blocks[list + 1].number.is_some(), policy.blocks[list - 1].number.is_some());
}

#[test]
fn words_are_no_markup() {
    let policy = policy();
    let (index, block) = numbered_paragraph(&policy);
    for text in ["<b>жирно</b> & «ё»", "# не заголовок", "одна ** звёздочка", "[ссылка](https://a.example)"]
    {
        let (changed, _) = apply(&policy, &[word(&policy, block, OwnPlace::Instead, Some(text))]);
        let BlockKind::Paragraph { text: run } = &changed.blocks[index].kind else { panic!("{text}") };
        assert_eq!(run, &[Inline::plain(text)]);
    }
}

#[test]
fn a_changed_clause_is_told_with_all_three_wordings_and_nothing_is_lost() {
    let policy = policy();
    let (index, block) = numbered_paragraph(&policy);
    let mut own = word(&policy, block, OwnPlace::Instead, Some("Своё."));
    own.words.base = "Как было раньше.".to_owned();
    let (changed, conflicts) = apply(&policy, &[own]);
    let [conflict] = &conflicts[..] else { panic!("{conflicts:?}") };
    assert_eq!(conflict.base_then, "Как было раньше.");
    assert_eq!(conflict.base_now, Some(block.text()));
    assert_eq!(conflict.own.as_deref(), Some("Своё."));
    assert_eq!(changed.blocks[index].text(), "Своё.");
}

#[test]
fn words_without_their_clause_lie_still_and_come_back_but_missing_additions_are_told() {
    let with = answers();
    let policy = policy_of(&with);
    let block = policy
        .blocks
        .iter()
        .find(|b| b.provenance.answers == [pismovnik_model::ask::BONUS_RUN])
        .or_else(|| policy.blocks.iter().find(|b| !b.provenance.always))
        .expect("a block that rests on answers");
    let mut without = policy.clone();
    without.blocks.retain(|b| b.provenance.clause != block.provenance.clause);
    let instead = word(&policy, block, OwnPlace::Instead, Some("Вместо."));
    let after = word(&policy, block, OwnPlace::After, Some("После."));
    let own = [instead, after];
    let (changed, conflicts) = apply(&without, &own);
    assert_eq!(changed, without);
    let [conflict] = &conflicts[..] else { panic!("{conflicts:?}") };
    assert_eq!((conflict.base_now.as_ref(), conflict.own.as_deref()), (None, Some("После.")));
    let (back, conflicts) = apply(&policy, &own);
    assert_eq!((conflicts.len(), says(&back, "Вместо."), says(&back, "После.")), (0, 1, 1));
}

#[test]
fn every_block_of_every_paper_takes_own_words_without_harm() {
    let facts = pismovnik_interview::facts(&answers());
    for kind in kinds(&facts) {
        for locale in facts.country().document_locales() {
            let paper = draft(&facts, kind, *locale, &setting()).expect("drafted");
            for block in paper.blocks.iter().filter(|b| editable(b)) {
                for (place, text) in [
                    (OwnPlace::Instead, Some("Свои слова.\nИ ещё.")),
                    (OwnPlace::Instead, None),
                    (OwnPlace::After, Some("Свои слова.")),
                ] {
                    let own = word(&paper, block, place, text);
                    let (changed, conflicts) = apply(&paper, std::slice::from_ref(&own));
                    assert_eq!(conflicts, [], "{own:?}");
                    assert_eq!(
                        text.is_some(),
                        changed.blocks.iter().any(|b| b.text().contains("Свои слова."))
                    );
                    let kept =
                        changed.blocks.iter().filter(|b| !b.provenance.clause.starts_with(OWN)).count();
                    assert_eq!(kept, paper.blocks.len() - usize::from(place == OwnPlace::Instead));
                }
            }
        }
    }
}

/// Own words of a clause whose words hold an answer: the answer changes, the conflict shows.
#[test]
fn a_changed_answer_inside_a_replaced_clause_is_a_conflict() {
    let before = answers();
    let policy = policy_of(&before);
    let email = pismovnik_model::ask::CONTACT_EMAIL;
    let block = policy
        .blocks
        .iter()
        .find(|b| {
            b.provenance.answers.iter().any(|a| a == email) && matches!(b.kind, BlockKind::Paragraph { .. })
        })
        .expect("a paragraph with the address");
    let own = word(&policy, block, OwnPlace::Instead, Some("Пишите нам."));
    let mut after = before;
    after.set(email, Some(Value::Text("new@shop.example".to_owned())));
    let (_, conflicts) = apply(&policy_of(&after), &[own]);
    assert_eq!(conflicts.len(), 1);
}
