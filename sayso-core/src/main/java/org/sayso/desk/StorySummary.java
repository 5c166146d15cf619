package org.sayso.desk;

import java.time.LocalDate;
import java.util.List;
import org.sayso.story.Story;

/**
 * A story in one line: {@code 14 to 16 March, six reports in five outlets: Toll from Pellan ferry
 * rises}.
 *
 * @param story under an id that stays
 * @param first the day of its first report that tells when it came out; where none does, that on
 *     which the first was captured
 * @param last the day of its last such report
 * @param outlets who reports it, those that are known, in the order in which they came to it
 */
public record StorySummary(Story story, LocalDate first, LocalDate last, List<String> outlets) {

  public StorySummary {
    outlets = List.copyOf(outlets);
  }
}
