/**
 * Several accounts held beside one another: a wire item that six outlets print is one text ({@link
 * org.sayso.reconcile.copies}), a report that said {@code at least 12} in the morning and {@code
 * 14} at night has changed its account ({@link org.sayso.reconcile.revisions}), and a dam's failure
 * and the inquiry into it are one story ({@link org.sayso.reconcile.stories}).
 */
@org.jspecify.annotations.NullMarked
package org.sayso.reconcile;
