/**
 * Rules and lexicons: data with their proof inside. {@code {source The army} {cue denied} {content
 * that a drone had crossed the border}.} is an example that its rule must find, exactly so.
 *
 * @see org.sayso.reading.rules.RuleBook
 * @see org.sayso.reading.rules.Marked
 */
@org.jspecify.annotations.NullMarked
package org.sayso.reading.rules;
