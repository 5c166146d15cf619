/**
 * Two claims held beside one another: {@code the bridge was blown up} and {@code traffic is
 * crossing the bridge} cannot both be true.
 *
 * @see org.sayso.reconcile.compare.Said
 */
@org.jspecify.annotations.NullMarked
package org.sayso.reconcile.compare;
