package org.sayso.score;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.reading.Reading;
import org.sayso.text.Offsets;

/**
 * A report as a system read it.
 *
 * @param id of the article
 * @param text of the article
 * @param claims in text order
 * @param times in text order
 */
public record SystemReport(
    String id, String text, List<MarkedClaim> claims, List<MarkedTime> times) {

  public SystemReport {
    claims = List.copyOf(claims);
    times = List.copyOf(times);
  }

  /** What our own reader made of a report. */
  public static SystemReport of(Reading.Read read) {
    String text = read.article().text();
    Offsets offsets = new Offsets(text);
    return new SystemReport(
        read.article().id().toString(),
        text,
        read.claims().stream().map(claim -> MarkedClaim.of(claim, offsets)).toList(),
        read.times().stream().map(time -> MarkedTime.of(time, offsets)).toList());
  }

  /**
   * The lines that {@code read --format jsonl} prints, by id; of refused inputs those whose text is
   * there all the same.
   *
   * @throws BadFile if the file is not such
   */
  public static Map<String, SystemReport> readAll(Path file) {
    Map<String, SystemReport> reports = new LinkedHashMap<>();
    for (Row line : Rows.lines(file)) {
      if (line.has("article")) {
        SystemReport report = of(line);
        reports.put(report.id(), report);
      }
    }
    return reports;
  }

  static SystemReport of(Row line) {
    Row article = line.row("article");
    return new SystemReport(
        article.text("id"),
        article.optionalText("text").orElse(""),
        line.rows("claims").stream().map(MarkedClaim::of).toList(),
        line.rows("times").stream().map(MarkedTime::of).toList());
  }

  /**
   * The report without its claims, as {@code read --format jsonl} would print it; no character in
   * it ends a line, which to some readers U+2028 does.
   */
  public String toJsonLine() {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.putObject("article").put("id", id).put("text", text);
    line.putArray("claims");
    return line.toString()
        .replace("\u0085", "\\u0085")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
