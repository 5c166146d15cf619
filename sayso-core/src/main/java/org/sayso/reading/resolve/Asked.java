package org.sayso.reading.resolve;

import java.util.Optional;
import java.util.Set;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;

/**
 * What a pronoun or a description asks of the one it stands for.
 *
 * @param sentence where it stands
 * @param at its offset in the text
 * @param statement whose source it is
 * @param gender what a pronoun, or a noun such as {@code widow}, tells
 * @param noun what they are called: {@code minister}, {@code company}; empty for pronouns
 * @param age in {@code the 34-year-old}
 * @param loose whether it may be said of people who are called something else: {@code the expert}
 * @param beside further words of a description: {@code union} of {@code the union leader}
 */
record Asked(
    Sentence sentence,
    int at,
    Statement statement,
    Entity.Gender gender,
    Optional<String> noun,
    Optional<String> age,
    boolean loose,
    Set<String> beside) {

  static Asked byPronoun(Sentence s, Token pronoun, Statement statement, Entity.Gender gender) {
    return new Asked(
        s,
        pronoun.span().start(),
        statement,
        gender,
        Optional.empty(),
        Optional.empty(),
        true,
        Set.of());
  }
}
