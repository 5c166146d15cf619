package org.sayso.reading.rules;

import java.util.List;
import java.util.Set;
import org.sayso.claim.Stance;

/**
 * What a cue word means in some of its constructions.
 *
 * @param cue lemma, with its particle where it has one: {@code say}, {@code rule out}
 * @param stance what the speaker does with the content
 * @param frames the constructions this reading is good for, {@code clause}, {@code object-to}
 * @param hedged whether the cue itself marks the content as uncertain
 * @param examples marked sentences that prove the entry
 */
public record CueEntry(
    String cue, Stance stance, Set<String> frames, boolean hedged, List<Marked> examples) {

  public CueEntry {
    frames = Set.copyOf(frames);
    examples = List.copyOf(examples);
  }

  /** The word that heads the cue: {@code rule} of {@code rule out}. */
  public String headWord() {
    int blank = cue.indexOf(' ');
    return blank < 0 ? cue : cue.substring(0, blank);
  }

  /** The particle or preposition after the head word; empty where there is none. */
  public String particle() {
    int blank = cue.indexOf(' ');
    return blank < 0 ? "" : cue.substring(blank + 1);
  }
}
