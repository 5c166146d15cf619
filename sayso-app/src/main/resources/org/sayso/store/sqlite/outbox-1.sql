-- who wants to be told what is new; moments are milliseconds
CREATE TABLE alert (
  name     TEXT PRIMARY KEY,
  kind     TEXT    NOT NULL,
  which    TEXT    NOT NULL,
  target   TEXT    NOT NULL,
  secret   TEXT    NOT NULL,
  made     INTEGER NOT NULL,
  looked   INTEGER NOT NULL,
  state    INTEGER NOT NULL,
  failures INTEGER NOT NULL,
  due      INTEGER NOT NULL,
  trouble  TEXT,
  stopped  INTEGER NOT NULL
) WITHOUT ROWID;

-- every event that was found, so that none is told twice
CREATE TABLE notice (
  id       INTEGER PRIMARY KEY,
  alert    TEXT    NOT NULL REFERENCES alert ON DELETE CASCADE,
  event    TEXT    NOT NULL,
  message  TEXT,              -- none where it was there before anybody asked
  attempts INTEGER NOT NULL,
  state    TEXT    NOT NULL,  -- known, waiting, told, given-up
  settled  INTEGER,
  UNIQUE (alert, event)
);
