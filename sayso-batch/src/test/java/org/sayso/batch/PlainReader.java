package org.sayso.batch;

import java.util.List;
import org.sayso.news.Capture;
import org.sayso.reading.ArticleReader;
import org.sayso.reading.Reading;
import org.sayso.reading.clean.Cleaned;
import org.sayso.reading.clean.ReportCleaner;

/** Cleans as Sayso does, and finds no claims: for tests of what lies around reading. */
final class PlainReader implements ArticleReader {

  private final ReportCleaner cleaner = new ReportCleaner();

  @Override
  public Reading read(Capture capture) {
    Cleaned cleaned = cleaner.clean(capture);
    return cleaned instanceof Cleaned.Refused refused
        ? new Reading.Unreadable(capture.name(), refused.reason(), refused.detail())
        : new Reading.Read(((Cleaned.Clean) cleaned).article(), List.of(), List.of(), List.of());
  }
}
