/** Finds source, cue and content. */
@org.jspecify.annotations.NullMarked
package org.sayso.reading.attribute;
