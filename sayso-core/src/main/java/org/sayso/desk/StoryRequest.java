package org.sayso.desk;

import java.nio.file.Path;
import java.util.Optional;
import org.sayso.store.AsOf;

/**
 * Which stories do the reports of this folder tell?
 *
 * @param data the folder they are kept in
 * @param which one: its id or a beginning of it, a report of it, or words to find it by; all where
 *     it is blank
 * @param asOf as it was known then
 */
public record StoryRequest(Path data, String which, Optional<AsOf> asOf) {}
