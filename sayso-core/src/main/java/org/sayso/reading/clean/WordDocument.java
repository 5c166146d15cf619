package org.sayso.reading.clean;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.sayso.news.Publication;
import org.sayso.news.RefusalReason;

/** A Word document: its words as they are after all changes were accepted. */
final class WordDocument {

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml";
  private static final String WORD_WITH_MACROS = "application/vnd.ms-word.document.macroEnabled";

  private WordDocument() {}

  static Draft read(byte[] bytes) throws Refusal {
    try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      PackagePart main = main(parts);
      String text;
      try (InputStream in = main.getInputStream()) {
        text = Documents.text(WordText.paragraphs(in));
      }
      if (text.isEmpty()) {
        throw new Refusal(RefusalReason.NO_TEXT, "the document has no words");
      }
      return draft(text, parts.getPackageProperties());
    } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException e) {
      String why = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
      boolean bomb = why.contains("Zip bomb") || why.contains("MAX_FILE_COUNT");
      throw new Refusal(
          bomb ? RefusalReason.UNSAFE : RefusalReason.MALFORMED,
          bomb
              ? "the document unpacks to far too much"
              : "the document is broken: " + why.lines().findFirst().orElse(""));
    }
  }

  private static PackagePart main(OPCPackage parts) throws Refusal, OpenXML4JException {
    Optional<PackagePart> main =
        parts.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT).stream()
            .findFirst();
    String type = main.map(PackagePart::getContentType).orElse("");
    if (!type.startsWith(WORD) && !type.startsWith(WORD_WITH_MACROS)) {
      throw new Refusal(
          RefusalReason.BINARY, "this is an office document, but not one of words: " + type);
    }
    return main.orElseThrow();
  }

  /** When it was first saved is a better guess than when it was last touched. */
  private static Draft draft(String text, PackageProperties core) {
    return Documents.draft(
        text,
        Optional.empty(),
        core.getCreatedProperty()
            .map(date -> Publication.at(date.toInstant().atOffset(ZoneOffset.UTC))),
        Documents.title(core.getTitleProperty()),
        core.getLanguageProperty().filter(l -> !l.isBlank()));
  }
}
