package org.sayso.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sayso.claim.Stance;
import org.sayso.reading.rules.AttributionRule;
import org.sayso.reading.rules.CueEntry;
import org.sayso.reading.rules.Marked;

/** {@code docs/rules.md} tells of every rule, every frame and every word a rule file may use. */
class RulesDocumentTest {

  @Test
  void theListsAreTrue() throws IOException {
    GeneratedBlocks.check(
        GeneratedBlocks.document("rules.md"),
        new TreeMap<>(Map.of("rules", rules(), "frames", frames())));
  }

  @Test
  void everyWordOfARuleFileIsExplained() throws IOException {
    String document = Files.readString(GeneratedBlocks.document("rules.md"));
    List<String> missing =
        Stream.of(
                AttributionRule.Cue.values(),
                AttributionRule.Source.values(),
                AttributionRule.Content.values(),
                Stance.values())
            .flatMap(Stream::of)
            .map(word -> word.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .filter(word -> !document.contains("| `" + word + "` |"))
            .toList();
    assertEquals(List.of(), missing);
  }

  private static String rules() {
    StringBuilder table =
        new StringBuilder("| | rule | finds | for example |\n| --- | --- | --- | --- |\n");
    int place = 1;
    for (AttributionRule rule : TestReader.rules().rules()) {
      table
          .append("| ")
          .append(place++)
          .append(" | `")
          .append(rule.id())
          .append("` | ")
          .append(rule.why())
          .append(" | ")
          .append(inBold(rule.examples().get(0)))
          .append(" |\n");
    }
    return table.toString();
  }

  private static String frames() {
    StringBuilder table = new StringBuilder("| frame | rules | cues |\n| --- | --- | --- |\n");
    Map<String, List<String>> byFrame = new TreeMap<>();
    for (AttributionRule rule : TestReader.rules().rules()) {
      if (!rule.find().frame().isEmpty()) {
        byFrame
            .computeIfAbsent(rule.find().frame(), f -> new ArrayList<>())
            .add("`" + rule.id() + "`");
      }
    }
    byFrame.forEach(
        (frame, rules) ->
            table
                .append("| `")
                .append(frame)
                .append("` | ")
                .append(String.join(", ", rules))
                .append(" | ")
                .append(cues(frame))
                .append(" |\n"));
    return table.toString();
  }

  private static String cues(String frame) {
    TreeSet<String> cues = new TreeSet<>();
    Stream.concat(TestReader.rules().allVerbs().stream(), TestReader.rules().allNouns().stream())
        .filter(entry -> entry.frames().contains(frame))
        .map(CueEntry::cue)
        .forEach(cues::add);
    return cues.isEmpty()
        ? "none of the lexicon: the engine knows its words"
        : String.join(", ", cues);
  }

  /** The first line of a sentence with the cue in bold and the content in italics. */
  private static String inBold(Marked example) {
    String marked = example.toString();
    String line = marked.lines().filter(l -> l.contains("{")).findFirst().orElse("");
    return line.replaceAll("\\{cue ([^}]*)}", "**$1**")
        .replaceAll("\\{content ([^}]*)}", "*$1*")
        .replaceAll("\\{source ([^}]*)}", "$1");
  }
}
