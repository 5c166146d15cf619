package org.sayso.reconcile.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import org.sayso.news.MadeArticle;
import org.sayso.news.Outlet;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/**
 * A report that is made of claims, for tests: {@code Ines Tolk; said; at least 30 cows drowned}.
 */
final class Told {

  private static final Map<String, Stance> STANCES =
      Map.ofEntries(
          Map.entry("denied", Stance.DENIES),
          Map.entry("ruled out", Stance.DENIES),
          Map.entry("declined to", Stance.DECLINES),
          Map.entry("would not", Stance.DECLINES),
          Map.entry("admitted", Stance.CONFIRMS),
          Map.entry("acknowledged", Stance.CONFIRMS),
          Map.entry("confirmed", Stance.CONFIRMS),
          Map.entry("suggested", Stance.SUGGESTS),
          Map.entry("believes", Stance.SUGGESTS),
          Map.entry("thinks", Stance.SUGGESTS),
          Map.entry("ordered", Stance.DEMANDS),
          Map.entry("urged", Stance.DEMANDS),
          Map.entry("called on", Stance.DEMANDS),
          Map.entry("vowed", Stance.PROMISES),
          Map.entry("promised", Stance.PROMISES));

  private final String id;
  private final String outlet;
  private final String published;
  private final StringBuilder text = new StringBuilder("News of the day");
  private final List<Claim> claims = new ArrayList<>();

  Told(String id, String outlet, String published) {
    this.id = id;
    this.outlet = outlet;
    this.published = published;
  }

  Told claim(String sourceCueContent, String... via) {
    String[] parts = sourceCueContent.split(";", 3);
    String source = parts[0].strip();
    boolean hedged = parts[1].strip().startsWith("*");
    String cue = parts[1].strip().replaceFirst("^\\*", "");
    String content = parts[2].strip();
    text.append("\n\n");
    Spans said = add(source);
    text.append(' ');
    Spans cues = add(cue);
    text.append(' ');
    Spans contents = add(content);
    text.append('.');
    claims.add(
        new Claim(
            new ClaimId(claims.size() + 1),
            new Attribution(said, cues, contents, quotation(content), new RuleId("given")),
            Optional.ofNullable(STANCES.get(cue)).orElse(Stance.ASSERTS),
            hedged,
            new ProvenanceChain(
                List.of(speaker(source)),
                List.of(via).stream().map(Carrier::new).toList(),
                new Outlet(outlet)),
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  private Spans add(String words) {
    int start = text.length();
    text.append(words);
    return Spans.of(new Span(start, text.length()));
  }

  private static Quotation quotation(String content) {
    if (content.startsWith("\"") && content.indexOf('"', 1) == content.length() - 1) {
      return Quotation.DIRECT;
    }
    return content.contains("\"") ? Quotation.MIXED : Quotation.INDIRECT;
  }

  private static Speaker speaker(String name) {
    String plain = name.replaceFirst("^the ", "");
    if (name.equals("Ida Brand")) {
      return new Speaker.Person(name, Optional.of("river police"));
    }
    return plain.toLowerCase(Locale.ROOT).equals(plain)
        ? new Speaker.Described(plain, Optional.empty())
        : new Speaker.Person(plain, Optional.empty());
  }

  Account done() {
    Article article = MadeArticle.of(id, new Outlet(outlet), published, "", text.toString());
    return new Account(article, claims, List.of(), List.of());
  }
}
