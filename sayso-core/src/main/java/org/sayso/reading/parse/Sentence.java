package org.sayso.reading.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sayso.text.Span;

/** A sentence: its tokens and their tree. Immutable. */
public final class Sentence {

  private final int index;
  private final int block;
  private final Span span;
  private final List<Token> tokens;
  private final List<List<Token>> children;
  private final int[] first;
  private final int[] last;

  /**
   * @param index within the article
   * @param block index of the block it stands in
   * @param span from its first char to its last, closing marks included
   * @param tokens never empty; every head inside the sentence
   */
  public Sentence(int index, int block, Span span, List<Token> tokens) {
    this.index = index;
    this.block = block;
    this.span = span;
    this.tokens = List.copyOf(tokens);
    List<List<Token>> below = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      below.add(new ArrayList<>(2));
    }
    for (Token t : tokens) {
      if (t.head() >= 0) {
        below.get(t.head()).add(t);
      }
    }
    this.children = below.stream().map(List::copyOf).toList();
    this.first = IntStream.range(0, tokens.size()).toArray();
    this.last = first.clone();
    for (Token t : tokens) {
      // walk up from every token; trees are shallow, and a cycle (which no parser should make) ends
      // the walk
      int steps = 0;
      for (int h = t.head(); h >= 0 && steps++ < tokens.size(); h = tokens.get(h).head()) {
        first[h] = Math.min(first[h], t.index());
        last[h] = Math.max(last[h], t.index());
      }
    }
  }

  public int index() {
    return index;
  }

  public int block() {
    return block;
  }

  public Span span() {
    return span;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  public Optional<Token> at(int i) {
    return i >= 0 && i < tokens.size() ? Optional.of(tokens.get(i)) : Optional.empty();
  }

  public Token root() {
    return tokens.stream().filter(t -> t.head() < 0).findFirst().orElse(tokens.get(0));
  }

  public Optional<Token> head(Token t) {
    return at(t.head());
  }

  /** Those that hang on {@code t}, in text order. */
  public List<Token> children(Token t) {
    return children.get(t.index());
  }

  /** The first child with one of these relations, subtypes included. */
  public Optional<Token> child(Token t, String... relations) {
    return children(t).stream().filter(c -> isAny(c, relations)).findFirst();
  }

  public Stream<Token> children(Token t, String relation) {
    return children(t).stream().filter(c -> c.is(relation));
  }

  public boolean has(Token t, String... relations) {
    return child(t, relations).isPresent();
  }

  private static boolean isAny(Token t, String... relations) {
    for (String r : relations) {
      if (t.is(r)) {
        return true;
      }
    }
    return false;
  }

  /** Index of the first token below {@code t}, itself included. */
  public int first(Token t) {
    return first[t.index()];
  }

  /** Index of the last token below {@code t}, itself included. */
  public int last(Token t) {
    return last[t.index()];
  }

  /** Whether {@code above} governs {@code t}, at any distance, or is it. */
  public boolean governs(Token above, Token t) {
    int steps = 0;
    for (int i = t.index(); i >= 0 && steps++ <= tokens.size(); i = tokens.get(i).head()) {
      if (i == above.index()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The tokens below {@code t}, itself included, in text order, without those branches that {@code
   * cut} refuses.
   */
  public List<Token> subtree(Token t, Predicate<Token> cut) {
    List<Token> found = new ArrayList<>();
    collect(t, cut, found, 0);
    found.sort((a, b) -> Integer.compare(a.index(), b.index()));
    return found;
  }

  private void collect(Token t, Predicate<Token> cut, List<Token> found, int depth) {
    found.add(t);
    if (depth > tokens.size()) {
      return;
    }
    for (Token c : children(t)) {
      if (!cut.test(c)) {
        collect(c, cut, found, depth + 1);
      }
    }
  }

  /** The chars from token {@code from} to token {@code to}, both included. */
  public Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to).span().end());
  }

  /** The words from token {@code from} to token {@code to}, both included, joined by blanks. */
  public String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i <= to; i++) {
      words.append(i > from ? " " : "").append(tokens.get(i).word());
    }
    return words.toString();
  }

  /** The token that holds this offset, or the first after it; empty past the last token. */
  public Optional<Token> from(int offset) {
    return tokens.stream().filter(t -> t.span().end() > offset).findFirst();
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Sentence other
        && index == other.index
        && block == other.block
        && span.equals(other.span)
        && tokens.equals(other.tokens);
  }

  @Override
  public int hashCode() {
    return tokens.hashCode();
  }

  @Override
  public String toString() {
    return words(0, tokens.size() - 1);
  }
}
