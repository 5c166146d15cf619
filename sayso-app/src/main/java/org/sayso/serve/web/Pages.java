package org.sayso.serve.web;

import java.util.List;

/** Pages that belong together, as all pages of stories. */
@FunctionalInterface
public interface Pages {
  List<Route> routes();
}
