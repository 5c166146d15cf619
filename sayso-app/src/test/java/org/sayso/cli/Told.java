package org.sayso.cli;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
import org.sayso.news.Outlet;
import org.sayso.news.Publication;
import org.sayso.news.Section;
import org.sayso.reading.Reading;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/** Builds a reading by hand: {@code told.claim("The army", "denied", "a drone had come")}. */
final class Told {

  private final Article article;
  private final List<Claim> claims = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  private Told(Article article) {
    this.article = article;
  }

  static Told in(String id, String outlet, String published, String title, String text) {
    int details = text.indexOf("Details:");
    List<Section> sections =
        details < 0
            ? List.of()
            : List.of(
                new Section(
                    Section.Kind.DETAILS,
                    new Span(details, details + 8),
                    new Span(details + 9, text.length())));
    return new Told(
        new Article(
            new ArticleId(id),
            new Outlet(outlet),
            outlet.isEmpty() ? Optional.empty() : Optional.of(URI.create("https://example.org/1")),
            Publication.parse(published),
            title,
            "en",
            text,
            sections));
  }

  /** The words, each once in the text; {@code " … "} parts them, nothing is implicit. */
  private Spans find(String words) {
    if (words.isEmpty()) {
      return Spans.NONE;
    }
    return new Spans(Arrays.stream(words.split(" … ", -1)).map(this::span).toList());
  }

  private Span span(String words) {
    int at = article.text().indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(at, at + words.length());
  }

  Told claim(
      String source,
      String cue,
      String content,
      Quotation quotation,
      Stance stance,
      boolean hedged,
      List<Speaker> speakers,
      List<String> via,
      String saidAt,
      int within) {
    claims.add(
        new Claim(
            new ClaimId(claims.size() + 1),
            new Attribution(
                find(source),
                find(cue),
                find(content),
                quotation,
                new RuleId(cue.isEmpty() ? "quote-section" : "verb-clause")),
            stance,
            hedged,
            new ProvenanceChain(
                speakers, via.stream().map(Carrier::new).toList(), article.outlet()),
            saidAt.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(saidAt)),
            within == 0 ? Optional.empty() : Optional.of(new ClaimId(within))));
    return this;
  }

  Told time(String words, String value) {
    times.add(new TimeExpression(span(words), TimeExpression.Type.DATE, value));
    return this;
  }

  Told note(String words, String message) {
    notes.add(new Note(span(words), message));
    return this;
  }

  Reading.Read read() {
    return new Reading.Read(article, claims, times, notes);
  }

  static Speaker person(String name, String affiliation) {
    return new Speaker.Person(
        name, affiliation.isEmpty() ? Optional.empty() : Optional.of(affiliation));
  }

  static Speaker organisation(String name) {
    return new Speaker.Organisation(name, Optional.empty());
  }

  static Speaker described(String name) {
    return new Speaker.Described(name, Optional.empty());
  }
}
