package org.sayso.claim;

import org.sayso.text.Span;

/**
 * A doubt that a person should know of: {@code he: two possible speakers}.
 *
 * @param span the words in doubt
 * @param message the doubt, in plain words
 */
public record Note(Span span, String message) {}
