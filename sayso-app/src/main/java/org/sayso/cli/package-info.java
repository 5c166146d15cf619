/**
 * The command line: {@code sayso score claims gold/stories}.
 *
 * @see org.sayso.cli.ScoreCommand
 */
@org.jspecify.annotations.NullMarked
package org.sayso.cli;
