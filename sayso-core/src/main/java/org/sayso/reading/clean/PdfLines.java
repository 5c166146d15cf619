package org.sayso.reading.clean;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The lines of a PDF in the order in which its maker wrote them, which follows columns. */
final class PdfLines extends PDFTextStripper {

  private static final int MOST_LETTERS = 2_000_000;

  static {
    FontMappers.set(new OneFont());
  }

  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final List<TextPosition> letters = new ArrayList<>();
  private int count;

  /** More letters than any report has. */
  static final class TooMuch extends RuntimeException {
    TooMuch() {
      super("more than " + MOST_LETTERS + " letters in one PDF");
    }
  }

  private PdfLines() {
    setSortByPosition(false);
    setSuppressDuplicateOverlappingText(true); // letters printed twice for boldness
  }

  static List<PdfLine> of(PDDocument document) throws IOException {
    PdfLines stripper = new PdfLines();
    stripper.writeText(document, Writer.nullWriter());
    stripper.flush();
    return List.copyOf(stripper.lines);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (++count > MOST_LETTERS) {
      throw new TooMuch();
    }
    super.processTextPosition(text);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    if (!letters.isEmpty() && !positions.isEmpty() && isElsewhere(positions.get(0))) {
      flush();
    }
    words.append(text);
    letters.addAll(positions);
  }

  private boolean isElsewhere(TextPosition next) {
    TextPosition last = letters.get(letters.size() - 1);
    return Math.abs(next.getYDirAdj() - last.getYDirAdj()) > last.getHeightDir() + 1;
  }

  @Override
  protected void writeWordSeparator() {
    words.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    flush();
  }

  @Override
  protected void writePageEnd() {
    flush();
  }

  private void flush() {
    String line = Documents.tidy(words.toString().replace('\u00AD', '\u2010'));
    if (!line.isEmpty() && !letters.isEmpty()) {
      TextPosition first = letters.get(0);
      TextPosition last = letters.get(letters.size() - 1);
      lines.add(
          new PdfLine(
              getCurrentPageNo(),
              line,
              first.getXDirAdj(),
              last.getXDirAdj() + last.getWidthDirAdj(),
              first.getYDirAdj(),
              size(),
              first.getPageHeight()));
    }
    words.setLength(0);
    letters.clear();
  }

  /** Of most of its letters: a bullet is larger, a footnote's number smaller. */
  private float size() {
    List<Float> sizes = letters.stream().map(TextPosition::getFontSizeInPt).sorted().toList();
    return sizes.get(sizes.size() / 2);
  }

  /**
   * The font that comes with the library, for all that are not in the document. Otherwise the fonts
   * of the machine would be searched, and the text could depend on them.
   */
  private static final class OneFont implements FontMapper {

    private static final String FONT =
        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final TrueTypeFont LAST_RESORT = load();

    private static TrueTypeFont load() {
      try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
        if (in == null) {
          throw new IllegalStateException("no " + FONT);
        }
        return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(
        @Nullable String baseFont, @Nullable PDFontDescriptor descriptor) {
      return new FontMapping<>(LAST_RESORT, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(
        @Nullable String baseFont, @Nullable PDFontDescriptor descriptor) {
      return new FontMapping<>(LAST_RESORT, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
        @Nullable String baseFont,
        @Nullable PDFontDescriptor descriptor,
        @Nullable PDCIDSystemInfo info) {
      return new CIDFontMapping(null, LAST_RESORT, true);
    }
  }
}
