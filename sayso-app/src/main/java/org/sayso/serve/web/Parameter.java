package org.sayso.serve.web;

/**
 * What may stand in an address, for those who write one.
 *
 * @param name as it stands there
 * @param in its path, or behind its question mark
 * @param description for people
 * @param example one that the demo answers
 */
public record Parameter(String name, In in, String description, String example) {

  /** Where a parameter stands. */
  public enum In {
    PATH,
    QUERY
  }

  /** What every page takes: the moment as of which it tells. */
  public static final Parameter AS_OF =
      query(
          "as-of",
          "Only what was known then: 2023-05-23 (until its end, in UTC) or"
              + " 2023-05-23T18:00:00+03:00.",
          "");

  /** The same, as programs write it. */
  static final Parameter AS_OF_API = query("as_of", AS_OF.description(), "");

  /** By which clock. */
  public static final Parameter BY =
      query("by", "Which clock as-of means: published (what had come out) or kept.", "");

  public static Parameter path(String name, String description, String example) {
    return new Parameter(name, In.PATH, description, example);
  }

  /** One that may be left out. */
  public static Parameter query(String name, String description, String example) {
    return new Parameter(name, In.QUERY, description, example);
  }
}
