//! Tracking numbers of postal items, checked as far as a public standard goes.

use crate::problem::{self, Problem};

/// What a tracking number is by its form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrackingForm {
    /// UPU S10: two letters, eight digits and a check digit that holds, two letters of the country.
    S10,
    /// Fourteen digits, as items within Russia bear them. Their check digit stands in no public standard, so
    /// that only the length is checked.
    FourteenDigits,
}

/// A tracking number without spaces and hyphens, letters large; and its form.
///
/// # Errors
/// [`problem::TRACKING_CHECK_DIGIT`] where it looks like S10 and its check digit says otherwise,
/// [`problem::TRACKING_UNKNOWN`] where it has neither form.
pub fn read(text: &str, at: &str) -> Result<(String, TrackingForm), Problem> {
    let bare: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\u{2013}'))
        .flat_map(char::to_uppercase)
        .collect();
    let bytes = bare.as_bytes();
    if bytes.len() == 14 && bytes.iter().all(u8::is_ascii_digit) {
        return Ok((bare, TrackingForm::FourteenDigits));
    }
    let Some(digits) = s10(bytes) else { return Err(Problem::new(problem::TRACKING_UNKNOWN, at)) };
    let (serial, check) = digits.split_at(8);
    if check.first().is_some_and(|c| u32::from(c - b'0') == check_digit(serial)) {
        return Ok((bare, TrackingForm::S10));
    }
    Err(Problem::new(problem::TRACKING_CHECK_DIGIT, at))
}

/// The nine digits between the letters of what looks like S10.
fn s10(bytes: &[u8]) -> Option<&[u8]> {
    let (service, rest) = bytes.split_at_checked(2)?;
    let (digits, country) = rest.split_at_checked(9)?;
    let letters = |part: &[u8]| part.len() == 2 && part.iter().all(u8::is_ascii_uppercase);
    (letters(service) && letters(country) && digits.iter().all(u8::is_ascii_digit)).then_some(digits)
}

/// The check digit of eight digits, UPU S10: weights, eleven less the rest of eleven, ten as 0, eleven as 5.
fn check_digit(serial: &[u8]) -> u32 {
    const WEIGHTS: [u32; 8] = [8, 6, 4, 2, 3, 5, 9, 7];
    let sum: u32 = serial.iter().zip(WEIGHTS).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
    match 11 - sum % 11 {
        10 => 0,
        11 => 5,
        digit => digit,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> &'static str {
        read(text, "").expect_err(text).code.code
    }

    #[test]
    fn the_standards_own_example_holds_and_every_other_check_digit_does_not() {
        // The example of the standard itself: 47312482, check digit 9.
        assert_eq!(read("RR473124829RU", ""), Ok(("RR473124829RU".to_owned(), TrackingForm::S10)));
        for wrong in (0..=8).map(|d| format!("RR47312482{d}RU")) {
            assert_eq!(code(&wrong), "tracking-check-digit", "{wrong}");
        }
        assert_eq!(check_digit(b"00000000"), 5, "eleven counts as five");
        // 8·1 + 6·1 + 4·1 + 2·2 + … = 1 of eleven: ten counts as nought.
        let ten = (0..100_000_000u32).step_by(7919).map(|n| format!("{n:08}"));
        let found = ten.into_iter().find(|s| {
            let sum: u32 =
                s.bytes().zip([8, 6, 4, 2, 3, 5, 9, 7]).map(|(b, w)| u32::from(b - b'0') * w).sum();
            sum % 11 == 1
        });
        assert_eq!(check_digit(found.expect("one in eleven").as_bytes()), 0);
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        assert_eq!(read(" rr 473 124 829 ru ", "").map(|n| n.0), Ok("RR473124829RU".to_owned()));
        let (bare, form) = read("800800-00-00000-1", "").expect("fourteen digits");
        assert_eq!((bare.as_str(), form), ("80080000000001", TrackingForm::FourteenDigits));
        for other in
            ["", "+7 900 000-00-00", "RR47312482RU", "80080000000001 7", "ЯЯ473124829RU", "1234567890"]
        {
            assert_eq!(code(other), "tracking-unknown", "{other}");
        }
    }
}
