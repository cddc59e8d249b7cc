//! What is known of each article: since when, from which source, how surely.

use pismovnik_model::Day;

/// How sure a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Low.
    Low,
    /// Medium.
    Medium,
    /// High.
    High,
}

/// One article as far as established.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Article {
    /// Citation, law before place: `152-ФЗ ст. 9 ч. 1`.
    pub citation: &'static str,
    /// Since when its present rule is in force; none where before the rules' coverage.
    pub since: Option<Day>,
    /// Keys of the sources in the fact sheet; empty where the fact is unconfirmed, from memory.
    pub sources: &'static [&'static str],
    /// How sure.
    pub confidence: Confidence,
}

impl Article {
    /// Whether a source was found at all. What is not confirmed is marked for the lawyer.
    pub fn confirmed(&self) -> bool {
        !self.sources.is_empty()
    }
}

/// The article of this citation.
pub fn find(citation: &str) -> Option<&'static Article> {
    ALL.iter().find(|a| a.citation == citation)
}

const fn article(
    citation: &'static str,
    since: Option<Day>,
    sources: &'static [&'static str],
    confidence: Confidence,
) -> Article {
    Article { citation, since, sources, confidence }
}

use Confidence::{High, Medium};

/// 156-ФЗ of 24.06.2025: consent executed separately.
pub(crate) const SEPARATE: Option<Day> = Some(jiff::civil::date(2025, 9, 1));
/// 23-ФЗ of 28.02.2025: no databases abroad at collection.
const LOCALISED: Option<Day> = Some(jiff::civil::date(2025, 7, 1));
/// 94-V in the edition of 18.01.2026: what is known to be new in it. Other articles of 94-V are known in
/// that edition only, so that since when they stand is not.
const KZ_2026: Option<Day> = Some(crate::KZ_COVERED_FROM);
/// The Digital Code: six months after its publication of 10.01.2026; sources say 11 or 12 July, the
/// later day is safe.
const DIGITAL_CODE: Option<Day> = Some(jiff::civil::date(2026, 7, 12));

/// Every article that rules or clauses cite.
pub const ALL: &[Article] = &[
    article("152-ФЗ ст. 1 ч. 1.1", None, &["R3"], High),
    article("152-ФЗ ст. 3", None, &[], Medium),
    article("152-ФЗ ст. 5 ч. 2", None, &[], Medium),
    article("152-ФЗ ст. 5 ч. 5", None, &[], Medium),
    article("152-ФЗ ст. 5 ч. 7", None, &["R14"], High),
    article("152-ФЗ ст. 6 ч. 1", None, &[], High),
    article("152-ФЗ ст. 6 ч. 1 п. 1", None, &[], High),
    article("152-ФЗ ст. 6 ч. 1 п. 2", None, &[], High),
    article("152-ФЗ ст. 6 ч. 1 п. 5", None, &["R21"], High),
    article("152-ФЗ ст. 6 ч. 1 п. 7", None, &[], High),
    article("152-ФЗ ст. 6 ч. 3", None, &[], High),
    article("152-ФЗ ст. 7", None, &[], Medium),
    article("152-ФЗ ст. 9 ч. 1", SEPARATE, &["R1", "R3", "R26"], High),
    article("152-ФЗ ст. 9 ч. 2", None, &[], High),
    article("152-ФЗ ст. 9 ч. 3", None, &[], High),
    article("152-ФЗ ст. 9 ч. 4", None, &[], High),
    article("152-ФЗ ст. 9 ч. 6", None, &["R19"], High),
    article("152-ФЗ ст. 10", None, &[], High),
    article("152-ФЗ ст. 10.1", None, &["R7"], High),
    article("152-ФЗ ст. 10.1 ч. 8", None, &[], High),
    article("152-ФЗ ст. 10.1 ч. 10", None, &[], High),
    article("152-ФЗ ст. 10.1 ч. 12", None, &[], Medium),
    article("152-ФЗ ст. 10.1 ч. 13", None, &[], Medium),
    article("152-ФЗ ст. 10.1 ч. 14", None, &[], Medium),
    article("152-ФЗ ст. 11", None, &[], High),
    article("152-ФЗ ст. 12", None, &["R3"], High),
    article("152-ФЗ ст. 14", None, &["R6"], High),
    article("152-ФЗ ст. 14 ч. 3", None, &["R6"], High),
    article("152-ФЗ ст. 14 ч. 4", None, &[], High),
    article("152-ФЗ ст. 15", None, &[], High),
    article("152-ФЗ ст. 16", None, &["R4"], High),
    article("152-ФЗ ст. 18 ч. 5", LOCALISED, &["R3", "R11"], High),
    article("152-ФЗ ст. 18.1", None, &["R13"], Medium),
    article("152-ФЗ ст. 18.1 ч. 1 п. 2", None, &["R13"], Medium),
    article("152-ФЗ ст. 18.1 ч. 2", None, &["R22"], Medium),
    article("152-ФЗ ст. 19", None, &[], High),
    article("152-ФЗ ст. 20", None, &["R6"], High),
    article("152-ФЗ ст. 20 ч. 1", None, &["R6"], High),
    article("152-ФЗ ст. 20 ч. 2", None, &["R6"], High),
    article("152-ФЗ ст. 20 ч. 3", None, &[], High),
    article("152-ФЗ ст. 20 ч. 4", None, &[], High),
    article("152-ФЗ ст. 21", None, &["R5"], High),
    article("152-ФЗ ст. 21 ч. 1", None, &[], High),
    article("152-ФЗ ст. 21 ч. 2", None, &[], High),
    article("152-ФЗ ст. 21 ч. 3", None, &["R28"], High),
    article("152-ФЗ ст. 21 ч. 3.1", None, &["R37"], High),
    article("152-ФЗ ст. 21 ч. 4", None, &["R5", "R29"], High),
    article("152-ФЗ ст. 21 ч. 5", None, &["R5", "R30"], High),
    article("152-ФЗ ст. 21 ч. 5.1", None, &["R31"], Medium),
    article("152-ФЗ ст. 21 ч. 6", None, &[], High),
    article("152-ФЗ ст. 22", None, &["R33", "R34"], High),
    article("152-ФЗ ст. 22 ч. 7", None, &[], High),
    article("152-ФЗ ст. 22.1", None, &[], Medium),
    article("38-ФЗ ст. 18", None, &["R10", "R27"], High),
    article("63-ФЗ ст. 6 ч. 2", None, &[], High),
    article("125-ФЗ ст. 22.1", None, &["R15"], High),
    article("402-ФЗ ст. 29 ч. 1", None, &["R38"], High),
    article("НК РФ ст. 23 п. 1 пп. 8", None, &[], High),
    article("ГК РФ ст. 26", None, &[], Medium),
    article("ГК РФ ст. 28", None, &[], Medium),
    article("ГК РФ ст. 191", None, &["R32"], High),
    article("ГК РФ ст. 193", None, &[], Medium),
    article("ГК РФ ст. 196", None, &[], High),
    article("КоАП РФ ст. 13.11 ч. 1", None, &["R9"], High),
    article("КоАП РФ ст. 13.11 ч. 1.1", None, &["R9"], High),
    article("КоАП РФ ст. 13.11 ч. 2", None, &["R35"], High),
    article("КоАП РФ ст. 13.11 ч. 2.1", None, &["R36"], Medium),
    article("КоАП РФ ст. 13.11 ч. 3", None, &["R22"], Medium),
    article("КоАП РФ ст. 13.11 ч. 4", None, &[], High),
    article("КоАП РФ ст. 13.11 ч. 5", None, &["R22"], High),
    article("КоАП РФ ст. 13.11 ч. 5.1", None, &["R22"], High),
    article("КоАП РФ ст. 13.11 ч. 8", None, &["R11"], Medium),
    article("КоАП РФ ст. 13.11 ч. 9", None, &["R11"], Medium),
    article("КоАП РФ ст. 13.11 ч. 10", None, &["R9"], High),
    article("КоАП РФ ст. 13.11 ч. 11", None, &["R9"], High),
    article("КоАП РФ ст. 13.11 ч. 12", None, &["R9"], High),
    article("КоАП РФ ст. 13.11 ч. 13", None, &["R9"], High),
    article("КоАП РФ ст. 13.11 ч. 14", None, &["R9"], High),
    article("КоАП РФ ст. 13.11 ч. 15", None, &["R37"], High),
    article("КоАП РФ ст. 14.3 ч. 4.1", None, &["R10"], High),
    article("КоАП РФ ст. 14.8", None, &["R21"], High),
    article("приказ Роскомнадзора от 24.02.2021 № 18", None, &["R7"], High),
    article("приказ Роскомнадзора от 05.08.2022 № 128", None, &["R3"], Medium),
    article("приказ Роскомнадзора от 28.10.2022 № 180", None, &[], High),
    article("приказ Роскомнадзора от 14.11.2022 № 187", None, &[], High),
    article("приказ Роскомнадзора от 28.10.2022 № 179", None, &["R8"], High),
    article("приказ Росархива от 20.12.2019 № 236", None, &["R14"], Medium),
    article("94-V ст. 7 п. 1", None, &["K1"], High),
    article("94-V ст. 7 п. 3", None, &["K1"], High),
    article("94-V ст. 7 п. 6", None, &["K1"], High),
    article("94-V ст. 7 п. 8", None, &["K1"], High),
    article("94-V ст. 7 п. 9", None, &["K1"], High),
    article("94-V ст. 7 п. 10", None, &["K1"], High),
    article("94-V ст. 7 п. 11", None, &["K1"], High),
    article("94-V ст. 8", None, &["K1"], High),
    article("94-V ст. 8 п. 1", None, &["K1"], High),
    article("94-V ст. 8 п. 2", None, &["K1"], High),
    article("94-V ст. 8 п. 4", None, &["K1"], High),
    article("94-V ст. 8 п. 5", None, &["K1"], High),
    article("94-V ст. 8 п. 6", None, &["K1"], High),
    article("94-V ст. 8 п. 7", KZ_2026, &["K1", "R3"], High),
    article("94-V ст. 9", None, &["K1"], High),
    article("94-V ст. 12 п. 2", None, &["K1"], High),
    article("94-V ст. 15", None, &["K1"], High),
    article("94-V ст. 16", None, &["K1"], High),
    article("94-V ст. 17 п. 1", None, &["K1"], High),
    article("94-V ст. 18", None, &["K1"], High),
    article("94-V ст. 19 п. 1", None, &["K1"], High),
    article("94-V ст. 19-1", KZ_2026, &["K1"], High),
    article("94-V ст. 19-1 п. 3", KZ_2026, &["K1"], High),
    article("94-V ст. 22 п. 1", None, &["K1"], High),
    article("94-V ст. 22 п. 1 пп. 5", None, &["K1"], High),
    article("94-V ст. 25 п. 2 пп. 1", None, &["K1"], High),
    article("94-V ст. 25 п. 2 пп. 1-1", None, &["K1"], High),
    article("94-V ст. 25 п. 2 пп. 5", None, &["K1"], High),
    article("94-V ст. 25 п. 2 пп. 6", None, &["K1"], High),
    article("94-V ст. 25 п. 2 пп. 7", None, &["K1"], High),
    article("94-V ст. 25 п. 2 пп. 8", None, &["K1", "K5"], High),
    article("94-V ст. 25 п. 2 пп. 9", None, &["K1"], High),
    article("94-V ст. 25 п. 2 пп. 10", None, &["K1"], High),
    article("255-VIII ст. 41", DIGITAL_CODE, &["K2", "K4"], High),
    article("255-VIII ст. 43", DIGITAL_CODE, &["K2"], High),
    article("255-VIII ст. 47", DIGITAL_CODE, &["K2"], High),
    article("255-VIII ст. 49", DIGITAL_CODE, &["K2"], High),
    article("КоАП РК ст. 79 ч. 1", None, &["K3"], High),
    article("КоАП РК ст. 79 ч. 2", None, &["K3"], High),
    article("КоАП РК ст. 79 ч. 3", None, &["K3"], High),
    article("КоАП РК ст. 79 ч. 4", None, &["K3"], High),
];
