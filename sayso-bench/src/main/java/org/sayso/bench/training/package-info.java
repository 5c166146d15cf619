/** Learns the weights of the reading from annotated texts; never shipped. */
@org.jspecify.annotations.NullMarked
package org.sayso.bench.training;
