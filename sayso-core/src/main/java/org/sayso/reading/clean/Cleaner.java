package org.sayso.reading.clean;

import org.sayso.news.Capture;

/** From a capture to an article whose text is fixed for ever. */
public interface Cleaner {
  Cleaned clean(Capture capture);
}
