/**
 * Stories as pages: which reports tell one, and what they say against one another. <i>Toll from
 * Pellan ferry rises</i>: six reports in five outlets.
 */
@NullMarked
package org.sayso.serve.stories;

import org.jspecify.annotations.NullMarked;
