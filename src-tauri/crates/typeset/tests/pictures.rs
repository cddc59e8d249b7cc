//! The owner's own pictures: what is taken, what is refused and why, how they stand in a file.

use pismovnik_model::picture::{Decor, Dress, Picture, PictureKind};
use pismovnik_model::{
    Block, BlockKind, Day, Document, DocumentKind, Inline, LetterPart, Locale, OutgoingKind, Provenance,
    problem,
};
use pismovnik_typeset::{PdfOptions, pdf, picture};

const LOGO: &[u8] = include_bytes!("pictures/logo.png");
const STAMP: &[u8] = include_bytes!("pictures/stamp.png");
const PHOTO: &[u8] = include_bytes!("pictures/logo.jpeg");

/// A sign of outlines, as drawing programs write them.
const SIGN: &str = r##"<?xml version="1.0"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 120 40">
<metadata>drawn by Anna at home</metadata>
<defs><clipPath id="c"><rect width="120" height="40"/></clipPath><circle id="dot" cx="20" cy="20" r="6"/></defs>
<style>.a { fill: #185a8c }</style>
<g clip-path="url(#c)"><rect class="a" width="40" height="40" rx="8"/>
<use xlink:href="#dot" fill="white" fill-opacity="0.8"/>
<path d="M50 10 q10 -10 20 0 t20 0" fill="none" stroke="#333" stroke-width="3" stroke-linecap="round" stroke-dasharray="4 2"/></g>
</svg>"##;

fn code(bytes: &[u8]) -> &'static str {
    match picture::read(bytes, "logo") {
        Ok(_) => "taken",
        Err(problems) => problems[0].code.code,
    }
}

fn svg(inside: &str) -> String {
    SIGN.replace("</svg>", &format!("{inside}</svg>"))
}

#[test]
fn pictures_of_all_three_kinds_are_taken_without_what_does_not_show() {
    for (bytes, kind, size) in [
        (LOGO, PictureKind::Png, (240, 80)),
        (include_bytes!("pictures/palette.png"), PictureKind::Png, (240, 80)),
        (include_bytes!("pictures/deep.png"), PictureKind::Png, (64, 64)),
        (PHOTO, PictureKind::Jpeg, (240, 80)),
        (include_bytes!("pictures/progressive.jpeg"), PictureKind::Jpeg, (240, 80)),
        (include_bytes!("pictures/grey.jpeg"), PictureKind::Jpeg, (240, 80)),
        (SIGN.as_bytes(), PictureKind::Svg, (120, 40)),
    ] {
        let taken = picture::read(bytes, "logo").unwrap_or_else(|p| panic!("{p:?}"));
        assert_eq!((taken.kind, (taken.width, taken.height)), (kind, size));
        let text = String::from_utf8_lossy(&taken.bytes);
        assert!(!text.contains("Anna") && !text.contains("home") && !text.contains("Exif"), "{kind:?}");
        // What was stripped once is stripped for good.
        assert_eq!(picture::read(&taken.bytes, "logo").expect("again").bytes, taken.bytes, "{kind:?}");
    }
}

#[test]
fn what_cannot_be_shown_faithfully_is_refused_with_its_reason() {
    let png = |width: u32| {
        let mut bytes = LOGO.to_vec();
        bytes[16..20].copy_from_slice(&width.to_be_bytes());
        bytes
    };
    for (bytes, wanted) in [
        (b"GIF89a".to_vec(), problem::PICTURE_UNREADABLE),
        (LOGO[..200].to_vec(), problem::PICTURE_UNREADABLE),
        (PHOTO[..900].to_vec(), problem::PICTURE_UNREADABLE),
        (png(0), problem::PICTURE_UNREADABLE),
        (vec![0; picture::MOST_BYTES + 1], problem::PICTURE_TOO_LARGE),
        (include_bytes!("pictures/animated.png").to_vec(), problem::PICTURE_ANIMATED),
        (include_bytes!("pictures/cmyk.jpeg").to_vec(), problem::PICTURE_COLOURS),
        (include_bytes!("pictures/turned.jpeg").to_vec(), problem::PICTURE_TURNED),
        (svg("<text x='1' y='9'>ИП</text>").into(), problem::PICTURE_SVG_TEXT),
        (svg("<script>alert(1)</script>").into(), problem::PICTURE_SVG_FOREIGN),
        (svg("<rect width='9' height='9' onclick='x()'/>").into(), problem::PICTURE_SVG_FOREIGN),
        (svg("<image href='http://example.com/a.png' width='9' height='9'/>").into(), problem::PICTURE_SVG_FOREIGN),
        (svg("<use href='other.svg#a'/>").into(), problem::PICTURE_SVG_FOREIGN),
        (svg("<rect width='9' height='9' fill='URL( http://example.com/#a)'/>").into(), problem::PICTURE_SVG_FOREIGN),
        (svg("<style>@import 'a.css';</style>").into(), problem::PICTURE_SVG_FOREIGN),
        (svg("<animate attributeName='x'/>").into(), problem::PICTURE_SVG_FOREIGN),
        (svg("<linearGradient id='g'><stop stop-color='red'/><stop offset='1'/></linearGradient><rect width='9' height='9' fill='url(#g)'/>").into(), problem::PICTURE_SVG_EFFECT),
        (svg("<g opacity='.5'><rect width='9' height='9'/><rect width='5' height='5'/></g>").into(), problem::PICTURE_SVG_EFFECT),
        (svg("<g id='a'><use href='#dot'/></g><use href='#a'/>").into(), problem::PICTURE_SVG_EFFECT),
        (svg(&("<g>".repeat(100) + &"</g>".repeat(100))).into(), problem::PICTURE_UNREADABLE),
        (svg("<rect").into(), problem::PICTURE_UNREADABLE),
        (SIGN.replace("0 0 120 40", "0 0 1200 4").into(), problem::PICTURE_SHAPE),
    ] {
        assert_eq!(code(&bytes), wanted.code, "{}", String::from_utf8_lossy(&bytes[..bytes.len().min(4000)]));
    }
}

#[test]
fn broken_bytes_are_refused_or_taken_but_never_fatal() {
    for whole in [LOGO, PHOTO, SIGN.as_bytes()] {
        for at in (0..whole.len()).step_by(7) {
            let mut bytes = whole.to_vec();
            bytes[at] ^= 0x55;
            if let Ok(picture) = picture::read(&bytes, "logo") {
                let _ =
                    pdf(&letter(), &PdfOptions::dressed(&dress(picture.clone(), picture)).expect("ready"));
            }
            let _ = picture::read(&whole[..at], "logo");
        }
    }
}

fn dress(logo: Picture, stamp: Picture) -> Dress {
    let decor = |picture, alt: &str| Decor { picture, alt: alt.to_owned(), raster: None };
    Dress {
        logo: Some(decor(logo, "")), stamp: Some(decor(stamp, "Изображение печати")), on_papers: true
    }
}

fn letter() -> Document {
    let block = |kind| {
        let provenance = Provenance {
            clause: "test".into(),
            answers: vec![],
            always: true,
            articles: vec![],
            since: None,
        };
        Block { provenance, number: None, begins_page: false, kind }
    };
    let lines = |all: &[&str]| all.iter().map(|l| vec![Inline::plain(*l)]).collect();
    Document {
        kind: DocumentKind::Letter(OutgoingKind::Reply),
        locale: Locale::Ru,
        title: "Ответ на обращение".into(),
        subtitle: None,
        operator: "ИП Ромашкина О. С.".into(),
        foot: "Ответ".into(),
        page_counter: "{page} / {pages}".into(),
        as_of: Day::constant(2026, 11, 21),
        provisional: false,
        blocks: vec![
            block(BlockKind::Letter {
                part: LetterPart::Letterhead,
                lines: lines(&["ИП Ромашкина", "ИНН 1"]),
            }),
            block(BlockKind::Letter {
                part: LetterPart::Addressee, lines: lines(&["Соколовой М. П."])
            }),
            block(BlockKind::Paragraph {
                text: vec![Inline::plain("Обработка прекращена.")]
            }),
            block(BlockKind::SignatureRow {
                post: "Директор".into(),
                label: "подпись".into(),
                name: "И. О.".into(),
            }),
        ],
    }
}

#[test]
fn pictures_stand_once_as_artifact_or_with_their_words_and_the_bytes_are_the_same_each_time() {
    for (logo, filter) in [(LOGO, "FlateDecode"), (PHOTO, "DCTDecode"), (SIGN.as_bytes(), "")] {
        let logo = picture::read(logo, "logo").expect("a logo");
        let dress = dress(logo, picture::read(STAMP, "stamp").expect("a stamp"));
        let make = || pdf(&letter(), &PdfOptions::dressed(&dress).expect("ready")).expect("set");
        let bytes = make();
        assert_eq!(bytes, make());
        let file = lopdf::Document::load_mem(&bytes).expect("readable");
        let page = *file.get_pages().values().next().expect("a page");
        let resources = file.get_dictionary(page).and_then(|p| p.get(b"Resources")).expect("resources");
        let resources = file.dereference(resources).expect("there").1.as_dict().expect("a dictionary");
        let pictures = resources.get(b"XObject").and_then(|x| x.as_dict()).expect("pictures");
        let object = |name: &[u8]| {
            let id = pictures.get(name).and_then(|p| p.as_reference()).expect("a picture");
            file.get_object(id).and_then(|o| o.as_stream()).expect("a stream").dict.clone()
        };
        let logo = object(b"Logo");
        if filter.is_empty() {
            assert_eq!(logo.get(b"Subtype").and_then(|s| s.as_name()).expect("kind"), b"Form");
        } else {
            assert_eq!(logo.get(b"Filter").and_then(|f| f.as_name()).expect("filter"), filter.as_bytes());
            assert_eq!(logo.get(b"ColorSpace").and_then(|f| f.as_name()).expect("colours"), b"DeviceRGB");
        }
        assert!(object(b"Stamp").has(b"SMask") && !object(b"Stamp").has(b"Interpolate"));
        let figures = file.objects.values().filter_map(|o| o.as_dict().ok());
        let figures = figures.filter(|d| d.get(b"S").and_then(|s| s.as_name()).is_ok_and(|s| s == b"Figure"));
        let figures: Vec<_> = figures.collect();
        assert_eq!(figures.len(), 1, "the logo only adorns");
        assert!(figures[0].has(b"Alt") && figures[0].has(b"A"));
    }
}

#[test]
fn papers_without_pictures_have_no_trace_of_them() {
    let bytes = pdf(&letter(), &PdfOptions::default()).expect("set");
    assert_eq!(bytes, pdf(&letter(), &PdfOptions::dressed(&Dress::default()).expect("ready")).expect("set"));
    assert!(!bytes.windows(7).any(|w| w == b"XObject"));
}
