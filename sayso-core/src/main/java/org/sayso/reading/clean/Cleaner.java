package org.sayso.reading.clean;

import org.sayso.news.Capture;

/** From a capture to an article whose text is fixed for ever. */
public interface Cleaner {

  /** The article, or why there is none; never throws for what the bytes hold. */
  Cleaned clean(Capture capture);
}
