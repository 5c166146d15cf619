package org.sayso.exchange;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Generator;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jdom2.Verifier;
import org.sayso.desk.exchange.Bulletin;

/** News as an Atom feed. */
final class AtomFeed {

  private AtomFeed() {}

  static String of(Bulletin bulletin) {
    Feed feed = new Feed("atom_1.0");
    feed.setEncoding("UTF-8");
    feed.setId(bulletin.id());
    feed.setTitle(xml(bulletin.title()));
    feed.setUpdated(Date.from(bulletin.updated()));
    Generator generator = new Generator();
    generator.setValue("Sayso");
    feed.setGenerator(generator);
    List<Entry> entries = new ArrayList<>();
    bulletin.items().forEach(item -> entries.add(entry(item)));
    feed.setEntries(entries);
    try {
      return new WireFeedOutput().outputString(feed);
    } catch (FeedException e) {
      throw new IllegalStateException("a feed of ours is none", e);
    }
  }

  private static Entry entry(Bulletin.Item item) {
    Entry entry = new Entry();
    entry.setId(item.id());
    entry.setTitle(xml(item.title()));
    entry.setPublished(Date.from(item.published()));
    entry.setUpdated(Date.from(item.updated()));
    Person author = new Person();
    author.setName(xml(item.author()));
    entry.setAuthors(List.of(author));
    Category category = new Category();
    category.setTerm(Things.lower(item.news()));
    entry.setCategories(List.of(category));
    Content content = new Content();
    content.setType(Content.TEXT);
    content.setValue(xml(item.text()));
    entry.setContents(List.of(content));
    item.link()
        .ifPresent(
            address -> {
              Link link = new Link();
              link.setRel("alternate");
              link.setHref(address);
              entry.setAlternateLinks(List.of(link));
            });
    return entry;
  }

  /** XML cannot hold every character that a report may. */
  private static String xml(String words) {
    StringBuilder clean = new StringBuilder(words.length());
    words.codePoints().forEach(c -> clean.appendCodePoint(Verifier.isXMLCharacter(c) ? c : 0xFFFD));
    return clean.toString();
  }
}
