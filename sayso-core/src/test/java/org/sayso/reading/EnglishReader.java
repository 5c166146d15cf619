package org.sayso.reading;

/** The one English reader of a test run, over the parser that the tests of the rules use too. */
public final class EnglishReader {

  private EnglishReader() {}

  private static final class Holder {
    static final ArticleReader READER = TestReader.reader();
  }

  /** Loaded at the first call. */
  public static ArticleReader get() {
    return Holder.READER;
  }
}
