/**
 * The ledger as one file of SQLite, in write-ahead mode: a reader never waits, and a killed writer
 * leaves nothing half-written.
 *
 * @see org.sayso.store.sqlite.SqliteLedger
 */
@org.jspecify.annotations.NullMarked
package org.sayso.store.sqlite;
