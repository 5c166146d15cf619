package org.sayso.reading.attribute;

import java.util.Locale;
import java.util.Optional;
import org.sayso.claim.Stance;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Range;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.RuleBook;

/**
 * Contents that are phrases after the cue: objects, infinitives, gerunds, what a preposition
 * governs.
 */
final class Objects {

  private final RuleBook rules;
  private final Page page;
  private final Bounds bounds;

  Objects(RuleBook rules, Page page, Bounds bounds) {
    this.rules = rules;
    this.page = page;
    this.bounds = bounds;
  }

  Optional<Range> infinitive(Cue cue) {
    Sentence s = cue.sentence();
    for (int i = cue.last() + 1; i < s.size() && i <= cue.last() + 10; i++) {
      Token t = s.token(i);
      if (t.tag().equals("TO")
          && s.at(i + 1)
              .filter(v -> v.tag().equals("VB") || v.tag().startsWith("RB") || v.isQuotationMark())
              .isPresent()) {
        int from = i > 0 && isNegation(s.token(i - 1)) && i - 1 > cue.last() ? i - 1 : i;
        if (isAnonymity(s, i)) {
          return Optional.empty();
        }
        return bounds.bounded(cue, from, bounds.clauseEnd(cue, i + 1)).map(r -> withoutDay(cue, r));
      }
      if (!t.tag().startsWith("RB") && !t.lemma().equals("not") && !isWhenOrWhere(s, cue, t)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code promised on Sunday in Tarn to}: a time or place of the saying itself. */
  private boolean isWhenOrWhere(Sentence s, Cue cue, Token t) {
    Token at = t;
    while (at.head() > cue.last() && at.head() < t.index() + 6) {
      at = s.token(at.head());
    }
    boolean own = at.head() == cue.token().index();
    boolean day =
        rules.words("weekdays").contains(t.word().toLowerCase(java.util.Locale.ROOT))
            && t.index() == cue.last() + 1;
    boolean parted =
        t.says(",")
            && s.at(t.index() + 1)
                .filter(n -> n.tag().equals("TO") || n.tag().equals("IN"))
                .isPresent();
    return day || parted || (own && at.is("obl") && !t.isPunctuation() && !t.isVerb());
  }

  /** {@code vowed never to raise it}. */
  private static boolean isNegation(Token t) {
    return t.lemma().equals("not") || t.says("never");
  }

  /** {@code asked not to be named}: a formula of the trade, and no claim. */
  private static boolean isAnonymity(Sentence s, int to) {
    return s.at(to + 1).filter(t -> t.says("be", "remain")).isPresent()
        && s.at(to + 2)
            .filter(t -> t.says("named", "identified", "anonymous", "quoted", "unnamed"))
            .isPresent();
  }

  /** {@code declined to comment on Sunday}: the day is that of the refusal. */
  private Range withoutDay(Cue cue, Range range) {
    Sentence s = cue.sentence();
    if (cue.entry().stance() != Stance.DECLINES) {
      return range;
    }
    for (int i = range.to(); i > Math.max(range.from(), range.to() - 3); i--) {
      if (s.token(i).says("on")
          && s.at(i + 1)
              .filter(t -> rules.words("weekdays").contains(t.word().toLowerCase(Locale.ROOT)))
              .isPresent()) {
        return new Range(range.from(), i - 1);
      }
    }
    boolean bare =
        rules.words("weekdays").contains(s.token(range.to()).word().toLowerCase(Locale.ROOT));
    return bare && range.to() > range.from() ? new Range(range.from(), range.to() - 1) : range;
  }

  Optional<Range> gerund(Cue cue) {
    Sentence s = cue.sentence();
    for (int i = cue.last() + 1; i < s.size() && i <= cue.last() + 3; i++) {
      Token t = s.token(i);
      if (t.tag().equals("VBG")) {
        return bounds.bounded(cue, cue.last() + 1, bounds.clauseEnd(cue, i));
      }
      if (!t.tag().startsWith("RB")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  Optional<Range> object(Cue cue) {
    Sentence s = cue.sentence();
    Optional<Token> obj =
        s.children(cue.token()).stream()
            .filter(c -> (c.is("obj") || c.is("iobj")) && c.index() > cue.first())
            .filter(c -> !cue.words().contains(c.index()))
            .findFirst();
    if (obj.filter(o -> o.index() < cue.last()).isPresent()) {
      // "ruled it out": between verb and particle
      return obj.map(o -> new Range(o.index(), o.index()));
    }
    if (obj.isEmpty()) {
      return relative(cue);
    }
    int from = Math.max(cue.last() + 1, s.first(obj.get()));
    from = Math.max(from, Phrases.nounPhrase(s, obj.get()).from());
    if (obj.get().says("this", "that", "it", "them", "these", "those")) {
      return Optional.of(new Range(obj.get().index(), obj.get().index()));
    }
    return bounds.bounded(cue, from, bounds.clauseEnd(cue, obj.get().index()));
  }

  /** {@code …, which he denies}: the pronoun that stands for it. */
  private static Optional<Range> relative(Cue cue) {
    Sentence s = cue.sentence();
    boolean answers =
        cue.entry().stance() == Stance.DENIES || cue.entry().stance() == Stance.CONFIRMS;
    Optional<Range> pronoun =
        s.children(cue.token(), "obj")
            .filter(o -> answers && o.says("which") && o.index() < cue.first())
            .map(o -> new Range(o.index(), o.index()))
            .findFirst();
    return pronoun.or(
        () ->
            s.at(cue.first())
                .filter(t -> answers && (t.relation().equals("acl:relcl") || t.is("ccomp")))
                .flatMap(t -> answered(s, t)));
  }

  /** {@code a charge the rebels deny}: the noun before the clause. */
  private static Optional<Range> answered(Sentence s, Token verb) {
    return s.child(verb, "nsubj")
        .map(s::first)
        .filter(first -> first >= 2 && verb.head() == first - 1 && s.token(first - 1).isNoun())
        .filter(
            first -> s.token(first - 2).tag().equals("DT") || s.token(first - 1).says("something"))
        .map(
            first -> new Range(first - (s.token(first - 2).tag().equals("DT") ? 2 : 1), first - 1));
  }

  Optional<Range> objectInfinitive(Cue cue, boolean withObject) {
    Sentence s = cue.sentence();
    for (int i = cue.last() + 2; i < s.size() && i <= cue.last() + 22; i++) {
      Token t = s.token(i);
      if ((t.says(";") || t.isQuotationMark())
          && page.speechOf(s, s.token(Math.min(i + 1, s.size() - 1))).isPresent()) {
        return Optional.empty();
      }
      if (i > cue.last() + 1 && Phrases.isFiniteVerb(t) && !hangsInRelative(s, t, cue)) {
        return Optional.empty();
      }
      if (t.tag().equals("TO")
          && s.at(i + 1)
              .filter(v -> v.tag().equals("VB") || v.lemma().equals("not") || v.tag().equals("RB"))
              .isPresent()) {
        int to = bounds.clauseEnd(cue, i + 1);
        int from =
            withObject ? objectStart(s, cue) : s.token(i - 1).lemma().equals("not") ? i - 1 : i;
        boolean formula = isAnonymity(s, i) || isAnonymity(s, i + 1);
        return from > i || formula ? Optional.empty() : bounds.bounded(cue, from, to);
      }
    }
    return Optional.empty();
  }

  private static boolean hangsInRelative(Sentence s, Token t, Cue cue) {
    return s.head(t).isPresent()
        && (t.is("acl") || t.is("aux") || t.is("cop"))
        && t.index() > cue.last();
  }

  private static int objectStart(Sentence s, Cue cue) {
    int from = cue.last() + 1;
    while (from < s.size() - 1
        && ((s.token(from).tag().startsWith("RB") && !s.token(from).lemma().equals("not"))
            || s.token(from).says(","))) {
      from++;
    }
    return from;
  }

  Optional<Range> governed(Cue cue) {
    Sentence s = cue.sentence();
    if (cue.hasFrame("refusal")) {
      int end = bounds.clauseEnd(cue, cue.token().index());
      int nor =
          s.children(cue.token(), "conj")
              .filter(c -> s.token(c.index() - 1).says("nor"))
              .mapToInt(s::last)
              .max()
              .orElse(end);
      return bounds.bounded(cue, cue.last() + 1, Math.max(end, nor));
    }
    int from = cue.last() + 1;
    if (from >= s.size()) {
      return Optional.empty();
    }
    Optional<Token> head = SourceFinder.nominalAt(s, from);
    boolean gerund = s.token(from).tag().equals("VBG");
    if (head.isEmpty() && !gerund) {
      return Optional.empty();
    }
    return bounds.bounded(cue, from, bounds.clauseEnd(cue, head.map(Token::index).orElse(from)));
  }

  /** {@code The claim that it had burned was denied}: the noun with its clause. */
  private static Range withClause(Sentence s, Token noun, Cue cue) {
    Range phrase = Phrases.nounPhrase(s, noun);
    return s.children(noun).stream()
        .filter(c -> c.is("acl") || c.is("ccomp"))
        .filter(c -> s.token(s.first(c)).says("that") && s.last(c) < cue.first())
        .map(c -> phrase.hull(new Range(s.first(c), s.last(c))))
        .findFirst()
        .orElse(phrase);
  }

  Optional<Range> passiveSubject(Cue cue) {
    Sentence s = cue.sentence();
    return s.child(cue.token(), "nsubj:pass", "csubj:pass")
        .filter(t -> t.index() < cue.first())
        .map(t -> t.is("csubj") ? new Range(s.first(t), s.last(t)) : withClause(s, t, cue));
  }
}
