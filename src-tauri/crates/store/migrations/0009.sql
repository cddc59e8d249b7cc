-- Files that come in slices. The pieces of one are written transaction by transaction, while other writing goes on
-- between them; nobody sees them until an attachment is linked to them. What was never linked is nobody's, and goes.
CREATE TABLE slices (
    file INTEGER NOT NULL CHECK (file >= 1),
    part INTEGER NOT NULL CHECK (part >= 0),
    body BLOB NOT NULL CHECK (length(body) BETWEEN 1 AND 1048576),
    PRIMARY KEY (file, part)
) STRICT;

CREATE TABLE sliced (
    shop INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    n INTEGER NOT NULL,
    file INTEGER NOT NULL UNIQUE,
    PRIMARY KEY (shop, seq, n),
    FOREIGN KEY (shop, seq, n) REFERENCES attachments (shop, seq, n)
) STRICT;

-- Linked, they are contents like any other.
CREATE TRIGGER slices_once BEFORE INSERT ON slices
WHEN EXISTS (SELECT 1 FROM slices WHERE file = NEW.file AND part = NEW.part)
    OR EXISTS (SELECT 1 FROM sliced WHERE file = NEW.file)
BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER slices_kept BEFORE UPDATE ON slices BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER slices_stay BEFORE DELETE ON slices
WHEN EXISTS (SELECT 1 FROM sliced WHERE file = OLD.file)
BEGIN SELECT RAISE(ABORT, 'destroyed by event only'); END;

CREATE TRIGGER sliced_once BEFORE INSERT ON sliced
WHEN EXISTS (SELECT 1 FROM sliced WHERE file = NEW.file OR (shop = NEW.shop AND seq = NEW.seq AND n = NEW.n))
    OR EXISTS (SELECT 1 FROM chunks WHERE shop = NEW.shop AND seq = NEW.seq AND n = NEW.n)
    OR EXISTS (SELECT 1 FROM destructions WHERE shop = NEW.shop AND target = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER sliced_kept BEFORE UPDATE ON sliced BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER sliced_stay BEFORE DELETE ON sliced
WHEN NOT EXISTS (SELECT 1 FROM destructions WHERE shop = OLD.shop AND target = OLD.seq)
BEGIN SELECT RAISE(ABORT, 'destroyed by event only'); END;
