package org.sayso.reading.clean;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sayso.news.Capture;

/** Documents bitten at random places are read or refused, and nothing is thrown. */
class BrokenDocumentsTest {

  private static final Map<String, byte[]> DOCUMENTS =
      Map.of(
          "pdf",
          Office.pdf(
              List.of(Office.page("Head", "@Crane falls\nThe crane fell, the port said.", "1")),
              "Crane"),
          "docx",
          Office.docx("<w:p><w:r><w:t>The crane fell, the port said.</w:t></w:r></w:p>"));

  @TestFactory
  Stream<DynamicTest> bitten() {
    return DOCUMENTS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            document ->
                DynamicTest.dynamicTest(document.getKey(), () -> bite(document.getValue())));
  }

  private static void bite(byte[] whole) {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] bytes =
          Arrays.copyOf(whole, i % 5 == 0 ? 1 + random.nextInt(whole.length) : whole.length);
      for (int bites = 1 + random.nextInt(5); bites > 0; bites--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Cleaning.CLEANER.clean(new Capture("a", bytes));
    }
  }
}
