package org.sayso.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.sayso.news.Article;
import org.sayso.news.Witness;

/**
 * What one or several places say of an article, for people: {@code published, not taken: 2025-05-02
 * · meta article:published_time}.
 *
 * @param chosen whether the article has this value
 * @param words the line
 */
record WitnessLine(boolean chosen, String words) {

  /** What several witnesses may say alike. */
  private record Saying(Witness.Field field, String value) {}

  /** A line for each value of each field, in the order in which they were heard. */
  static List<WitnessLine> of(Article article) {
    return article.witnesses().stream()
        .collect(
            Collectors.groupingBy(
                witness -> new Saying(witness.field(), witness.value()),
                LinkedHashMap::new,
                Collectors.toList()))
        .entrySet()
        .stream()
        .map(entry -> of(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static WitnessLine of(Saying saying, List<Witness> witnesses) {
    boolean chosen = witnesses.stream().anyMatch(Witness::chosen);
    String from = witnesses.stream().map(Witness::from).collect(Collectors.joining(", "));
    return new WitnessLine(
        chosen, saying.field() + (chosen ? ": " : ", not taken: ") + saying.value() + " · " + from);
  }
}
