//! Where the facts were found: what stands behind the keys that articles and calendars name.

/// One source of the fact sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its key: `R1`…`R40` for Russia, `K1`…`K14` for Kazakhstan.
    pub key: &'static str,
    /// Addresses and documents, in no language, parted by `; `; may be empty for a text in a repository.
    pub place: &'static str,
    /// Whether it is a text kept in a public repository (a consolidation, a memo, a policy), which is
    /// weaker than an official publication.
    pub repository: bool,
}

/// The source of a key.
pub fn find(key: &str) -> Option<&'static Source> {
    ALL.iter().find(|s| s.key == key)
}

const fn source(key: &'static str, place: &'static str, repository: bool) -> Source {
    Source { key, place, repository }
}

/// Every source of the fact sheet.
pub const ALL: &[Source] = &[
    source("R1", "klerk.ru/blogs/data-sec/663841", false),
    source("R2", "klerk.ru/blogs/roskom24/658666", false),
    source("R3", "ConsultantPlus 26.07.2026; prg.kz 14.09.2026", true),
    source("R4", "", true),
    source("R5", "klerk.ru/blogs/data-sec/681468", false),
    source("R6", "docs.cntd.ru/document/468000292", false),
    source("R7", "its.1c.ru newsclar/474898; kriptograf.info", false),
    source(
        "R8",
        "api.nnov.ru/akt-unichtozheniya-personalnyh-dannyh; legion-inform.ru/?p=1863; dzen.ru ZCprJjxyJGLZ0QVG",
        false,
    ),
    source("R9", "elcode.ru 09-06-25; delo-press.ru/news/69288", false),
    source("R10", "360.ru 13.02.2026", false),
    source("R11", "klerk.ru 664827, 677999; habr.com/posts/879644", false),
    source("R12", "klerk.ru 682301", false),
    source("R13", "klerk.ru 676549; project-ib.ru/pdn/politics", false),
    source("R14", "advokatnasimov.ru; pod-ft.ru", false),
    source("R15", "consultant.ru LAW_121777", false),
    source("R16", "xmlcalendar ru/2025–ru/2027; tvzvezda.ru 24.09.2025", false),
    source("R17", "wiki-org.ru; consultant.ru LAW_219680", false),
    source("R18", "klerk.ru 670394, 681623", false),
    source("R19", "d-russia.ru; nsk-news24.ru", false),
    source("R20", "biz360.ru; comply.ru vkr7468br1; interfax.ru/russia/1065345; iguides.ru", false),
    source("R21", "hflabs.ru; kontur.ru/articles/655", false),
    source("R22", "", true),
    source("R23", "", true),
    source("R24", "coonwood.ru; sevenzip.ru", false),
    source("R25", "dzen.ru XAERZsaegQSguRsD", false),
    source("R26", "base.garant.ru/58073909", false),
    source("R27", "", true),
    source("R28", "audar-info.ru 87113", false),
    source("R29", "docs.cntd.ru/document/460231693", false),
    source("R30", "m.ok.ru 2024", false),
    source("R31", "", true),
    source("R32", "law.wikireading.ru/amp18608", false),
    source("R33", "klerk.ru 674479", false),
    source("R34", "klerk.ru 680031", false),
    source("R35", "", true),
    source("R36", "gazeta.ru 27111686", false),
    source("R37", "152fz.cyberosnova.ru/shtrafy/420-fz", false),
    source("R38", "ahmethanov.ru 6658", false),
    source("R39", "pochtapmr.org; kakprosto.ru 127499", false),
    source("R40", "aromolux.ru", false),
    source("K1", "94-V, 18.01.2026", true),
    source("K2", "255-VIII; kazpravda.kz; insecure.zan.kz K2600000255", true),
    source("K3", "", true),
    source("K4", "rus.baq.kz 300031548; almaty.tv", false),
    source("K5", "3ilaw.kz; revera.legal", false),
    source("K6", "digitalrights.asia 26.03.2026", false),
    source("K7", "zakon.kz 6502817; inform.kz cddc85", false),
    source("K8", "taspanews.kz 18.03.2026; inform.kz 947dd6; xmlcalendar kz/2026, kz/2027", false),
    source("K9", "zakonpravo.kz; pavlodar.com", false),
    source("K10", "nomad.su; bestprofi.com 523409907", false),
    source("K11", "lada.kz 147502", false),
    source("K12", "rbc.ru 12.02.2026", false),
    source("K13", "zakonpravo.kz (256-VIII); kazpravda.kz", false),
    source("K14", "", true),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_that_an_article_names_leads_somewhere() {
        for article in crate::articles::ALL {
            for key in article.sources {
                assert!(find(key).is_some(), "{key} of {}", article.citation);
            }
        }
        for source in ALL {
            assert!(source.repository || !source.place.is_empty(), "{}", source.key);
            assert_eq!(ALL.iter().filter(|s| s.key == source.key).count(), 1, "{}", source.key);
        }
    }
}
