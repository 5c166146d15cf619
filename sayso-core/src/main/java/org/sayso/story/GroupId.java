package org.sayso.story;

/**
 * Names a group within its story.
 *
 * @param number from 1
 */
public record GroupId(int number) {

  public GroupId {
    if (number < 1) {
      throw new IllegalArgumentException("groups are counted from 1, not " + number);
    }
  }

  /** {@code g1}. */
  @Override
  public String toString() {
    return "g" + number;
  }
}
