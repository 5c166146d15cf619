package org.sayso.desk;

import java.nio.file.Path;
import java.util.Optional;
import org.sayso.store.AsOf;

/**
 * What is this speaker reported to have said?
 *
 * @param data the folder it is kept in
 * @param name of the speaker, or a part of it
 * @param asOf as it was known then
 * @param most how many statements
 */
public record WhoRequest(Path data, String name, Optional<AsOf> asOf, int most) {}
