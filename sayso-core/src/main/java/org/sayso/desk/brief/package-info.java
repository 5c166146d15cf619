/**
 * A story to be handed over on paper: what each origin says question by question, and the numbered
 * words on which all of it stands. <i>Seven people died [1, 3]</i>: 1 and 3 are the sentences of
 * two reports.
 *
 * @see org.sayso.desk.brief.Briefing
 */
@NullMarked
package org.sayso.desk.brief;

import org.jspecify.annotations.NullMarked;
