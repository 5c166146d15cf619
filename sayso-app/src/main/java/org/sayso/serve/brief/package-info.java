/**
 * Briefings set as a page, on paper and as plain text. <i>Seven people died [1, 3]</i>: 1 and 3
 * stand at the end, with outlet, date, link and exact words.
 */
@NullMarked
package org.sayso.serve.brief;

import org.jspecify.annotations.NullMarked;
