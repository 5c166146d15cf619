package org.sayso.reconcile.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.sayso.claim.Account;
import org.sayso.news.Article;
import org.sayso.news.ArticleId;
import org.sayso.story.Story;
import org.sayso.story.StoryId;

/**
 * Reports as they come in, and the stories among those so far. What a new report says may join two
 * stories that were apart: {@code both fires were set by one man, police said}.
 *
 * <p>Added in the {@linkplain StoryFinder#BY_PUBLICATION order of publication}, reports make the
 * same stories as {@link StoryFinder#find} makes of them at once. One that comes late finds its
 * story too, but terms may by then count as less rare than they did. Not for use by several threads
 * at once.
 */
public final class Stories {

  /** A link that says this much against one story, or more, is as good as none. */
  private static final double FAINTEST = -8;

  private final Weights weights;
  private final Decided decided;
  private final Consumer<Comparison> witness;
  private final Vocabulary vocabulary = new Vocabulary();
  private final Neighbours neighbours = new Neighbours();
  private final Map<ArticleId, Integer> numbers = new HashMap<>();
  private final List<Profile> profiles = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  Stories(Weights weights, Decided decided, Consumer<Comparison> witness) {
    this.weights = weights;
    this.decided = decided;
    this.witness = witness;
  }

  /**
   * One more report comes in.
   *
   * @throws IllegalArgumentException if one of this name is there already
   */
  public void add(Account account) {
    ArticleId id = account.article().id();
    int number = profiles.size();
    if (numbers.putIfAbsent(id, number) != null) {
      throw new IllegalArgumentException("two reports are called " + id);
    }
    Profile profile = Profile.of(account, vocabulary);
    Set<Integer> told = new HashSet<>();
    boolean isNew = true;
    for (int other : neighbours.of(profile.all(), vocabulary)) {
      Profile earlier = profiles.get(other);
      Likeness likeness = Likeness.of(profile, earlier, vocabulary);
      witness.accept(new Comparison(id, earlier.article().id(), likeness));
      double score = weights.score(likeness);
      if (score > FAINTEST) {
        links.add(new Link(number, other, score));
      }
      if (score > 0) {
        isNew = false;
        earlier.all().terms().forEach(told::add);
      }
    }
    vocabulary.count(profile.all(), told, isNew);
    neighbours.add(number, profile.all());
    profiles.add(profile);
  }

  /** The stories so far, in the order of their first reports. */
  public List<Story> now() {
    double[] standing = standing();
    List<Story> stories = new ArrayList<>();
    for (List<Article> reports : inOrder()) {
      stories.add(
          new Story(
              new StoryId("s" + (stories.size() + 1)),
              title(reports, standing),
              reports.stream().map(Article::id).toList()));
    }
    return List.copyOf(stories);
  }

  private List<List<Article>> inOrder() {
    List<ArticleId> ids = profiles.stream().map(profile -> profile.article().id()).toList();
    return new Joining(ids, decided)
        .stories(links).stream()
            .map(
                group ->
                    group.stream()
                        .map(i -> profiles.get(i).article())
                        .sorted(StoryFinder.BY_PUBLICATION)
                        .toList())
            .sorted((a, b) -> StoryFinder.BY_PUBLICATION.compare(a.get(0), b.get(0)))
            .toList();
  }

  /** How much each report has in common with others. */
  private double[] standing() {
    double[] standing = new double[profiles.size()];
    for (Link link : links) {
      if (link.score() > 0) {
        standing[link.from()] += link.score();
        standing[link.to()] += link.score();
      }
    }
    return standing;
  }

  /** The headline of the report that has most in common with the others; the first of equals. */
  private String title(List<Article> reports, double[] standing) {
    String title = "";
    double best = -1;
    for (Article report : reports) {
      double here = standing[numbers.getOrDefault(report.id(), 0)];
      if (here > best && !report.title().isBlank()) {
        best = here;
        title = report.title();
      }
    }
    return title;
  }
}
