-- A file of the tenth shape as one of the ninth.
DROP TRIGGER attachments_once;
DROP TRIGGER attachments_stay;
DROP TRIGGER chunks_once;
DROP TRIGGER chunks_stay;
DROP TRIGGER sliced_once;
DROP TRIGGER sliced_stay;
DROP TABLE file_destructions;
CREATE TRIGGER attachments_once BEFORE INSERT ON attachments
WHEN EXISTS (SELECT 1 FROM attachments WHERE shop = NEW.shop AND seq = NEW.seq AND n = NEW.n)
    OR EXISTS (SELECT 1 FROM destructions WHERE shop = NEW.shop AND target = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER attachments_stay BEFORE DELETE ON attachments
WHEN NOT EXISTS (SELECT 1 FROM destructions WHERE shop = OLD.shop AND target = OLD.seq)
BEGIN SELECT RAISE(ABORT, 'destroyed by event only'); END;
CREATE TRIGGER chunks_once BEFORE INSERT ON chunks
WHEN EXISTS (SELECT 1 FROM chunks WHERE shop = NEW.shop AND seq = NEW.seq AND n = NEW.n AND part = NEW.part)
    OR EXISTS (SELECT 1 FROM destructions WHERE shop = NEW.shop AND target = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER chunks_stay BEFORE DELETE ON chunks
WHEN NOT EXISTS (SELECT 1 FROM destructions WHERE shop = OLD.shop AND target = OLD.seq)
BEGIN SELECT RAISE(ABORT, 'destroyed by event only'); END;
CREATE TRIGGER sliced_once BEFORE INSERT ON sliced
WHEN EXISTS (SELECT 1 FROM sliced WHERE file = NEW.file OR (shop = NEW.shop AND seq = NEW.seq AND n = NEW.n))
    OR EXISTS (SELECT 1 FROM chunks WHERE shop = NEW.shop AND seq = NEW.seq AND n = NEW.n)
    OR EXISTS (SELECT 1 FROM destructions WHERE shop = NEW.shop AND target = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER sliced_stay BEFORE DELETE ON sliced
WHEN NOT EXISTS (SELECT 1 FROM destructions WHERE shop = OLD.shop AND target = OLD.seq)
BEGIN SELECT RAISE(ABORT, 'destroyed by event only'); END;
