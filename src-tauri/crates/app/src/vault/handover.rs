//! One shop in its owner's hands: its package, its way back, and the act that says so.

use std::path::Path;

use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Day, Document, DocumentKind, Locale};
use pismovnik_store::{
    Coming, HandedOver, LetterQuery, Options, Package, Packed, Packer, Receiving, TakenOver,
};

use super::paper::Pen;
use crate::book::{Book, Inside, id, told};
use crate::letters::streams::Progress;

/// A package that was made, with what its act says.
#[derive(Clone, Debug, PartialEq)]
pub struct Parting {
    /// What is in the package.
    pub handed: HandedOver,
    /// The act of handing over.
    pub act: Document,
}

impl Book {
    /// Hands a shop over: writes its package under a passphrase of its own. Here it is only to be read from
    /// then on.
    ///
    /// # Errors
    /// No such shop; it was handed over already; the file exists; the passphrase is too short.
    pub fn hand_over(
        &mut self,
        locale: Locale,
        shop: i64,
        package: &Path,
        passphrase: &str,
        to: &str,
        today: Day,
    ) -> Inside<Parting> {
        let packer = self.packer(shop, today)?;
        let packed = packer.pack(package, passphrase, today, Options::default(), &|_, _| true);
        self.give(locale, shop, packed.map_err(told)?, to, today)
    }

    /// What packs a shop, for any thread. A destruction in it that was interrupted is finished first: the other side
    /// has other copies, and could only guess what became of those known here.
    ///
    /// # Errors
    /// No such shop; it was handed over already; such a destruction cannot be finished.
    pub(crate) fn packer(&mut self, shop: i64, today: Day) -> Inside<Packer> {
        self.finish_before_leaving(shop, today)?;
        self.workspace().packer(id(shop)?).map_err(told)
    }

    fn finish_before_leaving(&mut self, shop: i64, today: Day) -> Inside<()> {
        let failed = self.finish_destructions_of(shop, today)?;
        if self.unfinished(shop)?.is_empty() { Ok(()) } else { Err(failed) }
    }

    /// Hands a packed shop over. A destruction that was interrupted while it was packed is finished first.
    ///
    /// # Errors
    /// As [`Book::hand_over`].
    pub(crate) fn give(
        &mut self,
        locale: Locale,
        shop: i64,
        packed: Packed,
        to: &str,
        today: Day,
    ) -> Inside<Parting> {
        self.finish_before_leaving(shop, today)?;
        let handed = self.workspace_mut().give(packed, to, today).map_err(told)?;
        let act = self.act(locale, shop, &handed, to, today)?;
        Ok(Parting { handed, act })
    }

    /// The act of a shop that is in other hands, as it was when it left; none where it is here.
    ///
    /// # Errors
    /// No such shop; the file is damaged.
    pub fn parting_act(&self, locale: Locale, shop: i64) -> Inside<Option<Document>> {
        let Some(to) = self.handed_to(shop)? else { return Ok(None) };
        // Nothing is written here since: the chain ends with the handing over.
        let line = self.workspace().shop(id(shop)?).map_err(told)?;
        let handed = HandedOver { events: line.events, head: line.head };
        let Some(day) = line.changed else { return Ok(None) };
        self.act(locale, shop, &handed, &to, day).map(Some)
    }

    /// What a package would bring; nothing is changed.
    ///
    /// # Errors
    /// As [`Book::take_over`], told of the package; the package is this very workspace, or holds nothing.
    pub fn look_over(&self, package: &Path, passphrase: &str) -> Inside<Vec<Coming>> {
        self.another(package)?;
        self.would_receive(&opened(package, passphrase, &|_, _| true)?)
    }

    /// Refuses this very workspace as a package.
    ///
    /// # Errors
    /// [`problem::PACKAGE_OWN`].
    pub(crate) fn another(&self, package: &Path) -> Inside<()> {
        let same = |a: &Path, b: &Path| {
            let (a, b) = (std::fs::canonicalize(a).ok(), std::fs::canonicalize(b).ok());
            a.is_some() && a == b
        };
        if same(package, self.path()) {
            return Err(vec![Problem::new(problem::PACKAGE_OWN, "")]);
        }
        Ok(())
    }

    /// What an open package would bring; nothing is changed.
    ///
    /// # Errors
    /// As [`Book::look_over`].
    pub(crate) fn would_receive(&self, package: &Package) -> Inside<Vec<Coming>> {
        let coming = self.workspace().would_receive(package);
        let coming = coming.map_err(|e| of_package(told(e)))?;
        if coming.is_empty() { Err(vec![Problem::new(problem::PACKAGE_EMPTY, "")]) } else { Ok(coming) }
    }

    fn act(&self, locale: Locale, shop: i64, handed: &HandedOver, to: &str, today: Day) -> Inside<Document> {
        let known = self.shop(shop)?;
        let letters =
            self.letters(&LetterQuery { shop: Some(id(shop)?), limit: 1, ..LetterQuery::default() })?;
        let count = |n: u64| i64::try_from(n).unwrap_or(i64::MAX).into();
        let mut pen = Pen::new(DocumentKind::HandoverAct, locale);
        let args = [("shop", known.name.as_str().into()), ("to", to.into()), ("day", pen.day(today).into())];
        pen.paragraph(pen.text("vault-handover-lead", &args));
        let of = |id: &str, value: String, pen: &Pen| (pen.say(id), value);
        let pairs = vec![
            of("vault-handover-letters", letters.total.to_string(), &pen),
            of("vault-handover-editions", known.editions.len().to_string(), &pen),
            of("vault-handover-entries", handed.events.to_string(), &pen),
            of("vault-handover-head", handed.head.clone(), &pen),
        ];
        pen.details(pairs);
        pen.paragraph(
            pen.text("vault-handover-master", &[("to", to.into()), ("count", count(handed.events))]),
        );
        pen.heading("vault-handover-copies");
        let copies: Vec<String> = self.copies()?.iter().map(|c| super::past::named(locale, c)).collect();
        let lead =
            if copies.is_empty() { "vault-handover-copies-none" } else { "vault-handover-copies-lead" };
        pen.paragraph(pen.say(lead));
        pen.list(copies);
        for id in ["vault-handover-destroyed", "vault-handover-kept"] {
            let text = pen.say(id);
            pen.put(pismovnik_model::document::BlockKind::Checkbox { text: super::paper::line(text) });
        }
        for labels in [
            ["vault-handover-giver", "vault-signed-name", "vault-signed-day"],
            ["vault-handover-taker", "vault-signed-name", "vault-signed-day"],
        ] {
            pen.signature(&labels);
        }
        let title = pen.say("vault-handover-title");
        Ok(pen.done(title, Some(known.name.clone()), &known.name, today))
    }

    /// Takes a package in: its shops are continued or added here.
    ///
    /// # Errors
    /// It cannot be opened, is damaged, went another way, or bears a name that is taken.
    pub fn take_over(
        &mut self,
        package: &Path,
        passphrase: &str,
        name: &str,
        today: Day,
    ) -> Inside<Vec<TakenOver>> {
        let package = opened(package, passphrase, &|_, _| true)?;
        self.workspace_mut().receive(package, name, today, &|_, _| true).map_err(|e| of_package(told(e)))
    }

    /// Begins to take an open package in: its larger files come first, slice by slice.
    ///
    /// # Errors
    /// As [`Book::take_over`].
    pub(crate) fn begin_receiving(&self, package: Package) -> Inside<Receiving> {
        self.workspace().begin_receiving(package).map_err(|e| of_package(told(e)))
    }

    /// Keeps the slice of a package that was read last.
    ///
    /// # Errors
    /// Failures of the workspace's file: then what is on its way is lost.
    pub(crate) fn carry_received(&mut self, receiving: &Receiving) -> Inside<()> {
        self.workspace_mut().carry_received(receiving).map_err(told)
    }

    /// Takes a package in whose files are through, watched.
    ///
    /// # Errors
    /// As [`Book::take_over`]; [`problem::WORK_STOPPED`].
    pub(crate) fn finish_receiving(
        &mut self,
        receiving: Receiving,
        name: &str,
        today: Day,
        watch: Progress<'_>,
    ) -> Inside<Vec<TakenOver>> {
        let taken = self.workspace_mut().finish_receiving(receiving, name, today, watch);
        taken.map_err(|e| of_package(told(e)))
    }

    /// Takes a handed-over shop back without its package.
    ///
    /// # Errors
    /// No such shop.
    pub fn take_shop_back(&mut self, shop: i64, name: &str, today: Day) -> Inside<()> {
        self.workspace_mut().take_back(id(shop)?, name, today).map_err(told)
    }

    /// Whose hands a shop is in, where it is not here.
    ///
    /// # Errors
    /// The file is damaged.
    pub fn handed_to(&self, shop: i64) -> Inside<Option<String>> {
        self.workspace().handed_to(id(shop)?).map_err(told)
    }
}

/// Reads the next slice of a package; false where all is through. Needs no workspace.
///
/// # Errors
/// The package is damaged; [`problem::WORK_STOPPED`].
pub(crate) fn next_slice(receiving: &mut Receiving, progress: Progress<'_>) -> Inside<bool> {
    receiving.read(progress).map_err(|e| of_package(told(e)))
}

/// Opens a package and verifies it; needs no workspace.
///
/// # Errors
/// It cannot be opened, is damaged; [`problem::WORK_STOPPED`].
pub(crate) fn opened(package: &Path, passphrase: &str, progress: Progress<'_>) -> Inside<Package> {
    Package::open_watched(package, passphrase, Options::default(), progress).map_err(|e| of_package(told(e)))
}

/// What is wrong with a package, not with the open workspace.
fn of_package(problems: Vec<Problem>) -> Vec<Problem> {
    let own = |problem: Problem| match problem.code {
        problem::WORKSPACE_KEY_WRONG => Problem::new(problem::PACKAGE_KEY_WRONG, "package-passphrase"),
        problem::WORKSPACE_DAMAGED | problem::COPY_DAMAGED => Problem::new(problem::PACKAGE_DAMAGED, ""),
        _ => problem,
    };
    problems.into_iter().map(own).collect()
}
