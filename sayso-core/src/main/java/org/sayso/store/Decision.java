package org.sayso.store;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a person decided. It is a row of its own, never overwritten: to undo is another decision. It
 * holds on to the exact words it was made of, so that it survives reading again; where these words
 * are no claim any more it is an orphan, and shown as one.
 *
 * @param id from 1, in the order in which they were made
 * @param kind what was decided
 * @param subject what it was made of
 * @param value the name that is right, for {@link Kind#SPEAKER}, {@link Kind#SAME_SPEAKER} and
 *     {@link Kind#DRAW}; the name that is another's, for {@link Kind#OTHER_SPEAKER}
 * @param correction what is right within the claim
 * @param who decided
 * @param why in the person's own words
 * @param made when
 * @param undoneBy the decision that took this one back
 */
public record Decision(
    long id,
    Kind kind,
    Subject subject,
    Optional<String> value,
    Correction correction,
    String who,
    String why,
    Instant made,
    Optional<Long> undoneBy) {

  /** One that corrects nothing within a claim. */
  public Decision(
      long id,
      Kind kind,
      Subject subject,
      Optional<String> value,
      String who,
      String why,
      Instant made,
      Optional<Long> undoneBy) {
    this(id, kind, subject, value, Correction.NONE, who, why, made, undoneBy);
  }

  /** What can be decided. */
  public enum Kind {
    /** This is a claim, and rightly read. */
    ACCEPT,
    /** This is no claim. */
    REJECT,
    /** Somebody else said it. */
    SPEAKER,
    /** Its source, cue or content stands elsewhere. */
    SPANS,
    /** The speaker does something else with the content. */
    STANCE,
    /** It is marked as uncertain, or is not. */
    HEDGED,
    /** It was said on another day, or on none that the text tells. */
    SAID,
    /** Here is a claim that the reader missed. */
    DRAW,
    /** Two names are one speaker. */
    SAME_SPEAKER,
    /** Two names are not one speaker. */
    OTHER_SPEAKER,
    /** Two claims say the same. */
    SAME_CLAIM,
    /** Two claims do not say the same. */
    OTHER_CLAIM,
    /** Two reports tell one story. */
    SAME_STORY,
    /** Two reports do not tell one story. */
    OTHER_STORY,
    /** An earlier decision is taken back. */
    UNDO
  }

  /** What a decision is made of. */
  public sealed interface Subject {

    /**
     * In words for people.
     *
     * @param quoted puts the words of a report into the quotation marks of the place
     */
    String told(UnaryOperator<String> quoted);

    /**
     * The claim with just this content.
     *
     * @param version that was looked at
     * @param content spans in code points, {@code 0-39 57-80}
     * @param words that stand there
     */
    record OfClaim(long version, String content, String words) implements Subject {

      public Anchor anchor() {
        return new Anchor(content, words);
      }

      @Override
      public String told(UnaryOperator<String> quoted) {
        return quoted.apply(words);
      }
    }

    /**
     * Two claims, each in the version that was looked at.
     *
     * @param one of them
     * @param other the other
     */
    record OfClaims(OfClaim one, OfClaim other) implements Subject {

      @Override
      public String told(UnaryOperator<String> quoted) {
        return one.told(quoted) + " and " + other.told(quoted);
      }
    }

    /**
     * @param name as reports have it
     */
    record OfSpeaker(String name) implements Subject {

      @Override
      public String told(UnaryOperator<String> quoted) {
        return name;
      }
    }

    /**
     * Documents, whichever version of them stands.
     *
     * @param one address of a report
     * @param other address of the other
     */
    record OfReports(String one, String other) implements Subject {

      @Override
      public String told(UnaryOperator<String> quoted) {
        return one + " and " + other;
      }
    }

    /**
     * @param decision an earlier one
     */
    record OfDecision(long decision) implements Subject {

      @Override
      public String told(UnaryOperator<String> quoted) {
        return "decision " + decision;
      }
    }
  }
}
