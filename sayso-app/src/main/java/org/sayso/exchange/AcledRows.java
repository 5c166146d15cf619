package org.sayso.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.sayso.desk.exchange.DeathToll;
import org.sayso.desk.exchange.Dossier;

/**
 * One row a story that tells of dead, in the columns of ACLED. What a coder has to judge stays
 * empty: type, actors, place. {@code fatalities} is the lowest figure that anybody still says, as
 * that table has it; low, best and high stand behind the last column of theirs.
 */
final class AcledRows implements Handing {

  static final String COLUMNS =
      "event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1"
          + " assoc_actor_1 inter1 actor2 assoc_actor_2 inter2 interaction civilian_targeting iso"
          + " region country admin1 admin2 admin3 location latitude longitude geo_precision source"
          + " source_scale notes fatalities tags timestamp";

  /** Ours, behind theirs. */
  static final String MORE = " low best high story";

  private final Rows rows;

  AcledRows(OutputStream out) throws IOException {
    rows = new Rows(out, COLUMNS + MORE);
  }

  @Override
  public void take(Dossier dossier) throws IOException {
    Optional<DeathToll> found = DeathToll.of(dossier);
    if (found.isEmpty()) {
      return;
    }
    DeathToll deaths = found.get();
    rows.write(
        new Rows.Row()
            .put("event_id_cnty", dossier.id())
            .put("event_date", Deaths.first(dossier))
            .put("year", Deaths.first(dossier).getYear())
            .put("source", String.join("; ", Deaths.outlets(deaths)))
            .put("notes", dossier.title() + ": " + Deaths.notes(deaths))
            .put("fatalities", deaths.low())
            .put("timestamp", dossier.made().getEpochSecond())
            .put("low", deaths.low())
            .put("best", deaths.best())
            .put("high", deaths.high())
            .put("story", dossier.id()));
  }

  @Override
  public void close() throws IOException {
    rows.flush();
  }
}
