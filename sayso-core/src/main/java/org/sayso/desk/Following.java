package org.sayso.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.desk.exchange.Bulletin;
import org.sayso.store.AsOf;
import org.sayso.store.Followed;

/** What is new in a story, of a speaker, or in a search that is kept. */
final class Following {

  /** Of a speaker's statements, and of what a search finds. */
  private static final int MOST = 200;

  private final KeepingDesk desk;

  Following(KeepingDesk desk) {
    this.desk = desk;
  }

  BulletinAnswer bulletin(Path data, Followed followed, Optional<AsOf> asOf) {
    String which = followed.which();
    return switch (followed.kind()) {
      case SPEAKER ->
          new BulletinAnswer.Told(
              Bulletins.of(which, desk.who(new WhoRequest(data, which, asOf, MOST))));
      case SEARCH ->
          new BulletinAnswer.Told(
              Bulletins.of(
                  which, desk.reviewing().look(new LookRequest(data, which, false, 0, MOST))));
      case STORY -> story(data, which, asOf);
    };
  }

  private BulletinAnswer story(Path data, String which, Optional<AsOf> asOf) {
    List<Bulletin> told = new ArrayList<>();
    ExportAnswer answer =
        desk.exchange()
            .export(
                new ExportRequest(data, which, asOf), dossier -> told.add(Bulletins.of(dossier)));
    return answer instanceof ExportAnswer.Unclear unclear
        ? new BulletinAnswer.Unclear(unclear.stories())
        : new BulletinAnswer.Told(told.get(0));
  }
}
