package org.sayso.reconcile.compare;

import org.sayso.text.Span;

/**
 * A word of a content with what a parser knows of it.
 *
 * @param index within the content, from 0
 * @param span in the content
 * @param form as it stands
 * @param lemma in lower case
 * @param tag Penn Treebank part of speech
 * @param head index of the governing word; -1 for the head of a sentence
 * @param relation to the head, in Universal Dependencies: {@code nsubj}
 */
public record Word(
    int index, Span span, String form, String lemma, String tag, int head, String relation) {

  boolean isVerb() {
    return tag.startsWith("VB");
  }

  boolean isNoun() {
    return tag.startsWith("NN");
  }

  boolean isName() {
    return tag.startsWith("NNP");
  }

  boolean isAdjective() {
    return tag.startsWith("JJ");
  }

  boolean isNumber() {
    return tag.equals("CD");
  }

  /** Whether the relation is this one or a subtype of it. */
  boolean is(String name) {
    return relation.equals(name) || relation.startsWith(name + ":");
  }
}
