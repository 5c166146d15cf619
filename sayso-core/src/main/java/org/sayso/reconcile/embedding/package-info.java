/**
 * Sentences as vectors: {@code the garrison laid down its arms} lies near {@code the fort gave up}.
 */
@org.jspecify.annotations.NullMarked
package org.sayso.reconcile.embedding;
