package org.sayso.reading.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;

/**
 * The places of a sentence where a content may begin or end, seen from a cue, and what begins
 * there: a mark, the word that opens a unit, and how that unit hangs in the tree.
 */
final class Boundaries {

  private static final Set<String> OPENERS =
      Set.of(
          "as",
          "while",
          "when",
          "after",
          "before",
          "because",
          "although",
          "though",
          "since",
          "if",
          "unless",
          "until",
          "but",
          "and",
          "or",
          "so",
          "yet",
          "who",
          "which",
          "whose",
          "where",
          "despite",
          "during",
          "according",
          "amid",
          "following",
          "with",
          "without",
          "whereas",
          "that",
          "even",
          "including",
          "rather",
          "compared",
          "than");

  private final Sentence sentence;
  private final Token cue;
  private final List<List<String>> descriptions = new ArrayList<>();
  private final boolean[] opens;

  Boundaries(Cue cue, Turns turns) {
    this.sentence = cue.sentence();
    this.cue = cue.token();
    this.opens = new boolean[sentence.size() + 1];
    for (int k = 0; k <= sentence.size(); k++) {
      opens[k] = k == sentence.size() || mayOpen(k);
      descriptions.add(opens[k] ? describe(k, turns) : List.of());
    }
  }

  /**
   * Whether a unit, or the mark before it, begins at token {@code k}; true at the sentence's end.
   */
  boolean at(int k) {
    return opens[k];
  }

  /** What begins at {@code k}: features without a prefix. */
  List<String> description(int k) {
    return descriptions.get(k);
  }

  private boolean mayOpen(int k) {
    Token t = sentence.token(k);
    if (isMark(t)) {
      return true;
    }
    if (k > 0 && isMark(sentence.token(k - 1))) {
      return false;
    }
    if (OPENERS.contains(t.word().toLowerCase(Locale.ROOT))) {
      return true;
    }
    Token unit = unit(k);
    boolean adjunct =
        unit.is("obl")
            || unit.is("advcl")
            || unit.is("advmod")
            || unit.is("parataxis")
            || unit.is("acl")
            || unit.is("conj");
    return adjunct && sentence.first(unit) == k;
  }

  private static boolean isMark(Token t) {
    return t.isPunctuation() && !t.says("$", "£", "€", "#", "%", "'", "’", "/", "&");
  }

  /** The head of what begins at {@code k}: up from it, as long as nothing lies to the left. */
  private Token unit(int k) {
    Token t = sentence.token(k);
    for (int steps = 0; steps < sentence.size(); steps++) {
      Optional<Token> head = sentence.head(t);
      if (head.isEmpty() || head.get().index() < k) {
        return t;
      }
      t = head.get();
    }
    return t;
  }

  private List<String> describe(int k, Turns turns) {
    int p = k;
    StringBuilder marks = new StringBuilder();
    while (p < sentence.size() && isMark(sentence.token(p))) {
      if (marks.length() < 4) {
        marks.append(mark(sentence.token(p)));
      }
      p++;
    }
    if (p >= sentence.size()) {
      return List.of("end" + marks, "end");
    }
    Token first = sentence.token(p);
    Token unit = unit(p);
    String opener = word(first);
    String attached = attached(unit);
    String clause =
        sentence.has(unit, "nsubj", "csubj")
            ? "s"
            : unit.isVerb() ? "v" : Phrases.isFiniteVerb(first) ? "f" : "n";
    String speech = turns.isSpeechVerb(unit) ? "q" : "";
    String relation = unit.relation();
    return List.of(
        marks + "|" + opener,
        relation + "@" + attached,
        marks + "|" + opener + "@" + attached,
        marks + "|" + relation + "@" + attached + clause + speech,
        marks + "|" + opener + "|" + clause + speech,
        "m" + marks);
  }

  private static String mark(Token t) {
    return t.isQuotationMark() ? t.tag() : t.word().substring(0, 1);
  }

  /** Where a unit hangs, seen from the cue. */
  private String attached(Token unit) {
    Optional<Token> head = sentence.head(unit);
    if (head.isEmpty()) {
      return "root";
    }
    if (head.get().index() == cue.index()) {
      return "cue";
    }
    if (sentence.governs(head.get(), cue)) {
      return "above";
    }
    return sentence.governs(cue, head.get()) ? branch(head.get()) : "other";
  }

  /** The relation of the cue's child that a token lies under; empty where it lies under none. */
  String branch(Token t) {
    Token at = t;
    for (int steps = 0; steps < sentence.size(); steps++) {
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty()) {
        return "";
      }
      if (head.get().index() == cue.index()) {
        return at.relation();
      }
      at = head.get();
    }
    return "";
  }

  /** A word of a closed class as it is, any other by its tag: no text can be read from it. */
  static String word(Token t) {
    String tag = t.tag();
    boolean closed =
        tag.equals("IN")
            || tag.equals("TO")
            || tag.equals("CC")
            || tag.equals("DT")
            || tag.equals("MD")
            || tag.startsWith("W")
            || tag.equals("EX")
            || tag.startsWith("PRP")
            || t.isPunctuation();
    return closed ? t.word().toLowerCase(Locale.ROOT) : tag;
  }
}
