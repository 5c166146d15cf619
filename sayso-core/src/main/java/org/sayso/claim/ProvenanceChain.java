package org.sayso.claim;

import java.util.List;
import org.sayso.news.Outlet;

/**
 * From mouth to page.
 *
 * @param speakers who said it; several for a joint statement, never none
 * @param via who carried it, nearest to the speaker first
 * @param outlet who printed it
 */
public record ProvenanceChain(List<Speaker> speakers, List<Carrier> via, Outlet outlet) {

  public ProvenanceChain {
    speakers = List.copyOf(speakers);
    via = List.copyOf(via);
    if (speakers.isEmpty()) {
      throw new IllegalArgumentException("a claim without a speaker");
    }
  }
}
