/**
 * Who is reported to have said what: {@code "The gates were stuck," the union's secretary told
 * Corvin} is one claim, spoken by the secretary, printed first-hand by Corvin.
 *
 * @see org.sayso.claim.Attribution
 * @see org.sayso.claim.Claim
 */
@org.jspecify.annotations.NullMarked
package org.sayso.claim;
