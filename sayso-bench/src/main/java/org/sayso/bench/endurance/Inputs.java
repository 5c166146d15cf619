package org.sayso.bench.endurance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Counts the distinct reports of an input. */
final class Inputs {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Inputs() {}

  /** By id where a line of JSON has one, else by bytes; a file of any other kind is one report. */
  static long distinct(List<Path> inputs) throws IOException {
    Set<String> seen = new HashSet<>();
    for (Path input : inputs) {
      try (Stream<Path> files = Files.walk(input)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          if (file.toString().matches(".*\\.(?:jsonl|ndjson)")) {
            lines(file, seen);
          } else {
            seen.add(digest(Files.readAllBytes(file)));
          }
        }
      }
    }
    return seen.size();
  }

  private static void lines(Path file, Set<String> seen) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          seen.add(id(line));
        }
      }
    }
  }

  private static String id(String line) {
    try {
      JsonNode id = JSON.readTree(line).path("id");
      return id.isValueNode() && !id.isNull() ? "id " + id.asText() : digest(line.getBytes(UTF_8));
    } catch (JsonProcessingException e) {
      return digest(line.getBytes(UTF_8));
    }
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }
}
