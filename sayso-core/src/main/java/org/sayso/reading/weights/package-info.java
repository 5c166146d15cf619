/**
 * What was learned from annotated texts: linear models over lemmas, tags and tree shapes. Whether
 * {@code …, which stood empty} still belongs to what {@code the mayor said}, for one.
 *
 * @see org.sayso.reading.weights.Weights
 */
@org.jspecify.annotations.NullMarked
package org.sayso.reading.weights;
