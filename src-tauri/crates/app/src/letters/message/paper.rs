//! What the words of a paper letter say of its sender: name, address, e-mail, telephone, its own day.
//!
//! People head such letters «от Соболевой Анны Петровны, проживающей по адресу: …». All that is found is a proposal.

use jiff::civil::Date;
use pismovnik_model::{Case, Corrections, Day};
use pismovnik_wording::names;

use super::Message;

/// Most lines after «от …» that tell of the sender.
const BLOCK: usize = 8;

/// Most words of a line on which a day stands by itself, a signature beside it.
const DAY_LINE: usize = 8;

/// Words before a sender's name, in lower case.
const FROM: &[&str] = &[
    "от кого",
    "от",
    "фио",
    "ф.и.о.",
    "ф. и. о.",
    "заявитель",
    "отправитель",
    "кімнен",
    "аты-жөні",
    "өтініш беруші",
    "жіберуші",
    "from",
    "sender",
];

/// Words before an address, in lower case.
const ADDRESS: &[&str] = &[
    "проживающей по адресу",
    "проживающего по адресу",
    "зарегистрированной по адресу",
    "зарегистрированного по адресу",
    "адрес для ответа",
    "почтовый адрес",
    "по адресу",
    "адрес",
    "мекенжайы",
    "мекенжай",
    "address",
];

/// Puts what the text says of the sender into what is still unknown.
pub(super) fn particulars(message: &mut Message) {
    let lines: Vec<&str> = message.text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let head = lines.iter().position(|line| named(line, FROM).is_some());
    let block: &[&str] = match head {
        Some(at) => &lines[at..lines.len().min(at + BLOCK)],
        None => &lines,
    };
    let name = head.and_then(|at| sender(&lines[at..])).or_else(|| signed(&lines));
    message.name = message.name.take().or(name);
    message.email = message.email.take().or_else(|| only(block, email)).or_else(|| only(&lines, email));
    message.phone = message.phone.take().or_else(|| only(block, phone));
    message.address = message.address.take().or_else(|| address(block));
    message.dated = message.dated.or_else(|| lines.iter().rev().find_map(|line| own_day(line)));
}

/// What follows one of the words that begin the line, without the colon between.
fn named<'a>(line: &'a str, words: &[&str]) -> Option<&'a str> {
    words.iter().find_map(|word| {
        let head = line.get(..word.len()).filter(|head| head.to_lowercase() == **word)?;
        let rest = &line[head.len()..];
        let plain = rest.trim_start_matches([' ', ':', '\u{2014}', '-', '_', '.']);
        (rest.is_empty() || plain.len() < rest.len()).then_some(plain)
    })
}

/// The name after «от», on the same line or the next, in the nominative.
fn sender(lines: &[&str]) -> Option<String> {
    let rest = named(lines.first()?, FROM)?;
    let line = if rest.is_empty() { lines.get(1).copied()? } else { rest };
    name_in(line).map(|given| nominative(&given))
}

/// The first words of a line that look like a person's name: two to four with capitals.
fn name_in(line: &str) -> Option<String> {
    let capital = |word: &&str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase)
            && word.chars().all(|c| c.is_alphabetic() || c == '-')
            && letters.any(char::is_lowercase)
    };
    let until = line.split([',', ';', '(', '/', '_']).next()?;
    let words: Vec<&str> = until.split_whitespace().take_while(capital).take(4).collect();
    (words.len() >= 2).then(|| words.join(" "))
}

/// A full name with a patronymic near the end, as people sign.
fn signed(lines: &[&str]) -> Option<String> {
    let ending = |word: &str| {
        let word = word.to_lowercase();
        ["вич", "ич", "вна", "чна", "ұлы", "улы", "қызы", "кызы"].iter().any(|end| word.ends_with(end))
    };
    lines.iter().rev().take(BLOCK).find_map(|line| {
        let words: Vec<&str> =
            line.split(|c: char| !(c.is_alphabetic() || c == '-')).filter(|w| !w.is_empty()).collect();
        let full = words.windows(3).find(|three| ending(three[2]) || ending(three[1]))?;
        name_in(&full.join(" ")).filter(|name| name.split(' ').count() == 3)
    })
}

/// A name given in the genitive, in the nominative; as it is where no nominative gives that genitive.
fn nominative(given: &str) -> String {
    let words: Vec<&str> = given.split(' ').collect();
    let ends = |endings: &[&str]| words.iter().any(|word| endings.iter().any(|end| word.ends_with(end)));
    if ends(&["вич", "ьич", "вна", "чна"]) {
        return given.to_owned();
    }
    // Without a patronymic only a name that is known tells its case.
    let sure = ends(&["вича", "ьича", "вны", "чны"]);
    let choices: Vec<Vec<String>> = words.iter().map(|word| nominatives(word)).collect();
    let mut all = vec![String::new()];
    for choice in &choices {
        all =
            all.iter().flat_map(|before| choice.iter().map(move |word| format!("{before} {word}"))).collect();
    }
    let fits = |name: &String| {
        let declined = names::decline(name.trim(), &Corrections::default());
        declined.is_ok_and(|declined| {
            (sure || declined.doubts.is_empty())
                && declined.form(Case::Genitive) == given
                && declined.form(Case::Nominative) == name.trim()
        })
    };
    // A name that is declined otherwise than it stands here was no genitive.
    all.iter()
        .find(|name| name.trim() != given && fits(name))
        .map_or(given.to_owned(), |name| name.trim().to_owned())
}

/// What a word may be in the nominative; at last itself.
fn nominatives(word: &str) -> Vec<String> {
    const ENDINGS: &[(&str, &[&str])] = &[
        ("ской", &["ская"]),
        ("цкой", &["цкая"]),
        ("ского", &["ский", "ской"]),
        ("цкого", &["цкий"]),
        ("ого", &["ый", "ой"]),
        ("его", &["ий"]),
        ("ой", &["а", "ая"]),
        ("ей", &["я", "а"]),
        ("вны", &["вна"]),
        ("чны", &["чна"]),
        ("ии", &["ия", "ий"]),
        ("ьи", &["ья"]),
        ("и", &["а", "я", "ь"]),
        ("ы", &["а"]),
        ("ея", &["ей"]),
        ("ия", &["ий"]),
        ("я", &["ь", "й"]),
        ("тра", &["тр", "тёр"]),
        ("ьва", &["ев"]),
        ("вла", &["вел"]),
        ("а", &[""]),
    ];
    let mut all: Vec<String> = ENDINGS
        .iter()
        .filter_map(|(end, instead)| word.strip_suffix(end).map(|stem| (stem, instead)))
        .flat_map(|(stem, instead)| instead.iter().map(move |ending| format!("{stem}{ending}")))
        .collect();
    if word == "Петра" {
        all.insert(0, "Пётр".to_owned());
    }
    all.push(word.to_owned());
    all
}

/// The one thing of a kind in these lines; none where there are several.
fn only(lines: &[&str], find: impl Fn(&str) -> Vec<String>) -> Option<String> {
    let mut all: Vec<String> = lines.iter().flat_map(|line| find(line)).collect();
    all.dedup();
    if all.len() == 1 { all.pop() } else { None }
}

fn email(line: &str) -> Vec<String> {
    let apart = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '<' | '>' | '(' | ')' | '"');
    let sound = |word: &&str| {
        let Some((local, host)) = word.split_once('@') else { return false };
        let plain =
            |text: &str| text.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '+'));
        !local.is_empty() && host.contains('.') && plain(local) && plain(host)
    };
    line.split(apart)
        .map(|word| word.trim_matches(['.', ':', '!', '?']))
        .filter(sound)
        .map(str::to_lowercase)
        .collect()
}

/// Telephones of Russia and Kazakhstan: `+7` or `8` and ten digits.
fn phone(line: &str) -> Vec<String> {
    let mut found = Vec::new();
    let apart = |c: char| !(c.is_ascii_digit() || matches!(c, '+' | '-' | '(' | ')' | ' ' | '\u{2013}'));
    for run in line.split(apart) {
        let digits: String = run.chars().filter(char::is_ascii_digit).collect();
        let ten = match digits.split_at_checked(1) {
            Some(("7" | "8", ten)) if ten.len() == 10 => ten,
            _ => continue,
        };
        found.push(format!("+7 {} {}-{}-{}", &ten[..3], &ten[3..6], &ten[6..8], &ten[8..]));
    }
    found
}

/// What follows «адрес», on the same line or the next; else the line that begins with a postal code.
fn address(block: &[&str]) -> Option<String> {
    let marked = block.iter().enumerate().find_map(|(at, line)| {
        let rest = named(line, ADDRESS).or_else(|| {
            // «…, проживающей по адресу: 420000, Казань, …»
            let (_, rest) = line.split_once("по адресу")?;
            Some(rest.trim_start_matches([' ', ':']))
        })?;
        Some((at, rest))
    });
    let coded = || {
        let code = |line: &&str| line.chars().take(6).filter(char::is_ascii_digit).count() == 6;
        block.iter().position(code).map(|at| (at, block[at]))
    };
    let (at, mut rest) = marked.or_else(coded)?;
    let mut next = at + 1;
    if rest.is_empty() {
        rest = block.get(next)?;
        next += 1;
    }
    // An address that ends in a comma goes on.
    let more = block.get(next).filter(|_| rest.ends_with(','));
    let whole = more.map_or(rest.to_owned(), |more| format!("{rest} {more}"));
    let whole = whole.trim_end_matches([',', '.', ';', ' ']).to_owned();
    let sound = whole.chars().any(char::is_alphabetic) && !whole.contains('@') && whole.chars().count() > 9;
    sound.then_some(whole)
}

/// A day that stands by itself on a line: «12.11.2026», «12 ноября 2026 г.», «2026 жылғы 12 қараша».
fn own_day(line: &str) -> Option<Day> {
    const MONTHS: [[&str; 3]; 12] = [
        ["январ", "қаңтар", "jan"],
        ["феврал", "ақпан", "feb"],
        ["март", "наурыз", "mar"],
        ["апрел", "сәуір", "apr"],
        ["ма", "мамыр", "may"],
        ["июн", "маусым", "jun"],
        ["июл", "шілде", "jul"],
        ["август", "тамыз", "aug"],
        ["сентябр", "қыркүйек", "sep"],
        ["октябр", "қазан", "oct"],
        ["ноябр", "қараша", "nov"],
        ["декабр", "желтоқсан", "dec"],
    ];
    let lower = line.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    if words.len() > DAY_LINE {
        return None;
    }
    let number = |word: &str| word.parse::<i16>().ok();
    let made = |year: i16, month: usize, day: i16| {
        let year = if year < 100 { year + 2000 } else { year };
        let made = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
        (2000..2100).contains(&made.year()).then_some(made)
    };
    let month = |word: &str| {
        // «мая», «май» and «март» begin alike: the longer sign first.
        let fits = |signs: &[&str; 3]| signs.iter().any(|sign| word.starts_with(sign));
        let long = MONTHS.iter().position(|signs| fits(signs) && signs[0] != "ма");
        long.or_else(|| matches!(word, "мая" | "май" | "мамыр" | "may").then_some(4)).map(|at| at + 1)
    };
    let figures = words.windows(3).find_map(|three| {
        let (day, month) = (number(three[0])?, usize::try_from(number(three[1])?).ok()?);
        made(number(three[2])?, month, day)
    });
    figures.or_else(|| {
        words.windows(2).find_map(|two| {
            let (day, month) = (number(two[0])?, month(two[1])?);
            let year = words.iter().find_map(|word| number(word).filter(|n| *n > 1999))?;
            made(year, month, day)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::super::of_words;
    use super::*;

    /// Name, e-mail, telephone, address; the letter's own day.
    fn read(text: &str) -> ([Option<String>; 4], Option<Day>) {
        let message = of_words(text);
        ([message.name, message.email, message.phone, message.address], message.dated)
    }

    #[test]
    fn the_head_of_a_letter_tells_of_its_sender_and_not_of_the_shop() {
        let ([name, email, phone, address], dated) = read(
            "ИП Гусеву Павлу Андреевичу\ne-mail: shop@example.test\nот Ярцева Ильи Петровича\n\
             Адрес: 420000, г. Казань, ул. Садовая, д. 7\nтел.: 8 (912) 000-11-22, yartsev@example.test\n\n\
             ЗАЯВЛЕНИЕ\nПрошу удалить мои данные, переданные 01.02.2026 через сайт, и сообщить об этом.\n\n\
             «12» ноября 2026 г.   Ярцев И. П.",
        );
        assert_eq!(name.as_deref(), Some("Ярцев Илья Петрович"));
        assert_eq!(email.as_deref(), Some("yartsev@example.test"));
        assert_eq!(phone.as_deref(), Some("+7 912 000-11-22"));
        assert_eq!(address.as_deref(), Some("420000, г. Казань, ул. Садовая, д. 7"));
        assert_eq!(dated, Some(Day::constant(2026, 11, 12)));
    }

    #[test]
    fn names_come_into_the_nominative_where_that_is_sure() {
        for (given, wanted) in [
            ("Соколовой Ирины Викторовны", "Соколова Ирина Викторовна"),
            ("Соболевой Анны Петровны", "Соболева Анна Петровна"),
            ("Высоцкой Марии Ильиничны", "Высоцкая Мария Ильинична"),
            ("Иванова Игоря Сергеевича", "Иванов Игорь Сергеевич"),
            ("Крылова Петра Андреевича", "Крылов Пётр Андреевич"),
            ("Достоевского Льва Николаевича", "Достоевский Лев Николаевич"),
            ("Сидорова Анна Петровна", "Сидорова Анна Петровна"),
            ("Сидорова Анна", "Сидорова Анна"),
            ("Серікбаева Айгүл", "Серікбаева Айгүл"),
        ] {
            assert_eq!(nominative(given), wanted);
        }
    }

    #[test]
    fn a_kazakh_letter_is_read_too() {
        let ([name, _, phone, address], dated) = read(
            "«Дәмді» дүкеніне\nКімнен: Нұрланова Әсел Маратқызы\nМекенжайы: 050000, Алматы қ., Абай даңғылы, 10\n\
             +7 701 000 11 22\n\nКелісімімді қайтарып аламын.\n2026 жылғы 9 қараша",
        );
        assert_eq!(name.as_deref(), Some("Нұрланова Әсел Маратқызы"));
        assert_eq!(phone.as_deref(), Some("+7 701 000-11-22"));
        assert_eq!(address.as_deref(), Some("050000, Алматы қ., Абай даңғылы, 10"));
        assert_eq!(dated, Some(Day::constant(2026, 11, 9)));
    }

    #[test]
    fn a_signature_names_where_no_head_does_and_doubt_leaves_a_field_empty() {
        let ([name, email, _, _], _) =
            read("Не пишите мне на a@example.test и b@example.test!\nПетрова Ольга Ивановна");
        assert_eq!(name.as_deref(), Some("Петрова Ольга Ивановна"));
        assert_eq!(email, None, "two addresses: neither is proposed");
        assert_eq!(read("Отзываю согласие."), ([const { None }; 4], None));
        assert_eq!(read("от него одни беды"), ([const { None }; 4], None));
    }
}
