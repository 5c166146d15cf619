package org.sayso.desk;

import java.util.List;
import org.sayso.reconcile.Reconciler;
import org.sayso.reconcile.compare.Comparer;
import org.sayso.reconcile.compare.Content;
import org.sayso.reconcile.compare.Forest;
import org.sayso.reconcile.compare.Propositions;
import org.sayso.reconcile.compare.SentenceVectors;
import org.sayso.reconcile.compare.WordKinship;
import org.sayso.reconcile.groups.GroupFinder;
import org.sayso.reconcile.groups.Relations;
import org.sayso.reconcile.groups.Tellings;
import org.sayso.reconcile.lexicon.Lexicon;
import org.sayso.reconcile.stories.StoryFinder;

/** Compares and reconciles without anything that was learned: the same words are one claim. */
public final class ByWords {

  private ByWords() {}

  /** What takes no time to load. */
  public static Reconciling.Parts parts() {
    Lexicon lexicon = Lexicon.load("en");
    Propositions propositions =
        new Propositions(
            (content, day) -> new Content(content, List.of(), List.of()),
            lexicon,
            SentenceVectors.NONE);
    Comparer comparer =
        new Comparer(
            lexicon, WordKinship.NONE, SentenceVectors.NONE, Comparer.Weights.of(Forest.NONE));
    return new Reconciling.Parts(
        new Reconciler(
            new StoryFinder(),
            new Tellings(propositions),
            new GroupFinder(comparer, 0.5),
            new Relations(0.5, 0.5)),
        propositions,
        comparer);
  }
}
