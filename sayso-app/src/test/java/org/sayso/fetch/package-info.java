/** A local server plays the web. */
@org.jspecify.annotations.NullMarked
package org.sayso.fetch;
