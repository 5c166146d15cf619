package org.sayso.reading.attribute;

import java.util.List;
import org.sayso.reading.parse.ParsedArticle;

/** From a parsed article to its attributions, in text order of their contents. */
public interface AttributionFinder {
  List<Found> find(ParsedArticle article);
}
