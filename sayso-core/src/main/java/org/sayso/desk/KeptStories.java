package org.sayso.desk;

import java.time.Instant;
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
import org.sayso.reconcile.stories.Decided;
import org.sayso.reconcile.stories.StoryFinder;
import org.sayso.store.AsOf;
import org.sayso.store.Decision;
import org.sayso.store.Decisions;
import org.sayso.store.KeptReading;
import org.sayso.store.Ledger;
import org.sayso.story.Story;
import org.sayso.story.StoryId;

/**
 * The stories that the reports of a ledger tell, now or as of a moment. To find them takes the
 * texts of all reports; claims are fetched and compared for one story only.
 */
final class KeptStories {

  private final Ledger ledger;
  private final Optional<AsOf> asOf;
  private final List<Decision> decisions;
  private final Map<ArticleId, KeptReport> reports = new HashMap<>();
  private final List<Story> stories;

  KeptStories(Ledger ledger, Optional<AsOf> asOf) {
    this.ledger = ledger;
    this.asOf = asOf;
    this.decisions = ledger.decisions();
    Map<String, ArticleId> names = new HashMap<>();
    List<Account> outlines = new ArrayList<>();
    for (KeptReport report : KeptReport.all(ledger, asOf)) {
      reports.put(report.id(), report);
      names.put(report.at().address(), report.id());
      outlines.add(report.outline());
    }
    Decided decided =
        StoryDecisions.of(
            decisions,
            address -> Optional.ofNullable(names.get(address)).orElse(new ArticleId(address)),
            asOf);
    this.stories =
        new StoryFinder().find(outlines, decided).stream().map(this::underItsOwnId).toList();
  }

  private Story underItsOwnId(Story story) {
    StoryId id = new StoryId(report(story.reports().get(0)).mark());
    return new Story(id, story.title(), story.reports());
  }

  private KeptReport report(ArticleId id) {
    return Optional.ofNullable(reports.get(id)).orElseThrow();
  }

  private List<KeptReport> reports(Story story) {
    return story.reports().stream().map(this::report).toList();
  }

  /** All of them, the one that was reported last first. */
  List<StorySummary> all() {
    return stories.stream()
        .sorted(Comparator.comparing(this::lastReported).reversed())
        .map(this::summary)
        .toList();
  }

  private Instant lastReported(Story story) {
    return reports(story).stream()
        .map(report -> report.at().since())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  StorySummary summary(Story story) {
    List<LocalDate> days = reports(story).stream().map(KeptReport::day).sorted().toList();
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
  List<Account> accounts(Story story) {
    Decisions standing = new Decisions(decisions);
    return reports(story).stream().map(report -> account(report, standing)).toList();
  }

  private Account account(KeptReport report, Decisions standing) {
    long version = report.at().version();
    KeptReading reading =
        ledger.readings(version).stream()
            .filter(r -> r.id() == report.at().reading())
            .findFirst()
            .orElseThrow();
    List<Claim> claims =
        asOf.isPresent()
            ? standing.on(version, reading.account(), asOf.get())
            : standing.on(version, reading.account());
    return KeptReport.called(reading.with(claims).account(), report.id());
  }
}
