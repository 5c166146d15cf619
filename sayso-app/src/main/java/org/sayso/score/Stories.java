package org.sayso.score;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reconciled stories, by hand or by a system.
 *
 * @param articles by id; none in the gold, whose reports lie beside the story
 * @param stories in their order
 */
record Stories(Map<String, SystemReport> articles, List<Story> stories) {

  /**
   * One story.
   *
   * @param id of the story
   * @param reports ids of those that tell it
   * @param groups claims that say the same
   * @param conflicts between groups
   * @param compatible groups that look like a conflict and are none
   * @param drift relayed claims that changed; none where the story does not track them
   * @param derivation which report rests on which
   */
  record Story(
      String id,
      Set<String> reports,
      List<Group> groups,
      List<Link> conflicts,
      List<Link> compatible,
      Optional<List<Drift>> drift,
      Set<Edge> derivation) {

    private static Story of(Row row) {
      return new Story(
          row.text("id"),
          new LinkedHashSet<>(row.texts("reports")),
          row.rows("groups").stream().map(Group::of).toList(),
          row.rows("conflicts").stream().map(Link::of).toList(),
          row.rows("compatible").stream().map(Link::of).toList(),
          row.has("drift")
              ? Optional.of(row.rows("drift").stream().map(Drift::of).toList())
              : Optional.empty(),
          new LinkedHashSet<>(row.rows("derivation").stream().map(Edge::of).toList()));
    }
  }

  /** Claims, as {@code report/claim}, that say the same. */
  record Group(String id, String gist, Set<String> members, OptionalInt independent) {
    private static Group of(Row row) {
      return new Group(
          row.text("id"),
          row.optionalText("gist").orElse(""),
          new LinkedHashSet<>(row.texts("members")),
          row.optionalNumber("independent"));
    }
  }

  /** Two groups, in whatever order, and how they differ. */
  record Link(String a, String b, Optional<String> kind) {
    private static Link of(Row row) {
      return new Link(row.text("a"), row.text("b"), row.optionalText("kind"));
    }

    boolean joinsSameAs(Link other) {
      return (a.equals(other.a) && b.equals(other.b)) || (a.equals(other.b) && b.equals(other.a));
    }
  }

  /** A relayed claim that says something else than its origin. */
  record Drift(String claim, Optional<String> kind, String why) {
    private static Drift of(Row row) {
      return new Drift(
          row.text("claim"), row.optionalText("kind"), row.optionalText("why").orElse(""));
    }
  }

  /** A report and the one it rests on. */
  record Edge(String from, String to) {
    private static Edge of(Row row) {
      return new Edge(row.text("from"), row.text("to"));
    }
  }

  /** What {@code reconcile --format json} printed. */
  static Stories readSystem(Path file) {
    Row row = Rows.object(file);
    Map<String, SystemReport> articles = new LinkedHashMap<>();
    for (Row article : row.rows("articles")) {
      if (!article.has("refused")) {
        SystemReport report = SystemReport.of(article);
        articles.put(report.id(), report);
      }
    }
    return new Stories(articles, row.rows("stories").stream().map(Story::of).toList());
  }

  /** Every {@code story.json} below the folders. */
  static Stories readGold(Collection<Path> folders) {
    List<Story> stories = new ArrayList<>();
    for (Path folder : folders) {
      for (Path file : Gold.files(folder, "story.json"::equals)) {
        if (!file.equals(folder)) {
          stories.add(Story.of(Rows.object(file)));
        }
      }
    }
    if (stories.isEmpty()) {
      throw new BadFile(Gold.named(folders), "no folder with a story.json here");
    }
    return new Stories(Map.of(), stories);
  }

  /** A group is known by its story and its own id. */
  record GroupKey(String story, String group) {}

  Map<GroupKey, Group> groups() {
    Map<GroupKey, Group> groups = new LinkedHashMap<>();
    for (Story story : stories) {
      story.groups().forEach(group -> groups.put(new GroupKey(story.id(), group.id()), group));
    }
    return groups;
  }
}
