package org.sayso.story;

import java.util.List;

/**
 * What comes of holding the accounts of one story side by side.
 *
 * @param story which reports tell it
 * @param groups every claim of these reports is in exactly one; in the order of their first members
 * @param conflicts groups that cannot both be true
 * @param compatible groups that look like a conflict and are none
 * @param drift what relays changed
 * @param derivation which report rests on which
 */
public record Reconciliation(
    Story story,
    List<Group> groups,
    List<Relation.Conflict> conflicts,
    List<Relation.Compatible> compatible,
    List<Drift> drift,
    List<Derivation> derivation) {

  public Reconciliation {
    groups = List.copyOf(groups);
    conflicts = List.copyOf(conflicts);
    compatible = List.copyOf(compatible);
    drift = List.copyOf(drift);
    derivation = List.copyOf(derivation);
  }
}
