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
  private final Discourse discourse;
  private final Nouns nouns;
  private final Members members;
  private final Groups groups;
  private final Pronouns pronouns;
  private final Epithets epithets;
  private final Unnamed unnamed;

  SpeakerResolver(
      ParsedArticle article, RuleBook rules, Cast cast, List<Statement> all, List<Note> notes) {
    this.article = article;
    this.rules = rules;
    this.cast = cast;
    this.phrases = cast.phrases();
    this.nouns = new Nouns(rules);
    this.members = new Members(phrases, rules);
    this.discourse = new Discourse(article, cast);
    Ranker ranker = new Ranker(article, cast, all, discourse.before(), notes);
    this.groups = new Groups(cast, discourse.before());
    this.pronouns = new Pronouns(cast, ranker, groups, discourse.before(), notes);
    this.epithets = new Epithets(rules, cast, ranker);
    this.unnamed = new Unnamed(article, rules, cast, discourse, epithets);
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
    Range phrase = members.range(s, head);
    List<Entity> found = new ArrayList<>();
    for (Range member : members.of(s, token, phrase)) {
      for (Entity e : one(s, Members.headOf(s, member, token), member, statement)) {
        if (!found.contains(e)) {
          found.add(e);
        }
      }
    }
    return found;
  }

  private List<Entity> one(Sentence s, Token head, Range phrase, Statement statement) {
    int at = phrase.from() < s.size() ? s.token(phrase.from()).span().start() : statement.anchor();
    if (head.tag().startsWith("PRP") || head.tag().equals("DT") || head.tag().startsWith("W")) {
      return pronouns.resolve(s, head, statement);
    }
    Optional<Entity> member = memberOf(s, head, phrase, statement);
    if (member.isPresent()) {
      return List.of(member.get());
    }
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    if (epithets.pointsBack(s, head, phrase)) {
      Optional<Entity> person = epithets.called(s, head, phrase, statement);
      if (person.isPresent()) {
        return List.of(person.get());
      }
    }
    Optional<NamePhrase.Name> name =
        phrases.in(s, phrase.from(), phrase.to(), head).filter(n -> !isBareTitle(s, n));
    if (name.isPresent() && name.get().kind() == Entity.Kind.PERSON) {
      return List.of(discourse.person(s, name.get(), at));
    }
    Optional<NamePhrase.Name> nickname =
        name.isEmpty() && (nouns.isRole(head) || head.says("one"))
            ? phrases.nickname(s, phrase.to())
            : Optional.empty();
    if (nickname.isPresent()) {
      return List.of(discourse.person(s, nickname.get(), at));
    }
    if (rules.words("documents").contains(lemma)
        && !head.isName()
        && !rules.words("outlets").contains(lemma)) {
      return document(s, head, phrase, statement);
    }
    if (name.isPresent()) {
      return List.of(discourse.organisation(s, name.get(), at));
    }
    Optional<List<Entity>> together = together(s, head, phrase);
    Optional<NamePhrase.Name> beside =
        phrases.any(s, phrase.from(), phrase.to()).filter(n -> !isBareTitle(s, n));
    return together.orElseGet(
        () -> List.of(unnamed.unnamed(s, head, phrase, beside, statement, at)));
  }

  /** {@code The President}: a title alone, however it is written. */
  private boolean isBareTitle(Sentence s, NamePhrase.Name name) {
    for (int i = name.from(); i <= name.to(); i++) {
      String word = s.token(i).word().toLowerCase(Locale.ROOT);
      if (i > 0 && rules.words("outlet-names").contains(word)) {
        return false;
      }
      if (!rules.words("titles").contains(word) && !rules.words("roles").contains(word)) {
        return isPlainBody(s, name);
      }
    }
    return true;
  }

  /** {@code The Company}: a capital letter makes no name of a noun that stands for one. */
  private boolean isPlainBody(Sentence s, NamePhrase.Name name) {
    Token t = s.token(name.from());
    return name.from() == name.to()
        && nouns.isPlainBody(t)
        && cast.organisation(t.word()).filter(e -> !e.name().equalsIgnoreCase(t.word())).isEmpty();
  }

  /** {@code These formations}, {@code the two companies}: those who spoke together, or the two. */
  private Optional<List<Entity>> together(Sentence s, Token head, Range phrase) {
    Token first = s.token(phrase.from());
    int at = first.span().start();
    boolean two =
        first.says("both", "the")
            && s.at(phrase.from() + 1).filter(t -> t.says("two", "pair", "couple")).isPresent();
    if (two || first.says("both")) {
      boolean bodies = nouns.isBody(head);
      String noun = Nouns.lemma(head);
      return groups.two(
          s,
          at,
          e -> bodies ? e.kind == Entity.Kind.ORGANISATION && nouns.mayBe(e, noun) : e.isPerson());
    }
    return first.says("these", "those") ? groups.together(s, at) : Optional.empty();
  }

  /** {@code one of them}, {@code two of the clerks}. */
  private Optional<Entity> memberOf(Sentence s, Token head, Range phrase, Statement statement) {
    Optional<Token> of = s.at(head.index() + 1).filter(t -> t.says("of"));
    boolean counts =
        head.tag().equals("CD") || head.says("one", "some", "many", "several", "all", "both");
    if (of.isEmpty() || !counts || of.get().index() + 1 > phrase.to()) {
      return Optional.empty();
    }
    Optional<NamePhrase.Name> who =
        phrases.runs(s, of.get().index() + 1, phrase.to()).stream()
            .filter(n -> s.token(n.from() - 1).says(","))
            .findFirst();
    if (who.isPresent()) {
      // "one of them, Taras"
      return Optional.of(discourse.person(s, who.get(), of.get().span().start()));
    }
    Token group = s.token(of.get().index() + 1);
    String number = head.word().toLowerCase(Locale.ROOT);
    String whole;
    if (group.tag().equals("PRP")) {
      List<Entity> them = pronouns.resolve(s, group, statement);
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
    return Optional.of(discourse.described(Entity.Kind.DESCRIBED, name, head.lemma()));
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
              : discourse.organisation(s, name.get(), phrase.from()));
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
    return List.of(
        discourse.described(Entity.Kind.DESCRIBED, Descriptions.canonical(s, phrase, head), lemma));
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
