package org.sayso.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each word of the glossary is a type, and has a sentence. */
class GlossaryTest {

  private static final Pattern ENTRY = Pattern.compile("- \\*\\*(\\w+)\\*\\*: .+ \\*(.+)\\*");

  private static Set<String> types = Set.of();

  @BeforeAll
  static void findTypes() {
    types =
        new ClassFileImporter()
            .importPackages("org.sayso").stream()
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
  }

  static List<String> entries() throws IOException {
    return Files.readAllLines(Path.of("..", "docs", "glossary.md")).stream()
        .filter(line -> line.startsWith("- "))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void aWordIsATypeAndHasASentence(String entry) {
    Matcher parts = ENTRY.matcher(entry);
    assertTrue(parts.matches(), "no word, meaning and sentence: " + entry);
    assertTrue(types.contains(parts.group(1)), "no type is called " + parts.group(1));
  }

  @Test
  void noWordStandsTwice() throws IOException {
    List<String> words = entries().stream().map(e -> e.substring(0, e.indexOf(':'))).toList();
    assertEquals(words.size(), Set.copyOf(words).size());
  }
}
