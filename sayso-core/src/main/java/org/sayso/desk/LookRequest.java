package org.sayso.desk;

import java.nio.file.Path;

/**
 * Please run a search that is kept.
 *
 * @param data the folder that is searched
 * @param name that it is kept under
 * @param onlyNew only what came since somebody last looked; from then on it is looked at
 * @param from how many hits to pass over
 * @param most how many hits to give
 */
public record LookRequest(Path data, String name, boolean onlyNew, int from, int most) {}
