package org.sayso.bench.newsroom;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.bench.newsroom.Piece.Mark;
import org.sayso.bench.newsroom.Piece.Part;
import org.sayso.bench.newsroom.Piece.Role;
import org.sayso.claim.Account;
import org.sayso.claim.Attribution;
import org.sayso.claim.Carrier;
import org.sayso.claim.Claim;
import org.sayso.claim.ClaimId;
import org.sayso.claim.ProvenanceChain;
import org.sayso.claim.Quotation;
import org.sayso.claim.RuleId;
import org.sayso.claim.Speaker;
import org.sayso.news.Article;
import org.sayso.news.ArticleId;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/** Sets the pieces of a report as its text, two or three sentences to a paragraph. */
final class Printing {

  private static final RuleId GIVEN = new RuleId("given");

  private Printing() {}

  static Account of(ArticleId id, String outlet, OffsetDateTime when, List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    List<Claim> claims = new ArrayList<>();
    Outlet by = new Outlet(outlet);
    for (int i = 0; i < pieces.size(); i++) {
      if (i > 0) {
        text.append(i == 1 || i % 3 == 0 ? "\n\n" : " ");
      }
      int start = text.length();
      Piece piece = pieces.get(i);
      text.append(piece.words());
      piece.mark().ifPresent(m -> claims.add(claim(claims.size() + 1, m, piece, start, by)));
    }
    Article article =
        new Article(
            id,
            by,
            Optional.empty(),
            Optional.of(Publication.at(when)),
            pieces.get(0).words(),
            "en",
            text.toString(),
            List.of());
    return new Account(article, claims, List.of(), List.of());
  }

  private static Claim claim(int number, Mark mark, Piece piece, int start, Outlet outlet) {
    boolean quoted =
        piece.parts().stream()
            .anyMatch(p -> p.role() == Role.CONTENT && p.words().startsWith("\""));
    Speaker speaker =
        mark.speaker().startsWith("an unnamed ")
            ? new Speaker.Described(mark.speaker(), Optional.empty())
            : mark.affiliation().isPresent()
                ? new Speaker.Person(mark.speaker(), mark.affiliation())
                : new Speaker.Organisation(mark.speaker(), Optional.empty());
    return new Claim(
        new ClaimId(number),
        new Attribution(
            spans(piece, Role.SOURCE, start),
            spans(piece, Role.CUE, start),
            spans(piece, Role.CONTENT, start),
            quoted ? Quotation.DIRECT : Quotation.INDIRECT,
            GIVEN),
        mark.stance(),
        false,
        new ProvenanceChain(
            List.of(speaker), mark.via().stream().map(Carrier::new).toList(), outlet),
        Optional.empty(),
        Optional.empty());
  }

  private static Spans spans(Piece piece, Role role, int start) {
    List<Span> spans = new ArrayList<>();
    int at = start;
    for (Part part : piece.parts()) {
      if (part.role() == role && !part.words().isEmpty()) {
        spans.add(new Span(at, at + part.words().length()));
      }
      at += part.words().length();
    }
    return new Spans(spans);
  }
}
