package org.sayso.desk.exchange;

/**
 * What became of a claim that was marked elsewhere.
 *
 * @param name as the file calls it
 * @param as what it is to us
 * @param told the number of the decision, or why it was refused; for people
 */
public record Outcome(String name, As as, String told) {

  /** What may become of it. */
  public enum As {
    /** It is a claim now. */
    DRAWN,
    /** The claim was there; the person's word on it is kept. */
    ACCEPTED,
    /** Nothing new. */
    KNOWN,
    /** It does not fit exactly. */
    REFUSED
  }
}
