package org.sayso.reading.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

  /** Statements resolved so far, in text order of their sources. */
  private final List<Statement> before = new ArrayList<>();

  SpeakerResolver(ParsedArticle article, RuleBook rules, Cast cast, List<Statement> all, List<Note> notes) {
    this.all = all;
    this.article = article;
    this.rules = rules;
    this.cast = cast;
    this.phrases = new NamePhrase(rules);
    this.notes = notes;
  }

  void resolve(Statement statement) {
    statement.speakers =
        statement.found.head().map(h -> of(h, statement)).orElseGet(() -> implicit(statement));
    for (Entity e : statement.speakers) {
      e.mentioned(statement.anchor());
    }
    before.add(statement);
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
    if (heads.size() == 1
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
      return new Pronouns(article, cast, all, before, notes).resolve(s, head, statement);
    }
    Optional<Entity> member = memberOf(s, head, phrase, statement);
    if (member.isPresent()) {
      return List.of(member.get());
    }
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    Optional<NamePhrase.Name> name =
        phrases.in(s, phrase.from(), phrase.to(), head).filter(n -> !isBareTitle(s, n));
    if (name.isPresent() && name.get().kind() == Entity.Kind.PERSON) {
      return List.of(person(s, name.get(), at));
    }
    if (rules.words("documents").contains(lemma)
        && !head.isName()
        && !rules.words("outlets").contains(lemma)) {
      return document(s, head, phrase, statement);
    }
    if (name.isPresent()) {
      return List.of(organisation(s, name.get(), at, head));
    }
    Optional<List<Entity>> together = together(s, phrase, statement);
    Optional<NamePhrase.Name> beside =
        phrases.any(s, phrase.from(), phrase.to()).filter(n -> !isBareTitle(s, n));
    return together.orElseGet(() -> List.of(unnamed(s, head, phrase, beside, statement, at)));
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
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - 2); i--) {
      if (before.get(i).speakers.size() > 1 && before.get(i).anchor() < statement.anchor()) {
        boolean plural = Cast.isPlural(s.token(phrase.to())) || pointing;
        return plural && pointing ? Optional.of(before.get(i).speakers) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Entity person(Sentence s, NamePhrase.Name name, int at) {
    String words = CastReader.canonical(s, name.from(), name.to());
    return cast.person(words).orElseGet(() -> cast.add(Entity.Kind.PERSON, words));
  }

  private Entity organisation(Sentence s, NamePhrase.Name name, int at, Token head) {
    String words = CastReader.canonical(s, name.from(), name.to());
    // "the Company": a capital letter makes no name of a plain noun that stands for one
    boolean plainNoun =
        name.from() == name.to()
            && rules.words("bodies").contains(head.lemma().toLowerCase(Locale.ROOT))
            && !Phrases.isAcronym(words);
    if (plainNoun) {
      Optional<Entity> known =
          cast.organisation(words)
              .filter(e -> !e.name().equalsIgnoreCase(words))
              .or(() -> body(head.lemma().toLowerCase(Locale.ROOT), at));
      if (known.isPresent()) {
        return known.get();
      }
    }
    Optional<Entity> person = name.from() == name.to() ? cast.person(words) : Optional.empty();
    return person
        .or(() -> cast.organisation(words))
        .orElseGet(() -> cast.add(Entity.Kind.ORGANISATION, words));
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
      List<Entity> them = new Pronouns(article, cast, all, before, notes).resolve(s, group, statement);
      whole = them.isEmpty() ? group.word() : them.get(0).name();
    } else {
      whole = CastReader.canonical(s, of.get().index() + 1, phrase.to());
      if (group.tag().equals("PRP$")) {
        whole =
            owner(group, statement).map(o -> o.name() + "'s").orElse(group.word())
                + " "
                + CastReader.canonical(s, group.index() + 1, phrase.to());
      }
    }
    String name = number + " of " + whole;
    return Optional.of(described(name, head.lemma()));
  }

  private Entity described(String name, String noun) {
    Optional<Entity> known =
        cast.entities().stream()
            .filter(e -> e.kind == Entity.Kind.DESCRIBED && e.name().equals(name))
            .findFirst();
    Entity e = known.orElseGet(() -> cast.add(Entity.Kind.DESCRIBED, name));
    e.nouns.add(noun.toLowerCase(Locale.ROOT));
    return e;
  }

  private Optional<Entity> owner(Token pronoun, Statement statement) {
    boolean personal = pronoun.says("his", "her");
    return lastSpeaker(e -> personal ? e.isPerson() : !e.isPerson())
        .or(() -> cast.latest(pronoun.span().start(), e -> personal == e.isPerson()));
  }

  private Optional<Entity> lastSpeaker(java.util.function.Predicate<Entity> fits) {
    for (int i = before.size() - 1; i >= 0; i--) {
      for (Entity e : before.get(i).speakers) {
        if (fits.test(e)) {
          return Optional.of(e);
        }
      }
    }
    return Optional.empty();
  }

  /** A document speaks for its author: the one named, else the last to speak. */
  private List<Entity> document(Sentence s, Token head, Range phrase, Statement statement) {
    Optional<Token> owner =
        s.children(head).stream().filter(c -> c.relation().equals("nmod:poss")).findFirst();
    if (owner.isPresent()) {
      if (owner.get().tag().equals("PRP$")) {
        return owner(owner.get(), statement).map(List::of).orElseGet(List::of);
      }
      return one(s, owner.get(), Phrases.nounPhrase(s, owner.get()), statement);
    }
    Optional<NamePhrase.Name> name = phrases.any(s, phrase.from(), phrase.to());
    if (name.isPresent() && !s.token(name.get().from()).is("amod")) {
      boolean person = name.get().kind() == Entity.Kind.PERSON;
      return List.of(
          person
              ? person(s, name.get(), 0)
              : organisation(s, name.get(), phrase.from(), s.token(name.get().to())));
    }
    if (isVersionOfThis(s, phrase)) {
      return List.of(thisOutlet());
    }
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    Optional<Entity> issuer = lastSpeaker(e -> e.kind == Entity.Kind.ORGANISATION && !e.outlet);
    boolean definite = s.token(phrase.from()).says("the", "this", "that");
    if (definite && issuer.isPresent()) {
      return List.of(issuer.get());
    }
    return List.of(described(Descriptions.canonical(s, phrase, head), lemma));
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

  private Entity thisOutlet() {
    String name = Cast.plain(article.article().outlet().name());
    return cast.organisation(name)
        .orElseGet(() -> cast.add(Entity.Kind.ORGANISATION, name.isEmpty() ? "this outlet" : name));
  }

  /**
   * A role or a body without a name: its bearer where the article has named one, else a
   * description.
   */
  private Entity unnamed(
      Sentence s,
      Token head,
      Range phrase,
      Optional<NamePhrase.Name> name,
      Statement statement,
      int at) {
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    boolean indefinite =
        s.token(phrase.from()).says("a", "an", "another")
            || s.token(phrase.from()).tag().equals("CD");
    boolean plural = Cast.isPlural(head);
    boolean spokesperson = lemma.startsWith("spokes");
    boolean role = rules.words("roles").contains(lemma) || cast.entities().stream().anyMatch(e -> e.isPerson() && e.nouns.contains(lemma));
    if (spokesperson && !plural) {
      Optional<Entity> spoken = spokenFor(s, head, phrase, at, statement);
      boolean bearer = !indefinite && bearer(lemma, at).isPresent();
      if (spoken.isPresent() && !bearer) {
        return spoken.get();
      }
    }
    boolean headline = isHeadline(s);
    if (!indefinite && !plural) {
      Optional<Entity> bearer = role ? bearer(lemma, at) : body(lemma, at);
      Optional<Entity> ahead = headline ? ahead(lemma, at, name, s) : Optional.empty();
      Optional<Entity> known = headline ? ahead.or(() -> bearer) : bearer;
      if (known.isPresent() && (name.isEmpty() || agrees(known.get(), s, name.get()))) {
        return known.get();
      }
      if (role && known.isEmpty() && s.token(phrase.from()).says("the")) {
        Optional<Entity> later = ahead(lemma, at, name, s).filter(Entity::isPerson);
        if (later.isPresent()) {
          return later.get();
        }
      }
      if (role && name.isEmpty() && s.token(phrase.from()).says("the")) {
        Optional<Entity> person = lastPerson(at, s);
        if (person.isPresent()) {
          return person.get();
        }
      }
    } else if (plural && !indefinite) {
      Optional<Entity> group =
          cast.latest(at, e -> e.kind == Entity.Kind.DESCRIBED && e.nouns.contains(lemma));
      if (group.isPresent() && s.token(phrase.from()).says("the", "these", "those")) {
        return group.get();
      }
    }
    Entity e = described(ownersResolved(s, head, phrase, statement), lemma);
    if (e.affiliation.isEmpty()
        && name.isPresent()
        && name.get().kind() == Entity.Kind.ORGANISATION) {
      e.affiliation = affiliationOfGroup(s, head, name.get());
    }
    return e;
  }

  private Optional<String> affiliationOfGroup(Sentence s, Token head, NamePhrase.Name name) {
    boolean insiders =
        Set.of(
                "analyst",
                "engineer",
                "lawyer",
                "member",
                "investigator",
                "monitor",
                "expert",
                "researcher",
                "team",
                "scientist")
            .contains(head.lemma());
    return insiders
        ? Optional.of(organisation(s, name, 0, s.token(name.to())).name())
        : Optional.empty();
  }

  private boolean isHeadline(Sentence s) {
    return article.blocks().get(s.block()).kind() == Section.Kind.HEADLINE;
  }

  private Optional<Entity> bearer(String lemma, int at) {
    return cast.latest(
        at, e -> (e.isPerson() || e.kind == Entity.Kind.DESCRIBED) && e.nouns.contains(lemma));
  }

  private Optional<Entity> body(String lemma, int at) {
    Optional<Entity> named =
        cast.latest(
            at,
            e ->
                e.kind == Entity.Kind.ORGANISATION
                    && (e.nouns.contains(lemma) || Entity.words(e.name()).contains(lemma)));
    if (named.isPresent()) {
      return named;
    }
    if (Set.of(
            "company",
            "firm",
            "operator",
            "owner",
            "manufacturer",
            "group",
            "organisation",
            "organization")
        .contains(lemma)) {
      return lastSpeaker(e -> e.kind == Entity.Kind.ORGANISATION && isCompany(e))
          .or(() -> cast.latest(at, e -> e.kind == Entity.Kind.ORGANISATION && isCompany(e)));
    }
    if (rules.words("outlets").contains(lemma)) {
      return cast.latest(at, e -> e.outlet && !e.isPerson());
    }
    return Optional.empty();
  }

  private boolean isCompany(Entity e) {
    return !e.outlet
        && Entity.words(e.name()).stream().noneMatch(w -> rules.words("not-companies").contains(w));
  }

  /** A headline's short form, resolved by what the text names later. */
  private Optional<Entity> ahead(String lemma, int at, Optional<NamePhrase.Name> name, Sentence s) {
    return cast.next(
        at,
        e ->
            (e.nouns.contains(lemma)
                    || (e.kind == Entity.Kind.ORGANISATION
                        && Entity.words(e.name()).contains(lemma)))
                && e.kind != Entity.Kind.DESCRIBED
                && (name.isEmpty() || agrees(e, s, name.get())));
  }

  /** {@code the Casterian guard}: the name beside the role must not be another's. */
  private boolean agrees(Entity e, Sentence s, NamePhrase.Name name) {
    List<String> mine =
        Entity.words(e.name() + " " + e.affiliation.orElse("") + " " + String.join(" ", e.aliases));
    List<String> words = Entity.words(CastReader.canonical(s, name.from(), name.to()));
    return words.stream().anyMatch(w -> mine.contains(w)) || e.isPerson();
  }

  /** The one person of the last sentences, for {@code the 34-year-old}. */
  private Optional<Entity> lastPerson(int at, Sentence s) {
    int window = article.sentence(s.index() - 3).map(x -> x.span().start()).orElse(0);
    return cast.latest(at, e -> e.isPerson() && e.lastBefore(at) >= window);
  }

  private Optional<Entity> spokenFor(
      Sentence s, Token head, Range phrase, int at, Statement statement) {
    List<NamePhrase.Name> names =
        phrases.runs(s, phrase.from(), phrase.to()).stream()
            .filter(n -> n.kind() == Entity.Kind.ORGANISATION)
            .toList();
    if (!names.isEmpty()) {
      return Optional.of(organisation(s, names.get(0), at, s.token(names.get(0).to())));
    }
    for (int i = phrase.from(); i <= phrase.to(); i++) {
      Token t = s.token(i);
      if (t.isNoun() && t.index() != head.index()) {
        Optional<Entity> body = body(t.lemma().toLowerCase(Locale.ROOT), at);
        return body.or(() -> Optional.of(described(t.word().toLowerCase(Locale.ROOT), t.lemma())));
      }
      if (t.tag().equals("PRP$")) {
        return owner(t, statement);
      }
    }
    return lastSpeaker(e -> e.kind == Entity.Kind.ORGANISATION);
  }

  /** The description with pronouns and short forms inside it resolved: {@code its engineers}. */
  private String ownersResolved(Sentence s, Token head, Range phrase, Statement statement) {
    Token first = s.token(phrase.from());
    if (first.tag().equals("PRP$") && phrase.from() < phrase.to()) {
      Range rest = new Range(phrase.from() + 1, phrase.to());
      String what = Descriptions.canonical(s, rest, head);
      return owner(first, statement).map(o -> o.name() + "'s " + what).orElse(what);
    }
    Optional<Token> owner =
        s.children(head).stream()
            .filter(c -> c.relation().equals("nmod:poss") && c.index() < head.index())
            .findFirst();
    if (owner.isPresent()) {
      Range whose = Phrases.nounPhrase(s, owner.get());
      int after = owner.get().index() + 1;
      while (after < head.index() && s.token(after).says("'s", "’s", "'", "’", "own")) {
        after++;
      }
      List<NamePhrase.Name> names = phrases.runs(s, whose.from(), whose.to());
      String name;
      if (names.isEmpty()) {
        name =
            body(owner.get().lemma().toLowerCase(Locale.ROOT), owner.get().span().start())
                .map(Entity::name)
                .orElseGet(() -> Cast.plain(CastReader.canonical(s, whose.from(), whose.to())));
      } else if (names.get(0).kind() == Entity.Kind.PERSON) {
        name = person(s, names.get(0), 0).name();
      } else {
        name = organisation(s, names.get(0), owner.get().span().start(), owner.get()).name();
      }
      return name
          + "'s "
          + CastReader.canonical(s, after, Math.max(after, Math.min(phrase.to(), s.last(head))));
    }
    String canonical = Descriptions.canonical(s, phrase, head);
    for (Entity e : cast.entities()) {
      for (String alias : e.aliases) {
        if (Phrases.isAcronym(alias) && canonical.endsWith(" " + alias)) {
          return canonical.substring(0, canonical.length() - alias.length()) + e.name();
        }
      }
    }
    return canonical;
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
    for (int i = before.size() - 1; i >= 0; i--) {
      Statement last = before.get(i);
      if (last.start() < at && !last.speakers.isEmpty() && last.within.isEmpty()) {
        return last.speakers;
      }
    }
    return List.of();
  }
}
