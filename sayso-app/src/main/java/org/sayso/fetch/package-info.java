/**
 * Asks the web, politely: {@code https://quay.invalid/dam.html} becomes the bytes of a page, or the
 * reason why there is none.
 *
 * @see org.sayso.fetch.Fetcher
 * @see org.sayso.fetch.AddressPolicy
 */
@org.jspecify.annotations.NullMarked
package org.sayso.fetch;
