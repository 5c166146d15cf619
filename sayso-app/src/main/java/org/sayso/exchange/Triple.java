package org.sayso.exchange;

/**
 * One statement of provenance.
 *
 * @param subject an IRI
 * @param predicate a name with its prefix, {@code prov:wasQuotedFrom}
 * @param object an IRI, a name with its prefix, or words
 * @param kind which of them
 */
record Triple(String subject, String predicate, String object, Kind kind) {

  /** What an object is. */
  enum Kind {
    IRI,
    NAME,
    WORDS,
    MOMENT
  }
}
