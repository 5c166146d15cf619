package org.sayso.archive;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;

/** RSS and Atom. A document type, and with it every entity of one's own, is refused. */
final class XmlFeed {

  private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE", Pattern.CASE_INSENSITIVE);

  private static final Pattern ITEM =
      Pattern.compile(
          "<(?:item|entry|atom:entry)[\\s>].*?</(?:item|entry|atom:entry)>", Pattern.DOTALL);

  /** Rome gives moments in UTC; the outlet's own day needs the offset that is written. */
  private static final Pattern DATE =
      Pattern.compile(
          "<(?:pubDate|published|issued|dc:date|updated|modified)(?:\\s[^>]*)?>\\s*([^<]+?)\\s*</");

  private XmlFeed() {}

  static FeedList read(byte[] bytes, Optional<String> mediaType, Optional<URI> address)
      throws IOException {
    String xml = characters(bytes, mediaType);
    if (DOCTYPE.matcher(xml).find(0) && beforeRoot(xml)) {
      throw new Unsafe("the feed has a DOCTYPE, which may name files and entities of its own");
    }
    try {
      SyndFeedInput input = new SyndFeedInput();
      input.setAllowDoctypes(false);
      return list(input.build(new StringReader(xml)), dates(xml), address);
    } catch (FeedException | RuntimeException e) {
      if (String.valueOf(e.getMessage()).contains("DOCTYPE")) {
        throw new Unsafe("the feed has a DOCTYPE, which may name files and entities of its own");
      }
      throw new IOException("the feed is broken: " + Misses.message(e), e);
    }
  }

  private static boolean beforeRoot(String xml) {
    Matcher doctype = DOCTYPE.matcher(xml);
    Matcher root = Pattern.compile("<[A-Za-z]").matcher(xml);
    return doctype.find() && (!root.find() || doctype.start() < root.start());
  }

  static String characters(byte[] bytes, Optional<String> mediaType) throws IOException {
    StringWriter characters = new StringWriter();
    try (XmlReader reader =
        mediaType.isPresent()
            ? new XmlReader(new ByteArrayInputStream(bytes), mediaType.get(), true)
            : new XmlReader(new ByteArrayInputStream(bytes), true)) {
      reader.transferTo(characters);
    }
    return characters.toString();
  }

  /** Of each item the date as it is written; none where they cannot be told apart. */
  private static List<Optional<Publication>> dates(String xml) {
    List<Optional<Publication>> dates = new ArrayList<>();
    Matcher item = ITEM.matcher(xml);
    while (item.find()) {
      Matcher date = DATE.matcher(item.group());
      dates.add(
          date.find()
              ? Publication.parse(date.group(1)).or(() -> Publication.parseMailDate(date.group(1)))
              : Optional.empty());
    }
    return dates;
  }

  private static FeedList list(
      SyndFeed feed, List<Optional<Publication>> dates, Optional<URI> address) {
    Optional<Outlet> outlet = words(feed.getTitle()).map(Outlet::new);
    Optional<URI> base =
        address.or(() -> words(feed.getLink()).flatMap(l -> FeedList.address(l, Optional.empty())));
    List<FeedItem> items = new ArrayList<>();
    List<SyndEntry> entries = feed.getEntries();
    for (int i = 0; i < entries.size(); i++) {
      SyndEntry entry = entries.get(i);
      Optional<Publication> told = dates.size() == entries.size() ? dates.get(i) : Optional.empty();
      Optional<URI> link = words(entry.getLink()).flatMap(l -> FeedList.address(l, base));
      items.add(
          new FeedItem(
              words(entry.getUri()).or(() -> link.map(URI::toString)),
              link,
              words(entry.getTitle()).map(XmlFeed::plain),
              told.filter(p -> isSameMoment(p, entry)).or(() -> published(entry)),
              outlet,
              words(feed.getLanguage()),
              html(entry)));
    }
    return new FeedList(items, List.of());
  }

  /** The written one is taken for its offset, if it is the same moment. */
  private static boolean isSameMoment(Publication told, SyndEntry entry) {
    return published(entry)
        .flatMap(Publication::moment)
        .flatMap(m -> told.moment().map(t -> t.toInstant().equals(m.toInstant())))
        .orElse(published(entry).isEmpty());
  }

  private static Optional<Publication> published(SyndEntry entry) {
    @Nullable Date date =
        entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
    return Optional.ofNullable(date)
        .map(d -> Publication.at(d.toInstant().atOffset(ZoneOffset.UTC)));
  }

  /** The longest of what the item says; a plain text as a page would say it. */
  private static Optional<String> html(SyndEntry entry) {
    return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
        .flatMap(content -> html(content).stream())
        .reduce((a, b) -> b.length() > a.length() ? b : a);
  }

  private static Optional<String> html(SyndContent content) {
    boolean plain = "text".equals(content.getType()) || "text/plain".equals(content.getType());
    return words(content.getValue()).map(words -> plain ? ItemPage.escaped(words) : words);
  }

  /** Headlines are sometimes marked up. */
  private static String plain(String title) {
    return title.replaceAll("</?[a-zA-Z][^>]*>", "").replaceAll("\\s+", " ").strip();
  }

  private static Optional<String> words(@Nullable String words) {
    return Optional.ofNullable(words).map(String::strip).filter(w -> !w.isEmpty());
  }
}
