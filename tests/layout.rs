//! What no page of any paper may show: a heading at its foot, a signature without the words that it
//! signs, a page half empty before the last, a last page of two lines, feet that run into each other.
//! Poppler tells where the lines stand.

use std::process::Command;

use pismovnik_app::papers::{self, Order};
use pismovnik_app::{Day, Document, interview};
use pismovnik_interview::{PRESETS, preset};
use pismovnik_model::{Beside, BlockKind, Locale};
use pismovnik_tests::{cases, letters};
use pismovnik_typeset::{Ends, PdfOptions, Tears};

/// A day within the rules' coverage.
const DAY: Day = jiff::civil::date(2026, 11, 20);

/// Head and foot of the text column, in points from the page's head.
const COLUMN: (f32, f32) = (59.0, 770.0);
/// How full a page is that another follows, as a part of the column.
const FULL: f32 = 0.62;
/// What a last page holds at least, in lines of words.
const LINES: usize = 5;

/// A line of type: where it begins and ends, its words.
#[derive(Clone, Debug)]
struct Line {
    left: f32,
    right: f32,
    top: f32,
    bottom: f32,
    words: String,
}

/// The lines of each page, from its head down.
fn pages(folder: &std::path::Path, pdf: &[u8]) -> Vec<Vec<Line>> {
    let file = folder.join("paper.pdf");
    std::fs::write(&file, pdf).expect("written");
    let out =
        Command::new("pdftotext").arg("-bbox-layout").arg(&file).arg("-").output().expect("pdftotext runs");
    assert!(out.status.success());
    let told = String::from_utf8(out.stdout).expect("UTF-8");
    told.split("<page ").skip(1).map(lines).collect()
}

fn lines(page: &str) -> Vec<Line> {
    let mut all: Vec<Line> = page
        .split("<line ")
        .skip(1)
        .map(|line| {
            let number = |name: &str| -> f32 {
                let from = line.find(name).expect("named") + name.len() + 2;
                line[from..].split('"').next().expect("quoted").parse().expect("a number")
            };
            let words: Vec<&str> = line
                .split("<word ")
                .skip(1)
                .filter_map(|word| word.split_once('>')?.1.split_once("</word>").map(|(text, _)| text))
                .collect();
            let words = words.join(" ").replace("&quot;", "\"").replace("&amp;", "&");
            Line {
                left: number("xMin"),
                right: number("xMax"),
                top: number("yMin"),
                bottom: number("yMax"),
                words,
            }
        })
        .collect();
    all.sort_by(|a, b| a.top.total_cmp(&b.top));
    all
}

/// Words with every gap one space wide.
fn plain(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What is wrong with the pages of a paper.
fn faults(document: &Document, pages: &[Vec<Line>]) -> Vec<String> {
    let headings: Vec<String> = document
        .blocks
        .iter()
        .filter(|b| matches!(b.kind, BlockKind::Heading { .. }))
        .map(|b| plain(&b.text()))
        .collect();
    let fresh: Vec<String> =
        document.blocks.iter().filter(|b| b.begins_page).map(|b| plain(&b.text())).collect();
    let labels: Vec<String> = document
        .blocks
        .iter()
        .filter_map(|b| match &b.kind {
            BlockKind::Signature { labels } => Some(labels.iter().map(|l| plain(l))),
            _ => None,
        })
        .flatten()
        .collect();
    let (mut found, count) = (Vec::new(), pages.len());
    for (i, page) in pages.iter().enumerate() {
        let mut fault = |what: &str| found.push(format!("{what} on page {} of {count}", i + 1));
        let (body, feet): (Vec<&Line>, Vec<&Line>) = page.iter().partition(|l| l.top < COLUMN.1);
        let Some(last) = body.iter().max_by(|a, b| a.bottom.total_cmp(&b.bottom)) else {
            fault("nothing");
            continue;
        };
        let ends = plain(&last.words);
        let heads =
            headings.iter().any(|h| ends.ends_with(h.as_str()) || (ends.len() > 12 && h.ends_with(&ends)));
        if heads && i + 1 < count {
            fault(&format!("the heading «{ends}» at the foot"));
        }
        let others: Vec<&&Line> = body
            .iter()
            .filter(|l| !labels.iter().any(|label| plain(&l.words).contains(label.as_str())))
            .collect();
        if others.len() < 2 {
            fault("hardly more than a signature");
        }
        let parted = pages.get(i + 1).is_some_and(|next| {
            let first = next.first().map(|l| plain(&l.words)).unwrap_or_default();
            fresh.iter().any(|f| f.starts_with(&first) || first.starts_with(f.as_str()))
        });
        let ended = i + 1 == count || parted;
        let filled = (last.bottom - COLUMN.0) / (COLUMN.1 - COLUMN.0);
        if !ended && filled < FULL {
            fault(&format!("{:.0} % of the column", filled * 100.0));
        }
        if ended && i > 0 && body.len() < LINES {
            fault(&format!("{} lines", body.len()));
        }
        for line in &body {
            if line.left < 80.0 || line.right > 545.0 {
                fault(&format!("«{}» beside the column", line.words));
            }
        }
        for pair in feet.windows(2) {
            let (left, right) =
                if pair[0].left < pair[1].left { (pair[0], pair[1]) } else { (pair[1], pair[0]) };
            if right.left - left.right < 12.0 {
                fault("feet that meet");
            }
        }
    }
    found
}

#[test]
fn no_page_of_any_paper_shows_a_fault_of_setting() {
    let temp = tempfile::tempdir().expect("temp");
    let mut found = Vec::new();
    let mut looked_at = 0;
    let presets = PRESETS.iter().map(|name| ((*name).to_owned(), preset(name).expect("preset")));
    let cases = cases::files(&cases::folder().join("cases/good"), "toml").into_iter().map(|file| {
        let name = file.file_stem().expect("named").to_string_lossy().into_owned();
        let answers = cases::good(&name);
        (name, answers)
    });
    for (name, answers) in presets.chain(cases) {
        let facts = interview::facts(&answers);
        let law = pismovnik_law::Law::built_in();
        let order = Order { facts: &facts, law, as_of: DAY, today: DAY, langs: vec![], formats: vec![] };
        for document in papers::draft_all(&order).expect("drafted") {
            let bytes = pismovnik_typeset::pdf(&document, &PdfOptions::default()).expect("set");
            let pages = pages(temp.path(), &bytes);
            looked_at += pages.len();
            for fault in faults(&document, &pages) {
                found.push(format!("{name} {} {}: {fault}", document.kind.id(), document.locale.code()));
            }
        }
    }
    assert!(looked_at > 500, "{looked_at}");
    assert!(found.is_empty(), "{} faults:\n{}", found.len(), found.join("\n"));
}

type Looked<T> = Result<T, Vec<pismovnik_model::Problem>>;

/// What is seen of every paper of every shape and every letter, and of both languages of a pair side by side.
fn seen_of_all<T>(
    one: impl Fn(&Document) -> Looked<T>,
    both: impl Fn(&Beside<'_>) -> Looked<T>,
) -> Vec<(String, T)> {
    let presets = PRESETS.iter().map(|name| ((*name).to_owned(), preset(name).expect("preset")));
    let cases = cases::files(&cases::folder().join("cases/good"), "toml").into_iter().map(|file| {
        let name = file.file_stem().expect("named").to_string_lossy().into_owned();
        let answers = cases::good(&name);
        (name, answers)
    });
    let mut papers = Vec::new();
    for (name, answers) in presets.chain(cases) {
        let facts = interview::facts(&answers);
        let law = pismovnik_law::Law::built_in();
        let order = Order { facts: &facts, law, as_of: DAY, today: DAY, langs: vec![], formats: vec![] };
        let drafted = papers::draft_all(&order).expect("drafted");
        papers.extend(drafted.into_iter().map(|document| (name.clone(), document)));
    }
    papers.extend(letters::all());
    let mut all = Vec::new();
    for (name, document) in &papers {
        let found = one(document).expect("set");
        all.push((format!("{name} {} {}", document.kind.id(), document.locale.code()), found));
        let other = papers.iter().find(|(shop, other)| {
            let same = shop.split(' ').next() == name.split(' ').next() && other.kind == document.kind;
            same && (document.locale, other.locale) == (Locale::Kk, Locale::Ru)
        });
        if let Some(pair) = other.and_then(|(_, other)| Beside::new(document, other)) {
            all.push((format!("{name} {} kk-ru", document.kind.id()), both(&pair).expect("set")));
        }
    }
    all
}

fn all_tears() -> Vec<(String, Tears)> {
    seen_of_all(pismovnik_typeset::tears, pismovnik_typeset::tears_beside)
}

/// All papers and letters take few pages, whose feet are hardly ever empty, and leave small tables whole: what a
/// change may only make better. A page that ends by order counts for no hole.
#[test]
fn pages_are_few_and_full_and_small_tables_whole() {
    // In per cent of the type area.
    const HOLES: [(f32, usize); 2] = [(15.0, 28), (20.0, 0)];
    const SPARSE: (f32, usize) = (24.0, 2);
    let all = seen_of_all(pismovnik_typeset::ends, pismovnik_typeset::ends_beside);
    let pages: usize = all.iter().map(|(_, ends)| ends.pages.len()).sum();
    assert!(all.len() > 650, "{}", all.len());
    assert!(pages <= 1_503, "{pages} pages");
    for (empty, most) in HOLES {
        let told = |(name, ends): &(String, Ends)| -> Vec<String> {
            let holes = ends.pages.iter().enumerate().filter(|(_, end)| !end.ordered && end.empty > empty);
            holes.map(|(i, end)| format!("{name} {}: {:.1} %", i + 1, end.empty)).collect()
        };
        let holes: Vec<String> = all.iter().flat_map(told).collect();
        assert!(holes.len() <= most, "{} over {empty} %:\n{}", holes.len(), holes.join("\n"));
    }
    let (mut sparse, mut tables) = (Vec::new(), Vec::new());
    let (mut requisites, mut alone) = (Vec::new(), Vec::new());
    for (name, ends) in &all {
        let ordered = ends.pages.iter().enumerate().skip(1).filter(|(_, end)| end.ordered);
        let little = ordered.filter(|(_, end)| 100.0 - end.empty < SPARSE.0);
        sparse.extend(little.map(|(i, end)| format!("{name} {}: {:.1} % empty", i + 1, end.empty)));
        for table in &ends.parted {
            let told = format!("{name} {}: {:?}", table.page + 1, table.rows);
            if table.rows.contains(&1) {
                alone.push(told.clone());
            }
            match (table.requisites, table.count) {
                (true, ..=8) => requisites.push(told),
                (false, ..=5) => tables.push(told),
                _ => {}
            }
        }
    }
    assert!(sparse.len() <= SPARSE.1, "{}", sparse.join("\n"));
    assert!(tables.len() <= 29, "{} parted:\n{}", tables.len(), tables.join("\n"));
    assert!(alone.len() <= 8, "{} rows alone:\n{}", alone.len(), alone.join("\n"));
    assert!(requisites.is_empty(), "{}", requisites.join("\n"));
}

/// Paragraphs of words, with whose they are; listings of code are none.
fn paragraphs(all: &[(String, Tears)]) -> impl Iterator<Item = (&str, &Vec<String>)> {
    let words = all.iter().filter(|(name, _)| !name.contains("cookie-banner"));
    words.flat_map(|(name, t)| t.paragraphs.iter().map(|lines| (name.as_str(), lines)))
}

fn letters_of(line: &str) -> usize {
    line.trim().chars().count()
}

/// Where a line may not end: inside a date, between a law and its article.
fn parted(before: &str, after: &str) -> bool {
    const MONTHS: &[&str] = &[
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
        "қаңтар",
        "ақпан",
        "наурыз",
        "сәуір",
        "мамыр",
        "маусым",
        "шілде",
        "тамыз",
        "қыркүйек",
        "қазан",
        "қараша",
        "желтоқсан",
    ];
    let number = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit());
    let month = |word: &str| MONTHS.iter().any(|m| word.starts_with(m));
    let mut ends = before.split_whitespace().rev().map(|word| word.trim_start_matches(['(', '«']));
    let (last, last_but_one) = (ends.next().unwrap_or(""), ends.next().unwrap_or(""));
    let mut begins = after.split_whitespace();
    let first = begins.next().unwrap_or("").trim_end_matches(|c: char| !c.is_alphanumeric());
    let digit = first.starts_with(|c: char| c.is_ascii_digit());
    (number(last) && month(first))
        || (number(last_but_one) && month(last) && digit)
        || (last == "жылғы" && digit)
        || (last == "Заңның" && digit)
        || (number(last) && first == "Закона")
}

/// No date and no reference to a law is torn, and no address, on any paper or letter.
#[test]
fn dates_laws_and_addresses_stand_on_one_line() {
    let all = all_tears();
    let mut found = Vec::new();
    let mut looked_at = 0;
    for (name, lines) in paragraphs(&all) {
        for pair in lines.windows(2) {
            looked_at += 1;
            if parted(&pair[0], &pair[1]) || pair[0].ends_with(['/', '@']) {
                found.push(format!("{name}: {} | {}", pair[0], pair[1]));
            }
        }
    }
    assert!(looked_at > 20_000, "{looked_at}");
    assert!(parted("from 24 November ", "2026.") && parted("(Заңның ", "15-бабы)") && !parted("в ", "мае"));
    assert!(found.is_empty(), "{}:\n{}", found.len(), found.join("\n"));
}

/// A paragraph over a page's width hardly ever ends with a short word alone below, and never with less.
#[test]
fn last_lines_are_more_than_a_short_word() {
    let all = all_tears();
    let mut wide = 0;
    let (mut short, mut tails) = (Vec::new(), Vec::new());
    for (name, lines) in paragraphs(&all) {
        let longest = lines.iter().map(|l| letters_of(l)).max().unwrap_or(0);
        let last = lines.last().map_or("", |l| l.trim());
        if lines.len() < 3 || longest < 60 {
            continue;
        }
        wide += 1;
        assert!(letters_of(last) > 5, "{name}: {last}");
        if letters_of(last) * 10 < longest * 3 && lines[lines.len() - 2].ends_with('-') {
            tails.push(format!("{name}: {last}"));
        }
        if letters_of(last) < 9 {
            short.push(format!("{name}: {last}"));
        }
    }
    assert!(wide > 2_000, "{wide}");
    assert!(short.len() * 200 < wide, "{} of {wide}:\n{}", short.len(), short.join("\n"));
    assert!(tails.len() * 40 < wide, "{} of {wide} after a hyphen:\n{}", tails.len(), tails.join("\n"));
}

/// Lines that end with the hyphen of a torn word and are shorter than three quarters of the longest of their
/// paragraph.
fn idle_hyphens(all: &[(String, Tears)]) -> Vec<String> {
    let short = |(name, lines): (&str, &Vec<String>)| -> Vec<String> {
        let longest = lines.iter().map(|l| letters_of(l)).max().unwrap_or(0);
        let idle = lines.iter().filter(|l| l.ends_with('-') && letters_of(l) * 4 < longest * 3);
        idle.map(|line| format!("{name}: {line}")).collect()
    };
    paragraphs(all).flat_map(short).collect()
}

/// No word is torn over a page's turn, and no paragraph ends with the mere tail of a word.
#[test]
fn words_are_not_torn_where_it_shows() {
    let all = all_tears();
    let list = |pick: fn(&Tears) -> &Vec<String>| -> Vec<String> {
        all.iter().flat_map(|(name, t)| pick(t).iter().map(move |word| format!("{name}: {word}"))).collect()
    };
    let (tails, turns) = (list(|t| &t.tails), list(|t| &t.turns));
    let paragraphs: usize = all.iter().map(|(_, t)| t.paragraphs.len()).sum();
    assert!(paragraphs > 5_000, "{paragraphs}");
    // What is torn all the same fills its line: else it might as well go over whole.
    let idle = idle_hyphens(&all);
    assert!(idle.is_empty(), "{} lines short in spite of a hyphen:\n{}", idle.len(), idle.join("\n"));
    assert!(turns.is_empty(), "{} words over a page's turn:\n{}", turns.len(), turns.join("\n"));
    assert!(tails.is_empty(), "{} of {paragraphs}:\n{}", tails.len(), tails.join("\n"));
}

/// Hyphens hardly ever stand three above each other like the rungs of a ladder, and never four.
#[test]
fn hyphens_make_no_ladders() {
    let all = all_tears();
    let mut ladders = Vec::new();
    for (name, lines) in paragraphs(&all) {
        let hyphens: Vec<bool> = lines.iter().map(|line| line.ends_with('-')).collect();
        let runs = hyphens.split(|hyphen| !hyphen).map(<[bool]>::len).filter(|rungs| *rungs > 2);
        ladders.extend(runs.map(|rungs| (rungs, format!("{rungs} {name}: {}", lines[0]))));
    }
    let told = || ladders.iter().map(|(_, told)| told.as_str()).collect::<Vec<_>>().join("\n");
    assert!(ladders.len() <= 10, "{}:\n{}", ladders.len(), told());
    assert!(ladders.iter().all(|(rungs, _)| *rungs < 4), "{}", told());
}

/// The look at pages is not blind.
#[test]
fn faults_of_setting_are_found() {
    let facts = interview::facts(&preset("ru-sole-proprietor").expect("preset"));
    let law = pismovnik_law::Law::built_in();
    let order = Order { facts: &facts, law, as_of: DAY, today: DAY, langs: vec![], formats: vec![] };
    let document = papers::draft_all(&order)
        .expect("drafted")
        .into_iter()
        .find(|d| d.kind.id() == "harm-assessment")
        .expect("made");
    let line = |top: f32, words: &str| Line {
        left: 90.0,
        right: 300.0,
        top,
        bottom: top + 12.0,
        words: words.to_owned(),
    };
    let label = document.blocks.iter().find_map(|b| match &b.kind {
        BlockKind::Signature { labels } => labels.first().cloned(),
        _ => None,
    });
    let signature = line(100.0, &label.expect("signed"));
    let foot = line(790.0, "x");
    let found =
        faults(&document, &[vec![line(100.0, "a"), line(120.0, "b")], vec![signature, foot.clone(), foot]]);
    for what in ["% of the column", "hardly more than a signature", "1 lines", "feet that meet"] {
        assert!(found.iter().any(|f| f.contains(what)), "{what}: {found:?}");
    }
}

/// The left edge of a word on a paper's pages, as poppler tells it.
fn edge(folder: &std::path::Path, pdf: &[u8], word: &str) -> f32 {
    let file = folder.join("paper.pdf");
    std::fs::write(&file, pdf).expect("written");
    let out = Command::new("pdftotext").arg("-bbox").arg(&file).arg("-").output().expect("pdftotext runs");
    let told = String::from_utf8(out.stdout).expect("UTF-8");
    let found = told.split("<word xMin=\"").find(|w| w.contains(&format!(">{word}</word>"))).expect("there");
    found.split('"').next().expect("quoted").parse().expect("a number")
}

/// Fields that follow each other have one edge, whatever block each comes from.
#[test]
fn fields_stand_under_each_other() {
    let temp = tempfile::tempdir().expect("temp");
    let facts = interview::facts(&preset("ru-sole-proprietor").expect("preset"));
    let law = pismovnik_law::Law::built_in();
    let order = Order { facts: &facts, law, as_of: DAY, today: DAY, langs: vec![], formats: vec![] };
    let drafted = papers::draft_all(&order).expect("drafted");
    let sheet = drafted.iter().find(|d| d.kind.id() == "incident-worksheet").expect("made");
    let bytes = pismovnik_typeset::pdf(sheet, &PdfOptions::default()).expect("set");
    // The taxpayer's number and the number in the register of operators.
    let [one, other] = ["000100000170", "00-00-000000"].map(|word| edge(temp.path(), &bytes, word));
    assert!((one - other).abs() < 0.5, "{one} and {other}");
}
