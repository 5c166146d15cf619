package org.sayso.bench.desk;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.sayso.bench.search.ClaimGenerator;
import org.sayso.bench.search.ClaimGenerator.Told;
import org.sayso.claim.Claim;
import org.sayso.news.Article;

/**
 * Where somebody goes next: of twenty steps five open a report, three search, three open a story,
 * the others go to lists. What is looked for stands in the reports, so that what is frequent there
 * is asked for often.
 */
final class Walk {

  /** A route, told in the table as people write it. */
  record Place(String name, boolean json) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byName = name.compareTo(other.name);
      return byName != 0 ? byName : Boolean.compare(json, other.json);
    }
  }

  /**
   * A step.
   *
   * @param place whose figures it counts for
   * @param path with its question
   */
  record Step(Place place, String path) {}

  /** A route in the mix: {@code /search?q=…}, where {@code …} is filled in. */
  private record Route(String name, String path, String question) {}

  private static final List<Route> ROUTES =
      List.of(
          new Route("front door", "/", ""),
          new Route("stories", "/stories", ""),
          new Route("stories with a word", "/stories", "words=TITLE"),
          new Route("report", "/articles/ID", ""),
          new Route("report", "/articles/ID", ""),
          new Route("report", "/articles/ID", ""),
          new Route("report", "/articles/ID", ""),
          new Route("report, by its address", "/articles", "at=ADDRESS"),
          new Route("search: a word", "/search", "q=WORD"),
          new Route("search: a speaker and a stance", "/search", "q=SPEAKER"),
          new Route(
              "search: articles, newest first", "/search", "q=WORD&what=articles&order=newest"),
          new Route("story", "/stories/STORY", ""),
          new Route("story", "/stories/STORY", ""),
          new Route("story in time", "/stories/STORY/timeline", ""),
          new Route("speaker", "/speakers", "name=NAME"),
          new Route("speakers", "/speakers", ""),
          new Route("review queue", "/review", ""),
          new Route("claim", "/claims", "of=CLAIM"),
          new Route("decisions", "/decisions", ""),
          new Route("saved searches", "/saved", ""));

  private final ClaimGenerator generator;
  private final long articles;
  private final List<String> stories;
  private final SplittableRandom random;

  /**
   * @param stories the ids of those that are opened
   */
  Walk(ClaimGenerator generator, long articles, List<String> stories, long seed) {
    this.generator = generator;
    this.articles = articles;
    this.stories = List.copyOf(stories);
    this.random = new SplittableRandom(seed);
  }

  /** The next one; one of three asks for the JSON, as a program would. */
  Step next() {
    return step(ROUTES.get(random.nextInt(ROUTES.size())), random.nextInt(3) == 0);
  }

  /** One step to each place. */
  List<Step> everywhere() {
    return ROUTES.stream()
        .distinct()
        .flatMap(route -> Stream.of(step(route, false), step(route, true)))
        .toList();
  }

  private Step step(Route route, boolean json) {
    Told told = told();
    Article article = told.article();
    Claim claim = claim(told);
    String path =
        route
            .path
            .replace("ID", article.id().value())
            .replace("STORY", stories.get(random.nextInt(stories.size())));
    String twin = path.equals("/") ? "/index.json" : path + ".json";
    String question =
        route
            .question
            .replace("TITLE", value(word(article.title())))
            .replace("ADDRESS", value(article.url().orElseThrow().toString()))
            .replace("WORD", value(word(content(told, claim))))
            .replace("SPEAKER", value("speaker:\"" + name(claim) + "\" stance:" + stance(claim)))
            .replace("NAME", value(name(claim)))
            .replace("CLAIM", value(id(told, claim)));
    return new Step(
        new Place(route.name, json),
        (json ? twin : path) + (question.isEmpty() ? "" : "?" + question));
  }

  /** Any claim, as decisions name it. */
  String claim() {
    Told told = told();
    return id(told, claim(told));
  }

  /** Up to so many milliseconds, evenly. */
  int millis(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  boolean isHeads() {
    return random.nextBoolean();
  }

  private Told told() {
    return generator.article(random.nextLong(articles));
  }

  private Claim claim(Told told) {
    return told.claims().get(random.nextInt(told.claims().size()));
  }

  private static String id(Told told, Claim claim) {
    return told.article().id() + "/" + claim.id();
  }

  private static String name(Claim claim) {
    return claim.provenance().speakers().get(0).canonicalName();
  }

  private static String stance(Claim claim) {
    return claim.stance().name().toLowerCase(Locale.ROOT);
  }

  private static String content(Told told, Claim claim) {
    return claim.attribution().content().in(told.article().text());
  }

  private String word(String words) {
    List<String> all = List.of(words.replaceAll("[^\\p{L} ]", "").strip().split("\\s+", -1));
    return all.get(random.nextInt(all.size()));
  }

  private static String value(String value) {
    return DeskClient.encoded(value);
  }
}
