package org.sayso.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.sayso.desk.exchange.Bulletin;

/** In what form news is handed to those who follow it. */
public enum FeedFormat {
  /** RFC 4287. */
  ATOM("application/atom+xml; charset=utf-8", "atom", AtomFeed::of),
  /** JSON Feed 1.1. */
  JSONFEED("application/feed+json", "feed.json", JsonFeedWriter::of);

  private final String mediaType;
  private final String ending;

  @SuppressWarnings("ImmutableEnumChecker") // each is a method that holds nothing
  private final Function<Bulletin, String> writing;

  FeedFormat(String mediaType, String ending, Function<Bulletin, String> writing) {
    this.mediaType = mediaType;
    this.ending = ending;
    this.writing = writing;
  }

  /** The whole feed. */
  public String write(Bulletin bulletin) {
    return writing.apply(bulletin);
  }

  public String mediaType() {
    return mediaType;
  }

  /** Of a file's name, without the dot. */
  public String ending() {
    return ending;
  }

  /** As people write it: {@code atom}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one that people mean by this word. */
  public static Optional<FeedFormat> of(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }
}
