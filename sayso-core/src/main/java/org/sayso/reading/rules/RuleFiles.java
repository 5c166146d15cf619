package org.sayso.reading.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.claim.RuleId;

/** Reads the rule files of one folder of the class path, and refuses what lacks its proof. */
final class RuleFiles {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final Set<String> RULE_FIELDS =
      Set.of("id", "find", "yields-to", "examples", "near-misses", "why");
  private static final Set<String> CUE_FIELDS =
      Set.of("cue", "stance", "frames", "hedged", "examples");

  private final String folder;

  RuleFiles(String folder) {
    this.folder = folder;
  }

  JsonNode tree(String file) {
    try (InputStream in = RuleFiles.class.getResourceAsStream(folder + "/" + file)) {
      if (in == null) {
        throw new RuleException(file, "is missing");
      }
      return YAML.readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      String fault = e.getOriginalMessage().lines().findFirst().orElse("");
      throw new RuleException(
          file, "is no YAML from line " + e.getLocation().getLineNr() + " on: " + fault);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> list(String file) {
    JsonNode node = tree(file);
    if (!node.isArray()) {
      throw new RuleException(file, "is no list of rules");
    }
    List<String> names = new ArrayList<>();
    node.forEach(n -> names.add(n.asText()));
    return names;
  }

  AttributionRule rule(String file, String name) {
    JsonNode node = tree(file);
    refuseUnknown(file, node, RULE_FIELDS);
    String id = text(file, node, "id");
    if (!id.equals(name)) {
      throw new RuleException(file, "its id is '" + id + "', which is not its file's name");
    }
    if (!node.path("find").isObject()) {
      throw new RuleException(file, "has no 'find'");
    }
    Map<String, String> find = new LinkedHashMap<>();
    node.path("find").properties().forEach(f -> find.put(f.getKey(), f.getValue().asText()));
    List<Marked> examples = marked(file, node.path("examples"));
    List<String> nearMisses = new ArrayList<>();
    node.path("near-misses").forEach(n -> nearMisses.add(n.asText()));
    if (examples.isEmpty()) {
      throw new RuleException(file, "has no example");
    }
    if (nearMisses.isEmpty()) {
      throw new RuleException(file, "has no near miss");
    }
    Set<RuleId> yieldsTo = new HashSet<>();
    node.path("yields-to").forEach(n -> yieldsTo.add(new RuleId(n.asText())));
    return new AttributionRule(
        new RuleId(id),
        RuleBook.find(file, find),
        yieldsTo,
        examples,
        nearMisses,
        text(file, node, "why"));
  }

  /**
   * @param known the frames that some rule uses
   */
  List<CueEntry> cues(String file, Set<String> known) {
    List<CueEntry> entries = new ArrayList<>();
    for (JsonNode node : tree(file)) {
      refuseUnknown(file, node, CUE_FIELDS);
      String cue = text(file, node, "cue");
      Set<String> frames = new HashSet<>();
      node.path("frames").forEach(f -> frames.add(f.asText()));
      if (frames.isEmpty()) {
        throw new RuleException(file, "'" + cue + "' has no frame");
      }
      for (String frame : frames) {
        if (!known.contains(frame)) {
          throw new RuleException(
              file,
              "'"
                  + cue
                  + "' has the frame '"
                  + frame
                  + "', which no rule uses; they use "
                  + new TreeSet<>(known));
        }
      }
      for (CueEntry other : entries) {
        for (String frame : frames) {
          if (other.cue().equals(cue) && other.frames().contains(frame)) {
            throw new RuleException(
                file,
                "'"
                    + cue
                    + "' has the frame '"
                    + frame
                    + "' twice; the second would never be used");
          }
        }
      }
      List<Marked> examples = marked(file, node.path("examples"));
      if (examples.isEmpty()) {
        throw new RuleException(file, "'" + cue + "' has no example");
      }
      entries.add(
          new CueEntry(
              cue,
              RuleBook.stance(file, text(file, node, "stance")),
              frames,
              node.path("hedged").asBoolean(false),
              examples));
    }
    return entries;
  }

  Map<String, Set<String>> wordLists(String file) {
    Map<String, Set<String>> lists = new HashMap<>();
    tree(file)
        .properties()
        .forEach(
            f -> {
              Set<String> words = new HashSet<>();
              f.getValue().forEach(w -> words.add(w.asText().toLowerCase(Locale.ROOT)));
              lists.put(f.getKey(), Set.copyOf(words));
            });
    return lists;
  }

  private static List<Marked> marked(String file, JsonNode sentences) {
    List<Marked> found = new ArrayList<>();
    for (JsonNode sentence : sentences) {
      try {
        Marked marked = Marked.parse(sentence.asText(), RuleBook.MARKS);
        if (marked.part("content").isEmpty()) {
          throw new RuleException(file, "an example marks no content: " + sentence.asText());
        }
        found.add(marked);
      } catch (IllegalArgumentException e) {
        throw new RuleException(file, String.valueOf(e.getMessage()));
      }
    }
    return found;
  }

  static String text(String file, JsonNode node, String field) {
    String text = node.path(field).asText("");
    if (text.isBlank()) {
      throw new RuleException(file, "has no '" + field + "'");
    }
    return text;
  }

  static void refuseUnknown(String file, JsonNode node, Set<String> known) {
    if (!node.isObject()) {
      throw new RuleException(file, "holds no fields, such as " + new TreeSet<>(known));
    }
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                throw new RuleException(file, "has an unknown field '" + name + "'");
              }
            });
  }
}
