/**
 * Reads and reconciles by the million, on all cores or on a cluster: a month of the web's news,
 * {@code nine dead as Ormec Dam fails} among ten million pages, goes into tables.
 *
 * @see org.sayso.batch.SparkBatch
 */
@org.jspecify.annotations.NullMarked
package org.sayso.batch;
