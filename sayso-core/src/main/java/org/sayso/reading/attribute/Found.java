package org.sayso.reading.attribute;

import java.util.List;
import java.util.Optional;
import org.sayso.claim.Attribution;
import org.sayso.claim.Stance;
import org.sayso.text.Spans;

/**
 * An attribution with what resolving needs to know of it.
 *
 * @param attribution the words on the page
 * @param head the token that heads the source, where there is one
 * @param stance as the cue has it
 * @param hedged whether the cue marks the content as uncertain
 * @param carriers sources of those who relay it in the same breath ({@code …, Corvin reported}),
 *     nearest to the speaker first
 * @param sentence index of the sentence the cue, or else the content, stands in
 */
public record Found(
    Attribution attribution,
    Optional<Head> head,
    Stance stance,
    boolean hedged,
    List<Head> carriers,
    int sentence) {

  public Found {
    carriers = List.copyOf(carriers);
  }

  /**
   * The token that heads a noun phrase, and the phrase.
   *
   * @param sentence index of its sentence
   * @param token index within the sentence
   * @param phrase the whole noun phrase
   */
  public record Head(int sentence, int token, Spans phrase) {}
}
