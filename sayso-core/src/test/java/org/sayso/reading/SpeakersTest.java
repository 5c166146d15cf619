package org.sayso.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sayso.claim.Carrier;
import org.sayso.claim.Claim;
import org.sayso.claim.Speaker;
import org.sayso.news.Article;
import org.sayso.news.Capture;
import org.sayso.reading.attribute.RuleFinder;
import org.sayso.reading.clean.Cleaned;
import org.sayso.reading.clean.ReportCleaner;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.resolve.ClaimResolver;
import org.sayso.text.Span;

/**
 * Who speaks in whole reports: each file of {@code speakers/} is a report and what its claims must
 * be. A claim is named by {@code words} of its content; {@code by} are its speakers, {@code of} the
 * affiliation, {@code via} the carriers. What is left out is not asked. Whether a claim is found at
 * all is the rules' business: one that is not is skipped here.
 */
class SpeakersTest {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  @TestFactory
  Stream<DynamicContainer> reports() throws IOException, URISyntaxException {
    Path folder =
        Path.of(
            Objects.requireNonNull(SpeakersTest.class.getResource("/org/sayso/reading/speakers"))
                .toURI());
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.sorted().toList();
    }
    return files.stream().map(SpeakersTest::report);
  }

  private static DynamicContainer report(Path file) {
    JsonNode report;
    try {
      report = YAML.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Article article = article(file.getFileName().toString(), report);
    ParsedArticle parsed = TestReader.parser().parse(article);
    List<Claim> claims =
        new ClaimResolver(TestReader.rules())
            .resolve(parsed, new RuleFinder(TestReader.rules()).find(parsed))
            .claims();
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode expected : report.get("claims")) {
      tests.add(
          DynamicTest.dynamicTest(
              expected.get("words").asText(), () -> check(article, claims, expected)));
    }
    return DynamicContainer.dynamicContainer(file.getFileName().toString(), tests);
  }

  private static Article article(String name, JsonNode report) {
    byte[] json = report.toString().getBytes(StandardCharsets.UTF_8);
    return ((Cleaned.Clean) new ReportCleaner().clean(new Capture(name, json))).article();
  }

  private static void check(Article article, List<Claim> claims, JsonNode expected) {
    Optional<Claim> claim = claim(article, claims, expected.get("words").asText());
    assumeTrue(claim.isPresent(), "no claim is found there");
    assertEquals(line(expected), line(claim.get(), expected));
  }

  /** The innermost claim whose content holds the words. */
  private static Optional<Claim> claim(Article article, List<Claim> claims, String words) {
    int at = article.text().indexOf(words);
    assertTrue(at >= 0, "these words do not stand in the text");
    Span span = new Span(at, at + words.length());
    return claims.stream()
        .filter(c -> c.attribution().content().parts().stream().anyMatch(p -> p.contains(span)))
        .min(Comparator.comparingInt(c -> c.attribution().content().length()));
  }

  private static String line(JsonNode expected) {
    StringBuilder line = new StringBuilder("by ").append(names(expected.get("by")));
    if (expected.has("of")) {
      line.append(" of ").append(expected.get("of").isNull() ? "-" : expected.get("of").asText());
    }
    if (expected.has("via")) {
      line.append(" via ").append(names(expected.get("via")));
    }
    return line.toString();
  }

  private static String line(Claim claim, JsonNode asked) {
    List<Speaker> speakers = claim.provenance().speakers();
    StringBuilder line =
        new StringBuilder("by ")
            .append(speakers.stream().map(Speaker::canonicalName).sorted().toList());
    if (asked.has("of")) {
      line.append(" of ").append(speakers.get(0).affiliation().orElse("-"));
    }
    if (asked.has("via")) {
      line.append(" via ")
          .append(claim.provenance().via().stream().map(Carrier::name).sorted().toList());
    }
    return line.toString();
  }

  private static List<String> names(JsonNode list) {
    List<String> names = new ArrayList<>();
    list.forEach(n -> names.add(n.asText()));
    return names.stream().sorted().toList();
  }
}
