package org.sayso.reading.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.claim.Stance;
import org.sayso.news.Section;
import org.sayso.reading.attribute.Found;
import org.sayso.reading.parse.Block;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.RuleBook;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/**
 * Through whom a claim came: a {@code Source:} line, {@code told the Ledger}, {@code citing}, an
 * agency's name in the dateline, and the outer speaker of a nested claim. A frame once set holds
 * for the same speaker's next statements.
 */
final class Chains {

  private static final Pattern AGENCY = Pattern.compile("[(/]\\s*([^()/]+?)\\s*[)/]");

  /**
   * How many paragraphs a {@code told the Ledger} holds for what the same speaker goes on to say.
   */
  private static final int REACH = 3;

  private final ParsedArticle article;
  private final RuleBook rules;
  private final Cast cast;
  private final SpeakerResolver speakers;
  private final Map<Entity, Frame> frames = new HashMap<>();
  private final Optional<String> agency;
  private final Optional<String> sourceLine;
  private final List<Entity> cited;

  private record Frame(List<String> via, int block) {}

  Chains(ParsedArticle article, RuleBook rules, Cast cast, SpeakerResolver speakers) {
    this.article = article;
    this.rules = rules;
    this.cast = cast;
    this.speakers = speakers;
    this.agency = agency();
    Optional<Section> line = article.article().sections(Section.Kind.SOURCE).stream().findFirst();
    this.sourceLine = line.flatMap(this::carrier);
    this.cited = line.map(this::cited).orElse(List.of());
  }

  /** An agency in the dateline of another's page. */
  private Optional<String> agency() {
    for (Section dateline : article.article().sections(Section.Kind.DATELINE)) {
      Matcher m = AGENCY.matcher(article.words(dateline.body()));
      if (m.find() && article.article().outlet().isKnown() && !isThisOutlet(m.group(1))) {
        return Optional.of(m.group(1));
      }
    }
    return Optional.empty();
  }

  /** {@code Source: Financial Times, referring to …}: the words before the comma. */
  private Optional<String> carrier(Section line) {
    String words = article.words(line.body());
    String first = words.split("[,;\\n]| referring to | citing | with reference to ", 2)[0].strip();
    return first.isEmpty() ? Optional.empty() : Optional.of(Cast.plain(first));
  }

  private List<Entity> cited(Section line) {
    int from = line.body().start() + carrier(line).map(String::length).orElse(0);
    List<Entity> found = new ArrayList<>();
    for (Entity e : cast.entities()) {
      boolean named = e.places.stream().anyMatch(p -> p >= from && p < line.body().end());
      if (named && e.kind != Entity.Kind.ORGANISATION) {
        found.add(e);
      }
    }
    return found;
  }

  /** Those whom the source line names as the origin. */
  List<Entity> citedInSourceLine() {
    return cited;
  }

  List<String> of(Statement statement) {
    Sentence s = article.sentences().get(statement.found.sentence());
    Block block = article.blocks().get(s.block());
    if (statement.within.isPresent()) {
      return nested(statement);
    }
    List<String> via = new ArrayList<>();
    told(s, statement).or(() -> spokeTo(s, statement)).ifPresent(via::add);
    for (Found.Head carrier : statement.found.carriers()) {
      for (Entity e : speakers.of(carrier, statement)) {
        if (!via.contains(e.name()) && !isThisOutlet(e.name()) && !statement.speakers.contains(e)) {
          via.add(e.name());
        }
      }
    }
    boolean headline = block.kind() == Section.Kind.HEADLINE;
    if (via.isEmpty() && !headline && !toldHere(s, statement)) {
      via.addAll(framed(statement, block));
    }
    agency
        .filter(
            a ->
                !headline
                    && !via.contains(a)
                    && statement.speakers.stream().noneMatch(e -> e.name().equals(a)))
        .ifPresent(via::add);
    if (!headline) {
      List<String> own = via.stream().filter(v -> !agency.equals(Optional.of(v))).toList();
      for (Entity e : statement.speakers) {
        if (!own.isEmpty()) {
          frames.put(e, new Frame(own, block.index()));
        } else if (toldHere(s, statement)) {
          frames.remove(e);
        }
      }
    }
    return via;
  }

  private List<String> framed(Statement statement, Block block) {
    boolean underSource =
        block.kind() == Section.Kind.DETAILS
            || block.kind() == Section.Kind.QUOTE
            || block.kind() == Section.Kind.SOURCE;
    boolean origin = statement.speakers.stream().anyMatch(cited::contains);
    boolean carrierItself =
        statement.speakers.stream()
            .anyMatch(e -> sourceLine.filter(c -> sameName(c, e.name())).isPresent());
    if (sourceLine.isPresent() && underSource && origin && !carrierItself) {
      return List.of(sourceLine.get());
    }
    for (Entity e : statement.speakers) {
      Frame frame = frames.get(e);
      if (frame != null
          && block.index() - frame.block() <= REACH
          && block.kind() == article.blocks().get(frame.block()).kind()) {
        return frame.via();
      }
    }
    return List.of();
  }

  /**
   * Nested: the outer speaker, and whoever carries that; but not where the outer one only reacts.
   */
  private static List<String> nested(Statement statement) {
    Statement outer = statement.within.orElseThrow();
    boolean reacts =
        outer.stance == Stance.DENIES
            || statement.found.attribution().foundBy().value().equals("spreads-information");
    if (reacts) {
      return List.of();
    }
    List<String> via = new ArrayList<>();
    outer.speakers.forEach(e -> via.add(e.name()));
    via.addAll(outer.via);
    return via;
  }

  /** {@code told the Ledger}: one who publishes, and not this outlet. */
  private Optional<String> told(Sentence s, Statement statement) {
    return listener(s, statement).filter(e -> !isThisOutlet(e));
  }

  /** {@code In an interview with Radio Sahara}, {@code speaking to the Herald}. */
  private Optional<String> spokeTo(Sentence s, Statement statement) {
    Spans content = statement.found.attribution().content();
    for (Token t : s.tokens()) {
      boolean talk =
          t.says(
              "interview",
              "interviewed",
              "quoted",
              "cited",
              "speaking",
              "talking",
              "comments",
              "remarks");
      boolean to = s.at(t.index() + 1).filter(n -> n.says("with", "to", "by", "on")).isPresent();
      if (!talk || !to || content.parts().stream().anyMatch(p -> p.contains(t.span()))) {
        continue;
      }
      Optional<Token> object = s.at(t.index() + 2).map(o -> headOfName(s, o));
      Optional<String> publisher = object.flatMap(o -> publisher(s, o, statement));
      if (publisher.isPresent()) {
        return publisher.filter(p -> !isThisOutlet(p));
      }
    }
    return Optional.empty();
  }

  private static Token headOfName(Sentence s, Token first) {
    Token at = first;
    while (s.at(at.index() + 1).isPresent()
        && (at.tag().equals("DT") || at.is("compound") || at.is("amod"))) {
      at = s.token(at.index() + 1);
    }
    return at;
  }

  private boolean toldHere(Sentence s, Statement statement) {
    Spans cue = statement.found.attribution().cue();
    boolean us =
        !cue.isEmpty()
            && s.tokens().stream()
                .anyMatch(
                    t -> t.says("us", "me") && Math.abs(t.span().start() - cue.hull().end()) <= 2);
    return us || listener(s, statement).filter(this::isThisOutlet).isPresent();
  }

  private Optional<String> listener(Sentence s, Statement statement) {
    for (Span part : statement.found.attribution().cue().parts()) {
      Optional<Token> cue =
          s.tokens().stream()
              .filter(t -> t.span().start() == part.start() && t.isVerb())
              .findFirst();
      if (cue.isEmpty()
          || !Set.of("tell", "inform", "assure", "brief").contains(cue.get().lemma())) {
        continue;
      }
      Optional<Token> object =
          s.child(cue.get(), "obj", "iobj").filter(o -> o.index() > cue.get().index());
      if (object.isEmpty()) {
        object =
            s.at(cue.get().index() + 1)
                .map(t -> t.says("the", "a") ? s.at(t.index() + 1).orElse(t) : t)
                .filter(Token::isName);
      }
      if (object.isPresent()) {
        return publisher(s, object.get(), statement);
      }
    }
    return Optional.empty();
  }

  private Optional<String> publisher(Sentence s, Token object, Statement statement) {
    String lemma = object.lemma().toLowerCase(Locale.ROOT);
    if (rules.words("audiences").contains(lemma)) {
      return Optional.empty();
    }
    boolean noun = rules.words("outlets").contains(lemma) && !object.isName();
    boolean here = s.at(object.index() - 1).filter(t -> t.says("this", "our")).isPresent();
    if (noun && here) {
      return Optional.of(article.article().outlet().name()).filter(n -> !n.isEmpty());
    }
    if (noun && s.at(object.index() + 1).filter(Token::isName).isPresent()) {
      // "the state news agency KIA"
      return publisher(s, headOfName(s, s.token(object.index() + 1)), statement);
    }
    boolean named =
        Character.isUpperCase(object.word().codePointAt(0)) && !object.entity().equals("PERSON");
    if (!noun && !named) {
      return Optional.empty();
    }
    var phrase = Phrases.nounPhrase(s, object);
    var head = new Found.Head(s.index(), object.index(), Spans.of(phrase.span(s)));
    List<Entity> found = speakers.of(head, statement);
    return found.stream().filter(e -> !e.isPerson()).findFirst().map(Entity::name).map(Cast::plain);
  }

  private boolean isThisOutlet(String name) {
    return article.article().outlet().isKnown()
        && sameName(article.article().outlet().name(), name);
  }

  /** One is the other, or its short form: {@code the Courier} of the Ostley Courier. */
  private static boolean sameName(String a, String b) {
    List<String> x = Entity.words(Cast.plain(a));
    List<String> y = Entity.words(Cast.plain(b));
    return !y.isEmpty() && !x.isEmpty() && (x.containsAll(y) || y.containsAll(x));
  }
}
