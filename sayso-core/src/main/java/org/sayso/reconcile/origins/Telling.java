package org.sayso.reconcile.origins;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sayso.claim.Account;
import org.sayso.claim.Claim;
import org.sayso.news.ArticleId;
import org.sayso.news.Publication;
import org.sayso.reconcile.copies.Shingles;
import org.sayso.text.Paragraphs;
import org.sayso.text.Span;

/**
 * An account with its sentences.
 *
 * @param account the account
 * @param sentences in text order
 * @param shingles of its text
 */
record Telling(Account account, List<Sentence> sentences, Shingles shingles) {

  Telling {
    sentences = List.copyOf(sentences);
  }

  static Telling of(Account account) {
    String text = account.article().text();
    return new Telling(account, Sentence.of(text), Shingles.of(text));
  }

  ArticleId id() {
    return account.article().id();
  }

  String text() {
    return account.article().text();
  }

  String outlet() {
    return account.article().outlet().name();
  }

  /** The sentence that holds this offset. */
  Optional<Sentence> sentenceAt(int offset) {
    return sentences.stream().filter(s -> s.span().contains(offset)).findFirst();
  }

  int indexOf(Sentence sentence) {
    return IntStream.range(0, sentences.size())
        .filter(i -> sentences.get(i).span().equals(sentence.span()))
        .findFirst()
        .orElse(-1);
  }

  /** Every sentence that a claim's content stands in. */
  List<Sentence> sentencesOf(Claim claim) {
    return sentences.stream()
        .filter(s -> claim.attribution().content().parts().stream().anyMatch(s.span()::overlaps))
        .toList();
  }

  /** The paragraphs that a claim's content stands in. */
  String paragraphsOf(Claim claim) {
    StringBuilder words = new StringBuilder();
    for (Span paragraph : Paragraphs.of(text())) {
      if (claim.attribution().content().parts().stream().anyMatch(paragraph::overlaps)) {
        words.append(paragraph.in(text())).append('\n');
      }
    }
    return words.toString();
  }

  /**
   * Whether the other may have come before this one: earlier by the moment or, where either has
   * only a day, by the day; what is undated may always have.
   */
  boolean mayFollow(Telling other) {
    Optional<Publication> mine = account.article().published();
    Optional<Publication> theirs = other.account.article().published();
    if (mine.isEmpty() || theirs.isEmpty()) {
      return true;
    }
    Optional<Instant> moment = mine.get().moment().map(OffsetDateTime::toInstant);
    Optional<Instant> before = theirs.get().moment().map(OffsetDateTime::toInstant);
    if (moment.isPresent() && before.isPresent()) {
      return !moment.get().isBefore(before.get());
    }
    LocalDate day = mine.get().day();
    return !day.isBefore(theirs.get().day());
  }

  /** Whether it can be told from the dates that this one came later. */
  boolean isLaterThan(Telling other) {
    return mayFollow(other) && !other.mayFollow(this);
  }
}
