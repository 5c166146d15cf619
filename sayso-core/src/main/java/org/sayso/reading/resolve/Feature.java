package org.sayso.reading.resolve;

/**
 * What speaks for or against somebody being meant. The weights are set by hand: what counts is
 * their order, and which of them outweigh which.
 */
enum Feature {
  /** The text has called them by this very noun, or given this age: outweighs everything else. */
  CALLED_SO(6),
  /** Belongs to a house that the description names: {@code the union leader}. */
  OF_THAT_HOUSE(3),
  /** Was the subject when last named: subjects stay what a text is about. */
  SUBJECT(1.5),
  /** That subject stood in this sentence or the one before. */
  SUBJECT_JUST_NOW(0.9),
  /** Spoke last: who speaks goes on speaking. */
  SPOKE_LAST(1.2),
  /**
   * Known to be the man or the woman that the word asks for; less than that is not against them.
   */
  SEX_KNOWN(1),
  /** Taken in full where named right before, in part where some way up in the paragraph. */
  NEAR(0.3),
  /** For each sentence since they were last named. */
  SENTENCE_BETWEEN(-0.6),
  /** Named in another paragraph. */
  OTHER_PARAGRAPH(-0.4),
  /** Has no name in the text: passers-by are taken up again more rarely. */
  NAMELESS(-0.5),
  /** Only a capital letter says that this is a body that could speak. */
  DOUBTFUL_BODY(-2),
  /** The text calls them something else: the driver is hardly the nurse. */
  CALLED_OTHERWISE(-2);

  private final double weight;

  Feature(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }
}
