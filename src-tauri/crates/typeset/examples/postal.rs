//! Writes an envelope of each size, a sheet of labels and a calibration sheet to the folder given.

use std::path::PathBuf;

use pismovnik_model::{Day, Locale};
use pismovnik_typeset::postal::{Cover, Envelope, LabelSheet, Offsets, Run, calibration, envelopes, labels};

#[allow(clippy::disallowed_methods, reason = "an example is a command: its argument is a path")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("which folder?")?);
    let lines = |lines: &[&str]| lines.iter().map(|l| (*l).to_owned()).collect::<Vec<_>>();
    let run = Run {
        title: "Конверты",
        author: "ИП Ромашкина О. С.",
        locale: Locale::Ru,
        day: Day::constant(2026, 11, 21),
        offsets: Offsets::default(),
    };
    let cover = Cover {
        sender: lines(&["ИП Ромашкина Ольга Сергеевна", "ул. Полевая, д. 3", "г. Тверь", "170000"]),
        addressee: lines(&[
            "Соколовой Марии Петровне",
            "ул. Садовая-Триумфальная, д. 15, корп. 2, кв. 118",
            "пос. Верхние Холмы, Калининский р-н",
            "Тверская область",
            "171234",
        ]),
        index: Some("056789".to_owned()),
    };
    let told = |problems: Vec<pismovnik_model::Problem>| format!("{problems:?}");
    for envelope in Envelope::ALL {
        let bytes = envelopes(std::slice::from_ref(&cover), envelope, &run).map_err(told)?;
        std::fs::write(folder.join(format!("{}.pdf", envelope.id())), bytes)?;
    }
    let sheet = LabelSheet { columns: 2, rows: 7 };
    std::fs::write(folder.join("labels.pdf"), labels(&vec![cover; 9], sheet, 3, &run).map_err(told)?)?;
    let words = lines(&[
        "Измерьте линейкой расстояние от левого края листа до середины левого верхнего креста. Должно быть 20 мм.",
        "Если вышло 22 мм, укажите сдвиг вправо −2 мм.",
    ]);
    std::fs::write(folder.join("calibration.pdf"), calibration(&words, &run).map_err(told)?)?;
    Ok(())
}
