//! A letter of every kind, with everything that it can say; also set as PDF by the workspace's tests.

use pismovnik_drafting::Setting;
use pismovnik_model::outgoing::{
    Act, ActFields, Addressee, Destroyed, Enclosure, Extension, IncidentFields, Incoming, Kept, Log, Refusal,
    RefusalGround, Representative, Stopped, Told,
};
use pismovnik_model::{Case, Corrections, Country, Day, LetterKind, OutgoingInput, OutgoingKind};

/// The day of the letters.
pub(crate) const DAY: Day = Day::constant(2026, 11, 24);
/// The day on which what they answer came.
pub(crate) const RECEIVED: Day = Day::constant(2026, 11, 16);

/// How they are drafted.
pub(crate) fn setting() -> Setting {
    Setting { as_of: DAY, made_on: None, provisional: false }
}

/// To whom most of them go.
pub(crate) fn person(country: Country) -> Addressee {
    let name = if country == Country::Russia {
        "Петрова Анна Ивановна"
    } else {
        "Ахметова Динара Маратқызы"
    };
    Addressee {
        name: name.to_owned(),
        organisation: false,
        corrections: Corrections::default(),
        address: Some("420000, г. Казань, ул. Садовая, д. 5, кв. 12".to_owned()),
    }
}

/// An organisation to which a letter goes.
pub(crate) fn organisation(name: &str) -> Addressee {
    Addressee {
        name: name.to_owned(),
        organisation: true,
        corrections: Corrections::default(),
        address: Some("info@mail.example".to_owned()),
    }
}

/// Data that stay.
pub(crate) fn kept(blocked: bool) -> Kept {
    Kept {
        what: "имя, адрес доставки, состав и сумма заказа".to_owned(),
        purpose: "учёт и налоги".to_owned(),
        ground: "закон о бухгалтерском учёте".to_owned(),
        until: "31 декабря 2031 г.".to_owned(),
        blocked,
    }
}

/// Data that were destroyed.
pub(crate) fn destroyed() -> Destroyed {
    Destroyed {
        what: "анкета бонусной программы, история рассылок".to_owned(),
        act: Some(Act { number: "3".to_owned(), day: Day::constant(2026, 11, 23) }),
    }
}

/// Processing that was stopped.
pub(crate) fn stopped(what: &str) -> Stopped {
    Stopped { what: what.to_owned(), day: RECEIVED }
}

/// A processor who was told.
pub(crate) fn told() -> Told {
    Told { name: "ООО «Быстрая рассылка»".to_owned(), day: Day::constant(2026, 11, 17) }
}

/// A letter of the kind with everything that it can say, for the country.
pub(crate) fn sample(kind: OutgoingKind, country: Country) -> OutgoingInput {
    use OutgoingKind as K;
    let mut input = OutgoingInput::new(kind, person(country), "15", DAY);
    input.incoming = Some(Incoming {
        number: None,
        dated: Some(Day::constant(2026, 11, 11)),
        registered: "12".to_owned(),
        received: RECEIVED,
    });
    input.executor = Some("Соболева А. П., +7 900 000-00-00".to_owned());
    let text = |text: &str| Some(text.to_owned());
    match kind {
        K::Reply => {
            input.demands = vec![
                LetterKind::Withdrawal,
                LetterKind::Stop,
                LetterKind::Distribution,
                LetterKind::Marketing,
            ];
            input.stopped =
                vec![stopped("реклама по электронной почте"), stopped("публикация отзыва с именем")];
            input.destroyed = vec![destroyed()];
            input.kept = vec![kept(true)];
            input.told = vec![told()];
            if country == Country::Russia {
                input.extension = Some(Extension {
                    reason: "Данные были и в бумажных анкетах.".to_owned(),
                    until: DAY,
                });
            }
            input.representative = Some(Representative {
                name: "Ли Виктор Олегович".to_owned(),
                authority: "доверенность от 2 ноября 2026 г. № 7".to_owned(),
                guardian: false,
            });
            input.enclosures =
                vec![Enclosure { title: "Копия акта № 3".to_owned(), sheets: Some(2) }];
        }
        K::AccessAnswer => {
            input.kept = vec![kept(false)];
            input.told = vec![told()];
            input.enclosures = vec![Enclosure { title: "Ваши данные".to_owned(), sheets: Some(1) }];
        }
        K::CorrectionAnswer => input.words = text("Исправлены фамилия и адрес доставки."),
        K::DeletionAnswer => input.destroyed = vec![destroyed()],
        K::ObjectionAnswer => input.words = text("Скидка начислена."),
        K::ExtensionNotice => {
            input.demands = vec![LetterKind::Stop];
            input.extension = Some(Extension {
                reason: "Данные хранятся и в бумажных анкетах, их нужно найти вручную".to_owned(),
                until: Day::constant(2026, 12, 7),
            });
        }
        K::Refusal if country == Country::Russia => {
            input.demands = vec![LetterKind::Access];
            input.refusal = Some(Refusal {
                ground: RefusalGround::Repeated,
                reason: "На прежний запрос мы ответили 2 ноября 2026 г.".to_owned(),
            });
        }
        K::Refusal => {
            input.demands = vec![LetterKind::Withdrawal];
            input.refusal = Some(Refusal {
                ground: RefusalGround::Obligation,
                reason: "Заказ № 100 оплачен, но ещё не вручён.".to_owned(),
            });
            input.stopped = vec![stopped("реклама по электронной почте")];
        }
        K::Clarification => {
            input.words = text("Напишите, пожалуйста, номер заказа или адрес, с которого вы подписывались.");
            input.stopped = vec![stopped("реклама на адрес, указанный в обращении")];
        }
        K::Marketplace => input.words = text("«Большой базар»"),
        // Ten working days after receipt, as the register would count a demand to stop.
        K::Acknowledgment => input.named_day = Some(Day::constant(2026, 11, 30)),
        K::ProcessorNotice => {
            input.addressee = organisation("ООО «Быстрая рассылка»");
            input.incoming = None;
            input.act = Some(ActFields {
                subject: text("Петрова Анна Ивановна"),
                what: vec!["адрес электронной почты".to_owned(), "имя".to_owned()],
                ..ActFields::default()
            });
            input.named_day = Some(Day::constant(2026, 12, 1));
        }
        K::DestructionAct => {
            input.act = Some(ActFields {
                subject: text("Петрова Анна Ивановна"),
                what: vec!["анкета бонусной программы".to_owned()],
                systems: vec!["сайт магазина".to_owned()],
                log: Some(Log::Missing("программа не ведёт журнала".to_owned())),
                destroyers: vec!["Соболева Анна Петровна, владелица".to_owned()],
                ..ActFields::default()
            });
        }
        K::UnlawfulCured => {
            input.words = text("Мы отправили рекламу без вашего согласия.");
            input.named_day = Some(RECEIVED);
        }
        K::RegulatorCover => {
            input.addressee = organisation("Управление Роскомнадзора по Республике Татарстан");
            let dative = "Управлению Роскомнадзора по Республике Татарстан".to_owned();
            input.addressee.corrections.forms.insert(Case::Dative, dative);
            input.demands = vec![LetterKind::Regulator];
            input.enclosures = vec![
                Enclosure { title: "Политика".to_owned(), sheets: Some(21) },
                Enclosure { title: "Выгрузка из журнала".to_owned(), sheets: None },
            ];
        }
        K::IncidentFirst | K::IncidentResult => {
            input.incident = Some(IncidentFields {
                detected: text("24 ноября 2026 г., 9:15"),
                what: text("чужой вход в кабинет службы доставки"),
                ..IncidentFields::default()
            });
        }
        K::NotFound => {}
    }
    input
}

/// Kinds that the country's law knows.
pub(crate) fn known(country: Country) -> impl Iterator<Item = OutgoingKind> {
    let russian_only =
        [OutgoingKind::ExtensionNotice, OutgoingKind::UnlawfulCured, OutgoingKind::IncidentResult];
    OutgoingKind::ALL.iter().copied().filter(move |k| country == Country::Russia || !russian_only.contains(k))
}
