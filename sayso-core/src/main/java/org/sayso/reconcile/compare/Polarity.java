package org.sayso.reconcile.compare;

import java.util.Set;

/**
 * Which words of a content are turned round: in {@code the convoy did not reach the camp} it is
 * {@code reach}, in {@code no prisoners were held} it is {@code held}, and in {@code failed to
 * stop} it is {@code stop}.
 */
final class Polarity {

  private static final Set<String> NOT =
      Set.of("not", "n't", "never", "nor", "neither", "hardly", "nowhere", "n’t");

  private static final Set<String> NO = Set.of("no", "neither", "zero");

  private static final Set<String> NOBODY =
      Set.of("nobody", "nothing", "none", "no-one", "noone", "neither");

  /** Verbs and adjectives that turn round what hangs on them. */
  private static final Set<String> TURNING =
      Set.of(
          "fail",
          "refuse",
          "deny",
          "avoid",
          "prevent",
          "stop",
          "lack",
          "unable",
          "impossible",
          "false",
          "untrue",
          "wrong",
          "cease",
          "refrain",
          "abstain",
          "reject",
          "dispute",
          "incapable",
          "decline",
          "doubt",
          "disprove",
          "unlikely",
          "rule");

  private static final Set<String> BELOW = Set.of("xcomp", "ccomp", "csubj", "advcl", "conj");

  private static final Set<String> PARTS_OF_A_VERB =
      Set.of("nsubj", "obj", "dobj", "obl", "nmod", "iobj", "nsubjpass", "xcomp");

  private final Content content;
  private final boolean[] turned;

  Polarity(Content content) {
    this.content = content;
    this.turned = new boolean[content.words().size()];
    for (Word word : content.words()) {
      turned[word.index()] = isTurned(word, 0);
    }
  }

  boolean isTurned(Word word) {
    return turned[word.index()];
  }

  private boolean isTurned(Word word, int depth) {
    boolean own = isNegated(word);
    if (word.head() < 0 || depth > 12) {
      return own;
    }
    Word head = content.words().get(word.head());
    if (BELOW.stream().anyMatch(word::is)) {
      boolean above = isTurned(head, depth + 1);
      boolean turning = TURNING.contains(head.lemma()) && !word.is("conj") && !word.is("advcl");
      boolean inherits = word.is("xcomp") || word.is("ccomp") || word.is("csubj") || turning;
      return own ^ turning ^ (inherits && above);
    }
    boolean part = PARTS_OF_A_VERB.stream().anyMatch(word::is);
    if (part && !hasNo(word) && !isNobody(word)) {
      return own ^ (TURNING.contains(head.lemma()) && head.isVerb()) ^ isTurned(head, depth + 1);
    }
    return own || hasNo(word);
  }

  private boolean isNegated(Word word) {
    boolean not =
        content
            .children(word)
            .anyMatch(
                c ->
                    (NOT.contains(c.lemma())
                            || NOT.contains(c.form().toLowerCase(java.util.Locale.ROOT)))
                        || isNoLonger(c)
                        || (c.is("case") && c.lemma().equals("without"))
                        || (c.is("mark") && c.lemma().equals("without")));
    boolean none =
        content
            .children(word)
            .filter(c -> c.is("nsubj") || c.is("obj") || c.is("dobj") || c.is("nsubjpass"))
            .anyMatch(c -> hasNo(c) || isNobody(c));
    return not ^ none;
  }

  private boolean isNoLonger(Word word) {
    return word.lemma().equals("longer")
        && content.children(word).anyMatch(c -> c.lemma().equals("no"));
  }

  private boolean hasNo(Word word) {
    return content
        .children(word)
        .anyMatch(
            c ->
                NO.contains(c.lemma())
                    || (c.isNumber()
                        && content.children(c).anyMatch(n -> NOT.contains(n.lemma()))));
  }

  private boolean isNobody(Word word) {
    String lemma = word.lemma();
    boolean notOne =
        lemma.equals("one") && content.children(word).anyMatch(c -> NOT.contains(c.lemma()));
    return NOBODY.contains(lemma) || notOne;
  }
}
