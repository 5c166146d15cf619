/**
 * What anyone may ask of Sayso, and the only door to it: command line and pages ask the desk and
 * render its answers. {@code "Five are dead," Commander Vasque said} comes in as a file's name and
 * goes out as a claim.
 *
 * @see org.sayso.desk.Desk
 * @see org.sayso.desk.ReadRequest
 * @see org.sayso.desk.ReadAnswer
 */
@org.jspecify.annotations.NullMarked
package org.sayso.desk;
