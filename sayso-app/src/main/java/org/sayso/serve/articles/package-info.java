/**
 * The reading view: a report in its own structure, with its claims in the margin. <i>The company
 * declined to comment</i> is underlined in the company's colour, and its card says: declines.
 */
@NullMarked
package org.sayso.serve.articles;

import org.jspecify.annotations.NullMarked;
