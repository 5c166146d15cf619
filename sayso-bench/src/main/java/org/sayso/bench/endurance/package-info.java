/**
 * Kills a run in the midst of its work, again and again, and looks whether all is there in the end:
 * 100,000 reports, killed twenty times, are 100,000 reports.
 */
@org.jspecify.annotations.NullMarked
package org.sayso.bench.endurance;
