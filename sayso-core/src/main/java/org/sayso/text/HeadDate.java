package org.sayso.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code date 2024-03-14} at the head of a text, as some archives put it there. It belongs to the
 * text, whose offsets count it, and is no word of the report.
 */
public final class HeadDate {

  private static final Pattern HEAD = Pattern.compile("\\s*date \\d{4}-\\d{2}-\\d{2}\\s+");

  private HeadDate() {}

  /** Where the report's own words begin: 0 where no such date stands before them. */
  public static int end(String text) {
    Matcher head = HEAD.matcher(text);
    return head.lookingAt() ? head.end() : 0;
  }
}
