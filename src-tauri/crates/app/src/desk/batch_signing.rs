//! Letters of many shops signed: with one's own key and one entry of its passphrase where somebody has authority to
//! sign there, else handed over as a packet for the shop's owner. Nobody's key is lent.

use std::collections::{BTreeMap, VecDeque};

use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Locale, SignedPaper};

use super::batch::owner;
use super::signing_run::{OfShop, Ready, library};
use super::{Desk, Inside, Told, cancelled, open};
use crate::batch::standing::Standing;
use crate::book::Book;
use crate::sign::mark::Place;
use crate::signed::keyring::Reach;
use crate::signed::{self, Standing as Signing, archive};
use crate::view::SavedView;
use crate::view_batch::{BatchSignView, BatchView};
use crate::view_signing::SigningRunView;
use crate::{folder, words};

impl Desk {
    /// Opens a key for papers of several shops; each shop's papers are signed on the authority, with the mark that was
    /// stated there last. [`Desk::sign_next`] then signs one after another.
    pub fn begin_batch_signing(
        &self,
        papers: &[String],
        key: &str,
        passphrase: &str,
    ) -> Told<SigningRunView> {
        let today = self.today();
        let ready = self.tell(|inner| {
            inner.signing = None;
            let book = open(inner)?;
            let waiting = papers.iter().map(|p| of_any_shop(p)).collect::<Inside<VecDeque<_>>>()?;
            let mut problems = Vec::new();
            if waiting.is_empty() {
                problems.push(Problem::new(problem::PAPERS_NONE, "papers"));
            }
            let (mut shops, mut reach) = (BTreeMap::new(), Reach::LongTerm);
            for (shop, _) in &waiting {
                if shops.contains_key(shop) {
                    continue;
                }
                let choices = book.signing_choices(*shop)?;
                problems.extend(choices.authority.iter().flat_map(|a| a.problems(today)));
                reach = reach.min(choices.reach);
                let place = choices.place.filter(|p| !p.is_empty());
                let place = place.and_then(|p| Place::read(&p, "mark").ok());
                shops.insert(*shop, OfShop { authority: choices.authority, place });
            }
            let service = book.time_stamp_service()?;
            let reach = if service.is_some() { reach } else { Reach::Basic };
            let library = library(book, key, passphrase, &mut problems)?;
            if !problems.is_empty() {
                return Err(problems);
            }
            let service = service.unwrap_or_else(String::new);
            Ok(Ready { waiting, shops, reach, service, issuers: book.issuers()?, library })
        })?;
        self.open_session(ready, (key, passphrase), |book, ready| {
            for (shop, of_shop) in &ready.shops {
                book.remember_signing(*shop, key, of_shop.authority.as_ref())?;
            }
            Ok(())
        })
    }

    /// Puts the papers of each shop into a packet for its owner, all of them into one folder that is asked for.
    pub fn make_batch_packets(&self, papers: &[String]) -> Told<(SavedView, BatchView)> {
        let today = self.today();
        let (locale, groups) = self.tell(|inner| {
            let locale = inner.locale();
            let mut groups: BTreeMap<i64, Vec<SignedPaper>> = BTreeMap::new();
            for paper in papers {
                let (shop, paper) = of_any_shop(paper)?;
                groups.entry(shop).or_default().push(paper);
            }
            if groups.is_empty() {
                return Err(vec![Problem::new(problem::PAPERS_NONE, "papers")]);
            }
            Ok((locale, groups))
        })?;
        let title = words::plain(locale, "app-dialog-folder");
        // Recorded only once it has a place: a packet that nobody has would wait for ever.
        let Some(parent) = self.host().ask_folder(&title) else { return Ok((cancelled(), self.batch()?)) };
        let ends = self.tell(|_| self.run.begin(groups.len()))?;
        let mut made = 0i64;
        for (shop, papers) in &groups {
            if self.run.run().is_stopped() {
                break;
            }
            self.tell(|inner| {
                let book = open(inner)?;
                let to = owner(locale, book, *shop)?;
                let name = book.shop(*shop)?.name;
                let to = if to.is_empty() { name.clone() } else { to };
                let args = [
                    ("shop", super::documents::file_safe(&name).into()),
                    ("number", today.to_string().into()),
                ];
                let file = format!("{}.zip", words::text(locale, "signed-packet-file-name", &args));
                let path = super::signing::free(&parent.join(file));
                let (number, files) = book.make_packet(locale, *shop, papers, &to, today)?;
                let written = archive::write(&files).and_then(|packed| folder::write_file(&path, &packed));
                if let Err(problem) = written {
                    book.withdraw_packet(*shop, number, today)?;
                    return Err(vec![problem]);
                }
                made += 1;
                Ok(())
            })?;
            self.run.run().step();
        }
        drop(ends);
        let args = [("count", made.into()), ("folder", folder::shown(&parent).into())];
        let message = words::text(locale, "batch-packets-made", &args);
        Ok((SavedView { saved: true, message: message.clone() }, self.batch_said((message, Vec::new()))?))
    }
}

/// The shop and the paper that the window names.
fn of_any_shop(name: &str) -> Inside<(i64, SignedPaper)> {
    let unknown = || vec![Problem::new(problem::EDITION_UNKNOWN, "").with("value", name)];
    SignedPaper::of_file_name(name).ok_or_else(unknown)
}

/// The papers of the batch that nobody signed and that did not leave, shop by shop.
pub(super) fn groups(locale: Locale, book: &Book, standing: &[Standing]) -> Inside<Vec<BatchSignView>> {
    let mut groups: BTreeMap<i64, Vec<String>> = BTreeMap::new();
    for it in standing.iter().filter(|s| s.known.is_open()) {
        let papers = groups.entry(it.shop).or_default();
        let unsigned = it.papers.iter().filter(|p| p.signing == Signing::Unsigned && !p.sent);
        papers.extend(unsigned.map(|p| p.name.clone()));
    }
    let mut views = Vec::new();
    for (shop, papers) in groups {
        let packets: Vec<String> = book
            .packets(shop)?
            .iter()
            .filter(|p| p.waiting().next().is_some())
            .map(|p| super::signing::packet_view(locale, p))
            .map(|view| format!("{} · {}", view.title, view.back))
            .collect();
        if papers.is_empty() && packets.is_empty() {
            continue;
        }
        let choices = book.signing_choices(shop)?;
        let count = [("count", i64::try_from(papers.len()).unwrap_or(i64::MAX).into())];
        views.push(BatchSignView {
            shop,
            shop_name: book.shop(shop)?.name,
            count: words::text(locale, "batch-papers-count", &count),
            papers,
            own: choices.authority.is_some() || choices.key.is_some(),
            authority: choices.authority.map_or_else(String::new, |a| signed::authority(locale, &a)),
            owner: owner(locale, book, shop)?,
            packets,
        });
    }
    Ok(views)
}
