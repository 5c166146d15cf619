package org.sayso.reconcile.drift;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.Stance;

/** A claim that was turned round: {@code was no gardener} / {@code was a gardener}. */
final class Turns {

  /** Words that a negation turns stand so near behind it. */
  private static final int REACH = 4;

  /** So much of a sentence must be common before a missing {@code not} counts. */
  private static final double ALIKE = 0.6;

  private static final Set<String> COPULA = Vocabulary.set("is was were are be been");

  private static final Map<String, String> OPPOSITES =
      Map.ofEntries(
          Map.entry("open", "clos"),
          Map.entry("opened", "closed"),
          Map.entry("rose", "fell"),
          Map.entry("rise", "fall"),
          Map.entry("increased", "decreased"),
          Map.entry("accepted", "rejected"),
          Map.entry("supports", "opposes"),
          Map.entry("supported", "opposed"),
          Map.entry("support", "oppose"),
          Map.entry("backs", "opposes"),
          Map.entry("backed", "opposed"),
          Map.entry("guilty", "innocent"),
          Map.entry("alive", "dead"),
          Map.entry("legal", "illegal"),
          Map.entry("safe", "unsafe"),
          Map.entry("locked", "unlocked"),
          Map.entry("won", "lost"),
          Map.entry("before", "after"),
          Map.entry("armed", "unarmed"),
          Map.entry("stable", "unstable"),
          Map.entry("aware", "unaware"),
          Map.entry("true", "false"),
          Map.entry("agreed", "refused"),
          Map.entry("intact", "damaged"),
          Map.entry("succeeded", "failed"));

  private Turns() {}

  static Optional<String> turned(Saying relay, Saying origin) {
    boolean tells = tells(relay) && tells(origin);
    if (!tells) {
      return Optional.empty();
    }
    boolean denied = relay.stance() == Stance.DENIES;
    boolean wasDenied = origin.stance() == Stance.DENIES;
    if (denied != wasDenied) {
      return turnedByCue(relay, origin);
    }
    return turnedWords(origin, relay)
        .or(() -> turnedWords(relay, origin))
        .or(() -> opposite(relay, origin))
        .map(x -> origin.quote() + " / " + relay.quote());
  }

  private static boolean tells(Saying saying) {
    return switch (saying.stance()) {
      case ASSERTS, CONFIRMS, SUGGESTS, DENIES -> true;
      default -> false;
    };
  }

  /** {@code denied that he was warned} / {@code said he was warned}. */
  private static Optional<String> turnedByCue(Saying relay, Saying origin) {
    boolean alike = relay.common(origin).size() >= ALIKE * Math.min(relay.size(), origin.size());
    boolean sameWords = negations(relay).isEmpty() && negations(origin).isEmpty();
    return alike && sameWords
        ? Optional.of(origin.told() + " / " + relay.told())
        : Optional.empty();
  }

  private static List<Integer> negations(Saying saying) {
    List<Token> words = saying.words();
    return java.util.stream.IntStream.range(0, words.size())
        .filter(i -> Vocabulary.isNegation(words.get(i).form()))
        .filter(i -> !isBound(words, i))
        .filter(i -> !saying.figures().stream().anyMatch(f -> f.start() <= i && i < f.end()))
        .boxed()
        .toList();
  }

  /** {@code no later than}, {@code not only}, {@code no longer} with a figure: bounds. */
  private static boolean isBound(List<Token> words, int i) {
    String next = i + 1 < words.size() ? words.get(i + 1).form() : "";
    return Set.of("only", "later", "fewer", "more", "less", "just").contains(next);
  }

  /** A word that one turns round and the other has unturned, in the same sentence. */
  private static Optional<String> turnedWords(Saying turning, Saying plain) {
    List<Integer> noes = negations(turning);
    List<Integer> others = negations(plain);
    for (int no : noes) {
      Optional<Token> turned = turned(turning.words(), no);
      if (turned.isEmpty()) {
        continue;
      }
      for (int i = 0; i < plain.words().size(); i++) {
        Token word = plain.words().get(i);
        boolean same = word.stem().equals(turned.get().stem());
        if (same && !isTurned(plain.words(), i, others) && isAlike(turning, no, plain, i)) {
          return Optional.of(word.form());
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Token> turned(List<Token> words, int no) {
    for (int i = no + 1; i < Math.min(words.size(), no + 1 + REACH); i++) {
      if (words.get(i).sentence() != words.get(no).sentence()) {
        break;
      }
      if (words.get(i).isContent()) {
        return Optional.of(words.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean isTurned(List<Token> words, int at, List<Integer> noes) {
    return noes.stream().anyMatch(no -> words.get(no).sentence() == words.get(at).sentence());
  }

  /** Enough of both sentences in common, or the same is told of the subject. */
  private static boolean isAlike(Saying turning, int no, Saying plain, int at) {
    Set<String> one = sentence(turning, turning.words().get(no).sentence());
    Set<String> other = sentence(plain, plain.words().get(at).sentence());
    Set<String> common = new HashSet<>(one);
    common.retainAll(other);
    int least = Math.min(one.size(), other.size());
    boolean enough = common.size() >= Math.min(2, least) && common.size() >= ALIKE * least;
    return (enough && !(least < 2 && one.size() + other.size() > 4))
        || (isPredicate(turning.words(), no + 1) && isPredicate(plain.words(), at));
  }

  private static Set<String> sentence(Saying saying, int number) {
    Set<String> stems = new HashSet<>();
    saying.words().stream()
        .filter(w -> w.sentence() == number && w.isContent() && !w.isFigure())
        .forEach(w -> stems.add(w.stem()));
    return stems;
  }

  private static boolean isPredicate(List<Token> words, int at) {
    for (int i = Math.max(0, at - 4); i < at && i < words.size(); i++) {
      if (COPULA.contains(words.get(i).form())
          && words.get(i).sentence() == words.get(Math.min(at, words.size() - 1)).sentence()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> opposite(Saying relay, Saying origin) {
    if (!negations(relay).isEmpty() || !negations(origin).isEmpty()) {
      return Optional.empty();
    }
    Set<String> common = relay.common(origin);
    if (common.size() < 2 || common.size() + 1 < ALIKE * Math.min(relay.size(), origin.size())) {
      return Optional.empty();
    }
    return OPPOSITES.entrySet().stream()
        .filter(
            e ->
                swapped(relay, origin, e.getKey(), e.getValue())
                    || swapped(relay, origin, e.getValue(), e.getKey()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean swapped(Saying relay, Saying origin, String a, String b) {
    return relay.has(a) && origin.has(b) && !relay.has(b) && !origin.has(a);
  }
}
