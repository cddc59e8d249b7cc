//! Deciding on signatures of papers and on packets.

use pismovnik_model::intake::{self, Attached};
use pismovnik_model::{Day, KeptSignature, Languages, Problem, SignatureWay, SignedPaper, problem, text};

use crate::command::Refusal;
use crate::event::Event;
use crate::state::Shop;

/// A signature of a paper of an edition.
pub(crate) fn keep(
    shop: &Shop,
    paper: &SignedPaper,
    signature: &KeptSignature,
    files: &[Attached],
    today: Day,
) -> Result<Vec<Event>, Refusal> {
    let mut problems = missing(shop, paper);
    if matches!(paper, SignedPaper::Letter { .. }) {
        problems.push(defect("a letter's paper beside an edition"));
    }
    let mut signature = signature.clone();
    problems.extend(fits(&mut signature, files, today));
    if !problems.is_empty() {
        return Err(Refusal { problems });
    }
    Ok(vec![Event::PaperSigned { paper: paper.clone(), signature, files: files.to_vec() }])
}

/// What speaks against a signature; tidies it.
pub(crate) fn fits(signature: &mut KeptSignature, files: &[Attached], today: Day) -> Vec<Problem> {
    let mut problems = Vec::new();
    if signature.signers.is_empty() {
        problems.push(defect("a signature of nobody"));
    }
    if signature.way != SignatureWay::Ink && files.is_empty() {
        problems.push(defect("a signature without its file"));
    }
    if signature.way == SignatureWay::Ink {
        for signer in &mut signature.signers {
            signer.name = text::tidy(&signer.name);
            intake::line("signer", Some(&signer.name), &mut problems);
        }
    }
    if let Some(authority) = signature.authority.take() {
        let authority = authority.tidied();
        // An authority may have ended since the paper was signed; that it was not yet given cannot be.
        let ended = |p: &Problem| p.code == problem::AUTHORITY_EXPIRED && signature.way != SignatureWay::Here;
        problems.extend(authority.problems(today).into_iter().filter(|p| !ended(p)));
        if authority.until.is_some_and(|until| until < authority.issued) {
            let until = authority.until.unwrap_or(authority.issued);
            problems.push(Problem::new(problem::AUTHORITY_EXPIRED, "authority-until").with("until", until));
        }
        signature.authority = Some(authority);
    }
    problems
}

/// A packet of papers.
pub(crate) fn packet(shop: &Shop, papers: &[SignedPaper], to: &str) -> Result<Vec<Event>, Refusal> {
    let mut problems: Vec<Problem> = papers.iter().flat_map(|p| missing(shop, p)).collect();
    if papers.is_empty() {
        problems.push(Problem::new(problem::PAPERS_NONE, "papers"));
    }
    let to = text::tidy(to);
    intake::line("to", Some(&to), &mut problems);
    if problems.is_empty() {
        Ok(vec![Event::PacketMade { papers: papers.to_vec(), to }])
    } else {
        Err(Refusal { problems })
    }
}

/// A paper of an edition must be there; letters know their own.
fn missing(shop: &Shop, paper: &SignedPaper) -> Vec<Problem> {
    let SignedPaper::Edition { edition, document, langs } = paper else { return Vec::new() };
    let documents = shop.editions.get(edition).map(|e| e.documents.as_slice()).unwrap_or_default();
    let there = Languages::from_code(langs).is_some_and(|langs| {
        langs.locales().iter().all(|lang| documents.iter().any(|d| d.id == *document && d.lang == *lang))
    });
    let unknown =
        || Problem::new(problem::EDITION_UNKNOWN, "").with("value", format!("{edition}: {document}.{langs}"));
    if there { Vec::new() } else { vec![unknown()] }
}

fn defect(detail: &str) -> Problem {
    Problem::new(problem::INTERNAL, "signature").with("detail", detail)
}

#[cfg(test)]
mod tests {
    use pismovnik_model::{Answers, Authority, Locale, Signer};

    use super::*;
    use crate::{Command, Edition, IssuedDocument, ShopId, State, decide};

    const SHOP: ShopId = ShopId(1);

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    fn state() -> State {
        let mut state = State::default();
        let created =
            Event::ShopCreated { name: "Лавка".into(), preset: None, answers: Answers::default() };
        state.apply(SHOP, &created, day("2026-11-20"));
        let document = |lang| IssuedDocument {
            id: "privacy-policy".into(),
            lang,
            title: "Политика".into(),
            files: Vec::new(),
        };
        let edition = Edition {
            number: 1,
            issued: day("2026-11-20"),
            as_of: day("2026-11-20"),
            in_force_from: day("2026-11-20"),
            rules_version: "1".into(),
            provisional: false,
            answers: Answers::default(),
            documents: vec![document(Locale::Kk), document(Locale::Ru)],
        };
        state.apply(SHOP, &Event::EditionIssued { edition }, day("2026-11-20"));
        state
    }

    fn policy(langs: &str) -> SignedPaper {
        SignedPaper::Edition { edition: 1, document: "privacy-policy".into(), langs: langs.into() }
    }

    fn ink(name: &str) -> KeptSignature {
        let (level, class) = ("ink".to_owned(), "ink".to_owned());
        let signer = Signer { name: name.into(), level, class, holds: true, at: None };
        KeptSignature { way: SignatureWay::Ink, signers: vec![signer], authority: None }
    }

    fn codes(outcome: Result<crate::Decision, Refusal>) -> Vec<&'static str> {
        outcome.expect_err("refused").problems.iter().map(|p| p.code.code).collect()
    }

    fn keep(paper: SignedPaper, signature: KeptSignature) -> Result<crate::Decision, Refusal> {
        let command = Command::KeepSignature { shop: SHOP, paper, signature, files: Vec::new() };
        decide(&state(), &command, day("2026-11-21"))
    }

    #[test]
    fn a_signature_is_kept_only_beside_a_paper_that_is_there() {
        for langs in ["ru", "kk", "kk-ru"] {
            assert_eq!(keep(policy(langs), ink("Соболева")).expect("kept").events.len(), 1, "{langs}");
        }
        for langs in ["en", "ru-kk", ""] {
            assert_eq!(codes(keep(policy(langs), ink("Соболева"))), ["edition-unknown"], "{langs}");
        }
        assert_eq!(codes(keep(SignedPaper::Letter { letter: 2, entry: 3 }, ink("Соболева"))), ["internal"]);
        assert_eq!(codes(keep(policy("ru"), ink("  "))), ["text-empty"]);
        let outside = KeptSignature { way: SignatureWay::Outside, ..ink("Соболева") };
        assert_eq!(codes(keep(policy("ru"), outside)), ["internal"], "no file");
    }

    #[test]
    fn an_authority_must_have_been_given() {
        let authority = |issued: &str, until: Option<&str>| KeptSignature {
            authority: Some(Authority {
                number: " 5 ".into(),
                issued: day(issued),
                until: until.map(day),
                by: "Соболева А. П.".into(),
            }),
            ..ink("Петрова")
        };
        let kept = keep(policy("ru"), authority("2026-11-01", Some("2026-11-10"))).expect("signed in time");
        let Some(Event::PaperSigned { signature, .. }) = kept.events.first() else { panic!("{kept:?}") };
        assert_eq!(signature.authority.as_ref().map(|a| a.number.as_str()), Some("5"));
        assert_eq!(codes(keep(policy("ru"), authority("2026-11-22", None))), ["authority-later"]);
        let backwards = authority("2026-11-10", Some("2026-11-01"));
        assert_eq!(codes(keep(policy("ru"), backwards)), ["authority-expired"]);
    }

    #[test]
    fn a_packet_holds_papers_and_waits_for_somebody() {
        let packet = |papers: Vec<SignedPaper>, to: &str| {
            let command = Command::MakePacket { shop: SHOP, papers, to: to.into() };
            decide(&state(), &command, day("2026-11-21"))
        };
        assert_eq!(packet(vec![policy("ru")], " Соболева ").expect("made").events.len(), 1);
        assert_eq!(codes(packet(Vec::new(), "")), ["papers-none", "text-empty"]);
        assert_eq!(codes(packet(vec![policy("en")], "Соболева")), ["edition-unknown"]);
    }
}
