package org.sayso.desk.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sayso.reconcile.groups.Superseded;
import org.sayso.story.Group;

/**
 * What one origin says, wherever it is printed: {@code the bridge stands}, said by a spokeswoman of
 * the ministry on Tuesday, told by three outlets.
 *
 * @param group whose words those are
 * @param origin the organisation, or who speaks for nobody else
 * @param speakers who said it, where it is not the origin itself
 * @param hedge how much of it is told as uncertain
 * @param days from the first to the last on which it was said
 * @param told whether the reports tell these days; else it was said by then
 * @param relays who carried and printed it, the origin itself left out
 * @param superseded by what the origin said later
 * @param tellings the claims themselves, in the order of publication
 */
public record Saying(
    Group group,
    String origin,
    List<String> speakers,
    Hedge hedge,
    Optional<Days> days,
    boolean told,
    List<Relay> relays,
    Optional<Superseded> superseded,
    List<Telling> tellings) {

  /** How much of the tellings is marked as uncertain. */
  public enum Hedge {
    NONE,
    SOME,
    ALL
  }

  /**
   * From one day to another.
   *
   * @param first the earlier, or the only one
   * @param last the later, or the same
   */
  public record Days(LocalDate first, LocalDate last) {

    /** {@code 2024-03-15}, {@code 2024-03-14 to 16}. */
    @Override
    public String toString() {
      if (first.equals(last)) {
        return first.toString();
      }
      String to = last.toString();
      boolean sameMonth = to.startsWith(first.toString().substring(0, 7));
      return first + " to " + (sameMonth ? to.substring(8) : to);
    }
  }

  public Saying {
    speakers = List.copyOf(speakers);
    relays = List.copyOf(relays);
    tellings = List.copyOf(tellings);
  }
}
