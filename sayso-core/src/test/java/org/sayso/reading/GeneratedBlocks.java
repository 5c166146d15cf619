package org.sayso.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Keeps the blocks of a document true that stand between {@code <!-- begin NAME -->} and {@code
 * <!-- end NAME -->}: they are computed again and compared. {@code -Dsayso.approve=true} rewrites
 * them.
 */
final class GeneratedBlocks {

  private GeneratedBlocks() {}

  /** A document of the project, seen from the folder of this module. */
  static Path document(String name) {
    return Path.of("..", "docs", name);
  }

  static void check(Path document, Map<String, String> blocks) throws IOException {
    String written = Files.readString(document);
    String computed = written;
    for (Map.Entry<String, String> block : blocks.entrySet()) {
      String begin = "<!-- begin " + block.getKey() + " -->\n";
      String end = "<!-- end " + block.getKey() + " -->";
      int from = computed.indexOf(begin);
      int to = computed.indexOf(end);
      assertTrue(from >= 0 && to > from, document + " has no block '" + block.getKey() + "'");
      computed =
          computed.substring(0, from + begin.length())
              + block.getValue().strip()
              + "\n"
              + computed.substring(to);
    }
    if (Boolean.getBoolean("sayso.approve")) {
      Files.writeString(document, computed);
    } else {
      assertEquals(
          computed,
          written,
          document + " tells an old story; rewrite it with -Dsayso.approve=true");
    }
  }
}
