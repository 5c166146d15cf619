package org.sayso.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.cdx.CdxFormat;
import org.sayso.desk.HandedOver;
import org.sayso.desk.exchange.Dossier;
import org.sayso.desk.exchange.Exhibit;
import org.sayso.text.Sha256;

/** The evidence of a story, read by jwarc. */
class WaczTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void theIndexLeadsToTheBytes() throws IOException {
    HandedOver kept = new HandedOver(folder.resolve("data"));
    Dossier dossier = kept.dossier();
    Path file = Files.write(folder.resolve("dam.wacz"), Written.bytes(kept, dossier, Format.WACZ));
    Map<String, byte[]> entries = new HashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        assertEquals(ZipEntry.STORED, entry.getMethod(), "a replay tool reads it in part");
        entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    JsonNode manifest = Written.JSON.readTree(entry(entries, "datapackage.json"));
    assertEquals(List.of(), Written.faults(manifest, "wacz.schema.json"));
    assertEquals(List.of(), Written.faults(manifest, "data-package.schema.json"));
    for (JsonNode resource : manifest.path("resources")) {
      byte[] bytes = entry(entries, resource.path("path").asText());
      assertEquals("sha256:" + Sha256.of(bytes), resource.path("hash").asText());
      assertEquals(bytes.length, resource.path("bytes").asInt());
    }
    assertEquals(
        "sha256:" + Sha256.of(entry(entries, "datapackage.json")),
        Written.JSON.readTree(entry(entries, "datapackage-digest.json")).path("hash").asText());
    String[] pages = new String(entry(entries, "pages/pages.jsonl"), UTF_8).split("\n", -1);
    assertEquals("json-pages-1.0", Written.JSON.readTree(pages[0]).path("format").asText());
    List<String> digests = new ArrayList<>();
    for (String text : new String(entry(entries, "indexes/index.cdxj"), UTF_8).lines().toList()) {
      JsonNode line = fields(text);
      byte[] warc = entry(entries, "archive/" + line.path("filename").asText());
      int offset = line.path("offset").asInt();
      int length = line.path("length").asInt();
      byte[] member = Arrays.copyOfRange(warc, offset, offset + length);
      try (WarcReader reader = new WarcReader(new ByteArrayInputStream(member))) {
        WarcResource resource = (WarcResource) reader.next().orElseThrow();
        String theirs =
            CdxFormat.CDXJ.format(resource, line.path("filename").asText(), offset, length, null);
        assertEquals(key(theirs), key(text));
        for (String field : List.of("url", "filename", "offset", "length")) {
          assertEquals(
              fields(theirs).path(field).asText(), line.path(field).asText(), field + theirs);
        }
        digests.add(Sha256.of(resource.body().stream().readAllBytes()));
      }
    }
    assertEquals(
        dossier.exhibits().stream()
            .map(Exhibit::versions)
            .flatMap(List::stream)
            .map(version -> version.evidence().digest())
            .sorted()
            .toList(),
        digests.stream().sorted().toList());
    assertEquals(digests.size() + 2, pages.length);
  }

  /** Of a line of an index, the address by domains from the last, and the moment. */
  private static String key(String line) {
    return line.substring(0, line.indexOf('{'));
  }

  private static JsonNode fields(String line) throws IOException {
    return Written.JSON.readTree(line.substring(line.indexOf('{')));
  }

  private static byte[] entry(Map<String, byte[]> entries, String name) {
    byte[] bytes = entries.get(name);
    if (bytes == null) {
      throw new AssertionError("no " + name + " among " + entries.keySet());
    }
    return bytes;
  }
}
