package org.sayso.mcp;

import java.util.function.Function;

/**
 * One thing that an assistant may ask; what goes in and comes out stands in two schemas of its
 * name.
 *
 * @param name {@code search_claims}
 * @param title for people
 * @param description tells the assistant when to ask it
 * @param answer one object of JSON; an {@link IllegalArgumentException} is told in its words
 */
record Tool(String name, String title, String description, Function<Arguments, String> answer) {}
