/** What was learned from annotated texts: linear models over lemmas, tags and tree shapes. */
@org.jspecify.annotations.NullMarked
package org.sayso.reading.weights;
