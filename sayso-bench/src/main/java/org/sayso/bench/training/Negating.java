package org.sayso.bench.training;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.reconcile.compare.Content;
import org.sayso.reconcile.compare.Word;

/**
 * Turns what was said into its contrary by a small change, as people do for contrast sets (Gardner
 * et al. 2020): {@code the mill burned down}, {@code the mill did not burn down}.
 */
final class Negating {

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");
  private static final Set<String> DOING = Set.of("do", "does", "did");

  /** With them a small change does not make the contrary. */
  private static final Set<String> QUANTIFIERS =
      Set.of(
          "all",
          "any",
          "both",
          "each",
          "either",
          "every",
          "everyone",
          "few",
          "hardly",
          "many",
          "neither",
          "no",
          "nobody",
          "none",
          "nor",
          "nothing",
          "only",
          "several",
          "some",
          "someone",
          "without");

  private Negating() {}

  /** The contrary, where the head of the content is a finite clause that can be turned. */
  static Optional<String> negate(Content content) {
    List<Word> heads = content.words().stream().filter(w -> w.head() < 0).toList();
    if (heads.size() != 1
        || content.words().stream().anyMatch(w -> QUANTIFIERS.contains(w.lemma()))) {
      return Optional.empty();
    }
    Word head = heads.get(0);
    List<Word> children = content.words().stream().filter(w -> w.head() == head.index()).toList();
    Optional<Word> finite =
        children.stream()
            .filter(w -> w.relation().startsWith("aux") || w.relation().equals("cop"))
            .filter(Negating::isFinite)
            .findFirst();
    Optional<Word> negation =
        children.stream().filter(w -> NEGATIONS.contains(w.lemma())).findFirst();
    if (negation.isPresent()) {
      boolean does = finite.filter(w -> DOING.contains(w.form())).isPresent();
      return does || finite.isEmpty()
          ? Optional.empty()
          : Optional.of(changed(content, new Change(negation.get(), "", true)));
    }
    if (finite.isPresent()) {
      return Optional.of(changed(content, new Change(finite.get(), finite.get().form() + " not")));
    }
    String helper =
        switch (head.tag()) {
          case "VBD" -> "did";
          case "VBZ" -> "does";
          case "VBP" -> "do";
          default -> "";
        };
    boolean hasSubject = children.stream().anyMatch(w -> w.relation().startsWith("nsubj"));
    return helper.isEmpty() || !hasSubject || head.lemma().equals("be")
        ? Optional.empty()
        : Optional.of(changed(content, new Change(head, helper + " not " + head.lemma())));
  }

  private static boolean isFinite(Word word) {
    return switch (word.tag()) {
      case "MD", "VBD", "VBZ", "VBP" -> !word.form().startsWith("'");
      default -> false;
    };
  }

  /** A word that gives way to others. */
  private record Change(Word word, String by, boolean withBlank) {

    Change(Word word, String by) {
      this(word, by, false);
    }
  }

  private static String changed(Content content, Change change) {
    int from = change.word.span().start();
    int to = change.word.span().end();
    String text = content.text();
    if (change.withBlank && from > 0 && text.charAt(from - 1) == ' ') {
      from--;
    }
    return text.substring(0, from) + change.by + text.substring(to);
  }
}
