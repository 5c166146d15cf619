package org.sayso.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Gold such as nobody writes: emoji, odd blanks, odd letters, claims on top of one another. */
final class OddReports {

  private static final List<String> PIECES =
      List.of(
          "a",
          "Said ",
          "accusing,",
          " ",
          "\u00a0",
          "\u0085",
          "\u001c",
          "\u200b",
          "\u2003",
          "😀",
          "“",
          "’",
          "\"",
          "e\u0301",
          "½",
          "²",
          "_",
          "-",
          "İ",
          "ΑΣ",
          "\n",
          "\t",
          "𝔛",
          "中",
          ". ",
          "denied ");

  private static final List<String> NAMES =
      List.of(
          "The Ministry’s Office",
          "Ministry 's Office",
          "Office",
          "ministry of of office",
          "MİNİSTRY office",
          "O'Neill-Ray",
          "o’neill-ray 2½",
          "Ray 2½",
          "e\u0301lodie ΑΣ",
          "ÉLODIE ας",
          "é𝔛 中_1",
          "Gen. Sgt. Some",
          "");

  private final Perturbed perturbed;

  OddReports(long seed) {
    this.perturbed = new Perturbed(seed + 100);
  }

  List<JsonNode> reports(int n) {
    List<JsonNode> reports = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      reports.add(report("odd/" + i));
    }
    return reports;
  }

  private ObjectNode report(String id) {
    StringBuilder text = new StringBuilder();
    for (int i = 20 + perturbed.random.nextInt(80); i > 0; i--) {
      text.append(perturbed.any(PIECES));
    }
    int length = text.codePointCount(0, text.length());
    ObjectNode report = Perturbed.object().put("id", id).put("text", text.toString());
    ArrayNode claims = report.putArray("claims");
    for (int i = 1; i < 6; i++) {
      ObjectNode claim = claims.addObject().put("id", "c" + i);
      for (String part : List.of("source", "cue", "content")) {
        ArrayNode spans = claim.putArray(part);
        for (int j = perturbed.random.nextInt(3); j > 0; j--) {
          int start = perturbed.random.nextInt(length);
          spans.addArray().add(start).add(start + perturbed.random.nextInt(12));
        }
      }
      claim.put("quotation", "direct").put("stance", "asserts").put("hedged", false);
      claim.putArray("speakers").add(perturbed.any(NAMES)).add(perturbed.any(NAMES));
      claim.put("affiliation", perturbed.chance(0.5) ? perturbed.any(NAMES) : null);
      claim.putArray("via").add(perturbed.any(NAMES));
      claim.put("within", perturbed.chance(0.3) ? "c1" : null);
    }
    report.set("attributions", claims.deepCopy());
    return report;
  }
}
