/**
 * How good Sayso is, and how fast: {@code make score} writes {@code docs/scores.md} and fails where
 * a figure changed unnoticed, {@code make bench} writes {@code docs/benchmarks.md}.
 *
 * @see org.sayso.bench.Scores
 * @see org.sayso.bench.Benchmarks
 */
@org.jspecify.annotations.NullMarked
package org.sayso.bench;
