package org.sayso.story;

/**
 * Names a story: {@code s1} within one reconciling.
 *
 * @param value never blank
 */
public record StoryId(String value) {

  public StoryId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a story's id is blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
