package org.sayso.desk;

import java.nio.file.Path;
import org.sayso.store.Search;

/**
 * Please keep this search.
 *
 * @param data the folder that is searched
 * @param name to keep it under
 * @param query in the query language
 * @param what claims or articles
 * @param order of the hits
 * @param who keeps it
 */
public record SaveRequest(
    Path data, String name, String query, Search.What what, Search.Order order, String who) {}
