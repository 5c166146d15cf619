package org.sayso.reconcile.revisions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.claim.Attribution;
import org.sayso.claim.Claimed;
import org.sayso.claim.Quotation;
import org.sayso.news.Publication;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/**
 * A claim taken apart for comparison.
 *
 * @param claimed the claim
 * @param words of the content, in text order
 * @param quantities among them
 * @param days among them
 * @param hedges marks of uncertainty, in the content or beside the cue
 */
record Told(
    Claimed claimed, List<Token> words, Quantities quantities, DayWords days, List<Token> hedges) {

  /** What stands between two parts of an attribution, if it is short, belongs to it. */
  private static final int LONGEST_GAP = 40;

  static Told of(Claimed claimed) {
    String text = claimed.article().text();
    Attribution attribution = claimed.claim().attribution();
    List<Token> words = Token.of(text, attribution.content());
    if (attribution.quotation() == Quotation.DIRECT) {
      words = words.stream().map(Token::inQuotation).toList();
    }
    DayWords days = DayWords.in(words, claimed.article().published().map(Publication::day));
    return new Told(
        claimed,
        List.copyOf(words),
        Quantities.in(words, days.tokens()),
        days,
        Token.of(text, withGaps(attribution, text)).stream().filter(Told::isHedge).toList());
  }

  private static boolean isHedge(Token word) {
    return Vocabulary.HEDGES.contains(word.form())
        && !(word.capital() && word.form().equals("may"));
  }

  /** Source is left out: of {@code the suspected thief said} nothing is uncertain. */
  private static Spans withGaps(Attribution attribution, String text) {
    List<Span> parts = new ArrayList<>(attribution.content().parts());
    parts.addAll(attribution.cue().parts());
    parts.sort(null);
    List<Span> all = new ArrayList<>(parts);
    for (int i = 1; i < parts.size(); i++) {
      int from = parts.get(i - 1).end();
      int to = parts.get(i).start();
      if (to > from && to - from <= LONGEST_GAP) {
        Span gap = new Span(from, to);
        boolean source = attribution.source().parts().stream().anyMatch(gap::overlaps);
        if (!source && gap.in(text).indexOf('\n') < 0) {
          all.add(gap);
        }
      }
    }
    if (!attribution.cue().isEmpty()) {
      adverb(attribution, text).ifPresent(all::add);
    }
    return Spans.union(all);
  }

  /** {@code reportedly} in {@code reportedly said}. */
  private static java.util.Optional<Span> adverb(Attribution attribution, String text) {
    int end = attribution.cue().first().start();
    int start = end;
    while (start > 0 && text.charAt(start - 1) == ' ') {
      start--;
    }
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    if (start == end) {
      return java.util.Optional.empty();
    }
    Span word = new Span(start, end);
    boolean hedge = Vocabulary.HEDGES.contains(word.in(text).strip().toLowerCase(Locale.ROOT));
    return hedge ? java.util.Optional.of(word) : java.util.Optional.empty();
  }

  String text() {
    return claimed.article().text();
  }

  /** The words that turn a sentence round; {@code no fewer than} turns nothing. */
  List<Token> negations() {
    List<Token> negations = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!quantities.tokens().get(i) && Vocabulary.isNegation(words.get(i).form())) {
        negations.add(words.get(i));
      }
    }
    return negations;
  }

  /** The words that no other kind of difference speaks of. */
  List<Token> plain(boolean quoted) {
    BitSet taken = (BitSet) quantities.tokens().clone();
    taken.or(days.tokens());
    List<Token> plain = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Token word = words.get(i);
      if (!taken.get(i)
          && !isHedge(word)
          && !Vocabulary.isNegation(word.form())
          && !word.form().equals("that")
          && (quoted || !word.quoted())) {
        plain.add(word);
      }
    }
    return plain;
  }

  List<Token> quoted() {
    return words.stream().filter(Token::quoted).toList();
  }

  /** What it is about: content words without figures and days, cut to their stems. */
  Set<String> subject() {
    Set<String> subject = new TreeSet<>();
    for (Token word : plain(true)) {
      if (Vocabulary.isContentWord(word.form())) {
        subject.add(Vocabulary.stem(word.form()));
      }
    }
    return subject;
  }

  /** The names in it: what has a capital and does not begin it. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    List<Token> plain = plain(true);
    for (Token word : plain) {
      if (word.capital() && !word.equals(words.get(0)) && Vocabulary.isContentWord(word.form())) {
        names.add(Vocabulary.stem(word.form()));
      }
    }
    return names;
  }
}
