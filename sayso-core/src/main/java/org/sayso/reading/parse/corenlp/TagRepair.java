package org.sayso.reading.parse.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends what the tagger cannot know of one sentence alone. A word that is a name elsewhere in the
 * article is one here ({@code Bask said}, not to bask); an acronym is a name; a sentence without a
 * verb has one in a noun that can be a verb of saying ({@code Grieve disputes that}, {@code
 * newspaper reports}).
 */
final class TagRepair {

  /** What an object may begin with. */
  private static final List<String> OBJECTS = List.of("DT", "JJ", "NN", "CD", "PRP");

  private final Set<String> verbs;

  /**
   * @param verbs lemmas of verbs that a sentence of news is likely to turn on
   */
  TagRepair(Set<String> verbs) {
    this.verbs = verbs;
  }

  void mend(List<List<CoreLabel>> sentences) {
    Set<String> names = new HashSet<>();
    Set<String> common = new HashSet<>();
    for (List<CoreLabel> words : sentences) {
      for (int i = 0; i < words.size(); i++) {
        CoreLabel word = words.get(i);
        boolean capital = Character.isUpperCase(word.word().codePointAt(0));
        if (!capital) {
          common.add(word.word());
        } else if (i > 0 && !opens(words.get(i - 1)) && word.tag().startsWith("NNP")) {
          names.add(word.word());
        }
      }
    }
    for (List<CoreLabel> words : sentences) {
      for (int i = 0; i < words.size(); i++) {
        CoreLabel word = words.get(i);
        boolean known =
            names.contains(word.word()) && !common.contains(word.word().toLowerCase(Locale.ROOT));
        boolean subject = i + 1 < words.size() && words.get(i + 1).tag().startsWith("VB");
        boolean mend =
            known && !word.tag().startsWith("NNP") && (!word.tag().equals("JJ") || subject);
        boolean infinitive =
            word.word().equals("to")
                && word.tag().equals("IN")
                && i + 1 < words.size()
                && words.get(i + 1).tag().equals("VB");
        if (infinitive) {
          word.setTag("TO");
        }
        if (word.word().equals("thought")
            && word.tag().equals("NN")
            && i > 0
            && words.get(i - 1).tag().startsWith("NN")) {
          word.setTag("VBD");
        }
        if (mend || isAcronym(word)) {
          word.setTag("NNP");
        }
      }
      if (words.stream().noneMatch(w -> isFinite(w.tag()))) {
        findVerb(words);
        if (words.stream().noneMatch(w -> isFinite(w.tag())) && endsInStop(words)) {
          findPlainVerb(words);
        }
      } else {
        verbAtTheEnd(words);
      }
    }
  }

  private static boolean opens(CoreLabel before) {
    return "\"'(:—-".contains(before.word()) || before.word().equals("``");
  }

  private static boolean isAcronym(CoreLabel word) {
    String w = word.word();
    return word.tag().equals("NN")
        && w.length() >= 2
        && w.length() <= 6
        && w.chars().allMatch(Character::isUpperCase);
  }

  private static boolean isFinite(String tag) {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  /**
   * {@code Police find no trace, newspaper reports}: at the very end, right after a noun that
   * follows a comma.
   */
  private void verbAtTheEnd(List<CoreLabel> words) {
    int last = words.size() - 1;
    boolean comma =
        last >= 2
            && words.subList(Math.max(0, last - 4), last - 1).stream()
                .anyMatch(w -> w.word().equals(","));
    if (comma
        && words.get(last).tag().equals("NNS")
        && words.get(last - 1).tag().startsWith("NN")
        && verbs.contains(new Morphology().lemma(words.get(last).word(), "VBZ"))) {
      words.get(last).setTag("VBZ");
    }
  }

  private static boolean endsInStop(List<CoreLabel> words) {
    return words.subList(Math.max(0, words.size() - 2), words.size()).stream()
        .anyMatch(w -> w.word().equals("."));
  }

  /**
   * {@code The general acknowledged heavy losses.}, {@code The police suspect arson.}: a whole
   * sentence without a verb has one in the participle or noun between its subject and its object.
   */
  private void findPlainVerb(List<CoreLabel> words) {
    Morphology morphology = new Morphology();
    for (int i = 1; i < words.size() - 1; i++) {
      CoreLabel word = words.get(i);
      CoreLabel before = words.get(i - 1);
      boolean object = OBJECTS.stream().anyMatch(words.get(i + 1).tag()::startsWith);
      boolean participle =
          word.tag().equals("VBN")
              && word.word().endsWith("ed")
              && object
              && verbs.contains(morphology.lemma(word.word(), "VBD"));
      boolean people = before.tag().equals("NNS") || before.word().equals("police");
      boolean noun =
          word.tag().equals("NN")
              && people
              && (object || words.get(i + 1).word().equals("of"))
              && verbs.contains(word.word().toLowerCase(Locale.ROOT));
      boolean adjective =
          before.tag().equals("JJ") && i >= 2 && words.get(i - 2).tag().equals("DT");
      if (noun || (participle && (before.tag().startsWith("NN") || adjective))) {
        word.setTag(noun ? "VBP" : "VBD");
        if (adjective) {
          before.setTag("NN");
        }
        return;
      }
    }
  }

  /** The last plural noun after a noun or name that can be a verb of saying becomes one. */
  private void findVerb(List<CoreLabel> words) {
    Morphology morphology = new Morphology();
    for (int i = words.size() - 1; i > 0; i--) {
      CoreLabel word = words.get(i);
      String before = words.get(i - 1).tag();
      boolean afterNoun = before.startsWith("NN") || before.equals("-RRB-") || before.equals(",");
      if (word.tag().equals("NNS")
          && afterNoun
          && Character.isLowerCase(word.word().codePointAt(0))
          && verbs.contains(morphology.lemma(word.word(), "VBZ"))) {
        word.setTag("VBZ");
        return;
      }
    }
  }
}
