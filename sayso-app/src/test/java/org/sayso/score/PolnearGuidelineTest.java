package org.sayso.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PolnearGuidelineTest {

  /** A claim whose parts are the first places where the words stand; parts in pieces by a bar. */
  private static MarkedClaim claim(String text, String source, String cue, String content) {
    Function<String, List<Extent>> extents =
        words -> {
          List<Extent> found = new ArrayList<>();
          for (String piece : words.isEmpty() ? new String[0] : words.split("\\|", -1)) {
            int at = text.indexOf(piece);
            int start = text.codePointCount(0, at);
            found.add(new Extent(start, start + piece.codePointCount(0, piece.length())));
          }
          return found;
        };
    return new MarkedClaim(
        "c1",
        extents.apply(source),
        extents.apply(cue),
        extents.apply(content),
        Optional.of("indirect"),
        Optional.of("asserts"),
        false,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private static List<String> drawn(String text, MarkedClaim... claims) {
    SystemReport report =
        PolnearGuideline.drawn(new SystemReport("r", text, List.of(claims), List.of()));
    int[] points = text.codePoints().toArray();
    Function<List<Extent>, String> words =
        extents ->
            String.join(
                " + ",
                extents.stream()
                    .map(e -> new String(points, e.start(), e.end() - e.start()))
                    .toList());
    return report.claims().stream()
        .map(
            c ->
                String.join(
                    " | ", words.apply(c.source()), words.apply(c.cue()), words.apply(c.content())))
        .toList();
  }

  @Test
  void coordinatedContentsUnderOneCueAreOne() {
    String text = "😀 The board said that it knew and that it cared.";
    assertEquals(
        List.of("The board | said | that it knew and that it cared"),
        drawn(
            text,
            claim(text, "The board", "said", "that it knew"),
            claim(text, "The board", "said", "that it cared")));
  }

  @Test
  void theVerbHasItsAuxiliariesAndAdverbs() {
    String text = "Odell has not yet publicly confirmed that he left.";
    assertEquals(
        List.of("Odell | has not yet publicly confirmed | that he left"),
        drawn(text, claim(text, "Odell", "confirmed", "that he left")));
    String other = "Odell has also repeatedly said: it burned.";
    assertEquals(
        List.of("Odell | has also repeatedly said: | it burned"),
        drawn(other, claim(other, "Odell", "said", "it burned")));
  }

  @Test
  void anAppositionKeepsTheCommaThatClosesIt() {
    String text = "Odell, the mayor, said it burned.";
    assertEquals(
        List.of("Odell, the mayor, | said | it burned"),
        drawn(text, claim(text, "Odell, the mayor", "said", "it burned")));
  }

  @Test
  void aClauseAboutTheSourceIsSource() {
    String text = "Odell, who owns a mill, said it burned.";
    assertEquals(
        List.of("Odell, who owns a mill, | said | it burned"),
        drawn(text, claim(text, "Odell", "said", "it burned")));
  }

  @Test
  void withinSuchAClauseThePronounIsSource() {
    String text = "They met Odell, who said it burned.";
    assertEquals(
        List.of("who | said | it burned"), drawn(text, claim(text, "Odell", "said", "it burned")));
  }

  @Test
  void claimsWithoutACueStayAsTheyAre() {
    String text = "Mayor: It burned.";
    assertEquals(
        List.of("Mayor |  | It burned"), drawn(text, claim(text, "Mayor", "", "It burned")));
  }
}
