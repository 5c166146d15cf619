package org.sayso.bench;

import java.nio.file.Path;
import java.util.List;
import org.sayso.score.Measure;

/**
 * Gold that we are measured by, and the figures that matter in it.
 *
 * @param name of its file of scores
 * @param measure how it is scored
 * @param gold its path in the folder of gold
 * @param reporting for spans, whether only cues of reporting count
 * @param asPolnear for spans, whether claims are drawn by PolNeAR's guideline first
 * @param lines the figures that are told first
 */
record Yardstick(
    String name,
    Measure measure,
    String gold,
    boolean reporting,
    boolean asPolnear,
    List<Line> lines) {

  Yardstick {
    lines = List.copyOf(lines);
  }

  /**
   * A figure and what it is held against.
   *
   * @param figure its name, {@code right.f1}
   * @param floor what we must reach, or blank
   * @param next what we must reach next, or blank
   * @param human how well two trained people agree, or blank
   */
  record Line(String figure, String floor, String next, String human) {}

  Path in(Path folder) {
    return folder.resolve(gold);
  }

  static final List<Yardstick> ALL =
      List.of(
          new Yardstick(
              "sample",
              Measure.CLAIMS,
              "sample",
              false,
              false,
              List.of(
                  new Line("detected.f1", "1.0", "", ""),
                  new Line("right.f1", "1.0", "", ""),
                  new Line("fields.source", "1.0", "", ""),
                  new Line("fields.cue", "1.0", "", ""),
                  new Line("fields.saidAt", "1.0", "", ""))),
          new Yardstick(
              "stories",
              Measure.CLAIMS,
              "stories",
              false,
              false,
              List.of(
                  new Line("detected.f1", "0.92", "0.97", "0.98"),
                  new Line("attributed.f1", "0.83", "0.94", ""),
                  new Line("right.f1", "0.78", "0.92", "0.93"),
                  new Line("exact.f1", "0.68", "0.90", "0.97"),
                  new Line("fields.stance", "0.92", "0.97", ""),
                  new Line("fields.hedged", "0.92", "0.97", ""),
                  new Line("fields.quotation", "0.92", "0.97", ""),
                  new Line("fields.saidAt", "0.92", "0.97", ""),
                  new Line("fields.via", "0.92", "0.97", ""),
                  new Line("fields.within", "0.92", "0.97", ""))),
          polnear("polnear-reporting", true, false),
          polnear("polnear-all", false, false),
          polnear("polnear-reporting-as-polnear", true, true),
          polnear("polnear-all-as-polnear", false, true),
          times("timebank", "timebank.jsonl", "0.76", "0.82"),
          times("aquaint", "aquaint.jsonl", "", ""),
          times("wikiwars", "wikiwars-01-16.jsonl", "0.82", "0.88"));

  private static Yardstick polnear(String name, boolean reporting, boolean asPolnear) {
    List<Line> lines =
        reporting
            ? List.of(
                new Line("detection.f1", "0.89", "0.92", "0.959"),
                new Line("source_exact.f1", "0.78", "0.82", "0.889"),
                new Line("cue_exact.f1", "", "", "0.864"),
                new Line("content_exact.f1", "0.68", "0.72", "0.844"),
                new Line("source+content_exact.f1", "", "", "0.786"),
                new Line("content_soft.f1", "", "", "0.929"))
            : List.of(
                new Line("detection.f1", "", "", "0.814"),
                new Line("source_exact.f1", "", "", "0.741"),
                new Line("cue_exact.f1", "", "", "0.706"),
                new Line("content_exact.f1", "", "", "0.675"),
                new Line("source+content_exact.f1", "", "", "0.619"),
                new Line("content_soft.f1", "", "", "0.775"),
                new Line("roles.source.f1", "", "0.70", ""),
                new Line("roles.cue.f1", "", "0.68", ""),
                new Line("roles.content.f1", "", "0.60", ""));
    return new Yardstick(name, Measure.SPANS, "polnear/dev.jsonl", reporting, asPolnear, lines);
  }

  private static Yardstick times(String name, String file, String floor, String next) {
    return new Yardstick(
        name,
        Measure.TIMES,
        "time/" + file,
        false,
        false,
        List.of(
            new Line("strict.f1", "", "", ""),
            new Line("relaxed.f1", "", "", ""),
            new Line("value.f1", floor, next, "")));
  }
}
