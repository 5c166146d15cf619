/**
 * Whether batches say what the desk says: {@code nine dead} in every table and any partitioning.
 */
@org.jspecify.annotations.NullMarked
package org.sayso.batch;
