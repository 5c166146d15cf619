package org.sayso.desk;

/**
 * What lies in the tables.
 *
 * @param articles that were read
 * @param claims in them
 * @param refused what could not be read, each with its reason
 * @param failed those among the refused where the fault was ours
 * @param stories that they tell
 * @param conflicts in these
 */
public record BatchAnswer(
    long articles, long claims, long refused, long failed, long stories, long conflicts) {}
