package org.sayso.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sayso.claim.Stance;
import org.sayso.desk.Reconciling;
import org.sayso.json.Json;
import org.sayso.reconcile.compare.Comparison;
import org.sayso.reconcile.compare.Comparison.Label;
import org.sayso.reconcile.compare.Said;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso compare}: pairs of claims, one by one. */
@Command(
    name = "compare",
    description =
        "Says how the two claims of each pair bear on one another: same, conflict, compatible or"
            + " unrelated, and why.",
    mixinStandardHelpOptions = true,
    versionProvider = SaysoCommand.Version.class,
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = "  sayso compare --format jsonl pairs.jsonl")
final class CompareCommand implements Callable<Integer> {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** How the pairs are printed. */
  enum Format {
    TEXT,
    JSONL;

    @Override
    public String toString() {
      return Json.lower(this);
    }
  }

  @Parameters(
      paramLabel = "PAIRS",
      description =
          "A file, or - for standard input, with a pair a line: {\"id\":…, \"a\":{\"speaker\":…,"
              + " \"stance\":…, \"content\":…, \"saidAt\":…}, \"b\":{…}}.")
  private String input = "";

  @Option(
      names = "--format",
      paramLabel = "FORM",
      converter = FormatConverter.class,
      description = "text: a line for people (default); jsonl: an object a line.")
  private Format format = Format.TEXT;

  private final Reconciling reconciling;
  private final Streams streams;

  CompareCommand(Reconciling reconciling, Streams streams) {
    this.reconciling = reconciling;
    this.streams = streams;
  }

  /** Over a file, for a program. */
  static CompareCommand of(Path pairs, Reconciling reconciling, Streams streams) {
    CompareCommand command = new CompareCommand(reconciling, streams);
    command.input = pairs.toString();
    command.format = Format.JSONL;
    return command;
  }

  @Override
  public Integer call() {
    List<String> lines;
    try {
      lines = lines();
    } catch (IOException e) {
      streams.messages().println("sayso: cannot read " + input + ": " + e.getMessage());
      return Status.FAILED;
    }
    int status = Status.DONE;
    int number = 0;
    for (String line : lines) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        JsonNode pair = JSON.readTree(line);
        Comparison comparison = reconciling.compare(said(pair.path("a")), said(pair.path("b")));
        int written = Results.write(streams, print(pair, comparison) + "\n");
        if (written != Status.DONE) {
          return written;
        }
      } catch (JsonProcessingException | IllegalArgumentException e) {
        String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        streams.messages().println("sayso: refused " + input + ", line " + number + ": " + reason);
        status = Status.SOME_REFUSED;
      }
    }
    return status;
  }

  private List<String> lines() throws IOException {
    if (!input.equals("-")) {
      return Files.readAllLines(Path.of(input), StandardCharsets.UTF_8);
    }
    List<String> lines = new ArrayList<>();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      lines.add(line);
    }
    return lines;
  }

  private String print(JsonNode pair, Comparison comparison) throws JsonProcessingException {
    String id = pair.path("id").asText("");
    String label = Json.lower(comparison.label());
    Optional<String> kind =
        comparison.kind().filter(k -> comparison.label() == Label.CONFLICT).map(Json::lower);
    if (format == Format.TEXT) {
      return id + "  " + label + kind.map(k -> " (" + k + ")").orElse("") + "  " + comparison.why();
    }
    ObjectNode out = JSON.createObjectNode().put("id", id).put("label", label);
    kind.ifPresent(k -> out.put("kind", k));
    return JSON.writeValueAsString(out.put("why", comparison.why()));
  }

  private static Said said(JsonNode claim) {
    if (!claim.hasNonNull("content") || claim.get("content").asText().isBlank()) {
      throw new IllegalArgumentException("a claim without content");
    }
    Optional<LocalDate> saidAt = day(claim.path("saidAt"));
    return new Said(
        claim.hasNonNull("speaker") ? List.of(claim.get("speaker").asText()) : List.of(),
        Optional.empty(),
        claim.hasNonNull("stance") ? stance(claim.get("stance").asText()) : Stance.ASSERTS,
        claim.get("content").asText(),
        saidAt,
        saidAt);
  }

  private static Stance stance(String name) {
    try {
      return Stance.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("'" + name + "' is no stance", e);
    }
  }

  private static Optional<LocalDate> day(JsonNode node) {
    if (!node.isTextual()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(node.asText()));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("'" + node.asText() + "' is no date", e);
    }
  }

  /** Reads {@code jsonl} as {@link Format#JSONL}. */
  static final class FormatConverter implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      return Choices.oneOf(Format.values(), value);
    }
  }
}
