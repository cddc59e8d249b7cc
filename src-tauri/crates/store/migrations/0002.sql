-- Two more projections: where papers are published, and the owner's own words.

CREATE TABLE publications (
    shop INTEGER NOT NULL REFERENCES chains (shop),
    edition INTEGER NOT NULL,
    document TEXT NOT NULL,
    lang TEXT NOT NULL,
    address TEXT NOT NULL,
    since TEXT NOT NULL,
    PRIMARY KEY (shop, edition, document, lang)
) STRICT, WITHOUT ROWID;

-- The place is a key in JSON, as it stands in the event; it is only ever looked up whole.
CREATE TABLE own_words (
    shop INTEGER NOT NULL REFERENCES chains (shop),
    place TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (shop, place)
) STRICT, WITHOUT ROWID;
