package org.sayso.archive;

import java.time.Instant;
import org.sayso.news.Capture;
import org.sayso.news.Evidence;

/**
 * A capture as the archive holds it.
 *
 * @param capture its bytes, and what its giver said
 * @param source where it came from
 * @param captured when these bytes were there
 * @param evidence the record that holds it
 */
public record Archived(Capture capture, String source, Instant captured, Evidence evidence) {}
