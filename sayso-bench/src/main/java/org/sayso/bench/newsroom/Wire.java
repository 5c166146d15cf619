package org.sayso.bench.newsroom;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.sayso.claim.Account;
import org.sayso.news.Article;
import org.sayso.news.Publication;

/**
 * The reports of many invented stories as JSON lines, as they come over the wire: story follows
 * story, an hour and a half apart, so that some six run at a time. A fifth are copies of others.
 */
public final class Wire {

  private static final JsonFactory JSON = new JsonFactory();
  private static final int MINUTES_APART = 90;

  private Wire() {}

  /**
   * Writes so many reports into a file; the same for the same seed, and the first thousand of ten
   * thousand are the thousand.
   */
  public static void write(Path file, int reports, long seed) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      int written = 0;
      for (int story = 0; written < reports; story++) {
        for (Account account : StoryMaker.make(seed, story).reports()) {
          if (written++ == reports) {
            return;
          }
          line(out, account.article(), (long) MINUTES_APART * story);
        }
      }
    }
  }

  private static void line(Writer out, Article article, long minutes) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("id", article.id().value());
      json.writeStringField("outlet", article.outlet().name());
      json.writeStringField("published", later(article, minutes).toString());
      json.writeStringField("title", article.title());
      json.writeStringField("text", article.text());
      json.writeEndObject();
    }
    out.append(line.toString()).append('\n');
  }

  private static OffsetDateTime later(Article article, long minutes) {
    return article
        .published()
        .flatMap(Publication::moment)
        .orElseThrow(() -> new IllegalStateException(article.id() + " has no moment"))
        .plusMinutes(minutes);
  }
}
