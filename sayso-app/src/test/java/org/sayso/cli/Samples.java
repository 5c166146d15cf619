package org.sayso.cli;

import java.util.List;
import org.sayso.claim.Quotation;
import org.sayso.claim.Stance;
import org.sayso.reading.Reading;

/** Readings to render: invented, and as awkward as real ones. */
final class Samples {

  private Samples() {}

  /** Every stance, a chain, a claim within a claim, an interrupted quotation. */
  static Reading.Read ferry() {
    String text =
        """
        Toll from Pellan ferry rises to seven

        Source: Kestrel Post, referring to Sorpress

        Details: On Friday the Sorvane Coast Guard denied that nine people had died. "We count seven," said its spokeswoman, Commander Teodora Vasque, "and I will not guess." She confirmed that the search would go on.

        The operator, Pellan Lines, said that the union had suggested that the alarm probably failed. It declined to comment on the lifeboats, which passengers, the harbour master Osbert Pryde and the infirmary in Cardew have all described as having been locked when the two vessels met in the early morning.

        Osbert Pryde and the union called for an inquiry. "Will anybody ever answer for this?" asked a passenger. The minister promised that somebody would.

        Quote: "Nobody told us anything 😀 at all."
        """;
    List<String> relayed = List.of("Sorpress", "Kestrel Post");
    return Told.in(
            "ferry/5",
            "Daybreak Monitor",
            "2024-03-15T18:30:00+02:00",
            "Toll from Pellan ferry rises to seven",
            text)
        .claim(
            "the Sorvane Coast Guard",
            "denied",
            "that nine people had died",
            Quotation.INDIRECT,
            Stance.DENIES,
            false,
            List.of(Told.organisation("Sorvane Coast Guard")),
            relayed,
            "2024-03-15",
            0)
        .claim(
            "its spokeswoman, Commander Teodora Vasque",
            "said",
            "\"We count seven,\" … \"and I will not guess.\"",
            Quotation.DIRECT,
            Stance.ASSERTS,
            false,
            List.of(Told.person("Teodora Vasque", "Sorvane Coast Guard")),
            relayed,
            "",
            0)
        .claim(
            "She",
            "confirmed",
            "that the search would go on",
            Quotation.INDIRECT,
            Stance.CONFIRMS,
            false,
            List.of(Told.person("Teodora Vasque", "Sorvane Coast Guard")),
            relayed,
            "",
            0)
        .claim(
            "The operator, Pellan Lines",
            "said",
            "that the union had suggested that the alarm probably failed",
            Quotation.INDIRECT,
            Stance.ASSERTS,
            true,
            List.of(Told.organisation("Pellan Lines")),
            List.of(),
            "",
            0)
        .claim(
            "the union",
            "suggested",
            "that the alarm probably failed",
            Quotation.INDIRECT,
            Stance.SUGGESTS,
            true,
            List.of(Told.organisation("Seafarers' and Deckhands' Union")),
            List.of("Pellan Lines"),
            "",
            4)
        .claim(
            "It",
            "declined",
            "to comment on the lifeboats, which passengers, the harbour master Osbert Pryde and the"
                + " infirmary in Cardew have all described as having been locked when the two"
                + " vessels met in the early morning",
            Quotation.INDIRECT,
            Stance.DECLINES,
            false,
            List.of(Told.organisation("Pellan Lines")),
            List.of(),
            "",
            0)
        .claim(
            "Osbert Pryde and the union",
            "called for",
            "an inquiry",
            Quotation.INDIRECT,
            Stance.DEMANDS,
            false,
            List.of(
                Told.person("Osbert Pryde", "Cardew"),
                Told.organisation("Seafarers' and Deckhands' Union")),
            List.of(),
            "",
            0)
        .claim(
            "a passenger",
            "asked",
            "\"Will anybody ever answer for this?\"",
            Quotation.DIRECT,
            Stance.ASKS,
            false,
            List.of(Told.described("an unnamed passenger")),
            List.of(),
            "",
            0)
        .claim(
            "The minister",
            "promised",
            "that somebody would",
            Quotation.INDIRECT,
            Stance.PROMISES,
            false,
            List.of(Told.described("minister")),
            List.of(),
            "",
            0)
        .claim(
            "",
            "",
            "\"Nobody told us anything 😀 at all.\"",
            Quotation.DIRECT,
            Stance.ASSERTS,
            false,
            List.of(Told.described("an unnamed passenger")),
            List.of(),
            "",
            0)
        .time("Friday", "2024-03-15")
        .note("It", "two possible speakers, Pellan Lines and the union")
        .read();
  }

  /** Nothing known of it, and nobody speaks. */
  static Reading.Read silent() {
    return Told.in("weather.txt", "", "", "", "It rained. 😀 It rained on.").read();
  }

  /** Wide letters, a word without end, and characters that would turn the screen upside down. */
  static Reading.Read hostile() {
    String endless = "x".repeat(150);
    return Told.in(
            "a\u001b[2Jb",
            "新聞",
            "2024-03-15",
            "Bad \u202Etitle\u0007",
            "He said 軍は国境を越えたことを否定した軍は国境を越えたことを否定した軍は国境を越えたことを否定した\u001b[31m "
                + endless
                + " e\u0301nd")
        .claim(
            "He",
            "said",
            "軍は国境を越えたことを否定した軍は国境を越えたことを否定した軍は国境を越えたことを否定した\u001b[31m " + endless + " e\u0301nd",
            Quotation.INDIRECT,
            Stance.ASSERTS,
            false,
            List.of(Told.described("He\u001b[0m")),
            List.of("A\nB"),
            "",
            0)
        .read();
  }
}
