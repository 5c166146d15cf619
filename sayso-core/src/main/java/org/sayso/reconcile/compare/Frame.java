package org.sayso.reconcile.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who did what to whom: in {@code the market was shelled by the rebels} the act is {@code shelled},
 * its agent {@code rebels}, its theme {@code market}.
 *
 * @param act the verb, noun or adjective that tells it
 * @param agent who did it or what caused it
 * @param theme to whom it was done, or of whom it holds
 * @param turned whether it is said not to be so
 */
record Frame(Word act, Optional<Word> agent, Optional<Word> theme, boolean turned) {

  private static final Set<String> RELATIVE = Set.of("who", "which", "that");

  static List<Frame> of(Content content, Polarity polarity) {
    List<Frame> frames = new ArrayList<>();
    for (Word word : content.words()) {
      boolean copular = content.children(word, "cop").findAny().isPresent();
      if (word.isVerb() && !word.is("aux") && !word.is("cop")) {
        frames.add(verb(content, word, polarity));
      } else if (copular) {
        frames.add(
            new Frame(word, Optional.empty(), subject(content, word), polarity.isTurned(word)));
      } else if (word.isNoun() && hasOf(content, word).isPresent()) {
        frames.add(
            new Frame(word, by(content, word), hasOf(content, word), polarity.isTurned(word)));
      }
    }
    return List.copyOf(frames);
  }

  private static Frame verb(Content content, Word verb, Polarity polarity) {
    Optional<Word> passive =
        first(content, verb, "nsubj:pass").or(() -> first(content, verb, "nsubjpass"));
    Optional<Word> object = first(content, verb, "obj").or(() -> first(content, verb, "dobj"));
    Optional<Word> subject =
        first(content, verb, "nsubj").filter(s -> !s.relation().equals("nsubj:pass"));
    boolean turned = polarity.isTurned(verb);
    if (verb.is("acl:relcl") && verb.head() >= 0) {
      Word noun = content.words().get(verb.head());
      subject = subject.map(s -> RELATIVE.contains(s.lemma()) ? noun : s);
    }
    if (passive.isPresent()) {
      return new Frame(verb, by(content, verb), passive, turned);
    }
    if (subject.isEmpty() && (verb.is("xcomp") || verb.is("conj")) && verb.head() >= 0) {
      Word head = content.words().get(verb.head());
      if (head.isVerb()) {
        Optional<Word> above = subject(content, head);
        return object.isPresent()
            ? new Frame(verb, above, object, turned)
            : new Frame(verb, Optional.empty(), above, turned);
      }
    }
    if (subject.isEmpty() && verb.is("acl") && verb.head() >= 0 && verb.tag().equals("VBN")) {
      return new Frame(
          verb, by(content, verb), Optional.of(content.words().get(verb.head())), turned);
    }
    return object.isPresent()
        ? new Frame(verb, subject, object, turned)
        : new Frame(verb, Optional.empty(), subject, turned);
  }

  private static Optional<Word> subject(Content content, Word word) {
    return content.children(word, "nsubj").findFirst();
  }

  private static Optional<Word> first(Content content, Word word, String relation) {
    return content.children(word, relation).findFirst();
  }

  private static Optional<Word> by(Content content, Word word) {
    return content
        .children(word)
        .filter(c -> c.is("obl") || c.is("nmod"))
        .filter(c -> content.children(c, "case").anyMatch(p -> p.lemma().equals("by")))
        .findFirst();
  }

  private static Optional<Word> hasOf(Content content, Word noun) {
    return content
        .children(noun, "nmod")
        .filter(c -> content.children(c, "case").anyMatch(p -> p.lemma().equals("of")))
        .findFirst();
  }
}
