package org.sayso.reading.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.news.Section;
import org.sayso.text.Span;

/** Tells the lines that announce: the headline and the headings between paragraphs. */
final class Headings {

  private static final int LONGEST_HEADLINE = 30;
  private static final int LONGEST_HEADING = 10;

  private static final Pattern MARKED =
      Pattern.compile(
          "(?<mark>#{1,6}(?=\\s)|\\*{2}|__)\\s*(?<words>[^\\n]*?[^\\s#*_])\\s*(?:#+|\\*{2}|__)?");

  private static final Pattern QUOTED =
      Pattern.compile("[\"“‘«„'].*[^\\s.,!?…][\"”’»“']", Pattern.DOTALL);

  private final Pattern dated;
  private final Set<String> questionWords;

  /**
   * @param headline its words stand before a date at the head of a text
   * @param heading its words begin a heading that asks
   */
  Headings(SectionRule headline, SectionRule heading) {
    this.dated =
        Pattern.compile(
            "(?<label>(?:"
                + String.join("|", headline.words())
                + "):? (?<date>\\d{4}-\\d{2}-\\d{2}))\\b\\s*",
            Pattern.CASE_INSENSITIVE);
    this.questionWords = Set.copyOf(heading.words());
  }

  /** The day in {@code date 2023-05-24 Headline}. */
  Optional<String> date(Paragraph first) {
    Matcher matcher = dated.matcher(first.words());
    return matcher.lookingAt() ? Optional.of(matcher.group("date")) : Optional.empty();
  }

  /** {@code date 2023-05-24} and what follows it. */
  Optional<Opening> datedHeadline(Paragraph first) {
    Matcher matcher = dated.matcher(first.words());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int at = first.span().start();
    return Optional.of(
        new Opening(
            Section.Kind.HEADLINE,
            new Span(at + matcher.start("label"), at + matcher.end("label")),
            at + matcher.end(),
            SectionRule.Reach.PARAGRAPH));
  }

  /**
   * Whether a text's first paragraph looks like its headline.
   *
   * @param alone whether nothing follows
   */
  boolean isHeadline(Paragraph first, boolean alone) {
    String words = first.words();
    boolean open = !first.endsSentence() || words.endsWith("?") || words.endsWith("!");
    return open
        && !words.contains("\n")
        && !first.isListItem()
        && first.wordCount() <= (alone ? LONGEST_HEADLINE / 2 : LONGEST_HEADLINE);
  }

  /** Whether a paragraph announces the one after it. */
  boolean isHeading(Paragraph paragraph, Paragraph next) {
    String words = paragraph.words();
    if (words.chars().noneMatch(Character::isLetter)) {
      return false;
    }
    if (MARKED.matcher(words).matches() && paragraph.wordCount() <= LONGEST_HEADLINE) {
      return true;
    }
    return paragraph.wordCount() <= LONGEST_HEADING
        && !words.contains("\n")
        && !paragraph.isListItem()
        && next.endsSentence()
        && (paragraph.endsSentence() ? asks(words) : opensPlainly(words));
  }

  /** The section of a heading or headline, its Markdown marks taken for the label. */
  static Section section(Section.Kind kind, Paragraph paragraph) {
    Matcher matcher = MARKED.matcher(paragraph.words());
    Span span = paragraph.span();
    if (!matcher.matches()) {
      return new Section(kind, span, span);
    }
    Span body =
        new Span(span.start() + matcher.start("words"), span.start() + matcher.end("words"));
    boolean bold = !matcher.group("mark").startsWith("#");
    return new Section(
        kind, bold ? body : new Span(span.start(), span.start() + matcher.end("mark")), body);
  }

  private boolean asks(String words) {
    return words.endsWith("?")
        && questionWords.contains(words.split("[\\s'’]", 2)[0].toLowerCase(Locale.ROOT));
  }

  private static boolean opensPlainly(String words) {
    char first = words.charAt(0);
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || QUOTED.matcher(words).matches();
  }

  /** The same words, whatever the quotation marks, blanks, case and full stop. */
  static boolean same(String a, String b) {
    return plain(a).equals(plain(b));
  }

  private static String plain(String words) {
    List<String> tokens =
        Pattern.compile("[\\p{L}\\p{N}]+")
            .matcher(words)
            .results()
            .map(match -> match.group().toLowerCase(Locale.ROOT))
            .toList();
    return String.join(" ", tokens);
  }
}
