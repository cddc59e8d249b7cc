//! How a shop posts: on what the address stands, which printer, after how many days a receipt is missed.

use pismovnik_model::problem::{self, Problem};
use pismovnik_typeset::postal::{Envelope, LabelSheet, Window};
use serde::{Deserialize, Serialize};

use crate::book::{Book, Inside};

/// Under what it is kept.
const KEY: &str = "posting-manner";
/// By how much a sheet may slide in its envelope, unless the owner measured otherwise: what letters are laid out for.
const SLIDE: f32 = 5.0;
/// After so many days a missing receipt is told. The program's own reminder, no term of a law.
const REMIND: u16 = 30;
/// No sheet has a window farther from its edge.
const MOST: f32 = 300.0;

/// What carries the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Covering {
    /// The letter itself, through the window of the envelope.
    Window,
    /// A printed envelope.
    Envelope(Envelope),
    /// A label.
    Labels,
    /// Nothing that is printed here.
    Nothing,
}

/// What coverings are called, the least work first.
pub const COVERING_NAMES: [&str; 7] = ["window", "labels", "dl", "c6", "c5", "c4", "nothing"];

impl Covering {
    /// One of [`COVERING_NAMES`].
    pub fn named(name: &str) -> Option<Covering> {
        match name {
            "window" => Some(Covering::Window),
            "labels" => Some(Covering::Labels),
            "nothing" => Some(Covering::Nothing),
            other => Envelope::from_id(other).map(Covering::Envelope),
        }
    }

    /// Its name.
    pub fn id(self) -> &'static str {
        match self {
            Covering::Window => "window",
            Covering::Envelope(envelope) => envelope.id(),
            Covering::Labels => "labels",
            Covering::Nothing => "nothing",
        }
    }

    /// Whether the address is printed on paper of its own.
    pub fn is_printed(self) -> bool {
        matches!(self, Covering::Envelope(_) | Covering::Labels)
    }
}

/// The window of an envelope over the folded letter, millimetres from the sheet's upper left corner.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opening {
    /// Left edge.
    pub left: f32,
    /// Upper edge.
    pub top: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
    /// By how much the sheet may slide.
    pub slide: f32,
}

impl Default for Opening {
    fn default() -> Opening {
        let Window { left, top, width, height } = Window::DL;
        Opening { left, top, width, height, slide: SLIDE }
    }
}

impl Opening {
    /// The window alone.
    pub fn window(self) -> Window {
        Window { left: self.left, top: self.top, width: self.width, height: self.height }
    }
}

/// How a shop posts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Manner {
    /// Name of the [`Covering`].
    pub covering: String,
    /// The index is written into the grid of printed envelopes.
    pub grid: bool,
    /// The envelope's window.
    pub opening: Opening,
    /// Labels across.
    pub columns: u8,
    /// Labels down.
    pub rows: u8,
    /// The queue to print on; none for the system's own choice.
    pub printer: Option<String>,
    /// After so many days without a receipt a posted letter is told.
    pub remind: u16,
}

impl Default for Manner {
    fn default() -> Manner {
        Manner {
            covering: Covering::Window.id().to_owned(),
            grid: true,
            opening: Opening::default(),
            columns: 2,
            rows: 7,
            printer: None,
            remind: REMIND,
        }
    }
}

impl Manner {
    /// What carries the address; the window where a later version named something else.
    pub fn covering(&self) -> Covering {
        Covering::named(&self.covering).unwrap_or(Covering::Window)
    }

    /// The sheet of labels.
    pub fn sheet(&self) -> LabelSheet {
        LabelSheet { columns: self.columns, rows: self.rows }
    }

    /// Everything that no envelope, sheet or reminder can be.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if Covering::named(&self.covering).is_none() {
            let unknown = Problem::new(problem::OPTION_UNKNOWN, "covering").with("value", &self.covering);
            problems.push(unknown.with("options", COVERING_NAMES.join(", ")));
        }
        let Opening { left, top, width, height, slide } = self.opening;
        let measures = [
            ("left", left, 0.0),
            ("top", top, 0.0),
            ("width", width, 20.0),
            ("height", height, 10.0),
            ("slide", slide, 0.0),
        ];
        for (at, value, least) in measures {
            if !(least..=MOST).contains(&value) {
                let wrong = Problem::new(problem::MEASURE_OUT_OF_RANGE, at).with("value", value);
                problems.push(wrong.with("least", least).with("most", MOST));
            }
        }
        for (at, value, most) in [
            ("columns", u16::from(self.columns), 5),
            ("rows", u16::from(self.rows), 20),
            ("remind", self.remind, 365),
        ] {
            if !(1..=most).contains(&value) {
                let wrong = Problem::new(problem::MEASURE_OUT_OF_RANGE, at).with("value", value);
                problems.push(wrong.with("least", 1).with("most", most));
            }
        }
        problems
    }
}

impl Book {
    /// How a shop posts; what was never said is as proposed.
    ///
    /// # Errors
    /// No such shop.
    pub fn manner(&self, shop: i64) -> Inside<Manner> {
        let kept = self.position(shop, KEY)?;
        Ok(kept.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default())
    }

    /// Remembers how a shop posts.
    ///
    /// # Errors
    /// No such shop; measures that nothing has.
    pub fn keep_manner(&mut self, shop: i64, manner: &Manner) -> Inside<()> {
        let problems = manner.problems();
        if !problems.is_empty() {
            return Err(problems);
        }
        let json = serde_json::to_string(manner)
            .map_err(|e| vec![Problem::new(problem::INTERNAL, "posting").with("detail", e)])?;
        self.set_position(shop, KEY, &json)
    }
}
