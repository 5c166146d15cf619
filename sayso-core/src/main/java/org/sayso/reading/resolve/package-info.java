/** From words on the page to their meaning. */
@org.jspecify.annotations.NullMarked
package org.sayso.reading.resolve;
