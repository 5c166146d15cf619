/** Tests over the whole of reading, and what every reading must hold to. */
@org.jspecify.annotations.NullMarked
package org.sayso.reading;
