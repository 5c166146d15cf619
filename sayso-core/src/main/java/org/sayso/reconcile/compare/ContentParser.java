package org.sayso.reconcile.compare;

import java.time.LocalDate;
import java.util.Optional;

/** Parses what was said by itself, apart from the report that tells it. */
@FunctionalInterface
public interface ContentParser {

  /**
   * The words of a content and their tree.
   *
   * @param content as it stands in the report, without its complementiser
   * @param day on which it was said or printed, against which "on Tuesday" is resolved
   */
  Content parse(String content, Optional<LocalDate> day);
}
