package org.sayso.desk.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sayso.claim.Claim;
import org.sayso.claim.Speaker;
import org.sayso.store.Anchor;
import org.sayso.story.ClaimRef;
import org.sayso.story.Group;
import org.sayso.text.Offsets;
import org.sayso.text.Spans;

/**
 * A claim that is handed over with its words, so that others can cite and check it.
 *
 * @param exhibit the report that has the words
 * @param claim as people decided
 * @param group of the claims that say the same
 * @param origin on whose word it is told, by name
 * @param conflicts groups that exclude it
 * @param superseded whether its origin has a later word
 * @param drift how this report tells it otherwise than its origin
 * @param verdicts what people decided of it, the earliest first
 */
public record Citation(
    Exhibit exhibit,
    Claim claim,
    Group group,
    Optional<String> origin,
    List<Group> conflicts,
    boolean superseded,
    List<String> drift,
    List<Verdict> verdicts) {

  public Citation {
    conflicts = List.copyOf(conflicts);
    drift = List.copyOf(drift);
    verdicts = List.copyOf(verdicts);
  }

  /** {@code dam/01/c3}. */
  public ClaimRef ref() {
    return new ClaimRef(exhibit.article().id(), claim.id());
  }

  public Spans source() {
    return claim.attribution().source();
  }

  public Spans cue() {
    return claim.attribution().cue();
  }

  public Spans content() {
    return claim.attribution().content();
  }

  /** The words of some spans, parts joined by an ellipsis. */
  public String words(Spans spans) {
    return spans.in(exhibit.article().text());
  }

  /** The words of the content. */
  public String quote() {
    return words(content());
  }

  /** {@code 120-126 140-152}, in code points. */
  public String written(Spans spans) {
    return Anchor.written(spans, new Offsets(exhibit.article().text()));
  }

  public List<String> speakers() {
    return claim.provenance().speakers().stream().map(Speaker::canonicalName).toList();
  }

  /** {@code Teodora Vasque (Sorvane Coast Guard)}. */
  public String said() {
    return claim.provenance().speakers().stream()
        .map(
            speaker ->
                speaker.canonicalName()
                    + speaker.affiliation().map(of -> " (" + of + ")").orElse(""))
        .collect(Collectors.joining("; "));
  }

  /** The same whenever it is handed over, as long as the words are a claim. */
  public String iri() {
    return Iris.named("claim", exhibit.versionIri() + "\n" + written(content()));
  }

  /** Where the words stand, for people: {@code dam/01/c3 [120-126]}. */
  public String place() {
    return ref() + " [" + written(content()) + "]";
  }

  /** Who drew it or found it rightly read, the last one first. */
  public Optional<Verdict> accepted() {
    return verdicts.stream().filter(Verdict::accepts).reduce((earlier, later) -> later);
  }
}
