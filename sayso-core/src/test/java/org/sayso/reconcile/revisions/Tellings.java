package org.sayso.reconcile.revisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.claim.Attribution;
import org.sayso.claim.Claim;
import org.sayso.claim.ClaimId;
import org.sayso.claim.Claimed;
import org.sayso.claim.ProvenanceChain;
import org.sayso.claim.Quotation;
import org.sayso.claim.RuleId;
import org.sayso.claim.Speaker;
import org.sayso.claim.Stance;
import org.sayso.news.Article;
import org.sayso.news.ArticleId;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;
import org.sayso.reading.rules.Marked;
import org.sayso.text.Spans;

/** Claims written as marked sentences, one a line; a blank line parts paragraphs. */
final class Tellings {

  private Tellings() {}

  /** The claim of one sentence, on a Monday. */
  static Claimed claimed(String marked) {
    Version version = version("", marked);
    return new Claimed(version.article(), version.claims().get(0));
  }

  /** The speaker is the source without its article, the stance that of the cue. */
  static Version version(String title, String marked) {
    StringBuilder text = new StringBuilder();
    List<Claim> claims = new ArrayList<>();
    for (String line : marked.split("\n", -1)) {
      if (line.contains("{content")) {
        Marked sentence = Marked.parse(line, List.of("source", "cue", "content"));
        claims.add(claim(sentence, claims.size() + 1, text.length()));
        text.append(sentence.text());
      } else {
        text.append(line);
      }
      text.append('\n');
    }
    Article article =
        new Article(
            new ArticleId("a"),
            Outlet.UNKNOWN,
            Optional.empty(),
            Optional.of(Publication.on(LocalDate.of(2025, 10, 6))),
            title,
            "en",
            text.toString(),
            List.of());
    return new Version(article, claims);
  }

  private static Claim claim(Marked sentence, int number, int shift) {
    String cue = part(sentence, "cue").in(sentence.text());
    Spans content = part(sentence, "content");
    String words = content.in(sentence.text());
    boolean direct =
        words.matches("[\"“].*[\"”]")
            && !words.substring(1, words.length() - 1).matches(".*[\"“”].*");
    Quotation quotation =
        direct
            ? Quotation.DIRECT
            : words.matches(".*[\"“”].*") ? Quotation.MIXED : Quotation.INDIRECT;
    return new Claim(
        new ClaimId(number),
        new Attribution(
            shifted(part(sentence, "source"), shift),
            shifted(part(sentence, "cue"), shift),
            shifted(content, shift),
            quotation,
            new RuleId("by-hand")),
        stance(cue),
        sentence.text().matches(".*\\b(?:reportedly|may|probably|suggested)\\b.*"),
        new ProvenanceChain(
            List.of(
                new Speaker.Organisation(
                    part(sentence, "source").in(sentence.text()).replaceFirst("^[Tt]he ", ""),
                    Optional.empty())),
            List.of(),
            Outlet.UNKNOWN),
        Optional.empty(),
        Optional.empty());
  }

  private static Spans part(Marked sentence, String name) {
    return sentence.parts().getOrDefault(name, Spans.NONE);
  }

  private static Stance stance(String cue) {
    return switch (cue) {
      case "denied" -> Stance.DENIES;
      case "confirmed" -> Stance.CONFIRMS;
      case "suggested" -> Stance.SUGGESTS;
      default -> Stance.ASSERTS;
    };
  }

  private static Spans shifted(Spans spans, int by) {
    return new Spans(spans.parts().stream().map(span -> span.shifted(by)).toList());
  }
}
