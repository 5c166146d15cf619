package org.sayso.reconcile.groups;

import java.util.List;
import org.sayso.story.Relation;

/** What is told of groups once they are found. */
public final class Groups {

  private Groups() {}

  /** What the members say, in one sentence. */
  public static String gist(List<Telling> members) {
    return Gists.of(members);
  }

  /** The relations of one sort. */
  public static <R extends Relation> List<R> only(List<Relation> relations, Class<R> sort) {
    return relations.stream().filter(sort::isInstance).map(sort::cast).toList();
  }
}
