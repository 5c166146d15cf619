/**
 * Where words lie. In {@code The army denied it.} the source is {@code [0,8)} and the cue {@code
 * [9,15)}.
 *
 * @see org.sayso.text.Span
 * @see org.sayso.text.Spans
 * @see org.sayso.text.Offsets
 */
@org.jspecify.annotations.NullMarked
package org.sayso.text;
