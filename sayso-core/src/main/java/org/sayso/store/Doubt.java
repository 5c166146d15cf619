package org.sayso.store;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.claim.Account;
import org.sayso.claim.Attribution;
import org.sayso.claim.Claim;
import org.sayso.claim.Note;
import org.sayso.claim.Speaker;
import org.sayso.text.Spans;

/**
 * A sign that a claim wants a person's eye: {@code He} may be two men. Each is something that the
 * reader did not know or had to guess; none says that the claim is wrong. How much each one counts
 * is set by hand, to put claims in an order: it is not measured, and no probability.
 */
public enum Doubt {
  /** Nobody could tell who said it. */
  UNKNOWN_SPEAKER(8),
  /** The reader made a note at its words. */
  NOTED(4),
  /** No rule found it: it is like what was learned of marked reports. */
  LEARNED(4),
  /** The speaker has no name: {@code an unnamed rescue worker}. */
  DESCRIBED_SPEAKER(2),
  /** Nothing links the content with who said it. */
  NO_CUE(2),
  /** The text names nobody there: who said it was taken from before. */
  NO_SOURCE(1),
  /** It is marked as uncertain, and whose uncertainty that is can be misread. */
  HEDGED(1);

  private final int weight;

  Doubt(int weight) {
    this.weight = weight;
  }

  /** The doubts about a claim of this account, the gravest first. */
  public static Set<Doubt> of(Claim claim, Account account) {
    EnumSet<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    Arrays.stream(values()).filter(d -> d.isOf(claim, account)).forEach(doubts::add);
    return doubts;
  }

  /** How much all of them count together. */
  public static int weight(Set<Doubt> doubts) {
    return doubts.stream().mapToInt(doubt -> doubt.weight).sum();
  }

  private boolean isOf(Claim claim, Account account) {
    Attribution words = claim.attribution();
    return switch (this) {
      case UNKNOWN_SPEAKER -> isUnknown(claim);
      case NOTED -> account.notes().stream().anyMatch(note -> isAt(note, words));
      case LEARNED -> words.foundBy().value().equals("learned");
      case DESCRIBED_SPEAKER ->
          !isUnknown(claim)
              && claim.provenance().speakers().stream()
                  .anyMatch(Speaker.Described.class::isInstance);
      case NO_CUE -> words.cue().isEmpty();
      case NO_SOURCE -> words.source().isEmpty();
      case HEDGED -> claim.hedged();
    };
  }

  private static boolean isUnknown(Claim claim) {
    return claim.provenance().speakers().stream()
        .map(Speaker::canonicalName)
        .anyMatch("unknown"::equals);
  }

  private static boolean isAt(Note note, Attribution words) {
    Spans at = Spans.of(note.span());
    return Stream.of(words.source(), words.cue(), words.content()).anyMatch(at::overlaps);
  }
}
