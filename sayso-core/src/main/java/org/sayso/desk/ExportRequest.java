package org.sayso.desk;

import java.nio.file.Path;
import java.util.Optional;
import org.sayso.store.AsOf;

/**
 * What is to be handed over.
 *
 * @param data the folder it is kept in
 * @param story as {@link StoryRequest} has it; all stories where it is blank
 * @param asOf as it was known then
 */
public record ExportRequest(Path data, String story, Optional<AsOf> asOf) {}
