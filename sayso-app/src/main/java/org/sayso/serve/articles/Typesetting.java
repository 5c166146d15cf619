package org.sayso.serve.articles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.sayso.claim.Account;
import org.sayso.claim.Claim;
import org.sayso.claim.ClaimId;
import org.sayso.desk.Hedging;
import org.sayso.json.Json;
import org.sayso.news.Section;
import org.sayso.serve.articles.Block.Line;
import org.sayso.serve.articles.Block.Run;
import org.sayso.serve.statements.StatementView;
import org.sayso.text.Offsets;
import org.sayso.text.Paragraphs;
import org.sayso.text.Span;

/** Sets an article's text in blocks, and cuts these into runs of words that are marked alike. */
final class Typesetting {

  /** Chips are short: an entry's time, a part's name. */
  private static final int LONGEST_CHIP = 24;

  private final String text;
  private final Offsets offsets;
  private final List<Section> sections;
  private final Map<String, Card> cards = new HashMap<>();
  private final List<Mark> marks = new ArrayList<>();
  private final Map<Integer, List<Card>> ends = new HashMap<>();

  Typesetting(Account account, List<Card> cards) {
    this.text = account.article().text();
    this.offsets = new Offsets(text);
    this.sections = account.article().sections();
    cards.forEach(card -> this.cards.put(card.number(), card));
    Map<ClaimId, Integer> levels = Levels.of(account.claims());
    for (Claim claim : account.claims()) {
      String card = StatementView.card(claim.id());
      int level = Optional.ofNullable(levels.get(claim.id())).orElse(0);
      mark(Mark.Kind.SOURCE, claim.attribution().source().parts(), card, 0);
      mark(Mark.Kind.CUE, claim.attribution().cue().parts(), card, 0);
      mark(Mark.Kind.CONTENT, claim.attribution().content().parts(), card, level);
      ends.computeIfAbsent(claim.attribution().content().hull().end(), end -> new ArrayList<>())
          .add(this.cards.get(card));
    }
    mark(Mark.Kind.HEDGE, Hedging.in(account), "", 0);
    for (Section section : sections) {
      if (!section.label().equals(section.body())) {
        mark(Mark.Kind.LABEL, List.of(label(section)), "", 0);
      }
    }
    marks.sort(Comparator.naturalOrder());
  }

  /** With the marks of its emphasis, and the blanks up to the body. */
  private Span label(Section section) {
    int start = section.label().start();
    while (start > 0 && "*_#".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    int end = section.label().end();
    while (end < section.body().start()
        && (Character.isWhitespace(text.charAt(end)) || "*_".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return new Span(start, end);
  }

  private void mark(Mark.Kind kind, List<Span> spans, String card, int level) {
    spans.forEach(span -> marks.add(new Mark(kind, span, card, level)));
  }

  /** In text order; a long article has thousands, so that each mark is looked at once or twice. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    List<Mark> open = new ArrayList<>();
    int next = 0;
    int section = 0;
    for (Span paragraph : Paragraphs.of(text)) {
      while (next < marks.size() && marks.get(next).span().start() < paragraph.end()) {
        open.add(marks.get(next++));
      }
      open.removeIf(mark -> mark.span().end() <= paragraph.start());
      Optional<Section> begins = Optional.empty();
      while (section < sections.size() && start(sections.get(section)) < paragraph.end()) {
        Section now = sections.get(section++);
        begins = begins.or(() -> Optional.of(now));
      }
      blocks.add(block(paragraph, open, begins));
    }
    return List.copyOf(blocks);
  }

  private static int start(Section section) {
    return Math.min(section.label().start(), section.body().start());
  }

  private Block block(Span span, List<Mark> open, Optional<Section> begins) {
    List<Mark> mine = open.stream().filter(mark -> mark.span().overlaps(span)).toList();
    int depth =
        mine.stream()
            .filter(mark -> mark.kind() == Mark.Kind.CONTENT)
            .mapToInt(mark -> mark.level() + 1)
            .max()
            .orElse(0);
    String kind = begins.map(section -> Json.lower(section.kind())).orElse("text");
    return new Block(
        kind,
        begins.map(this::chip).orElse(""),
        depth,
        span.start(),
        offsets.toCodePoints(span.start()),
        runs(span, mine));
  }

  /** The outlet's own label, {@code 07:25}, else what kind of part it is. */
  private String chip(Section section) {
    return switch (section.kind()) {
      case HEADLINE, HEADING, BYLINE, DATELINE -> "";
      case SOURCE, DETAILS, QUOTE, BACKGROUND, ENTRY, BOILERPLATE -> {
        String label =
            section.label().in(text).replaceAll("[*_#:—–-]+(\\s|$)|^[*_#\\s]+", " ").strip();
        boolean isOwn = !section.label().equals(section.body()) && label.length() <= LONGEST_CHIP;
        yield isOwn && !label.isEmpty() ? label.replaceAll("[*_]", "") : title(section.kind());
      }
    };
  }

  private static String title(Section.Kind kind) {
    String name = kind.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private List<Run> runs(Span block, List<Mark> mine) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(block.start(), block.end()));
    for (Mark mark : mine) {
      cuts.add(Math.max(block.start(), mark.span().start()));
      cuts.add(Math.min(block.end(), mark.span().end()));
    }
    List<Run> runs = new ArrayList<>();
    int from = block.start();
    for (int to : cuts.tailSet(from, false)) {
      runs.add(run(from, to, mine));
      from = to;
    }
    return runs;
  }

  private Run run(int from, int to, List<Mark> mine) {
    List<Mark> here = mine.stream().filter(m -> m.span().overlaps(new Span(from, to))).toList();
    List<Line> lines =
        here.stream()
            .filter(mark -> mark.kind() == Mark.Kind.CONTENT)
            .sorted(Comparator.comparingInt(Mark::level).reversed())
            .map(mark -> new Line(mark.card(), "u u" + mark.level() + " " + colour(mark.card())))
            .toList();
    StringJoiner style = new StringJoiner(" ");
    TreeSet<String> numbers = new TreeSet<>(Mark.BY_CARD);
    for (Mark mark : here) {
      switch (mark.kind()) {
        case CUE -> style.add("cue " + colour(mark.card()));
        case SOURCE -> style.add("source");
        case HEDGE -> style.add("hedge");
        case LABEL -> style.add("label");
        case CONTENT -> {} // told by its line
      }
      if (!mark.card().isEmpty()) {
        numbers.add(mark.card());
      }
    }
    StringJoiner claims = new StringJoiner(" ");
    numbers.forEach(number -> claims.add(number));
    return new Run(
        from,
        text.substring(from, to),
        lines,
        style.toString(),
        claims.toString(),
        ends.getOrDefault(to, List.of()));
  }

  private String colour(String card) {
    return Optional.ofNullable(cards.get(card)).map(c -> c.voice().style()).orElse("");
  }
}
