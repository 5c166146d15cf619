/** From a capture to its claims. */
@org.jspecify.annotations.NullMarked
package org.sayso.reading;
