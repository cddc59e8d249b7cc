//! Every text that the graph names stands in every locale, and no text is left over.

use std::collections::BTreeSet;

use pismovnik_interview::{Choice, Kind, Section, graph};
use pismovnik_model::{Locale, problem};

fn named_by_the_graph() -> BTreeSet<&'static str> {
    let mut ids: BTreeSet<&'static str> = Section::ALL.iter().map(|s| s.title()).collect();
    let choices =
        |options: &'static [Choice]| options.iter().flat_map(|o| [Some(o.label), o.note, o.group]).flatten();
    for page in graph() {
        ids.extend([page.title, page.why]);
        for question in page.questions {
            ids.insert(question.label);
            ids.extend([question.hint, question.example, question.unknown].into_iter().flatten());
            ids.extend(choices(question.options));
            if let Kind::Records { fields, .. } = question.kind {
                for field in fields {
                    ids.insert(field.label);
                    ids.extend(field.example);
                    ids.extend(choices(field.options));
                }
            }
        }
    }
    ids
}

/// Ids of the messages of the files whose names begin so (`questions.ftl`, `questions-now.ftl`), by
/// their lines.
fn messages(locale: Locale, stem: &str) -> BTreeSet<&'static str> {
    let start = format!("{}/{stem}", locale.code());
    let ids = ids(|name| name.strip_prefix(&start).is_some_and(|rest| rest.starts_with(['.', '-'])));
    assert!(!ids.is_empty(), "no {start}");
    ids
}

/// Ids of the messages of these files.
fn ids(of_these: impl Fn(&str) -> bool) -> BTreeSet<&'static str> {
    let id = |line: &'static str| line.split_once(" =").map(|(id, _)| id);
    let starts = |line: &&str| line.starts_with(|c: char| c.is_ascii_alphabetic());
    let files = pismovnik_wording::files().iter().filter(|(_, name, _)| of_these(name));
    files.flat_map(|(_, _, contents)| contents.lines().filter(starts).filter_map(id)).collect()
}

#[test]
fn the_questions_are_worded_in_every_locale() {
    let named = named_by_the_graph();
    for locale in Locale::ALL {
        let files = ["questions", "services", "situations", "countries"];
        let there: BTreeSet<&str> = files.into_iter().flat_map(|file| messages(locale, file)).collect();
        let missing: Vec<_> = named.difference(&there).collect();
        let spare: Vec<_> = there.difference(&named).collect();
        assert!(missing.is_empty() && spare.is_empty(), "{locale:?} lacks {missing:#?}, spare {spare:#?}");
        for id in &named {
            let text = pismovnik_wording::text(locale, id, &[]);
            assert!(text.as_ref().is_ok_and(|t| !t.trim().is_empty()), "{locale:?} {id}: {text:?}");
        }
    }
}

#[test]
fn the_problems_are_worded_in_every_locale() {
    let named: BTreeSet<&str> = problem::ALL.iter().flat_map(|c| [c.message, c.hint]).collect();
    for locale in Locale::ALL {
        let folder = format!("{}/", locale.code());
        let there: BTreeSet<&str> =
            ids(|name| name.starts_with(&folder)).into_iter().filter(|id| id.starts_with("error-")).collect();
        let missing: Vec<_> = named.difference(&there).collect();
        let spare: Vec<_> = there.difference(&named).collect();
        assert!(missing.is_empty() && spare.is_empty(), "{locale:?} lacks {missing:#?}, spare {spare:#?}");
    }
}

#[test]
fn titles_ask_and_say_why() {
    for locale in Locale::ALL {
        for page in graph() {
            let text = |id| pismovnik_wording::text(locale, id, &[]).expect(id);
            assert!(text(page.title).ends_with('?'), "{locale:?} {}", page.title);
            let why = text(page.why);
            assert!(why.ends_with('.') && why.chars().count() > 40, "{locale:?} {}", page.why);
        }
    }
}

/// Code -> arguments, as the documentation of the codes states them («Args: min, max.»).
fn documented_arguments() -> Vec<(String, Vec<String>)> {
    let mut documented = Vec::new();
    let mut doc = String::new();
    for line in include_str!("../../model/src/problem.rs").lines().map(str::trim) {
        if let Some(words) = line.strip_prefix("///") {
            doc.push_str(words);
        } else {
            if let Some((_, code)) = line.split_once("= \"") {
                let args = doc.split_once("Args: ").map_or("", |(_, args)| args).trim_end_matches('.');
                let args = args.split(", ").filter(|a| !a.is_empty()).map(str::to_owned).collect();
                documented.push((code.trim_end_matches("\";").to_owned(), args));
            }
            doc.clear();
        }
    }
    documented
}

#[test]
fn problems_are_told_with_their_documented_arguments_alone() {
    let documented = documented_arguments();
    assert_eq!(documented.len(), problem::ALL.len());
    for code in problem::ALL {
        let (_, args) = documented.iter().find(|(c, _)| c == code.code).expect(code.code);
        let args: Vec<_> = args.iter().map(|a| (a.as_str(), "…".into())).collect();
        for locale in Locale::ALL {
            for id in [code.message, code.hint] {
                let text = pismovnik_wording::text(locale, id, &args);
                assert!(text.is_ok(), "{text:?}");
            }
        }
    }
}
