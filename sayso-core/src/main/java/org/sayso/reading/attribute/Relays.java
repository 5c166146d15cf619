package org.sayso.reading.attribute;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.reading.parse.ParsedArticle;
import org.sayso.reading.parse.Range;
import org.sayso.reading.parse.Sentence;
import org.sayso.reading.parse.Token;
import org.sayso.reading.rules.RuleBook;
import org.sayso.text.Span;
import org.sayso.text.Spans;

/**
 * Chains in one sentence. {@code X denied it, Corvin reported} is X's claim, carried by Corvin; so
 * is {@code Corvin, citing X, said it}. {@code According to Corvin, X denied it} stays two claims,
 * one within the other.
 */
final class Relays {

  private final RuleBook rules;
  private final Page page;
  private final SourceFinder sources;
  private final Set<String> own;

  Relays(RuleBook rules, Page page, SourceFinder sources) {
    this.rules = rules;
    this.page = page;
    this.sources = sources;
    this.own = ownWords(page.article());
  }

  /** The article's capitalised words that are part of its outlet's name, in lower case. */
  static Set<String> ownWords(ParsedArticle article) {
    String name = article.article().outlet().name().toLowerCase(Locale.ROOT);
    Set<String> own = new HashSet<>();
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        if (Character.isUpperCase(token.word().codePointAt(0))) {
          String word = token.word().toLowerCase(Locale.ROOT);
          if (name.contains(word)) {
            own.add(word);
          }
        }
      }
    }
    return Set.copyOf(own);
  }

  List<Draft> flatten(List<Draft> drafts) {
    List<Draft> cited = new ArrayList<>();
    for (Draft d : drafts) {
      cited.add(citing(d).orElse(d));
    }
    List<Draft> done = new ArrayList<>(cited);
    for (Draft outer : cited) {
      if (!isTrailingRelay(outer)) {
        continue;
      }
      List<Draft> inner =
          done.stream().filter(d -> !d.equals(outer) && carriedBy(outer, d)).toList();
      if (!inner.isEmpty() && covers(inner, outer)) {
        done.remove(outer);
        for (Draft d : inner) {
          done.set(
              done.indexOf(d),
              withRest(d, outer)
                  .relayedBy(
                      outer.source().orElseThrow(), Spans.union(concat(d.cue(), outer.cue()))));
        }
      }
    }
    return done;
  }

  /** {@code X ordered A, Corvin reported, and B}: B is X's as well. */
  private static Draft withRest(Draft inner, Draft outer) {
    List<Span> parts = outer.content().parts();
    boolean first =
        inner.content().parts().size() == 1
            && parts.size() == 2
            && parts.get(0).contains(inner.content().first());
    return first
        ? inner.withContent(Spans.union(List.of(inner.content().first(), parts.get(1))))
        : inner;
  }

  private static List<Span> concat(Spans a, Spans b) {
    List<Span> all = new ArrayList<>(a.parts());
    all.addAll(b.parts());
    return all;
  }

  /** An aside after its content, whose source is one who publishes. */
  private boolean isTrailingRelay(Draft d) {
    if (d.source().isEmpty() || d.link().isEmpty() || d.content().isEmpty()) {
      return false;
    }
    boolean trails = d.cue().first().start() > d.content().first().start();
    return trails && isOutlet(d.source().get());
  }

  private boolean isOutlet(Source source) {
    Token head = source.head();
    if (rules.words("outlets").contains(head.lemma())
        || (head.says("it") && outletBefore(source))) {
      return true;
    }
    for (int i = source.range().from(); i <= source.range().to(); i++) {
      Token t = source.sentence().token(i);
      String word = t.word().toLowerCase(Locale.ROOT);
      boolean capital = Character.isUpperCase(t.word().codePointAt(0));
      if (capital
          && t.isNoun()
          && (rules.words("outlet-names").contains(word) || own.contains(word))) {
        return true;
      }
    }
    return head.isName() && isCarrierElsewhere(head);
  }

  /**
   * {@code told Corvin}, {@code as carried by SUNTA}: one that other sentences of the article show
   * at that work.
   */
  private boolean isCarrierElsewhere(Token name) {
    for (Sentence s : page.article().sentences()) {
      for (Token t : s.tokens()) {
        if (!t.word().equals(name.word()) || t.entity().equals("PERSON")) {
          continue;
        }
        Optional<Token> head = s.head(t);
        boolean told =
            (t.is("obj") || t.is("iobj")) && head.filter(h -> h.lemma().equals("tell")).isPresent();
        boolean by =
            t.is("obl")
                && head.filter(h -> h.says("carried", "published", "quoted", "cited", "reported"))
                    .isPresent();
        if (told || by) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether {@code it} can only mean the paper: the sentence or the one before names one who
   * publishes.
   */
  private boolean outletBefore(Source source) {
    Sentence s = source.sentence();
    List<Sentence> near = new ArrayList<>();
    page.article().sentence(s.index() - 1).ifPresent(near::add);
    return near.stream()
        .flatMap(x -> x.tokens().stream())
        .anyMatch(
            t ->
                rules.words("outlets").contains(t.lemma())
                    || (t.isName()
                        && rules
                            .words("outlet-names")
                            .contains(t.word().toLowerCase(Locale.ROOT))));
  }

  private static boolean carriedBy(Draft outer, Draft inner) {
    return inner.source().isPresent()
        && inner.link().isPresent()
        && inner.sentence() == outer.sentence()
        && inner.cue().parts().stream().allMatch(outer::contains)
        && inner.source().get().spans().parts().stream().allMatch(outer::contains);
  }

  /** Whether the inner attributions make up the outer content, but for a word or two. */
  private boolean covers(List<Draft> inner, Draft outer) {
    int covered = 0;
    for (Draft d : inner) {
      covered =
          Math.max(
              covered,
              d.content().length()
                  + d.cue().length()
                  + d.source().map(x -> x.spans().length()).orElse(0));
    }
    boolean starts =
        inner.stream()
            .anyMatch(
                d ->
                    Math.min(
                                d.content().first().start(),
                                d.source().orElseThrow().spans().first().start())
                            - outer.content().first().start()
                        < 45);
    return starts && covered >= outer.content().first().length() * 0.5;
  }

  /** {@code Corvin reported, citing X}: the source is X, Corvin carries it. */
  private Optional<Draft> citing(Draft d) {
    if (d.link().isEmpty() || d.source().isEmpty()) {
      return Optional.empty();
    }
    if (!isOutlet(d.source().get())) {
      return Optional.empty();
    }
    Sentence s = d.link().get().sentence();
    for (Token t : s.tokens()) {
      if (!t.says("citing", "quoting") || page.speechOf(s, t).isPresent()) {
        continue;
      }
      boolean opens = t.index() == 0 && t.is("amod");
      boolean mine = (opens || isLoose(t)) && !d.contains(t.span()) && governsOrBeside(s, d, t);
      Optional<Token> cited =
          opens ? s.head(t) : s.child(t, "obj").or(() -> SourceFinder.nominalAt(s, t.index() + 1));
      if (mine && cited.isPresent() && cited.get().index() > t.index() && maySpeak(cited.get())) {
        Source origin = after(t, origin(s, cited.get()));
        List<Integer> words = new ArrayList<>(origin.cueWords());
        words.add(t.index());
        Spans cue = Spans.union(concat(d.cue(), TokenSpans.of(s, words)));
        Draft relayed =
            new Draft(
                d.rule(),
                d.link(),
                Optional.of(origin),
                List.of(d.source().get()),
                cue,
                d.content(),
                d.stance(),
                d.hedged(),
                d.sentence());
        return Optional.of(relayed);
      }
    }
    return Optional.empty();
  }

  /** {@code Citing officials, …}: the phrase without the participle before it. */
  private static Source after(Token citing, Source source) {
    return source.range().contains(citing.index())
        ? new Source(
            source.sentence(),
            source.head(),
            new Range(citing.index() + 1, source.range().to()),
            source.cueWords())
        : source;
  }

  private boolean maySpeak(Token t) {
    return !rules.words("mute").contains(t.lemma());
  }

  private static boolean isLoose(Token t) {
    return t.is("advcl")
        || t.is("acl")
        || t.is("dep")
        || t.is("xcomp")
        || t.is("parataxis")
        || t.is("conj")
        || t.is("case");
  }

  private Source origin(Sentence s, Token cited) {
    Optional<Source> author =
        sources.isDocument(cited) ? sources.complement(s, cited) : Optional.empty();
    return author.orElseGet(() -> Source.of(s, cited));
  }

  private static boolean governsOrBeside(Sentence s, Draft d, Token t) {
    Token cue = d.link().orElseThrow().token();
    Token head = d.source().orElseThrow().head();
    return s.governs(cue, t) || s.governs(head, t) || Math.abs(t.index() - cue.index()) <= 3;
  }
}
