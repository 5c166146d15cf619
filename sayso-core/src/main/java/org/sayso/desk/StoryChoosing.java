package org.sayso.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.store.AsOf;
import org.sayso.store.ClaimIndex;
import org.sayso.store.Found.Hit;
import org.sayso.store.Query;
import org.sayso.store.QueryField;
import org.sayso.store.QueryParser;
import org.sayso.store.Search;
import org.sayso.store.Search.What;
import org.sayso.story.Story;

/**
 * Chooses a story by words: the one whose headlines, texts and claims have them first and most
 * often, for its size.
 */
final class StoryChoosing {

  private static final int HITS = 200;

  /** A headline tells more of a story than a word in its text. */
  private static final double TITLE = 2;

  /** What is claimed stands in the text too; who claims it may not. */
  private static final double CLAIM = 0.25;

  /** How little the first hit is ahead of the second. */
  private static final double EVENNESS = 20;

  /** Who has so much of the best one's points fits about as well. */
  private static final double ABOUT_AS_WELL = 0.7;

  private static final int MOST = 10;

  private final ClaimIndex index;
  private final Optional<AsOf> asOf;
  private final Map<Long, Story> byVersion;
  private final Map<Story, Double> points = new HashMap<>();

  private StoryChoosing(ClaimIndex index, Optional<AsOf> asOf, Map<Long, Story> byVersion) {
    this.index = index;
    this.asOf = asOf;
    this.byVersion = byVersion;
  }

  /**
   * Those that fit best, the best first: one, several that fit about as well, or none.
   *
   * @param byVersion the story that each version tells
   * @throws org.sayso.store.QueryException if the words are no query
   */
  static List<Story> by(
      String words, ClaimIndex index, Optional<AsOf> asOf, Map<Long, Story> byVersion) {
    Query query = QueryParser.parse(words).query();
    StoryChoosing choosing = new StoryChoosing(index, asOf, byVersion);
    choosing.look(query);
    if (choosing.points.isEmpty()
        && query instanceof Query.And all
        && all.parts().stream().noneMatch(Query.Not.class::isInstance)) {
      choosing.look(new Query.Or(all.parts())); // no report has every word
    }
    return choosing.best();
  }

  private void look(Query query) {
    look(inTitle(query), What.ARTICLES, TITLE);
    look(query, What.ARTICLES, 1);
    look(query, What.CLAIMS, CLAIM);
  }

  /** Words that are looked for anywhere, in the headline. */
  private static Query inTitle(Query query) {
    if (query instanceof Query.Words words && words.field() == QueryField.ANY) {
      return new Query.Words(QueryField.TITLE, words.words(), words.how());
    }
    if (query instanceof Query.And all) {
      return new Query.And(all.parts().stream().map(StoryChoosing::inTitle).toList());
    }
    return query instanceof Query.Or any
        ? new Query.Or(any.parts().stream().map(StoryChoosing::inTitle).toList())
        : query;
  }

  private void look(Query query, What what, double weight) {
    Search search = new Search(query, what, asOf, Search.Order.BEST, 0, HITS, false);
    Set<Long> seen = new HashSet<>();
    for (Hit hit : index.search(search).hits()) {
      Story story = byVersion.get(hit.version());
      if (story != null && seen.add(hit.version())) {
        points.merge(story, weight / (EVENNESS + seen.size()), Double::sum);
      }
    }
  }

  private List<Story> best() {
    List<Story> ranked = new ArrayList<>(points.keySet());
    ranked.sort(
        Comparator.comparingDouble(this::fit)
            .reversed()
            .thenComparing(story -> story.id().value()));
    return ranked.stream()
        .filter(story -> fit(story) >= ABOUT_AS_WELL * fit(ranked.get(0)))
        .limit(MOST)
        .toList();
  }

  /** A long story has every word somewhere. */
  private double fit(Story story) {
    return points.getOrDefault(story, 0.0) / Math.sqrt(story.reports().size());
  }
}
