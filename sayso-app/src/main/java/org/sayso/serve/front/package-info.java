/**
 * The front door: somebody drops a report and sees at once that a harbour master spoke of two dead;
 * and what is new since yesterday.
 */
@NullMarked
package org.sayso.serve.front;

import org.jspecify.annotations.NullMarked;
