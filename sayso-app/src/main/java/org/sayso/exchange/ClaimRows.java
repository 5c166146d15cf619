package org.sayso.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import org.sayso.claim.Speaker;
import org.sayso.desk.exchange.Citation;
import org.sayso.desk.exchange.Dossier;
import org.sayso.desk.exchange.Exhibit;
import org.sayso.news.Article;
import org.sayso.text.Offsets;
import org.sayso.text.Span;

/** One row a claim, for spreadsheets: where it stands, who says it, and what excludes it. */
final class ClaimRows implements Handing {

  static final String COLUMNS =
      "story title claim group origin independent speaker kind affiliation stance hedged quotation"
          + " said quote start end spans source source_spans cue cue_spans via within outlet"
          + " published headline url version captured sha256 conflicts_with superseded drift"
          + " decided found_by";

  private final Rows rows;

  ClaimRows(OutputStream out) throws IOException {
    rows = new Rows(out, COLUMNS);
  }

  @Override
  public void take(Dossier dossier) throws IOException {
    for (Citation citation : dossier.citations()) {
      rows.write(row(dossier, citation));
    }
  }

  @Override
  public void close() throws IOException {
    rows.flush();
  }

  /** Its cells, as they are; a spreadsheet is guarded from them where they are written. */
  static Rows.Row row(Dossier dossier, Citation citation) {
    Exhibit exhibit = citation.exhibit();
    Article article = exhibit.article();
    var claim = citation.claim();
    Span hull = citation.content().hull();
    Offsets offsets = new Offsets(article.text());
    return new Rows.Row()
        .put("story", dossier.id())
        .put("title", dossier.title())
        .put("claim", citation.ref())
        .put("group", citation.group().id())
        .put("origin", citation.origin().orElse(""))
        .put("independent", citation.group().origins().independent())
        .put("speaker", String.join("; ", citation.speakers()))
        .put("kind", speakers(citation, ClaimRows::kind))
        .put("affiliation", speakers(citation, speaker -> speaker.affiliation().orElse("")))
        .put("stance", Things.lower(claim.stance()))
        .put("hedged", claim.hedged() ? "yes" : "no")
        .put("quotation", Things.lower(claim.attribution().quotation()))
        .put("said", claim.saidAt().map(Object::toString).orElse(""))
        .put("quote", citation.quote())
        .put("start", offsets.toCodePoints(hull.start()))
        .put("end", offsets.toCodePoints(hull.end()))
        .put("spans", citation.written(citation.content()))
        .put("source", citation.words(citation.source()))
        .put("source_spans", citation.written(citation.source()))
        .put("cue", citation.words(citation.cue()))
        .put("cue_spans", citation.written(citation.cue()))
        .put(
            "via",
            claim.provenance().via().stream()
                .map(Object::toString)
                .collect(Collectors.joining("; ")))
        .put("within", claim.within().map(Object::toString).orElse(""))
        .put("outlet", article.outlet().name())
        .put("published", article.published().map(Object::toString).orElse(""))
        .put("headline", article.title())
        .put("url", exhibit.address())
        .put("version", exhibit.version().number())
        .put("captured", Things.seconds(exhibit.version().captured()))
        .put("sha256", exhibit.evidence().digest())
        .put(
            "conflicts_with",
            citation.conflicts().stream()
                .map(group -> group.id() + " " + group.gist())
                .collect(Collectors.joining("; ")))
        .put("superseded", citation.superseded() ? "yes" : "no")
        .put("drift", String.join("; ", citation.drift()))
        .put(
            "decided",
            citation.verdicts().stream()
                .map(verdict -> Things.lower(verdict.kind()) + " by " + verdict.who())
                .collect(Collectors.joining("; ")))
        .put("found_by", claim.attribution().foundBy());
  }

  private static String kind(Speaker speaker) {
    return Things.isPerson(speaker)
        ? "person"
        : Things.isBody(speaker) ? "organisation" : "described";
  }

  private static String speakers(
      Citation citation, java.util.function.Function<Speaker, String> what) {
    return citation.claim().provenance().speakers().stream()
        .map(what)
        .collect(Collectors.joining("; "));
  }
}
