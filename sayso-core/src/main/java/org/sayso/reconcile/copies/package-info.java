/**
 * Which texts of an archive are copies of one another. {@code OSTLEY (Corvin) — A dam gave way
 * before dawn …} stands word for word in the Daily Ledger, between two paragraphs of its own.
 *
 * <p>An archive is never compared pair by pair: each text has some dozens of {@link
 * org.sayso.reconcile.copies.CopyKeys keys}, two copies share at least one, and {@link
 * org.sayso.reconcile.copies.Copies} then compares those that share one exactly.
 *
 * @see org.sayso.reconcile.copies.Shingles
 * @see org.sayso.reconcile.copies.CopyKeys
 * @see org.sayso.reconcile.copies.Copies
 * @see org.sayso.reconcile.copies.CopyIndex
 */
@org.jspecify.annotations.NullMarked
package org.sayso.reconcile.copies;
