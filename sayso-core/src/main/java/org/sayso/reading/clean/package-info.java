/**
 * Fixes the text and finds its parts: of {@code By Lena Tosk} and {@code OSTLEY, 6 October (Corvin)
 * —} the first is the byline, the second the dateline, and the reading begins after both.
 *
 * @see org.sayso.reading.clean.Cleaner
 * @see org.sayso.reading.clean.ReportCleaner
 */
@org.jspecify.annotations.NullMarked
package org.sayso.reading.clean;
