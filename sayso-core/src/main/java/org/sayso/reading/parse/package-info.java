/** Sentences, tokens, trees, names, quotations. */
@org.jspecify.annotations.NullMarked
package org.sayso.reading.parse;
