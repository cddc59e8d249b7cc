-- The search looks the beginnings of words up directly, whatever their length: common words too are found at once.
DROP TABLE letter_words;
CREATE VIRTUAL TABLE letter_words USING fts5 (
    words, content = '', contentless_delete = 1, detail = none,
    tokenize = "unicode61 remove_diacritics 0", prefix = '2 3 4 5 6 7 8'
);
INSERT INTO letter_words (letter_words, rank) VALUES ('secure-delete', 1);
