package org.sayso.serve.search;

import java.util.Optional;
import org.sayso.json.Json;
import org.sayso.serve.web.Ask;
import org.sayso.serve.web.Frame;
import org.sayso.serve.web.Problem;
import org.sayso.store.Search;

/**
 * What is searched for, as an address has it.
 *
 * @param query in the query language
 * @param what claims or articles
 * @param order of the hits
 * @param from how many are passed over
 */
public record Question(String query, Search.What what, Search.Order order, int from) {

  static Question of(Ask ask) {
    return new Question(
        ask.query("q").orElse(""),
        what(ask.query("what")),
        order(ask.query("order")),
        Math.max(0, ask.number("from", 0)));
  }

  static Question ofForm(Ask ask) {
    return new Question(
        ask.field("q").orElse(""), what(ask.field("what")), order(ask.field("order")), 0);
  }

  private static Search.What what(Optional<String> word) {
    return word.map(w -> oneOf(Search.What.values(), w)).orElse(Search.What.CLAIMS);
  }

  private static Search.Order order(Optional<String> word) {
    return word.map(w -> oneOf(Search.Order.values(), w)).orElse(Search.Order.BEST);
  }

  private static <E extends Enum<E>> E oneOf(E[] all, String word) {
    for (E one : all) {
      if (one.name().equalsIgnoreCase(word.strip())) {
        return one;
      }
    }
    throw Problem.wrongUse("‘" + word + "’ is none of those that may stand there.");
  }

  /** The same of another query. */
  public Question asking(String other) {
    return new Question(other, what, order, 0);
  }

  /** Claims or articles. */
  public Question of(Search.What other) {
    return new Question(query, other, order, 0);
  }

  /** Another page of it. */
  public Question from(int other) {
    return new Question(query, what, order, other);
  }

  public boolean isOfClaims() {
    return what == Search.What.CLAIMS;
  }

  /** What the form of the page sends, in its words. */
  public String orderWord() {
    return Json.lower(order);
  }

  /** Likewise. */
  public String whatWord() {
    return Json.lower(what);
  }

  /** Its page. */
  public String address() {
    return address("/search");
  }

  /** Its table for spreadsheets. */
  public String csv() {
    return address("/search.csv");
  }

  private String address(String path) {
    return path
        + "?q="
        + Frame.encoded(query)
        + (isOfClaims() ? "" : "&what=" + whatWord())
        + (order == Search.Order.BEST ? "" : "&order=" + orderWord())
        + (from > 0 ? "&from=" + from : "");
  }
}
