package org.sayso.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.claim.Account;
import org.sayso.claim.Attribution;
import org.sayso.claim.Carrier;
import org.sayso.claim.Claim;
import org.sayso.claim.ClaimId;
import org.sayso.claim.Note;
import org.sayso.claim.ProvenanceChain;
import org.sayso.claim.Quotation;
import org.sayso.claim.RuleId;
import org.sayso.claim.Speaker;
import org.sayso.claim.Stance;
import org.sayso.claim.TimeExpression;
import org.sayso.news.Article;
import org.sayso.news.ArticleId;
import org.sayso.news.Hints;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;
import org.sayso.news.Section;
import org.sayso.news.Witness;
import org.sayso.text.Span;
import org.sayso.text.Spans;

class RecordCodecTest {

  @Test
  void anAccountComesBackEqual() {
    String text = "Vasque said 😀 \uD800 that nine had died.";
    Span all = new Span(0, text.length());
    Account account =
        new Account(
            new Article(
                new ArticleId("ferry/5"),
                new Outlet("Kestrel Post"),
                Optional.of(URI.create("https://kestrel.invalid/5?a=b")),
                List.of("A. Writer"),
                Optional.of(Publication.at(OffsetDateTime.parse("2024-03-15T18:30:00+02:00"))),
                Optional.of(Publication.on(LocalDate.parse("2024-03-16"))),
                "Nine dead",
                "en",
                text,
                List.of(new Section(Section.Kind.DETAILS, new Span(0, 6), all)),
                List.of(new Witness(Witness.Field.OUTLET, "Kestrel Post", "given", true))),
            List.of(
                new Claim(
                    new ClaimId(1),
                    new Attribution(
                        new Spans(List.of(new Span(0, 6))),
                        new Spans(List.of(new Span(7, 11))),
                        new Spans(List.of(new Span(12, 20), new Span(21, 24))),
                        Quotation.INDIRECT,
                        new RuleId("said-that")),
                    Stance.DENIES,
                    true,
                    new ProvenanceChain(
                        List.of(
                            new Speaker.Person("Teodora Vasque", Optional.of("Coast Guard")),
                            new Speaker.Described("an officer", Optional.empty())),
                        List.of(new Carrier("Sorpress")),
                        new Outlet("Kestrel Post")),
                    Optional.of(LocalDate.parse("2024-03-15")),
                    Optional.empty())),
            List.of(new TimeExpression(all, TimeExpression.Type.DATE, "2024-03-15")),
            List.of(new Note(all, "two possible speakers")));
    assertEquals(account, RecordCodec.read(RecordCodec.write(account), Account.class));
  }

  @Test
  void hintsComeBackEqual() {
    Hints hints =
        new Hints(
            Optional.empty(),
            Optional.of(new Outlet("Corvin")),
            Optional.empty(),
            Optional.of("A title"),
            Optional.of("text/html; charset=koi8-r"),
            Optional.of(Instant.parse("2025-10-06T10:30:00.123Z")));
    assertEquals(hints, RecordCodec.read(RecordCodec.write(hints), Hints.class));
  }
}
