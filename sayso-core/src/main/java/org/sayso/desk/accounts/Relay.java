package org.sayso.desk.accounts;

import java.util.List;
import org.sayso.story.Drift;

/**
 * One who carried or printed what somebody else says.
 *
 * @param name of the outlet or carrier
 * @param drift what it changed on the way, each kind once
 */
public record Relay(String name, List<Drift.Kind> drift) {
  public Relay {
    drift = List.copyOf(drift);
  }
}
