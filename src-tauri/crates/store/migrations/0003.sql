-- Letters: projections of the letters' events, and a search over their words.

-- Which entries of a shop's chain belong to which letter; a letter is named by its first.
CREATE TABLE letter_entries (
    shop INTEGER NOT NULL REFERENCES chains (shop),
    letter INTEGER NOT NULL CHECK (letter >= 1),
    seq INTEGER NOT NULL CHECK (seq >= letter),
    PRIMARY KEY (shop, letter, seq),
    FOREIGN KEY (shop, seq) REFERENCES events (shop, seq)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX letter_entries_by_seq ON letter_entries (shop, seq);

-- One row a letter, for lists; the row's number joins the search.
CREATE TABLE letters (
    id INTEGER PRIMARY KEY,
    shop INTEGER NOT NULL REFERENCES chains (shop),
    letter INTEGER NOT NULL,
    number TEXT NOT NULL,
    sender TEXT,
    kinds TEXT NOT NULL,
    channel TEXT NOT NULL,
    received TEXT NOT NULL,
    registered TEXT NOT NULL,
    due TEXT,
    clock TEXT,
    stage TEXT NOT NULL,
    open INTEGER NOT NULL CHECK (open IN (0, 1)),
    changed TEXT NOT NULL,
    UNIQUE (shop, letter)
) STRICT;
CREATE INDEX letters_by_receipt ON letters (received, id);
CREATE INDEX letters_of_shop ON letters (shop, received, id);
CREATE INDEX letters_due ON letters (due, id) WHERE open = 1;

-- Numbers given by a shop, in their compared form.
CREATE TABLE letter_numbers (
    shop INTEGER NOT NULL REFERENCES chains (shop),
    way TEXT NOT NULL CHECK (way IN ('in', 'out')),
    number TEXT NOT NULL,
    letter INTEGER NOT NULL,
    PRIMARY KEY (shop, way, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX letter_numbers_of ON letter_numbers (shop, letter);

-- Words of the letters. Deleted rows leave nothing behind.
CREATE VIRTUAL TABLE letter_words USING fts5 (
    words, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3'
);
INSERT INTO letter_words (letter_words, rank) VALUES ('secure-delete', 1);
