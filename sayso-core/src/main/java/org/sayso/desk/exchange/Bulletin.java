package org.sayso.desk.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is new in a story, of a speaker or in a search, for those who follow it.
 *
 * @param id the same whenever it is asked for
 * @param title what is followed
 * @param updated when anything of it was new last
 * @param items the newest first
 */
public record Bulletin(String id, String title, Instant updated, List<Item> items) {

  public Bulletin {
    items = List.copyOf(items);
  }

  /** The newest first. */
  public static Bulletin of(String id, String title, List<Item> items) {
    List<Item> newest =
        items.stream()
            .sorted(
                java.util.Comparator.comparing(Item::updated).reversed().thenComparing(Item::id))
            .toList();
    return new Bulletin(
        id, title, newest.stream().findFirst().map(Item::updated).orElse(Instant.EPOCH), newest);
  }

  /** No more than so many. */
  public Bulletin newest(int most) {
    return new Bulletin(id, title, updated, items.stream().limit(most).toList());
  }

  /** Why somebody is told. */
  public enum News {
    /** Somebody said or printed something. */
    NEW,
    /** A report or an account is another than before. */
    CHANGED,
    /** Two accounts exclude one another. */
    CONFLICT
  }

  /**
   * One thing that is new.
   *
   * @param id the same whenever it is told
   * @param news why it is told
   * @param title a line
   * @param text the words, and where they stand
   * @param link to the report, if it is on the web
   * @param author who printed it
   * @param published when it was new
   * @param updated when it was last changed
   */
  public record Item(
      String id,
      News news,
      String title,
      String text,
      Optional<String> link,
      String author,
      Instant published,
      Instant updated) {

    /** The same for one event: a report that is changed again is another, a conflict is not. */
    public String event() {
      return news == News.CONFLICT ? id : id + " " + updated;
    }
  }
}
