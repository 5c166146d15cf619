/** Fixes the text and finds its parts. */
@org.jspecify.annotations.NullMarked
package org.sayso.reading.clean;
