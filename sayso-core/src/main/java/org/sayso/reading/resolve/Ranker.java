package org.sayso.reading.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sayso.claim.Note;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.parse.Quoted;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.text.Spans;

/** Ranks those who may be meant by a word that names nobody. The weights are in {@link Feature}. */
final class Ranker {

  /** How many sentences up somebody may have been named, who did not speak last. */
  static final int FARTHEST = 5;

  /** Two whose scores differ by less cannot be told apart. */
  private static final double NEAR = 0.25;

  /** Characters over which nearness fades. */
  private static final double REACH = 600;

  /**
   * A candidate.
   *
   * @param who who may be meant
   * @param score the higher the likelier
   */
  record Candidate(Entity who, double score) {}

  private final ParsedArticle article;
  private final Cast cast;
  private final List<Statement> all;
  private final List<Statement> before;
  private final List<Note> notes;

  Ranker(
      ParsedArticle article,
      Cast cast,
      List<Statement> all,
      List<Statement> before,
      List<Note> notes) {
    this.article = article;
    this.cast = cast;
    this.all = all;
    this.before = before;
    this.notes = notes;
  }

  /** Those of the cast who may be meant, likeliest first. */
  List<Candidate> rank(Asked asked, Predicate<Entity> mayBe) {
    List<Candidate> candidates = new ArrayList<>();
    for (Entity e : cast.entities()) {
      if (mayBe.test(e) && !clashes(e.gender, asked.gender())) {
        score(e, asked).ifPresent(score -> candidates.add(new Candidate(e, score)));
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
    return candidates;
  }

  /**
   * The one who is meant; nobody where others come so near that a name would be a guess, which is
   * noted with their names.
   */
  Optional<Candidate> choose(List<Candidate> ranked, Token word) {
    List<Candidate> near =
        ranked.stream().filter(c -> ranked.get(0).score() - c.score() < NEAR).toList();
    if (near.size() < 2) {
      return near.stream().findFirst();
    }
    String names =
        near.stream().map(c -> Cast.plain(c.who().name())).collect(Collectors.joining(" or "));
    Note doubt = new Note(word.span(), word.word() + ": " + names);
    if (!notes.contains(doubt)) {
      notes.add(doubt);
    }
    return Optional.empty();
  }

  private static boolean clashes(Entity.Gender mine, Entity.Gender asked) {
    boolean one = asked == Entity.Gender.MALE || asked == Entity.Gender.FEMALE;
    return (one && mine == Entity.Gender.PLURAL)
        || (mine == Entity.Gender.MALE && asked == Entity.Gender.FEMALE)
        || (mine == Entity.Gender.FEMALE && asked == Entity.Gender.MALE);
  }

  /** Empty for who was never named before, or too long ago. */
  private Optional<Double> score(Entity e, Asked asked) {
    int last = lastNamed(e, asked);
    boolean spokeLast =
        lastOutside(asked.statement())
            .filter(b -> b.speakers.contains(e) && b.anchor() < asked.at())
            .isPresent();
    Optional<Sentence> home = last < 0 ? Optional.empty() : article.sentenceAt(last);
    if (home.isEmpty() && !spokeLast) {
      return Optional.empty();
    }
    boolean calledSo =
        asked.noun().filter(e.nouns::contains).isPresent()
            || (asked.age().isPresent() && asked.age().equals(e.age));
    boolean otherAge = asked.age().isPresent() && e.age.isPresent() && !calledSo;
    int distance = home.map(h -> Math.max(0, asked.sentence().index() - h.index())).orElse(0);
    if (otherAge || (distance > FARTHEST && !spokeLast && !calledSo)) {
      return Optional.empty();
    }
    double score = 0;
    score += calledSo ? Feature.CALLED_SO.weight() : 0;
    score += spokeLast ? Feature.SPOKE_LAST.weight() : 0;
    if (home.isPresent()) {
      score += Math.min(distance, FARTHEST) * Feature.SENTENCE_BETWEEN.weight();
      Optional<Token> token = home.get().from(last);
      if (token.filter(t -> isSubject(home.get(), t)).isPresent()) {
        score += Feature.SUBJECT.weight();
        score += distance <= 1 ? Feature.SUBJECT_JUST_NOW.weight() : 0;
      }
      boolean otherParagraph = home.get().block() != asked.sentence().block();
      score += otherParagraph ? Feature.OTHER_PARAGRAPH.weight() : 0;
      score += Math.max(0, 1 - (asked.at() - last) / REACH) * Feature.NEAR.weight();
    }
    return Optional.of(score + ofItself(e, asked, calledSo));
  }

  /** What speaks for or against somebody wherever they stand. */
  private double ofItself(Entity e, Asked asked, boolean calledSo) {
    double score = 0;
    boolean personal =
        asked.gender() == Entity.Gender.MALE || asked.gender() == Entity.Gender.FEMALE;
    score += personal && e.gender == asked.gender() ? Feature.SEX_KNOWN.weight() : 0;
    score += personal && e.kind == Entity.Kind.DESCRIBED ? Feature.NAMELESS.weight() : 0;
    boolean doubtful = asked.gender() == Entity.Gender.NEUTER && !e.evident && !hasSpoken(e);
    score += doubtful ? Feature.DOUBTFUL_BODY.weight() : 0;
    score += isOfHouse(e, asked) ? Feature.OF_THAT_HOUSE.weight() : 0;
    boolean otherwise = !asked.loose() && !calledSo && !e.nouns.isEmpty();
    return score + (otherwise ? Feature.CALLED_OTHERWISE.weight() : 0);
  }

  private static boolean isOfHouse(Entity e, Asked asked) {
    return e.affiliation.isPresent()
        && Entity.words(e.affiliation.get()).stream()
            .anyMatch(
                w ->
                    asked.beside().stream()
                        .anyMatch(
                            b ->
                                w.equals(b) || w.equals(b + "s") || NameForms.isAdjectiveOf(b, w)));
  }

  /** Nobody is named by what others say in quotation marks, nor by his own words. */
  private int lastNamed(Entity e, Asked asked) {
    int last = -1;
    for (int p : e.places) {
      if (p < asked.at()
          && p > last
          && !inSpeech(p, asked.at())
          && !inOwnContent(p, asked.statement())) {
        last = p;
      }
    }
    return last;
  }

  /**
   * The statement before this one: those inside its own words are left out, and, where it is
   * nobody's report itself, all that others are reported to have said.
   */
  private Optional<Statement> lastOutside(Statement statement) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Optional<Statement> within = before.get(i).within;
      boolean own = within.filter(w -> w == statement).isPresent();
      if (!own && (within.isEmpty() || statement.within.isPresent())) {
        return Optional.of(before.get(i));
      }
    }
    return Optional.empty();
  }

  /**
   * Nobody is the speaker of words that speak of him by name: {@code A man, he says, stood there}.
   */
  private boolean inOwnContent(int offset, Statement statement) {
    Spans cue = statement.found.attribution().cue();
    return all.stream()
        .filter(x -> x == statement || (!cue.isEmpty() && cue.equals(x.found.attribution().cue())))
        .anyMatch(
            x ->
                x.found.attribution().content().parts().stream().anyMatch(p -> p.contains(offset)));
  }

  private boolean inSpeech(int offset, int at) {
    return article.quotations().stream()
        .anyMatch(
            q ->
                q.depth() == 0
                    && q.use() == Quoted.Use.SPEECH
                    && q.span().contains(offset)
                    && !q.span().contains(at));
  }

  /** Whether a token stands inside the subject of its sentence, or in what follows {@code by}. */
  private static boolean isSubject(Sentence s, Token t) {
    Token at = t;
    for (int steps = 0; steps < 6; steps++) {
      if (at.is("nsubj") || isAgent(s, at)) {
        return true;
      }
      boolean climbs =
          at.is("compound")
              || at.is("appos")
              || at.is("flat")
              || at.is("amod")
              || at.is("det")
              || at.is("nmod:poss")
              || at.relation().equals("dep");
      Optional<Token> up = s.head(at);
      if (!climbs || up.isEmpty()) {
        return false;
      }
      at = up.get();
    }
    return false;
  }

  /** {@code It was ridiculed by the mayor}; not {@code Asked by the mayor, he said}. */
  private static boolean isAgent(Sentence s, Token t) {
    return t.is("obl")
        && s.child(t, "case").filter(c -> c.says("by")).isPresent()
        && s.head(t).filter(v -> s.has(v, "nsubj:pass")).isPresent();
  }

  private boolean hasSpoken(Entity e) {
    return before.stream().anyMatch(b -> b.speakers.contains(e));
  }
}
