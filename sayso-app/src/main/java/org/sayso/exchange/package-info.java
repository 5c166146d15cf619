/**
 * Stories in the forms of others, a small class a form: {@code "We count seven," said Teodora
 * Vasque} as a web annotation, a row for a spreadsheet, a note in a bundle.
 *
 * @see org.sayso.exchange.Format
 * @see org.sayso.exchange.AnnotationReader
 */
@org.jspecify.annotations.NullMarked
package org.sayso.exchange;
