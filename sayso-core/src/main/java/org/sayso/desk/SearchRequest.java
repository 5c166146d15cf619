package org.sayso.desk;

import java.nio.file.Path;
import org.sayso.store.Search;

/**
 * Please find this.
 *
 * @param data the folder it is kept in
 * @param search what
 */
public record SearchRequest(Path data, Search search) {}
