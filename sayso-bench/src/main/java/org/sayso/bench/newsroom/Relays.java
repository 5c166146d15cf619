package org.sayso.bench.newsroom;

import static org.sayso.bench.newsroom.Phrase.content;
import static org.sayso.bench.newsroom.Phrase.cue;
import static org.sayso.bench.newsroom.Phrase.fixed;
import static org.sayso.bench.newsroom.Phrase.mark;
import static org.sayso.bench.newsroom.Phrase.piece;
import static org.sayso.bench.newsroom.Phrase.plain;
import static org.sayso.bench.newsroom.Phrase.quoted;
import static org.sayso.bench.newsroom.Phrase.source;

import java.util.List;
import java.util.SplittableRandom;
import org.sayso.bench.newsroom.Frames.Named;
import org.sayso.bench.newsroom.Piece.Mark;

/** Sentences in which something is told that another outlet had first. */
final class Relays {

  private final SplittableRandom random;
  private final Facts facts;

  Relays(SplittableRandom random, Facts facts) {
    this.random = random;
    this.facts = facts;
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
              quoted(facts.spoken(fact), "\"", ",\""),
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
}
