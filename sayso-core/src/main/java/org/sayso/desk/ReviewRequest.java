package org.sayso.desk;

import java.nio.file.Path;

/**
 * Which claims should a person look at?
 *
 * @param data the folder they are kept in
 * @param query among which claims, in the query language; blank for all
 * @param from how many to pass over
 * @param most how many to give
 */
public record ReviewRequest(Path data, String query, int from, int most) {}
