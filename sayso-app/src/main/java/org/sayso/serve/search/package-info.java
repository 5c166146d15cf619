/**
 * Finding what was said, and keeping the question. <i>stance:denies about:valve</i> finds the
 * operator's denial, narrowed to one outlet by a link.
 */
@NullMarked
package org.sayso.serve.search;

import org.jspecify.annotations.NullMarked;
