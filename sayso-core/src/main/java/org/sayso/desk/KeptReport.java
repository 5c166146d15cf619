package org.sayso.desk;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.Account;
import org.sayso.news.Article;
import org.sayso.news.ArticleId;
import org.sayso.news.Publication;
import org.sayso.store.AsOf;
import org.sayso.store.KeptReading;
import org.sayso.store.Ledger;

/**
 * A report as it stood at some moment, without its claims.
 *
 * @param at where it lies in the ledger
 * @param outline its text and times, under a name that no other report of the moment has
 */
record KeptReport(Ledger.Standing at, Account outline) {

  /** All reports of the moment, each document in one version only. */
  static List<KeptReport> all(Ledger ledger, Optional<AsOf> asOf) {
    List<KeptReport> read = new ArrayList<>();
    for (Ledger.Standing at : ledger.standing(asOf)) {
      Optional<KeptReading> reading = ledger.outline(at.reading());
      reading.ifPresent(r -> read.add(new KeptReport(at, r.account())));
    }
    return named(read);
  }

  /** Where several have one id, each goes by its address, which no other has. */
  private static List<KeptReport> named(List<KeptReport> reports) {
    Set<String> once = new HashSet<>();
    Set<String> taken = new HashSet<>();
    for (KeptReport report : reports) {
      taken.add(report.at().address());
    }
    for (KeptReport report : reports) {
      String id = report.id().value();
      if (taken.add(id)) {
        once.add(id);
      } else {
        once.remove(id);
      }
    }
    return reports.stream()
        .map(r -> once.contains(r.id().value()) ? r : r.called(new ArticleId(r.at().address())))
        .toList();
  }

  private KeptReport called(ArticleId name) {
    return new KeptReport(at, called(outline, name));
  }

  /** An account whose article has this name. */
  static Account called(Account account, ArticleId name) {
    return new Account(
        account.article().called(name), account.claims(), account.times(), account.notes());
  }

  /** For those who only look who reports what: a folder may hold a hundred thousand texts. */
  KeptReport withoutText() {
    Article head = outline.article().with("", List.of());
    return new KeptReport(at, new Account(head, List.of(), List.of(), List.of()));
  }

  ArticleId id() {
    return outline.article().id();
  }

  String title() {
    return outline.article().title();
  }

  String mark() {
    return StoryMark.of(at.address());
  }

  Optional<LocalDate> published() {
    return outline.article().published().map(Publication::day);
  }

  /** When it came out; where nobody tells, when it was captured. */
  LocalDate since() {
    return at.since().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
