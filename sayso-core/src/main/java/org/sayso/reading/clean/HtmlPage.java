package org.sayso.reading.clean;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sayso.news.RefusalReason;

/** A page of a site: its article without the navigation around it. */
final class HtmlPage {

  /** Less is a teaser or a cookie notice, not an article: look again with other eyes. */
  private static final int SHORTEST_ARTICLE = 250;

  /** Where sites put the article when they say so. */
  private static final String ARTICLE =
      "[itemprop=articleBody], article, [role=article], main, [role=main]";

  /** What is no part of the telling, wherever it stands. */
  private static final String FURNITURE =
      "script, style, noscript, template, nav, aside, button, select, textarea, iframe,"
          + " object, svg, figure, figcaption, footer, [hidden], [aria-hidden=true], [role=navigation],"
          + " [role=complementary], [role=banner], [role=contentinfo]";

  private final Calendar calendar;

  HtmlPage(Calendar calendar) {
    this.calendar = calendar;
  }

  Draft read(byte[] bytes) throws Refusal {
    Document page = parse(bytes);
    PageMetadata metadata = PageMetadata.of(page, calendar);
    String body = body(page);
    if (body.isEmpty()) {
      throw new Refusal(RefusalReason.NO_TEXT, "the page has no article text");
    }
    return new Draft(
        withHeadline(metadata.headline(), body),
        Optional.empty(),
        metadata.outlet(),
        metadata.url(),
        metadata.published(),
        metadata.headline(),
        metadata.language());
  }

  /** The character set is the byte-order mark's, the page's, or UTF-8. */
  private static Document parse(byte[] bytes) throws Refusal {
    try {
      return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    } catch (IOException | RuntimeException e) {
      throw new Refusal(RefusalReason.MALFORMED, "the page cannot be parsed: " + e.getMessage());
    }
  }

  private static String body(Document page) {
    String readable = readable(page);
    return readable.length() >= SHORTEST_ARTICLE ? readable : marked(page);
  }

  /** What readability finds; nothing where it stumbles, which odd pages make it do. */
  private static String readable(Document page) {
    try {
      Element content =
          new Readability4J("https://page.invalid/", page.clone()).parse().getArticleContent();
      return content == null ? "" : PageText.of(content);
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      return "";
    }
  }

  /** The paragraphs of the element that the site calls its article, else of the whole page. */
  private static String marked(Document page) {
    Document copy = page.clone();
    copy.select(FURNITURE).remove();
    return copy.select(ARTICLE).stream()
        .map(PageText::of)
        .filter(text -> text.length() >= SHORTEST_ARTICLE)
        .findFirst()
        .orElseGet(() -> PageText.of(copy.body()));
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
