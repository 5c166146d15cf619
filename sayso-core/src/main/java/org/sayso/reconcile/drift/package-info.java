/**
 * What became of a claim on its way: the bulletin wrote {@code at least nine are unaccounted for},
 * the tabloid that reprints the wire writes {@code nine were unaccounted for}.
 *
 * @see org.sayso.reconcile.drift.Drifts
 */
@org.jspecify.annotations.NullMarked
package org.sayso.reconcile.drift;
