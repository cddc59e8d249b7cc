//! Which findings speak of which problem of an existing policy's text. The codes are those that a review
//! of a text gives; the findings are what answers give: the two tell the owner the same thing.

/// `(problem code, finding ids)`: every code, each once.
pub fn problem_codes() -> &'static [(&'static str, &'static [&'static str])] {
    CODES
}

const CODES: &[(&str, &[&str])] = &[
    ("acceptance_by_use", &["consent-by-use"]),
    ("acceptance_by_providing_data", &["consent-by-form"]),
    ("consent_bundled", &["consent-bundled", "consent-in-policy"]),
    ("operator_unidentified", &["operator-unidentified"]),
    ("operator_incomplete", &["operator-incomplete"]),
    ("law_not_cited", &["law-not-cited"]),
    ("wrong_law_or_article", &["law-outdated"]),
    ("no_retention_term", &["retention-not-stated"]),
    ("unlimited_retention", &["retention-endless", "endless-storage"]),
    ("excessive_retention", &["retention-excessive"]),
    (
        "marketing_without_separate_consent",
        &["marketing-bundled", "marketing-preticked", "marketing-as-service"],
    ),
    ("cookies_optout_only", &["cookies-opt-out", "cookies-without-choice", "kz-cookies"]),
    ("tech_data_denied_as_pd", &["tech-data-denied"]),
    ("foreign_analytics", &["foreign-analytics"]),
    ("foreign_messenger", &["messenger-foreign"]),
    ("localization_breach", &["storage-abroad", "kz-storage"]),
    ("localization_missing", &["kz-storage-unknown"]),
    ("cross_border_implied_consent", &["transfer-implied"]),
    ("cross_border_unsafe", &["transfer-not-notified", "kz-transfer"]),
    ("no_withdrawal_channel", &["withdrawal-no-channel"]),
    ("no_withdrawal_deadline", &["withdrawal-no-term"]),
    ("withdrawal_burdensome", &["withdrawal-burdensome", "withdrawal-two-channels", "withdrawal-in-person"]),
    ("outdated_deadline", &["withdrawal-old-term"]),
    ("open_ended_list", &["open-lists"]),
    ("catch_all_purpose", &["catch-all-purpose"]),
    ("purposes_incomplete", &["purposes-incomplete"]),
    ("excessive_data", &["passport-excessive", "birth-date-excessive", "identity-copies"]),
    ("template_placeholder", &["text-blanks"]),
    ("template_residue", &["text-leftovers"]),
    ("missing_annex", &["text-missing-parts"]),
    ("internal_contradiction", &["promise-never-share", "transfer-contradiction"]),
    ("liability_exclusion", &["liability-excluded"]),
    ("silent_amendment", &["silent-amendment"]),
    ("no_contacts", &["contacts-missing"]),
    ("no_user_rights", &["rights-missing"]),
    ("court_at_operator", &["court-at-operator"]),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_code_stands_once_and_names_findings_that_exist() {
        let codes: BTreeSet<&str> = CODES.iter().map(|(code, _)| *code).collect();
        assert_eq!((CODES.len(), codes.len()), (36, 36));
        let known: BTreeSet<&str> = crate::finding_ids().into_iter().map(|(id, _, _)| id).collect();
        for (code, findings) in CODES {
            assert!(!findings.is_empty(), "{code}");
            for finding in *findings {
                assert!(known.contains(finding), "{code}: {finding}");
            }
        }
    }
}
