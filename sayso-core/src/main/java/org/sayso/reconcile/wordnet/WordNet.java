package org.sayso.reconcile.wordnet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.dictionary.Dictionary;
import org.sayso.reconcile.compare.Word;
import org.sayso.reconcile.compare.WordKinship;

/**
 * Kinship by WordNet 3.1 (Fellbaum 1998), read with extJWNL: synonyms, words derived from one
 * another, and broader words one step up, in the first senses of both. Thread-safe.
 */
public final class WordNet implements WordKinship {

  /** Senses are listed by frequency; the rare ones join words that news does not. */
  private static final int SENSES = 4;

  private static final double SYNONYM = 0.9;
  private static final double DERIVED = 0.85;
  private static final double SIMILAR = 0.75;
  private static final double BROADER = 0.7;
  private static final double SISTER = 0.4;

  private final Dictionary dictionary;
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();

  /** What is asked of a word, by synset. */
  private record Entry(
      Set<Long> synsets,
      Set<Long> broader,
      Set<Long> similar,
      Set<Long> derived,
      Set<Long> opposite) {}

  private WordNet(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /**
   * Opens the dictionary that lies on the class path.
   *
   * @throws IllegalStateException if it does not
   */
  public static WordNet open() {
    try {
      return new WordNet(Dictionary.getDefaultResourceInstance());
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet is not on the class path", e);
    }
  }

  @Override
  public double kinship(Word a, Word b) {
    if (a.lemma().equals(b.lemma())) {
      return 1;
    }
    Entry one = entry(a);
    Entry other = entry(b);
    if (meet(one.synsets, other.synsets)) {
      return SYNONYM;
    }
    if (meet(one.derived, other.synsets) || meet(one.synsets, other.derived)) {
      return DERIVED;
    }
    if (meet(one.similar, other.synsets) || meet(one.synsets, other.similar)) {
      return SIMILAR;
    }
    if (meet(one.broader, other.synsets) || meet(one.synsets, other.broader)) {
      return BROADER;
    }
    return meet(one.broader, other.broader) ? SISTER : 0;
  }

  @Override
  public boolean areOpposite(Word a, Word b) {
    Entry one = entry(a);
    Entry other = entry(b);
    return meet(one.opposite, other.synsets) || meet(one.synsets, other.opposite);
  }

  private static boolean meet(Set<Long> some, Set<Long> others) {
    Set<Long> fewer = some.size() < others.size() ? some : others;
    Set<Long> more = fewer == some ? others : some;
    return fewer.stream().anyMatch(more::contains);
  }

  private Entry entry(Word word) {
    Optional<POS> pos = pos(word.tag());
    return pos.isEmpty()
        ? new Entry(Set.of(), Set.of(), Set.of(), Set.of(), Set.of())
        : entries.computeIfAbsent(
            pos.get().getKey() + word.lemma(), k -> look(pos.get(), word.lemma()));
  }

  private static Optional<POS> pos(String tag) {
    if (tag.startsWith("NNP")) {
      return Optional.empty();
    }
    Map<String, POS> byTag =
        new HashMap<>(
            Map.of("NN", POS.NOUN, "VB", POS.VERB, "JJ", POS.ADJECTIVE, "RB", POS.ADVERB));
    return tag.length() < 2
        ? Optional.empty()
        : Optional.ofNullable(byTag.get(tag.substring(0, 2)));
  }

  private Entry look(POS pos, String lemma) {
    Set<Long> synsets = new HashSet<>();
    Set<Long> broader = new HashSet<>();
    Set<Long> similar = new HashSet<>();
    Set<Long> derived = new HashSet<>();
    Set<Long> opposite = new HashSet<>();
    synchronized (dictionary) { // its caches are not made for several threads
      try {
        IndexWord found = dictionary.getIndexWord(pos, lemma);
        List<Synset> senses = found == null ? List.of() : found.getSenses();
        for (Synset sense : senses.subList(0, Math.min(SENSES, senses.size()))) {
          synsets.add(key(sense));
          for (Pointer pointer : sense.getPointers()) {
            boolean own =
                pointer.getSource() == sense
                    || (pointer.getSource() instanceof net.sf.extjwnl.data.Word w
                        && w.getLemma().equals(lemma));
            Long to = key(pointer.getTargetSynset());
            PointerType type = pointer.getType();
            if (type == PointerType.HYPERNYM) {
              broader.add(to);
            } else if (type == PointerType.SIMILAR_TO) {
              similar.add(to);
            } else if (own
                && (type == PointerType.DERIVATION
                    || type == PointerType.PARTICIPLE_OF
                    || type == PointerType.PERTAINYM)) {
              derived.add(to);
            } else if (own && type == PointerType.ANTONYM) {
              opposite.add(to);
            }
          }
        }
      } catch (JWNLException e) {
        throw new IllegalStateException("WordNet cannot be read at " + lemma, e);
      }
    }
    return new Entry(synsets, broader, similar, derived, opposite);
  }

  private static Long key(Synset synset) {
    return synset.getOffset() * 5 + "nvars".indexOf(synset.getPOS().getKey());
  }
}
