package org.sayso.reconcile.compare;

import java.util.Optional;
import java.util.Set;
import org.sayso.reconcile.lexicon.Question;
import org.sayso.text.Span;

/**
 * An answer to a question that news disputes: {@code the bridge is not standing} answers whether it
 * still stands, with the opposite of standing.
 *
 * @param question what it answers
 * @param answer one of the question's answers, as the words have it
 * @param turned whether the words are turned round
 * @param word the head of its expression
 * @param theme of what it holds
 * @param indices of the expression's words
 * @param negates whether a word of the expression turns another of it round
 * @param words where the expression stands
 */
record Stated(
    Question question,
    String answer,
    boolean turned,
    Word word,
    Optional<Word> theme,
    Set<Integer> indices,
    boolean negates,
    Span words) {

  /** How two answers bear on one another. */
  enum Bearing {
    SAME,
    EXCLUSIVE,
    /** One says what the other says is not so. */
    TURNED,
    OPEN
  }

  Bearing bearingOn(Stated other) {
    if (!question.id().equals(other.question.id())) {
      return Bearing.OPEN;
    }
    boolean same = answer.equals(other.answer);
    if (turned == other.turned) {
      if (same) {
        return Bearing.SAME;
      }
      boolean exclude = question.excludes(answer, other.answer);
      return exclude && (!turned || question.answers().size() == 2)
          ? Bearing.EXCLUSIVE
          : Bearing.OPEN;
    }
    if (same) {
      return Bearing.TURNED;
    }
    return question.answers().size() == 2 && question.excludes(answer, other.answer)
        ? Bearing.SAME
        : Bearing.OPEN;
  }

  /** Whether the words of another answer are only a part of these. */
  boolean overrides(Stated other) {
    boolean part = indices.containsAll(other.indices) && indices.size() > other.indices.size();
    return part && (negates || question.id().equals(other.question.id()));
  }
}
