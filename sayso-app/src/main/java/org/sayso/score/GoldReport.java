package org.sayso.score;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A report with what people marked in it.
 *
 * @param id unique in the set
 * @param outlet who published it
 * @param published when, as the corpus writes it: its {@code published}, else {@code dct}, else
 *     {@code date}
 * @param title headline
 * @param text the whole text, which every offset counts into
 * @param claims of a story's report, {@code claims}
 * @param attributions of PolNeAR, {@code attributions}
 * @param times of TimeBank and its kin, {@code timexes}
 */
public record GoldReport(
    String id,
    Optional<String> outlet,
    Optional<String> published,
    Optional<String> title,
    String text,
    List<MarkedClaim> claims,
    List<MarkedClaim> attributions,
    List<MarkedTime> times) {

  public GoldReport {
    claims = List.copyOf(claims);
    attributions = List.copyOf(attributions);
    times = List.copyOf(times);
  }

  static GoldReport of(Row row) {
    return new GoldReport(
        row.text("id"),
        row.optionalText("outlet").or(() -> row.optionalText("publisher")),
        Stream.of("published", "dct", "date")
            .flatMap(field -> row.optionalText(field).stream())
            .findFirst(),
        row.optionalText("title"),
        row.text("text"),
        row.rows("claims").stream().map(MarkedClaim::of).toList(),
        row.rows("attributions").stream().map(MarkedClaim::of).toList(),
        row.rows("timexes").stream().map(MarkedTime::of).toList());
  }
}
