package org.sayso.batch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.sayso.desk.BatchException;
import org.sayso.desk.BatchRequest;
import org.sayso.text.Sha256;

/**
 * What a folder of tables was made from. Only the same may be carried on: tables from two versions
 * of a file, or of Sayso, would be tables of nothing.
 */
final class Manifest {

  static final String FILE = "manifest.json";

  private Manifest() {}

  /**
   * Begins a folder or finds that it is carried on.
   *
   * @throws BatchException if it is another one's
   */
  static void agree(Folder folder, BatchRequest request, List<String> sources) throws IOException {
    String wanted = of(request, sources);
    String found = folder.read(FILE).orElse("");
    if (found.isEmpty()) {
      if (folder.isForeign(FILE)) {
        throw new BatchException(
            request.out() + " holds other things; tables go into a new folder or an empty one");
      }
      folder.write(FILE, wanted);
    } else if (!found.equals(wanted)) {
      throw new BatchException(
          request.out()
              + " was begun with other inputs, options, or another version (see its "
              + FILE
              + "); choose another folder, or remove it");
    }
  }

  private static String of(BatchRequest request, List<String> sources) throws IOException {
    StringBuilder lines = new StringBuilder();
    long bytes = 0;
    for (String source : sources) {
      Path path = Path.of(source);
      long size = Files.isRegularFile(path) ? Files.size(path) : -1;
      bytes += Math.max(0, size);
      lines.append(source).append('\t').append(size);
      if (size >= 0) {
        lines.append('\t').append(Files.getLastModifiedTime(path).toInstant());
      }
      lines.append('\n');
    }
    ObjectNode manifest = JsonNodeFactory.instance.objectNode();
    manifest.put("sayso", version());
    manifest.put("files", sources.size());
    manifest.put("bytes", bytes);
    manifest.put("digest", "sha256:" + Sha256.of(lines.toString()));
    manifest.put("weights", request.weights());
    manifest.put("published", request.hints().published().map(Object::toString).orElse(""));
    manifest.put("outlet", request.hints().outlet().map(Object::toString).orElse(""));
    return manifest.toPrettyString() + "\n";
  }

  private static String version() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Manifest.class.getResourceAsStream("/org/sayso/cli/version.properties")) {
      if (in != null) {
        properties.load(in);
      }
    }
    return properties.getProperty("version", "unknown");
  }
}
