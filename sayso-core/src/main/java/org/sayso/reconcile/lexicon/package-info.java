/**
 * Which answers exclude one another: who {@code laid down arms} did not {@code fight on}. Data,
 * with sentences that prove it.
 *
 * @see org.sayso.reconcile.lexicon.Lexicon
 */
@org.jspecify.annotations.NullMarked
package org.sayso.reconcile.lexicon;
