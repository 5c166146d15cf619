package org.sayso.reading.clean;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.sayso.news.RefusalReason;
import org.sayso.reading.clean.page.MainText;

/** A page of a site: its article without the navigation around it, and what the page says of it. */
final class HtmlPage {

  private final Calendar calendar;
  private final MainText mainText = new MainText();

  HtmlPage(Calendar calendar) {
    this.calendar = calendar;
  }

  Draft read(byte[] bytes) throws Refusal {
    try {
      Document page = parse(bytes);
      LinkedData data = LinkedData.of(page);
      return draft(
          PageMetadata.of(page, data, calendar),
          mainText.of(page, () -> parse(bytes), data.body()));
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new Refusal(RefusalReason.MALFORMED, "the page cannot be parsed: " + e.getMessage());
    }
  }

  private static Draft draft(PageMetadata metadata, String body) throws Refusal {
    if (body.isEmpty()) {
      throw new Refusal(RefusalReason.NO_TEXT, "the page has no article text");
    }
    return new Draft(
        withHeadline(metadata.headline(), body),
        Optional.empty(),
        metadata.outlet(),
        metadata.url(),
        metadata.authors(),
        metadata.published(),
        metadata.modified(),
        metadata.headline(),
        metadata.language(),
        metadata.witnesses());
  }

  /** The character set is the byte-order mark's, the page's, or UTF-8. */
  private static Document parse(byte[] bytes) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The headline as the first line; where the article repeats it, once. */
  private static String withHeadline(Optional<String> headline, String body) {
    if (headline.isEmpty()) {
      return body;
    }
    int end = body.indexOf("\n\n");
    String first = end < 0 ? body : body.substring(0, end);
    if (Headings.same(first, headline.get())) {
      return headline.get() + (end < 0 ? "" : body.substring(end));
    }
    return headline.get() + "\n\n" + body;
  }
}
