-- Files destroyed alone, while the entry that they came with stays. The same list stands in the payload of the
-- `letter-files-destroyed` event, which goes with its letter; then this table alone says why a file is not there.
CREATE TABLE file_destructions (
    shop INTEGER NOT NULL,
    target INTEGER NOT NULL,
    n INTEGER NOT NULL CHECK (n >= 0),
    seq INTEGER NOT NULL CHECK (seq > target),
    PRIMARY KEY (shop, target, n),
    FOREIGN KEY (shop, target) REFERENCES events (shop, seq),
    FOREIGN KEY (shop, seq) REFERENCES events (shop, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER file_destructions_by_event BEFORE INSERT ON file_destructions
WHEN EXISTS (SELECT 1 FROM file_destructions WHERE shop = NEW.shop AND target = NEW.target AND n = NEW.n)
    OR NOT EXISTS (SELECT 1 FROM events WHERE shop = NEW.shop AND seq = NEW.seq AND kind = 'letter-files-destroyed')
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER file_destructions_kept BEFORE UPDATE ON file_destructions
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER file_destructions_stay BEFORE DELETE ON file_destructions
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- What belongs to a file goes with its entry or alone, and never comes back.
DROP TRIGGER attachments_once;
DROP TRIGGER attachments_stay;
DROP TRIGGER chunks_once;
DROP TRIGGER chunks_stay;
DROP TRIGGER sliced_once;
DROP TRIGGER sliced_stay;

CREATE TRIGGER attachments_once BEFORE INSERT ON attachments
WHEN EXISTS (SELECT 1 FROM attachments WHERE shop = NEW.shop AND seq = NEW.seq AND n = NEW.n)
    OR EXISTS (SELECT 1 FROM destructions WHERE shop = NEW.shop AND target = NEW.seq)
    OR EXISTS (SELECT 1 FROM file_destructions WHERE shop = NEW.shop AND target = NEW.seq AND n = NEW.n)
BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER attachments_stay BEFORE DELETE ON attachments
WHEN NOT EXISTS (SELECT 1 FROM destructions WHERE shop = OLD.shop AND target = OLD.seq)
    AND NOT EXISTS (SELECT 1 FROM file_destructions WHERE shop = OLD.shop AND target = OLD.seq AND n = OLD.n)
BEGIN SELECT RAISE(ABORT, 'destroyed by event only'); END;

CREATE TRIGGER chunks_once BEFORE INSERT ON chunks
WHEN EXISTS (SELECT 1 FROM chunks WHERE shop = NEW.shop AND seq = NEW.seq AND n = NEW.n AND part = NEW.part)
    OR EXISTS (SELECT 1 FROM destructions WHERE shop = NEW.shop AND target = NEW.seq)
    OR EXISTS (SELECT 1 FROM file_destructions WHERE shop = NEW.shop AND target = NEW.seq AND n = NEW.n)
BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER chunks_stay BEFORE DELETE ON chunks
WHEN NOT EXISTS (SELECT 1 FROM destructions WHERE shop = OLD.shop AND target = OLD.seq)
    AND NOT EXISTS (SELECT 1 FROM file_destructions WHERE shop = OLD.shop AND target = OLD.seq AND n = OLD.n)
BEGIN SELECT RAISE(ABORT, 'destroyed by event only'); END;

CREATE TRIGGER sliced_once BEFORE INSERT ON sliced
WHEN EXISTS (SELECT 1 FROM sliced WHERE file = NEW.file OR (shop = NEW.shop AND seq = NEW.seq AND n = NEW.n))
    OR EXISTS (SELECT 1 FROM chunks WHERE shop = NEW.shop AND seq = NEW.seq AND n = NEW.n)
    OR EXISTS (SELECT 1 FROM destructions WHERE shop = NEW.shop AND target = NEW.seq)
    OR EXISTS (SELECT 1 FROM file_destructions WHERE shop = NEW.shop AND target = NEW.seq AND n = NEW.n)
BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER sliced_stay BEFORE DELETE ON sliced
WHEN NOT EXISTS (SELECT 1 FROM destructions WHERE shop = OLD.shop AND target = OLD.seq)
    AND NOT EXISTS (SELECT 1 FROM file_destructions WHERE shop = OLD.shop AND target = OLD.seq AND n = OLD.n)
BEGIN SELECT RAISE(ABORT, 'destroyed by event only'); END;
