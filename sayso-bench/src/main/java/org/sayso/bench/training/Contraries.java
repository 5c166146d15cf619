package org.sayso.bench.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.desk.ContentParsing;
import org.sayso.reading.parse.corenlp.CoreNlpParser;
import org.sayso.reading.rules.RuleBook;
import org.sayso.reading.times.TimeResolver;
import org.sayso.reconcile.compare.ContentParser;

/**
 * Writes the contrary of all that is said in our own pairs and stories, for {@code
 * cross_encoder.py}, which has no parser: one object a line with {@code content} and {@code
 * contrary}.
 */
public final class Contraries {

  private Contraries() {}

  /**
   * @param args the folder with {@code pairs} and {@code stories}, and the file to write
   */
  public static void main(String[] args) throws IOException {
    RuleBook rules = RuleBook.load("en");
    ContentParser parser =
        new ContentParsing(new CoreNlpParser(rules.verbLemmas()), new TimeResolver(rules.times()));
    ObjectMapper json = new ObjectMapper();
    List<String> contents =
        ComparisonTraining.pairs(Path.of(args[0])).stream()
            .flatMap(p -> Stream.of(p.a().content(), p.b().content()))
            .distinct()
            .toList();
    List<String> lines =
        contents.parallelStream()
            .flatMap(
                content ->
                    Negating.negate(parser.parse(content, Optional.empty())).stream()
                        .map(
                            contrary ->
                                json.createObjectNode()
                                    .put("content", content)
                                    .put("contrary", contrary)
                                    .toString()))
            .toList();
    Files.write(Path.of(args[1]), lines, UTF_8);
    System.out.printf("%d of %d contents have a contrary%n", lines.size(), contents.size());
    System.exit(0);
  }
}
