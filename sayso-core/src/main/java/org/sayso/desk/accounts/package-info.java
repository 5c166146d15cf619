/**
 * The accounts of one story side by side, as a desk is shown them: which questions are disputed,
 * who answers each and how, and what agrees. <i>How many? nine, seven (dead)</i>: the coast guard
 * says seven, the union at least nine.
 *
 * @see org.sayso.desk.accounts.SideBySide
 */
@NullMarked
package org.sayso.desk.accounts;

import org.jspecify.annotations.NullMarked;
