//! What is wrong with a call is said in the language that was asked for.

use std::ffi::OsStr;
use std::process::Command;

/// The exit code, and what is said on standard error; nothing stands on standard output.
fn said<A: AsRef<OsStr>>(arguments: impl IntoIterator<Item = A>) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_pismovnik")).args(arguments).output().expect("runs");
    assert!(output.stdout.is_empty(), "{}", String::from_utf8_lossy(&output.stdout));
    (output.status.code(), String::from_utf8_lossy(&output.stderr).replace('\u{a0}', " "))
}

#[test]
fn wrong_usage_is_told_in_every_language() {
    for (call, wanted) in [
        (
            "check a.toml --as-off x",
            [
                "Здесь нет такого параметра: --as-off|имелось в виду: --as-of",
                "мұндай параметр жоқ: --as-off|айтқыңыз келген шығар: --as-of",
                "no such option here: --as-off|Perhaps you meant: --as-of",
            ],
        ),
        (
            "check --nope=1 a.toml",
            [
                "Если --nope — это значение, пишите так: -- --nope|Вызов: pismovnik check",
                "Егер --nope мән болса, былай жазыңыз: -- --nope|Шақыру: pismovnik check",
                "If --nope is a value, write: -- --nope|Usage: pismovnik check",
            ],
        ),
        (
            "generate",
            [
                "Не указаны обязательные параметры: --out <FOLDER>, <ANSWERS>",
                "Міндетті параметрлер көрсетілмеген: --out <FOLDER>, <ANSWERS>",
                "Required arguments are missing: --out <FOLDER>, <ANSWERS>",
            ],
        ),
        (
            "generate a.toml",
            [
                "Не указан обязательный параметр: --out <FOLDER>",
                "Міндетті параметр көрсетілмеген: --out <FOLDER>",
                "A required argument is missing: --out <FOLDER>",
            ],
        ),
        (
            "check a.toml --as-of",
            [
                "Не указано значение параметра --as-of <AS_OF>",
                "мәні көрсетілмеген: --as-of <AS_OF>",
                "--as-of <AS_OF> has no value",
            ],
        ),
        (
            "requisites imn 1",
            [
                "Значение «imn» не подходит для <KIND>|Допустимые значения: inn|имелось в виду: iin",
                "«imn» мәні|Рұқсат етілген мәндер: inn|шығар: iin",
                "“imn” does not do for <KIND>|Possible values: inn|you meant: iin",
            ],
        ),
        (
            "calendar --jurisdiction BY",
            ["Допустимые значения: RU, KZ", "Рұқсат етілген мәндер: RU, KZ", "Possible values: RU, KZ"],
        ),
        (
            "calendar --year 3000",
            ["число от 1900 до 2199", "1900 мен 2199 аралығындағы сан", "from 1900 to 2199 is needed"],
        ),
        ("calendar --year now", ["Нужно целое число", "Бүтін сан керек", "A whole number is needed"]),
        ("envelope print a.json --out x --first 999", ["Число вне допустимых", "шектен тыс", "out of range"]),
        (
            "envelope window a.pdf --left 1,5",
            ["отделяется точкой", "нүктемен ажыратылады", "a point before its fraction"],
        ),
        (
            "cheque a.toml",
            [
                "Нет такой команды: cheque|имелось в виду: check",
                "Мұндай команда жоқ: cheque|шығар: check",
                "no such command: cheque|you meant: check",
            ],
        ),
        (
            "shop",
            [
                "После pismovnik shop нужна ещё команда|Команды: add, list",
                "pismovnik shop дегеннен кейін тағы команда керек|Командалар: add, list",
                "pismovnik shop needs one more command|Commands: add, list",
            ],
        ),
        (
            "check a.toml --law a --law b",
            ["--law <LAW> можно указать только один раз", "бір-ақ рет", "--law <LAW> can be given only once"],
        ),
        (
            "sign a.pdf --key k --token t --out x",
            [
                "нельзя указывать вместе с --token <TOKEN>",
                "бірге көрсетуге болмайды",
                "cannot be given together",
            ],
        ),
    ] {
        for (lang, wanted) in ["ru", "kk", "en"].iter().zip(wanted) {
            let (code, told) = said(call.split(' ').chain(["--lang", lang]));
            assert_eq!(code, Some(2), "{call}: {told}");
            for part in wanted.split('|') {
                assert!(told.contains(part), "{part:?} in {told}");
            }
            let english = told.contains("error:") || told.contains("tip:") || told.contains("For more");
            assert!(!english && !told.contains("usage-"), "{told}");
        }
    }
}

#[test]
fn the_help_tells_a_folder_from_a_file() {
    let helped = |command: &str, lang: &str| {
        let all = command.split(' ').chain(["--help", "--lang", lang]);
        let output = Command::new(env!("CARGO_BIN_EXE_pismovnik")).args(all).output().expect("runs");
        let help = String::from_utf8_lossy(&output.stdout).into_owned();
        // What an option is for stands beside it, or below where there is no room.
        let mut lines = help.lines().skip_while(|l| !l.trim_start().starts_with("--out "));
        let (first, second) = (lines.next().unwrap_or_default(), lines.next().unwrap_or_default());
        if first.ends_with('>') { second.to_owned() } else { first.to_owned() }
    };
    let folders = [
        "generate",
        "publish",
        "shop publish",
        "shop export",
        "shop packet make",
        "shop packet export",
        "letter reply",
        "sign",
    ];
    for command in folders {
        for (lang, word) in [("ru", "апк"), ("kk", "қалта"), ("en", "older")] {
            let line = helped(command, lang);
            assert!(line.contains(word), "{command}: {line}");
        }
    }
    for command in ["rulebook", "letter bundle", "workspace backup", "letter export"] {
        assert!(helped(command, "ru").contains("Файл"), "{command}");
    }
}

#[test]
fn a_language_that_there_is_none_of_is_told_in_russian_and_programs_are_told_in_words_too() {
    let (code, told) = said(["questions", "--lang", "fr"]);
    assert_eq!(code, Some(2));
    assert!(told.contains("«fr» не подходит") && told.contains("Допустимые значения: ru, kk, en"), "{told}");
    let (code, told) = said(["fly", "--json"]);
    assert!(code == Some(2) && told.contains("Нет такой команды: fly"), "{told}");
}

#[cfg(unix)]
#[test]
fn what_is_no_unicode_is_refused_without_a_crash() {
    use std::os::unix::ffi::OsStrExt as _;
    let (code, told) = said([OsStr::new("requisites"), OsStr::new("inn"), OsStr::from_bytes(b"\xff")]);
    assert!(code == Some(2) && !told.contains("panicked"), "{told}");
}
