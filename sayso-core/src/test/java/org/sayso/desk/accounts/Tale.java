package org.sayso.desk.accounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import org.sayso.claim.TimeExpression;
import org.sayso.news.Article;
import org.sayso.news.ArticleId;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/**
 * A report told by hand: {@code Tale.in("a", "Corvin", "2024-03-14").says("The mayor", "it fell")}.
 */
public final class Tale {

  private final String id;
  private final String outlet;
  private final String published;
  private final StringBuilder text = new StringBuilder();
  private final List<Claim> claims = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();

  private Tale(String id, String outlet, String published) {
    this.id = id;
    this.outlet = outlet;
    this.published = published;
  }

  /** A report of this outlet, and day. */
  public static Tale in(String id, String outlet, String published) {
    return new Tale(id, outlet, published);
  }

  /** Without a hedge. */
  public Tale says(String speaker, String content) {
    return says(speaker, content, false, "");
  }

  /** {@code The mayor said the bridge fell.}, a sentence of its own. */
  public Tale says(String speaker, String content, boolean hedged, String saidAt, String... via) {
    int start = text.length();
    text.append(speaker).append(" said ").append(content).append(". ");
    int cue = start + speaker.length() + 1;
    Span words = new Span(cue + 5, cue + 5 + content.length());
    claims.add(
        new Claim(
            new ClaimId(claims.size() + 1),
            new Attribution(
                Spans.of(new Span(start, start + speaker.length())),
                Spans.of(new Span(cue, cue + 4)),
                Spans.of(words),
                Quotation.INDIRECT,
                new RuleId("verb-clause")),
            Stance.ASSERTS,
            hedged,
            new ProvenanceChain(
                List.of(new Speaker.Organisation(speaker, Optional.empty())),
                Arrays.stream(via).map(Carrier::new).toList(),
                new Outlet(outlet)),
            saidAt.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(saidAt)),
            Optional.empty()));
    return this;
  }

  /** A time within what was said last. */
  public Tale at(String words, String value) {
    int start = text.lastIndexOf(words);
    times.add(
        new TimeExpression(
            new Span(start, start + words.length()),
            value.contains("T") ? TimeExpression.Type.TIME : TimeExpression.Type.DATE,
            value));
    return this;
  }

  /** The report with its claims. */
  public Account account() {
    return new Account(
        new Article(
            new ArticleId(id),
            new Outlet(outlet),
            Optional.empty(),
            Publication.parse(published),
            "Told by " + outlet,
            "en",
            text.toString().strip(),
            List.of()),
        claims,
        times,
        List.of());
  }
}
