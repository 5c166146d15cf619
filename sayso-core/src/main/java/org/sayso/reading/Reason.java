package org.sayso.reading;

/** Why a report was refused. */
public enum Reason {
  /** No bytes, or blanks only. */
  EMPTY,
  /** Larger than the reader takes. */
  TOO_LARGE,
  /** Not text of any kind we read. */
  BINARY,
  /** The bytes are not valid in their character set. */
  ENCODING,
  /** Broken JSON, or JSON that is no report. */
  MALFORMED,
  /** A report without {@code text}, a page without an article. */
  NO_TEXT,
  /** Text without any sentence. */
  NO_SENTENCE,
  /** Not English. */
  LANGUAGE,
  /** The file could not be opened. */
  UNREADABLE
}
