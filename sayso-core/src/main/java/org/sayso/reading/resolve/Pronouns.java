package org.sayso.reading.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.claim.Note;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.parse.Quoted;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.text.Spans;

/**
 * Whom a pronoun stands for: candidates are ranked by number, gender, role, recency and who spoke
 * last.
 */
final class Pronouns {

  private static final int FARTHEST = 5;

  private final ParsedArticle article;
  private final Cast cast;
  private final List<Statement> all;
  private final List<Statement> before;
  private final List<Note> notes;

  Pronouns(
      ParsedArticle article,
      Cast cast,
      List<Statement> all,
      List<Statement> before,
      List<Note> notes) {
    this.all = all;
    this.article = article;
    this.cast = cast;
    this.before = before;
    this.notes = notes;
  }

  List<Entity> resolve(Sentence s, Token pronoun, Statement statement) {
    String word = pronoun.word().toLowerCase(java.util.Locale.ROOT);
    return switch (word) {
      case "he", "him", "his", "himself" -> personal(s, pronoun, Entity.Gender.MALE, statement);
      case "she", "her", "hers", "herself" -> personal(s, pronoun, Entity.Gender.FEMALE, statement);
      case "they", "them", "their", "these", "those", "both" -> plural(s, pronoun);
      case "it", "its", "itself", "this", "that", "which" -> neuter(s, pronoun, statement);
      default -> any(pronoun);
    };
  }

  private List<Entity> personal(
      Sentence s, Token pronoun, Entity.Gender gender, Statement statement) {
    int at = pronoun.span().start();
    List<Entity> best = new ArrayList<>();
    double top = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (Entity e : cast.entities()) {
      boolean person =
          e.isPerson()
              || (e.kind == Entity.Kind.DESCRIBED
                  && !e.name().matches("(?i)(two|three|four|five|several|some|many|\\d+) .*"));
      if (!person || clashes(e.gender, gender)) {
        continue;
      }
      double score = score(e, s, at, statement);
      if (e.gender == gender) {
        score += 1;
      }
      if (e.kind == Entity.Kind.DESCRIBED) {
        score -= 0.5;
      }
      if (score > top) {
        second = top;
        top = score;
        best = new ArrayList<>(List.of(e));
      } else if (score > second) {
        second = score;
      }
    }
    if (!best.isEmpty() && best.get(0).gender == Entity.Gender.UNKNOWN) {
      best.get(0).gender = gender;
    }
    if (best.isEmpty() || top == Double.NEGATIVE_INFINITY) {
      notes.add(new Note(pronoun.span(), pronoun.word() + ": no one before it that it could mean"));
      return List.of();
    }
    if (top - second < 0.25) {
      notes.add(new Note(pronoun.span(), pronoun.word() + ": two possible speakers"));
    }
    return best;
  }

  private static boolean clashes(Entity.Gender mine, Entity.Gender asked) {
    return (mine == Entity.Gender.MALE && asked == Entity.Gender.FEMALE)
        || (mine == Entity.Gender.FEMALE && asked == Entity.Gender.MALE);
  }

  /**
   * Higher for who spoke last, who was the subject, and who was named a moment ago; nothing for who
   * was never named.
   */
  private double score(Entity e, Sentence s, int at, Statement statement) {
    int last = -1;
    Optional<Sentence> home = Optional.empty();
    for (int p : e.places) {
      if (p < at && p > last && !inSpeech(p, at) && !inOwnContent(p, statement)) {
        last = p;
        home = article.sentenceAt(p);
      }
    }
    Optional<Statement> previous = lastOutside(statement);
    boolean spokeLast = previous.filter(b -> b.speakers.contains(e) && b.anchor() < at).isPresent();
    if (last < 0 && !spokeLast) {
      return Double.NEGATIVE_INFINITY;
    }
    double score = 0;
    if (spokeLast) {
      score += 1.2;
    }
    if (home.isPresent()) {
      int distance = s.index() - home.get().index();
      if (distance > FARTHEST && !spokeLast) {
        return Double.NEGATIVE_INFINITY;
      }
      score -= 0.6 * Math.max(0, distance);
      int where = last;
      Optional<Token> token = home.get().from(where);
      if (token.isPresent() && isSubject(home.get(), token.get())) {
        score += 1.5;
        if (distance <= 1) {
          score += 0.5;
        }
      }
      if (home.get().block() != s.block()) {
        score -= 0.4;
      }
      score += 0.3 * Math.max(0, 1 - (at - last) / 600.0);
    }
    return score;
  }

  /** The statement before this one, those inside its own words left out. */
  private Optional<Statement> lastOutside(Statement statement) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (before.get(i).within.filter(w -> w == statement).isEmpty()) {
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

  private boolean inSpeech(int offset, int pronounAt) {
    return article.quotations().stream()
        .anyMatch(
            q ->
                q.depth() == 0
                    && q.use() == Quoted.Use.SPEECH
                    && q.span().contains(offset)
                    && !q.span().contains(pronounAt));
  }

  /** Whether a token stands inside the subject of its sentence. */
  static boolean isSubject(Sentence s, Token t) {
    Token at = t;
    for (int steps = 0; steps < 6; steps++) {
      if (at.is("nsubj")) {
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

  private List<Entity> plural(Sentence s, Token pronoun) {
    int at = pronoun.span().start();
    for (int i = before.size() - 1; i >= 0; i--) {
      Statement last = before.get(i);
      boolean near = s.index() - last.found.sentence() <= FARTHEST;
      if (!near) {
        break;
      }
      if (last.speakers.size() > 1) {
        return last.speakers;
      }
      boolean group =
          last.speakers.size() == 1
              && last.speakers.get(0).kind != Entity.Kind.PERSON
              && last.anchor() < at;
      if (group) {
        return last.speakers;
      }
    }
    return cast.latest(at, e -> e.kind != Entity.Kind.PERSON)
        .map(List::of)
        .orElseGet(() -> any(pronoun));
  }

  private List<Entity> neuter(Sentence s, Token pronoun, Statement statement) {
    int at = pronoun.span().start();
    List<Entity> best = List.of();
    double top = Double.NEGATIVE_INFINITY;
    for (Entity e : cast.entities()) {
      if (e.kind != Entity.Kind.ORGANISATION
          && !(e.kind == Entity.Kind.DESCRIBED && !isPersonal(e))) {
        continue;
      }
      double score = score(e, s, at, statement) - (e.evident || hasSpoken(e) ? 0 : 2);
      if (score > top) {
        top = score;
        best = List.of(e);
      }
    }
    if (best.isEmpty()) {
      notes.add(
          new Note(pronoun.span(), pronoun.word() + ": nothing before it that it could mean"));
    }
    return best;
  }

  private boolean hasSpoken(Entity e) {
    return before.stream().anyMatch(b -> b.speakers.contains(e));
  }

  private static boolean isPersonal(Entity e) {
    return e.name().startsWith("an unnamed")
        || e.name().matches("(?i)(one|two|three|four|five|several|some) .*");
  }

  private List<Entity> any(Token pronoun) {
    if (!before.isEmpty()) {
      return before.get(before.size() - 1).speakers;
    }
    return cast.latest(pronoun.span().start(), e -> true).map(List::of).orElse(List.of());
  }
}
