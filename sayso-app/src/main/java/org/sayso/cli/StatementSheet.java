package org.sayso.cli;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.sayso.claim.Claim;
import org.sayso.claim.Speaker;
import org.sayso.desk.Holding;
import org.sayso.desk.SearchAnswer;
import org.sayso.desk.Statement;
import org.sayso.desk.WhoAnswer;
import org.sayso.json.Json;
import org.sayso.news.Article;
import org.sayso.news.Publication;
import org.sayso.store.Found.Count;
import org.sayso.store.Found.Facet;

/**
 * Claims from many reports, for people: who, stance, when; the words in their sentence; where it
 * stands.
 *
 * <pre>
 * Teodora Vasque (Sorvane Coast Guard)  asserts ~  said 2024-03-14
 *   its spokeswoman says «About 180 people have been brought ashore».
 *   Kestrel Post · 2024-03-14 · ferry/3/c10 · via Sorpress
 * </pre>
 */
final class StatementSheet {

  private static final int NARROWEST = 60;
  private static final int WIDEST = 120;
  private static final String MARGIN = "  ";

  private final int columns;
  private final boolean colours;
  private final StringBuilder out = new StringBuilder();

  StatementSheet(int columns, boolean colours) {
    this.columns = Math.min(WIDEST, Math.max(NARROWEST, columns));
    this.colours = colours;
  }

  String found(SearchAnswer answer, int from) {
    int shown = answer.statements().size() + answer.articles().size();
    String what = answer.articles().isEmpty() ? "claim" : "article";
    head(answer.total(), what, from, shown);
    answer.statements().forEach(this::statement);
    answer.articles().forEach(this::article);
    facets(answer.facets());
    return out.toString();
  }

  String who(WhoAnswer answer) {
    String names =
        answer.names().stream()
            .map(name -> Columns.oneLine(name.value()) + " " + name.hits())
            .collect(Collectors.joining(" · "));
    line(
        "",
        Ink.BOLD,
        names.isEmpty() ? "Nobody of this name is said to have said anything." : names);
    if (answer.total() > answer.statements().size()) {
      line(
          "",
          Ink.PLAIN,
          "The first " + answer.statements().size() + " of " + answer.total() + " statements.");
    }
    answer.statements().forEach(this::statement);
    if (!answer.changes().isEmpty()) {
      out.append('\n');
      line("", Ink.BOLD, "Changes of account");
      for (WhoAnswer.Change change : answer.changes()) {
        out.append('\n');
        line(MARGIN, Ink.YELLOW, Columns.oneLine(change.change().sentence()));
        line(MARGIN, Ink.PLAIN, day(change.earlier()) + "  " + quoted(change.earlier()));
        line(MARGIN, Ink.PLAIN, day(change.later()) + "  " + quoted(change.later()));
      }
    }
    return out.toString();
  }

  private static String quoted(Statement statement) {
    return Columns.oneLine(statement.content()) + "  (" + statement.id() + ")";
  }

  private void head(long total, String what, int from, int shown) {
    String all = String.format(Locale.ROOT, "%,d %s", total, total == 1 ? what : what + "s");
    boolean some = shown < total && shown > 0;
    line("", Ink.BOLD, some ? all + ", " + (from + 1) + " to " + (from + shown) : all);
  }

  private void statement(Statement statement) {
    out.append('\n');
    Claim claim = statement.claim();
    List<String> voices = new ArrayList<>();
    for (Speaker speaker : claim.provenance().speakers()) {
      voices.add(
          Columns.oneLine(speaker.canonicalName())
              + speaker.affiliation().map(a -> " (" + Columns.oneLine(a) + ")").orElse(""));
    }
    String stance = Json.lower(claim.stance()) + (claim.hedged() ? " ~" : "");
    String said = claim.saidAt().map(day -> "  said " + day).orElse("");
    String voice = ink(Ink.BOLD, String.join(" and ", voices));
    out.append(voice).append("  ").append(ink(ink(claim), stance)).append(said).append('\n');
    line(MARGIN, Ink.PLAIN, Snippet.of(statement, colours));
    StringJoiner where = new StringJoiner(" · ");
    origin(where, statement.article(), statement.holding());
    where.add(statement.id());
    if (!claim.provenance().via().isEmpty()) {
      where.add(
          "via "
              + claim.provenance().via().stream()
                  .map(carrier -> Columns.oneLine(carrier.name()))
                  .collect(Collectors.joining(" → ")));
    }
    line(MARGIN, Ink.DIM, where.toString());
  }

  private static Ink ink(Claim claim) {
    return switch (claim.stance()) {
      case DENIES -> Ink.RED;
      case DECLINES -> Ink.MAGENTA;
      case CONFIRMS -> Ink.GREEN;
      default -> Ink.PLAIN;
    };
  }

  private void article(Holding holding) {
    out.append('\n');
    Article article = holding.account().article();
    line("", Ink.BOLD, Columns.oneLine(article.title()));
    StringJoiner where = new StringJoiner(" · ");
    origin(where, article, holding);
    where.add(holding.account().claims().size() + " claims");
    where.add(article.id().value());
    line(MARGIN, Ink.DIM, where.toString());
    line(MARGIN, Ink.DIM, Columns.oneLine(holding.version().address()));
  }

  private static void origin(StringJoiner where, Article article, Holding holding) {
    if (article.outlet().isKnown()) {
      where.add(Columns.oneLine(article.outlet().name()));
    }
    article.published().map(Publication::toString).ifPresent(where::add);
    if (holding.version().number() > 1 || holding.version().replaced().isPresent()) {
      where.add("version " + holding.version().number());
    }
  }

  private void facets(Map<Facet, List<Count>> facets) {
    boolean begun = false;
    for (Facet facet : Facet.values()) {
      List<Count> counts = Optional.ofNullable(facets.get(facet)).orElse(List.of());
      if (!counts.isEmpty()) {
        out.append(begun ? "" : "\n");
        begun = true;
        String values =
            counts.stream()
                .map(
                    count ->
                        String.format(
                            Locale.ROOT, "%s %,d", Columns.oneLine(count.value()), count.hits()))
                .collect(Collectors.joining(" · "));
        line("", Ink.DIM, Json.lower(facet) + ": " + values);
      }
    }
  }

  private static String day(Statement statement) {
    return DateTimeFormatter.ISO_LOCAL_DATE.format(statement.when().atZone(ZoneOffset.UTC));
  }

  private void line(String margin, Ink ink, String words) {
    List<String> lines = Columns.wrap(words, columns - margin.length());
    lines.forEach(l -> out.append(margin).append(ink(ink, l)).append('\n'));
  }

  private String ink(Ink ink, String words) {
    return colours ? ink.on(words) : words;
  }
}
