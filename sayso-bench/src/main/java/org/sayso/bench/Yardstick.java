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
 * @param lines the figures that are told first
 */
record Yardstick(String name, Measure measure, String gold, boolean reporting, List<Line> lines) {

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
              List.of(
                  new Line("detected.f1", "0.97", "", ""),
                  new Line("right.f1", "0.97", "", ""),
                  new Line("fields.source", "0.90", "", ""),
                  new Line("fields.cue", "0.90", "", ""),
                  new Line("fields.saidAt", "0.90", "", ""))),
          new Yardstick(
              "stories",
              Measure.CLAIMS,
              "stories",
              false,
              List.of(
                  new Line("detected.f1", "0.85", "0.92", ""),
                  new Line("attributed.f1", "", "0.83", ""),
                  new Line("right.f1", "0.65", "0.78", ""),
                  new Line("exact.f1", "", "0.68", ""),
                  new Line("fields.stance", "", "0.92", ""),
                  new Line("fields.hedged", "", "0.92", ""),
                  new Line("fields.quotation", "", "0.92", ""),
                  new Line("fields.saidAt", "", "0.92", ""),
                  new Line("fields.via", "", "0.92", ""),
                  new Line("fields.within", "", "0.92", ""))),
          new Yardstick(
              "polnear-reporting",
              Measure.SPANS,
              "polnear/dev.jsonl",
              true,
              List.of(
                  new Line("detection.f1", "0.89", "0.92", "0.959"),
                  new Line("source_exact.f1", "0.74", "0.82", "0.889"),
                  new Line("cue_exact.f1", "", "", "0.864"),
                  new Line("content_exact.f1", "0.58", "0.72", "0.844"),
                  new Line("source+content_exact.f1", "", "", "0.786"),
                  new Line("content_soft.f1", "", "", "0.929"))),
          new Yardstick(
              "polnear-all",
              Measure.SPANS,
              "polnear/dev.jsonl",
              false,
              List.of(
                  new Line("detection.f1", "", "", "0.814"),
                  new Line("source_exact.f1", "", "", "0.741"),
                  new Line("cue_exact.f1", "", "", "0.706"),
                  new Line("content_exact.f1", "", "", "0.675"),
                  new Line("source+content_exact.f1", "", "", "0.619"),
                  new Line("content_soft.f1", "", "", "0.775"),
                  new Line("roles.source.f1", "", "0.70", ""),
                  new Line("roles.cue.f1", "", "0.68", ""),
                  new Line("roles.content.f1", "", "0.60", ""))),
          times("timebank", "timebank.jsonl", "0.76"),
          times("aquaint", "aquaint.jsonl", ""),
          times("wikiwars", "wikiwars-01-16.jsonl", "0.82"));

  private static Yardstick times(String name, String file, String nextValue) {
    return new Yardstick(
        name,
        Measure.TIMES,
        "time/" + file,
        false,
        List.of(
            new Line("strict.f1", "", "", ""),
            new Line("relaxed.f1", "", "", ""),
            new Line("value.f1", "", nextValue, "")));
  }
}
