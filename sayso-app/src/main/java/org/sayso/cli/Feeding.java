package org.sayso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.desk.Bulletins;
import org.sayso.desk.ExportAnswer;
import org.sayso.desk.ExportRequest;
import org.sayso.desk.KeepingDesk;
import org.sayso.desk.LookRequest;
import org.sayso.desk.SearchAnswer;
import org.sayso.desk.WhoAnswer;
import org.sayso.desk.WhoRequest;
import org.sayso.desk.exchange.Bulletin;
import org.sayso.exchange.FeedFormat;

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
    if (speaker.isPresent()) {
      WhoAnswer who = desk.who(new WhoRequest(request.data(), speaker.get(), request.asOf(), MOST));
      return written(Bulletins.of(speaker.get(), who), who.statements().size(), format, to);
    }
    if (search.isPresent()) {
      SearchAnswer found =
          desk.reviewing().look(new LookRequest(request.data(), search.get(), false, 0, MOST));
      return written(Bulletins.of(search.get(), found), found.statements().size(), format, to);
    }
    if (request.story().isBlank()) {
      throw new IllegalArgumentException("a feed of what? Name --story, --speaker or --search");
    }
    List<Bulletin> bulletins = new ArrayList<>();
    ExportAnswer answer =
        desk.exchange().export(request, dossier -> bulletins.add(Bulletins.of(dossier)));
    if (!bulletins.isEmpty()) {
      Files.writeString(to, format.write(bulletins.get(0)));
    }
    return answer;
  }

  private static ExportAnswer written(Bulletin bulletin, int claims, FeedFormat format, Path to)
      throws IOException {
    Files.writeString(to, format.write(bulletin));
    return new ExportAnswer.Done(0, claims);
  }
}
