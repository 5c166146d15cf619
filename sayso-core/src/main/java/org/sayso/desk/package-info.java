/** What anyone may ask of Sayso. */
@org.jspecify.annotations.NullMarked
package org.sayso.desk;
