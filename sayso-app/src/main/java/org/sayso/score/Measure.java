package org.sayso.score;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What can be scored against the gold. */
public enum Measure {
  CLAIMS,
  STORIES,
  PAIRS,
  SPANS,
  TIMES,
  CLUSTERS,
  PAGES;

  /** Whether all gold paths are scored, rather than the first alone. */
  public boolean takesSeveral() {
    return this != PAIRS && this != PAGES;
  }

  /** Whether it scores what was made of claims, rather than what was read. */
  public boolean isAnswered() {
    return this == STORIES || this == PAIRS || this == CLUSTERS;
  }

  /** The gold reports of a measure that scores what was read of them. */
  public Map<String, GoldReport> goldReports(List<Path> gold) {
    return Gold.reports(
        gold,
        switch (this) {
          case SPANS -> Gold.Marks.ATTRIBUTIONS;
          case TIMES -> Gold.Marks.TIMES;
          default -> Gold.Marks.CLAIMS;
        });
  }

  /**
   * Scores what was read of reports: claims, spans or times.
   *
   * @param reporting for spans, whether only cues of reporting count
   */
  public Score score(
      Map<String, GoldReport> gold,
      Map<String, SystemReport> system,
      boolean reporting,
      Faults faults) {
    return switch (this) {
      case CLAIMS -> ClaimScore.of(gold, system, faults);
      case SPANS -> SpanScore.of(gold, system, reporting, faults);
      case TIMES -> TimeScore.of(gold, system, faults);
      default -> throw new IllegalArgumentException(this + " is not about reports");
    };
  }

  /**
   * Scores a system's file.
   *
   * @param reporting for spans, whether only cues of reporting count
   * @throws BadFile if a file is not what it must be
   */
  public Score score(List<Path> gold, Path system, boolean reporting, Faults faults) {
    return switch (this) {
      case CLAIMS, SPANS, TIMES ->
          score(goldReports(gold), SystemReport.readAll(system), reporting, faults);
      case STORIES ->
          StoryScore.of(
              Stories.readGold(gold), goldReports(gold), Stories.readSystem(system), faults);
      case PAIRS -> PairScore.of(rows(gold.subList(0, 1)), Gold.rows(List.of(system)), faults);
      case CLUSTERS -> ClusterScore.of(rows(gold), Stories.readSystem(system));
      case PAGES -> scorePages(gold.get(0), SystemReport.readAll(system), faults);
    };
  }

  /**
   * What we cut out of the pages of a manifest ourselves, by the page's file.
   *
   * @throws BadFile if a page is missing
   */
  public static Map<String, SystemReport> cut(Path manifest, PageCutter cutter) {
    List<String> pages =
        Rows.lines(manifest).stream().map(page -> page.text("html")).distinct().toList();
    Map<String, SystemReport> cut = new LinkedHashMap<>();
    PageFiles.each(
        manifest,
        pages,
        page ->
            cut.put(
                page.name(),
                new SystemReport(page.name(), cutter.text(page).orElse(""), List.of(), List.of())));
    return cut;
  }

  /** Scores pages that were cut. */
  public static Score scorePages(Path manifest, Map<String, SystemReport> cut, Faults faults) {
    return PageScore.of(Rows.lines(manifest), cut, faults);
  }

  private static Map<String, Row> rows(List<Path> gold) {
    Map<String, Row> rows = Gold.rows(gold);
    if (rows.isEmpty()) {
      throw new BadFile(Gold.named(gold), "no gold here");
    }
    return rows;
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
