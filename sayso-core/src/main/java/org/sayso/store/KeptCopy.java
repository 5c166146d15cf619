package org.sayso.store;

/**
 * That two versions, of different documents, are copies of one text.
 *
 * @param a the version kept first
 * @param b the other
 * @param kind {@code exact}, {@code near} or {@code contained}
 * @param jaccard what both have, as a share of what either has
 * @param containmentOfA what both have, as a share of the first
 * @param containmentOfB what both have, as a share of the second
 */
public record KeptCopy(
    long a, long b, String kind, double jaccard, double containmentOfA, double containmentOfB) {}
