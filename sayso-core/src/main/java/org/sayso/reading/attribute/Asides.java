package org.sayso.reading.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Range;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.RuleBook;

/**
 * Contents around a cue that is put into them as an aside: {@code The gates, he said, were open}.
 */
final class Asides {

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
  private final Turns turns;

  Asides(RuleBook rules, Page page, Turns turns) {
    this.rules = rules;
    this.page = page;
    this.turns = turns;
  }

  List<Range> host(Cue cue, Optional<Source> source) {
    Sentence s = cue.sentence();
    Range cluster = cluster(cue, source);
    Range segment = segment(s, cluster);
    boolean opens = cluster.from() == segment.from();
    boolean parted =
        opens
            || s.token(cluster.from() - 1).says(",", "—", "--", "-", "?", "!", ")")
            || s.token(cluster.from() - 1).isQuotationMark();
    boolean as = opens && opensWithAs(s, cluster);
    if (!parted
        || (opens && !as && !cue.token().lemma().equals("accord"))
        || holdsContent(cue, source, cluster)) {
      return List.of();
    }
    Optional<Range> left =
        opens ? Optional.empty() : left(s, startOfHost(s, segment, cluster), cluster.from() - 1);
    Optional<Range> right =
        cluster.to() + 1 > segment.to()
            ? Optional.empty()
            : Phrases.trim(s, cluster.to() + 1, segment.to());
    List<Range> pieces = new ArrayList<>();
    boolean leftIsClause = left.isPresent() && isClause(s, left.get());
    left.ifPresent(pieces::add);
    boolean others =
        leftIsClause && segment.to() + 2 < s.size() && turns.isAside(s, segment.to() + 2);
    if (right.isPresent()
        && !others
        && (!leftIsClause || continuesContent(s, cluster, right.get()))) {
      pieces.add(right.get());
    }
    pieces.removeIf(p -> leavesSpeech(cue, p));
    boolean headline = page.block(s).kind() == org.sayso.news.Section.Kind.HEADLINE;
    if (Turns.relativeHead(s, cue.token()).isPresent()
        || (!leftIsClause && !opens && right.isEmpty() && !headline)) {
      return List.of();
    }
    boolean anyVerb = pieces.stream().anyMatch(p -> Phrases.hasFiniteVerb(s, p.from(), p.to()));
    return anyVerb || pieces.stream().mapToInt(p -> p.to() - p.from() + 1).sum() >= 3
        ? pieces
        : List.of();
  }

  /** {@code "Our bridge answered twice," the company said}: those quoted cannot say the rest. */
  private boolean leavesSpeech(Cue cue, Range piece) {
    Sentence s = cue.sentence();
    return page.speechOf(s, cue.token()).isPresent()
        && !page.sameSpeech(s, cue.token(), s.token(piece.from()));
  }

  /** {@code As Corvin reported, …}. */
  private static boolean opensWithAs(Sentence s, Range cluster) {
    boolean comma = s.at(cluster.to() + 1).filter(t -> t.says(",")).isPresent();
    int first = cluster.from() + (s.token(cluster.from()).tag().equals("CC") ? 1 : 0);
    return comma && s.token(first).says("as") && cluster.to() - cluster.from() <= 12;
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

  /**
   * Whether what was said stands after the cue, not around it: an object, an infinitive, a clause
   * of its own.
   */
  private boolean holdsContent(Cue cue, Optional<Source> source, Range cluster) {
    Sentence s = cue.sentence();
    boolean between =
        s.children(cue.token(), "obj")
            .anyMatch(o -> o.index() > cue.first() && o.index() < cue.last());
    if (between) {
      return true;
    }
    int core = Math.max(cue.last(), source.map(x -> x.range().to()).orElse(0));
    Optional<Token> next = s.at(core + 1);
    if (next.isEmpty() || next.get().isPunctuation() || cue.token().lemma().equals("accord")) {
      return false;
    }
    if (Phrases.hasFiniteVerb(s, core + 1, cluster.to())
        && !next.get().says("as", "when", "after", "before", "who", "while")) {
      return true;
    }
    boolean addressed =
        Set.of("tell", "inform", "assure", "warn", "remind", "ask", "promise")
            .contains(cue.token().lemma());
    boolean governs =
        rules.verb(cue.token().lemma()).stream()
            .anyMatch(e -> !e.particle().isEmpty() && next.get().says(e.particle()));
    if (governs && cue.token().isVerb()) {
      return true;
    }
    String tag = next.get().tag();
    boolean object =
        tag.equals("DT")
            || tag.startsWith("NN")
            || tag.startsWith("JJ")
            || tag.equals("PRP$")
            || tag.equals("CD");
    boolean time =
        next.get().is("obl")
            || next.get().isName()
            || next.get().says("last", "this", "that", "earlier", "later", "the", "one", "two")
            || next.get().tag().equals("NNP");
    boolean pronoun =
        next.get().is("obj") && next.get().says("it", "this", "that", "them") && !addressed;
    return tag.equals("TO") || tag.equals("VBG") || pronoun || (object && !addressed && !time);
  }

  /** {@code a memo which, according to the paper, says}: the relative clause is the host. */
  private static int startOfHost(Sentence s, Range segment, Range cluster) {
    int before = cluster.from() - 2;
    boolean relative =
        before > segment.from()
            && s.token(before + 1).says(",")
            && s.token(before).says("which", "who", "that")
            && s.token(before).tag().startsWith("W");
    return relative ? before : segment.from();
  }

  /** The left part of a host; a conjunction that joins it to another speaker's words stays out. */
  private static Optional<Range> left(Sentence s, int from, int to) {
    boolean joins = from > 0 && from < to && s.token(from).tag().equals("CC");
    return Phrases.trim(s, joins ? from + 1 : from, to);
  }

  private boolean continuesContent(Sentence s, Range cluster, Range right) {
    Token first = s.token(right.from());
    if (s.token(cluster.to() + 1).says(";", ":")) {
      return false;
    }
    if (Phrases.isFiniteVerb(first) && s.token(cluster.to() + 1).says(",")) {
      // "What they call progress, he said, is a ruin": the predicate of what stands before
      return true;
    }
    if (first.tag().equals("VBG")
        || (SUBORDINATE.contains(first.word().toLowerCase(Locale.ROOT))
            && !first.says("because", "although", "though"))) {
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
      if (turns.isSpeechVerb(t)
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
    if (source.isPresent()) {
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
    if (from > 0 && from <= 2 && s.token(from - 1).says("as")) {
      from--;
    }
    if (from == 1 && s.token(0).tag().equals("CC") && s.token(1).says("as")) {
      from = 0;
    }
    while (to + 1 < s.size() && !endsCluster(s.token(to + 1))) {
      to++;
    }
    return new Range(from, to);
  }

  private static boolean endsCluster(Token t) {
    return (t.says(",", ";", ":", ".", "—", "--", "?", "!") || t.isQuotationMark());
  }

  /** The stretch between semicolons that holds a cluster, outside quotations. */
  private Range segment(Sentence s, Range cluster) {
    int from = cluster.from();
    while (from > 0 && !isSegmentEnd(s, from - 1) && !endsOtherAside(s, from - 1, cluster)) {
      from--;
    }
    int to = cluster.to();
    while (to + 1 < s.size()
        && !isSegmentEnd(s, to + 1)
        && !(to > cluster.to() && isComma(s, to + 1) && turns.isAside(s, to + 2))) {
      to++;
    }
    return new Range(from, to);
  }

  /** {@code It is safe, he said, and will open, she added}: hers begins where his ends. */
  private boolean endsOtherAside(Sentence s, int comma, Range cluster) {
    if (!isComma(s, comma) || comma >= cluster.from() - 2) {
      return false;
    }
    int from = comma - 1;
    while (from > 0 && !isComma(s, from)) {
      from--;
    }
    return from > 0
        && turns.isAside(s, from + 1)
        && s.tokens().subList(from, comma).stream().anyMatch(turns::isSpeechVerb);
  }

  private boolean isComma(Sentence s, int i) {
    return s.token(i).says(",") && page.quotationOf(s, s.token(i)).isEmpty();
  }

  private boolean isSegmentEnd(Sentence s, int i) {
    Token t = s.token(i);
    return t.says(";") && page.quotationOf(s, t).isEmpty();
  }
}
