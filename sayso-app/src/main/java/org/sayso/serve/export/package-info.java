/**
 * Downloads: the story in which Teodora Vasque says {@code "We count seven"}, in the forms of
 * others, and feeds of what is new in it.
 *
 * @see org.sayso.serve.export.ExportPages
 */
@org.jspecify.annotations.NullMarked
package org.sayso.serve.export;
