//! Countries as they are asked: Russia and Kazakhstan first, their neighbours, the rest by the alphabet.

use crate::graph::Choice;

/// Countries that have a name in every language of the program.
pub(super) const COUNTRIES: &[Choice] = options!["country";
    ("RU"), ("KZ"), ("BY"), ("AM"), ("AZ"), ("GE"), ("KG"), ("MD"), ("MN"), ("TJ"), ("TM"), ("UA"),
    ("UZ"), ("AU"), ("AT"), ("BE"), ("BG"), ("BR"), ("GB"), ("HU"), ("DE"), ("HK"), ("GR"), ("DK"),
    ("IL"), ("IN"), ("IE"), ("ES"), ("IT"), ("CA"), ("CY"), ("CN"), ("LV"), ("LT"), ("LU"), ("MT"),
    ("NL"), ("NO"), ("AE"), ("PL"), ("PT"), ("KR"), ("RO"), ("RS"), ("SG"), ("SK"), ("US"), ("TR"),
    ("FI"), ("FR"), ("CZ"), ("CH"), ("SE"), ("EE"), ("JP"),
];

/// The same, and a way to say that it is another one or not known yet.
pub(super) const COUNTRIES_OR_OTHER: &[Choice] = options!["country";
    ("RU"), ("KZ"), ("BY"), ("AM"), ("AZ"), ("GE"), ("KG"), ("MD"), ("MN"), ("TJ"), ("TM"), ("UA"),
    ("UZ"), ("AU"), ("AT"), ("BE"), ("BG"), ("BR"), ("GB"), ("HU"), ("DE"), ("HK"), ("GR"), ("DK"),
    ("IL"), ("IN"), ("IE"), ("ES"), ("IT"), ("CA"), ("CY"), ("CN"), ("LV"), ("LT"), ("LU"), ("MT"),
    ("NL"), ("NO"), ("AE"), ("PL"), ("PT"), ("KR"), ("RO"), ("RS"), ("SG"), ("SK"), ("US"), ("TR"),
    ("FI"), ("FR"), ("CZ"), ("CH"), ("SE"), ("EE"), ("JP"),
    ("other" noted),
];
