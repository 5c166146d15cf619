package org.sayso.score;

/** How often something is right, said by the system and due by the gold. */
final class Tally {

  private int right;
  private int said;
  private int due;

  void add(int moreRight, int moreSaid, int moreDue) {
    right += moreRight;
    said += moreSaid;
    due += moreDue;
  }

  int right() {
    return right;
  }

  F1 f1() {
    return F1.of(right, said, due);
  }
}
