package org.sayso.serve.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.desk.ReviewAnswer;
import org.sayso.serve.statements.StatementView;
import org.sayso.serve.web.Frame;
import org.sayso.store.Doubt;

/**
 * A part of the queue.
 *
 * @param total how many nobody decided of
 * @param from how many were passed over
 * @param at which of these is in hand
 * @param items in the order in which they want an eye
 * @param next those that follow
 */
public record ReviewView(long total, int from, int at, List<Item> items, Optional<String> next) {

  static final int PAGE = 8;

  public ReviewView {
    items = List.copyOf(items);
  }

  /**
   * A claim to be looked at.
   *
   * @param statement as it was read
   * @param doubts about it, in words
   * @param reports how many tell its story
   * @param back the queue, with the one behind it in hand
   * @param skip the queue without this one and those before
   */
  public record Item(
      StatementView statement, List<String> doubts, int reports, String back, String skip) {
    public Item {
      doubts = List.copyOf(doubts);
    }
  }

  static ReviewView of(String query, int from, int at, ReviewAnswer answer) {
    List<Item> items = new ArrayList<>();
    for (ReviewAnswer.Item item : answer.items()) {
      int place = items.size();
      items.add(
          new Item(
              StatementView.of(item.statement()),
              item.doubts().stream().map(ReviewView::told).toList(),
              item.reports(),
              address(query, from) + "&item=" + place,
              address(query, from + place + 1)));
    }
    int next = from + items.size();
    return new ReviewView(
        answer.total(),
        from,
        at,
        items,
        next < answer.total() ? Optional.of(address(query, next)) : Optional.empty());
  }

  private static String address(String query, int from) {
    return "/review?q=" + Frame.encoded(query) + "&from=" + from;
  }

  private static String told(Doubt doubt) {
    return switch (doubt) {
      case UNKNOWN_SPEAKER -> "nobody could tell who said it";
      case NOTED -> "the reader made a note at these words";
      case LEARNED -> "no rule found it, it is only like others";
      case DESCRIBED_SPEAKER -> "the speaker has no name";
      case NO_CUE -> "no cue links it to who said it";
      case NO_SOURCE -> "who said it was taken from before";
      case HEDGED -> "hedged, and whose doubt that is can be misread";
    };
  }
}
