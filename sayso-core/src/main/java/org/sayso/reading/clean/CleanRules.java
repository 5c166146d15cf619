package org.sayso.reading.clean;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.news.Section;

/**
 * Everything that cleaning knows about the words of one language, from the files of {@code
 * org/sayso/rules/en/clean}.
 *
 * @param labelled the rules for sections that begin with a label and a colon, most special first
 * @param marked the rules of the other kinds, one for each
 * @param calendar names of months and days
 * @param functionWords the small words that tell the language
 */
record CleanRules(
    List<SectionRule> labelled,
    Map<Section.Kind, SectionRule> marked,
    Calendar calendar,
    Set<String> functionWords) {

  static final List<String> LABELLED =
      List.of("source", "details", "quote", "background", "contact", "about", "links", "advert");

  static final List<String> MARKED = List.of("headline", "byline", "dateline", "entry", "heading");

  private static final JsonMapper YAML =
      JsonMapper.builder(new YAMLFactory())
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  private record Words(List<String> words) {}

  CleanRules {
    labelled = List.copyOf(labelled);
    marked = Map.copyOf(marked);
    functionWords = Set.copyOf(functionWords);
  }

  static CleanRules english() {
    return new CleanRules(
        LABELLED.stream().map(CleanRules::rule).toList(),
        MARKED.stream()
            .map(CleanRules::rule)
            .collect(Collectors.toUnmodifiableMap(SectionRule::find, Function.identity())),
        read("calendar", Calendar.class),
        new HashSet<>(read("english", Words.class).words()));
  }

  /** The rule of one kind that is not labelled. */
  SectionRule rule(Section.Kind kind) {
    return Optional.ofNullable(marked.get(kind)).orElseThrow();
  }

  Stream<SectionRule> all() {
    return Stream.concat(labelled.stream(), marked.values().stream());
  }

  static SectionRule rule(String name) {
    return read(name, SectionRule.class);
  }

  private static <T> T read(String name, Class<T> type) {
    String path = "/org/sayso/rules/en/clean/" + name + ".yaml";
    try (InputStream in = CleanRules.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no rule file " + path);
      }
      return YAML.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException("rule file " + path, e);
    }
  }
}
