package org.sayso.reconcile.drift;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.claim.Attribution;
import org.sayso.claim.Claim;
import org.sayso.claim.Claimed;
import org.sayso.claim.Speaker;
import org.sayso.claim.Stance;
import org.sayso.news.Publication;
import org.sayso.story.ClaimRef;
import org.sayso.text.Span;

/**
 * A claim taken apart, ready to be held beside another telling of it.
 *
 * @param claimed the claim and its report
 * @param words of the content, in text order
 * @param figures among them
 * @param key what it speaks of: the stems of its words, without figures
 */
record Saying(Claimed claimed, List<Token> words, List<Figure> figures, Set<String> key) {

  private static final int LONGEST_QUOTE = 90;

  static Saying of(Claimed claimed) {
    Attribution attribution = claimed.claim().attribution();
    List<Token> words =
        Token.of(claimed.article().text(), attribution.content(), attribution.quotation());
    List<Figure> figures = Figures.in(words);
    Set<String> key = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++) {
      int at = i;
      boolean counted = figures.stream().anyMatch(f -> f.start() <= at && at < f.end());
      if (!counted && words.get(i).isContent()) {
        key.add(words.get(i).stem());
      }
    }
    return new Saying(claimed, words, figures, Set.copyOf(key));
  }

  ClaimRef ref() {
    return new ClaimRef(claimed.article().id(), claim().id());
  }

  Claim claim() {
    return claimed.claim();
  }

  Stance stance() {
    return claim().stance();
  }

  /** The cue in lower case; empty where there is none. */
  String cue() {
    return claimed.cue().toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  List<Speaker> speakers() {
    return claim().provenance().speakers();
  }

  boolean isFirstHand() {
    return claim().provenance().via().isEmpty();
  }

  /** Whether it was said on a day after the other was printed, or on another day than the other. */
  boolean wasSaidAfter(Saying other) {
    return claim()
        .saidAt()
        .filter(
            day ->
                other.printed().filter(day::isAfter).isPresent()
                    || other.claim().saidAt().filter(o -> !o.equals(day)).isPresent())
        .isPresent();
  }

  /** Whether it may have been printed on a later day; where a date is missing, it may. */
  boolean mayBeOfLaterDay(Saying other) {
    Optional<LocalDate> own = printed();
    Optional<LocalDate> others = other.printed();
    return own.isEmpty() || others.isEmpty() || own.get().isAfter(others.get());
  }

  private Optional<LocalDate> printed() {
    return claimed.article().published().map(Publication::day);
  }

  /** Whether the content stands in the headline. */
  boolean isHeadline() {
    int line = claimed.article().text().indexOf('\n');
    return line > 0 && claim().attribution().content().hull().start() < line;
  }

  boolean isQuoted() {
    return words.stream().anyMatch(Token::isQuoted);
  }

  boolean has(String form) {
    return words.stream().anyMatch(w -> w.form().equals(form));
  }

  boolean hasAny(Set<String> forms) {
    return words.stream().anyMatch(w -> forms.contains(w.form()));
  }

  /** All forms in a row, a blank before and after each: {@code " at least nine "}. */
  String line() {
    StringBuilder line = new StringBuilder(" ");
    words.forEach(w -> line.append(w.form()).append(' '));
    return line.toString();
  }

  /** The stems that both speak of, and figures of one value. */
  Set<String> common(Saying other) {
    Set<String> common = new TreeSet<>(key);
    common.retainAll(other.key);
    for (Figure figure : figures) {
      if (other.figures.stream().anyMatch(figure::isSameValueAs)) {
        common.add("#" + figure.least());
      }
    }
    return common;
  }

  /** How many things it speaks of, figures among them. */
  int size() {
    return key.size() + figures.size();
  }

  /** The words from one to before another as they stand, in one line. */
  String quote(int from, int to) {
    Span hull =
        words.get(Math.max(0, from)).span().hull(words.get(Math.min(to, words.size()) - 1).span());
    return oneLine(hull.in(claimed.article().text()));
  }

  /** The whole content in one line, cut where it is long. */
  String quote() {
    return oneLine(claimed.content());
  }

  /** Cue and content in one line. */
  String told() {
    String cue = claimed.cue().replaceAll("\\s+", " ").strip();
    return cue.isEmpty() ? quote() : cue + " " + quote();
  }

  private static String oneLine(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    if (line.length() <= LONGEST_QUOTE) {
      return line;
    }
    int end = line.lastIndexOf(' ', LONGEST_QUOTE);
    return line.substring(0, end > 0 ? end : LONGEST_QUOTE) + " …";
  }
}
