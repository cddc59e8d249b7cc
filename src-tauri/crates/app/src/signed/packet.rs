//! Packets: papers that wait for somebody else's signature, and the archive in which they travel.

use std::fmt::Write as _;

use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Day, Locale, SignedPaper};
use pismovnik_register::Command;

use super::Packet;
use super::archive::NamedFile;
use crate::book::{Book, Inside, id};
use crate::papers::sha256;
use crate::{signatures, words};

impl Book {
    /// Puts papers into a packet for somebody and records that it waits. Gives its number and its files: the
    /// papers, their list, the steps.
    ///
    /// # Errors
    /// No paper, an unknown one, nobody to wait for; then nothing is recorded.
    pub fn make_packet(
        &mut self,
        locale: Locale,
        shop: i64,
        papers: &[SignedPaper],
        to: &str,
        today: Day,
    ) -> Inside<(u64, Vec<NamedFile>)> {
        let mut files = Vec::new();
        let mut list = String::new();
        for paper in papers {
            let found = self.signable(locale, shop, paper)?;
            let bytes = self.paper_bytes(shop, paper)?;
            let _ = writeln!(list, "{}\n  {}\n  SHA-256 {}\n", found.title, found.name, sha256(&bytes));
            files.push((found.name, bytes));
        }
        let command = Command::MakePacket { shop: id(shop)?, papers: papers.to_vec(), to: to.to_owned() };
        self.perform(&command, today)?;
        let made = self.packets(shop)?.pop();
        let made = made.ok_or_else(|| vec![Problem::new(problem::INTERNAL, "packet")])?;
        let name = self.shop(shop)?.name;
        let args = [
            ("shop", name.into()),
            ("to", made.to.as_str().into()),
            ("day", words::day(locale, today).into()),
            ("number", i64::try_from(made.number).unwrap_or(i64::MAX).into()),
        ];
        let mut steps = format!("{}\n\n", words::text(locale, "signed-packet-head", &args));
        let told = signatures::steps(locale, self.country(shop)?);
        // The first step, saving the paper, is done: the papers lie in the packet.
        let last = words::plain(locale, "signed-packet-back");
        let middle = told.iter().skip(1).take(told.len().saturating_sub(2)).cloned();
        for (n, step) in (1..)
            .zip(std::iter::once(words::plain(locale, "signed-packet-unpack")).chain(middle).chain([last]))
        {
            let _ = writeln!(steps, "{n}. {step}");
        }
        files.push((words::plain(locale, "signed-packet-list-name"), list.into_bytes()));
        files.push((words::plain(locale, "signed-packet-steps-name"), steps.into_bytes()));
        Ok((made.number, files))
    }

    /// All packets of a shop, oldest first.
    ///
    /// # Errors
    /// No such shop.
    pub fn packets(&self, shop: i64) -> Inside<Vec<Packet>> {
        Ok(self.signings(shop)?.packets)
    }

    /// Does not await a packet any more.
    ///
    /// # Errors
    /// No such packet waits.
    pub fn withdraw_packet(&mut self, shop: i64, number: u64, today: Day) -> Inside<()> {
        let waits = self.packets(shop)?.iter().any(|p| p.number == number && p.waiting().next().is_some());
        if !waits {
            return Err(vec![Problem::new(problem::PACKET_UNKNOWN, "packet").with("value", number)]);
        }
        self.perform(&Command::WithdrawPacket { shop: id(shop)?, packet: number }, today).map(|_| ())
    }
}
