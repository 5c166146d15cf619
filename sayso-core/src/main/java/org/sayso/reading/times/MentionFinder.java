package org.sayso.reading.times;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.rules.TimePhrase;
import org.sayso.reading.rules.TimePhrase.Means;
import org.sayso.reading.rules.TimeRule;
import org.sayso.text.Span;

/** Finds the words that the rules of time describe. */
final class MentionFinder {

  /** Chars before a mention that may belong to it. */
  private static final int WINDOW = 40;

  /** What TimeML counts into an expression before its kernel: {@code the end of}, {@code early}. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(?:"
              + "(?:the )?(?:very )?(?:(?:beginning|start|end|close|middle|rest|remainder)"
              + "|(?:early|later?|latter|first|second|final) (?:part|half|days|months|weeks)) of(?: the)? "
              + "|(?:the )?(?:very )?(?:early|late|mid)[ -]"
              + "|(?:earlier|later)(?: in)?(?: on)?(?: the)? "
              + "|(?:just |only )?(?:about|around|nearly|almost|approximately|roughly|at least|at most|up to"
              + "|(?:no )?more than|less than|fewer than|just|only|as (?:early|late|recently|long) as) )$",
          Pattern.CASE_INSENSITIVE);

  /** {@code in April and June 1955}, {@code from May to July 1944}: the first has the year too. */
  private static final Pattern COORDINATION =
      Pattern.compile(
          "\\s*(?:,|and|or|to|until|through|-|–|—)?\\s*(?:the )?\\s*(?:early|late)?\\s*");

  private final List<TimeRule> rules;

  MentionFinder(List<TimeRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * In text order, none overlapping another; of those that do, the longest, then the first rule's.
   */
  List<Mention> find(ParsedArticle article) {
    List<Mention> found = all(article, new Plausible(article));
    found.sort(Comparator.comparingInt(m -> -m.span().length()));
    List<Mention> kept = new ArrayList<>();
    BitSet taken = new BitSet(article.text().length());
    for (Mention m : found) {
      int next = taken.nextSetBit(m.span().start());
      if (next < 0 || next >= m.span().end()) {
        taken.set(m.span().start(), m.span().end());
        kept.add(m);
      }
    }
    kept.sort(Comparator.comparing(Mention::span));
    for (int i = 0; i < kept.size(); i++) {
      Mention m = widened(article.text(), kept.get(i));
      kept.set(i, i + 1 < kept.size() ? withYearOf(kept.get(i + 1), m, article.text()) : m);
    }
    return Ranges.completed(article.text(), kept);
  }

  private List<Mention> all(ParsedArticle article, Plausible plausible) {
    List<Mention> found = new ArrayList<>();
    for (TimeRule rule : rules) {
      for (TimePhrase phrase : rule.phrases()) {
        Matcher match = phrase.pattern().matcher(article.text());
        while (match.find()) {
          Span span = new Span(match.start(), match.end());
          Mention mention = new Mention(span, phrase.means(), phrase.fields(match));
          if (plausible.test(mention)) {
            found.add(mention);
          }
        }
      }
    }
    return found;
  }

  private static Mention widened(String text, Mention mention) {
    int start = mention.span().start();
    int from = Math.max(0, start - WINDOW);
    String before = text.substring(from, start).replaceAll("\\s", " ");
    Matcher match = BEFORE.matcher(before);
    return mention.means() != Means.REF && match.find()
        ? mention.withSpan(new Span(from + match.start(), mention.span().end()))
        : mention;
  }

  private static Mention withYearOf(Mention next, Mention m, String text) {
    boolean lacks =
        m.means() == Means.DATE
            && isPart(m)
            && !m.has("year")
            && !m.has("way")
            && !m.has("of")
            && next.has("year")
            && isPart(next);
    return lacks
            && COORDINATION.matcher(text.substring(m.span().end(), next.span().start())).matches()
        ? m.with("year", next.fields()).with("era", next.fields())
        : m;
  }

  private static boolean isPart(Mention m) {
    return m.has("month") || m.has("season");
  }
}
