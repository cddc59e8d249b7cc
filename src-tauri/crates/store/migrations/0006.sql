-- Whom a shop sends no advertising; kept when the letters that asked for it are destroyed.
CREATE TABLE stop_list (
    shop INTEGER NOT NULL REFERENCES chains (shop),
    kind TEXT NOT NULL CHECK (kind IN ('email', 'phone')),
    value TEXT NOT NULL,
    since TEXT NOT NULL,
    because TEXT NOT NULL,
    PRIMARY KEY (shop, kind, value)
) STRICT, WITHOUT ROWID;
