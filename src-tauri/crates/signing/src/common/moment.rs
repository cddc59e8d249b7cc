//! A moment in UTC, to the second.

use der::DateTime;

/// Seconds since 1970-01-01T00:00:00Z, no leap seconds. The crate never asks a clock: moments are passed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(i64);

impl Moment {
    /// From seconds since 1970 in UTC.
    #[must_use]
    pub const fn from_unix(seconds: i64) -> Moment {
        Moment(seconds)
    }

    /// Seconds since 1970 in UTC.
    #[must_use]
    pub fn unix(self) -> i64 {
        self.0
    }

    /// That many days later.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Moment {
        Moment(self.0.saturating_add(days.saturating_mul(86_400)))
    }

    /// Year, month, day, hour, minute, second; years outside 0–9999 become the nearest.
    #[must_use]
    pub fn parts(self) -> (i64, u8, u8, u8, u8, u8) {
        const FIRST: i64 = -62_167_219_200; // 0000-01-01T00:00:00Z
        const LAST: i64 = 253_402_300_799; // 9999-12-31T23:59:59Z
        let seconds = self.0.clamp(FIRST, LAST);
        let (days, rest) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
        // Days to a civil date by eras of 400 years, March first.
        let shifted = days + 719_468;
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted.rem_euclid(146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
        let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        let small = |n: i64| n as u8;
        (year, small(month), small(day), small(rest / 3600), small(rest / 60 % 60), small(rest % 60))
    }

    /// As ISO 8601: `2026-11-22T09:30:00Z`.
    #[must_use]
    pub fn iso(self) -> String {
        let (year, month, day, hour, minute, second) = self.parts();
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
    }

    /// As PDF writes it: `D:20261122093000Z`.
    #[must_use]
    pub fn pdf(self) -> String {
        format!("D:{}", self.generalized())
    }

    /// As ASN.1 `GeneralizedTime` writes it: `20261122093000Z`.
    #[must_use]
    pub fn generalized(self) -> String {
        let (year, month, day, hour, minute, second) = self.parts();
        format!("{year:04}{month:02}{day:02}{hour:02}{minute:02}{second:02}Z")
    }

    /// ASN.1 `Time` in DER: `UTCTime` until 2049, `GeneralizedTime` after.
    #[must_use]
    pub fn der(self) -> Vec<u8> {
        let text = self.generalized();
        match self.parts().0 {
            1950..=2049 => super::tlv::put(super::tlv::UTC_TIME, &text.as_bytes()[2..]),
            _ => super::tlv::put(super::tlv::GENERALIZED_TIME, text.as_bytes()),
        }
    }
}

impl From<DateTime> for Moment {
    fn from(time: DateTime) -> Moment {
        Moment(i64::try_from(time.unix_duration().as_secs()).unwrap_or(i64::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_written_as_each_format_wants() {
        let moment = Moment::from_unix(1_795_339_800);
        assert_eq!(moment.iso(), "2026-11-22T09:30:00Z");
        assert_eq!(moment.pdf(), "D:20261122093000Z");
        assert_eq!(moment.der(), b"\x17\x0d261122093000Z");
        assert_eq!(Moment::from_unix(2_524_608_000).der(), b"\x18\x0f20500101000000Z");
        assert_eq!(Moment::from_unix(951_782_400).iso(), "2000-02-29T00:00:00Z");
    }
}
