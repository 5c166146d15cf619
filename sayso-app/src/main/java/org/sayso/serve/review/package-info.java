/**
 * What wants a person's eye. <i>“He” may be two men: accept, reject, or correct who said it.</i>
 */
@NullMarked
package org.sayso.serve.review;

import org.jspecify.annotations.NullMarked;
