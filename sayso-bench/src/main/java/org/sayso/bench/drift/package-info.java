/** How well changes on the way from mouth to page are found. */
@org.jspecify.annotations.NullMarked
package org.sayso.bench.drift;
