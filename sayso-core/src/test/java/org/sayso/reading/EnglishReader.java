package org.sayso.reading;

/** The one English reader of a test run: its models take seconds to load. */
public final class EnglishReader {

  private EnglishReader() {}

  private static final class Holder {
    static final ArticleReader READER = NewsReader.english();
  }

  /** Loaded at the first call. */
  public static ArticleReader get() {
    return Holder.READER;
  }
}
