package org.sayso.reading.clean.page;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * All that is known of how pages are built and what their furniture says, from the files of {@code
 * org/sayso/rules/page}.
 *
 * @param furniture names of parts that are no report
 * @param body names of the part with the report's paragraphs
 * @param whole names of the part with the report and its surroundings
 * @param lead names of the opening paragraph
 * @param phrases what makes a block no report
 * @param lists headings over links to other reports
 * @param dates lines that hold a date and nothing else
 */
record PageRules(
    List<NameRule> furniture,
    NameRule body,
    NameRule whole,
    NameRule lead,
    List<PhraseRule> phrases,
    PhraseRule lists,
    DateRule dates) {

  static final List<String> FURNITURE =
      List.of(
          "comments",
          "sharing",
          "related",
          "subscribing",
          "consent",
          "advertising",
          "navigation",
          "margins",
          "pictures",
          "about-the-report");

  static final List<String> PHRASES =
      List.of("pointers", "labels", "appeals", "credits", "captions");

  private static final JsonMapper YAML =
      JsonMapper.builder(new YAMLFactory())
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  PageRules {
    furniture = List.copyOf(furniture);
    phrases = List.copyOf(phrases);
  }

  static PageRules load() {
    return new PageRules(
        FURNITURE.stream().map(name -> read("names/" + name, NameRule.class)).toList(),
        read("containers/body", NameRule.class),
        read("containers/whole", NameRule.class),
        read("containers/lead", NameRule.class),
        PHRASES.stream().map(name -> read("phrases/" + name, PhraseRule.class)).toList(),
        read("phrases/lists", PhraseRule.class),
        read("dates", DateRule.class));
  }

  private static <T> T read(String name, Class<T> type) {
    String path = "/org/sayso/rules/page/" + name + ".yaml";
    try (InputStream in = PageRules.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no rule file " + path);
      }
      return YAML.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException("rule file " + path, e);
    }
  }
}
