package org.sayso.desk;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.Account;
import org.sayso.news.ArticleId;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;
import org.sayso.store.AsOf;
import org.sayso.store.Ledger;

/**
 * A report as it stood at some moment, for those who look who reports what: without its text, since
 * a folder may hold a hundred thousand.
 *
 * @param head what stands above its text, and where it lies in the ledger
 * @param id a name that no other report of the moment has
 */
record KeptReport(Ledger.Head head, ArticleId id) {

  /** All reports of the moment, each document in one version only. */
  static List<KeptReport> all(Ledger ledger, Optional<AsOf> asOf) {
    return named(
        ledger.heads(asOf).stream().map(head -> new KeptReport(head, head.article())).toList());
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
    return new KeptReport(head, name);
  }

  /** An account whose article has this name. */
  static Account called(Account account, ArticleId name) {
    return new Account(
        account.article().called(name), account.claims(), account.times(), account.notes());
  }

  /** Its text and times, under the name that it has here. */
  Optional<Account> outline(Ledger ledger) {
    return ledger.outline(at().reading()).map(reading -> called(reading.account(), id));
  }

  Ledger.Standing at() {
    return head.at();
  }

  String title() {
    return head.title();
  }

  Outlet outlet() {
    return head.outlet();
  }

  String mark() {
    return StoryMark.of(at().address());
  }

  Optional<LocalDate> published() {
    return head.published().map(Publication::day);
  }

  /** When it came out; where nobody tells, when it was captured. */
  LocalDate since() {
    return at().since().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
