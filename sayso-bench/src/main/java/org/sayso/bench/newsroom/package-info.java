/** Invented stories of which it is known who took what from whom, and how well that is found. */
@org.jspecify.annotations.NullMarked
package org.sayso.bench.newsroom;
