package org.sayso.claim;

import java.util.Optional;

/**
 * Who said it, after {@code he}, {@code the ministry} and {@code these formations} have been
 * resolved.
 */
public sealed interface Speaker {

  /** The fullest form that stands in the report. */
  String canonicalName();

  /** The organisation or place spoken for, where the text tells it. */
  Optional<String> affiliation();

  /** {@code Denis Nikitin}, of the Russian Volunteer Corps. */
  record Person(String canonicalName, Optional<String> affiliation) implements Speaker {}

  /** {@code Russian Ministry of Defence}; a department speaks for the whole. */
  record Organisation(String canonicalName, Optional<String> affiliation) implements Speaker {}

  /** {@code an unnamed rescue worker}. */
  record Described(String canonicalName, Optional<String> affiliation) implements Speaker {}
}
