/**
 * How well reports are sorted into stories, measured against gold, and the weights that do it,
 * learned: 3,342 reports of shootings, of which {@code Boy, 3, shot in Hamilton} and {@code Boy,
 * 14, shot in Hamilton} are two stories.
 *
 * @see org.sayso.bench.stories.StoryBenchmark
 * @see org.sayso.bench.stories.StoryTraining
 */
@org.jspecify.annotations.NullMarked
package org.sayso.bench.stories;
