package org.sayso.reading.resolve;

import java.util.List;
import org.sayso.reading.attribute.Found;
import org.sayso.reading.parse.ParsedArticle;

/**
 * From words on the page to their meaning: who {@code he} is, which day {@code Tuesday}, through
 * whom.
 */
public interface Resolver {

  /**
   * Resolves all attributions of an article together.
   *
   * @param found in text order of their contents
   */
  Resolved resolve(ParsedArticle article, List<Found> found);
}
