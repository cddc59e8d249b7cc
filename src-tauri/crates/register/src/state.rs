//! State: the events, folded.

use std::collections::BTreeMap;

use pismovnik_model::{Answers, Day, OwnKey, OwnWord, OwnWords, PaperKey, Publication, text};

use crate::event::{Edition, Event, ShopId};

/// All shops of a workspace.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    shops: BTreeMap<ShopId, Shop>,
}

/// One shop.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shop {
    /// Its name in the list.
    pub name: String,
    /// The preset it began from.
    pub preset: Option<String>,
    /// The day it was opened.
    pub created: Option<Day>,
    /// The day of its last event.
    pub changed: Option<Day>,
    /// Its answers now.
    pub answers: Answers,
    /// Its editions by number, without the answers frozen in them.
    pub editions: BTreeMap<u32, Edition>,
    /// Where the papers of its editions are published, as the owner states it.
    pub publications: BTreeMap<PaperKey, Publication>,
    /// The owner's own words.
    pub own_words: BTreeMap<OwnKey, OwnWords>,
    /// The workspace that holds the master copy, by its random name, and whose it is; none where the shop
    /// never changed hands.
    pub holder: Option<(String, String)>,
}

impl State {
    /// A state of these shops, as a store keeps them.
    pub fn new(shops: BTreeMap<ShopId, Shop>) -> State {
        State { shops }
    }

    /// All shops by number.
    pub fn shops(&self) -> &BTreeMap<ShopId, Shop> {
        &self.shops
    }

    /// One shop.
    pub fn shop(&self, id: ShopId) -> Option<&Shop> {
        self.shops.get(&id)
    }

    /// The shop of this name; case and white space do not matter.
    pub fn named(&self, name: &str) -> Option<ShopId> {
        let key = name_key(name);
        self.shops.iter().find(|(_, s)| name_key(&s.name) == key).map(|(id, _)| *id)
    }

    /// The number that the next shop gets.
    pub fn next_shop(&self) -> ShopId {
        ShopId(self.shops.keys().next_back().map_or(1, |id| id.0.saturating_add(1)))
    }

    /// Folds one event in. Never fails: an event of a shop whose opening is not known opens it.
    pub fn apply(&mut self, shop: ShopId, event: &Event, day: Day) {
        self.shops.entry(shop).or_default().apply(event, day);
    }
}

impl Shop {
    /// The number that the next edition gets.
    pub fn next_edition(&self) -> u32 {
        self.editions.keys().next_back().map_or(1, |n| n.saturating_add(1))
    }

    /// The edition that applies on a day: of those in force by then, the one that came into force
    /// last, and of several from one day the youngest.
    pub fn in_force(&self, day: Day) -> Option<&Edition> {
        self.editions.values().filter(|e| e.in_force_from <= day).max_by_key(|e| (e.in_force_from, e.number))
    }

    /// The owner's own words with their places.
    pub fn own(&self) -> Vec<OwnWord> {
        self.own_words.iter().map(|(at, words)| OwnWord { at: at.clone(), words: words.clone() }).collect()
    }

    fn set_own(&mut self, at: &OwnKey, words: Option<&OwnWords>) {
        match words {
            Some(words) => self.own_words.insert(at.clone(), words.clone()),
            None => self.own_words.remove(at),
        };
    }

    fn apply(&mut self, event: &Event, day: Day) {
        self.changed = Some(day);
        match event {
            Event::ShopCreated { name, preset, answers } => {
                self.name.clone_from(name);
                self.preset.clone_from(preset);
                self.answers.clone_from(answers);
                self.created = Some(day);
            }
            Event::ShopRenamed { name, .. } => self.name.clone_from(name),
            Event::AnswersRecorded { changes, .. } => {
                for (question, change) in changes {
                    self.answers.set(question, change.to.clone());
                }
            }
            Event::EditionIssued { edition } => {
                let light = Edition { answers: Answers::default(), ..edition.clone() };
                self.editions.insert(light.number, light);
            }
            Event::PublicationRecorded { paper, publication, .. } => {
                match publication {
                    Some(publication) => self.publications.insert(paper.clone(), publication.clone()),
                    None => self.publications.remove(paper),
                };
            }
            Event::OwnWordsRecorded { at, words, .. } => self.set_own(at, Some(words)),
            Event::OwnWordsWithdrawn { at, .. } => self.set_own(at, None),
            Event::EditionRestored { changes, words, .. } => {
                for (question, change) in changes {
                    self.answers.set(question, change.to.clone());
                }
                for change in words {
                    self.set_own(&change.at, change.to.as_ref());
                }
            }
            Event::HandedOver { holder, name } => self.holder = Some((holder.clone(), name.clone())),
            // The store looks them up in a table: they may be many.
            Event::StopListed { .. } | Event::StopLifted { .. } => {}
            // They are looked up in their attachments, or among their entries.
            Event::SubmissionsImported { .. }
            | Event::PaperSigned { .. }
            | Event::PacketMade { .. }
            | Event::PacketWithdrawn { .. } => {}
            // A letter is folded from its own entries.
            Event::Letter { .. } => {}
            // What an entry brought about is known from its payload alone, which is gone: the store
            // folds the remaining entries anew.
            Event::Destroyed { .. } => {}
        }
    }
}

/// What two names have in common that count as the same name.
pub fn name_key(name: &str) -> String {
    text::tidy(name).to_lowercase()
}
