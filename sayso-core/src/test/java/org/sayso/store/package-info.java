/** What is asked for. */
@org.jspecify.annotations.NullMarked
package org.sayso.store;
