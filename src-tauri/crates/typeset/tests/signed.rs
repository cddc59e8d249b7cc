//! A paper's first signature reads only what it touches; the signed file is the same as when the whole is read.

use pismovnik_drafting::{Setting, draft};
use pismovnik_interview::{facts, preset};
use pismovnik_model::{Day, DocumentKind, Locale};
use pismovnik_signing::Moment;
use pismovnik_signing::pades::{Options, prepare, prepare_from_whole, reads_in_part};
use pismovnik_typeset::{PdfOptions, pdf};

fn papers() -> Vec<Vec<u8>> {
    let setting = Setting { as_of: Day::constant(2026, 11, 20), made_on: None, provisional: false };
    let kinds = [DocumentKind::PrivacyPolicy, DocumentKind::WithdrawalForm];
    let set = |(name, locale, kind)| {
        let facts = facts(&preset(name).expect("a preset"));
        let document = draft(&facts, kind, locale, &setting).expect("drafted");
        pdf(&document, &PdfOptions::default()).expect("set")
    };
    let shops = [("ru-sole-proprietor", Locale::Ru), ("kz-company", Locale::Kk)];
    shops.into_iter().flat_map(|(name, locale)| kinds.map(|kind| set((name, locale, kind)))).collect()
}

fn options(certify: bool) -> Options<'static> {
    Options {
        at: Moment::from_unix(1_795_339_800),
        name: "Соболева",
        reason: "",
        location: "",
        description: "Подпись",
        certify,
        visible: None,
    }
}

#[test]
fn a_paper_read_in_part_is_prepared_as_one_read_whole() {
    for paper in papers() {
        assert!(reads_in_part(&paper));
        for certify in [false, true] {
            let (part, whole) = (
                prepare(&paper, &options(certify), 4000),
                prepare_from_whole(&paper, &options(certify), 4000),
            );
            assert_eq!(part, whole);
            let once = part.expect("prepared").into_bytes();
            // A file with a signature is read whole.
            assert!(!reads_in_part(&once));
            let (again, whole) =
                (prepare(&once, &options(false), 4000), prepare_from_whole(&once, &options(false), 4000));
            assert_eq!(again, whole);
        }
    }
}
