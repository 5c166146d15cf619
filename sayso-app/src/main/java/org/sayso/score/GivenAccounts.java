package org.sayso.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.claim.Account;
import org.sayso.claim.Attribution;
import org.sayso.claim.Carrier;
import org.sayso.claim.Claim;
import org.sayso.claim.ClaimId;
import org.sayso.claim.ProvenanceChain;
import org.sayso.claim.Quotation;
import org.sayso.claim.RuleId;
import org.sayso.claim.Speaker;
import org.sayso.claim.Stance;
import org.sayso.news.Article;
import org.sayso.news.ArticleId;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;
import org.sayso.text.Offsets;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/**
 * Turns what people marked into accounts, so that what we make of claims can be scored apart from
 * how well we read them.
 */
public final class GivenAccounts {

  private static final RuleId GIVEN = new RuleId("given");

  private GivenAccounts() {}

  /** A report with the claims that people marked in it; they are counted anew in their order. */
  public static Account of(GoldReport gold) {
    Article article =
        new Article(
            new ArticleId(gold.id()),
            new Outlet(gold.outlet().orElse("")),
            Optional.empty(),
            gold.published().flatMap(Publication::parse),
            gold.title().orElse(""),
            "en",
            gold.text(),
            List.of());
    return of(gold, article);
  }

  /** The same over an article as we cleaned it. */
  static Account of(GoldReport gold, Article article) {
    Offsets offsets = new Offsets(gold.text());
    Map<String, ClaimId> ids =
        gold.claims().stream()
            .collect(
                Collectors.toMap(MarkedClaim::id, c -> new ClaimId(gold.claims().indexOf(c) + 1)));
    List<Claim> claims =
        gold.claims().stream().map(c -> claim(c, ids, offsets, article.outlet())).toList();
    return new Account(article, claims, List.of(), List.of());
  }

  private static Claim claim(
      MarkedClaim marked, Map<String, ClaimId> ids, Offsets offsets, Outlet outlet) {
    return new Claim(
        Optional.ofNullable(ids.get(marked.id())).orElseThrow(),
        new Attribution(
            spans(marked.source(), offsets),
            spans(marked.cue(), offsets),
            spans(marked.content(), offsets),
            marked.quotation().map(q -> constant(Quotation.class, q)).orElse(Quotation.INDIRECT),
            GIVEN),
        marked.stance().map(s -> constant(Stance.class, s)).orElse(Stance.ASSERTS),
        marked.hedged(),
        new ProvenanceChain(
            marked.speakers().stream().map(name -> speaker(name, marked.affiliation())).toList(),
            marked.via().stream().map(Carrier::new).toList(),
            outlet),
        marked.saidAt().map(LocalDate::parse),
        marked.within().map(ids::get));
  }

  /** Marks do not tell a person from an organisation; whoever speaks for one is a person. */
  private static Speaker speaker(String name, Optional<String> affiliation) {
    if (affiliation.isPresent()) {
      return new Speaker.Person(name, affiliation);
    }
    return Character.isUpperCase(name.codePointAt(0))
        ? new Speaker.Organisation(name, Optional.empty())
        : new Speaker.Described(name, Optional.empty());
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Stream.of(type.getEnumConstants())
        .filter(e -> e.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new BadFile(name, "is no " + type.getSimpleName()));
  }

  private static Spans spans(List<Extent> extents, Offsets offsets) {
    List<Span> parts = extents.stream().map(e -> offsets.toSpan(e.start(), e.end())).toList();
    return parts.isEmpty() ? Spans.NONE : new Spans(parts);
  }
}
