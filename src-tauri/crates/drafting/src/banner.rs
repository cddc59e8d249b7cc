//! The choice window's code: plain HTML, CSS and JavaScript of its own, nothing from anybody else.
//!
//! Nothing is stored before a choice; «accept» and «refuse» are alike; everything works with the
//! keyboard; without JavaScript or storage nothing is switched on. User text stands only in HTML,
//! escaped; the script holds none.

use pismovnik_model::text::escaped_html;
use pismovnik_model::{BlockKind, Inline, ask};

use super::operator;
use super::words::{cookies, tracking};
use crate::clause::Clause;
use crate::run::Arg;
use crate::sheet::{Pen, Sheet, paragraph};

/// No line of the code is longer: a longer one would be broken on paper, inside a string literal perhaps.
const LINE: usize = 76;

/// The clauses of the paper about the choice window: the countries differ in articles only.
pub(crate) struct Instructions {
    /// Whom the paper is for.
    pub(crate) for_owner: &'static Clause,
    /// Heading: what to do.
    pub(crate) steps: &'static Clause,
    /// Where the code goes.
    pub(crate) install: &'static Clause,
    /// What happens to the counters' codes.
    pub(crate) start: &'static Clause,
    /// The function that starts a counter.
    pub(crate) start_code: &'static Clause,
    /// Heading: what the window cannot do.
    pub(crate) limits: &'static Clause,
    /// What it cannot do.
    pub(crate) limits_list: &'static Clause,
    /// Heading: the code.
    pub(crate) code: &'static Clause,
    /// Which pages it is for, where a site has pages in two languages.
    pub(crate) pages: Option<&'static Clause>,
    /// The code.
    pub(crate) snippet: &'static Clause,
}

/// Writes the owner's paper about the choice window.
pub(crate) fn write(sheet: &mut Sheet<'_>, clauses: &Instructions) {
    sheet.block_always(clauses.for_owner, |pen| paragraph(pen.say(clauses.for_owner.text)));
    sheet.section(clauses.steps);
    sheet.say_with(clauses.install, |pen| {
        let link = if pen.r.text(ask::COOKIE_CONSENT_URL).is_some() { "yes" } else { "no" };
        Some(vec![("link", Arg::Pick(link)), ("button", pen.say("draft-banner-open").into())])
    });
    sheet.always(clauses.start);
    sheet.block(clauses.start_code, |pen| tracking(&pen.r).then(|| code(starts(pen))));
    sheet.section(clauses.limits);
    sheet.list_always(
        clauses.limits_list,
        &[
            "draft-cookies-limit-builder",
            "draft-cookies-limit-proof",
            "draft-cookies-limit-files",
            "draft-cookies-limit-csp",
        ],
    );
    sheet.section(clauses.code);
    if let Some(pages) = clauses.pages {
        sheet.always(pages);
    }
    sheet.block(clauses.snippet, |pen| tracking(&pen.r).then(|| code(snippet(pen))));
}

/// The name of the button that opens the window again, for papers of a site whose window lets people choose.
pub(crate) fn button_named(pen: &Pen<'_>) -> Option<Vec<(&'static str, Arg)>> {
    let asked = tracking(&pen.r) && pen.r.is(ask::COOKIES_BANNER, "banner-choice");
    asked.then(|| vec![("button", pen.say("draft-banner-open").into())])
}

fn code(code: String) -> BlockKind {
    BlockKind::Code { language: "html".to_owned(), code }
}

/// The code to insert on every page.
fn snippet(pen: &Pen<'_>) -> String {
    let kinds = kinds(pen);
    let both = kinds.len() > 1;
    let text = match kinds.as_slice() {
        ["analytics"] => "draft-banner-analytics",
        ["advertising"] => "draft-banner-advertising",
        _ => "draft-banner-both",
    };
    let more = match operator::url(pen, ask::POLICY_URL).as_deref() {
        Some([Inline::Link { href, .. }]) => link(pen, href, "draft-banner-more"),
        _ => String::new(),
    };
    let consent = match operator::url(pen, ask::COOKIE_CONSENT_URL).as_deref() {
        Some([Inline::Link { href, .. }]) => link(pen, href, "draft-banner-consent"),
        _ => format!("\n  <!-- {} -->", say(pen, "draft-banner-comment-consent")),
    };
    let (choices, buttons) = if both { both_kinds(pen) } else { one_kind(pen) };
    let names = kinds.iter().map(|k| format!("\"{k}\"")).collect::<Vec<_>>().join(", ");
    let title = say(pen, "draft-banner-title");
    let text = lines(&say(pen, text), 4);
    let open = say(pen, "draft-banner-open");
    let script = SCRIPT
        .replace("@KINDS@", &names)
        .replace("@STORAGE@", &pen.words("draft-banner-comment-storage"))
        .replace("@RELOAD@", &pen.words("draft-banner-comment-reload"));
    format!(
        r#"<button type="button" class="cookie-choice-open"
  data-cookie-choice-open hidden>{open}</button>
<section id="cookie-choice" class="cookie-choice"
  aria-labelledby="cookie-choice-title" hidden>
  <h2 id="cookie-choice-title" tabindex="-1">{title}</h2>
  <p>
{text}
  </p>{more}{consent}{choices}
  <div class="cookie-choice-buttons">
{buttons}
  </div>
</section>
{STYLE}
{script}"#
    )
}

/// How a counter is started after consent.
fn starts(pen: &Pen<'_>) -> String {
    let start = |kind: &str| {
        let advertising = kind == "advertising";
        let comment = pen.words(if advertising {
            "draft-banner-comment-advertising"
        } else {
            "draft-banner-comment-analytics"
        });
        format!("  window.cookieChoice.when(\"{kind}\", function () {{\n    /* {comment} */\n  }});")
    };
    let all: Vec<String> = kinds(pen).into_iter().map(start).collect();
    format!("<script>\n{}\n</script>", all.join("\n"))
}

/// Words of HTML on lines short enough for paper.
fn lines(text: &str, indent: usize) -> String {
    let mut out: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match out.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= LINE => {
                line.push(' ');
                line.push_str(word);
            }
            _ => out.push(format!("{:indent$}{word}", "")),
        }
    }
    out.join("\n")
}

fn kinds(pen: &Pen<'_>) -> Vec<&'static str> {
    ["analytics", "advertising"].into_iter().filter(|kind| cookies(&pen.r, kind)).collect()
}

fn one_kind(pen: &Pen<'_>) -> (String, String) {
    let buttons =
        [button(pen, "refuse", "draft-banner-refuse"), button(pen, "accept", "draft-banner-accept")];
    (String::new(), buttons.join("\n"))
}

fn both_kinds(pen: &Pen<'_>) -> (String, String) {
    let legend = say(pen, "draft-banner-legend");
    let analytics = say(pen, "draft-banner-label-analytics");
    let advertising = say(pen, "draft-banner-label-advertising");
    let choices = format!(
        r#"
  <fieldset>
    <legend>{legend}</legend>
    <label>
      <input type="checkbox" name="analytics"> {analytics}
    </label>
    <label>
      <input type="checkbox" name="advertising"> {advertising}
    </label>
  </fieldset>"#
    );
    let buttons = [
        button(pen, "refuse", "draft-banner-refuse-all"),
        button(pen, "accept", "draft-banner-accept-all"),
        button(pen, "save", "draft-banner-save"),
    ];
    (choices, buttons.join("\n"))
}

/// A paragraph with a link to one of the site's pages.
fn link(pen: &Pen<'_>, href: &str, text: &'static str) -> String {
    let (href, text) = (escaped_html(href), lines(&say(pen, text), 6));
    format!("\n  <p>\n    <a href=\"{href}\">\n{text}\n    </a>\n  </p>")
}

fn button(pen: &Pen<'_>, does: &str, text: &'static str) -> String {
    let text = say(pen, text);
    format!("    <button type=\"button\" data-cookie-choice=\"{does}\">\n      {text}\n    </button>")
}

fn say(pen: &Pen<'_>, id: &'static str) -> String {
    escaped_html(&pen.words(id))
}

const STYLE: &str = r"<style>
  .cookie-choice[hidden], .cookie-choice-open[hidden] { display: none; }
  .cookie-choice { position: fixed; z-index: 2147483000;
    right: 1rem; bottom: 1rem; left: 1rem; margin: 0 auto;
    max-width: 40rem; max-height: calc(100vh - 2rem);
    overflow: auto; box-sizing: border-box; padding: 1rem 1.25rem;
    border: 1px solid #555; border-radius: .5rem;
    background: #fff; color: #1a1a1a;
    font: 1rem/1.5 system-ui, sans-serif; }
  .cookie-choice h2 { margin: 0 0 .5rem; font-size: 1.125rem; }
  .cookie-choice p { margin: 0 0 .75rem; }
  .cookie-choice a { color: #0b4f9e; }
  .cookie-choice fieldset { margin: 0 0 .75rem; padding: .5rem .75rem;
    border: 1px solid #767676; }
  .cookie-choice label { display: block; padding: .25rem 0; }
  .cookie-choice-buttons { display: flex; flex-wrap: wrap; gap: .5rem; }
  .cookie-choice-buttons button { flex: 1 1 10rem; min-height: 2.75rem;
    padding: .5rem 1rem; border: 2px solid #1a1a1a; border-radius: .25rem;
    background: #fff; color: #1a1a1a; font: inherit; cursor: pointer; }
  .cookie-choice button:focus-visible,
  .cookie-choice a:focus-visible,
  .cookie-choice input:focus-visible,
  .cookie-choice-open:focus-visible {
    outline: 3px solid #0b4f9e; outline-offset: 2px; }
</style>";

/// `window.cookieChoice`: `get()` the choice or null, `when(kind, start)` runs `start` once as soon as
/// the kind is allowed, `open()` shows the window again. The event `cookiechoice` tells of each choice.
const SCRIPT: &str = r#"<script>
(function () {
  "use strict";
  var KEY = "cookie-choice";
  var KINDS = [@KINDS@];
  var box = document.getElementById("cookie-choice");
  var openers = document.querySelectorAll("[data-cookie-choice-open]");
  var waiting = [];
  var returnTo = null;
  var current = read();

  function pick(from) {
    var choice = {};
    KINDS.forEach(function (kind) {
      choice[kind] = Boolean(from && from[kind] === true);
    });
    return choice;
  }

  function read() {
    try {
      var saved = JSON.parse(window.localStorage.getItem(KEY));
      var known = saved && saved.kinds === KINDS.join(" ");
      return known ? pick(saved.choice) : null;
    } catch (error) {
      return null;
    }
  }

  function write(choice) {
    try {
      window.localStorage.setItem(KEY, JSON.stringify({
        kinds: KINDS.join(" "),
        choice: choice,
        at: new Date().toISOString()
      }));
    } catch (error) {
      /* @STORAGE@ */
    }
  }

  function startAllowed() {
    waiting = waiting.filter(function (entry) {
      if (!current || current[entry.kind] !== true) { return true; }
      entry.start();
      return false;
    });
  }

  function decide(choice) {
    var before = current;
    current = choice;
    write(choice);
    close();
    var told = { detail: pick(choice) };
    document.dispatchEvent(new CustomEvent("cookiechoice", told));
    var withdrawn = before && KINDS.some(function (kind) {
      return before[kind] && !choice[kind];
    });
    /* @RELOAD@ */
    if (withdrawn) { window.location.reload(); return; }
    startAllowed();
  }

  function open() {
    var boxes = box.querySelectorAll("input[type=checkbox]");
    boxes.forEach(function (input) {
      input.checked = Boolean(current && current[input.name]);
    });
    returnTo = document.activeElement;
    box.hidden = false;
    document.getElementById("cookie-choice-title").focus();
  }

  function close() {
    box.hidden = true;
    openers.forEach(function (opener) { opener.hidden = false; });
    if (returnTo && document.contains(returnTo)) {
      returnTo.focus();
    }
    returnTo = null;
  }

  box.addEventListener("click", function (event) {
    var button = event.target.closest("[data-cookie-choice]");
    if (!button) { return; }
    var choice = {};
    KINDS.forEach(function (kind) {
      var input = box.querySelector("input[name=" + kind + "]");
      var answer = button.getAttribute("data-cookie-choice");
      var ticked = Boolean(input) && input.checked;
      choice[kind] = answer === "accept" || (answer === "save" && ticked);
    });
    decide(choice);
  });
  openers.forEach(function (opener) {
    opener.hidden = !current;
    opener.addEventListener("click", open);
  });

  window.cookieChoice = {
    get: function () { return current ? pick(current) : null; },
    when: function (kind, start) {
      waiting.push({ kind: kind, start: start });
      startAllowed();
    },
    open: open
  };

  if (!current) { box.hidden = false; }
})();
</script>"#;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn user_text_cannot_leave_its_attribute() {
        assert_eq!(escaped_html("\"><script>'&"), "&quot;&gt;&lt;script&gt;&#39;&amp;");
    }

    #[test]
    fn lines_are_short_enough_for_paper() {
        let long = |code: &str| code.lines().find(|l| l.chars().count() > LINE).map(str::to_owned);
        assert_eq!((long(SCRIPT), long(STYLE)), (None, None));
        let text = lines("аб в где жз", LINE - 5);
        assert_eq!(text.lines().map(str::trim).collect::<Vec<_>>(), ["аб в", "где", "жз"], "{text}");
    }

    /// A printed line may be broken; what follows a `//` would then be code.
    #[test]
    fn comments_of_the_code_survive_a_broken_line() {
        let commented = SCRIPT.lines().find(|line| line.trim_start().starts_with("//"));
        assert_eq!(commented, None);
    }

    #[test]
    fn nothing_is_loaded_from_anybody_and_nothing_is_stored_before_a_choice() {
        for forbidden in ["http:", "https:", "//cdn", "src=", "import", "fetch(", "document.cookie", "url("] {
            assert!(!SCRIPT.contains(forbidden) && !STYLE.contains(forbidden), "{forbidden}");
        }
        // The only writer is called from the only place that takes a choice.
        assert_eq!(SCRIPT.matches("setItem").count(), 1);
        assert_eq!(SCRIPT.matches("write(").count(), 2);
    }
}
