package org.sayso.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.netpreserve.jwarc.WarcRevisit;
import org.sayso.archive.WarcPage.Found;
import org.sayso.news.Capture;
import org.sayso.news.Hints;

/**
 * The reports of a web archive, record by record. A revisit is the earlier record with that digest,
 * read again from its place; where the archive comes as a stream there is no going back.
 */
final class WarcCuts extends Ahead {

  /** Opens the archive anew, at a place; empty where it came as a stream. */
  interface Again {
    Optional<InputStream> from(long place) throws IOException;
  }

  /** Three keys a record: more than a crawl's file of a gigabyte needs, some 40 MB. */
  private static final int MOST_REMEMBERED = 200_000;

  /** Where a payload was first. */
  private record Place(long at, long within, boolean isReport) {}

  private final String name;
  private final Hints hints;
  private final WarcFrames frames;
  private final Again again;
  private final Map<String, Place> places =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Place> eldest) {
          return size() > MOST_REMEMBERED;
        }
      };
  private long records;
  private long told;

  WarcCuts(String name, Rewind in, Hints hints, Again again) {
    super(name);
    this.name = name;
    this.hints = hints;
    this.frames = new WarcFrames(in);
    this.again = again;
  }

  @Override
  Optional<Captured> advance() throws IOException {
    for (Optional<WarcFrame> frame = frames.next(); frame.isPresent(); frame = frames.next()) {
      records++;
      Optional<Captured> captured = captured(frame.get());
      if (captured.isPresent()) {
        told++;
        return captured;
      }
    }
    if (told++ == 0) {
      return Optional.of(
          Misses.elsewhere(name, "none of the " + records + " records of this archive is a page"));
    }
    return Optional.empty();
  }

  private Optional<Captured> captured(WarcFrame frame) {
    String place = name + ":" + frame.place();
    if (frame.fault().isPresent()) {
      return fault(frame, frame.fault().get(), place);
    }
    WarcPage page = new WarcPage(place, hints);
    Found found = page.of(frame.bytes());
    if (found instanceof Found.Revisit revisit) {
      return revisited(page, revisit.record(), place);
    }
    remember(found, frame);
    return found.captured();
  }

  private static Optional<Captured> fault(WarcFrame frame, WarcFrame.Fault fault, String place) {
    if (!fault.isTooLarge()) {
      return Optional.of(Misses.malformed(place, fault.detail()));
    }
    return WarcPage.wouldBeReport(frame.bytes())
        ? Optional.of(Misses.tooLarge(place, fault.detail()))
        : Optional.empty();
  }

  private void remember(Found found, WarcFrame frame) {
    Place place = new Place(frame.at(), frame.within(), found.captured().isPresent());
    found.keys().forEach(key -> places.putIfAbsent(key, place));
  }

  private Optional<Captured> revisited(WarcPage page, WarcRevisit revisit, String name) {
    Optional<Place> first =
        WarcPage.keys(revisit).stream()
            .flatMap(key -> Optional.ofNullable(places.get(key)).stream())
            .findFirst();
    if (first.isEmpty()) {
      return Optional.of(
          Misses.elsewhere(
              name, "a revisit, and the page it refers to is not in this file before"));
    }
    if (!first.get().isReport()) {
      return Optional.empty();
    }
    try {
      Optional<WarcFrame> frame = at(first.get());
      return frame.isEmpty()
          ? Optional.of(
              Misses.elsewhere(
                  name,
                  "a revisit of the page at "
                      + first.get().at()
                      + ", and a stream cannot be read twice"))
          : page.of(frame.get().bytes())
              .captured()
              .map(captured -> again(captured, page.hints(revisit), name));
    } catch (IOException e) {
      return Optional.of(Misses.unreadable(name, e));
    }
  }

  private static Captured again(Captured captured, Hints seen, String name) {
    if (captured instanceof Captured.Taken taken) {
      Capture first = taken.capture();
      return new Captured.Taken(new Capture(name, first.bytes(), seen.or(first.hints())));
    }
    return captured;
  }

  private Optional<WarcFrame> at(Place place) throws IOException {
    Optional<InputStream> stream = again.from(place.at());
    if (stream.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = stream.get()) {
      WarcFrames anew = new WarcFrames(new Rewind(in, WarcRecords.MAX_RECORD));
      Optional<WarcFrame> frame = anew.next();
      while (frame.isPresent() && frame.get().within() < place.within()) {
        frame = anew.next();
      }
      return frame.filter(f -> f.fault().isEmpty());
    }
  }
}
