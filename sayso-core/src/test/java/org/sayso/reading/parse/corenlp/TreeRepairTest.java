package org.sayso.reading.parse.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sayso.reading.parse.Token;
import org.sayso.text.Span;

class TreeRepairTest {

  private final TreeRepair repair = new TreeRepair(Set.of("say", "report"));

  /** {@code word/TAG/relation/head}, one a word. */
  private static List<Token> tree(String... words) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : words) {
      String[] w = word.split("/", -1);
      Span span = new Span(at, at + w[0].length());
      at += w[0].length() + 1;
      String lemma = w[0].equals("said") ? "say" : w[0];
      tokens.add(
          new Token(tokens.size(), span, w[0], w[1], lemma, "O", Integer.parseInt(w[3]), w[2]));
    }
    return tokens;
  }

  private static List<String> hung(List<Token> tokens) {
    return tokens.stream().map(t -> t.word() + " " + t.relation() + " " + t.head()).toList();
  }

  @Test
  void aParticipleThatWasTakenForTheVerbModifiesItsNoun() {
    List<Token> wrong =
        tree(
            "envoys/NNS/nsubj/1",
            "briefed/VBN/root/-1",
            "on/IN/case/3",
            "talks/NNS/obl/1",
            "said/VBD/dep/1",
            "all/DT/nsubj/6",
            "agreed/VBD/ccomp/4");
    assertEquals(
        List.of(
            "envoys nsubj 4",
            "briefed acl 0",
            "on case 3",
            "talks obl 1",
            "said root -1",
            "all nsubj 6",
            "agreed ccomp 4"),
        hung(repair.mend(wrong)));
  }

  @Test
  void aVerbOfSayingThatWasTakenForAnAuxiliaryGovernsTheNext() {
    List<Token> wrong =
        tree(
            "nurse/NN/root/-1",
            "who/WP/nsubj/4",
            "said/VBD/aux/4",
            "she/PRP/nsubj/4",
            "heard/VBD/acl:relcl/0",
            "it/PRP/obj/4");
    assertEquals(
        List.of(
            "nurse root -1",
            "who nsubj 2",
            "said acl:relcl 0",
            "she nsubj 4",
            "heard ccomp 2",
            "it obj 4"),
        hung(repair.mend(wrong)));
  }

  @Test
  void whatIsRightStaysAsItIs() {
    List<Token> passive =
        tree(
            "envoys/NNS/nsubj:pass/2",
            "were/VBD/aux:pass/2",
            "briefed/VBN/root/-1",
            "and/CC/cc/4",
            "said/VBD/conj/2",
            "so/RB/advmod/4");
    assertEquals(passive, repair.mend(passive));
    List<Token> other =
        tree(
            "men/NNS/nsubj/1",
            "armed/VBN/root/-1",
            "with/IN/case/3",
            "knives/NNS/obl/1",
            "ran/VBD/dep/1");
    assertEquals(other, repair.mend(other));
  }
}
