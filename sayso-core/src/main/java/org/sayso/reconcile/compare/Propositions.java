package org.sayso.reconcile.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.Stance;
import org.sayso.reconcile.lexicon.Expression;
import org.sayso.reconcile.lexicon.Lexicon;
import org.sayso.reconcile.lexicon.Question;
import org.sayso.text.Remembered;
import org.sayso.text.Span;

/** Takes claims apart for comparison. */
public final class Propositions {

  /** So many words may stand inside an expression: {@code laid down their arms}. */
  private static final int GAP = 3;

  /** A thousand take about five megabytes. */
  private static final long MOST_CLAIMS = 5_000;

  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "be", "have", "do", "that", "there", "say", "also", "very", "more", "most", "such", "so",
          "then", "now", "still", "already", "just", "only", "even", "not", "n't", "never", "no",
          "other", "own", "many", "much", "as", "too", "really", "however", "let");

  private static final Set<String> NEGATING =
      Set.of(
          "no", "not", "never", "without", "fail", "refuse", "nobody", "none", "nothing", "neither",
          "lack");

  private static final Set<String> PARTICLES =
      Set.of(
          "up", "down", "off", "out", "away", "back", "over", "in", "on", "apart", "through",
          "open");

  /** As nouns these name things as often as deeds: the fire, the plant, a strike. */
  private static final Set<String> THINGS =
      Set.of(
          "fire",
          "strike",
          "hit",
          "charge",
          "shell",
          "shot",
          "land",
          "march",
          "hold",
          "stand",
          "fall",
          "rise",
          "run",
          "stop",
          "close",
          "cut",
          "drop",
          "lead",
          "drive",
          "board",
          "book",
          "call",
          "check",
          "cost",
          "cover",
          "cross",
          "face",
          "head",
          "leave",
          "match",
          "mine",
          "park",
          "pass",
          "plant",
          "pool",
          "post",
          "power",
          "present",
          "press",
          "race",
          "report",
          "rest",
          "ring",
          "sack",
          "seal",
          "season",
          "sentence",
          "share",
          "ship",
          "sign",
          "spring",
          "stage",
          "state",
          "store",
          "storm",
          "suspect",
          "tank",
          "tear",
          "tie",
          "train",
          "turn",
          "walk",
          "watch",
          "wave",
          "work",
          "object",
          "bank",
          "bar",
          "bill",
          "block",
          "file",
          "flat",
          "force",
          "hand",
          "lift",
          "light",
          "line",
          "note",
          "order",
          "point",
          "record",
          "set",
          "show",
          "table",
          "test",
          "track",
          "trial",
          "well",
          "house",
          "crush",
          "morning",
          "night");

  private final Remembered<Said, Proposition> known = new Remembered<>(MOST_CLAIMS, one -> 1L);
  private final ContentParser parser;
  private final SentenceVectors vectors;
  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  private record Entry(Optional<Question> question, String answer, Expression expression) {}

  /** The words of an expression as they stand. */
  private record Match(List<Word> words) {
    Span span() {
      return new Span(words.get(0).span().start(), words.get(words.size() - 1).span().end());
    }

    /** {@code fail to agree}, {@code not guilty}: turned by itself. */
    boolean negates() {
      return words.stream().anyMatch(w -> NEGATING.contains(w.lemma()));
    }

    Word head() {
      return words.stream()
          .filter(Word::isVerb)
          .filter(w -> !w.lemma().equals("be"))
          .findFirst()
          .orElseGet(
              () ->
                  words.stream()
                      .filter(w -> w.isNoun() || w.isAdjective())
                      .findFirst()
                      .orElse(words.get(words.size() - 1)));
    }
  }

  public Propositions(ContentParser parser, Lexicon lexicon, SentenceVectors vectors) {
    this.parser = parser;
    this.vectors = vectors;
    for (Question question : lexicon.questions()) {
      question
          .answers()
          .forEach(
              (answer, expressions) ->
                  expressions.forEach(e -> index(new Entry(Optional.of(question), answer, e))));
    }
    lexicon.untrue().forEach(u -> index(new Entry(Optional.empty(), "", u.words())));
  }

  private void index(Entry entry) {
    byFirst.computeIfAbsent(entry.expression.lemmas().get(0), k -> new ArrayList<>()).add(entry);
  }

  /** What a claim says, as a record. */
  public Proposition of(Said said) {
    return known.get(said, () -> proposition(said));
  }

  private Proposition proposition(Said said) {
    String bare = said.content().strip().replaceFirst("^(?i)that ", "");
    Content content = parser.parse(bare, said.day());
    Polarity polarity = new Polarity(content);
    List<Clock> clocks = Clock.in(bare);
    List<Frame> frames = Frame.of(content, polarity);
    List<Stated> stated = new ArrayList<>();
    Optional<Span> falsifying = Optional.empty();
    boolean denied = said.stance() == Stance.DENIES;
    for (Word word : content.words()) {
      Set<Entry> seen = new HashSet<>();
      for (String lemma : lemmas(word)) {
        for (Entry entry : Optional.ofNullable(byFirst.get(lemma)).orElse(List.of())) {
          Optional<Match> match =
              seen.add(entry)
                  ? match(
                      content,
                      word,
                      entry.expression,
                      entry.question.filter(q -> !q.things()).isPresent())
                  : Optional.empty();
          if (match.isPresent() && entry.question.isPresent()) {
            stated.add(
                stated(
                    entry.question.get(),
                    entry.answer,
                    match.get(),
                    frames,
                    content,
                    polarity,
                    denied));
          } else if (match.isPresent()
              && falsifying.isEmpty()
              && !polarity.isTurned(word)
              && !isPosture(content, word)) {
            falsifying = Optional.of(match.get().span());
          }
        }
      }
    }
    return new Proposition(
        said,
        content,
        Act.of(said.stance()),
        frames.stream()
            .map(f -> denied ? new Frame(f.act(), f.agent(), f.theme(), !f.turned()) : f)
            .toList(),
        withoutParts(stated),
        Amounts.in(content, clocks),
        clocks,
        content.words().stream().filter(this::isKey).toList(),
        falsifying,
        vectors.of(bare.replaceAll("[\"“”«»‘’„]", "")));
  }

  /**
   * {@code standing} inside {@code remain standing} answers nothing of its own, nor does {@code
   * agree} inside {@code fail to agree}, whatever question that answers.
   */
  private static List<Stated> withoutParts(List<Stated> all) {
    return all.stream()
        .filter(s -> all.stream().noneMatch(o -> o.overrides(s)))
        .distinct()
        .toList();
  }

  private static Stated stated(
      Question question,
      String answer,
      Match match,
      List<Frame> frames,
      Content content,
      Polarity polarity,
      boolean denied) {
    Word head = match.head();
    Optional<Frame> frame = frames.stream().filter(f -> f.act().equals(head)).findFirst();
    Optional<Word> theme =
        frame
            .flatMap(f -> f.theme().filter(t -> !match.words.contains(t)).or(f::agent))
            .or(() -> modified(content, head));
    return new Stated(
        question,
        answer,
        (polarity.isTurned(head) && !match.negates()) ^ denied,
        head,
        theme,
        indices(match),
        match.negates(),
        match.span());
  }

  private static Set<Integer> indices(Match match) {
    Set<Integer> indices = new HashSet<>();
    match.words().forEach(w -> indices.add(w.index()));
    return indices;
  }

  private static Optional<Word> modified(Content content, Word word) {
    if (word.head() < 0) {
      return Optional.empty();
    }
    Word head = content.words().get(word.head());
    if (word.is("amod") || word.is("acl")) {
      return Optional.of(head);
    }
    return head.isVerb()
        ? content.children(head).filter(c -> c.is("nsubj") && !c.equals(word)).findFirst()
        : Optional.empty();
  }

  private static Optional<Match> match(
      Content content, Word first, Expression expression, boolean mustBeDeed) {
    List<String> lemmas = expression.lemmas();
    if (mustBeDeed && lemmas.size() == 1 && first.isNoun() && !isDeed(content, first)) {
      return Optional.empty();
    }
    List<Word> found = new ArrayList<>(List.of(first));
    int at = first.index() + 1;
    for (String lemma : lemmas.subList(1, lemmas.size())) {
      Optional<Word> next = Optional.empty();
      for (int i = at; i < Math.min(content.words().size(), at + GAP + 1) && next.isEmpty(); i++) {
        Word word = content.words().get(i);
        if (lemmas(word).contains(lemma)) {
          next = Optional.of(word);
        } else if (!mayStandInside(word, first, lemma)) {
          break;
        }
      }
      if (next.isEmpty()) {
        return Optional.empty();
      }
      found.add(next.get());
      at = next.get().index() + 1;
    }
    return Optional.of(new Match(found));
  }

  /** {@code the wreck lies in the bay} tells no lie. */
  private static boolean isPosture(Content content, Word word) {
    return word.isVerb()
        && word.lemma().equals("lie")
        && content.children(word).anyMatch(c -> c.is("obl") || c.is("nmod") || c.is("advmod"));
  }

  /** {@code shut the plant down}, {@code lay down their arms}, {@code was finally over}. */
  private static boolean mayStandInside(Word word, Word first, String next) {
    String tag = word.tag();
    if (first.lemma().equals("be")) {
      return tag.startsWith("RB");
    }
    boolean particle = PARTICLES.contains(next) && first.isVerb();
    return word.is("aux")
        || Set.of("DT", "PRP$", "POS", "CD", "PDT").contains(tag)
        || tag.startsWith("RB")
        || tag.startsWith("JJ")
        || (particle && (word.isNoun() || tag.equals("PRP")));
  }

  /** {@code the arrest of the mayor} tells of a deed, {@code a fire} in itself of a thing. */
  private static boolean isDeed(Content content, Word noun) {
    return !THINGS.contains(noun.lemma())
        || content
            .children(noun)
            .anyMatch(
                c ->
                    c.is("nmod:poss")
                        || (c.is("nmod")
                            && content.children(c, "case").anyMatch(p -> p.lemma().equals("of"))));
  }

  /** The lemma, and of an adjective that is a participle the verb's: {@code destroyed}. */
  private static Set<String> lemmas(Word word) {
    String lemma = word.lemma();
    Set<String> lemmas = new HashSet<>();
    lemmas.add(lemma);
    lemmas.add(word.form().toLowerCase(Locale.ROOT));
    if (lemma.endsWith("ed") && lemma.length() > 4) {
      String stem = lemma.substring(0, lemma.length() - 2);
      lemmas.add(stem);
      lemmas.add(stem + "e");
      int last = stem.length() - 1;
      if (stem.charAt(last) == stem.charAt(last - 1)) {
        lemmas.add(stem.substring(0, last));
      }
    }
    if (lemma.endsWith("ing") && lemma.length() > 5) {
      String stem = lemma.substring(0, lemma.length() - 3);
      lemmas.add(stem);
      lemmas.add(stem + "e");
    }
    return lemmas;
  }

  private boolean isKey(Word word) {
    boolean open =
        word.isNoun()
            || word.isVerb()
            || word.isAdjective()
            || word.tag().startsWith("RB")
            || word.isNumber();
    return open && !word.is("aux") && !word.is("cop") && !EMPTY_WORDS.contains(word.lemma());
  }
}
