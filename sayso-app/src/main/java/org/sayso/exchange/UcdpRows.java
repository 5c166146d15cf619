package org.sayso.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.desk.exchange.Casualties;
import org.sayso.desk.exchange.DeathToll;
import org.sayso.desk.exchange.Dossier;
import org.sayso.reconcile.drift.Toll;

/**
 * One row a story that tells of dead, in the columns of UCDP GED. Sides A and B are for a coder to
 * name: those who fought stand among the unknown, and in the notes under the name they are given.
 */
final class UcdpRows implements Handing {

  static final String COLUMNS =
      "id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id"
          + " conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a"
          + " side_b_dset_id side_b_new_id side_b number_of_sources source_article source_office"
          + " source_date source_headline source_original where_prec where_coordinates"
          + " where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country"
          + " country_id region event_clarity date_prec date_start date_end deaths_a deaths_b"
          + " deaths_civilians deaths_unknown best high low gwnoa gwnob";

  /** Ours, behind theirs. */
  static final String MORE = " independent_origins notes";

  private final Rows rows;

  UcdpRows(OutputStream out) throws IOException {
    rows = new Rows(out, COLUMNS + MORE);
  }

  @Override
  public void take(Dossier dossier) throws IOException {
    Optional<DeathToll> found = DeathToll.of(dossier);
    if (found.isEmpty()) {
      return;
    }
    DeathToll deaths = found.get();
    long civilians = deaths.of(Toll.Side.CIVILIANS).map(DeathToll::best).orElse(0L);
    rows.write(
        new Rows.Row()
            .put("relid", dossier.id())
            .put("year", Deaths.first(dossier).getYear())
            .put("code_status", "not checked by a coder")
            .put("number_of_sources", reports(deaths))
            .put("source_article", each(deaths, told -> told.citation().exhibit().address()))
            .put(
                "source_office",
                each(deaths, told -> Things.outlet(told.citation().exhibit().article())))
            .put(
                "source_date",
                each(
                    deaths,
                    told ->
                        told.citation()
                            .exhibit()
                            .article()
                            .published()
                            .map(p -> p.day().toString())
                            .orElse("")))
            .put("source_headline", each(deaths, t -> t.citation().exhibit().article().title()))
            .put("source_original", each(deaths, told -> told.citation().said()))
            .put("date_start", Deaths.first(dossier))
            .put("date_end", Deaths.last(dossier))
            .put("deaths_civilians", Math.min(civilians, deaths.best()))
            .put("deaths_unknown", Math.max(0, deaths.best() - civilians))
            .put("best", deaths.best())
            .put("high", deaths.high())
            .put("low", deaths.low())
            .put("independent_origins", origins(deaths))
            .put("notes", Deaths.notes(deaths)));
  }

  @Override
  public void close() throws IOException {
    rows.flush();
  }

  private static long reports(DeathToll deaths) {
    return deaths.told().stream().map(t -> t.citation().exhibit().address()).distinct().count();
  }

  private static long origins(DeathToll deaths) {
    return deaths.told().stream()
        .filter(Casualties::stands)
        .flatMap(told -> told.citation().origin().stream())
        .distinct()
        .count();
  }

  private static String each(DeathToll deaths, Function<Casualties, String> what) {
    return deaths.told().stream().map(what).distinct().collect(Collectors.joining(";"));
  }
}
