package org.sayso.reconcile.drift;

/**
 * A count or measure: {@code at least nine}, {@code twelve or thirteen men}, {@code 80 metres}.
 *
 * @param least the least it may be
 * @param most the most, infinite where nothing bounds it
 * @param about whether it is rounded or vague
 * @param unit the stem of what is counted; {@code %} of shares; empty where none stands there
 * @param sort of the unit
 * @param fate what became of those counted: {@code die}, {@code hurt}; empty where nothing did
 * @param whence from where a measure is taken: {@code away}, {@code under}; empty where not told
 * @param start the first of its words, bound among them
 * @param end after its last word, the unit of a measure among them
 */
record Figure(
    double least,
    double most,
    boolean about,
    String unit,
    Sort sort,
    String fate,
    String whence,
    int start,
    int end) {

  /** Of what sort the counted is. */
  enum Sort {
    PEOPLE,
    BUILDINGS,
    VEHICLES,
    ANIMALS,
    MONEY,
    SHARE,
    LENGTH,
    TIME,
    WEIGHT,
    AREA,
    OTHER,
    NONE
  }

  /** Rounding may move a figure so far. */
  private static final double ROUNDING = 0.05;

  private static final double SLACK_OF_ABOUT = 0.12;

  boolean isExact() {
    return least == most && !about;
  }

  boolean isSameValueAs(Figure other) {
    return near(least, other.least, 0.001) && near(most, other.most, 0.001);
  }

  boolean isMeasure() {
    return switch (sort) {
      case MONEY, SHARE, LENGTH, TIME, WEIGHT, AREA -> true;
      default -> false;
    };
  }

  /** Whether whatever holds of the other holds of this one: it is as wide or wider. */
  boolean follows(Figure other) {
    double slack =
        about || other.about ? SLACK_OF_ABOUT : isRound() && isExact() ? ROUNDING : 0.001;
    boolean below = least <= other.least * (1 + slack);
    boolean above = most * (1 + slack) >= other.most;
    return below && above;
  }

  /** {@code 300} may stand for 312, but 9 not for 10. */
  private boolean isRound() {
    return least >= 20 && least % 10 == 0;
  }

  private static boolean near(double a, double b, double slack) {
    return a == b || Math.abs(a - b) <= slack * Math.max(Math.abs(a), Math.abs(b));
  }
}
