package org.sayso.reading.attribute;

import java.util.Optional;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Range;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.RuleBook;

/**
 * Where a content ends: before another's aside, a relay, a participle of saying, a clause with a
 * cue of its own.
 */
final class Bounds {

  private final RuleBook rules;
  private final Page page;
  private final Turns turns;

  Bounds(RuleBook rules, Page page, Turns turns) {
    this.rules = rules;
    this.page = page;
    this.turns = turns;
  }

  /**
   * Cuts a run where something else begins: another's aside, a relay, a participle of saying, a new
   * clause with a cue.
   */
  Optional<Range> bounded(Cue cue, int from, int to) {
    Sentence s = cue.sentence();
    int end = Math.min(to, s.size() - 1);
    if (cue.token().isNoun()) {
      end = Math.min(end, beforeMainVerb(s, cue.token(), from));
    }
    if (cue.hasFrame("measure") || cue.hasFrame("toll") || cue.hasFrame("prepositional")) {
      end = Math.min(end, beforeMedium(s, from, end));
    }
    for (int i = from; i <= end; i++) {
      boolean otherSpeech =
          (!page.sameSpeech(s, cue.token(), s.token(i))
                  && page.speechOf(s, cue.token()).isPresent())
              || leavesQuotation(cue, s.token(i));
      if (otherSpeech || (s.token(i).says(";") && page.quotationOf(s, s.token(i)).isEmpty())) {
        end = i - 1;
        break;
      }
      if (i > from && turns.passesOn(cue, from, i)) {
        end = i - 1;
        break;
      }
    }
    while (end > from && s.token(end).tag().startsWith("W")) {
      end--;
    }
    Optional<Range> run = from <= end ? Phrases.trim(s, from, end) : Optional.empty();
    return run.map(r -> withoutRelative(s, r));
  }

  /**
   * {@code they "get it, and many believe in that," she said}: the cue's whole clause stands
   * between the marks, and ends with them.
   */
  private boolean leavesQuotation(Cue cue, Token t) {
    Sentence s = cue.sentence();
    return page.quotationOf(s, cue.token())
        .filter(q -> !q.span().contains(t.span()))
        .filter(
            q -> s.child(cue.token(), "nsubj").filter(n -> q.span().contains(n.span())).isPresent())
        .isPresent();
  }

  /**
   * Whether the content goes on after a relative clause: {@code that the archive, which held maps,
   * had flooded}.
   */
  private static boolean carriesOn(Sentence s, int comma, int to) {
    for (int i = comma + 2; i < to; i++) {
      Token next = s.token(i + 1);
      boolean joins = next.tag().equals("CC") || next.tag().startsWith("W");
      if (s.token(i).says(",") && !joins && Phrases.hasFiniteVerb(s, i + 1, Math.min(to, i + 4))) {
        return true;
      }
    }
    return false;
  }

  /** {@code to comment on Mr Venn, whose wages …}: what follows the comma is the outlet's. */
  private Range withoutRelative(Sentence s, Range range) {
    for (int i = range.from() + 1; i < range.to(); i++) {
      boolean relative =
          s.token(i).says(",") && s.token(i + 1).says("who", "whose", "which", "whom");
      if (relative && page.quotationOf(s, s.token(i)).isEmpty() && !carriesOn(s, i, range.to())) {
        return new Range(range.from(), i - 1);
      }
    }
    return range;
  }

  private static boolean isInfinitive(Sentence s, Token verb) {
    return s.children(verb).stream().anyMatch(c -> c.tag().equals("TO"));
  }

  /**
   * {@code a report that the bridge fell remains unconfirmed}: the content ends before the noun's
   * own verb.
   */
  private static int beforeMainVerb(Sentence s, Token noun, int from) {
    Optional<Token> verb =
        s.head(noun).filter(h -> noun.is("nsubj") && h.index() > from && !isInfinitive(s, h));
    if (verb.isEmpty()) {
      return s.size() - 1;
    }
    int end = verb.get().index() - 1;
    while (end > from
        && (s.token(end).is("aux") || s.token(end).is("cop") || s.token(end).tag().startsWith("RB"))
        && s.token(end).head() == verb.get().index()) {
      end--;
    }
    return end;
  }

  /** {@code put the dead at six in its bulletin}: the bulletin is where it was said. */
  private int beforeMedium(Sentence s, int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      boolean in =
          s.token(i).says("in") && s.token(i + 1).says("its", "his", "her", "their", "a", "the");
      if (in
          && s.at(i + 2)
              .filter(
                  t ->
                      rules.words("media").contains(t.lemma())
                          || rules.words("documents").contains(t.lemma()))
              .isPresent()) {
        return i - 1;
      }
    }
    return to;
  }

  /**
   * The end of the branch that a token heads, wherever the parser has hung it: {@code having been
   * warned}.
   */
  private static int ownEnd(Sentence s, Cue cue, int at) {
    Token t = s.token(at);
    Optional<Token> head = s.head(t).filter(h -> t.is("aux") && h.index() > at);
    return Math.max(
        s.last(t), head.filter(h -> h.index() != cue.token().index()).map(s::last).orElse(at));
  }

  /**
   * The last token that depends on the cue, to the right of {@code at}, before a joined verb or a
   * parted adverbial.
   */
  int clauseEnd(Cue cue, int at) {
    Sentence s = cue.sentence();
    int end = Math.max(at, ownEnd(s, cue, at));
    for (Token c : s.children(cue.token())) {
      if (c.index() <= cue.last() || c.isPunctuation()) {
        continue;
      }
      boolean joined = (c.is("conj") && c.isVerb()) || c.is("cc") || c.is("parataxis");
      boolean partedAdverbial =
          c.is("advcl") && s.first(c) > 0 && s.token(s.first(c) - 1).says(",");
      if (joined || partedAdverbial) {
        if (s.first(c) > at) {
          break;
        }
        continue;
      }
      end = Math.max(end, s.last(c));
    }
    // a branch of a token before the cue may carry words after it; the cue's own last word is the
    // floor
    return Math.max(end, Math.max(at, cue.last()));
  }
}
