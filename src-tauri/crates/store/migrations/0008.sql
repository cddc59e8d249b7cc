-- A register of a million letters: no screen walks what it does not show.

-- Of an open letter: how many outgoing letters are issued and not sent, and how many were posted and lack their receipt.
ALTER TABLE letters ADD COLUMN unsent INTEGER NOT NULL DEFAULT 0 CHECK (unsent >= 0);
ALTER TABLE letters ADD COLUMN unproven INTEGER NOT NULL DEFAULT 0 CHECK (unproven >= 0);

-- What an open letter's terms are counted from, and a mark of what they came to: letters counted otherwise under a
-- new law or calendar are found without reading one.
ALTER TABLE letters ADD COLUMN basis TEXT NOT NULL DEFAULT '';
ALTER TABLE letters ADD COLUMN counted TEXT NOT NULL DEFAULT '';
CREATE INDEX letters_counted ON letters (shop, letter, basis, counted) WHERE open = 1;

-- The indexes tell what a filter asks for, so that passed-over letters are never looked up themselves.
DROP INDEX letters_by_receipt;
DROP INDEX letters_of_shop;
DROP INDEX letters_due;
DROP INDEX letters_due_of_shop;
CREATE INDEX letters_by_receipt ON letters (received, id, open);
CREATE INDEX letters_of_shop ON letters (shop, received, id, open);
CREATE INDEX letters_due ON letters (coalesce(due, '9999-12-31'), id, stage) WHERE open = 1;
CREATE INDEX letters_due_of_shop ON letters (shop, coalesce(due, '9999-12-31'), id, stage) WHERE open = 1;
CREATE INDEX letters_unsent ON letters (shop, letter) WHERE open = 1 AND unsent > 0;
CREATE INDEX letters_unproven ON letters (shop, letter) WHERE open = 1 AND unproven > 0;
CREATE INDEX letters_touched ON letters (changed, shop, letter);
CREATE INDEX letters_closed_of_shop ON letters (shop, changed) WHERE open = 0;

-- What a shop did besides its letters is found without walking them.
DROP INDEX events_of_signing;
CREATE INDEX events_beside_letters ON events (shop, seq)
    WHERE kind NOT GLOB 'letter-*' AND kind NOT IN ('stop-listed', 'stop-lifted', 'destroyed');

-- The search looks single letters up directly too: initials.
DROP TABLE letter_words;
CREATE VIRTUAL TABLE letter_words USING fts5 (
    words, content = '', contentless_delete = 1, detail = none,
    tokenize = "unicode61 remove_diacritics 0", prefix = '1 2 3 4 5 6 7 8'
);
INSERT INTO letter_words (letter_words, rank) VALUES ('secure-delete', 1);
