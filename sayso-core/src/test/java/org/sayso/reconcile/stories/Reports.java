package org.sayso.reconcile.stories;

import java.util.List;
import java.util.stream.Collectors;
import org.sayso.claim.Account;
import org.sayso.claim.TimeExpression;
import org.sayso.news.ArticleId;
import org.sayso.news.MadeArticle;
import org.sayso.news.Outlet;
import org.sayso.story.Story;

/** Invented reports. */
final class Reports {

  private Reports() {}

  /** Unread: without time expressions; undated where {@code published} is empty. */
  static Account report(String id, String published, String title, String text) {
    return report(id, published, title, text, List.of());
  }

  static Account report(
      String id, String published, String title, String text, List<TimeExpression> times) {
    return new Account(
        MadeArticle.of(id, Outlet.UNKNOWN, published, title, title + "\n\n" + text),
        List.of(),
        times,
        List.of());
  }

  static ArticleId id(String id) {
    return new ArticleId(id);
  }

  /** {@code a1 a2 | b1}. */
  static String show(List<Story> stories) {
    return stories.stream()
        .map(s -> s.reports().stream().map(ArticleId::value).collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" | "));
  }

  static String found(Account... accounts) {
    return show(new StoryFinder().find(List.of(accounts), Decided.NOTHING));
  }
}
