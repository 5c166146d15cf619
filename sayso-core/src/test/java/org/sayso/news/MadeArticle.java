package org.sayso.news;

import java.util.List;
import java.util.Optional;

/** Articles that were never printed, for tests. */
public final class MadeArticle {

  private MadeArticle() {}

  /**
   * In English, without an address or sections.
   *
   * @param published {@code 2024-03-14}; undated where it is empty
   */
  public static Article of(String id, Outlet outlet, String published, String title, String text) {
    return new Article(
        new ArticleId(id),
        outlet,
        Optional.empty(),
        Publication.parse(published),
        title,
        "en",
        text,
        List.of());
  }
}
