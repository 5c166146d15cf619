package org.sayso.score;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.claim.Carrier;
import org.sayso.claim.Claim;
import org.sayso.claim.ClaimId;
import org.sayso.claim.Speaker;
import org.sayso.text.Offsets;
import org.sayso.text.Spans;

/**
 * A claim as a file has it, marked by hand or read by a system; fields that a corpus lacks are
 * empty.
 *
 * @param id within its report
 * @param source the words that name who said it
 * @param cue the words that link source and content
 * @param content what was said
 * @param quotation {@code direct}, {@code mixed} or {@code indirect}
 * @param stance {@code asserts}, {@code denies} …
 * @param hedged whether it is marked as uncertain
 * @param speakers canonical names
 * @param affiliation the organisation spoken for
 * @param saidAt ISO date
 * @param via who carried it, nearest to the speaker first
 * @param within the claim that holds this one
 */
public record MarkedClaim(
    String id,
    List<Extent> source,
    List<Extent> cue,
    List<Extent> content,
    Optional<String> quotation,
    Optional<String> stance,
    boolean hedged,
    List<String> speakers,
    Optional<String> affiliation,
    Optional<String> saidAt,
    List<String> via,
    Optional<String> within) {

  public MarkedClaim {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    speakers = List.copyOf(speakers);
    via = List.copyOf(via);
  }

  /** The same claim, drawn otherwise. */
  MarkedClaim withSpans(List<Extent> source, List<Extent> cue, List<Extent> content) {
    return new MarkedClaim(
        id,
        source,
        cue,
        content,
        quotation,
        stance,
        hedged,
        speakers,
        affiliation,
        saidAt,
        via,
        within);
  }

  /** A claim of our own reading, its offsets turned into code points. */
  public static MarkedClaim of(Claim claim, Offsets offsets) {
    List<Speaker> speakers = claim.provenance().speakers();
    return new MarkedClaim(
        claim.id().toString(),
        extents(claim.attribution().source(), offsets),
        extents(claim.attribution().cue(), offsets),
        extents(claim.attribution().content(), offsets),
        Optional.of(claim.attribution().quotation().name().toLowerCase(Locale.ROOT)),
        Optional.of(claim.stance().name().toLowerCase(Locale.ROOT)),
        claim.hedged(),
        speakers.stream().map(Speaker::canonicalName).toList(),
        speakers.stream().map(Speaker::affiliation).flatMap(Optional::stream).findFirst(),
        claim.saidAt().map(Object::toString),
        claim.provenance().via().stream().map(Carrier::name).toList(),
        claim.within().map(ClaimId::toString));
  }

  private static List<Extent> extents(Spans spans, Offsets offsets) {
    return spans.parts().stream()
        .map(
            span ->
                new Extent(offsets.toCodePoints(span.start()), offsets.toCodePoints(span.end())))
        .toList();
  }

  static MarkedClaim of(Row row) {
    return new MarkedClaim(
        row.text("id"),
        row.extents("source"),
        row.extents("cue"),
        row.extents("content"),
        row.optionalText("quotation"),
        row.optionalText("stance"),
        row.says("hedged"),
        row.texts("speakers"),
        row.optionalText("affiliation"),
        row.optionalText("saidAt"),
        row.texts("via"),
        row.optionalText("within"));
  }
}
