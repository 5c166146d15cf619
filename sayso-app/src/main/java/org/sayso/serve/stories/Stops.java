package org.sayso.serve.stories;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sayso.desk.StoryMoment;
import org.sayso.serve.web.Words;
import org.sayso.store.AsOf;

/**
 * Where the slider of a story stops.
 *
 * @param moments in order
 * @param at the moment as of which the page tells; now where it is empty
 * @param clock by which they are
 */
public record Stops(List<StoryMoment> moments, Optional<Instant> at, AsOf.Clock clock) {

  private static final DateTimeFormatter FIELD =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

  public Stops {
    moments = List.copyOf(moments);
  }

  static Stops of(List<StoryMoment> moments, Optional<AsOf> asOf, AsOf.Clock clock) {
    return new Stops(moments, asOf.map(AsOf::moment), clock);
  }

  /** The one at which the page stands: the last that is not later; before them all, none. */
  public int index() {
    return at.map(
            moment ->
                (int) moments.stream().filter(stop -> !stop.moment().isAfter(moment)).count() - 1)
        .orElse(moments.size() - 1);
  }

  public int last() {
    return moments.size() - 1;
  }

  /** A slider with one stop is none. */
  public boolean slides() {
    return moments.size() > 1;
  }

  /** For the script, which asks for the page as of each. */
  public String values() {
    return moments.stream().map(stop -> stop.moment().toString()).collect(Collectors.joining(" "));
  }

  /** What a stop is called: {@code 14 March 2024, 16:30 UTC: Kestrel Post}. */
  public String words(int index) {
    if (index < 0) {
      return "before the first report";
    }
    StoryMoment stop = moments.get(index);
    return Words.moment(stop.moment()) + ": " + String.join(", ", stop.what());
  }

  /** For the script. */
  public String labels() {
    StringBuilder labels = new StringBuilder();
    for (int i = 0; i < moments.size(); i++) {
      labels.append(i == 0 ? "" : "\n").append(words(i));
    }
    return labels.toString();
  }

  /** For the field of those who have no script. */
  public String field() {
    return at.map(moment -> FIELD.format(moment.atOffset(ZoneOffset.UTC))).orElse("");
  }

  public boolean isKept() {
    return clock == AsOf.Clock.KEPT;
  }
}
