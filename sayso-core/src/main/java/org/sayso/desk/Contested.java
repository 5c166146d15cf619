package org.sayso.desk;

import java.util.List;
import org.sayso.desk.accounts.Arisen;

/**
 * What conflicts in a story.
 *
 * @param story which it is
 * @param newest some conflicts, those that arose last first
 * @param all how many there are
 */
public record Contested(StorySummary story, List<Arisen> newest, int all) {
  public Contested {
    newest = List.copyOf(newest);
  }
}
