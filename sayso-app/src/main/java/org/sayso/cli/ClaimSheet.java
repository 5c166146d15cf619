package org.sayso.cli;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.sayso.claim.Carrier;
import org.sayso.claim.Claim;
import org.sayso.claim.ClaimId;
import org.sayso.claim.Note;
import org.sayso.claim.Speaker;
import org.sayso.claim.Stance;
import org.sayso.json.Json;
import org.sayso.news.Article;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;
import org.sayso.reading.Reading;
import org.sayso.text.Spans;

/**
 * The claim sheet, for people at a verification desk: who speaks in this report, and what each is
 * said to have said. Speakers stand in the order in which they first appear; one look down the
 * second column finds the denials, the refusals and the hedges.
 *
 * <pre>
 * Teodora Vasque (Sorvane Coast Guard)
 *   c10  asserts   About 180 people have been brought ashore
 *        ~ hedged  said 2024-03-14 · via Sorpress → Kestrel Post
 *                  13:45 [1107–1148] · source “its spokeswoman” · cue “says”
 * </pre>
 */
final class ClaimSheet implements Renderer {

  private static final int NARROWEST = 60;

  /** Longer lines are hard to read, however wide the window. */
  private static final int WIDEST = 120;

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);

  private static final String MARGIN = "  ";
  private static final int STANCE_COLUMNS = "declines".length();

  private final int columns;
  private final boolean colours;
  private final boolean why;
  private boolean begun;

  /**
   * @param columns of the terminal
   * @param colours whether it may have colours
   * @param why whether to say how each claim was found
   */
  ClaimSheet(int columns, boolean colours, boolean why) {
    this.columns = Math.min(WIDEST, Math.max(NARROWEST, columns));
    this.colours = colours;
    this.why = why;
  }

  @Override
  public String render(Reading reading) {
    if (!(reading instanceof Reading.Read read)) {
      return "";
    }
    String gap = begun ? "\n\n" : "";
    begun = true;
    return gap + new Sheet(read).toString();
  }

  /** Sheet of one article. */
  private final class Sheet {

    private final Reading.Read read;
    private final Article article;
    private final Places places;
    private final int idColumns;
    private final StringBuilder out = new StringBuilder();

    Sheet(Reading.Read read) {
      this.read = read;
      this.article = read.article();
      this.places = new Places(article.text());
      this.idColumns =
          read.claims().stream().mapToInt(c -> c.id().toString().length()).max().orElse(2);
      header();
      for (Map.Entry<List<String>, List<Claim>> voice : voices().entrySet()) {
        out.append('\n');
        heading(voice.getKey(), voice.getValue());
        voice.getValue().forEach(this::claim);
      }
      if (why) {
        witnesses();
        notes();
      }
    }

    private void header() {
      String title = Columns.oneLine(article.title());
      line("", Ink.BOLD, title.isEmpty() ? "(without a headline)" : title);
      StringJoiner origin = new StringJoiner(" · ");
      Optional.of(article.outlet()).filter(Outlet::isKnown).ifPresent(o -> origin.add(o.name()));
      article.published().ifPresent(published -> origin.add(when(published)));
      origin.add(article.id().value());
      line("", Ink.PLAIN, origin.toString());
      counts();
      out.append(ink(Ink.DIM, "─".repeat(columns))).append('\n');
    }

    private void counts() {
      List<Claim> claims = read.claims();
      if (claims.isEmpty()) {
        line("", Ink.PLAIN, "No claims: nobody is said to have said anything.");
        return;
      }
      line(
          "",
          Ink.PLAIN,
          count(claims.size(), "claim") + " by " + count(voices().size(), "speaker"));
      StringJoiner stances = new StringJoiner(" · ");
      for (Stance stance : Stance.values()) {
        long n = claims.stream().filter(c -> c.stance() == stance).count();
        if (n > 0) {
          stances.add(word(stance) + " " + n);
        }
      }
      long hedged = claims.stream().filter(Claim::hedged).count();
      line("", Ink.PLAIN, stances + (hedged > 0 ? " · ~ hedged " + hedged : ""));
    }

    /** Claims by who speaks; those who speak together are a voice of their own. */
    private Map<List<String>, List<Claim>> voices() {
      return read.claims().stream()
          .collect(Collectors.groupingBy(this::names, LinkedHashMap::new, Collectors.toList()));
    }

    private List<String> names(Claim claim) {
      return claim.provenance().speakers().stream().map(Speaker::canonicalName).toList();
    }

    private void heading(List<String> names, List<Claim> claims) {
      StringJoiner voice = new StringJoiner(" and ");
      for (int i = 0; i < names.size(); i++) {
        int place = i;
        String spokenFor =
            claims.stream()
                .map(claim -> claim.provenance().speakers().get(place).affiliation())
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining("; "));
        voice.add(spokenFor.isEmpty() ? names.get(i) : names.get(i) + " (" + spokenFor + ")");
      }
      line("", Ink.BOLD, voice.toString());
    }

    private void claim(Claim claim) {
      List<Line> left = new ArrayList<>();
      left.add(new Line(ink(claim.stance()), word(claim.stance())));
      if (claim.hedged()) {
        left.add(new Line(Ink.YELLOW, "~ hedged"));
      }
      List<Line> right = new ArrayList<>();
      fold(right, Ink.PLAIN, claim.attribution().content().in(article.text()));
      chain(claim).ifPresent(chain -> fold(right, Ink.CYAN, chain));
      fold(right, Ink.DIM, place(claim));
      if (why) {
        String found =
            "found by " + claim.attribution().foundBy() + " · " + quotation(claim) + " speech";
        fold(right, Ink.DIM, found);
      }
      for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
        out.append(MARGIN)
            .append(Columns.pad(i == 0 ? claim.id().toString() : "", idColumns))
            .append(MARGIN);
        String stance = i < left.size() ? left.get(i).words() : "";
        out.append(i < left.size() ? ink(left.get(i).ink(), stance) : "");
        if (i < right.size()) {
          out.append(" ".repeat(STANCE_COLUMNS - stance.length()))
              .append(MARGIN)
              .append(ink(right.get(i).ink(), right.get(i).words()));
        }
        out.append('\n');
      }
    }

    /** When it was said, through whose hands it came, and which claims it lies in or holds. */
    private Optional<String> chain(Claim claim) {
      StringJoiner chain = new StringJoiner(" · ");
      chain.setEmptyValue("");
      claim.saidAt().ifPresent(day -> chain.add("said " + day));
      List<Carrier> via = claim.provenance().via();
      if (!via.isEmpty()) {
        chain.add("via " + via.stream().map(Carrier::name).collect(Collectors.joining(" → ")));
      }
      claim.within().ifPresent(outer -> chain.add("within " + outer + voiceOf(outer)));
      String held =
          read.claims().stream()
              .filter(c -> c.within().equals(Optional.of(claim.id())))
              .map(c -> c.id().toString())
              .collect(Collectors.joining(", "));
      if (!held.isEmpty()) {
        chain.add("holds " + held);
      }
      return Optional.of(chain.toString()).filter(words -> !words.isEmpty());
    }

    private String voiceOf(ClaimId id) {
      return read.claims().stream()
          .filter(c -> c.id().equals(id))
          .map(c -> ", what " + String.join(" and ", names(c)) + " " + word(c.stance()))
          .collect(Collectors.joining());
    }

    private String place(Claim claim) {
      Spans source = claim.attribution().source();
      Spans cue = claim.attribution().cue();
      return places.of(claim.attribution().content())
          + (source.isEmpty() ? " · source implied" : " · source " + quoted(source))
          + (cue.isEmpty() ? "" : " · cue " + quoted(cue));
    }

    private String quoted(Spans spans) {
      return "“" + spans.in(article.text()) + "”";
    }

    /** Whence the headline, the outlet and the rest are known, and who says otherwise. */
    private void witnesses() {
      if (article.witnesses().isEmpty()) {
        return;
      }
      out.append('\n');
      line("", Ink.BOLD, "Known from");
      WitnessLine.of(article)
          .forEach(w -> line(MARGIN, w.chosen() ? Ink.PLAIN : Ink.DIM, w.words()));
    }

    private void notes() {
      if (read.notes().isEmpty()) {
        return;
      }
      out.append('\n');
      line("", Ink.BOLD, "In doubt");
      for (Note note : read.notes()) {
        String words =
            places.of(Spans.of(note.span()))
                + " “"
                + article.words(note.span())
                + "”: "
                + note.message();
        line(MARGIN, Ink.PLAIN, words);
      }
    }

    private void fold(List<Line> lines, Ink ink, String words) {
      int room = columns - 3 * MARGIN.length() - idColumns - STANCE_COLUMNS;
      Columns.wrap(Columns.oneLine(words), room).forEach(l -> lines.add(new Line(ink, l)));
    }

    private void line(String indent, Ink ink, String words) {
      for (String line : Columns.wrap(Columns.oneLine(words), columns - indent.length())) {
        out.append(indent).append(ink(ink, line)).append('\n');
      }
    }

    @Override
    public String toString() {
      return out.toString();
    }
  }

  private record Line(Ink ink, String words) {}

  private String ink(Ink ink, String words) {
    return colours ? ink.on(words) : words;
  }

  private static Ink ink(Stance stance) {
    return switch (stance) {
      case ASSERTS -> Ink.PLAIN;
      case CONFIRMS -> Ink.GREEN;
      case DENIES -> Ink.RED;
      case DECLINES -> Ink.MAGENTA;
      case SUGGESTS -> Ink.YELLOW;
      case DEMANDS, PROMISES -> Ink.BLUE;
      case ASKS -> Ink.CYAN;
    };
  }

  private static String when(Publication published) {
    return published.moment().map(MINUTE::format).orElseGet(() -> published.day().toString());
  }

  private static String word(Stance stance) {
    return Json.lower(stance);
  }

  private static String quotation(Claim claim) {
    return Json.lower(claim.attribution().quotation());
  }

  private static String count(int n, String noun) {
    return n + " " + noun + (n == 1 ? "" : "s");
  }
}
