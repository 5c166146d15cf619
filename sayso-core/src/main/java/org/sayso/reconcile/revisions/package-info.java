/**
 * What became of claims from one version of a report to the next, and from one day to the next in
 * the mouth of one speaker: {@code at least 12 people reportedly died} in the morning, {@code 14
 * people died} at night. White space, typographic quotation marks, a mended slip and moved
 * paragraphs are no change.
 *
 * @see org.sayso.reconcile.revisions.Revisions
 * @see org.sayso.reconcile.revisions.Revision
 * @see org.sayso.reconcile.revisions.ClaimChange
 */
@org.jspecify.annotations.NullMarked
package org.sayso.reconcile.revisions;
