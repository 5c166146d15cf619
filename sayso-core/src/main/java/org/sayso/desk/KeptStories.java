package org.sayso.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.claim.Account;
import org.sayso.claim.Claim;
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

  /** So many claims are remembered with their reports' texts. */
  private static final long MOST_CLAIMS = 20_000;

  private final Optional<AsOf> asOf;
  private final History history;
  private final Map<ArticleId, KeptReport> reports = new HashMap<>();
  private final List<Story> stories;
  private final Remembered<Story, List<Account>> accounts =
      new Remembered<>(MOST_CLAIMS, KeptStories::claims);

  KeptStories(Holdings holdings, Optional<AsOf> asOf) {
    StoriesFile file = new StoriesFile(holdings);
    String state = file.state();
    Ledger ledger = holdings.ledger();
    this.asOf = asOf;
    this.history = new History(ledger.decisions());
    KeptReport.all(ledger, asOf).forEach(report -> reports.put(report.id(), report));
    if (asOf.isPresent()) {
      this.stories = found();
    } else {
      Optional<List<Story>> known = file.read(state).flatMap(this::foundBefore);
      this.stories = known.orElseGet(this::found);
      if (known.isEmpty()) {
        file.write(state, stories.stream().map(this::line).toList());
      }
    }
    reports.replaceAll((id, report) -> report.withoutText());
  }

  private List<Story> found() {
    Map<String, ArticleId> names = new HashMap<>();
    reports.values().forEach(report -> names.put(report.at().address(), report.id()));
    Decided decided =
        StoryDecisions.of(
            history.standing(asOf),
            address -> Optional.ofNullable(names.get(address)).orElse(new ArticleId(address)));
    List<Account> outlines = reports.values().stream().map(KeptReport::outline).toList();
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
            .map(report -> report.outline().article().outlet())
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
    List<Story> found = new ArrayList<>();
    if (StoryMark.isLike(name)) {
      stories.stream().filter(s -> s.id().value().startsWith(name)).forEach(found::add);
      if (found.isEmpty()) {
        stories.stream()
            .filter(s -> reports(s).stream().anyMatch(r -> r.mark().startsWith(name)))
            .forEach(found::add);
      }
    }
    if (found.isEmpty()) {
      stories.stream()
          .filter(s -> reports(s).stream().anyMatch(r -> isCalled(r, name)))
          .forEach(found::add);
    }
    return found;
  }

  private static boolean isCalled(KeptReport report, String name) {
    return report.id().value().equals(name) || report.at().address().equals(name);
  }

  /** The story that each version tells. */
  Map<Long, Story> byVersion() {
    Map<Long, Story> told = new HashMap<>();
    for (Story story : stories) {
      reports(story).forEach(report -> told.put(report.at().version(), story));
    }
    return told;
  }

  /** The accounts of a story's reports, with their claims as people decided. */
  List<Account> accounts(Story story, Ledger ledger) {
    Decisions standing = history.asOf(asOf);
    return accounts.get(
        story,
        () -> reports(story).stream().map(report -> account(report, standing, ledger)).toList());
  }

  private static long claims(List<Account> accounts) {
    return accounts.stream().mapToLong(account -> 1L + account.claims().size()).sum();
  }

  private static Account account(KeptReport report, Decisions standing, Ledger ledger) {
    KeptReading reading = reading(report, ledger);
    List<Claim> claims = standing.on(report.at().version(), reading.account());
    return KeptReport.called(reading.with(claims).account(), report.id());
  }

  private static KeptReading reading(KeptReport report, Ledger ledger) {
    return ledger.readings(report.at().version()).stream()
        .filter(r -> r.id() == report.at().reading())
        .findFirst()
        .orElseThrow();
  }

  /** What people decided about the groups of a story. */
  DecidedGroups decided(Story story, Ledger ledger) {
    Map<Long, KeptReport> byVersion = new HashMap<>();
    reports(story).forEach(report -> byVersion.put(report.at().version(), report));
    Decisions standing = history.asOf(asOf);
    return StoryDecisions.groups(
        history.standing(asOf),
        claim ->
            Optional.ofNullable(byVersion.get(claim.version()))
                .flatMap(
                    report ->
                        standing
                            .claim(
                                claim.version(), reading(report, ledger).account(), claim.anchor())
                            .map(id -> new ClaimRef(report.id(), id))));
  }
}
