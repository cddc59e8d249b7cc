-- Who works on a shop; counts of letters, so that no list counts rows; a leaner search.

-- The workspace that holds the master copy of a shop; none where the shop never changed hands.
ALTER TABLE shops ADD COLUMN holder TEXT;
ALTER TABLE shops ADD COLUMN holder_name TEXT;

-- How many letters a shop received in a month, open and closed: totals and far pages without walking rows.
CREATE TABLE letter_counts (
    shop INTEGER NOT NULL REFERENCES chains (shop),
    month TEXT NOT NULL CHECK (length(month) = 7),
    open INTEGER NOT NULL CHECK (open IN (0, 1)),
    letters INTEGER NOT NULL CHECK (letters >= 0),
    PRIMARY KEY (shop, month, open)
) STRICT, WITHOUT ROWID;

-- Open letters in the order of their days, those without a day last, of all shops and of one.
DROP INDEX letters_due;
CREATE INDEX letters_due ON letters (coalesce(due, '9999-12-31'), id) WHERE open = 1;
CREATE INDEX letters_due_of_shop ON letters (shop, coalesce(due, '9999-12-31'), id) WHERE open = 1;
CREATE INDEX letters_open ON letters (received, id) WHERE open = 1;
CREATE INDEX letters_open_of_shop ON letters (shop, received, id) WHERE open = 1;

-- The search needs to know which letters hold a word, not where in them.
DROP TABLE letter_words;
CREATE VIRTUAL TABLE letter_words USING fts5 (
    words, content = '', contentless_delete = 1, detail = none,
    tokenize = "unicode61 remove_diacritics 0", prefix = '2 3 4 5'
);
INSERT INTO letter_words (letter_words, rank) VALUES ('secure-delete', 1);
