package org.sayso.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sayso.claim.Claim;
import org.sayso.claim.ClaimId;
import org.sayso.claim.Speaker;
import org.sayso.news.Article;
import org.sayso.news.Capture;
import org.sayso.news.Hints;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;
import org.sayso.reading.attribute.Found;
import org.sayso.reading.attribute.RuleFinder;
import org.sayso.reading.clean.Cleaned;
import org.sayso.reading.clean.ReportCleaner;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.resolve.ClaimResolver;
import org.sayso.reading.resolve.Resolved;
import org.sayso.reading.weights.Weights;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/** {@code docs/life-of-an-article.md} shows what each stage really makes of one of our examples. */
class LifeOfAnArticleTest {

  private static final Path REPORT = Path.of("..", "examples", "hard", "nested-relay.txt");

  @Test
  void theBlocksAreTrue() throws IOException {
    Capture capture =
        new Capture(
            "nested-relay.txt",
            Files.readAllBytes(REPORT),
            Hints.of(Publication.parse("2025-11-10"), Optional.of(new Outlet("Torrin Bugle"))));
    Article article = ((Cleaned.Clean) new ReportCleaner().clean(capture)).article();
    ParsedArticle parsed = TestReader.parser().parse(article);
    List<Found> found = new RuleFinder(TestReader.rules(), Weights.load("en")).find(parsed);
    Resolved resolved = new ClaimResolver(TestReader.rules()).resolve(parsed, found);
    GeneratedBlocks.check(
        GeneratedBlocks.document("life-of-an-article.md"),
        new TreeMap<>(
            Map.of(
                "capture", code(Files.readString(REPORT)),
                "clean", code(sections(article)),
                "parse", code(sentences(parsed)),
                "words", code(RuleProof.tokens(parsed.sentences().get(2))),
                "attribute", code(attributions(article, found)),
                "resolve", code(claims(article, resolved)))));
  }

  private static String code(String words) {
    return "```\n" + words.stripTrailing() + "\n```";
  }

  private static String sections(Article article) {
    StringBuilder told = new StringBuilder();
    told.append("title      ").append(article.title()).append('\n');
    told.append("outlet     ").append(article.outlet()).append('\n');
    told.append("published  ").append(article.published().map(Object::toString).orElse("-"));
    told.append('\n').append("text       ").append(article.text().length()).append(" chars\n");
    article
        .sections()
        .forEach(
            s ->
                told.append(s.kind().name().toLowerCase(Locale.ROOT))
                    .append("   ")
                    .append(where(article, s.body()))
                    .append('\n'));
    return told.toString();
  }

  private static String sentences(ParsedArticle parsed) {
    StringBuilder told = new StringBuilder();
    parsed
        .sentences()
        .forEach(
            s ->
                told.append("sentence ")
                    .append(s.index())
                    .append("   block ")
                    .append(s.block())
                    .append("   ")
                    .append(where(parsed.article(), s.span()))
                    .append('\n'));
    parsed
        .quotations()
        .forEach(
            q ->
                told.append("quotation    ")
                    .append(where(parsed.article(), q.span()))
                    .append('\n'));
    return told.toString();
  }

  private static String attributions(Article article, List<Found> found) {
    return found.stream()
        .map(
            f ->
                f.attribution().foundBy()
                    + "\n  source   "
                    + words(article, f.attribution().source())
                    + "\n  cue      "
                    + words(article, f.attribution().cue())
                    + "\n  content  "
                    + words(article, f.attribution().content()))
        .collect(Collectors.joining("\n"));
  }

  private static String claims(Article article, Resolved resolved) {
    StringBuilder told = new StringBuilder();
    for (Claim c : resolved.claims()) {
      told.append(c.id()).append("  ");
      told.append(
          c.provenance().speakers().stream()
              .map(LifeOfAnArticleTest::speaker)
              .collect(Collectors.joining(" and ")));
      told.append(' ').append(c.stance().name().toLowerCase(Locale.ROOT));
      told.append(c.hedged() ? ", hedged" : "").append('\n');
      told.append("    ").append(words(article, c.attribution().content())).append('\n');
      if (!c.provenance().via().isEmpty()) {
        told.append("    via ")
            .append(
                c.provenance().via().stream()
                    .map(Object::toString)
                    .collect(Collectors.joining(" → ")))
            .append('\n');
      }
      c.within()
          .map(ClaimId::toString)
          .ifPresent(w -> told.append("    within ").append(w).append('\n'));
      c.saidAt().ifPresent(d -> told.append("    said on ").append(d).append('\n'));
    }
    resolved
        .notes()
        .forEach(
            n ->
                told.append("note  ")
                    .append(where(article, n.span()))
                    .append(": ")
                    .append(n.message())
                    .append('\n'));
    return told.toString();
  }

  private static String speaker(Speaker speaker) {
    return speaker.canonicalName() + speaker.affiliation().map(a -> " (" + a + ")").orElse("");
  }

  private static String words(Article article, Spans spans) {
    return spans.isEmpty() ? "-" : spans.in(article.text()).replace('\n', ' ');
  }

  private static String where(Article article, Span span) {
    return span + " " + span.in(article.text()).replace('\n', ' ');
  }
}
