/**
 * Which claims of a story say the same, and which groups exclude one another: {@code nine people
 * had died}, {@code Nine dead as dam fails} and {@code nine dead} are one group.
 *
 * @see org.sayso.reconcile.groups.GroupFinder
 */
@org.jspecify.annotations.NullMarked
package org.sayso.reconcile.groups;
