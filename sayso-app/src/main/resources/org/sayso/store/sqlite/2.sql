-- people decide which reports tell one story: two documents, whichever version of them stands
ALTER TABLE decision ADD COLUMN report TEXT REFERENCES document (address);
ALTER TABLE decision ADD COLUMN other TEXT REFERENCES document (address);
