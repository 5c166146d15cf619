package org.sayso.desk;

import java.util.OptionalLong;

/**
 * What a person had before them when they decided, so that nobody decides over another's head.
 *
 * @param reading that was looked at: {@code c3} is its third claim, whatever was read since
 * @param other reading of the other claim, where two are held beside one another
 * @param last number of the last decision on the same claim, name or report; 0 for none
 */
public record AsSeen(OptionalLong reading, OptionalLong other, OptionalLong last) {

  /** One who decides whatever others did. */
  public static final AsSeen NOTHING = new AsSeen(OptionalLong.empty(), OptionalLong.empty());

  /** One claim, name or report alone. */
  public AsSeen(OptionalLong reading, OptionalLong last) {
    this(reading, OptionalLong.empty(), last);
  }
}
