package org.sayso.reading.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.claim.Note;
import org.sayso.news.Section;
import org.sayso.reading.attribute.Found;
import org.sayso.reading.parse.Block;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.parse.Phrases;
import org.sayso.reading.parse.Range;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.RuleBook;
import org.sayso.text.Span;

/**
 * Who stands behind the words of a source: a name's fullest form, the bearer of a role, the one a
 * pronoun means. Works through an article's statements in text order, since the last speaker is the
 * best guess for {@code he}.
 */
final class SpeakerResolver {

  private final ParsedArticle article;
  private final RuleBook rules;
  private final Cast cast;
  private final NamePhrase phrases;
  private final List<Note> notes;
  private final List<Statement> all;
  private final Discourse discourse;
  private final Unnamed unnamed;

  SpeakerResolver(
      ParsedArticle article, RuleBook rules, Cast cast, List<Statement> all, List<Note> notes) {
    this.all = all;
    this.article = article;
    this.rules = rules;
    this.cast = cast;
    this.phrases = new NamePhrase(rules);
    this.notes = notes;
    this.discourse = new Discourse(article, rules, cast);
    this.unnamed = new Unnamed(article, rules, cast, discourse);
  }

  void resolve(Statement statement) {
    statement.speakers =
        statement.found.head().map(h -> of(h, statement)).orElseGet(() -> implicit(statement));
    for (Entity e : statement.speakers) {
      e.mentioned(statement.anchor());
    }
    discourse.before().add(statement);
  }

  /** The speakers a noun phrase names. */
  List<Entity> of(Found.Head head, Statement statement) {
    Sentence s = article.sentences().get(head.sentence());
    Token token = s.token(head.token());
    Range phrase = range(s, head);
    List<Range> members = members(s, token, phrase);
    List<Entity> found = new ArrayList<>();
    for (Range member : members) {
      for (Entity e : one(s, headOf(s, member, token), member, statement)) {
        if (!found.contains(e)) {
          found.add(e);
        }
      }
    }
    return found;
  }

  private static Range range(Sentence s, Found.Head head) {
    Span span = head.phrase().hull();
    int from = s.from(span.start()).map(Token::index).orElse(0);
    int to = from;
    while (to + 1 < s.size() && s.token(to + 1).span().end() <= span.end()) {
      to++;
    }
    return new Range(from, to);
  }

  /** The parts of {@code A, B and C}, each a phrase of its own. */
  private List<Range> members(Sentence s, Token head, Range phrase) {
    List<Token> heads = new ArrayList<>(List.of(head));
    for (Token t : s.tokens()) {
      if (phrase.contains(t.index())
          && t.is("conj")
          && t.head() >= 0
          && heads.contains(s.token(t.head()))) {
        heads.add(t);
      }
    }
    boolean oneName = heads.size() > 1 && isOneName(s, heads.get(0), heads.get(1));
    if (heads.size() == 1
        || oneName
        || !(heads.get(0).isName()
            || heads.get(1).isName()
            || s.token(phrase.from()).tag().equals("DT"))) {
      return List.of(phrase);
    }
    List<Range> members = new ArrayList<>();
    int from = phrase.from();
    for (int i = 1; i <= heads.size(); i++) {
      int to =
          i < heads.size()
              ? separator(s, heads.get(i - 1).index(), heads.get(i).index()) - 1
              : phrase.to();
      Optional<Range> member = from <= to ? Phrases.trim(s, from, to) : Optional.empty();
      member.ifPresent(members::add);
      from = to + 1;
    }
    return members.isEmpty() ? List.of(phrase) : members;
  }

  /** {@code Tern & Marlow}, {@code the Seafarers' and Deckhands' Union}: joined within one name. */
  private static boolean isOneName(Sentence s, Token first, Token second) {
    boolean possessive =
        s.at(first.index() + 1).filter(t -> t.says("'", "’", "'s", "’s")).isPresent();
    return possessive
        || s
            .tokens()
            .subList(first.index() + 1, Math.max(first.index() + 1, second.index()))
            .stream()
            .anyMatch(t -> t.says("&"));
  }

  /** The comma or conjunction between two heads. */
  private static int separator(Sentence s, int a, int b) {
    for (int i = b; i > a; i--) {
      if (s.token(i).tag().equals("CC")) {
        return s.token(i - 1).says(",") && i - 1 > a ? i - 1 : i;
      }
    }
    for (int i = a + 1; i < b; i++) {
      if (s.token(i).says(",")) {
        return i;
      }
    }
    return b;
  }

  private static Token headOf(Sentence s, Range member, Token fallback) {
    Token head = member.contains(fallback.index()) ? fallback : s.token(member.to());
    for (int i = member.from(); i <= member.to(); i++) {
      Token t = s.token(i);
      if (t.isNoun() && !member.contains(t.head())) {
        return t;
      }
    }
    return head;
  }

  private List<Entity> one(Sentence s, Token head, Range phrase, Statement statement) {
    int at = phrase.from() < s.size() ? s.token(phrase.from()).span().start() : statement.anchor();
    if (head.tag().startsWith("PRP") || head.tag().equals("DT") || head.tag().startsWith("W")) {
      return new Pronouns(article, cast, all, discourse.before(), notes)
          .resolve(s, head, statement);
    }
    Optional<Entity> member = memberOf(s, head, phrase, statement);
    if (member.isPresent()) {
      return List.of(member.get());
    }
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    Optional<NamePhrase.Name> name =
        phrases.in(s, phrase.from(), phrase.to(), head).filter(n -> !isBareTitle(s, n));
    if (name.isPresent() && name.get().kind() == Entity.Kind.PERSON && !isBody(s, name.get())) {
      return List.of(discourse.person(s, name.get(), at));
    }
    if (rules.words("documents").contains(lemma)
        && !head.isName()
        && !rules.words("outlets").contains(lemma)) {
      return document(s, head, phrase, statement);
    }
    if (name.isPresent()) {
      return List.of(discourse.organisation(s, name.get(), at, head));
    }
    Optional<List<Entity>> together = together(s, phrase, statement);
    Optional<NamePhrase.Name> beside =
        phrases.any(s, phrase.from(), phrase.to()).filter(n -> !isBareTitle(s, n));
    return together.orElseGet(
        () -> List.of(unnamed.unnamed(s, head, phrase, beside, statement, at)));
  }

  /**
   * A name that looks like a person's, but that the article elsewhere shows to be an
   * organisation's.
   */
  private boolean isBody(Sentence s, NamePhrase.Name name) {
    String words = CastReader.canonical(s, name.from(), name.to());
    return cast.person(words).filter(e -> e.name().equals(words)).isEmpty()
        && cast.organisation(words).filter(e -> e.name().equals(Cast.plain(words))).isPresent();
  }

  /** {@code The President}: a title alone, however it is written. */
  private boolean isBareTitle(Sentence s, NamePhrase.Name name) {
    for (int i = name.from(); i <= name.to(); i++) {
      String word = s.token(i).word().toLowerCase(Locale.ROOT);
      if (!rules.words("titles").contains(word) && !rules.words("roles").contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** {@code These formations}: all who spoke together last. */
  private Optional<List<Entity>> together(Sentence s, Range phrase, Statement statement) {
    if (!s.token(phrase.from()).says("these", "those", "both", "the")) {
      return Optional.empty();
    }
    boolean pointing = s.token(phrase.from()).says("these", "those", "both");
    for (int i = discourse.before().size() - 1;
        i >= Math.max(0, discourse.before().size() - 2);
        i--) {
      if (discourse.before().get(i).speakers.size() > 1
          && discourse.before().get(i).anchor() < statement.anchor()) {
        boolean plural = Cast.isPlural(s.token(phrase.to())) || pointing;
        return plural && pointing
            ? Optional.of(discourse.before().get(i).speakers)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code one of them}, {@code two of the clerks}. */
  private Optional<Entity> memberOf(Sentence s, Token head, Range phrase, Statement statement) {
    Optional<Token> of = s.at(head.index() + 1).filter(t -> t.says("of"));
    boolean counts =
        head.tag().equals("CD") || head.says("one", "some", "many", "several", "all", "both");
    if (of.isEmpty() || !counts || of.get().index() + 1 > phrase.to()) {
      return Optional.empty();
    }
    Token group = s.token(of.get().index() + 1);
    String number = head.word().toLowerCase(Locale.ROOT);
    String whole;
    if (group.tag().equals("PRP")) {
      List<Entity> them =
          new Pronouns(article, cast, all, discourse.before(), notes).resolve(s, group, statement);
      whole = them.isEmpty() ? group.word() : them.get(0).name();
    } else {
      whole = CastReader.canonical(s, of.get().index() + 1, phrase.to());
      if (group.tag().equals("PRP$")) {
        whole =
            discourse.owner(group, statement).map(o -> o.name() + "'s").orElse(group.word())
                + " "
                + CastReader.canonical(s, group.index() + 1, phrase.to());
      }
    }
    String name = number + " of " + whole;
    return Optional.of(discourse.described(name, head.lemma()));
  }

  /** A document speaks for its author: the one named, else the last to speak. */
  private List<Entity> document(Sentence s, Token head, Range phrase, Statement statement) {
    Optional<Token> owner =
        s.children(head).stream().filter(c -> c.relation().equals("nmod:poss")).findFirst();
    if (owner.isPresent()) {
      if (owner.get().tag().equals("PRP$")) {
        return discourse.owner(owner.get(), statement).map(List::of).orElseGet(List::of);
      }
      return one(s, owner.get(), Phrases.nounPhrase(s, owner.get()), statement);
    }
    Optional<NamePhrase.Name> name = phrases.any(s, phrase.from(), phrase.to());
    if (name.isPresent() && !s.token(name.get().from()).is("amod")) {
      boolean person = name.get().kind() == Entity.Kind.PERSON;
      return List.of(
          person
              ? discourse.person(s, name.get(), 0)
              : discourse.organisation(s, name.get(), phrase.from(), s.token(name.get().to())));
    }
    if (isVersionOfThis(s, phrase)) {
      return List.of(discourse.thisOutlet());
    }
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    Optional<Entity> issuer =
        discourse.lastSpeaker(e -> e.kind == Entity.Kind.ORGANISATION && !e.outlet);
    boolean definite = s.token(phrase.from()).says("the", "this", "that");
    if (definite && issuer.isPresent()) {
      return List.of(issuer.get());
    }
    return List.of(discourse.described(Descriptions.canonical(s, phrase, head), lemma));
  }

  private static boolean isVersionOfThis(Sentence s, Range phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (s.token(i).says("this")
          && s.token(i + 1)
              .says("article", "story", "report", "page", "magazine", "newspaper", "programme")) {
        return true;
      }
    }
    return false;
  }

  // ------------------------------------------------------------------ where no source stands

  private List<Entity> implicit(Statement statement) {
    int at = statement.start();
    Block block =
        article.blocks().stream()
            .filter(b -> b.span().contains(at))
            .findFirst()
            .orElse(article.blocks().get(0));
    if (block.kind() == Section.Kind.HEADLINE) {
      return List.of();
    }
    for (int i = discourse.before().size() - 1; i >= 0; i--) {
      Statement last = discourse.before().get(i);
      if (last.start() < at && !last.speakers.isEmpty() && last.within.isEmpty()) {
        return last.speakers;
      }
    }
    return List.of();
  }
}
