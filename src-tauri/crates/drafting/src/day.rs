//! Days in words: the only place that writes dates into papers.

use pismovnik_model::{Day, Locale};

use crate::DraftError;
use crate::run::{self, Arg, Run};

/// «21 ноября 2026 г.», «21 November 2026».
pub(crate) fn written(locale: Locale, day: Day) -> Result<Run, DraftError> {
    formed("draft-day", locale, day)
}

/// Of that day, before what is of it: Kazakh «2026 жылғы 21 қарашадағы».
pub(crate) fn of(locale: Locale, day: Day) -> Result<Run, DraftError> {
    formed("draft-day-of", locale, day)
}

/// On that day: Kazakh «2026 жылғы 21 қарашада».
pub(crate) fn on(locale: Locale, day: Day) -> Result<Run, DraftError> {
    formed("draft-day-on", locale, day)
}

fn formed(text: &'static str, locale: Locale, day: Day) -> Result<Run, DraftError> {
    let args = [
        ("day", Arg::from(day.day().to_string())),
        ("month", Arg::Count(i64::from(day.month()))),
        ("year", Arg::from(day.year().to_string())),
    ];
    Ok(run::format(locale, text, &args)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use pismovnik_model::document::words;

    #[test]
    fn days_are_written_out() {
        let day = Day::constant(2026, 11, 21);
        assert_eq!(words(&written(Locale::Ru, day).expect("ru")), "21\u{A0}ноября 2026\u{A0}г.");
        assert_eq!(words(&written(Locale::En, day).expect("en")), "21\u{A0}November 2026");
        assert_eq!(words(&of(Locale::Ru, day).expect("ru")), "21\u{A0}ноября 2026\u{A0}г.");
        let kazakh = |run: Result<Run, DraftError>| words(&run.expect("kk")).replace('\u{A0}', " ");
        assert_eq!(kazakh(of(Locale::Kk, day)), "2026 жылғы 21 қарашадағы");
        assert_eq!(kazakh(on(Locale::Kk, day)), "2026 жылғы 21 қарашада");
        let day = Day::constant(2027, 5, 1);
        assert_eq!(words(&written(Locale::Ru, day).expect("ru")), "1\u{A0}мая 2027\u{A0}г.");
    }
}
