package org.sayso.serve.articles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.Account;
import org.sayso.claim.Carrier;
import org.sayso.claim.Claim;
import org.sayso.claim.Note;
import org.sayso.claim.ProvenanceChain;
import org.sayso.claim.Speaker;
import org.sayso.json.Json;
import org.sayso.news.Article;
import org.sayso.serve.statements.StatementView;
import org.sayso.serve.web.Words;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/**
 * A report as the reading view shows it.
 *
 * @param title the headline
 * @param outlet who printed it
 * @param authors who wrote it
 * @param published when it came out
 * @param modified when it was changed
 * @param source its address on the web, where it has one
 * @param blocks its text, none of it left out
 * @param cards its claims
 * @param voices their speakers, in the order of appearance
 */
public record ArticleView(
    String title,
    Optional<String> outlet,
    List<String> authors,
    Optional<String> published,
    Optional<String> modified,
    Optional<String> source,
    List<Block> blocks,
    List<Card> cards,
    List<Voice> voices) {

  public ArticleView {
    authors = List.copyOf(authors);
    blocks = List.copyOf(blocks);
    cards = List.copyOf(cards);
    voices = List.copyOf(voices);
  }

  /** Whether the text begins with it, so that it need not be shown twice. */
  public boolean hasHeadline() {
    return !blocks.isEmpty() && blocks.get(0).kind().equals("headline");
  }

  public static ArticleView of(Account account) {
    Article article = account.article();
    Map<String, Voice> voices = voices(account);
    List<Card> cards = cards(account, voices);
    return new ArticleView(
        Words.title(article),
        Optional.of(article.outlet().name()).filter(name -> !name.isBlank()),
        article.authors(),
        article.published().map(Words::published),
        article.modified().map(Words::published),
        article
            .url()
            .filter(url -> url.isAbsolute() && Set.of("http", "https").contains(scheme(url)))
            .map(Object::toString),
        new Typesetting(account, cards).blocks(),
        cards,
        List.copyOf(voices.values()));
  }

  private static String scheme(java.net.URI url) {
    return url.getScheme().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Voice> voices(Account account) {
    Map<String, Voice> voices = new LinkedHashMap<>();
    for (Claim claim : account.claims()) {
      String name = claim.provenance().speakers().get(0).canonicalName();
      voices.putIfAbsent(name, Voice.of(name, voices.size()));
    }
    return voices;
  }

  private static List<Card> cards(Account account, Map<String, Voice> voices) {
    List<Card> cards = new ArrayList<>();
    String text = account.article().text();
    for (Claim claim : account.claims()) {
      ProvenanceChain provenance = claim.provenance();
      Speaker first = provenance.speakers().get(0);
      cards.add(
          new Card(
              StatementView.card(claim.id()),
              Optional.ofNullable(voices.get(first.canonicalName())).orElseThrow(),
              provenance.speakers().stream().map(Speaker::canonicalName).toList(),
              first.affiliation().filter(of -> !of.equals(first.canonicalName())),
              Json.lower(claim.stance()),
              claim.hedged(),
              claim.attribution().content().in(text),
              claim.saidAt().map(Words::day),
              chain(provenance),
              Json.lower(claim.attribution().quotation()),
              claim.attribution().foundBy().value(),
              claim.within().map(StatementView::card),
              doubts(account, claim)));
    }
    return cards;
  }

  private static List<String> chain(ProvenanceChain provenance) {
    Set<String> chain = new LinkedHashSet<>();
    chain.add(provenance.speakers().get(0).canonicalName());
    provenance.via().stream().map(Carrier::name).forEach(chain::add);
    if (provenance.outlet().isKnown()) {
      chain.add(provenance.outlet().name());
    }
    return List.copyOf(chain);
  }

  private static List<String> doubts(Account account, Claim claim) {
    return account.notes().stream()
        .filter(note -> touches(claim, note))
        .map(Note::message)
        .distinct()
        .toList();
  }

  private static boolean touches(Claim claim, Note note) {
    Span span = note.span();
    return List.of(claim.attribution().source(), claim.attribution().cue()).stream()
            .map(Spans::parts)
            .flatMap(List::stream)
            .anyMatch(span::overlaps)
        || claim.attribution().content().parts().stream().anyMatch(p -> p.contains(span));
  }
}
