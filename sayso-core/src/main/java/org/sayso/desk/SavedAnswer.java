package org.sayso.desk;

import org.sayso.store.SavedSearch;

/**
 * A search that a person keeps.
 *
 * @param search under its name
 * @param total how many hits it has
 * @param fresh how many of them came since somebody last looked
 */
public record SavedAnswer(SavedSearch search, long total, long fresh) {}
