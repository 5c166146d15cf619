package org.sayso.reconcile.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.reconcile.lexicon.Lexicon;
import org.sayso.text.Span;

/**
 * Two claims held beside one another, word by word.
 *
 * @param a the one
 * @param b the other
 * @param alignment which word stands for which
 * @param cosine of their vectors
 * @param like how near words are
 * @param lexicon what is known of words
 */
record Pairing(
    Proposition a,
    Proposition b,
    Alignment alignment,
    double cosine,
    Likeness like,
    Lexicon lexicon) {

  static Pairing of(Proposition a, Proposition b, Likeness like, Lexicon lexicon) {
    return new Pairing(
        a, b, new Alignment(a.key(), b.key(), like), a.vector().cosine(b.vector()), like, lexicon);
  }

  boolean standsFor(Word x, Word y) {
    return alignment.standsFor(x, y);
  }

  boolean standsFor(Optional<Word> x, Optional<Word> y) {
    return x.isPresent() && y.isPresent() && standsFor(x.get(), y.get());
  }

  /** Words of one act: {@code shelled}, {@code bombarded}. */
  boolean areOneAct(Frame x, Frame y) {
    return x.act().lemma().equals(y.act().lemma()) || standsFor(x.act(), y.act());
  }

  /** Whether what governs two words is the same thing or act. */
  boolean haveOneHead(Word x, Word y) {
    return x.head() >= 0
        && y.head() >= 0
        && standsFor(a.content().words().get(x.head()), b.content().words().get(y.head()));
  }

  static String words(Proposition of, Span span) {
    return span.in(of.content().text());
  }

  static Set<Integer> within(Proposition of, Span span) {
    Set<Integer> indices = new HashSet<>();
    of.content().words().stream()
        .filter(w -> span.overlaps(w.span()))
        .forEach(w -> indices.add(w.index()));
    return indices;
  }

  static Set<Integer> at(Word... words) {
    Set<Integer> indices = new HashSet<>();
    List.of(words).forEach(w -> indices.add(w.index()));
    return indices;
  }

  /** The words of a claim where there are few of them, else their beginning. */
  static String gist(Proposition p) {
    String text = p.content().text().strip();
    return (p.isDenied() ? "not: " : "")
        + (text.length() <= 70 ? text : text.substring(0, 67).strip() + "…");
  }
}
