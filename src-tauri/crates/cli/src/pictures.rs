//! `shop logo set|remove|show` and `shop stamp …`.

use std::path::Path;

use pismovnik_app::book::Book;
use pismovnik_app::folder;
use pismovnik_app::pictures::{self, Picture, PictureRole};
use pismovnik_app::problem::{self, Problem};
use serde_json::{Value, json};

use crate::arguments::PictureAction;
use crate::shops::open;
use crate::terminal::{Outcome, Say};

/// `shop logo …`, `shop stamp …`
pub(crate) fn run(say: Say, role: PictureRole, action: &PictureAction) -> Outcome {
    match action {
        PictureAction::Set { at, shop, image, on_papers } => {
            let picture = pictures::read(image)?;
            set(say, &mut open(say, at)?, shop, role, &picture, *on_papers)
        }
        PictureAction::Remove { at, shop } => {
            let mut book = open(say, at)?;
            let shop = book.find(shop)?;
            book.set_picture(shop, role, None)?;
            say.result(&json!({ "shop": shop, "picture": role.id(), "removed": true }), || {
                vec![say.text("pictures-removed", &[])]
            });
            Ok(())
        }
        PictureAction::Show { at, shop, out } => show(say, &open(say, at)?, shop, role, out.as_deref()),
    }
}

fn set(
    say: Say,
    book: &mut Book,
    shop: &str,
    role: PictureRole,
    picture: &Picture,
    on_papers: bool,
) -> Outcome {
    let shop = book.find(shop)?;
    book.set_picture(shop, role, Some(picture))?;
    if role == PictureRole::Logo {
        book.set_logo_on_papers(shop, on_papers)?;
    }
    let mut json = told(role, picture);
    json["shop"] = json!(shop);
    json["on_papers"] = json!(role == PictureRole::Logo && on_papers);
    say.result(&json, || {
        let mut lines = vec![line(say, picture)];
        if role == PictureRole::Stamp {
            lines.push(say.text("pictures-stamp-note", &[]));
        }
        lines
    });
    Ok(())
}

fn show(say: Say, book: &Book, shop: &str, role: PictureRole, out: Option<&Path>) -> Outcome {
    let shop = book.find(shop)?;
    let missing = || vec![Problem::new(problem::PICTURE_MISSING, role.id())];
    let picture = book.picture(shop, role)?.ok_or_else(missing)?;
    if let Some(out) = out {
        if out.exists() {
            return Err(vec![Problem::new(problem::OUTPUT_EXISTS, folder::shown(out))]);
        }
        folder::write_file(out, &picture.bytes).map_err(|p| vec![p])?;
    }
    say.result(&told(role, &picture), || vec![line(say, &picture)]);
    Ok(())
}

fn told(role: PictureRole, picture: &Picture) -> Value {
    json!({
        "picture": role.id(),
        "format": picture.kind.ending(),
        "width": picture.width,
        "height": picture.height,
        "bytes": picture.bytes.len(),
    })
}

fn line(say: Say, picture: &Picture) -> String {
    let format = picture.kind.ending().to_uppercase();
    let [width, height] = [picture.width, picture.height].map(i64::from);
    let args = [("format", format.into()), ("width", width.into()), ("height", height.into())];
    say.text("pictures-kept", &args)
}
