-- The ledger. Moments are milliseconds since 1970 in UTC; spans count code points (docs/ledger.md).
-- one row: what tells this ledger from any other
CREATE TABLE ledger (
  id TEXT NOT NULL
);
INSERT INTO ledger (id) VALUES (lower(hex(randomblob(16))));

CREATE TABLE capture (
  id       INTEGER PRIMARY KEY,
  name     TEXT    NOT NULL,
  source   TEXT    NOT NULL,
  captured INTEGER NOT NULL,
  kept     INTEGER NOT NULL,
  hints    TEXT    NOT NULL,
  file     TEXT    NOT NULL,
  offset   INTEGER NOT NULL,
  length   INTEGER NOT NULL,
  digest   TEXT    NOT NULL,
  -- the version whose bytes came once more
  same     INTEGER REFERENCES version
);
CREATE INDEX capture_source ON capture (source);
CREATE INDEX capture_place ON capture (file, offset);

-- what could not be read; reading again closes the row
CREATE TABLE unread (
  id      INTEGER PRIMARY KEY,
  capture INTEGER NOT NULL REFERENCES capture,
  reader  TEXT    NOT NULL,
  reason  TEXT    NOT NULL,
  detail  TEXT    NOT NULL,
  told    INTEGER NOT NULL,
  closed  INTEGER
);
CREATE INDEX unread_capture ON unread (capture);

CREATE TABLE document (
  id      INTEGER PRIMARY KEY,
  address TEXT NOT NULL UNIQUE
);

CREATE TABLE version (
  id         INTEGER PRIMARY KEY,
  document   INTEGER NOT NULL REFERENCES document,
  number     INTEGER NOT NULL,
  capture    INTEGER NOT NULL UNIQUE REFERENCES capture,
  since      INTEGER NOT NULL,
  UNIQUE (document, number)
);

-- a text that several readings share is kept once
CREATE TABLE text (
  sha256 TEXT PRIMARY KEY,
  text   TEXT NOT NULL
);

CREATE TABLE reading (
  id         INTEGER PRIMARY KEY,
  version    INTEGER NOT NULL REFERENCES version,
  reader     TEXT    NOT NULL,
  read       INTEGER NOT NULL,
  superseded INTEGER,
  article_id TEXT    NOT NULL,
  outlet     TEXT    NOT NULL,
  published  TEXT,
  title      TEXT    NOT NULL,
  sha256     TEXT    NOT NULL REFERENCES text,
  article    TEXT    NOT NULL,
  times      TEXT    NOT NULL,
  notes      TEXT    NOT NULL
);
CREATE INDEX reading_version ON reading (version);
CREATE INDEX reading_article ON reading (article_id);

CREATE TABLE claim (
  id      INTEGER PRIMARY KEY,
  reading INTEGER NOT NULL REFERENCES reading,
  number  INTEGER NOT NULL,
  content TEXT    NOT NULL,
  stance  TEXT    NOT NULL,
  hedged  INTEGER NOT NULL,
  said    TEXT,
  body    TEXT    NOT NULL,
  UNIQUE (reading, number)
);

CREATE TABLE speaker (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
);

CREATE TABLE said_by (
  claim   INTEGER NOT NULL REFERENCES claim,
  speaker INTEGER NOT NULL REFERENCES speaker,
  PRIMARY KEY (claim, speaker)
) WITHOUT ROWID;
CREATE INDEX said_by_speaker ON said_by (speaker);

CREATE TABLE decision (
  id       INTEGER PRIMARY KEY,
  kind     TEXT    NOT NULL,
  version  INTEGER REFERENCES version,
  content  TEXT,
  words    TEXT,
  name     TEXT,
  undoes   INTEGER UNIQUE REFERENCES decision,
  value    TEXT,
  who      TEXT    NOT NULL,
  why      TEXT    NOT NULL,
  made     INTEGER NOT NULL
);

CREATE TABLE copy_key (
  number  INTEGER NOT NULL,
  version INTEGER NOT NULL REFERENCES version,
  PRIMARY KEY (number, version)
) WITHOUT ROWID;
CREATE INDEX copy_key_version ON copy_key (version);

CREATE TABLE paragraph (
  outlet TEXT    NOT NULL,
  line   INTEGER NOT NULL,
  beside INTEGER NOT NULL,
  PRIMARY KEY (outlet, line, beside)
) WITHOUT ROWID;

CREATE TABLE copy (
  a       INTEGER NOT NULL REFERENCES version,
  b       INTEGER NOT NULL REFERENCES version,
  kind    TEXT    NOT NULL,
  jaccard REAL    NOT NULL,
  of_a    REAL    NOT NULL,
  of_b    REAL    NOT NULL,
  PRIMARY KEY (a, b)
) WITHOUT ROWID;
CREATE INDEX copy_b ON copy (b);

CREATE TABLE feed (
  address       TEXT PRIMARY KEY,
  etag          TEXT,
  last_modified TEXT,
  due           INTEGER NOT NULL,
  failures      INTEGER NOT NULL,
  trouble       TEXT,
  gone          INTEGER NOT NULL
) WITHOUT ROWID;

-- when a page was last looked at, whatever came of it
CREATE TABLE look (
  address TEXT PRIMARY KEY,
  seen    INTEGER NOT NULL
) WITHOUT ROWID;

-- what the index has to look at again, in the order of change
CREATE TABLE change (
  number  INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL
);
CREATE INDEX change_version ON change (version, number);
