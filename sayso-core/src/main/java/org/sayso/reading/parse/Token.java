package org.sayso.reading.parse;

import org.sayso.text.Span;

/**
 * A word of a sentence with what the parser knows of it.
 *
 * @param index within its sentence, from 0
 * @param span in the article's text
 * @param word as it stands
 * @param tag Penn Treebank part of speech
 * @param lemma lower case, but for names
 * @param entity {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION}, or {@code O}
 * @param head index of the governing token; -1 for the root
 * @param relation to the head, in Universal Dependencies: {@code nsubj}, {@code ccomp}
 */
public record Token(
    int index,
    Span span,
    String word,
    String tag,
    String lemma,
    String entity,
    int head,
    String relation) {

  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isName() {
    return tag.startsWith("NNP");
  }

  public boolean isPunctuation() {
    return !Character.isLetterOrDigit(word.codePointAt(0))
        && word.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** A quotation mark of any kind: the tagger knows them all by two tags. */
  public boolean isQuotationMark() {
    return tag.equals("``") || tag.equals("''");
  }

  public boolean isEntity() {
    return !entity.equals("O");
  }

  /** Whether the relation is this one or a subtype of it: {@code nsubj:pass} is a {@code nsubj}. */
  public boolean is(String name) {
    return relation.equals(name)
        || (relation.startsWith(name) && relation.charAt(name.length()) == ':');
  }

  /** Whether the word is one of these, case aside. */
  public boolean says(String... words) {
    for (String w : words) {
      if (word.equalsIgnoreCase(w)) {
        return true;
      }
    }
    return false;
  }
}
