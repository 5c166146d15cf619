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
import java.util.Optional;
import java.util.SplittableRandom;
import org.sayso.bench.newsroom.Piece.Mark;
import org.sayso.bench.newsroom.Piece.Part;

/** Sentences in which something is told as the word of somebody whom the outlet heard or read. */
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
              quoted(facts.spoken(fact), "\"", ",\""),
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
              quoted(facts.spoken(fact), "\"", ".\""));
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
}
