/**
 * Which reports tell one chain of events. {@code Nine dead as Ormec Dam fails} and {@code Police
 * find no trace of explosives at Ormec} are of one story, three days and all their verbs apart;
 * {@code Man, 24, shot in Oak Street} and {@code Man, 31, shot in Elm Street} are of two, though
 * they share nearly every word.
 *
 * <p>A {@link org.sayso.reconcile.stories.Profile} is what a report is recognised by. A new report
 * is compared with those earlier ones that share rare terms with it ({@link
 * org.sayso.reconcile.stories.Neighbours}), and each comparison ({@link
 * org.sayso.reconcile.stories.Likeness}) becomes a link with a {@link
 * org.sayso.reconcile.stories.Weights weight} for or against one story. What hangs together by
 * these links is a story ({@link org.sayso.reconcile.stories.Grouping}).
 *
 * @see org.sayso.reconcile.stories.StoryFinder
 * @see org.sayso.reconcile.stories.Stories
 * @see org.sayso.reconcile.stories.Decided
 */
@org.jspecify.annotations.NullMarked
package org.sayso.reconcile.stories;
