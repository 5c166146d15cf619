package org.sayso.reading.clean;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sayso.text.Span;

/**
 * Sections that begin with a label: {@code Details: …}, {@code **Quote:** …}, {@code ##
 * Background}.
 */
final class Labels {

  /** Marks of a Markdown heading or of bold type, before a label and after it. */
  private static final String BEFORE = "(?:#{1,6}\\s+|\\*{1,3}|_{1,3})?";

  private static final String AFTER = "(?:\\s*#{1,6}|\\*{1,3}|_{1,3})?";

  /** What the ellipsis in {@code Quote from …} stands for: a few words without a pause. */
  private static final String ANY_WORDS = "[^\\s:.,;!?\"“”]+(?: [^\\s:.,;!?\"“”]+){0,7}?";

  /** What {@code NAME} in {@code About NAME} stands for. */
  private static final String NAMES =
      "(?-i:\\p{Lu}[^\\s:.,;!?\"“”]*)(?: (?:of|and|the|for|(?-i:\\p{Lu}[^\\s:.,;!?\"“”]*))){0,7}";

  private record Labelled(SectionRule rule, Pattern withColon, Pattern alone) {}

  private final List<Labelled> rules;

  Labels(List<SectionRule> rules) {
    this.rules =
        rules.stream()
            .map(
                rule ->
                    new Labelled(
                        rule,
                        pattern(
                            BEFORE + "(?<label>" + words(rule) + AFTER + "\\s?:)" + AFTER + "\\s*"),
                        pattern(BEFORE + "(?<label>" + words(rule) + ")" + AFTER)))
            .toList();
  }

  /**
   * The section that this paragraph opens, if it does.
   *
   * @param first whether the text begins here: {@code About Brask}, alone, is then a headline
   */
  Optional<Opening> at(Paragraph paragraph, boolean first) {
    return rules.stream().flatMap(rule -> at(paragraph, first, rule).stream()).findFirst();
  }

  private static Optional<Opening> at(Paragraph paragraph, boolean first, Labelled labelled) {
    Matcher colon = labelled.withColon().matcher(paragraph.words());
    if (colon.lookingAt()) {
      return Optional.of(opening(paragraph, labelled.rule(), colon));
    }
    Matcher alone = labelled.alone().matcher(paragraph.words());
    if (!first && labelled.rule().alone() && alone.matches()) {
      return Optional.of(opening(paragraph, labelled.rule(), alone));
    }
    return question(paragraph, labelled.rule());
  }

  /** {@code Like this story? Read on.}: a label with a mark of its own needs no colon. */
  private static Optional<Opening> question(Paragraph paragraph, SectionRule rule) {
    return rule.words().stream()
        .filter(word -> word.endsWith("?"))
        .filter(word -> paragraph.words().regionMatches(true, 0, word, 0, word.length()))
        .findFirst()
        .map(
            word -> {
              int start = paragraph.span().start();
              int bodyStart = start + word.length();
              while (bodyStart < paragraph.span().end()
                  && Character.isWhitespace(paragraph.words().charAt(bodyStart - start))) {
                bodyStart++;
              }
              return new Opening(
                  rule.find(), new Span(start, start + word.length()), bodyStart, rule.reach());
            });
  }

  private static Opening opening(Paragraph paragraph, SectionRule rule, Matcher matcher) {
    int at = paragraph.span().start();
    return new Opening(
        rule.find(),
        new Span(at + matcher.start("label"), at + matcher.end("label")),
        at + matcher.end(),
        rule.reach());
  }

  private static String words(SectionRule rule) {
    return rule.words().stream()
        .map(word -> placeholders(Pattern.quote(word)))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static String placeholders(String quoted) {
    return quoted.replace("…", "\\E" + ANY_WORDS + "\\Q").replace("NAME", "\\E" + NAMES + "\\Q");
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
