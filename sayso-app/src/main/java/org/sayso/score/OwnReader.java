package org.sayso.score;

import java.util.Collection;
import java.util.Map;

/** Reads gold reports as Sayso reads any report: by their text, never by their marks. */
@FunctionalInterface
public interface OwnReader {

  /** What was read, by the report's id; offsets in code points, as {@link SystemReport#of} has. */
  Map<String, SystemReport> read(Collection<GoldReport> gold);
}
