//! The place of a visible mark, tried on the paper's own pages before anything is signed.

use pismovnik_model::problem::Problem;
use pismovnik_model::{Languages, Locale, SignedPaper};
use pismovnik_signing::Moment;

use super::signing::named;
use super::{Desk, Inner, Inside, Told, open, tokens};
use crate::sign::mark::{Bearer, Board, Look, Place, Spot};
use crate::view_signing::MarkView;
use crate::words;

/// A paper and a mark that are looked at.
pub(crate) struct Trying {
    shop: i64,
    paper: String,
    key: String,
    /// Changes with whatever the pictures show.
    token: u64,
    board: Board,
    look: Look,
}

impl Desk {
    /// Tries a place of the mark on a paper: `auto`, or a page and two distances as [`Place::read`] reads them.
    pub fn mark_spot(&self, shop: i64, paper: &str, key: &str, place: &str) -> Told<MarkView> {
        let now = self.host().now();
        self.tell(|inner| {
            let place = Place::read(place, "mark").map_err(|p| vec![p])?;
            let locale = inner.locale();
            prepare(inner, shop, paper, key, now)?;
            let none = || vec![Problem::new(pismovnik_model::problem::PDF_UNREADABLE, "mark")];
            let trying = inner.trying.as_mut().ok_or_else(none)?;
            let spot = trying.board.spot(&trying.look, place).map_err(|p| vec![p])?;
            Ok(view(locale, trying, &spot))
        })
    }

    /// Pictures of what is tried: `<token>/page/<page from 1>/<width px>` and `<token>/look/<width px>`.
    pub(crate) fn mark_png(&self, parts: &[&str]) -> Option<Vec<u8>> {
        let inner = self.lock_inner();
        let trying = inner.trying.as_ref()?;
        match parts {
            [token, "page", page, width] if token.parse() == Ok(trying.token) => {
                trying.board.png(page.parse().ok()?, width.parse().ok()?)
            }
            [token, "look", width] if token.parse() == Ok(trying.token) => {
                trying.look.png(width.parse().ok()?)
            }
            _ => None,
        }
    }
}

/// Takes up the paper and the key, unless they are being tried already.
fn prepare(inner: &mut Inner, shop: i64, paper: &str, key: &str, now: i64) -> Inside<()> {
    let same = |t: &Trying| t.shop == shop && t.paper == paper && t.key == key;
    if inner.trying.as_ref().is_some_and(same) {
        return Ok(());
    }
    let wanted = named(shop, paper)?;
    let chain = tokens::chain_of(inner, key)?;
    let bytes = open(inner)?.newest_copy(shop, &wanted)?;
    let locale = match &wanted {
        SignedPaper::Edition { langs, .. } => {
            Languages::from_code(langs).map_or(Locale::Ru, Languages::first)
        }
        SignedPaper::Letter { .. } => Locale::Ru,
    };
    let look = Look::of(&Bearer { chain, at: Moment::from_unix(now) }, locale)?;
    let board = Board::of(bytes).map_err(|p| vec![p])?;
    let token = inner.trying.as_ref().map_or(1, |t| t.token + 1);
    let (paper, key) = (paper.to_owned(), key.to_owned());
    inner.trying = Some(Trying { shop, paper, key, token, board, look });
    Ok(())
}

fn view(locale: Locale, trying: &Trying, spot: &Spot) -> MarkView {
    let [left, top, width, height] = spot.mark;
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let millimetres = |mm: f32| i64::from(mm.round() as i32);
    let page = i64::from(number(spot.page));
    let args = [
        ("page", page.into()),
        ("pages", i64::from(number(spot.pages)).into()),
        ("left", millimetres(left).into()),
        ("top", millimetres(top).into()),
    ];
    MarkView {
        token: trying.token,
        place: spot.place(),
        page: number(spot.page),
        pages: number(spot.pages),
        paper: spot.paper,
        mark: (left, top, width, height),
        says: trying.look.says().to_owned(),
        words: words::text(locale, "signed-mark-spot", &args),
        problem: words::problems(locale, spot.problem.as_slice()).into_iter().next(),
    }
}
