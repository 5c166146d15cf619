package org.sayso.bench.newsroom;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sayso.bench.newsroom.Frames.Named;
import org.sayso.bench.newsroom.Piece.Mark;
import org.sayso.bench.newsroom.Truth.Counted;
import org.sayso.bench.newsroom.Truth.Edge;
import org.sayso.claim.Account;
import org.sayso.claim.Claimed;
import org.sayso.news.ArticleId;

/** Makes one story: a mishap, those who speak of it, and the outlets that pass it on. */
final class StoryMaker {

  private static final OffsetDateTime START =
      OffsetDateTime.of(2024, 3, 5, 6, 0, 0, 0, ZoneOffset.UTC);

  private final SplittableRandom random;
  private final Invented invented;
  private final Scene scene;
  private final Facts facts;
  private final Frames frames;
  private final Relays relays;
  private final Chatter chatter;
  private final String story;
  private final List<Draft> drafts = new ArrayList<>();
  private final Set<Edge> edges = new LinkedHashSet<>();
  private final Map<Integer, String> bulletin = new TreeMap<>();
  private final List<Draft> takers = new ArrayList<>();

  private StoryMaker(long seed, int number) {
    this.random = new SplittableRandom(seed * 1_000_003 + number);
    this.invented = new Invented(random);
    this.scene = Scene.of(random, invented);
    this.facts = new Facts(random, 9, scene.place(), scene.thing());
    this.chatter = new Chatter(random, scene);
    this.frames = new Frames(random, facts, chatter);
    this.relays = new Relays(random, facts);
    this.story = "n" + number;
  }

  static Truth make(long seed, int number) {
    StoryMaker maker = new StoryMaker(seed, number);
    maker.run();
    return maker.truth();
  }

  /**
   * A report in the making.
   *
   * @param id of the report
   * @param outlet who prints it
   * @param hour after the start
   * @param pieces headline first
   */
  private record Draft(ArticleId id, String outlet, int hour, List<Piece> pieces) {
    List<Piece> marked() {
      return pieces.stream().filter(p -> p.mark().isPresent()).toList();
    }
  }

  private void run() {
    int count = random.nextInt(6, 12);
    List<String> outlets = invented.outlets(count);
    for (int fact = 0; fact < 4; fact++) {
      bulletin.put(fact, facts.told(fact, random));
    }
    add(outlets.get(0), firstHand(outlets.get(0)));
    for (int i = 1; i < count; i++) {
      next(outlets.get(i), random.nextInt(100));
    }
    if (random.nextInt(5) == 0) {
      circle();
    }
  }

  private void next(String outlet, int dice) {
    Draft parent = invented.one(drafts);
    if (dice < 34 || parent.marked().size() < 3) {
      add(outlet, firstHand(outlet));
    } else if (dice < 44) {
      takeBulletin(outlet);
    } else if (dice < 64) {
      cite(outlet, parent);
    } else if (dice < 67) {
      vague(outlet, parent);
    } else if (dice < 80) {
      copy(outlet, parent, Optional.empty());
    } else if (dice < 93) {
      copy(outlet, parent, Optional.of(new Rewriting(random, 0.3 + 0.6 * random.nextDouble())));
    } else {
      shorten(outlet, parent);
    }
  }

  private Draft add(String outlet, List<Piece> pieces) {
    ArticleId id = new ArticleId(story + "/%02d".formatted(drafts.size() + 1));
    int hour = drafts.isEmpty() ? 0 : drafts.get(drafts.size() - 1).hour() + random.nextInt(1, 6);
    List<Piece> all = new ArrayList<>(pieces);
    if (random.nextInt(4) == 0 && !drafts.isEmpty()) {
      String other = invented.one(drafts).outlet();
      if (!other.equals(outlet)) {
        all.add(random.nextInt(1, all.size() + 1), Piece.plain(chatter.participant(other)));
      }
    }
    Draft draft = new Draft(id, outlet, hour, List.copyOf(all));
    drafts.add(draft);
    return draft;
  }

  private void edge(Draft from, Draft to) {
    edges.add(new Edge(from.id(), to.id()));
  }

  private List<Piece> firstHand(String outlet) {
    List<Piece> pieces = new ArrayList<>(List.of(Piece.plain(chatter.headline())));
    pieces.add(Piece.plain(chatter.lead()));
    Set<Integer> told = new TreeSet<>();
    for (int i = random.nextInt(4, 8); i > 0; i--) {
      int fact = random.nextInt(facts.size());
      if (told.add(fact)) {
        pieces.add(frames.firstHand(fact, frames.name(scene.sayer(fact, random)), outlet));
      }
    }
    pieces.addAll(background(random.nextInt(1, 4)));
    return pieces;
  }

  private List<Piece> background(int count) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pieces.add(Piece.plain(chatter.background()));
    }
    return pieces;
  }

  private void takeBulletin(String outlet) {
    List<Piece> pieces = new ArrayList<>(List.of(Piece.plain(chatter.headline())));
    Named by = frames.name(scene.issuer());
    Named issuer =
        new Named(
            "the " + by.affiliation().orElse(by.speaker()),
            by.affiliation().orElse(by.speaker()),
            Optional.empty());
    bulletin.forEach(
        (fact, words) -> {
          if (random.nextInt(5) > 0) {
            pieces.add(frames.written(fact, issuer, words));
          }
        });
    if (random.nextBoolean()) {
      int fact = random.nextInt(4, facts.size());
      pieces.add(frames.firstHand(fact, frames.name(scene.sayer(fact, random)), outlet));
    }
    pieces.addAll(background(random.nextInt(1, 4)));
    Draft draft = add(outlet, pieces);
    takers.forEach(other -> edge(draft, other));
    takers.add(draft);
  }

  private void cite(String outlet, Draft parent) {
    List<Piece> pieces = new ArrayList<>(List.of(Piece.plain(chatter.headline())));
    pieces.add(Piece.plain(chatter.lead()));
    Draft draft = relay(outlet, parent, pieces);
    edge(draft, parent);
  }

  private Draft relay(String outlet, Draft parent, List<Piece> pieces) {
    List<Piece> marked = new ArrayList<>(parent.marked());
    int left = random.nextInt(2, 5);
    boolean again = false;
    while (left-- > 0 && !marked.isEmpty()) {
      Mark mark = marked.remove(random.nextInt(marked.size())).mark().orElseThrow();
      Named by = new Named(source(mark), mark.speaker(), mark.affiliation());
      pieces.add(
          mark.via().isEmpty() || !random.nextBoolean()
              ? relays.cited(mark.fact(), by, parent.outlet(), again)
              : relays.passedOn(
                  mark.fact(), by, mark.via().get(mark.via().size() - 1), parent.outlet()));
      again = true;
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      int fact = random.nextInt(facts.size());
      pieces.add(frames.firstHand(fact, frames.name(scene.sayer(fact, random)), outlet));
    }
    pieces.addAll(background(random.nextInt(1, 3)));
    return add(outlet, pieces);
  }

  private String source(Mark mark) {
    boolean unnamed = mark.speaker().startsWith("an unnamed ");
    return unnamed
        ? mark.speaker().replaceFirst("^an unnamed ", "a ")
        : mark.affiliation().isPresent()
            ? mark.speaker() + " of the " + mark.affiliation().get()
            : scene.isPerson(mark.speaker()) ? mark.speaker() : "the " + mark.speaker();
  }

  private void vague(String outlet, Draft parent) {
    List<Piece> pieces = new ArrayList<>(List.of(Piece.plain(chatter.headline())));
    for (Piece piece : parent.marked().subList(0, Math.min(3, parent.marked().size()))) {
      Mark mark = piece.mark().orElseThrow();
      pieces.add(
          relays.vague(mark.fact(), new Named(source(mark), mark.speaker(), mark.affiliation())));
    }
    pieces.addAll(background(2));
    edge(add(outlet, pieces), parent);
  }

  private void copy(String outlet, Draft parent, Optional<Rewriting> rewriting) {
    boolean credited = random.nextInt(100) < (rewriting.isPresent() ? 25 : 55);
    List<Piece> pieces = new ArrayList<>(List.of(Piece.plain(chatter.headline())));
    for (Piece piece : parent.pieces().subList(1, parent.pieces().size())) {
      if (random.nextInt(9) > 0) {
        Piece taken = rewriting.map(r -> r.of(piece)).orElse(piece);
        pieces.add(credited ? carried(taken, parent.outlet()) : taken);
      }
    }
    if (credited) {
      pieces.add(
          1,
          Piece.plain(
              scene.place().toUpperCase(java.util.Locale.ROOT) + " (" + parent.outlet() + ")"));
    }
    if (random.nextInt(3) == 0) {
      int fact = random.nextInt(facts.size());
      pieces.add(frames.firstHand(fact, frames.name(scene.sayer(fact, random)), outlet));
    }
    edge(add(outlet, pieces), parent);
  }

  private static Piece carried(Piece piece, String outlet) {
    return piece.with(piece.mark().map(m -> m.carriedBy(outlet.replaceFirst("^The ", ""))));
  }

  private void shorten(String outlet, Draft parent) {
    int length = Math.max(4, parent.pieces().size() / 2);
    List<Piece> pieces =
        new ArrayList<>(parent.pieces().subList(0, Math.min(length, parent.pieces().size())));
    pieces.set(0, Piece.plain(chatter.headline()));
    edge(add(outlet, pieces), parent);
  }

  /** The first outlet prints its report again, with what another made of it. */
  private void circle() {
    Draft first = drafts.get(0);
    List<Piece> pieces = new ArrayList<>(List.of(Piece.plain(chatter.headline())));
    Draft between = relay(invented.place() + " Post", first, pieces);
    edge(between, first);
    List<Piece> again = new ArrayList<>(first.pieces());
    Mark mark = between.marked().get(0).mark().orElseThrow();
    again.add(
        2,
        relays.cited(
            mark.fact(),
            new Named(source(mark), mark.speaker(), mark.affiliation()),
            between.outlet(),
            false));
    Draft last = add(first.outlet(), again);
    edge(last, first);
    edge(last, between);
  }

  private Truth truth() {
    List<Account> reports = new ArrayList<>();
    Map<Integer, List<Claimed>> groups = new TreeMap<>();
    Map<Integer, Set<Integer>> origins = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      Account account =
          Printing.of(draft.id(), draft.outlet(), START.plusHours(draft.hour()), draft.pieces());
      reports.add(account);
      List<Piece> marked = draft.marked();
      for (int i = 0; i < marked.size(); i++) {
        Mark mark = marked.get(i).mark().orElseThrow();
        groups
            .computeIfAbsent(mark.fact(), f -> new ArrayList<>())
            .add(new Claimed(account.article(), account.claims().get(i)));
        origins
            .computeIfAbsent(mark.fact(), f -> new TreeSet<>())
            .add(scene.originOf(mark.speaker(), mark.affiliation()));
      }
    }
    List<Counted> counted = new ArrayList<>();
    groups.forEach(
        (fact, members) ->
            counted.add(new Counted(members, origins.getOrDefault(fact, Set.of()).size())));
    return new Truth(reports, edges, counted);
  }
}
