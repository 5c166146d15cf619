package org.sayso.reading.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;

/**
 * What speaks for a word of the lexicon being a cue where it stands, as features of a linear model:
 * its lemma with what hangs on it, who its subject is, how it is turned, what stands beside it.
 */
final class CueFeatures {

  private final Page page;
  private final Turns turns;

  CueFeatures(Page page, Turns turns) {
    this.page = page;
    this.turns = turns;
  }

  /**
   * @param rule that reads the word as a cue; empty where none does
   * @param subject of the cue, where it has one
   */
  List<String> of(Cue cue, Optional<Token> subject, String rule) {
    Sentence s = cue.sentence();
    Token t = cue.token();
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    List<String> f = new ArrayList<>();
    f.add("bias");
    f.add("lemma=" + lemma);
    f.add("lemma=" + lemma + "|" + t.tag());
    f.add("tag=" + t.tag() + "|" + t.relation());
    f.add("rel=" + t.relation() + "|" + lemma);
    f.add("rule=" + rule);
    f.add("rule=" + rule + "|" + lemma);
    frame(s, t, lemma, f);
    beside(s, cue, lemma, f);
    turned(s, cue, lemma, f);
    String who = subject.map(x -> kind(x, t)).orElse("none");
    f.add("who=" + who);
    f.add("who=" + who + "|" + lemma);
    f.add("who=" + who + "|" + rule);
    Optional<Token> head = s.head(t);
    f.add(
        "head="
            + head.map(h -> h.tag() + (turns.isSpeechVerb(h) ? "q" : "")).orElse("root")
            + t.relation());
    f.add("block=" + page.block(s).kind());
    boolean spoken = page.speechOf(s, t).isPresent();
    f.add("spoken=" + spoken + who);
    f.add("quoted=" + page.quotationOf(s, t).map(q -> q.use().name()).orElse("no"));
    return f;
  }

  private static void frame(Sentence s, Token t, String lemma, List<String> f) {
    TreeSet<String> below = new TreeSet<>();
    for (Token c : s.children(t)) {
      if (c.isPunctuation() || c.is("aux")) {
        continue;
      }
      String side = c.index() < t.index() ? "<" : ">";
      f.add("dep=" + c.relation() + side);
      f.add("dep=" + c.relation() + side + "|" + lemma);
      if (c.index() > t.index() || c.is("nsubj")) {
        below.add(c.is("obl") ? "obl" : c.relation());
      }
      if (c.is("obl") && c.index() > t.index()) {
        SourceFinder.preposition(s, c).ifPresent(p -> f.add("obl=" + p.lemma() + "|" + lemma));
      }
    }
    f.add("frame=" + below);
    f.add("frame=" + below + "|" + lemma);
  }

  private void beside(Sentence s, Cue cue, String lemma, List<String> f) {
    int at = cue.last();
    String next = at + 1 < s.size() ? Boundaries.word(s.token(at + 1)) : "end";
    String second = at + 2 < s.size() ? Boundaries.word(s.token(at + 2)) : "end";
    String before = cue.first() > 0 ? Boundaries.word(s.token(cue.first() - 1)) : "start";
    f.add("next=" + next);
    f.add("next=" + next + "|" + lemma);
    f.add("next=" + next + "_" + second);
    f.add("before=" + before);
    f.add("before=" + before + "|" + lemma);
    boolean that = false;
    boolean to = false;
    boolean mark = false;
    for (int i = at + 1; i < s.size() && i <= at + 8; i++) {
      that |= s.token(i).says("that", "whether", "how", "why");
      to |= s.token(i).tag().equals("TO");
      mark |= s.token(i).isQuotationMark();
    }
    f.add("that=" + that + "|" + lemma);
    f.add("to=" + to + "|" + lemma);
    f.add("mark=" + mark + "|" + lemma);
    f.add("ahead=" + that + to + mark);
  }

  private static void turned(Sentence s, Cue cue, String lemma, List<String> f) {
    Token t = cue.token();
    boolean modal = false;
    for (Token c : s.children(t)) {
      if (c.is("aux")) {
        f.add("aux=" + c.lemma() + t.tag());
        modal |= c.tag().equals("MD");
      }
      if (c.is("mark")) {
        f.add("opens=" + c.lemma());
        f.add("opens=" + c.lemma() + "|" + lemma);
      }
    }
    if (cue.isNegated()) {
      f.add("negated");
      f.add("negated|" + lemma);
    }
    if (modal) {
      f.add("modal|" + lemma);
    }
    if (cue.isPassive()) {
      f.add("passive|" + lemma);
      f.add("passive|" + t.relation());
    }
    if (s.token(s.size() - 1).says("?")) {
      f.add("question");
    }
    if (t.isVerb() && !Phrases.isFiniteVerb(t) && s.children(t, "aux").findAny().isEmpty()) {
      f.add("bare=" + t.tag() + t.relation());
      f.add("bare|" + lemma);
    }
  }

  private static String kind(Token subject, Token cue) {
    String side = subject.index() < cue.index() ? "<" : ">";
    String tag = subject.tag();
    if (tag.startsWith("PRP") || tag.startsWith("W") || tag.equals("DT") || tag.equals("EX")) {
      return subject.word().toLowerCase(Locale.ROOT) + side;
    }
    if (subject.isEntity()) {
      return subject.entity() + side;
    }
    return (Set.of("NN", "NNS").contains(tag) ? tag : subject.isName() ? "NNP" : "x") + side;
  }
}
