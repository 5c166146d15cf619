package org.sayso.news;

import java.util.Locale;

/**
 * What one place says of an article, and whether we believed it: a page's JSON-LD says that it came
 * out on 3 May, its {@code meta} elements say 2 May, the user said nothing.
 *
 * @param field what it speaks of
 * @param value what it says
 * @param from where that stands: {@code JSON-LD datePublished}, {@code time[datetime]}, {@code URL}
 * @param chosen whether the article has this value
 */
public record Witness(Field field, String value, String from, boolean chosen) {

  /** What may be said of an article. */
  public enum Field {
    HEADLINE,
    OUTLET,
    AUTHOR,
    PUBLISHED,
    MODIFIED,
    ADDRESS,
    LANGUAGE;

    /** As people are told of it: {@code published}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @throws IllegalArgumentException if it says nothing
   */
  public Witness {
    if (value.isBlank() || from.isBlank()) {
      throw new IllegalArgumentException("a witness of " + field + " says '" + value + "' " + from);
    }
  }
}
