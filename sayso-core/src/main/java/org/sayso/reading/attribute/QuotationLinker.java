package org.sayso.reading.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Quoted;
import org.sayso.reading.parse.Range;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.text.Span;

/** Finds the quoted strings that a cue introduces, follows or interrupts. */
final class QuotationLinker {

  private final Page page;
  private final ContentFinder contents;

  QuotationLinker(Page page, ContentFinder contents) {
    this.page = page;
    this.contents = contents;
  }

  /** The quoted strings beside the cue, in text order; none where it has none. */
  List<Quoted> beside(Cue cue, Optional<Source> source) {
    Sentence s = cue.sentence();
    Range cluster = contents.cluster(cue, source);
    Span words = cluster.span(s);
    List<Quoted> found = new ArrayList<>();
    Optional<Quoted> left = leftOf(s, cue, words);
    Optional<Quoted> right = rightOf(s, cue, cluster, source, left.isPresent());
    left.ifPresent(found::add);
    boolean interrupts = left.isPresent() && right.isPresent();
    if (right.isPresent() && (!interrupts || runsOn(words, right.get()))) {
      found.add(right.get());
    }
    return found;
  }

  /**
   * A string that ends where the cue's clause begins, and begins where a sentence or clause does.
   */
  private Optional<Quoted> leftOf(Sentence s, Cue cue, Span words) {
    if (cue.token().tag().equals("VBG")) {
      return Optional.empty();
    }
    Optional<Quoted> before =
        page.quotations(s.block()).stream()
            .filter(q -> q.span().end() <= words.start())
            .reduce((a, b) -> b);
    return before.filter(
        q -> {
          String gap = page.text().substring(q.span().end(), words.start());
          String inner = page.words(q.inner()).strip();
          if (!gap.strip().isEmpty() && !gap.strip().equals(",") && !gap.strip().equals("—")) {
            return false;
          }
          boolean comma =
              inner.endsWith(",")
                  || gap.contains(",")
                  || gap.contains("—")
                  || inner.endsWith("—")
                  || inner.endsWith("–");
          boolean ended =
              inner.endsWith(".")
                  || (!comma
                      && !inner.endsWith("?")
                      && !inner.endsWith("!")
                      && !inner.endsWith("…"));
          boolean lower = Character.isLowerCase(page.text().codePointAt(words.start()));
          boolean verbFirst = cue.first() <= s.from(words.start()).map(Token::index).orElse(0);
          boolean sentenceOfItsOwn =
              !comma && q.use() == Quoted.Use.SPEECH && isNothingBut(s, cue, words);
          if (ended && !sentenceOfItsOwn && !(verbFirst && lower && q.use() == Quoted.Use.SPEECH)) {
            return false;
          }
          if (!comma && !lower && !verbFirst && !sentenceOfItsOwn) {
            return false;
          }
          return startsClause(q) && (comma || q.use() != Quoted.Use.TITLE);
        });
  }

  /** {@code "It was rust." Ranholm said.}: the sentence holds nothing but speaker and cue. */
  private boolean isNothingBut(Sentence s, Cue cue, Span words) {
    boolean opens =
        s.tokens().stream().noneMatch(t -> t.span().end() <= words.start() && !t.isPunctuation());
    boolean complement =
        s.children(cue.token()).stream()
            .anyMatch(
                c ->
                    c.index() > cue.last()
                        && (c.is("ccomp") || c.is("xcomp") || c.is("parataxis")));
    boolean quotesMore =
        page.quotations(s.block()).stream()
            .anyMatch(q -> q.span().start() >= words.end() && q.span().start() < s.span().end());
    return opens && !complement && !quotesMore;
  }

  /** Whether nothing of its clause stands before the string. */
  private boolean startsClause(Quoted q) {
    Span block = page.article().blocks().get(q.block()).span();
    int i = q.span().start() - 1;
    while (i >= block.start() && Character.isWhitespace(page.text().charAt(i))) {
      i--;
    }
    return i < block.start() || ".:!?,;—–\"”»’…".indexOf(page.text().charAt(i)) >= 0;
  }

  /**
   * A string that begins where the cue's clause ends: after it at once, or after a colon or comma.
   */
  private Optional<Quoted> rightOf(
      Sentence s, Cue cue, Range cluster, Optional<Source> source, boolean interrupts) {
    int from = s.token(cue.last()).span().end();
    Optional<Quoted> after =
        page.quotations(s.block()).stream()
            .filter(q -> q.span().start() >= from && q.span().start() < s.span().end() + 1)
            .findFirst();
    return after.filter(
        q -> {
          int last = lastTokenBefore(s, q.span().start());
          String gap = page.text().substring(s.token(last).span().end(), q.span().start()).strip();
          boolean parted =
              s.token(last).says(":", ",", "—", "--") || gap.endsWith(":") || gap.endsWith(",");
          boolean atOnce = last == Math.max(cue.last(), source.map(x -> x.range().to()).orElse(0));
          boolean afterParticle = atOnce || s.token(last).says("that");
          if (!parted && !afterParticle) {
            return false;
          }
          for (int i = cue.last() + 1; i <= last; i++) {
            Token t = s.token(i);
            boolean others = t.tag().equals("VBG") && contents.isSpeechVerb(t);
            if (others
                || (Phrases.isFiniteVerb(t) && !inSource(source, i))
                || t.says(";")
                || (t.says(",") && i < last && i > cluster.to() + 1)) {
              return false;
            }
          }
          boolean speech = q.use() == Quoted.Use.SPEECH;
          boolean carriesOn = interrupts && s.token(last).says(",") && q.use() == Quoted.Use.WORDS;
          return speech
              ? parted || atOnce
              : carriesOn || (parted && s.token(last).says(":")) || (atOnce && endsClause(s, q));
        });
  }

  private static boolean inSource(Optional<Source> source, int token) {
    return source.filter(x -> x.range().contains(token)).isPresent();
  }

  private static int lastTokenBefore(Sentence s, int offset) {
    int last = 0;
    for (Token t : s.tokens()) {
      if (t.span().end() <= offset) {
        last = t.index();
      }
    }
    return last;
  }

  private static boolean endsClause(Sentence s, Quoted q) {
    return s.from(q.span().end()).map(t -> t.isPunctuation() || t.tag().equals("CC")).orElse(true);
  }

  /** {@code "A," he said, "b."}: the second string carries the first on. */
  private boolean runsOn(Span words, Quoted right) {
    if (words.end() > right.span().start()) {
      return false;
    }
    String gap = page.text().substring(words.end(), right.span().start()).strip();
    return gap.equals(",")
        || gap.isEmpty()
        || gap.equals(":")
        || gap.equals("—")
        || gap.equals(";");
  }
}
