package org.sayso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sayso.desk.BulletinAnswer;
import org.sayso.desk.ExportAnswer;
import org.sayso.desk.ExportRequest;
import org.sayso.desk.KeepingDesk;
import org.sayso.desk.exchange.Bulletin;
import org.sayso.exchange.FeedFormat;
import org.sayso.store.Followed;

/** Writes a feed into a file. */
final class Feeding {

  private static final int MOST = 200;

  private final KeepingDesk desk;

  Feeding(KeepingDesk desk) {
    this.desk = desk;
  }

  ExportAnswer write(
      ExportRequest request,
      Optional<String> speaker,
      Optional<String> search,
      FeedFormat format,
      Path to)
      throws IOException {
    BulletinAnswer answer =
        desk.bulletin(request.data(), followed(request, speaker, search), request.asOf());
    if (answer instanceof BulletinAnswer.Unclear unclear) {
      return new ExportAnswer.Unclear(unclear.stories());
    }
    Bulletin newest = ((BulletinAnswer.Told) answer).bulletin().newest(MOST);
    Files.writeString(to, format.write(newest));
    return new ExportAnswer.Listed(newest.items().size());
  }

  private static Followed followed(
      ExportRequest request, Optional<String> speaker, Optional<String> search) {
    if (speaker.isPresent()) {
      return new Followed(Followed.Kind.SPEAKER, speaker.get());
    }
    if (search.isPresent()) {
      return new Followed(Followed.Kind.SEARCH, search.get());
    }
    if (request.story().isBlank()) {
      throw new IllegalArgumentException("a feed of what? Name --story, --speaker or --search");
    }
    return new Followed(Followed.Kind.STORY, request.story());
  }
}
