//! Names as people read them: a table of cases, and promises over any string.

use std::collections::BTreeMap;

use pismovnik_model::{Case, Corrections, Gender, Locale};
use pismovnik_wording::names::{
    Declined, Doubt, GenderFrom, address, called_and_surname, decline, office, offices,
};
use pismovnik_wording::text;
use proptest::prelude::*;

fn plain(name: &str) -> Declined {
    decline(name, &Corrections::default()).expect("a name")
}

fn as_a(gender: Gender, name: &str) -> Declined {
    decline(name, &Corrections { gender: Some(gender), ..Corrections::default() }).expect("a name")
}

/// Columns: nominative, gender, five cases, doubts. `=m`: told by a person; `?`: cannot be known.
#[test]
fn the_table_of_names() {
    let mut count = 0;
    for line in include_str!("names.tsv").lines().skip(1).filter(|l| !l.starts_with('#')) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [name, gender, forms @ .., doubts] = columns.as_slice() else { panic!("{line}") };
        let told = gender.strip_prefix('=').and_then(Gender::from_code);
        let declined =
            decline(name, &Corrections { gender: told, ..Corrections::default() }).expect("a name");
        let found = declined.gender.map_or("?", Gender::code);
        assert_eq!(found, gender.trim_start_matches('='), "gender of {name}");
        let found: Vec<&str> = Case::ALL[1..].iter().map(|case| declined.form(*case)).collect();
        assert_eq!(found, forms, "{name}");
        let found: Vec<&str> = declined.doubts.iter().map(|d| d.code()).collect();
        assert_eq!(found.join(" "), *doubts, "doubts about {name}");
        assert_eq!(declined.form(Case::Nominative), *name);
        count += 1;
    }
    assert!(count >= 300, "{count}");
}

#[test]
fn what_is_no_name_is_refused() {
    for text in
        ["", "   ", "А. Б.", "Иванов 2", "ООО «Ромашка»", "a@b.example", "-", ".", "Иванов, Иван", "А"]
    {
        let problem = decline(text, &Corrections::default()).expect_err(text);
        assert_eq!(problem.code.code, "name-malformed", "{text}");
    }
    assert!(decline(&"Иванов ".repeat(9), &Corrections::default()).is_err());
    assert!(decline(&"а".repeat(200), &Corrections::default()).is_err());
}

#[test]
fn a_person_is_asked_only_what_rules_cannot_know() {
    assert!(plain("Петров Иван Сергеевич").doubts.is_empty());
    let sasha = plain("Ковальчук Саша");
    assert_eq!(sasha.gender_from, GenderFrom::Nothing);
    assert!(sasha.doubts.contains(&Doubt::GenderUnknown));
    assert_eq!(sasha.form(Case::Dative), "Ковальчук Саше", "what is sure is declined all the same");
    let told = as_a(Gender::Male, "Ковальчук Саша");
    assert!(told.doubts.is_empty() && told.gender_from == GenderFrom::Given);
    assert_eq!(told.form(Case::Dative), "Ковальчуку Саше");
    assert!(plain("Петрова Иван Иванович").doubts.contains(&Doubt::GenderMismatch));
}

#[test]
fn corrections_win() {
    let surname = Corrections { surname_declines: Some(false), ..Corrections::default() };
    let kravets = decline("Кравец Пётр Ильич", &surname).expect("a name");
    assert_eq!(kravets.form(Case::Dative), "Кравец Петру Ильичу");
    assert!(kravets.doubts.is_empty());
    let forms = BTreeMap::from([(Case::Dative, "Кравецу Петру Ильичу".to_owned())]);
    let own =
        Corrections { forms, address: Some("Пётр Ильич!".to_owned()), ..Corrections::default() };
    let kravets = decline("Кравец Пётр Ильич", &own).expect("a name");
    assert_eq!(kravets.form(Case::Dative), "Кравецу Петру Ильичу");
    assert_eq!(kravets.form(Case::Genitive), "Кравца Петра Ильича");
    assert_eq!(address(Locale::Ru, &kravets, &own).expect("address"), "Пётр Ильич!");
}

#[test]
fn forms_of_address() {
    let said = |locale, name: &str| {
        let none = Corrections::default();
        address(locale, &decline(name, &none).expect("a name"), &none).expect("address")
    };
    for (name, ru, kk, en) in [
        (
            "Петров Иван Сергеевич",
            "Уважаемый Иван Сергеевич!",
            "Құрметті Иван Сергеевич!",
            "Dear Иван Сергеевич,",
        ),
        ("Анна Петровна Ли", "Уважаемая Анна Петровна!", "Құрметті Анна Петровна!", "Dear Анна Петровна,"),
        ("Ахметов Нурлан", "Уважаемый Нурлан!", "Құрметті Нурлан!", "Dear Нурлан,"),
        (
            "Гасанова Лейла Али кызы",
            "Уважаемая Лейла Али кызы!",
            "Құрметті Лейла Али кызы!",
            "Dear Лейла Али кызы,",
        ),
        ("Петрова А. Б.", "Уважаемая госпожа Петрова!", "Құрметті Петрова ханым!", "Dear Ms Петрова,"),
        ("Ковальчук Женя", "Здравствуйте, Женя!", "Құрметті Женя!", "Dear Женя,"),
        ("Шпак Т. Г.", "Здравствуйте, Шпак Т. Г.!", "Құрметті Шпак Т. Г.!", "Dear Шпак Т. Г.,"),
    ] {
        assert_eq!(said(Locale::Ru, name), ru);
        assert_eq!(said(Locale::Kk, name), kk);
        assert_eq!(said(Locale::En, name), en);
    }
}

#[test]
fn offices_and_legal_forms() {
    for (text, case, form) in [
        ("индивидуальный предприниматель", Case::Dative, "индивидуальному предпринимателю"),
        ("Генеральный директор", Case::Dative, "Генеральному директору"),
        ("директор по продажам", Case::Genitive, "директора по продажам"),
        (
            "общество с ограниченной ответственностью «Ромашка»",
            Case::Instrumental,
            "обществом с ограниченной ответственностью «Ромашка»",
        ),
        ("главный бухгалтер", Case::Prepositional, "главном бухгалтере"),
    ] {
        assert_eq!(office(text, case).as_deref(), Some(form));
    }
    assert_eq!(office("директорат", Case::Dative), None);
    assert!(offices().count() >= 50);
    for known in offices() {
        assert_eq!(office(known, Case::Nominative).as_deref(), Some(known));
        for case in Case::ALL {
            let form = office(known, case).expect(known);
            assert_eq!(form.split(' ').count(), known.split(' ').count(), "{form}");
        }
    }
}

#[test]
fn every_doubt_has_its_words() {
    for doubt in Doubt::ALL {
        let (message, hint) = doubt.texts();
        for locale in Locale::ALL {
            assert!(
                text(locale, message, &[]).is_ok() && text(locale, hint, &[]).is_ok(),
                "{}",
                doubt.code()
            );
        }
    }
}

fn corrections() -> impl Strategy<Value = Corrections> {
    let gender = prop_oneof![Just(None), Just(Some(Gender::Male)), Just(Some(Gender::Female))];
    (gender, any::<Option<bool>>()).prop_map(|(gender, surname_declines)| Corrections {
        gender,
        surname_declines,
        ..Corrections::default()
    })
}

fn holds(name: &str, corrections: &Corrections) -> Result<(), TestCaseError> {
    let Ok(declined) = decline(name, corrections) else { return Ok(()) };
    let nominative = declined.form(Case::Nominative);
    for case in Case::ALL {
        let form = declined.form(case);
        prop_assert_eq!(form.split(' ').count(), nominative.split(' ').count(), "{}", form);
        prop_assert!(!form.contains("  ") && !form.is_empty());
        let fixed = BTreeMap::from([(case, "Как есть".to_owned())]);
        let own = decline(name, &Corrections { forms: fixed, ..corrections.clone() });
        if case != Case::Nominative {
            let own = own.expect("still a name");
            prop_assert_eq!(own.form(case), "Как есть");
        }
    }
    for locale in Locale::ALL {
        prop_assert!(address(locale, &declined, corrections).is_ok());
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_string_is_declined_or_refused(name in any::<String>(), corrections in corrections()) {
        holds(&name, &corrections)?;
    }

    #[test]
    fn any_letters_are_declined(
        name in "[А-ЯЁӘҒҚҢӨҰҮІ]?[а-яёәғқңөұүһі'.-]{1,9}( [А-Яа-яё.-]{1,9}){0,4}",
        corrections in corrections(),
    ) {
        holds(&name, &corrections)?;
        if let Ok(declined) = decline(&name, &corrections) {
            prop_assert_eq!(declined.form(Case::Nominative), &name);
        }
        let told = decline(&name, &corrections).ok().and_then(|d| d.called.zip(d.surname));
        prop_assert_eq!(called_and_surname(&name), told);
    }

    #[test]
    fn offices_never_panic(text in any::<String>()) {
        for case in Case::ALL {
            let _ = office(&text, case);
        }
    }
}
