package org.sayso.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.desk.exchange.Bulletin;
import org.sayso.desk.exchange.Bulletin.Item;
import org.sayso.desk.exchange.Bulletin.News;
import org.sayso.desk.exchange.Citation;
import org.sayso.desk.exchange.Dossier;
import org.sayso.desk.exchange.Exhibit;
import org.sayso.desk.exchange.Iris;
import org.sayso.news.Article;
import org.sayso.store.Anchor;
import org.sayso.story.GroupId;
import org.sayso.story.Relation;
import org.sayso.text.OneLine;

/** Tells those who follow a story, a speaker or a search what is new. */
public final class Bulletins {

  private static final int TITLE = 120;

  private Bulletins() {}

  /** Reports that came out or were changed, and accounts that came to exclude one another. */
  public static Bulletin of(Dossier dossier) {
    List<Item> items = new ArrayList<>();
    dossier.exhibits().forEach(exhibit -> items.add(report(dossier, exhibit)));
    for (Relation.Conflict conflict : dossier.findings().conflicts()) {
      List<Citation> a = members(dossier, conflict.a());
      List<Citation> b = members(dossier, conflict.b());
      if (!a.isEmpty() && !b.isEmpty()) {
        items.add(conflict(conflict, a, b));
      }
    }
    return Bulletin.of(Iris.story(dossier.id()), title(dossier.title(), dossier.id()), items);
  }

  /** What a speaker said, and where a later word is another than an earlier one. */
  public static Bulletin of(String speaker, WhoAnswer answer) {
    List<Item> items = new ArrayList<>();
    answer.statements().forEach(statement -> items.add(statement(statement)));
    for (WhoAnswer.Change change : answer.changes()) {
      Statement later = change.later();
      items.add(
          new Item(
              Iris.named("change", iri(change.earlier()) + iri(later)),
              News.CHANGED,
              OneLine.shortened(said(later) + ": " + change.change().sentence(), TITLE),
              words(change.earlier()) + "\n\n" + words(later),
              link(later.article()),
              outlet(later.article()),
              later.when(),
              later.when()));
    }
    return Bulletin.of(Iris.named("speaker", speaker), speaker, items);
  }

  /** What a search that is kept finds. */
  public static Bulletin of(String search, SearchAnswer answer) {
    List<Item> items = new ArrayList<>();
    answer.statements().forEach(statement -> items.add(statement(statement)));
    answer.articles().forEach(holding -> items.add(article(holding)));
    return Bulletin.of(Iris.named("search", search), search, items);
  }

  private static String title(String title, String otherwise) {
    return title.isBlank() ? otherwise : OneLine.of(title);
  }

  private static String outlet(Article article) {
    return article.outlet().isKnown() ? article.outlet().name() : article.id().value();
  }

  private static java.util.Optional<String> link(Article article) {
    return article.url().map(Object::toString);
  }

  private static Item report(Dossier dossier, Exhibit exhibit) {
    Article article = exhibit.article();
    String told =
        dossier.citations(exhibit).stream().map(Bulletins::words).collect(Collectors.joining("\n"));
    boolean changed = !exhibit.earlier().isEmpty();
    Instant first = exhibit.versions().get(0).since();
    return new Item(
        Iris.named("report", exhibit.iri()),
        changed ? News.CHANGED : News.NEW,
        OneLine.shortened(
            outlet(article)
                + (changed ? ", version " + exhibit.version().number() : "")
                + ": "
                + title(article.title(), article.id().value()),
            TITLE),
        told.isEmpty() ? "No claims." : told,
        link(article),
        outlet(article),
        first,
        exhibit.version().since());
  }

  private static List<Citation> members(Dossier dossier, GroupId group) {
    return dossier.citations().stream().filter(c -> c.group().id().equals(group)).toList();
  }

  /** It is new when the later side is. */
  private static Item conflict(Relation.Conflict conflict, List<Citation> a, List<Citation> b) {
    Citation one = first(a);
    Citation other = first(b);
    Citation later = since(one).isAfter(since(other)) ? one : other;
    return new Item(
        Iris.named(
            "conflict",
            Stream.of(one, other).map(Bulletins::iri).sorted().collect(Collectors.joining("\n"))),
        News.CONFLICT,
        OneLine.shortened("Excludes one another: " + conflict.why(), TITLE),
        words(one) + "\n" + words(other),
        link(later.exhibit().article()),
        outlet(later.exhibit().article()),
        since(later),
        since(later));
  }

  private static Instant since(Citation citation) {
    return citation.exhibit().versions().get(0).since();
  }

  private static Citation first(List<Citation> citations) {
    return citations.stream().min(Comparator.comparing(Bulletins::since)).orElseThrow();
  }

  private static String words(Citation citation) {
    return citation.said()
        + " "
        + lower(citation.claim().stance())
        + ": ‘"
        + citation.quote()
        + "’ ("
        + outlet(citation.exhibit().article())
        + ", "
        + citation.place()
        + ")";
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String said(Statement statement) {
    return String.join("; ", statement.speakers());
  }

  private static String place(Statement statement) {
    return statement.id()
        + " ["
        + Anchor.of(statement.claim().attribution().content(), statement.article().text()).spans()
        + "]";
  }

  private static String words(Statement statement) {
    return said(statement)
        + " "
        + lower(statement.claim().stance())
        + ": ‘"
        + statement.content()
        + "’ ("
        + outlet(statement.article())
        + ", "
        + place(statement)
        + ")";
  }

  /** The same in later versions of the report. */
  private static String iri(Citation citation) {
    return citation.exhibit().iri() + " " + citation.quote();
  }

  private static String iri(Statement statement) {
    return Iris.version(statement.holding().version()) + place(statement);
  }

  private static Item statement(Statement statement) {
    return new Item(
        Iris.named("statement", iri(statement)),
        News.NEW,
        OneLine.shortened(
            said(statement) + " " + lower(statement.claim().stance()) + ": " + statement.content(),
            TITLE),
        words(statement),
        link(statement.article()),
        outlet(statement.article()),
        statement.holding().version().since(),
        statement.holding().version().since());
  }

  private static Item article(Holding holding) {
    Article article = holding.account().article();
    return new Item(
        Iris.version(holding.version()),
        holding.version().number() > 1 ? News.CHANGED : News.NEW,
        OneLine.shortened(
            outlet(article) + ": " + title(article.title(), article.id().value()), TITLE),
        title(article.title(), article.id().value()),
        link(article),
        outlet(article),
        holding.version().since(),
        holding.version().since());
  }
}
