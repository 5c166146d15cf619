package org.sayso.desk.brief;

import java.util.List;
import org.sayso.desk.accounts.Report;
import org.sayso.store.AsOf;

/**
 * What changed in a story since the briefing before: {@code the union's nine are now the coast
 * guard's too}.
 *
 * @param since the moment of that briefing
 * @param begun whether anything of the story had come out by then
 * @param came reports that are new
 * @param changed reports whose text is another now
 * @param conflicts that were none then
 * @param settled conflicts that are none any more
 * @param counts agreements on the word of more independent origins than then, or of fewer
 * @param superseded what an origin has taken back since
 * @param gone words that are told no longer
 */
public record Changes(
    AsOf since,
    boolean begun,
    List<Report> came,
    List<Report> changed,
    List<Briefing.Pair> conflicts,
    List<Briefing.Pair> settled,
    List<Count> counts,
    List<Briefing.Said> superseded,
    List<Gone> gone) {

  public Changes {
    came = List.copyOf(came);
    changed = List.copyOf(changed);
    conflicts = List.copyOf(conflicts);
    settled = List.copyOf(settled);
    counts = List.copyOf(counts);
    superseded = List.copyOf(superseded);
    gone = List.copyOf(gone);
  }

  /** Whether all is as it was. */
  public boolean isEmpty() {
    return came.isEmpty()
        && changed.isEmpty()
        && conflicts.isEmpty()
        && settled.isEmpty()
        && counts.isEmpty()
        && superseded.isEmpty()
        && gone.isEmpty();
  }

  /**
   * How many stand behind what is agreed.
   *
   * @param gist what is
   * @param before how many independent origins then
   * @param now how many
   * @param sources whose words those are
   */
  public record Count(String gist, int before, int now, List<Integer> sources) {
    public Count {
      sources = List.copyOf(sources);
    }
  }

  /**
   * Words that a report told.
   *
   * @param outlet whose report
   * @param speakers who was said to have said them
   * @param words as they stood
   */
  public record Gone(String outlet, List<String> speakers, String words) {
    public Gone {
      speakers = List.copyOf(speakers);
    }
  }
}
