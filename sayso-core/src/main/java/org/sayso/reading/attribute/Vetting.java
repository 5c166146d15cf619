package org.sayso.reading.attribute;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.Stance;
import org.sayso.news.Section;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.RuleBook;

/**
 * Whether a word of the lexicon says anything where it stands, and whether its source can be meant
 * to speak.
 */
final class Vetting {

  /** A subordinating word farther from its verb than this stands in another clause. */
  private static final int CLOSE = 10;

  private final RuleBook rules;

  Vetting(RuleBook rules) {
    this.rules = rules;
  }

  /** {@code he said, citing his crews}: a link of a chain, and no saying of its own. */
  boolean isCiting(Cue cue) {
    return cue.token().says("citing", "quoting");
  }

  /** {@code did not say}, {@code if he says}, {@code to say}: nothing is said. */
  boolean isSilent(Cue cue) {
    Sentence s = cue.sentence();
    Token v = cue.token();
    Optional<Token> above = s.head(v);
    boolean toInfinitive =
        v.tag().equals("VB") && s.children(v).stream().anyMatch(c -> c.tag().equals("TO"));
    boolean joined =
        v.is("conj") && v.tag().equals("VB") && above.filter(h -> h.tag().equals("VB")).isPresent();
    if ((toInfinitive || joined)
        && above.filter(h -> rules.words("raising").contains(h.lemma())).isEmpty()) {
      return true;
    }
    boolean neutral =
        cue.entry().stance() == Stance.ASSERTS
            || cue.entry().stance() == Stance.ASKS
            || cue.entry().stance() == Stance.PROMISES
            || cue.entry().stance() == Stance.DEMANDS;
    if (cue.isNegated() && neutral) {
      return true;
    }
    boolean onlyBegins =
        Set.of("begin", "continue", "start", "end").contains(v.lemma())
            && s.at(v.index() + 1).filter(t -> t.says("by", "with", "to")).isPresent();
    if (onlyBegins) {
      return true;
    }
    boolean conditional =
        s.children(v).stream()
            .anyMatch(
                c ->
                    c.is("mark")
                        && c.says("if", "unless", "whether")
                        && c.index() < v.index()
                        && c.index() >= v.index() - CLOSE
                        && noMarkBetween(s, c.index(), v.index()));
    return conditional;
  }

  /**
   * Whether the source can be meant to speak: not {@code I} inside a quotation, not a thing that
   * merely shows.
   */
  boolean maySpeak(Cue cue, Source source, Page page) {
    Sentence s = cue.sentence();
    Token head = source.head();
    String word = head.word().toLowerCase(Locale.ROOT);
    boolean inSpeech = page.speechOf(s, cue.token()).isPresent();
    boolean member =
        s.at(head.index() + 1).filter(t -> t.says("of", "in", ",")).isPresent()
            && !word.startsWith("no");
    if (head.says("who", "what", "whoever")) {
      return false;
    }
    boolean small = !Character.isUpperCase(head.word().codePointAt(0));
    if (head.tag().equals("VBG") && (small || head.index() == 0)) {
      return false;
    }
    if (rules.words("generic-subjects").contains(word) && !member) {
      return false;
    }
    if (word.equals("i") || word.equals("we") || word.equals("you")) {
      return false;
    }
    if (inSpeech && !cue.hasFrame("clause") && !cue.hasFrame("person-to")) {
      return false;
    }
    boolean follows = source.range().from() > cue.last() && !cue.hasFrame("host");
    boolean plain = head.isNoun() && !head.isName() && !isRole(head);
    if (follows && plain && page.block(s).kind() == Section.Kind.HEADLINE && cue.token().isVerb()) {
      return false;
    }
    return cue.hasFrame("host")
        || !rules.words("mute").contains(head.lemma().toLowerCase(Locale.ROOT));
  }

  /** A noun for somebody who can speak. */
  private boolean isRole(Token t) {
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    return rules.words("roles").contains(lemma)
        || rules.words("bodies").contains(lemma)
        || rules.words("outlets").contains(lemma)
        || rules.words("documents").contains(lemma);
  }

  /**
   * Whether no quotation mark or comma stands between two tokens: the first belongs to the clause
   * of the second.
   */
  private static boolean noMarkBetween(Sentence s, int from, int to) {
    return s.tokens().subList(from, to).stream().noneMatch(t -> t.isQuotationMark() || t.says(","));
  }
}
