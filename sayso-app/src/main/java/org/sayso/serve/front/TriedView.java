package org.sayso.serve.front;

import java.util.List;
import org.sayso.json.Json;
import org.sayso.reading.Reading;
import org.sayso.serve.articles.ArticleView;

/**
 * What was read and not kept.
 *
 * @param id of the reading, for who wants to keep it after all
 * @param articles those that could be read
 * @param refused why the others could not, a line each
 */
public record TriedView(String id, List<ArticleView> articles, List<String> refused) {

  public TriedView {
    articles = List.copyOf(articles);
    refused = List.copyOf(refused);
  }

  static TriedView of(String id, List<Reading> readings) {
    return new TriedView(
        id,
        readings.stream()
            .filter(Reading.Read.class::isInstance)
            .map(reading -> ArticleView.of(((Reading.Read) reading).account()))
            .toList(),
        readings.stream()
            .filter(Reading.Unreadable.class::isInstance)
            .map(reading -> (Reading.Unreadable) reading)
            .map(no -> Json.lower(no.reason()).replace('_', ' ') + ": " + no.detail())
            .toList());
  }
}
