/**
 * Where captures come from: {@code dam.jsonl:12} is the report in line 12 of a file.
 *
 * @see org.sayso.archive.Captures
 * @see org.sayso.archive.Intake
 * @see org.sayso.archive.Web
 * @see org.sayso.archive.Captured
 */
@org.jspecify.annotations.NullMarked
package org.sayso.archive;
