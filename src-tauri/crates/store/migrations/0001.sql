-- The first shape. Never edited after shipping: later shapes are later files.

-- The workspace itself; its uid begins the chain of anchors.
CREATE TABLE workspace (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    created TEXT NOT NULL CHECK (length(created) = 10)
) STRICT;

-- One chain of events per shop. The uid, not the local number, is what the hashes cover, so that a
-- chain can move to another workspace and still verify.
CREATE TABLE chains (
    shop INTEGER PRIMARY KEY CHECK (shop >= 1),
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16)
) STRICT;

CREATE TABLE events (
    shop INTEGER NOT NULL REFERENCES chains (shop),
    seq INTEGER NOT NULL CHECK (seq >= 1),
    kind TEXT NOT NULL CHECK (kind <> '' AND kind NOT GLOB '*[^a-z-]*'),
    day TEXT NOT NULL CHECK (length(day) = 10),
    prev BLOB NOT NULL CHECK (length(prev) = 32),
    hmac BLOB NOT NULL CHECK (length(hmac) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (shop, seq)
) STRICT, WITHOUT ROWID;

-- What an event says, and the random key of its HMAC: the parts that can be destroyed.
CREATE TABLE payloads (
    shop INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (shop, seq),
    FOREIGN KEY (shop, seq) REFERENCES events (shop, seq)
) STRICT;

CREATE TABLE entry_keys (
    shop INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    key BLOB NOT NULL CHECK (length(key) = 32),
    PRIMARY KEY (shop, seq),
    FOREIGN KEY (shop, seq) REFERENCES events (shop, seq)
) STRICT;

-- Files that belong to an event, each under a random key of its own; the HMAC stands in the payload.
CREATE TABLE attachments (
    shop INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    n INTEGER NOT NULL CHECK (n >= 0),
    size INTEGER NOT NULL CHECK (size >= 0),
    key BLOB NOT NULL CHECK (length(key) = 32),
    PRIMARY KEY (shop, seq, n),
    FOREIGN KEY (shop, seq) REFERENCES events (shop, seq)
) STRICT;

CREATE TABLE chunks (
    shop INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    n INTEGER NOT NULL,
    part INTEGER NOT NULL CHECK (part >= 0),
    body BLOB NOT NULL CHECK (length(body) BETWEEN 1 AND 1048576),
    PRIMARY KEY (shop, seq, n, part),
    FOREIGN KEY (shop, seq, n) REFERENCES attachments (shop, seq, n)
) STRICT;

-- Which entries a `destroyed` event took the contents of; the same list stands in its payload.
CREATE TABLE destructions (
    shop INTEGER NOT NULL,
    target INTEGER NOT NULL,
    seq INTEGER NOT NULL CHECK (seq > target),
    PRIMARY KEY (shop, target),
    FOREIGN KEY (shop, target) REFERENCES events (shop, seq),
    FOREIGN KEY (shop, seq) REFERENCES events (shop, seq)
) STRICT, WITHOUT ROWID;

-- The workspace chain: after each append, the new head of the shop's chain.
CREATE TABLE anchors (
    seq INTEGER PRIMARY KEY CHECK (seq >= 1),
    shop INTEGER NOT NULL,
    shop_seq INTEGER NOT NULL,
    head BLOB NOT NULL CHECK (length(head) = 32),
    prev BLOB NOT NULL CHECK (length(prev) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    FOREIGN KEY (shop, shop_seq) REFERENCES events (shop, seq)
) STRICT;

-- Append-only: no change, no deletion, and every insertion in turn. Insertion is checked too because
-- INSERT OR REPLACE deletes without asking the triggers of deletion.
CREATE TRIGGER workspace_once BEFORE INSERT ON workspace WHEN EXISTS (SELECT 1 FROM workspace)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER workspace_kept BEFORE UPDATE ON workspace BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER workspace_stays BEFORE DELETE ON workspace BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER chains_once BEFORE INSERT ON chains
WHEN EXISTS (SELECT 1 FROM chains WHERE shop = NEW.shop OR uid = NEW.uid)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER chains_kept BEFORE UPDATE ON chains BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER chains_stay BEFORE DELETE ON chains BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER events_in_turn BEFORE INSERT ON events
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM events WHERE shop = NEW.shop)
    OR NEW.prev <> coalesce((SELECT hash FROM events WHERE shop = NEW.shop AND seq = NEW.seq - 1), NEW.prev)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER events_kept BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER events_stay BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER anchors_in_turn BEFORE INSERT ON anchors
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM anchors)
    OR NEW.prev <> coalesce((SELECT hash FROM anchors WHERE seq = NEW.seq - 1), NEW.prev)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER anchors_kept BEFORE UPDATE ON anchors BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER anchors_stay BEFORE DELETE ON anchors BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER destructions_by_event BEFORE INSERT ON destructions
WHEN EXISTS (SELECT 1 FROM destructions WHERE shop = NEW.shop AND target = NEW.target)
    OR NOT EXISTS (SELECT 1 FROM events WHERE shop = NEW.shop AND seq = NEW.seq AND kind = 'destroyed')
    OR EXISTS (SELECT 1 FROM events WHERE shop = NEW.shop AND seq = NEW.target AND kind = 'destroyed')
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER destructions_kept BEFORE UPDATE ON destructions BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER destructions_stay BEFORE DELETE ON destructions BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- Contents: written once, never changed, deletable only where a `destroyed` event names the entry.
CREATE TRIGGER payloads_once BEFORE INSERT ON payloads
WHEN EXISTS (SELECT 1 FROM payloads WHERE shop = NEW.shop AND seq = NEW.seq)
    OR EXISTS (SELECT 1 FROM destructions WHERE shop = NEW.shop AND target = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER payloads_kept BEFORE UPDATE ON payloads BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER payloads_stay BEFORE DELETE ON payloads
WHEN NOT EXISTS (SELECT 1 FROM destructions WHERE shop = OLD.shop AND target = OLD.seq)
BEGIN SELECT RAISE(ABORT, 'destroyed by event only'); END;

CREATE TRIGGER entry_keys_once BEFORE INSERT ON entry_keys
WHEN EXISTS (SELECT 1 FROM entry_keys WHERE shop = NEW.shop AND seq = NEW.seq)
    OR EXISTS (SELECT 1 FROM destructions WHERE shop = NEW.shop AND target = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER entry_keys_kept BEFORE UPDATE ON entry_keys BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER entry_keys_stay BEFORE DELETE ON entry_keys
WHEN NOT EXISTS (SELECT 1 FROM destructions WHERE shop = OLD.shop AND target = OLD.seq)
BEGIN SELECT RAISE(ABORT, 'destroyed by event only'); END;

CREATE TRIGGER attachments_once BEFORE INSERT ON attachments
WHEN EXISTS (SELECT 1 FROM attachments WHERE shop = NEW.shop AND seq = NEW.seq AND n = NEW.n)
    OR EXISTS (SELECT 1 FROM destructions WHERE shop = NEW.shop AND target = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER attachments_kept BEFORE UPDATE ON attachments BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER attachments_stay BEFORE DELETE ON attachments
WHEN NOT EXISTS (SELECT 1 FROM destructions WHERE shop = OLD.shop AND target = OLD.seq)
BEGIN SELECT RAISE(ABORT, 'destroyed by event only'); END;

CREATE TRIGGER chunks_once BEFORE INSERT ON chunks
WHEN EXISTS (SELECT 1 FROM chunks WHERE shop = NEW.shop AND seq = NEW.seq AND n = NEW.n AND part = NEW.part)
    OR EXISTS (SELECT 1 FROM destructions WHERE shop = NEW.shop AND target = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER chunks_kept BEFORE UPDATE ON chunks BEGIN SELECT RAISE(ABORT, 'written once'); END;
CREATE TRIGGER chunks_stay BEFORE DELETE ON chunks
WHEN NOT EXISTS (SELECT 1 FROM destructions WHERE shop = OLD.shop AND target = OLD.seq)
BEGIN SELECT RAISE(ABORT, 'destroyed by event only'); END;

-- Projections: what the events come to, disposable and rebuilt at will.
CREATE TABLE projection (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE shops (
    shop INTEGER PRIMARY KEY REFERENCES chains (shop),
    name TEXT NOT NULL,
    preset TEXT,
    created TEXT,
    changed TEXT
) STRICT;

CREATE TABLE answers (
    shop INTEGER NOT NULL REFERENCES chains (shop),
    question TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (shop, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE editions (
    shop INTEGER NOT NULL REFERENCES chains (shop),
    number INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    issued TEXT NOT NULL,
    as_of TEXT NOT NULL,
    in_force_from TEXT NOT NULL,
    rules_version TEXT NOT NULL,
    provisional INTEGER NOT NULL,
    documents TEXT NOT NULL,
    answers TEXT NOT NULL,
    PRIMARY KEY (shop, number)
) STRICT;

-- State of the window and settings: no events. Scope 0 is the workspace, else the shop's number.
CREATE TABLE settings (
    scope INTEGER NOT NULL CHECK (scope >= 0),
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (scope, key)
) STRICT, WITHOUT ROWID;
