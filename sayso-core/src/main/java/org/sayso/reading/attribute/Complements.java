package org.sayso.reading.attribute;

import java.util.Optional;
import java.util.Set;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Quoted;
import org.sayso.reading.parse.Range;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;

/**
 * Contents made of an object and what completes it: {@code gate three "not operable"}, {@code the
 * dead at 14}.
 */
final class Complements {

  private final Page page;
  private final Bounds bounds;

  Complements(Page page, Bounds bounds) {
    this.page = page;
    this.bounds = bounds;
  }

  Optional<Range> objectComplement(Cue cue) {
    Sentence s = cue.sentence();
    Token v = cue.token();
    Optional<Token> obj =
        s.children(v).stream()
            .filter(
                c ->
                    c.index() > cue.last()
                        && (c.is("obj") || c.is("iobj") || c.is("xcomp") || c.is("ccomp")))
            .findFirst();
    if (obj.isEmpty()) {
      return reversedComplement(cue);
    }
    int from =
        Math.max(
            cue.last() + 1, Math.min(s.first(obj.get()), Phrases.nounPhrase(s, obj.get()).from()));
    boolean asBefore = s.token(cue.last() + 1).says("as", "to");
    if (asBefore) {
      from = cue.last() + 1;
    }
    int to = bounds.clauseEnd(cue, obj.get().index());
    if (!complements(cue, s, from, to, obj.get())) {
      return Optional.empty();
    }
    return bounds.bounded(cue, from, to);
  }

  /** {@code rejected as "talk" the claim that …}. */
  private Optional<Range> reversedComplement(Cue cue) {
    Sentence s = cue.sentence();
    int from = cue.last() + 1;
    boolean as = cue.hasFrame("object-as") && s.at(from).filter(t -> t.says("as")).isPresent();
    return as && from + 2 < s.size() ? bounds.bounded(cue, from, s.size() - 1) : Optional.empty();
  }

  /** Whether what follows the object completes the cue's frame. */
  private boolean complements(Cue cue, Sentence s, int from, int to, Token obj) {
    int objEnd = obj.index();
    if (cue.hasFrame("object-as")) {
      if (Set.of("call", "label", "brand", "dub").contains(cue.token().lemma())) {
        boolean second =
            s.children(cue.token()).stream()
                    .anyMatch(
                        c ->
                            c.index() > objEnd
                                && (c.is("xcomp")
                                    || c.is("obj")
                                    || c.is("ccomp")
                                    || c.is("dep")
                                    || c.is("obl:npmod")))
                || s.children(obj).stream()
                    .anyMatch(
                        c ->
                            c.index() > objEnd
                                && (c.is("amod")
                                    || c.is("appos")
                                    || c.is("xcomp")
                                    || c.is("dep")
                                    || c.is("acl")))
                || ((obj.is("xcomp") || obj.is("ccomp")) && s.first(obj) < obj.index())
                || isQuotedJudgement(s, from, obj);
        boolean name =
            page.quotations(s.block()).stream()
                .anyMatch(q -> q.use() == Quoted.Use.TITLE && s.span(from, to).overlaps(q.span()));
        return second && to > from && !name;
      }
      for (int i = from; i <= to; i++) {
        if (s.token(from).says("as")) {
          return true;
        }
        if (i != from && s.token(i).says("as", "of", "on", "for", "to")) {
          return i > objEnd;
        }
      }
      return false;
    }
    if (cue.hasFrame("judgement")) {
      // "considers it unlikely that": an adjective or a second noun after the object, or nothing is
      // judged
      boolean smallClause = (obj.is("xcomp") || obj.is("ccomp")) && s.first(obj) < obj.index();
      return smallClause
          || s.tokens().subList(obj.index() + 1, Math.max(obj.index() + 1, to + 1)).stream()
              .limit(3)
              .anyMatch(t -> t.tag().startsWith("JJ") || t.tag().equals("TO"));
    }
    if (cue.hasFrame("measure")) {
      for (int i = from; i <= to; i++) {
        if (s.token(i).says("at", "to", "ahead", "in", "between") && i > from) {
          return hasNumber(s, from, to)
              || s.token(i).says("ahead")
              || cue.token().lemma().equals("date");
        }
      }
      return false;
    }
    if (cue.hasFrame("toll")) {
      boolean counts = false;
      for (int i = from; i <= to; i++) {
        counts |=
            s.token(i)
                .lemma()
                .matches(
                    "toll|number|count|figure|estimate|death|dead|casualty|total|tally|forecast");
      }
      return counts && hasNumber(s, from, to);
    }
    return true;
  }

  /** {@code called the plan "madness"}: the parser takes what is called so for one noun. */
  private boolean isQuotedJudgement(Sentence s, int from, Token obj) {
    return from < obj.index()
        && page.quotationOf(s, obj).isPresent()
        && page.quotationOf(s, s.token(from)).isEmpty();
  }

  private static boolean hasNumber(Sentence s, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (s.token(i).tag().equals("CD") || Character.isDigit(s.token(i).word().charAt(0))) {
        return true;
      }
    }
    return false;
  }
}
