package org.sayso.news;

/**
 * Why a report was refused, by whichever stage first saw it: a folder's reader refuses a file of 50
 * MB before it is loaded, the cleaner one that is a picture.
 */
public enum RefusalReason {
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
