package org.sayso.reading.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sayso.news.RefusalReason.BINARY;
import static org.sayso.news.RefusalReason.ENCRYPTED;
import static org.sayso.news.RefusalReason.MALFORMED;
import static org.sayso.news.RefusalReason.NO_TEXT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.sayso.news.Article;
import org.sayso.news.Capture;
import org.sayso.news.Hints;
import org.sayso.news.Publication;

/** PDF, Word, e-mail: what a reader of them would read. */
class OfficeTest {

  private static Article clean(byte[] bytes) {
    return Cleaning.clean(new Capture("a", bytes));
  }

  private static final String ONE =
      """
      @Crane falls into the harbour basin at Ostley
      OSTLEY, 6 October 2025. A crane fell into the basin of the port of Ostley on Monday, its har-
      bourmaster said. Nobody was hurt when the arm, forty metres long, came down beside the ferry
      that had just landed.

      "We were lucky," Ilse Marand told reporters. She denied that the well-known crane, which stood
      there for thirty years, had been neglected, and said that an inquiry would begin on Tuesday at
      the latest, with two engineers from the province. The owner of the crane, she added, was a long-
      standing tenant of the port and had""";

  private static final String TWO =
      """
      always paid for its inspections.

      The union of dock workers said on Monday that it had warned of the crane in spring. A well-
      known expert agreed.""";

  private static byte[] twoPages() {
    return Office.pdf(
        List.of(
            Office.page("Port of Ostley - Statement 41", ONE, "Page 1 of 2"),
            Office.page("Port of Ostley - Statement 42", TWO, "Page 2 of 2")),
        "Crane falls into the harbour basin");
  }

  @Test
  void aPdfIsReadAsItIsPrinted() {
    Article article = clean(twoPages());
    assertEquals(
        """
        Crane falls into the harbour basin at Ostley

        OSTLEY, 6 October 2025. A crane fell into the basin of the port of Ostley on Monday, its harbourmaster said. Nobody was hurt when the arm, forty metres long, came down beside the ferry that had just landed.

        "We were lucky," Ilse Marand told reporters. She denied that the well-known crane, which stood there for thirty years, had been neglected, and said that an inquiry would begin on Tuesday at the latest, with two engineers from the province. The owner of the crane, she added, was a long-standing tenant of the port and had always paid for its inspections.

        The union of dock workers said on Monday that it had warned of the crane in spring. A well-known expert agreed.""",
        article.text());
    assertEquals("Crane falls into the harbour basin", article.title());
    assertEquals("2025-10-06T12:30:00+02:00", article.published().orElseThrow().toString());
    assertEquals(article, clean(twoPages()));
  }

  @Test
  void columnsAreReadOneAfterTheOther() {
    String columns =
        """
        A crane fell into the basin of the port
        of Ostley on Monday, its harbourmaster
        said, and nobody was hurt when it came
        |down beside the ferry that had landed.
        |
        |She denied that it had been neglected.""";
    assertEquals(
        "A crane fell into the basin of the port of Ostley on Monday, its harbourmaster said, and nobody"
            + " was hurt when it came down beside the ferry that had landed.\n\nShe denied that it had been neglected.",
        clean(Office.pdf(List.of(Office.page("Port", columns, "1")), "x"))
            .text()
            .replace("Port\n\n", ""));
  }

  @Test
  void theGiverKnowsBetterThanTheFileWhenItCameOut() {
    Publication told = Publication.on(LocalDate.of(2025, 10, 7));
    Capture capture =
        new Capture("a.pdf", twoPages(), Hints.of(Optional.of(told), Optional.empty()));
    assertEquals(Optional.of(told), Cleaning.clean(capture).published());
  }

  @Test
  void pdfsThatCannotBeRead() {
    assertEquals(
        new Cleaned.Refused(
            NO_TEXT, "the 1 pages of the PDF are pictures; letters in pictures are not read"),
        Cleaning.refused("a", Office.pdfOfPictures()));
    assertEquals(
        new Cleaned.Refused(ENCRYPTED, "the PDF asks for a password"),
        Cleaning.refused("a", Office.pdfWithPassword()));
    assertEquals(NO_TEXT, Cleaning.refused("a", Office.pdf(List.of(List.of("")), "x")).reason());
    byte[] whole = twoPages();
    for (int length = 10; length < whole.length; length += 97) { // a cut file is read or refused
      Cleaning.CLEANER.clean(new Capture("a", Arrays.copyOf(whole, length)));
    }
  }

  @Test
  void aWordDocumentIsReadAsAccepted() {
    String body =
        """
        <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Crane falls</w:t></w:r></w:p>
        <w:p><w:r><w:t xml:space="preserve">The crane of Ostley </w:t></w:r>
        <w:del w:id="1" w:author="x"><w:r><w:delText>did not fall</w:delText></w:r></w:del>
        <w:ins w:id="2" w:author="x"><w:r><w:t>fell</w:t></w:r></w:ins>
        <w:r><w:t xml:space="preserve"> into the basin, </w:t></w:r>
        <w:hyperlink><w:r><w:t>the port</w:t></w:r></w:hyperlink><w:r><w:t xml:space="preserve"> said on Monday.</w:t></w:r></w:p>
        <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr><w:r><w:t>Nobody was hurt, it said.</w:t></w:r></w:p>
        <w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText></w:r></w:p>
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Ferries:</w:t><w:tab/><w:t>two</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        """
            .replaceAll(">\\s+<(?!/w:t)", "><");
    Article article = clean(Office.docx(body));
    assertEquals(
        "Crane falls\n\nThe crane of Ostley fell into the basin, the port said on Monday.\n\nNobody was"
            + " hurt, it said.\n\nFerries: two",
        article.text());
    assertEquals("Crane falls at Ostley", article.title());
    assertEquals("2025-10-06T10:30:00Z", article.published().orElseThrow().toString());
  }

  @Test
  void aDocumentByTheToolkit() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document
          .createParagraph()
          .createRun()
          .setText("The crane fell into the basin, the port said.");
      document.write(out);
    }
    assertEquals("The crane fell into the basin, the port said.", clean(out.toByteArray()).text());
  }

  @Test
  void officeDocumentsThatCannotBeRead() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook sheet = new XSSFWorkbook()) {
      sheet.createSheet("x");
      sheet.write(out);
    }
    assertEquals(BINARY, Cleaning.refused("a", out.toByteArray()).reason());
    byte[] whole = Office.docx("<w:p><w:r><w:t>The crane fell.</w:t></w:r></w:p>");
    assertEquals(MALFORMED, Cleaning.refused("a", Arrays.copyOf(whole, 700)).reason());
    String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>";
    byte[] hostile = Office.docx("<w:p><w:r><w:t>&e;</w:t></w:r></w:p>" + entity);
    assertEquals(MALFORMED, Cleaning.refused("a", hostile).reason());
  }

  private static final String MAIL =
      """
      From: "Port of Ostley" <press@port.invalid>
      Subject: =?UTF-8?Q?Fwd:_Crane_falls_at_Ostley_=E2=80=93_nobody_hurt?=
      Date: Mon, 6 Oct 2025 12:30:00 +0200
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary="xx"

      --xx
      Content-Type: text/plain; charset=windows-1252; format=flowed
      Content-Transfer-Encoding: quoted-printable

      =93The crane fell into the=20
      basin,=94 Jos=E9 Mu=F1oz said on Monday. %s

      --=20
      Press office, do not answer
      --xx
      Content-Type: text/html; charset=utf-8

      <html><body><p>The page says on Monday that the crane fell into the basin of the port.</p></body></html>
      --xx--
      """;

  @Test
  void theWordsOfAnEmail() {
    Article article = clean(MAIL.formatted("He denied. ".repeat(40).strip()).getBytes(UTF_8));
    assertTrue(
        article.text().startsWith("“The crane fell into the basin,” José Muñoz said on Monday."),
        article.text());
    assertTrue(article.text().endsWith("He denied."), article.text());
    assertEquals("Crane falls at Ostley – nobody hurt", article.title());
    assertEquals("Port of Ostley", article.outlet().name());
    assertEquals("2025-10-06T12:30:00+02:00", article.published().orElseThrow().toString());
    assertEquals(
        "The page says on Monday that the crane fell into the basin of the port.",
        clean(MAIL.formatted("").getBytes(UTF_8)).text());
    assertEquals(
        NO_TEXT,
        Cleaning.refused(
                "a.eml",
                "Subject: x\nMIME-Version: 1.0\nContent-Type: image/png\n\nx".getBytes(UTF_8))
            .reason());
  }
}
