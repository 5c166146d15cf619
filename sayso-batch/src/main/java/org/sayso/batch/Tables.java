package org.sayso.batch;

import org.apache.spark.sql.types.StructType;

/** The columns of what goes in, out, and from step to step. docs/batch.md tells what they mean. */
final class Tables {

  private static final String SPANS = "ARRAY<STRUCT<start: INT, end: INT, text: STRING>>";

  /** Reports as they came, in order; or why there is none. */
  static final StructType CAPTURES =
      of(
          "file INT, record BIGINT, name STRING, id STRING, bytes BINARY, hints BINARY,"
              + " reason STRING, detail STRING");

  /** What came of them, with the keys of the order of publication. */
  static final StructType READINGS =
      of(
          "file INT, record BIGINT, name STRING, id STRING, second BIGINT, nano INT,"
              + " utf16 BINARY, account BINARY, reason STRING, detail STRING");

  static final StructType ARTICLES =
      of(
          "id STRING, outlet STRING, url STRING, authors ARRAY<STRING>, published STRING,"
              + " modified STRING, title STRING, language STRING, text STRING, sha256 STRING,"
              + " sections ARRAY<STRUCT<kind: STRING, start: INT, end: INT>>,"
              + " times ARRAY<STRUCT<start: INT, end: INT, type: STRING, value: STRING,"
              + " text: STRING>>,"
              + " notes ARRAY<STRUCT<start: INT, end: INT, message: STRING, text: STRING>>,"
              + " input STRING");

  static final StructType CLAIMS =
      of(
          "article STRING, id STRING, source "
              + SPANS
              + ", cue "
              + SPANS
              + ", content "
              + SPANS
              + ", quotation STRING, stance STRING, hedged BOOLEAN, speakers ARRAY<STRING>,"
              + " affiliation STRING, saidAt STRING, via ARRAY<STRING>, within STRING,"
              + " foundBy STRING");

  static final StructType REFUSED = of("input STRING, reason STRING, detail STRING");

  static final StructType COPIES =
      of("a STRING, b STRING, kind STRING, jaccard DOUBLE, ofA DOUBLE, ofB DOUBLE");

  static final StructType STORIES = of("story INT, id STRING, title STRING, reports ARRAY<STRING>");

  /** A story's reconciliation as JSON, or why there is none. */
  static final StructType RECONCILED = of("story INT, json STRING, reason STRING, detail STRING");

  static final StructType GROUPS =
      of(
          "story STRING, id STRING, gist STRING, members ARRAY<STRING>, firstSaid STRING,"
              + " lastSaid STRING");

  static final StructType INDEPENDENCE =
      of(
          "story STRING, id STRING, origins ARRAY<STRING>, independent INT, least INT, most INT,"
              + " originUnknown BOOLEAN, circles ARRAY<ARRAY<STRING>>");

  static final StructType CONFLICTS =
      of("story STRING, a STRING, b STRING, kind STRING, why STRING");

  static final StructType COMPATIBLE = of("story STRING, a STRING, b STRING, why STRING");

  static final StructType DRIFT =
      of("story STRING, claim STRING, origin STRING, kind STRING, why STRING");

  static final StructType DERIVATION =
      of(
          "story STRING, from STRING, to STRING, kind STRING, certain BOOLEAN,"
              + " evidence STRING");

  private Tables() {}

  private static StructType of(String columns) {
    return StructType.fromDDL(columns);
  }
}
