/**
 * What programs take: our answers as JSON, and as tables for spreadsheets. {@code "stance":
 * "denies"} is the coast guard that denied it, on the command line and in the desk alike.
 *
 * @see org.sayso.json.Json
 * @see org.sayso.json.StoryOutput
 * @see org.sayso.json.SearchOutput
 */
@org.jspecify.annotations.NullMarked
package org.sayso.json;
