/**
 * What is kept, and how it is found again: {@code "Five are dead," Commander Vasque said} can be
 * asked for by speaker, by day and by words, as of any moment. The forms on disk (SQLite, Lucene)
 * lie in the app; here is what they promise.
 *
 * @see org.sayso.store.Ledger
 * @see org.sayso.store.ClaimIndex
 * @see org.sayso.store.Query
 */
@org.jspecify.annotations.NullMarked
package org.sayso.store;
