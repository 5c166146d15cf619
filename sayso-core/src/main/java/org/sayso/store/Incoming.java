package org.sayso.store;

import java.time.Instant;
import org.sayso.news.Evidence;
import org.sayso.news.Hints;

/**
 * One thing that came in, its bytes already in the archive.
 *
 * @param name as people are told of it
 * @param source where it came from, whatever folder the user stands in: {@code
 *     file:///reports/dam.txt}, {@code https://corvin.example/dam}
 * @param captured when these bytes were there
 * @param hints what its giver said
 * @param evidence where its bytes are
 */
public record Incoming(
    String name, String source, Instant captured, Hints hints, Evidence evidence) {}
