package org.sayso.bench.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.sayso.bench.newsroom.Piece.Mark;
import org.sayso.bench.newsroom.Piece.Part;
import org.sayso.bench.newsroom.Piece.Role;
import org.sayso.claim.Stance;

/** Sentences in which something is told as somebody's word. */
final class Frames {

  private final SplittableRandom random;
  private final Facts facts;
  private final Chatter chatter;

  Frames(SplittableRandom random, Facts facts, Chatter chatter) {
    this.random = random;
    this.facts = facts;
    this.chatter = chatter;
  }

  /**
   * How a report names an origin.
   *
   * @param source the words
   * @param speaker the name in the mark
   * @param affiliation in the mark
   */
  record Named(String source, String speaker, Optional<String> affiliation) {}

  Named name(Origin origin) {
    if (origin.described().isPresent()) {
      String who = origin.described().get();
      return new Named(who, who.replaceFirst("^a ", "an unnamed "), Optional.empty());
    }
    boolean byPerson =
        origin.person().isPresent() && (origin.bodies().isEmpty() || random.nextInt(3) == 0);
    Optional<String> body =
        origin.bodies().isEmpty()
            ? Optional.empty()
            : Optional.of(origin.bodies().get(random.nextInt(origin.bodies().size())));
    if (byPerson) {
      String person = origin.person().orElseThrow();
      String words = person + origin.title() + body.map(b -> " of the " + b).orElse("");
      return new Named(words, person, body);
    }
    return new Named("the " + body.orElseThrow(), body.orElseThrow(), Optional.empty());
  }

  /** What an outlet heard itself. */
  Piece firstHand(int fact, Named by, String outlet) {
    String told = facts.told(fact, random);
    Mark mark = mark(fact, by, List.of());
    Part tail = plain(chatter.tail());
    return switch (random.nextInt(9)) {
      case 0, 1 ->
          piece(mark, source(by), plain(" "), cue("said"), plain(" that "), content(told), tail);
      case 2 ->
          piece(mark, cue("According to"), plain(" "), source(by), plain(", "), content(told));
      case 3 -> piece(mark, content(told), plain(", "), source(by), plain(" "), cue("said"), tail);
      case 4 ->
          piece(
              mark,
              source(by),
              plain(" "),
              cue("told"),
              plain(" "),
              fixed(outlet),
              tail,
              plain(" that "),
              content(told));
      case 5 ->
          piece(
              mark,
              quoted(fact, "\"", ",\""),
              plain(" "),
              source(by),
              plain(" "),
              cue("explained"),
              tail);
      case 6 ->
          piece(
              mark,
              source(by),
              tail,
              plain(" "),
              cue("conceded"),
              plain(" to "),
              fixed(outlet),
              plain(" that "),
              content(told));
      case 7 ->
          piece(
              mark,
              content(told),
              plain(": this is how "),
              source(by),
              plain(" "),
              cue("put"),
              plain(" it"),
              tail);
      default ->
          piece(
              mark,
              source(by),
              plain(" "),
              cue("said"),
              tail,
              plain(": "),
              quoted(fact, "\"", ".\""));
    };
  }

  /** What an organisation put out in writing, in its words or nearly. */
  Piece written(int fact, Named by, String words) {
    Mark mark = mark(fact, by, List.of());
    String told = random.nextInt(4) == 0 ? facts.told(fact, random) : words;
    return switch (random.nextInt(4)) {
      case 0 ->
          piece(
              mark,
              source(by),
              plain(" "),
              cue("said in a written statement"),
              plain(" that "),
              content(told));
      case 1 ->
          piece(
              mark,
              content(told),
              plain(", "),
              cue("according to"),
              plain(" a statement by "),
              source(by));
      case 2 ->
          piece(
              mark,
              plain("In a bulletin on its website "),
              source(by),
              plain(" "),
              cue("announced"),
              plain(" that "),
              content(told));
      default ->
          piece(
              mark,
              source(by),
              plain(" "),
              cue("writes"),
              plain(" in its statement that "),
              content(told));
    };
  }

  /** What an outlet has from another, which it names. */
  Piece cited(int fact, Named by, String outlet, boolean again) {
    String told = facts.told(fact, random);
    Mark mark = mark(fact, by, List.of(outlet.replaceFirst("^The ", "")));
    String[] words = outlet.split(" ", -1);
    boolean paper =
        outlet.matches("(?:The )?\\S+ (?:Lantern|Observer|Sentinel|Tribune|Beacon|Examiner|Echo)");
    String named =
        again && paper && random.nextBoolean()
            ? "the " + words[words.length - 1]
            : (random.nextInt(4) == 0 && !outlet.startsWith("The") ? "the newspaper " : "")
                + outlet;
    return switch (random.nextInt(8)) {
      case 0 ->
          piece(
              mark,
              source(by),
              plain(" "),
              cue("told"),
              plain(" "),
              fixed(named),
              plain(" that "),
              content(told));
      case 1 ->
          piece(
              mark,
              content(told),
              plain(", "),
              source(by),
              plain(" "),
              cue("said"),
              plain(", according to "),
              fixed(named));
      case 2 ->
          piece(
              mark,
              fixed(named),
              plain(" "),
              cue("reported, citing"),
              plain(" "),
              source(by),
              plain(", that "),
              content(told));
      case 3 ->
          piece(
              mark,
              quoted(fact, "\"", ",\""),
              plain(" "),
              fixed(named),
              plain(" "),
              cue("quoted"),
              plain(" "),
              source(by),
              plain(" as saying"));
      case 4 ->
          piece(
              mark,
              plain("As "),
              fixed(named),
              plain(" first reported, "),
              source(by),
              plain(" "),
              cue("believes"),
              plain(" that "),
              content(told));
      case 5 ->
          piece(
              mark,
              plain("Speaking to "),
              fixed(named),
              plain(", "),
              source(by),
              plain(" "),
              cue("maintained"),
              plain(" that "),
              content(told));
      case 6 ->
          piece(
              mark,
              source(by),
              plain(" "),
              cue("said"),
              plain(" in an interview published by "),
              fixed(named),
              plain(" that "),
              content(told));
      default ->
          piece(
              mark,
              content(told),
              plain(": that is what "),
              source(by),
              plain(" "),
              cue("confided"),
              plain(" to "),
              fixed(named));
    };
  }

  /** What an outlet has from one that has it from another. */
  Piece passedOn(int fact, Named by, String first, String second) {
    String told = facts.told(fact, random);
    Mark mark =
        mark(fact, by, List.of(first.replaceFirst("^The ", ""), second.replaceFirst("^The ", "")));
    return random.nextBoolean()
        ? piece(
            mark,
            fixed(second),
            plain(" reports, referring to "),
            fixed(first),
            plain(", that in the view of "),
            source(by),
            plain(" "),
            content(told))
        : piece(
            mark,
            source(by),
            plain(" "),
            cue("told"),
            plain(" "),
            fixed(first),
            plain(" that "),
            content(told),
            plain(", as "),
            fixed(second),
            plain(" has it"));
  }

  /** What an outlet has from it does not say whom. */
  Piece vague(int fact, Named by) {
    String told = facts.told(fact, random);
    String whom = random.nextBoolean() ? "local media" : "press reports";
    Mark mark = mark(fact, by, List.of(whom));
    return random.nextBoolean()
        ? piece(
            mark,
            source(by),
            plain(" "),
            cue("said"),
            plain(", according to " + whom + ", that "),
            content(told))
        : piece(
            mark,
            content(told),
            plain(", "),
            source(by),
            plain(" "),
            cue("was quoted"),
            plain(" as saying in " + whom));
  }

  private static Mark mark(int fact, Named by, List<String> via) {
    return new Mark(fact, by.speaker(), by.affiliation(), via, Stance.ASSERTS);
  }

  private static Part plain(String words) {
    return new Part(words, Role.PLAIN, false);
  }

  private static Part fixed(String words) {
    return new Part(words, Role.PLAIN, true);
  }

  private static Part cue(String words) {
    return new Part(words, Role.CUE, false);
  }

  private static Part source(Named by) {
    return new Part(by.source(), Role.SOURCE, true);
  }

  private static Part content(String words) {
    return new Part(words, Role.CONTENT, false);
  }

  private Part quoted(int fact, String open, String close) {
    return new Part(open + facts.spoken(fact) + close, Role.CONTENT, true);
  }

  /** The parts with a capital in front and a stop behind. */
  private static Piece piece(Mark mark, Part... parts) {
    List<Part> all = new ArrayList<>(List.of(parts));
    Part first = all.get(0);
    String words = first.words();
    all.set(
        0,
        new Part(
            Character.toUpperCase(words.charAt(0)) + words.substring(1),
            first.role(),
            first.fixed()));
    String last = all.get(all.size() - 1).words();
    all.add(plain(last.endsWith("\"") && last.charAt(last.length() - 2) == '.' ? "" : "."));
    return new Piece(all, Optional.of(mark));
  }
}
