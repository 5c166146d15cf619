package org.sayso.serve.stories;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sayso.desk.accounts.Against;
import org.sayso.desk.accounts.Attested;
import org.sayso.desk.accounts.Band;
import org.sayso.desk.accounts.Bearing;
import org.sayso.desk.accounts.Question;
import org.sayso.desk.accounts.Saying;
import org.sayso.desk.accounts.SideBySide;
import org.sayso.desk.accounts.Standing;
import org.sayso.desk.accounts.Telling;
import org.sayso.json.Json;
import org.sayso.serve.web.Frame;
import org.sayso.story.ClaimRef;
import org.sayso.story.Drift;
import org.sayso.story.Origins;
import org.sayso.story.Relation;
import org.sayso.text.OneLine;

/**
 * A story's page.
 *
 * @param id by which it was found
 * @param title of the story
 * @param accounts side by side; none where nothing had come out by then
 * @param bands the tables of its questions
 * @param places the place of each origin, for its colour
 * @param against the origin that all others are held against, if one is
 * @param stops of the slider
 * @param lineage who rests on whom, drawn
 * @param picked a claim that is to be grouped otherwise
 */
public record StoryView(
    String id,
    String title,
    Optional<SideBySide> accounts,
    List<Band> bands,
    Map<String, Integer> places,
    Optional<String> against,
    Stops stops,
    Lineage lineage,
    Optional<String> picked) {

  /** So many columns can be read beside one another. */
  static final int MOST_COLUMNS = 5;

  /** More conflicts than that are folded, unless a question has few. */
  private static final int MOST_OPEN = 16;

  private static final int FEW = 2;
  private static final int MOST_WORDS = 80;

  public StoryView {
    bands = List.copyOf(bands);
    places = Map.copyOf(places);
  }

  static StoryView of(String id, SideBySide accounts, Optional<String> against, Stops stops) {
    List<Band> bands = Band.of(accounts.questions(), MOST_COLUMNS);
    Map<String, Integer> places = new LinkedHashMap<>();
    bands.forEach(
        band -> band.origins().forEach(origin -> places.putIfAbsent(origin, places.size())));
    return new StoryView(
        id,
        accounts.story().title(),
        Optional.of(accounts),
        bands,
        places,
        against.filter(places::containsKey),
        stops,
        Lineage.of(accounts),
        Optional.empty());
  }

  /** The page of a story of which nothing had come out. */
  static StoryView before(String id, String title, Stops stops) {
    return new StoryView(
        id,
        title,
        Optional.empty(),
        List.of(),
        Map.of(),
        Optional.empty(),
        stops,
        Lineage.NONE,
        Optional.empty());
  }

  /** The same with a claim that is to be grouped otherwise. */
  StoryView picking(Optional<String> claim) {
    return new StoryView(id, title, accounts, bands, places, against, stops, lineage, claim);
  }

  /** All claims of the story, each with its words, to choose from. */
  public Map<String, String> claims() {
    Map<String, String> claims = new LinkedHashMap<>();
    for (Attested one : accounts.map(SideBySide::all).orElse(List.of())) {
      for (Saying saying : one.sayings()) {
        for (Telling telling : saying.tellings()) {
          claims.putIfAbsent(
              telling.ref().toString(),
              telling.outlet() + ": " + OneLine.shortened(telling.claimed().content(), MOST_WORDS));
        }
      }
    }
    return claims;
  }

  /**
   * Conflicts on one question.
   *
   * @param question on which; none where the tangle was too thick for one
   * @param pairs that conflict
   * @param isOpen whether they are shown unasked
   */
  public record Disputed(
      Optional<Question> question, List<Against<Relation.Conflict>> pairs, boolean isOpen) {
    public Disputed {
      pairs = List.copyOf(pairs);
    }
  }

  /** The conflicts, question by question. */
  public List<Disputed> disputed() {
    List<Against<Relation.Conflict>> all = accounts.map(SideBySide::conflicts).orElse(List.of());
    Map<Integer, List<Against<Relation.Conflict>>> byNumber = new TreeMap<>();
    all.forEach(
        pair ->
            byNumber
                .computeIfAbsent(pair.question().orElse(Integer.MAX_VALUE), n -> new ArrayList<>())
                .add(pair));
    List<Disputed> disputed = new ArrayList<>();
    byNumber.forEach(
        (number, pairs) ->
            disputed.add(
                new Disputed(
                    accounts.flatMap(
                        story ->
                            story.questions().stream()
                                .filter(question -> question.number() == number)
                                .findFirst()),
                    pairs,
                    all.size() <= MOST_OPEN || pairs.size() <= FEW)));
    return disputed;
  }

  public Origin origin(String name) {
    return new Origin(name, places.getOrDefault(name, places.size()));
  }

  /** Whether the band is too wide for a table. */
  public boolean isList(Band band) {
    return !band.fits(MOST_COLUMNS);
  }

  /** How an origin's answer stands; that of the one held against stands for itself. */
  public Standing standing(Question question, String origin) {
    return question.standing(origin, against.filter(other -> !other.equals(origin)));
  }

  /** The address that holds all against this origin, or against all again. */
  public String holding(Frame frame, String origin) {
    boolean held = against.map(origin::equals).orElse(false);
    return frame.to("/stories/" + id + (held ? "" : "?against=" + Frame.encoded(origin)))
        + "#accounts"; // behind the moment
  }

  /** {@code = agrees with}, with the sign before the words. */
  public static String sign(Standing standing) {
    return switch (standing) {
      case CONTRADICTS -> "≠";
      case REFINES -> "≈";
      case AGREES -> "=";
      case APART -> "·";
      case SILENT -> "—";
    };
  }

  /** What the sign means. */
  public static String words(Standing standing) {
    return switch (standing) {
      case CONTRADICTS -> "contradicts";
      case REFINES -> "refines";
      case AGREES -> "agrees with";
      case APART -> "stands apart";
      case SILENT -> "says nothing";
    };
  }

  /** {@code 3 independent origins (least 2, most 4)}. */
  public static String count(Attested one) {
    if (one.isOfUnknownOrigin()) {
      return SideBySide.UNKNOWN;
    }
    Origins origins = one.group().origins();
    String range =
        origins.least() == origins.most()
            ? ""
            : " (least " + origins.least() + ", most " + origins.most() + ")";
    return (origins.independent() == 1
            ? "1 origin"
            : origins.independent() + " independent origins")
        + range;
  }

  /** {@code said by Teodora Vasque, 14 March 2024}. */
  public static String who(Saying saying) {
    return String.join(", ", saying.speakers());
  }

  /** What was changed: {@code number, hedge}. */
  public static String kinds(List<Drift.Kind> kinds) {
    return kinds.stream().map(Json::lower).collect(Collectors.joining(", "));
  }

  /** Why a telling drifted, reason by reason. */
  public static String why(Telling telling) {
    return telling.drift().stream()
        .map(drift -> Json.lower(drift.kind()) + ", " + drift.why())
        .collect(Collectors.joining("; "));
  }

  public static String sign(Bearing bearing) {
    return sign(Standing.valueOf(bearing.kind().name()));
  }

  public static String words(Bearing bearing) {
    return words(Standing.valueOf(bearing.kind().name()));
  }

  /** Whose answers they are; its own, where it contradicts itself. */
  public static String whom(Bearing bearing, String origin) {
    return bearing.origins().stream()
        .map(other -> other.equals(origin) ? "another word of its own" : other)
        .collect(Collectors.joining(", "));
  }

  /** {@code Zanta cites Halna cites Zanta}. */
  public static String circle(List<String> outlets) {
    return String.join(" cites ", outlets) + (outlets.isEmpty() ? "" : " cites " + outlets.get(0));
  }

  /** A claim in the reading view. */
  public static String place(Frame frame, ClaimRef ref) {
    return frame.article(ref.article().value()) + "#card-" + ref.claim().number();
  }
}
