/**
 * The index, made of the ledger by Lucene in this process: no server beside it, no second heap. It
 * can be deleted at any time and is made again.
 *
 * @see org.sayso.store.lucene.LuceneIndex
 */
@org.jspecify.annotations.NullMarked
package org.sayso.store.lucene;
