package org.sayso.serve.brief;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.sayso.desk.brief.Briefing;

/**
 * Sets a briefing on A4: the same page as {@link BriefingHtml}, tagged for screen readers, its
 * faces embedded.
 */
public final class BriefingPdf {

  /** DejaVu, which has Latin, Greek and Cyrillic, and in its sans Arabic and Hebrew too. */
  private static final String FACES = "/net/sf/jasperreports/fonts/dejavu/";

  private static final String SERIF = "DejaVu Serif";
  private static final String SANS = "DejaVu Sans";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private BriefingPdf() {}

  /** The file whole. */
  public static byte[] of(Briefing briefing) {
    XRLog.setLoggingEnabled(false); // what our own style has too much of is of no use to anybody
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePdfUaAccessibility(true);
      builder.withProducer("Sayso");
      builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
      builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
      builder.defaultTextDirection(TextDirection.LTR);
      builder.useReplacementText("\u25A1");
      // nothing is fetched, whatever a report made its way into
      builder.useUriResolver((base, uri) -> null);
      face(builder, "DejaVuSerifCondensed.ttf", SERIF, REGULAR, FontStyle.NORMAL);
      face(builder, "DejaVuSerifCondensed-Bold.ttf", SERIF, BOLD, FontStyle.NORMAL);
      face(builder, "DejaVuSerifCondensed-Italic.ttf", SERIF, REGULAR, FontStyle.ITALIC);
      face(builder, "DejaVuSans.ttf", SANS, REGULAR, FontStyle.NORMAL);
      face(builder, "DejaVuSans-Bold.ttf", SANS, BOLD, FontStyle.NORMAL);
      builder.withHtmlContent(BriefingHtml.of(briefing), null);
      builder.toStream(out);
      builder.run();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void face(
      PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
    builder.useFont(() -> open(file), family, weight, style, true);
  }

  private static InputStream open(String file) {
    @Nullable InputStream in = BriefingPdf.class.getResourceAsStream(FACES + file);
    if (in == null) {
      throw new IllegalStateException("the jar has no " + file);
    }
    return in;
  }
}
