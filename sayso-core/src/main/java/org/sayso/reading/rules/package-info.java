/** Rules and lexicons: data with their proof inside. */
@org.jspecify.annotations.NullMarked
package org.sayso.reading.rules;
