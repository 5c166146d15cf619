package org.sayso.bench;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * {@code docs/scores.md}, made from the files of scores alone, so that equal scores make it equal.
 */
final class ScorePage {

  private final Map<String, ScoreFile> scores;
  private final Optional<ScoreFile> stages;
  private final StringBuilder page = new StringBuilder();

  /**
   * @param scores by yardstick
   * @param stages the share of each stage in time, where it was measured
   */
  ScorePage(Map<String, ScoreFile> scores, Optional<ScoreFile> stages) {
    this.scores = scores;
    this.stages = stages;
  }

  @Override
  public String toString() {
    page.setLength(0);
    page.append(
        """
        # Scores

        How well Sayso reads, written by `make score`; do not edit. The figures lie in `sayso-bench/scores/`; `make score` computes them
        again and fails where one changed, `make score UPDATE=1` takes the new ones. The gold lies outside of the repository, in
        `../shared/gold` or where `--gold` says; without it nothing is computed. `./sayso score` computes the same figures, here rounded to
        four places.

        *Floor* is what this version must reach, *next* what the next one must, *human* how well two trained annotators agree with one
        another (PolNeAR, its multiply annotated articles; few, so the line has wide error bars) or a second person with the first (stories).

        PolNeAR's guideline draws other spans than ours: coordinated contents are one, the cue has its auxiliaries, the source the comma that
        closes it. *As-polnear* scores the same claims drawn its way, by their words alone: what is left are misreadings, and attributions that
        are no claims for us (first persons, purposes, *did not say*).

        | yardstick | figure | ours | floor | next | human |
        | --- | --- | --- | --- | --- | --- |
        """);
    for (Yardstick yardstick : Yardstick.ALL) {
      Optional.ofNullable(scores.get(yardstick.name())).ifPresent(score -> lines(yardstick, score));
    }
    yardsticks();
    everything();
    shares();
    return page.toString();
  }

  private void lines(Yardstick yardstick, ScoreFile score) {
    String name = yardstick.name();
    for (Yardstick.Line line : yardstick.lines()) {
      String ours = score.figure(line.figure());
      row(
          name,
          line.figure(),
          ours,
          held(line.floor(), ours),
          held(line.next(), ours),
          line.human());
      name = "";
    }
  }

  /** {@code 0.85 ✓}, or {@code 0.85, short by 0.0123}. */
  private static String held(String mark, String ours) {
    if (mark.isEmpty()) {
      return "";
    }
    var missing = new java.math.BigDecimal(mark).subtract(new java.math.BigDecimal(ours));
    return missing.signum() <= 0 ? mark + " ✓" : mark + ", short by " + missing;
  }

  private void yardsticks() {
    page.append("\n## Yardsticks\n\n");
    for (Yardstick yardstick : Yardstick.ALL) {
      page.append("- **").append(yardstick.name()).append("**: `sayso score ");
      page.append(yardstick.measure()).append(' ').append(yardstick.gold());
      page.append(yardstick.reporting() ? " --reporting" : "");
      page.append(yardstick.asPolnear() ? " --as-polnear" : "").append("`\n");
    }
  }

  private void everything() {
    page.append("\n## Everything\n");
    for (Yardstick yardstick : Yardstick.ALL) {
      ScoreFile score = scores.get(yardstick.name());
      if (score == null) {
        continue;
      }
      page.append("\n### ").append(yardstick.name()).append("\n\n");
      row("figure", "precision", "recall", "f1", "n");
      row("---", "---", "---", "---", "---");
      for (String name : score.figures().keySet()) {
        if (name.endsWith(".p")) {
          String figure = name.substring(0, name.length() - 2);
          String n = score.figures().getOrDefault(figure + ".n", "");
          row(
              figure,
              score.figure(name),
              score.figure(figure + ".r"),
              score.figure(figure + ".f1"),
              n);
        } else if (List.of(".r", ".f1", ".n").stream().noneMatch(name::endsWith)) {
          row(name, score.figure(name), "", "", "");
        }
      }
    }
  }

  private void shares() {
    stages.ifPresent(
        measured -> {
          page.append(
              """

              ## Where the time goes

              Share of each stage in reading the stories, one thread, after warming up; measured on request only (`make score STAGES=1`),
              since it differs a little each time.

              | stage | share |
              | --- | --- |
              """);
          measured.figures().forEach((stage, share) -> row(stage, Objects.requireNonNull(share)));
        });
  }

  private void row(String... cells) {
    StringJoiner row = new StringJoiner(" | ", "| ", " |\n");
    for (String cell : cells) {
      row.add(cell);
    }
    page.append(row.toString().replace("  ", " "));
  }
}
