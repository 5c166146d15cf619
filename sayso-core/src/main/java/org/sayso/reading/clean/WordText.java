package org.sayso.reading.clean;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The paragraphs of a Word document's main part, headings, list items and table cells among them.
 * Read from the part itself, because the toolkit's model gives deleted words as if they stood
 * there.
 */
final class WordText {

  /**
   * What was taken out or moved away, field codes, notes to the author, the old form of drawings.
   */
  private static final Set<String> NOT_READ =
      Set.of("del", "moveFrom", "instrText", "delText", "delInstrText", "Fallback", "rubyBase");

  private static final int MOST_CHARS = 4 << 20;

  private final List<String> paragraphs = new ArrayList<>();
  private final List<StringBuilder> open = new ArrayList<>();
  private int total;

  private WordText() {}

  static List<String> paragraphs(InputStream xml) throws XMLStreamException, Refusal {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // as characters: of bytes that are none the parser prints complaints
    XMLStreamReader reader =
        factory.createXMLStreamReader(new InputStreamReader(xml, StandardCharsets.UTF_8));
    WordText text = new WordText();
    text.read(reader);
    reader.close();
    return text.paragraphs;
  }

  private void read(XMLStreamReader reader) throws XMLStreamException, Refusal {
    boolean words = false;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          String name = reader.getLocalName();
          if (NOT_READ.contains(name)) {
            skip(reader);
          } else if (name.equals("p")) {
            open.add(new StringBuilder());
          } else if (name.equals("t")) {
            words = true;
          } else if (name.equals("tab")) {
            append(" ");
          } else if (name.equals("br") || name.equals("cr")) {
            append(" ");
          } else if (name.equals("noBreakHyphen")) {
            append("-");
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (words) {
            append(reader.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          words = words && !reader.getLocalName().equals("t");
          if (reader.getLocalName().equals("p") && !open.isEmpty()) {
            paragraphs.add(open.remove(open.size() - 1).toString());
          }
        }
        default -> {
          // comments and the like
        }
      }
    }
  }

  /** A text box is a paragraph in a paragraph. */
  private void append(String words) throws Refusal {
    total += words.length();
    if (total > MOST_CHARS) {
      throw new Refusal(
          org.sayso.news.RefusalReason.TOO_LARGE, "more than " + MOST_CHARS + " letters");
    }
    if (!open.isEmpty()) {
      open.get(open.size() - 1).append(words);
    }
  }

  private static void skip(XMLStreamReader reader) throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && reader.hasNext()) {
      int event = reader.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }
}
