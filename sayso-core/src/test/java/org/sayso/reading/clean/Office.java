package org.sayso.reading.clean;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Writes documents for tests. */
final class Office {

  private Office() {}

  /**
   * A page's lines: a line that begins with {@code @} stands in larger letters, an empty one is a
   * gap.
   */
  static byte[] pdf(List<List<String>> pages, String title) {
    try (PDDocument document = new PDDocument()) {
      PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
      for (List<String> lines : pages) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          float y = 820;
          boolean inRightColumn = false;
          for (String line : lines) {
            boolean large = line.startsWith("@");
            boolean foot = line.startsWith("_");
            boolean right = line.startsWith("|");
            y = right && !inRightColumn ? 700 : y;
            inRightColumn |= right;
            content.beginText();
            content.setFont(font, large ? 18 : 11);
            content.newLineAtOffset(right ? 310 : 60, foot ? 30 : y);
            content.showText(large || foot || right ? line.substring(1) : line);
            content.endText();
            y -= line.isEmpty() ? 12 : large ? 24 : 14;
          }
        }
      }
      document.getDocumentInformation().setTitle(title);
      Calendar made = new GregorianCalendar(TimeZone.getTimeZone("GMT+02:00"));
      made.clear();
      made.set(2025, Calendar.OCTOBER, 6, 12, 30, 0);
      document.getDocumentInformation().setCreationDate(made);
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] pdfOfPictures() {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        BufferedImage picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        content.drawImage(LosslessFactory.createFromImage(document, picture), 9, 9, 99, 99);
      }
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] pdfWithPassword() {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  /** A Word document of this body. */
  static byte[] docx(String body) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Override PartName="/word/document.xml"
          ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
        <Override PartName="/docProps/core.xml"
          ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
        </Types>
        """);
    parts.put(
        "_rels/.rels",
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="r1" Target="word/document.xml"
          Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
        <Relationship Id="r2" Target="docProps/core.xml"
          Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"/>
        </Relationships>
        """);
    parts.put(
        "docProps/core.xml",
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <cp:coreProperties xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
          xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <dc:title>Crane falls at Ostley</dc:title>
        <dcterms:created xsi:type="dcterms:W3CDTF">2025-10-06T10:30:00Z</dcterms:created>
        </cp:coreProperties>
        """);
    parts.put(
        "word/document.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + body
            + "</w:body></w:document>");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Lines as one page. */
  static List<String> page(String head, String text, String foot) {
    List<String> lines = new ArrayList<>();
    lines.add(head);
    lines.add("");
    lines.add("");
    lines.add("");
    lines.add("");
    lines.add("");
    text.lines().forEach(lines::add);
    lines.add("_" + foot);
    return lines;
  }
}
