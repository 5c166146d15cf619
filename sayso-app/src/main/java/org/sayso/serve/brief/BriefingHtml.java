package org.sayso.serve.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.desk.brief.Briefing;
import org.sayso.serve.web.Templates;

/**
 * Sets a briefing as a page that holds all it needs: its style lies in it, it has no script, and
 * asks nothing of anybody. It is XML too, so that it can be set on paper.
 */
public final class BriefingHtml {

  /** Stands in the template where the style goes, which is ours and needs no escaping. */
  private static final String STYLE = ".here{}";

  private BriefingHtml() {}

  /** The page whole. */
  public static String of(Briefing briefing) {
    return new Templates()
        .set("brief/alone.jte", Map.of("view", new BriefView(briefing, Optional.empty())))
        .replace(STYLE, style());
  }

  private static String style() {
    try (@Nullable InputStream in = Templates.class.getResourceAsStream("assets/brief.css")) {
      if (in == null) {
        throw new IllegalStateException("the jar has no brief.css");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
