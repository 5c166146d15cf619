package org.sayso.score;

import java.util.Optional;
import org.sayso.news.Capture;

/** Cuts the article out of a page, in whatever language it is. */
@FunctionalInterface
public interface PageCutter {

  /** The article's text; empty where the page has none. */
  Optional<String> text(Capture page);
}
