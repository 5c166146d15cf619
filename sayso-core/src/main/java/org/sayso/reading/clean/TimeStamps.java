package org.sayso.reading.clean;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sayso.news.Section;
import org.sayso.text.Span;

/** The entries of a live page: {@code 16:10 — The crane has fallen.} */
final class TimeStamps {

  private final Pattern stamp;

  /**
   * @param rule its words are what may follow the figures, {@code GMT}
   */
  TimeStamps(SectionRule rule) {
    String zones = rule.words().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    String half = "\\s?[ap](?:\\.m\\.|m\\b)";
    String hour = "(?:[01]?\\d|2[0-3])";
    String figures = "(?:" + hour + "[:.][0-5]\\d(?!\\d)(?:" + half + ")?|1?\\d" + half + ")";
    this.stamp =
        Pattern.compile(
            "(?:\\*{2}|__)?(?<label>[\\[(]?"
                + figures
                + "(?:\\s(?:"
                + zones
                + ")\\b)?[\\])]?(?:\\s?[—–|:-](?=\\s|$))?)"
                + "(?:\\*{2}|__)?(?:\\s+|$)(?!\\p{Ll})");
  }

  /** The entry that this paragraph begins, if it does. */
  Optional<Opening> at(Paragraph paragraph) {
    Matcher matcher = stamp.matcher(paragraph.words());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int at = paragraph.span().start();
    return Optional.of(
        new Opening(
            Section.Kind.ENTRY,
            new Span(at + matcher.start("label"), at + matcher.end("label")),
            at + matcher.end(),
            SectionRule.Reach.SECTION));
  }
}
