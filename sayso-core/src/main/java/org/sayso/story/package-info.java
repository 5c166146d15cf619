/**
 * Several accounts of one chain of events, side by side: the ministry says {@code all raiders were
 * killed}, their battalion says {@code we are drinking tea in Petrin}, and nine outlets repeat the
 * ministry.
 *
 * @see org.sayso.story.Story
 * @see org.sayso.story.Reconciliation
 */
@org.jspecify.annotations.NullMarked
package org.sayso.story;
