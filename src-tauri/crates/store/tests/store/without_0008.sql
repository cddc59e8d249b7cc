-- A file of the eighth shape as one of the seventh: without what 0008.sql added, with what it took away.
DROP INDEX events_beside_letters;
CREATE INDEX events_of_signing ON events (shop, seq)
    WHERE kind IN ('paper-signed', 'packet-made', 'packet-withdrawn');
DROP INDEX letters_counted;
DROP INDEX letters_unsent;
DROP INDEX letters_unproven;
DROP INDEX letters_touched;
DROP INDEX letters_closed_of_shop;
DROP INDEX letters_by_receipt;
DROP INDEX letters_of_shop;
DROP INDEX letters_due;
DROP INDEX letters_due_of_shop;
ALTER TABLE letters DROP COLUMN unsent;
ALTER TABLE letters DROP COLUMN unproven;
ALTER TABLE letters DROP COLUMN basis;
ALTER TABLE letters DROP COLUMN counted;
CREATE INDEX letters_by_receipt ON letters (received, id);
CREATE INDEX letters_of_shop ON letters (shop, received, id);
CREATE INDEX letters_due ON letters (coalesce(due, '9999-12-31'), id) WHERE open = 1;
CREATE INDEX letters_due_of_shop ON letters (shop, coalesce(due, '9999-12-31'), id) WHERE open = 1;
DROP TABLE letter_words;
CREATE VIRTUAL TABLE letter_words USING fts5 (
    words, content = '', contentless_delete = 1, detail = none,
    tokenize = "unicode61 remove_diacritics 0", prefix = '2 3 4 5 6 7 8'
);
INSERT INTO letter_words (letter_words, rank) VALUES ('secure-delete', 1);
