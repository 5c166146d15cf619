package org.sayso.serve.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.sayso.desk.brief.Briefing;

/** One briefing set in three ways, each read back by somebody else's reader. */
class BriefingSetTest {

  @Test
  void thePageHoldsAllItNeedsAndAsksNothing() {
    for (Briefing briefing : List.of(Briefings.ferry(), Briefings.hostile())) {
      Document page = Jsoup.parse(BriefingHtml.of(briefing));
      assertEquals(List.of(), page.select("script, link, img, iframe, object, [src]"));
      assertEquals(1, page.select("style").size());
      assertTrue(page.select("style").dataNodes().get(0).getWholeData().contains("size: A4"));
      for (Element element : page.getAllElements()) {
        element
            .attributes()
            .forEach(one -> assertFalse(one.getKey().startsWith("on"), element.outerHtml()));
      }
      for (Element link : page.select("a[href]")) {
        String to = link.attr("href");
        assertTrue(to.startsWith("#") || to.startsWith("http"), to);
        assertTrue(!to.startsWith("#") || page.getElementById(to.substring(1)) != null, to);
      }
      assertEquals(
          briefing.sources().stream().mapToInt(source -> source.words().size()).sum(),
          page.select("li[id^=w]").size());
      assertEquals(briefing.questions().size(), page.select(".question table").size());
    }
  }

  @Test
  void thePageTellsWhatTheBriefingTells() {
    Document page = Jsoup.parse(BriefingHtml.of(Briefings.ferry()));
    assertEquals("Toll", page.title());
    String text = page.text();
    assertTrue(text.contains("Coast Guard seven: Seven people died [1, 3] 14 March 2024"), text);
    assertTrue(text.contains("Superseded on 16 March 2024: Nine people have died [5]"), text);
    assertTrue(text.contains("Union ~ at least nine"), text);
    assertTrue(text.contains("2 independent origins: Coast Guard, Harbour Office"), text);
    assertTrue(text.contains("What has changed New reports Told by Gazette"), text);
    assertEquals("1 seven people died at 04:25 Coast Guard, 17–43", page.select("#w1").text());
  }

  @Test
  void onPaperItIsA4AndNothingLiesOutside() throws IOException {
    for (Briefing briefing : List.of(Briefings.ferry(), Briefings.hostile())) {
      try (PDDocument paper = Loader.loadPDF(BriefingPdf.of(briefing))) {
        for (PDPage page : paper.getPages()) {
          assertEquals(PDRectangle.A4.getWidth(), page.getMediaBox().getWidth(), 1);
          assertEquals(PDRectangle.A4.getHeight(), page.getMediaBox().getHeight(), 1);
        }
        assertEquals(List.of(), new Outside().of(paper));
        assertTrue(paper.getDocumentCatalog().getMarkInfo().isMarked(), "tagged");
        assertNotNull(paper.getDocumentCatalog().getStructureTreeRoot());
        assertEquals("en", paper.getDocumentCatalog().getLanguage());
        assertNotNull(paper.getDocumentInformation().getTitle());
        assertNotNull(paper.getDocumentInformation().getSubject());
      }
    }
  }

  @Test
  void onPaperItsWordsAreFound() throws IOException {
    String ferry = words(Briefings.ferry());
    for (String words :
        List.of(
            "Toll",
            "Seven people died",
            "told as uncertain",
            "superseded on 16 march 2024",
            "What is agreed",
            "seven people died at 04:25",
            "1 of 2")) {
      assertTrue(
          ferry.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)),
          words + " in " + ferry);
    }
    String hostile = words(Briefings.hostile());
    for (String words : List.of("Міністерство", "<script>alert(2)</script>", "😀", "g60 <img")) {
      assertTrue(hostile.contains(words), words + " in " + hostile);
    }
    String letters = Normalizer.normalize(hostile, Normalizer.Form.NFKC);
    assertTrue(letters.contains("سبعة") || letters.contains("ةعبس"), letters);
  }

  private static String words(Briefing briefing) throws IOException {
    try (PDDocument paper = Loader.loadPDF(BriefingPdf.of(briefing))) {
      PDFTextStripper stripper = new PDFTextStripper();
      return stripper.getText(paper).replaceAll("\\s+", " ");
    }
  }

  /** Finds letters beyond the edge of their page. */
  private static final class Outside extends PDFTextStripper {

    private final List<String> found = new ArrayList<>();

    List<String> of(PDDocument paper) throws IOException {
      getText(paper);
      return found;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
      boolean inside =
          text.getXDirAdj() >= 0
              && text.getYDirAdj() >= 0
              && text.getXDirAdj() + text.getWidthDirAdj() <= text.getPageWidth()
              && text.getYDirAdj() <= text.getPageHeight();
      if (!inside) {
        found.add(text.getUnicode() + " at " + text.getXDirAdj() + ", " + text.getYDirAdj());
      }
      super.processTextPosition(text);
    }
  }

  @Test
  void markdownHoldsNothingThatAReportSet() {
    String text = BriefingMarkdown.of(Briefings.hostile());
    String unescaped = text.replaceAll("\\\\.", "");
    for (String sign : List.of("<", "[", "](", "`", "|", "://")) {
      assertFalse(unescaped.contains(sign), sign);
    }
    assertFalse(text.contains("\u202E"), text);
    assertTrue(text.contains("\u2068وزارة الدفاع\u2069"), text);
    assertTrue(text.lines().filter(line -> line.startsWith("# ")).count() == 1, text);
    assertFalse(text.contains("\n\n\n"), text);
  }
}
