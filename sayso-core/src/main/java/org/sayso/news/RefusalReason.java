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
  /** Another report that is read together with it has its id. */
  SAME_ID,
  /** The file could not be opened. */
  UNREADABLE,
  /** It asks for a password. */
  ENCRYPTED,
  /** Made to harm whoever opens it: a bomb, entities that name files, boxes in boxes. */
  UNSAFE,
  /**
   * What was given only says where the report is: a sitemap, a headline with its link, a revisit.
   */
  ELSEWHERE,
  /** The web did not give it: no answer, an error, a time-out. Another day it may. */
  UNREACHABLE,
  /** It may not be asked for: robots.txt, a private address. */
  FORBIDDEN
}
