package org.sayso.reconcile.stories;

/**
 * How much speaks for two reports telling one story.
 *
 * @param from the number of the later report
 * @param to the number of the earlier one
 * @param score above 0 for, below 0 against
 */
record Link(int from, int to, double score) {}
