package org.sayso.archive;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A list of feeds, as feed readers exchange them. */
final class Opml {

  private Opml() {}

  static FeedList read(byte[] bytes) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    List<URI> feeds = new ArrayList<>();
    try {
      XMLStreamReader reader =
          factory.createXMLStreamReader(
              new StringReader(XmlFeed.characters(bytes, Optional.empty())));
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
          throw new Unsafe("the list has a DOCTYPE, which may name files and entities of its own");
        }
        if (event == XMLStreamConstants.START_ELEMENT
            && reader.getLocalName().equalsIgnoreCase("outline")) {
          feed(reader).filter(feed -> !feeds.contains(feed)).ifPresent(feeds::add);
        }
      }
      reader.close();
    } catch (XMLStreamException e) {
      throw new IOException("the list of feeds is broken: " + Misses.message(e), e);
    }
    return new FeedList(List.of(), feeds);
  }

  private static Optional<URI> feed(XMLStreamReader outline) {
    for (int i = 0; i < outline.getAttributeCount(); i++) {
      if (outline.getAttributeLocalName(i).equalsIgnoreCase("xmlUrl")) {
        return FeedList.address(outline.getAttributeValue(i), Optional.empty());
      }
    }
    return Optional.empty();
  }
}
