package org.sayso.reading.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells a byline: {@code By Lena Tosk}. */
final class Bylines {

  private static final int LONGEST = 20;

  private final Calendar calendar;
  private final Pattern opening;

  /**
   * @param rule its words are how a byline begins
   */
  Bylines(SectionRule rule, Calendar calendar) {
    this.calendar = calendar;
    List<String> byLength =
        rule.words().stream()
            .sorted((a, b) -> Integer.compare(b.length(), a.length()))
            .map(Pattern::quote)
            .toList();
    this.opening =
        Pattern.compile(
            "[(*_]{0,2}(?:"
                + byLength.stream().collect(Collectors.joining("|"))
                + "):? (?:(?<own>our|a|an|staff)\\b|(?<name>\\p{L}[\\p{L}'’-]*)).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  boolean isByline(Paragraph paragraph) {
    String words = paragraph.words();
    Matcher matcher = opening.matcher(words);
    if (!matcher.matches() || paragraph.wordCount() > LONGEST) {
      return false;
    }
    boolean bracketed = words.startsWith("(") && words.endsWith(")");
    if (paragraph.endsSentence() && !bracketed) {
      return false;
    }
    String name = matcher.group("name");
    return name == null || (Character.isUpperCase(name.charAt(0)) && !calendar.names(name));
  }
}
