/**
 * How fast claims are found among many. {@link org.sayso.bench.search.ClaimGenerator} invents as
 * many as are wanted: {@code Ministry of Tolare said on Tuesday that dreku had not mosaled}.
 */
@org.jspecify.annotations.NullMarked
package org.sayso.bench.search;
