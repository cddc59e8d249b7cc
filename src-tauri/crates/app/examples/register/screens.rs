//! What the window shows of a large register, through the use cases behind it.

use std::path::{Path, PathBuf};

use pismovnik_app::desk::{Desk, Told};
use pismovnik_app::host::Host;
use pismovnik_app::view_letters::LettersWish;
use pismovnik_model::Day;

use crate::made::{BEGINNINGS, MIDDLES, NAMES, SHOPS, Seed};
use crate::{Done, PASSPHRASE, peak_megabytes, place, timed};

/// The day on which everything is looked at: a few weeks after the last letter.
pub(crate) const TODAY: Day = Day::constant(2026, 11, 20);

/// A machine without a keychain, whose owner always opens the register.
struct Machine(PathBuf);

impl Host for Machine {
    fn today(&self) -> Day {
        TODAY
    }
    fn proposed_folder(&self) -> PathBuf {
        self.0.clone()
    }
    fn settings_file(&self) -> PathBuf {
        self.0.join("settings.json")
    }
    fn ask_save(&self, _: &str, name: &str, _: &str) -> Option<PathBuf> {
        Some(self.0.join("saved").join(name))
    }
    fn ask_open(&self, _: &str, _: &[&str]) -> Option<PathBuf> {
        Some(place(&self.0))
    }
}

/// The view, or what is wrong.
fn shown<T>(told: Told<T>) -> Done<T> {
    told.map_err(|problems| format!("{problems:?}").into())
}

fn desk(folder: &Path) -> Done<Desk> {
    let desk = Desk::new(Box::new(Machine(folder.to_owned())));
    shown(desk.start())?;
    shown(desk.choose_existing())?;
    Ok(desk)
}

/// Times each screen as the window asks for it.
pub(crate) fn screens(folder: &Path) -> Done {
    timed("open: file and board", 5, |_| shown(desk(folder)?.unlock(Some(PASSPHRASE))).map(|_| ()))?;
    let desk = desk(folder)?;
    shown(desk.unlock(Some(PASSPHRASE)))?;
    let mut seed = Seed(17);
    let any_shop = |seed: &mut Seed| i64::try_from(seed.below(u64::from(SHOPS))).unwrap_or(0) + 1;
    timed("screen: board", 100, |n| shown(desk.open_shop(n as i64 % 50 + 1)).map(|_| ()))?;
    timed("screen: today", 50, |_| shown(desk.letters_today()).map(|_| ()))?;
    timed("reminder", 50, |_| {
        desk.reminder();
        Ok(())
    })?;
    let wish = |filter: &str, shop: Option<i64>, words: &str, page: u32| LettersWish {
        filter: filter.to_owned(),
        shop,
        words: words.to_owned(),
        page,
    };
    for filter in ["open", "overdue", "due", "proof", "closed", "all"] {
        for of_shop in [false, true] {
            let shop = |seed: &mut Seed| of_shop.then(|| any_shop(seed));
            let name = format!("screen: {filter}{}", if of_shop { " of a shop" } else { "" });
            timed(&format!("{name}, first page"), 50, |_| {
                shown(desk.letters(&wish(filter, shop(&mut seed), "", 0))).map(|_| ())
            })?;
            let pages = shown(desk.letters(&wish(filter, Some(1).filter(|_| of_shop), "", 0)))?.pages;
            timed(&format!("{name}, any page"), 100, |_| {
                let page = u32::try_from(seed.below(u64::from(pages)))?;
                shown(desk.letters(&wish(filter, shop(&mut seed), "", page))).map(|_| ())
            })?;
            timed(&format!("{name}, last page"), 50, |_| {
                let shop = Some(1).filter(|_| of_shop);
                shown(desk.letters(&wish(filter, shop, "", pages.saturating_sub(1)))).map(|_| ())
            })?;
            timed(&format!("{name}, searched"), 200, |n| {
                let part = format!("{}{}", seed.of(BEGINNINGS), seed.of(MIDDLES));
                let words = match n % 6 {
                    0 => seed.of(&["согласие", "данные", "удалить", "самовар"]).to_owned(),
                    1 => part,
                    2 => format!("{part} {}", seed.of(NAMES)),
                    3 => format!("{part} {}", seed.of(&["а", "п", "и"])),
                    4 => format!("buyer{}@example.test", seed.below(1_000_000)),
                    _ => seed.of(&["а", "к", "1", "г"]).to_owned(),
                };
                shown(desk.letters(&wish(filter, shop(&mut seed), &words, 0))).map(|_| ())
            })?;
        }
    }
    timed("screen: month of all shops", 50, |n| {
        shown(desk.letters_month(&format!("2026-{:02}", n % 12 + 1), None)).map(|_| ())
    })?;
    timed("screen: month of a shop", 50, |n| {
        let month = format!("2026-{:02}", n % 12 + 1);
        shown(desk.letters_month(&month, Some(any_shop(&mut seed)))).map(|_| ())
    })?;
    let mut cases = Vec::new();
    for filter in ["open", "proof", "all"] {
        let lines = shown(desk.letters(&wish(filter, None, "", 0)))?.lines;
        cases.extend(lines.into_iter().take(20).map(|line| (line.shop, line.letter)));
    }
    let case = |n: usize| cases[n % cases.len()];
    timed("screen: a case", 60, |n| shown(desk.letter_case(case(n).0, case(n).1)).map(|_| ()))?;
    timed("screen: around a case", 60, |n| shown(desk.letter_around(case(n).0, case(n).1)).map(|_| ()))?;
    timed("screen: a new letter", 50, |_| shown(desk.letter_entry(any_shop(&mut seed))).map(|_| ()))?;
    timed("screen: outbox of all shops", 20, |_| shown(desk.outbox(None)).map(|_| ()))?;
    timed("screen: outbox of a shop", 50, |_| shown(desk.outbox(Some(any_shop(&mut seed)))).map(|_| ()))?;
    timed("screen: past their term, a shop", 50, |_| {
        shown(desk.past_shops(Some(any_shop(&mut seed)))).map(|_| ())
    })?;
    timed("screen: past their term, all shops", 50, |_| shown(desk.past_shops(None)).map(|_| ()))?;
    timed("screen: stop-list", 50, |_| shown(desk.stop_list(any_shop(&mut seed), "")).map(|_| ()))?;
    timed("screen: submissions", 50, |_| shown(desk.submissions(any_shop(&mut seed))).map(|_| ()))?;
    timed("screen: numbers", 50, |_| shown(desk.numbers(any_shop(&mut seed))).map(|_| ()))?;
    timed("screen: keeping", 20, |_| shown(desk.keeping()).map(|_| ()))?;
    println!("memory MB of screens\t{}", peak_megabytes()?);
    Ok(())
}
