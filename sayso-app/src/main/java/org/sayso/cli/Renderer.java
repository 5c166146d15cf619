package org.sayso.cli;

import org.sayso.reading.Reading;

/** Readings as somebody wants to see them. Holds on to nothing but whether it has begun. */
interface Renderer {

  /** What stands before everything. */
  default String opening() {
    return "";
  }

  /** One reading, whole, line end included; empty where this form does not show it. */
  String render(Reading reading);

  /** What stands behind everything. */
  default String closing() {
    return "";
  }
}
