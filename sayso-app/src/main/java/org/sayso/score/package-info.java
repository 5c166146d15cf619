/**
 * How well a text was read, counted against the gold: where the gold has {@code The army denied
 * that a drone had crossed} as one denial by the army, a reading that makes it an assertion is
 * detected and attributed, but not right.
 *
 * <p>The figures are those of the gold's own {@code score.py}, to four places. Offsets count
 * Unicode code points here, as in every file.
 *
 * @see org.sayso.score.Score
 * @see org.sayso.score.ClaimScore
 * @see org.sayso.score.Gold
 */
@org.jspecify.annotations.NullMarked
package org.sayso.score;
