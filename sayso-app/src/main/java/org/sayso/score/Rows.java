package org.sayso.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads files of JSON, one object a file or one a line. */
final class Rows {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");

  private Rows() {}

  /** The objects of a file of lines; blank lines are passed over. */
  static List<Row> lines(Path file) {
    List<Row> rows = new ArrayList<>();
    String[] lines = LINE_BREAK.split(content(file), -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        rows.add(parse(lines[i], file + ", line " + (i + 1)));
      }
    }
    return rows;
  }

  /** The one object of a file. */
  static Row object(Path file) {
    return parse(content(file), file.toString());
  }

  private static Row parse(String json, String where) {
    try {
      return new Row(JSON.readTree(json), where);
    } catch (JsonProcessingException e) {
      throw new BadFile(where, "not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new BadFile(file.toString(), "no such file", e);
    } catch (CharacterCodingException e) {
      throw new BadFile(file.toString(), "not UTF-8 text", e);
    } catch (IOException e) {
      String reason = Files.isDirectory(file) ? "a folder, not a file" : "cannot be read: " + e;
      throw new BadFile(file.toString(), reason, e);
    }
  }
}
