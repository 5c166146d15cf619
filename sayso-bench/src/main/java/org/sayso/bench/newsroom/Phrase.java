package org.sayso.bench.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.bench.newsroom.Frames.Named;
import org.sayso.bench.newsroom.Piece.Mark;
import org.sayso.bench.newsroom.Piece.Part;
import org.sayso.bench.newsroom.Piece.Role;
import org.sayso.claim.Stance;

/** Parts of sentences, and sentences of parts. */
final class Phrase {

  private Phrase() {}

  static Mark mark(int fact, Named by, List<String> via) {
    return new Mark(fact, by.speaker(), by.affiliation(), via, Stance.ASSERTS);
  }

  static Part plain(String words) {
    return new Part(words, Role.PLAIN, false);
  }

  static Part fixed(String words) {
    return new Part(words, Role.PLAIN, true);
  }

  static Part cue(String words) {
    return new Part(words, Role.CUE, false);
  }

  static Part source(Named by) {
    return new Part(by.source(), Role.SOURCE, true);
  }

  static Part content(String words) {
    return new Part(words, Role.CONTENT, false);
  }

  static Part quoted(String spoken, String open, String close) {
    return new Part(open + spoken + close, Role.CONTENT, true);
  }

  /** The parts with a capital in front and a stop behind. */
  static Piece piece(Mark mark, Part... parts) {
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
