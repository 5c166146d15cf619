/**
 * What programs ask: {@code /api/v1/claims?q=ferry} tells who said {@code "seven are dead"}, and
 * where the next hundred claims are.
 *
 * @see org.sayso.serve.api.ApiPages
 */
@org.jspecify.annotations.NullMarked
package org.sayso.serve.api;
