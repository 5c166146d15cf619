/**
 * Whence a story's reports have what they tell: the wire wrote {@code the ministry said}, the
 * tabloid reprints the wire, and the website rewrites the tabloid, so three reports rest on one
 * ministry.
 *
 * @see org.sayso.reconcile.origins.Derivations
 * @see org.sayso.reconcile.origins.Independence
 * @see org.sayso.reconcile.origins.Cast
 */
@org.jspecify.annotations.NullMarked
package org.sayso.reconcile.origins;
