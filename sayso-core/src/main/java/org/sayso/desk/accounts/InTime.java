package org.sayso.desk.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.claim.Account;
import org.sayso.claim.Attribution;
import org.sayso.claim.TimeExpression;
import org.sayso.news.Article;
import org.sayso.news.ArticleId;
import org.sayso.news.Publication;
import org.sayso.story.Drift;
import org.sayso.text.OneLine;
import org.sayso.text.Span;

/** Puts what a story tells into the order of time. */
final class InTime {

  private static final Comparator<Timeline.Mark> IN_ORDER =
      Comparator.comparing(Timeline.Mark::lane)
          .thenComparing(mark -> mark.when().from())
          .thenComparing(mark -> mark.when().to())
          .thenComparing(Timeline.Mark::label);

  private final SideBySide story;
  private final Map<ArticleId, Account> accounts = new HashMap<>();
  private final List<Saying> all;
  private final List<Saying> sayings;

  InTime(SideBySide story, List<Account> accounts, Optional<String> origin) {
    this.story = story;
    accounts.forEach(account -> this.accounts.put(account.article().id(), account));
    this.all =
        Stream.concat(story.agreements().stream(), story.lone().stream())
            .flatMap(attested -> attested.sayings().stream())
            .toList();
    this.sayings = all.stream().filter(s -> origin.map(s.origin()::equals).orElse(true)).toList();
  }

  /** What shares a mark. */
  private static final class Heap {
    private final Timeline.Lane lane;
    private final Stretch when;
    private final String label;
    private final Set<String> told = new LinkedHashSet<>();
    private final List<Telling> tellings = new ArrayList<>();
    private Optional<Report> report = Optional.empty();

    Heap(Timeline.Lane lane, Stretch when, String label) {
      this.lane = lane;
      this.when = when;
      this.label = label;
    }

    void add(String gist, Telling telling) {
      told.add(gist);
      tellings.add(telling);
    }

    Timeline.Mark mark(int number) {
      return new Timeline.Mark(number, lane, when, label, List.copyOf(told), tellings, report);
    }
  }

  private record Place(Timeline.Lane lane, Stretch when, String label) {}

  private final Map<Place, Heap> heaps = new LinkedHashMap<>();

  private Heap heap(Timeline.Lane lane, Stretch when, String label) {
    return heaps.computeIfAbsent(
        new Place(lane, when, label), place -> new Heap(lane, when, label));
  }

  Timeline draw() {
    for (Saying saying : sayings) {
      saying.tellings().forEach(telling -> happened(saying, telling));
      said(saying);
    }
    Set<ArticleId> telling = new LinkedHashSet<>();
    sayings.forEach(s -> s.tellings().forEach(t -> telling.add(t.ref().article())));
    story.reports().stream()
        .filter(report -> sayings.size() == all.size() || telling.contains(report.article().id()))
        .forEach(this::published);
    List<Timeline.Mark> marks = new ArrayList<>();
    heaps.values().forEach(heap -> marks.add(heap.mark(1)));
    marks.sort(IN_ORDER);
    List<Timeline.Mark> numbered = new ArrayList<>();
    for (Timeline.Mark mark : marks) {
      numbered.add(
          new Timeline.Mark(
              numbered.size() + 1,
              mark.lane(),
              mark.when(),
              mark.label(),
              mark.told(),
              mark.tellings(),
              mark.report()));
    }
    return new Timeline(numbered, arcs(numbered), origins());
  }

  /** Times that stand in what is claimed; the day on which it was said is not one of them. */
  private void happened(Saying saying, Telling telling) {
    Article article = telling.claimed().article();
    Optional<Account> account = Optional.ofNullable(accounts.get(article.id()));
    Attribution attribution = telling.claimed().claim().attribution();
    for (TimeExpression time : account.map(Account::times).orElse(List.of())) {
      boolean within =
          attribution.content().parts().stream().anyMatch(part -> part.contains(time.span()));
      if (within && isPoint(time)) {
        TimexStretch.of(time.value(), zone(article))
            .ifPresent(
                when ->
                    heap(Timeline.Lane.HAPPENED, when, words(article, time.span()))
                        .add(saying.group().gist(), telling));
      }
    }
  }

  private static boolean isPoint(TimeExpression time) {
    return time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
  }

  private static String words(Article article, Span span) {
    return OneLine.of(article.words(span));
  }

  private static ZoneOffset zone(Article article) {
    return article
        .published()
        .flatMap(Publication::moment)
        .map(OffsetDateTime::getOffset)
        .orElse(ZoneOffset.UTC);
  }

  private void said(Saying saying) {
    for (Telling telling : saying.tellings()) {
      Optional<LocalDate> day = telling.claimed().claim().saidAt();
      if (saying.told()) {
        day.ifPresent(on -> said(saying, telling, TimexStretch.day(on, on.plusDays(1))));
      }
    }
    if (!saying.told()) {
      saying.tellings().stream()
          .filter(telling -> publishedAt(telling.claimed().article()).isPresent())
          .min(
              Comparator.comparing(
                  telling ->
                      publishedAt(telling.claimed().article())
                          .map(Stretch::from)
                          .orElse(Instant.MAX)))
          .ifPresent(
              first ->
                  publishedAt(first.claimed().article())
                      .ifPresent(
                          when -> said(saying, first, new Stretch(when.from(), when.to(), true))));
    }
  }

  private void said(Saying saying, Telling telling, Stretch when) {
    heap(Timeline.Lane.SAID, when, saying.origin()).add(saying.group().gist(), telling);
  }

  private void published(Report report) {
    publishedAt(report.article())
        .ifPresent(
            when -> {
              Heap heap = heap(Timeline.Lane.PUBLISHED, when, report.outlet());
              heap.report = Optional.of(report);
              heap.told.add(report.article().title());
            });
  }

  private static Optional<Stretch> publishedAt(Article article) {
    return article
        .published()
        .map(
            published ->
                published
                    .moment()
                    .map(OffsetDateTime::toInstant)
                    .map(moment -> new Stretch(moment, moment, false))
                    .orElseGet(
                        () -> TimexStretch.day(published.day(), published.day().plusDays(1))));
  }

  private List<Timeline.Arc> arcs(List<Timeline.Mark> marks) {
    Map<ArticleId, Integer> printed = new HashMap<>();
    for (Timeline.Mark mark : marks) {
      mark.report().ifPresent(report -> printed.put(report.article().id(), mark.number()));
    }
    List<Timeline.Arc> arcs = new ArrayList<>();
    for (Timeline.Mark mark : marks) {
      if (mark.lane() == Timeline.Lane.SAID) {
        Map<Integer, Set<Drift.Kind>> to = new LinkedHashMap<>();
        sayings.stream()
            .filter(saying -> saying.origin().equals(mark.label()))
            .filter(saying -> mark.told().contains(saying.group().gist()))
            .flatMap(saying -> saying.tellings().stream())
            .forEach(telling -> passedOn(telling, printed, to));
        to.forEach(
            (report, drift) ->
                arcs.add(new Timeline.Arc(mark.number(), report, List.copyOf(drift))));
      }
    }
    return arcs;
  }

  private static void passedOn(
      Telling telling, Map<ArticleId, Integer> printed, Map<Integer, Set<Drift.Kind>> to) {
    Optional.ofNullable(printed.get(telling.ref().article()))
        .ifPresent(
            report -> {
              Set<Drift.Kind> drift = to.computeIfAbsent(report, r -> new LinkedHashSet<>());
              telling.drift().forEach(one -> drift.add(one.kind()));
            });
  }

  private List<String> origins() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    all.forEach(saying -> counts.merge(saying.origin(), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
