package org.sayso.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.claim.Account;
import org.sayso.news.ArticleId;
import org.sayso.news.Outlet;
import org.sayso.reconcile.groups.DecidedGroups;
import org.sayso.reconcile.stories.Decided;
import org.sayso.reconcile.stories.StoryFinder;
import org.sayso.store.AsOf;
import org.sayso.store.Decisions;
import org.sayso.store.History;
import org.sayso.store.KeptReading;
import org.sayso.store.Ledger;
import org.sayso.story.ClaimRef;
import org.sayso.story.Story;
import org.sayso.story.StoryId;

/**
 * The stories that the reports of a ledger tell, now or as of a moment. To find them takes the
 * texts of all reports, unless they were found before; claims are fetched for one story only.
 */
final class KeptStories {

  private final Optional<AsOf> asOf;
  private final Map<ArticleId, KeptReport> reports = new HashMap<>();
  private final List<Story> stories;
  private final StoryNames names;
  private final Once<List<StorySummary>> all = new Once<>(this::summaries);
  private final Once<Map<Long, Story>> byVersion = new Once<>(this::told);

  KeptStories(Holdings holdings, History history, Optional<AsOf> asOf) {
    StoriesFile file = new StoriesFile(holdings);
    String state = file.state();
    Ledger ledger = holdings.ledger();
    this.asOf = asOf;
    KeptReport.all(ledger, asOf).forEach(report -> reports.put(report.id(), report));
    if (asOf.isPresent()) {
      this.stories = found(ledger, history);
    } else {
      Optional<List<Story>> known = file.read(state).flatMap(this::foundBefore);
      this.stories = known.orElseGet(() -> found(ledger, history));
      if (known.isEmpty()) {
        file.write(state, stories.stream().map(this::line).toList());
      }
    }
    this.names = new StoryNames(stories, this::report);
  }

  private List<Story> found(Ledger ledger, History history) {
    Map<String, ArticleId> called = new HashMap<>();
    reports.values().forEach(report -> called.put(report.at().address(), report.id()));
    Decided decided =
        StoryDecisions.of(
            history.standing(asOf),
            address -> Optional.ofNullable(called.get(address)).orElse(new ArticleId(address)));
    List<Account> outlines =
        reports.values().stream()
            .map(report -> report.outline(ledger))
            .flatMap(Optional::stream)
            .toList();
    return new StoryFinder()
        .find(outlines, decided).stream().map(s -> story(s.title(), s.reports())).toList();
  }

  private Story story(String title, List<ArticleId> told) {
    return new Story(new StoryId(report(told.get(0)).mark()), title, told);
  }

  private StoriesFile.Line line(Story story) {
    long title =
        reports(story).stream()
            .filter(r -> !story.title().isBlank() && r.title().equals(story.title()))
            .map(r -> r.at().version())
            .findFirst()
            .orElse(0L);
    return new StoriesFile.Line(
        title, reports(story).stream().map(report -> report.at().version()).toList());
  }

  /** Empty where the file does not tell of just these reports. */
  private Optional<List<Story>> foundBefore(List<StoriesFile.Line> lines) {
    Map<Long, KeptReport> byVersion = new HashMap<>();
    reports.values().forEach(report -> byVersion.put(report.at().version(), report));
    List<Long> told = lines.stream().flatMap(line -> line.versions().stream()).toList();
    if (told.size() != byVersion.size() || !byVersion.keySet().containsAll(told)) {
      return Optional.empty();
    }
    List<Story> before = new ArrayList<>();
    for (StoriesFile.Line line : lines) {
      String title =
          Optional.ofNullable(byVersion.get(line.title())).map(KeptReport::title).orElse("");
      before.add(
          story(
              title,
              line.versions().stream()
                  .map(version -> Optional.ofNullable(byVersion.get(version)).orElseThrow().id())
                  .toList()));
    }
    return Optional.of(List.copyOf(before));
  }

  private KeptReport report(ArticleId id) {
    return Optional.ofNullable(reports.get(id)).orElseThrow();
  }

  /** How many reports there are. */
  int size() {
    return reports.size();
  }

  List<KeptReport> reports(Story story) {
    return story.reports().stream().map(this::report).toList();
  }

  /** All of them, the one that was reported last first. */
  List<StorySummary> all() {
    return all.get();
  }

  private List<StorySummary> summaries() {
    return stories.stream()
        .map(this::summary)
        .sorted(
            Comparator.comparing(StorySummary::last)
                .thenComparing(StorySummary::first)
                .reversed()
                .thenComparing(summary -> summary.story().id().value()))
        .toList();
  }

  StorySummary summary(Story story) {
    List<LocalDate> told =
        reports(story).stream().map(KeptReport::published).flatMap(Optional::stream).toList();
    List<LocalDate> days =
        (told.isEmpty() ? reports(story).stream().map(KeptReport::since).toList() : told)
            .stream().sorted().toList();
    List<String> outlets =
        reports(story).stream()
            .map(KeptReport::outlet)
            .filter(Outlet::isKnown)
            .map(Outlet::name)
            .distinct()
            .toList();
    return new StorySummary(story, days.get(0), days.get(days.size() - 1), outlets);
  }

  /**
   * The stories that go by this name: an id or the beginning of one, a report's id or address. The
   * mark of a later report leads to its story only where no story has it for an id.
   */
  List<Story> called(String name) {
    return names.called(name);
  }

  /** The story that each version tells. */
  Map<Long, Story> byVersion() {
    return byVersion.get();
  }

  private Map<Long, Story> told() {
    Map<Long, Story> told = new HashMap<>();
    for (Story story : stories) {
      reports(story).forEach(report -> told.put(report.at().version(), story));
    }
    return told;
  }

  /** The accounts of a story's reports, with their claims as people decided. */
  List<Account> accounts(Story story, Holdings holdings, AtHand atHand) {
    Decisions standing = atHand.history(holdings).asOf(asOf);
    return reports(story).stream()
        .map(report -> KeptReport.called(account(report, standing, holdings, atHand), report.id()))
        .toList();
  }

  private static Account account(
      KeptReport report, Decisions standing, Holdings holdings, AtHand atHand) {
    KeptReading reading = reading(report, holdings, atHand);
    return reading.with(standing.on(report.at().version(), reading.account())).account();
  }

  private static KeptReading reading(KeptReport report, Holdings holdings, AtHand atHand) {
    return atHand
        .asRead(holdings, report.at().version(), report.at().reading())
        .orElseThrow()
        .reading();
  }

  /** What people decided about the groups of a story. */
  DecidedGroups decided(Story story, Holdings holdings, AtHand atHand) {
    Map<Long, KeptReport> told = new HashMap<>();
    reports(story).forEach(report -> told.put(report.at().version(), report));
    History history = atHand.history(holdings);
    Decisions standing = history.asOf(asOf);
    return StoryDecisions.groups(
        history.standing(asOf),
        claim ->
            Optional.ofNullable(told.get(claim.version()))
                .flatMap(
                    report ->
                        standing
                            .claim(
                                claim.version(),
                                reading(report, holdings, atHand).account(),
                                claim.anchor())
                            .map(id -> new ClaimRef(report.id(), id))));
  }
}
