package org.sayso.reading.clean;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.sayso.news.Publication;
import org.sayso.news.RefusalReason;

/** A PDF document: its words in the order they are read, line ends and page ends healed. */
final class PdfDocument {

  private static final int MOST_PAGES = 500;

  /** A report's worth of streams, unpacked. */
  private static final long MOST_MEMORY = 256L << 20;

  /** Of a hundred letters so many may be signs that no font explains. */
  private static final int MOST_STRANGE = 5;

  private PdfDocument() {}

  static Draft read(byte[] bytes) throws Refusal {
    try (PDDocument document =
        Loader.loadPDF(
            bytes,
            "",
            null,
            null,
            MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
      return draft(document);
    } catch (InvalidPasswordException e) {
      throw new Refusal(RefusalReason.ENCRYPTED, "the PDF asks for a password");
    } catch (PdfLines.TooMuch e) {
      throw new Refusal(RefusalReason.TOO_LARGE, String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      String why = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
      throw new Refusal(
          RefusalReason.MALFORMED,
          "the PDF is broken: " + why.lines().findFirst().orElse("no more is known"));
    }
  }

  private static Draft draft(PDDocument document) throws IOException, Refusal {
    int pages = document.getNumberOfPages();
    if (pages > MOST_PAGES) {
      throw new Refusal(RefusalReason.TOO_LARGE, pages + " pages; a report may have " + MOST_PAGES);
    }
    List<PdfLine> lines = PdfLines.of(document);
    if (lines.isEmpty()) {
      throw new Refusal(
          RefusalReason.NO_TEXT,
          hasPictures(document)
              ? "the %d pages of the PDF are pictures; letters in pictures are not read"
                  .formatted(pages)
              : "the PDF has no words");
    }
    String text = Documents.text(new PdfParagraphs(lines).all());
    refuseStrange(text);
    PDDocumentInformation info = document.getDocumentInformation();
    return Documents.draft(
        text,
        Optional.empty(),
        published(info.getCreationDate()),
        Documents.title(Optional.ofNullable(info.getTitle())),
        Optional.ofNullable(document.getDocumentCatalog().getLanguage()));
  }

  /** Fonts that only draw: a reader sees words where a program sees signs. */
  private static void refuseStrange(String text) throws Refusal {
    long strange =
        text.codePoints()
            .filter(c -> c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE)
            .count();
    long letters = text.codePoints().filter(Character::isLetter).count();
    if (strange * 100 > (letters + strange) * MOST_STRANGE) {
      throw new Refusal(
          RefusalReason.ENCODING, "the PDF's fonts do not say which letters they draw");
    }
  }

  private static boolean hasPictures(PDDocument document) {
    for (PDPage page : document.getPages()) {
      PDResources resources = page.getResources();
      if (resources != null) {
        for (COSName name : resources.getXObjectNames()) {
          if (resources.isImageXObject(name)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static Optional<Publication> published(@Nullable Calendar created) {
    return Optional.ofNullable(created)
        .map(
            c -> {
              ZoneId zone = c.getTimeZone().toZoneId();
              LocalDateTime local = LocalDateTime.ofInstant(c.toInstant(), zone);
              return Publication.at(local.atZone(zone).toOffsetDateTime());
            });
  }
}
