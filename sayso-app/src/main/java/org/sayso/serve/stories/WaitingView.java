package org.sayso.serve.stories;

/**
 * A story that is still being laid side by side.
 *
 * @param address to look at again
 * @param reports how many were taken apart
 */
public record WaitingView(String address, int reports) {}
