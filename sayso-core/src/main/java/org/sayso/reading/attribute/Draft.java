package org.sayso.reading.attribute;

import java.util.List;
import java.util.Optional;
import org.sayso.claim.Attribution;
import org.sayso.claim.RuleId;
import org.sayso.claim.Stance;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/**
 * An attribution in the making.
 *
 * @param rule that found it
 * @param link the word that links, where there is one
 * @param source where the text names it
 * @param carriers those who relay it, nearest to the speaker first
 * @param cue spans of all words that link
 * @param content spans
 * @param stance as the cue has it
 * @param hedged whether the cue marks the content as uncertain
 * @param sentence index of the sentence of cue or content
 */
record Draft(
    RuleId rule,
    Optional<Cue> link,
    Optional<Source> source,
    List<Source> carriers,
    Spans cue,
    Spans content,
    Stance stance,
    boolean hedged,
    int sentence) {

  Draft {
    carriers = List.copyOf(carriers);
  }

  Draft withContent(Spans other) {
    return new Draft(rule, link, source, carriers, cue, other, stance, hedged, sentence);
  }

  Draft relayedBy(Source carrier, Spans cues) {
    List<Source> all = new java.util.ArrayList<>(carriers);
    all.add(carrier);
    return new Draft(rule, link, source, all, cues, content, stance, hedged, sentence);
  }

  /** The finished attribution; empty where cue and source leave nothing of the content. */
  Optional<Found> toFound(Page page) {
    Spans source = this.source.map(Source::spans).orElse(Spans.NONE);
    Spans rest = Edges.without(content, cue, source);
    if (rest.isEmpty()) {
      return Optional.empty();
    }
    Spans trimmed = Edges.trim(rest, page);
    if (trimmed.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Found(
            new Attribution(source, cue, trimmed, page.quotation(trimmed), rule),
            this.source.map(Source::toHead),
            stance,
            hedged,
            carriers.stream().map(Source::toHead).toList(),
            sentence));
  }

  boolean contains(Span span) {
    return content.parts().stream().anyMatch(p -> p.contains(span));
  }
}
