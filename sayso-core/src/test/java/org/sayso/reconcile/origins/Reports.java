package org.sayso.reconcile.origins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sayso.claim.Account;
import org.sayso.claim.Attribution;
import org.sayso.claim.Carrier;
import org.sayso.claim.Claim;
import org.sayso.claim.ClaimId;
import org.sayso.claim.Claimed;
import org.sayso.claim.ProvenanceChain;
import org.sayso.claim.Quotation;
import org.sayso.claim.RuleId;
import org.sayso.claim.Speaker;
import org.sayso.claim.Stance;
import org.sayso.news.Article;
import org.sayso.news.MadeArticle;
import org.sayso.news.Outlet;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/** Reports with their claims marked, for tests. */
final class Reports {

  private final String id;
  private final String outlet;
  private final String published;
  private final StringBuilder text = new StringBuilder();
  private final List<Claim> claims = new ArrayList<>();

  private Reports(String id, String outlet, String published) {
    this.id = id;
    this.outlet = outlet;
    this.published = published;
  }

  static Reports by(String outlet, String id, String published) {
    return new Reports(id, outlet, published);
  }

  /** A sentence of the outlet's own. */
  Reports tells(String sentence) {
    text.append(text.length() == 0 ? "" : "\n\n").append(sentence);
    return this;
  }

  /** A sentence whose content, and whose source where it stands there, are marked. */
  Reports claim(
      String sentence, String content, String speaker, String affiliation, String... via) {
    return claim(sentence, content, List.of(speaker), affiliation, via);
  }

  Reports claim(
      String sentence, String content, List<String> speakers, String affiliation, String... via) {
    tells(sentence);
    int start = text.length() - sentence.length();
    int at = sentence.indexOf(content);
    String name = speakers.get(0);
    int source = sentence.indexOf(name);
    Spans sources =
        source < 0
            ? Spans.NONE
            : Spans.of(
                new Span(start + source, start + sourceEnd(sentence, source + name.length())));
    claims.add(
        new Claim(
            new ClaimId(claims.size() + 1),
            new Attribution(
                sources,
                Spans.NONE,
                Spans.of(new Span(start + at, start + at + content.length())),
                Quotation.INDIRECT,
                new RuleId("given")),
            Stance.ASSERTS,
            false,
            new ProvenanceChain(
                speakers.stream().map(s -> speaker(s, affiliation)).toList(),
                Arrays.stream(via).map(Carrier::new).toList(),
                new Outlet(outlet)),
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  /** The source reaches up to the cue, where that follows. */
  private static int sourceEnd(String sentence, int nameEnd) {
    int said = sentence.indexOf(" said", nameEnd);
    return said < 0 ? nameEnd : said;
  }

  private static Speaker speaker(String name, String affiliation) {
    return affiliation.isEmpty()
        ? new Speaker.Organisation(name, Optional.empty())
        : new Speaker.Person(name, Optional.of(affiliation));
  }

  Account done() {
    Article article = MadeArticle.of(id, new Outlet(outlet), published, "", text.toString());
    return new Account(article, claims, List.of(), List.of());
  }

  /** The n-th claims of some accounts. */
  static List<Claimed> claims(int n, Account... accounts) {
    return Arrays.stream(accounts).map(a -> new Claimed(a.article(), a.claims().get(n))).toList();
  }

  /** The same report, printed by another outlet under another id. */
  static Account copyOf(Account account, String id, String outlet, String published) {
    Article old = account.article();
    Article article = MadeArticle.of(id, new Outlet(outlet), published, old.title(), old.text());
    List<Claim> claims =
        account.claims().stream()
            .map(
                c ->
                    new Claim(
                        c.id(),
                        c.attribution(),
                        c.stance(),
                        c.hedged(),
                        new ProvenanceChain(
                            c.provenance().speakers(), c.provenance().via(), new Outlet(outlet)),
                        c.saidAt(),
                        c.within()))
            .toList();
    return new Account(article, claims, List.of(), List.of());
  }
}
