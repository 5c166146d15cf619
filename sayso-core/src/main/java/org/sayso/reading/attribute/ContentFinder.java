package org.sayso.reading.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.Stance;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Quoted;
import org.sayso.reading.parse.Range;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.AttributionRule;
import org.sayso.reading.rules.RuleBook;

/**
 * Finds what a cue attributes, from where a rule says that it stands: runs of tokens in the cue's
 * sentence.
 */
final class ContentFinder {

  private static final Set<String> SUBORDINATE =
      Set.of(
          "while",
          "as",
          "when",
          "after",
          "before",
          "although",
          "though",
          "since",
          "because",
          "until",
          "hours",
          "days",
          "weeks",
          "minutes");
  private static final Set<String> COORDINATE =
      Set.of(
          "and",
          "but",
          "or",
          "nor",
          "yet",
          "that",
          "because",
          "so",
          "if",
          "unless",
          "with",
          "not",
          "including",
          "especially",
          "particularly",
          "even",
          "although",
          "though",
          "rather",
          "despite");

  private final RuleBook rules;
  private final Page page;

  ContentFinder(RuleBook rules, Page page) {
    this.rules = rules;
    this.page = page;
  }

  List<Range> find(AttributionRule.Content where, Cue cue, Optional<Source> source) {
    return switch (where) {
      case CLAUSE -> clause(cue, source).map(List::of).orElse(List.of());
      case HOST -> host(cue, source);
      case INFINITIVE -> infinitive(cue).map(List::of).orElse(List.of());
      case GERUND -> gerund(cue).map(List::of).orElse(List.of());
      case OBJECT -> object(cue).map(List::of).orElse(List.of());
      case OBJECT_INFINITIVE -> objectInfinitive(cue, true).map(List::of).orElse(List.of());
      case ADDRESSED_INFINITIVE -> objectInfinitive(cue, false).map(List::of).orElse(List.of());
      case OBJECT_COMPLEMENT -> objectComplement(cue).map(List::of).orElse(List.of());
      case GOVERNED -> governed(cue).map(List::of).orElse(List.of());
      case SUBJECT -> passiveSubject(cue).map(List::of).orElse(List.of());
      case QUOTATION, REST -> List.of();
    };
  }

  // ------------------------------------------------------------------ complement clauses

  private Optional<Range> clause(Cue cue, Optional<Source> source) {
    Sentence s = cue.sentence();
    Token v = cue.token();
    int begin =
        Math.max(
            cue.last(),
            source.filter(x -> x.range().from() > cue.first()).map(x -> x.range().to()).orElse(0));
    Optional<Token> comp =
        s.children(v).stream()
            .filter(
                c ->
                    (c.is("ccomp") || c.is("csubj") || (c.is("acl") && cue.token().isNoun()))
                        && c.index() > cue.last()
                        && holdsVerb(s, c))
            .findFirst();
    if (comp.isPresent()) {
      int from = Math.max(s.first(comp.get()), begin + 1);
      from = startOfClause(s, from, comp.get());
      if (belongsToNoun(s, cue, from)) {
        return Optional.empty();
      }
      int to = withExplanation(s, rightEdge(cue, from, s.last(comp.get())));
      return bounded(cue, from, to);
    }
    // the parser lost the clause: "that" or a question word soon after the cue, or a subject and
    // its verb
    if (isAsideBefore(s, cue)) {
      return Optional.empty();
    }
    Optional<Integer> opener = opener(s, cue, begin);
    if (opener.isPresent()) {
      int from = opener.get();
      Token first = s.token(from);
      int to = endOfRun(s, cue, from);
      if (Phrases.hasFiniteVerb(s, from, to) || first.tag().startsWith("W")) {
        return bounded(cue, from, to);
      }
    }
    return cue.token().lemma().equals("say") ? lostClause(cue, begin) : Optional.empty();
  }

  /** {@code said the dam burst at ten}: the parser took the clause's verb for a noun. */
  private Optional<Range> lostClause(Cue cue, int begin) {
    Sentence s = cue.sentence();
    Optional<Token> object =
        s.children(cue.token(), "obj").filter(o -> o.index() > begin).findFirst();
    boolean long_ = object.isPresent() && s.last(cue.token()) - s.first(object.get()) >= 3;
    return long_ && page.speechOf(s, object.get()).isEmpty()
        ? bounded(
            cue, Math.max(begin + 1, s.first(object.get())), clauseEnd(cue, object.get().index()))
        : Optional.empty();
  }

  /** {@code He hoped, he said, that …}: put into a clause that goes on. */
  private static boolean isAsideBefore(Sentence s, Cue cue) {
    boolean comma = s.at(cue.last() + 1).filter(t -> t.says(",")).isPresent() && s.at(cue.last() + 2).filter(t -> t.says("that")).isPresent();
    return comma && cue.first() >= 2 && s.token(cue.first() - 2).says(",");
  }

  private static boolean holdsVerb(Sentence s, Token head) {
    return head.isVerb()
        || s.has(head, "cop", "aux", "nsubj", "mark")
        || head.tag().startsWith("JJ") && s.has(head, "nsubj");
  }

  /**
   * Where a clause begins: at its {@code that}, past commas and past adverbials that belong to the
   * cue.
   */
  private static int startOfClause(Sentence s, int from, Token comp) {
    for (Token c : s.children(comp)) {
      if (c.is("mark")
          && c.says("that", "whether")
          && c.index() >= from
          && c.index() < comp.index()) {
        return c.index();
      }
    }
    int at = from;
    while (at < comp.index()
        && s.token(at).isPunctuation()
        && !s.token(at).says("(", "$", "£", "€", "#")) {
      at++;
    }
    return at;
  }

  private Optional<Integer> opener(Sentence s, Cue cue, int begin) {
    for (int i = begin + 1; i < s.size() && i <= begin + 10; i++) {
      Token t = s.token(i);
      if (t.says(";") || (t.isQuotationMark() && i > begin + 1) || (isNounCue(t) && !isWhere(s, t))) {
        return Optional.empty();
      }
      if (t.says("that", "whether") && (!t.tag().equals("DT") || finiteSoon(s, i))) {
        return Optional.of(i);
      }
      if (t.says(",") && s.at(i + 1).filter(n -> n.says("that")).isEmpty()) {
        return Optional.empty();
      }
      if (cue.token().isNoun()) {
        continue;
      }
      if (t.tag().startsWith("W") && i <= begin + 4) {
        return Optional.of(i);
      }
      if (t.tag().equals("CC")) {
        return Optional.empty();
      }
      if (Phrases.isFiniteVerb(t) && i > begin + 1 && i <= begin + 8) {
        // "said the dam had …": the words between cue and verb are the subject
        return s.token(begin + 1).says(",", ":") ? Optional.empty() : Optional.of(begin + 1);
      }
    }
    return Optional.empty();
  }

  private static boolean finiteSoon(Sentence s, int from) {
    return Phrases.hasFiniteVerb(s, from, Math.min(s.size() - 1, from + 8));
  }

  /** {@code said in a statement that}: the noun is where it was said, not what holds the clause. */
  private static boolean isWhere(Sentence s, Token noun) {
    return s.children(noun, "case").anyMatch(c -> c.says("in", "by", "on", "at", "with", "to"));
  }

  private boolean isNounCue(Token t) {
    return t.isNoun()
        && rules.noun(t.lemma().toLowerCase(Locale.ROOT)).stream()
            .anyMatch(e -> e.frames().contains("that"));
  }

  /** {@code denied claims that}: the clause is the noun's, and the noun the verb's object. */
  private boolean belongsToNoun(Sentence s, Cue cue, int from) {
    for (int i = cue.last() + 1; i < from; i++) {
      if (isNounCue(s.token(i)) && !isWhere(s, s.token(i)) && !cue.token().isNoun()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The end of what belongs together from a token on: up to a semicolon, another speaker's clause,
   * or the sentence's end.
   */
  private int endOfRun(Sentence s, Cue cue, int from) {
    int to = from;
    for (int i = from; i < s.size(); i++) {
      Token t = s.token(i);
      if (t.says(";")
          || (t.says(".") && i == s.size() - 1)
          || (t.isQuotationMark()
              && page.speechOf(s, s.token(Math.min(i + 1, s.size() - 1))).isPresent())) {
        break;
      }
      to = i;
    }
    return to;
  }

  /**
   * Takes in what the parser hung on the cue instead of the clause: anything to the right that no
   * comma parts from it.
   */
  private int rightEdge(Cue cue, int from, int to) {
    Sentence s = cue.sentence();
    int edge = to;
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Token c : s.children(cue.token())) {
        boolean joins =
            !c.isPunctuation()
                && !c.is("conj")
                && !c.is("cc")
                && !c.is("parataxis")
                && s.first(c) == edge + 1;
        if (joins && page.sameSpeech(s, s.token(edge), c)) {
          edge = Math.max(edge, s.last(c));
          grown = true;
        }
      }
    }
    return edge;
  }

  /** {@code that they had crossed the border: they started with two villages}: the colon carries the clause on. */
  private int withExplanation(Sentence s, int edge) {
    boolean colon = s.at(edge + 1).filter(t -> t.says(":")).isPresent() && edge + 2 < s.size();
    if (!colon || page.speechOf(s, s.token(edge + 2)).isPresent() || s.token(edge + 2).isQuotationMark()) {
      return edge;
    }
    boolean speaks = s.tokens().subList(edge + 2, s.size()).stream().anyMatch(this::isSpeechVerb);
    return !speaks && Phrases.hasFiniteVerb(s, edge + 2, s.size() - 1) ? s.size() - 1 : edge;
  }

  // ------------------------------------------------------------------ bounds

  /**
   * Cuts a run where something else begins: another's aside, a relay, a participle of saying, a new
   * clause with a cue.
   */
  private Optional<Range> bounded(Cue cue, int from, int to) {
    Sentence s = cue.sentence();
    int end = Math.min(to, s.size() - 1);
    if (cue.token().isNoun()) {
      end = Math.min(end, beforeMainVerb(s, cue.token(), from));
    }
    if (cue.hasFrame("measure") || cue.hasFrame("toll") || cue.hasFrame("prepositional")) {
      end = Math.min(end, beforeMedium(s, from, end));
    }
    for (int i = from; i <= end; i++) {
      boolean otherSpeech = !page.sameSpeech(s, cue.token(), s.token(i)) && page.speechOf(s, cue.token()).isPresent();
      if (otherSpeech || (s.token(i).says(";") && page.quotationOf(s, s.token(i)).isEmpty())) {
        end = i - 1;
        break;
      }
      if (i > from && (isBreak(cue, from, i) || isJoinedCue(cue, i) || isOthersClause(cue, i))) {
        end = i - 1;
        break;
      }
    }
    return from <= end ? Phrases.trim(s, from, end) : Optional.empty();
  }

  /** {@code a report that the bridge fell remains unconfirmed}: the content ends before the noun's own verb. */
  private static int beforeMainVerb(Sentence s, Token noun, int from) {
    Optional<Token> verb = s.head(noun).filter(h -> noun.is("nsubj") && h.index() > from);
    if (verb.isEmpty()) {
      return s.size() - 1;
    }
    int end = verb.get().index() - 1;
    while (end > from && (s.token(end).is("aux") || s.token(end).is("cop") || s.token(end).tag().startsWith("RB")) && s.token(end).head() == verb.get().index()) {
      end--;
    }
    return end;
  }

  /** {@code put the dead at six in its bulletin}: the bulletin is where it was said. */
  private int beforeMedium(Sentence s, int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      boolean in = s.token(i).says("in") && s.token(i + 1).says("its", "his", "her", "their", "a", "the");
      if (in && s.at(i + 2).filter(t -> rules.words("media").contains(t.lemma()) || rules.words("documents").contains(t.lemma())).isPresent()) {
        return i - 1;
      }
    }
    return to;
  }

  /** {@code …, but the union said}: a clause with a cue and a speaker of its own, joined to this one. */
  private boolean isOthersClause(Cue cue, int i) {
    Sentence s = cue.sentence();
    Token t = s.token(i);
    boolean comma = t.says(",") && s.at(i + 1).filter(n -> n.says("but", "and", "while", "whereas", "though", "although")).isPresent();
    if ((!comma && !t.says("but")) || page.quotationOf(s, t).isPresent()) {
      return false;
    }
    int start = comma ? i + 2 : i + 1;
    for (int j = start; j < s.size() && j <= start + 12; j++) {
      Token v = s.token(j);
      if (v.says(",", ";")) {
        return false;
      }
      if (isSpeechVerb(v) && (Phrases.isFiniteVerb(v) || v.tag().equals("VBN"))) {
        Optional<Token> subject = s.child(v, "nsubj").filter(n -> n.index() >= start && n.index() < v.index());
        return subject.filter(n -> n.isNoun()).isPresent() && s.children(v).stream().anyMatch(c -> c.index() > v.index() && (c.is("ccomp") || c.is("xcomp") || c.is("obj")));
      }
      if (Phrases.isFiniteVerb(v) && !Set.of("have", "be").contains(v.lemma())) {
        return false;
      }
    }
    return false;
  }

  private boolean isBreak(Cue cue, int from, int i) {
    Sentence s = cue.sentence();
    Token t = s.token(i);
    if (!t.says(",", "—", "--") || page.quotationOf(s, t).isPresent() || i + 1 >= s.size()) {
      return false;
    }
    Token next = s.token(i + 1);
    boolean inRelative = relativeHead(s, cue.token()).isPresent() || s.child(cue.token(), "nsubj").filter(n -> n.says("who")).isPresent();
    if (inRelative
        && (Phrases.isFiniteVerb(next)
            || s.at(i + 2).filter(Phrases::isFiniteVerb).isPresent()
                && next.tag().startsWith("RB"))) {
      return true;
    }
    if (next.says("according") || (next.says("citing", "quoting"))) {
      return true;
    }
    // ", suggesting that …", ", adding …": hung on the cue or its clause, without a subject of its
    // own
    if (next.tag().equals("VBG") && isParticipleCue(s, next)) {
      return true;
    }
    if (next.says("while", "as") && s.at(i + 2).filter(x -> x.tag().equals("VBG")).isPresent()) {
      return true;
    }
    return isAside(s, i + 1);
  }

  /** {@code admits contact but denies orders}: a second cue of the same subject. */
  private boolean isJoinedCue(Cue cue, int i) {
    Sentence s = cue.sentence();
    if (!s.token(i).tag().equals("CC") || page.quotationOf(s, s.token(i)).isPresent()) {
      return false;
    }
    int v = i + 1;
    while (v < s.size()
        && (s.token(v).tag().startsWith("RB") || Set.of("have", "be").contains(s.token(v).lemma()))
        && v < i + 4) {
      v++;
    }
    if (v >= s.size()
        || !s.token(v).isVerb()
        || s.token(v).tag().equals("VB") && s.token(v).tag().equals("VBG")) {
      return false;
    }
    Token verb = s.token(v);
    boolean known = !rules.verb(verb.lemma().toLowerCase(Locale.ROOT)).isEmpty();
    boolean hangsOnCue = s.head(verb).filter(h -> h.index() == cue.token().index()).isPresent();
    boolean headline = page.block(s).kind() == org.sayso.news.Section.Kind.HEADLINE;
    boolean refuses =
        Set.of("refuse", "decline", "deny").contains(verb.lemma()) && !verb.tag().equals("VB");
    boolean speaksOn = v == i + 1 && Phrases.isFiniteVerb(verb) && isSpeechVerb(verb) && (beginsSpeech(s, v + 1) || s.children(verb).stream().anyMatch(c -> c.is("ccomp") && c.index() > verb.index()));
    return (hangsOnCue && verb.is("conj")) || speaksOn || (known && (headline || refuses));
  }

  private static boolean beginsSpeech(Sentence s, int i) {
    return s.at(i).filter(Token::isQuotationMark).isPresent()
        || (s.at(i).filter(t -> t.says(",", ":")).isPresent() && s.at(i + 1).filter(Token::isQuotationMark).isPresent());
  }

  private boolean isParticipleCue(Sentence s, Token t) {
    if (rules.verb(t.lemma().toLowerCase(Locale.ROOT)).stream()
        .noneMatch(e -> e.frames().contains("clause") || e.frames().contains("infinitive"))) {
      return false;
    }
    return s.children(t).stream().anyMatch(c -> c.is("ccomp") || c.is("xcomp") || c.is("obj"))
        && !s.has(t, "nsubj");
  }

  /**
   * Whether {@code X said}, {@code said X} or {@code it reported} stands from here to a comma or
   * the end.
   */
  private boolean isAside(Sentence s, int from) {
    for (int i = from; i < s.size() && i <= from + 14; i++) {
      Token t = s.token(i);
      if (isSpeechVerb(t)
          && t.tag().startsWith("VB")
          && !t.tag().equals("VBG")
          && !t.tag().equals("VBN")) {
        boolean nothingAfter =
            i + 1 >= s.size()
                || s.token(i + 1).isPunctuation()
                || (s.child(t, "nsubj").filter(n -> n.index() > t.index()).isPresent()
                    && !s.has(t, "ccomp"))
                || s.children(t).stream()
                    .allMatch(
                        c ->
                            c.index() < t.index()
                                || c.is("obl")
                                || c.is("advmod")
                                || c.isPunctuation());
        Optional<Token> subject = s.child(t, "nsubj");
        return nothingAfter
            && subject.isPresent()
            && s.first(subject.get()) >= from - 1
            && !s.children(t).stream()
                .anyMatch(
                    c -> c.index() > t.index() && (c.is("ccomp") || c.is("obj") || c.is("xcomp")));
      }
      if (Phrases.isFiniteVerb(t)
          && !t.tag().equals("MD")
          && !Set.of("have", "be").contains(t.lemma())) {
        return false;
      }
      if (t.tag().equals("CC") || t.tag().equals("IN") && i == from) {
        return false;
      }
    }
    return false;
  }

  private boolean isSpeechVerb(Token t) {
    return t.isVerb()
        && rules.verb(t.lemma().toLowerCase(Locale.ROOT)).stream()
            .anyMatch(e -> e.frames().contains("clause"));
  }

  /** The relative clause a cue stands in: {@code the mayor, who said that …, is now urging}. */
  private static Optional<Token> relativeHead(Sentence s, Token t) {
    Optional<Token> up = Optional.of(t);
    for (int steps = 0; up.isPresent() && steps < 4; steps++) {
      if (up.get().relation().equals("acl:relcl")) {
        return up;
      }
      if (!up.get().is("conj") && !up.get().is("xcomp")) {
        return Optional.empty();
      }
      up = s.head(up.get());
    }
    return Optional.empty();
  }

  // ------------------------------------------------------------------ asides: the host sentence is
  // the content

  private List<Range> host(Cue cue, Optional<Source> source) {
    Sentence s = cue.sentence();
    Range cluster = cluster(cue, source);
    Range segment = segment(s, cluster);
    boolean opens = cluster.from() == segment.from();
    boolean parted =
        opens
            || s.token(cluster.from() - 1).says(",", "—", "--", "-", "?", "!", ")")
            || s.token(cluster.from() - 1).isQuotationMark();
    if (!parted || (opens && !cue.token().lemma().equals("accord"))) {
      return List.of();
    }
    Optional<Range> left = opens ? Optional.empty() : left(s, segment.from(), cluster.from() - 1);
    Optional<Range> right =
        cluster.to() + 1 > segment.to()
            ? Optional.empty()
            : Phrases.trim(s, cluster.to() + 1, segment.to());
    List<Range> pieces = new ArrayList<>();
    boolean leftIsClause =
        left.isPresent() && isClause(s, left.get());
    left.ifPresent(pieces::add);
    if (right.isPresent() && (!leftIsClause || continuesContent(s, cluster, right.get()))) {
      pieces.add(right.get());
    }
    boolean headline = page.block(s).kind() == org.sayso.news.Section.Kind.HEADLINE;
    if (relativeHead(s, cue.token()).isPresent()
        || (!leftIsClause && !opens && right.isEmpty() && !headline)) {
      return List.of();
    }
    boolean anyVerb = pieces.stream().anyMatch(p -> Phrases.hasFiniteVerb(s, p.from(), p.to()));
    return anyVerb || pieces.stream().mapToInt(p -> p.to() - p.from() + 1).sum() >= 3
        ? pieces
        : List.of();
  }

  /** A subject and a verb, be it one that the tagger took for a participle. */
  private static boolean isClause(Sentence s, Range range) {
    if (Phrases.hasFiniteVerb(s, range.from(), range.to())) {
      return true;
    }
    for (int i = range.from(); i <= range.to(); i++) {
      Token t = s.token(i);
      if (t.is("nsubj") && range.contains(t.head()) && s.token(t.head()).isVerb()) {
        return true;
      }
    }
    return false;
  }

  /** The left part of a host; a coordinating conjunction that opens the sentence stays out. */
  private static Optional<Range> left(Sentence s, int from, int to) {
    return Phrases.trim(s, from, to);
  }

  private boolean continuesContent(Sentence s, Range cluster, Range right) {
    Token first = s.token(right.from());
    if (s.token(cluster.to() + 1).says(";", ":")) {
      return false;
    }
    if (first.tag().equals("VBG")
        || SUBORDINATE.contains(first.word().toLowerCase(Locale.ROOT))
            && !first.says("because", "although", "though")) {
      return false;
    }
    if (hasOwnSpeaker(s, right)) {
      return false;
    }
    return COORDINATE.contains(s.token(cluster.to() + 1).word().toLowerCase(Locale.ROOT))
        || COORDINATE.contains(first.word().toLowerCase(Locale.ROOT))
        || s.at(cluster.to() + 2)
            .filter(t -> COORDINATE.contains(t.word().toLowerCase(Locale.ROOT)))
            .isPresent();
  }

  /**
   * Whether the words after an aside hold a cue of their own with a subject: another attribution
   * begins.
   */
  private boolean hasOwnSpeaker(Sentence s, Range right) {
    for (int i = right.from(); i <= right.to() && i < right.from() + 12; i++) {
      Token t = s.token(i);
      if (isSpeechVerb(t)
          && Phrases.isFiniteVerb(t)
          && s.child(t, "nsubj").filter(n -> n.index() >= right.from()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Source, cue and what belongs to the saying: {@code the ministry said in a statement on
   * Tuesday}.
   */
  Range cluster(Cue cue, Optional<Source> source) {
    Sentence s = cue.sentence();
    int from = cue.first();
    int to = cue.last();
    if (source.isPresent() && source.get().sentence() == s) {
      from = Math.min(from, source.get().range().from());
      to = Math.max(to, source.get().range().to());
      for (int w : source.get().cueWords()) {
        from = Math.min(from, w);
      }
    }
    if (!cue.token().lemma().equals("accord")) {
      for (Token c : s.children(cue.token())) {
        boolean helps = c.is("aux") || c.is("advmod") || c.is("mark") || c.is("cc");
        if (c.index() < from && helps && s.last(c) >= from - 1) {
          from = Math.min(from, s.first(c));
        }
      }
    } else if (from > 0 && s.token(from - 1).tag().equals("RB")) {
      from--;
    }
    while (to + 1 < s.size() && !endsCluster(s, s.token(to + 1))) {
      to++;
    }
    // ", who visited the site," between source and cue lies within; one after the source comes
    // along too
    return new Range(from, to);
  }

  private boolean endsCluster(Sentence s, Token t) {
    return (t.says(",", ";", ":", ".", "—", "--", "?", "!") || t.isQuotationMark());
  }

  /** The stretch between semicolons that holds a cluster, outside quotations. */
  private Range segment(Sentence s, Range cluster) {
    int from = cluster.from();
    while (from > 0 && !isSegmentEnd(s, from - 1)) {
      from--;
    }
    int to = cluster.to();
    while (to + 1 < s.size() && !isSegmentEnd(s, to + 1)) {
      to++;
    }
    return new Range(from, to);
  }

  private boolean isSegmentEnd(Sentence s, int i) {
    Token t = s.token(i);
    return t.says(";") && page.quotationOf(s, t).isEmpty();
  }

  // ------------------------------------------------------------------ phrases after the verb

  private Optional<Range> infinitive(Cue cue) {
    Sentence s = cue.sentence();
    for (int i = cue.last() + 1; i < s.size() && i <= cue.last() + 4; i++) {
      Token t = s.token(i);
      if (t.tag().equals("TO")
          && s.at(i + 1)
              .filter(v -> v.tag().equals("VB") || v.tag().startsWith("RB") || v.isQuotationMark())
              .isPresent()) {
        int from = i > 0 && s.token(i - 1).lemma().equals("not") && i - 1 > cue.last() ? i - 1 : i;
        if (isAnonymity(s, i)) {
          return Optional.empty();
        }
        return bounded(cue, from, clauseEnd(cue, i + 1)).map(r -> withoutRelative(s, withoutDay(cue, r)));
      }
      if (!t.tag().startsWith("RB") && !t.lemma().equals("not")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code asked not to be named}: a formula of the trade, and no claim. */
  private static boolean isAnonymity(Sentence s, int to) {
    return s.at(to + 1).filter(t -> t.says("be", "remain")).isPresent()
        && s.at(to + 2).filter(t -> t.says("named", "identified", "anonymous", "quoted", "unnamed")).isPresent();
  }

  /** {@code declined to comment on Sunday}: the day is that of the refusal. */
  private Range withoutDay(Cue cue, Range range) {
    Sentence s = cue.sentence();
    if (cue.entry().stance() != Stance.DECLINES) {
      return range;
    }
    for (int i = range.to(); i > Math.max(range.from(), range.to() - 3); i--) {
      if (s.token(i).says("on") && s.at(i + 1).filter(t -> rules.words("weekdays").contains(t.word().toLowerCase(Locale.ROOT))).isPresent()) {
        return new Range(range.from(), i - 1);
      }
    }
    boolean bare = rules.words("weekdays").contains(s.token(range.to()).word().toLowerCase(Locale.ROOT));
    return bare && range.to() > range.from() ? new Range(range.from(), range.to() - 1) : range;
  }

  /** {@code to comment on Mr Venn, whose wages …}: what follows the comma is the outlet's. */
  private Range withoutRelative(Sentence s, Range range) {
    for (int i = range.from() + 1; i < range.to(); i++) {
      boolean relative = s.token(i).says(",") && s.token(i + 1).says("who", "whose", "which", "whom");
      if (relative && page.quotationOf(s, s.token(i)).isEmpty()) {
        return new Range(range.from(), i - 1);
      }
    }
    return range;
  }

  private Optional<Range> gerund(Cue cue) {
    Sentence s = cue.sentence();
    for (int i = cue.last() + 1; i < s.size() && i <= cue.last() + 3; i++) {
      Token t = s.token(i);
      if (t.tag().equals("VBG")) {
        return bounded(cue, cue.last() + 1, clauseEnd(cue, i));
      }
      if (!t.tag().startsWith("RB")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Range> object(Cue cue) {
    Sentence s = cue.sentence();
    Optional<Token> obj =
        s.children(cue.token()).stream()
            .filter(c -> (c.is("obj") || c.is("iobj")) && c.index() > cue.last())
            .findFirst();
    if (obj.isEmpty()) {
      return Optional.empty();
    }
    int from = Math.max(cue.last() + 1, s.first(obj.get()));
    from = Math.max(from, Phrases.nounPhrase(s, obj.get()).from());
    return bounded(cue, from, clauseEnd(cue, obj.get().index()));
  }

  private Optional<Range> objectInfinitive(Cue cue, boolean withObject) {
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
        int to = clauseEnd(cue, i + 1);
        int from =
            withObject ? objectStart(s, cue) : s.token(i - 1).lemma().equals("not") ? i - 1 : i;
        boolean formula = isAnonymity(s, i) || isAnonymity(s, i + 1);
        return from > i || formula ? Optional.empty() : bounded(cue, from, to);
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
        && (s.token(from).tag().startsWith("RB") && !s.token(from).lemma().equals("not")
            || s.token(from).says(","))) {
      from++;
    }
    return from;
  }

  private Optional<Range> objectComplement(Cue cue) {
    Sentence s = cue.sentence();
    Token v = cue.token();
    Optional<Token> obj =
        s.children(v).stream()
            .filter(
                c ->
                    c.index() > cue.last()
                        && (c.is("obj") || c.is("iobj") || c.is("xcomp") || c.is("ccomp")))
            .findFirst();
    if (obj.isEmpty()) {
      return reversedComplement(cue);
    }
    int from =
        Math.max(
            cue.last() + 1, Math.min(s.first(obj.get()), Phrases.nounPhrase(s, obj.get()).from()));
    boolean asBefore = s.token(cue.last() + 1).says("as", "to");
    if (asBefore) {
      from = cue.last() + 1;
    }
    int to = clauseEnd(cue, obj.get().index());
    if (!complements(cue, s, from, to, obj.get())) {
      return Optional.empty();
    }
    return bounded(cue, from, to);
  }

  /** {@code rejected as "talk" the claim that …}. */
  private Optional<Range> reversedComplement(Cue cue) {
    Sentence s = cue.sentence();
    int from = cue.last() + 1;
    boolean as = cue.hasFrame("object-as") && s.at(from).filter(t -> t.says("as")).isPresent();
    return as && from + 2 < s.size() ? bounded(cue, from, s.size() - 1) : Optional.empty();
  }

  /** Whether what follows the object completes the cue's frame. */
  private boolean complements(Cue cue, Sentence s, int from, int to, Token obj) {
    int objEnd = obj.index();
    if (cue.hasFrame("object-as")) {
      if (Set.of("call", "label", "brand", "dub").contains(cue.token().lemma())) {
        boolean second =
            s.children(cue.token()).stream()
                    .anyMatch(
                        c ->
                            c.index() > objEnd
                                && (c.is("xcomp")
                                    || c.is("obj")
                                    || c.is("ccomp")
                                    || c.is("dep")
                                    || c.is("obl:npmod")))
                || s.children(obj).stream()
                    .anyMatch(
                        c ->
                            c.index() > objEnd
                                && (c.is("amod") || c.is("appos") || c.is("xcomp") || c.is("dep") || c.is("acl")))
                || (obj.is("xcomp") || obj.is("ccomp")) && s.first(obj) < obj.index();
        boolean name = page.quotations(s.block()).stream().anyMatch(q -> q.use() == Quoted.Use.TITLE && s.span(from, to).overlaps(q.span()));
        return second && to > from && !name;
      }
      for (int i = from; i <= to; i++) {
        if (s.token(i).says("as", "of", "on", "for", "to") && s.token(i).index() != from
            || s.token(from).says("as")) {
          return i > objEnd || s.token(from).says("as");
        }
      }
      return false;
    }
    if (cue.hasFrame("measure")) {
      for (int i = from; i <= to; i++) {
        if (s.token(i).says("at", "to", "ahead", "in", "between") && i > from) {
          return hasNumber(s, from, to)
              || s.token(i).says("ahead")
              || cue.token().lemma().equals("date");
        }
      }
      return false;
    }
    if (cue.hasFrame("toll")) {
      boolean counts = false;
      for (int i = from; i <= to; i++) {
        counts |=
            s.token(i)
                .lemma()
                .matches(
                    "toll|number|count|figure|estimate|death|dead|casualty|total|tally|forecast");
      }
      return counts && hasNumber(s, from, to);
    }
    return true;
  }

  private static boolean hasNumber(Sentence s, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (s.token(i).tag().equals("CD") || Character.isDigit(s.token(i).word().charAt(0))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Range> governed(Cue cue) {
    Sentence s = cue.sentence();
    if (cue.hasFrame("refusal")) {
      return bounded(cue, cue.last() + 1, clauseEnd(cue, cue.token().index()));
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
    return bounded(cue, from, clauseEnd(cue, head.map(Token::index).orElse(from)));
  }

  private Optional<Range> passiveSubject(Cue cue) {
    Sentence s = cue.sentence();
    return s.child(cue.token(), "nsubj:pass", "csubj:pass")
        .filter(t -> t.index() < cue.first())
        .map(t -> t.is("csubj") ? new Range(s.first(t), s.last(t)) : Phrases.nounPhrase(s, t));
  }

  /** The end of the branch that a token heads, wherever the parser has hung it: {@code having been warned}. */
  private static int ownEnd(Sentence s, Cue cue, int at) {
    Token t = s.token(at);
    Optional<Token> head = s.head(t).filter(h -> t.is("aux") && h.index() > at);
    return Math.max(s.last(t), head.filter(h -> h.index() != cue.token().index()).map(s::last).orElse(at));
  }

  /**
   * The last token that depends on the cue, to the right of {@code at}, before a joined verb or a
   * parted adverbial.
   */
  private int clauseEnd(Cue cue, int at) {
    Sentence s = cue.sentence();
    int end = Math.max(at, ownEnd(s, cue, at));
    for (Token c : s.children(cue.token())) {
      if (c.index() <= cue.last() || c.isPunctuation()) {
        continue;
      }
      boolean joined = (c.is("conj") && c.isVerb()) || c.is("cc") || c.is("parataxis");
      boolean partedAdverbial =
          c.is("advcl") && s.first(c) > 0 && s.token(s.first(c) - 1).says(",");
      if (joined || partedAdverbial) {
        if (s.first(c) > at) {
          break;
        }
        continue;
      }
      end = Math.max(end, s.last(c));
    }
    // a branch of a token before the cue may carry words after it; the cue's own last word is the
    // floor
    return Math.max(end, Math.max(at, cue.last()));
  }
}
