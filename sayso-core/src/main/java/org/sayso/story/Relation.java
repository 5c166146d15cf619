package org.sayso.story;

/** How two groups of one story bear on one another, with the reason. */
public sealed interface Relation {

  GroupId a();

  GroupId b();

  /** The reason, as a journalist would give it: {@code destroyed / standing}. */
  String why();

  /** They cannot both be true of the same thing. */
  record Conflict(GroupId a, GroupId b, Kind kind, String why) implements Relation {}

  /** They look like a conflict and are none. */
  record Compatible(GroupId a, GroupId b, String why) implements Relation {}

  /** On what they conflict. */
  enum Kind {
    /** X, and not X. */
    NEGATION,
    /** Killed, and retreated. */
    OUTCOME,
    /** Fourteen dead, and three. */
    NUMBER,
    /** Who did it, what caused it, who won. */
    ACTOR,
    PLACE,
    TIME,
    /** One calls the other's claim false. */
    FALSIFICATION
  }
}
