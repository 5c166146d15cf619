package org.sayso.serve.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sayso.claim.Attribution;
import org.sayso.claim.Quotation;
import org.sayso.claim.RuleId;
import org.sayso.text.Span;
import org.sayso.text.Spans;

class PassageTest {

  private static String passage(String text, String content) {
    int at = text.indexOf(content);
    Attribution words =
        new Attribution(
            Spans.NONE,
            Spans.NONE,
            Spans.of(new Span(at, at + content.length())),
            Quotation.INDIRECT,
            new RuleId("verb-clause"));
    return Passage.of(words, text).runs().stream()
        .map(run -> run.style().isEmpty() ? run.text() : "[" + run.text() + "]")
        .collect(Collectors.joining());
  }

  @Test
  void theDateBeforeAReportIsNotShown() {
    assertEquals(
        "He says [five are dead].",
        passage("date 2024-03-14 He says five are dead.", "five are dead"));
  }

  @Test
  void whatLiesFarOffIsCut() {
    String far = "word ".repeat(60);
    assertEquals(
        "… " + "word ".repeat(35) + "[five are dead].",
        passage(far + "five are dead.", "five are dead"));
  }
}
