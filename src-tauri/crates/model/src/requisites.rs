//! Requisites and their checks. Algorithms: law facts, section 8 (RF) and section 10 (RK); СНИЛС, ИНН,
//! ОГРН, ОГРНИП, ИИН, БИН by check digits, БИК and account by the Bank of Russia's account key.

use crate::problem::{self, Problem};

/// A kind of requisite, as on the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequisiteKind {
    /// ИНН, 10 or 12 digits.
    Inn,
    /// КПП.
    Kpp,
    /// ОГРН, 13 digits.
    Ogrn,
    /// ОГРНИП, 15 digits.
    Ogrnip,
    /// СНИЛС, 11 digits.
    Snils,
    /// БИК, 9 digits beginning with 04 (or 00, 01, 02 for treasuries and the Bank of Russia).
    Bik,
    /// Settlement account with its БИК, written `account/bik`.
    Account,
    /// ИИН, 12 digits.
    Iin,
    /// БИН, 12 digits.
    Bin,
}

impl RequisiteKind {
    /// All kinds, by their command-line names.
    pub const ALL: [(&'static str, RequisiteKind); 9] = [
        ("inn", RequisiteKind::Inn),
        ("kpp", RequisiteKind::Kpp),
        ("ogrn", RequisiteKind::Ogrn),
        ("ogrnip", RequisiteKind::Ogrnip),
        ("snils", RequisiteKind::Snils),
        ("bik", RequisiteKind::Bik),
        ("account", RequisiteKind::Account),
        ("iin", RequisiteKind::Iin),
        ("bin", RequisiteKind::Bin),
    ];

    /// Reads a command-line name.
    pub fn from_name(name: &str) -> Option<RequisiteKind> {
        RequisiteKind::ALL.into_iter().find(|(n, _)| *n == name).map(|(_, k)| k)
    }
}

/// Checks a requisite; spaces and the usual separators are dropped first.
///
/// Returns the bare value.
///
/// # Errors
/// One problem saying length, characters or check digit; `at` names the place in it.
pub fn check(kind: RequisiteKind, value: &str, at: &str) -> Result<String, Problem> {
    if kind == RequisiteKind::Account {
        return account(value, at);
    }
    let bare: String = value.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    if kind == RequisiteKind::Kpp {
        return kpp(&bare, at);
    }
    let digits = digits(&bare, at)?;
    let lengths: &[usize] = match kind {
        RequisiteKind::Inn => &[10, 12],
        RequisiteKind::Ogrn => &[13],
        RequisiteKind::Ogrnip => &[15],
        RequisiteKind::Snils => &[11],
        RequisiteKind::Bik => &[9],
        RequisiteKind::Iin | RequisiteKind::Bin => &[12],
        RequisiteKind::Kpp | RequisiteKind::Account => &[],
    };
    length(&digits, lengths, at)?;
    let holds = match kind {
        RequisiteKind::Inn if digits.len() == 10 => inn10(&digits),
        RequisiteKind::Inn => inn12(&digits),
        RequisiteKind::Ogrn => remainder(&digits[..12], 11) % 10 == digits[12],
        RequisiteKind::Ogrnip => remainder(&digits[..14], 13) % 10 == digits[14],
        RequisiteKind::Snils => snils(&digits),
        RequisiteKind::Bik => digits[0] == 0 && digits[1] <= 4,
        RequisiteKind::Iin | RequisiteKind::Bin => iin_bin(&digits),
        RequisiteKind::Kpp | RequisiteKind::Account => true,
    };
    // All zeroes satisfy every weighted sum and are nobody's number.
    if !holds || digits.iter().all(|d| *d == 0) {
        return Err(Problem::new(problem::REQUISITE_CHECK_DIGIT, at));
    }
    Ok(bare)
}

fn digits(bare: &str, at: &str) -> Result<Vec<u64>, Problem> {
    bare.chars()
        .map(|c| c.to_digit(10).map(u64::from))
        .collect::<Option<Vec<_>>>()
        .filter(|d| !d.is_empty())
        .ok_or_else(|| Problem::new(problem::REQUISITE_CHARACTERS, at))
}

fn length(digits: &[u64], allowed: &[usize], at: &str) -> Result<(), Problem> {
    if allowed.contains(&digits.len()) {
        return Ok(());
    }
    let expected = allowed.iter().map(ToString::to_string).collect::<Vec<_>>().join(" / ");
    Err(Problem::new(problem::REQUISITE_LENGTH, at).with("expected", expected).with("found", digits.len()))
}

fn weighted(digits: &[u64], weights: &[u64]) -> u64 {
    digits.iter().zip(weights).map(|(d, w)| d * w).sum()
}

fn remainder(digits: &[u64], modulus: u64) -> u64 {
    digits.iter().fold(0, |r, d| (r * 10 + d) % modulus)
}

const INN12_B: [u64; 11] = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

fn inn10(d: &[u64]) -> bool {
    weighted(&d[..9], &INN12_B[2..]) % 11 % 10 == d[9]
}

fn inn12(d: &[u64]) -> bool {
    weighted(&d[..10], &INN12_B[1..]) % 11 % 10 == d[10] && weighted(&d[..11], &INN12_B) % 11 % 10 == d[11]
}

fn snils(d: &[u64]) -> bool {
    let number = d[..9].iter().fold(0, |n, x| n * 10 + x);
    // Numbers up to 001-001-998 carry no check digits.
    number <= 1_001_998 || weighted(&d[..9], &[9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101 % 100 == d[9] * 10 + d[10]
}

fn iin_bin(d: &[u64]) -> bool {
    let first = weighted(&d[..11], &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
    let key = if first == 10 { weighted(&d[..11], &[3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11 } else { first };
    key < 10 && key == d[11]
}

fn kpp(bare: &str, at: &str) -> Result<String, Problem> {
    let chars: Vec<char> = bare.chars().collect();
    if chars.len() != 9 {
        return Err(Problem::new(problem::REQUISITE_LENGTH, at)
            .with("expected", 9)
            .with("found", chars.len()));
    }
    let holds = chars.iter().enumerate().all(|(i, c)| match i {
        4 | 5 => c.is_ascii_digit() || c.is_ascii_uppercase(),
        _ => c.is_ascii_digit(),
    });
    if holds { Ok(bare.to_owned()) } else { Err(Problem::new(problem::REQUISITE_CHARACTERS, at)) }
}

/// `account/bik`: the key (9th digit of the account) depends on the bank's БИК.
fn account(value: &str, at: &str) -> Result<String, Problem> {
    let Some((account, bik)) = value.split_once('/') else {
        return Err(Problem::new(problem::ACCOUNT_NEEDS_BIK, at));
    };
    let bik = check(RequisiteKind::Bik, bik, at)?;
    let bare: String = account.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    let account = digits(&bare, at)?;
    length(&account, &[20], at)?;
    let bik_digits = digits(&bik, at)?;
    // Correspondent accounts (301…) and accounts in the Bank of Russia's own units (БИК ending in
    // 000–002) take digits 5–6 of the БИК instead of the last three.
    let last = &bik_digits[6..];
    let with_the_central_bank = bare.starts_with("301") || (last[0] == 0 && last[1] == 0 && last[2] <= 2);
    let head: Vec<u64> = if with_the_central_bank {
        std::iter::once(0).chain(bik_digits[4..6].iter().copied()).collect()
    } else {
        last.to_vec()
    };
    let sum: u64 = head.iter().chain(&account).zip([7, 1, 3].iter().cycle()).map(|(d, w)| d * w % 10).sum();
    if sum.is_multiple_of(10) && account.iter().any(|d| *d != 0) {
        Ok(format!("{bare}/{bik}"))
    } else {
        Err(Problem::new(problem::REQUISITE_CHECK_DIGIT, at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(kind: RequisiteKind, value: &str) -> bool {
        check(kind, value, "").is_ok()
    }

    #[test]
    fn known_public_numbers_hold() {
        // Sberbank, a public company: its requisites are printed on every receipt.
        assert!(holds(RequisiteKind::Inn, "7707083893"));
        assert!(holds(RequisiteKind::Kpp, "773601001"));
        assert!(holds(RequisiteKind::Ogrn, "1027700132195"));
        assert!(holds(RequisiteKind::Bik, "044525225"));
        assert!(holds(RequisiteKind::Account, "30101810400000000225/044525225"));
        assert!(holds(RequisiteKind::Snils, "112-233-445 95"));
    }

    #[test]
    fn every_changed_digit_of_an_inn_is_found() {
        for good in ["7707083893", "500100732259"] {
            assert!(holds(RequisiteKind::Inn, good));
            for i in 0..good.len() {
                for d in b'0'..=b'9' {
                    let mut bad = good.as_bytes().to_vec();
                    if bad[i] == d {
                        continue;
                    }
                    bad[i] = d;
                    let bad = String::from_utf8(bad).expect("ascii");
                    assert!(!holds(RequisiteKind::Inn, &bad), "{bad}");
                }
            }
        }
    }

    #[test]
    fn zeroes_and_foreign_digits_are_nobodys() {
        assert!(!holds(RequisiteKind::Inn, "0000000000"));
        assert!(!holds(RequisiteKind::Iin, "000000000000"));
        assert!(!holds(RequisiteKind::Inn, "٧٧٠٧٠٨٣٨٩٣"));
        assert!(!holds(RequisiteKind::Inn, ""));
        assert!(!holds(RequisiteKind::Account, "40802810000000000000"));
    }
}
