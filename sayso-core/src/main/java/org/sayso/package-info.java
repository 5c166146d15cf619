/**
 * Sayso reads news reports and turns each into claims: who said what, in which words, on whose
 * word.
 *
 * <p>The map, from the ground up; arrows only ever point downwards:
 *
 * <ul>
 *   <li>{@link org.sayso.text} says where words lie;
 *   <li>{@link org.sayso.news} says what was published;
 *   <li>{@link org.sayso.claim} says who is reported to have said what;
 *   <li>{@link org.sayso.archive} says where captures come from;
 *   <li>{@link org.sayso.reading} turns a capture into claims;
 *   <li>{@link org.sayso.desk} is the one door that command line and pages go through.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package org.sayso;
