package org.sayso.desk;

import org.sayso.store.Found.Facet;
import org.sayso.store.Query;
import org.sayso.store.QueryField;
import org.sayso.store.QueryParser;

/**
 * Narrows a query to one value of a facet, as a person would write it: {@code bridge} becomes
 * {@code bridge speaker:"Teodora Vasque"}.
 */
public final class Narrowing {

  private Narrowing() {}

  /**
   * The query that finds only these of its hits.
   *
   * @throws org.sayso.store.QueryException if the query cannot be understood
   */
  public static String by(String query, Facet facet, String value) {
    String part = part(facet, value);
    if (query.isBlank()) {
      return part;
    }
    boolean either = QueryParser.parse(query).query() instanceof Query.Or;
    return (either ? "(" + query.strip() + ")" : query.strip()) + " " + part;
  }

  /** Whether the query asks for it already, in just these words. */
  public static boolean isAsked(String query, Facet facet, String value) {
    return (" " + query + " ").contains(" " + part(facet, value) + " ");
  }

  private static String part(Facet facet, String value) {
    return switch (facet) {
      case SPEAKER -> QueryField.SPEAKER.word() + ":" + quoted(value);
      case OUTLET -> QueryField.OUTLET.word() + ":" + quoted(value);
      case STANCE -> QueryField.STANCE.word() + ":" + value;
      case QUOTATION -> QueryField.QUOTATION.word() + ":" + value;
      case HEDGED -> QueryField.HEDGED.word() + ":" + value;
      case YEAR -> QueryField.PUBLISHED.word() + ":" + value;
    };
  }

  /** A quotation mark within a name asks for nothing, for words are searched without marks. */
  private static String quoted(String value) {
    return '"' + value.replace('"', ' ') + '"';
  }
}
