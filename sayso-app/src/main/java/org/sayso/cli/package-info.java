/**
 * The command line. It asks the {@link org.sayso.desk.Desk} and renders what it answers; it decides
 * nothing. {@code sayso read report.txt} prints {@code c1 denies that a drone had crossed the
 * border}, and {@code sayso score claims gold/stories} how well such reading goes.
 *
 * @see org.sayso.cli.SaysoCommand
 * @see org.sayso.cli.ClaimSheet
 * @see org.sayso.cli.Json
 */
@org.jspecify.annotations.NullMarked
package org.sayso.cli;
