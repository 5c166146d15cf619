package org.sayso.desk.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sayso.news.Article;
import org.sayso.news.Publication;

/**
 * A report of a story, and on whom it rests.
 *
 * @param article as cleaned
 * @param outlet its name; the name of the file, without its ending, where no outlet is known
 * @param claims how many it tells
 * @param restsOn the outlets on whose reports it rests; {@link #ITSELF} for an earlier one of its
 *     own
 */
public record Report(Article article, String outlet, int claims, List<String> restsOn) {

  /** What stands for the outlet's own earlier report. */
  public static final String ITSELF = "its own earlier report";

  public Report {
    restsOn = List.copyOf(restsOn);
  }

  public Optional<LocalDate> day() {
    return article.published().map(Publication::day);
  }
}
