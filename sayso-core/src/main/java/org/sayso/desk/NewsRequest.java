package org.sayso.desk;

import java.nio.file.Path;
import java.util.Optional;
import org.sayso.store.AsOf;

/**
 * What is new?
 *
 * @param data the folder it is kept in
 * @param asOf as it was known then
 * @param most how many of each kind are told
 */
public record NewsRequest(Path data, Optional<AsOf> asOf, int most) {}
