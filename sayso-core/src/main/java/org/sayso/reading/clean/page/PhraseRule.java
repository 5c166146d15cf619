package org.sayso.reading.clean.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What pages say to their reader, and no report does: a file of {@code rules/page/phrases} with its
 * proof inside. A page in any language may be cut out, so the phrases are of many.
 *
 * @param find what the phrases are
 * @param place where in a block they stand
 * @param longest blocks of more letters are left alone: people do speak of newsletters
 * @param phrases in small letters
 * @param examples blocks that have such a phrase
 * @param nearMisses blocks that have none
 * @param why for people
 */
record PhraseRule(
    @JsonProperty(required = true) String find,
    @JsonProperty(required = true) Place place,
    @JsonProperty(required = true) int longest,
    @JsonProperty(required = true) List<String> phrases,
    @JsonProperty(required = true) List<String> examples,
    @JsonProperty(value = "near-misses", required = true) List<String> nearMisses,
    @JsonProperty(required = true) String why) {

  /** Bullets, arrows, dashes and quotation marks around the words. */
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}©(]+|[^\\p{L}\\p{N})]+$");

  /** Where in a block a phrase stands. */
  enum Place {
    /** It opens the block, and the block is no whole sentence: {@code Read more: …}. */
    OPENING,
    /** It is all that the block holds. */
    WHOLE,
    ANYWHERE
  }

  /**
   * @throws IllegalArgumentException if a rule comes without its proof
   */
  PhraseRule {
    if (examples.isEmpty() || nearMisses.isEmpty()) {
      throw new IllegalArgumentException("phrases of " + find + " need an example and a near miss");
    }
    phrases = List.copyOf(phrases);
    examples = List.copyOf(examples);
    nearMisses = List.copyOf(nearMisses);
  }

  /** Whether a block has one of the phrases in its place. */
  boolean matches(Block block) {
    if (block.words().length() > longest) {
      return false;
    }
    String words = block.words().toLowerCase(Locale.ROOT);
    String bare = EDGES.matcher(words).replaceAll("");
    return switch (place) {
      case WHOLE -> phrases.contains(bare);
      case OPENING -> {
        boolean sentence = block.endsSentence() && !words.endsWith(":") && block.linked() == 0;
        yield phrases.stream().anyMatch(phrase -> opens(bare, phrase, sentence));
      }
      case ANYWHERE -> phrases.stream().anyMatch(words::contains);
    };
  }

  /** A sentence may begin so too; then only a stop behind the phrase tells. */
  private static boolean opens(String words, String phrase, boolean sentence) {
    return words.startsWith(phrase)
        && (!sentence || isStop(words, phrase.length() - 1) || isStop(words, phrase.length()));
  }

  private static boolean isStop(String words, int at) {
    return at < words.length() && ":|©(".indexOf(words.charAt(at)) >= 0;
  }
}
