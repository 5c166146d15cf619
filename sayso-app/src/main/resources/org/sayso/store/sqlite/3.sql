-- people correct claims: where the parts stand (spans and the words there), stance, hedge, day
ALTER TABLE decision ADD COLUMN source TEXT;
ALTER TABLE decision ADD COLUMN source_words TEXT;
ALTER TABLE decision ADD COLUMN cue TEXT;
ALTER TABLE decision ADD COLUMN cue_words TEXT;
ALTER TABLE decision ADD COLUMN moved TEXT;
ALTER TABLE decision ADD COLUMN moved_words TEXT;
ALTER TABLE decision ADD COLUMN stance TEXT;
ALTER TABLE decision ADD COLUMN hedged INTEGER;
ALTER TABLE decision ADD COLUMN said TEXT;

-- and say of two claims whether they are of one group
ALTER TABLE decision ADD COLUMN other_version INTEGER REFERENCES version;
ALTER TABLE decision ADD COLUMN other_content TEXT;
ALTER TABLE decision ADD COLUMN other_words TEXT;

-- searches that people keep; looked is when someone last looked at what is new in them
CREATE TABLE saved_search (
  name   TEXT PRIMARY KEY,
  query  TEXT    NOT NULL,
  what   TEXT    NOT NULL,
  sorted TEXT    NOT NULL,
  who    TEXT    NOT NULL,
  saved  INTEGER NOT NULL,
  looked INTEGER NOT NULL
) WITHOUT ROWID;
